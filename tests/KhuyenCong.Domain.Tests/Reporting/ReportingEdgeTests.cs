using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Priority;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Reporting;

public class ReportingEdgeTests
{
    private const long Million = 1_000_000;

    [Theory]
    [InlineData("30,5", Million, 30_500_000L)]
    [InlineData("0,000001", Million, 1L)]
    [InlineData("0,0000010", Million, 1L)]
    [InlineData("1,50", 10, 15L)]
    [InlineData("3.248,75", Million, 3_248_750_000L)]
    [InlineData("0,0000001", Million, null)] // less than a đồng
    [InlineData("1,55", 10, null)]
    [InlineData("1,5", 1, null)] // half a project
    [InlineData("1,0", 1, 1L)]
    [InlineData("1,", Million, null)]
    [InlineData("1,5x", Million, null)]
    [InlineData("1,/", Million, null)]
    [InlineData("999.999.999.999.999.999", 1, 999_999_999_999_999_999L)]
    [InlineData("9.223.372.036.854.775.808", 1, null)]
    [InlineData("1", 0, null)]
    public void A_printed_number_is_read_by_the_vietnamese_convention(string text, long scale, long? value)
    {
        Assert.Equal(value is not null, PrintedNumber.TryParse(text, scale, out var number));
        Assert.Equal(value, number?.Value);
    }

    [Theory]
    [InlineData("3.248", Million, 3_248_000L)] // 3,248 thousand million or 3.248 million
    [InlineData("30,500", Million, 30_500_000_000L)]
    [InlineData("3.248", 1, null)]
    [InlineData("3.248", 100, null)] // a thousandth of it is no whole number
    [InlineData("3.248,5", Million, null)]
    [InlineData("3.248.000", Million, null)]
    [InlineData("0,500", Million, null)]
    [InlineData("1234", Million, null)]
    public void A_single_mark_before_three_digits_may_be_the_other_convention(string text, long scale, long? other)
    {
        Assert.True(PrintedNumber.TryParse(text, scale, out var number));
        Assert.Equal(other, number.OtherValue);
    }

    [Fact]
    public void Values_just_outside_an_enum_are_a_callers_error()
    {
        var report = Reports.Compile([Record("a")], new ReportRequest { Period = ReportPeriod.OfYear(2016) });
        Assert.Throws<ArgumentOutOfRangeException>(() => report.Table((ReportDimension)Enum.GetValues<ReportDimension>().Length));
        Assert.Throws<ArgumentOutOfRangeException>(() => report.Current[(CompletionKind)Enum.GetValues<CompletionKind>().Length]);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((Measure)Enum.GetValues<Measure>().Length).Info());
        Assert.Throws<ArgumentOutOfRangeException>(() => Record("a").Value((Measure)Enum.GetValues<Measure>().Length));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_quarter_is_one_of_four(int quarter) => Assert.Throws<ArgumentOutOfRangeException>(() => ReportPeriod.OfQuarter(2016, quarter));

