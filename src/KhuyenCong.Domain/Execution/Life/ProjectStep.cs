using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Bước thực hiện: what can be done with a project.</summary>
public enum StepKind : byte
{
    /// <summary>Gửi hồ sơ: file the project.</summary>
    FileProject = 1,

    /// <summary>Thẩm định cấp cơ sở: appraise it at the base.</summary>
    AppraiseAtBase = 2,

    /// <summary>Thẩm định cấp Bộ: appraise it at ministry level.</summary>
    AppraiseAtMinistry = 3,

    /// <summary>Phê duyệt: approve it.</summary>
    Approve = 4,

    /// <summary>Trả lại để chỉnh sửa: return it for changes.</summary>
    ReturnForChanges = 5,

    /// <summary>Không chấp nhận: reject it.</summary>
    Reject = 6,

    /// <summary>Ký hợp đồng: contract it.</summary>
    SignContract = 7,

    /// <summary>Giao nhiệm vụ: assign it.</summary>
    Assign = 8,

    /// <summary>Triển khai: begin the work.</summary>
    Begin = 9,

    /// <summary>Tạm ứng: pay an advance.</summary>
    PayAdvance = 10,

    /// <summary>Điều chỉnh: change it.</summary>
    ChangeProject = 11,

    /// <summary>Ngừng thực hiện: stop it.</summary>
    Stop = 12,

    /// <summary>Nghiệm thu cơ sở: accept it at the base.</summary>
    AcceptAtBase = 13,

    /// <summary>Quyết toán: settle it.</summary>
    Settle = 14,

    /// <summary>Quyết toán do bất khả kháng: settle the work done for force majeure.</summary>
    SettleForForceMajeure = 15,

    /// <summary>Hoàn trả kinh phí: return money.</summary>
    ReturnMoney = 16,
}

/// <summary>Bước đề nghị thực hiện: one step that somebody takes on a day.</summary>
public sealed record ProjectStep
{
    /// <summary>Bước: what is done.</summary>
    public required StepKind Kind { get; init; }

    /// <summary>Cơ quan, đơn vị: who does it.</summary>
    public required Authority By { get; init; }

    /// <summary>Ngày: on which day.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Giấy tờ đã có: the codes of the papers at hand.</summary>
    public ValueList<string> Papers { get; init; } = [];

    /// <summary>Dữ kiện về hồ sơ: facts on which single papers depend; beneficiary and province are taken from the project where unknown here.</summary>
    public PaperFacts PaperFacts { get; init; } = new();

    /// <summary>Hướng dẫn về thời hạn: another last day, set by whoever receives the papers, or null.</summary>
    public LocalDate? Guidance { get; init; }

    /// <summary>Số tiền: approved, contracted, advanced, accepted, settled or returned, in đồng; the support where approval, contract or assignment name none.</summary>
    public Vnd? Amount { get; init; }

    /// <summary>Khối lượng đã thực hiện: the work done, for an advance.</summary>
    public Rate? WorkDone { get; init; }

    /// <summary>Vốn đầu tư đã thực hiện: the investment done, for an advance.</summary>
    public Rate? InvestmentDone { get; init; }

    /// <summary>Tỷ lệ do Cục quyết định: another ratio of advance set by the Agency.</summary>
    public Rate? AgencyRatio { get; init; }

    /// <summary>Giá trị theo hợp đồng: for a following tranche of a project of several years, what the contract allows by now, in đồng.</summary>
    public Vnd? DueUnderContract { get; init; }

    /// <summary>Đề án sau điều chỉnh: the project as it shall be, for a change.</summary>
    public Project? NewVersion { get; init; }

    /// <summary>Đề án của Sở: whether the Department registered or appraised the group project, for a change.</summary>
    public bool? IsDepartmentProject { get; init; }
}

/// <summary>Bước tiếp theo hợp pháp: a step that may follow, with who may take it, the papers it needs, its last day and its provision.</summary>
/// <param name="Kind">The step.</param>
/// <param name="By">Who may take it; null where that depends on the change asked for.</param>
/// <param name="Papers">The papers it needs.</param>
/// <param name="Due">Its deadline, or null where the law sets none.</param>
/// <param name="Citation">The provision.</param>
public sealed record NextStep(StepKind Kind, Authority? By, ValueList<DossierItem> Papers, DueDate? Due, Citation Citation);
