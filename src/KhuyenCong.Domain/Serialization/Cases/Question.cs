using System.Globalization;
using System.Text;
using System.Text.Json;
using KhuyenCong.Domain.Programmes;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Câu hỏi ghi bằng JSON: a question of the front door as a host without types of its own asks it, such as a service or an agent.</summary>
/// <remarks>The members of its request and of its answer are those of docs/questions.md. Thread-safe.</remarks>
public sealed record Question
{
    private readonly Func<Circumstances, object, object> _ask;

    internal Question(string code, LocalizedText text, Type request, Type answer, Func<Circumstances, object, object> ask) =>
        (Code, Text, Request, Answer, _ask) = (code, text, request, answer, ask);

    /// <summary>Tất cả: every question, in the order of docs/questions.md.</summary>
    public static ValueList<Question> All => Questions.Listed;

    /// <summary>Mã: the stable code.</summary>
    public string Code { get; }

    /// <summary>Nội dung: what is asked, in both languages.</summary>
    public LocalizedText Text { get; }

    /// <summary>Cần ngày áp dụng: whether a governing date is needed; not where the request alone fixes it.</summary>
    public bool NeedsDay { get; internal init; } = true;

    /// <summary>Cần lịch làm việc: whether the answer counts working days, so that the days off have to be known.</summary>
    public bool NeedsCalendar { get; internal init; }

    /// <summary>The type of the request.</summary>
    internal Type Request { get; }

    /// <summary>The type of the answer.</summary>
    internal Type Answer { get; }

    /// <summary>The member of the request that is the day, where it holds it; the governing date stands for it.</summary>
    internal string? Day { get; init; }

    /// <summary>How JSON reads its request and writes its answer.</summary>
    internal IJsonKnown[] Known { get; init; } = [];

    /// <summary>What is malformed about a request.</summary>
    internal Func<object, IEnumerable<ShapeProblem>> Problems { get; init; } = _ => [];

    /// <summary>Lược đồ dữ kiện: the JSON Schema of the request, without the day, which stands beside it.</summary>
    /// <returns>The schema, with codes and descriptions.</returns>
    public string RequestSchema() => Day is { } day ? JsonSchemas.Without(JsonSchemas.Of(Request)!, day) : JsonSchemas.Of(Request)!;

    /// <summary>Hỏi: asks the question.</summary>
    /// <param name="rules">The rules, with the law of the province where local money is asked about.</param>
    /// <param name="request">The request as JSON.</param>
    /// <param name="asOf">The governing date; null where the request holds it or fixes it.</param>
    /// <param name="calendar">The working days; every Monday to Friday where left out.</param>
    /// <returns>The answer; <see cref="KhuyenCongJson.Write"/> writes it.</returns>
    /// <exception cref="ArgumentNullException">There are no rules or no request.</exception>
    /// <exception cref="JsonRequestException">The request is not JSON, or not well formed, or lacks its day; every problem is named.</exception>
    /// <exception cref="OverflowException">The amounts are too large to compute with.</exception>
    public object Ask(PromotionRules rules, string request, LocalDate? asOf = null, IWorkingCalendar? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(request);
        if (asOf is null && NeedsDay && Day is null)
            throw new JsonRequestException([JsonProblem.Missing("$", "asOf", JsonTypes.AllowedOf(typeof(LocalDate)))]);
        byte[] utf8;
        using (var document = LawCases.Parse(request))
        {
            try
            {
                utf8 = CaseRequest.Utf8Of(document.RootElement, this, asOf, rules.Province is not null);
            }
            catch (CaseException problem)
            {
                throw new JsonRequestException([new(problem.Path, problem.Code, problem.Text)]);
            }
        }

        return Answered(new Circumstances(rules, asOf ?? default, rules.Province, calendar ?? new WorkingCalendar()), utf8);
    }

