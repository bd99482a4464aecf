using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Tests.Approved;
using static KhuyenCong.Domain.Execution.LedgerOperation;

namespace KhuyenCong.Domain.Tests.Execution;

public class LedgerExplanationTests
{
    private readonly ExplanationPage _page = new("Ledger");

    private static Ledger Of(params (LedgerOperation Operation, long Amount)[] entries) =>
        entries.Aggregate(Ledger.Empty, (ledger, e) => OnItsDay.Apply(ledger, new LedgerEntry(e.Operation, new Vnd(e.Amount))).Ledger);

    private static readonly Ledger Planned = Of((Plan, 300));
    private static readonly Ledger Approved = Of((Plan, 300), (Approve, 200));
    private static readonly Ledger Contracted = Of((Plan, 300), (Approve, 200), (Contract, 180));
    private static readonly Ledger Advanced = Of((Plan, 300), (Approve, 200), (Contract, 180), (Advance, 100));
    private static readonly Ledger Accepted = Of((Plan, 300), (Approve, 200), (Contract, 180), (Advance, 100), (Accept, 150));
    private static readonly Ledger Settled = Of((Plan, 300), (Approve, 200), (Contract, 180), (Advance, 100), (Accept, 150), (Settle, 150));
    private static readonly Ledger ForceMajeure = Of((Plan, 300), (Approve, 200), (Contract, 180), (Advance, 100), (SettleForForceMajeure, 70));

    [Fact]
    public void Every_entry_and_every_refusal_is_approved()
    {
        foreach (var operation in Enum.GetValues<LedgerOperation>())
        {
            Case("empty", Ledger.Empty, operation, 1);
            Case("planned 300", Planned, operation, 1);
            Case("approved 200", Approved, operation, 1);
            Case("contracted 180", Contracted, operation, 1);
            Case("advanced 100", Advanced, operation, 100);
            Case("accepted 150", Accepted, operation, 150);
            Case("settled 150", Settled, operation, 1);
            Case("settled for force majeure", ForceMajeure, operation, 1);
        }

        Limits();
        var early = OnItsDay.Apply(Approved, new LedgerEntry(Contract, new Vnd(60)), new LocalDate(2014, 2, 9));
        _page.Case("contract before Circular 36/2013", early.Decision);
        Assert.Equal((Verdict.Undetermined, "norm"), (early.Decision.Verdict, Assert.Single(early.Decision.Missing)));
        Assert.Equal(Approved, early.Ledger);
        _page.Verify(typeof(LedgerMessages));
    }

