using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc hồ sơ: the checklist of a stage, and what is missing.</summary>
/// <remarks>TT36-2013/10, 11, 13–15, 18, 19.</remarks>
public static class DossierRules
{
    /// <summary>Lập danh mục và kiểm tra: the papers a stage asks for and whether what is at hand suffices.</summary>
    /// <param name="norms">The table in force, or null where none is covered.</param>
    /// <param name="request">The stage, the kind of project and what is at hand.</param>
    /// <param name="standing">What must be said of every answer on the date.</param>
    /// <returns>Satisfied when complete; undetermined while papers or facts are missing; authority-decides where the Agency names the papers; not satisfied where nothing is paid at the stage.</returns>
    /// <exception cref="ArgumentException">The kind or stage is not a defined one, or a paper at hand has an unknown code.</exception>
    public static DossierDecision Assess(DossierNorms? norms, DossierRequest request, ValueList<Finding> standing = default)
    {
        if (request is null)
            throw new ArgumentNullException(nameof(request));
        ExecutionShape.Require(ExecutionShape.Of(request));
        var notes = new CaseNotes();
        if (norms is null)
        {
            notes.NotCovered<int>();
            notes.Append(standing);
            return new DossierDecision(notes.Verdict, notes.Findings, notes.Missing, [], null);
        }

        if (request.AtHand.FirstOrDefault(code => norms.Lines.All(l => l.Paper.Code != code)) is { } unknown)
            throw new ArgumentException($"AtHand holds '{unknown}'; a code of the table is required.", nameof(request.AtHand));

        var items = Items(norms, request).ToValueList();
        foreach (var item in items)
            Note(notes, item);
        if (IsLeftToAgency(request))
            notes.Add(DossierMessages.AgencyDecides, Verdict.AuthorityDecides, norms.OtherProjects, new(T0: request.Kind.ToText()));
        else if (request.Stage == DossierStage.FirstAdvance && items.Count == 0)
            notes.Add(AdvanceMessages.AfterAcceptanceOnly, Verdict.NotSatisfied, AfterAcceptance(norms, request.Kind), new(T0: request.Kind.ToText()));
        else if (notes.Verdict == Verdict.Satisfied)
            notes.Add(DossierMessages.Complete, Verdict.Satisfied, items.FirstOrDefault()?.Citation, new(items.Count(i => i.Need == PaperNeed.Needed)));
        notes.Append(standing);
        return new DossierDecision(
            notes.Verdict,
            notes.Findings,
            notes.Missing.Distinct().ToValueList(),
            items,
            request.Stage switch
            {
                DossierStage.BaseAppraisal => norms.SetsForDepartment,
                DossierStage.MinistryAppraisal => norms.SetsForAgency,
                _ => null,
            }
        );
    }

    /// <summary>What has no papers before acceptance is paid on those that follow it (TT36-2013/13/3, 15/1).</summary>
    private static Citation? AfterAcceptance(DossierNorms norms, ProjectKind kind) =>
        norms.Lines.FirstOrDefault(l => l.Stage == DossierStage.Rest && l.Kinds.Contains(kind))?.Citation;

    /// <summary>No list is laid down for the advances of these kinds.</summary>
    private static bool IsLeftToAgency(DossierRequest request) =>
        (request.Stage is (DossierStage.FirstAdvance or DossierStage.Rest) && request.Kind is (ProjectKind.Other or ProjectKind.FairParticipationAbroad))
        || (request.Stage == DossierStage.FirstAdvance && request.Kind == ProjectKind.Contest);

    private static IEnumerable<DossierItem> Items(DossierNorms norms, DossierRequest request) =>
        from line in norms.Lines
        where line.Stage == request.Stage && line.Kinds.Contains(request.Kind)
        let fact = FactOf(line.Condition, request)
        where fact.Needed != false
        let need = line.Condition == PaperCondition.IfAny ? PaperNeed.IfAny
        : fact.Needed is null ? PaperNeed.Depends
        : PaperNeed.Needed
        select new DossierItem(line.Paper, need, request.AtHand.Contains(line.Paper.Code), fact.Needed is null ? fact.Code : null, line.Citation);

    private static void Note(CaseNotes notes, DossierItem item)
    {
        if (item.IsAtHand || item.Need == PaperNeed.IfAny)
            return;
        if (item.Need == PaperNeed.Depends)
            notes.Lacks(item.DependsOn!, DossierMessages.Depends, item.Citation, new(T0: item.Paper.Name, T1: DossierMessages.NameOf(item.DependsOn!)));
        else if (item.Paper.Template is { } template)
            notes.Lacks(item.Paper.Code, DossierMessages.LacksForm, item.Citation, new(T0: item.Paper.Name, T1: template));
        else
            notes.Lacks(item.Paper.Code, DossierMessages.Lacks, item.Citation, new(T0: item.Paper.Name));
    }

    /// <summary>Whether a condition holds, and the code of the fact that decides it.</summary>
    private static (bool? Needed, string Code) FactOf(PaperCondition condition, DossierRequest request) =>
        condition switch
        {
            PaperCondition.UnitIsNotBeneficiary => (!request.UnitIsBeneficiary, "unit_is_beneficiary"),
            PaperCondition.IsOfOneProvince => (request.IsOfOneProvince, "is_of_one_province"),
            PaperCondition.ContractorIsHired => (request.ContractorIsHired, "contractor_is_hired"),
            PaperCondition.InvestorIsEnterprise => (request.InvestorIsEnterprise, "investor_is_enterprise"),
            PaperCondition.IsCollectiveMark => (request.IsCollectiveMark, "is_collective_mark"),
            PaperCondition.IsWebsite => (request.IsWebsite, "is_website"),
            PaperCondition.NoInvoice => (!request.IssuesInvoice, "issues_invoice"),
            PaperCondition.Invoice => (request.IssuesInvoice, "issues_invoice"),
            PaperCondition.PercentageWithoutInvoice => (
                request.IsByPercentage & !request.IssuesInvoice,
                request.IsByPercentage is null ? "is_by_percentage" : "issues_invoice"
            ),
            PaperCondition.IsLastContractOfYear => (request.IsLastContractOfYear, "is_last_contract_of_year"),
            PaperCondition.CouncilMet => (request.CouncilMet, "council_met"),
            _ => (true, ""),
        };
}
