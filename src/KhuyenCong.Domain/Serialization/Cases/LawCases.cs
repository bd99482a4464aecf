using System.Text;
using System.Text.Json;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Vụ việc ghi thành dữ liệu: runs cases that lawyers write as JSON: a question, a day, a request, and what is to hold of the answer.</summary>
/// <remarks>The format is described in docs/cases.md. Nothing is read but what is handed in; the host finds the schedules of provinces.</remarks>
public static class LawCases
{
    private static readonly string[] Members = ["name", "question", "asOf", "province", "readings", "holidays", "workingDays", "request", "expect", "note"];

    /// <summary>Các câu hỏi: the codes of the questions that a case can ask.</summary>
    public static ValueList<string> Questions { get; } = Serialization.Questions.All.Select(q => q.Code).ToValueList();

    /// <summary>Chạy vụ việc: runs every case of a file.</summary>
    /// <param name="json">The file: an object with the list "cases".</param>
    /// <param name="province">Finds the schedules that a case names under "province"; null where there are none of that name, which may then be that of a known province.</param>
    /// <param name="book">The law book; the national one when left out. A case that names readings is asked under the national book with them.</param>
    /// <returns>The results, in the order of the cases; a case that cannot be read or asked is a failure of its own.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="JsonRequestException">The text is not JSON, or no object with a list of cases.</exception>
    public static ValueList<CaseResult> Run(string json, Func<string, Province?>? province = null, ILawBook? book = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var document = Parse(json);
        var root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("cases", out var cases) || cases.ValueKind != JsonValueKind.Array)
            throw new JsonRequestException([
                new("$", "json.value", new("Tệp cần một đối tượng có danh sách \"cases\".", "The file needs an object with the list \"cases\".")),
            ]);
        var runner = new CaseRunner(province ?? (_ => null), book ?? LawBook.National);
        return cases.EnumerateArray().Select((c, i) => runner.Run(c, i)).ToValueList();
    }

    internal static JsonDocument Parse(string json)
    {
        try
        {
            return JsonText.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException syntax)
        {
            throw new JsonRequestException([JsonProblem.Syntax(syntax)]);
        }
    }

    private sealed class CaseRunner(Func<string, Province?> province, ILawBook book)
    {
        internal CaseResult Run(JsonElement element, int place)
        {
            var name = TextOf(element, "name") ?? $"cases[{place}]";
            var code = TextOf(element, "question") ?? "";
            try
            {
                return new CaseResult(name, code, Failures(element, code).ToValueList());
            }
            catch (CaseException problem)
            {
                return new CaseResult(name, code, [CaseCompare.Unusable(problem.Text)]);
            }
        }

        private List<CaseFailure> Failures(JsonElement element, string code)
        {
            RequireMembers(element);
            var question =
                Serialization.Questions.Find(code)
                ?? throw new CaseException(
                    $"question: không có câu hỏi '{code}'; các câu hỏi: {string.Join(", ", (IEnumerable<string>)Questions)}.",
                    $"question: there is no question '{code}'; the questions are {string.Join(", ", (IEnumerable<string>)Questions)}."
                );
            if (question.Request == typeof(AllocationRequest) && AsksForProjects(element))
                question = Serialization.Questions.AllocationOfProjects;
            if (!element.TryGetProperty("expect", out var expect) || expect.ValueKind != JsonValueKind.Object || !expect.EnumerateObject().Any())
                throw new CaseException("expect: cần ghi ít nhất một điều phải đúng.", "expect: at least one thing that is to hold is needed.");
            var refused = expect.TryGetProperty("refused", out var wanted) && wanted.ValueKind != JsonValueKind.False;
            var (answer, refusal) = Ask(element, question);
            if (refused)
                return CaseCompare.Refused(wanted, refusal);
            if (refusal is not null)
                return [CaseCompare.NotAnswered(refusal)];
            using var actual = JsonDocument.Parse(KhuyenCongJson.Write(answer!));
            return CaseCompare.Differences(expect, actual.RootElement);
        }

        private (object? Answer, LocalizedText? Refusal) Ask(JsonElement element, Question question)
        {
            var asOf = DayOf(element, "asOf");
            if (asOf is null && question.NeedsDay && question.Day is null)
                throw new CaseException("asOf: cần ngày áp dụng dạng yyyy-MM-dd.", "asOf: the governing date is needed, as yyyy-MM-dd.");
            var local = ProvinceOf(element);
            var rules = new PromotionRules(BookOf(element));
            var circumstances = new Circumstances(
                local is null ? rules : rules.In(local),
                asOf ?? default,
                local,
                new WorkingCalendar(DaysOf(element, "holidays"), DaysOf(element, "workingDays"))
            );
            if (!element.TryGetProperty("request", out var request))
                throw new CaseException("request: thiếu dữ kiện của câu hỏi.", "request: the facts of the question are missing.");
            try
            {
                return (question.Answered(circumstances, CaseRequest.Utf8Of(request, question, asOf, local is not null)), null);
            }
            catch (JsonRequestException problem)
            {
                return (null, LocalizedText.Join(problem.Problems.Select(p => p.Text), " ", " "));
            }
            catch (OverflowException problem)
            {
                return (null, KhuyenCongJson.ProblemOf(problem));
            }
        }

        private static bool AsksForProjects(JsonElement element) =>
            element.TryGetProperty("request", out var request) && request.ValueKind == JsonValueKind.Object && request.TryGetProperty("projects", out _);

        private static void RequireMembers(JsonElement element)
        {
            if (element.ValueKind != JsonValueKind.Object)
                throw new CaseException("Mỗi vụ việc là một đối tượng { … }.", "Every case is an object { … }.");
            var seen = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in element.EnumerateObject())
            {
                if (Array.IndexOf(Members, member.Name) < 0)
                    throw new CaseException(JsonProblem.Unknown("$", member.Name, Members).Text);
                if (!seen.Add(member.Name))
                    throw new CaseException(JsonProblem.Repeated("$", member.Name).Text);
            }
        }

        private ILawBook BookOf(JsonElement element)
        {
            if (!element.TryGetProperty("readings", out var readings) || readings.ValueKind == JsonValueKind.Null)
                return book;
            var fields =
                readings.ValueKind == JsonValueKind.Object
                    ? readings.EnumerateObject().Select(p => new RecordField(p.Name, p.Value.ToString())).ToList()
                    : throw new CaseException(
                        "readings: cần một đối tượng, ví dụ { \"R5\": \"capital-prevails\" }.",
                        "readings: an object is needed, such as { \"R5\": \"capital-prevails\" }."
                    );
            var unknown = ReadingFields.Read(fields, out var read);
            if (unknown.Count > 0)
                throw new CaseException(
                    $"readings: không có cách hiểu {unknown[0].Code} = '{unknown[0].Value}' (xem docs/readings.md).",
                    $"readings: there is no reading {unknown[0].Code} = '{unknown[0].Value}' (see docs/readings.md)."
                );
            return LawBook.National.With(read);
        }

        private Province? ProvinceOf(JsonElement element)
        {
            if (!element.TryGetProperty("province", out var given) || given.ValueKind == JsonValueKind.Null)
                return null;
            var name = TextOf(element, "province") ?? given.GetRawText();
            return province(name)
                ?? (KnownProvinces.TryFind(name, out var known) ? known : null)
                ?? throw new CaseException(
                    $"province: không có quy định của tỉnh '{name}', hoặc tệp có lỗi.",
                    $"province: there are no schedules '{name}', or the file has errors."
                );
        }

        private static IEnumerable<LocalDate> DaysOf(JsonElement element, string name)
        {
            if (!element.TryGetProperty(name, out var days) || days.ValueKind == JsonValueKind.Null)
                return [];
            if (days.ValueKind != JsonValueKind.Array)
                throw new CaseException($"{name}: cần danh sách ngày.", $"{name}: a list of days is needed.");
            return days.EnumerateArray().Select(d => ReadDay(d, name)).ToList();
        }

        private static LocalDate? DayOf(JsonElement element, string name) =>
            element.TryGetProperty(name, out var day) && day.ValueKind != JsonValueKind.Null ? ReadDay(day, name) : null;

        private static LocalDate ReadDay(JsonElement value, string name) =>
            value.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(value.GetString()!) is { Success: true } day
                ? day.Value
                : throw new CaseException(
                    $"{name}: {value.GetRawText()} không phải là ngày; cần yyyy-MM-dd.",
                    $"{name}: {value.GetRawText()} is not a day; yyyy-MM-dd is needed."
                );

        private static string? TextOf(JsonElement element, string name) =>
            element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
                ? value.GetString()
                : null;
    }
}

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
        if (asOf is { } date && request.TryGetProperty(question.Day, out var own) && own.ToString() != LocalDatePattern.Iso.Format(date))
            throw new CaseException(
                $"asOf: ngày {own} trong request khác ngày áp dụng {LocalDatePattern.Iso.Format(date)}.",
                $"asOf: the day {own} in the request differs from the governing date {LocalDatePattern.Iso.Format(date)}."
            );
        var day =
            asOf is { } known ? LocalDatePattern.Iso.Format(known)
            : request.TryGetProperty(question.Day, out var given) ? given.ToString()
            : null;
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
