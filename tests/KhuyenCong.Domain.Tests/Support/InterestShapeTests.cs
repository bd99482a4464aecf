using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using static KhuyenCong.Domain.Tests.Support.Loans;

namespace KhuyenCong.Domain.Tests.Support;

/// <summary>What makes a question about interest or management malformed, on both sides of each limit.</summary>
public class InterestShapeTests
{
    private static readonly PrincipalMovement Huge = new(FirstDay, new Vnd(long.MaxValue));
    private static readonly PrincipalMovement One = new(FirstDay, new Vnd(1));

    [Fact]
    public void A_whole_request_is_well_formed()
    {
        Fine(Asked(Simple, Overdue with { Id = "B" }, Staged with { Id = "C" }));
        Fine(Asked(Simple) with { DayCount = InterestDayCount.Thirty360, Source = FundingSource.Local, Ground = PriorityGround.Both, Requested = Vnd.Zero });
        Fine(Asked(Simple) with { PriorityFactor = Rate.One });
        Fine(Asked(Simple) with { PriorityFactor = Rate.Thousandths(1_500) });
    }

    [Fact]
    public void The_fields_of_the_request()
    {
        Bad("Loans", "interest.loans", Asked());
        Bad("DayCount", "interest.day-count", Asked(Simple) with { DayCount = (InterestDayCount)4 });
        Bad("DayCount", "interest.day-count", Asked(Simple) with { DayCount = (InterestDayCount)(-1) });
        Bad("Source", "interest.source", Asked(Simple) with { Source = 0 });
        Bad("Source", "interest.source", Asked(Simple) with { Source = (FundingSource)3 });
        Bad("PriorityFactor", "interest.priority-factor", Asked(Simple) with { PriorityFactor = new Rate(999_999) });
        Bad("PriorityFactor", "interest.priority-factor", Asked(Simple) with { PriorityFactor = new Rate(1_500_001) });
        Bad("Ground", "interest.ground", Asked(Simple) with { Ground = (PriorityGround)4 });
        Bad("Requested", "interest.requested", Asked(Simple) with { Requested = new Vnd(-1) });
        Bad("Loans[1].Id", "interest.id", Asked(Simple, Simple));
        Bad("Loans[0].Id", "interest.id", Asked(Simple with { Id = " " }));
        Bad("Loans[1].Id", "interest.id", Asked(Simple, null!));
    }

    [Fact]
    public void The_amounts_of_a_loan()
    {
        Bad("Drawdowns", "interest.drawdowns", Simple with { Drawdowns = [] });
        foreach (var amount in new[] { 0, -1 })
        {
            PrincipalMovement[] wrong = [new(FirstDay.PlusDays(1), new Vnd(amount))];
            Bad("Drawdowns", "interest.amount", Simple with { Drawdowns = [wrong[0], One] });
            Bad("Repayments", "interest.amount", Simple with { Repayments = wrong.ToValueList() });
            Bad("Instalments", "interest.amount", Simple with { Instalments = wrong.ToValueList() });
        }

        Bad("InterestPaidOnTime", "interest.paid", Simple with { InterestPaidOnTime = new Vnd(-1) });
        Fine(Asked(Simple with { InterestPaidOnTime = Vnd.Zero }));
    }

    [Fact]
    public void The_amounts_of_a_loan_add_up_within_64_bits()
    {
        Fine(Asked(Simple with { Drawdowns = [Huge], Repayments = [Huge], Instalments = [Huge] }));
        Bad("Drawdowns", "interest.sum", Simple with { Drawdowns = [Huge, One] });
        Bad("Drawdowns", "interest.sum", Simple with { Drawdowns = [Huge], Repayments = [Huge, One] });
        Bad("Drawdowns", "interest.sum", Simple with { Drawdowns = [Huge], Instalments = [Huge, One] });
    }

