using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>A step that may follow, with the stage of the route behind it.</summary>
internal sealed record LawfulStep(StepKind Kind, RouteStage Stage);

/// <summary>Which steps a state allows on a route.</summary>
internal static class LifeSteps
{
    internal static IEnumerable<LawfulStep> Of(RouteNorms route, ProjectLife life) =>
        life.State switch
        {
            ProjectState.Drafted or ProjectState.ReturnedForChanges => [new(StepKind.FileProject, Filing(route, life))],
            // Where it is not known whether there is an appraisal, it is open too whether approval may follow at once.
            ProjectState.Filed when route.BaseAppraisal is { IsEncoded: false } && route.Approval.IsEncoded =>
            [
                .. Judgement(AtBase(route, life)),
                new(StepKind.Approve, Approval(route, life).Stage! with { IsEncoded = false }),
            ],
            ProjectState.Filed => Judgement(AtBase(route, life), AtMinistry(route), Approval(route, life)),
            ProjectState.BaseAppraised => Judgement(AtMinistry(route), Approval(route, life)),
            ProjectState.MinistryAppraised => Judgement(Approval(route, life)),
            ProjectState.Approved =>
            [
                new(StepKind.SignContract, route.Contract),
                new(StepKind.Assign, route.Assignment),
                new(StepKind.ChangeProject, route.Change),
                .. Stops(route),
            ],
            ProjectState.Contracted => [new(StepKind.Begin, Beginning(route, life)), .. InHand(route, life)],
            ProjectState.UnderWay => [new(StepKind.AcceptAtBase, route.Acceptance), .. InHand(route, life)],
            ProjectState.BaseAccepted => Accepted(route, life),
            ProjectState.Stopped => [.. AfterStop(route, life), .. Money(route, life)],
            ProjectState.Settled => Money(route, life),
            _ => [],
        };

    /// <summary>A file that was handed in on time stays so when it is returned, and an added project has no day of registration (TT36-2013/10, 11/2/a).</summary>
    private static RouteStage Filing(RouteNorms route, ProjectLife life) =>
        life.IsAdded || life.FiledOn is not null ? route.Filing with { Deadline = null } : route.Filing;

    private static (StepKind Kind, RouteStage? Stage) AtBase(RouteNorms route, ProjectLife life) =>
        (StepKind.AppraiseAtBase, life.IsAdded || life.AppraisedAtBaseOn is not null ? route.BaseAppraisal?.WithoutDeadline() : route.BaseAppraisal);

    private static (StepKind Kind, RouteStage? Stage) AtMinistry(RouteNorms route) => (StepKind.AppraiseAtMinistry, route.MinistryAppraisal);

    private static (StepKind Kind, RouteStage? Stage) Approval(RouteNorms route, ProjectLife life) =>
        (StepKind.Approve, life.IsAdded ? route.AddedApproval ?? route.Approval : route.Approval);

    private static RouteStage Beginning(RouteNorms route, ProjectLife life) => life.Project.Form == ProjectForm.Group ? route.GroupBeginning : route.Beginning;

    /// <summary>The first stage that the route has: its step, or returning or rejecting by whoever would take it.</summary>
    private static IEnumerable<LawfulStep> Judgement(params (StepKind Kind, RouteStage? Stage)[] stages)
    {
        var (kind, stage) = stages.First(s => s.Stage is not null);
        var judged = stage!.WithoutDeadline() with { Dossier = null };
        return [new(kind, stage!), new(StepKind.ReturnForChanges, judged), new(StepKind.Reject, judged)];
    }

    private static IEnumerable<LawfulStep> InHand(RouteNorms route, ProjectLife life) =>
        [
            new(StepKind.PayAdvance, route.Advance),
            new(StepKind.ChangeProject, route.Change),
            .. Stops(route),
            .. IfAny(StepKind.SettleForForceMajeure, route.ForceMajeure),
            .. OfTheYear(route, life),
            .. Money(route, life),
        ];

    private static IEnumerable<LawfulStep> Accepted(RouteNorms route, ProjectLife life)
    {
        // What was accepted in part may be accepted further, or be cut short by force majeure (TT36-2013/18/1, 18/4).
        var isOpen = life.Ledger.Accepted < life.Ledger.Contracted;
        return
        [
            .. isOpen ? [new LawfulStep(StepKind.AcceptAtBase, route.Acceptance)] : Array.Empty<LawfulStep>(),
            new(StepKind.PayAdvance, route.Rest),
            .. IfAny(StepKind.FileSettlement, life.SettlementFiledOn is null ? route.SettlementFile : null),
            new(StepKind.Settle, route.Settlement),
            .. IfAny(StepKind.SettleForForceMajeure, isOpen ? route.ForceMajeure : null),
            .. OfTheYear(route, life),
            .. Money(route, life),
        ];
    }

    private static IEnumerable<LawfulStep> Stops(RouteNorms route) => [new(StepKind.Stop, route.Stop), .. IfAny(StepKind.StopForFailure, route.StopForFailure)];

    /// <summary>What was accepted before a stop is settled, and so is the work done where force majeure was the reason (TT36-2013/12/5, 18/4).</summary>
    private static IEnumerable<LawfulStep> AfterStop(RouteNorms route, ProjectLife life) =>
        life.Ledger.Contracted == Vnd.Zero
            ? []
            :
            [
                .. IfAny(StepKind.Settle, life.Ledger.Accepted > Vnd.Zero ? route.Settlement : null),
                .. IfAny(StepKind.SettleForForceMajeure, route.ForceMajeure),
            ];

    /// <summary>What a project of several years does at the end of a year.</summary>
    private static IEnumerable<LawfulStep> OfTheYear(RouteNorms route, ProjectLife life) =>
        life.Project.IsOfSeveralYears && life.Ledger.Accepted is not null ? IfAny(StepKind.SettleYear, route.YearSettlement) : [];

    private static IEnumerable<LawfulStep> Money(RouteNorms route, ProjectLife life)
    {
        if (life.Ledger.Held > Vnd.Zero)
            yield return new(StepKind.ReturnMoney, route.MoneyReturn);
        if (life.Ledger.Available > Vnd.Zero && route.CarryOver is { } carryOver && life.State is not (ProjectState.Settled or ProjectState.Stopped))
            yield return new(StepKind.CarryOver, carryOver);
    }

    private static IEnumerable<LawfulStep> IfAny(StepKind kind, RouteStage? stage) => stage is null ? [] : [new(kind, stage)];

    private static RouteStage WithoutDeadline(this RouteStage stage) => stage with { Deadline = null };
}
