using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>A missing argument is a bug of the caller, named by its parameter.</summary>
public class MissingArgumentTests
{
    private static readonly ProjectLife Life = Walk(Media);

    private static void Missing(string parameter, Func<object?> call) => Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(() => call()).ParamName);

    [Fact]
    public void Rules_need_what_they_judge()
    {
        Missing("request", () => AdvanceRules.Compute(null, null!, Readings.Default));
        Missing("request", () => ChangeRules.Assess(null, null!));
        Missing("before", () => ChangeRules.Between(null!, Media));
        Missing("after", () => ChangeRules.Between(Media, null!));
        Missing("request", () => DossierRules.Assess(null, null!));
        Missing("request", () => TenderRules.Assess(null, null!));
        Missing("project", () => Norms.RouteOf(null!));
        Missing("life", () => LifeRules.NextSteps(Norms, null!, Life.State.Since));
        Missing("advances", () => LifeRules.Apply(Norms, null!, Life, Step(Life, StepKind.FileProject, Authority.ImplementingUnit)));
        Missing("life", () => LifeRules.Apply(Norms, NationalLaw.AdvancesOn, null!, Step(Life, StepKind.FileProject, Authority.ImplementingUnit)));
        Missing("step", () => LifeRules.Apply(Norms, NationalLaw.AdvancesOn, Life, null!));
        Missing("project", () => ProjectLife.Draft(null!, Life.State.Since));
    }

    [Fact]
    public void Plans_need_their_tables_and_what_they_judge()
    {
        Missing("programme", () => PromotionRules.National.AssessProgramme(null!));
        Missing("plan", () => PromotionRules.National.AssessPlan(null!));
        Missing("project", () => PlanRules.Assess((PlanNorms?)null, (Project)null!));
    }

    [Fact]
    public void Malformed_projects_and_plans_are_refused_under_any_table_and_under_none()
    {
        var malformed = Media with { Kind = default };
        Assert.Equal("Kind", Assert.Throws<ArgumentException>(() => PlanRules.Assess((PlanNorms?)null, malformed)).ParamName);
        Assert.Equal("Kind", Assert.Throws<ArgumentException>(() => PlanRules.Assess(NationalLaw.Plans.Values[2], malformed)).ParamName);
        var plan = new AnnualPlan
        {
            Year = 2016,
            Source = default,
            Projects = [],
        };
        Assert.Throws<ArgumentException>(() => OnItsDay.Assess(plan));
    }

    [Fact]
    public void Malformed_questions_are_refused_under_no_table_too()
    {
        Assert.Throws<ArgumentException>(() => ChangeRules.Assess(null, new ChangeRequest { Source = FundingSource.National, Changes = [] }));
        Assert.Throws<ArgumentException>(() => TenderRules.Assess(null, new TenderRequest { Source = FundingSource.National, Kind = default }));
        Assert.Throws<ArgumentException>(() =>
            DossierRules.Assess(
                null,
                new DossierRequest
                {
                    Source = FundingSource.National,
                    Stage = default,
                    Kind = ProjectKind.Media,
                }
            )
        );
    }

    [Fact]
    public void A_step_needs_a_defined_kind_a_defined_authority_and_no_negative_amount_under_no_table_too()
    {
        var step = Step(Life, StepKind.FileProject, Authority.ImplementingUnit);
        Assert.Throws<ArgumentOutOfRangeException>(() => LifeRules.Apply(null, NationalLaw.AdvancesOn, Life, step with { Kind = default }));
        Assert.Throws<ArgumentOutOfRangeException>(() => LifeRules.Apply(null, NationalLaw.AdvancesOn, Life, step with { Kind = (StepKind)21 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => LifeRules.Apply(null, NationalLaw.AdvancesOn, Life, step with { By = default }));
        Assert.Equal(
            "step",
            Assert.Throws<ArgumentException>(() => LifeRules.Apply(null, NationalLaw.AdvancesOn, Life, step with { Amount = new Vnd(-1) })).ParamName
        );
        Assert.Equal(
            "step",
            Assert.Throws<ArgumentException>(() => LifeRules.Apply(null, NationalLaw.AdvancesOn, Life, step with { RealCost = new Vnd(-1) })).ParamName
        );
        Assert.Equal(
            "step",
            Assert.Throws<ArgumentException>(() => LifeRules.Apply(null, NationalLaw.AdvancesOn, Life, step with { Part = (ProjectKind)29 })).ParamName
        );
        Assert.Equal(["norm"], LifeRules.Apply(null, NationalLaw.AdvancesOn, Life, step with { Amount = Vnd.Zero }).Decision.Missing);
    }

    [Fact]
    public void Names_exist_for_defined_values_only()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ChangeKind).ToText());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((ChangeKind)13).ToText());
        Assert.Throws<ArgumentOutOfRangeException>(() => default(DeadlineKind).ToText());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((DeadlineKind)22).ToText());
        Assert.Throws<ArgumentOutOfRangeException>(() => default(StepKind).ToText());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((StepKind)21).ToText());
    }
}
