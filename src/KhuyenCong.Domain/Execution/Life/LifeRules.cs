using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc vòng đời đề án: which steps are lawful now, and what a step does.</summary>
/// <remarks>TT36-2013/6, 8, 10–15, 18–23; ND45-2012/2, 14, 16; TT46-2012/8. Both questions are answered from one list of lawful steps.</remarks>
internal static class LifeRules
{
    /// <summary>Các bước tiếp theo: every lawful step, with who may take it, its papers, its deadline and its provision.</summary>
    /// <param name="norms">The tables in force on the day, or null where none are covered: then no step is given.</param>
    /// <param name="life">The project.</param>
    /// <param name="date">The day.</param>
    /// <param name="readings">How unclear provisions are read; the default readings unless given.</param>
    /// <returns>
    /// The steps; those whose last day has passed are still given, with that day. None that hangs on a route that is open: the province's own procedure is
    /// not supplied, or the provinces of the project are unknown.
    /// </returns>
    public static ValueList<NextStep> NextSteps(LifeNorms? norms, ProjectLife life, LocalDate date, Readings? readings = null)
    {
        ArgumentNullException.ThrowIfNull(life);
        if (norms is null || date < life.State.Since)
            return [];
        var routes = norms.RoutesOf(life).Select(route => LifeSteps.Of(route, life).ToList()).ToList();
        return routes.Count == 0
            ? []
            : routes[0]
                .Where(option => option.Stage.IsEncoded && !option.Stage.IsGovernedElsewhere && routes.TrueForAll(steps => steps.Contains(option)))
                .Select(option => Next(norms, life, option, date, readings ?? Readings.Default))
                .ToValueList();
    }

    /// <summary>Thực hiện một bước: the life after a step, or why the step is not lawful.</summary>
    /// <param name="norms">The tables in force on the day of the step, or null where none are covered.</param>
    /// <param name="advances">The rules on advances of a day, which the law book gives.</param>
    /// <param name="life">The project.</param>
    /// <param name="step">The step.</param>
    /// <param name="readings">How unclear provisions are read; the default readings unless given.</param>
    /// <returns>The new life with a satisfied decision, or the same life with every reason why not.</returns>
    /// <exception cref="ArgumentException">The step or the authority is not a defined one, an amount is negative, or a paper has an unknown code.</exception>
    public static StepResult Apply(LifeNorms? norms, Func<LocalDate, AdvanceNorms?> advances, ProjectLife life, ProjectStep step, Readings? readings = null)
    {
        ArgumentNullException.ThrowIfNull(advances);
        ArgumentNullException.ThrowIfNull(life);
        ArgumentNullException.ThrowIfNull(step);
        Require(step);

        var notes = new CaseNotes();
        if (norms is null)
        {
            notes.NotCovered<int>();
            return new StepResult(life, notes.ToDecision());
        }

        var law = new LifeLaw(norms, readings ?? Readings.Default, advances);
        var next = Taken(law, LifeMoves.OpenYear(law, life, step), step, notes);
        notes.Append(norms.CaveatsOf(life.Project.Source));
        var decision = notes.ToDecision();
        return new StepResult(decision.Verdict == Verdict.Satisfied ? next with { History = life.History.With(step) } : life, decision);
    }

    private static ArgumentException Negative(string member, Vnd amount) =>
        ProblemText.Argument(
            new(
                $"{member}: số tiền {amount.ToString(Language.Vietnamese)} không hợp lệ; không được âm.",
                $"{member} is {amount}; an amount that is not negative is required."
            ),
            "step"
        );

    private static void Require(ProjectStep step)
    {
        _ = step.Kind.ToText();
        _ = step.By.ToText();
        if (step.Amount < Vnd.Zero)
            throw Negative("Amount", step.Amount!.Value);
        if (step.RealCost < Vnd.Zero)
            throw Negative("RealCost", step.RealCost!.Value);
        if (step.Part is { } part && !ProjectKinds.IsDefined(part))
            throw ProblemText.Argument(
                new($"Part: dạng đề án {(int)part} không có trong danh mục.", $"Part is {part}; a defined ProjectKind is required."),
                nameof(step)
            );
    }

    private static NextStep Next(LifeNorms norms, ProjectLife life, LawfulStep option, LocalDate date, Readings readings)
    {
        var step = new ProjectStep
        {
            Kind = option.Kind,
            By = option.Stage.By,
            On = date,
        };
        var competent = option.Kind == StepKind.ChangeProject ? [] : LifeChecks.Competent(norms, life, option.Stage, readings);
        return new NextStep(
            option.Kind,
            competent.FirstOrDefault()?.By,
            LifeChecks.Dossier(norms, life, option.Stage, step, readings)?.Items ?? [],
            LifeChecks.Deadline(norms, life, option.Stage, step),
            competent.FirstOrDefault()?.Citation ?? option.Stage.Citation
        )
        {
            Others = competent.Skip(1).ToValueList(),
            Findings = FindingList.Of([.. LifeChecks.Collision(norms, life, option)]),
        };
    }

    private static ProjectLife Taken(LifeLaw law, ProjectLife life, ProjectStep step, CaseNotes notes)
    {
        var name = step.Kind.ToText();
        var routes = law.Norms.RoutesOf(life).ToList();
        if (routes.Count == 0)
            return LifeChecks.WithoutRoute(law, life, step, notes);
        var options = routes.Select(route => LifeSteps.Of(route, life).FirstOrDefault(o => o.Kind == step.Kind)).ToList();
        if (options.TrueForAll(o => o is null))
        {
            var citation = routes[0].StageOf(step.Kind)?.Citation ?? routes[0].Filing.Citation;
            notes.Add(LifeMessages.NotLawful, Verdict.NotSatisfied, citation, new(T0: name, T1: life.State.Name));
            return life;
        }

        if (options[0] is not { } option || options.Exists(o => o != option))
        {
            notes.Lacks("provinces", LifeMessages.RouteOpen, law.Norms.OneOrSeveralProvinces, new(T0: name));
            return life;
        }

        if (!option.Stage.IsEncoded && life.Project.Source == FundingSource.Local)
            return LifeChecks.WithoutRoute(law, life, step, notes);
        if (!option.Stage.IsEncoded)
        {
            notes.Lacks(MissingCodes.Norm, LifeMessages.NotCovered, option.Stage.Citation);
            return life;
        }

        if (option.Stage.IsGovernedElsewhere)
        {
            notes.Lacks(MissingCodes.Norm, LifeMessages.GovernedElsewhere, option.Stage.Citation, new(T0: name));
            return life;
        }

        var citedBy = LifeChecks.Check(law, life, step, option, notes);
        var next = LifeMoves.Move(law, life, step, option, notes);
        if (notes.Verdict == Verdict.Satisfied)
            notes.Add(LifeMessages.Done, Verdict.Satisfied, citedBy, new(T0: name, T1: next.State.Name));
        return next;
    }
}

/// <summary>The law that a step is held against: the tables of its day, the readings, and the rules on advances by day.</summary>
internal sealed record LifeLaw(LifeNorms Norms, Readings Readings, Func<LocalDate, AdvanceNorms?> Advances);
