using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Support;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT26Of2014;

/// <summary>Interest support against loans computed by hand, step by step.</summary>
public class Article6PointNTests
{
    private static readonly LocalDate Of2016 = new(2016, 6, 30);
    private static readonly LocalDate Of2020 = new(2020, 6, 30);

    // Loan A: 1,000 million drawn on 2015-01-01, nothing repaid in two years; 12% a year, reference 10%; actual/365.
    // Supported from 2015-01-01 to before 2017-01-01: 365 days of 2015 and 366 of 2016 = 731 days.
    private static readonly RelocationLoan LoanA = new()
    {
        Id = "A",
        Drawdowns = [On(2015, 1, 1, 1_000)],
        Rates = [new(new(2015, 1, 1), Rate.Percent(12))],
        ReferenceRates = [new(new(2014, 1, 1), Rate.Percent(10))],
        InterestPaidOnTime = new Vnd(240_328_767),
        MediumOrLongTerm = true,
        InDong = true,
        ForNamedPurpose = true,
    };

    // Loan B: 600 million on 2016-03-01 and 400 million on 2016-09-01; 9% a year, 10% from 2017-03-01; reference 8%; actual/365.
    // 100 million fall due on 2017-03-01 and are repaid that day; 100 million fall due on 2017-09-01 and are repaid on 2017-11-30.
    private static readonly RelocationLoan LoanB = new()
    {
        Id = "B",
        Contracted = new LocalDate(2016, 2, 1),
        Drawdowns = [On(2016, 3, 1, 600), On(2016, 9, 1, 400)],
        Instalments = [On(2017, 3, 1, 100), On(2017, 9, 1, 100)],
        Repayments = [On(2017, 3, 1, 100), On(2017, 11, 30, 100)],
        Rates = [new(new(2016, 3, 1), Rate.Percent(9)), new(new(2017, 3, 1), Rate.Percent(10))],
        ReferenceRates = [new(new(2016, 1, 1), Rate.Percent(8))],
        InterestPaidOnTime = Vnd.Million(130),
        MediumOrLongTerm = true,
        InDong = true,
        ForNamedPurpose = true,
    };

    // Loan C: 20,000 million on 2019-01-31; 8.4% a year, reference 7.2%; months of 30 days.
    private static readonly RelocationLoan LoanC = new()
    {
        Id = "C",
        Drawdowns = [On(2019, 1, 31, 20_000)],
        Rates = [new(new(2019, 1, 31), Rate.Thousandths(84))],
        ReferenceRates = [new(new(2019, 1, 31), Rate.Thousandths(72))],
        InterestPaidOnTime = Vnd.Million(3_360),
        MediumOrLongTerm = true,
        InDong = true,
        ForNamedPurpose = true,
    };

    [Fact]
    public void Clause2PointN_loan_A_is_bound_by_the_reference_rate_and_half_of_it_is_supported()
    {
        // Contract:  1,000,000,000 × 12% × 731 ÷ 365 = 120,000,000 × 731 ÷ 365 = 87,720,000,000 ÷ 365 = 240,328,767.12… → 240,328,767
        // Reference: 1,000,000,000 × 10% × 731 ÷ 365 = 73,100,000,000 ÷ 365 = 200,273,972.60…                          → 200,273,972
        // Base = the lesser; support = 50% × 200,273,972 = 100,136,986, below the cap of 500 million.
        var decision = Assess(Of2016, Complete(LoanA));
        var loan = Assert.Single(decision.Loans);
        Assert.Equal(240_328_767, loan.Contract.Dong);
        Assert.Equal(200_273_972, loan.Reference.Dong);
        Assert.Equal(InterestBound.Reference, loan.BoundBy);
        Assert.Equal(new LocalDate(2015, 1, 1), loan.From);
        Assert.Equal(new LocalDate(2017, 1, 1), loan.Before);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(100_136_986, decision.Support!.Value.Dong);
        Assert.Equal(BoundBy.Rate, decision.Level!.Value.BoundBy);
    }

