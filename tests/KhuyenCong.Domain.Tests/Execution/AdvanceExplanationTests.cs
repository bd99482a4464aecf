using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Tests.Execution;

public class AdvanceExplanationTests
{
    private static readonly LocalDate Day = new(2015, 6, 30);
    private static readonly LocalDate BeforeTheLimit = new(2014, 4, 7);

    private static readonly AdvanceRequest Media = new()
    {
        Source = FundingSource.National,
        Kind = ProjectKind.Media,
        Stage = AdvanceStage.BeforeAcceptance,
        Support = Vnd.Million(200),
        Advanced = Vnd.Zero,
    };

    private static readonly AdvanceRequest Works = Media with { Kind = ProjectKind.ClusterInfrastructure };
    private static readonly AdvanceRequest Machinery = Media with { Kind = ProjectKind.Machinery };
    private static readonly AdvanceRequest Local = Media with { Source = FundingSource.Local };

    private readonly ExplanationPage _page = new("Advances");

    [Fact]
    public void Every_explanation_of_advances_is_approved()
    {
        foreach (var kind in ProjectKinds.All)
            Case($"{kind.ToCode()} under way", Media with { Kind = kind, WorkDone = Rate.Percent(60), InvestmentDone = Rate.Percent(80) });
        foreach (var kind in ProjectKinds.All)
            Case($"{kind.ToCode()} accepted", Media with { Kind = kind, Stage = AdvanceStage.Accepted, Advanced = Vnd.Million(140) });
        Progress();
        Amounts();
        Tranches();
        Accepted();
        AgencyRatios();
        LocalMoney();
        Case("before Circular 36/2013", Media, null, new LocalDate(2014, 2, 9));
        Case("on the first day of Circular 36/2013", Media, null, new LocalDate(2014, 2, 10));
        Case("under Circular 28/2018", Media, null, new LocalDate(2018, 5, 11));
        Case("of local money under Circular 28/2018", Local, null, new LocalDate(2018, 5, 11));
        _page.Verify(typeof(AdvanceMessages));
    }

    private void Progress()
    {
        Case("cluster works, work unknown, more than any share asked for", Works with { Asked = new Vnd(60_000_001) });
        Case("machinery, 70% invested, something asked for", Machinery with { InvestmentDone = Rate.Percent(70), Asked = Vnd.Million(10) });
        Case("joining a fair abroad, more than the limit asked for", Media with { Kind = ProjectKind.FairParticipationAbroad, Asked = Vnd.Million(150) });
        Case("cluster works, work unknown, investment complete", Works with { InvestmentDone = Rate.One });
        Case("cluster works, exactly half of the work", Works with { WorkDone = Rate.Percent(50) });
        Case("cluster works, a millionth more than half", Works with { WorkDone = new Rate(500_001) });
        Case("machinery, investment unknown, work complete", Machinery with { WorkDone = Rate.One });
        Case("machinery, exactly 70% invested", Machinery with { InvestmentDone = Rate.Percent(70) });
        Case("machinery, a millionth more than 70% invested", Machinery with { InvestmentDone = new Rate(700_001) });
    }

    private void Amounts()
    {
        Case("all of it asked for", Media with { Advanced = Vnd.Million(100), Asked = Vnd.Million(40) });
        Case("one đồng more asked for", Media with { Advanced = Vnd.Million(100), Asked = new Vnd(40_000_001) });
        Case("more was advanced than is allowed now", Media with { Advanced = Vnd.Million(150) });
        Case("the share is rounded down", Media with { Support = new Vnd(11) });
        Case("enterprise set-up asks before acceptance", Media with { Kind = ProjectKind.EnterpriseSetup, Asked = new Vnd(1) });
        Case(
            "the limit reaches the rest, reading R7",
            Machinery with
            {
                Stage = AdvanceStage.Accepted,
                Advanced = Vnd.Million(100),
            },
            new Readings { AdvanceLimit = AdvanceLimitReach.UntilSettlement }
        );
        Case(
            "the limit reaches the rest, reading R7, before Joint Circular 26/2014",
            Machinery with
            {
                Stage = AdvanceStage.Accepted,
                Advanced = Vnd.Million(100),
            },
            new Readings { AdvanceLimit = AdvanceLimitReach.UntilSettlement },
            BeforeTheLimit
        );
    }

    private void Tranches()
    {
        var next = Media with { IsFollowingTranche = true, Advanced = Vnd.Million(60), Asked = Vnd.Million(80) };
        Case("following tranche, the contract unknown", next);
        Case("following tranche, 100 million by now", next with { DueUnderContract = Vnd.Million(100) });
        Case("following tranche, 140 million by now: at the limit", next with { DueUnderContract = Vnd.Million(140) });
        Case("following tranche, 141 million by now: above the limit", next with { DueUnderContract = Vnd.Million(141) });
        Case(
            "following tranche above the support, before Joint Circular 26/2014",
            next with
            {
                DueUnderContract = Vnd.Million(201),
                Asked = null,
            },
            null,
            BeforeTheLimit
        );
        Case("following tranche of cluster works goes by the contract alone", next with { Kind = Works.Kind, DueUnderContract = Vnd.Million(100) });
        Case("following tranche for which the Agency set a ratio", next with { DueUnderContract = Vnd.Million(100), AgencyRatio = Rate.Percent(65) });
        Case("following tranche of enterprise set-up", next with { Kind = ProjectKind.EnterpriseSetup, DueUnderContract = Vnd.Million(100) });
    }

