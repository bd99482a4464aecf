#:project kit/SampleKit.csproj
#:project mcp/ServedLaw.csproj

// dotnet run mcp.cs -- [--schedule province.json …] [--only support,law,…] [--lang vi|en]
// Serves the questions of the library as tools to an agent, by the Model Context Protocol over standard input and output: one tool a question,
// and the law of a day. Everything that is said comes from the library; standard output carries the protocol alone, standard error one line a call.
// What is missing comes back as questions to put to the user, whose words go back as "answers". docs/hosts.md says what an agent must not do.
// Exit code: 0 when the client closes the input, 2 when an option cannot be used.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Serialization;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;
using SampleKit;
using ServedLaw;

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