    // Loan B is overdue from 2017-09-01: under the default reading R21 the loan as a whole does not count.
    private static readonly Readings PrincipalOnly = Readings.Default with { OverdueLoan = OverdueLoanInterest.OverduePrincipalOnly };

    [Fact]
    public void Clause2PointN_a_loan_that_was_overdue_does_not_count_as_a_whole_by_default_reading_R21()
    {
        var decision = Assess(new LocalDate(2018, 4, 30), Complete(LoanB));
        Assert.Equal((Verdict.NotSatisfied, Vnd.Zero), (decision.Verdict, decision.Support!.Value));
        Assert.Equal(("not_overdue", new LocalDate(2017, 9, 1)), (decision.Loans[0].Fails, decision.Loans[0].OverdueFrom!.Value));
        Assert.Contains(decision.Findings, f => f.Rule == InterestSupportMessages.LoanOverdue && f.Reading == ReadingId.R21);
        // Repaid on the day on which it falls due, it is in time; a day later it is not; what falls due after the two years is not looked at.
        Assert.Equal(Verdict.Satisfied, Assess(Of2016, Complete(Repaid(new(2017, 9, 1)))).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Assess(Of2016, Complete(Repaid(new(2017, 9, 2)))).Verdict);
        Assert.Equal(Verdict.Satisfied, Assess(Of2016, Complete(Due(new(2018, 3, 1)))).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Assess(Of2016, Complete(Due(new(2018, 2, 28)))).Verdict);

        static RelocationLoan Repaid(LocalDate day) => LoanB with { Repayments = [LoanB.Repayments[0], new(day, Vnd.Million(100))] };

        static RelocationLoan Due(LocalDate day) => LoanB with { Instalments = [new(day, Vnd.Million(100))], Repayments = [] };
    }

    [Fact]
    public void Clause2PointN_under_reading_R21_from_the_first_overdue_day_nothing_counts_after_it()
    {
        // Until 2017-09-01: 291,400 × 9% + 165,600 × 10% = 26,226 + 16,560 = 42,786 million ÷ 365 = 117,221,917.8… → 117,221,917
        // Reference: 457,000 × 8% = 36,560 million ÷ 365 = 100,164,383.56… → 100,164,383, the least; half of it is 50,082,191.
        var readings = Readings.Default with
        {
            OverdueLoan = OverdueLoanInterest.FromFirstOverdueDay,
        };
        var decision = Assess(new LocalDate(2018, 4, 30), Complete(LoanB), readings);
        Assert.Equal((117_221_917, 100_164_383), (decision.Loans[0].Contract.Dong, decision.Loans[0].Reference.Dong));
        Assert.Equal(50_082_191, decision.Support!.Value.Dong);
        Assert.Contains(decision.Findings, f => f.Rule == InterestSupportMessages.OverdueFrom && f.Reading == ReadingId.R21);
        Assert.Null(Assess(Of2016, Complete(LoanA), readings).Loans[0].OverdueFrom);
    }

    // The conditions of point n are those of national money; a province sets its own (6/3/a).
    [Fact]
    public void Clause3PointA_the_terms_of_a_loan_under_local_money_are_the_provinces()
    {
        var schedule = Schedules.OfProvince with { Levels = [Schedules.Level(SupportItem.RelocationInterest, 40, 300, SupportUnit.Establishment, "9")] };
        var local = Schedules.NormsOf(schedule, Readings.Default, null);
        var shortTerm = Complete(LoanA with { MediumOrLongTerm = false }) with { Source = FundingSource.Local, InvestmentComplete = null };
        var open = InterestSupportRules.Assess(local, null, shortTerm);
        Assert.Equal(Verdict.Undetermined, open.Verdict);
        Assert.Equal(["loan-terms"], open.Missing);
        Assert.Null(open.Support);
        Assert.Equal(Vnd.Million(300), open.AtMost);
        Assert.Empty(open.Loans);
        Assert.All(open.Findings, f => Assert.DoesNotContain("TTLT26-2014/6/2/n", f.Citation?.Code ?? ""));
        Assert.Equal(Verdict.Undetermined, InterestSupportRules.Assess(local, null, shortTerm with { Requested = Vnd.Million(300) }).Verdict);
        var above = InterestSupportRules.Assess(local, null, shortTerm with { Requested = new Vnd(300_000_001) });
        Assert.Equal(Verdict.NotSatisfied, above.Verdict);
        Assert.Empty(above.Missing);
        var other = Schedules.NormsOf(Schedules.OfProvince, Readings.Default, null);
        Assert.Equal(["norm"], InterestSupportRules.Assess(other, null, shortTerm).Missing);
    }

