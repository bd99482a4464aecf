using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Cases;

/// <summary>A reading that is not known is told with those that are; so are a name that two cases bear, and what belongs into a case and stands beside all.</summary>
public class CaseReadingTests
{
    private const string Media =
        """{"name":"a","question":"support","asOf":"2016-06-30","request":{"item":"media","source":"national","cost":100},"expect":{"verdict":"undetermined"}}""";

    [Theory]
    [InlineData("R1", "rate-only", "there is no reading R1 = 'rate-only'; known are rate-and-cap, cap-only (see")]
    [InlineData("R99", "x", "there is no reading R99 = 'x'; known are R1, R2, R3,")]
    public void What_may_stand_there_is_named(string reading, string code, string said)
    {
        var readings = "{\"" + reading + "\":\"" + code + "\"}";
        var json = $$"""{"cases":[{"question":"support","asOf":"2016-06-30","request":{},"readings":{{readings}},"expect":{"ceiling":1} }]}""";
        Assert.Contains(said, Assert.Single(Assert.Single(LawCases.Run(json)).Failures).Text.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_reading_that_is_not_known_is_told()
    {
        const string Readings = """{"R1":"rate-only","R5":"capital-prevails","R6":"year-two","R99":"x"}""";
        var json = $$"""{"cases":[{"question":"support","asOf":"2016-06-30","request":{},"readings":{{Readings}},"expect":{"ceiling":1} }]}""";
        var said = Assert.Single(Assert.Single(LawCases.Run(json)).Failures).Text;
        Assert.All(["R1 = 'rate-only'", "R6 = 'year-two'", "R99 = 'x'"], each => Assert.Contains(each, said.English, StringComparison.Ordinal));
        Assert.All(["R1 = 'rate-only'", "R6 = 'year-two'", "R99 = 'x'"], each => Assert.Contains(each, said.Vietnamese, StringComparison.Ordinal));
        Assert.DoesNotContain("R5", said.English[..said.English.IndexOf("R99", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_case_of_a_name_says_which_one_has_it_and_is_asked_all_the_same()
    {
        var results = LawCases.Run($$"""{"cases":[{{Media}},{{Media.Replace("\"a\"", "\"b\"")}},{{Media}}]}""");
        Assert.Equal(
            [0, 0, 1],
            results.Select(r => r.Failures.Count(f => f.Text.English == "name: cases[0] has this name already; each case needs a name of its own."))
        );
        Assert.Equal(results[0].Failures.Select(f => f.Text.English), results[2].Failures.Take(results[0].Failures.Count).Select(f => f.Text.English));
    }

    [Fact]
    public void A_name_is_the_same_whatever_is_not_seen_of_it() =>
        Assert.Contains(
            LawCases.Run($$"""{"cases":[{{Media.Replace("\"a\"", "\"Mức\"")}},{{Media.Replace("\"a\"", "\"Mư\u0301c \"")}}]}""")[1].Failures,
            f => f.Text.Vietnamese == "name: tên này đã dùng cho vụ việc cases[0]; mỗi vụ việc cần một tên riêng."
        );

    [Fact]
    public void Cases_without_names_are_told_apart_by_their_places() =>
        Assert.All(
            LawCases.Run($$"""{"cases":[{{Media.Replace("\"name\":\"a\",", "")}},{{Media.Replace("\"name\":\"a\",", "")}}]}"""),
            r => Assert.DoesNotContain(r.Failures, f => f.Text.English.StartsWith("name:", StringComparison.Ordinal))
        );

    /// <summary>Readings or a day beside the list of cases were passed over: every case was asked under the readings by default.</summary>
    [Theory]
    [InlineData("readings", """{"R5":"capital-prevails"}""")]
    [InlineData("asOf", "\"2016-06-30\"")]
    [InlineData("province", "\"Đà Nẵng\"")]
    public void What_belongs_into_each_case_is_refused_beside_them(string member, string value)
    {
        var refused = Assert.Throws<JsonRequestException>(() => LawCases.Run("{\"" + member + "\":" + value + ",\"cases\":[" + Media + "]}"));
        Assert.Equal("$." + member, refused.Problems.Single().Path);
        Assert.Equal($"{member}: it belongs into each case; beside \"cases\" no case takes it.", refused.Problems.Single().Text.English);
        Assert.Single(LawCases.Run("{\"name\":\"tệp\",\"note\":1,\"cases\":[" + Media + "]}").AsEnumerable());
    }
}
