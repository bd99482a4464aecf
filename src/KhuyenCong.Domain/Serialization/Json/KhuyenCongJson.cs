using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Serialization;

/// <summary>JSON của thư viện: the one JSON contract of requests and answers: camelCase members, kebab-case codes, ISO dates, money in whole đồng, provisions as codes.</summary>
/// <remarks>
/// Requests are read strictly and round-trip; answers are written only, with the verdict, the numbers, what is missing and the findings in both
/// languages. Made without reflection, so that trimmed and native builds keep it. Thread-safe.
/// </remarks>
public static class KhuyenCongJson
{
    // What stands in no question by itself: parts of requests, answers of the front door to typed questions alone, and parts and lists of answers.
    private static readonly IJsonKnown[] BesideQuestions =
    [
        new RequestConverter<ProjectStep>(),
        new RequestConverter<Establishment>(),
        new BudgetPlanConverter(),
        new AnswerConverter<FundingConditionDecision>(),
        new AnswerConverter<ContentConditionDecision>(),
        new AnswerConverter<ProjectLife>(),
        new AnswerConverter<NextStep>(),
        new AnswerConverter<Ledger>(),
        new AnswerConverter<Reporting.Reconciliation>(),
        new AnswerConverter<LawSnapshot>(),
        new AnswerConverter<NormEntry>(),
        new AnswerConverter<FoundCitation>(),
        new AnswerConverter<Finding>(),
        new AnswerConverter<LocalizedText>(),
        new AnswerConverter<ValueList<NextStep>>(),
        new AnswerConverter<ValueList<FoundCitation>>(),
        new AnswerConverter<ValueList<NormEntry>>(),
        new AnswerConverter<FindingList>(),
    ];

    /// <summary>Cách viết và đọc JSON: options made by <see cref="Configure"/>; read-only.</summary>
    public static JsonSerializerOptions Options { get; } = Made();

    /// <summary>Cài đặt JSON: lets a host's options read requests and write answers by the contract; the host's own types stay as they are.</summary>
    /// <remarks>Members of the host's types get camelCase names and Vietnamese letters stay as they are, unless the options say otherwise already.</remarks>
    /// <param name="options">The options of the host, such as those of the JSON of a web service.</param>
    /// <exception cref="ArgumentNullException">There are no options.</exception>
    public static void Configure(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.PropertyNamingPolicy ??= JsonNamingPolicy.CamelCase;
        options.Encoder ??= JavaScriptEncoder.Create(UnicodeRanges.All);
        if (options.TypeInfoResolverChain.Count == 0 && JsonSerializer.IsReflectionEnabledByDefault)
            options.TypeInfoResolverChain.Add(Reflected());
        options.TypeInfoResolverChain.Insert(0, new Resolver());
    }

    /// <summary>Viết câu trả lời: an answer or a request as JSON.</summary>
    /// <param name="value">A decision or another answer of <see cref="PromotionRules"/>, or a request.</param>
    /// <returns>The JSON, on one line.</returns>
    /// <exception cref="ArgumentNullException">There is nothing to write.</exception>
    /// <exception cref="NotSupportedException">The value is neither an answer nor a request.</exception>
    public static string Write(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JsonTypes.Options.Encoder }))
            JsonAnswers.Write(writer, value);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Đọc câu hỏi: a request from its JSON.</summary>
    /// <typeparam name="T">The type of the request, such as <see cref="SupportRequest"/>.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <returns>The request.</returns>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="JsonRequestException">The text is not JSON, or holds what the request does not allow; every problem is named.</exception>
    /// <exception cref="NotSupportedException">The type is none of a request.</exception>
    public static T Read<T>(string json)
        where T : notnull => (T)Read(typeof(T), Encoding.UTF8.GetBytes(json ?? throw new ArgumentNullException(nameof(json))));

    /// <summary>Đọc báo cáo công bố: reads a declared report that a host writes down; its format is described in docs/reporting.md.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The report.</returns>
    /// <exception cref="FormatException">The text is not JSON, or a field is missing, unknown or of another form; the message names it.</exception>
    public static Reporting.DeclaredReport ReadDeclaredReport(string json) => DeclaredReportJson.Read(json);

    /// <summary>Đọc các báo cáo: reads the declared reports of one file: one, a list of them, or one behind the other.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The reports, in the order of the file; at least one.</returns>
    /// <exception cref="FormatException">The text is not JSON, or a field is missing, unknown or of another form, or two reports have one id; the message names it.</exception>
    public static ValueList<Reporting.DeclaredReport> ReadDeclaredReports(string json) => DeclaredReportJson.ReadAll(json);

    /// <summary>Lỗi của nội dung: what a text from elsewhere was refused for, in both languages, such as a program shows it to its user.</summary>
    /// <param name="refused">What reading or checking a declared report, a request or a decision record threw.</param>
    /// <returns>The problem; in Vietnamese only that there is one, where what was thrown says no more.</returns>
    /// <exception cref="ArgumentNullException">There is no exception.</exception>
    public static LocalizedText ProblemOf(Exception refused) =>
        refused switch
        {
            null => throw new ArgumentNullException(nameof(refused)),
            _ when ProblemText.Of(refused) is { } text => text,
            JsonRequestException request => LocalizedText.Join(request.Problems.Select(p => p.Text), " ", " "),
            LawNotCoveredException early => new(
                $"Thư viện chưa có quy định ngày {Numbers.Date(early.Date, Language.Vietnamese)}; ngày đầu tiên có quy định là {Numbers.Date(early.CoveredFrom, Language.Vietnamese)}.",
                early.Message
            ),
            OverflowException large => new("Số tiền quá lớn để tính.", large.Message),
            _ => new("Nội dung không đúng quy cách.", refused.Message),
        };

    /// <summary>Lược đồ JSON: the JSON Schema of a type of the contract, with codes and descriptions, such as a web service shows in its OpenAPI document.</summary>
    /// <param name="type">The type of a request, an answer or a value, such as <see cref="SupportRequest"/>.</param>
    /// <returns>The schema; null for a type that is not of the contract.</returns>
    /// <exception cref="ArgumentNullException">There is no type.</exception>
    public static string? SchemaOf(Type type) => JsonSchemas.Of(type ?? throw new ArgumentNullException(nameof(type)));

    internal static object Read(Type type, byte[] utf8)
    {
        var problems = new List<JsonProblem>();
        try
        {
            var reader = new Utf8JsonReader(utf8, JsonText.LenientReader);
            reader.Read();
            if (reader.TokenType == JsonTokenType.Null)
                problems.Add(JsonProblem.OfValue("$", "null", JsonTypes.AllowedOf(type)));
            else
                JsonCheck.Value(type, ref reader, "$", problems);
            while (reader.Read()) { }
        }
        catch (JsonException syntax) when (syntax is not JsonRequestException)
        {
            problems.Clear();
            problems.Add(JsonProblem.Syntax(syntax));
        }

        if (problems.Count > 0)
            throw new JsonRequestException(problems.ToValueList());
        var readable = new Utf8JsonReader(utf8, JsonText.LenientReader);
        readable.Read();
        return JsonDefaults.Read(type, ref readable)!;
    }

    private static JsonSerializerOptions Made()
    {
        var options = new JsonSerializerOptions();
        Configure(options);
        options.MakeReadOnly();
        return options;
    }

