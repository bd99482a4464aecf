using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Câu chữ về điều kiện hỗ trợ: the rules that findings on funding conditions report on.</summary>
internal static class FundingConditionMessages
{
    internal static readonly RuleId Content = new(
        "eligibility.condition-content",
        "Nội dung thuộc Điều 4 Nghị định 45/2012/NĐ-CP: {t0}.",
        "The content is one of Article 4 of Decree 45/2012/NĐ-CP: {t0}.",
        remedy: new(
            "Đơn vị đề nghị cần đề nghị hỗ trợ theo một nội dung tại Điều 4, nếu đề án có nội dung đó.",
            "The applicant has to apply under one of the contents of Article 4, if the project has one."
        ),
        needed: new(
            "Đơn vị đề nghị cần xác định nội dung khuyến công của đề án theo Điều 4.",
            "The applicant has to state which content of Article 4 the project is."
        )
    );

    internal static readonly RuleId Sector = new(
        "eligibility.condition-sector",
        "Ngành nghề thuộc Điều 5 Nghị định 45/2012/NĐ-CP (sản xuất sạch hơn thuộc điểm g): {t0}.",
        "The sector is one of Article 5 of Decree 45/2012/NĐ-CP (cleaner production is point g): {t0}.",
        remedy: new(
            "Đơn vị đề nghị cần đối chiếu ngành nghề khác của cơ sở với danh mục; ngành nghề ngoài danh mục không được hỗ trợ.",
            "The applicant has to check the establishment's other sectors against the list; one outside it is not supported."
        ),
        needed: new("Đơn vị đề nghị cần bổ sung ngành nghề của cơ sở thụ hưởng.", "The applicant has to state the sector of the producer that benefits.")
    );

    internal static readonly RuleId BrickKiln = new(
        "eligibility.condition-brick-kiln",
        "Nằm ở ngoài loại lò gạch bị loại trừ khỏi danh mục ngành nghề: {t0}.",
        "Outside of the brick kilns excluded from the list of sectors: {t0}.",
        remedy: new("Đơn vị đề nghị cần chuyển đổi công nghệ nung trước khi đề nghị hỗ trợ.", "The applicant has to change the kiln before applying."),
        needed: new("Đơn vị đề nghị cần bổ sung thông tin về loại lò nung.", "The applicant has to state the kind of kiln.")
    );

    internal static readonly RuleId Approved = new(
        "eligibility.condition-approved",
        "Đề án, nhiệm vụ được cơ quan có thẩm quyền phê duyệt: {t0}.",
        "The competent authority has approved the project: {t0}.",
        remedy: new(
            "Đơn vị đề nghị cần trình cơ quan có thẩm quyền phê duyệt đề án trước khi sử dụng kinh phí.",
            "The applicant has to submit the project to the competent authority before money is used."
        ),
        needed: new("Đơn vị đề nghị cần bổ sung quyết định phê duyệt.", "The applicant has to supply the decision of approval.")
    );

    internal static readonly RuleId Counterpart = new(
        "eligibility.condition-counterpart",
        "Phần kinh phí còn lại (sau khi trừ kinh phí được hỗ trợ) đã được đầu tư hoặc có cam kết đầu tư đủ: {t0}.",
        "The rest of the cost, net of the support, has been invested or is committed in full: {t0}.",
        remedy: new(
            "Đơn vị đề nghị cần đầu tư hoặc có cam kết đầu tư đủ phần kinh phí còn lại.",
            "The applicant has to invest the rest of the cost or commit to it in full."
        ),
        needed: new(
            "Đơn vị đề nghị cần bổ sung tài liệu hoặc cam kết về vốn đối ứng.",
            "The applicant has to supply proof of the counterpart or the commitment."
        )
    );

    internal static readonly RuleId NoSector = new(
        "eligibility.condition-no-sector",
        "Đề án, nhiệm vụ không có cơ sở sản xuất thụ hưởng nên không xét danh mục ngành nghề.",
        "No producer benefits from the project, so the list of sectors does not apply."
    );

    internal static readonly RuleId ApprovedBy = new(
        "eligibility.condition-approved-by",
        "Đề án, nhiệm vụ do {t0} phê duyệt; đúng thẩm quyền: {t1}.",
        "The project was approved by {t0}; within its competence: {t1}.",
        remedy: new(
            "Đơn vị đề nghị cần trình lại đề án để cơ quan có thẩm quyền phê duyệt.",
            "The applicant has to submit the project again, to the authority that is competent."
        ),
        needed: new("Đơn vị đề nghị cần bổ sung quy định của tỉnh về thẩm quyền phê duyệt.", "The applicant has to supply the province's rule on who approves.")
    );