    [Theory]
    [InlineData(1899)]
    [InlineData(9999)]
    public void A_period_lies_in_a_year_that_has_a_year_before_and_after(int year) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportPeriod.OfYear(year));

    [Fact]
    public void Places_are_told_apart_by_province_and_place_and_by_what_is_known_of_them()
    {
        var records = new[]
        {
            Record("a") with
            {
                Province = "An Giang",
                Place = "xã A",
            },
            Record("b") with
            {
                Province = "An Giang",
            },
            Record("c") with
            {
                Place = "xã A",
            },
            Record("d") with
            {
                Province = " ",
                Place = "",
            },
        };
        var rows = Reports.Compile(records, new ReportRequest { Period = ReportPeriod.OfYear(2016) }).Table(ReportDimension.Place);
        Assert.Equal(["An Giang", "An Giang – xã A", "xã A", "không rõ"], rows.Select(r => r.Name.Vietnamese));
    }

    [Theory]
    [InlineData(2024, "Hà Giang; Hà Giang – xã A; Tuyên Quang")]
    [InlineData(2025, "Tuyên Quang; Tuyên Quang (Hà Giang) – xã A; Tuyên Quang – xã A")]
    public void A_province_that_went_into_another_counts_to_it_in_the_reports_of_periods_that_end_after_the_merger(int year, string rows)
    {
        (string? Province, string? Place, LocalDate Day)[] places =
        [
            ("Hà Giang", null, new(year, 6, 30)),
            ("Tuyên Quang", null, new(year, 7, 1)),
            ("tỉnh Hà Giang", "xã A", new(year, 6, 30)),
            ("Hà Giang", "xã A", new(year, 7, 1)),
        ];
        var records = places.Select(
            (p, i) =>
                new ProjectRecord
                {
                    Case = $"{i}",
                    AsOf = p.Day,
                    Province = p.Province,
                    Place = p.Place,
                }
        );
        var table = Reports.Compile(records, new ReportRequest { Period = ReportPeriod.OfYear(year) }).Table(ReportDimension.Place);
        Assert.Equal(rows.Split("; ").Order(StringComparer.Ordinal), table.Select(r => r.Name.Vietnamese.Replace("tỉnh ", "")).Order(StringComparer.Ordinal));
        Assert.Equal(4, table.Sum(r => r.Totals.Projects));
    }

    [Fact]
    public void Products_are_told_apart_by_the_level_of_their_vote()
    {
        var records = new[] { Record("a") with { ProductLevel = VoteLevel.Region }, Record("b") };
        var rows = Reports.Compile(records, new ReportRequest { Period = ReportPeriod.OfYear(2016) }).Table(ReportDimension.ProductLevel);
        Assert.Equal([VoteLevel.Region.ToText(), rows[1].Name], rows.Select(r => r.Name));
    }

    [Fact]
    public void A_record_has_the_key_of_its_one_establishment()
    {
        Assert.Equal("#1800", EstablishmentKey.Of(Record("a") with { BeneficiaryId = " 1800 ", Beneficiary = "HTX A" }));
        Assert.Equal("htx a|an giang", EstablishmentKey.Of(Record("a") with { Beneficiary = "HTX  A", Province = "An Giang" }), ignoreCase: true);
        Assert.Null(EstablishmentKey.Of(Record("a")));
        Assert.Null(EstablishmentKey.Of(Record("a") with { BeneficiaryId = "1", Establishments = 2 }));
        Assert.Null(EstablishmentKey.Of(Record("a") with { BeneficiaryId = "1", Establishments = 0 }));
        Assert.Equal("#1", EstablishmentKey.Of(Record("a") with { BeneficiaryId = "1", Establishments = 1 }));
        Assert.Equal(0, new PortfolioSplit([Record("a")]).PartOf(Record("a"), 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PortfolioSplit([]).PartOf(Record("a"), 0));
    }

    [Theory]
    [InlineData(SupportItem.TechnologyLine, 2019, ReadingId.R2)]
    [InlineData(SupportItem.VoteRegion, 2016, ReadingId.R11)]
    public void Another_reading_is_named_where_the_answer_rests_on_it(SupportItem item, int year, ReadingId reading)
    {
        var others = Readings.Default with
        {
            TechnologyLine = FactorReach.CapOnly,
            PerEstablishment = EstablishmentLimit.Once,
            ProjectManagement = ProjectManagementBase.SupportOnly,
            NewTreatment = NewTreatmentConstruction.Covered,
            FactorItems = PriorityFactorItems.AllLevels,
            SmeTest = SmeTestOf2009.CapitalPrevails,
        };
        var record = Record("a") with
        {
            Item = item,
            Source = FundingSource.National,
            AsOf = new LocalDate(year, 5, 5),
            TotalCost = Vnd.Million(300),
            Support = Vnd.Million(160),
            Factor = year == 2016 ? Rate.Thousandths(1_500) : null,
            Ground = year == 2016 ? PriorityGround.Area : PriorityGround.None,
        };
        var change = Assert.Single(Reports.Compare([record], new RetrospectRequest { OtherBook = LawBook.National.With(others) }));
        Assert.Equal([reading], change.Readings.Where(r => r != ReadingId.R4));
        Assert.Contains($"reading {reading}", RetrospectMessages.Explain(change).English);
        Assert.Contains($"cách hiểu {reading}", RetrospectMessages.Explain(change).Vietnamese);
    }

    [Fact]
    public void A_date_before_any_level_is_told_as_no_level()
    {
        var record = Record("a") with
        {
            Item = SupportItem.Machinery,
            Source = FundingSource.National,
            TotalCost = Vnd.Million(300),
            Support = Vnd.Million(100),
        };
        var change = Assert.Single(Reports.Compare([record], new RetrospectRequest { OtherDate = new LocalDate(2014, 4, 7) }));
        Assert.Empty(change.Readings);
        Assert.Contains("→ none", RetrospectMessages.Explain(change).English);
    }

    [Fact]
    public void A_plan_names_the_project_that_is_incomplete()
    {
        var plan = new BudgetPlan
        {
            AsOf = PriorityCases.Day,
            Budget = Vnd.Million(10),
            Projects = [new BudgetProject("x", null!, default)],
        };
        Assert.Contains("'x'", Assert.Throws<ArgumentException>(() => PromotionRules.National.Allocate(plan)).Message);
        Assert.Throws<ArgumentException>(() => PromotionRules.National.Allocate(plan with { Projects = [null!] }));
    }

    [Theory]
    [InlineData(35, "full 35000000")]
    [InlineData(36, "held 0")]
    public void TTLT26_2014_6_2_h_a_request_within_the_lower_bound_of_a_pooled_cost_is_fundable(int request, string expected)
    {
        // Four trademarks for 400 million together: 35 if all of it lies in one, 4 × 35 if it is spread.
        var question = new SupportRequest
        {
            Item = SupportItem.Trademark,
            Source = FundingSource.National,
            Cost = Vnd.Million(400),
            Units = 4,
            Requested = Vnd.Million(request),
        };
        var plan = new BudgetPlan
        {
            AsOf = PriorityCases.Day,
            Budget = Vnd.Million(1_000),
            Projects = [new BudgetProject("x", PriorityCases.Plain, question)],
        };
        var line = Assert.Single(PromotionRules.National.Allocate(plan).Allocation.Lines);
        Assert.Equal(expected, $"{line.Outcome.ToCode()} {line.Amount.Dong}");
    }

    private static ProjectRecord Record(string id) => new() { Case = id, AsOf = new LocalDate(2016, 5, 5) };
}
