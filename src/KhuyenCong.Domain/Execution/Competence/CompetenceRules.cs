using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc về thẩm quyền: who may do what, and whether somebody may.</summary>
/// <remarks>A body that a provision names is competent; where the texts name others and not it, it is not; where they leave it open, the answer is open.</remarks>
internal static class CompetenceRules
{
    /// <summary>Xem xét thẩm quyền: whether the body asked about may act, or who may.</summary>
    /// <exception cref="ArgumentException">The act, source, level or body is not a defined one.</exception>
    public static CompetenceDecision Assess(CompetenceNorms? norms, CompetenceRequest request, Readings? readings = null) =>
        AnswerOf(norms, request, readings ?? Readings.Default, _ => default);

    /// <summary>The answer with what stands of the texts that it cites.</summary>
    internal static CompetenceDecision AnswerOf(
        CompetenceNorms? norms,
        CompetenceRequest request,
        Readings readings,
        Func<ValueList<LegalInstrument>, ValueList<Finding>> standing
    )
    {
        ExecutionShape.Require(request, ExecutionShape.Of);
        var notes = new CaseNotes();
        var competent = Note(notes, norms, request, readings);
        notes.Append(standing(notes.Findings.Where(f => f.Citation is not null).Select(f => f.Citation!.Instrument).Distinct().ToValueList()));
        return new CompetenceDecision(notes.ToDecision(), competent);
    }

    /// <summary>Notes the answer to a question and gives the lines that name a competent body.</summary>
    internal static ValueList<CompetenceLine> Note(CaseNotes notes, CompetenceNorms? norms, CompetenceRequest request, Readings readings)
    {
        var act = CompetenceMessages.NameOf(request.Act, request.Source, request.Level);
        var lines = norms is null ? [] : Lines(norms, request, readings);
        if (lines.Count == 0 && !IsOfNoDistrict(norms, request))
        {
            notes.Lacks(MissingCodes.Norm, CompetenceMessages.NotHeld, null, new(T0: act));
            return [];
        }

        if (request.Source is null && DependsOnSource(lines, request.By))
        {
            notes.Lacks("source", CompetenceMessages.SourceUnknown, null, new(T0: act));
            return [];
        }

        var competent = lines.Where(l => l.Status == CompetenceStatus.Named).ToValueList();
        if (norms?.WithoutDistrictsFrom is { } ended && IsOfNoDistrict(norms, request))
            notes.Add(CompetenceMessages.NoDistrict, Verdict.NotSatisfied, ProvisionOn(norms, request, lines), new(MessageArguments.Date(ended)));
        else if (request.By is { } by)
            OfBody(notes, request, lines, by, norms!);
        else
            OfAnybody(notes, request, lines);
        return competent;
    }

    /// <summary>The provision on what is to be done, which names those who may do it now; null where the texts of the day have none.</summary>
    private static Citation? ProvisionOn(CompetenceNorms norms, CompetenceRequest request, List<CompetenceLine> lines)
    {
        var ofAct =
            lines.Count > 0 ? lines : norms.Lines.Where(l => l.Act == request.Act && (l.Source ?? request.Source) == (request.Source ?? l.Source)).ToList();
        return (ofAct.Find(l => l.Status == CompetenceStatus.Named) ?? ofAct.FirstOrDefault())?.Citation;
    }

    /// <summary>Whether somebody is asked about, or a level, that there no longer is.</summary>
    private static bool IsOfNoDistrict(CompetenceNorms? norms, CompetenceRequest request) =>
        norms?.WithoutDistrictsFrom is not null
        && (
            request.Level == CompetenceLevel.District && !EndsWhatWasBegun(request.Act) || request.By is Authority.DistrictCommittee or Authority.DistrictChair
        );

    /// <summary>What is left to do of the districts' votes and projects when there are no districts: somebody acts in their place, and the texts do not say who.</summary>
    private static bool EndsWhatWasBegun(CompetenceAct act) =>
        act
            is CompetenceAct.WithdrawCertificate
                or CompetenceAct.SettleComplaint
                or CompetenceAct.ConfirmReport
                or CompetenceAct.AcceptAtBase
                or CompetenceAct.Settle
                or CompetenceAct.SettleForForceMajeure
                or CompetenceAct.AppraiseYearSettlement;

