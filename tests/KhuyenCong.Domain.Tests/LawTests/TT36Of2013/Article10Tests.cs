using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

public class Article10Tests
{
    [Fact]
    public void Clause1PointB_a_file_handed_in_on_time_and_returned_for_changes_stays_on_time()
    {
        var filed = On(Walk(Media), StepKind.FileProject, Authority.ImplementingUnit, new(2015, 5, 19));
        var returned = On(filed, StepKind.ReturnForChanges, Authority.Department, new(2015, 5, 25));
        Assert.Null(LifeRules.NextSteps(Norms, returned, new LocalDate(2015, 5, 28)).Single().Due);
        var again = On(returned, StepKind.FileProject, Authority.ImplementingUnit, new(2015, 5, 28));
        Assert.Equal(new LocalDate(2015, 5, 19), again.FiledOn);
    }

    [Fact]
    public void Clause2PointB_an_appraised_file_that_the_Agency_returned_stays_on_time_with_the_Agency()
    {
        var filed = On(Walk(Media), StepKind.FileProject, Authority.ImplementingUnit, new(2015, 5, 19));
        var late = Step(filed, StepKind.AppraiseAtBase, Authority.Department) with { On = new(2015, 6, 15), Guidance = null };
        Assert.Equal(Verdict.NotSatisfied, LifeRules.Apply(Norms, NationalLaw.AdvancesOn, filed, late).Decision.Verdict);
        var appraised = On(filed, StepKind.AppraiseAtBase, Authority.Department, new(2015, 6, 14));
        var returned = On(appraised, StepKind.ReturnForChanges, Authority.Agency, new(2015, 7, 1));
        var again = On(returned, StepKind.FileProject, Authority.ImplementingUnit, new(2015, 7, 5));
        Assert.Equal(new LocalDate(2015, 6, 14), On(again, StepKind.AppraiseAtBase, Authority.Department, new(2015, 7, 8)).AppraisedAtBaseOn);
    }

    private static ProjectLife On(ProjectLife life, StepKind kind, Authority by, LocalDate day)
    {
        var result = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, kind, by) with { On = day, Guidance = null });
        Assert.True(result.Decision.Verdict == Verdict.Satisfied, result.Decision.Explain(Language.English));
        return result.Life;
    }
}
