using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <summary>Tỷ lệ, hệ số: an exact share or multiple, in millionths.</summary>
/// <remarks>50% is 500,000 millionths; the factor 1.5 is 1,500,000. No binary fraction is ever involved.</remarks>
/// <param name="Millionths">The share in millionths.</param>
public readonly record struct Rate(int Millionths) : IComparable<Rate>,
#if NET
        ISpanFormattable
#else
        IFormattable
#endif
{
    internal const int Unit = 1_000_000;

    /// <summary>Một lần: the whole, 100%.</summary>
    public static readonly Rate One = new(Unit);

    /// <summary>Phần trăm: a whole number of percent.</summary>
    /// <param name="percent">The percentage.</param>
    /// <exception cref="OverflowException">The rate does not fit.</exception>
    public static Rate Percent(int percent) => new(percent * 10_000);

    /// <summary>Phần nghìn: a whole number of thousandths, so 1.5% is 15 and 1.5 times is 1500.</summary>
    /// <param name="thousandths">The number of thousandths.</param>
    /// <exception cref="OverflowException">The rate does not fit.</exception>
    public static Rate Thousandths(int thousandths) => new(thousandths * 1_000);

    /// <summary>Đọc hệ số: reads a decimal number such as "1.25" as a multiple; at most six decimals count, further zeros are allowed.</summary>
    /// <param name="text">The text; digits with an optional point, no sign and no spaces.</param>
    /// <param name="rate">The rate when the text is one.</param>
    /// <returns>Whether the text is an exact rate.</returns>
    public static bool TryParseTimes([NotNullWhen(true)] string? text, out Rate rate) => TryParse(text, Unit, out rate);

    /// <summary>Đọc phần trăm: reads a decimal number of percent such as "1.5"; at most four decimals count, further zeros are allowed.</summary>
    /// <param name="text">The text; digits with an optional point, no sign, no spaces and no percent sign.</param>
    /// <param name="rate">The rate when the text is one.</param>
    /// <returns>Whether the text is an exact rate.</returns>
    public static bool TryParsePercent([NotNullWhen(true)] string? text, out Rate rate) => TryParse(text, Unit / 100, out rate);

    /// <summary>Đọc tỷ lệ: reads a share or a factor as people write it: "50%", "2,5 %", "1.5" or "1,5"; without a percent sign it is a multiple.</summary>
    /// <param name="text">The text; a point or a comma starts the decimals, of which at most six count.</param>
    /// <param name="rate">The rate when the text is one.</param>
    /// <returns>Whether the text is an exact rate.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Rate rate)
    {
        var number = (text ?? "").Trim().Replace(',', '.');
        return number.EndsWith("%", StringComparison.Ordinal)
            ? TryParsePercent(number.Substring(0, number.Length - 1).TrimEnd(), out rate)
            : TryParseTimes(number, out rate);
    }

    /// <summary>Đọc tỷ lệ: reads a share or a factor as <see cref="TryParse(string?, out Rate)"/> does.</summary>
    /// <param name="text">The text.</param>
    /// <exception cref="FormatException">The text is no exact rate.</exception>
    public static Rate Parse(string text) =>
        TryParse(text, out var rate) ? rate : throw new FormatException($"'{text}' is no rate; needed is one such as 50%, 2,5% or 1.5.");

    private static bool TryParse(string? text, int unit, out Rate rate)
    {
        long value = 0;
        var parts = (text ?? "").Split('.');
        var isRate =
            parts.Length <= 2
            && Array.TrueForAll(parts, part => part.Length > 0)
            && MoneyText.TryScaled([parts[0]], parts.Length == 2 ? parts[1] : "", unit, out value)
            && value <= int.MaxValue;
        rate = isRate ? new Rate((int)value) : default;
        return isRate;
    }

    /// <summary>Phần của một số tiền, làm tròn xuống đến đồng: this share of an amount, rounded down to the đồng.</summary>
    /// <param name="amount">The amount, not negative.</param>
    /// <exception cref="OverflowException">The share does not fit in 64 bits.</exception>
    public Vnd Of(Vnd amount) => new(WideMath.FloorMultiplyDivide(amount.Dong, Millionths, Unit));

    /// <summary>Nhân tỷ lệ: this rate of another, rounded down to the millionth.</summary>
    /// <param name="other">The other rate.</param>
    /// <exception cref="OverflowException">The product does not fit.</exception>
    public Rate Times(Rate other) => new((int)((long)Millionths * other.Millionths / Unit));

    /// <inheritdoc/>
    public int CompareTo(Rate other) => Millionths.CompareTo(other.Millionths);

    /// <summary>Nhỏ hơn: whether the left rate is the smaller.</summary>
    public static bool operator <(Rate left, Rate right) => left.Millionths < right.Millionths;

    /// <summary>Lớn hơn: whether the left rate is the larger.</summary>
    public static bool operator >(Rate left, Rate right) => left.Millionths > right.Millionths;

    /// <summary>Không quá: whether the left rate is at most the right.</summary>
    public static bool operator <=(Rate left, Rate right) => left.Millionths <= right.Millionths;

    /// <summary>Ít nhất: whether the left rate is at least the right.</summary>
    public static bool operator >=(Rate left, Rate right) => left.Millionths >= right.Millionths;

    /// <summary>Viết phần trăm: the rate in percent with a percent sign, such as "2,5%" or "2.5%".</summary>
    /// <param name="language">The language.</param>
    public string ToString(Language language) => Numbers.Percent(Millionths, language);

    /// <summary>Số phần trăm: the rate in percent for data files, such as "2.5": a point, no percent sign, no needless zeros.</summary>
    public string ToPercentCode() => Numbers.Decimal(Millionths, 4, '.');

    /// <summary>Số lần: the rate as a multiple for data files, such as "1.5": a point and no needless zeros.</summary>
    public string ToTimesCode() => Numbers.Decimal(Millionths, 6, '.');

    /// <summary>The multiple as a Vietnamese reader writes it, such as "1,5".</summary>
    internal string ToTimesText() => Numbers.Decimal(Millionths, 6, ',');

    /// <summary>Viết tỷ lệ theo dạng: the rate in a form.</summary>
    /// <remarks>"G", "P" or none: percent, "2,5%"; "T": the multiple, "1,5". Under a Vietnamese culture with a comma, else with a point.</remarks>
    /// <param name="format">The form.</param>
    /// <param name="formatProvider">The culture; only its language is asked.</param>
    /// <exception cref="FormatException">There is no such form.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        var language = Numbers.LanguageOf(formatProvider);
        return format switch
        {
            null or "" or "G" or "P" => ToString(language),
            "T" => Numbers.Decimal(Millionths, 6, language == Language.Vietnamese ? ',' : '.'),
            _ => throw new FormatException($"'{format}' is no form of a rate; G, P and T are."),
        };
    }

#if NET
    bool ISpanFormattable.TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        Numbers.TryCopy(ToString(format.ToString(), provider), destination, out charsWritten);
#endif

    /// <inheritdoc/>
    public override string ToString() => ToString(Language.English);
}
