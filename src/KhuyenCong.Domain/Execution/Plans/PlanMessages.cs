using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về chương trình, kế hoạch, đề án: the rules on plans with their messages.</summary>
internal static class PlanMessages
{
    internal static readonly RuleId NotApproved = new(
        "plan.not-approved",
        "Cần bổ sung thông tin về cơ quan, người phê duyệt và ngày phê duyệt.",
        "By whom and when it was approved has to be known."
    );

    internal static readonly RuleId NotCovered = new(
        "plan.not-covered",
        "Thư viện chưa có quy định về chương trình, kế hoạch, đề án khuyến công áp dụng tại thời điểm này; cần đối chiếu văn bản.",
        "The library holds no rules on programmes, plans and projects for this date; check the text."
    );

    internal static readonly RuleId UnusualPeriod = new(
        "plan.unusual-period",
        "Thời gian của chương trình là {n0:int} năm; thông thường là {n1:int} năm.",
        "The length of the programme in years is {n0:int}; usually it is {n1:int}."
    );

    internal static readonly RuleId OtherSource = new(
        "plan.other-source",
        "Đề án “{t0}” không cùng nguồn kinh phí với kế hoạch.",
        "Project “{t0}” is paid from another source than the plan.",
        "Cơ quan lập kế hoạch cần chuyển đề án sang kế hoạch của nguồn kinh phí đó.",
        "Whoever draws up the plan has to move the project to the plan of that money."
    );

    internal static readonly RuleId OutsideYear = new(
        "plan.outside-year",
        "Đề án “{t0}” không thực hiện trong năm kế hoạch.",
        "Project “{t0}” does not run in the plan year.",
        "Cơ quan lập kế hoạch cần chuyển đề án sang kế hoạch của năm thực hiện.",
        "Whoever draws up the plan has to move the project to the plan of its year."
    );

    internal static readonly RuleId SameCode = new(
        "plan.same-code",
        "Mã đề án “{t0}” xuất hiện nhiều hơn một lần trong kế hoạch.",
        "The project code “{t0}” appears more than once in the plan.",
        "Cơ quan lập kế hoạch cần đặt mã riêng cho từng đề án.",
        "Whoever draws up the plan has to give every project a code of its own."
    );

    internal static readonly RuleId Lacks = new(
        "plan.project-lacks",
        "Đề án “{t0}” chưa xác định: {t1}.",
        "Project “{t0}” does not state: {t1}.",
        "Đơn vị lập đề án cần bổ sung {t1} trước khi gửi thẩm định.",
        "Whoever draws up the project has to add {t1} before it is appraised."
    );

    internal static readonly RuleId TaskOutside = new(
        "plan.task-outside",
        "Nhiệm vụ “{t0}” nằm ngoài thời gian thực hiện đề án.",
        "Task “{t0}” lies outside the project's time.",
        "Đơn vị lập đề án cần điều chỉnh thời gian của nhiệm vụ hoặc của đề án.",
        "Whoever draws up the project has to change the time of the task or of the project."
    );

    internal static readonly RuleId TasksDoNotAddUp = new(
        "plan.tasks-do-not-add-up",
        "Tổng kinh phí các nhiệm vụ ({n0:money}) không khớp với kinh phí đề án ({n1:money}).",
        "The tasks add up to {n0:money}, not to the {n1:money} of the project.",
        "Đơn vị lập đề án cần điều chỉnh dự toán để tổng kinh phí các nhiệm vụ bằng kinh phí đề án.",
        "Whoever draws up the project has to make the tasks add up to its money."
    );

    internal static readonly RuleId Complete = new(
        "plan.project-complete",
        "Đề án “{t0}” đã xác định đủ các nội dung chính.",
        "Project “{t0}” states all that it has to."
    );

    internal static readonly RuleId KeyTest = new(
        "plan.key-test",
        "Điều kiện của đề án khuyến công quốc gia điểm – {t0}: {t1}.",
        "Condition of a national key project – {t0}: {t1}.",
        remedy: new(
            "Đề án không đáp ứng điều kiện này được xem xét như đề án khuyến công quốc gia thông thường.",
            "A project that does not meet this is considered as an ordinary national project."
        ),
        needed: new(
            "Đơn vị lập đề án cần thuyết minh điều kiện này để cơ quan thẩm định xem xét.",
            "Whoever draws up the project has to explain it for the appraising body."
        )
    );

    internal static readonly RuleId KeyOfLocal = new(
        "plan.key-of-local",
        "Điều kiện của đề án điểm chỉ được quy định đối với khuyến công quốc gia; đối với đề án khuyến công địa phương do tỉnh quy định; cần bổ sung quy định đó.",
        "What makes a key project is laid down for national money only; for local projects it is for the province to say, whose rules have to be supplied."
    );

    internal static readonly RuleId AimUnknown = new(
        "plan.aim-unknown",
        "Cần bổ sung mục tiêu của đề án “{t0}”.",
        "The aim of project “{t0}” has to be supplied."
    );

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
