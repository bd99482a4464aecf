using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Dữ kiện về hồ sơ: the facts on which single papers depend. A null fact is unknown.</summary>
public record PaperFacts
{
    /// <summary>Đơn vị thực hiện đồng thời là đơn vị thụ hưởng: whether the unit itself benefits.</summary>
    public bool? UnitIsBeneficiary { get; init; }

    /// <summary>Đề án trong một tỉnh: whether it lies in one province and is not of a regional centre.</summary>
    public bool? IsOfOneProvince { get; init; }

    /// <summary>Đề án trên địa bàn một tỉnh, kể cả của Trung tâm vùng: whether it lies in one province, of a regional centre or not; as <see cref="IsOfOneProvince"/> unless given.</summary>
    /// <remarks>TT36-2013/11/1 does not leave out the regional centres, as 10/2/a does.</remarks>
    public bool? IsWithinOneProvince { get; init; }

    /// <summary>Hội nghị, hội thảo: whether a project of the kind "workshop" is a conference or seminar, not a training session or forum.</summary>
    public bool? IsConference { get; init; }

    /// <summary>Chủ đầu tư thuê ngoài: whether the investor hires a contractor.</summary>
    public bool? ContractorIsHired { get; init; }

    /// <summary>Chủ đầu tư là doanh nghiệp: whether the investor is an enterprise.</summary>
    public bool? InvestorIsEnterprise { get; init; }

    /// <summary>Nhãn hiệu tập thể: whether the trademark is a collective mark.</summary>
    public bool? IsCollectiveMark { get; init; }

    /// <summary>Trang thông tin điện tử: whether the project makes a website.</summary>
    public bool? IsWebsite { get; init; }

    /// <summary>Có lập hóa đơn tài chính cho Cục: whether the unit issues an invoice to the Agency.</summary>
    public bool? IssuesInvoice { get; init; }

    /// <summary>Hỗ trợ theo tỷ lệ phần trăm: whether the support is a percentage of the cost.</summary>
    public bool? IsByPercentage { get; init; }

    /// <summary>Hợp đồng cuối cùng trong năm: whether it is the last contract of the year.</summary>
    public bool? IsLastContractOfYear { get; init; }

    /// <summary>Có thành lập Hội đồng: whether a council appraised.</summary>
    public bool? CouncilMet { get; init; }

    /// <summary>Lập câu hỏi: a question about a stage with these facts.</summary>
    /// <param name="source">Whose money is used.</param>
    /// <param name="stage">The stage.</param>
    /// <param name="kind">The kind of project.</param>
    /// <param name="atHand">The codes of the papers at hand.</param>
    /// <returns>The request.</returns>
    public DossierRequest For(FundingSource source, DossierStage stage, ProjectKind kind, ValueList<string> atHand = default) =>
        new(this)
        {
            Source = source,
            Stage = stage,
            Kind = kind,
            AtHand = atHand,
        };
}

/// <summary>Câu hỏi về hồ sơ: which papers are needed, and what is at hand. A null fact is unknown.</summary>
/// <example><code>
/// var request = new DossierRequest
/// {
///     Source = FundingSource.National,
///     Stage = DossierStage.BaseAppraisal,
///     Kind = ProjectKind.VocationalTraining,
/// };
/// var decision = PromotionRules.National.AssessDossier(new LocalDate(2016, 6, 30), request);
/// Console.WriteLine($"{decision.Items.Count} papers, {decision.Sets?.Value} sets"); // 5 papers, 3 sets
/// </code></example>
public sealed record DossierRequest : PaperFacts
{
    /// <summary>Lập câu hỏi: a question about which no fact is known yet.</summary>
    public DossierRequest() { }

    internal DossierRequest(PaperFacts facts)
        : base(facts) { }

    /// <summary>Nguồn kinh phí: whose money is used. The papers of local projects are the province's, those kept by the lead body excepted.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Bộ hồ sơ: the stage.</summary>
    public required DossierStage Stage { get; init; }

    /// <summary>Dạng đề án: the kind of project.</summary>
    public required ProjectKind Kind { get; init; }

    /// <summary>Đã có: the codes of the papers at hand.</summary>
    public ValueList<string> AtHand { get; init; } = [];
}

/// <summary>Sự cần thiết của giấy tờ: whether a paper is needed in a case.</summary>
public enum PaperNeed : byte
{
    /// <summary>Cần: needed.</summary>
    Needed = 1,

    /// <summary>Nếu có: only if there is one.</summary>
    IfAny = 2,

    /// <summary>Còn tùy: it depends on a fact that is unknown.</summary>
    Depends = 3,
}

/// <summary>Dòng danh mục: one paper of a checklist.</summary>
/// <param name="Paper">The paper.</param>
/// <param name="Need">Whether it is needed.</param>
/// <param name="IsAtHand">Whether it is at hand.</param>
/// <param name="DependsOn">The code of the unknown fact it depends on, or null.</param>
/// <param name="Citation">The provision.</param>
public sealed record DossierItem(Paper Paper, PaperNeed Need, bool IsAtHand, string? DependsOn, Citation Citation)
{
    /// <summary>Viện dẫn bổ sung: a second provision that the paper rests on, or null.</summary>
    public Citation? Also { get; init; }
}

/// <summary>Kết quả kiểm tra hồ sơ: a checklist, and whether what is at hand suffices.</summary>
public sealed class DossierDecision : Decision
{
    internal DossierDecision(Decision answer, ValueList<DossierItem> items, Norm<int>? sets)
        : base(answer) => (Items, Sets) = (items, sets);

    /// <summary>Danh mục: the papers, in the order of the law.</summary>
    public ValueList<DossierItem> Items { get; }

    /// <summary>Số bộ: how many sets are handed in, where the law says so; otherwise null.</summary>
    public Norm<int>? Sets { get; }
}
