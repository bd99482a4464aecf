using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Approved;
using static KhuyenCong.Domain.Tests.Support.Ask;

namespace KhuyenCong.Domain.Tests.Support;

public class SupportExplanationTests
{
    private static readonly SupportNorms Of2014 = JointCircular26Of2014.Levels(Readings.Default);
    private static readonly SupportNorms Of2018 = Circular28Of2018.Levels(Readings.Default);

    [Fact]
    public void Every_explanation_of_a_ceiling_is_approved()
    {
        var page = new ExplanationPage("Support");
        Ceilings(page);
        Requests(page);
        Units(page);
        Factors(page);
        WithoutNumber(page);
        ReadingsOfItems(page);
        page.Verify(typeof(SupportMessages));
    }

    private static void Ceilings(ExplanationPage page)
    {
        Run(page, "one đồng below the cost at which the cap binds", Of2014, Dong(SupportItem.Machinery, 399_999_999));
        Run(page, "the cost at which the cap binds", Of2014, Dong(SupportItem.Machinery, 400_000_000));
        Run(page, "a cap without a rate, cost at the cap", Of2014, Dong(SupportItem.EnterpriseSetup, 10_000_000));
        Run(page, "a cap without a rate, cost above it", Of2014, Dong(SupportItem.EnterpriseSetup, 10_000_001));
        Run(page, "neither rate nor cap", Of2014, National(SupportItem.Media, 77));
        Run(page, "a rate without a cap", Of2014, Dong(SupportItem.DomesticFairParticipation, 10_000_001));
        Run(page, "a rate of 1.5 percent", Of2014, Dong(SupportItem.ManagementAgency, 333));
        Run(page, "a reported level", Of2018, National(SupportItem.DemonstrationModel, 4_000));
        Run(page, "the cost is not known", Of2014, National(SupportItem.Trademark, null, 1));
        Run(
            page,
            "the cost is not known, asked for one đồng above the cap",
            Of2014,
            National(SupportItem.Trademark, null) with
            {
                Requested = new Vnd(35_000_001),
            }
        );
        Run(
            page,
            "the costs of two units are not known, asked for more than their caps",
            Of2014,
            National(SupportItem.Machinery, null, 800) with
            {
                Units = 2,
            }
        );
        Run(page, "a prize", Of2014, National(SupportItem.PrizeNation, null, 10));
        Run(page, "three prizes, asked for more", Of2014, National(SupportItem.PrizeRegion, 7, 16) with { Units = 3 });
        Run(page, "booth rent", Of2014, National(SupportItem.DomesticFairParticipation, 10));
        Run(page, "listed costs by the tender price", Of2014, National(SupportItem.OverseasFairParticipation, 10));
        Run(page, "listed works", Of2014, National(SupportItem.ClusterInfrastructure, 7_000));
        Run(page, "a share of what is no cost", Of2014, National(SupportItem.RelocationInterest, 10));
        Run(page, "the cost of an item without a number is not known", Of2014, National(SupportItem.Media, null));
    }

    private static void Requests(ExplanationPage page)
    {
        Run(page, "asked for nothing", Of2014, National(SupportItem.Machinery, 600, 0));
        Run(page, "asked for the ceiling", Of2014, National(SupportItem.Machinery, 600, 200));
        Run(page, "asked for one đồng more", Of2014, National(SupportItem.Machinery, 600) with { Requested = new Vnd(200_000_001) });
    }