    // A schedule that makes no condition of the loan: the whole interest of three years counts, overdue or not, by the contract alone.
    [Fact]
    public void Clause3PointA_the_terms_that_a_schedule_states_are_applied_and_no_others()
    {
        // Loan A: 1,000 million at 12% from 2015-01-01 to before 2018-01-01: 1,096 days; 120,000,000 × 1,096 ÷ 365 = 360,328,767.12… → 40% = 144,131,506.8
        var loan = LoanA with
        {
            MediumOrLongTerm = false,
            InDong = null,
            ForNamedPurpose = null,
            InterestPaidOnTime = null,
            ReferenceRates = [],
        };
        var overdue = loan with { Instalments = [On(2016, 1, 1, 500)] };
        foreach (var asked in new[] { loan, overdue })
        {
            var free = Local(new LoanTerms(3, LoanConditions.None, null), asked);
            Assert.Equal((Verdict.Satisfied, 144_131_506), (free.Verdict, free.Support!.Value.Dong));
            Assert.Equal((360_328_767, InterestBound.Contract), (free.Loans[0].Contract.Dong, free.Loans[0].BoundBy));
            Assert.Null(free.Loans[0].OverdueFrom);
        }

        var all = Local(new LoanTerms(2, LoanConditions.All, new("nhà xưởng", "workshops")), LoanA);
        Assert.Equal((Verdict.Undetermined, "investment_complete"), (all.Verdict, Assert.Single(all.Missing)));
        Assert.Equal(80_109_588, all.AtMost!.Value.Dong);
        Assert.All(all.Findings, f => Assert.DoesNotContain("TTLT26-2014/6/2/n", f.Citation?.Code ?? ""));
        var term = Local(new LoanTerms(2, LoanConditions.MediumOrLongTerm, null), loan);
        Assert.Equal((Verdict.NotSatisfied, "medium_or_long_term"), (term.Verdict, term.Loans[0].Fails));
        var late = Local(new LoanTerms(2, LoanConditions.NotOverdue, null), overdue with { InterestPaidOnTime = Vnd.Zero });
        Assert.Equal("not_overdue", late.Loans[0].Fails);
        var reference = Local(new LoanTerms(2, LoanConditions.ReferenceRate, null), loan);
        Assert.Equal("A:reference_rates", Assert.Single(reference.Missing));
        var purpose = Local(new LoanTerms(2, LoanConditions.NamedPurpose, new("nhà xưởng", "workshops")), loan);
        Assert.Equal("A:for_named_purpose", Assert.Single(purpose.Missing));
        var dong = Local(new LoanTerms(2, LoanConditions.InDong, null), loan);
        Assert.Equal("A:in_dong", Assert.Single(dong.Missing));

        static InterestSupportDecision Local(LoanTerms terms, RelocationLoan loan)
        {
            var level = Schedules.Level(SupportItem.RelocationInterest, 40, 300, SupportUnit.Establishment, "9") with { Loan = terms };
            var norms = Schedules.NormsOf(Schedules.OfProvince with { Levels = [level] }, Readings.Default, null);
            return InterestSupportRules.Assess(norms, null, new() { Loans = [loan], Source = FundingSource.Local });
        }
    }

