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
        return Fits(a, b, c) ? a * b * c / divisor : FloorOfWide(a, b, c, divisor);
    }

    private static long FloorOfWide(long a, long b, long c, long divisor) =>
#if NET8_0_OR_GREATER
        (long)((UInt128)a * (UInt128)b * (UInt128)c / (UInt128)divisor);
#else
        (long)(new System.Numerics.BigInteger(a) * b * c / divisor);
#endif

    // Amounts of an everyday size need no wide product.
    private static bool Fits(long a, long b, long c) => b == 0 || c == 0 || a <= long.MaxValue / b / c;

    /// <summary>As <see cref="FloorMultiplyDivide(long, long, long, long)"/>, but a result beyond 64 bits becomes the largest long: it is only ever compared.</summary>
    internal static long SaturatedMultiplyDivide(long a, long b, long c, long divisor)
    {
#if NET8_0_OR_GREATER
        var value = (UInt128)a * (UInt128)b * (UInt128)c / (UInt128)divisor;
        return value > (UInt128)long.MaxValue ? long.MaxValue : (long)value;
#else
        if (Fits(a, b, c))
            return a * b * c / divisor;
        var value = new System.Numerics.BigInteger(a) * b * c / divisor;
        return value > long.MaxValue ? long.MaxValue : (long)value;
#endif
    }

    /// <summary>The smallest whole number at or above a ÷ (b × c ÷ divisor), for a ≥ 0 and b, c, divisor &gt; 0.</summary>
    /// <exception cref="OverflowException">The result does not fit in 64 bits.</exception>
    internal static long CeilingDivideByProduct(long a, long b, long c, long divisor)
    {
#if NET8_0_OR_GREATER
        var product = (UInt128)b * (UInt128)c;
        return (long)((((UInt128)a * (UInt128)divisor) + product - 1) / product);
#else
        var product = new System.Numerics.BigInteger(b) * c;
        return (long)(((new System.Numerics.BigInteger(a) * divisor) + product - 1) / product);
#endif
    }
}
