using System.Globalization;
using System.Text.RegularExpressions;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Sheets;

/// <summary>Reads dates, months and years as people write them.</summary>
internal static partial class DateCells
{
    // Numbers of a spreadsheet that are days between these years, and years as such.
    private const int FirstYear = 1990;
    private const int LastYear = 2100;
    private const int FirstSerial = 32_874;
    private const int LastSerial = 73_415;

    /// <summary>The days from the first day of the ordinary count to that of the count from 1904.</summary>
    internal const int From1900To1904 = 1_462;

    private static readonly LocalDate DayZero = new(1899, 12, 30);

    internal static readonly LocalizedText WantedDay = new("ngày dd/MM/yyyy, ví dụ 30/06/2022", "a date dd/MM/yyyy, such as 30/06/2022");
    internal static readonly LocalizedText WantedDayOrYear = new(
        "ngày dd/MM/yyyy, ví dụ 30/06/2022, hoặc năm, ví dụ 2022",
        "a date dd/MM/yyyy, such as 30/06/2022, or a year, such as 2022"
    );

    /// <summary>Reads a cell: yyyy-MM-dd, or for a month yyyy-MM, or for a year yyyy.</summary>
    internal static bool TryRead(string text, CellKind kind, bool allowsSpan, out string field, bool is1904 = false)
    {
        field = "";
        if (is1904 && kind == CellKind.Number && Whole(text) is >= FirstSerial - From1900To1904 and <= LastSerial and var serial)
            return TryRead($"{serial + From1900To1904}", kind, allowsSpan, out field);
        if (text.Length == 0 || kind == CellKind.Date)
        {
            field = text;
            return true;
        }

        var read =
            Day(text, kind) is { } day ? Iso(day)
            : allowsSpan ? Span(text)
            : null;
        field = read ?? "";
        return read is not null;
    }

    /// <summary>The one date that a heading of a sheet gives as that of its decision, else the one year that it names, or null.</summary>
    internal static string? OfHeading(IEnumerable<string> texts)
    {
        var all = texts.Distinct().Select(t => VietnameseText.Compose(t).ToLowerInvariant()).Where(t => t.Length < 1_000).ToList();
        var days = all.SelectMany(t => DayOfDecision().Matches(t).Select(m => m.Groups["day"].Value)).Select(d => Day(d, CellKind.Text)).Distinct().ToList();
        if (days.Count == 1 && days[0] is { } day)
            return Iso(day);
        var years = all.SelectMany(t => YearOfTitle().Matches(t).SelectMany(m => m.Groups["year"].Captures).Select(c => c.Value)).Distinct().ToList();
        return years.Count == 1 && days.Count == 0 ? years[0] : null;
    }

    /// <summary>Whether a text says how long or when in a year and not in which: "6 tháng", "Quý II".</summary>
    internal static bool IsWithoutYear(string text) => text.Length <= 40 && !text.Contains('/') && PartOfSomeYear().IsMatch(VietnameseText.Key(text));

    /// <summary>Whether a text says until or from when: "Trước 30/11/2016".</summary>
    internal static bool IsLimit(string text) => text.Length <= 60 && DayAlone().Matches(text) is [var day] && Bound().IsMatch(text[..day.Index]);

    /// <summary>What is said of such a cell.</summary>
    internal static LocalizedText WithoutYear(string address, string text) =>
        IsLimit(text)
            ? new(
                $"ô {address} ghi '{Printable.Short(text)}', là thời hạn, không cho biết ngày hay năm áp dụng",
                $"cell {address} says '{Printable.Short(text)}', a limit, which tells neither day nor year"
            )
            : new($"ô {address} ghi '{Printable.Short(text)}', không cho biết năm", $"cell {address} says '{Printable.Short(text)}', which tells no year");

    private static string Iso(LocalDate day) => $"{day.Year:0000}-{day.Month:00}-{day.Day:00}";

    private static LocalDate? Day(string text, CellKind kind)
    {
        if (Whole(text) is { } number)
            return number >= FirstSerial && number <= LastSerial ? DayZero.PlusDays(number) : null;
        if (kind == CellKind.Number)
            return null;
        return DateText.TryParse(text, out var date) ? InYears(date) : Within(text);
    }

    // "Số 123/QĐ-SCT ngày 15/02/2022": one date behind the word, or the only one that stands there.
    private static LocalDate? Within(string text)
    {
        var start = text[..Math.Min(text.Length, 400)];
        var days = DayBehindWord().Matches(start);
        // "Huế, ngày 10 tháng 01 năm 2023" closes a table; before the day of a decision stands its number.
        if (days.Count == 0 && DayInWords().Matches(start) is { Count: > 0 } inWords && start[..inWords[0].Index].Any(char.IsAsciiDigit))
            days = inWords;
        if (days.Count == 0)
            days = DayAlone().Matches(start);
        return days.Count == 1 && !Bound().IsMatch(start[..days[0].Index]) && Made(days[0], "y", "m", "d") is { } day ? InYears(day) : null;
    }

    // "01/07/2205" is a slip of the pen.
    private static LocalDate? InYears(LocalDate day) => day.Year is >= FirstYear and <= LastYear ? day : null;

