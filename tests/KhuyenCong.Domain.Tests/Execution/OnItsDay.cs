using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>Asks the rules under the national table of the day, without what stands of every answer.</summary>
internal static class OnItsDay
{
    private static readonly LocalDate In2016 = new(2016, 6, 30);

    internal static Decision Assess(Programme programme, Readings? readings = null) =>
        PlanRules.AssessUnder(PlansOn(PlanRules.DayOf(programme)), programme, readings);

    internal static Decision Assess(AnnualPlan plan, Readings? readings = null) => PlanRules.AssessUnder(PlansOn(PlanRules.DayOf(plan)), plan, readings);

    internal static LedgerResult Apply(Ledger ledger, LedgerEntry entry, LocalDate? on = null) =>
        LedgerRules.Apply(NationalLaw.LedgerOn(on ?? In2016), ledger, entry);

    /// <summary>An entry under the book's own table of the day, with what stands of the answer.</summary>
    internal static LedgerResult ApplyUnder(LawBook book, LocalDate on, Ledger ledger, LedgerEntry entry) =>
        LedgerRules.Apply(book.Covers(on) ? book.At(on).Execution.Ledger : null, ledger, entry);

    private static PlanNorms? PlansOn(LocalDate day) => NationalLaw.Plans.TryAt(day, out var norms) ? norms : null;
}
