using System.Diagnostics;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

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

/// <summary>The web sample over real HTTP.</summary>
[Collection(nameof(WebHostCollection))]
public sealed class WebHostTests(WebHost host)
{
    private const string Machinery = """{"as_of":"2016-06-30","source":"national","item":"machinery","cost":600000000,"requested":300000000}""";

    [Fact]
    public async Task Support_gives_the_ceiling_and_its_provision()
    {
        var (status, answer, language) = await Post("/support", Machinery);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("vi", language);
        Assert.Equal("not-satisfied", answer.GetProperty("verdict").GetString());
        Assert.Equal(200_000_000, answer.GetProperty("ceiling").GetInt64());
        Assert.Equal(100_000_000, answer.GetProperty("excess").GetInt64());
        Assert.Equal("cap", answer.GetProperty("bound_by").GetString());
        Assert.Equal("TTLT26-2014/6/2/c", answer.GetProperty("provision").GetString());
        Assert.Contains("vượt mức hỗ trợ tối đa", Text(answer, "findings"));
    }

    [Theory]
    [InlineData("/support?lang=en", null, "en")]
    [InlineData("/support?lang=vi", "en", "vi")]
    [InlineData("/support", "en-GB, vi;q=0.5", "en")]
    [InlineData("/support", "fr, vi;q=0.5, en;q=0.4", "vi")]
    [InlineData("/support", "en;q=0", "vi")]
    [InlineData("/support", ";;;=,,", "vi")]
    public async Task The_language_is_the_one_asked_for(string path, string? accepted, string expected)
    {
        foreach (var body in new[] { Machinery, "{}" })
        {
            var (_, answer, language) = await Post(path, body, accepted);
            Assert.Equal(expected, language);
            Assert.Equal(expected == "vi", Regex.IsMatch(answer.GetRawText(), "[ạảấậếệốộớợ]"));
        }
    }

    [Fact]
    public async Task Unit_costs_are_an_array()
    {
        // 50% of each, at most 200 million each: 100 + 200.
        var (_, answer, _) = await Post("/support", """{"as_of":"2016-06-30","source":"national","item":"machinery","cost":[200000000,600000000],"units":2}""");
        Assert.Equal(300_000_000, answer.GetProperty("ceiling").GetInt64());
    }

