using System.Text.Json;
using System.Text.Json.Nodes;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Serialization;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace ServedLaw;

/// <summary>A tool: its description, its schema, and its errors told as the JSON contract tells them.</summary>
public abstract class ServedTool(string code, LocalizedText text, JsonObject members, string[] required, Language language) : McpServerTool
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
        catch (OverflowException problem)
        {
            result = Refused([new("request", "request.too-large", KhuyenCongJson.ProblemOf(problem))]);
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
