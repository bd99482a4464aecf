using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

/// <summary>Who falls under the rules on advance and settlement, and what they rest on.</summary>
public class Article12Tests
{
    private static readonly Project Centre = Media with { IsOfRegionalCentre = true, Kind = ProjectKind.Consultancy };

    [Fact]
    public void Clause1_a_budget_unit_of_the_Ministry_has_no_advances_of_article_13()
    {
        var life = Walk(Centre, [.. ToApproval(Centre), StepKind.Assign]);
        Assert.Same(Circular36Of2013.MinistryUnit, Norms.RoutesOf(life).Single());
        var decision = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, StepKind.PayAdvance, Authority.Agency)).Decision;
        Assert.Equal((Verdict.Undetermined, LifeMessages.GovernedElsewhere), (decision.Verdict, decision.Findings[0].Rule));
        Assert.Equal(("TT36-2013/12/1", "norm"), (decision.Findings[0].Citation!.Code, decision.Missing.Single()));
        Assert.DoesNotContain(LifeRules.NextSteps(Norms, life, life.State.Since), n => n.Kind == StepKind.PayAdvance);
    }

    [Fact]
    public void Clause1_the_Ministry_s_finance_division_settles_it_without_contract_papers()
    {
        var life = Walk(Centre, [.. ToApproval(Centre), StepKind.Assign, StepKind.Begin, StepKind.AcceptAtBase]);
        var settle = Step(life, StepKind.Settle, Authority.MinistryFinanceDivision) with { Papers = [], Amount = Vnd.Million(100) };
        Assert.Equal(Verdict.NotSatisfied, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, settle with { By = Authority.Agency }).Decision.Verdict);
        var settled = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, settle);
        Assert.IsType<ProjectState.Settled>(settled.Life.State);
        Assert.Equal(Vnd.Million(100), settled.Life.Ledger.Settled);
        var next = LifeRules.NextSteps(Norms, life, life.State.Since).Single(n => n.Kind == StepKind.Settle);
        Assert.Equal((0, null), (next.Papers.Count, next.Due));
    }

    [Fact]
    public void Clause1_a_project_under_contract_is_settled_by_the_Agency()
    {
        var life = Walk(Centre, [.. ToApproval(Centre), StepKind.SignContract, StepKind.Begin, StepKind.AcceptAtBase]);
        var settle = Step(life, StepKind.Settle, Authority.Agency);
        Assert.Equal(Verdict.Satisfied, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, settle).Decision.Verdict);
        Assert.Equal(
            Verdict.NotSatisfied,
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, settle with { By = Authority.MinistryFinanceDivision }).Decision.Verdict
        );
    }

    [Theory]
    [InlineData(140, 100, 0)]
    [InlineData(140, 140, 0)]
    [InlineData(140, 141, 1)]
    [InlineData(140, 200, 60)]
    [InlineData(0, 0, 0)]
    public void Clause6_and_article_14_after_acceptance_no_more_is_advanced_than_was_accepted(int advanced, int accepted, int rest)
    {
        var life = Accepted(advanced, accepted);
        var step = Step(life, StepKind.PayAdvance, Authority.Agency);
        var above = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step with { Amount = Vnd.Million(rest) + new Vnd(1) });
        Assert.Equal(Verdict.NotSatisfied, above.Decision.Verdict);
        if (rest > 0)
            Assert.Equal(
                Vnd.Million(accepted),
                LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step with { Amount = Vnd.Million(rest) }).Life.Ledger.Advanced
            );
        Assert.Equal(Vnd.Million(Math.Max(0, advanced - accepted)), life.Ledger.ToReturn);
    }

    [Fact]
    public void Clause6_what_was_advanced_and_not_accepted_is_returned_to_the_Agency()
    {
        var life = Accepted(140, 100);
        var back = LifeRules.Apply(
            Norms,
            NationalLaw.AdvancesOn,
            life,
            Step(life, StepKind.ReturnMoney, Authority.ImplementingUnit) with
            {
                Amount = Vnd.Million(40),
            }
        );
        Assert.Equal((Vnd.Zero, Vnd.Million(100)), (back.Life.Ledger.ToReturn, back.Life.Ledger.Held));
        var settle = Step(back.Life, StepKind.Settle, Authority.Agency) with { Amount = Vnd.Million(100) };
        Assert.Equal(Vnd.Zero, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, back.Life, settle).Life.Ledger.Held);
        Assert.Equal(
            Verdict.NotSatisfied,
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, back.Life, settle with { Amount = new Vnd(100_000_001) }).Decision.Verdict
        );
    }

    private static ProjectLife Accepted(int advanced, int accepted)
    {
        var project = Media with { Kind = ProjectKind.Consultancy, Support = Vnd.Million(200) };
        var life = Walk(project, [.. ToApproval(project), StepKind.SignContract, StepKind.Begin]);
        if (advanced > 0)
            life = LifeRules
                .Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, StepKind.PayAdvance, Authority.Agency) with { Amount = Vnd.Million(advanced) })
                .Life;
        Assert.Equal(Vnd.Million(advanced), life.Ledger.Advanced);
        return LifeRules
            .Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, StepKind.AcceptAtBase, Authority.Department) with { Amount = Vnd.Million(accepted) })
            .Life;
    }

    [Theory]
    [InlineData(140, 0, 140)]
    [InlineData(140, 100, 40)]
    [InlineData(140, 140, 0)]
    [InlineData(100, 150, 0)]
    [InlineData(0, 0, 0)]
    public void Clause6_after_a_stop_what_was_advanced_without_accepted_work_is_returned(int advanced, int accepted, int toReturn)
    {
        foreach (var stop in new[] { StepKind.Stop, StepKind.StopForFailure })
        {
            var life = Stopped(advanced, accepted, stop, out var decision);
            Assert.Equal(Vnd.Million(toReturn), life.Ledger.ToReturn);
            Assert.Equal(toReturn > 0, decision.Findings.Any(f => f.Rule == LedgerMessages.ToReturn && f.Citation!.Code == "TT36-2013/12/6"));
        }
    }

    [Fact]
    public void Clause5_after_a_stop_what_was_accepted_is_settled_and_no_more()
    {
        var life = Stopped(140, 100, StepKind.StopForFailure, out _);
        var settle = Step(life, StepKind.Settle, Authority.Agency) with { Amount = Vnd.Million(100) };
        Assert.Equal(
            Verdict.NotSatisfied,
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, settle with { Amount = new Vnd(100_000_001) }).Decision.Verdict
        );
        var settled = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, settle).Life;
        Assert.IsType<ProjectState.Settled>(settled.State);
        Assert.Equal((Vnd.Million(100), Vnd.Million(40)), (settled.Ledger.Settled, settled.Ledger.ToReturn));
        // Nothing was accepted: there is nothing to settle.
        var nothing = Stopped(140, 0, StepKind.Stop, out _);
        Assert.Equal(
            Verdict.NotSatisfied,
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, nothing, Step(nothing, StepKind.Settle, Authority.Agency)).Decision.Verdict
        );
    }

    private static ProjectLife Stopped(int advanced, int accepted, StepKind stop, out Decision decision)
    {
        var life = Walk(Media, [.. ToApproval(Media), StepKind.SignContract, StepKind.Begin]);
        if (advanced > 0)
            life = Taken(life, Step(life, StepKind.PayAdvance, Authority.Agency) with { Amount = Vnd.Million(advanced) }).Life;
        if (accepted > 0)
            life = Taken(life, Step(life, StepKind.AcceptAtBase, Authority.Department) with { Amount = Vnd.Million(accepted), IsPartial = true }).Life;
        var result = Taken(life, Step(life, stop, Authority.MinisterOfIndustryAndTrade));
        decision = result.Decision;
        return result.Life;
    }

    private static StepResult Taken(ProjectLife life, ProjectStep step)
    {
        var result = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step);
        Assert.True(result.Decision.Verdict == Verdict.Satisfied, result.Decision.Explain(Language.English));
        return result;
    }
}
