using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc về chương trình, kế hoạch, đề án: the invariants that the law states for them.</summary>
/// <remarks>ND45-2012/2; TT46-2012/2, 8; TT36-2013/2, 5.</remarks>
internal static class PlanRules
{
    /// <summary>Whether a programme was approved by the competent authority, under the table of the day of approval, or of its first day while that day is unknown.</summary>
    internal static Decision AssessUnder(PlanNorms? norms, Programme programme, Readings? readings)
    {
        ExecutionShape.Require(programme, ExecutionShape.Of);
        if (norms is null)
            return NotCovered;
        var notes = new CaseNotes();
        var years = programme.LastYear - programme.FirstYear + 1;
        if (IsNational(programme.Source) && years != norms.UsualProgrammeYears.Value)
            notes.Add(PlanMessages.UnusualPeriod, Verdict.Satisfied, norms.UsualProgrammeYears.Citation, new(years, norms.UsualProgrammeYears.Value));
        var approval = new CompetenceRequest
        {
            Act = CompetenceAct.ApproveProgramme,
            Source = programme.Source,
            By = programme.ApprovedBy,
        };
        Approval(notes, norms, approval, programme.ApprovedOn, readings);
        notes.Append(norms.CaveatsOf(programme.Source));
        return notes.ToDecision();
    }

    /// <summary>Whether a plan was approved by the competent authority and holds only projects of its year and money, under the table of the day of approval, or of the first day of its year while that day is unknown.</summary>
    internal static Decision AssessUnder(PlanNorms? norms, AnnualPlan plan, Readings? readings)
    {
        ExecutionShape.Require(plan, ExecutionShape.Of);
        if (norms is null)
            return NotCovered;
        var notes = new CaseNotes();
        _ = IsNational(plan.Source);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var project in plan.Projects)
        {
            if (!codes.Add(project.Code))
                notes.Add(PlanMessages.SameCode, Verdict.NotSatisfied, norms.Plan, new(T0: project.Code));
            if (project.Source != plan.Source)
                notes.Add(PlanMessages.OtherSource, Verdict.NotSatisfied, norms.Plan, new(T0: project.Code));
            if (project.Start.Year > plan.Year || project.End.Year < plan.Year)
                notes.Add(PlanMessages.OutsideYear, Verdict.NotSatisfied, norms.Plan, new(T0: project.Code));
            // What a project of other money holds is not a question of this plan.
            if (project.Source == plan.Source)
                Contents(notes, norms, project);
        }

