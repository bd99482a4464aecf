using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Tests.Priority.PriorityCases;

namespace KhuyenCong.Domain.Tests.Priority;

public class AllocationTests
{
    private static readonly PriorityNorms Norms = NormsOn(Day);
    private static readonly PriorityStanding First = Assess(Plain with { EthnicMinorityArea = true }).Standing;
    private static readonly PriorityStanding Second = Assess(Plain with { PoorDistrict = true }).Standing;
    private static readonly PriorityStanding Last = Assess(Plain).Standing;
    private static readonly PriorityStanding Outside = Assess(Plain with { CleanerProduction = true }).Standing;
    private static readonly PriorityStanding Open = Assess(Plain with { PoorDistrict = null }).Standing;

    [Fact]
    public void Groups_get_the_money_one_after_the_other()
    {
        var run = Run(500, SharingRule.LeaveToAuthority, Claim("c", 100, Last), Claim("a", 200, First), Claim("b", 150, Second));
        Assert.Equal(["full 100", "full 200", "full 150"], Texts(run));
        Assert.Equal(new Vnd(50), run.Remainder);
        Assert.Equal(Verdict.Satisfied, run.Verdict);
        Assert.Equal([3, 1, 2], run.Lines.Select(l => l.Group!.Value));
    }

    [Fact]
    public void A_group_that_does_not_fit_is_left_to_the_authority_and_later_groups_get_nothing()
    {
        var run = Run(330, SharingRule.LeaveToAuthority, Claim("a", 200, First), Claim("b", 100, Second), Claim("c", 80, Second), Claim("d", 10, Last));
        Assert.Equal(["full 200", "authority-decides 0", "authority-decides 0", "not-reached 0"], Texts(run));
        Assert.Equal(new Vnd(130), run.LeftToAuthority);
        Assert.Equal([0, 100, 80, 0], run.Lines.Select(l => l.AtStake.Dong));
        Assert.Equal(Vnd.Zero, run.Remainder);
    }

    [Fact]
    public void Pro_rata_rounds_down_and_accounts_for_what_is_left_over()
    {
        // 100 over 30, 30 and 41 of 101: 29.7 → 29, 29.7 → 29, 40.59 → 40; 2 are left over.
        var run = Run(100, SharingRule.ProRata, Claim("a", 30, First), Claim("b", 30, First), Claim("c", 41, First), Claim("d", 1, Last));
        Assert.Equal(["part 29", "part 29", "part 40", "not-reached 0"], Texts(run));
        Assert.Equal(new Vnd(2), run.Remainder);
        Assert.Contains(run.Findings, f => f.Rule == AllocationMessages.Rounding);
    }

    [Fact]
    public void In_the_given_order_the_first_that_does_not_fit_gets_the_rest()
    {
        var run = Run(100, SharingRule.GivenOrder, Claim("a", 60, First), Claim("b", 60, First), Claim("c", 5, First));
        Assert.Equal(["full 60", "part 40", "not-reached 0"], Texts(run));
        Assert.Equal(Vnd.Zero, run.Remainder);
    }

    [Fact]
    public void Nothing_is_given_above_a_ceiling_and_a_ceiling_of_zero_gets_nothing()
    {
        var run = Run(1_000, SharingRule.LeaveToAuthority, new("a", new Vnd(300), new Vnd(200), First), new("b", new Vnd(300), Vnd.Zero, First));
        Assert.Equal(["full 200", "nothing-allowed 0"], Texts(run));
        Assert.Contains(run.Lines[0].Findings, f => f.Rule == AllocationMessages.AboveCeiling);
    }

    [Fact]
    public void Management_is_set_aside_first()
    {
        var run = AllocationRules.Allocate(
            Norms,
            new AllocationRequest
            {
                Source = FundingSource.National,
                Budget = new Vnd(100),
                ManagementSetAside = new Vnd(15),
                Claims = [Claim("a", 85, First)],
            }
        );
        Assert.Equal(["full 85"], Texts(run));
        Assert.Equal(Vnd.Zero, run.Remainder);
        Assert.Equal(new Vnd(15), run.Management);
    }

    [Fact]
    public void Cleaner_production_goes_by_what_the_agency_sets_aside()
    {
        var claims = new[] { Claim("s", 60, Outside), Claim("a", 70, First) };
        var none = AllocationRules.Allocate(
            Norms,
            new AllocationRequest
            {
                Source = FundingSource.National,
                Budget = new Vnd(100),
                Claims = claims.ToValueList(),
            }
        );
        Assert.Equal(["authority-decides 0", "full 70"], Texts(none));
        Assert.Equal(new Vnd(30), none.Remainder);
        var enough = AllocationRules.Allocate(
            Norms,
            new AllocationRequest
            {
                Source = FundingSource.National,
                Budget = new Vnd(140),
                OutsideOrderSetAside = new Vnd(65),
                Claims = claims.ToValueList(),
            }
        );
        Assert.Equal(["full 60", "full 70"], Texts(enough));
        Assert.Equal(new Vnd(10), enough.Remainder);
        Assert.Contains(enough.Findings, f => f.Rule == AllocationMessages.SetAsideUnused);
        var less = AllocationRules.Allocate(
            Norms,
            new AllocationRequest
            {
                Source = FundingSource.National,
                Budget = new Vnd(140),
                OutsideOrderSetAside = new Vnd(50),
                Claims = claims.ToValueList(),
            }
        );
        Assert.Equal(["authority-decides 0", "full 70"], Texts(less));
        Assert.Equal(new Vnd(50), less.LeftToAuthority);
    }

