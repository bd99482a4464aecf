using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về tạm ứng: the rules on advances with their messages.</summary>
internal static class AdvanceMessages
{
    internal static readonly RuleId NotCovered = new(
        "advance.not-covered",
        "Thư viện chưa có quy định về tạm ứng kinh phí khuyến công áp dụng tại thời điểm này; cần đối chiếu văn bản.",
        "The library does not hold the rules on advances of industrial promotion money for this date; check the text."
    );

    internal static readonly RuleId ProvincialProcedure = new(
        "advance.provincial-procedure",
        "Tạm ứng kinh phí khuyến công địa phương thực hiện theo quy định của Ủy ban nhân dân cấp tỉnh; cần bổ sung quy định đó.",
        "Advances of local money follow the rules of the provincial People's Committee, which have to be supplied."
    );

    internal static readonly RuleId AgencyDecides = new(
        "advance.agency-decides",
        "Quy định không nêu tỷ lệ tạm ứng cho đề án thuộc dạng “{t0}”; {t1} quyết định tỷ lệ và hồ sơ tạm ứng.",
        "No ratio is laid down for a project of this kind (“{t0}”); {t1} decides on ratio and papers.",
        needed: new(
            "Đơn vị thực hiện đề án cần đề nghị {t1} quyết định tỷ lệ và hồ sơ tạm ứng.",
            "The implementing unit has to ask {t1} to decide on ratio and papers."
        )
    );

    internal static readonly RuleId AfterAcceptanceOnly = new(
        "advance.after-acceptance-only",
        "Đề án thuộc dạng “{t0}” chỉ được tạm ứng khi có biên bản nghiệm thu cơ sở.",
        "A project of this kind (“{t0}”) is paid an advance only on the minutes of base-level acceptance.",
        "Đơn vị thực hiện đề án cần đề nghị tạm ứng lại sau khi có biên bản nghiệm thu cơ sở.",
        "The implementing unit has to ask again once there are minutes of base-level acceptance."
    );

    internal static readonly RuleId ProgressUnknown = new(
        "advance.progress-unknown",
        "Chưa có thông tin về {t0}; quy định phải {t1} {n0:percent} mới được tạm ứng lần một. Đơn vị thực hiện đề án cần bổ sung.",
        "Not known yet: {t0}; a first advance needs {t1} {n0:percent}. The implementing unit has to state it."
    );

    internal static readonly RuleId ProgressNotMet = new(
        "advance.progress-not-met",
        "Chưa đủ tiến độ để tạm ứng lần một: {t0} là {n1:percent}; quy định phải {t1} {n0:percent}.",
        "The progress does not allow a first advance: {t0} is {n1:percent}; {t1} {n0:percent} is needed.",
        "Đơn vị thực hiện đề án cần đề nghị tạm ứng lại khi tỷ lệ này {t1} {n0:percent}, hoặc đề nghị {t2} quyết định tỷ lệ tạm ứng khác.",
        "The implementing unit has to ask again once this is {t1} {n0:percent}, or ask {t2} for another ratio."
    );

    internal static readonly RuleId ProgressMet = new(
        "advance.progress-met",
        "Đủ tiến độ để tạm ứng lần một: {t0} là {n1:percent}; quy định phải {t1} {n0:percent}.",
        "The progress allows a first advance: {t0} is {n1:percent}; {t1} {n0:percent} is needed."
    );

    internal static readonly RuleId FirstAdvance = new(
        "advance.first",
        "Tỷ lệ tạm ứng lần một là {n0:percent} kinh phí hỗ trợ {n1:money}; đã tạm ứng {n2:money}. Số còn được tạm ứng lần này, trong giới hạn tổng mức tạm ứng: {n3:money}.",
        "The ratio of the first advance is {n0:percent} of the support of {n1:money}; {n2:money} has been advanced. Within the limit on all advances, {n3:money} may be advanced now."
    );

    internal static readonly RuleId ContractShareUnknown = new(
        "advance.contract-share-unknown",
        "Tạm ứng lần tiếp theo căn cứ tiến độ, dự toán và hợp đồng; cần biết số kinh phí được phép tạm ứng đến nay theo hợp đồng.",
        "A following advance is decided by progress, estimate and contract; what they allow to be advanced by now has to be known."
    );

