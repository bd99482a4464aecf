using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Reading;

/// <summary>Which clauses and points the articles of the texts that were read have, so that a citation of one that does not exist is noticed.</summary>
internal static class ReadStructure
{
    // An article, its clauses, and behind a clause the letters of its points: "6:1ab,2" is article 6 with clauses 1 (points a, b) and 2.
    // csharpier-ignore-start
    private static readonly Dictionary<string, string> Texts = new(StringComparer.Ordinal)
    {
        ["ND45-2012"] =
            "1:1,2abc 2:1,2,3,4,5,6 3:1,2,3,4 4:1,2,3,4,5,6,7abc,8abc,9abcdđ 5:1abcdđeg,2 6:1,2ab,3 7:1,2 8:1,2,3 9:1,2 10:"
            + " 11:1,2 12:1abc,2ab 13:1abc,2ab 14:1,2,3,4,5 15:1abcdđeg,2,3,4 16:1abcdđeghi,2 17:1,2 18: 19:1,2",
        ["TT46-2012"] =
            "1: 2:1,2,3,4 3:1abcdđ,2 4:1abcd,2ab,3ab,4ab,5ab,6,7,8,9abc,10 5:1,2 6:1abcd,2abcdđ,3abc 7:1,2 8:1ab,2ab,3ab"
            + " 9:1abc,2,3 10:1,2 11:1,2",
        ["TT36-2013"] =
            "1:1,2 2:1,2,3,4 3:1,2 4:1,2,3,4 5:1,2,3,4,5,6,7,8 6:1ab,2,3,4 7:1,2 8:1ab,2,3 9:1,2,3,4,5 10:1ab,2ab"
            + " 11:1,2ab,3,4 12:1,2,3,4,5,6,7 13:1ab,2abcd,3ab 14:1,2abc,3,4,5,6,7,8,9,10,11,12,13,14,15 15:1,2abc 16:1,2 17:"
            + " 18:1,2,3,4 19:1abcd,2abc,3 20:1,2,3,4 21:1,2abc,3,4,5,6 22:1,2,3 23:1,2,3abc,4,5,6 24:1,2",
        ["TTLT26-2014"] =
            "1: 2:1,2,3 3:1,2,3 4:1,2 5:1,2,3,4,5,6,7abcd,8abc,9abcdđ,10 6:1abcdđegh,2abcdđeghiklmnopqrst,3ab 7:1,2,3,4"
            + " 8:1ab,2ab,3abc 9:1,2,3 10:1,2",
        ["TT26-2014"] =
            "1:1,2 2: 3:1abcd,2abc 4:1,2,3,4 5:1,2,3,4 6:1,2,3,4 7:1abcd,2 8:1abcd,2 9:1abc,2abc,3abc,4abc 10:1,2,3 11:1,2,3"
            + " 12:1abc,2abcd,3abc,4abc 13:1,2 14:1ab,2ab 15:1,2,3 16:1,2,3 17:1,2,3,4 18:1,2,3 19:1,2 20:1,2,3"
            + " 21:1,2ab,3,4,5ab 22:1,2,3,4 23:1abcd,2abcdeg,3abcdeg 24:1,2 25:1,2",
    };
    // csharpier-ignore-end

    private static readonly Dictionary<string, Dictionary<string, Dictionary<string, string>>> Articles = Texts.ToDictionary(
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
