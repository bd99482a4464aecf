using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using ModelContextProtocol.Protocol;
using NodaTime;
using SampleKit;

namespace ServedLaw;

/// <summary>A question of the library as a tool.</summary>
public sealed class QuestionTool(Question question, Provinces provinces, Language language)
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
