using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace KhuyenCong.Domain.Law;

/// <summary>Dòng thời gian: values that follow one another, each from its start date until the next one starts.</summary>
/// <remarks>Only start dates are written, so gaps and overlaps cannot be.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class Timeline<T>
    where T : notnull
{
    private readonly (LocalDate From, T Value)[] _entries;
    private readonly int[] _places;

    /// <summary>Lập dòng thời gian: makes a timeline.</summary>
    /// <param name="entries">Start dates and values, in the order of their dates.</param>
    /// <exception cref="ArgumentException">There is no entry, or a start is not after the one before.</exception>
    public Timeline(params (LocalDate From, T Value)[] entries)
    {
        if (entries is null || entries.Length == 0)
            throw new ArgumentException("A timeline needs at least one entry.", nameof(entries));
        _entries = [.. entries];
        _places = Array.ConvertAll(entries, e => IsoDay.PlaceOf(IsoDay.Of(e.From)));
        for (var i = 1; i < _places.Length; i++)
        {
            if (_places[i] <= _places[i - 1])
                throw new ArgumentException($"The start {entries[i].From} is not after {entries[i - 1].From}.", nameof(entries));
        }
    }

    /// <summary>Ngày đầu: the first day covered.</summary>
    public LocalDate CoveredFrom => _entries[0].From;

    /// <summary>Các ngày bắt đầu: the start dates in order.</summary>
    public ValueList<LocalDate> Starts => _entries.Select(e => e.From).ToValueList();

    /// <summary>Các giá trị: the values in the order of their start dates.</summary>
    public ValueList<T> Values => _entries.Select(e => e.Value).ToValueList();

    /// <summary>Giá trị vào một ngày: the value that applies on a date.</summary>
    /// <param name="date">The date.</param>
    /// <param name="value">The value where there is one.</param>
    /// <returns>Whether the date is covered.</returns>
    public bool TryAt(LocalDate date, [MaybeNullWhen(false)] out T value)
    {
        var place = IsoDay.PlaceOf(IsoDay.Of(date));
        for (var i = _places.Length - 1; i >= 0; i--)
        {
            if (place >= _places[i])
            {
                value = _entries[i].Value;
                return true;
            }
        }

        value = default;
        return false;
    }
}
