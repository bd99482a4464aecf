using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc điều chỉnh: who decides on a change to a project.</summary>
/// <remarks>TT36-2013/11. A request with several changes goes, as a whole, to the highest of the authorities that its parts need.</remarks>
internal static class ChangeRules
{
    /// <summary>Xem xét thẩm quyền: who decides on a request, and whether whoever decided was competent.</summary>
    /// <exception cref="ArgumentException">No change is named, or a code is not a defined one.</exception>
    public static ChangeDecision Assess(ChangeNorms? norms, ChangeRequest request)
    {
        ExecutionShape.Require(request, ExecutionShape.Of);

        var notes = new CaseNotes();
        var (by, parts) = norms is null ? notes.NotCovered<(Authority?, ValueList<ChangeAuthority>)>() : Find(norms, request, notes);
        notes.Append(norms?.CaveatsOf(request.Source) ?? default);
        return new ChangeDecision(notes.ToDecision(), by, parts);
    }

    private static (Authority? By, ValueList<ChangeAuthority> Parts) Find(ChangeNorms norms, ChangeRequest request, CaseNotes notes)
    {
        if (request.Source == FundingSource.Local)
        {
            notes.Lacks(MissingCodes.ProvincialProcedure, ChangeMessages.Provincial, norms.Local);
            return default;
        }

        if (norms.Competences.Count == 0)
            return notes.NotCovered<(Authority?, ValueList<ChangeAuthority>)>();
        var parts = request.Changes.Distinct().Select(kind => Part(norms, request, kind)).ToList();
        // The enum lists authorities of the national route from the highest down; a part that is open goes to the Agency at most.
        var by = parts.Min(p => p.By);
        var open = parts.Where(p => p.By is null).ToList();
        if (open.Count > 0 && !(by <= open.Min(p => Competence(norms, p.Kind).By)))
        {
            // All of it goes to the Department or, in other projects, to this one: whoever else decided was not competent either way.
            var other = open.Min(p => Competence(norms, p.Kind).By);
            if (request.DecidedBy is { } decided && decided != Authority.Department && decided != other)
            {
                var competent = LocalizedText.Join([Authority.Department.ToText(), other.ToText()], " hoặc ", " or ");
                notes.Add(ChangeMessages.WrongAuthority, Verdict.NotSatisfied, norms.Groups, new(T0: decided.ToText(), T1: competent));
            }

            notes.Lacks("is_department_project", ChangeMessages.DepartmentUnknown, norms.Groups);
            return default;
        }

        Note(notes, norms, request, parts);
        return (by, parts.ToValueList());
    }

    private static void Note(CaseNotes notes, ChangeNorms norms, ChangeRequest request, List<ChangeAuthority> parts)
    {
        var highest = parts.Where(p => p.By is not null).OrderBy(p => p.By).First();
        var by = highest.By!.Value;
        // Who decides on the whole comes first, so that its provision is that of the answer.
        if (parts.Count > 1)
            notes.Add(ChangeMessages.Several, Verdict.Satisfied, highest.Citation, new(parts.Count, T0: by.ToText()));
        foreach (var part in parts)
        {
            if (part.By is { } own)
                notes.Add(ChangeMessages.Part, Verdict.Satisfied, part.Citation, new(T0: part.Kind.ToText(), T1: own.ToText()));
            else
                notes.Append([
                    ChangeMessages.PartOpen.Finds(
                        Verdict.Undetermined,
                        part.Citation,
                        new(T0: part.Kind.ToText(), T1: Competence(norms, part.Kind).By.ToText())
                    ),
                ]);
        }

        if (request.DecidedBy is { } decided && decided != by)
            notes.Add(ChangeMessages.WrongAuthority, Verdict.NotSatisfied, highest.Citation, new(T0: decided.ToText(), T1: by.ToText()));
    }

    /// <summary>So sánh đề án: what a new version of a project changes.</summary>
    /// <remarks>
    /// The content of TT36-2013/11/2/a is that of ND45-2012/4: another kind of project within the same content is another change. The order in which places,
    /// units or tasks are listed is no change.
    /// </remarks>
    public static ValueList<ChangeKind> Between(Project before, Project after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        (bool Changed, ChangeKind Kind)[] all =
        [
            (after.Support > before.Support, ChangeKind.IncreaseSupport),
            (!SameSet(before.Contents, after.Contents), ChangeKind.ChangeContent),
            (after.End.Year > before.End.Year, ChangeKind.ExtendIntoNextYear),
            (!SameSet(before.Places, after.Places) || !SameSet(before.Provinces, after.Provinces), ChangeKind.ChangePlace),
            (!SameSet(before.Beneficiaries, after.Beneficiaries), ChangeKind.ChangeBeneficiary),
            (!SameSet(before.CooperatingUnits, after.CooperatingUnits), ChangeKind.ChangePartner),
            ((before.Start != after.Start || before.End != after.End) && after.End.Year <= before.End.Year, ChangeKind.ChangeTimeWithinYear),
            (after.Support < before.Support, ChangeKind.DecreaseSupport),
            (
                before.Name != after.Name
                    || before.Aim != after.Aim
                    || before.Kind != after.Kind
                    || before.ImplementingUnit != after.ImplementingUnit
                    || before.Form != after.Form
                    || before.IsKey != after.IsKey
                    || !SameSet(before.Parts, after.Parts)
                    || before.SupportRate != after.SupportRate
                    || !SameSet(before.Tasks, after.Tasks),
                ChangeKind.Other
            ),
        ];
        return all.Where(c => c.Changed).Select(c => c.Kind).ToValueList();
    }

    private static bool SameSet<T>(ValueList<T> before, ValueList<T> after) => new HashSet<T>(before).SetEquals(after);

    private static ChangeCompetence Competence(ChangeNorms norms, ChangeKind kind) => norms.Competences.First(c => c.Kind == kind);

    private static ChangeAuthority Part(ChangeNorms norms, ChangeRequest request, ChangeKind kind)
    {
        var competence = Competence(norms, kind);
        var isOfDepartment = request.Form == ProjectForm.Group && competence.ByDepartmentInGroups ? request.IsDepartmentProject : false;
        return isOfDepartment == false
            ? new ChangeAuthority(kind, competence.By, competence.Citation)
            : new ChangeAuthority(kind, isOfDepartment == true ? Authority.Department : null, norms.Groups!);
    }
}
