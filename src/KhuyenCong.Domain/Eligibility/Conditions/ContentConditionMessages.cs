using System.Globalization;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Câu chữ về điều kiện của nội dung: the rules that findings on content conditions report on.</summary>
public static class ContentConditionMessages
{
    /// <summary>Điều kiện phải có: something must hold.</summary>
    public static RuleId Holds { get; } = new("eligibility.content-holds", "Phải đáp ứng ({t0}): {t1}.", "Must hold ({t0}): {t1}.");

    /// <summary>Một trong các điều kiện: one of several things must hold.</summary>
    public static RuleId HoldsOne { get; } =
        new("eligibility.content-holds-one", "Phải đáp ứng ít nhất một trong các điều sau ({t0}): {t1}.", "At least one of these must hold ({t0}): {t1}.");

    /// <summary>Điều kiện không được có: something must not hold.</summary>
    public static RuleId DoesNotHold { get; } =
        new("eligibility.content-does-not-hold", "Không được thuộc trường hợp ({t0}): {t1}.", "Must not be the case ({t0}): {t1}.");

    /// <summary>Cơ quan quyết định: an authority decides.</summary>
    public static RuleId Decided { get; } =
        new("eligibility.content-decided", "Do cơ quan có thẩm quyền quyết định ({t0}): {t1}.", "For the authority to decide ({t0}): {t1}.");

    /// <summary>Số lần hỗ trợ trong năm: the count of fairs abroad.</summary>
    public static RuleId YearlyCount { get; } =
        new(
            "eligibility.content-yearly-count",
            "Mỗi cơ sở được hỗ trợ tham dự diễn đàn, hội thảo, hội chợ triển lãm tại nước ngoài không quá {n0:int} lần/năm; {t0}: {t1}.",
            "An establishment is supported for forums, workshops and fairs abroad at most {n0:int} times a year; {t0}: {t1}."
        );

    /// <summary>Lĩnh vực tư vấn: the field of the consultancy.</summary>
    public static RuleId ListedField { get; } =
        new(
            "eligibility.content-consultancy-field",
            "Lĩnh vực tư vấn thuộc danh mục được hỗ trợ: {t1}.",
            "The field of the consultancy is on the supported list: {t1}."
        );

    /// <summary>Lĩnh vực tư vấn không có mức: a field that is paid for without a level.</summary>
    public static RuleId FieldWithoutLevel { get; } =
        new(
            "eligibility.content-consultancy-without-level",
            "Lĩnh vực tư vấn này là nội dung được chi nhưng không có mức hỗ trợ nên chưa xác định được điều kiện.",
            "This field of consultancy is among the contents paid for but has no level, so its conditions are undetermined."
        );

    /// <summary>Chưa mã hóa: the conditions are not known here.</summary>
    public static RuleId NotEncoded { get; } =
        new("eligibility.content-not-encoded", "Điều kiện đối với {t0} vào ngày xét chưa được mã hóa.", "The conditions of {t0} on the date are not encoded.");

    // The Agency for national money, the Department or a local committee for local money (TT46-2012/2/2, 2/3).
    private static readonly LocalizedText ProgrammeManager = new("cơ quan quản lý chương trình", "the body that manages the programme");
    private static readonly LocalizedText CountUnknown = new("chưa biết số lần đã hỗ trợ", "the number so far is not known");
    private static readonly LocalizedText Not = new("không thuộc trường hợp", "not");

    private static readonly (string Code, LocalizedText Name)[] Activities =
    [
        ("overseas-fair", new("diễn đàn, hội thảo, hội chợ triển lãm tại nước ngoài", "forums, workshops and fairs abroad")),
        ("new-technology-model", new("mô hình trình diễn công nghệ, sản phẩm mới", "demonstration models of a new technology or product")),
        ("model-replication", new("mô hình nhân rộng", "model replication")),
        ("technology-transfer", new("chuyển giao công nghệ", "technology transfer")),
        ("machinery", new("máy móc tiên tiến", "advanced machinery")),
        ("cleaner-production-pilot", new("thí điểm sản xuất sạch hơn", "cleaner-production pilots")),
        ("polluter-relocation", new("di dời cơ sở gây ô nhiễm", "relocation of polluters")),
        ("enterprise-setup", new("thành lập doanh nghiệp", "enterprise set-up")),
        ("consultancy", new("thuê tư vấn", "consultancy")),
    ];

