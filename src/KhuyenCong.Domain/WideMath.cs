#if NET8_0_OR_GREATER
using Wide = System.UInt128;
#else
using Wide = System.Numerics.BigInteger;
#endif

namespace KhuyenCong.Domain;

/// <summary>Exact products wider than 64 bits.</summary>
internal static class WideMath
{
    /// <summary>floor(a × b ÷ divisor) for a, b ≥ 0 and divisor &gt; 0, exact whatever the product's width.</summary>
    /// <exception cref="OverflowException">An argument is negative or the result does not fit in 64 bits.</exception>
    internal static long FloorMultiplyDivide(long a, long b, long divisor) => FloorMultiplyDivide(a, b, 1, divisor);

    /// <summary>floor(a × b × c ÷ divisor) for a, b, c ≥ 0 and divisor &gt; 0. The product must stay below 2^127: two of the factors are rates or counts.</summary>
    /// <exception cref="OverflowException">An argument is negative or the result does not fit in 64 bits.</exception>
    internal static long FloorMultiplyDivide(long a, long b, long c, long divisor)
    {
        if ((a | b | c) < 0)
            throw new OverflowException("A share of a negative amount is not defined.");
        return Fits(a, b, c, out var product) ? (long)(product / (ulong)divisor) : (long)FloorOfWide(a, b, c, divisor);
    }

    private static Wide FloorOfWide(long a, long b, long c, long divisor) => (Wide)a * (Wide)b * (Wide)c / (Wide)divisor;

    // Amounts of an everyday size need no wide product.
#if NET8_0_OR_GREATER
    private static bool Fits(long a, long b, long c, out ulong product) =>
        (Math.BigMul((ulong)a, (ulong)b, out product) | Math.BigMul(product, (ulong)c, out product)) == 0;
#else
    private static bool Fits(long a, long b, long c, out ulong product)
    {
        product = 0;
        if (b == 0 || c == 0)
            return true;
        if (a > long.MaxValue / b / c)
            return false;
        product = (ulong)(a * b * c);
        return true;
    }
#endif

    /// <summary>As <see cref="FloorMultiplyDivide(long, long, long, long)"/>, but a result beyond 64 bits becomes the largest long: it is only ever compared.</summary>
    internal static long SaturatedMultiplyDivide(long a, long b, long c, long divisor)
    {
        if (Fits(a, b, c, out var product))
            return (long)Math.Min(product / (ulong)divisor, long.MaxValue);
        var value = FloorOfWide(a, b, c, divisor);
        return value > (Wide)long.MaxValue ? long.MaxValue : (long)value;
    }

    /// <summary>The smallest whole number at or above a ÷ (b × c ÷ divisor), for a ≥ 0 and b, c, divisor &gt; 0.</summary>
    /// <exception cref="OverflowException">The result does not fit in 64 bits.</exception>
    internal static long CeilingDivideByProduct(long a, long b, long c, long divisor)
    {
        var product = (Wide)b * (Wide)c;
        return (long)((((Wide)a * (Wide)divisor) + product - 1) / product);
    }
}
