using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Execution;
using KhuyenCong.Domain.Tests.Provinces;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT26Of2014;

/// <summary>The level whose budget pays decides who approves a local project and who settles it.</summary>
public class LevelOfALifeTests
{
    private static readonly LocalDate Day = new(2016, 6, 30);

    private static ProjectLife Life(CompetenceLevel? level) => ProjectLife.Draft(Lives.Local, new LocalDate(2016, 1, 1), level: level);

    private static StepResult Approve(CompetenceLevel? level, Authority by)
    {
        var route = PromotionRules.National.In(MadeUp.Procedures("""{ "route": { "usual": true, "without": ["base-appraisal"] } }"""));
        var filed = Take(route, Life(level), StepKind.FileProject, Authority.ImplementingUnit);
        Assert.Equal(Verdict.Satisfied, filed.Decision.Verdict);
        return Take(route, filed.Life, StepKind.Approve, by);
    }

    private static StepResult Take(PromotionRules rules, ProjectLife life, StepKind kind, Authority by) =>
        rules.Apply(
            life,
            new ProjectStep
            {
                Kind = kind,
                By = by,
                On = Day,
                Amount = kind == StepKind.Settle ? Vnd.Million(1) : null,
            }
        );

    [Theory]
    [InlineData(CompetenceLevel.Commune, Authority.CommuneCommittee, Verdict.Satisfied)]
    [InlineData(CompetenceLevel.District, Authority.DistrictCommittee, Verdict.Satisfied)]
    [InlineData(CompetenceLevel.Province, Authority.ProvincialCommittee, Verdict.Satisfied)]
    [InlineData(null, Authority.CommuneCommittee, Verdict.Satisfied)]
    [InlineData(CompetenceLevel.Province, Authority.CommuneCommittee, Verdict.Undetermined)]
    [InlineData(CompetenceLevel.Commune, Authority.DistrictCommittee, Verdict.Undetermined)]
    [InlineData(CompetenceLevel.Province, Authority.Department, Verdict.NotSatisfied)]
    [InlineData(null, Authority.Department, Verdict.NotSatisfied)]
    public void Article7Clause2_each_committee_approves_at_its_level(CompetenceLevel? level, Authority by, Verdict verdict)
    {
        var result = Approve(level, by);
        Assert.Equal(verdict, result.Decision.Verdict);
        if (verdict == Verdict.Satisfied && by != Authority.ProvincialCommittee)
            Assert.Equal("TTLT26-2014/7/2", result.Decision.Findings.Single(f => f.Rule == LifeMessages.Done).Citation!.Code);
    }

    [Theory]
    [InlineData(CompetenceLevel.Province, Authority.Department, Verdict.Undetermined)]
    [InlineData(CompetenceLevel.Province, Authority.DistrictCommittee, Verdict.NotSatisfied)]
    [InlineData(CompetenceLevel.District, Authority.DistrictCommittee, Verdict.Undetermined)]
    [InlineData(null, Authority.DistrictCommittee, Verdict.Undetermined)]
    public void Article8Clause3PointC_the_province_s_own_money_is_settled_by_the_Department_and_no_other(CompetenceLevel? level, Authority by, Verdict verdict)
    {
        // Without the province's route a step stays open; who may not settle is known all the same.
        var result = Take(PromotionRules.National, Life(level), StepKind.Settle, by);
        Assert.Equal(verdict, result.Decision.Verdict);
        if (verdict == Verdict.NotSatisfied)
            Assert.Equal("TTLT26-2014/8/3/c", result.Decision.Findings[0].Citation!.Code);
        else
            Assert.Equal(["provincial_procedure"], result.Decision.Missing.Distinct());
    }

    [Theory]
    [InlineData(FundingSource.National, CompetenceLevel.Province)]
    [InlineData(FundingSource.Local, CompetenceLevel.Nation)]
    [InlineData(FundingSource.Local, CompetenceLevel.Region)]
    [InlineData(FundingSource.Local, (CompetenceLevel)0)]
    public void Only_a_local_budget_has_a_level(FundingSource source, CompetenceLevel level) =>
        Assert.Equal(
            "level",
            Assert.Throws<ArgumentException>(() => ProjectLife.Draft(Lives.Media with { Source = source }, new LocalDate(2016, 1, 1), level: level)).ParamName
        );
}
