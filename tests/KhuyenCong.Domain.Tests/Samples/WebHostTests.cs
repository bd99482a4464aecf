using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Samples;

[CollectionDefinition(nameof(WebHostCollection), DisableParallelization = true)]
public class WebHostCollection : ICollectionFixture<WebHost>;

/// <summary>docs/samples/webhost.cs as a process of its own, on a free port of the loopback address.</summary>
public sealed class WebHost : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private readonly StringBuilder _said = new();
    private Process? _process;

    public HttpClient Client { get; } = new();

    public async Task InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet", ["run", Path.Combine(Repository.Samples, "webhost.cs"), "--", "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Repository.Samples,
        };
        // What runs the tests is not what the sample is built with.
        foreach (
            var name in start
                .Environment.Keys.Where(k => k.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || k.StartsWith("COR", StringComparison.Ordinal))
                .ToList()
        )
            start.Environment.Remove(name);
        var address = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Hear(line.Data);
        _process.ErrorDataReceived += (_, line) => Hear(line.Data);
        _process.Exited += (_, _) => address.TrySetException(new InvalidOperationException("The sample ended before it listened."));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        try
        {
            Client.BaseAddress = await address.Task.WaitAsync(Patience);
        }
        catch (Exception problem)
        {
            await DisposeAsync();
            lock (_said)
                throw new InvalidOperationException($"webhost.cs did not start: {_said}", problem);
        }

        void Hear(string? line)
        {
            lock (_said)
                _said.AppendLine(line);
            if (Regex.Match(line ?? "", @"Now listening on: (http://\S+)") is { Success: true } match)
                address.TrySetResult(new Uri(match.Groups[1].Value));
        }
    }

    public Task DisposeAsync()
    {
        if (_process is { HasExited: false })
            _process.Kill(entireProcessTree: true);
        _process?.Dispose();
        Client.Dispose();
        return Task.CompletedTask;
    }
}

/// <summary>F2: the web sample over real HTTP.</summary>
[Collection(nameof(WebHostCollection))]
public sealed class WebHostTests(WebHost host)
{
    private const string Support = "/support/2016-06-30";
    private const string Machinery = """{"source":"national","item":"machinery","cost":600000000,"requested":300000000}""";

    [Fact]
    public async Task Support_gives_the_ceiling_and_its_provision()
    {
        var (status, answer, _) = await Post(Support, Machinery);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("not-satisfied", answer.GetProperty("verdict").GetString());
        Assert.Equal(200_000_000, answer.GetProperty("ceiling").GetInt64());
        Assert.Equal(100_000_000, answer.GetProperty("excess").GetInt64());
        Assert.Equal("cap", answer.GetProperty("boundBy").GetString());
        Assert.Equal("TTLT26-2014/6/2/c", answer.GetProperty("provision").GetString());
        Assert.Contains(answer.GetProperty("findings").EnumerateArray(), f => f.GetProperty("vi").GetString()!.Contains("vượt mức"));
        Assert.True(answer.GetRawText().Length < 2_048);
    }

    [Theory]
    [InlineData("?lang=en", null, "en")]
    [InlineData("?lang=vi", "en", "vi")]
    [InlineData("", "en-GB, vi;q=0.5", "en")]
    [InlineData("", "fr, vi;q=0.5, en;q=0.4", "vi")]
    [InlineData("", "en;q=0", "vi")]
    [InlineData("", ";;;=,,", "vi")]
    [InlineData("?lang=fr", "en", "vi")]
    public async Task The_language_of_a_problem_is_the_one_asked_for(string query, string? accepted, string expected)
    {
        var (status, problem, language) = await Post(Support + query, "{}", accepted);
        Assert.Equal((HttpStatusCode.BadRequest, expected), (status, language));
        Assert.Equal(expected == "vi", Regex.IsMatch(problem.GetRawText(), "[ạảấậếệốộớợ]"));
    }

    [Fact]
    public async Task Unit_costs_are_an_array()
    {
        // 50% of each, at most 200 million each: 100 + 200.
        var (_, answer, _) = await Post(Support, """{"source":"national","item":"machinery","unitCosts":[200000000,600000000],"units":2}""");
        Assert.Equal(300_000_000, answer.GetProperty("ceiling").GetInt64());
    }

    [Fact]
    public async Task Eligibility_names_the_missing_facts_and_never_takes_them_for_no()
    {
        const string Known = """
            {"establishment":{"lawfullyEstablished":true,"directProducer":true,"kind":"household-business","place":{"kind":"commune"},"sector":"a"}}
            """;
        var (status, answer, _) = await Post("/eligibility/2016-06-30", Known);
        Assert.Equal((HttpStatusCode.OK, "satisfied"), (status, answer.GetProperty("verdict").GetString()));
        (status, answer, _) = await Post("/eligibility/2016-06-30", """{"establishment":{}}""");
        Assert.Equal((HttpStatusCode.OK, "undetermined"), (status, answer.GetProperty("verdict").GetString()));
        Assert.Contains("kind", answer.GetProperty("missing").EnumerateArray().Select(m => m.GetString()));
    }

