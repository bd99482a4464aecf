using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Reporting;

/// <summary>Records, reports and reconciliations at the limits of what they take.</summary>
public class ReportLimitTests
{
    [Fact]
    public void What_is_missing_is_named()
    {
        var request = new FormRequest { Period = ReportPeriod.OfYear(2016) };
        Assert.Throws<ArgumentNullException>("records", () => Reports.Audit(null!));
        Assert.Throws<ArgumentNullException>("records", () => Reports.Latest(null!));
        Assert.Throws<ArgumentNullException>("records", () => ReportForm.All[0].Fill(null!, request));
        Assert.Throws<ArgumentNullException>("request", () => ReportForm.All[0].Fill([], null!));
        Assert.Throws<ArgumentNullException>("units", () => request.NotReported(null!, []));
        Assert.Throws<ArgumentNullException>("records", () => request.NotReported([], null!));
        Assert.Throws<ArgumentNullException>("record", () => ProjectRecordShape.BadFields(null!));
        Assert.Throws<ArgumentNullException>("record", () => ProjectColumn.Write(null!, ""));
        Assert.Throws<ArgumentNullException>("note", () => ProjectColumn.Write(Record, null!));
        Assert.Contains(
            "Period",
            Assert.Throws<ArgumentException>("request", () => ReportForm.All[0].Fill([], new() { Period = default })).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Amount",
            Assert.Throws<ArgumentException>("request", () => ReportForm.All[0].Fill([], request with { Amount = Measure.Products })).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_malformed_field_is_told_by_its_code()
    {
        Holds(Record, "");
        Holds(Record with { Case = " " }, "case");
        Holds(Record with { Status = 0 }, "status");
        Holds(Record with { Status = RecordStatus.Stopped }, "");
        Holds(Record with { Status = RecordStatus.Stopped + 1 }, "status");
        Holds(Record with { Source = (FundingSource)9 }, "source");
        Holds(Record with { Level = ManagementLevel.Commune }, "");
        Holds(Record with { Level = ManagementLevel.Commune + 1 }, "level");
        Holds(Record with { Level = 0 }, "level");
        Holds(Record with { Item = (SupportItem)250 }, "item");
        Holds(Record with { Item = null, Content = PromotionContent.SystemCapacity }, "");
        Holds(Record with { Item = null, Content = PromotionContent.SystemCapacity + 1 }, "content");
        Holds(Record with { BeneficiaryKind = BeneficiaryKind.Cluster }, "");
        Holds(Record with { BeneficiaryKind = BeneficiaryKind.Cluster + 1 }, "beneficiary_kind");
        Holds(Record with { ProductLevel = VoteLevel.Nation }, "");
        Holds(Record with { ProductLevel = VoteLevel.Nation + 1 }, "product_level");
        Holds(Record with { ProductLevel = 0 }, "product_level");
        Holds(Record with { Factor = Rate.One }, "");
        Holds(Record with { Factor = new Rate(999_999) }, "factor");
        Holds(Record with { Factor = new Rate(1_500_000) }, "");
        Holds(Record with { Factor = new Rate(1_500_001) }, "factor");
        Holds(Record with { Ground = PriorityGround.Both }, "");
        Holds(Record with { Ground = (PriorityGround)4 }, "ground");
        Holds(Record with { Support = new Vnd(-1) }, "support");
        Holds(Record with { Support = Vnd.Zero, Products = 0 }, "");
        Holds(Record with { Products = -1 }, "products");
        Holds(Record with { Case = "", Products = -1 }, "case products");

        static void Holds(ProjectRecord record, string fields) => Assert.Equal(fields, string.Join(" ", ProjectRecordShape.BadFields(record)));
    }

    [Fact]
    public void A_malformed_field_is_explained_by_what_it_is()
    {
        Says(Record with { Case = " " }, "The id of the project is blank; an id is required.");
        Says(Record with { Support = new Vnd(-5) }, "The measure support is -5; it must not be negative.");
        Says(Record with { Products = -1 }, "The measure products is -1; it must not be negative.");
        Says(Record with { Level = 0 }, "The field level has a value that is not in the list; choose one that is.");

        static void Says(ProjectRecord record, string text) => Assert.Equal(text, Assert.Single(ProjectRecordShape.Of(record)).Text.English);
    }

    [Theory]
    [InlineData("Hộ A", null, "Hộ A")]
    [InlineData(null, "0100000001", "0100000001")]
    [InlineData("Hộ A", "0100000001", "Hộ A")]
    public void An_establishment_is_told_by_its_name_or_its_number(string? name, string? number, string said)
    {
        var first = Record with { Beneficiary = name, BeneficiaryId = number, Establishments = 1, Support = Vnd.Million(150), TotalCost = Vnd.Million(400) };
        var split = Assert.Single(Reports.Audit([first, first with { Case = "d" }]).Findings, f => f.Cases.Count == 2);
        Assert.Contains(said, split.Finding.Message().English, StringComparison.Ordinal);
    }

    [Fact]
    public void Whether_the_law_was_verified_is_said_of_the_latest_record()
    {
        var late = Record with { Case = "d", AsOf = new(2026, 6, 30) };
        var caveats = Reports.Audit([Record, late]).Caveats;
        Assert.NotEmpty(caveats);
        Assert.Equal(caveats, Reports.Audit([late, Record]).Caveats);
        Assert.Empty(Reports.Audit([Record]).Caveats);
    }

    [Fact]
    public void Groups_of_ties_are_each_there() =>
        Assert.Throws<ArgumentNullException>(
            "ties",
            () =>
                PortfolioSplit.OfTies([
                    [(1UL, 2UL)],
                    null!,
                ])
        );

    [Theory]
    [InlineData("1901-12-31", false)]
    [InlineData("1902-01-01", true)]
    [InlineData("9997-12-31", true)]
    [InlineData("9998-01-01", false)]
    [InlineData("2016-02-30", false)]
    [InlineData("2016-2-3", false)]
    public void A_day_of_a_record_lies_in_years_that_periods_have(string day, bool isRead)
    {
        var fields = ProjectColumn.Write(Record, "").ToList();
        var at = ProjectColumn.All.Select(c => c.Code).ToList().IndexOf("as_of");
        fields[at] = day;
        Assert.Equal(isRead, ProjectColumn.Read(fields, out var bad) is not null);
        Assert.Equal(isRead ? "" : "as_of", string.Join(' ', bad));
    }

    [Fact]
    public void A_ground_of_priority_comes_back_as_it_was_written()
    {
        foreach (var ground in new[] { PriorityGround.None, PriorityGround.Area, PriorityGround.Sector, PriorityGround.Both })
        {
            var record = Record with { Ground = ground, Factor = Rate.Thousandths(1_200) };
            Assert.Equal(record, ProjectColumn.Read(ProjectColumn.Write(record, ""), out _));
        }
    }

    [Fact]
    public void Completed_of_reported_counts_what_was_accepted_or_settled()
    {
        var records = Enum.GetValues<RecordStatus>().Where(s => s != 0).Select(s => Record with { Case = $"{s}", Status = s }).ToList();
        var totals = Reports.Compile(records, new() { Period = ReportPeriod.OfYear(2016) }).Current;
        Assert.Equal(new Completion(2, 4, 4, 0), totals[CompletionKind.CompletedOfReported]);
    }

    [Fact]
    public void Of_two_rows_of_one_establishment_the_smallest_id_is_named_whatever_their_order()
    {
        ProjectRecord[] records =
        [
            Record with
            {
                Case = "m2",
            },
            Record with
            {
                Case = "m1",
            },
            Record with
            {
                Case = "m3",
            },
            Record with
            {
                Case = "n1",
                Province = null,
            },
        ];
        foreach (var order in new[] { records, [.. records.Reverse()] })
        {
            var found = Assert.Single(Reports.Compile(order, new() { Period = ReportPeriod.OfYear(2016) }).PerhapsSame.AsEnumerable());
            var said = found.Message(Language.English);
            Assert.Contains("m1", said, StringComparison.Ordinal);
            Assert.DoesNotContain("m2", said, StringComparison.Ordinal);
            Assert.DoesNotContain("m3", said, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_figure_has_one_id()
    {
        var report = new DeclaredReport
        {
            Id = "r",
            Title = new("t", "t"),
            Figures = [Stated("a", 1), Stated("a", 2)],
        };
        Assert.Contains("'a' occurs twice", Assert.Throws<ArgumentException>("report", () => Reports.Reconcile(report)).Message, StringComparison.Ordinal);
    }

    // Seven numbers with a dot and five with a comma, more than are tried in every combination: each mark is read in one way.
    [Theory]
    [InlineData(7_005, 0)]
    [InlineData(5_007, 12)]
    [InlineData(12_000, 5)]
    [InlineData(12, 7)]
    public void Many_numbers_that_can_be_read_in_two_ways_are_read_mark_by_mark(long millions, int readOtherwise)
    {
        var parts = Enumerable.Range(0, 12).Select(i => Printed($"p{i}", i < 7 ? "1.000" : "1,000")).ToList();
        var report = new DeclaredReport
        {
            Id = "r",
            Title = new("t", "t"),
            Figures = [Stated("whole", millions * 1_000_000), .. parts],
            Sums = [new("whole", parts.Select(p => p.Id).ToValueList())],
        };
        var result = Reports.Reconcile(report);
        Assert.Equal(Verdict.Satisfied, result.Verdict);
        Assert.Equal(readOtherwise, result.Findings.Count(f => f.Rule == ReconciliationMessages.ReadOtherwise));
        Assert.Empty(result.Missing);

        // No way of reading makes this one.
        var wrong = Reports.Reconcile(report with { Figures = [Stated("whole", 1), .. parts] });
        Assert.Equal(Verdict.NotSatisfied, wrong.Verdict);
    }

    private static DeclaredFigure Stated(string id, long dong) =>
        new()
        {
            Id = id,
            Name = new(id, id),
            Unit = DeclaredFigure.MoneyUnit,
            Value = dong,
        };

    private static DeclaredFigure Printed(string id, string text)
    {
        Assert.True(PrintedNumber.TryParse(text, 1_000_000, out var printed));
        return Stated(id, printed.Value) with { Printed = printed };
    }

    private static ProjectRecord Record { get; } =
        new()
        {
            Case = "c",
            AsOf = new(2016, 6, 30),
            Item = SupportItem.Machinery,
            Source = FundingSource.National,
            Beneficiary = "Hộ A",
            Province = "An Giang",
        };
}