    /// <summary>The lines on what is asked, as far as its facts are known, under the readings.</summary>
    private static List<CompetenceLine> Lines(CompetenceNorms norms, CompetenceRequest request, Readings readings)
    {
        var lines = norms
            .Lines.Where(l =>
                l.Act == request.Act
                && (l.Source is null || request.Source is null || l.Source == request.Source)
                && (l.Level is null || request.Level is null || l.Level == request.Level)
            )
            .ToList();
        var chosen = lines.Where(l => IsRead(l, readings.LocalApprover)).ToList();
        // A reading chooses among those that a provision names; where it would leave nobody, those named stand.
        return chosen.Exists(l => l.Status == CompetenceStatus.Named) ? chosen : lines;
    }

    private static bool IsRead(CompetenceLine line, LocalApprover reading) =>
        line.Reading != ReadingId.R18
        || line.Status != CompetenceStatus.Named
        || reading switch
        {
            LocalApprover.ChairOnly => line.By == Authority.ProvincialChair,
            LocalApprover.CommitteeOnly => line.By != Authority.ProvincialChair,
            _ => true,
        };

    /// <summary>Whether national and local money would be answered otherwise.</summary>
    private static bool DependsOnSource(List<CompetenceLine> lines, Authority? by)
    {
        var national = lines.Where(l => l.Source != FundingSource.Local).ToList();
        var local = lines.Where(l => l.Source != FundingSource.National).ToList();
        if (national.Count == 0 || local.Count == 0 || national.Count == lines.Count && local.Count == lines.Count)
            return false;
        return by is not { } body || StatusOf(national, body) != StatusOf(local, body);
    }

    /// <summary>The strongest that lines say of a body: named, open, left to somebody, not encoded; null where they name others only.</summary>
    private static CompetenceStatus? StatusOf(List<CompetenceLine> lines, Authority by)
    {
        var own = lines.Where(l => l.By is null || l.By == by).Select(l => (CompetenceStatus?)l.Status);
        return own.Min();
    }

    private static void OfBody(CaseNotes notes, CompetenceRequest request, List<CompetenceLine> lines, Authority by, CompetenceNorms norms)
    {
        if (StatusOf(lines, by) is { } status)
        {
            foreach (var line in lines.Where(l => l.Status == status && (l.By is null || l.By == by)))
                Say(notes, request, line, by);
            return;
        }

        var named = lines.Find(l => l.Status == CompetenceStatus.Named) ?? lines[0];
        notes.Add(
            CompetenceMessages.NotCompetent,
            Verdict.NotSatisfied,
            named.Citation,
            new(T0: CompetenceMessages.NameOf(request.Act, request.Source, request.Level), T1: norms.NameOf(by, named.Citation.Instrument)),
            named.Reading
        );
        foreach (var line in lines.Where(l => l.Status == CompetenceStatus.Named))
            Say(notes, request, line, line.By!.Value);
    }

    private static void OfAnybody(CaseNotes notes, CompetenceRequest request, List<CompetenceLine> lines)
    {
        var strongest = lines.Min(l => l.Status);
        // What a provision says only of a body that is asked about is no answer to who may act.
        foreach (var line in lines.Where(l => l.Status == strongest || l.By is null))
            Say(notes, request, line, line.By);
    }

    private static void Say(CaseNotes notes, CompetenceRequest request, CompetenceLine line, Authority? by)
    {
        var act = CompetenceMessages.NameOf(request.Act, line.Source ?? request.Source, line.Level ?? request.Level);
        var arguments = new MessageArguments(T0: act, T1: line.By == by && line.Name is { } name ? name : by?.ToText());
        switch (line.Status)
        {
            case CompetenceStatus.Named:
                notes.Add(CompetenceMessages.Competent.Finds(Verdict.Satisfied, line.Citation, arguments, line.Evidence, line.Reading));
                break;
            case CompetenceStatus.OpenToProvince:
                notes.Lacks(MissingCodes.ProvincialProcedure, CompetenceMessages.Open, line.Citation, arguments, line.Reading);
                break;
            case CompetenceStatus.OpenToText:
                notes.Lacks(MissingCodes.Norm, CompetenceMessages.OpenToText, line.Citation, arguments, line.Reading);
                break;
            case CompetenceStatus.LeftToProvince:
                notes.Lacks(MissingCodes.ProvincialProcedure, CompetenceMessages.LeftToProvince, line.Citation, arguments);
                break;
            case CompetenceStatus.LeftToAuthority:
                notes.Add(CompetenceMessages.LeftToAuthority, Verdict.AuthorityDecides, line.Citation, arguments);
                break;
            default:
                notes.Lacks(MissingCodes.Norm, CompetenceMessages.NotHeld, line.Citation, arguments);
                break;
        }
    }
}
