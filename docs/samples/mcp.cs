#:project kit/SampleKit.csproj
#:package ModelContextProtocol

// dotnet run mcp.cs -- [--schedule province.json …] [--only support,law,…] [--lang vi|en]
// Serves the questions of the library as tools to an agent, by the Model Context Protocol over standard input and output: one tool a question,
// and the law of a day. Everything that is said comes from the library; standard output carries the protocol alone, standard error one line a call.
// What is missing comes back as questions to put to the user, whose words go back as "answers". docs/hosts.md says what an agent must not do.
// Exit code: 0 when the client closes the input, 2 when an option cannot be used.
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using NodaTime;
using SampleKit;

var cli = new Cli(
    "mcp.cs",
    "Máy chủ MCP (Model Context Protocol) qua đầu vào và đầu ra chuẩn: mỗi câu hỏi của thư viện là một công cụ cho trợ lý.",
    "A server of the Model Context Protocol over standard input and output: each question of the library is a tool for an agent."
);
var schedules = cli.Several(
    "--schedule",
    "quy định mức hỗ trợ của tỉnh (JSON); ghi được nhiều lần",
    "levels of a province (JSON); may be given several times",
    new("tệp dùng được", "a usable file"),
    text => new ScheduleFiles(cli).Find(text, out _)?.File.Province is { } province ? (true, province) : (false, null!)
);
var only = cli.Option(
    "--only",
    "chỉ phục vụ một số công cụ",
    "serve some tools only",
    new("mã câu hỏi, cách nhau bằng dấu phẩy; law: pháp luật của một ngày", "codes of questions, with commas; law: the law of a day"),
    text => text.Split(',') is var codes && codes.All(c => c == LawTool.Code || LawCases.Questions.Contains(c)) ? (true, codes) : (false, null),
    (string[]?)null
);
return cli.Run(args, Main);

int Main()
{
    // Nothing but the protocol reaches standard output.
    Console.SetOut(Console.Error);
    var provinces = new Provinces(schedules.Value);
    var tools = Question.All.Select(McpServerTool (q) => new QuestionTool(q, provinces, cli.Language)).Append(new LawTool(cli.Language));
    var options = new McpServerOptions
    {
        ServerInfo = new Implementation
        {
            Name = "khuyencong",
            Title = cli.Say("Pháp luật về khuyến công", "Law of industrial promotion"),
            Version = DecisionRecords.LibraryVersion,
        },
        ServerInstructions = Told.Instructions.In(cli.Language),
        ToolCollection = [.. tools.Where(t => only.Value?.Contains(t.ProtocolTool.Name) != false)],
    };
    var output = new CountedStream(Console.OpenStandardOutput(), line => line.TryGetProperty("id", out _) && !line.TryGetProperty("method", out _));
    var asked = new CountedStream(Console.OpenStandardInput(), line => line.TryGetProperty("id", out _) && line.TryGetProperty("method", out _))
    {
        Answered = output,
    };
    var server = McpServer.Create(new StreamServerTransport(asked, output, options.ServerInfo.Name), options);
    server.RunAsync().GetAwaiter().GetResult();
    return 0;
}

