using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc điều chỉnh: who decides on a change to a project.</summary>
/// <remarks>TT36-2013/11. A request with several changes goes, as a whole, to the highest of the authorities that its parts need.</remarks>
public static class ChangeRules
{
    /// <summary>Xem xét thẩm quyền: who decides on a request, and whether whoever decided was competent.</summary>
    /// <param name="norms">The table in force, or null where none is covered.</param>
    /// <param name="request">The request.</param>
    /// <param name="standing">What must be said of every answer on the date.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">No change is named, or a code is not a defined one.</exception>
    public static ChangeDecision Assess(ChangeNorms? norms, ChangeRequest request, ValueList<Finding> standing = default)
    {
        if (request is null)
            throw new ArgumentNullException(nameof(request));
        ExecutionShape.Require(ExecutionShape.Of(request));

        var notes = new CaseNotes();
        var (by, parts) = norms is null ? notes.NotCovered<(Authority?, ValueList<ChangeAuthority>)>() : Find(norms, request, notes);
        notes.Append(standing);
        return new ChangeDecision(notes.Verdict, notes.Findings, notes.Missing, by, parts);
    }

    private static (Authority? By, ValueList<ChangeAuthority> Parts) Find(ChangeNorms norms, ChangeRequest request, CaseNotes notes)
    {
        if (request.Source == FundingSource.Local)
        {
            notes.Add(ChangeMessages.Provincial, Verdict.AuthorityDecides, ProjectLaw.ProvincialProcedure);
            return default;
        }

        var parts = request.Changes.Distinct().Select(kind => Part(norms, request, kind)).ToList();
        if (parts.Contains(null))
        {
            notes.Lacks("is_department_project", ChangeMessages.DepartmentUnknown, norms.Groups);
            return default;
        }

        // The enum lists authorities of the national route from the highest down.
        var by = parts.Min(p => p!.By);
        foreach (var part in parts)
            notes.Add(ChangeMessages.Part, Verdict.Satisfied, part!.Citation, new(T0: part.Kind.ToText(), T1: part.By.ToText()));
        if (parts.Count > 1)
            notes.Add(ChangeMessages.Several, Verdict.Satisfied, parts.First(p => p!.By == by)!.Citation, new(parts.Count, T0: by.ToText()));
        if (request.DecidedBy is { } decided && decided != by)
            notes.Add(ChangeMessages.WrongAuthority, Verdict.NotSatisfied, parts.First(p => p!.By == by)!.Citation, new(T0: decided.ToText(), T1: by.ToText()));
        return (by, parts.Select(p => p!).ToValueList());
    }

    /// <summary>So sánh đề án: what a new version of a project changes.</summary>
    /// <param name="before">The project as approved.</param>
    /// <param name="after">The project as asked for.</param>
    /// <returns>The kinds of change, in the order of the law; empty when nothing is changed.</returns>
    public static ValueList<ChangeKind> Between(Project before, Project after)
    {
        if (before is null)
            throw new ArgumentNullException(nameof(before));
        if (after is null)
            throw new ArgumentNullException(nameof(after));
        var changes = new List<ChangeKind>();
        Add(after.Support > before.Support, ChangeKind.IncreaseSupport);
        Add(!new HashSet<PromotionContent>(before.Contents).SetEquals(after.Contents) || before.Kind != after.Kind, ChangeKind.ChangeContent);
        Add(after.End.Year > before.End.Year, ChangeKind.ExtendIntoNextYear);
        Add(before.Places != after.Places || before.Provinces != after.Provinces, ChangeKind.ChangePlace);
        Add(before.Beneficiaries != after.Beneficiaries, ChangeKind.ChangeBeneficiary);
        Add(before.CooperatingUnits != after.CooperatingUnits, ChangeKind.ChangePartner);
        Add((before.Start != after.Start || before.End != after.End) && after.End.Year <= before.End.Year, ChangeKind.ChangeTimeWithinYear);
        Add(after.Support < before.Support, ChangeKind.DecreaseSupport);
        Add(
            before.Name != after.Name
                || before.ImplementingUnit != after.ImplementingUnit
                || before.Form != after.Form
                || before.IsKey != after.IsKey
                || before.Tasks != after.Tasks,
            ChangeKind.Other
        );
        return changes.ToValueList();

        void Add(bool changed, ChangeKind kind)
        {
            if (changed)
                changes.Add(kind);
        }
    }

    private static ChangeAuthority? Part(ChangeNorms norms, ChangeRequest request, ChangeKind kind)
    {
        var competence = norms.Competences.First(c => c.Kind == kind);
        if (request.Form != ProjectForm.Group || !competence.ByDepartmentInGroups)
            return new ChangeAuthority(kind, competence.By, competence.Citation);
        return request.IsDepartmentProject switch
        {
            true => new ChangeAuthority(kind, Authority.Department, norms.Groups),
            false => new ChangeAuthority(kind, competence.By, competence.Citation),
            null => null,
        };
    }
}
