using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Cases;

/// <summary>docs/cases.md: a case that cannot be asked and a case that does not hold are told with the place, what was wanted and what is answered.</summary>
public class CaseFaultTests
{
    private const string Eligible =
        """{"name":"a","question":"eligibility","asOf":"2016-06-30","request":{"establishment":{"kind":"enterprise"}},"expect":{}}""";

    private const string Ceiling =
        """{"name":"a","question":"support","asOf":"2016-06-30","request":{"item":"media","source":"national","cost":100},"expect":{}}""";

    [Theory]
    [InlineData("1", "Every case is an object")]
    [InlineData("""{"question":"riddle"}""", "question: there is no question 'riddle'")]
    [InlineData("""{"question":"support","answer":1}""", "answer")]
    [InlineData("""{"question":"support","question":"support"}""", "question")]
    [InlineData("""{"question":"support","asOf":"2016-06-30","request":{}}""", "expect: at least one thing")]
    [InlineData("""{"question":"support","asOf":"2016-06-30","request":{},"expect":{}}""", "expect: at least one thing")]
    [InlineData("""{"question":"support","asOf":"2016-06-30","request":{},"expect":1}""", "expect: at least one thing")]
    [InlineData("""{"question":"support","request":{},"expect":{"verdict":"satisfied"}}""", "asOf: the governing date is needed")]
    [InlineData("""{"question":"support","asOf":"30/06/2016","request":{},"expect":{"verdict":"satisfied"}}""", "asOf: \"30/06/2016\" is not a day")]
    [InlineData("""{"question":"support","asOf":"2016-06-30","expect":{"verdict":"satisfied"}}""", "request: the facts of the question are missing")]
    [InlineData("""{"question":"support","asOf":"2016-06-30","request":{},"readings":1,"expect":{"verdict":"satisfied"}}""", "readings: an object")]
    [InlineData("""{"question":"support","asOf":"2016-06-30","request":{},"readings":{"R5":"mine"},"expect":{"verdict":"satisfied"}}""", "R5 = 'mine'")]
    [InlineData(
        """{"question":"support","asOf":"2016-06-30","request":{},"readings":{"R5":"capital-prevails","R5":"either"},"expect":{"verdict":"satisfied"}}""",
        "$.readings.R5: the member 'R5' stands twice"
    )]
    [InlineData("""{"question":"support","asOf":"2016-06-30","request":{},"holidays":"2016-01-01","expect":{"verdict":"satisfied"}}""", "holidays: a list")]
    [InlineData("""{"question":"support","asOf":"2016-06-30","request":{},"holidays":[1],"expect":{"verdict":"satisfied"}}""", "holidays: 1 is not a day")]
    [InlineData("""{"question":"support","asOf":"2016-06-30","request":{},"province":"Atlantis","expect":{"verdict":"satisfied"}}""", "'Atlantis'")]
    [InlineData(
        """{"question":"support","asOf":"2016-06-30","request":{},"province":5,"expect":{"verdict":"satisfied"}}""",
        "province: there are no schedules '5'"
    )]
    public void A_case_that_cannot_be_asked_says_why(string given, string said)
    {
        var failure = Assert.Single(Failures(given));
        Assert.Equal(("case", null), (failure.Path, failure.Provision));
        Assert.Contains(said, failure.Text.English);
        Assert.NotEqual(failure.Text.English, failure.Text.Vietnamese);
    }

    [Fact]
    public void A_case_without_a_name_is_called_by_its_place()
    {
        var results = LawCases.Run("""{"cases":[{"question":"support"},{"name":"second"}]}""");
        Assert.Equal(["cases[0] support", "second "], results.Select(r => $"{r.Name} {r.Question}"));
    }

    [Theory]
    [InlineData("""{"verdict":"not-satisfied"}""", "verdict: expected \"not-satisfied\", the library answers \"undetermined\"")]
    [InlineData("""{"served":true}""", "served: the answer has no such member; it has ")]
    [InlineData("""{"missing":[]}""", "missing: expected [], the library answers [")]
    [InlineData("""{"missing":["nothing"]}""", "missing: expected [\"nothing\"], the library answers [")]
    [InlineData("""{"findings":[{"rule":"no.such-rule"}]}""", "findings[0]: expected {\"rule\":\"no.such-rule\"}, the library answers [")]
    [InlineData("""{"refused":true}""", "refused: expected true, the library answers false")]
    public void What_does_not_hold_is_told_with_what_is_answered(string expected, string said) =>
        Assert.StartsWith(said, Assert.Single(Failures(Eligible.Replace("\"expect\":{}", "\"expect\":" + expected))).Text.English);