    private void Limits()
    {
        Case("approved 200, all of it", Approved, Contract, 200);
        Case("approved 200, one more", Approved, Contract, 201);
        Case("contracted 180, the rest of the approval", Contracted, Contract, 20);
        Case("contracted 180, one more than the rest", Contracted, Contract, 21);
        Case("contracted 180, all of it", Contracted, Advance, 180);
        Case("contracted 180, one more", Contracted, Advance, 181);
        Case("contracted 180, all of it", Contracted, Accept, 180);
        Case("contracted 180, one more", Contracted, Accept, 181);
        Case("contracted 180, nothing accepted", Contracted, Accept, 0);
        Case("advanced 100, down to what is paid", Advanced, ChangeSupport, 100);
        Case("advanced 100, below what is paid", Advanced, ChangeSupport, 99);
        Case("advanced 100, less accepted than that", Advanced, Accept, 70);
        Case("accepted 150, the rest", Accepted, Advance, 50);
        Case("accepted 150, one more than the rest", Accepted, Advance, 51);
        var part = OnItsDay.Apply(Advanced, new LedgerEntry(Accept, new Vnd(60)) { IsPartial = true }).Ledger;
        Case("accepted 60 in part", part, Accept, 120);
        Case("accepted 60 in part, one more than the contract", part, Accept, 121);
        Case("accepted 60 in part", part, Settle, 60);
        Case("accepted 60 in part", part, SettleYear, 60);
        Case("accepted 60 in part, one more", part, SettleYear, 61);
        Case("accepted 150, down to what is accepted", Accepted, ChangeSupport, 150);
        Case("accepted 150, below what is accepted", Accepted, ChangeSupport, 149);
        Case("accepted 150, below what is paid", Accepted, Settle, 90);
        Case("accepted 150, nothing settled", Accepted, Settle, 0);
        Case("accepted 150, one more", Accepted, Settle, 151);
        Case("advanced 100, all of the contract", Advanced, SettleForForceMajeure, 180);
        Case("advanced 100, one more", Advanced, SettleForForceMajeure, 181);
        Case("advanced 100, less than was paid", Advanced, SettleForForceMajeure, 70);
        Case("advanced 100, more than is held", Advanced, Return, 101);
        Case("advanced 100, all that is left", Advanced, CarryOver, 100);
        Case("advanced 100, more than is left", Advanced, CarryOver, 101);
        var carried = OnItsDay.Apply(Advanced, new LedgerEntry(CarryOver, new Vnd(60))).Ledger;
        Case("advanced 100, carried over 60, the rest", carried, Advance, 40);
        Case("advanced 100, carried over 60, one more", carried, Advance, 41);
        Case("advanced 100, carried over 60, settled in full", carried, SettleForForceMajeure, 140);
        Case("advanced 100, carried over 60, settled above", carried, SettleForForceMajeure, 141);
        Case("advanced 100, carried over 60, down to both", carried, ChangeSupport, 160);
        Case("advanced 100, carried over 60, below both", carried, ChangeSupport, 159);
        var returned = OnItsDay.Apply(Advanced, new LedgerEntry(Return, new Vnd(30))).Ledger;
        Case("advanced 100, returned 30, settled for what is held", returned, SettleForForceMajeure, 70);
        Case("advanced 100, returned 30, settled for all that may still be paid", returned, SettleForForceMajeure, 150);
        Case("advanced 100, returned 30, settled above", returned, SettleForForceMajeure, 151);
    }

    [Fact]
    public void Only_acceptance_and_settlement_may_be_of_nothing()
    {
        foreach (var operation in Enum.GetValues<LedgerOperation>().Except([Accept, Settle, SettleForForceMajeure]))
            Assert.Equal("entry", Assert.Throws<ArgumentException>(() => OnItsDay.Apply(Accepted, new LedgerEntry(operation, Vnd.Zero))).ParamName);
        Assert.Equal(Verdict.Satisfied, OnItsDay.Apply(Advanced, new LedgerEntry(SettleForForceMajeure, Vnd.Zero)).Decision.Verdict);
    }

    [Fact]
    public void A_missing_ledger_or_entry_and_an_undefined_operation_are_bugs_of_the_caller()
    {
        Assert.Equal("ledger", Assert.Throws<ArgumentNullException>(() => OnItsDay.Apply(null!, new LedgerEntry(Plan, new Vnd(1)))).ParamName);
        Assert.Equal("entry", Assert.Throws<ArgumentNullException>(() => OnItsDay.Apply(Ledger.Empty, null!)).ParamName);
        Assert.Throws<ArgumentException>(() => OnItsDay.Apply(Ledger.Empty, new LedgerEntry((LedgerOperation)13, new Vnd(1))));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(LedgerOperation).ToText());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((LedgerOperation)13).ToText());
    }

    private void Case(string name, Ledger ledger, LedgerOperation operation, long amount)
    {
        var result = OnItsDay.Apply(ledger, new LedgerEntry(operation, new Vnd(amount)));
        var l = result.Ledger;
        _page.Case(
            $"{name}, {operation} {amount}: contracted {l.Contracted.Dong}, paid {l.Paid.Dong}, settled {l.Settled.Dong}, "
                + $"returned {l.Returned.Dong}, held {l.Held.Dong}, available {l.Available.Dong}, to return {l.ToReturn.Dong}",
            result.Decision
        );
    }
}
