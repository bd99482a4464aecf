using System.Runtime.CompilerServices;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>What a level comes to: the bounds of the ceiling (equal where there is one ceiling), the cost and whether what is asked of it is known, and what bound it.</summary>
internal readonly record struct LevelResult(long Lower, long Upper, long Cost, bool IsCostKnown, BoundBy BoundBy);

/// <summary>The arithmetic of one level with one factor: min(rate × cost, cap) × factor, rounded down to the đồng and never above the cost.</summary>
internal readonly struct LevelTerms(SupportLevel level, Rate factor, FactorReach reach)
{
    // Up to this amount a product with a rate of at most 1,500,000 millionths fits in 64 bits.
    private const long LargestNarrow = long.MaxValue / (2 * Rate.Unit);

    private readonly int _rate = level.EffectiveRate;
    private readonly int _rateTimes = level.RateTimes;
    private readonly int _rateFactor = reach == FactorReach.RateAndCap ? factor.Millionths : Rate.Unit;
    private readonly int _capFactor = factor.Millionths;
    private readonly long _cap = level.EffectiveCap;
    private readonly bool _isWithoutCost = level.IsWithoutCost;
    private readonly bool _isPartlyKnown = level.IsPartlyKnown;

    /// <summary>What a case comes to; where its cost is not known only the caps of its units bound it.</summary>
    internal LevelResult Of(ValueList<Vnd> unitCosts, Vnd? cost, int units)
    {
        long total = 0;
        long lower;
        long upper;
        var isCostKnown = true;
        var bound = BoundBy.Cap;
        if (_isWithoutCost)
            lower = upper = OfCaps(units);
        else if (cost is { } known)
        {
            total = known.Dong;
            var share = RateSide(total);
            (lower, bound) = Least(total, share, CapSide());
            upper = lower;
            // Only the sum of the costs of several units is known: all of it may lie in one unit, or it may be spread evenly.
            if (units > 1)
                (upper, bound) = Least(total, share, OfCaps(units));
        }
        else if (unitCosts.Count > 0)
        {
            (lower, total, bound) = OfEach(this, unitCosts);
            upper = lower;
        }
        else
        {
            isCostKnown = false;
            lower = upper = OfCaps(units);
        }

        // What is known bounds it from above; how much less the rest leaves is open.
        return _isPartlyKnown || !isCostKnown
            ? new LevelResult(0, upper, total, isCostKnown, BoundBy.Nothing)
            : new LevelResult(lower, upper, total, isCostKnown, bound);
    }

    /// <summary>The most that a case can come to; the largest long where nothing bounds it.</summary>
    internal long MostOf(in SupportRequest request) => Of(request.UnitCosts, request.Cost, SupportRules.UnitsOf(request)).Upper;

    private static (long Sum, long Total, BoundBy BoundBy) OfEach(LevelTerms terms, ValueList<Vnd> costs)
    {
        long sum = 0;
        long total = 0;
        var bound = BoundBy.Nothing;
        var cap = terms.CapSide();
        foreach (var cost in costs.AsSpan())
        {
            var (least, by) = Least(cost.Dong, terms.RateSide(cost.Dong), cap);
            sum += least;
            total += cost.Dong;
            bound = bound == BoundBy.Nothing || bound == by ? by : BoundBy.Mixed;
        }

        return (sum, total, bound);
    }

    /// <summary>The caps of several units: what they come to where no cost is asked, and the most that they can come to where it is not known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal long OfCaps(int units) => _cap == long.MaxValue ? long.MaxValue : WideMath.SaturatedMultiplyDivide(_cap, units, _capFactor, Rate.Unit);

    private static (long Amount, BoundBy BoundBy) Least(long cost, long rateSide, long capSide)
    {
        var least = Math.Min(cost, Math.Min(rateSide, capSide));
        return (
            least,
            least == cost ? BoundBy.Cost
            : least == capSide ? BoundBy.Cap
            : BoundBy.Rate
        );
    }

    private long CapSide() => _cap > LargestNarrow ? OfCaps(1) : InUnits(_cap * _capFactor);

    /// <summary>The share of a cost, with the factor where that raises the rate.</summary>
    internal long RateSide(long cost)
    {
        if (_rateTimes != Rate.Unit)
            return RateSideOfMultiple(cost, _rate, _rateTimes, _rateFactor);
        // Nearly every rate times factor is a whole number of millionths again, and then one narrow product suffices.
        var product = (long)_rate * _rateFactor;
        var share = InUnits(product);
        if (share * Rate.Unit == product && cost <= LargestNarrow)
            return InUnits(cost * share);
        return WideMath.SaturatedMultiplyDivide(cost, _rate, _rateFactor, (long)Rate.Unit * Rate.Unit);
    }

    // No product here is negative, and without its sign it is divided sooner.
    private static long InUnits(long millionths) => unchecked((long)((ulong)millionths / Rate.Unit));

    // A multiple of a rate and a factor on it are rounded down once, with the cost.
    private static long RateSideOfMultiple(long cost, int rate, int times, int factor)
    {
        var share = new System.Numerics.BigInteger(cost) * rate * times * factor / ((long)Rate.Unit * Rate.Unit) / Rate.Unit;
        return (long)System.Numerics.BigInteger.Min(share, long.MaxValue);
    }
}