    private static void Units(ExplanationPage page)
    {
        var machinery = National(SupportItem.Machinery, null);
        Run(page, "units bound by cap and rate", Of2014, machinery with { UnitCosts = [Vnd.Million(1_100), Vnd.Million(50), Vnd.Million(50)], Units = 3 });
        Run(page, "units bound by cap", Of2014, machinery with { UnitCosts = [Vnd.Million(400), Vnd.Million(500)] });
        Run(page, "units rounded down one by one", Of2014, machinery with { UnitCosts = [new Vnd(3), new Vnd(5)] });
        Run(page, "unit costs with a request above", Of2014, machinery with { UnitCosts = [Vnd.Million(400), Vnd.Million(100)], Requested = Vnd.Million(251) });
        Run(page, "one unit in a list", Of2014, machinery with { UnitCosts = [Vnd.Million(400)], Units = 1 });
        var pooled = National(SupportItem.Machinery, 1_200) with { Units = 3 };
        Run(page, "pooled, nothing asked for", Of2014, pooled);
        Run(page, "pooled, asked for the lower bound", Of2014, pooled with { Requested = Vnd.Million(200) });
        Run(page, "pooled, asked for one đồng more", Of2014, pooled with { Requested = new Vnd(200_000_001) });
        Run(page, "pooled, asked for the upper bound", Of2014, pooled with { Requested = Vnd.Million(600) });
        Run(page, "pooled, asked for one đồng above it", Of2014, pooled with { Requested = new Vnd(600_000_001) });
        Run(page, "pooled, the rate binds however it is spread", Of2014, pooled with { Cost = new Vnd(399_999_999) });
        Run(page, "pooled, the cost binds however it is spread", Of2014, National(SupportItem.Media, 77) with { Units = 2, Requested = Vnd.Million(78) });
        Run(page, "pooled, the caps of all units bind above", Of2014, pooled with { Cost = Vnd.Million(5_000) });
        Run(page, "pooled, a cap without a rate", Of2014, National(SupportItem.EnterpriseSetup, 15) with { Units = 2 });
        Run(page, "pooled, the cost is not known", Of2014, pooled with { Cost = null });
    }

    private static void Factors(ExplanationPage page)
    {
        var capOnly = JointCircular26Of2014.Levels(Readings.Default with { PriorityFactor = FactorReach.CapOnly });
        var allLevels = JointCircular26Of2014.Levels(Readings.Default with { FactorItems = PriorityFactorItems.AllLevels });
        Run(page, "factor 1 without a ground", Of2014, National(SupportItem.Machinery, 300).WithFactor(1_000, PriorityGround.None));
        Run(page, "the smallest factor above 1", Of2014, National(SupportItem.Machinery, 300).WithMillionths(1_000_001));
        Run(page, "factor 1.5 below the raised cap", Of2014, National(SupportItem.Machinery, 300, 225).WithFactor(1_500, PriorityGround.Sector));
        Run(page, "factor 1.5 at the raised cap", Of2014, National(SupportItem.Machinery, 400, 301).WithFactor(1_500, PriorityGround.Both));
        Run(page, "factor 1.5 reading R1 cap only", capOnly, National(SupportItem.Machinery, 500).WithFactor(1_500));
        Run(page, "factor 1.5 never above the cost", Of2014, National(SupportItem.DomesticFairParticipation, 10).WithFactor(1_500));
        Run(
            page,
            "factor 1.5 over unit costs",
            Of2014,
            National(SupportItem.Machinery, null).WithFactor(1_500) with
            {
                UnitCosts = [new Vnd(400), new Vnd(3)],
            }
        );
        Run(page, "factor 1.5 over a pooled cost", Of2014, National(SupportItem.Machinery, 1_200).WithFactor(1_500) with { Units = 3 });
        Run(page, "factor 1.5 and no cost", Of2014, National(SupportItem.Machinery, null).WithFactor(1_500));
        Run(page, "factor 1.5 without a ground", Of2014, National(SupportItem.Machinery, 600, 200).WithFactor(1_500, PriorityGround.None));
        Run(page, "factor 1.5 without a ground and no cost", Of2014, National(SupportItem.Machinery, null).WithFactor(1_500, PriorityGround.None));
        Run(page, "factor 1.5 that does not reach the item", Of2014, National(SupportItem.VoteRegion, 600, 150).WithFactor(1_500));
        Run(page, "factor 1.5 that does not reach the item, no cost", Of2014, National(SupportItem.Media, null).WithFactor(1_500, PriorityGround.None));
        Run(page, "factor 1.5 reading R11 all levels", allLevels, National(SupportItem.VoteRegion, 600, 150).WithFactor(1_500));
        Run(page, "factor from 2018 on", Of2018, National(SupportItem.Machinery, 600, 10).WithFactor(1_250, PriorityGround.None));
        Run(page, "factor 1 from 2018 on", Of2018, National(SupportItem.Machinery, 600, 10).WithFactor(1_000));
    }

