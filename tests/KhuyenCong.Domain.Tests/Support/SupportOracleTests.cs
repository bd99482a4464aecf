using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Support;

public class SupportOracleTests
{
    private static readonly LocalDate[] Days =
    [
        new(2013, 6, 30),
        new(2014, 4, 7),
        new(2014, 4, 8),
        new(2016, 6, 30),
        new(2018, 5, 10),
        new(2018, 5, 11),
        new(2025, 10, 15),
    ];

    private static readonly SupportItemInfo[] Items = [.. SupportItemInfo.All];

    [Fact]
    public void Random_requests_are_answered_as_the_second_implementation_does()
    {
        var random = new Random(28);
        var seen = new HashSet<(Verdict, string)>();
        var differences = new List<string>();
        for (var i = 0; i < RandomCases.Count(40_000); i++)
        {
            var day = Days[random.Next(Days.Length)];
            var item = Items[random.Next(Items.Length)];
            var request = Request(random, item.Item);
            var expected = SupportOracle.Of(day, request, item.Code);
            var decision = PromotionRules.National.AssessSupport(day, request);
            var found = new SupportOracle.Answer(
                decision.Verdict,
                decision.Ceiling?.Dong,
                decision.Excess?.Dong,
                decision.BoundBy,
                string.Join(";", decision.Missing)
            );
            if (expected != found && differences.Count < 10)
                differences.Add($"case {i}, {day} {request}: expected {expected}, got {found}");
            seen.Add((found.Verdict, found.Missing));
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.Equal(6, seen.Count);
    }

    private static SupportRequest Request(Random random, SupportItem item)
    {
        var costs = random.Next(6) == 0 ? Enumerable.Range(0, random.Next(1, 4)).Select(_ => Amount(random)).ToList() : [];
        return new SupportRequest
        {
            Item = item,
            Source = random.Next(12) == 0 ? FundingSource.Local : FundingSource.National,
            UnitCosts = [.. costs],
            Cost = costs.Count > 0 || random.Next(8) == 0 ? null : Amount(random),
            Units =
                random.Next(3) > 0 ? null
                : costs.Count > 0 ? costs.Count
                : random.Next(1, 6),
            PriorityFactor = random.Next(3) == 0 ? new Rate(random.Next(4) == 0 ? 1_500_000 : random.Next(1_000_000, 1_500_001)) : null,
            Ground = (PriorityGround)random.Next(4),
            Requested = random.Next(4) == 0 ? null : Amount(random),
            TreatmentWork = (TreatmentWork)random.Next(2),
        };
    }

    // Amounts of every size, often near those where a level turns.
    private static Vnd Amount(Random random) =>
        random.Next(3) switch
        {
            0 => new(random.NextInt64(1, 12_000_000_000)),
            1 => new((random.Next(1, 400) * 5_000_000L) + random.Next(-2, 3)),
            _ => new(random.NextInt64(1, 400)),
        };
}
