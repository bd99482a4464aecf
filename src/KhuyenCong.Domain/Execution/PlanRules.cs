using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc về chương trình, kế hoạch, đề án: the invariants that the law states for them.</summary>
/// <remarks>ND45-2012/2; TT46-2012/8; TT36-2013/2, 5.</remarks>
public static class PlanRules
{
    /// <summary>Xem xét chương trình: whether a programme was approved by the competent authority of its day.</summary>
    /// <param name="norms">The tables by date.</param>
    /// <param name="programme">The programme.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The last year is before the first, or the source is not defined.</exception>
    public static Decision Assess(Timeline<PlanNorms> norms, Programme programme)
    {
        if (programme is null)
            throw new ArgumentNullException(nameof(programme));
        if (programme.LastYear < programme.FirstYear)
            throw new ArgumentException($"LastYear is {programme.LastYear}; a year not before {programme.FirstYear} is required.", nameof(programme.LastYear));
        var notes = new CaseNotes();
        var table = TableOf(norms, programme.ApprovedOn, programme.FirstYear, notes);
        if (table is null)
            return notes.ToDecision();
        var national = IsNational(programme.Source);
        var years = programme.LastYear - programme.FirstYear + 1;
        if (national && years != table.UsualProgrammeYears.Value)
            notes.Add(PlanMessages.UnusualPeriod, Verdict.Satisfied, table.UsualProgrammeYears.Citation, new(years, table.UsualProgrammeYears.Value));
        Approval(notes, national ? table.NationalProgramme : table.LocalProgramme, programme.ApprovedBy, programme.ApprovedOn);
        return notes.ToDecision();
    }

    /// <summary>Xem xét kế hoạch: whether a plan was approved by the competent authority and holds only projects of its year and money.</summary>
    /// <param name="norms">The tables by date.</param>
    /// <param name="plan">The plan.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The source is not defined, or a project is malformed.</exception>
    public static Decision Assess(Timeline<PlanNorms> norms, AnnualPlan plan)
    {
        if (plan is null)
            throw new ArgumentNullException(nameof(plan));
        var notes = new CaseNotes();
        var table = TableOf(norms, plan.ApprovedOn, plan.Year, notes);
        if (table is null)
            return notes.ToDecision();
        var approver = IsNational(plan.Source) ? table.NationalPlan : table.LocalPlan;
        var codes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var project in plan.Projects)
        {
            if (!codes.Add(project.Code))
                notes.Add(PlanMessages.SameCode, Verdict.NotSatisfied, approver.Citation, new(T0: project.Code));
            if (project.Source != plan.Source)
                notes.Add(PlanMessages.OtherSource, Verdict.NotSatisfied, approver.Citation, new(T0: project.Code));
            if (project.Start.Year > plan.Year || project.End.Year < plan.Year)
                notes.Add(PlanMessages.OutsideYear, Verdict.NotSatisfied, approver.Citation, new(T0: project.Code));
            Contents(notes, table, project);
        }