    // The questions are looked at in this order: local schedule, date, item, factor, cost.
    private static void WithoutNumber(ExplanationPage page)
    {
        var local = National(SupportItem.CleanerProductionPilot, null).WithFactor(1_500) with { Source = FundingSource.Local };
        Run(page, "local money without a schedule, before the first table", null, local);
        Run(page, "local money without a schedule", Of2014, local);
        Run(page, "local money without a schedule, with a request", Of2014, National(SupportItem.Machinery, 514, 200) with { Source = FundingSource.Local });
        Run(page, "local money without a schedule, a national level that is not encoded", Of2018, local with { Item = SupportItem.Media });
        Run(page, "before the first table", null, local with { Source = FundingSource.National });
        Run(page, "governed elsewhere", Of2014, local with { Source = FundingSource.National });
        Run(page, "governed elsewhere, with an amendment", Of2014, National(SupportItem.VocationalTraining, 100, 1));
        Run(page, "no level stated", Of2014, National(SupportItem.Showroom, 100, 1));
        var schedule = Schedules.NormsOf(Schedules.OfProvince, Readings.Default, Of2014);
        Run(page, "not stated by the schedule", schedule, National(SupportItem.Consultancy, 100, 1) with { Source = FundingSource.Local });
        Run(
            page,
            "a factor that the schedule does not state",
            schedule,
            National(SupportItem.Machinery, 100, 1).WithFactor(1_500) with
            {
                Source = FundingSource.Local,
            }
        );
        Run(page, "no separate level", Of2014, National(SupportItem.TechnologyLine, 600, 1).WithFactor(1_500, PriorityGround.None));
        Run(page, "not encoded", Of2018, National(SupportItem.Consultancy, null, 1).WithFactor(1_500));
        Run(page, "several units of an item that is not encoded", Of2018, National(SupportItem.Consultancy, 100) with { Units = 4 });
        Run(
            page,
            "new construction at an establishment",
            Of2014,
            National(SupportItem.PollutionTreatmentEstablishment, null).WithFactor(1_500) with
            {
                TreatmentWork = TreatmentWork.NewConstruction,
            }
        );
        Run(
            page,
            "new construction at a cluster",
            Of2014,
            National(SupportItem.PollutionTreatmentCluster, 1_000, 1) with
            {
                TreatmentWork = TreatmentWork.NewConstruction,
            }
        );
        Run(
            page,
            "new construction of something else",
            Of2014,
            National(SupportItem.ClusterInfrastructure, 1_000) with
            {
                TreatmentWork = TreatmentWork.NewConstruction,
            }
        );
    }

    private static void ReadingsOfItems(ExplanationPage page)
    {
        var other = Readings.Default with
        {
            NewTreatment = NewTreatmentConstruction.Covered,
            PerEstablishment = EstablishmentLimit.Once,
            ProjectManagement = ProjectManagementBase.SupportOnly,
            TechnologyLine = FactorReach.CapOnly,
        };
        foreach (var (name, readings) in new[] { ("default readings", Readings.Default), ("other readings", other) })
        {
            var (first, second) = (JointCircular26Of2014.Levels(readings), Circular28Of2018.Levels(readings));
            var built = National(SupportItem.PollutionTreatmentCluster, 1_000) with { TreatmentWork = TreatmentWork.NewConstruction };
            Run(page, $"{name}, repair at an establishment", first, National(SupportItem.PollutionTreatmentEstablishment, 1_000));
            Run(page, $"{name}, new construction at a cluster", first, built);
            Run(page, $"{name}, project management", first, National(SupportItem.ManagementProject, 600));
            Run(page, $"{name}, technology line", second, National(SupportItem.TechnologyLine, 598));
        }
    }

    private static void Run(ExplanationPage page, string name, SupportNorms? norms, SupportRequest request)
    {
        var decision = SupportRules.Assess(norms, request);
        var w = decision.Workings;
        var bound = w.Outcome is SupportOutcome.Ceiling or SupportOutcome.Range ? $" {w.Lower.Dong}..{w.Upper.Dong} by {w.BoundBy}, cost {w.Cost.Dong}" : "";
        var asked = w.Requested is null ? "" : $", excess {w.Excess?.Dong}, headroom {w.Headroom?.Dong}";
        var own = w.OwnMoney is { } money ? $", own money {money.Dong}" : "";
        page.Case($"{name}: {w.Outcome}{bound}{asked}{own}, units {w.Units}, factor {w.Factor.ToTimesCode()} {w.FactorUse}", decision);
        Assert.Equal((w.Ceiling, w.BoundBy, w.Excess, w.Provision), (decision.Ceiling, decision.BoundBy, decision.Excess, decision.Provision));
    }

    private static SupportRequest Dong(SupportItem item, long cost) => National(item, null) with { Cost = new Vnd(cost) };
}
