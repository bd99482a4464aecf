using System.Globalization;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Decimal numbers as texts: read digit by digit, so that none is ever a binary fraction.</summary>
internal static class ExactNumber
{
    /// <summary>A number, with a percent sign or without, as its digits and the number of them behind the point; null where the text is none.</summary>
    internal static (string Digits, int Scale)? Parse(string text)
    {
        var isPercent = text.EndsWith("%", StringComparison.Ordinal);
        var number = isPercent ? text.Substring(0, text.Length - 1).TrimEnd() : text;
        var isNegative = number.StartsWith("-", StringComparison.Ordinal);
        var parts = (isNegative ? number.Substring(1) : number).Split('.');
        if (parts.Length > 2 || parts.Any(p => p.Length == 0 || p.Any(c => c is < '0' or > '9')))
            return null;
        var digits = string.Concat(parts);
        var scale = (parts.Length == 2 ? parts[1].Length : 0) + (isPercent ? 2 : 0);
        while (scale > 0 && digits.Length > 0 && digits[digits.Length - 1] == '0')
        {
            digits = digits.Substring(0, digits.Length - 1);
            scale--;
        }

        digits = digits.TrimStart('0');
        return digits.Length == 0 ? ("0", 0) : ((isNegative ? "-" : "") + digits, scale);
    }

    /// <summary>A number of JSON, which may have an exponent; null where its digits are too many to be written out.</summary>
    internal static (string Digits, int Scale)? OfJson(string text)
    {
        const int MostZeros = 100;
        var at = text.IndexOfAny(['e', 'E']);
        if (at < 0)
            return Parse(text);
        if (
            Parse(text.Substring(0, at)) is not { } number
            || !int.TryParse(text.Substring(at + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            || exponent is < -MostZeros or > MostZeros
        )
            return null;
        var scale = number.Scale - exponent;
        // As Parse would give the digits that are written out.
        return scale <= 0 ? Parse(number.Digits + new string('0', -scale)) : Parse(Pointed(number.Digits.TrimStart('-'), scale, number.Digits[0] == '-'));
    }

    // The digits with a point before the last ones, "25" with three behind it is "0.025".
    private static string Pointed(string digits, int scale, bool isNegative)
    {
        digits = digits.PadLeft(scale + 1, '0');
        return (isNegative ? "-" : "") + digits.Substring(0, digits.Length - scale) + "." + digits.Substring(digits.Length - scale);
    }

    /// <summary>A number in millionths; null where it has more decimals, or does not fit in 64 bits.</summary>
    internal static long? Millionths(string text)
    {
        const int Decimals = 6;
        return
            Parse(text) is { Scale: <= Decimals } number
            && long.TryParse(
                number.Digits + new string('0', Decimals - number.Scale),
                NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var value
            )
            ? value
            : null;
    }
}
