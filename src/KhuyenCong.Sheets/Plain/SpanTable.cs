using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Sheets.Plain;

/// <summary>A few thousand texts at most, each with a value, found without making a text of what is looked for.</summary>
internal sealed class SpanTable<T>
{
    private const int Slots = 1 << 12;
    private const int Most = Slots / 2;

    private readonly (string? Text, T Value)[] _slots = new (string?, T)[Slots];
    private int _count;

    /// <summary>The value of a text that was added.</summary>
    internal bool TryFind(ReadOnlySpan<char> text, [MaybeNullWhen(false)] out T value)
    {
        for (var at = Place(text); ; at = (at + 1) & (Slots - 1))
        {
            var (known, found) = _slots[at];
            value = found;
            if (known is null)
                return false;
            if (text.SequenceEqual(known))
                return true;
        }
    }

    /// <summary>Adds a text that is not there, as long as there is room.</summary>
    internal void Add(string text, T value)
    {
        if (_count == Most)
            return;
        _count++;
        var at = Place(text);
        while (_slots[at].Text is not null)
            at = (at + 1) & (Slots - 1);
        _slots[at] = (text, value);
    }

    private static int Place(ReadOnlySpan<char> text) => string.GetHashCode(text) & (Slots - 1);
}