    [Theory]
    [InlineData(0, (int)LoanConditions.None)]
    [InlineData(51, (int)LoanConditions.None)]
    [InlineData(2, 64)]
    [InlineData(2, (int)LoanConditions.NamedPurpose)]
    public void Terms_of_a_loan_are_well_formed(int years, int conditions)
    {
        var level = Schedules.Level(SupportItem.RelocationInterest, 40, 300, SupportUnit.Establishment, "9") with
        {
            Loan = new(years, (LoanConditions)conditions, null),
        };
        Assert.Throws<ArgumentException>(() => Schedules.NormsOf(Schedules.OfProvince with { Levels = [level] }, Readings.Default, null));
    }

    [Fact]
    public void Clause2PointN_more_than_the_most_that_can_count_is_refused_whatever_is_missing()
    {
        // Half of 200,273,972 at most, and the cap where the interest cannot be reckoned.
        var open = Complete(LoanA with { InDong = null }) with
        {
            InvestmentComplete = null,
        };
        Assert.Equal(Verdict.Undetermined, Assess(Of2016, open with { Requested = new Vnd(100_136_986) }).Verdict);
        var above = Assess(Of2016, open with { Requested = new Vnd(100_136_987) });
        Assert.Equal((Verdict.NotSatisfied, null), (above.Verdict, above.Support));
        Assert.Empty(above.Missing);
        var unknown = Complete(LoanA with { Rates = [] });
        Assert.Equal(Verdict.Undetermined, Assess(Of2016, unknown with { Requested = Vnd.Million(500) }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Assess(Of2016, unknown with { Requested = new Vnd(500_000_001) }).Verdict);
    }

    [Fact]
    public void Clause2PointN_under_reading_R21_principal_only_loan_B_leaves_out_overdue_debt_and_is_bound_by_what_was_paid_on_time()
    {
        // 2016-03-01 → 2016-09-01  184 days   600 million          600 × 184 = 110,400
        // 2016-09-01 → 2017-03-01  181 days 1,000 million        1,000 × 181 = 181,000   at 9%:  291,400 × 9%  = 26,226
        // 2017-03-01 → 2017-09-01  184 days   900 million          900 × 184 = 165,600
        // 2017-09-01 → 2017-11-30   90 days   800 million          800 ×  90 =  72,000   (100 million are overdue)
        // 2017-11-30 → 2018-03-01   91 days   800 million          800 ×  91 =  72,800   at 10%: 310,400 × 10% = 31,040
        // Contract:  57,266 million ÷ 365 = 156,893,150.68… → 156,893,150
        // Reference: 601,800 × 8% = 48,144 million ÷ 365 = 131,901,369.86… → 131,901,369
        // Overdue:   100 × 90 × 10% = 900 million ÷ 365 = 2,465,753.42… → 2,465,753, left out
        // Paid on time: 130,000,000 is the least; support = 65,000,000.
        var decision = Assess(new LocalDate(2018, 4, 30), Complete(LoanB), PrincipalOnly);
        var loan = Assert.Single(decision.Loans);
        Assert.Equal(156_893_150, loan.Contract.Dong);
        Assert.Equal(131_901_369, loan.Reference.Dong);
        Assert.Equal(2_465_753, loan.OnOverdue.Dong);
        Assert.Equal(InterestBound.PaidOnTime, loan.BoundBy);
        Assert.Equal(65_000_000, decision.Support!.Value.Dong);
        Assert.Contains(decision.Findings, f => f.Rule == InterestSupportMessages.Overdue);
    }

    [Fact]
    public void Clause2PointN_loan_C_is_bound_by_the_cap_and_the_evidence_of_2018_is_a_report()
    {
        // 2019-01-31 → 2021-01-31 is 720 days of 360: two years.
        // Contract: 20,000 million × 8.4% × 2 = 3,360 million; reference: × 7.2% × 2 = 2,880 million; half of it = 1,440 million; cap 500 million.
        var decision = Assess(Of2020, Complete(LoanC) with { DayCount = InterestDayCount.Thirty360 });
        var loan = Assert.Single(decision.Loans);
        Assert.Equal(3_360_000_000, loan.Contract.Dong);
        Assert.Equal(2_880_000_000, loan.Reference.Dong);
        Assert.Equal(500_000_000, decision.Support!.Value.Dong);
        Assert.Equal(BoundBy.Cap, decision.Level!.Value.BoundBy);
        Assert.Equal("TT28-2018/8/14", decision.Level.Value.Norm!.Citation.Code);
        Assert.Contains(decision.Findings, f => f.Evidence == Evidence.Reported);
    }

    [Fact]
    public void Clause2PointN_the_cap_is_for_the_establishment_over_all_its_loans()
    {
        // 100,136,986 + 65,000,000 = 165,136,986; with five more loans like A the half passes 500 million.
        Assert.Equal(165_136_986, Assess(Of2016, Complete(LoanA, LoanB), PrincipalOnly).Support!.Value.Dong);
        var six = Enumerable.Range(1, 6).Select(i => LoanA with { Id = "A" + i }).ToArray();
        Assert.Equal(500_000_000, Assess(Of2016, Complete(six)).Support!.Value.Dong);
    }

    [Theory]
    [InlineData(InterestDayCount.Actual365, 200_273_972)] // 100,000,000 × 731 ÷ 365
    [InlineData(InterestDayCount.Actual360, 203_055_555)] // 100,000,000 × 731 ÷ 360
    [InlineData(InterestDayCount.ActualActual, 200_000_000)] // 365 ÷ 365 + 366 ÷ 366 = 2 years
    [InlineData(InterestDayCount.Thirty360, 200_000_000)] // 720 ÷ 360
    public void Clause2PointN_the_day_count_is_the_hosts_choice(InterestDayCount dayCount, long reference) =>
        Assert.Equal(reference, Assess(Of2016, Complete(LoanA) with { DayCount = dayCount }).Loans[0].Reference.Dong);

    [Fact]
    public void Clause2PointN_the_first_two_years_run_from_the_first_drawdown_by_default_reading_R16()
    {
        Assert.Equal(156_893_150, Contract(InterestPeriodStart.FirstDrawdown));

        // From each drawdown: the second 400 million count until 2018-09-01: 400 × 184 days × 10% = 7,360; (57,266 + 7,360) ÷ 365 = 177.057534… million.
        Assert.Equal(177_057_534, Contract(InterestPeriodStart.EachDrawdown));

        // From the contract of 2016-02-01: until before 2018-02-01, 28 days of 800 million less: 2,240; (57,266 − 2,240) ÷ 365 = 150.756164… million.
        Assert.Equal(150_756_164, Contract(InterestPeriodStart.Contract));
        Assert.Contains(Assess(Of2016, Complete(LoanA)).Findings, f => f.Reading == ReadingId.R16);
        Assert.Equal(["A:contracted"], Assess(Of2016, Complete(LoanA), Readings.Default with { InterestPeriod = InterestPeriodStart.Contract }).Missing);

        static long Contract(InterestPeriodStart start) =>
            Assess(Of2016, Complete(LoanB), PrincipalOnly with { InterestPeriod = start }).Loans[0].Contract.Dong;
    }

    [Fact]
    public void Clause2PointN_a_loan_that_fails_a_condition_does_not_count_and_an_unknown_is_asked_for()
    {
        foreach (var failing in new[] { LoanA with { MediumOrLongTerm = false }, LoanA with { InDong = false }, LoanA with { ForNamedPurpose = false } })
        {
            var refused = Assess(Of2016, Complete(failing));
            Assert.Equal(Verdict.NotSatisfied, refused.Verdict);
            Assert.Equal(Vnd.Zero, refused.Support);
            Assert.Equal(65_000_000, Assess(Of2016, Complete(failing, LoanB), PrincipalOnly).Support!.Value.Dong);
        }

        var open = Assess(Of2016, Complete(LoanA with { InDong = null, InterestPaidOnTime = null }));
        Assert.Equal(Verdict.Undetermined, open.Verdict);
        Assert.Equal(["A:in_dong", "A:interest_paid_on_time"], open.Missing);
        Assert.Null(open.Support);
        Assert.Equal(100_136_986, open.AtMost!.Value.Dong);
    }

    [Fact]
    public void Clause2PointN_support_comes_after_the_investment_is_complete()
    {
        Assert.Equal(Verdict.NotSatisfied, Assess(Of2016, Complete(LoanA) with { InvestmentComplete = false }).Verdict);
        var unknown = Assess(Of2016, Complete(LoanA) with { InvestmentComplete = null });
        Assert.Equal(Verdict.Undetermined, unknown.Verdict);
        Assert.Equal(["investment_complete"], unknown.Missing);
    }

    [Fact]
    public void Clause2PointN_a_missing_reference_rate_gives_no_number()
    {
        var none = Assess(Of2016, Complete(LoanA with { ReferenceRates = [] }));
        Assert.Equal(["A:reference_rates"], none.Missing);
        Assert.Null(none.Support);
        Assert.Equal(Vnd.Million(500), none.AtMost);
        var late = Assess(Of2016, Complete(LoanA with { ReferenceRates = [new(new(2015, 1, 2), Rate.Percent(10))] }));
        Assert.Equal(["A:reference_rates"], late.Missing);
    }

    [Fact]
    public void Clause2PointN_before_2014_04_08_and_for_local_money_without_a_schedule_it_is_undetermined()
    {
        Assert.Equal(["norm"], Assess(new LocalDate(2014, 4, 7), Complete(LoanA)).Missing);
        Assert.Equal(["provincial-schedule"], Assess(Of2016, Complete(LoanA) with { Source = FundingSource.Local }).Missing);
    }

    [Fact]
    public void Clause2PointN_the_request_is_held_against_the_level()
    {
        Assert.Equal(Verdict.Satisfied, Assess(Of2016, Complete(LoanA) with { Requested = new Vnd(100_136_986) }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Assess(Of2016, Complete(LoanA) with { Requested = new Vnd(100_136_987) }).Verdict);
    }

    [Fact]
    public void Malformed_loans_are_refused_by_name()
    {
        Assert.Contains("Loans", Refused());
        Assert.Contains("Drawdowns", Refused(LoanA with { Drawdowns = [] }));
        Assert.Contains("more than 0", Refused(LoanA with { Instalments = [On(2015, 2, 1, 0)] }));
        Assert.Contains("repaid by 2015-02-01", Refused(LoanA with { Repayments = [On(2015, 2, 1, 1_001)] }));
        Assert.Contains("Rates", Refused(LoanA with { Rates = [LoanA.Rates[0], LoanA.Rates[0]] }));
        Assert.Contains("'A'", Refused(LoanA, LoanA));

        static string Refused(params RelocationLoan[] loans) => Assert.Throws<ArgumentException>(() => Assess(Of2016, Complete(loans))).Message;
    }

    private static PrincipalMovement On(int year, int month, int day, long millions) => new(new LocalDate(year, month, day), Vnd.Million(millions));

    private static InterestSupportRequest Complete(params RelocationLoan[] loans) =>
        new()
        {
            Source = FundingSource.National,
            Loans = loans.ToValueList(),
            InvestmentComplete = true,
        };

    private static InterestSupportDecision Assess(LocalDate date, InterestSupportRequest request, Readings? readings = null)
    {
        NationalLaw.Support(readings ?? Readings.Default).TryAt(date, out var norms);
        NationalLaw.Interest.TryAt(date, out var interest);
        return InterestSupportRules.Assess(norms, interest, request);
    }
}
