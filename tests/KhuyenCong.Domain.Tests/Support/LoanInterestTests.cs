using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using static KhuyenCong.Domain.Tests.Support.Loans;

namespace KhuyenCong.Domain.Tests.Support;

/// <summary>The interest of one loan, by hand: 1,000 million at 12% (10% by the reference rate) unless said otherwise, actual/actual.</summary>
public class LoanInterestTests
{
    // What is overdue is reckoned under the reading that leaves out its principal only.
    private static readonly Readings Plain = Readings.Default with { OverdueLoan = OverdueLoanInterest.OverduePrincipalOnly };
    private static readonly Readings FromEachDrawdown = Plain with { InterestPeriod = InterestPeriodStart.EachDrawdown };
    private static readonly Readings FromContract = Plain with { InterestPeriod = InterestPeriodStart.Contract };

    [Fact]
    public void Principal_that_is_repaid_early_bears_no_interest_from_that_day()
    {
        // 1,000 × 12% for 2015, 600 × 12% for 2016; what falls due later than it was repaid is not overdue.
        var loan = Of(Simple with { Repayments = [On(2016, 1, 1, 400)], Instalments = [On(2016, 1, 1, 100), On(2016, 7, 1, 300)] });
        Assert.Equal((192_000_000, 0), (loan.Contract.Dong, loan.OnOverdue.Dong));
        Assert.Equal(160_000_000, loan.Reference.Dong);
    }

    [Fact]
    public void Principal_is_overdue_from_the_day_on_which_it_falls_due()
    {
        // 2016: 700 count for the year, 300 are overdue for the year; nothing is repaid.
        var loan = Of(Simple with { Instalments = [On(2016, 1, 1, 300)] });
        Assert.Equal((120_000_000 + 84_000_000, 36_000_000), (loan.Contract.Dong, loan.OnOverdue.Dong));
        // More than was ever drawn falls due: nothing counts, and no more than the debt is overdue.
        var all = Of(Simple with { Instalments = [On(2016, 1, 1, 5_000)] });
        Assert.Equal((120_000_000, 120_000_000), (all.Contract.Dong, all.OnOverdue.Dong));
    }

    [Fact]
    public void The_oldest_drawdown_is_repaid_first()
    {
        // 600 on 2015-01-01 and 400 on 2016-01-01, given in any order; 700 are repaid on 2017-01-01, when the first two years of the 600 are over.
        // From each drawdown: 600 × 12% × 2 + 400 × 12% for 2016 + 300 × 12% for 2017.
        var loan = Simple with
        {
            Drawdowns = [On(2016, 1, 1, 400), On(2015, 1, 1, 600)],
            Repayments = [On(2017, 1, 1, 700)],
        };
        var each = Of(loan, FromEachDrawdown);
        Assert.Equal(144_000_000 + 48_000_000 + 36_000_000, each.Contract.Dong);
        Assert.Equal((FirstDay, new LocalDate(2018, 1, 1)), (each.From, each.Before));
        // From the first drawdown: both end on 2016-12-31.
        var first = Of(loan);
        Assert.Equal(144_000_000 + 48_000_000, first.Contract.Dong);
        Assert.Equal((FirstDay, new LocalDate(2017, 1, 1)), (first.From, first.Before));
    }

    [Fact]
    public void The_overdue_part_of_each_drawdown_counts_in_its_own_two_years()
    {
        // 700 fall due on 2017-01-01 and are not repaid: the 600, whose time is over, and 100 of the 400, for 2017.
        var loan = Of(Staged with { Instalments = [On(2017, 1, 1, 700)] }, FromEachDrawdown);
        Assert.Equal(144_000_000 + 48_000_000 + 36_000_000, loan.Contract.Dong);
        Assert.Equal(12_000_000, loan.OnOverdue.Dong);
    }