    internal static readonly RuleId CounterpartAmount = new(
        "eligibility.condition-counterpart-amount",
        "Phần kinh phí còn lại sau khi trừ kinh phí được hỗ trợ là {n0:money}, đã đầu tư và cam kết đầu tư {n1:money}; đầu tư hoặc cam kết đầu tư đủ: {t0}.",
        "The rest of the cost, net of the support, is {n0:money}, invested and committed are {n1:money}; invested or committed in full: {t0}.",
        remedy: new("Đơn vị đề nghị cần đầu tư hoặc có cam kết đầu tư đủ {n0:money}.", "The applicant has to invest or commit the whole {n0:money}."),
        needed: new(
            "Đơn vị đề nghị cần bổ sung tài liệu hoặc cam kết về vốn đối ứng.",
            "The applicant has to supply proof of the counterpart or the commitment."
        )
    );

    internal static readonly RuleId Undertaking = new(
        "eligibility.condition-undertaking",
        "Có cam kết chưa được hỗ trợ từ nguồn kinh phí nào của Nhà nước cho cùng nội dung chi: {t0}.",
        "There is an undertaking that no state money has paid for the same content: {t0}.",
        remedy: new(
            "Đơn vị đề nghị cần nộp bản cam kết trước khi đề án được phê duyệt.",
            "The applicant has to hand in the undertaking before the project is approved."
        ),
        needed: new("Đơn vị đề nghị cần bổ sung bản cam kết.", "The applicant has to supply the undertaking.")
    );

    internal static readonly RuleId DoubleFunding = new(
        "eligibility.condition-double-funding",
        "Cùng nội dung chi chưa được hỗ trợ từ nguồn kinh phí khác của Nhà nước: {t0}.",
        "No other state money has paid for the same content: {t0}.",
        needed: new(
            "Đơn vị đề nghị cần bổ sung thông tin về các nguồn kinh phí của Nhà nước đã hỗ trợ.",
            "The applicant has to state what state money has been received."
        )
    );

    internal static readonly RuleId PaidAlready = new(
        "eligibility.condition-paid-already",
        "Đã có nguồn kinh phí của Nhà nước hỗ trợ cùng nội dung chi.",
        "State money has already paid for the same content.",
        "Đơn vị đề nghị chỉ có thể đề nghị hỗ trợ nội dung chi khác của đề án.",
        "The applicant can apply only for another content of the project."
    );

    internal static readonly RuleId MinimumOnly = new(
        "eligibility.condition-minimum",
        "Trên đây là các điều kiện tối thiểu; Bộ Công Thương (đối với khuyến công quốc gia) hoặc Ủy ban nhân dân cấp tỉnh (đối với khuyến công địa phương) có thể quy định thêm.",
        "These are minimum conditions; the Ministry of Industry and Trade (national money) or the provincial People's Committee (local money) may set more."
    );

    internal static readonly RuleId WiderMeaning = new(
        "eligibility.money-wider-meaning",
        "Hoạt động, sản phẩm có ý nghĩa toàn quốc hoặc khu vực: {t0}.",
        "The activity or product means something to the nation or a region: {t0}.",
        remedy: new("Đơn vị đề nghị cần đề nghị hỗ trợ từ kinh phí khuyến công địa phương.", "The applicant has to apply for local money instead."),
        needed: new(
            "Đơn vị đề nghị cần bổ sung thuyết minh ý nghĩa toàn quốc hoặc khu vực.",
            "The applicant has to explain what it means to the nation or a region."
        )
    );

    internal static readonly RuleId FitsPlanning = new(
        "eligibility.money-fits-planning",
        "Hoạt động, sản phẩm phù hợp với chiến lược, quy hoạch phát triển công nghiệp: {t0}.",
        "The activity or product fits the strategies and plans of industrial development: {t0}.",
        remedy: new(
            "Đơn vị đề nghị cần điều chỉnh nội dung đề án cho phù hợp chiến lược, quy hoạch.",
            "The applicant has to bring the project into line with them."
        ),
        needed: new("Đơn vị đề nghị cần bổ sung căn cứ về sự phù hợp với chiến lược, quy hoạch.", "The applicant has to supply the ground on which it fits.")
    );

