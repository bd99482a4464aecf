using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Bộ hồ sơ: for what a set of papers is handed in.</summary>
public enum DossierStage : byte
{
    /// <summary>Thẩm định cấp cơ sở: base-level appraisal (TT36-2013/10/1).</summary>
    BaseAppraisal = 1,

    /// <summary>Thẩm định cấp Bộ: ministry-level appraisal (TT36-2013/10/2).</summary>
    MinistryAppraisal = 2,

    /// <summary>Trình phê duyệt kế hoạch: approval of the plan (TT36-2013/8/3).</summary>
    PlanApproval = 3,

    /// <summary>Kế hoạch thực hiện đề án nhóm: the implementation plan of a group project (TT36-2013/23/3).</summary>
    GroupPlan = 4,

    /// <summary>Tạm ứng lần một: the first advance before acceptance (TT36-2013/13).</summary>
    FirstAdvance = 5,

    /// <summary>Tạm ứng sau nghiệm thu: the advance after acceptance (TT36-2013/13/3, 14, 15/1).</summary>
    Rest = 6,

    /// <summary>Quyết toán: settlement (TT36-2013/19).</summary>
    Settlement = 7,

    /// <summary>Quyết toán do bất khả kháng: settlement for force majeure (TT36-2013/18/4).</summary>
    ForceMajeure = 8,

    /// <summary>Điều chỉnh, ngừng: a change or a stop (TT36-2013/11/1).</summary>
    Change = 9,

    /// <summary>Chứng từ lưu tại cơ quan chủ trì: the vouchers kept by the body that contracted the work, national or local money (TTLT26-2014/8/3/b).</summary>
    LeadBodyRecords = 10,
}

/// <summary>Hình thức giấy tờ: in what form a paper is handed in.</summary>
public enum PaperForm : byte
{
    /// <summary>Không nêu: the law does not say.</summary>
    Unstated = 0,

    /// <summary>Bản chính: the original.</summary>
    Original = 1,

    /// <summary>Bản sao hợp lệ: a valid copy, certified or copied from the original by a competent body (TT36-2013/2/4).</summary>
    ValidCopy = 2,

    /// <summary>Bản chính hoặc bản sao hợp lệ: either.</summary>
    OriginalOrValidCopy = 3,
}

/// <summary>Giấy tờ: one paper of a dossier.</summary>
/// <param name="Code">The stable code, kebab-case.</param>
/// <param name="Name">The name in both languages.</param>
/// <param name="Form">In what form it is handed in.</param>
/// <param name="Template">Mẫu số: the number of the form of annex 1, such as "5b", or null.</param>
public sealed record Paper(string Code, LocalizedText Name, PaperForm Form = PaperForm.Unstated, string? Template = null);

/// <summary>Điều kiện của giấy tờ: when a paper is needed; <see cref="DossierEntries"/> puts each into words, <see cref="PaperFacts"/> holds the facts.</summary>
internal enum PaperCondition : byte
{
    Always = 0,
    IfAny = 1,
    UnitIsNotBeneficiary = 2,
    IsOfOneProvince = 3,
    ContractorIsHired = 4,
    InvestorIsEnterprise = 5,
    IsCollectiveMark = 6,
    IsWebsite = 7,
    NoInvoice = 8,
    Invoice = 9,
    PercentageWithoutInvoice = 10,
    IsLastContractOfYear = 11,
    CouncilMet = 12,
    NoInvoiceNoPercentage = 13,
    IfAnyWithoutInvoice = 14,
    IsConference = 15,
    IsWithinOneProvince = 16,

    /// <summary>Needed where the project lies in one province; elsewhere from the Departments concerned, if any.</summary>
    OnDepartmentTerritory = 17,
    AnyMinutes = 18,
    AllMinutes = 19,
}

/// <summary>Dòng hồ sơ: a paper that a stage asks for under a provision and a condition, for some kinds of project or for all.</summary>
internal sealed record DossierLine(DossierStage Stage, Paper Paper, Citation Citation, PaperCondition Condition, ValueList<ProjectKind> Kinds)
{
    /// <summary>Viện dẫn bổ sung: a second provision that the paper rests on, or null.</summary>
    public Citation? Also { get; init; }
}

/// <summary>Định mức hồ sơ: the papers of every stage.</summary>
/// <remarks>TT36-2013/10, 11, 13–15, 18, 19; TTLT26-2014/8/3/b. Annexes 2 and 4 were not read: what they list is one line here.</remarks>
internal sealed record DossierNorms : NormTable
{
    /// <summary>Các dòng hồ sơ: all lines, in the order of the law.</summary>
    public required ValueList<DossierLine> Lines { get; init; }

    /// <summary>Số bộ hồ sơ gửi Sở: sets of papers for the Department.</summary>
    public required Norm<int> SetsForDepartment { get; init; }

    /// <summary>Số bộ hồ sơ gửi Cục: sets of papers for the Agency.</summary>
    public required Norm<int> SetsForAgency { get; init; }

    /// <summary>Hồ sơ do Cục quyết định: the provision under which the Agency names the papers of projects that are not listed.</summary>
    public required Citation OtherProjects { get; init; }

    /// <summary>Chứng từ lưu tại cơ quan chủ trì: the provision on them, or the instrument in which they would stand.</summary>
    public required Citation LeadBody { get; init; }

    /// <summary>Hồ sơ địa phương: the provision that leaves the papers of local projects to the province.</summary>
    public required Citation Local { get; init; }

    /// <summary>The annexes that list further papers and are not at hand, by stage.</summary>
    internal ValueList<UnreadAnnex> UnreadAnnexes { get; init; } = [];

    /// <summary>The same for the papers of every other stage, which do not rest on the text on those of the lead body.</summary>
    internal DossierNorms WithoutLeadBody =>
        this with
        {
            RestsOn = RestsOn.Where(IsNotOnLeadBody).ToValueList(),
            LocalRestsOn = LocalRestsOn?.Where(IsNotOnLeadBody).ToValueList(),
        };

    private bool IsNotOnLeadBody(LegalInstrument text) => text != LeadBody.Instrument;

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() => DossierEntries.Of(this);
}

/// <summary>An annex that lists further papers of a stage and is not at hand.</summary>
internal sealed record UnreadAnnex(DossierStage Stage, Norm<ValueList<Paper>> Papers);