    [Fact]
    public void The_first_overdue_day_lies_in_the_supported_time()
    {
        Assert.Equal(new LocalDate(2016, 1, 1), Of(Overdue).OverdueFrom);
        Assert.Null(Of(Simple).OverdueFrom);
        // Due and repaid on the same day; due before anything was drawn and drawn later; due more than is owed.
        Assert.Null(Of(Simple with { Instalments = [On(2016, 1, 1, 300)], Repayments = [On(2016, 1, 1, 300)] }).OverdueFrom);
        Assert.Equal(FirstDay, Of(Simple with { Instalments = [On(2014, 12, 1, 300)] }).OverdueFrom);
        Assert.Null(Of(Simple with { Instalments = [On(2016, 1, 1, 2_000)], Repayments = [On(2016, 1, 1, 1_000)] }).OverdueFrom);
        // What fell due before it was drawn is overdue from the day on which it is drawn.
        var staged = Staged with
        {
            Instalments = [On(2015, 6, 1, 700)],
            Repayments = [On(2015, 6, 1, 600)],
        };
        Assert.Equal(new LocalDate(2016, 1, 1), Of(staged).OverdueFrom);
        // The later of two instalments is overdue, whatever their order.
        var two = Simple with
        {
            Instalments = [On(2016, 6, 1, 300), On(2016, 1, 1, 300)],
            Repayments = [On(2016, 1, 1, 300)],
        };
        Assert.Equal(new LocalDate(2016, 6, 1), Of(two).OverdueFrom);
        // Of two overdue days it is the first.
        Assert.Equal(new LocalDate(2016, 1, 1), Of(two with { Repayments = [] }).OverdueFrom);
        // From the contract of 2016-01-01: what was overdue before is overdue on that day, unless it was repaid by then.
        var late = Simple with
        {
            Contracted = new LocalDate(2016, 1, 1),
            Instalments = [On(2015, 6, 1, 300)],
        };
        Assert.Equal(new LocalDate(2016, 1, 1), Of(late, FromContract).OverdueFrom);
        Assert.Null(Of(late with { Repayments = [On(2015, 12, 31, 300)] }, FromContract).OverdueFrom);
    }

    [Fact]
    public void A_rate_holds_until_the_next_one_starts()
    {
        // 12% in 2015; 6% in 2016; a period that starts on the last supported day's morrow does not count.
        RatePeriod[] rates = [new(FirstDay, Rate.Percent(12)), new(new(2016, 1, 1), Rate.Percent(6)), new(new(2017, 1, 1), Rate.Percent(90))];
        Assert.Equal(180_000_000, Of(Simple with { Rates = rates.ToValueList() }).Contract.Dong);
    }

    [Fact]
    public void A_rate_from_the_last_day_of_the_calendar_does_no_harm()
    {
        RatePeriod[] rates = [new(FirstDay, Rate.Percent(12)), new(new(9999, 12, 31), Rate.Percent(6))];
        Assert.Equal(240_000_000, Of(Simple with { Rates = rates.ToValueList() }).Contract.Dong);
    }

    [Fact]
    public void The_contract_may_come_before_or_after_the_drawdown()
    {
        // Contract of 2014-12-01: interest of 2015 and of 335 days of 2016, 120 + 120 × 335 ÷ 366 = 229.836065… million; rates are needed from the drawdown on.
        var before = Of(Simple, FromContract);
        Assert.Equal(229_836_065, before.Contract.Dong);
        Assert.Equal((new LocalDate(2014, 12, 1), new LocalDate(2016, 12, 1)), (before.From, before.Before));
        // Contract of 2016-01-01, after the drawdown: the years 2016 and 2017; rates are needed from the contract on.
        RatePeriod[] late = [new(new(2016, 1, 1), Rate.Percent(12))];
        var after = Simple with { Contracted = new LocalDate(2016, 1, 1), Rates = late.ToValueList(), ReferenceRates = late.ToValueList() };
        Assert.Equal(240_000_000, Of(after, FromContract).Contract.Dong);
        Assert.Empty(Of(after, FromContract).Missing);
        Assert.Equal(["rates", "reference_rates"], Of(after).Missing);
    }

    [Fact]
    public void Without_its_contract_day_a_loan_is_not_reckoned_under_that_reading()
    {
        var open = Of(Simple with { Contracted = null, InDong = null }, FromContract);
        Assert.Equal(["in_dong", "contracted"], open.Missing);
        Assert.Null(open.From);
        Assert.Null(open.Before);
        Assert.Equal(InterestBound.Nothing, open.BoundBy);
        Assert.Equal((Vnd.Zero, Vnd.Million(240)), (open.Contract, open.PaidOnTime!.Value));
        var failed = Of(Simple with { Contracted = null, InDong = false }, FromContract);
        Assert.Equal("in_dong", failed.Fails);
    }

