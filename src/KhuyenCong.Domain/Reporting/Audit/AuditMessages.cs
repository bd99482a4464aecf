using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Câu chữ kiểm tra danh mục: the checks of a portfolio with their messages.</summary>
public static class AuditMessages
{
    /// <summary>Hỗ trợ hai lần: the same content of one establishment paid twice.</summary>
    public static RuleId PaidTwice { get; } =
        new("audit.paid-twice", "{t0}: cùng một nội dung chi ({t1}) được hỗ trợ {n0:int} lần.", "{t0}: the same content ({t1}) was supported {n0:int} times.");

    /// <summary>Hai nguồn nhà nước: the same content paid from national and from local money.</summary>
    public static RuleId TwoSources { get; } =
        new(
            "audit.two-sources",
            "{t0}: cùng một nội dung chi ({t1}) được hỗ trợ từ cả nguồn quốc gia và nguồn địa phương, {n0:int} đề án.",
            "{t0}: the same content ({t1}) was supported from national and from local money, {n0:int} projects."
        );

    /// <summary>Có thể hai nguồn nhà nước: the same item of one year from two sources; the records do not say for what.</summary>
    public static RuleId PossiblyTwoSources { get; } =
        new(
            "audit.possibly-two-sources",
            "{t0}: {t1} được hỗ trợ từ cả nguồn quốc gia và nguồn địa phương, {n0:int} đề án; hồ sơ không ghi rõ nội dung chi.",
            "{t0}: {t1} was supported from national and from local money, {n0:int} projects; the records do not say what exactly was paid for."
        );

    /// <summary>Nhiều nguồn trong một đề án: one project with state money of several kinds.</summary>
    public static RuleId MixedSources { get; } =
        new(
            "audit.mixed-sources",
            "Đề án {t0} có {n0:money} từ ngân sách trung ương, {n1:money} từ ngân sách địa phương và {n2:money} từ nguồn nhà nước khác; cần xác nhận không chi trùng nội dung.",
            "Project {t0} has {n0:money} of central, {n1:money} of local and {n2:money} of other state money; it needs confirming that no content is paid twice."
        );

    /// <summary>Chi không đúng ngân sách: a project paid wholly by the budget that does not pay for projects of its kind.</summary>
    public static RuleId WrongBudget { get; } = new("audit.wrong-budget", "Đề án {t0}: {t1} ({n0:money}).", "Project {t0}: {t1} ({n0:money}).");

    /// <summary>Hỗ trợ ở nước ngoài quá số lần: more supports abroad in a year than allowed.</summary>
    public static RuleId OverseasSupports { get; } =
        new(
            "audit.overseas-supports",
            "{t0}: năm {t1} được hỗ trợ tham dự diễn đàn, hội thảo, hội chợ triển lãm tại nước ngoài {n0:int} lần; quy định không quá {n1:int} lần/năm.",
            "{t0}: {n0:int} supports for forums, workshops, fairs and exhibitions abroad in {t1}; at most {n1:int} a year are allowed."
        );

    /// <summary>Hỗ trợ thành lập lặp lại: what founds something was supported again; the records do not say whether for a second foundation.</summary>
    public static RuleId Repeated { get; } =
        new(
            "audit.repeated",
            "{t0}: {t1} đã được hỗ trợ {n0:int} lần; cần xác nhận đó là những lần thành lập khác nhau.",
            "{t0}: {t1} was supported {n0:int} times; it needs confirming that these were different foundations."
        );

    /// <summary>Vượt mức của một cơ sở trong năm: under the reading "each year", the supports of a year are together above the level for an establishment.</summary>
    public static RuleId RepeatedInYear { get; } =
        new(
            "audit.repeated-in-year",
            "{t0}: {n0:int} đề án {t1}, cộng lại {n1:money}, vượt mức cho một cơ sở trong năm là {n2:money}.",
            "{t0}: {n0:int} projects for {t1}, {n1:money} together, above the level of {n2:money} for an establishment in a year."
        );

    /// <summary>Vượt mức của một cơ sở: under the reading "once", all supports are together above the level for an establishment.</summary>
    public static RuleId RepeatedOnce { get; } =
        new(
            "audit.repeated-once",
            "{t0}: {n0:int} đề án {t1}, cộng lại {n1:money}, vượt mức cho một cơ sở là {n2:money}, được hiểu là tính chung cho mọi lần.",
            "{t0}: {n0:int} projects for {t1}, {n1:money} together, above the level of {n2:money} for an establishment, read as one for all times."
        );

