using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Execution.StepKind;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.Execution;

public class LifeTests
{
    private const Authority Unit = Authority.ImplementingUnit;
    private const Authority Department = Authority.Department;
    private const Authority Agency = Authority.Agency;
    private const Authority Minister = Authority.MinisterOfIndustryAndTrade;
    private const Authority Chair = Authority.ProvincialChair;

    // What a contracted national project allows besides the step that leads on, written by hand from TT36-2013/11–15, 18 and ND45-2012/14/4.
    private static readonly (StepKind, Authority)[] Stops = [(Stop, Minister), (StopForFailure, Minister)];
    private static readonly (StepKind, Authority)[] InHand =
    [
        (PayAdvance, Agency),
        (ChangeProject, Minister),
        .. Stops,
        (SettleForForceMajeure, Agency),
        (CarryOver, Agency),
    ];

    private static (StepKind, Authority)[] Judge(StepKind step, Authority by) => [(step, by), (ReturnForChanges, by), (Reject, by)];

    private static (StepKind, Authority)[] By(StepKind step, params Authority[] by) => by.Select(b => (step, b)).ToArray();

    /// <summary>Every state of a route with the steps that it allows and who may take them, written by hand from TT36-2013.</summary>
    private static IEnumerable<(ProjectLife Life, (StepKind Step, Authority By)[] Lawful)> OneProvince()
    {
        yield return (Walk(Media), [(FileProject, Unit)]);
        yield return (Walk(Media, FileProject), Judge(AppraiseAtBase, Department));
        yield return (Walk(Media, FileProject, ReturnForChanges), [(FileProject, Unit)]);
        yield return (Walk(Media, FileProject, Reject), []);
        yield return (Walk(Media, FileProject, AppraiseAtBase), Judge(AppraiseAtMinistry, Agency));
        yield return (Walk(Media, FileProject, AppraiseAtBase, AppraiseAtMinistry), Judge(Approve, Minister));
        var approved = ToApproval(Media);
        yield return (Walk(Media, approved), [(SignContract, Agency), (Assign, Agency), (ChangeProject, Minister), .. Stops]);
        yield return (Walk(Media, [.. approved, Stop]), []);
        yield return (Walk(Media, [.. approved, StopForFailure]), []);
        yield return (Walk(Media, [.. approved, SignContract]), [(Begin, Unit), .. InHand]);
        yield return (Walk(Media, [.. approved, SignContract, PayAdvance]), [(Begin, Unit), .. InHand, (ReturnMoney, Unit)]);
        yield return (Walk(Media, [.. approved, SignContract, Begin]), [.. By(AcceptAtBase, Department, Agency), .. InHand]);
        yield return (Walk(Media, [.. approved, SignContract, PayAdvance, Stop]), [(SettleForForceMajeure, Agency), (ReturnMoney, Unit)]);
        (StepKind, Authority)[] accepted =
        [
            .. By(AcceptAtBase, Department, Agency),
            (PayAdvance, Agency),
            (Settle, Agency),
            (SettleForForceMajeure, Agency),
            (ReturnMoney, Unit),
            (CarryOver, Agency),
        ];
        StepKind[] toAcceptance = [.. approved, SignContract, Begin, PayAdvance, AcceptAtBase];
        yield return (Walk(Media, toAcceptance), [(FileSettlement, Unit), .. accepted]);
        yield return (Walk(Media, [.. toAcceptance, FileSettlement]), accepted);
        yield return (Walk(Media, [.. toAcceptance, AcceptAtBase]), [(FileSettlement, Unit), .. accepted]);
        yield return (Walk(Media, [.. approved, SignContract, Begin, PayAdvance, PayAdvance, AcceptAtBase, Settle]), [(ReturnMoney, Unit)]);
        yield return (Walk(Media, [.. approved, SignContract, PayAdvance, SettleForForceMajeure]), []);
    }

