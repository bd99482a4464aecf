using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Reporting;

public class ReconciliationTests
{
    /// <summary>All the published reports that were modelled, and all that does not add up in them.</summary>
    public static TheoryData<string, string, string> Published =>
        new()
        {
            { "thainguyen-2014-2020", "not-satisfied", "reconciliation.parts-differ local 188 193" },
            { "thaibinh-2012-2022", "undetermined", "" }, // 947 establishments lie between 947 and 58 + 947
            { "thaibinh-2021", "undetermined", "" }, // no sum is stated
            { "hoabinh-2022", "undetermined", "" }, // two numbers can be read in two ways, and no sum is stated
            { "hoabinh-2016-2020", "not-satisfied", "reconciliation.money-differs total 30500000000 30520000000" },
            { "daklak-2022", "satisfied", "" },
            { "hatinh-2019", "satisfied", "" },
            { "binhdinh-plan-2021", "satisfied", "" },
        };

    [Theory]
    [MemberData(nameof(Published))]
    public void Published_reports_show_their_inconsistencies_and_only_those(string name, string verdict, string expected)
    {
        var result = Reports.Reconcile(Read(name));
        Assert.Equal(expected, string.Join("; ", result.Differences.Select(d => $"{d.Rule.Code} {d.FigureId} {d.Stated} {d.Other}")));
        Assert.Equal(verdict, result.Verdict.ToCode());
        Assert.Equal(verdict == "undetermined", result.Missing.Count > 0);
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
        var result = Reports.Reconcile(Read("thainguyen-2014-2020"));
        Assert.Equal(
            "local projects: 188 stated, the parts add up to 193, which does not agree, a difference of 5.",
            result.Findings[0].Message(Language.English)
        );
        Assert.Equal(
            "đề án khuyến công địa phương: báo cáo nêu 188, các phần cộng lại là 193, không khớp, chênh lệch 5.",
            result.Findings[0].Message(Language.Vietnamese)
        );
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
    [InlineData(3, 4L, FigurePrecision.Exact, 7L, FigurePrecision.AtLeast, "satisfied", "")] // "at least 7" is true of 7 and of more
    [InlineData(3, 5L, FigurePrecision.Exact, 7L, FigurePrecision.AtLeast, "satisfied", "")]
    [InlineData(3, 5L, FigurePrecision.AtLeast, 7L, FigurePrecision.AtLeast, "undetermined", "")]
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
        var result = Reports.Reconcile(
            Report([Count("whole", whole, wholePrecision), Count("a", first), Count("b", second, secondPrecision)], new DeclaredSum("whole", ["a", "b"]))
        );
        Assert.Equal(verdict, result.Verdict.ToCode());
        Assert.Equal(difference, string.Join(";", result.Differences.Select(d => $"{d.Stated} {d.Other}")));
        Assert.Equal(verdict == "undetermined", result.Missing.Count > 0);
    }

    [Theory]
    [InlineData(10, FigurePrecision.Exact, 4, FigurePrecision.Exact, 6, "satisfied", "")]
    [InlineData(10, FigurePrecision.Exact, 4, FigurePrecision.Exact, 7, "undetermined", "")] // right if one is in both
    [InlineData(10, FigurePrecision.Exact, 4, FigurePrecision.Exact, 10, "undetermined", "")]
    [InlineData(10, FigurePrecision.Exact, 4, FigurePrecision.Exact, 11, "not-satisfied", "part-exceeds-whole 11")]
    [InlineData(10, FigurePrecision.Exact, 4, FigurePrecision.Exact, 5, "not-satisfied", "parts-differ 9")]
    [InlineData(10, FigurePrecision.Exact, 4, FigurePrecision.AtLeast, 7, "undetermined", "")]
    [InlineData(10, FigurePrecision.Exact, 11, FigurePrecision.AtLeast, 7, "not-satisfied", "part-exceeds-whole 11")]
    [InlineData(10, FigurePrecision.AtLeast, 4, FigurePrecision.Exact, 5, "not-satisfied", "parts-differ 9")]
    [InlineData(10, FigurePrecision.AtLeast, 4, FigurePrecision.Exact, 6, "undetermined", "")]
    [InlineData(10, FigurePrecision.AtLeast, 4, FigurePrecision.Exact, 10, "satisfied", "")]
    [InlineData(10, FigurePrecision.AtLeast, 4, FigurePrecision.AtLeast, 5, "undetermined", "")]
    public void A_whole_of_distinct_things_lies_between_its_largest_part_and_the_sum(
        long whole,
        FigurePrecision wholePrecision,
        long a,
        FigurePrecision aPrecision,
        long b,
        string verdict,
        string expected
    )
    {
        var result = Reports.Reconcile(
            Report([Count("whole", whole, wholePrecision), Count("a", a, aPrecision), Count("b", b)], new DeclaredSum("whole", ["a", "b"], IsDistinct: true))
        );
        Assert.Equal(verdict, result.Verdict.ToCode());
        Assert.Equal(expected, string.Join(";", result.Differences.Select(d => $"{d.Rule.Code.Replace("reconciliation.", "")} {d.Other}")));
    }

