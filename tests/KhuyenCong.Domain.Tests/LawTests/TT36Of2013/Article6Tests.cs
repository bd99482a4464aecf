using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Execution;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

public class Article6Tests
{
    [Theory]
    [InlineData("registration-report", "TT36-2013/6/1/a", null)]
    [InlineData("project-summary-table", "TT36-2013/6/1/b", "2")]
    [InlineData("project-document", "TT36-2013/6/1/b", null)]
    public void Clause1_a_registration_holds_the_report_the_table_and_the_projects(string code, string provision, string? template)
    {
        var line = Assert.Single(NationalLaw.Dossiers.Values[2].Lines, l => l.Stage == DossierStage.MinistryAppraisal && l.Paper.Code == code);
        Assert.Equal((provision, template, PaperCondition.Always), (line.Citation.Code, line.Paper.Template, line.Condition));
    }

    [Fact]
    public void Clause4_after_approval_the_Agency_assigns_or_contracts()
    {
        Assert.All(
            [Circular36Of2013.OneProvince, Circular36Of2013.Direct],
            route =>
            {
                Assert.Equal((Authority.Agency, "TT36-2013/6/4"), (route.Assignment.By, route.Assignment.Citation.Code));
                Assert.Equal((Authority.Agency, "TT36-2013/12/1"), (route.Contract.By, route.Contract.Citation.Code));
            }
        );
    }

    [Theory]
    [InlineData(StepKind.SignContract)]
    [InlineData(StepKind.Assign)]
    public void Clause4_contract_and_assignment_wait_for_the_opinion_of_the_Ministry_of_Finance(StepKind kind)
    {
        var life = Lives.Walk(Lives.Media, Lives.ToApproval(Lives.Media));
        var step = Lives.Step(life, kind, Authority.Agency);
        var unknown = LifeRules.Apply(Lives.Norms, NationalLaw.AdvancesOn, life, step with { HasFinanceOpinion = null });
        Assert.Equal((Verdict.Undetermined, "TT36-2013/6/4"), (unknown.Decision.Verdict, unknown.Decision.Findings[0].Citation!.Code));
        Assert.Equal(["has_finance_opinion"], unknown.Decision.Missing);
        Assert.Equal(
            Verdict.NotSatisfied,
            LifeRules.Apply(Lives.Norms, NationalLaw.AdvancesOn, life, step with { HasFinanceOpinion = false }).Decision.Verdict
        );
        Assert.Equal(Verdict.Satisfied, LifeRules.Apply(Lives.Norms, NationalLaw.AdvancesOn, life, step).Decision.Verdict);
        // Nothing of the kind is laid down for local money.
        var local = Lives.Walk(Lives.Local, Lives.ToApproval(Lives.Local));
        var bare = Lives.Step(local, kind, Authority.Department) with { HasFinanceOpinion = null, TenderIsApproved = null };
        Assert.Equal(Verdict.Satisfied, LifeRules.Apply(Lives.Norms, NationalLaw.AdvancesOn, local, bare).Decision.Verdict);
    }
}
