using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>The life of a project is kept as its draft and its steps, and made again from them.</summary>
public class LifeHistoryTests
{
    private static readonly PromotionRules Rules = PromotionRules.National;

    private static readonly StepKind[] ToSettlement =
    [
        .. ToApproval(Media),
        StepKind.SignContract,
        StepKind.Begin,
        StepKind.PayAdvance,
        StepKind.AcceptAtBase,
        StepKind.FileSettlement,
        StepKind.Settle,
    ];

    private static ProjectLife Taken(ProjectLife life, StepKind kind, Func<ProjectStep, ProjectStep>? change = null)
    {
        var day = LocalDate.Max(DayOf(kind), life.State.Since);
        var by = Rules.NextSteps(day, life).Single(n => n.Kind == kind).By!.Value;
        var step = Step(life, kind, by);
        var result = Rules.Apply(life, change?.Invoke(step) ?? step);
        Assert.True(result.Decision.Verdict is Verdict.Satisfied, $"{kind}: {result.Decision.Explain(Language.English)}");
        return result.Life;
    }

    [Fact]
    public void Every_step_is_in_the_history_in_its_order()
    {
        var life = ProjectLife.Draft(Media, new LocalDate(2015, 3, 1));
        var taken = new List<StepKind>();
        foreach (var kind in ToSettlement)
        {
            life = Taken(life, kind);
            taken.Add(kind);
            Assert.Equal(taken, life.History.Steps.Select(s => s.Kind));
            Assert.Equal((Media, new LocalDate(2015, 3, 1)), (life.History.Project, life.History.DraftedOn));
        }
    }

    [Fact]
    public void A_life_written_as_JSON_and_replayed_is_the_same_after_every_step()
    {
        var life = ProjectLife.Draft(Media, new LocalDate(2015, 3, 1));
        foreach (var kind in ToSettlement)
        {
            life = Taken(life, kind);
            var kept = KhuyenCongJson.Read<LifeHistory>(KhuyenCongJson.Write(life.History));
            Assert.Equal(life.History, kept);
            var again = Rules.Replay(kept);
            Assert.Equal(Verdict.Satisfied, again.Decision.Verdict);
            Assert.Equal((life.State.Code, life.State.Since), (again.Life.State.Code, again.Life.State.Since));
            Assert.Equal(life.Ledger, again.Life.Ledger);
            Assert.Equal(life.Project, again.Life.Project);
        }

        Assert.Equal("settled", life.State.Code);
    }

    [Fact]
    public void A_history_with_a_step_that_is_not_lawful_stops_before_it_and_says_why()
    {
        var life = ProjectLife.Draft(Media, new LocalDate(2015, 3, 1));
        foreach (var kind in ToApproval(Media))
            life = Taken(life, kind);
        var history = life.History;
        var wrong = Step(life, StepKind.Settle, Authority.Agency);
        var result = Rules.Replay(history with { Steps = [.. history.Steps, wrong] });
        Assert.Equal(Verdict.NotSatisfied, result.Decision.Verdict);
        Assert.Equal("approved", result.Life.State.Code);
        Assert.Equal(history, result.Life.History);
    }

    [Fact]
    public void Money_of_a_life_is_carried_over_by_a_step_and_is_there_again_in_the_next_year()
    {
        var life = ProjectLife.Draft(Media, new LocalDate(2015, 3, 1));
        foreach (var kind in ToSettlement[..^4])
            life = Taken(life, kind);
        var before = life.Ledger.Available;
        var carry = Step(life, StepKind.CarryOver, Authority.Agency) with { On = new(2016, 12, 31), Amount = Vnd.Million(10), BudgetYear = 2016 };
        var carried = Rules.Apply(life, carry);
        Assert.NotEqual(Verdict.NotSatisfied, carried.Decision.Verdict);
        Assert.Equal(Vnd.Million(10), carried.Life.Ledger.CarriedOver);
        Assert.Equal(before - Vnd.Million(10), carried.Life.Ledger.Available);
        Assert.Equal(carried.Life.Ledger, Rules.Replay(KhuyenCongJson.Read<LifeHistory>(KhuyenCongJson.Write(carried.Life.History))).Life.Ledger);
    }
}