    // In the order of the enum.
    private static readonly LocalizedText[] Fields =
    [
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
        new("lĩnh vực khác", "other fields"),
    ];

    internal static LocalizedText NamesOf(CodeSet<ConsultancyField> fields) =>
        LocalizedText.Join(Fields.Where((_, i) => fields.Contains((ConsultancyField)(i + 1))), "; ", "; ");

    internal static string CodeOf(ConditionedActivity activity) => Activities[(int)activity - 1].Code;

    internal static LocalizedText TextOf(ValueList<ContentCondition> conditions) => LocalizedText.Join(conditions.Select(TextOf), "; ", "; ");

    private static LocalizedText TextOf(ContentCondition condition)
    {
        var facts = LocalizedText.Join(condition.Alternatives.Select(a => a.Together()), " hoặc ", " or ");
        var text = condition.Test == ConditionTest.DoesNotHold ? After(Not, facts) : facts;
        return condition.Source switch
        {
            FundingSource.National => new($"{text.Vietnamese} (khuyến công quốc gia)", $"{text.English} (national money)"),
            FundingSource.Local => new($"{text.Vietnamese} (khuyến công địa phương)", $"{text.English} (local money)"),
            _ => text,
        };
    }

    internal static FindingList RenderNotEncoded(ContentConditionNorms? norms, ConditionedActivity activity) =>
        new(
            [
                NotEncoded.Finds(
                    Verdict.Undetermined,
                    norms?[activity].Citation ?? new Citation(Instruments.Circular46Of2012),
                    new MessageArguments(T0: Activities[(int)activity - 1].Name)
                ),
            ],
            norms?.Standing.Items
        );

    internal static FindingList Render(ContentConditionNorms norms, ValueList<ConditionResult> results) =>
        new(results.Select(r => Render(norms, r)).ToArray(), norms.Standing.Items);

    private static Finding Render(ContentConditionNorms norms, ConditionResult result)
    {
        var condition = result.Condition;
        if (condition.Test == ConditionTest.ListedField && (result.Missing & ContentFacts.Norm) != 0)
            return FieldWithoutLevel.Finds(result.Verdict, norms.ConsultancyWithoutLevel.Citation, default, norms.ConsultancyWithoutLevel.Evidence);
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
            ConditionTest.Decided => After(
                condition.DecidedBy == default ? ProgrammeManager : condition.DecidedBy.ToText(),
                condition.Alternatives[0].ToText()
            ),
            _ => LocalizedText.Join(condition.Alternatives.Select(a => a.Together()), "; ", "; "),
        };
        // What must not be, and what is counted: a bare "no" after it could be read as its absence.
        var answer = condition.Test is ConditionTest.DoesNotHold or ConditionTest.YearlyCount
            ? result.Verdict.ToText()
            : EligibilityMessages.TextOf(result.Verdict);
        var arguments = new MessageArguments(N0: norms.OverseasFairsPerYear.Value.Value, T0: facts, T1: answer);
        return rule.Finds(result.Verdict, condition.Citation, arguments, condition.Evidence, condition.Reading);
    }

    private static LocalizedText CountOf(ConditionResult result)
    {
        var count = result.Count.ToString(CultureInfo.InvariantCulture);
        return (result.Missing & ContentFacts.EarlierSupports) != 0 ? CountUnknown
            : result.Verdict == Verdict.Undetermined ? new($"trong năm có thể đã được hỗ trợ {count} lần", $"possibly {count} so far in the year")
            : new($"trong năm đã được hỗ trợ {count} lần", $"{count} so far in the year");
    }

    private static LocalizedText After(LocalizedText first, LocalizedText facts) =>
        new($"{first.Vietnamese}: {facts.Vietnamese}", $"{first.English}: {facts.English}");
}
