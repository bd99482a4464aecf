using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Law;

/// <summary>A citation as it was read from a text: its place and its parts, before anybody asked which instrument is meant.</summary>
internal sealed record CitationMention
{
    internal required int Start { get; init; }

    internal required int Length { get; init; }

    /// <summary>A canonical code such as "TTLT26-2014/6/2/c"; null for a citation in words.</summary>
    internal string? Code { get; init; }

    internal InstrumentKind? Kind { get; init; }

    /// <summary>Whether the number is announced as one ("số").</summary>
    internal bool HasNumberWord { get; init; }

    internal string Number { get; init; } = "";

    /// <summary>The year of the number; "" where it has none, as in decisions of the Prime Minister.</summary>
    internal string Year { get; init; } = "";

    /// <summary>The letters behind the number, plain and without separators, such as "ttltbtcbct"; "" where there are none.</summary>
    internal string Symbol { get; init; } = "";

    /// <summary>Whether something that cannot be read follows the number.</summary>
    internal bool IsSpoilt { get; init; }

    /// <summary>The provisions named before the instrument, each as article, clause and point; one of nulls where there is none.</summary>
    internal IReadOnlyList<(string? Article, string? Clause, string? Point)> Provisions { get; init; } = [];
}

/// <summary>Finds what looks like a citation of a Vietnamese instrument, whatever the case, the marks, the dashes and the spaces.</summary>
internal static class CitationScanner
{
    // Spaces are bounded and the provision is never tried twice, so that no text makes the search slow.
    private const string S0 = @"\s{0,8}";
    private const string S = @"\s{1,8}";
    private const string Count = @"[0-9]{1,3}(?![0-9]|\s?/)";
    private const string And = "(?:" + S0 + "," + S0 + "(?:va" + S + ")?|" + S + "va" + S + ")";
    private const string Point = @"(?<point>[a-z])(?![a-z])\)?";
    private const string Points = "diem" + S + Point + "(?:" + And + "(?:diem" + S + ")?" + Point + "){0,12}";
    private const string Clauses = "khoan" + S + "(?<clause>" + Count + ")(?:" + And + "(?:khoan" + S + ")?(?<clause>" + Count + ")){0,12}";
    private const string Articles = "dieu" + S + "(?<article>" + Count + ")(?:" + And + "(?:dieu" + S + ")?(?<article>" + Count + ")){0,12}";
    private const string Annex = "phu" + S + "luc" + S + "(?:so" + S + ")?(?<annex>" + Count + ")";
    private const string Comma = S0 + ",?" + S;

    private const string Provision =
        "(?<![a-z0-9])(?:(?:"
        + Points
        + Comma
        + ")?(?:"
        + Clauses
        + Comma
        + ")?"
        + Articles
        + "(?:"
        + Comma
        + Clauses
        + "(?:"
        + Comma
        + Points
        + ")?)?|"
        + Annex
        + ")"
        + Comma
        + "(?:(?:ban"
        + S
        + "hanh"
        + S
        + ")?(?:kem"
        + S
        + "theo|cua|tai|thuoc)"
        + S
        + ")?";

    private const string Kinds =
        "thong" + S + "tu" + S + "lien" + S + "tich|thong" + S + "tu|nghi" + S + "dinh|quyet" + S + "dinh|nghi" + S + "quyet|luat|ttlt|tt|nd|qd|nq";

    // Spaces around a dash are allowed only before bodies that sign instruments: "TT - BCT", but not "TT-BCT - on votes".
    private const string Bodies = "cp|ttg|bct|btc|bnv|bkhdt|btttt|bnnptnt|bkhcn|btnmt|bldtbxh|bxd|bgtvt|nhnn|ubnd|hdnd|vpcp";
    private const string Symbol = @"(?:ttlt|tt|nd|qd|nq|ubtvqh|qh|vbhn|ct)[a-z]{0,10}[0-9]{0,2}(?:[-/][a-z]{2,8}|\s?[-/]\s?(?:" + Bodies + ")(?![a-z])){0,5}";

    private const string Instrument =
        "(?:(?<![a-z0-9])(?<kind>"
        + Kinds
        + ")"
        + S0
        + "(?:(?<so>so)"
        + S0
        + ":?"
        + S0
        + @")?|(?<![\p{L}0-9/.,-])(?:(?<so>so)"
        + S0
        + ":?"
        + S0
        + ")?)"
        + @"(?<number>[0-9]{1,4})\s?/\s?(?:(?<year>[0-9]{4})(?![0-9])(?:\s?/\s?(?<symbol>"
        + Symbol
        + @"))?|(?<symbol>qd\s?-\s?[a-z]{2,6}))(?<spoilt>/?[\p{L}\p{N}]+)?";

    private const string Canonical = @"(?<![\p{L}\p{N}])(?<code>(?:ttlt|tt|nd|qd|nqqh|nq|l)[0-9]{1,4}-[0-9]{4}(?:/[\p{L}\p{N}-]+){0,4})";

    private static readonly Regex Pattern = new(
        "(?>(?:" + Provision + ")?)(?:" + Canonical + "|" + Instrument + ")",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture
    );

