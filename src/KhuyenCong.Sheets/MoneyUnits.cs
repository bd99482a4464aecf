using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Units of money in headings and in the rows around a table.</summary>
internal static partial class MoneyUnits
{
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

    /// <summary>The unit of money that a heading states, or null: "(triệu đồng)", "ĐVT: 1.000 đồng".</summary>
    internal static long? UnitOf(string heading)
    {
        var key = " " + VietnameseText.Key(heading) + " ";
        if (key.Length > 600)
            return null;
        // The key of "ngân" (sách, hàng) is that of "ngàn", and the key of "(công) ty đóng" that of "tỷ đồng": there the marks decide.
        var text = VietnameseText.Compose(heading).ToLowerInvariant();
        if (MillionUnit().IsMatch(key))
            return 1_000_000;
        if (BillionUnit().IsMatch(text))
            return 1_000_000_000;
        if (ThousandUnit().IsMatch(text) || ThousandInDigits().IsMatch(key))
            return 1_000;
        return DongUnit().IsMatch(text) ? 1 : null;
    }

    /// <summary>The unit that a cell states and nothing else, in brackets or not: "(triệu đồng)", "1.000đ"; null for any other text.</summary>
    internal static long? UnitAlone(string text) =>
        text.Length < 40 && (!text.Any(char.IsAsciiDigit) || UnitInDigits().IsMatch(VietnameseText.Key(text))) ? UnitOf($"({text.Trim('(', ')')})") : null;

    /// <summary>Whether a cell states a unit that is none of money: "(người)", "%".</summary>
    internal static bool IsOtherUnitAlone(string text) => text.Length < 20 && !text.Any(char.IsAsciiDigit) && IsOfOtherUnit($"({text.Trim('(', ')')})");

    /// <summary>Whether a heading says that its numbers are something else than đồng: shares, people, areas, another currency.</summary>
    internal static bool IsOfOtherUnit(string heading) => heading.Length <= 400 && OtherUnit().IsMatch(VietnameseText.Compose(heading).ToLowerInvariant());

    /// <summary>Whether a heading begins with what is no amount: "Tỷ lệ tạm ứng", "Ngày tạm ứng", "Số QĐ …".</summary>
    internal static bool IsOfNoAmount(string key) => NoAmount().IsMatch(key);

    /// <summary>Whether a text of the rows above a table states the unit of the whole table.</summary>
    internal static bool StatesUnit(string text) => UnitLine().IsMatch(VietnameseText.Key(text));

    /// <summary>The name of a unit.</summary>
    internal static LocalizedText NameOf(long unit) =>
        unit switch
        {
            1_000 => new("nghìn đồng", "thousand đồng"),
            1_000_000 => new("triệu đồng", "million đồng"),
            1_000_000_000 => new("tỷ đồng", "thousand million đồng"),
            _ => new("đồng", "đồng"),
        };

    [GeneratedRegex(@" (trieu|tr dong|tr d|trd|trdong|trvnd|tr|millions?|mil|1 ?000 ?000 ?(d|dong|vnd)) ")]
    private static partial Regex MillionUnit();

    [GeneratedRegex(
        @"\b(tỷ|tỉ)\b(?!\s+(lệ|trọng|suất|số|giá|phần)\b)|(?<!\bcong )\bt[yi] (dong|d|vnd)\b|\b(dvt|dv tinh|don vi( tinh)?)\s*:?\s*t[yi]\b|\bbillions?\b"
    )]
    private static partial Regex BillionUnit();

    [GeneratedRegex(@"\b(nghìn|ngàn|nghin|thousands?)\b|\bngan\b(?! (sach|hang|quy)\b)")]
    private static partial Regex ThousandUnit();

    [GeneratedRegex(@"^((dvt|don vi tinh|don vi) )?(x ?)?1 ?000( ?000)? ?(d|dong|vnd)$")]
    private static partial Regex UnitInDigits();

    [GeneratedRegex(@" ((x ?)?1 ?000|ng|n|k) ?(d|dong|vnd) ")]
    private static partial Regex ThousandInDigits();

    [GeneratedRegex(
        @"(^|[(\[/:,])\s*%|%\s*$|\b(usd|eur)\b|[(\[]\s*(đvt\s*:\s*)?(người|lao động|lđ|học viên|lượt người|lượt|lớp|khóa|cơ sở|đơn vị|doanh nghiệp|dn|htx|hộ|đề án|dự án|mô hình|sản phẩm|sp|máy|cái|chiếc|bộ|m2|m²|ha|ngày|tháng|cuộc|gian hàng)\s*[)\]]"
    )]
    private static partial Regex OtherUnit();

    // A day or a number is one only where few words follow: "Quyết định phê duyệt" over "KP hỗ trợ" is an amount.
    [GeneratedRegex(
        @"^(ty le|ti le|ty trong|ti trong|phan tram)\b|^(ngay|thoi gian|thoi diem|so (qd|quyet dinh|hd|hop dong|chung tu|van ban|luong|lan|nguoi))( [a-z0-9]+){1,3}$"
    )]
    private static partial Regex NoAmount();

    [GeneratedRegex(@"[(\[:/,]\s*(đồng|đ|vnđ|vnd)\s*([)\]]|$)|\bvnd$|\bvnđ$")]
    private static partial Regex DongUnit();

    // "Đơn vị" alone may be that of a name: "Đơn vị: Trung tâm Khuyến công tỉnh Đồng Nai".
    [GeneratedRegex(
        @"\b((dvt|dv tinh|don vi tinh)\b.*|(don vi|dv) (tien )?(la )?)\b(dong|trieu|ty|ti|nghin|ngan|tr|trd|trdong|vnd|1 ?000d?|million|billion|thousand)\b"
    )]
    private static partial Regex UnitLine();
}