    /// <summary>Vượt mức trần: the support is above the ceiling on its own date.</summary>
    public static RuleId AboveCeiling { get; } =
        new(
            "audit.above-ceiling",
            "Đề án {t0} ({t1}): hỗ trợ {n0:money}, mức tối đa vào ngày áp dụng là {n1:money}, vượt {n2:money}.",
            "Project {t0} ({t1}): support of {n0:money}, the ceiling on its date is {n1:money}, {n2:money} above."
        );

    /// <summary>Chia nhỏ đề án: several projects of one establishment, item and year are together above the level for one.</summary>
    public static RuleId Split { get; } =
        new(
            "audit.split",
            "{t0}: {n0:int} đề án {t1} trong một năm, cộng lại {n1:money}, vượt mức cho một đề án là {n2:money}; có thể đã chia nhỏ.",
            "{t0}: {n0:int} projects for {t1} in one year, {n1:money} together, above the level of {n2:money} for one; possibly split."
        );

    /// <summary>Tạm ứng vượt giới hạn: more was advanced than the limit on all advances.</summary>
    public static RuleId AdvanceAboveLimit { get; } =
        new(
            "audit.advance-above-limit",
            "Đề án {t0}: đã tạm ứng {n0:money}, được phép tối đa {n1:money}, vượt {n2:money}.",
            "Project {t0}: {n0:money} advanced, at most {n1:money} allowed, {n2:money} above."
        );

    /// <summary>Tạm ứng vượt tỷ lệ lần một: more was advanced than the first advance of the kind of project; another ratio may have been set.</summary>
    public static RuleId AdvanceAboveFirst { get; } =
        new(
            "audit.advance-above-first",
            "Đề án {t0}: đã tạm ứng {n0:money} trước nghiệm thu, tạm ứng lần một tối đa {n1:money}, vượt {n2:money}; cần quyết định cho tỷ lệ khác hoặc lần tiếp theo.",
            "Project {t0}: {n0:money} advanced before acceptance, the first advance is at most {n1:money}, {n2:money} above; a decision on another ratio or a following tranche is needed."
        );

    /// <summary>Chi quản lý vượt tỷ lệ: management cost above its share.</summary>
    public static RuleId ManagementAboveShare { get; } =
        new(
            "audit.management-above-share",
            "Đề án {t0}: chi quản lý {n0:money}, tối đa {n1:money}, vượt {n2:money}.",
            "Project {t0}: management cost of {n0:money}, at most {n1:money}, {n2:money} above."
        );

    /// <summary>Giấy chứng nhận hết hạn: a certificate was used after its end, or before its issue.</summary>
    public static RuleId CertificateOutOfTerm { get; } =
        new(
            "audit.certificate-out-of-term",
            "Đề án {t0} ngày {n0:date} dùng giấy chứng nhận có hiệu lực từ {n1:date} đến hết {n2:date}.",
            "Project {t0} of {n0:date} relies on a certificate valid from {n1:date} to the end of {n2:date}."
        );

    /// <summary>Ngày không theo thứ tự: a step is dated before the one that has to come first.</summary>
    public static RuleId DatesOutOfOrder { get; } =
        new(
            "audit.dates-out-of-order",
            "Đề án {t0}: ngày {n0:date} và {n1:date} không theo thứ tự ({t1}).",
            "Project {t0}: {n0:date} and {n1:date} are out of order ({t1})."
        );

    /// <summary>Số tiền không khớp: amounts of one project do not balance.</summary>
    public static RuleId AmountsDoNotBalance { get; } =
        new(
            "audit.amounts-do-not-balance",
            "Đề án {t0}: {t1}: {n0:money} so với {n1:money}, chênh {n2:money}.",
            "Project {t0}: {t1}: {n0:money} against {n1:money}, {n2:money} apart."
        );

    internal static RuleId[] All =>
        [
            PaidTwice,
            TwoSources,
            PossiblyTwoSources,
            MixedSources,
            WrongBudget,
            OverseasSupports,
            Repeated,
            RepeatedInYear,
            RepeatedOnce,
            AboveCeiling,
            Split,
            AdvanceAboveLimit,
            AdvanceAboveFirst,
            ManagementAboveShare,
            CertificateOutOfTerm,
            DatesOutOfOrder,
            AmountsDoNotBalance,
        ];
}
