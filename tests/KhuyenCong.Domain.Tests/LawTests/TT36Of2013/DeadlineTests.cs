using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

/// <summary>Articles 10, 18, 21 and 23: what is due when.</summary>
public class DeadlineTests
{
    private static PlanCalendar Calendar(int year, params LocalDate[] accepted) =>
        PromotionRules.National.Calendar(new CalendarRequest { PlanYear = year, AcceptedOn = accepted.ToValueList() });

    private static DueDate Only(PlanCalendar calendar, DeadlineKind kind) => Assert.Single(calendar.Dates, d => d.Kind == kind);

    [Fact]
    public void Article10Clause1PointB_20_May_is_late_at_the_Department()
    {
        var due = Only(Calendar(2016), DeadlineKind.FileWithDepartment);
        Assert.Equal("TT36-2013/10/1/b", due.Citation.Code);
        Assert.Equal(Comparison.LessThan, due.Comparison);
        Assert.Equal(Verdict.Satisfied, DeadlineRules.Check(due, new LocalDate(2015, 5, 19)).Verdict);
        var late = DeadlineRules.Check(due, new LocalDate(2015, 5, 20));
        Assert.Equal(Verdict.NotSatisfied, late.Verdict);
        Assert.EndsWith("due before 2015-05-20, last day 2015-05-19; days late: 1).", late.Findings[0].Message(Language.English));
    }

    [Fact]
    public void Article10Clause2PointB_15_June_is_late_at_the_Agency()
    {
        var due = Only(Calendar(2016), DeadlineKind.FileWithAgency);
        Assert.Equal("TT36-2013/10/2/b", due.Citation.Code);
        Assert.Equal(Verdict.Satisfied, DeadlineRules.Check(due, new LocalDate(2015, 6, 14)).Verdict);
        Assert.Equal(Verdict.NotSatisfied, DeadlineRules.Check(due, new LocalDate(2015, 6, 15)).Verdict);
    }

    [Fact]
    public void Article10_guidance_takes_the_place_of_either_day()
    {
        var calendar = DeadlineRules.Assess(
            NationalLaw.Deadlines,
            new CalendarRequest
            {
                PlanYear = 2016,
                DepartmentGuidance = new LocalDate(2015, 6, 5),
                AgencyGuidance = new LocalDate(2015, 7, 1),
            }
        );
        var due = Only(calendar, DeadlineKind.FileWithDepartment);
        Assert.True(due.IsFromGuidance);
        Assert.Equal(new LocalDate(2015, 6, 5), due.LastDay);
        Assert.Equal(new LocalDate(2015, 7, 1), Only(calendar, DeadlineKind.FileWithAgency).LastDay);
    }

    [Fact]
    public void Article18Clause1_the_settlement_file_is_due_15_days_after_the_last_base_acceptance()
    {
        var due = Only(Calendar(2016, new LocalDate(2016, 11, 10), new LocalDate(2016, 10, 1)), DeadlineKind.SettlementFile);
        Assert.Equal(new LocalDate(2016, 11, 25), due.LastDay);
        Assert.True(due.IsMetBy(new LocalDate(2016, 11, 25)));
        Assert.False(due.IsMetBy(new LocalDate(2016, 11, 26)));
        Assert.DoesNotContain(Calendar(2016).Dates, d => d.Kind == DeadlineKind.SettlementFile);
    }

    [Fact]
    public void Article18Clause2_22_January_of_the_next_year_is_in_time_for_settlement()
    {
        var due = Only(Calendar(2016), DeadlineKind.Settlement);
        Assert.Equal("TT36-2013/18/2", due.Citation.Code);
        Assert.True(due.IsMetBy(new LocalDate(2017, 1, 22)));
        Assert.False(due.IsMetBy(new LocalDate(2017, 1, 23)));
    }

    [Fact]
    public void Article23Clause3PointA_the_25th_is_late_for_every_monthly_report()
    {
        var reports = Calendar(2016).Dates.Where(d => d.Kind == DeadlineKind.MonthlyReport).ToList();
        Assert.Equal(12, reports.Count);
        Assert.All(reports, r => Assert.True(r.LastDay!.Value.Day == 24 && r.IsMetBy(r.Day) == false));
    }

