using System.Numerics;

namespace KhuyenCong.Domain.Tests.Values;

/// <summary>Products of three numbers are exact on both sides of 64 bits.</summary>
public class WideMathTests
{
    private static readonly long[] Edges =
    [
        0,
        1,
        2,
        999_999,
        1_000_000,
        1_500_000,
        int.MaxValue,
        uint.MaxValue,
        1L << 32,
        (1L << 32) + 1,
        (1L << 42) - 1,
        1L << 42,
        long.MaxValue / 1_000_000,
        (long.MaxValue / 1_000_000) + 1,
        long.MaxValue - 1,
        long.MaxValue,
    ];

    public static TheoryData<long, long, long> Factors()
    {
        var data = new TheoryData<long, long, long>();
        foreach (var a in Edges)
        foreach (var b in Edges.Where(b => b <= 1L << 42))
        foreach (var c in new long[] { 0, 1, 3, 1_000_000, 1_500_000 })
            data.Add(a, b, c);
        return data;
    }

    [Theory]
    [MemberData(nameof(Factors))]
    public void A_product_divided_is_rounded_down_once_or_told_to_be_too_large(long a, long b, long c)
    {
        foreach (var divisor in new[] { 1, 7, 1_000_000, 1_000_000_000_000 })
        {
            var exact = new BigInteger(a) * b * c / divisor;
            Assert.Equal(exact > long.MaxValue ? long.MaxValue : (long)exact, WideMath.SaturatedMultiplyDivide(a, b, c, divisor));
            if (exact > long.MaxValue)
                Assert.Throws<OverflowException>(() => WideMath.FloorMultiplyDivide(a, b, c, divisor));
            else
                Assert.Equal((long)exact, WideMath.FloorMultiplyDivide(a, b, c, divisor));
        }
    }

    [Theory]
    [InlineData(-1, 1, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 1, -1)]
    public void A_share_of_a_negative_amount_is_none(long a, long b, long c) =>
        Assert.Throws<OverflowException>(() => WideMath.FloorMultiplyDivide(a, b, c, 1));
}
