using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Execution.StepKind;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>Details of answers on projects that no explanation shows.</summary>
public class AnswerDetailTests
{
    private static readonly ValueList<Finding> Caveats = WhatStands.On(new LocalDate(2018, 7, 10), [Instruments.Circular36Of2013]);

    [Fact]
    public void What_must_be_said_of_every_answer_ends_it_and_does_not_change_it()
    {
        Decision[] answers =
        [
            AdvanceRules.Assess(NationalLaw.AdvancesOn(new LocalDate(2016, 1, 1))! with { Caveats = Caveats }, Advance),
            TenderRules.Assess(
                NationalLaw.Tender.Values[2] with
                {
                    Caveats = Caveats,
                },
                new TenderRequest { Source = FundingSource.National, Kind = ProjectKind.Machinery }
            ),
            ChangeRules.Assess(
                NationalLaw.Changes.Values[2] with
                {
                    Caveats = Caveats,
                },
                new ChangeRequest { Source = FundingSource.National, Changes = [ChangeKind.Stop] }
            ),
            DossierRules.Assess(Norms.Dossiers with { Caveats = Caveats }, Complete),
            PlanRules.Assess(NationalLaw.Plans.Values[2] with { Caveats = Caveats }, Media with { Aim = "Thông tin" }),
            LifeRules
                .Apply(Norms with { Caveats = Caveats }, NationalLaw.AdvancesOn, Walk(Media), Step(Walk(Media), FileProject, Authority.ImplementingUnit))
                .Decision,
        ];
        Assert.All(answers, a => Assert.True(a.Verdict == Verdict.Satisfied && a.Findings[a.Findings.Count - 1] == Caveats[0]));
        Decision[] unanswered =
        [
            TenderRules.Assess(null, new TenderRequest { Source = FundingSource.National, Kind = ProjectKind.Machinery }),
            ChangeRules.Assess(null, new ChangeRequest { Source = FundingSource.National, Changes = [ChangeKind.Stop] }),
            DossierRules.Assess(null, Complete),
            PlanRules.Assess((PlanNorms?)null, Media),
        ];
        Assert.All(unanswered, a => Assert.True(a.Missing == ["norm"] && a.Findings.Count == 1));
    }

    private static readonly AdvanceRequest Advance = new()
    {
        Source = FundingSource.National,
        Kind = ProjectKind.Media,
        Stage = AdvanceStage.BeforeAcceptance,
        Support = new Vnd(10),
        Advanced = Vnd.Zero,
    };

    private static readonly DossierRequest Complete = new()
    {
        Source = FundingSource.National,
        Stage = DossierStage.GroupPlan,
        Kind = ProjectKind.Media,
        AtHand = ["approved-group-plan"],
    };

    [Fact]
    public void A_stage_for_which_a_host_s_table_asks_nothing_is_complete_without_a_provision()
    {
        var empty = DossierRules.Assess(Norms.Dossiers with { Lines = [] }, Complete with { AtHand = [] });
        Assert.Equal(Verdict.Satisfied, empty.Verdict);
        Assert.Null(empty.Findings[0].Citation);
        var first = DossierRules.Assess(Norms.Dossiers with { Lines = [] }, Complete with { Stage = DossierStage.FirstAdvance, AtHand = [] });
        Assert.Equal(Verdict.NotSatisfied, first.Verdict);
        Assert.Null(first.Findings[0].Citation);
    }

