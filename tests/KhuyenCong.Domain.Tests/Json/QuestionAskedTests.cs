using System.Buffers;
using System.Text;
using System.Text.Json;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Json;

/// <summary>docs/json.md: what a request may hold, to the last digit, and what is said of the rest.</summary>
public class QuestionAskedTests
{
    private static readonly LocalDate Day = new(2016, 6, 30);

    /// <summary>A malformed request is told so, also where it holds a day near the end of all days.</summary>
    [Fact]
    public void What_is_malformed_comes_before_what_is_too_large()
    {
        const string Loan =
            """{"source":"national","loans":[{"id":"","drawdowns":[{"date":"9999-12-31","amount":1}],"rates":[{"from":"2015-01-01","yearlyRate":0.1}]}]}""";
        var refused = Assert.Throws<JsonRequestException>(() => Of("interest").Ask(PromotionRules.National, Loan, Day));
        Assert.All(refused.Problems, p => Assert.StartsWith("$.loans", p.Path));
        const string Plan =
            """{"asOf":"9999-12-31","budget":1,"projects":[{"id":"a","priority":{"asOf":"9999-12-31"},"support":{"item":"machinery","cost":600}}]}""";
        refused = Assert.Throws<JsonRequestException>(() => Of("budget-plan").Ask(PromotionRules.National, Plan, new(9999, 12, 31)));
        Assert.Equal("question.malformed", refused.Problems.Single().Code);
        Assert.Contains("cần có số đề nghị", refused.Problems.Single().Text.Vietnamese);
    }

    [Fact]
    public void Of_several_large_values_the_farthest_is_named_and_a_day_before_a_number()
    {
        const string Materials = """{"localMaterials":{"local":4611686018427387904,"all":9223372036854775807},"workers":7,"source":"national"}""";
        var large = Assert.Throws<OverflowException>(() => Of("priority").Ask(PromotionRules.National, Materials, Day));
        Assert.Equal(
            "The values are too large to compute with; the largest is $.localMaterials.all = 9223372036854775807. Allowed: numbers whose sums, products and hundredfold are at most 9,223,372,036,854,775,807.",
            large.Message
        );
        const string Calendar = """{"planYear":2016,"acceptedOn":["2016-01-01","9950-01-01","9999-12-31"]}""";
        large = Assert.Throws<OverflowException>(() => Of("calendar").Ask(PromotionRules.National, Calendar, Day));
        Assert.Equal(
            "The values are too large to compute with; the largest is $.acceptedOn[2] = 9999-12-31. Allowed: days before the year 9900.",
            large.Message
        );
        Assert.Equal(
            "Giá trị quá lớn để tính; lớn nhất là $.acceptedOn[2] = 9999-12-31. Cho phép: ngày trước năm 9900.",
            KhuyenCongJson.ProblemOf(large).Vietnamese
        );
        // Comments and a comma behind the last member are read over here too.
        large = Assert.Throws<OverflowException>(() =>
            Of("calendar").Ask(PromotionRules.National, """{"planYear":2016,/* far */"acceptedOn":["9999-12-31",],}""", Day)
        );
        Assert.Contains("$.acceptedOn[0] = 9999-12-31", large.Message);
    }

    [Fact]
    public void Nothing_is_asked_without_rules_a_request_and_a_day()
    {
        Assert.Throws<ArgumentNullException>(() => Of("support").Ask(null!, "{}", Day));
        Assert.Throws<ArgumentNullException>(() => Of("support").Ask(PromotionRules.National, null!, Day));
        Assert.Throws<JsonRequestException>(() => Of("support").Ask(PromotionRules.National, "{", Day));
        // A question whose request fixes its day needs none.
        Assert.NotNull(Of("calendar").Ask(PromotionRules.National, """{"planYear":2016}"""));
        Assert.Equal(["programme", "plan", "calendar", "life"], Question.All.Where(q => !q.NeedsDay).Select(q => q.Code));
    }

