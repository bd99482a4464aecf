#if NET8_0_OR_GREATER
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Batch;

/// <summary>The vector form of the level arithmetic, for rows whose numbers are of an everyday size; other rows go to the typed call.</summary>
/// <remarks>
/// A cell of a norm table becomes one 64-bit word: the rate in two-hundredths (so that 1.5% is 3), the cap in millions, and flags. A rate or cap
/// that does not fit this form is flagged, and its rows go to the typed call. With a cost of at most 30 billion đồng the product
/// cost × rate × factor stays within 63 bits; its quotient by 200,000,000 = 512 × 390,625 is found by multiplication alone and is exact.
/// A product of two 64-bit numbers takes a processor several steps, one of two 32-bit numbers a single one: the others are made of these.
/// </remarks>
internal sealed class SupportKernel
{
    private const int Lanes = 4;
    private const int Block = 2 * Lanes;
    private const int Step = 8 * Block;
    private const int CellsPerRegime = 256;

    private const int RatePart = 5_000;
    private const int CapPart = 1_000_000;
    private const long LargestCost = 30_000_000_000;
    private const int MostUnits = 2_048;
    private const long NoCapInMillions = int.MaxValue;

    // The word of a cell: rate in bits 0–7, cap in bits 8–39, flags, and the outcome of a cell without a value in bits 48–51.
    private const int CapShift = 8;
    private const long Reached = 1L << 40;
    private const long NoFactorRule = 1L << 41;
    private const long Slow = 1L << 42;
    private const int OutcomeShift = 48;

    private readonly int[] _starts;
    private readonly long[] _cells;
    private readonly FundingSource _source;
    private readonly bool _factorRaisesRate;
    private readonly long _largestFactor = SupportShape.LargestPriorityFactor.Millionths;

    internal SupportKernel(int[] starts, SupportNorms?[] norms, FundingSource source)
    {
        _starts = starts;
        _source = source;
        _factorRaisesRate = norms.FirstOrDefault(n => n is not null)?.Readings.PriorityFactor == FactorReach.RateAndCap;
        _cells = new long[(norms.Length + 1) * CellsPerRegime];
        for (var regime = 0; regime <= norms.Length; regime++)
        {
            for (var item = 0; item < CellsPerRegime; item++)
                _cells[(regime * CellsPerRegime) + item] = WordOf(regime == 0 ? null : norms[regime - 1], (SupportItem)item);
        }
    }

    /// <summary>Computes whole blocks of rows and gives the number of rows done.</summary>
    internal int Compute(
        SupportBatch batch,
        ReadOnlySpan<SupportItem> items,
        ReadOnlySpan<int> dates,
        ReadOnlySpan<long> costs,
        ReadOnlySpan<int> units,
        ReadOnlySpan<int> factors,
        Span<long> ceilings,
        Span<uint> codes
    )
    {
        var whole = items.Length - (items.Length % Block);
        Span<int> indexes = stackalloc int[Step];
        Span<long> cells = stackalloc long[Step];
        for (var done = 0; done < whole; done += Step)
        {
            // Step by step over many rows, so that no step waits for what the one before has just written.
            var rows = Math.Min(Step, whole - done);
            for (var i = 0; i < rows; i += Block)
                Index(items.Slice(done + i, Block), dates.Slice(done + i, Block), indexes.Slice(i), codes.Slice(done + i));
            for (var i = 0; i < rows; i++)
                cells[i] = _cells[indexes[i]];
            for (var i = 0; i < rows; i += Block)
            {
                var from = done + i;
                var (unitsLow, unitsHigh) = Vector256.Widen(Vector256.Create(units.Slice(from, Block)));
                var (factorsLow, factorsHigh) = Vector256.Widen(Vector256.Create(factors.Slice(from, Block)));
                var (slowLow, codesLow) = Half(cells.Slice(i), costs.Slice(from), unitsLow, factorsLow, ceilings.Slice(from));
                var (slowHigh, codesHigh) = Half(cells.Slice(i + Lanes), costs.Slice(from + Lanes), unitsHigh, factorsHigh, ceilings.Slice(from + Lanes));
                var placed = codes.Slice(from, Block);
                (Vector256.Create<uint>(placed) | Vector256.Narrow(codesLow.AsUInt64(), codesHigh.AsUInt64())).CopyTo(placed);
                for (var slow = slowLow | (slowHigh << Lanes); slow != 0; slow &= slow - 1)
                {
                    var row = from + System.Numerics.BitOperations.TrailingZeroCount(slow);
                    ceilings[row] = batch.ComputeRow(items[row], dates[row], costs[row], units[row], factors[row], out codes[row]);
                }
            }
        }

        return whole;
    }