    /// <summary>Ghi câu trả lời: the request with a missing fact answered, as <see cref="FactForm"/> does for typed requests.</summary>
    /// <param name="request">The request as JSON.</param>
    /// <param name="missing">The code of the fact, as <see cref="Decisions.Decision.Missing"/> gives it.</param>
    /// <param name="answer">The answer as people write it: "có", "300 triệu", "30/06/2016", a code or the name of a choice.</param>
    /// <returns>The request with the answer, or the same request and why the answer is none.</returns>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="JsonRequestException">The request is not a JSON object.</exception>
    public (string Request, LocalizedText? Problem) Set(string request, string missing, string answer)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (FactPaths.Of(this, missing ?? throw new ArgumentNullException(nameof(missing))) is not { } path)
            return (request, FactForm.NoFact(Code, missing));
        if (FactAnswers.Read(path, answer ?? throw new ArgumentNullException(nameof(answer))) is not { } json)
            return (request, FactForm.NotAllowed(answer, path));
        using var document = LawCases.Parse(request);
        if (document.RootElement.ValueKind != JsonValueKind.Object)
            throw new JsonRequestException([JsonProblem.OfValue("$", document.RootElement.GetRawText(), JsonTypes.AllowedOf(Request))]);
        if (FactAnswers.NoPlace(document.RootElement, path) is { } problem)
            return (request, problem);
        return (Encoding.UTF8.GetString(FactAnswers.Set(document.RootElement, path, json)), null);
    }

    /// <summary>The answer to a request.</summary>
    /// <exception cref="JsonRequestException">The request is not well formed.</exception>
    internal object Answered(Circumstances circumstances, byte[] utf8)
    {
        var request = KhuyenCongJson.Read(Request, utf8);
        try
        {
            return AnswerTo(circumstances, request);
        }
        catch (ArgumentException problem)
        {
            var told = Problems(request).Select(JsonProblem.OfShape).ToValueList();
            if (told.Count == 0 && ProblemText.Of(problem) is null && FarthestOf(utf8) is { IsDay: true } far)
                throw TooLarge(far, problem);
            throw new JsonRequestException(
                told.Count > 0 ? told : [new("$", "question.malformed", ProblemText.Of(problem) ?? new("Dữ kiện không hợp lệ.", problem.Message))]
            );
        }
        catch (OverflowException problem) when (FarthestOf(utf8) is { } far)
        {
            throw TooLarge(far, problem);
        }
    }

    private static OverflowException TooLarge(FarValue far, Exception problem) =>
        ProblemText.Overflow(
            new(
                $"Giá trị quá lớn để tính; lớn nhất là {far.Path} = {far.Text}. Cho phép: {(far.IsDay ? LastDays : LargestNumbers).Vietnamese}.",
                $"The values are too large to compute with; the largest is {far.Path} = {far.Text}. Allowed: {(far.IsDay ? LastDays : LargestNumbers).English}."
            ),
            problem
        );

    /// <summary>A value of a request, and where it stands.</summary>
    private sealed record FarValue(string Path, string Text, bool IsDay, long Distance);

    // Days from here on leave no room for a period after them.
    private const string FarDay = "9900";

    private static readonly LocalizedText LastDays = new("ngày trước năm 9900", "days before the year 9900");

    private static readonly LocalizedText LargestNumbers = new(
        "số mà tổng, tích và 100 lần của nó không quá 9.223.372.036.854.775.807",
        "numbers whose sums, products and hundredfold are at most 9,223,372,036,854,775,807"
    );

    /// <summary>What of a request is farthest off: its latest day where that is near the end of all days, else its whole number farthest from zero; null where there is neither.</summary>
    private static FarValue? FarthestOf(byte[] utf8)
    {
        using var document = JsonDocument.Parse(utf8, JsonText.Lenient);
        return ValuesOf("$", document.RootElement).OrderByDescending(v => v.IsDay).ThenBy(v => v.Distance).FirstOrDefault();
    }

    // The distance is kept below zero, where every number has one.
    private static IEnumerable<FarValue> ValuesOf(string path, JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Number => element.TryGetInt64(out var number)
                ? [new(path, number.ToString(CultureInfo.InvariantCulture), false, number < 0 ? number : -number)]
                : [],
            JsonValueKind.String => LocalDatePattern.Iso.Parse(element.GetString()!) is { Success: true, Value: var day }
            && string.CompareOrdinal(element.GetString(), FarDay) > 0
                ? [new(path, element.GetString()!, true, -day.Year)]
                : [],
            JsonValueKind.Array => element.EnumerateArray().SelectMany((e, i) => ValuesOf($"{path}[{i}]", e)),
            JsonValueKind.Object => element.EnumerateObject().SelectMany(p => ValuesOf($"{path}.{p.Name}", p.Value)),
            _ => [],
        };

    /// <summary>The answer to a request of its own type.</summary>
    internal object AnswerTo(Circumstances circumstances, object request) => _ask(circumstances, request);
}
