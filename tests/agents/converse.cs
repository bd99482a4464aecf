#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:package ModelContextProtocol

// dotnet run converse.cs -- vi|en
// An agent without a mind: starts docs/samples/mcp.cs, talks to it with the client of the protocol as conversations.json says, and writes what was
// said. It fails where an answer is not the library's own, where it answers a fact that it was not asked for, or where the server says anything
// on standard output that is not of the protocol.
using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using NodaTime;
using NodaTime.Text;

const int NotAsTheLibrary = 3;

var language = args is ["en"] ? "en" : "vi";
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
var here = (string)AppContext.GetData("EntryPointFileDirectoryPath")!;
var root = Path.GetFullPath(Path.Combine(here, "..", ".."));
string[] server = ["run", "--no-build", Path.Combine(root, "docs", "samples", "mcp.cs"), "--", "--lang", language];
var plain = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

await using var client = await McpClient.CreateAsync(
    new StdioClientTransport(
        new()
        {
            Command = "dotnet",
            Arguments = server,
            Name = "khuyencong",
            StandardErrorLines = _ => { },
        }
    )
);
Console.WriteLine($"# {client.ServerInfo!.Name}: {client.ServerInfo.Title}");
Console.WriteLine();
Console.WriteLine(client.ServerInstructions);
Console.WriteLine();
foreach (var tool in await client.ListToolsAsync())
{
    var schema = tool.JsonSchema;
    var members = schema.GetProperty("properties").EnumerateObject().Select(p => p.Name);
    var required = schema.GetProperty("required").EnumerateArray().Select(r => r.GetString()).ToHashSet();
    Console.WriteLine($"{tool.Name} ({string.Join(", ", members.Select(m => required.Contains(m) ? m + "*" : m))}): {tool.Title}");
}

var file = JsonNode.Parse(File.ReadAllText(Path.Combine(here, "conversations.json")))!;
foreach (var conversation in file["conversations"]!.AsArray())
{
    Console.WriteLine();
    Console.WriteLine($"# {conversation!["name"]}: {conversation[language]}");
    JsonObject? last = null;
    var tool = "";
    foreach (var turn in conversation["turns"]!.AsArray())
    {
        var arguments = turn!["answers"] is { } answers ? FollowUp(last!, answers) : turn["arguments"]!.DeepClone().AsObject();
        tool = (string?)turn["tool"] ?? tool;
        Console.WriteLine();
        Console.WriteLine($"→ {tool} {arguments.ToJsonString(plain)}");
        last = await Call(tool, arguments);
    }
}

return OnlyTheProtocol() ? 0 : 1;

// The request as the server gave it back, with the words of the user for what it asked.
static JsonObject FollowUp(JsonObject last, JsonNode answers)
{
    var asked = last["ask"]!.AsArray().Select(a => (string)a!["fact"]!).ToHashSet();
    foreach (var (fact, _) in answers.AsObject())
    {
        if (!asked.Contains(fact))
            throw new InvalidOperationException($"'{fact}' was not asked for.");
    }

    return new JsonObject
    {
        ["asOf"] = last["asOf"]?.DeepClone(),
        ["request"] = last["request"]!.DeepClone(),
        ["answers"] = answers.DeepClone(),
    };
}

async Task<JsonObject?> Call(string tool, JsonObject arguments)
{
    CallToolResult result;
    try
    {
        result = await client.CallToolAsync(tool, arguments.ToDictionary(a => a.Key, a => (object?)a.Value));
    }
    catch (McpException refused)
    {
        Console.WriteLine($"← refused by the protocol: {refused.Message}");
        return null;
    }

    foreach (var line in result.Content.OfType<TextContentBlock>().SelectMany(t => t.Text.Split('\n')))
        Console.WriteLine($"{(result.IsError == true ? "✗" : "←")} {line}");
    var structured = JsonNode.Parse(result.StructuredContent!.Value.GetRawText())!.AsObject();
    if (result.IsError == true)
    {
        Console.WriteLine(string.Join(" ", structured["problems"]!.AsArray().Select(p => $"[{p!["path"]} {p["code"]}]")));
        return null;
    }

    if (Expected(tool, structured) is { } expected && !JsonNode.DeepEquals(JsonNode.Parse(expected), structured["answer"]))
    {
        Console.Error.WriteLine($"{tool}: the answer is not the library's: {structured["answer"]!.ToJsonString(plain)}");
        Environment.Exit(NotAsTheLibrary);
    }

    if (structured["answer"] is { } answer)
        Console.WriteLine($"[{answer["verdict"]}; {Codes("provisions", "code")}; ask: {Codes("ask", "fact")}; waits for: {Codes("waitsFor", "code")}]");
    return structured;

    string Codes(string list, string name) => string.Join(" ", structured[list]!.AsArray().Select(i => (string)i![name]!));
}

// The same asked of the library with its own types; null for what has no verdict.
static string? Expected(string tool, JsonObject said)
{
    var rules = (string?)said["province"] is { } province ? PromotionRules.National.In(KnownProvinces.Find(province)!) : PromotionRules.National;
    var request = said["request"]?.ToJsonString() ?? "";
    var day = said["question"] is null ? default : LocalDatePattern.Iso.Parse((string)said["asOf"]!).Value;
    object? answer = tool switch
    {
        "support" => rules.AssessSupport(day, KhuyenCongJson.Read<SupportRequest>(request)),
        "eligibility" => rules.AssessEligibility(day, KhuyenCongJson.Read<EligibilityRequest>(request)),
        "competence" => rules.AssessCompetence(day, KhuyenCongJson.Read<CompetenceRequest>(request)),
        _ => null,
    };
    return answer is null ? null : KhuyenCongJson.Write(answer);
}

// Every line of standard output is a message of the protocol, and the server ends with its input.
bool OnlyTheProtocol()
{
    var start = new ProcessStartInfo("dotnet", server)
    {
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };
    using var process = Process.Start(start)!;
    var errors = process.StandardError.ReadToEndAsync();
    process.StandardInput.WriteLine(
        """{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"raw","version":"1"}}}"""
    );
    process.StandardInput.WriteLine("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
    process.StandardInput.WriteLine(
        """{"jsonrpc":"2.0","id":2,"method":"tools/call","params":{"name":"support","arguments":{"asOf":"2016-06-30","request":{"item":"machinery","source":"national"}}}}"""
    );
    process.StandardInput.Flush();
    var said = new List<string>();
    while (said.Count < 2 && process.StandardOutput.ReadLine() is { } line)
        said.Add(line);
    process.StandardInput.Close();
    said.AddRange(process.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries));
    process.WaitForExit();
    var isClean = said.Count == 2 && said.All(l => (string?)JsonNode.Parse(l)!["jsonrpc"] == "2.0") && process.ExitCode == 0;
    if (!isClean)
        Console.Error.WriteLine($"exit code {process.ExitCode}\n{string.Join('\n', said)}\n{errors.Result}");
    return isClean;
}
