using System.Globalization;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Câu chữ về điều kiện của nội dung: the rules that findings on content conditions report on.</summary>
internal static class ContentConditionMessages
{
    internal static readonly RuleId Holds = new(
        "eligibility.content-holds",
        "Điều kiện “{t0}”: {t1}.",
        "Condition “{t0}”: {t1}.",
        remedy: new(
            "Đơn vị đề nghị cần điều chỉnh đề án để đáp ứng điều kiện “{t0}”; nếu không, nội dung này không được hỗ trợ.",
            "The applicant has to change the project so that “{t0}” holds; otherwise this content is not supported."
        ),
        needed: new("Đơn vị đề nghị cần bổ sung tài liệu về điều kiện “{t0}”.", "The applicant has to supply documents on the condition “{t0}”.")
    );

    internal static readonly RuleId HoldsOne = new(
        "eligibility.content-holds-one",
        "Đáp ứng ít nhất một trong các điều kiện ({t0}): {t1}.",
        "At least one of the conditions ({t0}) is met: {t1}.",
        remedy: new(
            "Đơn vị đề nghị cần điều chỉnh đề án để đáp ứng ít nhất một điều kiện; nếu không, nội dung này không được hỗ trợ.",
            "The applicant has to change the project so that at least one holds; otherwise this content is not supported."
        ),
        needed: new("Đơn vị đề nghị cần bổ sung tài liệu về ít nhất một điều kiện.", "The applicant has to supply documents on at least one of them.")
    );

    internal static readonly RuleId DoesNotHold = new(
        "eligibility.content-does-not-hold",
        "Nằm ở ngoài trường hợp bị loại trừ “{t0}”: {t1}.",
        "Outside the excluded case “{t0}”: {t1}.",
        remedy: new(
            "Đơn vị đề nghị cần loại phần thuộc trường hợp này khỏi đề án; phần đó không được hỗ trợ.",
            "The applicant has to take this part out of the project; it is not supported."
        ),
        needed: new("Đơn vị đề nghị cần xác nhận đề án có thuộc trường hợp “{t0}” hay không.", "The applicant has to state whether “{t0}” is the case.")
    );

    internal static readonly RuleId Decided = new(
        "eligibility.content-decided",
        "Điều kiện “{t1}” do {t0} xem xét, quyết định: {t2}.",
        "The condition “{t1}” is for {t0} to decide: {t2}.",
        remedy: new(
            "Nội dung này không được hỗ trợ khi {t0} không chấp thuận; đơn vị đề nghị có thể bổ sung thuyết minh và trình lại.",
            "This content is not supported while {t0} refuses; the applicant may supply more and submit it again."
        ),
        needed: new("Đơn vị đề nghị cần trình {t0} xem xét, quyết định.", "The applicant has to submit it to {t0}.")
    );

    internal static readonly RuleId YearlyCount = new(
        "eligibility.content-yearly-count",
        "Mỗi cơ sở được hỗ trợ tham dự diễn đàn, hội thảo, hội chợ triển lãm tại nước ngoài không quá {n0:int} lần/năm; {t0}: {t1}.",
        "An establishment is supported for forums, workshops, fairs and exhibitions abroad at most {n0:int} times a year; {t0}: {t1}.",
        remedy: new("Cơ sở có thể đề nghị hỗ trợ lần tiếp theo từ năm sau.", "The establishment may apply again from the next year on."),
        needed: new("Cơ sở cần bổ sung số lần và thời gian đã được hỗ trợ.", "The establishment has to state how often and when it was supported.")
    );

    internal static readonly RuleId ListedField = new(
        "eligibility.content-consultancy-field",
        "Lĩnh vực tư vấn thuộc danh mục được hỗ trợ: {t1}.",
        "The field of the consultancy is on the supported list: {t1}.",
        remedy: new("Đơn vị đề nghị cần chọn lĩnh vực tư vấn thuộc danh mục.", "The applicant has to choose a field that is on the list."),
        needed: new("Đơn vị đề nghị cần xác định lĩnh vực tư vấn.", "The applicant has to state the field.")
    );

    internal static readonly RuleId FieldWithoutLevel = new(
        "eligibility.content-consultancy-without-level",
        "Lĩnh vực tư vấn này là nội dung được chi nhưng không có mức hỗ trợ nên chưa xác định được điều kiện; cần hỏi cơ quan quản lý chương trình.",
        "This field of consultancy is among the contents paid for but has no level, so its conditions are undetermined; ask the managing agency."
    );

    internal static readonly RuleId NotEncoded = new(
        "eligibility.content-not-encoded",
        "Thư viện chưa có điều kiện đối với {t0} vào ngày áp dụng; cần đối chiếu văn bản.",
        "The library does not hold the conditions of {t0} on the governing date; check the text."
    );

    // The Agency for national money, the Department or a local committee for local money (TT46-2012/2/2, 2/3).
    private static readonly LocalizedText ProgrammeManager = new("cơ quan quản lý chương trình", "the managing agency");
    private static readonly LocalizedText CountUnknown = new("chưa có thông tin về số lần đã hỗ trợ", "the number so far is not known");

