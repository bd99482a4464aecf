using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Câu chữ về điều kiện hỗ trợ: the rules that findings on funding conditions report on.</summary>
public static class FundingConditionMessages
{
    /// <summary>Nội dung thuộc danh mục: the content is one of the decree's.</summary>
    public static RuleId Content { get; } =
        new(
            "eligibility.condition-content",
            "Nội dung thuộc Điều 4 Nghị định 45/2012/NĐ-CP: {t0}.",
            "The content is one of Article 4 of Decree 45/2012/NĐ-CP: {t0}."
        );

    /// <summary>Ngành nghề thuộc danh mục: the sector is one of the decree's.</summary>
    public static RuleId Sector { get; } =
        new(
            "eligibility.condition-sector",
            "Ngành nghề thuộc Điều 5 Nghị định 45/2012/NĐ-CP (sản xuất sạch hơn là điểm g): {t0}.",
            "The sector is one of Article 5 of Decree 45/2012/NĐ-CP (cleaner production is point g): {t0}."
        );

    /// <summary>Không phải lò gạch bị loại trừ: not an excluded brick kiln.</summary>
    public static RuleId BrickKiln { get; } =
        new(
            "eligibility.condition-brick-kiln",
            "Không thuộc loại lò gạch bị loại trừ khỏi danh mục ngành nghề: {t0}.",
            "Not one of the brick kilns excluded from the list of sectors: {t0}."
        );

    /// <summary>Được phê duyệt: the competent authority has approved the project.</summary>
    public static RuleId Approved { get; } =
        new(
            "eligibility.condition-approved",
            "Đề án, nhiệm vụ được cơ quan có thẩm quyền phê duyệt: {t0}.",
            "The competent authority has approved the project: {t0}."
        );

    /// <summary>Vốn đối ứng: the rest of the cost is secured.</summary>
    public static RuleId Counterpart { get; } =
        new(
            "eligibility.condition-counterpart",
            "Phần kinh phí còn lại đã được đầu tư hoặc cam kết đầu tư: {t0}.",
            "The rest of the cost has been invested or is committed: {t0}."
        );

    /// <summary>Ngành nghề không áp dụng: no producer benefits, so that there is no sector to ask for.</summary>
    public static RuleId NoSector { get; } =
        new(
            "eligibility.condition-no-sector",
            "Đề án, nhiệm vụ không có cơ sở sản xuất thụ hưởng nên không xét danh mục ngành nghề.",
            "No producer benefits from the project, so the list of sectors does not apply."
        );

    /// <summary>Cơ quan phê duyệt: whether the one who approved is competent.</summary>
    public static RuleId ApprovedBy { get; } =
        new(
            "eligibility.condition-approved-by",
            "Đề án, nhiệm vụ do {t0} phê duyệt; đúng thẩm quyền: {t1}.",
            "The project was approved by {t0}; competent: {t1}."
        );

    /// <summary>Vốn đối ứng bằng tiền: the rest of the cost against what is invested and committed.</summary>
    public static RuleId CounterpartAmount { get; } =
        new(
            "eligibility.condition-counterpart-amount",
            "Phần kinh phí còn lại sau khi trừ kinh phí được hỗ trợ là {n0:money}; đã đầu tư và cam kết đầu tư {n1:money}: {t0}.",
            "The rest of the cost, net of the support, is {n0:money}; invested and committed are {n1:money}: {t0}."
        );

    /// <summary>Cam kết không trùng nguồn: the undertaking that no state money has paid for the same.</summary>
    public static RuleId Undertaking { get; } =
        new(
            "eligibility.condition-undertaking",
            "Có cam kết chưa được hỗ trợ từ nguồn kinh phí nào của Nhà nước cho cùng nội dung chi: {t0}.",
            "It is undertaken that no state money has paid for the same item of content: {t0}."
        );

    /// <summary>Không trùng nguồn ngân sách: no other state money has paid for the same.</summary>
    public static RuleId DoubleFunding { get; } =
        new(
            "eligibility.condition-double-funding",
            "Chưa có nguồn ngân sách nào hỗ trợ cùng nội dung chi: {t0}.",
            "No state money has paid for the same item of content: {t0}."
        );

    /// <summary>Điều kiện tối thiểu: these are minimum conditions; more may be set.</summary>
    public static RuleId MinimumOnly { get; } =
        new(
            "eligibility.condition-minimum",
            "Đây là các nguyên tắc tối thiểu; Bộ Công Thương (khuyến công quốc gia) hoặc Ủy ban nhân dân cấp tỉnh (khuyến công địa phương) có thể quy định thêm.",
            "These are minimum principles; the Ministry of Industry and Trade (national money) or the provincial People's Committee (local money) may set more."
        );