    private static IEnumerable<(ProjectLife Life, (StepKind Step, Authority By)[] Lawful)> Direct()
    {
        yield return (Walk(SeveralProvinces), [(FileProject, Unit)]);
        yield return (Walk(SeveralProvinces, FileProject), Judge(AppraiseAtMinistry, Agency));
        yield return (Walk(SeveralProvinces, FileProject, AppraiseAtMinistry), Judge(Approve, Minister));
        yield return (Walk(SeveralProvinces, [.. ToApproval(SeveralProvinces), SignContract, Begin]), [.. By(AcceptAtBase, Department, Agency), .. InHand]);
    }

    /// <summary>Tasks assigned to a budget unit of the Ministry (TT36-2013/12/1): no advances of article 13, settled by the finance division.</summary>
    private static IEnumerable<(ProjectLife Life, (StepKind Step, Authority By)[] Lawful)> MinistryUnit()
    {
        var centre = SeveralProvinces with { IsOfRegionalCentre = true };
        (StepKind, Authority)[] inHand = [(ChangeProject, Minister), .. Stops, (CarryOver, Agency)];
        foreach (var project in new[] { Media, centre })
        {
            StepKind[] assigned = [.. ToApproval(project), Assign];
            Authority[] unit = project == centre ? [Unit, Authority.RegionalCentre] : [Unit];
            yield return (Walk(project, assigned), [.. By(Begin, unit), .. inHand]);
            yield return (Walk(project, [.. assigned, Begin]), [.. By(AcceptAtBase, Department, Agency), .. inHand]);
            yield return (
                Walk(project, [.. assigned, Begin, AcceptAtBase]),
                [.. By(AcceptAtBase, Department, Agency), (Settle, Authority.MinistryFinanceDivision), (CarryOver, Agency)]
            );
        }
    }

    private static IEnumerable<(ProjectLife Life, (StepKind Step, Authority By)[] Lawful)> LocalRoute()
    {
        (StepKind, Authority)[] inHand = [(PayAdvance, Department), (ChangeProject, Chair), (Stop, Chair), (CarryOver, Department)];
        Authority[] approvers = [Chair, Authority.ProvincialCommittee, Authority.DistrictCommittee, Authority.CommuneCommittee];
        yield return (Walk(Local), [(FileProject, Unit)]);
        yield return (Walk(Local, FileProject), Judge(AppraiseAtBase, Department));
        yield return (Walk(Local, FileProject, AppraiseAtBase), [.. By(Approve, approvers), .. By(ReturnForChanges, approvers), .. By(Reject, approvers)]);
        yield return (Walk(Local, ToApproval(Local)), [(SignContract, Department), (Assign, Department), (ChangeProject, Chair), (Stop, Chair)]);
        yield return (Walk(Local, [.. ToApproval(Local), SignContract, Begin]), [(AcceptAtBase, Department), .. inHand]);
        yield return (
            Walk(Local, [.. ToApproval(Local), SignContract, Begin, AcceptAtBase]),
            [(AcceptAtBase, Department), (PayAdvance, Department), (Settle, Department), (CarryOver, Department)]
        );
    }

    private static IEnumerable<(ProjectLife Life, (StepKind Step, Authority By)[] Lawful)> EveryRoute() =>
        OneProvince().Concat(Direct()).Concat(MinistryUnit()).Concat(LocalRoute());

