using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Câu chữ đối chiếu: the rules of reconciliation with their messages.</summary>
internal static class ReconciliationMessages
{
    private static readonly MessageTemplate CheckTheParts = new(
        "Đơn vị lập báo cáo cần kiểm tra lại số tổng và số của từng phần.",
        "Whoever draws up the report has to check the total and the parts."
    );

    internal static readonly RuleId CountsDiffer = new(
        "reconciliation.parts-differ",
        "{t0}: báo cáo nêu {n0:int}, các phần cộng lại là {n1:int}, không khớp, chênh lệch {n2:int}.",
        "{t0}: {n0:int} stated, the parts add up to {n1:int}, which does not agree, a difference of {n2:int}.",
        remedy: CheckTheParts
    );

    internal static readonly RuleId MoneyDiffers = OfMoney(CountsDiffer, "reconciliation.money-differs");

    internal static readonly RuleId DistinctPartsExceed = new(
        "reconciliation.distinct-parts-exceed",
        "{t0}: báo cáo nêu {n0:int} (tính không trùng), các phần cộng lại là {n1:int}, nhiều hơn {n2:int}; chỉ khớp nếu có đúng {n2:int} lượt được tính ở nhiều hơn một phần, nếu không thì số tổng hoặc số của một phần chưa đúng. Cần xác nhận.",
        "{t0}: {n0:int} stated (each counted once), the parts add up to {n1:int}, {n2:int} more; this holds only if exactly {n2:int} are counted in more than one part, otherwise the total or a part is wrong. This needs confirming."
    );

    internal static readonly RuleId PartExceedsWhole = new(
        "reconciliation.part-exceeds-whole",
        "{t0}: báo cáo nêu {n0:int}, riêng phần {t1} đã là {n1:int}, nhiều hơn {n2:int}, không khớp.",
        "{t0}: {n0:int} stated, but the part {t1} alone is {n1:int}, {n2:int} more, which does not agree.",
        remedy: CheckTheParts
    );

    internal static readonly RuleId AmbiguousNumber = new(
        "reconciliation.ambiguous-number",
        "{t0}: số in trong báo cáo là {t1}; theo cách viết số của Việt Nam là {n0:money}, nhưng cũng có thể là {n1:money}; cần xác nhận đơn vị tính.",
        "{t0}: printed {t1}; by the Vietnamese convention {n0:money}, but it may mean {n1:money}; the unit needs confirming."
    );

    internal static readonly RuleId ReadOtherwise = new(
        "reconciliation.read-otherwise",
        "{t0}: số in trong báo cáo là {t1}; theo các số khác của báo cáo, đọc là {n0:money}, không phải {n1:money}.",
        "{t0}: printed {t1}; by the other figures of the report it is {n0:money}, not {n1:money}."
    );

    internal static readonly RuleId AboutCountFar = new(
        "reconciliation.about-far",
        "{t0}: báo cáo nêu {n0:int}, các phần cộng lại là {n1:int}; có số chỉ nêu gần đúng nhưng lệch quá xa so với làm tròn, cần xác nhận.",
        "{t0}: {n0:int} stated, the parts add up to {n1:int}; some figures are only approximate, but this is too far apart for rounding and needs confirming."
    );

    internal static readonly RuleId AboutMoneyFar = OfMoney(AboutCountFar, "reconciliation.about-money-far");

    internal static readonly RuleId CountsRounded = new(
        "reconciliation.rounded",
        "{t0}: báo cáo nêu {n0:int}, các phần cộng lại là {n1:int}, chênh lệch {n2:int}; chênh lệch này có thể do các số đã được làm tròn, cần xác nhận.",
        "{t0}: {n0:int} stated, the parts add up to {n1:int}, a difference of {n2:int} that rounding may explain; this needs confirming."
    );

    internal static readonly RuleId MoneyRounded = OfMoney(CountsRounded, "reconciliation.money-rounded");

    internal static readonly RuleId NothingToCheck = new(
        "reconciliation.nothing-to-check",
        "Báo cáo không nêu phép cộng nào nên chưa đối chiếu được; cần bổ sung số tổng và số của từng phần.",
        "The report states no sum, so there is nothing to check; a total with its parts is needed."
    );

    internal static readonly RuleId UnitsDiffer = new(
        "reconciliation.units-differ",
        "{t0}: phần {t1} có đơn vị tính khác nên không cộng được.",
        "{t0}: the part {t1} has another unit and cannot be added.",
        "Đơn vị lập báo cáo cần thống nhất đơn vị tính.",
        "Whoever draws up the report has to use one unit."
    );

    internal static readonly RuleId NotComparable = new(
        "reconciliation.not-comparable",
        "{t0}: chưa đối chiếu được vì {t1} không được nêu hoặc chỉ nêu gần đúng; cần bổ sung.",
        "{t0}: cannot be compared because {t1} is not stated, or only approximately; it is needed."
    );

    internal static readonly RuleId AddsUp = new("reconciliation.adds-up", "{t0}: các phần cộng lại khớp với tổng.", "{t0}: the parts add up to the whole.");

    // The same of money as of counts.
    private static RuleId OfMoney(RuleId counts, string code) =>
        new(code, counts.Message.Vietnamese.Replace(":int}", ":money}"), counts.Message.English.Replace(":int}", ":money}"), counts.Remedy);
}
