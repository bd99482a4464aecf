namespace KhuyenCong.Domain.Reporting;

/// <summary>Số cộng dồn: the sum of what is known, with how many records knew it and how many did not.</summary>
/// <remarks>A missing amount is not zero: with <see cref="Unknown"/> above 0 the sum is a lower bound of the whole.</remarks>
/// <param name="Sum">The sum of the known values: đồng, or a count.</param>
/// <param name="Known">The number of records that know the value.</param>
/// <param name="Unknown">The number of records that do not.</param>
public readonly record struct Tally(long Sum, long Known, long Unknown)
{
    /// <summary>Đầy đủ: whether every record knew the value.</summary>
    public bool IsComplete => Unknown == 0;

    /// <summary>Số tiền: the sum as money; of use where the measure is money.</summary>
    public Vnd Money => new(Sum);

    /// <summary>Cộng: both tallies together.</summary>
    /// <exception cref="OverflowException">The sum does not fit in 64 bits.</exception>
    public static Tally operator +(Tally left, Tally right) => new(left.Sum + right.Sum, left.Known + right.Known, left.Unknown + right.Unknown);
}
