using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Benchmarks;

/// <summary>Random cases as columns and as objects, made with a fixed seed so that every run asks the same and no branch can be foreseen.</summary>
internal sealed class Cases
{
    private const int Seed = 20261121;
    private static readonly int[] FactorChoices = [1_000_000, 1_000_000, 1_000_000, 1_100_000, 1_250_000, 1_500_000];

    internal Cases(int count)
    {
        var random = new Random(Seed);
        Items = new SupportItem[count];
        Dates = new int[count];
        LocalDates = new LocalDate[count];
        Costs = new long[count];
        Units = new int[count];
        Factors = new int[count];
        Requests = new SupportRequest[count];
        Norms = new SupportNorms?[count];
        for (var i = 0; i < count; i++)
        {
            Items[i] = OfACost[random.Next(OfACost.Length)];
            LocalDates[i] = new LocalDate(2014, 1, 1).PlusDays(random.Next(0, 4_300));
            Dates[i] = SupportBatch.DateColumn(LocalDates[i]);
            Costs[i] = random.Next(3) == 0 ? random.NextInt64(1, 10_000_000_000) : random.NextInt64(1, 1_000_000_000);
            Units[i] = random.Next(8) == 0 ? random.Next(2, 6) : 1;
            Factors[i] = FactorChoices[random.Next(FactorChoices.Length)];
            Norms[i] = LawBook.National.At(LocalDates[i]).Support;
            Requests[i] = new SupportRequest
            {
                Item = Items[i],
                Source = FundingSource.National,
                Cost = new Vnd(Costs[i]),
                Units = Units[i],
                PriorityFactor = new Rate(Factors[i]),
                Ground = PriorityGround.Both,
                Requested = new Vnd(random.NextInt64(1, 500_000_000)),
            };
        }
    }

    // The items with a share or a cap of a cost: prizes, which no cost bounds, are no work for the loop by hand.
    private static readonly SupportItem[] OfACost =
    [
        .. SupportItemInfo
            .All.Select(info => info.Item)
            .Where(item => (int)item < 29 && !HandWrittenLoop.NationalTables.Any(t => t[item] is { HasValue: true, Value.Base: CostBase.NoCost })),
    ];

    internal int Count => Items.Length;

    internal SupportItem[] Items { get; }

    internal int[] Dates { get; }

    internal LocalDate[] LocalDates { get; }

    internal long[] Costs { get; }

    internal int[] Units { get; }

    internal int[] Factors { get; }

    internal SupportRequest[] Requests { get; }

    internal SupportNorms?[] Norms { get; }
}
