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

    private static readonly string[] OfOneCase = ["question", "asOf", "province", "readings", "holidays", "workingDays", "request", "expect"];

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
        if (root.EnumerateObject().Count(m => m.NameEquals("cases")) > 1)
            throw new JsonRequestException([JsonProblem.Repeated("$", "cases")]);
        if (root.EnumerateObject().Select(m => m.Name).FirstOrDefault(n => Array.IndexOf(OfOneCase, n) >= 0) is { } shared)
            throw new JsonRequestException([
                new(
                    "$." + shared,
                    "json.value",
                    new(
                        $"{shared}: ghi trong từng vụ việc; ghi bên cạnh \"cases\" thì không vụ việc nào nhận.",
                        $"{shared}: it belongs into each case; beside \"cases\" no case takes it."
                    )
                ),
            ]);
        var runner = new CaseRunner(province ?? (_ => null), book ?? LawBook.National);
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        return cases.EnumerateArray().Select((c, i) => NamedOnce(runner.Run(c, i), i, names)).ToValueList();
    }

    // Of two cases of one name nobody could tell which one failed; the same case twice is most often one that was to be another.
    private static CaseResult NamedOnce(CaseResult result, int place, Dictionary<string, int> names)
    {
        var name = VietnameseText.Compose(result.Name).Trim();
        if (!names.TryGetValue(name, out var first))
        {
            names.Add(name, place);
            return result;
        }

        var twice = CaseCompare.Unusable(
            new(
                $"name: tên này đã dùng cho vụ việc cases[{first}]; mỗi vụ việc cần một tên riêng.",
                $"name: cases[{first}] has this name already; each case needs a name of its own."
            )
        );
        return result with { Failures = result.Failures.Append(twice).ToValueList() };
    }

    internal static JsonDocument Parse(string json)
    {
        try
        {
            return JsonText.Parse(json, JsonText.Lenient);
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
                return [.. CaseCompare.Refused(wanted, refusal), .. CaseCompare.NotRefused(expect)];
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
            foreach (var member in element.EnumerateObject())
            {
                if (Array.IndexOf(Members, member.Name) < 0)
                    throw new CaseException(JsonProblem.Unknown("$", member.Name, Members).Text);
            }

            RequireOnce("$", element);
        }

        private static void RequireOnce(string path, JsonElement element)
        {
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var member in element.EnumerateObject())
            {
                if (!names.Add(member.Name))
                    throw new CaseException(JsonProblem.Repeated(path, member.Name).Text);
            }
        }

        private ILawBook BookOf(JsonElement element)
        {
            if (!element.TryGetProperty("readings", out var readings) || readings.ValueKind == JsonValueKind.Null)
                return book;
            if (readings.ValueKind != JsonValueKind.Object)
                throw new CaseException(
                    "readings: cần một đối tượng, ví dụ { \"R5\": \"capital-prevails\" }.",
                    "readings: an object is needed, such as { \"R5\": \"capital-prevails\" }."
                );
            RequireOnce("$.readings", readings);
            var fields = readings.EnumerateObject().Select(p => new RecordField(p.Name, p.Value.ToString()));
            var unknown = ReadingFields.Read(fields, out var read);
            if (unknown.Count == 0)
                return LawBook.National.With(read);
            throw new CaseException(LocalizedText.Join(unknown.Select(NotKnown), " ", " "));
        }

        private static LocalizedText NotKnown(RecordField unknown)
        {
            var allowed = string.Join(", ", ReadingFields.Allowed(unknown.Code));
            return new(
                $"readings: không có cách hiểu {unknown.Code} = '{unknown.Value}'; dùng được: {allowed} (xem docs/readings.md).",
                $"readings: there is no reading {unknown.Code} = '{unknown.Value}'; known are {allowed} (see docs/readings.md)."
            );
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
