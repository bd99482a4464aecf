using System.Globalization;
using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Reads the amounts of a column.</summary>
internal static partial class MoneyCells
{
    /// <summary>Smaller amounts without a unit may be thousands, millions or đồng.</summary>
    private const long SmallestWithoutUnit = 1_000_000;

    /// <summary>Larger amounts are slips of the pen: a million tỷ đồng for one project.</summary>
    private const long Largest = 1_000_000_000_000_000;

    /// <summary>An amount in a column of millions that comes to more was typed in đồng: a thousand tỷ for one project.</summary>
    private const long LargestByUnitOfColumn = 1_000_000_000_000;

    internal static readonly LocalizedText Wanted = new(
        "số tiền, ví dụ 1.250.000.000 hoặc 300 triệu hoặc 0,3 tỷ",
        "an amount of money, such as 1.250.000.000, 300 triệu or 0,3 tỷ"
    );

    private static readonly LocalizedText NotWhole = new("không phải số đồng nguyên", "no whole number of đồng");
    private static readonly LocalizedText NegativeAmount = new("số âm", "a negative amount");
    private static readonly LocalizedText UnitNotClear = new(
        "chưa rõ đơn vị (đồng, nghìn đồng hay triệu đồng)",
        "the unit is not clear (đồng, thousand or million)"
    );

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

    /// <summary>Reads a cell; the field is whole đồng.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What the cell holds.</param>
    /// <param name="unit">The unit of the column, or null where the sheet states none.</param>
    /// <param name="field">The amount.</param>
    /// <param name="problem">What is wrong, or null where only the wanted form is to be named.</param>
    internal static bool TryRead(string text, CellKind kind, long? unit, out string field, out LocalizedText? problem)
    {
        (field, problem) = ("", null);
        if (IsNothing(text))
            return true;
        // The mark by which a spreadsheet keeps digits as a text is no part of it.
        var read = Repaired(text[0] == '\'' ? text[1..] : text);
        if (kind == CellKind.Number)
            return TryNumber(read, unit, out field, out problem);
        var hasUnit = read.Any(c => char.IsLetter(c) || c == '₫');
        var isReadAsDong = !hasUnit && unit is null or 1;
        if (Negative().IsMatch(read))
        {
            problem = NegativeAmount;
            return false;
        }

        if (Ambiguous(read, hasUnit ? null : unit) is { } both)
        {
            problem = both;
            return false;
        }

        var scaled = hasUnit || isReadAsDong ? read : read + " " + NameOf(unit!.Value).Vietnamese;
        if (Vnd.TryParse(scaled, out var amount))
            return TryKeep(amount.Dong, hasUnit ? 1 : unit, hasUnit, out field, out problem);
        // "1.234.567,5" without a unit is no amount of đồng, but one of some larger unit.
        if (isReadAsDong && Vnd.TryParse(read + " triệu", out _))
            problem = unit is null ? UnitNotClear : NotWhole;
        return false;
    }

    /// <summary>Whether a cell says that there is nothing: blank, or a dash.</summary>
    internal static bool IsNothing(string text) => text.Length == 0 || text is "-" or "–" or "—";

    private static bool TryNumber(string text, long? unit, out string field, out LocalizedText? problem)
    {
        (field, problem) = ("", null);
        if (!decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || Math.Abs(number) > Largest)
            return false;
        var dong = number * (unit ?? 1);
        if (dong != decimal.Truncate(dong))
        {
            problem = NotWhole;
            return false;
        }

        return Math.Abs(dong) <= Largest && TryKeep((long)dong, unit, hasUnit: false, out field, out problem);
    }

    private static bool TryKeep(long dong, long? unit, bool hasUnit, out string field, out LocalizedText? problem)
    {
        (field, problem) = ("", null);
        if (dong is < 0 or > Largest)
        {
            problem = dong < 0 ? NegativeAmount : new("số quá lớn", "an amount too large");
            return false;
        }

        if (!hasUnit && unit is null && dong is > 0 and < SmallestWithoutUnit)
        {
            problem = UnitNotClear;
            return false;
        }

        if (!hasUnit && unit > 1 && dong > LargestByUnitOfColumn)
        {
            problem = new(
                $"cột tính theo {NameOf(unit.Value).Vietnamese} mà ô ghi số quá lớn, có lẽ theo đồng",
                $"the column is in {NameOf(unit.Value).English} and the number too large for it, perhaps one of đồng"
            );
            return false;
        }

        field = dong.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    // One mark before three digits, with a unit above đồng: a thousand times apart by who wrote it.
    private static LocalizedText? Ambiguous(string text, long? unitOfColumn)
    {
        var match = LoneMark().Match(text);
        if (!match.Success)
            return null;
        var unit = match.Groups["unit"].Value.Trim();
        var isDong = unit.Length == 0 ? unitOfColumn is null or 1 : VietnameseText.Key(unit) is "d" or "dong" or "vnd";
        var isBillion =
            unit.Length == 0
                ? unitOfColumn == 1_000_000_000
                : VietnameseText.Key(unit) is var key && (key.StartsWith("ty", StringComparison.Ordinal) || key.StartsWith("ti", StringComparison.Ordinal));
        // "1.250 triệu" groups as Vietnamese texts do; a thousand tỷ for one project is no reading to prefer.
        if (isDong || (match.Groups["mark"].Value == "." && !isBillion))
            return null;
        var (head, tail) = (match.Groups["head"].Value, match.Groups["tail"].Value);
        var decimals = tail.TrimEnd('0');
        var name = unit.Length == 0 ? NameOf(unitOfColumn!.Value).Vietnamese : unit;
        return new(
            $"đọc được hai cách: {head}.{tail} {name} hoặc {head}{(decimals.Length == 0 ? "" : ",")}{decimals} {name}",
            $"can be read as {head},{tail} {name} or as {head}{(decimals.Length == 0 ? "" : ".")}{decimals} {name}"
        );
    }

    // The units whose letters a conversion lost, each the only one that fits.
    private static string Repaired(string text)
    {
        // Programs that set type part thousands by thin spaces and spaces of a digit.
        text = text.Replace('\u2009', ' ').Replace('\u2007', ' ');
        if (!text.Contains('?'))
            return text;
        var repaired = LostBillion().Replace(text, "tỷ");
        repaired = LostMillion().Replace(repaired, "triệu");
        repaired = LostThousand().Replace(repaired, "nghìn");
        return LostDong().Replace(repaired, "đồng");
    }

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

    // As accounts write what is taken away: in brackets, with a dash, or with the sign behind.
    [GeneratedRegex(@"^(\([0-9][0-9.,\s]*\D{0,15}\)|[–—]\s*[0-9].*|[0-9][0-9.,\s]*[-−])$")]
    private static partial Regex Negative();

    [GeneratedRegex(@"^(?<head>[1-9]\d{0,2})(?<mark>[.,])(?<tail>\d{3})(?<unit>\D*)$")]
    private static partial Regex LoneMark();

    [GeneratedRegex(@"\bt\?(?=\s|$)")]
    private static partial Regex LostBillion();

    [GeneratedRegex(@"\btri\?u\b")]
    private static partial Regex LostMillion();

    [GeneratedRegex(@"\bngh?\?n\b")]
    private static partial Regex LostThousand();

    [GeneratedRegex(@"(?<=\s)(đ|d|\?)\?ng\b|(?<=\s)\?$")]
    private static partial Regex LostDong();
}
