using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Tests.Execution;

public class AdvanceOracleTests
{
    private static readonly LocalDate[] Days =
    [
        new(2014, 2, 9),
        new(2014, 2, 10),
        new(2014, 4, 7),
        new(2014, 4, 8),
        new(2016, 6, 30),
        new(2018, 5, 10),
        new(2018, 5, 11),
    ];

    private static readonly Rate[] Shares = [new(0), new(300_000), new(500_000), new(500_001), new(700_000), new(700_001), Rate.One];

    [Fact]
    public void Random_advances_are_answered_as_the_second_implementation_does()
    {
        var random = new Random(14);
        for (var i = 0; i < RandomCases.Count(40_000); i++)
        {
            var day = Pick(random, Days);
            var request = Request(random);
            var readings = new Readings
            {
                AdvanceLimit = Pick(random, Enum.GetValues<AdvanceLimitReach>()),
                FairsAbroad = Pick(random, Enum.GetValues<AdvanceListing>()),
                StudyTickets = Pick(random, Enum.GetValues<AdvanceListing>()),
                TreatmentRepair = Pick(random, Enum.GetValues<AdvanceListing>()),
            };
            var expected = AdvanceOracle.Of(day, request, readings);
            var actual = AdvanceRules.Assess(NationalLaw.AdvancesOn(day), request, readings);
            var answer = new AdvanceOracle.Answer(
                actual.Verdict,
                actual.Payable?.Dong,
                actual.Missing.SingleOrDefault(),
                actual.ToReturn?.Dong ?? 0,
                actual.Excess?.Dong ?? 0
            );
            Assert.True(expected == answer, $"{day} {request} {readings}: expected {expected}, got {answer}");
        }
    }

    [Fact]
    public void The_front_door_asks_the_same_rules()
    {
        var random = new Random(15);
        for (var i = 0; i < 2_000; i++)
        {
            var day = Pick(random, Days);
            var request = Request(random);
            var expected = AdvanceOracle.Of(day, request, Readings.Default);
            var actual = PromotionRules.National.AssessAdvance(day, request);
            Assert.Equal((expected.Verdict, expected.Payable), (actual.Verdict, actual.Payable?.Dong));
        }
    }

    private static AdvanceRequest Request(Random random)
    {
        var support = random.Next(3) == 0 ? random.Next(1, 20) : random.NextInt64(1, 5_000_000_000);
        return new AdvanceRequest
        {
            Source = random.Next(6) == 0 ? FundingSource.Local : FundingSource.National,
            Kind = Pick(random, [.. ProjectKinds.All]),
            Stage = random.Next(2) == 0 ? AdvanceStage.BeforeAcceptance : AdvanceStage.Accepted,
            Support = new Vnd(support),
            Advanced = new Vnd(random.NextInt64(0, support + 1)),
            Accepted = Maybe(random, support),
            Asked = Maybe(random, support),
            RealCost = Maybe(random, support * 3),
            SupportRate = random.Next(3) == 0 ? Pick(random, Shares) : null,
            AgencyRatio = random.Next(4) == 0 ? Pick(random, Shares) : null,
            WorkDone = random.Next(4) == 0 ? null : Pick(random, Shares),
            InvestmentDone = random.Next(4) == 0 ? null : Pick(random, Shares),
            IsFollowingTranche = random.Next(4) == 0,
            DueUnderContract = Maybe(random, support + 10),
        };
    }

    private static Vnd? Maybe(Random random, long most) => random.Next(2) == 0 ? null : new Vnd(random.NextInt64(0, most + 1));

    private static T Pick<T>(Random random, T[] values) => values[random.Next(values.Length)];
}