    /// <summary>Ý nghĩa toàn quốc, khu vực: what national money is for.</summary>
    public static RuleId WiderMeaning { get; } =
        new(
            "eligibility.money-wider-meaning",
            "Hoạt động, sản phẩm có ý nghĩa toàn quốc hoặc khu vực: {t0}.",
            "The activity or product means something to the nation or a region: {t0}."
        );

    /// <summary>Phù hợp chiến lược, quy hoạch: that it fits the strategies and plans of development.</summary>
    public static RuleId FitsPlanning { get; } =
        new(
            "eligibility.money-fits-planning",
            "Phù hợp với chiến lược, quy hoạch phát triển công nghiệp: {t0}.",
            "It fits the strategies and plans of industrial development: {t0}."
        );

    /// <summary>Chưa mã hóa: the conditions of the date are not known here.</summary>
    public static RuleId NotEncoded { get; } =
        new(
            "eligibility.condition-not-encoded",
            "Điều kiện hỗ trợ kinh phí theo {t0} chưa được mã hóa.",
            "The conditions for support under {t0} are not encoded."
        );

    internal static FindingList Render(in FundingConditionWorkings workings, FundingConditionNorms? norms, in FundingConditionRequest request)
    {
        if (norms is null || workings.Outcome == EligibilityOutcome.NotCovered)
        {
            var citation = norms?.ContentAndSector.Citation ?? new Citation(Instruments.JointCircular125Of2009);
            return new FindingList(
                [NotEncoded.Finds(Verdict.Undetermined, citation, new MessageArguments(T0: citation.Instrument.Name))],
                norms?.Standing.Items
            );
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
            own.Add(Not(DoubleFunding, workings.NoDoubleFunding, norms.NoDoubleFunding));
        own.Add(MinimumOnly.Finds(Verdict.Satisfied, norms.Minimum));
        return new FindingList(own.ToArray(), norms.Standing.Items);
    }

    internal static FindingList Render(FundingConditionNorms norms, Norm<bool> norm, FundingSource source, Verdict meaning, Verdict plans) =>
        new(
            source == FundingSource.National
                ? [Of(WiderMeaning, meaning, norm, meaning.ToText()), Of(FitsPlanning, plans, norm, plans.ToText())]
                : [Of(FitsPlanning, plans, norm, plans.ToText())],
            norms.Standing.Items
        );

    internal static FindingList NoRuleOnMoney(FundingConditionNorms? norms) =>
        Render(new FundingConditionWorkings { Outcome = EligibilityOutcome.NotCovered }, norms, default);

    // An excluded kiln that applies cleaner production rests on a reading.
    private static Finding KilnFinding(Verdict verdict, FundingConditionNorms norms, in FundingConditionRequest request)
    {
        var it = request.Establishment;
        var norm = norms.Sectors.ExcludedKilns;
        var reading = it is { ExcludedBrickKiln: true, CleanerProduction: true } ? ReadingId.R20 : ReadingId.None;
        return BrickKiln.Finds(verdict, norm.Citation, new MessageArguments(T0: verdict.ToText()), norm.Evidence, reading);
    }

    private static Finding ApprovalFinding(Verdict verdict, FundingConditionNorms norms, in FundingConditionRequest request) =>
        request.Approved != false && request.ApprovedBy is { } by
            ? ApprovedBy.Finds(
                verdict,
                norms.Approved.Citation,
                new MessageArguments(T0: by.ToText(), T1: verdict.ToText()),
                norms.Approved.Evidence,
                request.Source == FundingSource.National ? ReadingId.None : ReadingId.R18
            )
            : Of(Approved, verdict, norms.Approved);

    private static Finding CounterpartFinding(Verdict verdict, FundingConditionNorms norms, in FundingConditionRequest request) =>
        request is { Cost: { } cost, Support: { } support, Counterpart: { } own }
            ? CounterpartAmount.Finds(
                verdict,
                norms.Counterpart.Citation,
                new MessageArguments(N0: Math.Max(0, cost.Dong - support.Dong), N1: own.Dong, T0: verdict.ToText()),
                norms.Counterpart.Evidence
            )
            : Of(Counterpart, verdict, norms.Counterpart);

    private static Finding Of<T>(RuleId rule, Verdict verdict, Norm<T> norm)
        where T : notnull => Of(rule, verdict, norm, EligibilityMessages.TextOf(verdict));

    // What must not be: a bare "no" after it could be read as its absence.
    private static Finding Not<T>(RuleId rule, Verdict verdict, Norm<T> norm)
        where T : notnull => Of(rule, verdict, norm, verdict.ToText());

    private static Finding Of<T>(RuleId rule, Verdict verdict, Norm<T> norm, LocalizedText answer)
        where T : notnull => rule.Finds(verdict, norm.Citation, new MessageArguments(T0: answer), norm.Evidence);
}
