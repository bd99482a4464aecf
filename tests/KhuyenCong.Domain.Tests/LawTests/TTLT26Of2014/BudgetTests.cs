using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;
using static KhuyenCong.Domain.Execution.BudgetStepKind;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT26Of2014;

/// <summary>Article 8 and ND45-2012/14: the steps of a year's budget.</summary>
public class BudgetTests
{
    private static readonly LocalDate Day = new(2016, 6, 30);

    private static BudgetProcedure Ask(LocalDate day, FundingSource source, CompetenceLevel? level = null) =>
        PromotionRules.National.AssessBudget(day, new BudgetRequest { Source = source, Level = level });

    [Fact]
    public void Clause1PointA_national_money_goes_from_the_control_figures_of_the_Ministry_of_Finance_to_its_appraisal_of_the_year()
    {
        var budget = Ask(Day, FundingSource.National);
        Assert.Equal(Verdict.Satisfied, budget.Verdict);
        Assert.Equal(Enum.GetValues<BudgetStepKind>(), budget.Steps.Select(s => s.Kind));
        Assert.Equal((Authority.MinistryOfFinance, Authority.Government), (budget.Steps[3].By!.Value, budget.Steps[3].To!.Value));
        Assert.Equal(Authority.MinistryOfFinance, budget.Steps.Single(s => s.Kind == AppraiseBreakDown).By);
        Assert.All(budget.Steps.Take(7), s => Assert.Equal("TTLT26-2014/8/1/a", s.Citation.Code));
        Assert.Equal(["TTLT26-2014/8/2/a", "TTLT26-2014/8/2/b", "TTLT26-2014/8/3/c", "TTLT26-2014/8/3/c"], budget.Steps.Skip(7).Select(s => s.Citation.Code));
    }

    [Fact]
    public void Clause1PointA_the_steps_name_the_Ministry_and_not_its_Minister()
    {
        var steps = Ask(Day, FundingSource.National).Findings.Take(7).Select(f => f.Message(Language.Vietnamese)).ToList();
        Assert.EndsWith("(Bộ Tài chính → Bộ Công Thương).", steps[0]);
        Assert.EndsWith("(Bộ Công Thương).", steps[1]);
        Assert.All(steps, s => Assert.DoesNotContain("Bộ trưởng", s));
        // So does the decree before it (ND45-2012/14/1).
        Assert.EndsWith("(the Ministry of Industry and Trade).", Ask(new(2013, 6, 30), FundingSource.National).Findings[0].Message(Language.English));
    }

    [Fact]
    public void Clause1PointB_a_province_s_money_goes_by_the_Department_and_the_finance_department()
    {
        var budget = Ask(Day, FundingSource.Local, CompetenceLevel.Province);
        Assert.Equal(Verdict.Satisfied, budget.Verdict);
        Assert.Equal(Enum.GetValues<BudgetStepKind>(), budget.Steps.Select(s => s.Kind));
        Assert.Null(budget.Steps[0].By);
        Assert.Equal((Authority.FinanceDepartment, Authority.ProvincialCommittee), (budget.Steps[3].By!.Value, budget.Steps[3].To!.Value));
        Assert.Equal(Authority.Department, budget.Steps.Single(s => s.Kind == SettleYear).To);
        Assert.Equal(Authority.FinanceDepartment, budget.Steps.Single(s => s.Kind == AppraiseSettlement).By);
        Assert.DoesNotContain(budget.Steps, s => s.By is Authority.MinistryOfFinance or Authority.MinisterOfIndustryAndTrade);
    }

    [Theory]
    [InlineData(CompetenceLevel.District, Authority.DistrictCommittee)]
    [InlineData(CompetenceLevel.Commune, Authority.CommuneCommittee)]
    public void Clause1PointB_the_rest_of_a_district_s_or_commune_s_budget_is_the_province_s_to_lay_down(CompetenceLevel level, Authority by)
    {
        var budget = Ask(Day, FundingSource.Local, level);
        Assert.Equal(["provincial_procedure"], budget.Missing);
        Assert.Equal([Estimate, Draw, ControlAndPay], budget.Steps.Select(s => s.Kind));
        Assert.Equal((by, "ND45-2012/14/2"), (budget.Steps[0].By!.Value, budget.Steps[0].Citation.Code));
        Assert.Contains(budget.Findings, f => f.Rule == BudgetMessages.Provincial && f.Citation!.Code == "TTLT26-2014/8/1/b");
    }