    [Fact]
    public void Every_step_in_every_state_by_every_authority_is_answered_as_the_law_does()
    {
        foreach (var (life, lawful) in EveryRoute())
        {
            foreach (var kind in Enum.GetValues<StepKind>())
            {
                foreach (var by in ProgrammeCodes.AllAuthorities)
                {
                    var result = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, kind, by));
                    // Advances to a unit of the Ministry are governed elsewhere: neither a yes nor a no.
                    var expected =
                        lawful.Contains((kind, by)) ? Verdict.Satisfied
                        : kind == PayAdvance && life.IsAssigned ? Verdict.Undetermined
                        : IsOpen(life, kind, by) ? Verdict.Undetermined
                        : Verdict.NotSatisfied;
                    Assert.True(expected == result.Decision.Verdict, $"{life.State.Name} {kind} by {by}: {result.Decision.Explain(Language.English)}");
                    Assert.All(result.Decision.Findings, f => Assert.NotNull(f.Citation));
                    if (expected != Verdict.Satisfied)
                        Assert.Same(life, result.Life);
                }
            }
        }
    }

    /// <summary>Whether the chair of a lower Committee approves local projects is for the province to say.</summary>
    private static bool IsOpen(ProjectLife life, StepKind kind, Authority by) =>
        life is { Project.Source: FundingSource.Local, State: ProjectState.BaseAppraised }
        && kind is Approve or ReturnForChanges or Reject
        && by is Authority.DistrictChair or Authority.CommuneChair;

    [Fact]
    public void NextSteps_and_Apply_agree()
    {
        foreach (var (life, lawful) in EveryRoute())
        {
            var next = LifeRules.NextSteps(Norms, life, life.State.Since);
            Assert.Equal(lawful.Select(l => l.Step).Distinct().Order(), next.Select(n => n.Kind).Order());
            foreach (var step in next.Where(n => n.Kind != ChangeProject))
                Assert.Equal(lawful.Where(l => l.Step == step.Kind).Select(l => l.By).Order(), step.Others.Select(o => o.By).Prepend(step.By!.Value).Order());
            Assert.All(next.Where(n => n.Kind == ChangeProject), n => Assert.Null(n.By));
        }
    }

    [Fact]
    public void Article10_clause2_point_a_a_regional_centre_files_its_own_projects_and_no_others()
    {
        var own = Walk(Media with { IsOfRegionalCentre = true });
        Assert.Equal(Verdict.Satisfied, Applied(own, Step(own, FileProject, Authority.RegionalCentre)).Verdict);
        Assert.Equal(Verdict.Satisfied, Applied(own, Step(own, FileProject, Unit)).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Applied(own, Step(own, FileProject, Department)).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Applied(Walk(Media), Step(Walk(Media), FileProject, Authority.RegionalCentre)).Verdict);
    }

    [Fact]
    public void Article12_clause6_only_a_stop_that_is_made_sends_money_back()
    {
        var life = Walk(Media, [.. ToApproval(Media), SignContract, PayAdvance]);
        Assert.Contains(Applied(life, Step(life, Stop, Minister)).Findings, f => f.Rule == LedgerMessages.ToReturn);
        Assert.DoesNotContain(Applied(life, Step(life, Stop, Agency)).Findings, f => f.Rule == LedgerMessages.ToReturn);
        Assert.DoesNotContain(Applied(life, Step(life, Stop, Minister) with { Papers = [] }).Findings, f => f.Rule == LedgerMessages.ToReturn);
    }

    private static Decision Applied(ProjectLife life, ProjectStep step) => LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step).Decision;

    [Fact]
    public void A_next_step_names_papers_deadline_and_provision()
    {
        var file = Assert.Single(LifeRules.NextSteps(Norms, Walk(Media), new LocalDate(2015, 4, 1)));
        Assert.Equal("TT36-2013/8/1/a", file.Citation.Code);
        Assert.Equal(new LocalDate(2015, 5, 19), file.Due!.LastDay);
        Assert.Contains(file.Papers, p => p.Paper.Code == "beneficiary-request" && p.Need == PaperNeed.Needed);
        Assert.Empty(LifeRules.NextSteps(Norms, Walk(Media), new LocalDate(2014, 1, 1)));
        Assert.Empty(LifeRules.NextSteps(null, Walk(Media), new LocalDate(2015, 4, 1)));
    }

    [Fact]
    public void Filing_on_20_May_is_late_unless_the_Department_allows_it()
    {
        var life = Walk(Media);
        var step = Step(life, FileProject, Unit) with { Guidance = null };
        Assert.Equal(Verdict.Satisfied, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step with { On = new LocalDate(2015, 5, 19) }).Decision.Verdict);
        Assert.Equal(
            Verdict.NotSatisfied,
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step with { On = new LocalDate(2015, 5, 20) }).Decision.Verdict
        );
        Assert.Equal(
            Verdict.Satisfied,
            LifeRules
                .Apply(Norms, NationalLaw.AdvancesOn, life, step with { On = new LocalDate(2015, 5, 20), Guidance = new LocalDate(2015, 5, 20) })
                .Decision.Verdict
        );
    }

    [Fact]
    public void Settlement_on_22_January_is_in_time_and_later_goes_by_article_18_clause_3()
    {
        var life = Walk(Media, [.. ToApproval(Media), SignContract, Begin, AcceptAtBase]);
        var step = Step(life, Settle, Agency);
        var inTime = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step with { On = new LocalDate(2017, 1, 22) });
        Assert.DoesNotContain(inTime.Decision.Findings, f => f.Rule == LifeMessages.LateSettlement);
        var late = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step with { On = new LocalDate(2017, 1, 23) });
        Assert.Equal(Verdict.Satisfied, late.Decision.Verdict);
        Assert.Contains(late.Decision.Findings, f => f.Rule == LifeMessages.LateSettlement && f.Citation!.Code == "TT36-2013/18/3");
    }

    [Fact]
    public void Papers_amounts_and_days_that_are_missing_are_named()
    {
        var life = Walk(Media);
        var bare = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, FileProject, Unit) with { Papers = [] });
        Assert.Equal(Verdict.Undetermined, bare.Decision.Verdict);
        Assert.Equal(["request-letter", "project-document", "estimate", "beneficiary-request"], bare.Decision.Missing);

        var contracted = Walk(Media, [.. ToApproval(Media), SignContract]);
        Assert.Equal(
            ["amount"],
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, contracted, Step(contracted, PayAdvance, Agency) with { Amount = null }).Decision.Missing
        );
        Assert.Equal(
            ["new_version"],
            LifeRules
                .Apply(Norms, NationalLaw.AdvancesOn, contracted, Step(contracted, ChangeProject, Agency) with { NewVersion = contracted.Project })
                .Decision.Missing
        );
        Assert.Equal(
            Verdict.NotSatisfied,
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, contracted, Step(contracted, Begin, Unit) with { On = new LocalDate(2016, 1, 14) }).Decision.Verdict
        );
        Assert.Equal(["norm"], LifeRules.Apply(null, NationalLaw.AdvancesOn, contracted, Step(contracted, Begin, Unit)).Decision.Missing);
        Assert.Throws<ArgumentException>(() =>
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, contracted, Step(contracted, Begin, Unit) with { Amount = new Vnd(-1) })
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => LifeRules.Apply(Norms, NationalLaw.AdvancesOn, contracted, Step(contracted, default, Unit)));
        Assert.Throws<ArgumentException>(() => ProjectLife.Draft(Media with { Support = Vnd.Zero }, new LocalDate(2015, 1, 1)));
    }

    [Fact]
    public void A_group_project_begins_with_a_plan_that_the_Department_approved()
    {
        var life = Walk(Media with { Form = ProjectForm.Group, Beneficiaries = [], Places = [] }, [.. ToApproval(Media), SignContract]);
        Assert.Equal(
            ["approved-group-plan"],
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, Begin, Unit) with { Papers = [] }).Decision.Missing
        );
        var place = Step(life, ChangeProject, Department) with { NewVersion = life.Project with { Places = ["Hội An"] } };
        Assert.Equal(Verdict.Satisfied, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, place).Decision.Verdict);
        Assert.Equal(Verdict.NotSatisfied, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, place with { By = Agency }).Decision.Verdict);
    }

    [Fact]
    public void What_the_Agency_decides_is_paid_by_its_ratio_only()
    {
        var life = Walk(Media with { Kind = ProjectKind.Other }, [.. ToApproval(Media), SignContract]);
        var step = Step(life, PayAdvance, Agency);
        Assert.Equal(Verdict.AuthorityDecides, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step).Decision.Verdict);
        Assert.Equal(Verdict.Satisfied, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step with { AgencyRatio = Rate.Percent(20) }).Decision.Verdict);
        var accepted = Take(Take(life, Begin, Unit), AcceptAtBase, Department);
        Assert.Equal(
            Vnd.Million(10),
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, accepted, Step(accepted, PayAdvance, Agency) with { AgencyRatio = Rate.One }).Life.Ledger.Advanced
        );
    }

    [Fact]
    public void Readings_choose_the_date_that_governs_an_advance()
    {
        // Approved in 2015, paid after 2018-05-10: under R15 the approval governs, unless payment is chosen.
        var life = Walk(Media with { End = new LocalDate(2019, 11, 30) }, [.. ToApproval(Media), SignContract]);
        var step = Step(life, PayAdvance, Agency) with { On = new LocalDate(2018, 6, 1) };
        Assert.Equal(Verdict.Satisfied, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step).Decision.Verdict);
        Assert.Equal(
            Verdict.Satisfied,
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step, new Readings { GoverningDate = GoverningDate.Contract }).Decision.Verdict
        );
        Assert.Equal(
            ["norm"],
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step, new Readings { GoverningDate = GoverningDate.Payment }).Decision.Missing
        );
    }

    [Fact]
    public void No_path_reaches_an_advance_without_approval_and_contract_nor_a_settlement_without_acceptance_or_force_majeure()
    {
        var kinds = Enum.GetValues<StepKind>();
        var choices = Gen.ArrayOf(Gen.Choose(0, 9_999), 30);
        var projects = Gen.Elements(Media, SeveralProvinces, Local);
        Prop.ForAll(
                projects.ToArbitrary(),
                choices.ToArbitrary(),
                (project, numbers) =>
                {
                    var life = ProjectLife.Draft(project, new LocalDate(2015, 3, 1));
                    var path = new List<StepKind>();
                    foreach (var number in numbers)
                    {
                        // Three in four steps are lawful ones, the rest anything by anybody.
                        var next = LifeRules.NextSteps(Norms, life, life.State.Since);
                        var chosen = number % 4 != 0 && next.Count > 0 ? next[number % next.Count] : null;
                        var kind = chosen?.Kind ?? kinds[number % kinds.Length];
                        var by = chosen is null
                            ? ProgrammeCodes.AllAuthorities[number % ProgrammeCodes.AllAuthorities.Count]
                            : chosen.By ?? (project.Source == FundingSource.Local ? Chair : Minister);
                        var result = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, kind, by));
                        if (result.Decision.Verdict == Verdict.Satisfied)
                            path.Add(kind);
                        life = result.Life;
                    }

                    var advance = path.IndexOf(PayAdvance);
                    var contract = path.FindIndex(k => k is SignContract or Assign);
                    var settlement = path.FindIndex(k => k is Settle or SettleForForceMajeure);
                    var ledger = life.Ledger;
                    return (advance < 0 || (path.IndexOf(Approve) is >= 0 and var approval && approval < contract && contract < advance))
                        && (
                            settlement < 0
                            || path[settlement] == SettleForForceMajeure
                            || (path.IndexOf(AcceptAtBase) is >= 0 and var acceptance && acceptance < settlement)
                        )
                        && (ledger.Advanced == Vnd.Zero || (life.ApprovedOn is not null && life.ContractedOn is not null))
                        && (life.State is not ProjectState.Settled settled || settled.ForForceMajeure || life.AcceptedOn is not null)
                        && ledger.Paid <= ledger.Contracted
                        && ledger.Contracted <= ledger.Approved;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }
}
