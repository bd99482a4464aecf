using System.Globalization;

namespace KhuyenCong.Domain;

/// <summary>Hand-built number texts: no culture is looked up, so that invariant globalization gives the same bytes.</summary>
internal static class Numbers
{
    internal static string Money(long dong, Language language) =>
        language == Language.Vietnamese ? Grouped(dong, '.') + " đồng"
        : dong < 0 ? "-VND " + Grouped(dong, ',').Substring(1)
        : "VND " + Grouped(dong, ',');

    /// <summary>The language of a culture by its name alone: nothing of it is looked up.</summary>
    internal static Language LanguageOf(IFormatProvider? provider) =>
        provider is System.Globalization.CultureInfo culture && (culture.Name == "vi" || culture.Name.StartsWith("vi-", StringComparison.Ordinal))
            ? Language.Vietnamese
            : Language.English;

    /// <summary>A whole number as texts of law write it, under every culture.</summary>
    internal static int Read(string digits) => int.Parse(digits, NumberStyles.Integer, CultureInfo.InvariantCulture);

    internal static bool TryRead(string? text, out int number) => int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);

    internal static bool TryReadLong(string? text, out long number) => long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out number);

    internal static bool TryCopy(string text, Span<char> destination, out int written)
    {
        var fits = text.AsSpan().TryCopyTo(destination);
        written = fits ? text.Length : 0;
        return fits;
    }

    internal static string Grouped(long value, char separator)
    {
        var magnitude = Magnitude(value);
        Span<byte> digits = stackalloc byte[GroupedLength(magnitude)];
        Grouped(magnitude, separator, digits);
        Span<char> text = stackalloc char[digits.Length];
        for (var i = 0; i < digits.Length; i++)
            text[i] = (char)digits[i];
        return value < 0 ? "-" + text.ToString() : text.ToString();
    }

    /// <summary>A number without its sign; the smallest long has one too.</summary>
    internal static ulong Magnitude(long value) => value < 0 ? unchecked((ulong)-(value + 1)) + 1 : (ulong)value;

    /// <summary>The number of digits and separators of a grouped number.</summary>
    internal static int GroupedLength(ulong magnitude)
    {
        var length = 0;
        for (; magnitude >= 1_000; magnitude /= 1_000)
            length += 4;
        return length
            + magnitude switch
            {
                >= 100 => 3,
                >= 10 => 2,
                _ => 1,
            };
    }

    /// <summary>Fills a span of <see cref="GroupedLength"/> bytes with the grouped digits.</summary>
    internal static void Grouped(ulong magnitude, char separator, Span<byte> digits)
    {
        var at = digits.Length;
        while (true)
        {
            // Three digits at a time; only the first group may have fewer.
            var group = (uint)(magnitude % 1_000);
            magnitude /= 1_000;
            digits[--at] = (byte)('0' + (group % 10));
            if (at > 0)
                digits[--at] = (byte)('0' + (group / 10 % 10));
            if (at > 0)
                digits[--at] = (byte)('0' + (group / 100));
            if (at == 0)
                break;
            digits[--at] = (byte)separator;
        }
    }

    /// <summary>A day as each language writes it: 16/08/2018, 2018-08-16.</summary>
    internal static string Date(NodaTime.LocalDate day, Language language) =>
        language == Language.Vietnamese
            ? Padded(day.Day, 2) + "/" + Padded(day.Month, 2) + "/" + Padded(day.Year, 4)
            : Padded(day.Year, 4) + "-" + Padded(day.Month, 2) + "-" + Padded(day.Day, 2);

    private static string Padded(int number, int digits) => number.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(digits, '0');

    internal static string Percent(long millionths, Language language) => Decimal(millionths, 4, language == Language.Vietnamese ? ',' : '.') + "%";

    /// <summary>value ÷ 10^decimals without needless zeros.</summary>
    internal static string Decimal(long value, int decimals, char point)
    {
        long unit = 1;
        for (var i = 0; i < decimals; i++)
            unit *= 10;
        var whole = value / unit;
        var fraction = Math.Abs(value % unit);
        var sign = value < 0 && whole == 0 ? "-" : "";
        var text = sign + whole.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (fraction == 0)
            return text;
        var digits = fraction.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(decimals, '0').TrimEnd('0');
        return text + point + digits;
    }
}
