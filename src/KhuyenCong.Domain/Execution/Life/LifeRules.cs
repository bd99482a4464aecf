using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc vòng đời đề án: which steps are lawful now, and what a step does.</summary>
/// <remarks>TT36-2013/6, 8, 10–15, 18–23; ND45-2012/2, 14, 16; TT46-2012/8. Both questions are answered from one list of lawful steps.</remarks>
internal static class LifeRules
{
    /// <summary>Các bước tiếp theo: every lawful step; none that hangs on a route that is open. Those whose last day has passed are still given, with that day.</summary>
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

    /// <summary>Thực hiện một bước: the new life with a satisfied decision, or the same life with every reason why not.</summary>
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
        ProjectLife next;
        try
        {
            next = Taken(law, LifeMoves.OpenYear(law, life, step), step, notes);
        }
        catch (OverflowException problem)
        {
            var isCost = step.RealCost > (step.Amount ?? Vnd.Zero);
            var place = isCost ? new LocalizedText("Tổng kinh phí thực hiện", "RealCost of") : new LocalizedText("Số tiền", "Amount of");
            throw FormTexts.SumTooLarge(place, (isCost ? step.RealCost : step.Amount)?.Dong ?? 0, problem);
        }

        notes.Append(norms.CaveatsOf(life.Project.Source));
        var decision = notes.ToDecision();
        return new StepResult(decision.Verdict == Verdict.Satisfied ? next with { History = life.History.With(step) } : life, decision);
    }

    private static void Require(ProjectStep step)
    {
        _ = step.Kind.ToText();
        _ = step.By.ToText();
        foreach (var (member, amount) in new[] { ("Amount", step.Amount), ("RealCost", step.RealCost) })
        {
            if (amount is { } given && given < Vnd.Zero)
                throw ProblemText.Argument(
                    new(
                        $"{member}: số tiền {given.ToString(Language.Vietnamese)} không hợp lệ; không được âm.",
                        $"{member} is {given}; an amount that is not negative is required."
                    ),
                    nameof(step)
                );
        }

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
            notes.Add(LifeMessages.NotLawful, Verdict.NotSatisfied, routes[0].ProvisionOf(step.Kind), new(T0: name, T1: life.State.Name));
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
        var next = new LifeMoves(law, life, step, option, notes).Move();
        if (notes.Verdict == Verdict.Satisfied)
            notes.Add(LifeMessages.Done, Verdict.Satisfied, citedBy, new(T0: name, T1: next.State.Name));
        return next;
    }
}

/// <summary>The law that a step is held against: the tables of its day, the readings, and the rules on advances by day.</summary>
internal sealed record LifeLaw(LifeNorms Norms, Readings Readings, Func<LocalDate, AdvanceNorms?> Advances);
