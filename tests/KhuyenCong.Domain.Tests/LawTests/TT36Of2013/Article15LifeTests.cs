using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

/// <summary>Advances of article 15 in the life of a project, and what article 23 asks of group projects before them.</summary>
public class Article15LifeTests
{
    private static readonly Project Years = Media with { End = new LocalDate(2017, 6, 30), Support = Vnd.Million(200) };

    [Fact]
    public void Clause2PointA_the_first_tranche_is_a_ratio_and_may_be_paid_in_parts()
    {
        var life = Pay(Walk(Years, [.. ToApproval(Years), StepKind.SignContract]), 50);
        life = Pay(life, 60);
        Assert.Equal(Vnd.Million(110), life.Ledger.Advanced);
        // Beyond the ratio it is a following tranche, which goes by the contract (clause 2 point b).
        var beyond = Step(life, StepKind.PayAdvance, Authority.Agency) with
        {
            Amount = new Vnd(30_000_001),
        };
        var above = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, beyond).Decision;
        Assert.Equal(Verdict.NotSatisfied, above.Verdict);
        Assert.Contains(above.Findings, f => f.Rule == AdvanceMessages.AboveLimit && f.Citation!.Code == "TTLT26-2014/8/2/b");
        Assert.Equal(Vnd.Million(140), Pay(life, 30).Ledger.Advanced);
        // The limit of all money binds a following tranche.
        Assert.Equal(
            Verdict.NotSatisfied,
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, beyond with { DueUnderContract = Vnd.Million(190) }).Decision.Verdict
        );
    }

    [Fact]
    public void Clause2PointB_beyond_a_ratio_below_the_limit_a_following_tranche_goes_by_the_contract()
    {
        var works = Years with { Kind = ProjectKind.ClusterInfrastructure, Contents = [PromotionContent.LinkageAndClusters] };
        var life = Walk(works, [.. ToApproval(works), StepKind.SignContract]);
        var first = Step(life, StepKind.PayAdvance, Authority.Agency) with { Amount = Vnd.Million(60), WorkDone = Rate.Percent(60) };
        life = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, first).Life;
        var open = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, first with { Amount = Vnd.Million(80) }).Decision;
        Assert.Equal((Verdict.Undetermined, "due_under_contract"), (open.Verdict, open.Missing.Single()));
        Assert.Equal(
            Verdict.Satisfied,
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, first with { Amount = Vnd.Million(80), DueUnderContract = Vnd.Million(140) }).Decision.Verdict
        );
    }

    [Fact]
    public void Clause2PointA_a_project_of_several_parts_is_advanced_by_part()
    {
        var project = Media with
        {
            Contents = [PromotionContent.VocationalTraining, PromotionContent.TechnologyAndModels],
            Kind = ProjectKind.Other,
            Parts = [new(ProjectKind.VocationalTraining, Vnd.Million(100)), new(ProjectKind.Machinery, Vnd.Million(200))],
        };
        var life = Walk(project, [.. ToApproval(Media), StepKind.SignContract]);
        var step = Step(life, StepKind.PayAdvance, Authority.Agency) with { Amount = Vnd.Million(70) };
        var unnamed = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step);
        Assert.Equal(("part", "TT36-2013/15/2/a"), (unnamed.Decision.Missing.Single(), unnamed.Decision.Findings[0].Citation!.Code));
        Assert.Equal(["part"], LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step with { Part = ProjectKind.Media }).Decision.Missing);

        var training = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step with { Part = ProjectKind.VocationalTraining });
        Assert.Equal(Vnd.Million(70), training.Life.Ledger.Advanced);
        Assert.Contains(training.Decision.Findings, f => f.Citation!.Code == "TT36-2013/13/2/a");
        Assert.Equal(
            Verdict.NotSatisfied,
            LifeRules
                .Apply(Norms, NationalLaw.AdvancesOn, life, step with { Part = ProjectKind.VocationalTraining, Amount = new Vnd(70_000_001) })
                .Decision.Verdict
        );
        var machinery = step with { Part = ProjectKind.Machinery, Amount = Vnd.Million(140) };
        Assert.Equal(["investment_done"], LifeRules.Apply(Norms, NationalLaw.AdvancesOn, training.Life, machinery).Decision.Missing);
        var both = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, training.Life, machinery with { InvestmentDone = Rate.Percent(71) });
        Assert.Equal(Vnd.Million(210), both.Life.Ledger.Advanced);
        Assert.Equal([new(ProjectKind.VocationalTraining, Vnd.Million(70)), new ProjectPart(ProjectKind.Machinery, Vnd.Million(140))], both.Life.PartAdvances);
    }

    [Fact]
    public void Clause2PointC_the_rest_goes_by_part_and_no_part_gets_more_than_its_support()
    {
        var project = Media with
        {
            Contents = [PromotionContent.VocationalTraining, PromotionContent.TechnologyAndModels],
            Kind = ProjectKind.Other,
            Parts = [new(ProjectKind.VocationalTraining, Vnd.Million(100)), new(ProjectKind.Machinery, Vnd.Million(200))],
        };
        var life = Walk(project, [.. ToApproval(Media), StepKind.SignContract]);
        var training = Step(life, StepKind.PayAdvance, Authority.Agency) with { Amount = Vnd.Million(70), Part = ProjectKind.VocationalTraining };
        life = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, training).Life;
        life = Take(life, StepKind.Begin, Authority.ImplementingUnit);
        var accept = Step(life, StepKind.AcceptAtBase, Authority.Department) with { Amount = Vnd.Million(300) };
        life = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, accept).Life;
        Assert.IsType<ProjectState.BaseAccepted>(life.State);

        // As a whole the kind is listed nowhere, and the Agency decides; each part is listed.
        var rest = Step(life, StepKind.PayAdvance, Authority.Agency) with
        {
            Amount = Vnd.Million(30),
        };
        Assert.Equal(Verdict.AuthorityDecides, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, rest).Decision.Verdict);
        var ofPart = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, rest with { Part = ProjectKind.VocationalTraining });
        Assert.Equal(Verdict.Satisfied, ofPart.Decision.Verdict);
        Assert.Contains(ofPart.Decision.Findings, f => f.Citation!.Code == "TT36-2013/14");
        Assert.Equal(new ProjectPart(ProjectKind.VocationalTraining, Vnd.Million(100)), ofPart.Life.PartAdvances.Single());
        var above = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, rest with { Part = ProjectKind.VocationalTraining, Amount = new Vnd(30_000_001) });
        Assert.Equal(Verdict.NotSatisfied, above.Decision.Verdict);
        Assert.Contains(above.Decision.Findings, f => f.Rule == LedgerMessages.TooMuch && f.Citation!.Code == "TT36-2013/15/2/c");
        var nothing = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, ofPart.Life, rest with { Part = ProjectKind.VocationalTraining, Amount = new Vnd(1) });
        Assert.Equal(Verdict.NotSatisfied, nothing.Decision.Verdict);
        Assert.Equal(
            Vnd.Million(270),
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, rest with { Part = ProjectKind.Machinery, Amount = Vnd.Million(200) }).Life.Ledger.Advanced
        );
    }

    [Fact]
    public void The_parts_together_stay_within_the_limit_of_the_contract()
    {
        var project = Media with
        {
            Kind = ProjectKind.Other,
            Parts = [new(ProjectKind.VocationalTraining, Vnd.Million(150)), new(ProjectKind.Consultancy, Vnd.Million(150))],
        };
        var approved = Walk(project, ToApproval(Media));
        var contract = Step(approved, StepKind.SignContract, Authority.Agency) with { Amount = Vnd.Million(200) };
        var life = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, approved, contract).Life;
        var pay = Step(life, StepKind.PayAdvance, Authority.Agency) with { Amount = Vnd.Million(105), Part = ProjectKind.VocationalTraining };
        var first = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, pay).Life;
        var second = pay with { Part = ProjectKind.Consultancy, Amount = Vnd.Million(35) };
        Assert.Equal(Vnd.Million(140), LifeRules.Apply(Norms, NationalLaw.AdvancesOn, first, second).Life.Ledger.Advanced);
        var above = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, first, second with { Amount = new Vnd(35_000_001) });
        Assert.Equal(Verdict.NotSatisfied, above.Decision.Verdict);
        Assert.Contains(above.Decision.Findings, f => f.Rule == AdvanceMessages.AboveLimit && f.Citation!.Code == "TTLT26-2014/8/2/b");
    }

    [Fact]
    public void Clause1_interest_support_goes_by_the_interest_paid()
    {
        var project = Media with { Kind = ProjectKind.RelocationInterest, SupportRate = Rate.Percent(50) };
        var life = Walk(project, [.. ToApproval(Media), StepKind.SignContract, StepKind.Begin]);
        var accept = Step(life, StepKind.AcceptAtBase, Authority.Department) with { Amount = Vnd.Million(100), RealCost = Vnd.Million(200) };
        Assert.Equal(
            Verdict.NotSatisfied,
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, accept with { RealCost = new Vnd(199_999_999) }).Decision.Verdict
        );
        var accepted = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, accept).Life;
        var pay = Step(accepted, StepKind.PayAdvance, Authority.Agency) with { Amount = Vnd.Million(100) };
        Assert.Equal(Vnd.Million(100), LifeRules.Apply(Norms, NationalLaw.AdvancesOn, accepted, pay).Life.Ledger.Advanced);
        // What was paid by now may be less than what was accepted.
        var less = pay with
        {
            RealCost = Vnd.Million(150),
        };
        Assert.Equal(Verdict.NotSatisfied, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, accepted, less).Decision.Verdict);
        Assert.Equal(Vnd.Million(75), LifeRules.Apply(Norms, NationalLaw.AdvancesOn, accepted, less with { Amount = Vnd.Million(75) }).Life.Ledger.Advanced);

        var unproved = Walk(project with { SupportRate = null }, [.. ToApproval(Media), StepKind.SignContract, StepKind.Begin, StepKind.AcceptAtBase]);
        var unknown = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, unproved, Step(unproved, StepKind.PayAdvance, Authority.Agency));
        Assert.Equal((Verdict.Undetermined, "real_cost"), (unknown.Decision.Verdict, unknown.Decision.Missing.Single()));
    }

    [Fact]
    public void Article23Clause3_a_group_project_is_advanced_nothing_before_its_plan_is_approved()
    {
        var group = Media with { Form = ProjectForm.Group, Beneficiaries = [], Places = [] };
        var life = Walk(group, [.. ToApproval(group), StepKind.SignContract]);
        var pay = Step(life, StepKind.PayAdvance, Authority.Agency);
        var without = LifeRules.Apply(
            Norms,
            NationalLaw.AdvancesOn,
            life,
            pay with
            {
                Papers = AllPapers.Where(p => p != "approved-group-plan").ToValueList(),
            }
        );
        Assert.Equal(["approved-group-plan"], without.Decision.Missing);
        Assert.Contains(without.Decision.Findings, f => f.Citation!.Code == "TT36-2013/23/3");
        Assert.Equal(Verdict.Satisfied, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, pay).Decision.Verdict);
        var begun = Take(life, StepKind.Begin, Authority.ImplementingUnit);
        Assert.Equal(
            Verdict.Satisfied,
            LifeRules
                .Apply(Norms, NationalLaw.AdvancesOn, begun, pay with { Papers = AllPapers.Where(p => p != "approved-group-plan").ToValueList() })
                .Decision.Verdict
        );
    }

    private static ProjectLife Pay(ProjectLife life, int million)
    {
        var result = LifeRules.Apply(
            Norms,
            NationalLaw.AdvancesOn,
            life,
            Step(life, StepKind.PayAdvance, Authority.Agency) with
            {
                Amount = Vnd.Million(million),
            }
        );
        Assert.True(result.Decision.Verdict == Verdict.Satisfied, result.Decision.Explain(Language.English));
        return result.Life;
    }
}