    [Fact]
    public void Money_is_held_back_where_a_place_or_a_ceiling_is_not_determined()
    {
        // The open one may stand with the second group, so its 50 are held before that group gets anything.
        var run = Run(200, SharingRule.LeaveToAuthority, Claim("o", 50, Open), Claim("a", 100, First), Claim("b", 50, Second), Claim("c", 10, Last));
        Assert.Equal(["held 0", "full 100", "full 50", "not-reached 0"], Texts(run));
        Assert.Equal(new Vnd(50), run.Held);
        Assert.Equal(["o:poor_district"], run.Missing);
        Assert.Equal(Verdict.Undetermined, run.Verdict);

        var ceiling = Run(200, SharingRule.LeaveToAuthority, new("a", new Vnd(120), null, First), Claim("b", 100, First));
        Assert.Equal(["held 0", "authority-decides 0"], Texts(ceiling));
        Assert.Equal(["a:ceiling"], ceiling.Missing);
        Assert.Equal((120L, 80L, 0L), (ceiling.Held.Dong, ceiling.LeftToAuthority.Dong, ceiling.Remainder.Dong));
    }

    [Fact]
    public void No_more_is_held_than_a_project_can_get()
    {
        var bounded = new AllocationClaim("a", new Vnd(1_000), null, Second) { LowestCeiling = new Vnd(50), HighestCeiling = new Vnd(200) };
        var run = Run(300, SharingRule.LeaveToAuthority, bounded, Claim("b", 100, Last));
        Assert.Equal(["held 0", "full 100"], Texts(run));
        Assert.Equal((200L, 0L), (run.Held.Dong, run.Remainder.Dong));
        Assert.Equal(200, run.Lines[0].AtStake.Dong);
        var nothing = Run(300, SharingRule.LeaveToAuthority, bounded with { LowestCeiling = Vnd.Zero, HighestCeiling = Vnd.Zero });
        Assert.Equal(["nothing-allowed 0"], Texts(nothing));
    }

    [Fact]
    public void Groups_are_numbered_from_1_without_gaps()
    {
        var open = new AllocationClaim("a", new Vnd(10), null, First);
        Assert.Equal([null, 1, 2], Run(100, SharingRule.LeaveToAuthority, open, Claim("b", 10, Second), Claim("c", 10, Last)).Lines.Select(l => l.Group));
    }

    [Theory]
    [InlineData(SharingRule.LeaveToAuthority, "held 0;not-reached 0", 50)]
    [InlineData(SharingRule.ProRata, "held 0;not-reached 0", 50)]
    [InlineData(SharingRule.GivenOrder, "held 0;not-reached 0", 50)]
    public void A_claim_behind_money_that_is_held_waits_for_it(SharingRule sharing, string outcomes, long atStake)
    {
        // If "a" is in no poor district it stands last, and "b" gets all of its 50.
        var run = Run(60, sharing, Claim("a", 100, Open), Claim("b", 50, Second));
        Assert.Equal(outcomes, string.Join(";", Texts(run)));
        Assert.Equal(atStake, run.Lines[1].AtStake.Dong);
        Assert.Contains(run.Lines[1].Findings, f => f.Rule == AllocationMessages.WaitsForFacts);
        Assert.Contains(run.Lines[1].Findings, f => f.Rule == AllocationMessages.CanStillGet);
        Assert.DoesNotContain(run.Lines[1].Findings, f => f.Rule == AllocationMessages.NotReached);
    }

    [Fact]
    public void A_share_of_less_than_one_dong_is_a_part_of_nothing()
    {
        var run = Run(150, SharingRule.ProRata, Claim("a", 100, First), Claim("b", 100, First), Claim("c", 1, First));
        Assert.Equal(["part 74", "part 74", "part 0"], Texts(run));
        Assert.Equal(2, run.Remainder.Dong);
    }

    [Fact]
    public void A_claim_after_a_group_that_is_left_to_the_authority_is_told_so()
    {
        var run = Run(100, SharingRule.LeaveToAuthority, Claim("a", 60, First), Claim("b", 60, First), Claim("c", 5, Last));
        var finding = Assert.Single(run.Lines[2].Findings, f => f.Rule == AllocationMessages.WaitsForAuthority);
        Assert.Equal((Verdict.NotSatisfied, "TT46-2012/6/3/a"), (finding.Verdict, finding.Citation!.Code));
        Assert.Equal(Vnd.Zero, run.Lines[2].AtStake);
    }

