namespace KhuyenCong.Domain.Decisions;

/// <summary>Writes text into a caller's UTF-8 buffer; once something does not fit, nothing more is written.</summary>
internal ref struct Utf8Writer(Span<byte> buffer)
{
    private readonly Span<byte> _buffer = buffer;

    internal int Written { get; private set; }

    internal bool Fits { get; private set; } = true;

    internal void Bytes(scoped ReadOnlySpan<byte> bytes)
    {
        if (!Fits || bytes.Length > _buffer.Length - Written)
        {
            Fits = false;
            return;
        }

        bytes.CopyTo(_buffer.Slice(Written));
        Written += bytes.Length;
    }

    internal void Ascii(char c)
    {
        if (!Fits || Written == _buffer.Length)
        {
            Fits = false;
            return;
        }

        _buffer[Written++] = (byte)c;
    }

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

    internal void Money(long dong, Language language)
    {
        Span<byte> digits = stackalloc byte[Numbers.MaxLength];
        var start = Numbers.Grouped(dong, language == Language.Vietnamese ? '.' : ',', digits);
        if (language == Language.English)
        {
            // The sign stands before the unit.
            if (dong < 0)
            {
                Ascii('-');
                start++;
            }

            Bytes("VND "u8);
        }

        Bytes(digits.Slice(start));
        if (language == Language.Vietnamese)
            Bytes(" đồng"u8);
    }

    internal void Grouped(long value, Language language)
    {
        Span<byte> digits = stackalloc byte[Numbers.MaxLength];
        Bytes(digits.Slice(Numbers.Grouped(value, language == Language.Vietnamese ? '.' : ',', digits)));
    }

    internal void Decimal(long value, int decimals, Language language)
    {
        long unit = 1;
        for (var i = 0; i < decimals; i++)
            unit *= 10;
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
