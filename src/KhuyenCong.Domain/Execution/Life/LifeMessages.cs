using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về vòng đời đề án: the rules on steps with their messages, and the names of steps.</summary>
internal static class LifeMessages
{
    internal static readonly RuleId Done = new(
        "life.done",
        "Đã thực hiện bước “{t0}”; đề án ở trạng thái “{t1}”.",
        "The step “{t0}” was taken; the project is now “{t1}”."
    );

    internal static readonly RuleId NotLawful = new(
        "life.not-lawful",
        "Đề án đang ở trạng thái “{t1}” nên chưa thể thực hiện bước “{t0}”.",
        "A project in the state “{t1}” cannot take the step “{t0}”.",
        "Cần thực hiện các bước còn lại theo trình tự trước bước “{t0}”.",
        "Take the steps that come before “{t0}” first."
    );

    internal static readonly RuleId RouteOpen = new(
        "life.route-open",
        "Để thực hiện bước “{t0}” cần biết đề án thực hiện tại một hay nhiều tỉnh, thành phố; quy trình phụ thuộc thông tin này.",
        "To take the step “{t0}”, it has to be known whether the project lies in one province or in several; the procedure depends on it."
    );

    internal static readonly RuleId ProvincialProcedure = new(
        "life.provincial-procedure",
        "Bước “{t0}” của đề án khuyến công địa phương thực hiện theo quy trình do Ủy ban nhân dân cấp tỉnh quy định; cần bổ sung quy định đó.",
        "The step “{t0}” of a local project follows the procedure of the provincial People's Committee, which has to be supplied."
    );

    internal static readonly RuleId GovernedElsewhere = new(
        "life.governed-elsewhere",
        "Bước “{t0}” của nhiệm vụ giao cho đơn vị dự toán trực thuộc Bộ Công Thương thực hiện theo quy định hiện hành về ngân sách, không theo các Điều 13 đến 16; thư viện chưa có quy định đó nên cần đối chiếu.",
        "The step “{t0}” of a task assigned to a budget unit of the Ministry of Industry and Trade follows the budget rules in force, not articles 13 to 16; the library does not hold them, so check them."
    );

    internal static readonly RuleId WrongAuthority = new(
        "life.wrong-authority",
        "Bước này không thuộc thẩm quyền của {t0} mà thuộc {t1}.",
        "This step is not for {t0} to take, but for {t1}.",
        "Cần chuyển hồ sơ đến {t1} để thực hiện bước này.",
        "Send the papers to {t1} for this step."
    );

    internal static readonly RuleId AssignmentUnknown = new(
        "life.assignment-unknown",
        "Để Cục Công nghiệp địa phương thực hiện bước “{t0}” cần biết đề án có được giao cho Cục Công nghiệp địa phương hay không.",
        "For the Local Industry Agency to take the step “{t0}”, it has to be known whether the project was assigned to it."
    );

    internal static readonly RuleId NotAssigned = new(
        "life.not-assigned",
        "Đề án không được giao cho {t0} nên bước này thuộc thẩm quyền của Sở Công Thương.",
        "The project was not assigned to {t0}, so this step is for the Department of Industry and Trade.",
        "Cần chuyển hồ sơ đến Sở Công Thương để thực hiện bước này.",
        "Send the papers to the Department of Industry and Trade for this step."
    );

    internal static readonly RuleId BeforeLastStep = new(
        "life.before-last-step",
        "Ngày thực hiện bước ({n0:date}) sớm hơn ngày của bước liền trước “{t0}” ({n1:date}).",
        "The day of the step, {n0:date}, is before {n1:date}, on which the step before it, “{t0}”, was taken.",
        "Cần kiểm tra lại ngày; các bước ghi theo thứ tự thực hiện.",
        "Check the days; the steps are given in the order in which they were taken."
    );

    internal static readonly RuleId TooEarly = new(
        "life.too-early",
        "Ngày thực hiện bước ({n0:date}) sớm hơn ngày đề án chuyển sang trạng thái hiện tại ({n1:date}).",
        "The day of the step, {n0:date}, is before {n1:date}, on which the project entered its present state.",
        "Cần kiểm tra lại ngày; ngày thực hiện bước phải từ ngày {n1:date} trở đi.",
        "Check the day; the step has to be taken on {n1:date} or later."
    );

    internal static readonly RuleId Lacks = new("life.lacks", "Để thực hiện bước “{t0}” cần bổ sung {t1}.", "To take the step “{t0}”, this is needed: {t1}.");

    internal static readonly RuleId ComesFirst = new(
        "life.comes-first",
        "Chưa thể thực hiện bước “{t0}” khi chưa có {t1}.",
        "The step “{t0}” cannot be taken before there is {t1}.",
        "Đơn vị thực hiện đề án cần bổ sung {t1} trước khi thực hiện bước “{t0}”.",
        "The implementing unit has to obtain {t1} before the step “{t0}”."
    );

    internal static readonly RuleId BegunBeforeStart = new(
        "life.begun-before-start",
        "Ngày bắt đầu thực hiện {n0:date} trước ngày bắt đầu của đề án {n1:date}; nếu thời gian thực hiện thay đổi thì phải được phê duyệt điều chỉnh.",
        "Begun on {n0:date}, before the project's first day {n1:date}; where the time is another one, the change of time has to be approved."
    );

