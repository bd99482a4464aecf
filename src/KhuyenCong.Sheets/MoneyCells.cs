using System.Globalization;
using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Reads the amounts of a column.</summary>
internal static partial class MoneyCells
{
    /// <summary>Smaller amounts without a unit may be thousands, millions or đồng.</summary>
    internal const long SmallestWithoutUnit = 1_000_000;

    /// <summary>Larger amounts are slips of the pen: a million tỷ đồng for one project.</summary>
    private const long Largest = 1_000_000_000_000_000;

    /// <summary>An amount in a column of millions that comes to more was typed in đồng: a thousand tỷ for one project.</summary>
    private const long LargestByUnitOfColumn = 1_000_000_000_000;

    /// <summary>A larger amount with one dot before three digits is rather one of three decimals: a hundred tỷ for one project.</summary>
    private const long LargestByOneDot = 100_000_000_000;

    internal static readonly LocalizedText Wanted = new(
        "số tiền, ví dụ 1.250.000.000 hoặc 300 triệu hoặc 0,3 tỷ",
        "an amount of money, such as 1.250.000.000, 300 triệu or 0,3 tỷ"
    );

    private static readonly LocalizedText NotWhole = new("không phải số đồng nguyên", "no whole number of đồng");
    private static readonly LocalizedText NegativeAmount = new("số âm", "a negative amount");
    private static readonly LocalizedText OutOfPlace = new(
        "dấu chấm, dấu phẩy đặt không đều, chưa rõ số nào",
        "dots or commas out of place: it is not clear which number is meant"
    );
    private static readonly LocalizedText UnitNotClear = new(
        "chưa rõ đơn vị (đồng, nghìn đồng hay triệu đồng)",
        "the unit is not clear (đồng, thousand or million)"
    );

    /// <summary>Reads a cell; the field is whole đồng.</summary>
    /// <param name="text">The text.</param>
    /// <param name="kind">What the cell holds.</param>
    /// <param name="unit">The unit of the column, or null where the sheet states none.</param>
    /// <param name="field">The amount.</param>
    /// <param name="problem">What is wrong, or null where only the wanted form is to be named.</param>
    /// <param name="marks">What the other amounts of the table tell of dots and commas, or null.</param>
    internal static bool TryRead(string text, CellKind kind, long? unit, out string field, out LocalizedText? problem, ColumnMarks? marks = null)
    {
        (field, problem) = ("", null);
        if (IsNothing(text))
            return true;
        // The mark by which a spreadsheet keeps digits as a text is no part of it.
        var read = Repaired(text[0] == '\'' ? text[1..] : text);
        if (kind == CellKind.Number)
            return TryNumber(read, unit, out field, out problem);
        if (MoneyWords.Split(read) is { } twice)
            return TryReadTwice(twice, unit, marks, out field, out problem);
        // A share, another currency, or a sign that says "about" is no amount; a star behind it marks a footnote.
        read = Plainly(read.TrimEnd('*', ' '));
        if (IsOfEach().Match(read) is { Success: true } each)
        {
            problem = OfEach(each.Groups["each"].Value);
            return false;
        }

        if (read.Any(IsForeign))
            return false;
        var hasUnit = HasUnit(read);
        var isReadAsDong = !hasUnit && unit is null or 1;
        if (Negative().IsMatch(read))
        {
            problem = NegativeAmount;
            return false;
        }

        problem = Ambiguous(ref read, hasUnit ? null : unit, marks);
        if (problem is not null)
            return false;

        if (isReadAsDong && IsOutOfPlace().IsMatch(read))
        {
            problem = OutOfPlace;
            return false;
        }

        var (scale, times) = MoneyUnits.Parts(hasUnit ? 1 : unit ?? 1);
        var scaled = hasUnit || isReadAsDong ? read : read + " " + MoneyUnits.NameOf(scale).Vietnamese;
        if (Vnd.TryParse(scaled, out var amount))
            return TryKeep(amount.Dong is > Largest or < -Largest ? amount.Dong : amount.Dong * times, hasUnit ? 1 : unit, hasUnit, out field, out problem);
        // "1.234.567,5" without a unit is no amount of đồng, but one of some larger unit.
        if (isReadAsDong && Vnd.TryParse(read + " triệu", out _))
            problem = unit is null ? UnitNotClear : NotWhole;
        return false;
    }

    /// <summary>Whether a cell says that there is nothing: blank, or a dash.</summary>
    internal static bool IsNothing(string text) => text.Length == 0 || text is "-" or "–" or "—";

    private static bool IsForeign(char c) =>
        c is '%' or '‰' or '~' or '='
        || (c != '₫' && char.GetUnicodeCategory(c) is UnicodeCategory.CurrencySymbol or UnicodeCategory.MathSymbol && c != '\u2212');

    /// <summary>Whether an amount states its own unit.</summary>
    internal static bool HasUnit(string text) => Plainly(text).Any(c => char.IsLetter(c) || c == '₫');

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
                $"cột tính theo {MoneyUnits.NameOf(unit.Value).Vietnamese} mà ô ghi số quá lớn, có lẽ theo đồng",
                $"the column is in {MoneyUnits.NameOf(unit.Value).English} and the number too large for it, perhaps one of đồng"
            );
            return false;
        }

        field = dong.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    // One mark before three digits, with a unit above đồng: a thousand times apart by who wrote it. What a dot is the other amounts may tell; it is then
    // written plainly.
    private static LocalizedText? Ambiguous(ref string text, long? unitOfColumn, ColumnMarks? marks)
    {
        var match = LoneMark().Match(text);
        if (!match.Success)
            return null;
        var name = match.Groups["unit"].Value.Trim();
        var unit = name.Length == 0 ? unitOfColumn ?? 1 : MoneyUnits.UnitAlone(name) ?? 1;
        if (unit == 1)
            return null;
        var (head, tail, mark) = (match.Groups["head"].Value, match.Groups["tail"].Value, match.Groups["mark"].Value[0]);
        var decimals = tail.TrimEnd('0');
        var grouped = decimal.Parse(head + tail, CultureInfo.InvariantCulture);
        var isHuge = grouped * unit > LargestByOneDot;
        if (mark == '.' && marks?.Groups is { } groups && (groups == ',' || marks.IsOwn || !isHuge))
        {
            var number =
                groups == '.' ? head + tail
                : decimals.Length == 0 ? head
                : $"{head},{decimals}";
            text = name.Length == 0 ? number : $"{number} {name}";
            return null;
        }

        // "1.250 triệu" groups as Vietnamese texts do; a hundred tỷ for one project, or a hundred times all others, is no reading to prefer.
        var isCustomary = mark == '.' && unit <= 1_000_000 && !isHuge && (marks?.Largest is not { } largest || grouped * unit <= largest * 100);
        if (isCustomary && marks is not { IsContradictory: true })
            return null;
        name = name.Length == 0 ? MoneyUnits.NameOf(unit).Vietnamese : name;
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

    // As accounts write what is taken away: in brackets, with a dash, or with the sign behind.
    [GeneratedRegex(@"^(\([0-9][0-9.,\s]*\D{0,15}\)|[–—]\s*[0-9].*|[0-9][0-9.,\s]*[-−])$")]
    private static partial Regex Negative();

    // "30.000000", "30.000,000": of đồng there are no thousandths.
    [GeneratedRegex(@"^[0-9]+[.,]0{4,}$|^[0-9]{1,3}(\.[0-9]{3})+,0{3,}$|^[0-9]{1,3}(,[0-9]{3})+\.0{3,}$")]
    private static partial Regex IsOutOfPlace();

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
