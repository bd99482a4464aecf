using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Tests.Sentences;

/// <summary>What a sentence must not do, each fault by its name: the rules of docs/vi/van-phong.md that a machine can hold.</summary>
internal static partial class Faults
{
    /// <summary>A rule that prints one sentence under two verdicts.</summary>
    internal static IEnumerable<string> OfTwoVerdicts(IEnumerable<PrintedFinding> findings) =>
        findings
            .GroupBy(f => (f.Rule, f.Vietnamese))
            .Where(g => g.Select(f => f.Verdict).Distinct().Count() > 1)
            .Select(g => $"{g.Key.Rule} says '{g.Key.Vietnamese}' under {string.Join(" and ", g.Select(f => f.Verdict).Distinct().Order())}.");

    /// <summary>A finding that is not satisfied, or open, and says neither what is needed nor what can be done.</summary>
    internal static IEnumerable<string> OfNoNextStep(IEnumerable<PrintedFinding> findings) =>
        findings
            .Where(f =>
                f.Verdict switch
                {
                    "not-satisfied" or "undetermined" => f.Next.Length == 0 && !NextStep().IsMatch(f.Vietnamese),
                    "authority-decides" => f.Next.Length == 0 && !WhoDecides().IsMatch(f.Vietnamese),
                    _ => false,
                }
            )
            .Select(f => $"{f.Rule} ({f.Verdict}) says '{f.Vietnamese}' and not what comes next.");

    /// <summary>The faults of a Vietnamese text.</summary>
    internal static IEnumerable<string> OfVietnamese(string text)
    {
        if (OtherVerdict().Match(text) is { Success: true } verdict)
            yield return $"'{verdict.Value}' is no verdict word";
        if (DeniedNegative().Match(text) is { Success: true } denied)
            yield return $"'{denied.Value}' denies a negative";
        if (IsoDate().Match(text) is { Success: true } date)
            yield return $"'{date.Value}' is no Vietnamese date";
        if (DecimalPoint().Match(text) is { Success: true } point)
            yield return $"'{point.Value}' has a decimal point";
        if (Identifier().Match(Placeholder().Replace(text, "x")) is { Success: true } identifier)
            yield return $"'{identifier.Value}' is a code";
        if (StraightQuote().Match(text) is { Success: true } quote)
            yield return $"'{quote.Value}' stands in straight quotes";
        if (DownwardCitation().Match(text) is { Success: true } citation)
            yield return $"'{citation.Value}' is not in the order point, clause, article";
    }

    /// <summary>The faults of a sentence: it begins with a capital, or with a value, and ends with a full stop.</summary>
    internal static IEnumerable<string> OfSentence(string text)
    {
        if (!text.EndsWith('.'))
            yield return "no full stop at the end";
        if (char.IsLower(text[0]))
            yield return "no capital at the start";
    }

    /// <summary>The words of a list that a text uses.</summary>
    internal static IEnumerable<string> OfWords(string text, IEnumerable<string> banned) =>
        banned.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"uses '{word}'");

    [GeneratedRegex(@"\bcần\b|\bphải\b|\bCần\b|có thể đề nghị|chờ ")]
    private static partial Regex NextStep();

    [GeneratedRegex("quyết định|quy định|đánh giá|hướng dẫn|phê duyệt")]
    private static partial Regex WhoDecides();

    [GeneratedRegex(@": (?:có|không|chưa biết|chưa quyết định|chưa rõ)\.")]
    private static partial Regex OtherVerdict();

    [GeneratedRegex(@"(?:không bị|chưa quá|không giới hạn)[^:;.]*: (?:không|không đáp ứng)\.")]
    private static partial Regex DeniedNegative();

    [GeneratedRegex(@"\b\d{4}-\d{2}-\d{2}\b")]
    private static partial Regex IsoDate();

    [GeneratedRegex(@"(?<![\d/.])\d+\.(?:\d{1,2}|\d{4,})(?![\d.])")]
    private static partial Regex DecimalPoint();

    // Codes of data and names of programs: TT36-2013/10/1, provincial-schedule, HasLowerCertificate, upland_island; not the numbers of legal texts.
    [GeneratedRegex(@"\b[A-Z]{2,6}\d*-\d{4}\b|\b[a-z]{2,}(?:[-_][a-z]{2,})+\b|\b[A-Z][a-z]+(?:[A-Z][a-z]+)+\b|\b[a-z]+_[a-z]+\b")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\{[a-z0-9:]+\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"(?<!\p{L})'[^']+'|""[^""]+""")]
    private static partial Regex StraightQuote();

    [GeneratedRegex(@"Điều \d+\p{L}?,? khoản \d|khoản \d+,? điểm \p{L}\b")]
    private static partial Regex DownwardCitation();
}