    [Fact]
    public void How_many_are_counted_in_several_parts_is_said()
    {
        var result = Reports.Reconcile(Read("thaibinh-2012-2022"));
        Assert.Equal(
            "establishments supported: 947 stated (each counted once), the parts add up to 1,005, 58 more; this holds only if exactly 58 are counted in more than one part, otherwise the total or a part is wrong. This needs confirming.",
            result.Findings[1].Message(Language.English)
        );
        Assert.Equal(["establishments"], result.Missing);
    }

    [Fact]
    public void A_part_of_exactly_five_is_not_at_least_six_distinct_things()
    {
        var report = Report([Count("whole", 6, FigurePrecision.AtLeast), Count("a", 5)], new DeclaredSum("whole", ["a"], IsDistinct: true));
        Assert.Equal(Verdict.NotSatisfied, Reports.Reconcile(report).Verdict);
    }

    [Fact]
    public void Parts_of_another_unit_are_not_added()
    {
        var result = Reports.Reconcile(Report([Count("whole", 3), Count("a", 3) with { Unit = "class" }], new DeclaredSum("whole", ["a"])));
        Assert.Equal(ReconciliationMessages.UnitsDiffer, Assert.Single(result.Differences).Rule);
    }

    [Fact]
    public void A_report_that_contradicts_its_own_ids_is_a_bug_of_the_caller()
    {
        Assert.Throws<ArgumentException>(() => Reports.Reconcile(Report([Count("a", 1), Count("a", 1)])));
        Assert.Throws<ArgumentException>(() => Reports.Reconcile(Report([Count("a", 1)], new DeclaredSum("b", ["a"]))));
        Assert.Throws<ArgumentException>(() => Reports.Reconcile(Report([Count("a", 1)], new DeclaredSum("a", []))));
        Assert.Throws<ArgumentException>(() => Reports.Reconcile(Report([Count("a", 1), Count("b", 1)], new DeclaredSum("a", ["b", "b"]))));
        Assert.Throws<ArgumentException>(() => Reports.Reconcile(Report([Count("a", 1), Count("b", 0)], new DeclaredSum("a", ["b", "a"]))));
        Assert.Throws<OverflowException>(() =>
            Reports.Reconcile(Report([Count("w", 1), Count("a", long.MaxValue), Count("b", long.MaxValue)], new DeclaredSum("w", ["a", "b"])))
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
    [InlineData("2.52", 1_000_000_000, 2_520_000_000L, null)] // a point before two digits groups nothing
    [InlineData("262.5", 1_000_000, 262_500_000L, null)]
    [InlineData("0.500", 1_000_000, 500_000L, null)] // no group of thousands begins with 0
    [InlineData("1,234,567", 1_000, 1_234_567_000L, null)]
    [InlineData("3,248.75", 1_000_000, 3_248_750_000L, null)]
    [InlineData("1,234", 1, 1234L, null)]
    [InlineData("1,000", 1, 1000L, null)] // people have no decimals
    [InlineData("1,0", 1, 1L, null)]
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
    [InlineData(
        """{"id":"x","title":{"vi":"a","en":"b"},"figures":[{"id":"a","name":{"vi":"a","en":"b"},"unit":"triệu đồng","value":1}]}""",
        "figures[0].unit: 'triệu đồng'; 'million-vnd' is required."
    )]
    [InlineData(
        """{"id":"x","title":{"vi":"a","en":"b"},"figures":[{"id":"a","name":{"vi":"a","en":"b"},"unit":"Tỷ đồng","value":1}]}""",
        "figures[0].unit: 'Tỷ đồng'; 'billion-vnd' is required."
    )]
    [InlineData("""{"id":"x","id":"y","title":{"vi":"a","en":"b"},"figures":[]}""", "report.id: the field occurs twice")]
    [InlineData("""{"id":"x","figures":[]}""", "report.title: a text in both languages")]
    [InlineData(
        """{"id":"x","title":{"vi":"a","en":"b"},"figures":[{"id":"a","name":{"vi":"a","en":"b"},"unit":"p","value":1},{"id":"a","name":{"vi":"a","en":"b"},"unit":"p"}]}""",
        "the id 'a' occurs twice"
    )]
    [InlineData(
        """{"id":"x","title":{"vi":"a","en":"b"},"figures":[{"id":"a","name":{"vi":"a","en":"b"},"unit":"project","value":2,"printed":"3"}]}""",
        "figures[0]: value and printed differ"
    )]
    public void Malformed_JSON_is_refused_with_the_place(string json, string place)
    {
        var problem = Assert.Throws<FormatException>(() => KhuyenCongJson.ReadDeclaredReport(json));
        Assert.Contains(place, problem.Message);
    }

    /// <summary>A number is judged by the whole report: by its sums, by how the report writes its other numbers, by an amount stated twice.</summary>
    [Theory]
    [InlineData("127,685 100,685 27", true, "satisfied", 127_685_000L, "")] // only so do the parts add up
    [InlineData("127,685 27,685 100000", true, "satisfied", 127_685_000_000L, "read-otherwise read-otherwise")] // only in the other way
    [InlineData("127,685 100,685 28", true, "not-satisfied", 127_685_000L, "ambiguous-number ambiguous-number")] // in no way
    [InlineData("127,685 100,685 27,000", true, "undetermined", 127_685_000L, "ambiguous-number ambiguous-number ambiguous-number")] // in both
    [InlineData("127,685 100,685 27,000 2,5", true, "satisfied", 127_685_000L, "")] // the report writes 2,5
    [InlineData("127,685 100,685 27,000 1.234.567", true, "satisfied", 127_685_000L, "")]
    [InlineData("127,685 100,685 27,000 2.5", true, "satisfied", 127_685_000_000L, "read-otherwise read-otherwise read-otherwise")]
    [InlineData("127,685 100,685 27,000 2.5 2,5", true, "undetermined", 127_685_000L, "ambiguous-number ambiguous-number ambiguous-number")]
    [InlineData("3.248 3.000 248", true, "satisfied", 3_248_000_000L, "")]
    [InlineData("3.248 3 0,248", true, "satisfied", 3_248_000L, "read-otherwise")] // a decimal point in one place
    [InlineData("3.248 1.000 2.248", false, "undetermined", 3_248_000_000L, "")] // only dots: they group thousands
    public void A_number_that_can_be_read_in_two_ways_is_read_as_the_whole_report_needs_it(string printed, bool adds, string verdict, long value, string named)
    {
        var figures = printed.Split(' ').Select((text, i) => Money($"f{i}", text)).ToValueList();
        var report = adds ? Report(figures, new DeclaredSum("f0", ["f1", "f2"])) : Report(figures);
        var result = Reports.Reconcile(report);
        Assert.Equal(verdict, result.Verdict.ToCode());
        Assert.Equal(
            named,
            string.Join(
                " ",
                result
                    .Findings.Where(f => f.Rule == ReconciliationMessages.ReadOtherwise || f.Rule == ReconciliationMessages.AmbiguousNumber)
                    .Select(f => f.Rule.Code.Replace("reconciliation.", ""))
            )
        );
        Assert.All(result.Findings.Where(f => f.Rule == ReconciliationMessages.ReadOtherwise).Take(1), f => Assert.Equal(value, f.Arguments.N0));
        Assert.All(result.Findings.Where(f => f.Rule == ReconciliationMessages.AmbiguousNumber).Take(1), f => Assert.Equal(value, f.Arguments.N0));
    }

    [Fact]
    public void Sums_that_share_numbers_are_read_together()
    {
        // Each sum alone could be right in two ways; x is the whole of one and a part of the other.
        var figures = new[] { Money("x", "5,000"), Money("a", "2,000"), Money("b", "3,000"), Money("w", "6,000"), Money("c", "1") };
        var result = Reports.Reconcile(Report(figures.ToValueList(), new("x", ["a", "b"]), new("w", ["x", "c"])));
        Assert.Equal(Verdict.Satisfied, result.Verdict);
        Assert.DoesNotContain(result.Findings, f => f.Rule == ReconciliationMessages.AmbiguousNumber);
    }

    [Fact]
    public void More_numbers_than_can_be_tried_one_by_one_are_read_in_one_way_each_mark()
    {
        var parts = Enumerable.Range(1, 15).Select(i => Money($"p{i}", $"{i},500")).ToList();
        var whole = Money("whole", "127.500"); // 120 + 15 × 0.5 in the one way of commas, with a point for the decimals of the whole
        var report = Report([whole, .. parts, Money("z", "0,5")], new DeclaredSum("whole", parts.Select(p => p.Id).ToValueList()));
        var result = Reports.Reconcile(report);
        Assert.Equal(Verdict.Satisfied, result.Verdict);
        Assert.Equal([ReconciliationMessages.AddsUp, ReconciliationMessages.ReadOtherwise], result.Findings.Select(f => f.Rule));
    }

    public static TheoryData<string, string, string> Field =>
        new()
        {
            { "f01-binhdinh-2017", "undetermined", "adds-up not-comparable" },
            { "f03-dots-accused-by-comma", "satisfied", "adds-up" },
            { "f04-part-twice", "refused", "occurs twice" },
            { "f06-no-sums-satisfied", "undetermined", "nothing-to-check" },
            { "f07-lamdong-2017", "satisfied", "adds-up adds-up" },
            { "f08-about-far", "undetermined", "about-far" },
            { "f09-distinct-inside-range", "undetermined", "distinct-parts-exceed" },
            { "f10-unit-case", "refused", "the unit is spelled 'Project' and 'project'" },
            { "f39-dot-decimal", "undetermined", "nothing-to-check" },
        };

    /// <summary>Published reports as people write them down, each in its smallest input.</summary>
    [Theory]
    [MemberData(nameof(Field))]
    public void Reports_of_the_field_are_accused_of_nothing_that_may_be_right(string file, string verdict, string expected)
    {
        var json = File.ReadAllText(Repository.Data(Path.Combine("field", file + ".json")));
        if (verdict == "refused")
        {
            Assert.Contains(expected, Assert.Throws<FormatException>(() => KhuyenCongJson.ReadDeclaredReport(json)).Message);
            return;
        }

        var result = Reports.Reconcile(KhuyenCongJson.ReadDeclaredReport(json));
        Assert.Equal(verdict, result.Verdict.ToCode());
        Assert.Empty(result.Differences);
        Assert.Equal(expected, string.Join(" ", result.Findings.Select(f => f.Rule.Code.Replace("reconciliation.", ""))));
    }

    [Theory]
    [InlineData("hơn 10", FigurePrecision.AtLeast)]
    [InlineData("Trên 10", FigurePrecision.AtLeast)]
    [InlineData("khoảng 10", FigurePrecision.About)]
    [InlineData("gần 10", FigurePrecision.About)]
    [InlineData("~10", FigurePrecision.About)]
    [InlineData("10", FigurePrecision.Exact)]
    public void A_word_before_a_printed_number_says_how_exactly_it_is_stated(string printed, FigurePrecision precision)
    {
        var figure = Assert.Single(KhuyenCongJson.ReadDeclaredReport(OneFigure($"\"printed\":\"{printed}\"")).Figures);
        Assert.Equal((10_000_000_000L, precision), (figure.Value, figure.Precision));
        var contradicted = $"\"printed\":\"{printed}\",\"precision\":\"{(precision == FigurePrecision.About ? "exact" : "about")}\"";
        if (precision != FigurePrecision.Exact)
            Assert.Throws<FormatException>(() => KhuyenCongJson.ReadDeclaredReport(OneFigure(contradicted)));
    }

    public static TheoryData<string, string, string> Printed
    {
        get
        {
            var lines = new TheoryData<string, string, string>();
            foreach (
                var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "KhuyenCong.Domain.Tests", "Reporting", "printed-figures.txt"))
                    .Where(l => l.Length > 0 && l[0] != '#')
            )
            {
                var (unit, said) = (line.LastIndexOf(" | ", StringComparison.Ordinal), line.LastIndexOf(" => ", StringComparison.Ordinal));
                lines.Add(line[..unit], line[(unit + 3)..said], line[(said + 4)..]);
            }

            return lines;
        }
    }

