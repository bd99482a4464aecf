using KhuyenCong.Domain;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;

namespace SampleKit;

/// <summary>What norms are about, by their codes: in Vietnamese the names of norm-names.csv and norm-parts.csv, in English the code in words.</summary>
public static class NormNames
{
    private static readonly Dictionary<string, LocalizedText> Acts = Enum.GetValues<CompetenceAct>().ToDictionary(a => a.ToCode(), a => a.ToText());
    private static readonly Dictionary<string, string> Names = Read("norm-names.csv");
    private static readonly Dictionary<string, string> Parts = Read("norm-parts.csv");

    /// <summary>What a norm is about.</summary>
    public static string Of(string code, Language language)
    {
        if (language == Language.Vietnamese)
            return Find(code) ?? Words(code);
        var parts = code.Split('.');
        return Item(parts) is { } item ? item.English
            : parts.Length == 1 ? Words(code)
            : string.Join(", ", parts.Skip(1).Select(p => Acts.TryGetValue(p, out var act) ? act.English : Words(p)));
    }

    /// <summary>The Vietnamese name of what a norm is about: that of its longest known beginning, with the level or the part that is left; null where none is known.</summary>
    public static string? Find(string code)
    {
        var parts = code.Split('.');
        if (Item(parts) is { } item)
            return item.Vietnamese;
        if (parts[0] is "competence" or "plan" && Array.FindIndex(parts, Acts.ContainsKey) is > 0 and var at)
            return Acts[parts[at]].Vietnamese + string.Concat(parts.Skip(at + 1).Select(p => $", {Parts.GetValueOrDefault(p, p)}"));
        for (var beginning = code; beginning.Length > 0; beginning = beginning[..Math.Max(0, beginning.LastIndexOfAny(['.', '-']))])
        {
            if (!Names.TryGetValue(beginning, out var name))
                continue;
            var rest = code[beginning.Length..].TrimStart('.', '-');
            return Parts.TryGetValue(rest, out var part) ? $"{name}, {part}" : name;
        }

        return null;
    }

    /// <summary>What the norms of one matter are about: the first part of their codes.</summary>
    public static LocalizedText OfMatter(string matter) =>
        matter switch
        {
            "support" => new("mức hỗ trợ", "support levels"),
            "interest" => new("hỗ trợ lãi vay khi di dời", "interest of loans for relocation"),
            "priority" => new("ưu tiên", "priority"),
            "typical-product" => new("bình chọn sản phẩm công nghiệp nông thôn tiêu biểu", "votes for typical rural industrial products"),
            "eligibility" => new("đối tượng, điều kiện", "who is eligible, on what conditions"),
            "plan" => new("chương trình, kế hoạch, đề án", "programmes, plans, projects"),
            "competence" => new("thẩm quyền", "who decides"),
            "tender" => new("đấu thầu, xét chọn", "tender and selection"),
            "change" => new("điều chỉnh, ngừng thực hiện", "changes and stops"),
            "advance" => new("tạm ứng", "advances"),
            "dossier" => new("hồ sơ", "papers"),
            "deadline" => new("thời hạn", "deadlines"),
            "life" => new("trình tự của đề án", "the steps of a project"),
            "ledger" => new("theo dõi kinh phí", "the money of a project"),
            "budget" or "budget-code" => new("dự toán ngân sách", "the budget"),
            _ => new(Words(matter), Words(matter)),
        };

    private static LocalizedText? Item(string[] parts) =>
        parts is ["support", var code, ..] && Vocabulary.TryParse(code, out SupportItem item) ? item.Info().Name : null;

    private static string Words(string code) => code.Replace('-', ' ');

    // Lines "code;name" under a heading.
    private static Dictionary<string, string> Read(string name) =>
        Resource
            .Read(name)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Skip(1)
            .Select(l => l.Split(';', 2))
            .ToDictionary(f => f[0], f => f[1], StringComparer.Ordinal);
}
