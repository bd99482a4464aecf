using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

/// <summary>Acceptance, settlement file and settlement in the life of a project.</summary>
public class Article18Tests
{
    private static readonly StepKind[] ToWork = [.. ToApproval(Media), StepKind.SignContract, StepKind.Begin];

    [Theory]
    [InlineData(2016, 11, 30, 2016, 12, 15)]
    [InlineData(2017, 1, 7, 2017, 1, 22)]
    public void Clause1_the_settlement_file_is_due_15_days_after_the_last_acceptance(int y, int m, int d, int dueYear, int dueMonth, int dueDay)
    {
        var life = AcceptedOn(Walk(Media, ToWork), new(y, m, d));
        var next = LifeRules.NextSteps(Norms, life, life.State.Since).Single(n => n.Kind == StepKind.FileSettlement);
        Assert.Equal((Authority.ImplementingUnit, "TT36-2013/18/1"), (next.By!.Value, next.Citation.Code));
        var last = new LocalDate(dueYear, dueMonth, dueDay);
        Assert.Equal(last, next.Due!.LastDay);
        Assert.Empty(next.Findings.AsEnumerable());
        Assert.Contains(next.Papers, p => p.Paper.Code == "settlement-table");
        Assert.DoesNotContain(File(life, last).Decision.Findings, f => f.Rule == LifeMessages.LateFile);
        var late = File(life, last.PlusDays(1));
        Assert.Equal((Verdict.Satisfied, last.PlusDays(1)), (late.Decision.Verdict, late.Life.SettlementFiledOn!.Value));
        Assert.Contains(late.Decision.Findings, f => f.Rule == LifeMessages.LateFile && f.Citation!.Code == "TT36-2013/18/1");
    }

    [Fact]
    public void Clause1_and_clause_2_a_file_that_falls_due_after_the_settlement_is_said_to_collide()
    {
        var life = AcceptedOn(Walk(Media, ToWork), new(2017, 1, 8));
        var next = LifeRules.NextSteps(Norms, life, life.State.Since).Single(n => n.Kind == StepKind.FileSettlement);
        Assert.Equal(new LocalDate(2017, 1, 23), next.Due!.LastDay);
        Assert.Equal(DeadlineMessages.FileAfterSettlement, Assert.Single(next.Findings.ToArray()).Rule);
    }

    [Fact]
    public void Clause1_the_last_of_several_acceptances_counts()
    {
        var life = Walk(Media, ToWork);
        var part = LifeRules.Apply(
            Norms,
            NationalLaw.AdvancesOn,
            life,
            Step(life, StepKind.AcceptAtBase, Authority.Department) with
            {
                On = new(2016, 10, 1),
                IsPartial = true,
            }
        );
        Assert.IsType<ProjectState.UnderWay>(part.Life.State);
        Assert.Equal(Vnd.Million(100), part.Life.Ledger.Accepted);
        Assert.DoesNotContain(LifeRules.NextSteps(Norms, part.Life, new LocalDate(2016, 10, 1)), n => n.Kind is StepKind.Settle or StepKind.FileSettlement);
        var last = AcceptedOn(part.Life, new(2016, 11, 20));
        Assert.Equal((Vnd.Million(200), new LocalDate(2016, 11, 20)), (last.Ledger.Accepted!.Value, last.AcceptedOn!.Value));
        Assert.Equal(new LocalDate(2016, 12, 5), Due(last, StepKind.FileSettlement));
        // One that was thought to be the last may be followed by another, which moves the file.
        var filed = File(last, new(2016, 11, 25)).Life;
        var further = AcceptedOn(filed, new(2016, 12, 1));
        Assert.Equal(Vnd.Million(300), further.Ledger.Accepted);
        Assert.Equal(new LocalDate(2016, 12, 16), Due(further, StepKind.FileSettlement));
        Assert.DoesNotContain(LifeRules.NextSteps(Norms, further, further.State.Since), n => n.Kind == StepKind.AcceptAtBase);
    }

