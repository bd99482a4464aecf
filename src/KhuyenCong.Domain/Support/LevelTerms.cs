using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>What a level comes to: the bounds of the ceiling (equal where there is one ceiling), the cost and what bound it.</summary>
internal readonly record struct LevelResult(long Lower, long Upper, long Cost, BoundBy BoundBy);

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

    /// <summary>What a case comes to; false where its cost is not known, so that only the caps of its units bound it.</summary>
    internal bool TryOf(ValueList<Vnd> unitCosts, Vnd? cost, int units, out LevelResult result)
    {
        var isKnown = _isWithoutCost || unitCosts.Count > 0 || cost is not null;
        result =
            !isKnown ? new LevelResult(0, OfCaps(units), 0, BoundBy.Nothing)
            : _isWithoutCost ? new LevelResult(OfCaps(units), OfCaps(units), 0, BoundBy.Cap)
            : unitCosts.Count > 0 ? OfEach(unitCosts)
            : units == 1 ? OfOne(cost!.Value.Dong)
            : OfPooled(cost!.Value.Dong, units);
        // What is known of the level bounds it from above; how much less the rest leaves is open.
        if (isKnown && _isPartlyKnown)
            result = new LevelResult(0, result.Upper, result.Cost, BoundBy.Nothing);
        return isKnown;
    }

    private LevelResult OfOne(long cost)
    {
        var ceiling = CeilingOf(cost, out var boundBy);
        return new LevelResult(ceiling, ceiling, cost, boundBy);
    }

    private LevelResult OfEach(ValueList<Vnd> costs)
    {
        long sum = 0;
        long total = 0;
        var bound = BoundBy.Nothing;
        foreach (var cost in costs.AsSpan())
        {
            sum += CeilingOf(cost.Dong, out var by);
            total += cost.Dong;
            bound = bound == BoundBy.Nothing || bound == by ? by : BoundBy.Mixed;
        }

        return new LevelResult(sum, sum, total, bound);
    }

    /// <summary>The caps of several units: what they come to where no cost is asked, and the most that they can come to where it is not known.</summary>
    internal long OfCaps(int units) => _cap == long.MaxValue ? long.MaxValue : WideMath.SaturatedMultiplyDivide(_cap, units, _capFactor, Rate.Unit);

    /// <summary>Only the sum of the costs of several units is known: all of it may lie in one unit, or it may be spread evenly.</summary>
    private LevelResult OfPooled(long cost, int units)
    {
        var lower = CeilingOf(cost, out _);
        var upper = Least(cost, OfCaps(units), out var boundBy);
        return new LevelResult(lower, upper, cost, boundBy);
    }

    private long CeilingOf(long cost, out BoundBy boundBy) => Least(cost, CapSide(), out boundBy);

    private long Least(long cost, long capSide, out BoundBy boundBy)
    {
        var least = Math.Min(cost, Math.Min(RateSide(cost), capSide));
        boundBy =
            least == cost ? BoundBy.Cost
            : least == capSide ? BoundBy.Cap
            : BoundBy.Rate;
        return least;
    }

    private long CapSide() => _cap > LargestNarrow ? OfCaps(1) : (long)((ulong)(_cap * _capFactor) / Rate.Unit);

    /// <summary>The share of a cost, with the factor where that raises the rate.</summary>
    internal long RateSide(long cost)
    {
        if (_rateTimes != Rate.Unit)
            return RateSideOfMultiple(cost);
        // Nearly every rate times factor is a whole number of millionths again, and then one narrow product suffices.
        var product = (long)_rate * _rateFactor;
        var share = (long)((ulong)product / Rate.Unit);
        if (share * Rate.Unit == product && cost <= LargestNarrow)
            return (long)((ulong)(cost * share) / Rate.Unit);
        return WideMath.SaturatedMultiplyDivide(cost, _rate, _rateFactor, (long)Rate.Unit * Rate.Unit);
    }

    // A multiple of a rate and a factor on it are rounded down once, with the cost.
    private long RateSideOfMultiple(long cost)
    {
        var share = new System.Numerics.BigInteger(cost) * _rate * _rateTimes * _rateFactor / ((long)Rate.Unit * Rate.Unit) / Rate.Unit;
        return (long)System.Numerics.BigInteger.Min(share, long.MaxValue);
    }
}