    private static string? Span(string text)
    {
        if (Whole(text) is { } year)
            return year is >= FirstYear and <= LastYear ? year.ToString(CultureInfo.InvariantCulture) : null;
        var key = VietnameseText.Key(text[..Math.Min(text.Length, 60)]);
        if (
            YearInWords().Match(key) is { Success: true } named
            && int.Parse(named.Groups["y"].Value, CultureInfo.InvariantCulture) is >= FirstYear and <= LastYear
        )
            return named.Groups["y"].Value;
        if (MonthInWords().Match(key) is { Success: true } month)
            return Made(month, "y", "m", null) is { } first ? $"{first.Year:0000}-{first.Month:00}" : null;
        if (PartOfYear().Match(key) is { Success: true } part)
            return part.Groups["y"].Value;
        // "3/2016 - 12/2016"
        var years = BetweenDays().IsMatch(key) ? YearNumber().Matches(key).Select(m => m.Value).ToList() : [];
        return years.Count > 1 && years.Distinct().Count() == 1 ? years[0] : null;
    }

    private static int? Whole(string text)
    {
        var digits = text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
        return digits.Length <= 6 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    private static LocalDate? Made(Match match, string year, string month, string? day) =>
        Made(Number(match, year), Number(match, month), day is null ? 1 : Number(match, day));

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].Value, NumberStyles.None, CultureInfo.InvariantCulture);

    private static LocalDate? Made(int year, int month, int day) =>
        year is > 1901 and < 9998 && month is >= 1 and <= 12 && day >= 1 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : null;

    [GeneratedRegex(@"ng[àa]y\s+(?<d>[0-9]{1,2})\s?[/.\-]\s?(?<m>[0-9]{1,2})\s?[/.\-]\s?(?<y>[0-9]{4})(?![0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex DayBehindWord();

    [GeneratedRegex(@"ng[àa]y\s+(?<d>[0-9]{1,2})\s+th[áa]ng\s+(?<m>[0-9]{1,2})\s+n[ăa]m\s+(?<y>[0-9]{4})(?![0-9])", RegexOptions.IgnoreCase)]
    private static partial Regex DayInWords();

    // "trước 30/11/2022" is a limit, and says on which day as little as in which year.
    [GeneratedRegex(
        @"(?<!\p{L})(trước|sau|đến|tới|từ|muộn nhất|chậm nhất|hạn|truoc|den|toi|tu|han|before|after|until|from|by)(\s+ngày|\s+ngay)?[\s:]*$",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Bound();

    [GeneratedRegex(@"(?<![0-9/.\-])(?<d>[0-9]{1,2})(?<mark>[/.\-])(?<m>[0-9]{1,2})\k<mark>(?<y>[0-9]{4})(?![0-9/.\-])")]
    private static partial Regex DayAlone();

    [GeneratedRegex(@"^nam (?<y>[0-9]{4})$")]
    private static partial Regex YearInWords();

    // "Quý IV/2022", "Tháng 3-12/2022", "6 tháng đầu năm 2022": the year, of which any day may be the one.
    [GeneratedRegex(
        @"^((tu|den|toi|va|trong|dau|cuoi|giua|ca|nam|6 thang|9 thang|cac thang|q(uy)? ?([1-4]|i{1,3}|iv)( ([1-4]|i{1,3}|iv))*|thang (0?[1-9]|1[0-2]) (0?[1-9]|1[0-2])|thang (0?[1-9]|1[0-2])(?= (den|toi))|(den|toi) thang (0?[1-9]|1[0-2]))\b ?)+(?<y>(199|20[0-9])[0-9])$"
    )]
    private static partial Regex PartOfYear();

    [GeneratedRegex(@"^((tu|den|toi|va|ngay|thang|nam|quy|[1-4]|i{1,3}|iv|t?(0?[1-9]|[12][0-9]|3[01])|(199|20[0-9])[0-9])( |$)){3,}$")]
    private static partial Regex BetweenDays();

    [GeneratedRegex(@"\b(199|20[0-9])[0-9]\b")]
    internal static partial Regex YearNumber();

    [GeneratedRegex(
        @"^((trong|khoang|du kien) )*([0-9]{1,3} (thang|ngay|nam|tuan)( dau| cuoi| dau nam| cuoi nam)?|ca nam|trong nam|q(uy)? ?([1-4]|i{1,3}|iv)( (va |den )?(q(uy)? ?)?([1-4]|i{1,3}|iv))*|thang (0?[1-9]|1[0-2])( (den )?(thang )?(0?[1-9]|1[0-2]))?)$"
    )]
    private static partial Regex PartOfSomeYear();

    [GeneratedRegex(@"^(thang |t)?(?<m>[0-9]{1,2}) (nam )?(?<y>[0-9]{4})$|^(?<y>[0-9]{4}) (?<m>[0-9]{2})$")]
    private static partial Regex MonthInWords();

    [GeneratedRegex(@"quyết định.{0,60}?ngày\s+(?<day>[0-9]{1,2}(\s?[/.\-]\s?[0-9]{1,2}\s?[/.\-]\s?|\s+tháng\s+[0-9]{1,2}\s+năm\s+)[0-9]{4})(?![0-9])")]
    private static partial Regex DayOfDecision();

    // The day on which a letter was written is none of its title: "Huế, ngày 10 tháng 01 năm 2023".
    [GeneratedRegex(
        @"(?<!ngày\s+[0-9]{1,2}\s+tháng\s+[0-9]{1,2}\s+)năm\s+(?<year>(19|20)[0-9]{2})(?![0-9])(\s*([-–—,;&/]|và|đến)\s*(năm\s+)?(?<year>(19|20)[0-9]{2})(?![0-9]))*"
    )]
    private static partial Regex YearOfTitle();
}
