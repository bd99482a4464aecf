using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Approved;
using static KhuyenCong.Domain.Tests.Support.Schedules;

namespace KhuyenCong.Domain.Tests.Support;

public class ScheduleExplanationTests
{
    private static readonly SupportNorms National = JointCircular26Of2014.Levels(Readings.Default);

    [Fact]
    public void Every_explanation_under_a_schedule_is_approved()
    {
        var page = new ExplanationPage("Schedule");
        Levels(page);
        OwnItems(page);
        Supplements(page);
        page.Verify(typeof(ScheduleMessages));
    }

    private static void Levels(ExplanationPage page)
    {
        var norms = Schedules.NormsOf(OfProvince, Readings.Default, National);
        Run(page, "paid by the province, rate above the national one", norms, SupportItem.DemonstrationModel);
        Run(page, "paid by the district, cap above the national one, with conditions", norms, SupportItem.Machinery);
        Run(page, "1.5 times another level, paid by nobody named", norms, SupportItem.TechnologyLine);
        Run(page, "paid by the commune, as the national level", norms, SupportItem.EnterpriseSetup);
        Run(page, "no cap where the national level has one", norms, SupportItem.Trademark);
        Run(page, "not stated by the schedule", norms, SupportItem.Consultancy);
        Run(page, "a national item without a number", norms, SupportItem.CleanerProductionPilot);
        var local = Local(SupportItem.Machinery) with { PriorityFactor = Rate.Thousandths(1_500), Ground = PriorityGround.Area };
        page.Case("priority factor under a schedule", SupportRules.Assess(norms, local));
        page.Case("priority factor of an item without the factor nationally", SupportRules.Assess(norms, local with { Item = SupportItem.VoteRegion }));

        var binding = Readings.Default with { LocalLevels = NationalLevelForLocalMoney.Binding, TechnologyLine = FactorReach.CapOnly };
        var bound = Schedules.NormsOf(OfProvince, binding, JointCircular26Of2014.Levels(binding));
        Run(page, "reading R9 binding, rate above the national one", bound, SupportItem.DemonstrationModel);
        Run(page, "reading R2 cap only, 1.5 times another level", bound, SupportItem.TechnologyLine);
        Run(page, "no national table at hand", Schedules.NormsOf(OfProvince, Readings.Default, null), SupportItem.DemonstrationModel);
        var reported = OfProvince with { Levels = [OfProvince.Levels[0] with { Evidence = Evidence.Reported }] };
        Run(page, "known from a report", Schedules.NormsOf(reported, Readings.Default, National), SupportItem.DemonstrationModel);
        Run(page, "above a reported national level", Schedules.NormsOf(OfProvince, Readings.Default, Of2018), SupportItem.Machinery);
    }

    private static void OwnItems(ExplanationPage page)
    {
        var asked = Own("vote-province");
        Run(page, "cost not known", asked with { Requested = new Vnd(1) });
        Run(page, "cost at the cap", asked with { Cost = Vnd.Million(80) });
        Run(page, "asked for the ceiling", asked with { Cost = Vnd.Million(81), Requested = Vnd.Million(80) });
        Run(page, "asked for one đồng more", asked with { Cost = Vnd.Million(81), Requested = new Vnd(80_000_001) });
        Run(page, "unit costs", asked with { UnitCosts = [Vnd.Million(100), Vnd.Million(40)], Units = 2 });
        Run(page, "unit costs, asked for one đồng more", asked with { UnitCosts = [Vnd.Million(100), Vnd.Million(40)], Requested = new Vnd(120_000_001) });
        Run(page, "pooled", asked with { Cost = Vnd.Million(100), Units = 2 });
        Run(page, "pooled, asked for the lower bound", asked with { Cost = Vnd.Million(100), Units = 2, Requested = Vnd.Million(80) });
        Run(page, "pooled, asked for one đồng more", asked with { Cost = Vnd.Million(100), Units = 2, Requested = new Vnd(80_000_001) });
        Run(page, "pooled, asked for the upper bound", asked with { Cost = Vnd.Million(100), Units = 2, Requested = Vnd.Million(100) });
        Run(page, "pooled, asked for one đồng above it", asked with { Cost = Vnd.Million(100), Units = 2, Requested = new Vnd(100_000_001) });
        Run(page, "pooled below the cap of one unit", asked with { Cost = Vnd.Million(79), Units = 2 });
        Run(page, "factor 1", asked with { Cost = Vnd.Million(100), PriorityFactor = Rate.One });
        Run(page, "factor above 1", asked with { Cost = Vnd.Million(100), PriorityFactor = new Rate(1_000_001) });
        Run(page, "an item with rate, payer and conditions", Own("craft-village") with { Cost = Vnd.Million(99) });
    }

    private static void Supplements(ExplanationPage page)
    {
        var norms = ScheduleRules.Supplement(Of2018, Supplement);
        var consultancy = Local(SupportItem.Consultancy) with { Source = FundingSource.National };
        page.Case("supplemented", SupportRules.Assess(norms, consultancy));
        page.Case("supplemented as a multiple", SupportRules.Assess(norms, consultancy with { Item = SupportItem.ClusterPlan }));
        page.Case("not supplemented", SupportRules.Assess(norms, consultancy with { Item = SupportItem.Media }));
    }

    private static void Run(ExplanationPage page, string name, SupportNorms norms, SupportItem item) =>
        page.Case(name, SupportRules.Assess(norms, Local(item)));

    private static void Run(ExplanationPage page, string name, SupportRequest request)
    {
        var decision = SupportRules.Assess(Schedules.NormsOf(OfProvince, Readings.Default, National), request);
        page.Case($"{name}: ceiling {decision.Ceiling?.Dong} by {decision.BoundBy}, excess {decision.Excess?.Dong}", decision);
        Assert.Equal(request.OwnItem, decision.Workings.OwnItem);
    }

    private static SupportRequest Own(string code) =>
        new()
        {
            Item = default,
            OwnItem = code,
            Source = FundingSource.Local,
        };

    private static SupportRequest Local(SupportItem item) =>
        new()
        {
            Item = item,
            Source = FundingSource.Local,
            Cost = Vnd.Million(600),
        };
}
