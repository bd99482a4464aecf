using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace KhuyenCong.Domain.Law;

/// <summary>Dòng thời gian: values that follow one another, each from its start date until the next one starts.</summary>
/// <remarks>Only start dates are written, so gaps and overlaps cannot be.</remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public sealed class Timeline<T>
    where T : notnull
{
    private readonly LocalDate[] _starts;
    private readonly int[] _places;
    private readonly T[] _values;

    /// <summary>Lập dòng thời gian: makes a timeline.</summary>
    /// <param name="entries">Start dates and values, in the order of their dates.</param>
    /// <exception cref="ArgumentException">There is no entry, or a start is not after the one before.</exception>
    public Timeline(params (LocalDate From, T Value)[] entries)
    {
        if (entries is null || entries.Length == 0)
            throw new ArgumentException("A timeline needs at least one entry.", nameof(entries));
        _starts = new LocalDate[entries.Length];
        _places = new int[entries.Length];
        _values = new T[entries.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            (_starts[i], _values[i]) = entries[i];
            _places[i] = IsoDay.PlaceOf(IsoDay.Of(_starts[i]));
            if (i > 0 && _places[i] <= _places[i - 1])
                throw new ArgumentException($"The start {_starts[i]} is not after {_starts[i - 1]}.", nameof(entries));
        }
    }

    /// <summary>Ngày đầu: the first day covered.</summary>
    public LocalDate CoveredFrom => _starts[0];

    /// <summary>Các ngày bắt đầu: the start dates in order.</summary>
    public ValueList<LocalDate> Starts => _starts.ToValueList();

    /// <summary>Các giá trị: the values in the order of their start dates.</summary>
    public ValueList<T> Values => _values.ToValueList();

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
                value = _values[i];
                return true;
            }
        }

        value = default;
        return false;
    }
}
