using NodaTime;

namespace KhuyenCong.Domain.Support;

/// <summary>Cách tính ngày: how the days of a period become a part of a year; the loan contract says which.</summary>
public enum InterestDayCount
{
    /// <summary>Số ngày thực tế trên 365: actual days over 365.</summary>
    Actual365 = 0,

    /// <summary>Số ngày thực tế trên 360: actual days over 360.</summary>
    Actual360 = 1,

    /// <summary>Số ngày thực tế trên số ngày của năm: actual days over 365, or 366 for the days of a leap year.</summary>
    ActualActual = 2,

    /// <summary>Tháng 30 ngày, năm 360 ngày: months of 30 days (the 31st counts as the 30th) over 360.</summary>
    Thirty360 = 3,
}

/// <summary>Parts of a year as whole numbers of one unit that 360, 365 and 366 divide, so that sums are exact.</summary>
internal static class YearParts
{
    /// <summary>The units of a year: the least common multiple of 360, 365 and 366.</summary>
    internal const long PerYear = 1_603_080;

    internal static long Between(LocalDate from, LocalDate to, InterestDayCount dayCount) =>
        dayCount switch
        {
            InterestDayCount.Actual360 => Days(from, to) * (PerYear / 360),
            InterestDayCount.ActualActual => ByYear(from, to),
            InterestDayCount.Thirty360 => (Thirty(to) - Thirty(from)) * (PerYear / 360),
            _ => Days(from, to) * (PerYear / 365),
        };

    private static long Days(LocalDate from, LocalDate to) => Period.DaysBetween(from, to);

    private static long ByYear(LocalDate from, LocalDate to)
    {
        long units = 0;
        while (from < to)
        {
            var end = LocalDate.Min(new LocalDate(from.Year + 1, 1, 1), to);
            units += Days(from, end) * (PerYear / from.Calendar.GetDaysInYear(from.Year));
            from = end;
        }

        return units;
    }

    private static long Thirty(LocalDate date) => (date.Year * 360L) + (date.Month * 30L) + Math.Min(date.Day, 30);
}
