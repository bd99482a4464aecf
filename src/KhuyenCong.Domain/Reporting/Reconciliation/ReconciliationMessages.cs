using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Câu chữ đối chiếu: the rules of reconciliation with their messages.</summary>
internal static class ReconciliationMessages
{
    private static readonly MessageTemplate CheckTheParts = new(
        "Đơn vị lập báo cáo cần kiểm tra lại số tổng và số của từng phần.",
        "Whoever draws up the report has to check the total and the parts."
    );

    /// <summary>Các phần không bằng tổng (số đếm): counted parts differ from the whole.</summary>
    public static RuleId CountsDiffer { get; } =
        new(
            "reconciliation.parts-differ",
            "{t0}: báo cáo nêu {n0:int}, các phần cộng lại là {n1:int}, không khớp, chênh lệch {n2:int}.",
            "{t0}: {n0:int} stated, the parts add up to {n1:int}, which does not agree, a difference of {n2:int}."
        )
        {
            Remedy = CheckTheParts,
        };

    /// <summary>Các phần không bằng tổng (tiền): money in parts differs from the whole.</summary>
    public static RuleId MoneyDiffers { get; } =
        new(
            "reconciliation.money-differs",
            "{t0}: báo cáo nêu {n0:money}, các phần cộng lại là {n1:money}, không khớp, chênh lệch {n2:money}.",
            "{t0}: {n0:money} stated, the parts add up to {n1:money}, which does not agree, a difference of {n2:money}."
        )
        {
            Remedy = CheckTheParts,
        };

    /// <summary>Các phần vượt tổng không trùng: parts of a distinct count exceed the whole, which only things counted in several parts explain.</summary>
    public static RuleId DistinctPartsExceed { get; } =
        new(
            "reconciliation.distinct-parts-exceed",
            "{t0}: báo cáo nêu {n0:int} (tính không trùng), các phần cộng lại là {n1:int}, nhiều hơn {n2:int}; chỉ khớp nếu có đúng {n2:int} lượt được tính ở nhiều hơn một phần, nếu không thì số tổng hoặc số của một phần chưa đúng. Cần xác nhận.",
            "{t0}: {n0:int} stated (each counted once), the parts add up to {n1:int}, {n2:int} more; this holds only if exactly {n2:int} are counted in more than one part, otherwise the total or a part is wrong. This needs confirming."
        );

    /// <summary>Một phần lớn hơn tổng: one part of a distinct count is larger than the whole.</summary>
    public static RuleId PartExceedsWhole { get; } =
        new(
            "reconciliation.part-exceeds-whole",
            "{t0}: báo cáo nêu {n0:int}, riêng phần {t1} đã là {n1:int}, nhiều hơn {n2:int}, không khớp.",
            "{t0}: {n0:int} stated, but the part {t1} alone is {n1:int}, {n2:int} more, which does not agree."
        )
        {
            Remedy = CheckTheParts,
        };

    /// <summary>Số in đọc được hai cách: a printed number can be read in two ways, and the report does not tell in which.</summary>
    public static RuleId AmbiguousNumber { get; } =
        new(
            "reconciliation.ambiguous-number",
            "{t0}: số in trong báo cáo là {t1}; theo cách viết số của Việt Nam là {n0:money}, nhưng cũng có thể là {n1:money}; cần xác nhận đơn vị tính.",
            "{t0}: printed {t1}; by the Vietnamese convention {n0:money}, but it may mean {n1:money}; the unit needs confirming."
        );

    /// <summary>Số in đọc theo cách khác: a printed number is read by the other convention, as the whole report needs it.</summary>
    public static RuleId ReadOtherwise { get; } =
        new(
            "reconciliation.read-otherwise",
            "{t0}: số in trong báo cáo là {t1}; theo các số khác của báo cáo, đọc là {n0:money}, không phải {n1:money}.",
            "{t0}: printed {t1}; by the other figures of the report it is {n0:money}, not {n1:money}."
        );

    /// <summary>Số đếm gần đúng lệch xa: a count stated as about right is too far from its parts to be rounded.</summary>
    public static RuleId AboutCountFar { get; } =
        new(
            "reconciliation.about-far",
            "{t0}: báo cáo nêu {n0:int}, các phần cộng lại là {n1:int}; có số chỉ nêu gần đúng nhưng lệch quá xa so với làm tròn, cần xác nhận.",
            "{t0}: {n0:int} stated, the parts add up to {n1:int}; some figures are only approximate, but this is too far apart for rounding and needs confirming."
        );

    /// <summary>Số tiền gần đúng lệch xa: money stated as about right is too far from its parts to be rounded.</summary>
    public static RuleId AboutMoneyFar { get; } =
        new(
            "reconciliation.about-money-far",
            "{t0}: báo cáo nêu {n0:money}, các phần cộng lại là {n1:money}; có số chỉ nêu gần đúng nhưng lệch quá xa so với làm tròn, cần xác nhận.",
            "{t0}: {n0:money} stated, the parts add up to {n1:money}; some figures are only approximate, but this is too far apart for rounding and needs confirming."
        );

    /// <summary>Không có phép cộng: the report states no sum.</summary>
    public static RuleId NothingToCheck { get; } =
        new(
            "reconciliation.nothing-to-check",
            "Báo cáo không nêu phép cộng nào nên chưa đối chiếu được; cần bổ sung số tổng và số của từng phần.",
            "The report states no sum, so there is nothing to check; a total with its parts is needed."
        );

    /// <summary>Không cùng đơn vị: a part is stated in another unit than its whole.</summary>
    public static RuleId UnitsDiffer { get; } =
        new(
            "reconciliation.units-differ",
            "{t0}: phần {t1} có đơn vị tính khác nên không cộng được.",
            "{t0}: the part {t1} has another unit and cannot be added."
        )
        {
            Remedy = new("Đơn vị lập báo cáo cần thống nhất đơn vị tính.", "Whoever draws up the report has to use one unit."),
        };

    /// <summary>Chưa đối chiếu được: a figure is missing or only approximate.</summary>
    public static RuleId NotComparable { get; } =
        new(
            "reconciliation.not-comparable",
            "{t0}: chưa đối chiếu được vì {t1} không được nêu hoặc chỉ nêu gần đúng; cần bổ sung.",
            "{t0}: cannot be compared because {t1} is not stated, or only approximately; it is needed."
        );

    /// <summary>Khớp: the parts add up to the whole.</summary>
    public static RuleId AddsUp { get; } = new("reconciliation.adds-up", "{t0}: các phần cộng lại khớp với tổng.", "{t0}: the parts add up to the whole.");
}