    internal static readonly RuleId FollowingTranche = new(
        "advance.following",
        "Theo tiến độ và hợp đồng được tạm ứng đến {n0:money}; đã tạm ứng {n1:money}. Số còn được tạm ứng lần này, trong giới hạn tổng mức tạm ứng: {n2:money}.",
        "Progress and contract allow {n0:money} by now; {n1:money} has been advanced. Within the limit on all advances, {n2:money} may be advanced now."
    );

    internal static readonly RuleId FollowingByRatio = new(
        "advance.following-by-ratio",
        "Theo tỷ lệ do {t0} quyết định cho lần tạm ứng này, được tạm ứng đến {n0:percent} kinh phí hỗ trợ {n1:money}; đã tạm ứng {n2:money}. Số còn được tạm ứng lần này, trong giới hạn tổng mức tạm ứng: {n3:money}.",
        "By the ratio that {t0} decided for this advance, up to {n0:percent} of the support of {n1:money} may be advanced; {n2:money} was. Within the limit on all advances, {n3:money} may be advanced now."
    );

    internal static readonly RuleId Rest = new(
        "advance.rest",
        "Đề án đã nghiệm thu cơ sở, kinh phí được nghiệm thu {n0:money}; được tạm ứng kinh phí còn lại {n2:money} ({n0:money} trừ {n1:money} đã tạm ứng, trong giới hạn tổng mức tạm ứng).",
        "The project passed base-level acceptance with {n0:money} accepted; the remaining {n2:money} may be advanced ({n0:money} less {n1:money} already advanced, within the limit on all advances)."
    );

    internal static readonly RuleId RestByRatio = new(
        "advance.rest-by-ratio",
        "Theo tỷ lệ do {t0} quyết định, được tạm ứng {n0:percent} của {n1:money} được nghiệm thu; đã tạm ứng {n2:money}, còn được tạm ứng lần này {n3:money}.",
        "By the ratio that {t0} decided, {n0:percent} of the {n1:money} accepted may be advanced; {n2:money} was, and {n3:money} may be advanced now."
    );

    internal static readonly RuleId RealCostUnknown = new(
        "advance.real-cost-unknown",
        "Kinh phí hỗ trợ tính theo tỷ lệ phần trăm tổng kinh phí thực hiện; cần biết tổng kinh phí thực hiện theo chứng từ.",
        "The support is a percentage of the whole cost, so the real cost by vouchers has to be known."
    );

    internal static readonly RuleId AcceptedByCost = new(
        "advance.accepted-by-cost",
        "Kinh phí hỗ trợ được nghiệm thu tính đến {n2:money}, bằng {n0:percent} kinh phí thực hiện theo chứng từ {n1:money}.",
        "The accepted support counts up to {n2:money}, which is {n0:percent} of the cost of {n1:money} shown by vouchers."
    );

    internal static readonly RuleId AgainstProof = new(
        "advance.against-proof",
        "Chứng từ đã trả lãi vốn vay trong hai năm đầu là căn cứ tạm ứng; số tạm ứng không vượt mức hỗ trợ tính trên số lãi đã trả.",
        "Proof of the interest paid in the first two years is the basis of the advance, which does not exceed the support computed on the interest paid.",
        needed: new(
            "Đơn vị thực hiện đề án cần nộp chứng từ trả lãi của ngân hàng.",
            "The implementing unit has to hand in the bank's proof of the interest paid."
        )
    );

    internal static readonly RuleId ToReturn = new(
        "advance.to-return",
        "Số đã tạm ứng {n0:money} vượt số được nghiệm thu; đơn vị thực hiện đề án phải hoàn trả {n1:money} cho {t0} để nộp ngân sách nhà nước.",
        "The {n0:money} advanced exceeds what was accepted; the implementing unit has to return {n1:money} to {t0} for the state budget.",
        "Đơn vị thực hiện đề án cần hoàn trả {n1:money} cho {t0}.",
        "The implementing unit has to return {n1:money} to {t0}."
    );

    internal static readonly RuleId Limit = new(
        "advance.limit",
        "Số được tạm ứng đã giới hạn ở {n0:percent} kinh phí hỗ trợ theo hợp đồng, tức {n1:money}.",
        "The amount was limited to {n0:percent} of the support under the contract, that is {n1:money}."
    );