    [Fact]
    public void Cleaner_production_that_others_may_join_names_them()
    {
        var maybe = Assess(Plain with { CleanerProduction = null }).Standing;
        var run = AllocationRules.Allocate(
            Norms,
            new AllocationRequest
            {
                Source = FundingSource.National,
                Budget = new Vnd(300),
                OutsideOrderSetAside = new Vnd(120),
                Claims = [Claim("s", 100, Outside), Claim("m", 100, maybe)],
            }
        );
        Assert.Equal(AllocationOutcome.AuthorityDecides, run.Lines[0].Outcome);
        var finding = Assert.Single(run.Lines[0].Findings, f => f.Rule == AllocationMessages.OutsideOrderOpen);
        Assert.Contains("m may be cleaner production too", finding.Message(Language.English));
        Assert.Equal("TT46-2012/6/3/b", finding.Citation!.Code);
    }

    [Fact]
    public void TT36_2013_7_2_is_no_provision_of_sums_or_of_local_money()
    {
        var request = new AllocationRequest
        {
            Source = FundingSource.National,
            Budget = new Vnd(150),
            Claims = [Claim("o", 30, Open), Claim("a", 100, Second), Claim("b", 100, Second)],
        };
        Assert.DoesNotContain(AllocationRules.Allocate(Norms, request).Findings, f => f.Citation?.Code == "TT36-2013/7/2");
        var local = AllocationRules.Allocate(Norms, request with { Source = FundingSource.Local });
        Assert.All(local.Lines.SelectMany(l => l.Findings).Concat(local.Findings), f => Assert.NotEqual("TT36-2013", f.Citation?.Instrument.Id));
        Assert.Throws<ArgumentException>(() => AllocationRules.Allocate(Norms, request with { Source = 0 }));
    }

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(5, 5, true)]
    [InlineData(5, 4, false)]
    [InlineData(-1, 5, false)]
    public void The_bounds_of_a_ceiling_are_in_order(long lowest, long highest, bool isAllowed)
    {
        var claim = new AllocationClaim("a", new Vnd(1), null, First) { LowestCeiling = new Vnd(lowest), HighestCeiling = new Vnd(highest) };
        if (isAllowed)
            Assert.Single(Run(10, default, claim).Lines);
        else
            Assert.Throws<ArgumentException>(() => Run(10, default, claim));
    }

    [Fact]
    public void What_if_lists_only_what_changes()
    {
        var claims = new[] { Claim("a", 60, First), Claim("b", 60, Second) };
        var before = Run(100, SharingRule.LeaveToAuthority, claims);
        var after = Run(120, SharingRule.LeaveToAuthority, claims);
        var change = Assert.Single(AllocationRules.Compare(before, after));
        Assert.Equal("b", change.Id);
        Assert.Equal(new Vnd(60), change.Difference);
        Assert.Empty(AllocationRules.Compare(before, before));
        Assert.Throws<ArgumentNullException>("before", () => AllocationRules.Compare(null!, after));
        Assert.Throws<ArgumentNullException>("after", () => AllocationRules.Compare(before, null!));
        Assert.Equal("b", Assert.Single(AllocationRules.Compare(after, Run(120, SharingRule.LeaveToAuthority, claims[0]))).Id);
    }

    [Fact]
    public void Malformed_requests_are_refused_by_name()
    {
        Assert.Contains(
            "budget",
            Refused(
                new AllocationRequest
                {
                    Source = FundingSource.National,
                    Budget = new Vnd(1),
                    ManagementSetAside = new Vnd(2),
                    Claims = [],
                }
            )
        );
        Assert.Contains(
            "negative",
            Refused(
                new AllocationRequest
                {
                    Source = FundingSource.National,
                    Budget = new Vnd(-1),
                    Claims = [],
                }
            )
        );
        Assert.Contains(
            "'a'",
            Refused(
                new AllocationRequest
                {
                    Source = FundingSource.National,
                    Budget = new Vnd(1),
                    Claims = [Claim("a", 1, First), Claim("a", 1, First)],
                }
            )
        );
        Assert.Contains(
            "'a'",
            Refused(
                new AllocationRequest
                {
                    Source = FundingSource.National,
                    Budget = new Vnd(1),
                    Claims = [Claim("a", 0, First)],
                }
            )
        );
        Assert.Contains(
            "Sharing",
            Refused(
                new AllocationRequest
                {
                    Source = FundingSource.National,
                    Budget = new Vnd(1),
                    Sharing = (SharingRule)9,
                    Claims = [],
                }
            )
        );
    }

    private static string Refused(AllocationRequest request) => Assert.Throws<ArgumentException>(() => AllocationRules.Allocate(Norms, request)).Message;

    private static AllocationClaim Claim(string id, long amount, PriorityStanding standing) => new(id, new Vnd(amount), new Vnd(amount), standing);

    private static AllocationDecision Run(long budget, SharingRule sharing, params AllocationClaim[] claims) =>
        AllocationRules.Allocate(
            Norms,
            new AllocationRequest
            {
                Source = FundingSource.National,
                Budget = new Vnd(budget),
                Sharing = sharing,
                Claims = claims.ToValueList(),
            }
        );

    private static IEnumerable<string> Texts(AllocationDecision run) => run.Lines.Select(l => $"{l.Outcome.ToCode()} {l.Amount.Dong}");
}
