using System.Text;
using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Drafts;

/// <summary>
/// A sentence as counts are looked for in it: plain and small, what is counted in words in digits ("mười lăm ngày", "bảy mươi phần trăm"), letters read from
/// a scan in the place of digits put right and remembered. Places lead back to the draft.
/// </summary>
internal sealed class DraftDigits
{
    private const string Word = "không|một|hai|ba|bốn|tư|năm|lăm|nhăm|sáu|bảy|bẩy|tám|chín|mười|mươi|mốt|linh|lẻ|trăm";
    private const string PlainWord = "mot|hai|ba|bon|nam|lam|sau|bay|tam|chin|muoi|linh|tram";
    private const string Counted =
        @"(?: (?<percent>phần trăm|phan tram)|(?= (?:ngày|lao động|người|điểm(?! [a-zđ](?!\p{L}))|thành viên|tháng|bộ hồ sơ|ảnh|nội dung|tỷ|tỉ|năm (?:một|1|01) lần|năm ?/|ngay|lao dong|nguoi|diem(?! [a-z](?![a-z]))|thanh vien|thang|bo ho so|nam mot lan|ty)(?!\p{L})))";

    // A single small number in words is read by the forms themselves; "thứ hai ngày 20" counts nothing.
    private static readonly Regex Words = DraftText.Of(@"(?<!\p{L}|thứ )(?<w>(?:" + Word + ")(?: (?:" + Word + @")){1,5}|mười|tám|chín)" + Counted);
    private static readonly Regex PlainWords = DraftText.Of(
        "(?<![a-z]|thu )(?<w>(?!sau muoi)(?:" + PlainWord + ")(?: (?:" + PlainWord + ")){1,5}|muoi)" + Counted
    );
    private static readonly Regex DigitsOfPercent = DraftText.Of("(?<=[0-9])(?<w>) (?<percent>phan tram)(?![a-z])");

    // "Ngày 20 tháng năm".
    private const string Months = "giêng hai ba tư năm sáu bảy tám chín mười";
    private static readonly Regex Month = DraftText.Of(
        @"(?<=[0-9] tháng )(?<month>giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?: một| hai)?|chạp)(?!\p{L}|\s*[0-9])"
    );

    // "7O%", "2l tháng 5".
    private static readonly Regex Misprinted = DraftText.Of(
        @"(?<![a-z0-9.,/])(?=[0-9ol]*[0-9])(?=[0-9ol]*[ol])[0-9ol]{2,4}(?= ?%| (?:phan tram|diem|ngay|thang|lao dong|nguoi|thanh vien|bo ho so)(?![a-z])|/[0-9])"
    );

    private readonly List<int> _origins;
    private readonly List<(int Start, int End)> _misprinted;

    private DraftDigits(string plain, List<int> origins, List<(int Start, int End)> misprinted) =>
        (Plain, _origins, _misprinted) = (plain, origins, misprinted);

    /// <summary>The sentence with digits.</summary>
    internal string Plain { get; }

    internal static DraftDigits Of(DraftText text, DraftSentence sentence)
    {
        var plain = text.PlainOf(sentence);
        var found = In(plain, text.Small.Substring(sentence.Start, plain.Length));
        var written = new StringBuilder(plain.Length);
        List<int> origins = [];
        var at = 0;
        foreach (var (index, length, digits, _) in found)
        {
            if (index < at)
                continue;
            Copy(at, index);
            written.Append(digits);
            origins.AddRange(Enumerable.Repeat(index, digits.Length));
            at = index + length;
        }

        Copy(at, plain.Length);
        origins.Add(plain.Length);
        return new DraftDigits(written.ToString(), origins, found.FindAll(f => f.IsMisprinted).ConvertAll(f => (f.Index, f.Index + f.Length)));

        void Copy(int from, int to)
        {
            written.Append(plain, from, to - from);
            origins.AddRange(Enumerable.Range(from, to - from));
        }
    }

    // Words without marks are read where the text has none.
    private static List<(int Index, int Length, string Digits, bool IsMisprinted)> In(string plain, string small) =>
        [
            .. Words
                .Matches(small)
                .Cast<Match>()
                .Concat(PlainWords.Matches(plain).Cast<Match>().Where(m => string.CompareOrdinal(small, m.Index, plain, m.Index, m.Length) == 0))
                .Concat(DigitsOfPercent.Matches(plain).Cast<Match>())
                .Concat(Month.Matches(small).Cast<Match>())
                .Select(m => (m.Index, m.Length, Digits: DigitsOf(m) ?? m.Value, IsMisprinted: false))
                .Concat(
                    Misprinted
                        .Matches(plain)
                        .Cast<Match>()
                        .Select(m => (m.Index, m.Length, Digits: m.Value.Replace('o', '0').Replace('l', '1'), IsMisprinted: true))
                )
                .OrderBy(m => m.Index),
        ];

    /// <summary>The place in the sentence of a place in the text with digits.</summary>
    internal int OriginOf(int index) => _origins[index];

    /// <summary>Whether a stretch of the text with digits has digits that were letters.</summary>
    internal bool IsMisprinted(int start, int end) => _misprinted.Exists(m => m.Start < OriginOf(end) && m.End > OriginOf(start));

    private static string? DigitsOf(Match match)
    {
        if (match.Groups["month"].Success)
            return match.Value switch
            {
                "mười một" => "11",
                "mười hai" or "chạp" => "12",
                var name => (Array.IndexOf(Months.Split(' '), name) + 1).ToString(System.Globalization.CultureInfo.InvariantCulture),
            };
        var percent = match.Groups["percent"].Success ? "%" : "";
        var words = match.Groups["w"].Value;
        if (words.Length == 0)
            return percent;
        return AmountWords.ParseLoosely(words) is { } millionths && millionths % Rate.Unit == 0
            ? (millionths / Rate.Unit).ToString(System.Globalization.CultureInfo.InvariantCulture) + percent
            : null;
    }
}
