using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;

namespace KhuyenCong.Domain.Tests.Execution;

public class DeadlineExplanationTests
{
    private static PlanCalendar Of(CalendarRequest request) => PromotionRules.National.Calendar(request);

    private static string Day(LocalDate? day) => day?.ToString("uuuu-MM-dd", null) ?? "none";

    [Fact]
    public void Every_calendar_and_every_answer_on_a_day_is_approved()
    {
        var page = new ExplanationPage("Deadlines");
        var answered = new HashSet<(DeadlineKind, bool)>();
        var request = new CalendarRequest { PlanYear = 2016, AcceptedOn = [new LocalDate(2016, 11, 10), new LocalDate(2016, 10, 1)] };
        Calendar("plan year 2016, last accepted on 10 November", request);
        Calendar("plan year 2016 under guidance", request with { DepartmentGuidance = new LocalDate(2015, 6, 5), AgencyGuidance = new LocalDate(2015, 7, 1) });
        Calendar("plan year 2014, partly before the circular", new CalendarRequest { PlanYear = 2014 });
        Calendar("plan year 2012, before the circular", new CalendarRequest { PlanYear = 2012 });
        Calendar("plan year 2019, after an unread amendment", new CalendarRequest { PlanYear = 2019 });
        Calendar("leap year 2024", new CalendarRequest { PlanYear = 2024, AcceptedOn = [new LocalDate(2024, 2, 14)] });
        Calendar("plan year 2016, accepted on 15 January 2017", request with { AcceptedOn = [new LocalDate(2017, 1, 15)] });
        Calendar("plan year 2016, accepted on 23 January 2017", request with { AcceptedOn = [new LocalDate(2017, 1, 23)] });
        Calendar("plan year 2016 of a unit in several provinces", request with { For = PlanParticipant.UnitInSeveralProvinces });
        Calendar("plan year 2016 of a regional centre", request with { For = PlanParticipant.RegionalCentre });
        Calendar("plan year 2016 of the Ministry", request with { For = PlanParticipant.Ministry });
        Calendar("plan year 2016 of local money without the province's rules", new CalendarRequest { PlanYear = 2016, Source = FundingSource.Local });
        page.Verify(typeof(DeadlineMessages));

        void Calendar(string name, CalendarRequest asked)
        {
            var calendar = Of(asked);
            page.Case(name, calendar.Findings);
            foreach (var due in calendar.Dates)
            {
                page.Case(
                    $"{name}: {due.Kind}, {due.By}, {Day(due.Day)}, last {Day(due.LastDay)}, working {Day(due.LastWorkingDay(new WorkingCalendar()))}",
                    []
                );
                if (asked.PlanYear != 2016 || !answered.Add((due.Kind, due.IsFromGuidance)))
                    continue;
                var last = due.LastDay ?? due.Day;
                page.Case($"done on {Day(last)}", DeadlineRules.Check(due, last));
                page.Case($"done on {Day(last.PlusDays(1))}", DeadlineRules.Check(due, last.PlusDays(1)));
            }
        }
    }

    [Fact]
    public void The_last_working_day_is_looked_for_within_31_days()
    {
        var due = Of(new CalendarRequest { PlanYear = 2016 }).Dates.Single(d => d.Kind == DeadlineKind.Settlement);
        var last = new LocalDate(2017, 1, 22);
        // 31 days from the last day backwards end on 23 December; one more is too far away to be what anybody means.
        Assert.Equal(new LocalDate(2016, 12, 23), due.LastWorkingDay(new OnlyOn(last.PlusDays(-30))));
        Assert.Null(due.LastWorkingDay(new OnlyOn(last.PlusDays(-31))));
        Assert.Throws<ArgumentNullException>(() => due.LastWorkingDay(null!));
    }

    [Fact]
    public void A_report_without_a_day_has_no_last_day_at_all()
    {
        var report = Of(new CalendarRequest { PlanYear = 2016 }).Dates.First(d => d.Kind == DeadlineKind.QuarterlyReport);
        Assert.Null(report.LastDay);
        Assert.Null(report.IsMetBy(report.Day));
        Assert.Null(report.LastWorkingDay(new WorkingCalendar()));
    }

    [Fact]
    public void A_duty_of_no_kind_a_missing_table_and_a_missing_question_are_bugs_of_the_caller()
    {
        var due = Of(new CalendarRequest { PlanYear = 2016 }).Dates[0];
        Assert.Throws<ArgumentOutOfRangeException>(() => DeadlineRules.Check(due with { Kind = default }, due.Day));
        Assert.Throws<ArgumentOutOfRangeException>(() => DeadlineRules.Check(due with { Kind = (DeadlineKind)22 }, due.Day));
        Assert.Equal("due", Assert.Throws<ArgumentNullException>(() => DeadlineRules.Check(null!, due.Day)).ParamName);
        Assert.Equal("norms", Assert.Throws<ArgumentNullException>(() => DeadlineRules.Assess(null!, new CalendarRequest { PlanYear = 1 })).ParamName);
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => Of(null!)).ParamName);
    }

    private sealed class OnlyOn(LocalDate worked) : IWorkingCalendar
    {
        public bool IsWorkingDay(LocalDate date) => date == worked;
    }
}
