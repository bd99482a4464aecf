using System.Globalization;
using NodaTime;

namespace KhuyenCong.Sheets;

/// <summary>Ngày của trường: the days of a field that holds a date, a month or a year.</summary>
public static class TableDates
{
    /// <summary>Ngày đầu: the first day that a field may mean.</summary>
    /// <param name="field">The field: yyyy-MM-dd, yyyy-MM or yyyy.</param>
    /// <returns>The day.</returns>
    /// <exception cref="FormatException">The field is none of these.</exception>
    public static LocalDate FirstDay(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return field.Length is 4 or 7 or 10
            ? new LocalDate(Part(field, 0, 4), field.Length >= 7 ? Part(field, 5, 2) : 1, field.Length == 10 ? Part(field, 8, 2) : 1)
            : throw new FormatException($"'{field}' is neither yyyy-MM-dd nor yyyy-MM nor yyyy.");
    }

    /// <summary>Ngày cuối: the last day that a field may mean.</summary>
    /// <param name="field">The field: yyyy-MM-dd, yyyy-MM or yyyy.</param>
    /// <returns>The day.</returns>
    /// <exception cref="FormatException">The field is none of these.</exception>
    public static LocalDate LastDay(string field)
    {
        var first = FirstDay(field);
        return field.Length switch
        {
            4 => new LocalDate(first.Year, 12, 31),
            7 => first.With(DateAdjusters.EndOfMonth),
            _ => first,
        };
    }

    private static int Part(string field, int from, int length) => int.Parse(field.AsSpan(from, length), NumberStyles.None, CultureInfo.InvariantCulture);
}
