using System.Text;
using System.Text.Json;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Cases;

/// <summary>docs/cases.md: only what a case names is to hold; lists of single values are compared whole, objects are looked for.</summary>
public class CaseCompareTests
{
    [Theory]
    // Single values: numbers by their value, also written as texts and shares; everything else as it stands.
    [InlineData("""{"a":1}""", """{"a":1}""", "")]
    [InlineData("""{"a":1}""", """{"a":1.0,"b":2}""", "")]
    [InlineData("""{"a":"50%"}""", """{"a":0.5}""", "")]
    [InlineData("""{"a":"85.50"}""", """{"a":"85.5"}""", "")]
    [InlineData("""{"a":1}""", """{"a":2}""", "a|1|2|-")]
    // A number may have an exponent, and is no other one for it.
    [InlineData("""{"a":2e8}""", """{"a":200000000}""", "")]
    [InlineData("""{"a":2.5E+2}""", """{"a":"250"}""", "")]
    [InlineData("""{"a":25e-3}""", """{"a":"2.5%"}""", "")]
    [InlineData("""{"a":-1e2}""", """{"a":-100}""", "")]
    [InlineData("""{"a":-12e-1}""", """{"a":-1.2}""", "")]
    [InlineData("""{"a":0e5}""", """{"a":0}""", "")]
    [InlineData("""{"a":2e8}""", """{"a":5}""", "a|2e8|5|-")]
    [InlineData("""{"a":1e-40}""", """{"a":0}""", "a|1e-40|0|-")]
    [InlineData("""{"a":1e999}""", """{"a":1e998}""", "a|1e999|1e998|-")]
    [InlineData("""{"a":1e999}""", """{"a":1e999}""", "")]
    [InlineData("""{"a":[1e3]}""", """{"a":[7]}""", "a|[1e3]|[7]|-")]
    [InlineData("""{"a":"x"}""", """{"a":"x"}""", "")]
    [InlineData("""{"a":"x"}""", """{"a":"y"}""", "a|\"x\"|\"y\"|-")]
    [InlineData("""{"a":"x"}""", """{"a":"X"}""", "a|\"x\"|\"X\"|-")]
    [InlineData("""{"a":1}""", """{"a":"x"}""", "a|1|\"x\"|-")]
    [InlineData("""{"a":"x"}""", """{"a":1}""", "a|\"x\"|1|-")]
    [InlineData("""{"a":true}""", """{"a":true}""", "")]
    [InlineData("""{"a":true}""", """{"a":false}""", "a|true|false|-")]
    [InlineData("""{"a":null}""", """{"a":null}""", "")]
    [InlineData("""{"a":null}""", """{"a":0}""", "a|null|0|-")]
    [InlineData("""{"a":null}""", """{"b":0}""", "")]
    [InlineData("""{"a":1}""", """{"b":0,"c":1}""", "a|1||-")]
    [InlineData("""{"refused":false,"a":1}""", """{"a":1}""", "")]
    [InlineData("""{"a":{"refused":1}}""", """{"a":{"refused":2}}""", "a.refused|1|2|-")]
    // Objects: member by member.
    [InlineData("""{"a":{"b":{"c":1}}}""", """{"a":{"b":{"c":2,"d":3}}}""", "a.b.c|1|2|-")]
    [InlineData("""{"a":{"b":1}}""", """{"a":5}""", "a|{\"b\":1}|5|-")]
    [InlineData("""{"a":{"b":1}}""", """{"a":[1]}""", "a|{\"b\":1}|[1]|-")]
    [InlineData("""{"a":[1]}""", """{"a":{"b":1}}""", "a|[1]|{\"b\":1}|-")]
    [InlineData("""{"a":1,"b":2,"c":3}""", """{"a":2,"b":2,"c":4}""", "a|1|2|- c|3|4|-")]
    // The provision next to what differs, the nearest one, and only where it is a text.
    [InlineData("""{"a":{"b":1}}""", """{"provision":"P","a":{"b":2}}""", "a.b|1|2|P")]
    [InlineData("""{"a":{"b":1}}""", """{"provision":"P","a":{"provision":"Q","b":2}}""", "a.b|1|2|Q")]
    [InlineData("""{"a":{"b":1}}""", """{"provision":"P","a":{"provision":null,"b":2}}""", "a.b|1|2|P")]
    [InlineData("""{"a":{"b":1}}""", """{"provision":5,"a":{"b":2}}""", "a.b|1|2|-")]
    [InlineData("""{"a":[{"id":"x","b":1}]}""", """{"provision":"P","a":[{"id":"x","provision":"Q","b":2}]}""", "a[0].b|1|2|Q")]
    [InlineData("""{"a":[1]}""", """{"provision":"P","a":[2]}""", "a|[1]|[2]|P")]
    // Lists of single values: the whole list, in any order, each as often as it stands there.
    [InlineData("""{"a":[1,2]}""", """{"a":[2,1]}""", "")]
    [InlineData("""{"a":[]}""", """{"a":[]}""", "")]
    [InlineData("""{"a":[]}""", """{"a":[1]}""", "a|[]|[1]|-")]
    [InlineData("""{"a":[]}""", """{"a":[{"id":"x"}]}""", "a|[]|[{\"id\":\"x\"}]|-")]
    [InlineData("""{"a":[1]}""", """{"a":[1,1]}""", "a|[1]|[1,1]|-")]
    [InlineData("""{"a":[1,1]}""", """{"a":[1,2]}""", "a|[1,1]|[1,2]|-")]
    [InlineData("""{"a":["x","x"]}""", """{"a":["x","x"]}""", "")]
    [InlineData("""{"a":[[1],2]}""", """{"a":[2,[1]]}""", "")]
    [InlineData("""{"a":[{"b":1},2]}""", """{"a":[2,{"b":1}]}""", "")]
    [InlineData("""{"a":[{"b":1},2]}""", """{"a":[2,{"b":2}]}""", "a|[{\"b\":1},2]|[2,{\"b\":2}]|-")]
    // Lists of objects: each is looked for by what names it, and the nearest one is told.
    [InlineData("""{"a":[{"id":"x","v":1}]}""", """{"a":[{"id":"y","v":1},{"id":"x","v":1}]}""", "")]
    [InlineData("""{"a":[{"id":"x","v":1}]}""", """{"a":[{"id":"y","v":1},{"id":"x","v":2}]}""", "a[0].v|1|2|-")]
    [InlineData("""{"a":[{"id":"x"},{"id":"y","v":1}]}""", """{"a":[{"id":"y","v":2},{"id":"x"}]}""", "a[1].v|1|2|-")]
    [InlineData("""{"a":[{"id":"z"}]}""", """{"a":[{"id":"y"},{"v":1},5]}""", "a[0]|{\"id\":\"z\"}|[{\"id\":\"y\"},{\"v\":1},5]|-")]
    [InlineData("""{"a":[{"v":1}]}""", """{"a":[5,{"v":1}]}""", "")]
    [InlineData("""{"a":[{"v":1}]}""", """{"a":[5]}""", "a[0]|{\"v\":1}|[5]|-")]
    [InlineData("""{"a":[{"index":1,"v":1}]}""", """{"a":[{"index":0,"v":1},{"index":1,"v":2}]}""", "a[0].v|1|2|-")]
    [InlineData("""{"a":[{"rule":"r","kind":"k"}]}""", """{"a":[{"rule":"r","kind":"l"},{"rule":"s","kind":"k"}]}""", "a[0].kind|\"k\"|\"l\"|-")]
    // Of several the one that differs least, of equally near ones the first.
    [InlineData("""{"a":[{"v":1,"w":1}]}""", """{"a":[{"v":2,"w":2},{"v":1,"w":3}]}""", "a[0].w|1|3|-")]
    [InlineData("""{"a":[{"v":1,"w":1}]}""", """{"a":[{"v":1,"w":3},{"v":2,"w":2}]}""", "a[0].w|1|3|-")]
    [InlineData("""{"a":[{"v":1}]}""", """{"a":[{"v":2},{"v":3}]}""", "a[0].v|1|2|-")]
    public void What_is_named_is_held_against_the_answer(string expected, string answer, string differences)
    {
        using var wanted = JsonDocument.Parse(expected);
        using var actual = JsonDocument.Parse(answer);
        var failures = CaseCompare.Differences(wanted.RootElement, actual.RootElement);
        Assert.Equal(differences, string.Join(" ", failures.Select(f => $"{f.Path}|{f.Expected}|{f.Actual}|{f.Provision ?? "-"}")));
        Assert.All(failures, f => Assert.NotEqual(f.Text.Vietnamese, f.Text.English));
    }

