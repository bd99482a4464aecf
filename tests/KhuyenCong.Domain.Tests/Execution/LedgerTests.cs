using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;

namespace KhuyenCong.Domain.Tests.Execution;

public class LedgerTests
{
    private static Ledger Of(params (LedgerOperation Operation, long Amount)[] entries) =>
        entries.Aggregate(
            Ledger.Empty,
            (ledger, e) =>
            {
                var result = Write(ledger, e.Operation, e.Amount);
                Assert.Equal(Verdict.Satisfied, result.Decision.Verdict);
                return result.Ledger;
            }
        );

    private static LedgerResult Write(Ledger ledger, LedgerOperation operation, long amount) =>
        LedgerRules.Apply(ledger, new LedgerEntry(operation, new Vnd(amount)));

    private static void Refused(Ledger ledger, LedgerOperation operation, long amount, string provision)
    {
        var result = Write(ledger, operation, amount);
        Assert.Equal(Verdict.NotSatisfied, result.Decision.Verdict);
        Assert.Same(ledger, result.Ledger);
        Assert.Equal(provision, result.Decision.Findings[0].Citation!.Code);
    }

    private static readonly Ledger Contracted = Of((LedgerOperation.Plan, 300), (LedgerOperation.Approve, 200), (LedgerOperation.Contract, 180));

    [Fact]
    public void Every_step_needs_the_one_before()
    {
        Refused(Ledger.Empty, LedgerOperation.Approve, 1, "ND45-2012/2/3");
        var planned = Of((LedgerOperation.Plan, 300));
        Refused(planned, LedgerOperation.Plan, 1, "ND45-2012/2/2");
        Refused(planned, LedgerOperation.Contract, 1, "TT36-2013/12/1");
        Refused(planned, LedgerOperation.ChangeSupport, 1, "TT36-2013/11/2");
        var approved = Of((LedgerOperation.Plan, 300), (LedgerOperation.Approve, 200));
        Refused(approved, LedgerOperation.Approve, 1, "ND45-2012/2/3");
        Refused(approved, LedgerOperation.Advance, 1, "TT36-2013/12/2");
        Refused(approved, LedgerOperation.Accept, 1, "TT36-2013/14");
        Refused(approved, LedgerOperation.SettleForForceMajeure, 1, "TT36-2013/18/4");
        Refused(Contracted, LedgerOperation.Settle, 1, "TT36-2013/18/2");
    }

    [Fact]
    public void No_amount_passes_the_one_it_comes_from()
    {
        Refused(Contracted, LedgerOperation.Contract, 21, "TT36-2013/12/1");
        Refused(Contracted, LedgerOperation.Advance, 181, "TT36-2013/12/2");
        Refused(Contracted, LedgerOperation.Accept, 181, "TT36-2013/14");
        Refused(Contracted, LedgerOperation.Return, 1, "TT36-2013/12/6");
        Refused(Contracted, LedgerOperation.CarryOver, 201, "ND45-2012/14/4");
        var accepted = Write(Contracted, LedgerOperation.Accept, 150).Ledger;
        Refused(accepted, LedgerOperation.Settle, 151, "TT36-2013/18/2");
        Refused(accepted, LedgerOperation.SettleForForceMajeure, 1, "TT36-2013/18/4");
        Refused(accepted, LedgerOperation.Accept, 1, "TT36-2013/14");
    }

    [Fact]
    public void Settlement_above_the_advances_pays_the_difference()
    {
        var ledger = Of(
            (LedgerOperation.Plan, 300),
            (LedgerOperation.Approve, 200),
            (LedgerOperation.Contract, 180),
            (LedgerOperation.Advance, 100),
            (LedgerOperation.Accept, 170),
            (LedgerOperation.Settle, 160)
        );
        Assert.Equal(60, ledger.PaidAtSettlement.Dong);
        Assert.Equal(160, ledger.Paid.Dong);
        Assert.Equal(0, ledger.Held.Dong);
        Assert.Equal(40, ledger.Available.Dong);
        Refused(ledger, LedgerOperation.Advance, 1, "TT36-2013/12/2");
        Refused(ledger, LedgerOperation.Settle, 1, "TT36-2013/18/2");
        Refused(ledger, LedgerOperation.ChangeSupport, 500, "TT36-2013/11/2");
    }