    [Fact]
    public void A_calendar_that_is_handed_in_is_used_and_every_Monday_to_Friday_else()
    {
        var usual = (ComplaintDecision)Of("complaint").Ask(PromotionRules.National, """{"announced":"2015-08-17"}""", new LocalDate(2015, 9, 1));
        Assert.Equal(new LocalDate(2015, 9, 7), usual.FileBy);
        var holiday = (ComplaintDecision)
            Of("complaint").Ask(PromotionRules.National, """{"announced":"2015-08-17"}""", new LocalDate(2015, 9, 1), new WorkingCalendar([new(2015, 9, 2)]));
        Assert.Equal(new LocalDate(2015, 9, 8), holiday.FileBy);
    }

    [Theory]
    [InlineData(typeof(Rate), "0.5", "0.5")]
    [InlineData(typeof(Rate), "0.500", "0.5")]
    [InlineData(typeof(Rate), "\"50%\"", "0.5")]
    [InlineData(typeof(Rate), "\"12,5%\"", "0.125")]
    [InlineData(typeof(Rate), "\"12.5 %\"", "0.125")]
    [InlineData(typeof(Rate), "\"1.5\"", "1.5")]
    [InlineData(typeof(Rate), "-0.000001", "-0.000001")]
    [InlineData(typeof(Rate), "2147.483647", "2147.483647")]
    [InlineData(typeof(Rate), "-2147.483648", "-2147.483648")]
    [InlineData(typeof(Rate), "2147.483648", null)]
    [InlineData(typeof(Rate), "-2147.483649", null)]
    [InlineData(typeof(Rate), "\"0,5\"", null)]
    [InlineData(typeof(Rate), "\"\"", null)]
    [InlineData(typeof(Rate), "1e-1", null)]
    [InlineData(typeof(Rate), "true", null)]
    [InlineData(typeof(Rate), "null", null)]
    [InlineData(typeof(Points), "27.5", "27.5")]
    [InlineData(typeof(Points), "\"27.5\"", "27.5")]
    [InlineData(typeof(Points), "0.0000001", null)]
    [InlineData(typeof(Points), "\"27,5\"", null)]
    [InlineData(typeof(Vnd), "9223372036854775807", "9223372036854775807")]
    [InlineData(typeof(Vnd), "-9223372036854775808", "-9223372036854775808")]
    [InlineData(typeof(Vnd), "9223372036854775808", null)]
    [InlineData(typeof(Vnd), "1.0", null)]
    [InlineData(typeof(Vnd), "\"1\"", null)]
    [InlineData(typeof(int), "2147483647", "2147483647")]
    [InlineData(typeof(int), "2147483648", null)]
    [InlineData(typeof(int), "-2147483648", "-2147483648")]
    [InlineData(typeof(int), "-2147483649", null)]
    [InlineData(typeof(bool), "true", "true")]
    [InlineData(typeof(bool), "false", "false")]
    [InlineData(typeof(bool), "\"true\"", null)]
    [InlineData(typeof(bool), "1", null)]
    [InlineData(typeof(string), "\"\"", "\"\"")]
    [InlineData(typeof(string), "5", null)]
    [InlineData(typeof(string), "\"\\ud800\"", null)]
    [InlineData(typeof(LocalDate), "\"2016-02-29\"", "\"2016-02-29\"")]
    [InlineData(typeof(LocalDate), "\"2015-02-29\"", null)]
    [InlineData(typeof(LocalDate), "20160229", null)]
    [InlineData(typeof(Domain.Establishments.WardConversion), "\"never\"", "\"never\"")]
    [InlineData(typeof(Domain.Establishments.WardConversion), "\"2012-03-04\"", "\"2012-03-04\"")]
    [InlineData(typeof(Domain.Establishments.WardConversion), "\"Never\"", null)]
    [InlineData(typeof(Domain.Priority.PriorityPlace), "\"2.1.3\"", "\"2.1.3\"")]
    [InlineData(typeof(Domain.Priority.PriorityPlace), "\"2.1\"", null)]
    [InlineData(typeof(Domain.Priority.PriorityPlace), "\"2.1.3.4\"", null)]
    [InlineData(typeof(Domain.Priority.PriorityPlace), "\"a.1.3\"", null)]
    [InlineData(typeof(Domain.Priority.PriorityPlace), "\"2.a.3\"", null)]
    [InlineData(typeof(Domain.Priority.PriorityPlace), "\"2.1.a\"", null)]
    [InlineData(typeof(Domain.Priority.PriorityPlace), "213", null)]
    [InlineData(typeof(Domain.Establishments.ProvinceUnit), "\"hau giang\"", "\"Hậu Giang\"")]
    [InlineData(typeof(Domain.Establishments.ProvinceUnit), "\"Atlantis\"", null)]
    [InlineData(typeof(Domain.Establishments.ProvinceUnit), "5", null)]
    [InlineData(typeof(Domain.Law.Citation), "\"TTLT26-2014/6/2/\"", null)]
    [InlineData(typeof(Domain.Law.Citation), "5", null)]
    [InlineData(typeof(SupportItem), "\"machinery\"", "\"machinery\"")]
    [InlineData(typeof(SupportItem), "\"Machinery\"", null)]
    [InlineData(typeof(SupportItem), "[]", null)]
    [InlineData(typeof(Domain.Eligibility.ContentFacts), "[]", "[]")]
    [InlineData(typeof(Domain.Eligibility.ContentFacts), "[\"raises_quality\",\"new_machinery\",\"raises_quality\"]", "[\"raises_quality\",\"new_machinery\"]")]
    [InlineData(typeof(Domain.Eligibility.ContentFacts), "[\"new-machinery\"]", "[\"new_machinery\"]")]
    [InlineData(typeof(Domain.Eligibility.ContentFacts), "[\"new_machinery\",5]", null)]
    [InlineData(typeof(Domain.Eligibility.ContentFacts), "[\"new_machinery\",\"none\"]", null)]
    [InlineData(typeof(Domain.Eligibility.ContentFacts), "\"new_machinery\"", null)]
    [InlineData(typeof(Domain.Eligibility.ContentFacts), "{\"new_machinery\":1}", null)]
    [InlineData(typeof(Domain.Establishments.CodeSet<IndustrySector>), "[]", "[]")]
    [InlineData(typeof(Domain.Establishments.CodeSet<IndustrySector>), "[\"food-processing\",\"a\"]", "[\"a\"]")]
    [InlineData(typeof(Domain.Establishments.CodeSet<IndustrySector>), "[\"food\"]", null)]
    [InlineData(typeof(ValueList<string>), "[]", "[]")]
    [InlineData(typeof(ValueList<string>), "[\"b\",\"a\"]", "[\"b\",\"a\"]")]
    [InlineData(typeof(ValueList<string>), "{}", null)]
    public void A_single_value_is_read_exactly_or_refused_with_what_is_allowed(Type type, string json, string? written)
    {
        if (written is null)
        {
            var refused = Assert.Throws<JsonRequestException>(() => KhuyenCongJson.Read(type, Encoding.UTF8.GetBytes(json)));
            Assert.Equal(("$", "json.value"), (refused.Problems.Single().Path, refused.Problems[0].Code));
            Assert.EndsWith($" is not allowed; needed: {JsonTypes.AllowedOf(type).English}.", refused.Problems[0].Text.English);
            Assert.EndsWith($" không dùng được; cần {JsonTypes.AllowedOf(type).Vietnamese}.", refused.Problems[0].Text.Vietnamese);
            return;
        }

        var value = KhuyenCongJson.Read(type, Encoding.UTF8.GetBytes(json));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JsonTypes.Options.Encoder }))
            JsonAnswers.Write(writer, value);
        Assert.Equal(written, Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void What_is_allowed_is_the_same_where_a_value_may_be_unknown()
    {
        Assert.Equal(JsonTypes.AllowedOf(typeof(Vnd)), JsonTypes.AllowedOf(typeof(Vnd?)));
        Assert.Equal(JsonTypes.AllowedOf(typeof(ValueList<string>)), JsonTypes.AllowedOf(typeof(ValueList<string>?)));
        Assert.Equal("an object { … } with the members local, all", JsonTypes.AllowedOf(typeof(Domain.Priority.MaterialShare?)).English);
    }

    [Theory]
    [InlineData(58, false)]
    [InlineData(59, true)]
    public void A_long_value_is_told_by_its_first_60_letters(int length, bool isCut)
    {
        var code = new string('x', length);
        var refused = Assert.Throws<JsonRequestException>(() => KhuyenCongJson.Read<SupportRequest>($$"""{"item":"{{code}}","source":"national"}"""));
        var told = isCut ? ("\"" + code + "\"").Substring(0, 60) + "…" : "\"" + code + "\"";
        Assert.StartsWith($"$.item: {told} is not allowed; needed: one of the codes ", refused.Problems[0].Text.English);
        Assert.StartsWith($"$.item: {told} không dùng được; cần một trong các mã: ", refused.Problems[0].Text.Vietnamese);
    }

    [Fact]
    public void A_schema_is_named_at_the_top_only_and_every_other_member_is_unknown()
    {
        Assert.Equal(
            new Vnd(5),
            KhuyenCongJson.Read<SupportRequest>("""{"$schema":{"x":[1]},"item":"machinery","source":"national","cost":5 /* đồng */,}""").Cost
        );
        var refused = Assert.Throws<JsonRequestException>(() =>
            KhuyenCongJson.Read<Domain.Priority.PriorityRequest>(
                """{"asOf":"2016-06-30","source":"national","localMaterials":{"$schema":"x","local":1,"all":2},"schema":1}"""
            )
        );
        Assert.Equal(["$.localMaterials.$schema", "$.schema"], refused.Problems.Select(p => p.Path));
        Assert.Equal("$.localMaterials.$schema: there is no member '$schema'; allowed are local, all.", refused.Problems[0].Text.English);
    }

    [Fact]
    public void A_syntax_error_is_told_with_its_line_from_1()
    {
        var refused = Assert.Throws<JsonRequestException>(() => KhuyenCongJson.Read<SupportRequest>("{\n\"item\": x}"));
        Assert.Equal("$: nội dung không phải là JSON đúng cú pháp (từ dòng 2).", refused.Problems[0].Text.Vietnamese);
        Assert.StartsWith("$: the text is not valid JSON (", refused.Problems[0].Text.English);
        Assert.Equal(refused.Problems[0].Text.English + " [json.syntax]", refused.Problems[0].ToString());
        Assert.Equal("$: nội dung không phải là JSON đúng cú pháp.", JsonProblem.Syntax(new FormatException("x")).Text.Vietnamese);
        // What follows the request is a syntax error too.
        Assert.Equal("json.syntax", Assert.Throws<JsonRequestException>(() => KhuyenCongJson.Read<SupportRequest>("{}\n{}")).Problems.Single().Code);
    }

    /// <summary>A web host hands a text in pieces that end anywhere.</summary>
    [Theory]
    [InlineData("""{"source":"national","kind":"machinery","stage":"before-acceptance","support":1000000,"advanced":0,"workDone":0.125}""", null)]
    [InlineData("""{"source":"national","kind":"machinery","stage":"before-acceptance","support":1000000,"advanced":0,"workDone":"12,5%"}""", null)]
    [InlineData(
        """{"source":"national","kind":"máy","stage":"before-acceptance","support":1000000,"advanced":1.25,"workDone":0.125}""",
        "$.kind: \"máy\" $.advanced: 1.25"
    )]
    public void A_text_in_pieces_is_read_like_a_whole_one(string json, string? problems)
    {
        var utf8 = Encoding.UTF8.GetBytes(json);
        Piece? last = null;
        Piece? first = null;
        for (var i = 0; i < utf8.Length; i += 3)
        {
            last = new Piece(utf8.AsMemory(i, Math.Min(3, utf8.Length - i)), last);
            first ??= last;
        }

        var text = new ReadOnlySequence<byte>(first!, 0, last!, last!.Memory.Length);
        if (problems is null)
        {
            Assert.Equal(KhuyenCongJson.Read<AdvanceRequest>(json), Read(text));
            Assert.Equal(new Rate(125_000), Read(text).WorkDone);
            return;
        }

        var refused = Assert.Throws<JsonRequestException>(() => Read(text));
        Assert.Equal(
            problems,
            string.Join(" ", refused.Problems.Select(p => p.Text.English.Substring(0, p.Text.English.IndexOf(" is not", StringComparison.Ordinal))))
        );

        static AdvanceRequest Read(ReadOnlySequence<byte> text)
        {
            var reader = new Utf8JsonReader(text);
            reader.Read();
            return new RequestConverter<AdvanceRequest>().Read(ref reader, typeof(AdvanceRequest), KhuyenCongJson.Options);
        }
    }

    private sealed class Piece : ReadOnlySequenceSegment<byte>
    {
        internal Piece(ReadOnlyMemory<byte> memory, Piece? before)
        {
            Memory = memory;
            if (before is null)
                return;
            RunningIndex = before.RunningIndex + before.Memory.Length;
            before.Next = this;
        }
    }

    [Fact]
    public void What_a_life_and_a_plan_hold_by_themselves_is_filled_in_deep_down()
    {
        const string Project =
            """{"code":"1","name":"n","source":"national","kind":"machinery","contents":["technology-and-models"],"support":1,"start":"2016-01-01","end":"2016-12-31","implementingUnit":"u"}""";
        var plan = KhuyenCongJson.Read<AnnualPlan>(
            $$"""{"year":2016,"source":"national","projects":[{{Project}},{{Project.Replace("{\"code\"", "{\"form\":\"group\",\"code\"")}}]}"""
        );
        Assert.Equal([ProjectForm.Single, ProjectForm.Group], plan.Projects.Select(p => p.Form));
        Assert.Contains("\"contents\":[\"technology-and-models\"]", KhuyenCongJson.Write(plan.Projects[0]));
        // A value of a type that holds one of these is read strictly all the same.
        Assert.Equal(
            "$.projects",
            Assert.Throws<JsonRequestException>(() => KhuyenCongJson.Read<AnnualPlan>("""{"year":2016,"source":"national","projects":{}}""")).Problems[0].Path
        );
    }

    /// <summary>A host reads the values of the library in its own types.</summary>
    [Fact]
    public void A_value_within_a_hosts_type_is_read_or_refused()
    {
        Assert.Equal("TTLT26-2014/6/2/c", Read<Domain.Law.Citation>("\"TTLT26-2014/6/2/c\"")!.Code);
        Assert.Equal(["b", "a"], Read<ValueList<string>>("[\"b\",\"a\"]"));
        foreach (var json in new[] { "5", "\"TTLT26-2014/6/2/\"", "\"\\ud800\"", "[]" })
            Assert.Equal("json.value", Assert.Throws<JsonRequestException>(() => Read<Domain.Law.Citation>(json)).Problems.Single().Code);
        var refused = Assert.Throws<JsonRequestException>(() => Read<Vnd>("1.5"));
        Assert.StartsWith("$: 1.5 is not allowed; needed: an amount in đồng", refused.Problems.Single().Text.English);
        Assert.Throws<JsonException>(() => Read<ValueList<string>>("{}"));
        Assert.Throws<ArgumentNullException>(() => KhuyenCongJson.Write(null!));
        Assert.Throws<ArgumentNullException>(() => KhuyenCongJson.Read<SupportRequest>(null!));
        Assert.Throws<ArgumentNullException>(() => KhuyenCongJson.Configure(null!));
        Assert.Throws<ArgumentNullException>(() => KhuyenCongJson.SchemaOf(null!));
        Assert.Throws<ArgumentNullException>(() => KhuyenCongJson.ProblemOf(null!));

        static T? Read<T>(string json) => JsonSerializer.Deserialize<T>(json, KhuyenCongJson.Options);
    }

    /// <summary>docs/json.md: in a schema null is one of the kinds and one of the codes of what may be unknown.</summary>
    [Fact]
    public void What_may_be_unknown_may_be_null_in_the_schema()
    {
        using var schema = JsonDocument.Parse(KhuyenCongJson.SchemaOf(typeof(SupportRequest))!);
        var members = schema.RootElement.GetProperty("properties");
        Assert.Equal("""["string","null"]""", members.GetProperty("paidBy").GetProperty("type").GetRawText());
        Assert.Equal(JsonValueKind.Null, members.GetProperty("paidBy").GetProperty("enum").EnumerateArray().Last().ValueKind);
        Assert.Equal("""["integer","null"]""", members.GetProperty("cost").GetProperty("type").GetRawText());
        Assert.Equal("""["number","string","null"]""", members.GetProperty("priorityFactor").GetProperty("type").GetRawText());
        Assert.Equal("\"string\"", members.GetProperty("source").GetProperty("type").GetRawText());
        Assert.DoesNotContain(members.GetProperty("source").GetProperty("enum").EnumerateArray(), e => e.ValueKind == JsonValueKind.Null);
        Assert.Equal(["item", "source"], schema.RootElement.GetProperty("required").EnumerateArray().Select(r => r.GetString()));
    }

    [Theory]
    [InlineData("", "$")]
    [InlineData("Cost", "$.cost")]
    [InlineData("Loans[0].Drawdowns", "$.loans[0].drawdowns")]
    public void A_shape_is_told_by_the_path_of_its_member(string property, string path)
    {
        var told = JsonProblem.OfShape(new ShapeProblem(property, "x", new("vi", "en")));
        Assert.Equal((path, "x", $"{path}: vi", $"{path}: en"), (told.Path, told.Code, told.Text.Vietnamese, told.Text.English));
    }

    [Fact]
    public void A_finding_says_its_evidence_where_it_is_not_the_text_and_a_dossier_what_is_needed()
    {
        var rules = PromotionRules.National.In(
            Provinces.MadeUp.Procedures("""{ "evidence": "reported", "advances": { "lines": [ { "kinds": "all", "rate": 60 } ] } }""")
        );
        const string Advance = """{"source":"local","kind":"media","stage":"before-acceptance","support":200,"advanced":0}""";
        using var reported = JsonDocument.Parse(KhuyenCongJson.Write(Of("advance").Ask(rules, Advance, Day)));
        var evidence = reported.RootElement.GetProperty("findings").EnumerateArray().Select(f => f.TryGetProperty("evidence", out var e) ? e.GetString() : "-");
        Assert.Contains("reported", evidence);
        using var national = JsonDocument.Parse(KhuyenCongJson.Write(Of("advance").Ask(PromotionRules.National, Advance.Replace("local", "national"), Day)));
        Assert.All(national.RootElement.GetProperty("findings").EnumerateArray(), f => Assert.False(f.TryGetProperty("evidence", out _)));
        using var dossier = JsonDocument.Parse(
            KhuyenCongJson.Write(Of("dossier").Ask(PromotionRules.National, """{"source":"national","stage":"base-appraisal","kind":"machinery"}""", Day))
        );
        var needed = dossier
            .RootElement.GetProperty("papers")
            .EnumerateArray()
            .Where(p => p.GetProperty("need").GetString() == "needed")
            .Select(p => p.GetProperty("code").GetString())
            .ToList();
        Assert.NotEmpty(needed);
        Assert.Equal(needed, dossier.RootElement.GetProperty("needed").EnumerateArray().Select(p => p.GetString()));
    }

    private static Question Of(string code) => Question.All.Single(q => q.Code == code);
}
