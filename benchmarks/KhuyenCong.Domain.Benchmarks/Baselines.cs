using System.Runtime.Intrinsics;
using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Benchmarks;

/// <summary>The limit: the loop that somebody would write by hand for exactly this work: flat arrays, whole numbers, no branch on the data.</summary>
internal sealed class HandWrittenLoop
{
    private readonly long[] _rate = new long[3 * 32];
    private readonly long[] _cap = new long[3 * 32];
    private readonly long[] _reached = new long[3 * 32];
    private readonly long[] _known = new long[3 * 32];
    private readonly long[] _factorKnown = [0, 1, 0];
    private readonly int _first;
    private readonly int _second;

    /// <summary>The two tables of national money.</summary>
    internal static SupportNorms[] NationalTables =>
        [
            LawBook.National.At(Instruments.JointCircular26Of2014.InForceFrom!.Value).Support!,
            LawBook.National.At(Instruments.Circular28Of2018.InForceFrom!.Value).Support!,
        ];

    internal HandWrittenLoop()
    {
        var norms = NationalTables;
        _first = SupportBatch.DateColumn(norms[0].InForceFrom);
        _second = SupportBatch.DateColumn(norms[1].InForceFrom);
        for (var regime = 1; regime <= 2; regime++)
        {
            foreach (var info in SupportItemInfo.All)
            {
                var at = (regime * 32) + (int)info.Item;
                if (!norms[regime - 1][info.Item].TryGet(out var level))
                    continue;
                _known[at] = -1;
                _rate[at] = (level.Rate ?? Rate.One).Millionths / 5_000;
                _cap[at] = level.Cap is { } cap ? cap.Dong / 1_000_000 : 1L << 31;
                _reached[at] = norms[regime - 1].FactorReaches(info.Item) ? -1 : 0;
            }
        }
    }

    /// <summary>The ceilings, -1 where there is no single one. Costs up to 30 billion đồng.</summary>
    internal void Run(Cases cases, long[] ceilings)
    {
        var (items, dates, costs, units, factors) = (cases.Items, cases.Dates, cases.Costs, cases.Units, cases.Factors);
        unchecked
        {
            for (var i = 0; i < items.Length; i++)
            {
                var regime = (dates[i] >= _first ? 1 : 0) + (dates[i] >= _second ? 1 : 0);
                var at = (regime * 32) + (int)items[i];
                var cost = costs[i];
                var above = (long)factors[i] - 1_000_000;
                var factor = 1_000_000 + (above & _reached[at]);
                var rateSide = (long)((ulong)(cost * (_rate[at] * factor)) / 200_000_000);
                var capSide = _cap[at] * factor;
                var lower = Math.Min(cost, Math.Min(rateSide, capSide));
                var upper = Math.Min(cost, Math.Min(rateSide, capSide * units[i]));
                var allowed = -_factorKnown[regime] | (((-above) >> 63) ^ -1);
                var single = ((lower - upper) >> 63) ^ -1;
                var mask = _known[at] & allowed & single;
                ceilings[i] = (upper & mask) | ~mask;
            }
        }
    }

