using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Reading;

/// <summary>Which clauses and points the articles of the texts that were read have, so that a citation of one that does not exist is noticed.</summary>
internal static class ReadStructure
{
    private static readonly Dictionary<string, Dictionary<string, Dictionary<string, string>>> Articles = NationalLaw.Structures.ToDictionary(
        text => text.Key,
        text => text.Value.Split(' ').Select(article => article.Split(':')).ToDictionary(article => article[0], article => ClausesOf(article[1]))
    );

    /// <summary>What of a citation its text does not have: clause or point in words; null where it exists, or where the text or its article is not held here.</summary>
    internal static LocalizedText? Missing(Citation citation)
    {
        if (
            citation.Article is not { } article
            || citation.Clause is not { } clause
            || !Articles.TryGetValue(citation.Instrument.Id, out var articles)
            || !articles.TryGetValue(article, out var clauses)
        )
            return null;
        if (!clauses.TryGetValue(clause, out var points))
            return new($"khoản {clause} Điều {article}", $"clause {clause} of Article {article}");
        return citation.Point is { } point && points.IndexOf(point, StringComparison.Ordinal) < 0
            ? new($"điểm {point} khoản {clause} Điều {article}", $"point {point} of clause {clause} of Article {article}")
            : null;
    }

    private static Dictionary<string, string> ClausesOf(string text) =>
        text.Split([','], StringSplitOptions.RemoveEmptyEntries)
            .Select(clause => (Number: clause.TrimEnd("abcdđeghiklmnopqrstuvxy".ToCharArray()), Text: clause))
            .ToDictionary(clause => clause.Number, clause => clause.Text.Substring(clause.Number.Length));
}
