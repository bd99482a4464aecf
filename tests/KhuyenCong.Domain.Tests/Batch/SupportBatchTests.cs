using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Batch;

public class SupportBatchTests
{
    private static readonly long[] OddCosts =
    [
        SupportBatch.UnknownCost,
        -1,
        0,
        1,
        2,
        399_999_999,
        400_000_000,
        400_000_001,
        29_999_999_999,
        30_000_000_000,
        30_000_000_001,
        long.MaxValue - 1,
        long.MaxValue,
    ];

    private static readonly int[] OddUnits = [int.MinValue, -1, 0, 1, 2, 3, 2_048, 2_049, int.MaxValue];
    private static readonly int[] OddFactors = [int.MinValue, 0, 999_999, 1_000_000, 1_000_001, 1_250_000, 1_333_333, 1_500_000, 1_500_001, int.MaxValue];
    private static readonly int[] OddDates = [0, 20140407, 20140408, 20180510, 20180511, 20251230, int.MaxValue];

    [Theory]
    [InlineData(FactorReach.RateAndCap, PriorityFactorItems.ExceptPointsGKS)]
    [InlineData(FactorReach.CapOnly, PriorityFactorItems.AllLevels)]
    public void Every_row_equals_the_typed_call(FactorReach reach, PriorityFactorItems items)
    {
        var timeline = NationalLaw.Support(Readings.Default with { PriorityFactor = reach, FactorItems = items });
        var random = new Random(20141008);
        var columns = new Columns(200_003);
        for (var i = 0; i < columns.Count; i++)
        {
            var any = random.Next(50);
            columns.Items[i] = (SupportItem)(
                any == 0 ? random.Next(0, 256)
                : any == 1 ? random.Next(1, SupportItems.All.Count + 1)
                : random.Next(1, 29)
            );
            columns.Dates[i] =
                random.Next(4) == 0 ? OddDates[random.Next(OddDates.Length)] : SupportBatch.DateColumn(new LocalDate(2013, 1, 1).PlusDays(random.Next(5_000)));
            columns.Costs[i] = random.Next(4) == 0 ? OddCosts[random.Next(OddCosts.Length)] : random.NextInt64(1, 12_000_000_000);
            columns.Units[i] = random.Next(4) == 0 ? OddUnits[random.Next(OddUnits.Length)] : random.Next(1, 4);
            columns.Factors[i] = random.Next(2) == 0 ? OddFactors[random.Next(OddFactors.Length)] : random.Next(1_000_000, 1_500_001);
        }

        var batch = new SupportBatch(timeline);
        batch.Compute(columns.Items, columns.Dates, columns.Costs, columns.Units, columns.Factors, columns.Ceilings, columns.Codes);
        var numbers = 0;
        for (var i = 0; i < columns.Count; i++)
        {
            var expected = Typed(timeline, columns, i, out var code);
            Assert.True(
                expected == columns.Ceilings[i] && code == columns.Codes[i],
                $"Row {i}: {columns.Items[i]} {columns.Dates[i]} {columns.Costs[i]} {columns.Units[i]} {columns.Factors[i]}: {columns.Ceilings[i]}, not {expected}; {new SupportCode(columns.Codes[i])}, not {new SupportCode(code)}"
            );
            numbers += expected > 0 ? 1 : 0;
        }

        Assert.True(numbers > 20_000);
    }

    [Fact]
    public void Parts_computed_on_different_threads_merge_to_the_same()
    {
        var columns = Ordinary(100_000);
        Compute(columns, 0, columns.Count);
        var (ceilings, codes) = ((long[])columns.Ceilings.Clone(), (uint[])columns.Codes.Clone());
        Array.Clear(columns.Ceilings);
        Array.Clear(columns.Codes);
        Parallel.For(0, 8, part => Compute(columns, part * 12_500, 12_500));
        Assert.Equal(ceilings, columns.Ceilings);
        Assert.Equal(codes, columns.Codes);
    }