        Approval(notes, approver, plan.ApprovedBy, plan.ApprovedOn);
        return notes.ToDecision();
    }

    /// <summary>Xem xét đề án: whether a project fixes what it has to and, put forward as a key project, is one.</summary>
    /// <param name="norms">The table in force, or null where none is covered.</param>
    /// <param name="project">The project.</param>
    /// <param name="standing">What must be said of every answer on the date.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The last day of the project or of a task is before its first, or an amount is negative.</exception>
    public static Decision Assess(PlanNorms? norms, Project project, ValueList<Finding> standing = default)
    {
        if (project is null)
            throw new ArgumentNullException(nameof(project));
        var notes = new CaseNotes();
        if (norms is null)
        {
            ExecutionShape.Require(ExecutionShape.Of(project));
            NotCovered(notes);
        }
        else
        {
            Contents(notes, norms, project);
            if (project.IsKey)
                KeyTests(notes, norms, project);
        }

        notes.Append(standing);
        return notes.ToDecision();
    }

    private static PlanNorms? TableOf(Timeline<PlanNorms> norms, LocalDate? approvedOn, int year, CaseNotes notes)
    {
        if (norms is null)
            throw new ArgumentNullException(nameof(norms));
        if (norms.TryAt(approvedOn ?? new LocalDate(year, 1, 1), out var table))
            return table;
        NotCovered(notes);
        return null;
    }

    private static void NotCovered(CaseNotes notes) => notes.Lacks(AdvanceRules.Facts.Norm, PlanMessages.NotCovered, new(Instruments.Decree45Of2012));

    private static bool IsNational(FundingSource source) =>
        source switch
        {
            FundingSource.National => true,
            FundingSource.Local => false,
            _ => throw new ArgumentException($"Source is {source}; a defined FundingSource is required.", nameof(source)),
        };

    /// <summary>Who approved against who is competent, with what must be said of the law on the day of approval.</summary>
    private static void Approval(CaseNotes notes, Norm<Authority> competent, Authority? approvedBy, LocalDate? approvedOn)
    {
        var right = competent.Value.ToText();
        if (approvedBy is not { } by || approvedOn is null)
            notes.Lacks(approvedBy is null ? "approved_by" : "approved_on", PlanMessages.NotApproved, competent.Citation, new(T0: right));
        else if (by == competent.Value)
            notes.Add(PlanMessages.Approver, Verdict.Satisfied, competent.Citation, new(T0: right));
        else
            notes.Add(PlanMessages.WrongApprover, Verdict.NotSatisfied, competent.Citation, new(T0: by.ToText(), T1: right));
        if (approvedOn is { } day)
            notes.Append(StandingFindings.On(day, competent.Citation.Instrument));
    }

    private static void Contents(CaseNotes notes, PlanNorms norms, Project project)
    {
        ExecutionShape.Require(ExecutionShape.Of(project));
        var lacking = new List<LocalizedText>();
        if (project.Contents.Count == 0)
            lacking.Add(PlanMessages.Contents);
        if (project.Support <= Vnd.Zero)
            lacking.Add(PlanMessages.Money);
        if (string.IsNullOrWhiteSpace(project.ImplementingUnit))
            lacking.Add(PlanMessages.Unit);
        if (project.Form == ProjectForm.Single && project.Beneficiaries.Count == 0)
            lacking.Add(PlanMessages.Beneficiaries);
        if (project.Form == ProjectForm.Single && project.Places.Count == 0)
            lacking.Add(PlanMessages.Places);
        if (lacking.Count > 0)
            notes.Add(PlanMessages.Lacks, Verdict.NotSatisfied, norms.ProjectContents, new(T0: project.Code, T1: LocalizedText.Join(lacking)));
        else
            notes.Add(PlanMessages.Complete, Verdict.Satisfied, norms.ProjectContents, new(T0: project.Code));
        Tasks(notes, norms, project);
    }

    private static void Tasks(CaseNotes notes, PlanNorms norms, Project project)
    {
        var total = Vnd.Zero;
        foreach (var task in project.Tasks)
        {
            if (task.Start < project.Start || task.End > project.End)
                notes.Add(PlanMessages.TaskOutside, Verdict.NotSatisfied, norms.ProjectContents, new(T0: task.Name));
            total += task.Support;
        }

        if (project.Tasks.Count > 0 && total != project.Support)
            notes.Add(PlanMessages.TasksDoNotAddUp, Verdict.NotSatisfied, norms.ProjectContents, new(total.Dong, project.Support.Dong));
    }

    private static void KeyTests(CaseNotes notes, PlanNorms norms, Project project)
    {
        if (!norms.KeyProjectContents.TryGet(out var contents) || !norms.KeyProjectYears.TryGet(out var years))
        {
            notes.Lacks(AdvanceRules.Facts.Norm, PlanMessages.NotCovered, norms.KeyProjectContents.Citation);
            return;
        }

        var citation = norms.KeyProjectContents.Citation;
        // More than n years: the anniversary of the first day still belongs to the project.
        var longEnough = project.End >= project.Start.PlusYears((int)years.Value);
        notes.Add(PlanMessages.KeyTest, Of(contents.IsMetBy(project.Contents.Distinct().Count())), citation, new(T0: PlanMessages.TwoContents));
        notes.Add(PlanMessages.KeyTest, Of(longEnough), norms.KeyProjectYears.Citation, new(T0: PlanMessages.MoreThanOneYear));
        // The law gives no number for large: whoever appraises the project judges it.
        notes.Add(PlanMessages.KeyTest, project.IsLarge is { } large ? Of(large) : Verdict.AuthorityDecides, citation, new(T0: PlanMessages.Large));
        if (project.ContentsAreLinked is { } linked)
            notes.Add(PlanMessages.KeyTest, Of(linked), citation, new(T0: PlanMessages.Linked));
        else
            notes.Lacks("contents_are_linked", PlanMessages.KeyTest, citation, new(T0: PlanMessages.Linked));
    }

    private static Verdict Of(bool met) => met ? Verdict.Satisfied : Verdict.NotSatisfied;
}
