using System.Text.Json.Nodes;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Serialization;
using ModelContextProtocol.Protocol;

namespace ServedLaw;

/// <summary>The law of a day as a tool.</summary>
public sealed class LawTool(Language language)
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
    public const string Code = "law";

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