    internal static readonly RuleId AboveLimit = new(
        "advance.above-limit",
        "Số đề nghị vượt giới hạn tạm ứng {n0:percent} kinh phí hỗ trợ theo hợp đồng, tức {n1:money}.",
        "The request exceeds the limit of {n0:percent} of the support under the contract, that is {n1:money}.",
        "Đơn vị thực hiện đề án cần giảm số đề nghị để tổng số tạm ứng không quá {n1:money}; phần còn lại thanh toán sau nghiệm thu.",
        "The implementing unit has to lower the request so that all advances stay within {n1:money}; the rest is paid after acceptance."
    );

    internal static readonly RuleId MoneyRulesNotHeld = new(
        "advance.money-rules-not-held",
        "Tỷ lệ do {t1} quyết định không được trái quy định tài chính hiện hành; thư viện chưa có nội dung của {t0} nên cần đối chiếu.",
        "The ratio that {t1} decides may not be contrary to the money rules in force; the library does not hold {t0}, so check it."
    );

    internal static readonly RuleId AskedTooMuch = new(
        "advance.asked-too-much",
        "Số đề nghị tạm ứng {n0:money} vượt số được tạm ứng {n1:money}; phần vượt là {n2:money}.",
        "The {n0:money} asked for exceeds the {n1:money} that may be advanced by {n2:money}.",
        "Đơn vị thực hiện đề án cần giảm số đề nghị xuống không quá {n1:money}, hoặc đề nghị {t0} quyết định tỷ lệ tạm ứng khác.",
        "The implementing unit has to lower the request to {n1:money} or less, or ask {t0} for another ratio."
    );

    internal static readonly RuleId AskedAboveMost = new(
        "advance.asked-above-most",
        "Số đề nghị tạm ứng {n0:money} vượt mức cao nhất có thể được tạm ứng {n1:money}; phần vượt là {n2:money}.",
        "The {n0:money} asked for exceeds the {n1:money} that may be advanced at most by {n2:money}.",
        "Đơn vị thực hiện đề án cần giảm số đề nghị xuống không quá {n1:money}.",
        "The implementing unit has to lower the request to {n1:money} or less."
    );

    private static readonly LocalizedText HeadOfAgency = new("Cục trưởng Cục Công nghiệp địa phương", "the head of the Local Industry Agency");
    private static readonly LocalizedText LocalManager = new("cơ quan quản lý kinh phí khuyến công địa phương", "the body that manages the local money");

    /// <summary>Who sets ratios that no provision states.</summary>
    internal static LocalizedText RatioSetter(FundingSource source) => source == FundingSource.Local ? LocalManager : HeadOfAgency;

    /// <summary>To whom money is returned.</summary>
    internal static LocalizedText ReturnedTo(FundingSource source) => source == FundingSource.Local ? LocalManager : Authority.Agency.ToText();

    internal static readonly LocalizedText WorkDone = new(
        "tỷ lệ khối lượng công việc đã thực hiện của hạng mục được hỗ trợ",
        "the share of the supported item's work that is done"
    );

    internal static readonly LocalizedText InvestmentDone = new(
        "tỷ lệ giá trị khối lượng công việc đã thực hiện trên tổng vốn đầu tư",
        "the share of the total investment that is carried out"
    );

    /// <summary>The terms of a first advance in words.</summary>
    internal static LocalizedText TextOf(AdvanceTerms terms)
    {
        var parts = new List<LocalizedText>();
        if (terms.Rate is { } rate)
            parts.Add(new(rate.ToString(Language.Vietnamese), rate.ToString(Language.English)));
        if (terms.Condition is { } condition)
        {
            var needed = new Rate((int)condition.Threshold.Value);
            parts.Add(
                new(
                    $"khi {condition.Word.Vietnamese} {needed.ToString(Language.Vietnamese)} {(condition.Fact == ProgressFact.WorkDone ? "khối lượng" : "vốn đầu tư")}",
                    $"with {condition.Word.English} {needed.ToString(Language.English)} of the {(condition.Fact == ProgressFact.WorkDone ? "work" : "investment")} done"
                )
            );
        }

        if (terms.OnlyAfterAcceptance)
            parts.Add(new("sau nghiệm thu cơ sở", "after base-level acceptance"));
        return LocalizedText.Join(parts, ", ", ", ");
    }
}
