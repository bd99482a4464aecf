using System.Globalization;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Điểm bình quân: the exact mean of the score sheets of one product, kept as a sum and a number of sheets.</summary>
/// <remarks>It is never rounded: comparisons are made with whole numbers. TT26-2014/17/1.</remarks>
public readonly record struct MeanScore : IComparable<MeanScore>
{
    private const int ShownDecimals = 6;

    private readonly int _sheets;

    /// <summary>Tính bình quân: the mean of a sum of points over a number of sheets.</summary>
    /// <param name="total">The sum of the points, not negative.</param>
    /// <param name="sheets">The number of sheets, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The sum is negative or there is no sheet.</exception>
    public MeanScore(Points total, int sheets)
    {
        if (total.Millionths < 0)
            throw new ArgumentOutOfRangeException(nameof(total), total, "The sum of points must not be negative.");
        if (sheets < 1)
            throw new ArgumentOutOfRangeException(nameof(sheets), sheets, "A mean needs at least one sheet.");
        Total = total;
        _sheets = sheets;
    }

    /// <summary>Tổng điểm: the sum of the points of all sheets.</summary>
    public Points Total { get; }

    /// <summary>Số phiếu: the number of sheets.</summary>
    public int Sheets => Math.Max(_sheets, 1);

    /// <summary>Đạt ngưỡng: whether the exact mean meets a threshold given in whole points.</summary>
    /// <param name="threshold">The threshold, in points.</param>
    /// <returns>Whether it is met.</returns>
    /// <exception cref="OverflowException">The threshold is beyond any score.</exception>
    public bool Meets(Threshold threshold) => new Threshold(threshold.Comparison, threshold.Value * Points.Unit * Sheets).IsMetBy(Total.Millionths);

    /// <inheritdoc/>
    public int CompareTo(MeanScore other)
    {
        var whole = (Total.Millionths / Sheets).CompareTo(other.Total.Millionths / other.Sheets);
        return whole != 0 ? whole : (Total.Millionths % Sheets * other.Sheets).CompareTo(other.Total.Millionths % other.Sheets * Sheets);
    }

    /// <summary>Phân số: the exact mean in points as a reduced fraction, such as "489/7", or a whole number.</summary>
    /// <returns>The text.</returns>
    public string ToFractionCode()
    {
        var (numerator, denominator) = Reduced();
        var text = numerator.ToString(CultureInfo.InvariantCulture);
        return denominator == 1 ? text : text + "/" + denominator.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>Số thập phân: the mean in points; cut off, never rounded, after six decimals, with "…" where digits were cut, so that 69.9999999 never reads as 70.</summary>
    /// <returns>The text, such as "69.857142…" or "84.2".</returns>
    public string ToCode()
    {
        var isExact = Total.Millionths % Sheets == 0;
        var shown = Numbers.Decimal(Total.Millionths / Sheets, ShownDecimals, '.');
        if (isExact)
            return shown;
        // The zeros before the cut are digits too: 70.000000… is more than 70.
        var decimals = shown.IndexOf('.') < 0 ? 0 : shown.Length - shown.IndexOf('.') - 1;
        return shown + (decimals == 0 ? "." : "") + new string('0', ShownDecimals - decimals) + "…";
    }

    /// <summary>The mean as a reader of each language writes it, with the exact fraction where digits were cut: "69,857142… (489/7)".</summary>
    internal LocalizedText ToText()
    {
        var shown = ToCode();
        var exact = Total.Millionths % Sheets == 0 ? "" : $" ({ToFractionCode()})";
        return new(shown.Replace('.', ',') + exact, shown + exact);
    }

    /// <inheritdoc/>
    public bool Equals(MeanScore other) => CompareTo(other) == 0;

    /// <inheritdoc/>
    public override int GetHashCode() => Reduced().GetHashCode();

    /// <summary>Nhỏ hơn: whether the left mean is the smaller.</summary>
    public static bool operator <(MeanScore left, MeanScore right) => left.CompareTo(right) < 0;

    /// <summary>Lớn hơn: whether the left mean is the larger.</summary>
    public static bool operator >(MeanScore left, MeanScore right) => left.CompareTo(right) > 0;

    /// <summary>Không quá: whether the left mean is at most the right.</summary>
    public static bool operator <=(MeanScore left, MeanScore right) => left.CompareTo(right) <= 0;

    /// <summary>Ít nhất: whether the left mean is at least the right.</summary>
    public static bool operator >=(MeanScore left, MeanScore right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public override string ToString() => ToFractionCode();

    private (long Numerator, long Denominator) Reduced()
    {
        long a = Total.Millionths;
        var denominator = Points.Unit * Sheets;
        var b = denominator;
        while (b != 0)
            (a, b) = (b, a % b);
        return (Total.Millionths / a, denominator / a);
    }
}
