using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Reporting;

public class ReconciliationTests
{
    /// <summary>All the published reports that were modelled, and all that does not add up in them.</summary>
    public static TheoryData<string, string> Published =>
        new()
        {
            { "thainguyen-2014-2020", "reconciliation.parts-differ local 188 193" },
            { "thaibinh-2012-2022", "reconciliation.distinct-parts-exceed establishments 947 1005" },
            { "thaibinh-2021", "" },
            { "hoabinh-2022", "reconciliation.ambiguous-number support 3248000000 3248000; reconciliation.ambiguous-number consulting 127685000 127685000000" },
            { "hoabinh-2016-2020", "reconciliation.money-differs total 30500000000 30520000000" },
            { "daklak-2022", "" },
            { "hatinh-2019", "" },
            { "binhdinh-plan-2021", "" },
        };

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_reports_show_their_inconsistencies_and_only_those(string name, string expected)
    {
        var result = ReconciliationRules.Reconcile(Read(name));
        Assert.Equal(expected, string.Join("; ", result.Differences.Select(d => $"{d.Rule.Code} {d.FigureId} {d.Stated} {d.Other}")));
        Assert.Equal(expected == "" ? Verdict.Satisfied : Verdict.NotSatisfied, result.Verdict);
        Assert.All(result.Findings, f => Assert.NotEqual(f.Message(Language.Vietnamese), f.Message(Language.English)));
    }

    [Fact]
    public void Every_declared_file_is_in_the_table()
    {
        var files = Directory
            .GetFiles(Path.Combine(Repository.Samples, "data"), "declared-*.json")
            .Select(f => Path.GetFileNameWithoutExtension(f).Substring("declared-".Length));
        Assert.Equal(Published.Select(r => (string)((object[])r)[0]).OrderBy(n => n, StringComparer.Ordinal), files.OrderBy(n => n, StringComparer.Ordinal));
    }

    [Fact]
    public void Thai_Nguyen_names_both_figures_and_the_national_parts_add_up()
    {
        var result = ReconciliationRules.Reconcile(Read("thainguyen-2014-2020"));
        Assert.Equal("local projects: 188 stated, the parts add up to 193, a difference of 5.", result.Findings[0].Message(Language.English));
        Assert.Equal("đề án khuyến công địa phương: báo cáo nêu 188, các phần cộng lại là 193, chênh lệch 5.", result.Findings[0].Message(Language.Vietnamese));
        Assert.Equal(5, result.Differences[0].Amount);
        Assert.Equal(
            (Verdict.Satisfied, "national projects: the parts add up to the whole."),
            (result.Findings[1].Verdict, result.Findings[1].Message(Language.English))
        );
    }

    [Theory]
    [InlineData(3, null, FigurePrecision.Exact, 7L, FigurePrecision.Exact, "undetermined", "")] // a missing part may be the rest
    [InlineData(8, null, FigurePrecision.Exact, 7L, FigurePrecision.Exact, "not-satisfied", "7 8")] // it cannot be negative
    [InlineData(3, 4L, FigurePrecision.Exact, null, FigurePrecision.Exact, "undetermined", "")]
    [InlineData(3, 4L, FigurePrecision.AtLeast, 7L, FigurePrecision.Exact, "undetermined", "")]
    [InlineData(3, 5L, FigurePrecision.AtLeast, 7L, FigurePrecision.Exact, "not-satisfied", "7 8")]
    [InlineData(3, 3L, FigurePrecision.Exact, 7L, FigurePrecision.AtLeast, "not-satisfied", "7 6")]
    [InlineData(3, 5L, FigurePrecision.Exact, 7L, FigurePrecision.AtLeast, "undetermined", "")]
    [InlineData(3, 50L, FigurePrecision.About, 7L, FigurePrecision.Exact, "undetermined", "")]
    [InlineData(3, 50L, FigurePrecision.Exact, 7L, FigurePrecision.About, "undetermined", "")]
    [InlineData(3, 4L, FigurePrecision.Exact, 7L, FigurePrecision.Exact, "satisfied", "")]
    public void Missing_and_rounded_figures_accuse_only_when_nothing_could_make_the_sum_right(
        int first,
        long? second,
        FigurePrecision secondPrecision,
        long? whole,
        FigurePrecision wholePrecision,
        string verdict,
        string difference
    )
    {
        var result = ReconciliationRules.Reconcile(
            Report([Count("whole", whole, wholePrecision), Count("a", first), Count("b", second, secondPrecision)], new DeclaredSum("whole", ["a", "b"]))
        );
        Assert.Equal(verdict, result.Verdict.ToCode());
        Assert.Equal(difference, string.Join(";", result.Differences.Select(d => $"{d.Stated} {d.Other}")));
        Assert.Equal(verdict == "undetermined", result.Missing.Count > 0);
    }

    [Theory]
    [InlineData(10, 4, 6, "")]
    [InlineData(10, 4, 7, "distinct-parts-exceed 11")]
    [InlineData(10, 4, 11, "part-exceeds-whole 11")]
    [InlineData(10, 4, 5, "parts-differ 9")]
    public void A_whole_of_distinct_things_lies_between_its_largest_part_and_the_sum(long whole, long a, long b, string expected)
    {
        var result = ReconciliationRules.Reconcile(
            Report([Count("whole", whole), Count("a", a), Count("b", b)], new DeclaredSum("whole", ["a", "b"], IsDistinct: true))
        );
        Assert.Equal(expected, string.Join(";", result.Differences.Select(d => $"{d.Rule.Code.Replace("reconciliation.", "")} {d.Other}")));
    }

