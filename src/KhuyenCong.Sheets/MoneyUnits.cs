using System.Globalization;
using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Units of money in headings and in the rows around a table.</summary>
internal static partial class MoneyUnits
{
    private const long LargestUnit = 1_000_000_000_000;

    /// <summary>Units that may end a heading, as keys; the longer ones first.</summary>
    internal static readonly string[] HeadingUnits =
    [
        "trieu dong",
        "trieu vnd",
        "million vnd",
        "tr dong",
        "tr d",
        "trd",
        "trieu",
        "ty dong",
        "ti dong",
        "ty vnd",
        "ti vnd",
        "billion vnd",
        "nghin dong",
        "ngan dong",
        "nghin vnd",
        "ngan vnd",
        "thousand vnd",
        "ng dong",
        "ng d",
        "ngd",
        "1 000 000 dong",
        "1 000 dong",
        "1000 dong",
        "1 000d",
        "1000d",
        "vnd",
    ];

    /// <summary>The unit of money that a heading states, or null: "(triệu đồng)", "ĐVT: 1.000 đồng", "(trăm triệu đồng)"; the first of several.</summary>
    internal static long? UnitOf(string heading) => UnitsOf(heading).Cast<long?>().FirstOrDefault();

    /// <summary>All units that a heading states, each in brackets or in a sentence of its own; two of them contradict one another.</summary>
    internal static IReadOnlyList<long> UnitsOf(string heading) =>
        heading.Length > 600
            ? []
            : [.. Part().Matches(VietnameseText.Compose(heading)).Select(m => UnitIn(m.Value.ToLowerInvariant())).OfType<long>().Distinct()];

    private static long? UnitIn(string text)
    {
        var key = " " + VietnameseText.Key(text) + " ";
        if (InDigits().Match(key) is { Success: true } digits)
            return Product([digits.Groups["number"].Value, digits.Groups["scale"].Value]);
        if (InWords().Match(text) is { Success: true } words)
            return OfSeveral().IsMatch(text[..words.Index]) ? null : Product(words.Groups["scale"].Captures.Select(c => c.Value));
        // "(tối đa 300 triệu đồng)" is an amount.
        if (Amount().Matches(key).Any(m => !IsYear(m.Groups["number"].Value)))
            return null;
        // The key of "ngân" (sách, hàng) is that of "ngàn", and the key of "(công) ty đóng" that of "tỷ đồng": there the marks decide.
        if (MillionUnit().IsMatch(key))
            return 1_000_000;
        if (BillionUnit().IsMatch(text))
            return 1_000_000_000;
        if (ThousandUnit().IsMatch(text) || ThousandInDigits().IsMatch(key))
            return 1_000;
        return DongUnit().IsMatch(text) ? 1 : null;
    }

    private static bool IsYear(string number) => number.Length == 4 && number[..2] is "19" or "20";

    // "trăm triệu" is a hundred million; beyond a thousand tỷ there is no unit of projects.
    private static long? Product(IEnumerable<string> scales)
    {
        var product = scales.Aggregate(1m, (p, scale) => Math.Min(p * ScaleOf(VietnameseText.Key(scale).Replace(" ", "")), LargestUnit * 10m));
        return product <= LargestUnit ? (long)product : null;
    }

    private static decimal ScaleOf(string scale) =>
        scale switch
        {
            "" or "mot" or "one" => 1,
            "muoi" or "chuc" or "ten" => 10,
            "tram" or "hundred" => 100,
            "van" => 10_000,
            _ when char.IsAsciiDigit(scale[0]) => decimal.Parse(scale, CultureInfo.InvariantCulture),
            _ when scale[0] == 'm' || scale.StartsWith("tr", StringComparison.Ordinal) => 1_000_000,
            _ when scale[0] == 'b' || scale[..2] is "ty" or "ti" => 1_000_000_000,
            _ => 1_000,
        };

    /// <summary>A unit as one that amounts are written in, and how many times of it: "trăm triệu" is 100 times "triệu".</summary>
    internal static (long Base, long Times) Parts(long unit)
    {
        var scale =
            unit % 1_000_000_000 == 0 ? 1_000_000_000
            : unit % 1_000_000 == 0 ? 1_000_000
            : unit % 1_000 == 0 ? 1_000
            : 1;
        return (scale, unit / scale);
    }