    [Fact]
    public void Clause2_settlement_is_due_on_22_January_after_the_plan_year_whenever_the_project_was_accepted()
    {
        var life = AcceptedOn(Walk(Media, ToWork), new(2017, 1, 10));
        Assert.Equal(new LocalDate(2017, 1, 22), Due(life, StepKind.Settle));
        var settle = Step(life, StepKind.Settle, Authority.Agency);
        Assert.DoesNotContain(Apply(life, settle with { On = new(2017, 1, 22) }).Findings, f => f.Rule == LifeMessages.LateSettlement);
        var late = Apply(life, settle with { On = new(2017, 1, 23) });
        Assert.Equal(Verdict.Satisfied, late.Verdict);
        Assert.Contains(late.Findings, f => f.Rule == LifeMessages.LateSettlement && f.Citation!.Code == "TT36-2013/18/3");
    }

    [Fact]
    public void Clause2_an_approved_extension_into_the_next_year_moves_the_settlement()
    {
        var life = Walk(Media, ToWork);
        var extend = Step(life, StepKind.ChangeProject, Authority.MinisterOfIndustryAndTrade) with
        {
            NewVersion = life.Project with { End = new LocalDate(2017, 3, 31) },
        };
        var extended = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, extend).Life;
        Assert.Equal(new LocalDate(2018, 1, 22), Due(AcceptedOn(extended, new(2017, 3, 31)), StepKind.Settle));
    }

    [Theory]
    [InlineData(2016, 11, 30, null)]
    [InlineData(2016, 12, 1, "TT36-2013/11/2/b")]
    [InlineData(2016, 12, 31, "TT36-2013/11/2/b")]
    [InlineData(2017, 1, 1, "TT36-2013/11/2/a")]
    public void Article11Clause2_acceptance_after_the_project_s_last_day_says_who_approves_more_time(int y, int m, int d, string? provision)
    {
        var life = Walk(Media, ToWork);
        var decision = Apply(life, Step(life, StepKind.AcceptAtBase, Authority.Department) with { On = new(y, m, d) });
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(provision, decision.Findings.ToArray().SingleOrDefault(f => f.Rule == LifeMessages.AcceptedAfterEnd).Citation?.Code);
    }

    [Theory]
    [InlineData(2016, 1, 31, "TT36-2013/11/2/b")]
    [InlineData(2016, 2, 1, null)]
    public void Article11Clause2_work_before_the_project_s_first_day_says_who_approves_another_time(int y, int m, int d, string? provision)
    {
        var life = Walk(Media, ToWork[..^1]);
        var decision = Apply(life, Step(life, StepKind.Begin, Authority.ImplementingUnit) with { On = new(y, m, d) });
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(provision, decision.Findings.ToArray().SingleOrDefault(f => f.Rule == LifeMessages.BegunBeforeStart).Citation?.Code);
    }

    [Fact]
    public void Clause3_is_about_the_file_and_not_about_the_Agency_s_own_delay()
    {
        var accepted = AcceptedOn(Walk(Media, ToWork), new(2016, 11, 30));
        var inTime = File(accepted, new(2016, 12, 10)).Life;
        var settle = Step(inTime, StepKind.Settle, Authority.Agency) with { On = new(2017, 1, 23) };
        var byAgency = Apply(inTime, settle);
        Assert.Contains(byAgency.Findings, f => f.Rule == LifeMessages.SettledLate && f.Citation!.Code == "TT36-2013/18/2");
        Assert.DoesNotContain(byAgency.Findings, f => f.Rule == LifeMessages.LateSettlement);
        var late = File(accepted, new(2017, 1, 23)).Life;
        Assert.Contains(Apply(late, settle).Findings, f => f.Rule == LifeMessages.LateSettlement && f.Citation!.Code == "TT36-2013/18/3");
    }

    [Fact]
    public void Clause4_force_majeure_settles_what_was_accepted_in_part_too()
    {
        var life = AcceptedOn(Walk(Media, ToWork), new(2016, 11, 30));
        var settle = Step(life, StepKind.SettleForForceMajeure, Authority.Agency) with { On = new(2016, 12, 20), Amount = Vnd.Million(150) };
        Assert.Equal(Verdict.Satisfied, Apply(life, settle).Verdict);
        var whole = LifeRules.Apply(
            Norms,
            NationalLaw.AdvancesOn,
            Walk(Media, ToWork),
            Step(Walk(Media, ToWork), StepKind.AcceptAtBase, Authority.Department) with
            {
                Amount = Vnd.Million(300),
            }
        );
        Assert.Equal(Verdict.NotSatisfied, Apply(whole.Life, settle).Verdict);
    }

    [Fact]
    public void TTLT26_article_8_clause_3_point_c_a_project_of_several_years_is_settled_every_year()
    {
        var years = Media with { End = new LocalDate(2017, 11, 30) };
        var life = Walk(years, [.. ToWork, StepKind.PayAdvance]);
        var yearly = Step(life, StepKind.SettleYear, Authority.Agency) with { On = new(2017, 1, 20), BudgetYear = 2016 };
        Assert.Equal(Verdict.NotSatisfied, Apply(life, yearly).Verdict);
        var part = LifeRules.Apply(
            Norms,
            NationalLaw.AdvancesOn,
            life,
            Step(life, StepKind.AcceptAtBase, Authority.Department) with
            {
                On = new(2016, 12, 20),
                IsPartial = true,
            }
        );
        Assert.Equal(["budget_year"], Apply(part.Life, yearly with { BudgetYear = null }).Missing);
        var settled = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, part.Life, yearly);
        Assert.Equal((Vnd.Million(10), false), (settled.Life.Ledger.Settled, settled.Life.Ledger.IsSettled));
        Assert.IsType<ProjectState.UnderWay>(settled.Life.State);
        Assert.Contains(Apply(part.Life, yearly with { On = new(2017, 1, 23) }).Findings, f => f.Rule == LifeMessages.LateSettlement);
        Assert.DoesNotContain(Apply(part.Life, yearly with { On = new(2017, 1, 22) }).Findings, f => f.Rule == LifeMessages.LateSettlement);
        // A project of one year has no settlement of a year.
        var single = Walk(Media, [.. ToWork, StepKind.AcceptAtBase]);
        Assert.Equal(Verdict.NotSatisfied, Apply(single, Step(single, StepKind.SettleYear, Authority.Agency)).Verdict);
    }

    [Fact]
    public void ND45_article_14_clause_4_what_is_carried_over_is_available_again_in_the_next_year()
    {
        var years = Media with { End = new LocalDate(2017, 11, 30) };
        var life = Walk(years, [.. ToApproval(Media), StepKind.SignContract]);
        var carry = Step(life, StepKind.CarryOver, Authority.Agency) with { On = new(2016, 12, 31), Amount = Vnd.Million(290), BudgetYear = null };
        var result = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, carry);
        Assert.Equal((Vnd.Million(290), 2016), (result.Life.Ledger.CarriedOver, result.Life.CarriedOverFrom!.Value));
        Assert.Contains(result.Decision.Findings, f => f.Rule == LedgerMessages.CarryOverRules && f.Citation!.Code == "ND45-2012/14/4");
        var pay = Step(result.Life, StepKind.PayAdvance, Authority.Agency) with { Amount = Vnd.Million(100) };
        Assert.Equal(Verdict.NotSatisfied, Apply(result.Life, pay with { On = new(2016, 12, 31) }).Verdict);
        var next = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, result.Life, pay with { On = new(2017, 1, 1) }).Life;
        Assert.Equal((Vnd.Zero, Vnd.Million(290), Vnd.Million(100)), (next.Ledger.CarriedOver, next.Ledger.CarriedIn, next.Ledger.Advanced));
        Assert.Equal(Verdict.NotSatisfied, Apply(life, carry with { Amount = Vnd.Million(301) }).Verdict);
        // A refused step leaves the money where it is.
        Assert.Same(
            result.Life,
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, result.Life, pay with { On = new(2017, 1, 1), By = Authority.Department }).Life
        );
    }

    [Fact]
    public void Article19Clause1PointD_support_by_percentage_is_held_against_the_real_cost()
    {
        var project = Media with { SupportRate = Rate.Percent(50) };
        var life = Walk(project, ToWork);
        var accept = Step(life, StepKind.AcceptAtBase, Authority.Department) with { Amount = Vnd.Million(200), RealCost = Vnd.Million(400) };
        var unknown = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, accept with { RealCost = null });
        Assert.Equal(("real_cost", "TT36-2013/19/1/d"), (unknown.Decision.Missing.Single(), unknown.Decision.Findings[0].Citation!.Code));
        Assert.Equal(Verdict.NotSatisfied, Apply(life, accept with { RealCost = new Vnd(399_999_999) }).Verdict);
        var accepted = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, accept).Life;
        Assert.Equal(Vnd.Million(400), accepted.RealCost);
        var settle = Step(accepted, StepKind.Settle, Authority.Agency) with { Amount = Vnd.Million(200) };
        Assert.Equal(Verdict.Satisfied, Apply(accepted, settle).Verdict);
        // The vouchers of the whole may show less.
        Assert.Equal(Verdict.NotSatisfied, Apply(accepted, settle with { RealCost = Vnd.Million(300) }).Verdict);
        Assert.Equal(Verdict.Satisfied, Apply(accepted, settle with { RealCost = Vnd.Million(300), Amount = Vnd.Million(150) }).Verdict);
    }

    [Fact]
    public void A_step_that_does_not_follow_cites_the_provision_of_the_step()
    {
        var drafted = Walk(Media);
        var accepted = Walk(Media, [.. ToWork, StepKind.AcceptAtBase]);
        (ProjectLife Life, StepKind Kind, string Provision)[] cases =
        [
            (drafted, StepKind.Settle, "TT36-2013/18/2"),
            (drafted, StepKind.SettleForForceMajeure, "TT36-2013/18/4"),
            (drafted, StepKind.PayAdvance, "TT36-2013/13"),
            (drafted, StepKind.SignContract, "TT36-2013/12/1"),
            (drafted, StepKind.ReturnMoney, "TT36-2013/12/6"),
            (drafted, StepKind.StopForFailure, "TT36-2013/11/3"),
            (accepted, StepKind.Approve, "TT36-2013/8/3"),
            (Walk(SeveralProvinces, StepKind.FileProject), StepKind.AppraiseAtBase, "TT36-2013/8/1/b"),
        ];
        foreach (var (life, kind, provision) in cases)
        {
            var decision = Apply(life, Step(life, kind, Authority.Agency));
            Assert.Equal((LifeMessages.NotLawful, provision), (decision.Findings[0].Rule, decision.Findings[0].Citation!.Code));
        }
    }

    private static ProjectLife AcceptedOn(ProjectLife life, LocalDate day)
    {
        var result = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, StepKind.AcceptAtBase, Authority.Department) with { On = day });
        Assert.True(result.Decision.Verdict == Verdict.Satisfied, result.Decision.Explain(Language.English));
        return result.Life;
    }

    private static StepResult File(ProjectLife life, LocalDate day)
    {
        var result = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, StepKind.FileSettlement, Authority.ImplementingUnit) with { On = day });
        Assert.True(result.Decision.Verdict == Verdict.Satisfied, result.Decision.Explain(Language.English));
        return result;
    }

    private static LocalDate? Due(ProjectLife life, StepKind kind) =>
        LifeRules.NextSteps(Norms, life, life.State.Since).Single(n => n.Kind == kind).Due?.LastDay;

    private static Decision Apply(ProjectLife life, ProjectStep step) => LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step).Decision;

    [Fact]
    public void Clause4_a_stop_does_not_exclude_that_the_work_done_is_settled_for_force_majeure()
    {
        var life = Walk(Media, [.. ToApproval(Media), StepKind.SignContract, StepKind.Begin, StepKind.PayAdvance, StepKind.Stop]);
        var step = Step(life, StepKind.SettleForForceMajeure, Authority.Agency) with { Amount = Vnd.Million(4) };
        var settled = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step);
        Assert.Equal(Verdict.Satisfied, settled.Decision.Verdict);
        Assert.Equal((Vnd.Million(4), Vnd.Million(6)), (settled.Life.Ledger.Settled, settled.Life.Ledger.ToReturn));
    }
}