    [Fact]
    public void Article21Clause5_periodic_reports_have_no_day_and_the_authority_decides()
    {
        var reports = Calendar(2016).Dates.Where(d => d.Comparison is null).ToList();
        Assert.Equal(4 + 1 + 1 + 4, reports.Count);
        Assert.All(reports, r => Assert.Equal(Verdict.AuthorityDecides, DeadlineRules.Check(r, r.Day).Verdict));
        Assert.All(reports.Where(r => r.Kind == DeadlineKind.ProvincialReport), r => Assert.Equal("ND45-2012/16/1/i", r.Citation.Code));
    }

    [Fact]
    public void The_calendar_is_in_order_and_names_the_next_due_item()
    {
        var calendar = Calendar(2016, new LocalDate(2016, 12, 20));
        var days = calendar.Dates.Select(d => d.LastDay ?? d.Day).ToList();
        Assert.Equal(days.Order(), days);
        Assert.Equal(DeadlineKind.FileWithDepartment, calendar.NextDue(new LocalDate(2015, 5, 19))!.Kind);
        Assert.Equal(DeadlineKind.FileWithAgency, calendar.NextDue(new LocalDate(2015, 5, 20))!.Kind);
        Assert.Equal(DeadlineKind.Settlement, calendar.NextDue(new LocalDate(2017, 1, 22))!.Kind);
        Assert.Null(calendar.NextDue(new LocalDate(2017, 1, 23)));
    }

    [Fact]
    public void Dates_before_the_circular_are_left_out_with_a_finding()
    {
        var calendar = Calendar(2014);
        Assert.DoesNotContain(calendar.Dates, d => d.Kind is DeadlineKind.FileWithDepartment or DeadlineKind.FileWithAgency);
        // The circular began on 10 February, before the 25th of that month.
        Assert.Equal(11, calendar.Dates.Count(d => d.Kind == DeadlineKind.MonthlyReport));
        Assert.Contains(calendar.Findings, f => f.Rule == DeadlineMessages.NotCovered && f.Citation!.Code == "TT36-2013");
        Assert.Empty(Calendar(1950).Dates);
    }

    [Fact]
    public void Article18_a_file_counted_from_a_late_acceptance_collides_with_22_January_and_that_is_said()
    {
        var calendar = Calendar(2016, new LocalDate(2017, 1, 15));
        Assert.Equal(new LocalDate(2017, 1, 30), Only(calendar, DeadlineKind.SettlementFile).LastDay);
        var collision = Assert.Single(calendar.Findings, f => f.Rule == DeadlineMessages.FileAfterSettlement);
        Assert.Equal("TT36-2013/18/1", collision.Citation!.Code);
        Assert.DoesNotContain(Calendar(2016, new LocalDate(2017, 1, 7)).Findings, f => f.Rule == DeadlineMessages.FileAfterSettlement);
        Assert.Contains(Calendar(2016, new LocalDate(2017, 1, 8)).Findings, f => f.Rule == DeadlineMessages.FileAfterSettlement);
    }

    [Theory]
    [InlineData(22, "deadline.file-after-settlement", "TT36-2013/18/1")]
    [InlineData(23, "deadline.accepted-after-settlement", "TT36-2013/18/2")]
    public void Article18_clause2_what_is_accepted_after_the_last_day_of_settlement_needs_an_extension(int day, string rule, string provision)
    {
        var finding = Assert.Single(Calendar(2016, new LocalDate(2017, 1, day)).Findings, DeadlineRules.IsOnSettlement);
        Assert.Equal((rule, provision), (finding.Rule.Code, finding.Citation!.Code));
    }

    [Fact]
    public void Article10Clause2PointB_a_unit_in_several_provinces_files_with_the_Agency_itself()
    {
        var calendar = DeadlineRules.Assess(NationalLaw.Deadlines, new CalendarRequest { PlanYear = 2016, For = PlanParticipant.UnitInSeveralProvinces });
        Assert.DoesNotContain(calendar.Dates, d => d.Kind == DeadlineKind.FileWithDepartment);
        var filing = Only(calendar, DeadlineKind.FileWithAgency);
        Assert.Equal((Authority.ImplementingUnit, new LocalDate(2015, 6, 14)), (filing.By, filing.LastDay!.Value));
        Assert.Equal(Authority.Department, Only(Calendar(2016), DeadlineKind.FileWithAgency).By);
    }