    /// <summary>The unit that a cell states and nothing else, in brackets or not: "(triệu đồng)", "1.000đ", "ĐVT: triệu đồng"; null for any other text.</summary>
    internal static long? UnitAlone(string text) => text.Length < 40 && Alone().IsMatch(VietnameseText.Key(text)) ? UnitOf($"({text.Trim('(', ')')})") : null;

    /// <summary>Whether a cell states a unit that is none of money: "(người)", "%".</summary>
    internal static bool IsOtherUnitAlone(string text) => text.Length < 20 && !text.Any(char.IsAsciiDigit) && IsOfOtherUnit($"({text.Trim('(', ')')})");

    /// <summary>Whether a heading says that its numbers are something else than đồng: shares, people, areas, another currency.</summary>
    internal static bool IsOfOtherUnit(string heading) => heading.Length <= 400 && OtherUnit().IsMatch(VietnameseText.Compose(heading).ToLowerInvariant());

    /// <summary>Whether a heading begins with what is no amount: "Tỷ lệ tạm ứng", "Ngày tạm ứng", "Số QĐ …".</summary>
    internal static bool IsOfNoAmount(string key) => NoAmount().IsMatch(key);

    /// <summary>Whether a text of the rows around a table states the unit of the whole table.</summary>
    internal static bool StatesUnit(string text) => UnitLine().IsMatch(VietnameseText.Key(text));

    /// <summary>The units that the texts of a row above a table state for all of it: "ĐVT: triệu đồng", or a cell "triệu đồng" by itself.</summary>
    internal static IEnumerable<long> StatedAbove(IEnumerable<string> texts) =>
        texts.SelectMany(t =>
            UnitAlone(t) is { } alone ? [alone]
            : StatesUnit(t) ? UnitsOf(t)
            : []
        );

    /// <summary>The name of a unit.</summary>
    internal static LocalizedText NameOf(long unit)
    {
        var (scale, times) = Parts(unit);
        var (vietnamese, english) = scale switch
        {
            1_000 => ("nghìn đồng", "thousand đồng"),
            1_000_000 => ("triệu đồng", "million đồng"),
            1_000_000_000 => ("tỷ đồng", "thousand million đồng"),
            _ => ("đồng", "đồng"),
        };
        return times switch
        {
            1 => new(vietnamese, english),
            10 => new($"chục {vietnamese}", $"ten {english}"),
            100 => new($"trăm {vietnamese}", $"hundred {english}"),
            _ => new($"nghìn {vietnamese}", $"thousand {english}"),
        };
    }

    // A bracket, or what stands outside of brackets, up to the end of its sentence.
    [GeneratedRegex(@"[(\[][^()\[\];]*[)\]]?|([^()\[\].;]|\.(?!\s+\p{Lu}\p{L}{2}))+")]
    private static partial Regex Part();

    [GeneratedRegex(
        @"^((dvt|dv tinh|don vi( tinh| tien( te)?)?|unit|currency)( la)? )?(?=[0-9 x]*[a-wyz])((x|10{0,2}|000|mot|muoi|chuc|tram|van|nghin|ngan|ng|n|k|trieu|trdong|trvnd|trd|tr|ty|ti|dong|vnd|d|one|ten|hundred|thousand|million|billion|x?1000d|000d|ngd|nd)( |$))+((viet )?nam)?$"
    )]
    private static partial Regex Alone();

    // Numbers of ten in front of a unit: "trăm triệu", "chục tr.đ", "nghìn tỷ", "mười nghìn", "hundred million".
    [GeneratedRegex(
        @"(?<![\p{L}\d])(?<scale>một|mười|muoi|chục|chuc|trăm|tram|vạn|nghìn|nghin|ngàn|ngan|triệu|trieu|one|ten|hundred|thousand|million)(([\s.\-]+(?<scale>mười|muoi|chục|chuc|trăm|tram|vạn|nghìn|nghin|ngàn|ngan|ng|triệu|trieu|trđ|trd|trvnđ|trvnd|tr|tỷ|tỉ|ty|ti|hundred|thousand|million|billion))+(?!\p{L})|(?<=(mười|muoi|chục|chuc|trăm|tram|vạn|ten|hundred))\s+(đồng|dong|đ|d|vnđ|vnd)(?!\p{L}))"
    )]
    private static partial Regex InWords();

