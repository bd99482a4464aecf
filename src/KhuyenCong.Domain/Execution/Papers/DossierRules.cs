using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc hồ sơ: the checklist of a stage, and what is missing.</summary>
/// <remarks>TT36-2013/10, 11, 13–15, 18, 19.</remarks>
internal static class DossierRules
{
    /// <summary>Lập danh mục và kiểm tra: the papers a stage asks for and whether what is at hand suffices.</summary>
    /// <exception cref="ArgumentException">The kind, stage or source is not a defined one, or a paper at hand has an unknown code.</exception>
    public static DossierDecision Assess(DossierNorms? norms, DossierRequest request, Readings? readings = null)
    {
        ExecutionShape.Require(request, ExecutionShape.Of);
        var notes = new CaseNotes();
        var items = norms is null ? notes.NotCovered<ValueList<DossierItem>>() : Find(norms, request, readings ?? Readings.Default, notes);
        notes.Append(norms?.CaveatsOf(request.Source) ?? default);
        return new DossierDecision(
            new Decision(notes.Verdict, notes.Findings, notes.Missing.Distinct().ToValueList()),
            items,
            (request.Source, request.Stage) switch
            {
                (FundingSource.National, DossierStage.BaseAppraisal) => norms?.SetsForDepartment,
                (FundingSource.National, DossierStage.MinistryAppraisal) => norms?.SetsForAgency,
                _ => null,
            }
        );
    }

    private static ValueList<DossierItem> Find(DossierNorms norms, DossierRequest request, Readings readings, CaseNotes notes)
    {
        if (request.Source == FundingSource.Local && request.Stage != DossierStage.LeadBodyRecords)
        {
            notes.Lacks(MissingCodes.ProvincialProcedure, DossierMessages.Provincial, norms.Local);
            return [];
        }

        if (request.Stage == DossierStage.LeadBodyRecords && norms.Lines.All(l => l.Stage != request.Stage))
        {
            notes.Lacks(MissingCodes.Norm, DossierMessages.NotHeld, norms.LeadBody);
            return [];
        }

        if (norms.OtherProjects.Article is null)
        {
            notes.Lacks(MissingCodes.Norm, DossierMessages.NotHeld, norms.OtherProjects);
            return [];
        }

        if (request.AtHand.FirstOrDefault(code => norms.Lines.All(l => l.Paper.Code != code)) is { } unknown)
            throw ProblemText.Argument(
                new($"AtHand: không có giấy tờ mã '{unknown}' trong danh mục.", $"AtHand holds '{unknown}'; a code of the table is required."),
                nameof(request.AtHand)
            );
        var reading = ReadingOf(request);
        var isListed = AdvanceLine.IsListed(reading, readings);
        var items = isListed ? Items(norms, request, readings).ToValueList() : [];
        foreach (var item in items)
            Note(notes, item, reading);
        if (!isListed || IsLeftToAgency(request))
            notes.Add(DossierMessages.AgencyDecides, Verdict.AuthorityDecides, norms.OtherProjects, new(T0: request.Kind.ToText()), reading);
        else if (request.Stage == DossierStage.FirstAdvance && items.Count == 0)
            notes.Add(AdvanceMessages.AfterAcceptanceOnly, Verdict.NotSatisfied, AfterAcceptance(norms, request.Kind), new(T0: request.Kind.ToText()));
        else if (notes.Verdict == Verdict.Satisfied)
            notes.Add(
                DossierMessages.Complete,
                Verdict.Satisfied,
                items.Count > 0 ? items[0].Citation : null,
                new(items.Count(i => i.Need == PaperNeed.Needed)),
                reading
            );
        if (
            norms.UnreadAnnexes.FirstOrDefault(a => a.Stage == request.Stage)?.Papers.Citation is { } annex
            && !(request.Stage == DossierStage.Settlement && request.IssuesInvoice == true)
        )
            notes.Append([DossierMessages.AnnexUnread.Finds(Verdict.Undetermined, annex)]);
        return items;
    }

    /// <summary>The reading on which the papers of a stage rest for the kind of project, if any.</summary>
    private static ReadingId ReadingOf(DossierRequest request) =>
        (request.Stage, request.Kind) switch
        {
            (DossierStage.ForceMajeure, _) => ReadingId.R22,
            (not (DossierStage.FirstAdvance or DossierStage.Rest), _) => ReadingId.None,
            (_, ProjectKind.FairOrganisationAbroad) => ReadingId.R10,
            (_, ProjectKind.StudyTickets) => ReadingId.R12,
            (_, ProjectKind.TreatmentRepairAtCluster or ProjectKind.TreatmentRepairAtEstablishment) => ReadingId.R13,
            _ => ReadingId.None,
        };