    private void Accepted()
    {
        var accepted = Machinery with { Stage = AdvanceStage.Accepted, Advanced = Vnd.Million(140) };
        Case("less accepted than under contract", accepted with { Accepted = Vnd.Million(190) });
        Case("less accepted than was advanced", accepted with { Accepted = Vnd.Million(100), Asked = Vnd.Million(60) });
        Case("nothing accepted", accepted with { Accepted = Vnd.Zero });
        Case("another kind, less accepted than was advanced", accepted with { Kind = ProjectKind.Other, Accepted = Vnd.Million(100) });
        var share = accepted with { SupportRate = Rate.Percent(50) };
        Case("by percentage, the real cost unknown", share);
        Case("by percentage, the real cost as planned", share with { RealCost = Vnd.Million(400) });
        Case("by percentage, the real cost fell", share with { RealCost = Vnd.Million(300) });
        Case("interest support, half of the interest paid", share with { Kind = ProjectKind.RelocationInterest, RealCost = Vnd.Million(300) });
        Case("the Agency sets 90% of the rest", accepted with { AgencyRatio = Rate.Percent(90) });
        var local = NationalLaw.AdvancesOn(Day)! with { Source = FundingSource.Local };
        Case("local money by the province's table, less accepted", accepted with { Source = FundingSource.Local, Accepted = Vnd.Million(100) }, local);
        Case("local money by the province's table, another kind", Local with { Kind = ProjectKind.Other }, local);
    }

    private void AgencyRatios()
    {
        var ratio = Works with { AgencyRatio = Rate.Percent(50) };
        Case("the Agency sets 50% for cluster works", ratio);
        Case("the Agency sets 50% for cluster works, accepted", ratio with { Stage = AdvanceStage.Accepted });
        Case("the Agency sets 90%", ratio with { AgencyRatio = Rate.Percent(90) });
        Case("the Agency sets 90%, before Joint Circular 26/2014", ratio with { AgencyRatio = Rate.Percent(90) }, null, BeforeTheLimit);
        Case("the Agency sets 50% for another project", ratio with { Kind = ProjectKind.Other });
        Case("the Agency sets 50% for another project, accepted", ratio with { Kind = ProjectKind.Other, Stage = AdvanceStage.Accepted });
        Case("the Agency sets 50% for a contest", ratio with { Kind = ProjectKind.Contest });
        Case("the Agency sets 50% for a contest, accepted", ratio with { Kind = ProjectKind.Contest, Stage = AdvanceStage.Accepted });
        var strict = new Readings
        {
            FairsAbroad = AdvanceListing.AgencyDecides,
            StudyTickets = AdvanceListing.AgencyDecides,
            TreatmentRepair = AdvanceListing.AgencyDecides,
        };
        foreach (
            var kind in new[]
            {
                ProjectKind.FairOrganisationAbroad,
                ProjectKind.StudyTickets,
                ProjectKind.TreatmentRepairAtCluster,
                ProjectKind.TreatmentRepairAtEstablishment,
            }
        )
            Case($"{kind.ToCode()}, left to the Agency by reading", Works with { Kind = kind, WorkDone = Rate.One, InvestmentDone = Rate.One }, strict);
    }

    private void LocalMoney()
    {
        Case("local money", Local);
        Case("local money, exactly the limit asked for", Local with { Advanced = Vnd.Million(100), Asked = Vnd.Million(40) });
        Case("local money, one đồng above the limit asked for", Local with { Advanced = Vnd.Million(100), Asked = new Vnd(40_000_001) });
        Case("local money above the limit, accepted", Local with { Stage = AdvanceStage.Accepted, Asked = Vnd.Million(200) });
        Case("local money above the limit, before Joint Circular 26/2014", Local with { Asked = Vnd.Million(200) }, null, BeforeTheLimit);
    }

    private void Case(string name, AdvanceRequest request, Readings? readings = null, LocalDate? date = null) =>
        Case(name, request, NationalLaw.AdvancesOn(date ?? Day), readings);

    private void Case(string name, AdvanceRequest request, AdvanceNorms? norms, Readings? readings = null)
    {
        var decision = AdvanceRules.Assess(norms, request, readings);
        var w = decision.Workings;
        _page.Case(
            $"{name}: {w.Outcome}, rate {w.Rate?.ToString() ?? "none"}, ceiling {Text(w.Ceiling)}, payable {Text(w.Payable)}, "
                + $"to return {Text(w.ToReturn)}, excess {Text(w.Excess)}",
            decision
        );
    }

    private static string Text(Vnd? amount) => amount is { } known ? known.ToString() : "none";
}