    [Theory]
    [MemberData(nameof(Printed))]
    public void A_figure_is_read_as_reports_print_it(string printed, string unit, string said)
    {
        var json = OneFigure($"\"printed\":\"{printed}\"").Replace("billion-vnd", unit);
        if (said == "!")
        {
            Assert.Contains("figures[0].printed", Assert.Throws<FormatException>(() => KhuyenCongJson.ReadDeclaredReport(json)).Message);
            return;
        }

        var figure = Assert.Single(KhuyenCongJson.ReadDeclaredReport(json).Figures);
        var mark = figure.Precision == FigurePrecision.About ? "~" : "";
        var ends =
            figure.Precision == FigurePrecision.AtLeast ? $"{figure.Value}.."
            : figure.UpTo is null ? $"{figure.Value}"
            : $"{figure.Value}..{figure.UpTo}";
        Assert.Equal(said, mark + ends);
    }

    [Theory]
    [InlineData("10-12", "5", "6", "satisfied", "")] // 11 is one of them
    [InlineData("10-12", "5", "5", "satisfied", "")]
    [InlineData("10-12", "6", "7", "not-satisfied", "12 13")]
    [InlineData("10-12", "4", "5", "not-satisfied", "10 9")]
    [InlineData("11", "5-6", "5-6", "undetermined", "")]
    [InlineData("13", "5-6", "5-6", "not-satisfied", "13 10")]
    [InlineData("dưới 10", "4", "5", "satisfied", "")]
    [InlineData("dưới 10", "5", "6", "not-satisfied", "10 11")]
    [InlineData("9", "dưới 5", "5", "undetermined", "")]
    [InlineData("11", "dưới 5", "5", "not-satisfied", "11 5")]
    [InlineData("khoảng 10-12", "30", "1", "undetermined", "")] // far, and about right
    public void Ranges_accuse_only_what_is_outside_them(string whole, string first, string second, string verdict, string difference)
    {
        var figures = new[] { ("w", whole), ("a", first), ("b", second) }.Select(f =>
            $$"""{"id":"{{f.Item1}}","name":{"vi":"a","en":"b"},"unit":"project","printed":"{{f.Item2}}"}"""
        );
        var json = $$"""{"id":"r","title":{"vi":"a","en":"b"},"figures":[{{string.Join(",", figures)}}],"sums":[{"whole":"w","parts":["a","b"]}]}""";
        var result = Reports.Reconcile(KhuyenCongJson.ReadDeclaredReport(json));
        Assert.Equal(verdict, result.Verdict.ToCode());
        Assert.Equal(difference, string.Join(";", result.Differences.Select(d => $"{d.Stated} {d.Other}")));
    }