    internal static readonly RuleId AcceptedAfterEnd = new(
        "life.accepted-after-end",
        "Ngày nghiệm thu {n0:date} sau ngày kết thúc đề án {n1:date}; nếu thời gian thực hiện kéo dài thì phải được phê duyệt điều chỉnh.",
        "Accepted on {n0:date}, after the project's last day {n1:date}; where the work took longer, the change of time has to be approved."
    );

    internal static readonly RuleId AboveRate = new(
        "life.above-rate",
        "Kinh phí hỗ trợ {n0:money} vượt {n1:percent} kinh phí thực hiện theo chứng từ {n2:money}, tức {n3:money}.",
        "The support of {n0:money} exceeds {n1:percent} of the cost of {n2:money} shown by vouchers, that is {n3:money}.",
        "Chỉ nghiệm thu, quyết toán không quá {n3:money}; phần đã tạm ứng vượt số này phải hoàn trả.",
        "Accept and settle {n3:money} or less; what was advanced above it has to be returned."
    );

    internal static readonly RuleId LateSettlement = new(
        "life.late-settlement",
        "Hồ sơ quyết toán chậm so với ngày {n0:date}: Cục Công nghiệp địa phương căn cứ biên bản nghiệm thu cơ sở và Mẫu số 9 Phụ lục 1 để thanh toán với Kho bạc Nhà nước số kinh phí đã tạm ứng, rồi quy định thời gian quyết toán.",
        "The settlement file came after {n0:date}: on the acceptance minutes and form 9 of annex 1 the Local Industry Agency accounts to the State Treasury for the money advanced, and then sets the time of settlement."
    );

    internal static readonly RuleId SettledLate = new(
        "life.settled-late",
        "Hồ sơ quyết toán được lập đúng hạn; việc quyết toán thực hiện sau ngày {n0:date}, chậm so với quy định.",
        "The settlement file was complete in time; the settlement itself took place after {n0:date}, later than laid down."
    );

    internal static readonly RuleId LateFile = new(
        "life.late-file",
        "Hồ sơ quyết toán lập sau ngày {n0:date} là quá thời hạn kể từ lần nghiệm thu cơ sở cuối cùng.",
        "The settlement file was completed after {n0:date}, later than the time allowed from the last base-level acceptance."
    );

    internal static readonly RuleId NotCovered = new(
        "life.not-covered",
        "Thư viện chưa có quy định về quản lý đề án khuyến công áp dụng tại thời điểm này; cần đối chiếu văn bản.",
        "The library holds no rules on the management of projects for this date; check the text."
    );

    internal static readonly LocalizedText Amount = new("số tiền", "an amount");
    internal static readonly LocalizedText NewVersion = new(
        "nội dung đề án sau điều chỉnh (khác với hiện tại)",
        "the changed project, different from what it is now"
    );
    internal static readonly LocalizedText FinanceOpinion = new(
        "ý kiến thẩm định dự toán của Bộ Tài chính",
        "the opinion of the Ministry of Finance on the estimate"
    );
    internal static readonly LocalizedText TenderResult = new("quyết định phê duyệt kết quả đấu thầu", "the decision that approves the tender result");
    internal static readonly LocalizedText Part = new("phần của đề án được tạm ứng", "the part of the project that is advanced money");
    internal static readonly LocalizedText RealCost = new("tổng kinh phí thực hiện theo chứng từ", "the real cost by vouchers");
    internal static readonly LocalizedText InterestPaid = new(
        "số lãi đã trả cho ngân hàng trong hai năm đầu",
        "the interest paid to the bank in the first two years"
    );
    internal static readonly LocalizedText BudgetYear = new("năm ngân sách được quyết toán", "the budget year that is settled");

    // In the order of the enum.
    internal static readonly CodeTable<StepKind> Steps = CodeTable<StepKind>.Named(
        new("gửi hồ sơ", "filing"),
        new("thẩm định cấp cơ sở", "base-level appraisal"),
        new("thẩm định cấp Bộ", "ministry-level appraisal"),
        new("phê duyệt", "approval"),
        new("trả lại để chỉnh sửa", "return for changes"),
        new("không phê duyệt", "rejection"),
        new("ký hợp đồng", "signing of the contract"),
        new("giao nhiệm vụ", "assignment"),
        new("triển khai", "beginning"),
        new("tạm ứng", "advance"),
        new("điều chỉnh", "change"),
        new("ngừng thực hiện đề án", "stopping the project"),
        new("nghiệm thu cơ sở", "base-level acceptance"),
        new("quyết toán", "settlement"),
        new("quyết toán do bất khả kháng", "settlement for force majeure"),
        new("hoàn trả kinh phí", "return of money"),
        new("ngừng thực hiện đề án do sai phạm hoặc không đáp ứng yêu cầu", "stopping the project for wrongdoing or failure"),
        new("lập hồ sơ quyết toán", "completion of the settlement file"),
        new("quyết toán năm", "settlement of the year"),
        new("chuyển nguồn sang năm sau", "carry-over into the next year")
    );
}