    [Fact]
    public async Task Eligibility_names_the_missing_facts_and_never_takes_them_for_no()
    {
        const string Known = """
            {"as_of":"2016-06-30","lawfully_established":true,"direct_producer":true,"kind":"household-business","place":"commune","sector":"a","brick_kiln":false}
            """;
        var (status, answer, _) = await Post("/eligibility", Known);
        Assert.Equal((HttpStatusCode.OK, "satisfied"), (status, answer.GetProperty("verdict").GetString()));
        (status, answer, _) = await Post("/eligibility", """{"as_of":"2016-06-30"}""");
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
    [InlineData("/support", "", "request.json")]
    [InlineData("/support", "nonsense", "request.json")]
    [InlineData("/support", "[]", "request.json")]
    [InlineData("/support", "null", "request.json")]
    [InlineData("/support", """{"item":"machinery","item":"media"}""", "request.json")]
    [InlineData("/support", "{}", "request.missing", "request.missing", "request.missing")]
    [InlineData("/support", """{"as_of":"2016-02-30","source":"national","item":"machinery"}""", "request.as-of")]
    [InlineData("/support", """{"as_of":20160630,"source":"National","item":"m\u0430chinery"}""", "request.as-of", "request.item", "request.source")]
    [InlineData("/support", """{"as_of":"\ud800","source":"national","item":"\udc00"}""", "request.as-of", "request.item")]
    [InlineData(
        "/support",
        """{"as_of":"2016-06-30","source":"national","item":"machinery","cost":1e400,"units":1.5,"priority":1}""",
        "request.cost",
        "request.priority",
        "request.units"
    )]
    [InlineData("/support", """{"as_of":"2016-06-30","source":"national","item":"machinery","cost":[1,"2"]}""", "request.cost")]
    [InlineData("/support", """{"as_of":"2016-06-30","source":"national","item":"machinery","coast":1}""", "request.unknown-field")]
    [InlineData(
        "/support",
        """{"as_of":"2016-06-30","source":"national","item":"machinery","cost":-1,"units":0,"priority":"2","requested":-5}""",
        "support.cost",
        "support.priority-factor",
        "support.requested",
        "support.units"
    )]
    [InlineData(
        "/eligibility",
        """{"as_of":"2016-06-30","labour":-1,"capital":-1,"plan_built_in":12}""",
        "eligibility.plan-built-in",
        "establishment.capital",
        "establishment.labour"
    )]
    [InlineData(
        "/eligibility",
        """{"as_of":"x","kind":"?","converted_on":"soon","brick_kiln":"no"}""",
        "request.as-of",
        "request.brick-kiln",
        "request.converted-on",
        "request.kind"
    )]
    [InlineData("/support?lang=fr", "{}", "request.lang")]
    public async Task Malformed_input_is_a_problem_with_every_code(string path, string body, params string[] codes)
    {
        var (status, problem, _) = await Post(path, body);
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal(400, problem.GetProperty("status").GetInt32());
        Assert.Equal(codes, problem.GetProperty("errors").EnumerateArray().Select(e => e.GetProperty("code").GetString()).Order(StringComparer.Ordinal));
        Assert.All(problem.GetProperty("errors").EnumerateArray(), e => Assert.NotEqual("", e.GetProperty("message").GetString()));
    }

    [Theory]
    [InlineData("/law/2016-02-30", HttpStatusCode.BadRequest, "request.date")]
    [InlineData("/law/%D9%A2%D9%A0%D9%A1%D9%A6-06-30", HttpStatusCode.BadRequest, "request.date")]
    [InlineData("/law/2012-07-04", HttpStatusCode.NotFound, "law.not-covered")]
    [InlineData("/law/0000-01-01", HttpStatusCode.NotFound, "law.not-covered")]
    [InlineData("/law", HttpStatusCode.NotFound, null)]
    [InlineData("/support", HttpStatusCode.MethodNotAllowed, null)]
    public async Task What_is_not_there_is_a_problem_too(string path, HttpStatusCode expected, string? code)
    {
        var (status, problem, _) = await Answer(await host.Client.GetAsync(path));
        Assert.Equal(expected, status);
        Assert.Equal(code is not null, problem.TryGetProperty("errors", out var errors));
        if (code is not null)
            Assert.Equal(code, errors[0].GetProperty("code").GetString());
    }

    [Fact]
    public async Task Bytes_that_are_no_text_and_bodies_without_end_are_problems()
    {
        var (status, _, _) = await Answer(
            await host.Client.PostAsync("/support", new ByteArrayContent([(byte)'{', (byte)'"', 0xFF, 0xFE, (byte)'"', (byte)':', (byte)'1', (byte)'}']))
        );
        Assert.Equal(HttpStatusCode.BadRequest, status);
        (status, _, _) = await Post("/support", new string('[', 10_000));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        (status, _, _) = await Post("/support", "{\"item\":\"" + new string('x', 100_000) + "\"}");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        (status, _, _) = await Post(
            "/support",
            """{"as_of":"9999-12-31","source":"national","item":"machinery","cost":9223372036854775807,"units":2147483647,"requested":9223372036854775807}"""
        );
        Assert.Equal(HttpStatusCode.OK, status);
    }

    [Fact]
    public async Task Many_callers_at_once_get_the_same_answer()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Post("/support", Machinery)));
        Assert.Single(answers.Select(a => a.Answer.GetRawText()).Distinct());
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

    private static string Text(JsonElement answer, string list) =>
        string.Join("\n", answer.GetProperty(list).EnumerateArray().Select(f => f.GetProperty("message").GetString()));
}
