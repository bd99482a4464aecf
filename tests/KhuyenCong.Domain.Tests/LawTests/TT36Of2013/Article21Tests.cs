using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

public class Article21Tests
{
    private static readonly Project Centre = Media with { IsOfRegionalCentre = true };

    [Fact]
    public void Clause1_the_Department_accepts_on_its_territory_on_every_route_regional_centres_included()
    {
        foreach (var project in new[] { Media, SeveralProvinces, Centre })
        {
            var life = Walk(project, [.. ToApproval(project), StepKind.SignContract, StepKind.Begin]);
            var step = Step(life, StepKind.AcceptAtBase, Authority.Department) with { IsAssignedToAgency = null };
            var result = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step);
            Assert.IsType<ProjectState.BaseAccepted>(result.Life.State);
            Assert.Equal("TT36-2013/21/1", result.Decision.Findings[result.Decision.Findings.Count - 1].Citation!.Code);
        }
    }

    [Theory]
    [InlineData(true, Verdict.Satisfied)]
    [InlineData(false, Verdict.NotSatisfied)]
    [InlineData(null, Verdict.Undetermined)]
    public void Article20Clause2_the_Agency_accepts_what_it_was_assigned(bool? assigned, Verdict verdict)
    {
        foreach (var project in new[] { Media, SeveralProvinces, Centre })
        {
            var life = Walk(project, [.. ToApproval(project), StepKind.SignContract, StepKind.Begin]);
            var decision = LifeRules
                .Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, StepKind.AcceptAtBase, Authority.Agency) with { IsAssignedToAgency = assigned })
                .Decision;
            Assert.Equal(verdict, decision.Verdict);
            Assert.Contains(decision.Findings, f => f.Citation!.Code == "TT36-2013/20/2");
            Assert.Equal(assigned is null ? ["is_assigned_to_agency"] : [], decision.Missing);
        }
    }

    [Fact]
    public void Clause2PointC_the_contract_of_what_goes_to_tender_waits_for_the_approved_result()
    {
        var life = Walk(Media, ToApproval(Media));
        var step = Step(life, StepKind.SignContract, Authority.Agency) with { TenderIsApproved = null };
        Assert.Equal((Verdict.Undetermined, "meets_tender_conditions"), Answer(step));
        var tendered = step with { MeetsTenderConditions = true };
        Assert.Equal((Verdict.Undetermined, "tender_is_approved"), Answer(tendered));
        Assert.Equal((Verdict.NotSatisfied, ""), Answer(tendered with { TenderIsApproved = false }));
        Assert.Equal((Verdict.Satisfied, ""), Answer(tendered with { TenderIsApproved = true }));
        // By selection, no result is needed; an order of the head of the Agency makes it a tender.
        Assert.Equal((Verdict.Satisfied, ""), Answer(step with { MeetsTenderConditions = false }));
        var consultancy = Walk(Media with { Kind = ProjectKind.Consultancy }, ToApproval(Media));
        Assert.Equal(Verdict.Satisfied, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, consultancy, step).Decision.Verdict);
        Assert.Equal(
            ["tender_is_approved"],
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, consultancy, step with { IsTenderOrdered = true }).Decision.Missing
        );

        (Verdict, string) Answer(ProjectStep asked)
        {
            var decision = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, asked).Decision;
            return (decision.Verdict, string.Join(";", decision.Missing));
        }
    }

    [Fact]
    public void Clause4_a_report_behind_an_advance_is_confirmed_by_the_Department()
    {
        var reports = NationalLaw.Dossiers.Values[2].Lines.Where(l => l.Paper.Code is "progress-report").ToList();
        Assert.NotEmpty(reports);
        Assert.All(reports, l => Assert.Equal(DossierStage.FirstAdvance, l.Stage));
        Assert.All(reports, l => Assert.Contains("Department", l.Paper.Name.English));
        Assert.Contains(NationalLaw.Dossiers.Values[2].Lines, l => l.Stage == DossierStage.Rest && l.Paper is { Code: "completion-report", Template: "3b" });
    }
}
