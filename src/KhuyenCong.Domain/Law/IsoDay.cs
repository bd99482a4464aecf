using NodaTime;

namespace KhuyenCong.Domain.Law;

/// <summary>Days of the ISO calendar as plain numbers, for indexes with a place for every day.</summary>
internal static class IsoDay
{
    internal const int DaysPerRow = 31;
    internal const int DaysPerYear = 12 * DaysPerRow;

    /// <summary>The same day in the ISO calendar.</summary>
    internal static LocalDate Of(LocalDate date) => date.Calendar == CalendarSystem.Iso ? date : date.WithCalendar(CalendarSystem.Iso);

    /// <summary>The place of a day of the ISO calendar where every month has 31 places; places stand in the order of the days.</summary>
    internal static int PlaceOf(LocalDate iso) => (iso.Year * DaysPerYear) + ((iso.Month - 1) * DaysPerRow) + iso.Day - 1;

    /// <summary>The day at a place.</summary>
    internal static LocalDate At(int place) => new(place / DaysPerYear, (place % DaysPerYear / DaysPerRow) + 1, (place % DaysPerRow) + 1);
}
