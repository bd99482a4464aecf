using NodaTime;

namespace KhuyenCong.Domain.Programmes;

/// <summary>Lịch làm việc: which days are working days.</summary>
/// <remarks>Tết and swapped days are decided every year, so the host supplies them.</remarks>
public interface IWorkingCalendar
{
    /// <summary>Ngày làm việc: whether a day is a working day.</summary>
    /// <param name="date">The day.</param>
    /// <returns>Whether it is.</returns>
    bool IsWorkingDay(LocalDate date);
}

/// <summary>Lịch thứ Hai – thứ Sáu: Monday to Friday, without the holidays and with the make-up days that the host gives.</summary>
/// <param name="holidays">Days off in spite of being weekdays.</param>
/// <param name="workingDays">Working days in spite of the weekend; they prevail over <paramref name="holidays"/>.</param>
public sealed class WorkingCalendar(IEnumerable<LocalDate>? holidays = null, IEnumerable<LocalDate>? workingDays = null) : IWorkingCalendar
{
    private readonly HashSet<LocalDate> _holidays = new(holidays ?? []);
    private readonly HashSet<LocalDate> _workingDays = new(workingDays ?? []);

    /// <inheritdoc/>
    public bool IsWorkingDay(LocalDate date) =>
        _workingDays.Contains(date) || (date.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !_holidays.Contains(date));
}

/// <summary>Đếm ngày làm việc: counting working days.</summary>
internal static class WorkingDays
{
    private const int LongestSearch = 3660;

    /// <summary>Cộng ngày làm việc: the last day of a period of working days, at least 1; the day after the start, which does not count itself, is day 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of days is below 1.</exception>
    /// <exception cref="ArgumentException">The calendar has too few working days in the ten years after the start.</exception>
    public static LocalDate AddWorkingDays(this IWorkingCalendar calendar, LocalDate start, int days)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        if (days < 1)
            throw new ArgumentOutOfRangeException(nameof(days), days, "At least one working day is required.");
        var date = start;
        for (var i = 0; i < LongestSearch; i++)
        {
            date = date.PlusDays(1);
            if (calendar.IsWorkingDay(date) && --days == 0)
                return date;
        }

        throw new ArgumentException("The calendar has too few working days after the start.", nameof(calendar));
    }
}