    /// <summary>A question that is refused has no answer: what else a case expects was passed over, and the case passed.</summary>
    [Fact]
    public void What_is_expected_of_an_answer_beside_a_refusal_does_not_hold()
    {
        const string Expected = "\"expect\":{\"refused\":true,\"verdict\":\"satisfied\",\"ceiling\":null}";
        var failures = Failures(Ceiling.Replace("\"cost\":100", "\"cost\":\"much\"").Replace("\"expect\":{}", Expected));
        Assert.Equal(["verdict", "ceiling"], failures.Select(f => f.Path));
        Assert.Equal("verdict: a question that is refused has no answer to hold it against; leave out this member, or refused.", failures[0].Text.English);
        Assert.NotEqual(failures[0].Text.English, failures[0].Text.Vietnamese);
    }

    /// <summary>Of two lists of cases the first one was passed over.</summary>
    [Fact]
    public void A_file_has_one_list_of_cases()
    {
        var refused = Assert.Throws<JsonRequestException>(() => LawCases.Run($$"""{"cases":[{{Ceiling}}],"cases":[]}"""));
        Assert.Equal("$.cases: the member 'cases' stands twice; it may stand once.", refused.Problems.Single().Text.English);
    }

    [Theory]
    [InlineData("""{"served":null}""")]
    [InlineData("""{"verdict":"undetermined","findings":[]}""")]
    [InlineData("""{"refused":false,"verdict":"undetermined"}""")]
    public void What_holds_is_no_failure(string expected)
    {
        var failures = Failures(Eligible.Replace("\"expect\":{}", "\"expect\":" + expected));
        Assert.Equal(expected.Contains("findings", StringComparison.Ordinal) ? 1 : 0, failures.Count);
    }

    /// <summary>A list of objects is searched: where none agrees, the one that differs least is told.</summary>
    [Fact]
    public void Of_several_findings_the_nearest_one_is_told()
    {
        var all = Failures(Ceiling.Replace("\"expect\":{}", """ "expect":{"findings":[{"provision":"TTLT26-2014/5/4","verdict":"undetermined"}]} """));
        Assert.NotEmpty(all);
        Assert.All(all, f => Assert.StartsWith("findings[0]", f.Path));
        Assert.True(all.Count <= 2, string.Join("\n", all.Select(f => f.Text.English)));
    }

    [Fact]
    public void A_failure_within_a_finding_names_its_provision()
    {
        var answered = LawCases.Run($$"""{"cases":[{{Ceiling.Replace("\"expect\":{}", "\"expect\":{\"ceiling\":1}")}}]}""")[0].Failures[0];
        Assert.Equal(("ceiling", "1", "100"), (answered.Path, answered.Expected, answered.Actual));
        var rule = Findings().First();
        var failure = Assert.Single(
            Failures(Ceiling.Replace("\"expect\":{}", $$""" "expect":{"findings":[{"rule":"{{rule.Rule}}","verdict":"undetermined"}]} """))
        );
        Assert.Equal(rule.Provision, failure.Provision);
        Assert.EndsWith($" [{rule.Provision}]", failure.Text.English);
        Assert.EndsWith($" [{rule.Provision}]", failure.Text.Vietnamese);
    }

    private static IEnumerable<(string Rule, string? Provision)> Findings()
    {
        var request = KhuyenCongJson.Read<Domain.Support.SupportRequest>("""{"item":"media","source":"national","cost":100}""");
        var answer = PromotionRules.National.AssessSupport(new(2016, 6, 30), request);
        using var json = System.Text.Json.JsonDocument.Parse(KhuyenCongJson.Write(answer));
        return json
            .RootElement.GetProperty("findings")
            .EnumerateArray()
            .Select(f => (f.GetProperty("rule").GetString()!, f.TryGetProperty("provision", out var p) ? p.GetString() : null))
            .ToList();
    }

    private static ValueList<CaseFailure> Failures(string given) => Assert.Single(LawCases.Run($$"""{"cases":[{{given}}]}""")).Failures;
}