    [Fact]
    public void Article22Clause2_a_regional_centre_reports_to_the_Agency_every_month_quarter_half_year_and_year()
    {
        var calendar = DeadlineRules.Assess(
            NationalLaw.Deadlines,
            new CalendarRequest
            {
                PlanYear = 2016,
                For = PlanParticipant.RegionalCentre,
                AcceptedOn = [new LocalDate(2016, 11, 10)],
            }
        );
        var monthly = calendar.Dates.Where(d => d.Kind == DeadlineKind.CentreMonthlyReport).ToList();
        Assert.Equal(12, monthly.Count);
        Assert.All(monthly, d => Assert.Equal(("TT36-2013/22/2", 24), (d.Citation.Code, d.LastDay!.Value.Day)));
        Assert.Equal(4, calendar.Dates.Count(d => d.Kind == DeadlineKind.CentreQuarterlyReport));
        Assert.Equal(new LocalDate(2016, 6, 30), Only(calendar, DeadlineKind.CentreHalfYearReport).Day);
        Assert.Equal(new LocalDate(2016, 12, 31), Only(calendar, DeadlineKind.CentreYearReport).Day);
        Assert.Equal("TT36-2013/10/2/b", Only(calendar, DeadlineKind.FileWithAgency).Citation.Code);
        Assert.Equal(new LocalDate(2017, 1, 22), Only(calendar, DeadlineKind.Settlement).LastDay);
        Assert.All(calendar.Dates.Where(d => d.Kind != DeadlineKind.Settlement), d => Assert.Equal(Authority.RegionalCentre, d.By));
        Assert.DoesNotContain(calendar.Dates, d => d.Kind is DeadlineKind.FileWithDepartment or DeadlineKind.MonthlyReport or DeadlineKind.QuarterlyReport);
    }

    [Fact]
    public void The_Ministry_s_calendar_holds_the_yearly_duties_each_from_its_own_text()
    {
        (DeadlineKind, Authority, string)[] expected =
        [
            (DeadlineKind.AgencyReport, Authority.Agency, "TT46-2012/9/2"),
            (DeadlineKind.MinistryReport, Authority.MinisterOfIndustryAndTrade, "ND45-2012/15/1/g"),
            (DeadlineKind.YearlyReview, Authority.MinisterOfIndustryAndTrade, "ND45-2012/17/1"),
            (DeadlineKind.YearlyReview, Authority.ProvincialCommittee, "ND45-2012/17/1"),
        ];
        Assert.Equal(expected, OfMinistry(2013));
        // Before 2013-02-10 the circular that asks for the Agency's report was not in force.
        Assert.Equal(expected.Skip(1), OfMinistry(2012));
        Assert.Empty(OfMinistry(2011));

        static IEnumerable<(DeadlineKind, Authority, string)> OfMinistry(int year) =>
            DeadlineRules
                .Assess(NationalLaw.Deadlines, new CalendarRequest { PlanYear = year, For = PlanParticipant.Ministry })
                .Dates.Where(d => d.Kind is DeadlineKind.AgencyReport or DeadlineKind.MinistryReport or DeadlineKind.YearlyReview)
                .Select(d => (d.Kind, d.By, d.Citation.Code));
    }

    [Fact]
    public void The_calendar_names_the_amendment_signed_on_2018_07_10_and_the_day_on_which_the_circular_was_last_seen()
    {
        Assert.DoesNotContain(Calendar(2016).Findings, f => f.Rule == StandingFindings.UnreadAmendment);
        Assert.Contains(Calendar(2018).Findings, f => f.Rule == StandingFindings.UnreadAmendment && f.Message(Language.English).Contains("17/2018"));
        Assert.DoesNotContain(Calendar(2018).Findings, f => f.Rule == StandingFindings.AfterVerifiedThrough);
        Assert.Contains(Calendar(2019).Findings, f => f.Rule == StandingFindings.AfterVerifiedThrough && f.Message(Language.English).Contains("2020-01-14"));
    }

    [Fact]
    public void The_last_working_day_looks_back_over_weekends_and_holidays()
    {
        var due = Only(Calendar(2017), DeadlineKind.Settlement);
        // 22 January 2018 is a Monday; with that day off the last working day is Friday the 19th.
        Assert.Equal(new LocalDate(2018, 1, 22), due.LastWorkingDay(new WorkingCalendar()));
        Assert.Equal(new LocalDate(2018, 1, 19), due.LastWorkingDay(new WorkingCalendar([new LocalDate(2018, 1, 22)])));
    }

    [Theory]
    [InlineData(1899)]
    [InlineData(9001)]
    public void A_year_that_cannot_be_is_an_argument_exception(int year) =>
        Assert.Equal("PlanYear", Assert.Throws<ArgumentException>(() => Calendar(year)).ParamName);
}
