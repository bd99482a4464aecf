using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về chương trình, kế hoạch, đề án: the rules on plans with their messages.</summary>
public static class PlanMessages
{
    /// <summary>Chưa phê duyệt: not approved, or unknown by whom or when.</summary>
    public static RuleId NotApproved { get; } =
        new("plan.not-approved", "Cần biết cơ quan, người phê duyệt và ngày phê duyệt.", "By whom and when it was approved has to be known.");

    /// <summary>Chưa mã hóa: no encoded rule covers the date.</summary>
    public static RuleId NotCovered { get; } = new("plan.not-covered", "Quy định vào ngày này chưa được mã hóa.", "The rules on this date are not encoded.");

    /// <summary>Thời gian khác thường lệ: a programme of another length than usual.</summary>
    public static RuleId UnusualPeriod { get; } =
        new("plan.unusual-period", "Chương trình dài {n0:int} năm; thường là {n1:int} năm.", "Length of the programme in years: {n0:int}; usually {n1:int}.");

    /// <summary>Khác nguồn kinh phí: a project of other money than the plan.</summary>
    public static RuleId OtherSource { get; } =
        new("plan.other-source", "Đề án '{t0}' không cùng nguồn kinh phí với kế hoạch.", "Project '{t0}' is paid from another source than the plan.");

    /// <summary>Ngoài năm kế hoạch: a project that does not run in the plan year.</summary>
    public static RuleId OutsideYear { get; } =
        new("plan.outside-year", "Đề án '{t0}' không thực hiện trong năm kế hoạch.", "Project '{t0}' does not run in the plan year.");

    /// <summary>Trùng mã: two projects with one code.</summary>
    public static RuleId SameCode { get; } =
        new("plan.same-code", "Mã đề án '{t0}' bị trùng trong kế hoạch.", "The project code '{t0}' stands twice in the plan.");

    /// <summary>Thiếu nội dung của đề án: something a project has to fix is lacking.</summary>
    public static RuleId Lacks { get; } = new("plan.project-lacks", "Đề án '{t0}' chưa xác định: {t1}.", "Project '{t0}' does not fix: {t1}.");

    /// <summary>Nhiệm vụ ngoài thời gian của đề án: a task outside the project's time.</summary>
    public static RuleId TaskOutside { get; } =
        new("plan.task-outside", "Nhiệm vụ '{t0}' nằm ngoài thời gian thực hiện đề án.", "Task '{t0}' lies outside the project's time.");

    /// <summary>Tổng nhiệm vụ khác kinh phí: the tasks do not add up.</summary>
    public static RuleId TasksDoNotAddUp { get; } =
        new(
            "plan.tasks-do-not-add-up",
            "Kinh phí các nhiệm vụ là {n0:money}, kinh phí đề án là {n1:money}.",
            "The tasks take {n0:money}, the project {n1:money}."
        );

    /// <summary>Đề án đủ nội dung: a project that fixes what it has to.</summary>
    public static RuleId Complete { get; } =
        new("plan.project-complete", "Đề án '{t0}' đã xác định đủ nội dung chính.", "Project '{t0}' fixes what it has to.");

    /// <summary>Điều kiện đề án điểm: one test of a key project.</summary>
    public static RuleId KeyTest { get; } =
        new("plan.key-test", "Điều kiện của đề án khuyến công quốc gia điểm – {t0}: {t1}.", "Test of a key project – {t0}: {t1}.");

    /// <summary>Đề án điểm của địa phương: key projects are a notion of national money.</summary>
    public static RuleId KeyOfLocal { get; } =
        new(
            "plan.key-of-local",
            "Điều kiện của đề án điểm chỉ được quy định đối với khuyến công quốc gia; đối với đề án khuyến công địa phương do tỉnh quy định.",
            "What makes a key project is laid down for national money only; for local projects it is for the province to say."
        );

    /// <summary>Chưa biết mục tiêu: the aim of a project is not at hand.</summary>
    public static RuleId AimUnknown { get; } = new("plan.aim-unknown", "Cần biết mục tiêu của đề án “{t0}”.", "The aim of project '{t0}' has to be known.");

    internal static readonly LocalizedText Aim = new("mục tiêu", "its aim");
    internal static readonly LocalizedText Contents = new("nội dung khuyến công", "its contents");
    internal static readonly LocalizedText Money = new("kinh phí", "its money");
    internal static readonly LocalizedText Beneficiaries = new("đơn vị thụ hưởng", "its beneficiaries");
    internal static readonly LocalizedText Places = new("địa điểm thực hiện", "its places");
    internal static readonly LocalizedText Unit = new("đơn vị thực hiện", "the implementing unit");
    internal static readonly LocalizedText TwoContents = new("có từ hai nội dung trở lên", "two contents or more");
    internal static readonly LocalizedText MoreThanOneYear = new("thời gian thực hiện nhiều hơn một năm", "longer than one year");
    internal static readonly LocalizedText Large = new("quy mô lớn", "large scale");
    internal static readonly LocalizedText Linked = new("các nội dung có liên kết", "linked contents");
}
