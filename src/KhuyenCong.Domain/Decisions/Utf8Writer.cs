namespace KhuyenCong.Domain.Decisions;

/// <summary>Writes text into a caller's UTF-8 buffer; once something does not fit, nothing more is written.</summary>
internal ref struct Utf8Writer(Span<byte> buffer)
{
    // What does not fit leaves no room for what follows.
    private Span<byte> _room = buffer;

    internal int Written { get; private set; }

    internal bool Fits { get; private set; } = true;

    internal void Bytes(scoped ReadOnlySpan<byte> bytes)
    {
        if (bytes.TryCopyTo(_room))
            Advance(bytes.Length);
        else
            Stop();
    }

    internal void Ascii(char c) => Bytes([(byte)c]);

    internal void Text(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            int rune = text[i];
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                rune = char.ConvertToUtf32(text[i], text[++i]);
            else if (char.IsSurrogate(text[i]))
                rune = 0xFFFD;
            Rune(rune);
        }
    }

    /// <summary>An amount without the unit that stands behind it in Vietnamese; in English the unit stands in front, the sign before it.</summary>
    internal void Amount(long dong, Language language)
    {
        if (language == Language.Vietnamese)
        {
            Grouped(dong, language);
            return;
        }

        if (dong < 0)
            Ascii('-');
        Bytes("VND "u8);
        Grouped(Numbers.Magnitude(dong), language);
    }

    internal void Grouped(long value, Language language)
    {
        if (value < 0)
            Ascii('-');
        Grouped(Numbers.Magnitude(value), language);
    }

    private void Grouped(ulong magnitude, Language language)
    {
        var length = Numbers.GroupedLength(magnitude);
        if (length > _room.Length)
        {
            Stop();
            return;
        }

        Numbers.Grouped(magnitude, language == Language.Vietnamese ? '.' : ',', _room.Slice(0, length));
        Advance(length);
    }

    /// <summary>A number of parts of a unit of as many, which is a power of ten, without needless zeros.</summary>
    internal void Decimal(long value, long unit, Language language)
    {
        if (value < 0 && value / unit == 0)
            Ascii('-');
        Grouped(value / unit, language);
        var fraction = Math.Abs(value % unit);
        if (fraction == 0)
            return;
        Ascii(language == Language.Vietnamese ? ',' : '.');
        for (; fraction != 0; fraction %= unit)
        {
            unit /= 10;
            Ascii((char)('0' + (fraction / unit)));
        }
    }

    /// <summary>A date given as year × 10000 + month × 100 + day: dd/MM/yyyy in Vietnamese, yyyy-MM-dd in English.</summary>
    internal void Date(long date, Language language)
    {
        var (year, month, day) = ((date / 10_000, 4), (date / 100 % 100, 2), (date % 100, 2));
        var (first, last, mark) = language == Language.Vietnamese ? (day, year, '/') : (year, day, '-');
        Padded(first);
        Ascii(mark);
        Padded(month);
        Ascii(mark);
        Padded(last);
    }

    private void Advance(int length)
    {
        _room = _room.Slice(length);
        Written += length;
    }

    private void Stop()
    {
        _room = default;
        Fits = false;
    }

    private void Padded((long Value, int Width) number)
    {
        for (var unit = number.Width == 4 ? 1000 : 10; unit > 0; unit /= 10)
            Ascii((char)('0' + (number.Value / unit % 10)));
    }

    private void Rune(int rune)
    {
        if (rune < 0x80)
        {
            Ascii((char)rune);
            return;
        }

        // The first byte says how many there are; each of the others carries six bits.
        var (lead, length) = rune switch
        {
            < 0x800 => (0xC0, 2),
            < 0x10000 => (0xE0, 3),
            _ => (0xF0, 4),
        };
        Span<byte> bytes = stackalloc byte[4];
        for (var i = length - 1; i > 0; i--)
        {
            bytes[i] = (byte)(0x80 + (rune % 0x40));
            rune /= 0x40;
        }

        bytes[0] = (byte)(lead + rune);
        Bytes(bytes.Slice(0, length));
    }
}