    /// <summary>Finds where the cells of a block stand, and writes their places: the part of the codes that is table and item.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Index(ReadOnlySpan<SupportItem> items, ReadOnlySpan<int> dates, Span<int> indexes, Span<uint> places)
    {
        var days = Vector256.Create(dates);
        var regimes = Vector256<int>.Zero;
        foreach (var start in _starts)
            regimes -= Vector256.GreaterThanOrEqual(days, Vector256.Create(start));
        var item = Vector256.WidenLower(Vector256.WidenLower(Vector256.CreateScalarUnsafe(MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(items))).AsByte()));
        ((regimes * CellsPerRegime) + item.AsInt32()).CopyTo(indexes);
        (Vector256.ShiftLeft(regimes.AsUInt32(), SupportCode.RegimeShift) | Vector256.ShiftLeft(item, SupportCode.ItemShift)).CopyTo(places);
    }

    /// <summary>One vector of rows: writes the ceilings, gives the codes, and the rows that the typed call must answer as bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (uint Slow, Vector256<long> Codes) Half(
        ReadOnlySpan<long> cells,
        ReadOnlySpan<long> costColumn,
        Vector256<long> units,
        Vector256<long> factors,
        Span<long> ceilings
    )
    {
        var cell = Vector256.Create(cells);
        var cost = Vector256.Create(costColumn);
        var one = Vector256.Create((long)Rate.Unit);
        var zero = Vector256<long>.Zero;

        var slow =
            Vector256.LessThanOrEqual(cost, zero)
            | Vector256.GreaterThan(cost, Vector256.Create(LargestCost))
            | Vector256.LessThanOrEqual(units, zero)
            | Vector256.GreaterThan(units, Vector256.Create((long)MostUnits))
            | Vector256.LessThan(factors, one)
            | Vector256.GreaterThan(factors, Vector256.Create(_largestFactor))
            | IsSet(cell, Slow);

        var raised = Vector256.GreaterThan(factors, one);
        var reached = IsSet(cell, Reached);
        var factor = Vector256.ConditionalSelect(reached, factors, one);
        var rate = cell & Vector256.Create(0xFFL);
        var cap = Vector256.ShiftRightLogical(cell, CapShift) & Vector256.Create(0xFFFF_FFFFL);

        var rateSide = DivideBy200Million(WideProduct(cost, Product(rate, _factorRaisesRate ? factor : one)));
        var capSide = Product(cap, factor);
        var lower = Vector256.Min(cost, Vector256.Min(rateSide, capSide));
        var pooledCapSide = Product(cap, Product(factor, units));
        var upper = Vector256.Min(cost, Vector256.Min(rateSide, pooledCapSide));

        var bound = Vector256.ConditionalSelect(
            Vector256.Equals(upper, cost),
            Vector256.Create((long)BoundBy.Cost),
            Vector256.ConditionalSelect(Vector256.Equals(upper, pooledCapSide), Vector256.Create((long)BoundBy.Cap), Vector256.Create((long)BoundBy.Rate))
        );
        var use = Vector256.ConditionalSelect(reached, Vector256.Create((long)FactorUse.Applied), Vector256.Create((long)FactorUse.Ignored)) & raised;

        // A cell without a value answers before the factor and the cost are looked at; a missing rule on the factor before the cost.
        var without = Vector256.ShiftRightLogical(cell, OutcomeShift);
        without = Vector256.ConditionalSelect(
            Vector256.Equals(without, zero) & raised & IsSet(cell, NoFactorRule),
            Vector256.Create((long)SupportOutcome.FactorNotEncoded),
            without
        );
        var hasLevel = Vector256.Equals(without, zero);
        var isRange = Vector256.GreaterThan(upper, lower);
        var hasCeiling = Vector256.AndNot(hasLevel, isRange);
        var outcome = Vector256.ConditionalSelect(
            hasLevel,
            Vector256.ConditionalSelect(isRange, Vector256.Create((long)SupportOutcome.Range), Vector256.Create((long)SupportOutcome.Ceiling)),
            without
        );

        var codes =
            outcome | Vector256.ShiftLeft(bound & hasCeiling, SupportCode.BoundByShift) | Vector256.ShiftLeft(use & hasLevel, SupportCode.FactorUseShift);
        Vector256.ConditionalSelect(hasCeiling, upper, Vector256.Create(SupportBatch.NoCeiling)).CopyTo(ceilings);
        return ((uint)Vector256.ExtractMostSignificantBits(slow), codes);
    }

    /// <summary>floor(x ÷ 200,000,000) for 0 ≤ x &lt; 2^63.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> DivideBy200Million(Vector256<long> x)
    {
        const int Divisor = 390_625;
        // y < 2^54. A first quotient from the upper 32 bits of y falls short by less than 30, so the rest stays below 2^24, and its lower bits
        // are all of it; the quotient of the rest is exact, because 2^49 is at least 2^24 × Divisor and the product stays below 2^55.
        const long Coarse = (1L << 50) / Divisor;
        const long Fine = ((1L << 49) / Divisor) + 1;
        var y = Vector256.ShiftRightLogical(x, 9);
        var first = Vector256.ShiftRightLogical(Product(Vector256.ShiftRightLogical(y, 22), Vector256.Create(Coarse)), 28);
        var rest = y - Product(first, Vector256.Create((long)Divisor));
        return first + Vector256.ShiftRightLogical(Product(rest, Vector256.Create(Fine)), 49);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> Product(Vector256<long> one, Vector256<long> other) => VectorSteps.Product(one.AsUInt64(), other.AsUInt64()).AsInt64();

    /// <summary>The product of a number of any size and one of at most 32 bits, where it fits in 64.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<long> WideProduct(Vector256<long> one, Vector256<long> other) =>
        Product(one, other) + Vector256.ShiftLeft(Product(Vector256.ShiftRightLogical(one, 32), other), 32);

    private static Vector256<long> IsSet(Vector256<long> word, long flag) => Vector256.Equals(word & Vector256.Create(flag), Vector256.Create(flag));

    private long WordOf(SupportNorms? norms, SupportItem item)
    {
        if (!SupportItems.IsDefined(item))
            return WithoutLevel(SupportOutcome.Invalid);
        if (_source == FundingSource.Local && norms?.Source != FundingSource.Local)
            return WithoutLevel(SupportOutcome.ScheduleRequired);
        if (norms is null)
            return WithoutLevel(SupportOutcome.NotCovered);
        if (norms.Local is { } local)
        {
            var levels = local.Of(item.ToCode());
            if (IsSameForAll(norms, local, levels))
                return WithoutLevel(OutcomeWithoutFacts(norms, item));
            if (!IsPlain(levels[0]))
                return Slow;
        }

        return norms[item].TryGet(out var level) ? WordOf(norms, item, level) : WithoutLevel(SupportRules.OutcomeOf(norms[item].Status));
    }

    private long WordOf(SupportNorms norms, SupportItem item, SupportLevel level)
    {
        var cap = level.Cap is { } c ? c.Dong / CapPart : NoCapInMillions;
        var fits =
            level.EffectiveRate % RatePart == 0
            && level.EffectiveRate <= Rate.Unit
            && level.RateTimes == Rate.Unit
            && (level.Cap is null || level.Cap.Value.Dong % CapPart == 0)
            && cap is >= 0 and <= NoCapInMillions
            && _factorRaisesRate == (norms.Readings.PriorityFactor == FactorReach.RateAndCap);
        // A level without cost looks at the number of units alone; one known in part has no ceiling.
        return !fits || level.IsWithoutCost || level.IsPartlyKnown
            ? Slow
            : (long)(uint)(level.EffectiveRate / RatePart)
                | (cap << CapShift)
                | (norms.FactorReaches(item) ? Reached : 0)
                | (norms.PriorityFactorLimit.HasValue ? 0 : NoFactorRule);
    }

    /// <summary>Whether what is said of an item does not hang on cost, units and factor: no schedule states it, or which level or whether one applies is open, as rows have no facts.</summary>
    private static bool IsSameForAll(SupportNorms norms, LocalTable local, IReadOnlyList<LocalLevel> levels) =>
        levels.Count == 0 || (!norms.PriorityFactorLimit.HasValue && (local.IsUncertain || levels.Count > 1 || levels[0].Stated.When.Count > 0));

    /// <summary>Whether a province's level is that of every case, so that its cell in the table answers alone.</summary>
    private static bool IsPlain(LocalLevel level) => !level.Stated.Once && !(level.Cell.TryGet(out var terms) && terms.FurtherCaps.Count > 0);

    private static SupportOutcome OutcomeWithoutFacts(SupportNorms norms, SupportItem item)
    {
        SupportRules.TryCompute(norms, new SupportRequest { Item = item, Source = norms.Source }, out var workings);
        return workings.Outcome;
    }

    private static long WithoutLevel(SupportOutcome outcome) => (long)outcome << OutcomeShift;
}
#endif
