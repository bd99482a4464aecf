using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Điểm: an exact number of points, in millionths of a point.</summary>
/// <remarks>No binary fraction is involved: 69.99 points are 69,990,000 millionths.</remarks>
/// <param name="Millionths">The points in millionths.</param>
public readonly record struct Points(long Millionths) : IComparable<Points>
{
    internal const long Unit = 1_000_000;
    private const int Decimals = 6;
    private const int LongestWholePart = 9;

    /// <summary>0 điểm: no points.</summary>
    public static readonly Points Zero = new(0);

    /// <summary>Số điểm nguyên: a whole number of points.</summary>
    /// <param name="points">The number of points.</param>
    /// <returns>The points.</returns>
    public static Points Of(int points) => new(points * Unit);

    /// <summary>Đọc điểm: reads a decimal number such as "37.5"; at most six decimals count, further zeros are allowed.</summary>
    /// <param name="text">The text; ASCII digits with an optional point, no sign, no spaces, at most nine digits before the point.</param>
    /// <param name="points">The points when the text is such a number.</param>
    /// <returns>Whether it is.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out Points points)
    {
        points = default;
        var parts = (text ?? "").Split('.');
        if (parts.Length > 2 || !parts.All(IsDigits) || parts[0].TrimStart('0').Length > LongestWholePart)
            return false;
        var fraction = parts.Length == 2 ? parts[1].TrimEnd('0') : "";
        if (fraction.Length > Decimals)
            return false;
        points = new Points((Number(parts[0]) * Unit) + Number(fraction.PadRight(Decimals, '0')));
        return true;
    }

    /// <summary>Cộng: the sum.</summary>
    public static Points operator +(Points left, Points right) => new(left.Millionths + right.Millionths);

    /// <summary>Nhỏ hơn: whether the left is fewer.</summary>
    public static bool operator <(Points left, Points right) => left.Millionths < right.Millionths;

    /// <summary>Lớn hơn: whether the left is more.</summary>
    public static bool operator >(Points left, Points right) => left.Millionths > right.Millionths;

    /// <summary>Không quá: whether the left is at most the right.</summary>
    public static bool operator <=(Points left, Points right) => left.Millionths <= right.Millionths;

    /// <summary>Ít nhất: whether the left is at least the right.</summary>
    public static bool operator >=(Points left, Points right) => left.Millionths >= right.Millionths;

    /// <inheritdoc/>
    public int CompareTo(Points other) => Millionths.CompareTo(other.Millionths);

    /// <summary>Mã: the points for data files, such as "69.99": a point and no needless zeros.</summary>
    /// <returns>The text.</returns>
    public string ToCode() => Numbers.Decimal(Millionths, Decimals, '.');

    /// <inheritdoc/>
    public override string ToString() => ToCode();

    private static bool IsDigits(string part) => part.Length > 0 && part.All(c => c is >= '0' and <= '9');

    private static long Number(string digits)
    {
        long number = 0;
        foreach (var digit in digits)
            number = (number * 10) + (digit - '0');
        return number;
    }
}