/// <summary>
/// One side of the protocol, whose messages of a kind are counted: a client may close its side right behind its last question, and the server would then
/// stop with answers still to be written. The end of the questions is passed on only when each has its answer, or none came for a while.
/// </summary>
internal sealed class CountedStream(Stream inner, Func<JsonElement, bool> counts) : Stream
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly List<byte> _line = [];
    private int _count;

    internal CountedStream? Answered { get; init; }

    public override bool CanRead => inner.CanRead;
    public override bool CanSeek => false;
    public override bool CanWrite => inner.CanWrite;
    public override long Length => throw new NotSupportedException();
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        // The last line may lack its end.
        if (read == 0 && Answered is not null && _line.Count > 0)
            (buffer.Span[0], read) = ((byte)'\n', 1);
        Count(buffer.Span[..read]);
        var (waited, last) = (TimeSpan.Zero, Answered?._count);
        while (read == 0 && Answered?._count < _count && waited < Patience)
        {
            await Task.Delay(20, cancellationToken);
            waited = Answered._count == last ? waited + TimeSpan.FromMilliseconds(20) : TimeSpan.Zero;
            last = Answered._count;
        }

        return read;
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await inner.WriteAsync(buffer, cancellationToken);
        await inner.FlushAsync(cancellationToken);
        Count(buffer.Span);
    }

    public override int Read(byte[] buffer, int offset, int count) => ReadAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => WriteAsync(buffer.AsMemory(offset, count)).AsTask().GetAwaiter().GetResult();

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() => inner.Flush();

    public override Task FlushAsync(CancellationToken cancellationToken) => inner.FlushAsync(cancellationToken);

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Count(ReadOnlySpan<byte> bytes)
    {
        foreach (var b in bytes)
        {
            if (b != '\n')
            {
                _line.Add(b);
                continue;
            }

            if (IsCounted())
                Interlocked.Increment(ref _count);
            _line.Clear();
        }
    }

    private bool IsCounted()
    {
        try
        {
            using var line = JsonDocument.Parse(_line.ToArray());
            return line.RootElement.ValueKind == JsonValueKind.Object && counts(line.RootElement);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}

/// <summary>What is told to agents besides the answers.</summary>
internal static class Told
{
    internal static readonly LocalizedText Instructions = new(
        "Chỉ nêu điều có trong kết quả, kèm viện dẫn. Kết quả chưa xác định không phải là có, cũng không phải là không: hãy hỏi người dùng các câu trong “ask”, "
            + "ghi nguyên lời đáp vào “answers” rồi hỏi lại; không tự đặt dữ kiện, không dùng mức của văn bản, tỉnh hoặc ngày khác, không tự tính. "
            + "Điều nêu trong “waitsFor” thì không dữ kiện nào thay được: phải nói rõ là chưa có quy định.",
        "Say only what the answer holds, with its provisions. An undetermined answer is neither a yes nor a no: put the questions of 'ask' to the user, hand the "
            + "words of the user back in 'answers' and ask again; make up no fact, use no level of another text, province or day, compute nothing yourself. "
            + "What 'waitsFor' names no fact can replace: say that there is no rule at hand."
    );

    internal static readonly LocalizedText Undetermined = new(
        "Chưa xác định: không trả lời là có hoặc không, không tự đặt dữ kiện.",
        "Undetermined: answer neither yes nor no, and make up no fact."
    );

    internal static readonly LocalizedText Day = new("Ngày áp dụng, yyyy-MM-dd", "the governing date, yyyy-MM-dd");

    internal static readonly LocalizedText Province = new(
        "Tên tỉnh mà quy định của tỉnh trả lời về kinh phí địa phương; bỏ trống khi hỏi về kinh phí quốc gia",
        "the name of the province whose law answers for local money; left out for national money"
    );

    internal static readonly LocalizedText Answers = new(
        "Lời đáp của người dùng theo mã dữ kiện trong “ask”, ghi nguyên văn, ví dụ 600 triệu, có, 30/06/2016",
        "the answers of the user by the codes of the facts in 'ask', as the user wrote them, such as 600 triệu, có, 30/06/2016"
    );

    internal static readonly LocalizedText Holidays = new(
        "Các ngày nghỉ lễ, nghỉ bù vào ngày thường (yyyy-MM-dd); phải hỏi người dùng, ghi [] khi không có",
        "the days off that are weekdays (yyyy-MM-dd); to be asked of the user, [] where there are none"
    );

    internal static readonly LocalizedText WorkingDays = new("Các ngày làm bù vào cuối tuần (yyyy-MM-dd)", "weekend days that are worked (yyyy-MM-dd)");

    internal static readonly LocalizedText Law = new("Quy định áp dụng vào một ngày", "The norms in force on a day");

    internal static readonly LocalizedText Provision = new(
        "Mã điều khoản, ví dụ TTLT26-2014/6; chỉ liệt kê quy định dựa trên điều khoản này và các phần của nó",
        "the code of a provision, such as TTLT26-2014/6; lists only what rests on it and on its parts"
    );

    internal static readonly LocalizedText Codes = new("Phần đầu của mã quy định, ví dụ support.", "the beginning of the codes of norms, such as support.");
}

/// <summary>The law of provinces: of the files given, else what the library knows.</summary>
internal sealed class Provinces(List<Province> given)
{
    internal Province? Find(string name) =>
        given.Find(p => p.Name == name || (p.Unit is { } unit && KhuyenCong.Domain.Establishments.ProvinceUnit.TryFind(name, out var asked) && unit == asked))
        ?? KnownProvinces.Find(name);

    internal IEnumerable<string> Names => given.Select(p => p.Name).Concat(KnownProvinces.All.Select(p => p.Name)).Distinct();
}

/// <summary>A tool: its description, its schema, and its errors told as the JSON contract tells them.</summary>
internal abstract class ServedTool(string code, LocalizedText text, JsonObject members, string[] required, Language language) : McpServerTool
{
    private readonly string[] _members = [.. members.Select(m => m.Key)];

    public override Tool ProtocolTool { get; } =
        new()
        {
            Name = code,
            Title = text.In(language),
            Description = $"{text.Vietnamese}. {text.English}.",
            InputSchema = JsonSerializer.SerializeToElement(
                new JsonObject
                {
                    ["type"] = "object",
                    ["properties"] = members,
                    ["required"] = new JsonArray([.. required.Select(r => JsonValue.Create(r))]),
                    ["additionalProperties"] = false,
                }
            ),
            Annotations = new ToolAnnotations
            {
                ReadOnlyHint = true,
                IdempotentHint = true,
                DestructiveHint = false,
                OpenWorldHint = false,
            },
        };

    public override IReadOnlyList<object> Metadata => [];

    protected Language Language => language;

    public override ValueTask<CallToolResult> InvokeAsync(RequestContext<CallToolRequestParams> request, CancellationToken cancellationToken = default)
    {
        CallToolResult result;
        try
        {
            var given = request.Params?.Arguments ?? new Dictionary<string, JsonElement>();
            if (given.Keys.FirstOrDefault(k => !_members.Contains(k)) is { } unknown)
                throw new ToolException(
                    unknown,
                    "json.unknown-member",
                    $"{unknown}: không có mục này; các mục dùng được: {string.Join(", ", _members)}.",
                    $"{unknown}: there is no such member; allowed are {string.Join(", ", _members)}."
                );
            result = Answer(new Arguments(given));
        }
        catch (ToolException problem)
        {
            result = Refused([problem.Problem]);
        }
        catch (JsonRequestException problem)
        {
            result = Refused(problem.Problems);
        }
        catch (OverflowException)
        {
            result = Refused([new("request", "request.too-large", new("Số tiền quá lớn để tính.", "The amounts are too large to compute with."))]);
        }

        Console.Error.WriteLine($"{ProtocolTool.Name}{(result.IsError == true ? " refused" : "")}");
        return ValueTask.FromResult(result);
    }

    protected abstract CallToolResult Answer(Arguments given);

    protected static JsonObject Member(LocalizedText text, string type) => new() { ["description"] = $"{text.Vietnamese}: {text.English}", ["type"] = type };

    protected static JsonObject Days(LocalizedText text)
    {
        var member = Member(text, "array");
        member["items"] = new JsonObject { ["type"] = "string", ["format"] = "date" };
        return member;
    }

    protected static JsonObject Day()
    {
        var member = Member(Told.Day, "string");
        member["format"] = "date";
        return member;
    }

    protected static CallToolResult Said(string text, JsonObject structured, bool isError = false) =>
        new()
        {
            Content = [new TextContentBlock { Text = text }],
            StructuredContent = JsonSerializer.SerializeToElement(structured),
            IsError = isError,
        };

    protected static JsonObject Both(string name, string code, LocalizedText text) =>
        new()
        {
            [name] = code,
            ["vi"] = text.Vietnamese,
            ["en"] = text.English,
        };

    private CallToolResult Refused(ValueList<JsonProblem> problems)
    {
        var list = problems.Select(p => new JsonObject
        {
            ["path"] = p.Path,
            ["code"] = p.Code,
            ["vi"] = p.Text.Vietnamese,
            ["en"] = p.Text.English,
        });
        return Said(string.Join('\n', problems.Select(p => p.Text.In(Language))), new JsonObject { ["problems"] = new JsonArray([.. list]) }, isError: true);
    }
}

/// <summary>A question of the library as a tool.</summary>
internal sealed class QuestionTool(Question question, Provinces provinces, Language language)
    : ServedTool(question.Code, question.Text, MembersOf(question), RequiredOf(question), language)
{
    protected override CallToolResult Answer(Arguments given)
    {
        var name = given.Text("province");
        var province = name is null
            ? null
            : provinces.Find(name)
                ?? throw new ToolException(
                    "province",
                    "question.province",
                    $"province: không có quy định của '{name}'; có: {string.Join(", ", provinces.Names)}.",
                    $"province: there is no law of '{name}' at hand; there is of {string.Join(", ", provinces.Names)}."
                );
        var rules = province is null ? PromotionRules.National : PromotionRules.National.In(province);
        var asOf = given.Day("asOf");
        if (asOf is null && question.NeedsDay)
            throw Arguments.Missing("asOf", Told.Day);
        var request = given.Object("request") ?? "{}";
        foreach (var (fact, answer) in given.Texts("answers"))
        {
            (request, var problem) = question.Set(request, fact, answer);
            if (problem is not null)
                throw new ToolException($"answers.{fact}", "json.value", $"{fact}: {problem.Vietnamese}", $"{fact}: {problem.English}");
        }

        WorkingCalendar? calendar = null;
        if (question.NeedsCalendar)
            calendar = new(given.Days("holidays") ?? throw Arguments.Missing("holidays", Told.Holidays), given.Days("workingDays"));
        return Reply(question.Ask(rules, request, asOf, calendar), request, asOf, province);
    }

    private CallToolResult Reply(object answer, string request, LocalDate? asOf, Province? province)
    {
        var json = JsonNode.Parse(KhuyenCongJson.Write(answer))!;
        var missing = (json["missing"] as JsonArray)?.Select(m => (string)m!).ToList() ?? [];
        var asked = missing.Select(m => FactForm.Find(question.Code, m)).OfType<FactForm>().ToList();
        var waits = missing.Select(m => (Code: m, Text: FactForm.WaitsFor(question.Code, m))).Where(w => w.Text is not null).ToList();
        var structured = new JsonObject
        {
            ["question"] = question.Code,
            ["asOf"] = asOf is { } day ? $"{day:uuuu-MM-dd}" : null,
            ["province"] = province?.Name,
            ["request"] = JsonNode.Parse(request),
            ["answer"] = json,
            ["provisions"] = new JsonArray([.. Provisions(answer, json).Distinct().Select(p => Both("code", p.Code, p.Text))]),
            ["ask"] = new JsonArray([.. asked.Select(Asked)]),
            ["waitsFor"] = new JsonArray([.. waits.Select(w => Both("code", w.Code, w.Text!))]),
        };
        return Said(Text(answer, json, asked, waits.Select(w => w.Text!)), structured);
    }

    private string Text(object answer, JsonNode json, List<FactForm> asked, IEnumerable<LocalizedText> waits)
    {
        var text = new StringBuilder();
        if (answer is Decision decision)
        {
            text.Append(Say("Kết luận: ", "Verdict: ")).Append(decision.Verdict.ToText().In(Language)).Append('\n');
            text.Append(decision.Explain(Language)).Append('\n');
        }
        else
        {
            foreach (var (said, provision) in Sentences(json))
                text.Append(said).Append(provision is null ? "" : $" [{provision}]").Append('\n');
        }

        if (asked.Count > 0 || answer is Decision { Verdict: Verdict.Undetermined })
            text.Append(Told.Undetermined.In(Language)).Append('\n');
        if (asked.Count > 0)
            text.Append(Say("Cần hỏi người dùng:", "To be asked of the user:")).Append('\n');
        foreach (var form in asked)
        {
            text.Append($"- {form.Code}: {FactQuestions.TextOf(form).In(Language)}");
            text.Append(form.Choices.Count == 0 ? "\n" : $": {string.Join("; ", form.Choices.Select(c => c.Name.In(Language)))}\n");
        }

        foreach (var wait in waits)
            text.Append(Say("Còn chờ: ", "Waits for: ")).Append(wait.In(Language)).Append('\n');
        return text.ToString().TrimEnd('\n');
    }

    private static JsonObject Asked(FactForm form)
    {
        var asked = Both("fact", form.Code, FactQuestions.TextOf(form));
        asked["answer"] = Regex.Replace($"{form.Answer}", "(?<!^)([A-Z])", "-$1").ToLowerInvariant();
        if (form.Choices.Count > 0)
            asked["choices"] = new JsonArray([.. form.Choices.Select(c => Both("code", c.Code, c.Name))]);
        return asked;
    }

    // Every provision that the answer names: those of the findings, which may be of a province, and those of its lists.
    private static IEnumerable<Citation> Provisions(object answer, JsonNode json) =>
        (answer as Decision)?.Findings.Select(f => f.Citation).OfType<Citation>().Concat(Provisions(json)) ?? Provisions(json);

    private static IEnumerable<Citation> Provisions(JsonNode? node) =>
        node switch
        {
            JsonObject parts => parts.SelectMany(p =>
                p.Key == "provision" && p.Value is JsonValue value && Citation.TryParse((string?)value, out var citation, out _)
                    ? [citation]
                    : Provisions(p.Value)
            ),
            JsonArray items => items.SelectMany(i => Provisions(i)),
            _ => [],
        };

    // The sentences of an answer that is no decision, each with its provision.
    private IEnumerable<(string Text, string? Provision)> Sentences(JsonNode? node)
    {
        if (node is JsonArray items)
            return items.SelectMany(Sentences);
        if (node is not JsonObject parts)
            return [];
        var inner = parts.SelectMany(p => Sentences(p.Value));
        return (string?)parts[Say("vi", "en")] is { } said ? inner.Prepend((said, ProvisionText(parts))) : inner;
    }

    private string? ProvisionText(JsonObject parts) =>
        Citation.TryParse((string?)parts["provision"], out var citation, out _) ? citation.Text.In(Language) : null;

    private string Say(string vietnamese, string english) => new LocalizedText(vietnamese, english).In(Language);

    private static JsonObject MembersOf(Question question)
    {
        var members = new JsonObject
        {
            ["request"] = JsonNode.Parse(question.RequestSchema()),
            ["asOf"] = Day(),
            ["province"] = Member(Told.Province, "string"),
        };
        var answers = Member(Told.Answers, "object");
        answers["additionalProperties"] = new JsonObject { ["type"] = "string" };
        members["answers"] = answers;
        if (question.NeedsCalendar)
        {
            members["holidays"] = Days(Told.Holidays);
            members["workingDays"] = Days(Told.WorkingDays);
        }

        return members;
    }

    private static string[] RequiredOf(Question question) =>
        [.. new[] { "request", question.NeedsDay ? "asOf" : "", question.NeedsCalendar ? "holidays" : "" }.Where(m => m.Length > 0)];
}

/// <summary>The law of a day as a tool.</summary>
internal sealed class LawTool(Language language)
    : ServedTool(
        Code,
        Told.Law,
        new JsonObject
        {
            ["asOf"] = Day(),
            ["provision"] = Member(Told.Provision, "string"),
            ["codes"] = Member(Told.Codes, "string"),
        },
        ["asOf"],
        language
    )
{
    internal const string Code = "law";

    protected override CallToolResult Answer(Arguments given)
    {
        var asOf = given.Day("asOf") ?? throw Arguments.Missing("asOf", Told.Day);
        if (!LawBook.National.TryAt(asOf, out var law))
            throw new ToolException(
                "asOf",
                "law.not-covered",
                $"Pháp luật vào ngày {asOf:dd'/'MM'/'uuuu} không được bao quát; ngày đầu là {LawBook.National.CoveredFrom:dd'/'MM'/'uuuu}.",
                $"The law of {asOf:uuuu-MM-dd} is not covered; the first day is {LawBook.National.CoveredFrom:uuuu-MM-dd}."
            );
        Citation? under = null;
        if (given.Text("provision") is { } provision && !Citation.TryParse(provision, out under, out var problem))
            throw new ToolException("provision", "json.value", problem.Vietnamese, problem.English);
        var codes = given.Text("codes") ?? "";
        var json = JsonNode.Parse(KhuyenCongJson.Write(law))!.AsObject();
        var norms = json["norms"]!
            .AsArray()
            .Where(n => ((string)n!["code"]!).StartsWith(codes, StringComparison.Ordinal) && IsUnder((string?)n["provision"], under?.Code))
            .Select(n => n!.DeepClone())
            .ToArray();
        json["norms"] = new JsonArray(norms);
        return Said(string.Join('\n', norms.Select(Line)), json);
    }

    private string Line(JsonNode norm) =>
        $"{norm["code"]}: {norm[Language == Language.Vietnamese ? "vi" : "en"]}"
        + (Citation.TryParse((string?)norm["provision"], out var citation, out _) ? $" [{citation.Text.In(Language)}]" : "");

    private static bool IsUnder(string? provision, string? of) =>
        of is null || provision == of || provision?.StartsWith(of + "/", StringComparison.Ordinal) == true;
}

/// <summary>What a call brings, read strictly.</summary>
internal sealed class Arguments(IDictionary<string, JsonElement> given)
{
    private static readonly NodaTime.Text.LocalDatePattern Iso = NodaTime.Text.LocalDatePattern.Iso;

    internal string? Text(string name) =>
        !IsGiven(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw Wrong(name, value, "một đoạn chữ", "a text");

    internal LocalDate? Day(string name) => IsGiven(name, out var value) ? DayOf(name, value) : null;

    internal List<LocalDate>? Days(string name) =>
        !IsGiven(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(d => DayOf(name, d))]
        : throw Wrong(name, value, "danh sách ngày yyyy-MM-dd", "a list of days yyyy-MM-dd");

    internal string? Object(string name) =>
        !IsGiven(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Object ? value.GetRawText()
        : throw Wrong(name, value, "một đối tượng { … }", "an object { … }");

    internal IEnumerable<(string Name, string Text)> Texts(string name)
    {
        if (!IsGiven(name, out var value))
            return [];
        if (value.ValueKind != JsonValueKind.Object)
            throw Wrong(name, value, "một đối tượng { … }", "an object { … }");
        return
        [
            .. value
                .EnumerateObject()
                .Select(p =>
                    p.Value.ValueKind == JsonValueKind.String
                        ? (p.Name, p.Value.GetString()!)
                        : throw Wrong($"{name}.{p.Name}", p.Value, "một đoạn chữ", "a text")
                ),
        ];
    }

    internal static ToolException Missing(string name, LocalizedText text) =>
        new(name, "json.missing-member", $"{name}: thiếu mục này: {text.Vietnamese}.", $"{name}: this member is missing: {text.English}.");

    private bool IsGiven(string name, out JsonElement value) => given.TryGetValue(name, out value) && value.ValueKind != JsonValueKind.Null;

    private static LocalDate DayOf(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && Iso.Parse(value.GetString()!) is { Success: true } day
            ? day.Value
            : throw Wrong(name, value, "ngày yyyy-MM-dd", "a day yyyy-MM-dd");

    private static ToolException Wrong(string name, JsonElement value, string vietnamese, string english) =>
        new(
            name,
            "json.value",
            $"{name}: {value.GetRawText()} không dùng được; cần {vietnamese}.",
            $"{name}: {value.GetRawText()} is not allowed; needed: {english}."
        );
}

/// <summary>An argument of a call that cannot be used.</summary>
internal sealed class ToolException(string path, string code, string vietnamese, string english) : Exception(english)
{
    internal JsonProblem Problem { get; } = new(path, code, new(vietnamese, english));
}