    /// <summary>The mentions in a text, in the order of their places; none overlaps another.</summary>
    internal static IEnumerable<CitationMention> Scan(string text)
    {
        var origins = new List<int>(text.Length + 1);
        var composed = VietnameseText.Compose(text, origins);
        (composed, origins) = WithoutInvisible(composed, origins);
        origins.Add(text.Length);
        var plain = string.Concat(composed.Select(Plain));
        for (var match = Pattern.Match(plain); match.Success; match = match.NextMatch())
        {
            var start = origins[match.Index];
            yield return Read(match, composed) with
            {
                Start = start,
                Length = origins[match.Index + match.Length] - start,
            };
        }
    }

    /// <summary>The letters of a symbol without separators, plain; where they are separated, the signing bodies in a fixed order, since their order is often mixed up.</summary>
    internal static string SymbolKey(string symbol)
    {
        var parts = string.Concat(symbol.Select(Plain)).Split(['-', '/', ' '], StringSplitOptions.RemoveEmptyEntries).Select(p => p.Trim()).ToArray();
        return string.Concat(parts.Take(1).Concat(parts.Skip(1).OrderBy(p => p, StringComparer.Ordinal)));
    }

    private static CitationMention Read(Match match, string composed)
    {
        if (match.Groups["code"] is { Success: true } code)
        {
            return new CitationMention
            {
                Start = 0,
                Length = 0,
                Code = CodeText(composed.Substring(code.Index, code.Length)),
                Provisions = Provisions(match, composed),
            };
        }

        return new CitationMention
        {
            Start = 0,
            Length = 0,
            Kind = KindOf(match.Groups["kind"].Value),
            HasNumberWord = match.Groups["so"].Success,
            Number = WithoutZeros(match.Groups["number"].Value),
            Year = match.Groups["year"].Value,
            Symbol = SymbolKey(match.Groups["symbol"].Value),
            IsSpoilt = match.Groups["spoilt"].Success,
            Provisions = Provisions(match, composed),
        };
    }

    private static List<(string? Article, string? Clause, string? Point)> Provisions(Match match, string composed)
    {
        if (match.Groups["annex"] is { Success: true } annex)
            return [("annex-" + WithoutZeros(annex.Value), null, null)];
        var articles = Values(match.Groups["article"]);
        var clauses = Values(match.Groups["clause"]);
        // đ is a point of its own: the letter is read from the text with its marks.
        var points = match.Groups["point"].Captures.Cast<Capture>().Select(c => VietnameseText.Lower(composed[c.Index]).ToString()).ToList();
        if (articles.Count == 0)
            return [(null, null, null)];
        if (articles.Count > 1 || clauses.Count == 0)
            return articles.ConvertAll(a => ((string?)a, (string?)null, (string?)null));
        return clauses.Count > 1 || points.Count == 0
            ? clauses.ConvertAll(c => ((string?)articles[0], (string?)c, (string?)null))
            : points.ConvertAll(p => ((string?)articles[0], (string?)clauses[0], (string?)p));
    }

    private static List<string> Values(Group group) => group.Captures.Cast<Capture>().Select(c => WithoutZeros(c.Value)).ToList();

    private static string WithoutZeros(string digits) => digits.TrimStart('0') is { Length: > 0 } number ? number : "0";

    private static InstrumentKind? KindOf(string kind) =>
        (kind.Length > 0 ? string.Join(" ", kind.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) : "") switch
        {
            "thong tu lien tich" or "ttlt" => InstrumentKind.JointCircular,
            "thong tu" or "tt" => InstrumentKind.Circular,
            "nghi dinh" or "nd" => InstrumentKind.Decree,
            "quyet dinh" or "qd" => InstrumentKind.Decision,
            "nghi quyet" or "nq" => InstrumentKind.Resolution,
            "luat" => InstrumentKind.Law,
            _ => null,
        };

    // The instrument in capitals without marks, the rest in small letters with theirs.
    private static string CodeText(string code)
    {
        var slash = code.IndexOf('/');
        var id = slash < 0 ? code : code.Substring(0, slash);
        var rest = slash < 0 ? "" : code.Substring(slash);
        return string.Concat(id.Select(c => Plain(c) is >= 'a' and <= 'z' and var letter ? (char)(letter - 0x20) : c))
            + string.Concat(rest.Select(VietnameseText.Lower));
    }

    private static (string Text, List<int> Origins) WithoutInvisible(string text, List<int> origins)
    {
        if (!text.Any(VietnameseText.IsInvisible))
            return (text, origins);
        var kept = Enumerable.Range(0, text.Length).Where(i => !VietnameseText.IsInvisible(text[i])).ToList();
        return (string.Concat(kept.Select(i => text[i])), kept.ConvertAll(i => origins[i]));
    }

    private static char Plain(char c) =>
        c switch
        {
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
            '\u2044' or '\u2215' => '/',
            // Old fonts and keyboards wrote Đ with the letters of other languages.
            '\u00D0' or '\u00F0' or '\u0189' or '\u0256' => 'd',
            _ => VietnameseText.Plain(c),
        };
}