    internal static readonly RuleId NotEncoded = new(
        "eligibility.condition-not-encoded",
        "Thư viện chưa có điều kiện được hỗ trợ kinh phí theo {t0}; cần đối chiếu văn bản.",
        "The library does not hold the funding conditions under {t0}; check the text."
    );

    internal static FindingList Render(in FundingConditionWorkings workings, FundingConditionNorms? norms, in FundingConditionRequest request)
    {
        if (norms is null || workings.Outcome == EligibilityOutcome.NotCovered)
        {
            var citation = norms?.ContentAndSector.Citation ?? FirstTexts.OnMoneyBefore.Whole;
            return new FindingList([NotEncoded.Finds(Verdict.Undetermined, citation, new(T0: citation.Instrument.Name))], norms?.Caveats.Items);
        }

        var own = new List<Finding> { Of(Content, workings.Content, norms.ContentAndSector) };
        if (request.WithoutProducer)
        {
            own.Add(NoSector.Finds(Verdict.Satisfied, norms.Sectors.Served.Citation));
        }
        else
        {
            own.Add(Of(Sector, workings.Sector, norms.ContentAndSector));
            own.Add(KilnFinding(workings.NotExcludedKiln, norms, request));
        }

        own.Add(ApprovalFinding(workings.Approved, norms, request));
        own.Add(CounterpartFinding(workings.Counterpart, norms, request));
        own.Add(Of(Undertaking, workings.Undertaking, norms.NoDoubleFunding));
        if (workings.NoDoubleFunding != Verdict.Undetermined || workings.Undertaking == Verdict.Undetermined)
            own.Add(
                workings.NoDoubleFunding == Verdict.NotSatisfied
                    ? PaidAlready.Finds(Verdict.NotSatisfied, norms.NoDoubleFunding)
                    : Of(DoubleFunding, workings.NoDoubleFunding, norms.NoDoubleFunding)
            );
        own.Add(MinimumOnly.Finds(Verdict.Satisfied, norms.Minimum));
        return new FindingList(own.ToArray(), norms.Caveats.Items);
    }

    internal static FindingList Render(FundingConditionNorms norms, Norm<bool> norm, FundingSource source, Verdict meaning, Verdict plans) =>
        new(
            source == FundingSource.National ? [Of(WiderMeaning, meaning, norm), Of(FitsPlanning, plans, norm)] : [Of(FitsPlanning, plans, norm)],
            norms.Caveats.Items
        );

    internal static FindingList NoRuleOnMoney(FundingConditionNorms? norms) =>
        Render(new FundingConditionWorkings { Outcome = EligibilityOutcome.NotCovered }, norms, default);

    // An excluded kiln that applies cleaner production rests on a reading.
    private static Finding KilnFinding(Verdict verdict, FundingConditionNorms norms, in FundingConditionRequest request)
    {
        var it = request.Establishment;
        var norm = norms.Sectors.ExcludedKilns;
        var reading = it is { ExcludedBrickKiln: true, CleanerProduction: true } ? ReadingId.R20 : ReadingId.None;
        return BrickKiln.Finds(verdict, norm, new(T0: verdict.ToText()), reading);
    }

    private static Finding ApprovalFinding(Verdict verdict, FundingConditionNorms norms, in FundingConditionRequest request) =>
        request.Approved != false && request.ApprovedBy is { } by
            ? ApprovedBy.Finds(
                verdict,
                norms.Approved,
                new(T0: by.ToText(), T1: verdict.ToText()),
                request.Source == FundingSource.National ? ReadingId.None : ReadingId.R18
            )
            : Of(Approved, verdict, norms.Approved);

    private static Finding CounterpartFinding(Verdict verdict, FundingConditionNorms norms, in FundingConditionRequest request) =>
        request is { Cost: { } cost, Support: { } support, Counterpart: { } own }
            ? CounterpartAmount.Finds(verdict, norms.Counterpart, new(N0: Math.Max(0, cost.Dong - support.Dong), N1: own.Dong, T0: verdict.ToText()))
            : Of(Counterpart, verdict, norms.Counterpart);

    private static Finding Of<T>(RuleId rule, Verdict verdict, Norm<T> norm)
        where T : notnull => rule.Finds(verdict, norm, new(T0: verdict.ToText()));
}