    [Theory]
    [InlineData(2012, 7, 5, "TTLT125-2009")]
    [InlineData(2014, 4, 7, "TTLT125-2009")]
    [InlineData(2018, 5, 11, "TT28-2018")]
    public void ND45_article_14_alone_names_who_estimates_and_submits_while_the_details_are_not_held(int year, int month, int day, string text)
    {
        foreach (
            var (source, level) in new (FundingSource, CompetenceLevel?)[] { (FundingSource.National, null), (FundingSource.Local, CompetenceLevel.Commune) }
        )
        {
            var budget = Ask(new LocalDate(year, month, day), source, level);
            Assert.Equal(["norm"], budget.Missing);
            Assert.Equal([Estimate, SendToFinance, Submit], budget.Steps.Select(s => s.Kind));
            Assert.All(budget.Steps, s => Assert.Equal("14", s.Citation.Article));
            Assert.Contains(budget.Findings, f => f.Rule == BudgetMessages.NotHeld && f.Citation!.Code == text);
        }

        Assert.Empty(Ask(new LocalDate(2012, 7, 4), FundingSource.National).Steps);
    }

    [Fact]
    public void There_is_no_district_s_budget_from_2025_07_01()
    {
        Assert.Equal(Verdict.Undetermined, Ask(new LocalDate(2025, 6, 30), FundingSource.Local, CompetenceLevel.District).Verdict);
        var gone = Ask(new LocalDate(2025, 7, 1), FundingSource.Local, CompetenceLevel.District);
        Assert.Equal((Verdict.NotSatisfied, CompetenceMessages.NoDistrict), (gone.Verdict, gone.Findings[0].Rule));
        Assert.Equal("ND45-2012/14/2", gone.Findings[0].Citation!.Code);
        Assert.Equal(3, Ask(new LocalDate(2025, 7, 1), FundingSource.Local, CompetenceLevel.Commune).Steps.Count);
        Assert.Contains(Ask(new LocalDate(2025, 6, 30), FundingSource.Local).Findings, f => f.Rule == BudgetMessages.LevelUnknown);
        Assert.Contains(Ask(new LocalDate(2025, 7, 1), FundingSource.Local).Findings, f => f.Rule == BudgetMessages.LevelUnknownWithoutDistricts);
    }

    [Fact]
    public void The_level_of_a_local_budget_has_to_be_known_and_to_be_one()
    {
        Assert.Equal(["level"], Ask(Day, FundingSource.Local).Missing);
        Assert.Throws<ArgumentException>(() => Ask(Day, FundingSource.Local, CompetenceLevel.Region));
        Assert.Throws<ArgumentException>(() => Ask(Day, default));
        Assert.Throws<ArgumentException>(() => Ask(Day, FundingSource.National, (CompetenceLevel)9));
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => BudgetRules.Assess(null, null!, _ => default)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => default(BudgetStepKind).ToText());
    }

    [Fact]
    public void Every_explanation_of_the_budget_is_approved()
    {
        var page = new ExplanationPage("Budget");
        foreach (var norms in NationalLaw.Budget.Values)
        {
            var name = (norms.Unread?.Code ?? "TTLT26-2014") + (norms.District is null ? " without districts" : "");
            Case(name, norms, FundingSource.National, null);
            foreach (var level in new CompetenceLevel?[] { CompetenceLevel.Province, CompetenceLevel.District, CompetenceLevel.Commune, null })
                Case(name, norms, FundingSource.Local, level);
        }

        Case("before the decree", null, FundingSource.National, null);
        page.Verify(typeof(BudgetMessages));

        void Case(string name, BudgetNorms? norms, FundingSource source, CompetenceLevel? level) =>
            page.Case(
                $"{name}, {source}, {level?.ToString() ?? "no level"}",
                BudgetRules.Assess(norms, new BudgetRequest { Source = source, Level = level }, _ => default)
            );
    }
}
