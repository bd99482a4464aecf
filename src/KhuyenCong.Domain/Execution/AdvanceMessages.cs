using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về tạm ứng: the rules on advances with their messages.</summary>
public static class AdvanceMessages
{
    /// <summary>Chưa có quy định: no encoded rule covers the date.</summary>
    public static RuleId NotCovered { get; } =
        new(
            "advance.not-covered",
            "Quy định về tạm ứng kinh phí khuyến công vào ngày này chưa được mã hóa.",
            "The rules on advances of industrial promotion money on this date are not encoded."
        );

    /// <summary>Quy trình của tỉnh: local money.</summary>
    public static RuleId ProvincialProcedure { get; } =
        new(
            "advance.provincial-procedure",
            "Tạm ứng kinh phí khuyến công địa phương theo quy định của Ủy ban nhân dân cấp tỉnh; cần cung cấp quy định đó.",
            "Advances of local money follow the rules of the provincial People's Committee, which have to be supplied."
        );

    /// <summary>Cục quyết định: projects that are not listed.</summary>
    public static RuleId AgencyDecides { get; } =
        new(
            "advance.agency-decides",
            "Dạng đề án '{t0}' không thuộc danh mục có sẵn tỷ lệ; Cục trưởng Cục Công nghiệp địa phương quyết định tỷ lệ và hồ sơ tạm ứng.",
            "No ratio is laid down for a project of the kind '{t0}'; the head of the Agency decides on ratio and papers."
        );

    /// <summary>Chỉ sau nghiệm thu: no advance before acceptance.</summary>
    public static RuleId AfterAcceptanceOnly { get; } =
        new(
            "advance.after-acceptance-only",
            "Đề án '{t0}' chỉ được tạm ứng khi có biên bản nghiệm thu cơ sở.",
            "A project of the kind '{t0}' is paid an advance only on the minutes of base acceptance."
        );

    /// <summary>Chưa biết tiến độ: the progress is unknown.</summary>
    public static RuleId ProgressUnknown { get; } =
        new(
            "advance.progress-unknown",
            "Cần biết {t0}: phải trên {n0:percent} mới được tạm ứng lần một.",
            "Still to be known: {t0}; a first advance needs more than {n0:percent}."
        );

    /// <summary>Chưa đủ tiến độ: the progress is too small.</summary>
    public static RuleId ProgressNotMet { get; } =
        new(
            "advance.progress-not-met",
            "Chưa đủ tiến độ để tạm ứng lần một: {t0} là {n1:percent}, phải trên {n0:percent}.",
            "The progress does not allow a first advance: {t0} stands at {n1:percent}, more than {n0:percent} is needed."
        );

    /// <summary>Đủ tiến độ: the progress suffices.</summary>
    public static RuleId ProgressMet { get; } =
        new(
            "advance.progress-met",
            "Đủ tiến độ để tạm ứng lần một: {t0} là {n1:percent}, trên {n0:percent}.",
            "The progress allows a first advance: {t0} stands at {n1:percent}, above {n0:percent}."
        );

    /// <summary>Tạm ứng lần một: the first advance.</summary>
    public static RuleId FirstAdvance { get; } =
        new(
            "advance.first",
            "Được tạm ứng {n0:percent} của {n1:money}; đã tạm ứng {n2:money}, còn được tạm ứng {n3:money}.",
            "{n0:percent} of {n1:money} may be advanced; {n2:money} was, so {n3:money} may follow now."
        );

    /// <summary>Chưa biết giá trị theo hợp đồng: what the contract allows is unknown.</summary>
    public static RuleId ContractShareUnknown { get; } =
        new(
            "advance.contract-share-unknown",
            "Lần tạm ứng tiếp theo căn cứ tiến độ, dự toán và hợp đồng; cần biết giá trị được tạm ứng đến nay.",
            "A following tranche goes by progress, estimate and contract; what they allow by now has to be known."
        );

    /// <summary>Tạm ứng lần tiếp theo: a following tranche.</summary>
    public static RuleId FollowingTranche { get; } =
        new(
            "advance.following",
            "Theo tiến độ và hợp đồng được tạm ứng đến {n0:money}; đã tạm ứng {n1:money}, còn được tạm ứng {n2:money}.",
            "Progress and contract allow {n0:money} by now; {n1:money} was advanced, so {n2:money} may follow."
        );

    /// <summary>Phần còn lại: the rest after acceptance.</summary>
    public static RuleId Rest { get; } =
        new(
            "advance.rest",
            "Đề án đã nghiệm thu cơ sở nên được tạm ứng phần còn lại: {n0:money} trừ {n1:money} đã tạm ứng là {n2:money}.",
            "The project is accepted, so the rest may be advanced: {n0:money} less {n1:money} advanced is {n2:money}."
        );

    /// <summary>Giới hạn tạm ứng: the limit bound the amount.</summary>
    public static RuleId Limit { get; } =
        new(
            "advance.limit",
            "Tổng số tạm ứng không được quá {n0:percent} kinh phí hỗ trợ theo hợp đồng, tức {n1:money}.",
            "Advances may not exceed {n0:percent} of the support under the contract, that is {n1:money}."
        );

    /// <summary>Đề nghị vượt mức: the amount asked for is too high.</summary>
    public static RuleId AskedTooMuch { get; } =
        new(
            "advance.asked-too-much",
            "Đề nghị tạm ứng {n0:money} vượt {n2:money} so với mức được tạm ứng {n1:money}.",
            "The {n0:money} asked for is {n2:money} above the {n1:money} that may be advanced."
        );

    internal static readonly LocalizedText WorkDone = new(
        "khối lượng công việc đã thực hiện của hạng mục được hỗ trợ",
        "the share of the supported item's work that is done"
    );

    internal static readonly LocalizedText InvestmentDone = new(
        "giá trị đã thực hiện so với tổng vốn đầu tư",
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
            var needed = new Rate(checked((int)condition.Threshold.Value));
            parts.Add(
                new(
                    $"khi trên {needed.ToString(Language.Vietnamese)} {(condition.Fact == ProgressFact.WorkDone ? "khối lượng" : "vốn đầu tư")}",
                    $"with more than {needed.ToString(Language.English)} of the {(condition.Fact == ProgressFact.WorkDone ? "work" : "investment")} done"
                )
            );
        }

        if (terms.OnlyAfterAcceptance)
            parts.Add(new("sau nghiệm thu cơ sở", "after base acceptance"));
        return LocalizedText.Join(parts);
    }

    /// <summary>Why a cell has no value, in words.</summary>
    internal static LocalizedText WithoutValue(NormStatus status) =>
        status switch
        {
            NormStatus.Absent => new("không quy định", "not laid down"),
            NormStatus.GovernedElsewhere => new("theo văn bản khác", "governed by another text"),
            _ => new("chưa mã hóa", "not encoded"),
        };
}
