using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Serialization;

/// <summary>docs/reporting.md: a declared report is read figure by figure, one report after the other, and what is wrong is named.</summary>
public class DeclaredFigureTests
{
    private const string Title = "\"title\":{\"vi\":\"a\",\"en\":\"b\"}";

    [Theory]
    // A value in the unit of the figure, and as the report prints it.
    [InlineData("\"unit\":\"worker\",\"value\":5", "5 - exact")]
    [InlineData("\"unit\":\"worker\",\"value\":0", "0 - exact")]
    [InlineData("\"unit\":\"vnd\",\"value\":5", "5 - exact")]
    [InlineData("\"unit\":\"thousand-vnd\",\"value\":5", "5000 - exact")]
    [InlineData("\"unit\":\"million-vnd\",\"value\":5", "5000000 - exact")]
    [InlineData("\"unit\":\"billion-vnd\",\"value\":5", "5000000000 - exact")]
    [InlineData("\"unit\":\"billion-vnd\",\"printed\":\"1,5\"", "1500000000 - exact")]
    [InlineData("\"unit\":\"worker\"", "- - exact")]
    [InlineData("\"unit\":\"vnd\",\"printed\":\"2\u00a0tỷ\\tđồng\"", "2000000000 - exact")]
    [InlineData("\"unit\":\"vnd\",\"printed\":\"2 tỷ - 3 tỷ\"", "2000000000 3000000000 exact")]
    [InlineData("\"unit\":\"vnd\",\"printed\":\"500 triệu - 2 tỷ\"", "500000000 2000000000 exact")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"hơn 3\"", "3 - at-least")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"khoảng 3\"", "3 - about")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"không quá 10\"", "- 10 exact")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"3-5\"", "3 5 exact")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"3-3\"", "3 3 exact")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"không quá 3 đến 5\"", "- 5 exact")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"3 đến 5 trở xuống\"", "- 5 exact")]
    [InlineData("\"unit\":\"worker\",\"value\":5,\"precision\":\"about\"", "5 - about")]
    [InlineData("\"unit\":\"worker\",\"value\":5,\"precision\":\"exact\"", "5 - exact")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"hơn 3\",\"precision\":\"at-least\"", "3 - at-least")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"3\",\"precision\":\"about\"", "3 - about")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"- 5 cơ sở\"", "5 - exact")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"-trong đó: 5\"", "5 - exact")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"3 văn bản\"", "3 - exact")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"3 trạm\"", "3 - exact")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"5 lao động nam\"", "5 - exact")]
    [InlineData("\"unit\":\"vnd\",\"printed\":\"1,2 nghìn tỷ đồng\"", "1200000000000 - exact")]
    [InlineData("\"unit\":\"vnd\",\"printed\":\"từ 800 tỷ đến 1,2 ngàn tỉ\"", "800000000000 1200000000000 exact")]
    // Both together: the value says which of two readings is meant.
    [InlineData("\"unit\":\"worker\",\"value\":3,\"printed\":\"3\"", "3 - exact")]
    [InlineData("\"unit\":\"million-vnd\",\"printed\":\"3.248\"", "3248000000 - exact")]
    [InlineData("\"unit\":\"thousand-vnd\",\"value\":3248000,\"printed\":\"3.248\"", "3248000000 - exact", "value and printed differ")]
    [InlineData("\"unit\":\"thousand-vnd\",\"value\":3248,\"printed\":\"3.248\"", "3248000 - exact")]
    [InlineData("\"unit\":\"worker\",\"value\":4,\"printed\":\"3\"", "", "figures[0]: value and printed differ; give one of them.")]
    [InlineData("\"unit\":\"worker\",\"value\":5,\"printed\":\"3-5\"", "", "figures[0]: value and printed differ; give one of them.")]
    // What is wrong is named.
    [InlineData("\"unit\":\"worker\",\"printed\":\"5-3\"", "", "figures[0].printed: '5-3' is not a number of its unit as a report prints it.")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"3 tỷ\"", "", "figures[0].printed: '3 tỷ' is money, and its unit is another.")]
    [InlineData("\"unit\":\"vnd\",\"printed\":\"3 lao động\"", "", "figures[0].printed: '3 lao động' is not a number of its unit as a report prints it.")]
    // A number that its last word changes is not read without it, and a figure below zero is none.
    [InlineData("\"unit\":\"worker\",\"printed\":\"-5\"", "", "figures[0].printed: '-5' is not a number of its unit as a report prints it.")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"3 vạn lượt\"", "", "figures[0].printed: '3 vạn lượt' is not a number of its unit as a report prints it.")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"5 trăm\"", "", "figures[0].printed: '5 trăm' is not a number of its unit as a report prints it.")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"3 Chục\"", "", "figures[0].printed: '3 Chục' is not a number of its unit as a report prints it.")]
    [InlineData(
        "\"unit\":\"worker\",\"printed\":\"2 triệu rưỡi\"",
        "",
        "figures[0].printed: '2 triệu rưỡi' is not a number of its unit as a report prints it."
    )]
    [InlineData(
        "\"unit\":\"worker\",\"printed\":\"5 nghìn triệu\"",
        "",
        "figures[0].printed: '5 nghìn triệu' is not a number of its unit as a report prints it."
    )]
    [InlineData("\"unit\":\"worker\",\"printed\":\"5 nghìn tỷ\"", "", "figures[0].printed: '5 nghìn tỷ' is money, and its unit is another.")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"45 phần trăm\"", "", "figures[0].printed: '45 phần trăm' is a share; the figure itself is required.")]
    [InlineData(
        "\"unit\":\"worker\",\"printed\":\"250 lao động mỗi năm\"",
        "",
        "figures[0].printed: '250 lao động mỗi năm' is a figure for one year; that of the whole period is required."
    )]
    [InlineData(
        "\"unit\":\"worker\",\"printed\":\"1.200 lượt/năm\"",
        "",
        "figures[0].printed: '1.200 lượt/năm' is a figure for one year; that of the whole period is required."
    )]
    [InlineData("\"unit\":\"worker\",\"printed\":\"3%\"", "", "figures[0].printed: '3%' is a share; the figure itself is required.")]
    [InlineData("\"unit\":\"worker\",\"printed\":\"hơn 3\",\"precision\":\"about\"", "", "figures[0]: 'hơn 3' and the precision 'about' say different things.")]
    [InlineData("\"unit\":\"worker\",\"precision\":\"nearly\"", "", "figures[0].precision: 'nearly'; exact, at-least or about is required.")]
    [InlineData("\"unit\":\"Million-VND\",\"value\":5", "", "figures[0].unit: 'Million-VND'; 'million-vnd' is required.")]
    [InlineData(
        "\"unit\":\"billion-vnd\",\"value\":9223372037",
        "",
        "figures[0].value: 9223372037 cannot be used; a whole number from 0 is required; put decimals into printed."
    )]
    public void A_figure_is_read_as_it_is_given(string given, string expected, string? refused = null)
    {
        var json = $$"""{"id":"r",{{Title}},"figures":[{"id":"f","name":{"vi":"a","en":"b"},{{given}}}]}""";
        if (refused is not null)
        {
            var problem = Assert.Throws<FormatException>(() => KhuyenCongJson.ReadDeclaredReport(json));
            Assert.Contains(refused, problem.Message);
            Assert.NotEqual(problem.Message, KhuyenCongJson.ProblemOf(problem).Vietnamese);
            return;
        }

        var figure = KhuyenCongJson.ReadDeclaredReport(json).Figures.Single();
        var precision = figure.Precision switch
        {
            FigurePrecision.AtLeast => "at-least",
            FigurePrecision.About => "about",
            _ => "exact",
        };
        Assert.Equal(expected, string.Create(null, $"{figure.Value?.ToString() ?? "-"} {figure.UpTo?.ToString() ?? "-"} {precision}"));
    }

    /// <summary>"3.248 triệu" can be three thousand million or three million: the value says which.</summary>
    [Fact]
    public void Of_a_number_that_can_be_read_in_two_ways_the_given_value_stands()
    {
        const string Figure = """{"id":"f","name":{"vi":"a","en":"b"},"unit":"vnd","value":VALUE,"printed":"3.248 triệu"}""";
        foreach (var value in new long[] { 3_248_000_000, 3_248_000 })
        {
            var json = $$"""{"id":"r",{{Title}},"figures":[{{Figure.Replace("VALUE", value.ToString(System.Globalization.CultureInfo.InvariantCulture))}}]}""";
            Assert.Equal(value, KhuyenCongJson.ReadDeclaredReport(json).Figures.Single().Value);
        }
    }

    private static string Report(string id) => $$"""{"id":"{{id}}",{{Title}},"figures":[]}""";

    [Fact]
    public void A_file_holds_reports_one_behind_the_other_or_in_lists_with_comments_and_commas()
    {
        Assert.Equal(["a"], Ids(Report("a")));
        Assert.Equal(["a", "b"], Ids(Report("a") + Report("b")));
        Assert.Equal(["a", "b", "c"], Ids($"[{Report("a")},{Report("b")},]\n{Report("c")}\n"));
        Assert.Equal(["a", "b"], Ids($"// first\n{Report("a")} /* second */ {Report("b")} // the end"));
        Assert.Equal(["a"], Ids($"{Report("a")}\n// one\n/* two */\n// three\n"));
        Assert.Equal(["a"], Ids($" {Report("a").Replace("[]", "[],")} \r\n\t"));
        Assert.Equal("a", KhuyenCongJson.ReadDeclaredReport("/* one */" + Report("a").Replace("[]", "[],")).Id);

        static IEnumerable<string> Ids(string json) => KhuyenCongJson.ReadDeclaredReports(json).Select(r => r.Id);
    }

    [Theory]
    [InlineData("", "The text holds no report; at least one is required.")]
    [InlineData(" // nothing", "The text holds no report; at least one is required.")]
    [InlineData("[]", "The text holds no report; at least one is required.")]
    [InlineData("AA", "The report 'a' stands there twice.")]
    [InlineData("ABA", "The report 'a' stands there twice.")]
    // A file that was cut off is not taken for a whole one.
    [InlineData("A{\"id\":", "The text is not JSON: ")]
    [InlineData("A[", "The text is not JSON: ")]
    [InlineData("A tru", "The text is not JSON: ")]
    [InlineData("A \"b", "The text is not JSON: ")]
    [InlineData("A 12", "The text is not JSON: ")]
    [InlineData("A /* B", "The text is not JSON: ")]
    [InlineData("A /", "The text is not JSON: ")]
    [InlineData("A x", "The text is not JSON: ")]
    [InlineData("A 5 ", "report: an object is required.")]
    [InlineData("{\"id\":\"\\ud800\"}", "The text is not JSON: The text holds half of a character: ")]
    public void What_is_no_file_of_reports_is_refused(string text, string said)
    {
        var json = text.Replace("A", Report("a")).Replace("B", Report("b"));
        Assert.StartsWith(said, Assert.Throws<FormatException>(() => KhuyenCongJson.ReadDeclaredReports(json)).Message);
    }

    [Theory]
    [InlineData("{\"id\":\"\\ud800\"}")]
    [InlineData("{")]
    public void What_is_no_report_is_refused(string json) =>
        Assert.StartsWith("The text is not JSON: ", Assert.Throws<FormatException>(() => KhuyenCongJson.ReadDeclaredReport(json)).Message);

    /// <summary>Half of a character in the text itself became another one in a file of several reports, and was refused in one of a single report.</summary>
    [Fact]
    public void Half_of_a_character_is_refused_in_both()
    {
        var json = Report("a").Replace("\"vi\":\"a\"", "\"vi\":\"a" + '\ud800' + "\"");
        foreach (var read in new Action[] { () => KhuyenCongJson.ReadDeclaredReport(json), () => KhuyenCongJson.ReadDeclaredReports(json) })
            Assert.StartsWith("The text is not JSON: The text holds half of a character: ", Assert.Throws<FormatException>(read).Message);
    }

    [Fact]
    public void Nothing_is_read_from_nothing()
    {
        Assert.Throws<ArgumentNullException>(() => KhuyenCongJson.ReadDeclaredReport(null!));
        Assert.Throws<ArgumentNullException>(() => KhuyenCongJson.ReadDeclaredReports(null!));
    }

    [Fact]
    public void Figures_have_ids_of_their_own_units_one_spelling_and_sums_their_parts()
    {
        const string Figure = """{"id":"ID","name":{"vi":"a","en":"b"},"unit":"UNIT"}""";
        Assert.Equal("figures: the id 'f' occurs twice.", Refused(Figure.Replace("ID", "f") + "," + Figure.Replace("ID", "f"), ""));
        Assert.Equal(
            "figures: the unit is spelled 'cơ sở' and 'Cơ sở'; one spelling is required.",
            Refused(Figure.Replace("ID", "f").Replace("UNIT", "cơ sở") + "," + Figure.Replace("ID", "g").Replace("UNIT", "Cơ sở"), "")
        );
        var two = Figure.Replace("ID", "f") + "," + Figure.Replace("ID", "g");
        Assert.Equal("sums[0].whole: a text is required.", Refused(two, """{"parts":["g"]}"""));
        Assert.Equal("sums[1].parts: a text is required.", Refused(two, """{"whole":"f","parts":["g"]},{"whole":"f","parts":[5]}"""));
        Assert.StartsWith("sums[0]: ", Refused(two, """{"whole":"f","parts":["h"]}"""));
        var json =
            $$"""{"id":"r",{{Title}},"figures":[{{two}}],"sums":[{"whole":"f","parts":["g"],"distinct":false},{"whole":"f","parts":["g"],"distinct":true}]}""";
        Assert.Equal([false, true], KhuyenCongJson.ReadDeclaredReport(json).Sums.Select(s => s.IsDistinct));

        static string Refused(string figures, string sums) =>
            Assert
                .Throws<FormatException>(() => KhuyenCongJson.ReadDeclaredReport($$"""{"id":"r",{{Title}},"figures":[{{figures}}],"sums":[{{sums}}]}"""))
                .Message;
    }
}
