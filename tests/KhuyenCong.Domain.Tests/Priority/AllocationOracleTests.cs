using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Priority;

/// <summary>A thousand random plans against <see cref="AllocationOracle"/>, in every line and sum.</summary>
public class AllocationOracleTests
{
    [Theory]
    [InlineData(1, 500)]
    [InlineData(2, 500)]
    public void Plans_and_the_oracle_agree_to_the_dong(int seed, int plans)
    {
        var random = new Random(seed);
        var seen = new HashSet<string>();
        for (var i = 0; i < RandomCases.Count(plans); i++)
        {
            var plan = Draw(random);
            var expected = AllocationOracle.Ask(plan);
            var actual = PromotionRules.National.Allocate(Of(plan)).Allocation;
            var where = $"plan {i} of seed {seed}: {plan} {string.Join(" | ", plan.Projects)}";
            for (var j = 0; j < plan.Projects.Count; j++)
            {
                var line = actual.Lines[j];
                var found = new OracleLine(line.Outcome.ToCode(), line.Amount.Dong, line.Group, line.AtStake.Dong);
                Assert.True(expected.Lines[j] == found, $"{where}: {plan.Projects[j].Id} is {found}, expected {expected.Lines[j]}");
                seen.Add(found.Outcome);
            }

            Assert.Equal(
                (expected.Management, expected.Given, expected.Authority, expected.Held, expected.Remainder),
                (actual.Management.Dong, actual.Given.Dong, actual.LeftToAuthority.Dong, actual.Held.Dong, actual.Remainder.Dong)
            );
        }

        Assert.Equal(Enum.GetValues<AllocationOutcome>().Select(o => o.ToCode()).Order(), seen.Order());
    }

    [Fact]
    public void What_is_given_stays_given_whatever_the_missing_facts_turn_out_to_be()
    {
        var random = new Random(3);
        for (var i = 0; i < 200; i++)
        {
            var plan = Draw(random);
            var now = AllocationOracle.Ask(plan).Lines;
            foreach (var known in AllocationOracle.Completions(plan))
            {
                var later = PromotionRules.National.Allocate(Of(known)).Allocation.Lines;
                for (var j = 0; j < now.Count; j++)
                    Assert.True(later[j].Amount.Dong >= now[j].Amount, $"plan {i}: {plan.Projects[j]} has {now[j].Amount}, later {later[j].Amount}");
            }
        }
    }

    private static OraclePlan Draw(Random random)
    {
        var projects = new List<OracleProject>();
        var unknown = 0;
        var count = random.Next(1, 8);
        for (var i = 0; i < count; i++)
        {
            var item = (OracleItem)random.Next(4);
            var units = item != OracleItem.Media && random.Next(5) == 0 ? random.Next(2, 4) : 1;
            var cost =
                unknown < 4 && random.Next(6) == 0 ? (long?)null
                : random.Next(25) == 0 ? 1
                : random.Next(0, 900_000_000) + 1L;
            unknown += cost is null ? 1 : 0;
            var cleaner = Fact(7);
            projects.Add(
                new OracleProject(
                    "p" + i,
                    Fact(8),
                    Fact(3),
                    Fact(4),
                    Fact(4),
                    cleaner,
                    Fact(7),
                    item,
                    cost,
                    units,
                    // Where cleaner production alone may be the ground of a factor, place and ceiling hang on one fact; a claim knows them apart.
                    HasFactor: cleaner is not null && random.Next(3) == 0,
                    Requested: random.Next(8) == 0 ? random.Next(1, 5) : random.Next(1, 700_000_000)
                )
            );
        }

        var budget = random.Next(0, 1_500_000_000) + 200_000_000L;
        return new OraclePlan(budget, random.Next(2) == 0, random.Next(3) == 0 ? random.Next(0, 150_000_000) : 0, "apg"[random.Next(3)], projects);

        // At most four facts or costs of a plan are unknown: all their answers are tried.
        bool? Fact(int oneIn)
        {
            if (unknown < 4 && random.Next(14) == 0)
            {
                unknown++;
                return null;
            }

            return random.Next(oneIn) == 0;
        }
    }

    private static BudgetPlan Of(OraclePlan plan) =>
        new()
        {
            AsOf = PriorityCases.Day,
            Budget = new Vnd(plan.Budget),
            SetAsideManagement = plan.SetsManagementAside,
            OutsideOrderSetAside = new Vnd(plan.CleanerSetAside),
            Sharing = plan.Sharing switch
            {
                'p' => SharingRule.ProRata,
                'g' => SharingRule.GivenOrder,
                _ => SharingRule.LeaveToAuthority,
            },
            Projects = plan.Projects.Select(Of).ToValueList(),
        };

    private static BudgetProject Of(OracleProject p) =>
        new(
            p.Id,
            PriorityCases.Plain with
            {
                EthnicMinorityArea = p.Minority,
                PoorDistrict = p.Poor,
                KeyProduct = p.KeyProduct,
                AgroProcessing = p.Processing,
                CleanerProduction = p.Cleaner,
                KeyProject = p.Key,
            },
            new SupportRequest
            {
                Item = p.Item switch
                {
                    OracleItem.Machinery => SupportItem.Machinery,
                    OracleItem.Trademark => SupportItem.Trademark,
                    OracleItem.Media => SupportItem.Media,
                    _ => SupportItem.EnterpriseSetup,
                },
                Source = FundingSource.National,
                // A cost is above 0: where nothing would be allowed, one đồng is.
                Cost = p.Cost is { } cost ? new Vnd(Math.Max(1, cost)) : null,
                Units = p.Units,
                PriorityFactor = p.HasFactor ? Rate.Thousandths(1_500) : null,
                Requested = new Vnd(p.Requested),
            }
        );
}