        var approval = new CompetenceRequest
        {
            Act = CompetenceAct.ApprovePlan,
            Source = plan.Source,
            By = plan.ApprovedBy,
        };
        Approval(notes, norms, approval, plan.ApprovedOn, readings);
        notes.Append(norms.CaveatsOf(plan.Source));
        return notes.ToDecision();
    }

    /// <summary>Xem xét đề án: whether a project fixes what it has to and, put forward as a key project, is one.</summary>
    /// <exception cref="ArgumentException">The last day of the project or of a task is before its first, or an amount is negative.</exception>
    public static Decision Assess(PlanNorms? norms, Project project)
    {
        ExecutionShape.Require(project, ExecutionShape.Of);
        if (norms is null)
            return NotCovered;
        var notes = new CaseNotes();
        Contents(notes, norms, project);
        if (project.IsKey)
            KeyTests(notes, norms, project);
        notes.Append(norms.CaveatsOf(project.Source));
        return notes.ToDecision();
    }

    /// <summary>The day whose law a programme is under: that of its approval, else its first.</summary>
    internal static LocalDate DayOf(Programme programme) => programme.ApprovedOn ?? new LocalDate(programme.FirstYear, 1, 1);

    /// <summary>The day whose law a plan is under: that of its approval, else its first.</summary>
    internal static LocalDate DayOf(AnnualPlan plan) => plan.ApprovedOn ?? new LocalDate(plan.Year, 1, 1);

    private static Decision NotCovered =>
        new(Verdict.Undetermined, FindingList.Of(PlanMessages.NotCovered.Finds(Verdict.Undetermined, FirstTexts.OnPlans.Whole)), [MissingCodes.Norm]);

    private static bool IsNational(FundingSource source) =>
        source switch
        {
            FundingSource.National => true,
            FundingSource.Local => false,
            _ => throw new ArgumentException($"Source is {source}; a defined FundingSource is required.", nameof(source)),
        };

    /// <summary>Who approved against who is competent.</summary>
    private static void Approval(CaseNotes notes, PlanNorms norms, CompetenceRequest approval, LocalDate? on, Readings? readings)
    {
        var isKnown = approval.By is not null && on is not null;
        var who = isKnown ? notes : new CaseNotes();
        var lines = CompetenceRules.Note(who, norms.Competences, isKnown ? approval : approval with { By = null }, readings ?? Readings.Default);
        if (isKnown)
            return;
        notes.Lacks(approval.By is null ? "approved_by" : "approved_on", PlanMessages.NotApproved, lines[0].Citation);
        notes.Append(who.Findings.ToValueList());
    }

    private static void Contents(CaseNotes notes, PlanNorms norms, Project project)
    {
        var single = project.Form == ProjectForm.Single;
        var complete = Fixed(
            notes,
            norms.ProjectContents,
            project,
            (project.Aim is { } aim && string.IsNullOrWhiteSpace(aim), PlanMessages.Aim),
            (project.Contents.Count == 0, PlanMessages.Contents),
            (project.Support <= Vnd.Zero, PlanMessages.Money),
            (single && project.Beneficiaries.Count == 0, PlanMessages.Beneficiaries)
        );
        if (project.Source == FundingSource.National && norms.NationalProjectContents is { } national)
            complete &= Fixed(
                notes,
                national,
                project,
                (string.IsNullOrWhiteSpace(project.ImplementingUnit), PlanMessages.Unit),
                (single && project.Places.Count == 0, PlanMessages.Places)
            );
        if (project.Aim is null)
            notes.Lacks("aim", PlanMessages.AimUnknown, norms.ProjectContents, new(T0: project.Code));
        else if (complete)
            notes.Add(PlanMessages.Complete, Verdict.Satisfied, norms.ProjectContents, new(T0: project.Code));
        Tasks(notes, norms, project);
    }

    /// <summary>Whether nothing that a provision asks for is lacking; otherwise one finding names it all.</summary>
    private static bool Fixed(CaseNotes notes, Citation citation, Project project, params (bool Lacks, LocalizedText Name)[] parts)
    {
        var lacking = parts.Where(p => p.Lacks).Select(p => p.Name).ToList();
        if (lacking.Count > 0)
            notes.Add(PlanMessages.Lacks, Verdict.NotSatisfied, citation, new(T0: project.Code, T1: LocalizedText.Join(lacking)));
        return lacking.Count == 0;
    }

    private static void Tasks(CaseNotes notes, PlanNorms norms, Project project)
    {
        foreach (var task in project.Tasks.Where(t => t.Start < project.Start || t.End > project.End))
            notes.Add(PlanMessages.TaskOutside, Verdict.NotSatisfied, norms.ProjectContents, new(T0: task.Name));
        var total = SumOf(project);
        if (project.Tasks.Count > 0 && total != project.Support)
            notes.Add(PlanMessages.TasksDoNotAddUp, Verdict.NotSatisfied, norms.ProjectContents, new(total.Dong, project.Support.Dong));
    }

    private static Vnd SumOf(Project project)
    {
        try
        {
            return project.Tasks.Aggregate(Vnd.Zero, (sum, t) => sum + t.Support);
        }
        catch (OverflowException problem)
        {
            var largest = project.Tasks.OrderByDescending(t => t.Support).First();
            throw FormTexts.SumTooLarge(
                new($"Kinh phí của nhiệm vụ “{largest.Name}”", $"The support of task '{largest.Name}':"),
                largest.Support.Dong,
                problem
            );
        }
    }

    private static void KeyTests(CaseNotes notes, PlanNorms norms, Project project)
    {
        if (project.Source == FundingSource.Local)
        {
            notes.Lacks(MissingCodes.ProvincialProcedure, PlanMessages.KeyOfLocal, norms.LocalProjects ?? norms.ProjectContents);
            return;
        }

        if (!norms.KeyProjectContents.TryGet(out var contents) || !norms.KeyProjectYears.TryGet(out var years))
        {
            notes.Lacks(MissingCodes.Norm, PlanMessages.NotCovered, norms.KeyProjectContents.Citation);
            return;
        }

        // More than n years: the anniversary of the first day still belongs to the project.
        var longEnough = project.End >= project.Start.PlusYears((int)years.Value);
        KeyTest(notes, norms.KeyProjectContents.Citation, PlanMessages.TwoContents, Of(contents.IsMetBy(project.Contents.Distinct().Count())));
        KeyTest(notes, norms.KeyProjectYears.Citation, PlanMessages.MoreThanOneYear, Of(longEnough));
        // The law gives no number for large: whoever appraises the project judges it.
        KeyTest(notes, norms.KeyProjectContents.Citation, PlanMessages.Large, project.IsLarge is { } large ? Of(large) : Verdict.AuthorityDecides);
        if (project.ContentsAreLinked is { } linked)
            KeyTest(notes, norms.KeyProjectContents.Citation, PlanMessages.Linked, Of(linked));
        else
            notes.Lacks(
                "contents_are_linked",
                PlanMessages.KeyTest,
                norms.KeyProjectContents.Citation,
                new(T0: PlanMessages.Linked, T1: Verdict.Undetermined.ToText())
            );
    }

    private static void KeyTest(CaseNotes notes, Citation citation, LocalizedText test, Verdict verdict) =>
        notes.Add(PlanMessages.KeyTest, verdict, citation, new(T0: test, T1: verdict.ToText()));

    private static Verdict Of(bool met) => met ? Verdict.Satisfied : Verdict.NotSatisfied;
}
