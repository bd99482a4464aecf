using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Drafts;

/// <summary>The units for which drafts state an amount.</summary>
internal static class DraftUnits
{
    // Codes of the library where it has the unit, else of the drafts; the longer words first.
    private static readonly (string Words, string Code)[] Table =
    [
        ("doanh nghiep|dn", "enterprise"),
        ("mo hinh", "model"),
        ("co so(?: cong nghiep nong thon| cnnt| san xuat(?: cong nghiep(?: nong thon)?)?| cong nghiep)?", "establishment"),
        ("nguoi|hoc vien", "person"),
        ("lao dong", "worker"),
        ("lan", "time"),
        ("bo san pham|san pham", "product"),
        ("thuong hieu|nhan hieu", "trademark"),
        ("hoi, hiep hoi|hiep hoi, hoi|hiep hoi|hoi(?! thao| cho| nghi| dong)", "association"),
        ("cum lien ket(?: doanh nghiep(?: cong nghiep)?)?", "linkage-cluster"),
        ("cum cong nghiep|ccn|cum", "cluster"),
        ("nam", "year"),
        ("de an|du an|nhiem vu", "project"),
        ("khoa(?: dao tao| hoc)?", "course"),
        ("lop(?: hoc)?", "class"),
        ("hoi thao|hoi nghi|dien dan", "workshop"),
        ("hoi cho", "fair"),
        ("cuoc thi|cuoc", "contest"),
        ("don vi", "body"),
        ("phong trung bay", "showroom"),
        ("gian hang", "booth"),
        ("hec ?ta|ha", "hectare"),
        ("website|trang thong tin dien tu", "website"),
        ("day chuyen(?: cong nghe)?", "line"),
        ("ho(?: kinh doanh)?", "household"),
    ];

    // The mark of a footnote may stand between an amount and its unit.
    private const string Footnote = @"\G\s*(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]+|\[[0-9]{1,2}\]|\([0-9]{1,2}\)(?=\s*/))?\s*";

    private static readonly Regex Known = DraftText.Of(
        Footnote
            + @"(?:…|\.\.\.)?\s*(?:/\s*(?:1\s|01\s|mot\s|moi\s)?|(?:tinh )?(?:cho|tren|doi voi)\s+(?:(?:moi|mot|1|01)\s+)|(?:moi|mot|1|01)\s+)\s*(?:\((?:mot|1)\)\s*)?(?:"
            + string.Join("|", Table.Select((row, i) => $"(?<u{i}>{row.Words})"))
            + ")(?![a-z])"
    );

    private static readonly Regex Unknown = DraftText.Of(Footnote + @"(?:…|\.\.\.)?\s*/\s*(?<w>[a-z]+(?: [a-z]+)?)");

    /// <summary>The unit behind an amount, and a second one such as "/cơ sở/năm"; the end moves behind them.</summary>
    internal static DraftUnit? Read(string plain, DraftText text, ref int end, out DraftUnit? second)
    {
        second = null;
        if (One(plain, text, ref end) is not { } first)
            return null;
        if (end < plain.Length && plain[end] == '/')
            second = One(plain, text, ref end);
        return first;
    }

    // "Mỗi cơ sở không quá 200 triệu đồng".
    private static readonly Regex Ahead = DraftText.Of(
        @"(?<![a-z0-9])(?:moi|tung|cho mot|mot|0?1) (?:\((?:mot|1)\) )?(?:"
            + string.Join("|", Table.Where(row => row.Code is not ("year" or "time" or "project" or "body")).Select(row => $"(?<u>{row.Words})"))
            + ")(?![a-z])"
    );

    /// <summary>The unit that stands before an amount in its sentence, the last one; null where there is none.</summary>
    internal static DraftUnit? Before(DraftText text, int start, int end)
    {
        if (Ahead.Matches(text.Plain.Substring(start, end - start)).Cast<Match>().LastOrDefault() is not { } ahead)
            return null;
        var word = ahead.Groups["u"];
        return new DraftUnit(
            Table.First(row => Regex.IsMatch(word.Value, $"^(?:{row.Words})$")).Code,
            text.Composed.Substring(start + word.Index, word.Length)
        );
    }

    private static DraftUnit? One(string plain, DraftText text, ref int end)
    {
        var known = Known.Match(plain, end);
        if (known.Success)
        {
            var which = DraftText.Which(known, "u");
            var word = known.Groups["u" + which];
            end = known.Index + known.Length;
            return new DraftUnit(Table[which].Code, text.Composed.Substring(word.Index, word.Length));
        }

        var other = Unknown.Match(plain, end);
        if (!other.Success)
            return null;
        end = other.Index + other.Length;
        return new DraftUnit(null, text.Composed.Substring(other.Groups["w"].Index, other.Groups["w"].Length));
    }
}