    [Fact]
    public void A_file_holds_one_report_a_list_of_them_or_one_behind_the_other()
    {
        var (one, two) = (OneFigure("\"value\":1"), OneFigure("\"value\":2").Replace("\"id\":\"r\"", "\"id\":\"s\""));
        foreach (var json in new[] { $"[{one},{two}]", $"{one}\n{two}\n", $"{one}{two}" })
            Assert.Equal(["r", "s"], KhuyenCongJson.ReadDeclaredReports(json).Select(r => r.Id));
        Assert.Equal("r", Assert.Single(KhuyenCongJson.ReadDeclaredReports(one)).Id);
        foreach (var json in new[] { "", "[]", $"{one}{one}", $"{one}]", $"[{one}", $"{one} x", "null", $"{one} {{" })
            Assert.Throws<FormatException>(() => KhuyenCongJson.ReadDeclaredReports(json));
        Assert.Equal("r", Assert.Single(KhuyenCongJson.ReadDeclaredReports($"{one} // đã kiểm tra")).Id);
    }

    [Fact]
    public void A_unit_of_money_in_capitals_is_refused_and_not_taken_for_things()
    {
        var json = OneFigure("\"value\":10").Replace("billion-vnd", "Billion-VND");
        Assert.Contains("'billion-vnd' is required", Assert.Throws<FormatException>(() => KhuyenCongJson.ReadDeclaredReport(json)).Message);
    }

