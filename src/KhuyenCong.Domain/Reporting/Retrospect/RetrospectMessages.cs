using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Câu chữ xem xét lại: how a changed answer is explained.</summary>
internal static class RetrospectMessages
{
    private static readonly LocalizedText NoTable = new("không có", "none");

    /// <summary>Giải thích thay đổi: what changed and why, in both languages.</summary>
    public static LocalizedText Explain(RetrospectChange change)
    {
        return new LocalizedText(In(Language.Vietnamese, "mức hỗ trợ tối đa", "do", "cách hiểu"), In(Language.English, "ceiling", "by", "reading"));

        string In(Language language, string ceiling, string by, string reading)
        {
            var causes = change
                .Norms.Select(n => $"{Name(n.First, language)} → {Name(n.Second, language)}")
                .Concat(change.Readings.Select(r => $"{reading} {r}"));
            return $"{change.Case}: {Answer(change.Before, language, ceiling)} → {Answer(change.After, language, ceiling)}; {by} {string.Join("; ", causes)}";
        }
    }

    private static string Answer(in SupportWorkings workings, Language language, string ceiling)
    {
        var verdict = workings.Verdict.ToText().In(language);
        return workings.Outcome switch
        {
            SupportOutcome.Ceiling => $"{verdict} ({ceiling} {workings.Upper.ToString(language)})",
            SupportOutcome.Range => $"{verdict} ({ceiling} {workings.Lower.ToString(language)} – {workings.Upper.ToString(language)})",
            _ => verdict,
        };
    }

    private static string Name(NormEntry? norm, Language language) =>
        norm is null ? NoTable.In(language) : $"{norm.Value.In(language)} [{norm.Citation.Text.In(language)}]";
}
