using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Kỳ báo cáo: a month, quarter, half-year or year.</summary>
/// <remarks>
/// Reports are due each month, quarter, half-year and year (TT36-2013/21/5, TT36-2013/22/2, TT36-2013/23/3/a) and every three months
/// (TTLT26-2014/9/3). The default value is no period.
/// </remarks>
public readonly record struct ReportPeriod
{
    private static readonly string[] Quarters = ["I", "II", "III", "IV"];

    private readonly int _months;
    private readonly int _firstMonth;

    private ReportPeriod(int year, int firstMonth, int months) => (Year, _firstMonth, _months) = (year, firstMonth, months);

    /// <summary>Năm: the year.</summary>
    public int Year { get; }

    /// <summary>Ngày đầu kỳ: the first day.</summary>
    public LocalDate Start => new(Year, _firstMonth, 1);

    /// <summary>Ngày cuối kỳ: the last day.</summary>
    public LocalDate End => Start.PlusMonths(_months).PlusDays(-1);

    /// <summary>Cùng kỳ năm trước: the same period of the year before.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year before lies before 1900.</exception>
    public ReportPeriod YearBefore =>
        Year >= FirstYear ? new(Year - 1, _firstMonth, _months) : throw new ArgumentOutOfRangeException(nameof(Year), Year, "There is no year before 1900.");

    /// <summary>Mã kỳ: the code: "2016", "2016-H1", "2016-Q3" or "2016-09".</summary>
    public string Code
    {
        get
        {
            var year = Year.ToString("0000", CultureInfo.InvariantCulture);
            return _months switch
            {
                12 => year,
                6 => year + "-H" + ((_firstMonth / 6) + 1).ToString(CultureInfo.InvariantCulture),
                3 => year + "-Q" + ((_firstMonth / 3) + 1).ToString(CultureInfo.InvariantCulture),
                _ => year + "-" + _firstMonth.ToString("00", CultureInfo.InvariantCulture),
            };
        }
    }

    /// <summary>Tên kỳ: the period as a reader of each language names it.</summary>
    public LocalizedText Name =>
        _months switch
        {
            12 => new($"năm {Year}", $"year {Year}"),
            6 => new(_firstMonth == 1 ? $"6 tháng đầu năm {Year}" : $"6 tháng cuối năm {Year}", $"half-year {(_firstMonth == 1 ? 1 : 2)} of {Year}"),
            3 => new($"quý {Quarters[_firstMonth / 3]} năm {Year}", $"quarter {(_firstMonth / 3) + 1} of {Year}"),
            _ => new($"tháng {_firstMonth} năm {Year}", $"month {_firstMonth} of {Year}"),
        };

    /// <summary>Thuộc kỳ: whether a day lies in the period.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it does.</returns>
    public bool Contains(LocalDate date) => date >= Start && date <= End;

    /// <summary>Lũy kế từ đầu năm: whether a day lies between the first of January and the last day of the period.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it does.</returns>
    public bool IsInYearToDate(LocalDate date) => date.Year == Year && date <= End;

    /// <summary>Một năm: a whole year.</summary>
    /// <param name="year">The year, from 1901 to 9998.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year is outside the range.</exception>
    public static ReportPeriod OfYear(int year) => Of(year, 1, 12);

    /// <summary>Sáu tháng: a half-year.</summary>
    /// <param name="year">The year, from 1901 to 9998.</param>
    /// <param name="half">1 or 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such half-year.</exception>
    public static ReportPeriod OfHalfYear(int year, int half) => Of(year, Within(half, 2, nameof(half), 6), 6);

    /// <summary>Một quý: a quarter.</summary>
    /// <param name="year">The year, from 1901 to 9998.</param>
    /// <param name="quarter">1 to 4.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such quarter.</exception>
    public static ReportPeriod OfQuarter(int year, int quarter) => Of(year, Within(quarter, 4, nameof(quarter), 3), 3);

    /// <summary>Một tháng: a month.</summary>
    /// <param name="year">The year, from 1901 to 9998.</param>
    /// <param name="month">1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such month.</exception>
    public static ReportPeriod OfMonth(int year, int month) => Of(year, Within(month, 12, nameof(month), 1), 1);

    /// <summary>Đọc mã kỳ: reads a code such as "2016", "2016-H1", "2016-Q3" or "2016-09".</summary>
    /// <param name="code">The code.</param>
    /// <param name="period">The period when the code is one.</param>
    /// <returns>Whether it is.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out ReportPeriod period)
    {
        period = default;
        var parts = (code ?? "").Split('-');
        if (parts.Length > 2 || parts[0].Length != 4 || !TryDigits(parts[0], out var year) || year is < FirstYear or > LastYear)
            return false;
        var part = parts.ElementAtOrDefault(1);
        if (part is not null && part.Length != 2)
            return false;
        period = part?[0] switch
        {
            null => OfYear(year),
            'H' when TryDigits(part.Substring(1), out var half) && half is 1 or 2 => OfHalfYear(year, half),
            'Q' when TryDigits(part.Substring(1), out var quarter) && quarter is >= 1 and <= 4 => OfQuarter(year, quarter),
            '0' or '1' when TryDigits(part, out var month) && month is >= 1 and <= 12 => OfMonth(year, month),
            _ => default,
        };
        return period != default;
    }

    /// <inheritdoc/>
    public override string ToString() => Code;

    private const int FirstYear = 1901;
    private const int LastYear = 9998;

    private static ReportPeriod Of(int year, int firstMonth, int months) =>
        year is >= FirstYear and <= LastYear
            ? new(year, firstMonth, months)
            : throw new ArgumentOutOfRangeException(nameof(year), year, $"A year from {FirstYear} to {LastYear} is required.");

    private static int Within(int number, int last, string name, int months) =>
        number >= 1 && number <= last
            ? ((number - 1) * months) + 1
            : throw new ArgumentOutOfRangeException(name, number, $"A number from 1 to {last} is required.");

    private static bool TryDigits(string text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
