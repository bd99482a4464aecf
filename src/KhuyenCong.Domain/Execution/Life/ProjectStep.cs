using KhuyenCong.Domain.Decisions;
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

    /// <summary>Ngừng thực hiện: stop it at the unit's request.</summary>
    Stop = 12,

    /// <summary>Nghiệm thu cơ sở: accept it at the base.</summary>
    AcceptAtBase = 13,

    /// <summary>Quyết toán: settle it.</summary>
    Settle = 14,

    /// <summary>Quyết toán do bất khả kháng: settle the work done for force majeure.</summary>
    SettleForForceMajeure = 15,

    /// <summary>Hoàn trả kinh phí: return money.</summary>
    ReturnMoney = 16,

    /// <summary>Ngừng do sai phạm hoặc không đáp ứng yêu cầu: stop it for wrongdoing or failure, without a request of the unit.</summary>
    StopForFailure = 17,

    /// <summary>Lập hồ sơ quyết toán: complete the settlement file.</summary>
    FileSettlement = 18,

    /// <summary>Quyết toán năm: settle what a project of several years used in a year.</summary>
    SettleYear = 19,

    /// <summary>Chuyển nguồn: carry unspent money into the next year.</summary>
    CarryOver = 20,
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

    /// <summary>Có ý kiến của Bộ Tài chính: whether the Ministry of Finance gave its opinion on the estimate, for a contract or an assignment (TT36-2013/6/4).</summary>
    public bool? HasFinanceOpinion { get; init; }

    /// <summary>Kết quả đấu thầu đã được phê duyệt: whether the tender result was approved, for the contract of a project that goes to tender (TT36-2013/21/2/c).</summary>
    public bool? TenderIsApproved { get; init; }

    /// <summary>Đủ điều kiện đấu thầu: whether the conditions of the bidding law are met, for a contract.</summary>
    public bool? MeetsTenderConditions { get; init; }

    /// <summary>Kinh phí cho một hội chợ: whether the national money supports joining one fair, for a contract.</summary>
    public bool? IsForOneFair { get; init; }

    /// <summary>Cục quyết định đấu thầu: whether the head of the Agency has decided on tender, for a contract.</summary>
    public bool IsTenderOrdered { get; init; }

    /// <summary>Được giao cho Cục nghiệm thu: whether the project was assigned to the Agency, for an acceptance by the Agency (TT36-2013/20/2).</summary>
    public bool? IsAssignedToAgency { get; init; }

    /// <summary>Nghiệm thu từng phần: for an acceptance, whether others follow under the same contract (TT36-2013/18/1).</summary>
    public bool IsPartial { get; init; }

    /// <summary>Kinh phí thực hiện: the real cost by vouchers, in đồng: of what is accepted now, for an acceptance; of the whole, for an advance after acceptance or a settlement; for interest support the interest paid to the bank.</summary>
    public Vnd? RealCost { get; init; }

    /// <summary>Phần của đề án: for an advance to a project of several parts, the kind of the part; after acceptance it may be left out, and the rest is that of the whole (TT36-2013/15/2).</summary>
    public ProjectKind? Part { get; init; }

    /// <summary>Năm ngân sách: the year that is settled or from which money is carried over.</summary>
    public int? BudgetYear { get; init; }

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

/// <summary>Bước tiếp theo được phép: a step that may follow, with who may take it, the papers it needs, its last day and its provision.</summary>
/// <param name="Kind">The step.</param>
/// <param name="By">Who may take it; null where that depends on the change asked for.</param>
/// <param name="Papers">The papers it needs.</param>
/// <param name="Due">Its deadline, or null where the law sets none.</param>
/// <param name="Citation">The provision.</param>
public sealed record NextStep(StepKind Kind, Authority? By, ValueList<DossierItem> Papers, DueDate? Due, Citation Citation)
{
    /// <summary>Cơ quan khác cũng có thẩm quyền: who else may take it, each by its own provision.</summary>
    public ValueList<RouteAuthority> Others { get; init; } = [];

    /// <summary>Nhận định: what has to be said of the step, such as two deadlines that collide.</summary>
    public FindingList Findings { get; init; } = FindingList.Of();
}