    private static string OneFigure(string fields) =>
        $$"""{"id":"r","title":{"vi":"a","en":"b"},"figures":[{"id":"a","name":{"vi":"a","en":"b"},"unit":"billion-vnd",{{fields}}}]}""";

    private static DeclaredFigure Money(string id, string printed)
    {
        Assert.True(PrintedNumber.TryParse(printed, 1_000_000, out var number));
        return new()
        {
            Id = id,
            Name = new(id, id),
            Unit = DeclaredFigure.MoneyUnit,
            Value = number.Value,
            Printed = number,
        };
    }

    private static DeclaredReport Read(string name) =>
        KhuyenCongJson.ReadDeclaredReport(File.ReadAllText(Path.Combine(Repository.Samples, "data", $"declared-{name}.json")));

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

    [Theory]
    [InlineData("10,1 tỷ", "3,37 tỷ|3,37 tỷ|3,37 tỷ", "undetermined")] // 10,11 is printed 10,1
    [InlineData("2.520 triệu", "1,3 tỷ|0,9 tỷ|0,3 tỷ", "undetermined")] // each part is up to 50 triệu more or less
    [InlineData("2.660 triệu", "1,3 tỷ|0,9 tỷ|0,3 tỷ", "not-satisfied")]
    [InlineData("2.650 triệu", "1,3 tỷ|0,9 tỷ|0,3 tỷ", "undetermined")] // 150 triệu apart: as far as three such parts can be
    [InlineData("10,4 tỷ", "3,37 tỷ|3,37 tỷ|3,37 tỷ", "not-satisfied")]
    [InlineData("10,10 tỷ", "3,37 tỷ|3,37 tỷ|3,37 tỷ", "undetermined")] // three halves of 10 triệu, and one
    [InlineData("10,10 tỷ", "3,370 tỷ|3,370 tỷ|3,370 tỷ", "not-satisfied")] // printed to the triệu
    [InlineData("30.500 triệu", "6.500 triệu|2.450 triệu|21.570 triệu", "not-satisfied")] // no decimals: as printed
    [InlineData("hơn 10,2 tỷ", "3,37 tỷ|3,37 tỷ|3,37 tỷ", "not-satisfied")] // a least is none that was rounded
    [InlineData("10,11 tỷ", "3,37 tỷ|3,37 tỷ|3,37 tỷ", "satisfied")]
    [InlineData("10.1 tỷ", "3.37 tỷ|3.37 tỷ|3.37 tỷ", "undetermined")]
    public void A_sum_that_rounding_explains_is_not_accused(string whole, string parts, string verdict)
    {
        var printed = parts.Split('|');
        var figures = printed.Select((p, i) => ($"p{i}", p)).Prepend(("w", whole));
        var json = string.Join(',', figures.Select(f => $$"""{"id":"{{f.Item1}}","name":{"vi":"tổng","en":"whole"},"unit":"vnd","printed":"{{f.Item2}}"}"""));
        var result = Reports.Reconcile(
            KhuyenCongJson.ReadDeclaredReport(
                $$"""{"id":"x","title":{"vi":"a","en":"b"},"figures":[{{json}}],"sums":[{"whole":"w","parts":["{{string.Join("\",\"", printed.Select((_, i) => $"p{i}"))}}"]}]}"""
            )
        );
        Assert.Equal(verdict, result.Verdict.ToCode());
        Assert.Equal(verdict == "undetermined", result.Findings.Any(f => f.Rule.Code == "reconciliation.money-rounded"));
        if (whole == "10,1 tỷ")
            Assert.Equal(
                "tổng: báo cáo nêu 10.100.000.000 đồng, các phần cộng lại là 10.110.000.000 đồng, chênh lệch 10.000.000 đồng; chênh lệch này có thể do các số đã được làm tròn, cần xác nhận.",
                result.Findings[0].Message(Language.Vietnamese)
            );
    }
}