    private static readonly CodeTable<ConditionedActivity> Activities = CodeTable<ConditionedActivity>.InOrder(
        ("overseas-fair", new("diễn đàn, hội thảo, hội chợ triển lãm tại nước ngoài", "forums, workshops, fairs and exhibitions abroad")),
        ("new-technology-model", new("mô hình trình diễn công nghệ, sản phẩm mới", "demonstration models of a new technology or product")),
        ("model-replication", new("mô hình trình diễn để nhân rộng", "models for replication")),
        ("technology-transfer", new("chuyển giao công nghệ", "technology transfer")),
        ("machinery", new("ứng dụng máy móc thiết bị tiên tiến", "advanced machinery")),
        ("cleaner-production-pilot", new("thí điểm sản xuất sạch hơn", "cleaner-production pilots")),
        ("polluter-relocation", new("di dời cơ sở gây ô nhiễm môi trường", "relocation of polluters")),
        ("enterprise-setup", new("thành lập doanh nghiệp sản xuất công nghiệp nông thôn", "setting up a rural industrial enterprise")),
        ("consultancy", new("thuê tư vấn", "consultancy"))
    );

    // In the order of the enum.
    private static readonly CodeTable<ConsultancyField> Fields = CodeTable<ConsultancyField>.Named(
        new("lập dự án đầu tư", "investment project"),
        new("marketing", "marketing"),
        new("quản lý sản xuất", "production management"),
        new("tài chính", "finance"),
        new("kế toán", "accounting"),
        new("nhân lực", "personnel"),
        new("thiết kế mẫu mã, bao bì", "design and packaging"),
        new("ứng dụng công nghệ, thiết bị mới", "new technology and equipment"),
        new("thành lập doanh nghiệp", "founding an enterprise"),
        new("liên doanh, liên kết", "joint ventures and links"),
        new("lĩnh vực khác", "other fields")
    );

    internal static LocalizedText NamesOf(CodeSet<ConsultancyField> fields) => LocalizedText.Join(Fields.Values.Where(fields.Contains).Select(Fields.Name));

    internal static string CodeOf(ConditionedActivity activity) => Activities.Code(activity);

    internal static LocalizedText TextOf(ValueList<ContentCondition> conditions) => LocalizedText.Join(conditions.Select(TextOf));

    private static LocalizedText TextOf(ContentCondition condition)
    {
        var facts = LocalizedText.Join(condition.Alternatives.Select(a => a.Together()), " hoặc ", " or ");
        var text = condition.Test == ConditionTest.DoesNotHold ? new($"không thuộc trường hợp: {facts.Vietnamese}", $"not: {facts.English}") : facts;
        return condition.Source switch
        {
            FundingSource.National => new($"{text.Vietnamese} (khuyến công quốc gia)", $"{text.English} (national money)"),
            FundingSource.Local => new($"{text.Vietnamese} (khuyến công địa phương)", $"{text.English} (local money)"),
            _ => text,
        };
    }

    internal static FindingList RenderNotEncoded(ContentConditionNorms? norms, ConditionedActivity activity) =>
        new(
            [NotEncoded.Finds(Verdict.Undetermined, norms?[activity].Citation ?? FirstTexts.OnContents.Whole, new(T0: Activities.Name(activity)))],
            norms?.Caveats.Items
        );

    internal static FindingList Render(ContentConditionNorms norms, ValueList<ConditionResult> results) =>
        new(results.Select(r => Render(norms, r)).ToArray(), norms.Caveats.Items);

    private static Finding Render(ContentConditionNorms norms, ConditionResult result)
    {
        var condition = result.Condition;
        if (condition.Test == ConditionTest.ListedField && (result.Missing & ContentFacts.Norm) != 0)
            return FieldWithoutLevel.Finds(result.Verdict, norms.ConsultancyWithoutLevel);
        var rule = condition.Test switch
        {
            ConditionTest.YearlyCount => YearlyCount,
            ConditionTest.ListedField => ListedField,
            ConditionTest.Decided => Decided,
            ConditionTest.DoesNotHold => DoesNotHold,
            _ => condition.Alternatives.Count > 1 ? HoldsOne : Holds,
        };
        var facts = condition.Test switch
        {
            ConditionTest.YearlyCount => CountOf(result),
            ConditionTest.Decided => condition.DecidedBy == default ? ProgrammeManager : condition.DecidedBy.ToText(),
            _ => LocalizedText.Join(condition.Alternatives.Select(a => a.Together())),
        };
        var arguments =
            condition.Test == ConditionTest.Decided
                ? new MessageArguments(T0: facts, T1: new TextPair(condition.Alternatives[0].ToText(), DecisionOf(result.Verdict)))
                : new MessageArguments(N0: norms.OverseasFairsPerYear.Value.Value, T0: facts, T1: result.Verdict.ToText());
        return rule.Finds(result.Verdict, condition.Citation, arguments, condition.Evidence, condition.Reading);
    }

    private static LocalizedText DecisionOf(Verdict verdict) =>
        verdict switch
        {
            Verdict.Satisfied => new("đã chấp thuận", "accepted"),
            Verdict.NotSatisfied => new("không chấp thuận", "refused"),
            Verdict.AuthorityDecides => new("chưa có quyết định", "not yet decided"),
            _ => verdict.ToText(),
        };

    private static LocalizedText CountOf(ConditionResult result)
    {
        var count = result.Count.ToString(CultureInfo.InvariantCulture);
        return (result.Missing & ContentFacts.EarlierSupports) != 0 ? CountUnknown
            : result.Verdict == Verdict.Undetermined ? new($"trong năm có thể đã được hỗ trợ {count} lần", $"possibly {count} so far in the year")
            : new($"trong năm đã được hỗ trợ {count} lần", $"{count} so far in the year");
    }
}