    [Fact]
    public void What_is_not_known_is_told_with_what_can_be_reckoned()
    {
        var open = Of(Overdue with { ReferenceRates = [] });
        Assert.Equal((204_000_000, 17_901_639, 0), (open.Contract.Dong, open.OnOverdue.Dong, open.Reference.Dong));
        Assert.Equal(InterestBound.Nothing, open.BoundBy);
        var other = Of(Overdue with { Rates = [] });
        Assert.Equal((0, 0, 170_000_000), (other.Contract.Dong, other.OnOverdue.Dong, other.Reference.Dong));
        Assert.Equal(InterestBound.Nothing, other.BoundBy);
        var failed = Of(Simple with { ForNamedPurpose = false });
        Assert.Equal((InterestBound.Nothing, Vnd.Zero, "for_named_purpose"), (failed.BoundBy, failed.Base, failed.Fails));
        Assert.Equal(200_000_000, failed.Reference.Dong);
    }

    // 100% a year on 1,603,080,000 đồng: 365, 360 and 366 divide it, so a day is a whole amount.
    [Theory]
    [InlineData(InterestDayCount.Actual365, "2016-02-28", "2016-03-01", 2 * 4_392_000)]
    [InlineData(InterestDayCount.Actual360, "2016-02-28", "2016-03-01", 2 * 4_453_000)]
    [InlineData(InterestDayCount.ActualActual, "2015-02-28", "2015-03-01", 4_392_000)]
    [InlineData(InterestDayCount.ActualActual, "2016-02-28", "2016-03-01", 2 * 4_380_000)]
    [InlineData(InterestDayCount.ActualActual, "2015-12-31", "2016-01-02", 4_392_000 + 4_380_000)]
    [InlineData(InterestDayCount.Thirty360, "2016-02-28", "2016-03-01", 3 * 4_453_000)]
    [InlineData(InterestDayCount.Thirty360, "2015-01-30", "2015-01-31", 0)]
    [InlineData(InterestDayCount.Thirty360, "2015-01-29", "2015-01-31", 4_453_000)]
    [InlineData(InterestDayCount.Thirty360, "2015-12-31", "2016-01-31", 30 * 4_453_000)]
    public void The_days_of_a_short_loan(InterestDayCount dayCount, string drawn, string repaid, long interest)
    {
        var (from, to) = (NodaTime.Text.LocalDatePattern.Iso.Parse(drawn).Value, NodaTime.Text.LocalDatePattern.Iso.Parse(repaid).Value);
        var amount = new Vnd(1_603_080_000);
        var loan = Simple with { Drawdowns = [new(from, amount)], Repayments = [new(to, amount)], Rates = [new(from, Rate.One)] };
        Assert.Equal(interest, Assess(Asked(loan) with { DayCount = dayCount }).Loans[0].Contract.Dong);
    }

    [Fact]
    public void Interest_beyond_64_bits_is_refused()
    {
        var loan = Simple with { Drawdowns = [new(FirstDay, new Vnd(long.MaxValue))], Rates = [new(FirstDay, Rate.One)] };
        Assert.Throws<OverflowException>(() => Of(loan));
    }

    [Fact]
    public void The_base_is_the_sum_over_the_loans_that_count()
    {
        var decision = Assess(Asked(Simple, Simple with { Id = "B" }, Simple with { Id = "C", InDong = false }));
        Assert.Equal((Vnd.Million(400), Vnd.Million(200)), (decision.Base, decision.Support!.Value));
    }

    [Fact]
    public void Without_a_table_of_levels_the_interest_is_reckoned_from_the_first_drawdown()
    {
        NationalLaw.Interest.TryAt(Of2016, out var interest);
        var decision = InterestSupportRules.Assess(null, interest, Asked(Staged));
        Assert.Equal((FirstDay, new LocalDate(2017, 1, 1)), (decision.Loans[0].From, decision.Loans[0].Before));
        Assert.Equal(["norm"], decision.Missing);
        Assert.Null(decision.AtMost);
    }

    [Fact]
    public void Support_is_none_while_the_investment_is_not_complete()
    {
        var refused = Assess(Asked(Simple) with { InvestmentComplete = false });
        Assert.Null(refused.Support);
        Assert.Equal(Vnd.Million(100), refused.AtMost);
        Assert.Empty(refused.Missing);
    }

    private static LoanInterest Of(RelocationLoan loan, Readings? readings = null) => Assert.Single(Assess(Asked(loan), readings ?? Plain).Loans);
}