    [Theory]
    [InlineData("2016-06-30", "TTLT26-2014/6/2/c")]
    [InlineData("2022-06-30", "TT28-2018/8/4")]
    public async Task Law_lists_the_norms_of_the_date(string date, string machinery)
    {
        var (status, answer, _) = await Answer(await host.Client.GetAsync($"/law/{date}"));
        Assert.Equal(HttpStatusCode.OK, status);
        var norm = answer.GetProperty("norms").EnumerateArray().Single(n => n.GetProperty("code").GetString() == "support.machinery");
        Assert.Equal(machinery, norm.GetProperty("provision").GetString());
    }

    [Theory]
    [InlineData("", "request.body")]
    [InlineData("nonsense", "json.syntax")]
    [InlineData("[]", "json.value")]
    [InlineData("null", "json.value")]
    [InlineData("""{"item":"machinery","item":"media","source":"local"}""", "json.repeated-member")]
    [InlineData("{}", "json.missing-member", "json.missing-member")]
    [InlineData("""{"source":"National","item":"m\u0430chinery"}""", "json.value", "json.value")]
    [InlineData("""{"source":"national","item":"\udc00"}""", "json.value")]
    [InlineData("""{"source":"national","item":"machinery","cost":1e400,"units":1.5,"priorityFactor":"x"}""", "json.value", "json.value", "json.value")]
    [InlineData("""{"source":"national","item":"machinery","unitCosts":[1,"2"]}""", "json.value")]
    [InlineData("""{"source":"national","item":"machinery","coast":1}""", "json.unknown-member")]
    [InlineData(
        """{"source":"national","item":"machinery","cost":-1,"units":0,"priorityFactor":2,"requested":-5}""",
        "support.cost",
        "support.priority-factor",
        "support.requested",
        "support.units"
    )]
    public async Task Malformed_input_is_a_problem_with_every_code(string body, params string[] codes)
    {
        var (status, problem, _) = await Post(Support, body);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Equal(codes, problem.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("code").GetString()).Order(StringComparer.Ordinal));
        Assert.All(
            problem.GetProperty("errors").EnumerateArray(),
            e => Assert.True(e.GetProperty("message").GetString()!.Length > 0 && e.GetProperty("path").GetString()!.StartsWith('$'))
        );
    }

    [Theory]
    [InlineData("/law/2016-02-30", HttpStatusCode.BadRequest, "request.date")]
    [InlineData("/law/%D9%A2%D9%A0%D9%A1%D9%A6-06-30", HttpStatusCode.BadRequest, "request.date")]
    [InlineData("/law/2012-07-04", HttpStatusCode.NotFound, "law.not-covered")]
    [InlineData("/law", HttpStatusCode.NotFound, null)]
    [InlineData(Support, HttpStatusCode.MethodNotAllowed, null)]
    public async Task What_is_not_there_is_a_problem_too(string path, HttpStatusCode expected, string? code)
    {
        var (status, problem, _) = await Answer(await host.Client.GetAsync(path));
        Assert.Equal(expected, status);
        Assert.Equal(code is not null, problem.TryGetProperty("errors", out var errors));
        if (code is not null)
            Assert.Equal(code, errors[0].GetProperty("code").GetString());
    }

    /// <summary>Every question has its route, and gives what the library gives.</summary>
    [Fact]
    public async Task Every_question_of_the_library_is_answered()
    {
        using var cases = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Samples, "data", "cases.json")));
        var asked = cases.RootElement.GetProperty("cases").EnumerateArray().Where(c => !c.TryGetProperty("province", out _)).ToList();
        var answered = 0;
        foreach (var question in Question.All.ToList())
        {
            var (status, refused, _) = await Post(RouteOf(question, "2016-06-30"), """{"no":1}""");
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Contains("$.no", refused.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("path").GetString()));
            foreach (var one in asked.Where(c => c.GetProperty("question").GetString() == question.Code && !question.NeedsCalendar))
            {
                var day = one.TryGetProperty("asOf", out var asOf) ? asOf.GetString()! : null;
                var body = one.GetProperty("request").GetRawText();
                (status, var answer, _) = await Post(RouteOf(question, day), body);
                Assert.Equal(HttpStatusCode.OK, status);
                var date = day is null ? (LocalDate?)null : NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
                using var own = JsonDocument.Parse(KhuyenCongJson.Write(question.Ask(PromotionRules.National, body, date)));
                Assert.True(JsonElement.DeepEquals(own.RootElement, answer), question.Code);
                answered++;
            }
        }

        Assert.True(answered > 0);

        static string RouteOf(Question question, string? day) =>
            "/" + question.Code + (question.NeedsDay ? "/" + day : "") + (question.NeedsCalendar ? "?holidays=" : "");
    }

    [Fact]
    public async Task The_law_of_a_province_answers_for_local_money_whatever_way_a_question_is_asked()
    {
        const string Local = """{"item":"machinery","source":"local","cost":700000000}""";
        var (status, answer, _) = await Post("/support/2024-08-30?province=tỉnh%20Đồng%20Tháp", Local);
        Assert.Equal((HttpStatusCode.OK, 300_000_000), (status, answer.GetProperty("ceiling").GetInt64()));
        (_, answer, _) = await Post("/support/2024-08-30", Local);
        Assert.Equal("undetermined", answer.GetProperty("verdict").GetString());
        foreach (var route in new[] { "/support/2024-08-30", "/management/2024-08-30" })
        {
            (status, var problem, _) = await Post(route + "?province=Xứ%20Đoài", Local);
            Assert.Equal(HttpStatusCode.BadRequest, status);
            Assert.Equal("question.province", problem.GetProperty("errors")[0].GetProperty("code").GetString());
        }
    }

    [Theory]
    [InlineData("/complaint/2015-08-03", "request.days")]
    [InlineData("/complaint/2015-08-03?holidays=2/9/2015", "request.days")]
    [InlineData("/complaint/2015-08-03?holidays=2015-09-02&workingDays=x", "request.days")]
    [InlineData("/complaint/2015-08-03?holidays=&province=x", "question.province")]
    [InlineData("/programme", "json.missing-member")]
    [InlineData("/citations/2016-13-01", "request.date")]
    [InlineData("/support/01-02-2016", "request.date")] // the first of February, or the second of January
    [InlineData("/support/2016-6-30", "request.date")]
    public async Task What_stands_beside_a_request_is_asked_for_by_name(string route, string code)
    {
        var (status, problem, _) = await Post(route, "{}");
        Assert.Equal((HttpStatusCode.BadRequest, code), (status, problem.GetProperty("errors")[0].GetProperty("code").GetString()));
    }

    [Fact]
    public async Task Bytes_that_are_no_text_and_bodies_without_end_are_problems()
    {
        var bytes = new ByteArrayContent([(byte)'{', (byte)'"', 0xFF, 0xFE, (byte)'"', (byte)':', (byte)'1', (byte)'}']);
        bytes.Headers.ContentType = new("application/json");
        var (status, _, _) = await Answer(await host.Client.PostAsync(Support, bytes));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        bytes = new ByteArrayContent([.. "{\"text\":\""u8, 0xFF, .. "\"}"u8]);
        bytes.Headers.ContentType = new("application/json");
        (status, var problem, _) = await Answer(await host.Client.PostAsync("/citations/2016-06-30", bytes));
        Assert.Equal((HttpStatusCode.BadRequest, "json.syntax"), (status, problem.GetProperty("errors")[0].GetProperty("code").GetString()));
        (status, _, _) = await Post("/citations/2016-06-30", "");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        (status, _, _) = await Post(Support, new string('[', 10_000));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        (status, _, _) = await Post(Support, "{\"item\":\"" + new string('x', 100_000) + "\"}");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        (status, _, _) = await Post(
            "/support/9999-12-31",
            """{"source":"national","item":"machinery","cost":9223372036854775807,"units":2147483647,"requested":9223372036854775807}"""
        );
        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task Many_callers_at_once_get_the_same_answer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Post(Support, Machinery)));
        Assert.Single(answers.Select(a => a.Answer.GetRawText()).Distinct());
    }

    /// <summary>F2: the document shows codes and descriptions, and no type of the inside or of NodaTime.</summary>
    [Fact]
    public async Task The_OpenAPI_document_is_the_approved_one()
    {
        var (status, document, _) = await Answer(await host.Client.GetAsync("/openapi/v1.json"));
        Assert.Equal(HttpStatusCode.OK, status);
        var schemas = document.GetProperty("components").GetProperty("schemas");
        string[] inside = ["CalendarSystem", "Era", "IsoDayOfWeek", "MessageTemplate", "MessageArguments", "LocalDate", "Vnd"];
        Assert.DoesNotContain(schemas.EnumerateObject(), s => inside.Contains(s.Name));
        var item = schemas.GetProperty("SupportRequest").GetProperty("properties").GetProperty("item");
        Assert.Contains("machinery", item.GetProperty("enum").EnumerateArray().Select(c => c.GetString()));
        Assert.StartsWith("Hạng mục", item.GetProperty("description").GetString());
        var text = JsonSerializer.Serialize(
            document,
            new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
        );
        Approved.Approval.Verify(
            "tests/KhuyenCong.Domain.Tests/Approved/OpenApi.json",
            Regex.Replace(text, @"http://127\.0\.0\.1:\d+", "http://127.0.0.1") + "\n"
        );
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer, string Language)> Post(string path, string body, string? accepted = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (accepted is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        return await Answer(await host.Client.SendAsync(request));
    }

    private static async Task<(HttpStatusCode Status, JsonElement Answer, string Language)> Answer(HttpResponseMessage response)
    {
        using (response)
        {
            Assert.Equal(
                new MediaTypeHeaderValue(response.IsSuccessStatusCode ? "application/json" : "application/problem+json").MediaType,
                response.Content.Headers.ContentType?.MediaType
            );
            using var document = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
            return (response.StatusCode, document.RootElement.Clone(), string.Join(",", response.Content.Headers.ContentLanguage));
        }
    }
}
