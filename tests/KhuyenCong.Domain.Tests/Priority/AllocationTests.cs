using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Priority;
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
        var none = AllocationRules.Allocate(Norms, new AllocationRequest { Budget = new Vnd(100), Claims = claims.ToValueList() });
        Assert.Equal(["authority-decides 0", "full 70"], Texts(none));
        Assert.Equal(new Vnd(30), none.Remainder);
        var enough = AllocationRules.Allocate(
            Norms,
            new AllocationRequest
            {
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
    public void What_if_lists_only_what_changes()
    {
        var claims = new[] { Claim("a", 60, First), Claim("b", 60, Second) };
        var before = Run(100, SharingRule.LeaveToAuthority, claims);
        var after = Run(120, SharingRule.LeaveToAuthority, claims);
        var change = Assert.Single(AllocationRules.Compare(before, after));
        Assert.Equal("b", change.Id);
        Assert.Equal(new Vnd(60), change.Difference);
        Assert.Empty(AllocationRules.Compare(before, before));
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
                    Budget = new Vnd(1),
                    ManagementSetAside = new Vnd(2),
                    Claims = [],
                }
            )
        );
        Assert.Contains("negative", Refused(new AllocationRequest { Budget = new Vnd(-1), Claims = [] }));
        Assert.Contains("'a'", Refused(new AllocationRequest { Budget = new Vnd(1), Claims = [Claim("a", 1, First), Claim("a", 1, First)] }));
        Assert.Contains("'a'", Refused(new AllocationRequest { Budget = new Vnd(1), Claims = [Claim("a", 0, First)] }));
        Assert.Contains(
            "Sharing",
            Refused(
                new AllocationRequest
                {
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
                Budget = new Vnd(budget),
                Sharing = sharing,
                Claims = claims.ToValueList(),
            }
        );

    private static IEnumerable<string> Texts(AllocationDecision run) => run.Lines.Select(l => $"{l.Outcome.ToCode()} {l.Amount.Dong}");
}
