using NodaTime;

namespace KhuyenCong.Domain.Law;

/// <summary>Days of the ISO calendar as plain numbers, for indexes with a place for every day.</summary>
/// <remarks>
/// What is asked before the first answer is asked here: two dates of NodaTime that are compared, or one that is asked for its calendar, make all calendars
/// first, which takes a third of the time to that answer. Years, months and days of a date are at hand.
/// </remarks>
internal static class IsoDay
{
    internal const int DaysPerRow = 31;
    internal const int DaysPerYear = MonthsPerYear * DaysPerRow;
    private const int MonthsPerYear = 12;
    private const int MostYears = 9999;
    private const int DaysInAnyMonth = 28;

    /// <summary>The same day in the ISO calendar.</summary>
    internal static LocalDate Of(LocalDate date) => IsIso(date) ? date : date.WithCalendar(CalendarSystem.Iso);

    /// <summary>Whether the first day is before the second, whatever their calendars.</summary>
    internal static bool IsBefore(LocalDate date, LocalDate other) => PlaceOf(Of(date)) < PlaceOf(Of(other));

    /// <summary>The day some days after another.</summary>
    internal static LocalDate Plus(LocalDate iso, int days)
    {
        var day = new DateTime(iso.Year, iso.Month, iso.Day).AddDays(days);
        return new(day.Year, day.Month, day.Day);
    }

    // A day of another calendar is not equal to the ISO day of the same numbers.
    private static bool IsIso(LocalDate date) =>
        date.Year is >= 1 and <= MostYears
        && date.Month <= MonthsPerYear
        && (date.Day <= DaysInAnyMonth || date.Day <= DateTime.DaysInMonth(date.Year, date.Month))
        && date == new LocalDate(date.Year, date.Month, date.Day);

    /// <summary>The place of a day of the ISO calendar where every month has 31 places; places stand in the order of the days.</summary>
    internal static int PlaceOf(LocalDate iso) => (iso.Year * DaysPerYear) + ((iso.Month - 1) * DaysPerRow) + iso.Day - 1;

    /// <summary>The day at a place.</summary>
    internal static LocalDate At(int place) => new(place / DaysPerYear, (place % DaysPerYear / DaysPerRow) + 1, (place % DaysPerRow) + 1);
}
