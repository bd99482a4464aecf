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
        OnItsDay.Apply(ledger, new LedgerEntry(operation, new Vnd(amount)));

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
        Refused(accepted, LedgerOperation.Accept, 31, "TT36-2013/14");
        Refused(accepted, LedgerOperation.Advance, 151, "TT36-2013/14");
    }

    [Fact]
    public void TT36_article_14_what_is_advanced_after_acceptance_stays_within_what_was_accepted()
    {
        var ledger = Of((LedgerOperation.Plan, 300), (LedgerOperation.Approve, 300), (LedgerOperation.Contract, 300), (LedgerOperation.Accept, 210));
        Refused(ledger, LedgerOperation.Advance, 211, "TT36-2013/14");
        Assert.Equal(LedgerMessages.AboveAccepted, Write(ledger, LedgerOperation.Advance, 300).Decision.Findings[0].Rule);
        Assert.Equal(210, Write(ledger, LedgerOperation.Advance, 210).Ledger.Advanced.Dong);
        var nothing = Write(Contracted, LedgerOperation.Accept, 0).Ledger;
        Refused(nothing, LedgerOperation.Advance, 1, "TT36-2013/14");
    }

    [Fact]
    public void TT36_article_18_clause_1_a_contract_may_have_several_acceptances()
    {
        var advanced = Write(Contracted, LedgerOperation.Advance, 60).Ledger;
        var part = OnItsDay.Apply(advanced, new LedgerEntry(LedgerOperation.Accept, new Vnd(50)) { IsPartial = true }).Ledger;
        // While parts are still to come, advances go by the contract and settlement waits for the last acceptance.
        Assert.Equal(120, Write(part, LedgerOperation.Advance, 60).Ledger.Advanced.Dong);
        Assert.Equal(0, part.ToReturn.Dong);
        Refused(part, LedgerOperation.Settle, 50, "TT36-2013/18/2");
        Refused(part, LedgerOperation.Accept, 131, "TT36-2013/14");
        var last = Write(part, LedgerOperation.Accept, 70).Ledger;
        Assert.Equal((120, false), (last.Accepted!.Value.Dong, last.IsPartlyAccepted));
        Refused(last, LedgerOperation.Settle, 121, "TT36-2013/18/2");
        Assert.Equal(120, Write(last, LedgerOperation.Settle, 120).Ledger.Settled.Dong);
    }

    [Fact]
    public void TT36_article_12_clause_6_what_was_advanced_above_the_accepted_support_is_returned()
    {
        var result = Write(Write(Contracted, LedgerOperation.Advance, 120).Ledger, LedgerOperation.Accept, 90);
        Assert.Equal(30, result.Ledger.ToReturn.Dong);
        Assert.Contains(result.Decision.Findings, f => f.Rule == LedgerMessages.ToReturn && f.Citation!.Code == "TT36-2013/12/6");
        Assert.Equal(0, Write(result.Ledger, LedgerOperation.Return, 30).Ledger.ToReturn.Dong);
        var within = Write(Write(Contracted, LedgerOperation.Advance, 120).Ledger, LedgerOperation.Accept, 120);
        Assert.DoesNotContain(within.Decision.Findings, f => f.Rule == LedgerMessages.ToReturn);
    }

    [Fact]
    public void TTLT26_article_8_clause_3_point_c_what_was_used_in_a_year_is_settled_for_the_year_and_the_ledger_stays_open()
    {
        var advanced = Write(Contracted, LedgerOperation.Advance, 100).Ledger;
        Refused(advanced, LedgerOperation.SettleYear, 1, "TT36-2013/18/2");
        var part = OnItsDay.Apply(advanced, new LedgerEntry(LedgerOperation.Accept, new Vnd(60)) { IsPartial = true }).Ledger;
        Refused(part, LedgerOperation.SettleYear, 61, "TT36-2013/18/2");
        var year = Write(part, LedgerOperation.SettleYear, 60).Ledger;
        Assert.Equal((60, 40, false), (year.Settled.Dong, year.Held.Dong, year.IsSettled));
        Refused(year, LedgerOperation.SettleYear, 1, "TT36-2013/18/2");
        var last = Write(year, LedgerOperation.Accept, 90).Ledger;
        // No more than is held: a settlement of the year pays nothing.
        Refused(last, LedgerOperation.SettleYear, 41, "TT36-2013/18/2");
        Refused(last, LedgerOperation.Settle, 91, "TT36-2013/18/2");
        var settled = Write(last, LedgerOperation.Settle, 90).Ledger;
        Assert.Equal((150, 50, 0), (settled.Settled.Dong, settled.PaidAtSettlement.Dong, settled.Held.Dong));
        Refused(settled, LedgerOperation.SettleYear, 1, "TT36-2013/18/2");
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
        Refused(ledger, LedgerOperation.Advance, 1, "TT36-2013/14");
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
    public void TT36_article_18_clause_4_does_not_exclude_what_was_accepted_in_part()
    {
        var part = Write(Contracted, LedgerOperation.Accept, 100).Ledger;
        Assert.Equal(180, Write(part, LedgerOperation.SettleForForceMajeure, 180).Ledger.Settled.Dong);
        Refused(part, LedgerOperation.SettleForForceMajeure, 181, "TT36-2013/18/4");
        Refused(Write(Contracted, LedgerOperation.Accept, 180).Ledger, LedgerOperation.SettleForForceMajeure, 1, "TT36-2013/18/4");
    }

    [Fact]
    public void ND45_article_14_clause_4_money_carried_over_is_available_again_in_the_next_year_under_the_current_rules()
    {
        var result = Write(Contracted, LedgerOperation.CarryOver, 60);
        Assert.Contains(result.Decision.Findings, f => f.Rule == LedgerMessages.CarryOverRules && f.Citation!.Code == "ND45-2012/14/4");
        Refused(result.Ledger, LedgerOperation.CarryIn, 61, "ND45-2012/14/4");
        var next = Write(result.Ledger, LedgerOperation.CarryIn, 60).Ledger;
        Assert.Equal((0, 60, 200), (next.CarriedOver.Dong, next.CarriedIn.Dong, next.Available.Dong));
        var closed = Write(Write(result.Ledger, LedgerOperation.Accept, 10).Ledger, LedgerOperation.Settle, 10).Ledger;
        Refused(closed, LedgerOperation.CarryIn, 1, "ND45-2012/14/4");
    }

    [Fact]
    public void Local_money_is_written_with_the_provisions_on_local_money()
    {
        var ledger = Ledger.EmptyOf(FundingSource.Local);
        (LedgerOperation Operation, long Amount, string Provision)[] entries =
        [
            (LedgerOperation.Plan, 300, "ND45-2012/2/2"),
            (LedgerOperation.Approve, 300, "ND45-2012/2/3"),
            (LedgerOperation.ChangeSupport, 290, "TT46-2012/8/3/b"),
            (LedgerOperation.Contract, 290, "TT46-2012/8/3/b"),
            (LedgerOperation.Advance, 100, "TT46-2012/8/3/b"),
            (LedgerOperation.CarryOver, 10, "ND45-2012/14/4"),
            (LedgerOperation.CarryIn, 10, "ND45-2012/14/4"),
            (LedgerOperation.Accept, 90, "TT46-2012/8/3/b"),
            (LedgerOperation.SettleYear, 10, "TT46-2012/8/3/b"),
            (LedgerOperation.Settle, 70, "TT46-2012/8/3/b"),
            (LedgerOperation.Return, 20, "TT46-2012/8/3/b"),
        ];
        foreach (var (operation, amount, provision) in entries)
        {
            var result = Write(ledger, operation, amount);
            Assert.True(result.Decision.Verdict == Verdict.Satisfied, $"{operation}: {result.Decision.Explain(Language.English)}");
            Assert.All(result.Decision.Findings, f => Assert.Equal(provision, f.Citation!.Code));
            ledger = result.Ledger;
        }

        Refused(Write(Ledger.EmptyOf(FundingSource.Local), LedgerOperation.Plan, 1).Ledger, LedgerOperation.SettleForForceMajeure, 1, "TT46-2012/8/3/b");
    }

    [Fact]
    public void Unspent_money_that_is_carried_over_is_not_available_in_its_year()
    {
        var ledger = Write(Write(Contracted, LedgerOperation.Advance, 100).Ledger, LedgerOperation.CarryOver, 60).Ledger;
        Assert.Equal(40, ledger.Available.Dong);
        Refused(ledger, LedgerOperation.Advance, 41, "TT36-2013/12/2");
        // 100 paid and 60 carried over are 60 above a support that is decreased to 100.
        Assert.Equal(60, Write(ledger, LedgerOperation.ChangeSupport, 100).Ledger.Excess.Dong);
    }

    [Fact]
    public void TT36_article_11_clause_2_point_b_a_decrease_has_no_floor_and_what_was_advanced_above_it_is_returned()
    {
        var paid = Write(Contracted, LedgerOperation.Advance, 140).Ledger;
        Assert.Equal(150, Write(paid, LedgerOperation.ChangeSupport, 150).Ledger.Contracted.Dong);
        Assert.Equal(180, Write(paid, LedgerOperation.ChangeSupport, 2_000).Ledger.Contracted.Dong);
        var less = Write(paid, LedgerOperation.ChangeSupport, 100);
        Assert.Equal((100, 40, 40, 0), (less.Ledger.Contracted.Dong, less.Ledger.Excess.Dong, less.Ledger.ToReturn.Dong, less.Ledger.Available.Dong));
        Assert.Contains(less.Decision.Findings, f => f.Rule == LedgerMessages.ToReturn && f.Citation!.Code == "TT36-2013/12/6");
        Assert.Equal(0, Write(less.Ledger, LedgerOperation.Return, 40).Ledger.ToReturn.Dong);
        Refused(less.Ledger, LedgerOperation.Advance, 1, "TT36-2013/12/2");
        // Returned before the decrease: nothing is left to return.
        var returned = Write(Write(paid, LedgerOperation.Return, 40).Ledger, LedgerOperation.ChangeSupport, 100);
        Assert.Equal(0, returned.Ledger.ToReturn.Dong);
        Assert.DoesNotContain(returned.Decision.Findings, f => f.Rule == LedgerMessages.ToReturn);
        // Nor does the accepted support bind: what is settled stays within the new total.
        var accepted = Write(Write(paid, LedgerOperation.Accept, 120).Ledger, LedgerOperation.ChangeSupport, 100).Ledger;
        Refused(accepted, LedgerOperation.Settle, 101, "TT36-2013/18/2");
        Assert.Equal(40, Write(accepted, LedgerOperation.Settle, 100).Ledger.Held.Dong);
    }

    [Theory]
    [InlineData((int)LedgerOperation.Plan, 0)]
    [InlineData((int)LedgerOperation.Advance, -1)]
    [InlineData((int)LedgerOperation.Settle, -1)]
    [InlineData(0, 1)]
    public void A_malformed_entry_is_a_bug_of_the_caller(int operation, long amount) =>
        Assert.Throws<ArgumentException>(() => Write(Ledger.Empty, (LedgerOperation)operation, amount));

    [Fact]
    public void Random_ledgers_never_lose_or_invent_a_dong()
    {
        foreach (var entries in RandomLedgers(2_000, 9))
        {
            var ledger = Ledger.Empty;
            foreach (var next in entries)
            {
                var result = OnItsDay.Apply(ledger, next);
                Assert.True(result.Decision.Verdict == Verdict.Satisfied || ReferenceEquals(result.Ledger, ledger));
                ledger = result.Ledger;
                Assert.True(Balances(ledger), string.Join(", ", entries.Select(e => $"{e.Operation} {e.Amount.Dong}")));
            }
        }
    }

    [Fact]
    public void Random_ledgers_are_kept_as_the_second_implementation_keeps_them()
    {
        foreach (var entries in RandomLedgers(RandomCases.Count(5_000), 10))
        {
            var (ledger, oracle) = (Ledger.Empty, new LedgerOracle());
            foreach (var next in entries)
            {
                var result = OnItsDay.Apply(ledger, next);
                var written = oracle.Write(next.Operation, next.Amount.Dong, next.IsPartial);
                ledger = result.Ledger;
                var l = new LedgerOracle.State(
                    ledger.Approved.Dong,
                    ledger.Contracted.Dong,
                    ledger.Paid.Dong,
                    ledger.Accepted?.Dong,
                    ledger.Settled.Dong,
                    ledger.Returned.Dong,
                    ledger.CarriedOver.Dong,
                    ledger.Held.Dong,
                    ledger.ToReturn.Dong
                );
                Assert.True(
                    written == (result.Decision.Verdict == Verdict.Satisfied) && oracle.Now == l,
                    $"{string.Join(", ", entries.Select(e => $"{e.Operation} {e.Amount.Dong} {e.IsPartial}"))}\nat {next}: {written}, {result.Decision.Verdict}\n{oracle.Now}\n{l}"
                );
            }
        }
    }

    private static IEnumerable<LedgerEntry[]> RandomLedgers(int count, int seed)
    {
        var random = new Random(seed);
        var operations = Enum.GetValues<LedgerOperation>();
        // Half of the sequences begin with a contract, so that the later operations are reached often.
        var opening = new[]
        {
            new LedgerEntry(LedgerOperation.Plan, new Vnd(900)),
            new LedgerEntry(LedgerOperation.Approve, new Vnd(800)),
            new LedgerEntry(LedgerOperation.Contract, new Vnd(700)),
        };
        for (var i = 0; i < count; i++)
        {
            var entries = Enumerable
                .Range(0, 25)
                .Select(_ => new LedgerEntry(operations[random.Next(operations.Length)], new Vnd(random.Next(1, 500))) { IsPartial = random.Next(2) == 0 });
            yield return random.Next(2) == 0 ? [.. opening, .. entries] : [.. entries];
        }
    }

    private static bool Balances(Ledger l)
    {
        Vnd[] amounts =
        [
            l.Planned,
            l.Approved,
            l.Contracted,
            l.Advanced,
            l.PaidAtSettlement,
            l.Settled,
            l.Returned,
            l.CarriedOver,
            l.Available,
            l.Excess,
            l.Held,
            l.ToReturn,
        ];
        return amounts.All(a => a >= Vnd.Zero)
            && l.Approved + l.Excess == l.Paid + l.CarriedOver + l.Available
            && l.Paid == l.Settled + l.Returned + l.Held
            && l.ToReturn <= l.Held
            && l.Contracted <= l.Approved;
    }
}