    /// <summary>What has no papers before acceptance is paid on those that follow it (TT36-2013/13/3, 15/1).</summary>
    private static Citation? AfterAcceptance(DossierNorms norms, ProjectKind kind) =>
        norms.Lines.FirstOrDefault(l => l.Stage == DossierStage.Rest && l.Kinds.Contains(kind))?.Citation;

    /// <summary>No list is laid down for the advances of these kinds.</summary>
    private static bool IsLeftToAgency(DossierRequest request) =>
        (request.Stage is (DossierStage.FirstAdvance or DossierStage.Rest) && request.Kind is (ProjectKind.Other or ProjectKind.FairParticipationAbroad))
        || (request.Stage == DossierStage.FirstAdvance && request.Kind == ProjectKind.Contest);

    private static IEnumerable<DossierItem> Items(DossierNorms norms, DossierRequest request, Readings readings) =>
        from line in norms.Lines
        where line.Stage == request.Stage && line.Kinds.Contains(request.Kind)
        let fact = FactOf(line.Condition, request, readings)
        where fact.Needed != false || line.Condition == PaperCondition.OnDepartmentTerritory
        let need = line.Condition is PaperCondition.IfAny or PaperCondition.IfAnyWithoutInvoice || fact.Needed == false ? PaperNeed.IfAny
        : fact.Needed is null ? PaperNeed.Depends
        : PaperNeed.Needed
        select new DossierItem(line.Paper, need, request.AtHand.Contains(line.Paper.Code), need == PaperNeed.Depends ? fact.Code : null, line.Citation)
        {
            Also = line.Also,
        };

    private static void Note(CaseNotes notes, DossierItem item, ReadingId reading)
    {
        if (item.IsAtHand || item.Need == PaperNeed.IfAny)
            return;
        var (fact, rule, arguments) = item switch
        {
            { DependsOn: { } on } => (on, DossierMessages.Depends, new MessageArguments(T0: item.Paper.Name, T1: DossierMessages.NameOf(on))),
            { Paper.Template: not null } => (
                item.Paper.Code,
                DossierMessages.LacksForm,
                new MessageArguments(T0: item.Paper.Name, T1: DossierMessages.FormOf(item))
            ),
            _ => (item.Paper.Code, DossierMessages.Lacks, new MessageArguments(T0: item.Paper.Name)),
        };
        notes.Lacks(fact, rule, item.Citation, arguments, reading);
    }

    /// <summary>Whether a condition holds, and the code of the fact that decides it.</summary>
    private static (bool? Needed, string Code) FactOf(PaperCondition condition, DossierRequest request, Readings readings) =>
        condition switch
        {
            PaperCondition.UnitIsNotBeneficiary => (!request.UnitIsBeneficiary, "unit_is_beneficiary"),
            PaperCondition.IsOfOneProvince or PaperCondition.OnDepartmentTerritory => (request.IsOfOneProvince, "is_of_one_province"),
            PaperCondition.IsWithinOneProvince => (request.IsWithinOneProvince ?? request.IsOfOneProvince, "is_within_one_province"),
            PaperCondition.IsConference => (request.IsConference, "is_conference"),
            PaperCondition.ContractorIsHired => (request.ContractorIsHired, "contractor_is_hired"),
            PaperCondition.InvestorIsEnterprise => (request.InvestorIsEnterprise, "investor_is_enterprise"),
            PaperCondition.IsCollectiveMark => (request.IsCollectiveMark, "is_collective_mark"),
            PaperCondition.IsWebsite => (request.IsWebsite, "is_website"),
            PaperCondition.NoInvoice or PaperCondition.IfAnyWithoutInvoice => (!request.IssuesInvoice, "issues_invoice"),
            PaperCondition.Invoice => (request.IssuesInvoice, "issues_invoice"),
            PaperCondition.NoInvoiceNoPercentage => (
                !request.IsByPercentage & !request.IssuesInvoice,
                request.IssuesInvoice is null ? "issues_invoice" : "is_by_percentage"
            ),
            PaperCondition.PercentageWithoutInvoice => (
                request.IsByPercentage & !request.IssuesInvoice,
                request.IsByPercentage is null ? "is_by_percentage" : "issues_invoice"
            ),
            PaperCondition.IsLastContractOfYear => (request.IsLastContractOfYear, "is_last_contract_of_year"),
            PaperCondition.CouncilMet => (request.CouncilMet, "council_met"),
            PaperCondition.AnyMinutes => (readings.ForceMajeure == ForceMajeureMinutes.AnyOne, ""),
            PaperCondition.AllMinutes => (readings.ForceMajeure == ForceMajeureMinutes.All, ""),
            _ => (true, ""),
        };
}
