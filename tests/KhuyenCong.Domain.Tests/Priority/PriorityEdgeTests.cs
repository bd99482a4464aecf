using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Tests.Priority.PriorityCases;

namespace KhuyenCong.Domain.Tests.Priority;

public class PriorityEdgeTests
{
    private static readonly PriorityStanding First = Assess(Plain with { EthnicMinorityArea = true }).Standing;
    private static readonly PriorityStanding Last = Assess(Plain).Standing;

    [Fact]
    public void A_place_compares_by_key_project_then_area_then_sector()
    {
        PriorityPlace[] inOrder = [new(1, 5, 3), new(2, 1, 3), new(2, 2, 1), new(2, 2, 2)];
        for (var i = 0; i < inOrder.Length; i++)
        {
            for (var j = 0; j < inOrder.Length; j++)
            {
                Assert.Equal(i < j, inOrder[i] < inOrder[j]);
                Assert.Equal(i > j, inOrder[i] > inOrder[j]);
                Assert.Equal(i <= j, inOrder[i] <= inOrder[j]);
                Assert.Equal(i >= j, inOrder[i] >= inOrder[j]);
            }
        }
    }

    [Fact]
    public void A_value_just_outside_an_enum_is_a_callers_error()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => ((AllocationOutcome)Enum.GetValues<AllocationOutcome>().Length).ToCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PriorityFact)(Enum.GetValues<PriorityFact>().Max(f => (int)f) + 1)).ToText());
    }

    [Theory]
    [InlineData(0, 1, true)]
    [InlineData(1, 1, true)]
    [InlineData(2, 1, false)]
    [InlineData(0, 0, false)]
    [InlineData(-1, 1, false)]
    [InlineData(0, -1, false)]
    public void TT46_2012_6_2_b_local_materials_are_part_of_all_materials(long local, long all, bool isValid)
    {
        var request = Plain with { LocalMaterials = new MaterialShare(local, all) };
        if (isValid)
            Assert.Equal(local * 2 > all, PriorityRules.Assess(NormsOn(Day), request).Met.Contains(PriorityFact.LocalMaterials));
        else
            Assert.Throws<ArgumentException>(() => PriorityRules.Assess(NormsOn(Day), request));
    }

    [Theory]
    [InlineData(92_233_720_368_547_758, 92_233_720_368_547_758)]
    [InlineData(0, 184_467_440_737_095_516)]
    public void TT46_2012_6_2_b_the_largest_share_of_materials_is_computed(long local, long all) =>
        Assert.Equal(local > 0, new MaterialShare(local, all).Meets(Threshold.MoreThan(50)));

    [Theory]
    [InlineData(92_233_720_368_547_759, 92_233_720_368_547_759)]
    [InlineData(0, 184_467_440_737_095_517)]
    public void TT46_2012_6_2_b_a_share_of_materials_beyond_64_bits_overflows(long local, long all) =>
        Assert.Throws<OverflowException>(() => new MaterialShare(local, all).Meets(Threshold.MoreThan(50)));

    [Fact]
    public void TT46_2012_6_3_a_ranking_sets_apart_what_is_outside_the_order_and_what_is_open()
    {
        var ranking = PriorityRules.Rank([
            new("late", Last),
            new("clean", Assess(Plain with { CleanerProduction = true }).Standing),
            new("clean or not", Assess(Plain with { CleanerProduction = null }).Standing),
            new("open", Assess(Plain with { PoorDistrict = null }).Standing),
            new("early", First),
        ]);
        Assert.Equal(
            [
                ["early"],
                ["late"],
            ],
            ranking.Groups.Select(g => g.Ids)
        );
        Assert.Equal(["clean"], ranking.OutsideOrder);
        Assert.Equal(["clean or not", "open"], ranking.Undetermined);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("a")]
    public void Ranking_needs_an_id_of_its_own_for_each_project(string second) =>
        Assert.Throws<ArgumentException>(() => PriorityRules.Rank([new("a", First), new(second, Last)]));

    [Fact]
    public void Ranking_needs_a_standing() => Assert.Throws<ArgumentException>(() => PriorityRules.Rank([new("a", null!)]));

    [Fact]
    public void TT46_2012_6_2_grounds_are_listed_in_the_order_of_the_facts()
    {
        var decision = Assess(Plain with { SupportingIndustry = true, PoorDistrict = true, EthnicMinorityArea = true, CleanerProduction = true });
        Assert.Equal(
            [PriorityFact.EthnicMinorityArea, PriorityFact.PoorDistrict, PriorityFact.SupportingIndustry, PriorityFact.CleanerProduction],
            decision.Met
        );
        Assert.Equal((Verdict.Satisfied, Verdict.Satisfied), (decision.Area, decision.Sector));
    }

    [Fact]
    public void Facts_that_cannot_change_the_place_any_more_are_not_missing()
    {
        var decision = Assess(
            Plain with
            {
                EthnicMinorityArea = true,
                PoorDistrict = null,
                DifficultArea = null,
                AgroProcessing = true,
                SupportingIndustry = null,
            }
        );
        Assert.Empty(decision.Missing);
        Assert.Empty(decision.Standing.Missing);
        Assert.Equal("2.1.2", decision.Standing.Place!.Value.ToCode());
    }

    [Fact]
    public void A_budget_of_nothing_and_all_of_it_set_aside_are_well_formed()
    {
        var nothing = AllocationRules.Allocate(
            NormsOn(Day),
            new AllocationRequest
            {
                Source = FundingSource.National,
                Budget = Vnd.Zero,
                Claims = [new("a", new Vnd(1), new Vnd(1), First)],
            }
        );
        Assert.Equal(AllocationOutcome.NotReached, Assert.Single(nothing.Lines).Outcome);
        var all = new AllocationRequest
        {
            Source = FundingSource.National,
            Budget = new Vnd(10),
            ManagementSetAside = new Vnd(4),
            OutsideOrderSetAside = new Vnd(6),
            Claims = [],
        };
        Assert.Equal(new Vnd(6), AllocationRules.Allocate(NormsOn(Day), all).Remainder);
        Assert.Throws<ArgumentException>(() => AllocationRules.Allocate(NormsOn(Day), all with { OutsideOrderSetAside = new Vnd(7) }));
        Assert.Throws<ArgumentException>(() =>
            AllocationRules.Allocate(
                NormsOn(Day),
                new AllocationRequest
                {
                    Source = FundingSource.National,
                    Budget = Vnd.Zero,
                    ManagementSetAside = new Vnd(1),
                    Claims = [],
                }
            )
        );
    }

    [Fact]
    public void A_claim_that_is_null_is_named_and_the_others_are_checked_too()
    {
        var request = new AllocationRequest
        {
            Source = FundingSource.National,
            Budget = new Vnd(1),
            Claims = [null!, new("b", new Vnd(-1), null, First)],
        };
        var problem = Assert.Throws<ArgumentException>(() => AllocationRules.Allocate(NormsOn(Day), request));
        Assert.Contains("'b'", problem.Message);
    }

    [Fact]
    public void Comparing_names_claims_of_one_side_only_in_order()
    {
        var before = Run(new("a", new Vnd(5), new Vnd(5), First), new("b", new Vnd(6), new Vnd(6), First));
        var after = Run(new("c", new Vnd(7), new Vnd(7), First), new("b", new Vnd(6), new Vnd(6), First));
        var changes = AllocationRules.Compare(before, after);
        Assert.Equal(["a", "c"], changes.Select(c => c.Id));
        Assert.Equal([-5, 7], changes.Select(c => c.Difference.Dong));

        static AllocationDecision Run(params AllocationClaim[] claims) =>
            AllocationRules.Allocate(
                NormsOn(Day),
                new AllocationRequest
                {
                    Source = FundingSource.National,
                    Budget = new Vnd(100),
                    Claims = claims.ToValueList(),
                }
            );
    }
}