    [Fact]
    public void The_rates_of_a_loan_follow_their_days()
    {
        RatePeriod first = new(FirstDay, Rate.Percent(9));
        foreach (var next in new[] { first, new RatePeriod(FirstDay.PlusDays(-1), Rate.Percent(8)), new RatePeriod(FirstDay.PlusDays(1), new Rate(-1)) })
        {
            Bad("Rates", "interest.rates", Simple with { Rates = [first, next] });
            Bad("ReferenceRates", "interest.rates", Simple with { ReferenceRates = [first, next] });
        }

        Fine(Asked(Simple with { Rates = [first, new(FirstDay.PlusDays(1), default)], ReferenceRates = [] }));
    }

    [Fact]
    public void No_more_is_repaid_by_a_day_than_was_drawn_by_it()
    {
        Fine(Asked(Simple with { Repayments = [On(2015, 1, 1, 1_000)] }));
        Bad("Repayments", "interest.repaid", Simple with { Repayments = [On(2014, 12, 31, 1)] });
        var staged = Staged with { Repayments = [On(2016, 1, 1, 400), On(2015, 6, 1, 600)] };
        Fine(Asked(staged));
        Bad("Repayments", "interest.repaid", staged with { Repayments = [On(2015, 6, 1, 600), On(2015, 12, 31, 1)] });
        // Each day is looked at from the first on, and only the first wrong one is told.
        var twice = InterestSupportShape.Of(Asked(Staged with { Repayments = [On(2016, 6, 1, 1), On(2015, 6, 1, 1_000)] }));
        Assert.Contains("01/06/2015", Assert.Single(twice).Text.Vietnamese);
    }

    [Fact]
    public void The_funds_and_projects_of_management()
    {
        var good = new ManagementCostRequest
        {
            Source = FundingSource.National,
            YearlyFunds = new Vnd(1),
            Projects = [new("p", new Vnd(1), new Vnd(1)), new("q", null, null)],
        };
        Assert.Empty(ManagementCostShape.Of(good));
        Assert.Empty(ManagementCostShape.Of(new ManagementCostRequest { Source = FundingSource.Local }));
        Bad("YearlyFunds", "management.funds", good with { YearlyFunds = Vnd.Zero });
        Bad("Source", "management.source", good with { Source = (FundingSource)3 });
        Bad("Projects[0]", "management.amount", good with { Projects = [new("p", Vnd.Zero, new Vnd(1))] });
        Bad("Projects[1]", "management.amount", good with { Projects = [new("p", new Vnd(1), new Vnd(1)), new("q", new Vnd(1), Vnd.Zero)] });
        Bad("Projects[0].Id", "management.id", good with { Projects = [new("", null, null)] });
        Bad("Projects[0].Id", "management.id", good with { Projects = [null!] });
        Assert.Throws<ArgumentNullException>(() => ManagementCostRules.Assess(null, null!));
        Assert.Throws<ArgumentNullException>(() => InterestSupportRules.Assess(null, null, null!));
    }

    [Fact]
    public void No_shares_of_management_add_up_to_nothing()
    {
        var result = ManagementCostRules.Assess(null, new() { Source = FundingSource.National });
        Assert.Null(result.Agency);
        Assert.Equal(Vnd.Zero, result.ProjectsTotal);
    }

    private static void Fine(InterestSupportRequest request) => Assert.Empty(InterestSupportShape.Of(request));

    private static void Bad(string field, string code, RelocationLoan loan) => Bad("Loans[0]." + field, code, Asked(loan));

    private static void Bad(string field, string code, InterestSupportRequest request)
    {
        var problem = Assert.Single(InterestSupportShape.Of(request));
        Assert.Equal((field, code), (problem.Field, problem.Code));
        Assert.Contains(problem.Text.English, Assert.Throws<ArgumentException>(() => InterestSupportRules.Assess(null, null, request)).Message);
    }

    private static void Bad(string field, string code, ManagementCostRequest request)
    {
        var problem = Assert.Single(ManagementCostShape.Of(request));
        Assert.Equal((field, code), (problem.Field, problem.Code));
        Assert.Contains(problem.Text.English, Assert.Throws<ArgumentException>(() => ManagementCostRules.Assess(null, request)).Message);
    }
}