    [Fact]
    public void Money_advanced_and_not_settled_is_returned()
    {
        var before = Of(
            (LedgerOperation.Plan, 300),
            (LedgerOperation.Approve, 200),
            (LedgerOperation.Contract, 180),
            (LedgerOperation.Advance, 120),
            (LedgerOperation.Accept, 90)
        );
        var result = Write(before, LedgerOperation.Settle, 80);
        Assert.Equal(40, result.Ledger.Held.Dong);
        Assert.Contains(result.Decision.Findings, f => f.Rule == LedgerMessages.ToReturn && f.Citation!.Code == "TT36-2013/12/6");
        Refused(result.Ledger, LedgerOperation.Return, 41, "TT36-2013/12/6");
        Assert.Equal(0, Write(result.Ledger, LedgerOperation.Return, 40).Ledger.Held.Dong);
    }

    [Fact]
    public void Force_majeure_settles_the_work_done_without_acceptance()
    {
        var ledger = Write(Write(Contracted, LedgerOperation.Advance, 100).Ledger, LedgerOperation.SettleForForceMajeure, 70).Ledger;
        Assert.True(ledger.IsSettled);
        Assert.Null(ledger.Accepted);
        Assert.Equal(30, ledger.Held.Dong);
    }

    [Fact]
    public void Unspent_money_opens_the_ledger_of_the_next_year()
    {
        var ledger = Write(Write(Contracted, LedgerOperation.Advance, 100).Ledger, LedgerOperation.CarryOver, 60).Ledger;
        Assert.Equal(40, ledger.Available.Dong);
        Refused(ledger, LedgerOperation.Advance, 41, "TT36-2013/12/2");
        var next = LedgerRules.NextYear(ledger);
        Assert.Equal(60, next.Approved.Dong);
        Assert.Equal(60, next.CarriedIn.Dong);
        Assert.Equal(60, Write(next, LedgerOperation.Contract, 60).Ledger.Contracted.Dong);
    }

    [Fact]
    public void A_lower_support_shrinks_the_contract_and_never_goes_below_what_is_paid()
    {
        var paid = Write(Contracted, LedgerOperation.Advance, 100).Ledger;
        Assert.Equal(120, Write(paid, LedgerOperation.ChangeSupport, 120).Ledger.Contracted.Dong);
        Refused(paid, LedgerOperation.ChangeSupport, 99, "TT36-2013/11/2");
        Assert.Equal(180, Write(paid, LedgerOperation.ChangeSupport, 2_000).Ledger.Contracted.Dong);
    }

    [Theory]
    [InlineData(LedgerOperation.Plan, 0)]
    [InlineData(LedgerOperation.Advance, -1)]
    [InlineData(LedgerOperation.Settle, -1)]
    [InlineData((LedgerOperation)0, 1)]
    public void A_malformed_entry_is_a_bug_of_the_caller(LedgerOperation operation, long amount) =>
        Assert.Throws<ArgumentException>(() => Write(Ledger.Empty, operation, amount));

    [Fact]
    public void Random_ledgers_never_lose_or_invent_a_dong()
    {
        var entry =
            from operation in Gen.Elements(Enum.GetValues<LedgerOperation>())
            from amount in Gen.Choose(1, 500)
            select new LedgerEntry(operation, new Vnd(amount));
        // Half of the sequences begin with a contract, so that the later operations are reached often.
        var opening = new[]
        {
            new LedgerEntry(LedgerOperation.Plan, new Vnd(900)),
            new LedgerEntry(LedgerOperation.Approve, new Vnd(800)),
            new LedgerEntry(LedgerOperation.Contract, new Vnd(700)),
        };
        var sequences =
            from begun in Gen.Elements(true, false)
            from entries in Gen.ArrayOf(entry, 25)
            select begun ? opening.Concat(entries).ToArray() : entries;
        Prop.ForAll(
                sequences.ToArbitrary(),
                entries =>
                {
                    var ledger = Ledger.Empty;
                    foreach (var next in entries)
                    {
                        var result = LedgerRules.Apply(ledger, next);
                        if (result.Decision.Verdict != Verdict.Satisfied && !ReferenceEquals(result.Ledger, ledger))
                            return false;
                        ledger = result.Ledger;
                        if (!Balances(ledger))
                            return false;
                    }

                    return true;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));
    }

    private static bool Balances(Ledger l)
    {
        Vnd[] amounts = [l.Planned, l.Approved, l.Contracted, l.Advanced, l.PaidAtSettlement, l.Settled, l.Returned, l.CarriedOver, l.Available, l.Held];
        return amounts.All(a => a >= Vnd.Zero)
            && l.Approved == l.Paid + l.CarriedOver + l.Available
            && l.Paid == l.Settled + l.Returned + l.Held
            && l.Paid <= l.Contracted
            && l.Contracted <= l.Approved
            && (l.Accepted is not { } accepted || accepted <= l.Contracted)
            && (!l.IsSettled || l.Accepted is not { } confirmed || l.Settled <= confirmed);
    }
}
