using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Tests.Reporting;

public class ReportTests
{
    [Theory]
    [InlineData("2016", "2016-01-01", "2016-12-31", "2015")]
    [InlineData("2016-H1", "2016-01-01", "2016-06-30", "2015-H1")]
    [InlineData("2016-H2", "2016-07-01", "2016-12-31", "2015-H2")]
    [InlineData("2016-Q1", "2016-01-01", "2016-03-31", "2015-Q1")]
    [InlineData("2016-Q3", "2016-07-01", "2016-09-30", "2015-Q3")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", "2015-02")]
    [InlineData("2016-12", "2016-12-01", "2016-12-31", "2015-12")]
    public void A_period_has_its_first_and_last_day(string code, string start, string end, string before)
    {
        Assert.True(ReportPeriod.TryParse(code, out var period));
        Assert.Equal((code, start, end, before), (period.Code, Iso(period.Start), Iso(period.End), period.YearBefore.Code));
        Assert.True(period.Contains(period.Start) && period.Contains(period.End));
        Assert.False(period.Contains(period.Start.PlusDays(-1)) || period.Contains(period.End.PlusDays(1)));
        Assert.NotEqual(period.Name.Vietnamese, period.Name.English);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("16")]
    [InlineData("2016-Q5")]
    [InlineData("2016-Q0")]
    [InlineData("2016-H3")]
    [InlineData("2016-13")]
    [InlineData("2016-00")]
    [InlineData("2016-q1")]
    [InlineData("2016-Q1-1")]
    [InlineData("1900")]
    [InlineData("9999")]
    [InlineData("２０１６")]
    [InlineData("2016-Q")]
    [InlineData("2016-")]
    public void Anything_else_is_no_period(string? code) => Assert.False(ReportPeriod.TryParse(code, out _));

    [Fact]
    public void Drafts_rejected_and_stopped_projects_are_in_no_total_and_are_listed()
    {
        var report = Compile("2016-Q3", Enum.GetValues<RecordStatus>().Select(s => At(s.ToString(), 2016, 8) with { Status = s, Support = Vnd.Million(1) }));
        Assert.Equal((4L, 4_000_000L), (report.Current.Projects, report.Current[Measure.Support].Sum));
        Assert.Equal(
            ["draft 1 Draft", "rejected 1 Rejected", "stopped 1 Stopped"],
            report.LeftOut.Select(l => $"{l.Status.ToCode()} {l.Projects} {string.Join(",", l.Cases)}")
        );
        Assert.Equal(4, report.Table(ReportDimension.Status).Count);
        Assert.Equal(7, report.RecordsRead);
    }

    /// <summary>A draft has no day of contract: it is left out by name, while a running project without one is counted as undated.</summary>
    [Fact]
    public void A_draft_without_the_date_counted_by_is_left_out_and_a_running_project_is_undated()
    {
        var request = new ReportRequest { Period = ReportPeriod.OfYear(2016), Date = ReportDate.Contract };
        var draft = At("draft", 2016, 5) with { Status = RecordStatus.Draft };
        var report = Reports.Compile([draft, At("running", 2016, 5) with { Status = RecordStatus.InProgress }], request);
        Assert.Equal((1L, 0L), (report.Undated, report.Current.Projects));
        Assert.Equal(["draft"], report.LeftOut.Single(l => l.Status == RecordStatus.Draft).Cases);
    }

    [Fact]
    public void A_quarter_stands_beside_the_year_before_and_the_sums_to_date()
    {
        var report = Compile(
            "2016-Q3",
            [
                At("before-q3", 2015, 8),
                At("before-q1", 2015, 2),
                At("before-q4", 2015, 11),
                At("old", 2012, 1),
                At("q1", 2016, 1),
                At("q3", 2016, 7),
                At("q3-end", 2016, 9) with
                {
                    AsOf = new(2016, 9, 30),
                },
                At("q4", 2016, 10),
            ]
        );
        Assert.Equal(
            (2L, 1L, 3L, 2L, 7L),
            (report.Current.Projects, report.YearBefore.Projects, report.YearToDate.Projects, report.YearToDateBefore.Projects, report.SinceStart.Projects)
        );
        Assert.Equal(["2012 1", "2015 3", "2016 3"], report.Table(ReportDimension.Year).Select(r => $"{r.Name.English.TrimStart('0')} {r.Totals.Projects}"));
    }

    [Fact]
    public void Another_date_can_decide_the_period_and_projects_without_it_are_counted_apart()
    {
        var records = new[] { At("a", 2016, 1) with { AcceptedOn = new(2016, 8, 15) }, At("b", 2016, 8) };
        var report = Reports.Compile(records, new ReportRequest { Period = ReportPeriod.OfQuarter(2016, 3), Date = ReportDate.Acceptance });
        Assert.Equal((1L, 1L), (report.Current.Projects, report.Undated));
    }

    [Fact]
    public void Every_table_of_the_period_adds_up_to_its_total() =>
        Prop.ForAll(
                TotalsTests.Records().ArrayOf().ToArbitrary(),
                records =>
                {
                    var report = Compile("2016", records);
                    return Enum.GetValues<ReportDimension>()
                        .Where(d => d != ReportDimension.Year)
                        .All(dimension =>
                            TotalsTests.Figures(report.Table(dimension).Aggregate(Totals.None, (sum, row) => sum.Merge(row.Totals)))
                            == TotalsTests.Figures(report.Current)
                        );
                }
            )
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Rows_carry_names_in_both_languages_and_the_unknown_comes_last()
    {
        var report = Compile(
            "2016",
            [
                At("a", 2016, 1) with
                {
                    Source = FundingSource.Local,
                    Item = SupportItem.Machinery,
                    Province = "P",
                    Place = "Q",
                    Level = ManagementLevel.Province,
                    BeneficiaryKind = BeneficiaryKind.HouseholdBusiness,
                },
                At("b", 2016, 1),
            ]
        );
        Assert.Equal(["local industrial promotion money", "mixed or not known"], report.Table(ReportDimension.Source).Select(r => r.Name.English));
        Assert.Equal(["advanced machinery and technology transfer", "not known"], report.Table(ReportDimension.Item).Select(r => r.Name.English));
        Assert.Equal(["models, technology and machinery", "not known"], report.Table(ReportDimension.Content).Select(r => r.Name.English));
        Assert.Equal(["P – Q", "not known"], report.Table(ReportDimension.Place).Select(r => r.Name.English));
        Assert.Equal(["cấp tỉnh", "không rõ"], report.Table(ReportDimension.Level).Select(r => r.Name.Vietnamese));
        Assert.Equal(["hộ kinh doanh", "không rõ"], report.Table(ReportDimension.BeneficiaryKind).Select(r => r.Name.Vietnamese));
    }

    [Fact]
    public void A_compiled_report_is_reconciled_like_a_published_one()
    {
        var exact = At("a", 2016, 1) with
        {
            TotalCost = Vnd.Million(300),
            Support = Vnd.Million(100),
            Counterpart = Vnd.Million(200),
            CentralSupport = Vnd.Million(100),
            ProvinceSupport = Vnd.Zero,
            DistrictSupport = Vnd.Zero,
            CommuneSupport = Vnd.Zero,
            OtherStateSupport = Vnd.Zero,
        };
        Assert.Equal(Verdict.Satisfied, Reports.Reconcile(Compile("2016", [exact]).ToDeclared()).Verdict);
        var wrong = Reports.Reconcile(Compile("2016", [exact with { CentralSupport = Vnd.Million(90) }]).ToDeclared());
        Assert.Equal(("support", 100_000_000L, 90_000_000L), (wrong.Differences[0].FigureId, wrong.Differences[0].Stated, wrong.Differences[0].Other));
        var unknown = Reports.Reconcile(Compile("2016", [exact with { Counterpart = null }]).ToDeclared());
        Assert.Equal((Verdict.Undetermined, "counterpart"), (unknown.Verdict, Assert.Single(unknown.Missing)));
    }

    [Fact]
    public void A_request_without_a_period_is_a_bug_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => Reports.Compile([], new ReportRequest { Period = default }));
        Assert.Throws<ArgumentException>(() => Reports.Compile([], new ReportRequest { Period = ReportPeriod.OfYear(2016), ListLimit = -1 }));
    }

    private static ProjectReport Compile(string period, IEnumerable<ProjectRecord> records) =>
        Reports.Compile(records, new ReportRequest { Period = ReportPeriod.TryParse(period, out var p) ? p : default });

    private static ProjectRecord At(string id, int year, int month) => new() { Case = id, AsOf = new(year, month, 1) };

    private static string Iso(LocalDate date) => date.ToString("uuuu-MM-dd", null);
}
