using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>A case that cannot be asked.</summary>
internal sealed class CaseException(LocalizedText text) : Exception(text.English)
{
    internal CaseException(string vietnamese, string english)
        : this(new LocalizedText(vietnamese, english)) { }

    internal LocalizedText Text { get; } = text;

    /// <summary>The member of the request that is at fault.</summary>
    internal string Path { get; init; } = "asOf";

    internal string Code { get; init; } = "question.day";
}

/// <summary>The request of a case, with the day and the money that stand beside it.</summary>
internal static class CaseRequest
{
    internal static byte[] Utf8Of(JsonElement request, Question question, LocalDate? asOf, bool isLocal)
    {
        if (question.Day is null || request.ValueKind != JsonValueKind.Object)
            return Encoding.UTF8.GetBytes(request.GetRawText());
        var days = request
            .EnumerateObject()
            .Where(m => m.NameEquals(question.Day) && m.Value.ValueKind != JsonValueKind.Null)
            .Select(m => m.Value.ToString())
            .ToList();
        var day = asOf is { } date ? LocalDatePattern.Iso.Format(date) : days.FirstOrDefault();
        if (days.Find(own => own != day) is { } other)
            throw new CaseException(
                $"asOf: ngày {other} trong request khác ngày áp dụng {day}.",
                $"asOf: the day {other} in the request differs from the governing date {day}."
            );
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            writer.WriteStartObject();
            if (day is not null)
                writer.WriteString(question.Day, day);
            foreach (var member in request.EnumerateObject().Where(m => day is null || m.Name != question.Day))
            {
                writer.WritePropertyName(member.Name);
                if (question.Request == typeof(BudgetPlanFacts) && member.NameEquals("projects"))
                    WriteProjects(writer, member.Value, day, isLocal ? "local" : "national");
                else
                    member.Value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    // Date and source of the projects are those of the plan.
    private static void WriteProjects(Utf8JsonWriter writer, JsonElement projects, string? day, string source)
    {
        if (projects.ValueKind != JsonValueKind.Array)
        {
            projects.WriteTo(writer);
            return;
        }

        writer.WriteStartArray();
        var place = 0;
        foreach (var project in projects.EnumerateArray())
        {
            if (project.ValueKind == JsonValueKind.Object)
                WriteProject(writer, project, $"projects[{place}]", day, source);
            else
                project.WriteTo(writer);
            place++;
        }

        writer.WriteEndArray();
    }

    private static void WriteProject(Utf8JsonWriter writer, JsonElement project, string path, string? day, string source)
    {
        writer.WriteStartObject();
        foreach (var part in project.EnumerateObject())
        {
            writer.WritePropertyName(part.Name);
            if (part.Value.ValueKind != JsonValueKind.Object || part.Name is not ("priority" or "support"))
            {
                part.Value.WriteTo(writer);
                continue;
            }

            writer.WriteStartObject();
            if (part.Name == "priority" && day is not null && !IsOfPlan(part.Value, "asOf", day, $"{path}.priority"))
                writer.WriteString("asOf", day);
            if (!IsOfPlan(part.Value, "source", source, $"{path}.{part.Name}"))
                writer.WriteString("source", source);
            foreach (var member in part.Value.EnumerateObject())
            {
                writer.WritePropertyName(member.Name);
                member.Value.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        writer.WriteEndObject();
    }

    // Whether a part of a project says itself what the plan says; it cannot say anything else.
    private static bool IsOfPlan(JsonElement part, string member, string ofPlan, string path)
    {
        if (!part.TryGetProperty(member, out var own))
            return false;
        if (own.ValueKind == JsonValueKind.String && own.GetString() is { } said && said != ofPlan)
            throw new CaseException(
                $"{path}.{member}: \"{said}\" khác với phương án phân bổ (\"{ofPlan}\").",
                $"{path}.{member}: \"{said}\" is not what the plan says (\"{ofPlan}\")."
            )
            {
                Path = $"$.{path}.{member}",
                Code = "question.of-plan",
            };
        return true;
    }
}