    [Fact]
    public void Parts_of_another_unit_are_not_added()
    {
        var result = ReconciliationRules.Reconcile(Report([Count("whole", 3), Count("a", 3) with { Unit = "class" }], new DeclaredSum("whole", ["a"])));
        Assert.Equal(ReconciliationMessages.UnitsDiffer, Assert.Single(result.Differences).Rule);
    }

    [Fact]
    public void A_report_that_contradicts_its_own_ids_is_a_bug_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => ReconciliationRules.Reconcile(Report([Count("a", 1), Count("a", 1)])));
        Assert.Throws<ArgumentException>(() => ReconciliationRules.Reconcile(Report([Count("a", 1)], new DeclaredSum("b", ["a"]))));
        Assert.Throws<ArgumentException>(() => ReconciliationRules.Reconcile(Report([Count("a", 1)], new DeclaredSum("a", []))));
        Assert.Throws<OverflowException>(() =>
            ReconciliationRules.Reconcile(Report([Count("w", 1), Count("a", long.MaxValue), Count("b", long.MaxValue)], new DeclaredSum("w", ["a", "b"])))
        );
    }

    [Theory]
    [InlineData("466", 1, 466L, null)]
    [InlineData("1.960", 1, 1960L, null)] // people are whole: nothing to doubt
    [InlineData("13.560", 1, 13560L, null)]
    [InlineData("3.248", 1_000_000, 3_248_000_000L, 3_248_000L)]
    [InlineData("127,685", 1_000_000, 127_685_000L, 127_685_000_000L)]
    [InlineData("90", 1_000_000, 90_000_000L, null)]
    [InlineData("30,5", 1_000_000_000, 30_500_000_000L, null)]
    [InlineData("3.248,75", 1_000_000, 3_248_750_000L, null)]
    [InlineData("1.234.567", 1_000, 1_234_567_000L, null)]
    [InlineData("0,125", 1_000_000, 125_000L, null)]
    public void A_printed_number_is_read_by_the_Vietnamese_convention(string text, long scale, long value, long? other)
    {
        Assert.True(PrintedNumber.TryParse(text, scale, out var number));
        Assert.Equal((value, other), (number.Value, number.OtherValue));
    }

    [Theory]
    [InlineData(null, 1)]
    [InlineData("", 1)]
    [InlineData("1,5", 1)]
    [InlineData("1.96", 1)]
    [InlineData("1,", 1000)]
    [InlineData(",5", 1000)]
    [InlineData("1.9600", 1)]
    [InlineData("-5", 1)]
    [InlineData("٥", 1)]
    [InlineData("9223372036854775808", 1)]
    [InlineData("9223372036854", 1_000_000_000)]
    [InlineData("12", 0)]
    public void Anything_else_is_no_printed_number(string? text, long scale) => Assert.False(PrintedNumber.TryParse(text, scale, out _));

    [Theory]
    [InlineData("not json", "not JSON")]
    [InlineData("[]", "report: an object")]
    [InlineData(
        """{"id":"x","title":{"vi":"a","en":"b"},"figures":[{"id":"a","name":{"vi":"a","en":"b"},"unit":"project","value":1.5}]}""",
        "figures[0].value"
    )]
    [InlineData("""{"id":"x","title":{"vi":"a","en":"b"},"figures":[{"id":"a","name":{"vi":"a"},"unit":"project"}]}""", "figures[0].name.en")]
    [InlineData("""{"id":"x","title":{"vi":"a","en":"b"},"figures":[],"totals":1}""", "report.totals")]
    [InlineData("""{"id":"x","title":{"vi":"a","en":"b"},"figures":[],"sums":[{"whole":"a","parts":["b"]}]}""", "sums[0]")]
    [InlineData(
        """{"id":"x","title":{"vi":"a","en":"b"},"figures":[{"id":"a","name":{"vi":"a","en":"b"},"unit":"million-vnd","printed":"x"}]}""",
        "figures[0].printed"
    )]
    [InlineData(
        """{"id":"x","title":{"vi":"a","en":"b"},"figures":[{"id":"a","name":{"vi":"a","en":"b"},"unit":"million-vnd","value":9300000000000}]}""",
        "figures[0].value"
    )]
    public void Malformed_JSON_is_refused_with_the_place(string json, string place)
    {
        var problem = Assert.Throws<FormatException>(() => DeclaredReportJson.Read(json));
        Assert.Contains(place, problem.Message);
    }

    private static DeclaredReport Read(string name) =>
        DeclaredReportJson.Read(File.ReadAllText(Path.Combine(Repository.Samples, "data", $"declared-{name}.json")));

    private static DeclaredFigure Count(string id, long? value, FigurePrecision precision = FigurePrecision.Exact) =>
        new()
        {
            Id = id,
            Name = new(id, id),
            Unit = "project",
            Value = value,
            Precision = precision,
        };

    private static DeclaredReport Report(ValueList<DeclaredFigure> figures, params DeclaredSum[] sums) =>
        new()
        {
            Id = "r",
            Title = new("r", "r"),
            Figures = figures,
            Sums = sums.ToValueList(),
        };
}