    [Fact]
    public void Settlement_of_a_project_of_several_years_is_due_in_January_after_the_year_of_acceptance()
    {
        var years = Media with { End = new LocalDate(2017, 11, 30) };
        var life = Walk(years, [.. ToApproval(years), SignContract, Begin]);
        var accepted = LifeRules
            .Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, AcceptAtBase, Authority.Department) with { On = new LocalDate(2017, 11, 30) })
            .Life;
        var settle = LifeRules.NextSteps(Norms, accepted, accepted.State.Since).Single(n => n.Kind == Settle);
        Assert.Equal(new LocalDate(2018, 1, 22), settle.Due!.LastDay);
    }

    [Fact]
    public void A_step_is_not_taken_before_the_one_before_it_though_the_state_is_the_same()
    {
        var life = Walk(Media, [.. ToApproval(Media), SignContract, Begin, PayAdvance]);
        var last = life.History.Steps[^1].On;
        var accept = Step(life, AcceptAtBase, Authority.Department);
        var early = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, accept with { On = last.PlusDays(-1) });
        Assert.Equal(LifeMessages.BeforeLastStep, Assert.Single(early.Decision.Findings, f => f.Verdict == Verdict.NotSatisfied).Rule);
        Assert.Equal(Verdict.Satisfied, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, accept with { On = last }).Decision.Verdict);
    }

    [Fact]
    public void The_acceptance_papers_do_not_follow_the_guidance_on_filing()
    {
        var life = Walk(Media, [.. ToApproval(Media), SignContract, Begin, AcceptAtBase]);
        var late = Step(life, Settle, Authority.Agency) with { On = new LocalDate(2017, 1, 23), Guidance = new LocalDate(2017, 2, 1) };
        Assert.Contains(LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, late).Decision.Findings, f => f.Rule == LifeMessages.LateSettlement);
    }

    [Fact]
    public void A_draft_and_a_draft_after_the_circular_s_first_day_have_their_own_steps_only_from_their_day_on()
    {
        var life = Walk(Media);
        Assert.Empty(LifeRules.NextSteps(Norms, life, life.State.Since.PlusDays(-1)));
        Assert.Single(LifeRules.NextSteps(Norms, life, life.State.Since));
    }

    [Fact]
    public void The_day_of_the_contract_governs_an_advance_under_reading_R15()
    {
        // Approved before and contracted after the rules on advances ended on 2018-05-10.
        var late = Media with
        {
            Start = new LocalDate(2018, 6, 1),
            End = new LocalDate(2018, 11, 30),
        };
        var approved = Walk(late, ToApproval(late));
        var contracted = LifeRules
            .Apply(Norms, NationalLaw.AdvancesOn, approved, Step(approved, SignContract, Authority.Agency) with { On = new LocalDate(2018, 5, 11) })
            .Life;
        var step = Step(contracted, PayAdvance, Authority.Agency) with { On = new LocalDate(2018, 6, 1) };
        Assert.Equal(Verdict.Satisfied, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, contracted, step).Decision.Verdict);
        var byContract = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, contracted, step, new Readings { GoverningDate = GoverningDate.Contract });
        Assert.Equal(["norm"], byContract.Decision.Missing);
    }

    [Fact]
    public void A_project_that_became_larger_is_the_changed_one_and_its_money_follows()
    {
        var life = Walk(Media, ToApproval(Media));
        var step = Step(life, ChangeProject, Authority.MinisterOfIndustryAndTrade);
        var changed = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step).Life;
        Assert.Equal(step.NewVersion, changed.Project);
        Assert.Equal(Vnd.Million(301), changed.Ledger.Approved);
        var less = Step(Walk(Media, FileProject, AppraiseAtBase, AppraiseAtMinistry), Approve, Authority.MinisterOfIndustryAndTrade);
        var approved = LifeRules.Apply(
            Norms,
            NationalLaw.AdvancesOn,
            Walk(Media, FileProject, AppraiseAtBase, AppraiseAtMinistry),
            less with
            {
                Amount = Vnd.Million(250),
            }
        );
        Assert.Equal(Vnd.Million(250), approved.Life.Project.Support);
    }

    [Fact]
    public void States_remember_who_returned_or_rejected_and_how_they_came_about()
    {
        var returned = Assert.IsType<ProjectState.ReturnedForChanges>(Walk(Media, FileProject, ReturnForChanges).State);
        Assert.Equal(Authority.Department, returned.By);
        var rejected = Assert.IsType<ProjectState.Rejected>(Walk(Media, FileProject, AppraiseAtBase, Reject).State);
        Assert.Equal(Authority.Agency, rejected.By);
        StepKind[] toContract = [.. ToApproval(Media), SignContract];
        var majeure = Assert.IsType<ProjectState.Settled>(Walk(Media, [.. toContract, SettleForForceMajeure]).State);
        Assert.True(majeure.ForForceMajeure);
        var settled = Assert.IsType<ProjectState.Settled>(Walk(Media, [.. toContract, Begin, AcceptAtBase, Settle]).State);
        Assert.False(settled.ForForceMajeure);
    }

    [Fact]
    public void A_regional_centre_s_project_goes_straight_to_the_Agency_and_one_of_no_province_is_open()
    {
        Assert.Same(Norms.Direct, Norms.RouteOf(Media with { IsOfRegionalCentre = true }));
        Assert.Null(Norms.RouteOf(Media with { Provinces = [] }));
        Assert.Same(Norms.OneProvince, Norms.RouteOf(Media));
        Assert.Same(Norms.Local, Norms.RouteOf(Local with { IsOfRegionalCentre = true }));
        Assert.Null(National.RouteOf(Local));
    }
}
