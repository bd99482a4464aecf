using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc vòng đời đề án: which steps are lawful now, and what a step does.</summary>
/// <remarks>TT36-2013/6, 8, 10–15, 18–23; ND45-2012/2; TT46-2012/8. Both questions are answered from one list of lawful steps.</remarks>
public static class LifeRules
{
    /// <summary>Các bước tiếp theo: every lawful step, with who may take it, its papers, its deadline and its provision.</summary>
    /// <param name="norms">The tables in force on the day, or null where none are covered: then no step is given.</param>
    /// <param name="life">The project.</param>
    /// <param name="date">The day.</param>
    /// <returns>The steps; those whose last day has passed are still given, with that day.</returns>
    public static ValueList<NextStep> NextSteps(LifeNorms? norms, ProjectLife life, LocalDate date)
    {
        if (life is null)
            throw new ArgumentNullException(nameof(life));
        if (norms is null || date < life.State.Since)
            return [];
        var step = new ProjectStep
        {
            Kind = StepKind.FileProject,
            By = Authority.ImplementingUnit,
            On = date,
        };
        return Lawful(norms.RouteOf(life.Project), life)
            .Select(option => new NextStep(
                option.Kind,
                option.Kind == StepKind.ChangeProject ? null : option.Stage.By,
                Dossier(norms, life, option.Stage, step)?.Items ?? [],
                Deadline(norms, life, option.Stage, null),
                option.Stage.Citation
            ))
            .ToValueList();
    }

    /// <summary>Thực hiện một bước: the life after a step, or why the step is not lawful.</summary>
    /// <param name="norms">The tables in force on the day of the step, or null where none are covered.</param>
    /// <param name="life">The project.</param>
    /// <param name="step">The step.</param>
    /// <param name="readings">How unclear provisions are read; the default readings unless given.</param>
    /// <returns>The new life with a satisfied decision, or the same life with every reason why not.</returns>
    /// <exception cref="ArgumentException">The step or the authority is not a defined one, an amount is negative, or a paper has an unknown code.</exception>
    public static StepResult Apply(LifeNorms? norms, ProjectLife life, ProjectStep step, Readings? readings = null)
    {
        if (life is null)
            throw new ArgumentNullException(nameof(life));
        if (step is null)
            throw new ArgumentNullException(nameof(step));
        _ = step.Kind.ToText();
        _ = step.By.ToText();
        if (step.Amount < Vnd.Zero)
            throw new ArgumentException($"Amount is {step.Amount}; an amount that is not negative is required.", nameof(step));

        var notes = new CaseNotes();
        if (norms is null)
        {
            notes.NotCovered<int>();
            return new StepResult(life, notes.ToDecision());
        }

        var next = Taken(norms, life, step, readings ?? Readings.Default, notes);
        notes.Append(norms.StandingOf(life.Project.Source));
        return new StepResult(next, notes.ToDecision());
    }

    private static ProjectLife Taken(LifeNorms norms, ProjectLife life, ProjectStep step, Readings readings, CaseNotes notes)
    {
        var name = step.Kind.ToText();
        var route = norms.RouteOf(life.Project);
        if (Lawful(route, life).FirstOrDefault(o => o.Kind == step.Kind) is not { } option)
        {
            notes.Add(LifeMessages.NotLawful, Verdict.NotSatisfied, route.Approval.Citation, new(T0: name, T1: life.State.Name));
            return life;
        }

        if (step.On < life.State.Since)
            notes.Add(
                LifeMessages.TooEarly,
                Verdict.NotSatisfied,
                option.Stage.Citation,
                new(MessageArguments.Date(step.On), MessageArguments.Date(life.State.Since))
            );
        if (step.Kind != StepKind.ChangeProject && step.By != option.Stage.By)
            notes.Add(LifeMessages.WrongAuthority, Verdict.NotSatisfied, option.Stage.Citation, new(T0: step.By.ToText(), T1: option.Stage.By.ToText()));
        CheckDeadline(norms, life, option, step, notes);
        if (Dossier(norms, life, option.Stage, step) is { Verdict: Verdict.Undetermined } dossier)
            notes.Take(dossier);

        var next = LifeMoves.Move(norms, life, step, option, readings, notes);
        if (notes.Verdict != Verdict.Satisfied)
            return life;
        notes.Add(LifeMessages.Done, Verdict.Satisfied, option.Stage.Citation, new(T0: name, T1: next.State.Name));
        return next;
    }

