using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Execution;

namespace KhuyenCong.Domain.Tests.LawTests.ND45Of2012;

public class Article16Tests
{
    [Theory]
    [InlineData(2013, 2, 9, "ND45-2012/16/1/b")]
    [InlineData(2013, 2, 10, "ND45-2012/16/1/b", "TT46-2012/8/1/b")]
    public void Clause1PointB_the_province_approves_its_programme(int year, int month, int day, params string[] codes)
    {
        var programme = new Programme
        {
            Name = "P",
            Source = FundingSource.Local,
            FirstYear = 2013,
            LastYear = 2015,
            ApprovedOn = new(year, month, day),
            ApprovedBy = Authority.ProvincialCommittee,
        };
        var decision = OnItsDay.Assess(programme);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(codes, decision.Findings.Where(f => f.Rule == CompetenceMessages.Competent).Select(f => f.Citation!.Code));
        Assert.Equal(Verdict.NotSatisfied, OnItsDay.Assess(programme with { ApprovedBy = Authority.PrimeMinister }).Verdict);
    }

    [Fact]
    public void Clause1PointB_before_TT46_names_the_chair_whether_he_may_approve_the_programme_is_open_and_never_no()
    {
        var programme = new Programme
        {
            Name = "P",
            Source = FundingSource.Local,
            FirstYear = 2013,
            LastYear = 2015,
            ApprovedOn = new(2013, 2, 9),
            ApprovedBy = Authority.ProvincialChair,
        };
        Assert.Equal(["provincial_procedure"], OnItsDay.Assess(programme).Missing);
        Assert.Equal(Verdict.Satisfied, OnItsDay.Assess(programme with { ApprovedOn = new(2013, 2, 10) }).Verdict);
    }

    [Theory]
    [InlineData(Authority.ProvincialCommittee, "ND45-2012/16/1/b")]
    [InlineData(Authority.ProvincialChair, "ND45-2012/2/2")]
    public void Clause1PointB_projects_and_clause_2_of_article_2_plans_are_approved_at_every_date_from_the_decree_on(Authority by, string code)
    {
        foreach (var day in new LocalDate[] { new(2012, 7, 5), new(2014, 4, 7), new(2014, 4, 8), new(2018, 5, 11), new(2025, 12, 1) })
        {
            foreach (var act in new[] { CompetenceAct.ApprovePlan, CompetenceAct.ApproveProject })
            {
                var decision = PromotionRules.National.AssessCompetence(
                    day,
                    new CompetenceRequest
                    {
                        Act = act,
                        Source = FundingSource.Local,
                        By = by,
                    }
                );
                Assert.Equal(Verdict.Satisfied, decision.Verdict);
                Assert.Contains(decision.Findings, f => f.Citation?.Code == code);
            }
        }
    }

    [Fact]
    public void Clause1PointI_the_province_reports_every_quarter()
    {
        var reports = DeadlineRules
            .Assess(NationalLaw.Deadlines, new CalendarRequest { PlanYear = 2016 })
            .Dates.Where(d => d.Kind == DeadlineKind.ProvincialReport)
            .ToList();
        Assert.Equal([new(2016, 3, 31), new(2016, 6, 30), new(2016, 9, 30), new LocalDate(2016, 12, 31)], reports.Select(r => r.Day));
        Assert.All(reports, r => Assert.Equal((Authority.ProvincialCommittee, "ND45-2012/16/1/i"), (r.By!, r.Citation.Code)));
    }

    [Fact]
    public void Clause1PointI_the_quarterly_report_is_due_from_the_decree_on_whatever_is_known_of_the_plan()
    {
        Assert.Equal([new(2012, 9, 30), new LocalDate(2012, 12, 31)], DaysOf(2012));
        Assert.Equal([new(2013, 3, 31), new(2013, 6, 30), new(2013, 9, 30), new LocalDate(2013, 12, 31)], DaysOf(2013));
        Assert.Empty(DaysOf(2011));

        static IEnumerable<LocalDate> DaysOf(int year)
        {
            var calendar = DeadlineRules.Assess(NationalLaw.Deadlines, new CalendarRequest { PlanYear = year });
            Assert.All(calendar.Dates.Where(d => d.Day < new LocalDate(2014, 1, 1)), d => Assert.Equal("ND45-2012/16/1/i", d.Citation.Code));
            return calendar.Dates.Where(d => d.Kind == DeadlineKind.ProvincialReport).Select(d => d.Day);
        }
    }

    [Fact]
    public void Clause2_the_Department_helps_the_Committee_and_no_step_of_a_local_project_follows_from_it()
    {
        var route = Circular46Of2012.LocalRoute;
        RouteStage?[] stages = [route.Filing, route.BaseAppraisal, route.Contract, route.Acceptance, route.Settlement, route.Stop, route.Change];
        Assert.All(stages, s => Assert.Equal("TT46-2012/8/3/b", s!.Citation.Code));
        Assert.Null(route.MinistryAppraisal);
    }
}
