using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Hồ sơ đề án: what a centre knows of one project; null is "not known", never "none".</summary>
/// <remarks>
/// Money is in đồng and counts are whole; both are not negative. One record is one project: reports count it once.
/// A record that bundles several establishments says so in <see cref="Establishments"/>.
/// </remarks>
public sealed record ProjectRecord
{
    /// <summary>Mã đề án: the id of the project in the host's list.</summary>
    public required string Case { get; init; }

    /// <summary>Ngày áp dụng: the governing date, by default the approval of the plan or project (reading R15).</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Tình trạng: how far the project has come.</summary>
    public RecordStatus Status { get; init; } = RecordStatus.Approved;

    /// <summary>Nguồn kinh phí: national or local money; null when it is mixed or not known.</summary>
    public FundingSource? Source { get; init; }

    /// <summary>Cấp quản lý: the level whose programme the project belongs to.</summary>
    public ManagementLevel? Level { get; init; }

    /// <summary>Tỉnh: the province.</summary>
    public string? Province { get; init; }

    /// <summary>Địa bàn: the district or commune in the province.</summary>
    public string? Place { get; init; }

    /// <summary>Nội dung khuyến công: the content; the item's own content when left out.</summary>
    public PromotionContent? Content
    {
        get => field ?? Item?.Info().Content;
        init;
    }

    /// <summary>Hạng mục hỗ trợ: the support item, or null where the project has none.</summary>
    public SupportItem? Item { get; init; }

    /// <summary>Đối tượng thụ hưởng: the name of the beneficiary.</summary>
    public string? Beneficiary { get; init; }

    /// <summary>Mã số cơ sở: the tax or registration number of the beneficiary; tells establishments apart before their names do.</summary>
    public string? BeneficiaryId { get; init; }

    /// <summary>Loại đối tượng: the kind of beneficiary.</summary>
    public BeneficiaryKind? BeneficiaryKind { get; init; }

    /// <summary>Nội dung chi: the thing that the support pays for, such as one machine; two projects with the same one pay for it twice.</summary>
    public string? Subject { get; init; }

    /// <summary>Ngày đăng ký: the day of registration.</summary>
    public LocalDate? Submitted { get; init; }

    /// <summary>Ngày ký hợp đồng: the day of the contract.</summary>
    public LocalDate? ContractedOn { get; init; }

    /// <summary>Ngày nghiệm thu cơ sở: the day of base-level acceptance.</summary>
    public LocalDate? AcceptedOn { get; init; }

    /// <summary>Ngày quyết toán: the day of settlement.</summary>
    public LocalDate? SettledOn { get; init; }

    /// <summary>Tổng chi phí: total cost, in đồng.</summary>
    public Vnd? TotalCost { get; init; }

    /// <summary>Kinh phí hỗ trợ: state support from all sources, in đồng.</summary>
    public Vnd? Support { get; init; }

    /// <summary>Hỗ trợ từ ngân sách trung ương: support by the central budget, in đồng.</summary>
    public Vnd? CentralSupport { get; init; }

    /// <summary>Hỗ trợ từ ngân sách tỉnh: support by the province, in đồng.</summary>
    public Vnd? ProvinceSupport { get; init; }

    /// <summary>Hỗ trợ từ ngân sách huyện: support by the district, in đồng.</summary>
    public Vnd? DistrictSupport { get; init; }

    /// <summary>Hỗ trợ từ ngân sách xã: support by the commune, in đồng.</summary>
    public Vnd? CommuneSupport { get; init; }

    /// <summary>Nguồn nhà nước khác: other state money, in đồng.</summary>
    public Vnd? OtherStateSupport { get; init; }

    /// <summary>Vốn đối ứng: counterpart of the beneficiary, in đồng.</summary>
    public Vnd? Counterpart { get; init; }

    /// <summary>Kế hoạch: support in the plan, in đồng.</summary>
    public Vnd? Planned { get; init; }

    /// <summary>Phê duyệt: support approved, in đồng.</summary>
    public Vnd? Approved { get; init; }

    /// <summary>Hợp đồng: support under contract, in đồng.</summary>
    public Vnd? Contracted { get; init; }

    /// <summary>Tạm ứng: support advanced so far, in đồng.</summary>
    public Vnd? Advanced { get; init; }

    /// <summary>Nghiệm thu: support for accepted work, in đồng.</summary>
    public Vnd? Accepted { get; init; }

    /// <summary>Quyết toán: support settled, in đồng.</summary>
    public Vnd? Settled { get; init; }

    /// <summary>Hoàn trả: support returned (TT36-2013/12/6), in đồng.</summary>
    public Vnd? Returned { get; init; }

    /// <summary>Chuyển nguồn: support carried over into the next year (ND45-2012/14/4), in đồng.</summary>
    public Vnd? CarriedOver { get; init; }

    /// <summary>Chi quản lý đề án: what the implementing unit spent on management, in đồng.</summary>
    public Vnd? ManagementCost { get; init; }

    /// <summary>Số cơ sở: establishments that the project serves.</summary>
    public int? Establishments { get; init; }

    /// <summary>Lao động được đào tạo: workers trained.</summary>
    public int? WorkersTrained { get; init; }

    /// <summary>Lớp: classes held.</summary>
    public int? Classes { get; init; }

    /// <summary>Mô hình: models built.</summary>
    public int? Models { get; init; }

    /// <summary>Máy móc, thiết bị: machines installed.</summary>
    public int? Machines { get; init; }

    /// <summary>Sản phẩm: products certified.</summary>
    public int? Products { get; init; }

    /// <summary>Cấp chứng nhận sản phẩm: the level at which the products were certified.</summary>
    public VoteLevel? ProductLevel { get; init; }

    /// <summary>Ngày cấp giấy chứng nhận: the issue of the certificate of a typical product on which the project relies.</summary>
    public LocalDate? CertificateIssued { get; init; }

    /// <summary>Hệ số ưu tiên: the priority factor approved for the project.</summary>
    public Rate? Factor { get; init; }

    /// <summary>Căn cứ ưu tiên: the ground of the priority factor.</summary>
    public PriorityGround Ground { get; init; }
}