    /// <summary>The lawful steps of a state on a route.</summary>
    private static IEnumerable<LawfulStep> Lawful(RouteNorms route, ProjectLife life)
    {
        var appraisedAtBase = (StepKind.AppraiseAtBase, route.BaseAppraisal);
        var appraisedAtMinistry = (StepKind.AppraiseAtMinistry, route.MinistryAppraisal);
        var approval = (StepKind.Approve, (RouteStage?)route.Approval);
        var begin = life.Project.Form == ProjectForm.Group ? route.GroupBeginning : route.Beginning;
        return life.State switch
        {
            ProjectState.Drafted or ProjectState.ReturnedForChanges => [new(StepKind.FileProject, route.Filing)],
            ProjectState.Filed => Judgement(appraisedAtBase, appraisedAtMinistry, approval),
            ProjectState.BaseAppraised => Judgement(appraisedAtMinistry, approval),
            ProjectState.MinistryAppraised => Judgement(approval),
            ProjectState.Approved =>
            [
                new(StepKind.SignContract, route.Contract),
                new(StepKind.Assign, route.Assignment),
                new(StepKind.ChangeProject, route.Change),
                new(StepKind.Stop, route.Stop),
            ],
            ProjectState.Contracted => [new(StepKind.Begin, begin), .. InHand(route, life)],
            ProjectState.UnderWay => [new(StepKind.AcceptAtBase, route.Acceptance), .. InHand(route, life)],
            ProjectState.BaseAccepted => [new(StepKind.PayAdvance, route.Rest), new(StepKind.Settle, route.Settlement), .. Held(route, life)],
            ProjectState.Settled or ProjectState.Stopped => Held(route, life),
            _ => [],
        };
    }

    /// <summary>The first stage that the route has: its step, or returning or rejecting by whoever would take it.</summary>
    private static IEnumerable<LawfulStep> Judgement(params (StepKind Kind, RouteStage? Stage)[] stages)
    {
        var (kind, stage) = stages.First(s => s.Stage is not null);
        return
        [
            new(kind, stage!),
            new(StepKind.ReturnForChanges, stage! with { Dossier = null, Deadline = null }),
            new(StepKind.Reject, stage! with { Dossier = null, Deadline = null }),
        ];
    }

    private static IEnumerable<LawfulStep> InHand(RouteNorms route, ProjectLife life)
    {
        yield return new(StepKind.PayAdvance, route.Advance);
        yield return new(StepKind.ChangeProject, route.Change);
        yield return new(StepKind.Stop, route.Stop);
        if (route.ForceMajeure is { } forceMajeure)
            yield return new(StepKind.SettleForForceMajeure, forceMajeure);
        foreach (var step in Held(route, life))
            yield return step;
    }

    private static IEnumerable<LawfulStep> Held(RouteNorms route, ProjectLife life) =>
        life.Ledger.Held > Vnd.Zero ? [new(StepKind.ReturnMoney, route.MoneyReturn)] : [];

    private static DossierDecision? Dossier(LifeNorms norms, ProjectLife life, RouteStage stage, ProjectStep step)
    {
        if (stage.Dossier is not { } dossier)
            return null;
        var project = life.Project;
        // A group project names no beneficiary yet who could ask (TT36-2013/10/1/a).
        bool? benefitsItself =
            project.Form == ProjectForm.Group ? true
            : project.Beneficiaries.Count == 0 ? null
            : project.Beneficiaries.All(b => b == project.ImplementingUnit);
        var facts = step.PaperFacts with
        {
            UnitIsBeneficiary = step.PaperFacts.UnitIsBeneficiary ?? benefitsItself,
            IsOfOneProvince = step.PaperFacts.IsOfOneProvince ?? project.IsOfOneProvince(),
        };
        return DossierRules.Assess(norms.Dossiers, facts.For(dossier, project.Kind, step.Papers));
    }

    private static DueDate? Deadline(LifeNorms norms, ProjectLife life, RouteStage stage, LocalDate? guidance)
    {
        if (stage.Deadline is not { } kind)
            return null;
        var year = kind == DeadlineKind.Settlement && life.AcceptedOn is { } accepted ? accepted.Year : life.Project.Start.Year;
        var calendar = DeadlineRules.Assess(
            norms.Deadlines,
            new CalendarRequest
            {
                PlanYear = year,
                DepartmentGuidance = guidance,
                AgencyGuidance = guidance,
            }
        );
        return calendar.Dates.FirstOrDefault(d => d.Kind == kind);
    }

    private static void CheckDeadline(LifeNorms norms, ProjectLife life, LawfulStep option, ProjectStep step, CaseNotes notes)
    {
        if (Deadline(norms, life, option.Stage, step.Guidance) is not { LastDay: { } last } due || due.IsMetBy(step.On) != false)
            return;
        if (step.Kind == StepKind.Settle)
            notes.Add(LifeMessages.LateSettlement, Verdict.Satisfied, norms.LateSettlement, new(MessageArguments.Date(last)));
        else
            notes.Take(DeadlineRules.Check(due, step.On));
    }
}

/// <summary>A step that may follow, with the stage of the route behind it.</summary>
internal sealed record LawfulStep(StepKind Kind, RouteStage Stage);