    [Fact]
    public void A_batch_allocates_nothing()
    {
        var columns = Ordinary(10_000);
        Compute(columns, 0, columns.Count);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Compute(columns, 0, columns.Count);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void A_row_is_explained_later_from_its_own_values()
    {
        var columns = Ordinary(1_000);
        Compute(columns, 0, columns.Count);
        for (var i = 0; i < columns.Count; i++)
        {
            var code = new SupportCode(columns.Codes[i]);
            var decision = SupportBatch.National.Explain(columns.Items[i], columns.Dates[i], columns.Costs[i], columns.Units[i], columns.Factors[i]);
            Assert.Equal(code.Outcome, decision.Workings.Outcome);
            Assert.Equal(code.BoundBy, decision.BoundBy);
            Assert.Equal(code.FactorUse, decision.Workings.FactorUse);
            Assert.Equal(code.Item, decision.Workings.Item);
            Assert.Equal(columns.Ceilings[i] == SupportBatch.NoCeiling ? null : new Vnd(columns.Ceilings[i]), decision.Ceiling);
        }
    }

    [Fact]
    public void Columns_of_different_length_are_a_callers_error()
    {
        var columns = Ordinary(16);
        Assert.Throws<ArgumentException>(() =>
            SupportBatch.National.Compute(columns.Items, columns.Dates, columns.Costs, columns.Units, new int[15], columns.Ceilings, columns.Codes)
        );
        Assert.Throws<ArgumentException>(() =>
            SupportBatch.National.Compute(columns.Items, columns.Dates, columns.Costs, columns.Units, columns.Factors, new long[15], columns.Codes)
        );
    }

    private static void Compute(Columns c, int from, int count) =>
        SupportBatch.National.Compute(
            c.Items.AsSpan(from, count),
            c.Dates.AsSpan(from, count),
            c.Costs.AsSpan(from, count),
            c.Units.AsSpan(from, count),
            c.Factors.AsSpan(from, count),
            c.Ceilings.AsSpan(from, count),
            c.Codes.AsSpan(from, count)
        );

    private static Columns Ordinary(int count)
    {
        var random = new Random(7);
        var columns = new Columns(count);
        for (var i = 0; i < count; i++)
        {
            columns.Items[i] = (SupportItem)random.Next(1, 29);
            columns.Dates[i] = SupportBatch.DateColumn(new LocalDate(2014, 1, 1).PlusDays(random.Next(4_300)));
            columns.Costs[i] = random.NextInt64(1, 2_000_000_000);
            columns.Units[i] = random.Next(1, 3);
            columns.Factors[i] = random.Next(2) == 0 ? 1_000_000 : 1_500_000;
        }

        return columns;
    }

    private static long Typed(Timeline<SupportNorms> timeline, Columns c, int i, out uint code)
    {
        var regime = timeline.Starts.Count(s => SupportBatch.DateColumn(s) <= c.Dates[i]);
        var request = new SupportRequest
        {
            Item = c.Items[i],
            Source = FundingSource.National,
            Cost = c.Costs[i] == SupportBatch.UnknownCost ? null : new Vnd(c.Costs[i]),
            Units = c.Units[i],
            PriorityFactor = new Rate(c.Factors[i]),
            Ground = PriorityGround.Both,
        };
        SupportRules.TryCompute(regime == 0 ? null : timeline.Values[regime - 1], request, out var w);
        code = (uint)w.Outcome | ((uint)w.BoundBy << 4) | ((uint)w.FactorUse << 7) | ((uint)regime << 9) | ((uint)c.Items[i] << 16);
        return w.Ceiling?.Dong ?? SupportBatch.NoCeiling;
    }

    private sealed class Columns(int count)
    {
        internal int Count => Items.Length;

        internal SupportItem[] Items { get; } = new SupportItem[count];

        internal int[] Dates { get; } = new int[count];

        internal long[] Costs { get; } = new long[count];

        internal int[] Units { get; } = new int[count];

        internal int[] Factors { get; } = new int[count];

        internal long[] Ceilings { get; } = new long[count];

        internal uint[] Codes { get; } = new uint[count];
    }
}