    // "hai trăm triệu" is an amount.
    [GeneratedRegex(
        @"(?<!\p{L})(hai|ba|bốn|bon|tư|năm|sáu|sau|bảy|bay|bẩy|tám|tam|chín|chin|vài|mấy|hàng|hơn|gần|dưới|trên|quá|đa|two|three|four|five|six|seven|eight|nine)\s+$"
    )]
    private static partial Regex OfSeveral();

    // The whole of a part: "1.000 đồng", "ĐVT: 100 triệu đồng", "x 1.000đ".
    [GeneratedRegex(
        @"^ ((dvt|dv tinh|don vi tinh|don vi|unit) )?(x ?)?(?<number>10{0,2}( ?000){0,3}) ?((?<scale>trieu|tr|ty|ti|nghin|ngan|ng)( ?(d|dong|vnd))?|d|dong|vnd) $"
    )]
    private static partial Regex InDigits();

    // Any other number in front of a unit, but "1.000 đồng" and "1.000.000 đồng", which are units wherever they stand.
    [GeneratedRegex(@"(?<!\d) (?!(1 ?000|1 ?000 ?000) ?(d|dong|vnd) )(?<number>\d+( \d{3})*) ?(trieu|tr|trd|trdong|ty|ti|nghin|ngan|d|dong|vnd)(?= )")]
    private static partial Regex Amount();

    [GeneratedRegex(@" (trieu|tr dong|tr d|trd|trdong|trvnd|tr|millions?|mil|1 ?000 ?000 ?(d|dong|vnd)) ")]
    private static partial Regex MillionUnit();

    [GeneratedRegex(
        @"\b(tỷ|tỉ)\b(?!\s+(lệ|trọng|suất|số|giá|phần)\b)|(?<!\bcong )\bt[yi] (dong|d|vnd)\b|\b(dvt|dv tinh|don vi( tinh)?)\s*:?\s*t[yi]\b|\bbillions?\b"
    )]
    private static partial Regex BillionUnit();

    [GeneratedRegex(@"\b(nghìn|ngàn|nghin|thousands?)\b|\bngan\b(?! (sach|hang|quy)\b)")]
    private static partial Regex ThousandUnit();

    [GeneratedRegex(@" ((x ?)?1 ?000|ng|n|k) ?(d|dong|vnd) ")]
    private static partial Regex ThousandInDigits();

    [GeneratedRegex(
        @"(^|[(\[/:,])\s*%|%\s*$|\bbằng chữ\b|\b(usd|eur)\b|[(\[]\s*(đvt\s*:\s*)?(người|lao động|lđ|học viên|lượt người|lượt|lớp|khóa|cơ sở|đơn vị|doanh nghiệp|dn|htx|hộ|đề án|dự án|mô hình|sản phẩm|sp|máy|cái|chiếc|bộ|m2|m²|ha|ngày|tháng|cuộc|gian hàng)\s*[)\]]"
    )]
    private static partial Regex OtherUnit();

    // A day or a number is one only where few words follow: "Quyết định phê duyệt" over "KP hỗ trợ" is an amount. What is left of it is another amount.
    [GeneratedRegex(
        @"^(ty le|ti le|ty trong|ti trong|phan tram)\b|^(ngay|thoi gian|thoi diem|so (qd|quyet dinh|hd|hop dong|chung tu|van ban|luong|lan|nguoi))( [a-z0-9]+){1,3}$|\b(con lai|con thieu|giai ngan|chua (cap|thanh toan|bo tri)|tang them|chenh lech|thu hoi|nam truoc|luy ke|giam tru|cat giam)\b"
    )]
    private static partial Regex NoAmount();

    [GeneratedRegex(@"[(\[:/,]\s*(đồng|đ|dong|vnđ|vnd)( việt nam| viet nam)?[\s.]*([)\]]|$)|\bvnd$|\bvnđ$")]
    private static partial Regex DongUnit();

    // "Đơn vị" alone may be that of a name: "Đơn vị: Trung tâm Khuyến công tỉnh Đồng Nai".
    [GeneratedRegex(
        @"\b((dvt|dv tinh|don vi tinh)\b.*|(don vi|dv) (tien |tien te )?(la )?|(unit|currency) )((muoi|chuc|tram|nghin|ngan|van|10{0,2}( 000)*|ten|hundred) ?)*\b(dong|trieu|ty|ti|nghin|ngan|tr|trd|trdong|vnd|1 ?000d?|million|billion|thousand)\b"
    )]
    private static partial Regex UnitLine();
}