#if NET
    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "Asked for only where reflection is switched on.")]
    [System.Diagnostics.CodeAnalysis.UnconditionalSuppressMessage("AOT", "IL3050", Justification = "Asked for only where reflection is switched on.")]
#endif
    private static DefaultJsonTypeInfoResolver Reflected() => new();

    /// <summary>Knows the types of the library by themselves and in nothing else, so that a host's own types stay as they are.</summary>
    private sealed class Resolver : IJsonTypeInfoResolver
    {
        // Numbers and texts of a host's own types are the host's.
        private static readonly HashSet<Type> OfHost = [typeof(string), typeof(bool), typeof(int), typeof(long)];

        private static readonly Dictionary<Type, IJsonKnown> Known = (
            (IJsonKnown[])
                [
                    .. Questions.All.SelectMany(q => q.Known),
                    .. BesideQuestions,
                    .. JsonValues.All.Cast<IJsonKnown>().Where(k => !OfHost.Contains(k.Type)),
                    .. JsonValues.Lists.Cast<IJsonKnown>(),
                ]
        )
            .GroupBy(k => k.Type)
            .ToDictionary(g => g.Key, g => g.First());

        public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options) => Known.TryGetValue(type, out var known) ? known.InfoFor(options) : null;
    }
}

/// <summary>A type of the library that is read or written in a way of its own.</summary>
internal interface IJsonKnown
{
    Type Type { get; }

    JsonTypeInfo InfoFor(JsonSerializerOptions options);
}

internal abstract class KnownConverter<T> : JsonConverter<T>, IJsonKnown
{
    Type IJsonKnown.Type => typeof(T);

    JsonTypeInfo IJsonKnown.InfoFor(JsonSerializerOptions options) => JsonMetadataServices.CreateValueInfo<T>(options, this);
}

/// <summary>A request: checked as a whole, then read strictly.</summary>
internal sealed class RequestConverter<T> : KnownConverter<T>
    where T : notnull
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var problems = new List<JsonProblem>();
        var scan = reader;
        JsonCheck.Value(typeof(T), ref scan, "$", problems);
        if (problems.Count > 0)
            throw new JsonRequestException(problems.ToValueList());
        return (T)JsonDefaults.Read(typeof(T), ref reader)!;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, JsonTypes.InfoOf<T>());
}

/// <summary>A budget plan: the schedules of a province stand beside it, not in it.</summary>
internal sealed class BudgetPlanConverter : KnownConverter<BudgetPlan>
{
    public override BudgetPlan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new RequestConverter<BudgetPlanFacts>().Read(ref reader, typeof(BudgetPlanFacts), options).Under(null);

    public override void Write(Utf8JsonWriter writer, BudgetPlan value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(writer, BudgetPlanFacts.Of(value), JsonTypes.InfoOf<BudgetPlanFacts>());
}

/// <summary>An answer: written only.</summary>
internal sealed class AnswerConverter<T> : KnownConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is an answer: it is written, and asked for again from its request.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonAnswers.Write(writer, value);
}
