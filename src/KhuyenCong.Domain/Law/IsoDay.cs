using NodaTime;

namespace KhuyenCong.Domain.Law;

/// <summary>Days of the ISO calendar as plain numbers.</summary>
/// <remarks>
/// Asking a date for its calendar, or comparing two dates, makes all calendar systems on first use, which takes longer than the whole
/// first answer of this library. Years, months and days of a date can be had without.
/// </remarks>
internal static class IsoDay
{
    internal const int DaysPerRow = 31;
    internal const int DaysPerYear = 12 * DaysPerRow;

    /// <summary>The same day in the ISO calendar.</summary>
    internal static LocalDate Of(LocalDate date) => IsSurelyIso(date) ? date : Converted(date);

    /// <summary>The place of a day of the ISO calendar where every month has 31 places; places stand in the order of the days.</summary>
    internal static int PlaceOf(LocalDate iso) => (iso.Year * DaysPerYear) + ((iso.Month - 1) * DaysPerRow) + iso.Day - 1;

    /// <summary>The place of a day written year_month_day.</summary>
    internal static int PlaceOf(int day) => (day / 10_000 * DaysPerYear) + (((day / 100 % 100) - 1) * DaysPerRow) + (day % 100) - 1;

    /// <summary>The date of a day written year_month_day.</summary>
    internal static LocalDate Date(int day) => new(day / 10_000, day / 100 % 100, day % 100);

    /// <summary>The place of the day after a day.</summary>
    internal static int PlaceAfter(LocalDate iso)
    {
        var place = PlaceOf(iso);
        return iso.Day < DateTime.DaysInMonth(iso.Year, iso.Month) ? place + 1 : ((place / DaysPerRow) + 1) * DaysPerRow;
    }

    /// <summary>The day at a place.</summary>
    internal static LocalDate At(int place) => new(place / DaysPerYear, (place % DaysPerYear / DaysPerRow) + 1, (place % DaysPerRow) + 1);

    /// <summary>The day before that at a place.</summary>
    internal static LocalDate Before(int place)
    {
        if (place % DaysPerRow > 0)
            return At(place - 1);
        var month = At(place - DaysPerRow);
        return new LocalDate(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
    }

    // Equal dates have equal calendars. A day that the ISO calendar does not have, or a year before 1, is left to the conversion.
    private static bool IsSurelyIso(LocalDate date) =>
        date.Year is >= 1 and <= 9999
        && date.Month <= 12
        && (date.Day <= 28 || date.Day <= DateTime.DaysInMonth(date.Year, date.Month))
        && new LocalDate(date.Year, date.Month, date.Day) == date;

    private static LocalDate Converted(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);
}