    [Fact]
    public void A_difference_is_said_in_one_sentence()
    {
        Assert.Equal("a: expected 1, the library answers 2", Only("""{"a":1}""", """{"a":2}""").Text.English);
        Assert.Equal("a: cần 1, thư viện trả lời 2 [P]", Only("""{"a":1}""", """{"a":2,"provision":"P"}""").Text.Vietnamese);
        Assert.Equal("a: the answer has no such member; it has b, c.", Only("""{"a":1}""", """{"b":1,"c":1}""").Text.English);
        Assert.Equal("a: câu trả lời không có mục này; các mục có: b, c.", Only("""{"a":1}""", """{"b":1,"c":1}""").Text.Vietnamese);
    }

    [Theory]
    [InlineData(400, false)]
    [InlineData(401, true)]
    public void A_long_list_is_told_by_its_first_400_letters(int length, bool isCut)
    {
        var list = "[\"" + new string('x', length - 4) + "\"]";
        var told = Only("""{"a":[1]}""", $$"""{"a":{{list}}}""").Actual;
        Assert.Equal(isCut ? list.Substring(0, 400) + "…" : list, told);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"Chi phí\"", true)] // at the very beginning
    [InlineData("\"PHẢI\"", true)]
    [InlineData("\"cost must\"", true)]
    [InlineData("\"lớn hơn 0.\\nThe\"", true)]
    [InlineData("\"revenue\"", false)]
    [InlineData("5", false)]
    [InlineData("{}", false)]
    public void A_refusal_is_held_against_what_it_says(string wanted, bool isSaid)
    {
        using var json = JsonDocument.Parse(wanted);
        var failures = CaseCompare.Refused(json.RootElement, new("Chi phí phải lớn hơn 0.", "The cost must be above 0."));
        Assert.Equal(
            isSaid ? "" : $"refused|{wanted}|\"Chi phí phải lớn hơn 0.\"",
            string.Join(" ", failures.Select(f => $"{f.Path}|{f.Expected}|{f.Actual}"))
        );
        Assert.Equal("false", Assert.Single(CaseCompare.Refused(json.RootElement, null)).Actual);
    }

    private const string OfPriority = """{"source":"national"}""";
    private const string Plan =
        """{"projects":[{"id":"a","priority":{},"support":{"item":"machinery"},"note":{"x":1}},5,{"priority":null,"support":[1]}],"budget":1}""";

    [Theory]
    [InlineData("support", """{ "item": 1 }""", "2016-06-30", false, """{ "item": 1 }""")]
    [InlineData("priority", OfPriority, "2016-06-30", false, """{"asOf":"2016-06-30","source":"national"}""")]
    [InlineData("priority", OfPriority, null, false, OfPriority)]
    [InlineData("priority", """{"source":"national","asOf":"2016-06-30"}""", "2016-06-30", false, """{"asOf":"2016-06-30","source":"national"}""")]
    [InlineData("priority", """{"source":"national","asOf":"2016-06-30"}""", null, false, """{"asOf":"2016-06-30","source":"national"}""")]
    // The day once more is the same day; that it is not known is no other day.
    [InlineData("priority", """{"asOf":"2016-06-30","asOf":"2016-06-30"}""", "2016-06-30", false, """{"asOf":"2016-06-30"}""")]
    [InlineData("priority", """{"asOf":null}""", "2016-06-30", false, """{"asOf":"2016-06-30"}""")]
    [InlineData("priority", """{"asOf":null}""", null, false, """{"asOf":null}""")]
    [InlineData("priority", "5", "2016-06-30", false, "5")]
    [InlineData("priority", """{"projects":[{"priority":{}}]}""", "2016-06-30", true, """{"asOf":"2016-06-30","projects":[{"priority":{}}]}""")]
    [InlineData(
        "budget-plan",
        Plan,
        "2016-06-30",
        true,
        """{"asOf":"2016-06-30","projects":[{"id":"a","priority":{"asOf":"2016-06-30","source":"local"},"support":{"source":"local","item":"machinery"},"note":{"x":1}},5,{"priority":null,"support":[1]}],"budget":1}"""
    )]
    [InlineData(
        "budget-plan",
        Plan,
        null,
        false,
        """{"projects":[{"id":"a","priority":{"source":"national"},"support":{"source":"national","item":"machinery"},"note":{"x":1}},5,{"priority":null,"support":[1]}],"budget":1}"""
    )]
    [InlineData("budget-plan", """{"projects":{"priority":{}}}""", "2016-06-30", true, """{"asOf":"2016-06-30","projects":{"priority":{}}}""")]
    [InlineData(
        "budget-plan",
        """{"projects":[{"support":{"source":"local"},"priority":{"source":7,"asOf":"2016-06-30"}}]}""",
        "2016-06-30",
        true,
        """{"asOf":"2016-06-30","projects":[{"support":{"source":"local"},"priority":{"source":7,"asOf":"2016-06-30"}}]}"""
    )]
    public void The_day_and_the_money_beside_a_request_go_into_it(string code, string request, string? day, bool isLocal, string expected) =>
        Assert.Equal(expected, Asked(code, request, day, isLocal));

    [Theory]
    [InlineData(
        "priority",
        """{"asOf":"2016-07-01"}""",
        "asOf",
        "question.day",
        "asOf: the day 2016-07-01 in the request differs from the governing date 2016-06-30."
    )]
    [InlineData(
        "priority",
        """{"asOf":"2020-01-01","asOf":"2016-06-30"}""",
        "asOf",
        "question.day",
        "asOf: the day 2020-01-01 in the request differs from the governing date 2016-06-30."
    )]
    [InlineData(
        "budget-plan",
        """{"projects":[5,{"priority":{"source":"local"}}]}""",
        "$.projects[1].priority.source",
        "question.of-plan",
        "projects[1].priority.source: \"local\" is not what the plan says (\"national\")."
    )]
    [InlineData(
        "budget-plan",
        """{"projects":[{"priority":{"asOf":"2016-07-01"}}]}""",
        "$.projects[0].priority.asOf",
        "question.of-plan",
        "projects[0].priority.asOf: \"2016-07-01\" is not what the plan says (\"2016-06-30\")."
    )]
    [InlineData(
        "budget-plan",
        """{"projects":[{},{},{"support":{"source":"local"}}]}""",
        "$.projects[2].support.source",
        "question.of-plan",
        "projects[2].support.source: \"local\" is not what the plan says (\"national\")."
    )]
    public void What_says_otherwise_than_the_day_or_the_plan_is_named(string code, string request, string path, string problem, string said)
    {
        var refused = Assert.Throws<CaseException>(() => Asked(code, request, "2016-06-30", false));
        Assert.Equal((path, problem, said), (refused.Path, refused.Code, refused.Text.English));
        Assert.NotEqual(refused.Text.English, refused.Text.Vietnamese);
    }

    // 150 billion and 250 persons: by reading R5 a small or medium enterprise by the number of persons alone, or not by its capital.
    private const string Enterprise = """
        "question":"eligibility","asOf":"2016-06-01","request":{"establishment":{"kind":"enterprise","lawfullyEstablished":true,"directProducer":true,
        "sector":"food-processing","cleanerProduction":false,"size":{"capital":150000000000,"labour":250},"place":{"kind":"commune"}}}
        """;

    [Fact]
    public void A_case_is_asked_under_the_book_that_is_handed_in_unless_it_names_readings_itself()
    {
        const string Holds = ",\"expect\":{\"verdict\":\"satisfied\"}}";
        const string Text =
            "{\"cases\":[{"
            + Enterprise
            + Holds
            + ",{\"readings\":{\"R5\":\"either-suffices\"},"
            + Enterprise
            + Holds
            + ",{\"readings\":null,"
            + Enterprise
            + Holds
            + "]}";
        Assert.All(LawCases.Run(Text), r => Assert.True(r.IsPassed, r.Failures.FirstOrDefault()?.Text.English));
        var capital = LawBook.National.With(Readings.Default with { SmeTest = SmeTestOf2009.CapitalPrevails });
        Assert.Equal([false, true, false], LawCases.Run(Text, book: capital).Select(r => r.IsPassed));
    }

    [Fact]
    public void The_schedules_of_a_province_are_those_of_the_host_before_the_known_ones()
    {
        const string Case = """
            {"question":"support","asOf":"2020-06-30","province":"Đồng Tháp","request":{"item":"machinery","source":"local","cost":1000},"expect":{"ceiling":500}}
            """;
        var asked = new List<string>();
        var made = Provinces.MadeUp.Province(
            Provinces.MadeUp.Schedule("NQ1-2010-P", "2010-01-01", """{ "levels": [ { "item": "machinery", "rate": 50, "cap": 100000000 } ] }""")
        );
        var result = Assert.Single(
            LawCases.Run(
                "{\"cases\":[" + Case + "]}",
                name =>
                {
                    asked.Add(name);
                    return made;
                }
            )
        );
        Assert.Equal(["Đồng Tháp"], asked);
        Assert.True(result.IsPassed, result.Failures.FirstOrDefault()?.Text.English);
        // Without the host's own, and with a host that has none, the known ones are asked.
        foreach (var host in new Func<string, Province?>?[] { null, _ => null })
        {
            var known = Assert.Single(LawCases.Run("{\"cases\":[" + Case + "]}", host));
            Assert.NotEqual("case", known.Failures.FirstOrDefault()?.Path);
        }
    }

    [Fact]
    public void A_request_that_is_too_large_to_compute_with_is_refused_with_the_value()
    {
        const string Case = """
            {"question":"priority","asOf":"2016-06-30","request":{"source":"national","localMaterials":{"local":1,"all":9223372036854775807}},"expect":{
            """;
        Assert.Empty(Failures(Case + "\"refused\":\"$.localMaterials.all = 9223372036854775807\"}}"));
        Assert.Empty(Failures(Case + "\"refused\":true}}"));
        var failure = Assert.Single(Failures(Case + "\"verdict\":\"satisfied\"}}"));
        Assert.Equal("request", failure.Path);
        Assert.StartsWith("request: the facts are malformed. The values are too large to compute with", failure.Text.English);
        Assert.StartsWith("request: dữ kiện không hợp lệ. Giá trị quá lớn để tính", failure.Text.Vietnamese);
    }

    [Fact]
    public void Days_off_and_on_are_those_of_the_case()
    {
        // Fifteen working days from Monday 17 August 2015 end on 7 September, a day later with a holiday, and not with a Saturday worked instead.
        const string Case = """{"question":"complaint","request":{"date":"2015-09-09","announced":"2015-08-17"},DAYS"expect":{"fileBy":"DAY"}}""";
        (string Days, string Day)[] rows =
        [
            ("", "2015-09-07"),
            ("\"holidays\":null,\"workingDays\":null,", "2015-09-07"),
            ("\"holidays\":[\"2015-09-02\"],", "2015-09-08"),
            ("\"holidays\":[\"2015-09-02\"],\"workingDays\":[\"2015-08-22\"],", "2015-09-07"),
        ];
        foreach (var (days, day) in rows)
            Assert.Empty(Failures(Case.Replace("DAYS", days).Replace("DAY", day)).Select(f => days + f.Text.English));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"cases":{}}""")]
    [InlineData("""{"cases":null}""")]
    public void A_file_is_an_object_with_a_list_of_cases(string json)
    {
        var refused = Assert.Throws<JsonRequestException>(() => LawCases.Run(json));
        Assert.Equal(("$", "json.value"), (refused.Problems[0].Path, refused.Problems[0].Code));
        Assert.Equal("The file needs an object with the list \"cases\".", refused.Problems[0].Text.English);
        Assert.Throws<JsonRequestException>(() => LawCases.Run(json + "}"));
        Assert.Empty(LawCases.Run("""{ /* none yet */ "cases": [], }"""));
    }

    [Fact]
    public void A_budget_is_shared_out_among_projects_or_among_claims()
    {
        const string Projects = """
            {"question":"allocation","asOf":"2016-06-30","request":{"budget":150,"projects":[
            {"id":"a","priority":{},"support":{"item":"machinery","cost":600,"requested":100}}]},"expect":{"budget":150,"lines":[{"id":"a"}]}}
            """;
        const string Claims = """
            {"question":"allocation","asOf":"2016-06-30","request":{"source":"national","budget":150,"claims":[
            {"id":"a","requested":100,"ceiling":100,"standing":{"best":"2.1.1","worst":"2.1.1","outsideOrder":false,"missing":[]}}]},"expect":{"given":100,"lines":[{"id":"a","amount":100}]}}
            """;
        foreach (var json in new[] { Projects, Claims })
            Assert.Empty(Failures(json).Select(f => f.Text.English));
        // What is not there is missing, whatever the question.
        Assert.Contains(
            "request: the facts of the question are missing",
            Assert.Single(Failures("""{"question":"allocation","asOf":"2016-06-30","expect":{"a":1}}""")).Text.English
        );
        Assert.Equal("request", Assert.Single(Failures("""{"question":"allocation","asOf":"2016-06-30","request":5,"expect":{"a":1}}""")).Path);
    }

    private static CaseFailure Only(string expected, string answer)
    {
        using var wanted = JsonDocument.Parse(expected);
        using var actual = JsonDocument.Parse(answer);
        return Assert.Single(CaseCompare.Differences(wanted.RootElement, actual.RootElement));
    }

    private static ValueList<CaseFailure> Failures(string given) => Assert.Single(LawCases.Run($$"""{"cases":[{{given}}]}""")).Failures;

    private static string Asked(string code, string request, string? day, bool isLocal)
    {
        using var json = JsonDocument.Parse(request);
        LocalDate? asOf = day is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        return Encoding.UTF8.GetString(CaseRequest.Utf8Of(json.RootElement, Questions.Find(code)!, asOf, isLocal));
    }
}
