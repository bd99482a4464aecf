using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Reporting;

public class RetrospectTests
{
    [Fact]
    public void Another_date_lists_only_what_changes_with_the_norm_that_changed_it()
    {
        var records = new[]
        {
            Project("within", 150),
            Project("cap", 300) with
            {
                TotalCost = Vnd.Million(900),
            },
            Project("setup", 10) with
            {
                Item = SupportItem.EnterpriseSetup,
                TotalCost = Vnd.Million(20),
            },
            Project("draft", 300) with
            {
                Status = RecordStatus.Draft,
                TotalCost = Vnd.Million(900),
            },
        };
        var change = Assert.Single(Reports.Compare(records, new RetrospectRequest { OtherDate = new(2018, 5, 11) }));
        Assert.Equal(("cap", Verdict.NotSatisfied, Verdict.Satisfied), (change.Case, change.Before.Verdict, change.After.Verdict));
        Assert.Equal((Vnd.Million(200), Vnd.Million(300)), (change.Before.Upper, change.After.Upper));
        var norm = Assert.Single(change.Norms);
        Assert.Equal(("support.machinery", "TTLT26-2014/6/2/c", "TT28-2018/8/4"), (norm.Code, norm.First!.Citation.Code, norm.Second!.Citation.Code));
        Assert.Contains("Circular 28/2018/TT-BTC, Article 8, clause 4", change.Text.English);
        Assert.NotEqual(change.Text.Vietnamese, change.Text.English);
    }

    [Fact]
    public void Another_reading_is_named_when_it_changes_the_answer()
    {
        // 50% of 200 at factor 1.5 is 150 when rate and cap are raised, 100 when only the cap is.
        var record = Project("factor", 140) with
        {
            TotalCost = Vnd.Million(200),
            Factor = Rate.Thousandths(1500),
            Ground = PriorityGround.Area,
        };
        var other = LawBook.National.With(
            Readings.Default with
            {
                PriorityFactor = FactorReach.CapOnly,
                CertificateYear = CertificateFirstYear.YearAfterIssue,
            }
        );
        var change = Assert.Single(Reports.Compare([record, Project("plain", 60)], new RetrospectRequest { OtherBook = other }));
        Assert.Equal((Vnd.Million(150), Vnd.Million(100)), (change.Before.Upper, change.After.Upper));
        Assert.Equal([ReadingId.R1], change.Readings);
        Assert.Empty(change.Norms);
    }

    [Fact]
    public void All_readings_that_differ_and_that_the_answer_rests_on_are_named()
    {
        var record = Project("treatment", 100) with
        {
            Item = SupportItem.PollutionTreatmentEstablishment,
            TotalCost = Vnd.Million(200),
            Factor = Rate.Thousandths(1500),
            Ground = PriorityGround.Area,
        };
        var other = Readings.Default with { PriorityFactor = FactorReach.CapOnly, NewTreatment = NewTreatmentConstruction.Covered };
        var change = Assert.Single(Reports.Compare([record], new RetrospectRequest { OtherBook = LawBook.National.With(other) }));
        Assert.Equal([ReadingId.R1, ReadingId.R8], change.Readings);
        other = Readings.Default with { PriorityFactor = FactorReach.CapOnly, ProjectManagement = ProjectManagementBase.SupportOnly };
        change = Assert.Single(Reports.Compare([record], new RetrospectRequest { OtherBook = LawBook.National.With(other) }));
        Assert.Equal([ReadingId.R1], change.Readings);
    }

    [Fact]
    public void Another_schedule_changes_local_answers()
    {
        var record = Project("local", 150) with { Source = FundingSource.Local };
        var change = Assert.Single(
            Reports.Compare([record, Project("national", 150)], new RetrospectRequest { OtherLocalRules = _ => Support.Schedules.RulesAsTheNation })
        );
        Assert.Equal((SupportOutcome.ScheduleRequired, SupportOutcome.Ceiling), (change.Before.Outcome, change.After.Outcome));
        Assert.Null(Assert.Single(change.Norms).First);
        var both = new RetrospectRequest { LocalRules = _ => Support.Schedules.RulesAsTheNation, OtherLocalRules = _ => PromotionRules.National };
        change = Assert.Single(Reports.Compare([record], both));
        Assert.Equal((SupportOutcome.Ceiling, SupportOutcome.ScheduleRequired), (change.Before.Outcome, change.After.Outcome));
    }

    [Fact]
    public void The_same_law_changes_nothing()
    {
        Assert.Empty(Reports.Compare(AuditTests.Read("province.csv"), new RetrospectRequest()));
        Assert.NotEmpty(Reports.Compare(AuditTests.Read("province.csv"), new RetrospectRequest { OtherDate = new(2016, 1, 1) }));
    }

    [Fact]
    public void An_answer_for_which_only_something_else_is_missing_is_no_other_answer()
    {
        // The cost is missing in 2018-03-19, the level in 2020.
        var record = Project("media", 10) with
        {
            AsOf = new(2018, 3, 19),
            Item = SupportItem.Media,
            TotalCost = null,
        };
        Assert.Empty(Reports.Compare([record], new RetrospectRequest { OtherDate = new(2020, 3, 6) }));
        var changed = Assert.Single(Reports.Compare([record with { TotalCost = Vnd.Million(20) }], new RetrospectRequest { OtherDate = new(2020, 3, 6) }));
        Assert.Equal((Verdict.Satisfied, Verdict.Undetermined), (changed.Before.Verdict, changed.After.Verdict));
    }

    private static ProjectRecord Project(string id, long millions) =>
        new()
        {
            Case = id,
            AsOf = new(2016, 6, 1),
            Source = FundingSource.National,
            Item = SupportItem.Machinery,
            Support = Vnd.Million(millions),
            TotalCost = Vnd.Million(millions * 2),
        };
}
