using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Who may do what as a reader sees it: one line for an act, its money and its level, with all bodies that the texts name.</summary>
internal static class CompetenceEntries
{
    internal static ValueList<NormEntry> Of(CompetenceNorms norms) => Of("competence", norms);

    internal static ValueList<NormEntry> Of(string prefix, CompetenceNorms norms) =>
        norms.Lines.GroupBy(l => (l.Act, l.Source, l.Level)).Select(g => Of(prefix, g.ToList())).ToValueList();

    private static NormEntry Of(string prefix, List<CompetenceLine> lines)
    {
        var strongest = lines.OrderBy(l => l.Status).First();
        var code = prefix + "." + strongest.Act.ToCode();
        if (strongest.Source is { } source)
            code += "." + source.ToCode();
        if (strongest.Level is { } level)
            code += "." + level.ToCode();
        var text = lines.Count == 1 ? TextOf(strongest) : LocalizedText.Join(lines.Select(l => NormEntry.Under(TextOf(l), l.Citation)));
        return new NormEntry(code, text, StatusOf(strongest), strongest.Citation);
    }

    private static NormStatus StatusOf(CompetenceLine line) =>
        line.Status switch
        {
            CompetenceStatus.Named => line.Evidence == Evidence.Reported ? NormStatus.Reported : NormStatus.Stated,
            CompetenceStatus.LeftToAuthority => NormStatus.Stated,
            CompetenceStatus.OpenToProvince or CompetenceStatus.LeftToProvince => NormStatus.GovernedElsewhere,
            _ => NormStatus.NotEncoded,
        };

    private static LocalizedText TextOf(CompetenceLine line)
    {
        var by = line.Name ?? line.By?.ToText();
        return line.Status switch
        {
            CompetenceStatus.Named => by!,
            CompetenceStatus.OpenToProvince => After(by, "tùy quy định của tỉnh", "as the province's rules say"),
            CompetenceStatus.LeftToProvince => After(by, "do tỉnh quy định", "laid down by the province"),
            CompetenceStatus.LeftToAuthority => After(by, "cấp có thẩm quyền", "the competent authority"),
            _ => After(by, "chưa có trong thư viện", "not encoded"),
        };
    }

    private static LocalizedText After(LocalizedText? by, string vietnamese, string english) =>
        by is null ? new(vietnamese, english) : new($"{by.Vietnamese}: {vietnamese}", $"{by.English}: {english}");
}