    /// <summary>The same in vectors of 512 bits, eight rows at a time. The table is read row by row; a quotient of floating point is set right afterwards.</summary>
    internal void RunVectors(Cases cases, long[] ceilings)
    {
        var (items, dates, costs, units, factors) = (cases.Items, cases.Dates, cases.Costs, cases.Units, cases.Factors);
        Span<int> at = stackalloc int[8];
        var (one, zero, divisor) = (Vector512.Create(1_000_000L), Vector512<long>.Zero, Vector512.Create(200_000_000L));
        var i = 0;
        unchecked
        {
            for (; i + 8 <= items.Length; i += 8)
            {
                var regime =
                    (Vector256.GreaterThanOrEqual(Vector256.Create(dates, i), Vector256.Create(_first)) & Vector256.Create(32))
                    + (Vector256.GreaterThanOrEqual(Vector256.Create(dates, i), Vector256.Create(_second)) & Vector256.Create(32));
                for (var k = 0; k < 8; k++)
                    at[k] = regime[k] + (int)items[i + k];
                var cost = Vector512.Create(costs, i);
                var above = Wide(factors, i) - one;
                var factor = one + (above & Gather(_reached, at));
                var product = cost * (Gather(_rate, at) * factor);
                var quotient = Vector512.ConvertToInt64(Vector512.ConvertToDouble(product) / Vector512.Create(200_000_000.0));
                var rest = product - (quotient * divisor);
                quotient -= Vector512.GreaterThanOrEqual(rest, divisor);
                quotient += Vector512.LessThan(rest, zero);
                var capSide = Gather(_cap, at) * factor;
                var lower = Vector512.Min(cost, Vector512.Min(quotient, capSide));
                var upper = Vector512.Min(cost, Vector512.Min(quotient, capSide * Wide(units, i)));
                var isFactorKnown = Vector512.Equals(
                    Vector512.Create(
                        _factorKnown[regime[0] / 32],
                        _factorKnown[regime[1] / 32],
                        _factorKnown[regime[2] / 32],
                        _factorKnown[regime[3] / 32],
                        _factorKnown[regime[4] / 32],
                        _factorKnown[regime[5] / 32],
                        _factorKnown[regime[6] / 32],
                        _factorKnown[regime[7] / 32]
                    ),
                    Vector512.Create(1L)
                );
                var mask = Gather(_known, at) & (isFactorKnown | Vector512.Equals(above, zero)) & Vector512.Equals(lower, upper);
                Vector512.ConditionalSelect(mask, upper, Vector512.Create(-1L)).CopyTo(ceilings, i);
            }
        }

        if (i < items.Length)
            throw new ArgumentException("Rows by eights are needed.", nameof(cases));
    }

    private static Vector512<long> Wide(int[] column, int from) => Vector512.WidenLower(Vector256.Create(column, from).ToVector512Unsafe());

    private static Vector512<long> Gather(long[] table, ReadOnlySpan<int> at) =>
        Vector512.Create(table[at[0]], table[at[1]], table[at[2]], table[at[3]], table[at[4]], table[at[5]], table[at[6]], table[at[7]]);
}

/// <summary>What a host would write: decimals, a dictionary of levels by item and date, one object for each answer.</summary>
internal sealed class OrdinaryObjects
{
    private sealed record Level(DateTime From, decimal? Rate, decimal? Cap, bool FactorReaches, bool Known, bool FactorKnown);

    internal sealed record Answer(decimal? Ceiling);

    private readonly Dictionary<SupportItem, List<Level>> _levels = [];

    internal OrdinaryObjects()
    {
        foreach (var norms in HandWrittenLoop.NationalTables)
        {
            foreach (var info in SupportItemInfo.All)
            {
                var norm = norms[info.Item];
                var level = norm.HasValue ? norm.Value : null;
                if (!_levels.TryGetValue(info.Item, out var list))
                    _levels[info.Item] = list = [];
                list.Add(
                    new Level(
                        norms.InForceFrom.ToDateTimeUnspecified(),
                        level?.Rate is { } rate ? rate.Millionths / 1_000_000m : null,
                        level?.Cap?.Dong,
                        norms.FactorReaches(info.Item),
                        level is not null,
                        norms.PriorityFactorLimit.HasValue
                    )
                );
            }
        }
    }

    internal Answer Ask(SupportItem item, DateTime date, decimal cost, int units, decimal factor)
    {
        var level = _levels[item].LastOrDefault(l => l.From <= date);
        if (level is null || !level.Known || (factor > 1 && !level.FactorKnown))
            return new Answer(null);
        var times = level.FactorReaches ? factor : 1m;
        var share = cost * (level.Rate ?? 1m);
        var lower = Math.Min(cost, Math.Floor(Math.Min(share, level.Cap ?? decimal.MaxValue / 4) * times));
        var upper = Math.Min(cost, Math.Floor(Math.Min(share, level.Cap * units ?? decimal.MaxValue / 4) * times));
        return new Answer(lower == upper ? upper : null);
    }
}
