#:sdk Microsoft.NET.Sdk.Web
#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project kit/SampleKit.csproj

// A minimal web service over the library: dotnet run webhost.cs -- --urls http://127.0.0.1:5080
//   POST /support      the ceiling of a case:  {"as_of":"2016-06-30","source":"national","item":"machinery","cost":600000000,"requested":300000000}
//   POST /eligibility  who is served:          {"as_of":"2016-06-30","kind":"enterprise","capital":5000000000,"place":"commune", …}
//   GET  /law/{date}   the norms in force on a date
// The fields are the columns of assess-support.cs and assess-eligibility.cs; several unit costs are an array. A field left out is not known.
// Answers are in Vietnamese; ?lang=en or Accept-Language: en asks for English. What cannot be read is a problem (RFC 9457) that lists every
// failure with its field, its stable code and a text in the chosen language; a legal "no" is an answer like any other.
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using FluentValidation;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.DependencyInjection;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using Microsoft.AspNetCore.Diagnostics;
using NodaTime;
using SampleKit;

const long LargestBody = 64 * 1024;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestBody);
builder.Services.AddKhuyenCong();
builder.Services.ConfigureHttpJsonOptions(json =>
{
    json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower;
    json.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All);
});
var app = builder.Build();
app.UseExceptionHandler(failed => failed.Run(context => Failed(context).ExecuteAsync(context)));
app.UseStatusCodePages(pages => StatusProblem(pages.HttpContext).ExecuteAsync(pages.HttpContext));
app.Use(
    async (context, next) =>
    {
        if (context.Request.Query.TryGetValue("lang", out var asked) && asked.ToString() is not ("vi" or "en"))
            await Invalid(
                    context,
                    [
                        new(
                            "lang",
                            "request.lang",
                            new($"Ngôn ngữ '{asked}' không có; cần vi hoặc en.", $"The language '{asked}' is not offered; vi or en is required.")
                        ),
                    ]
                )
                .ExecuteAsync(context);
        else
            await next();
    }
);

app.MapPost(
    "/support",
    async (HttpContext context, PromotionRules rules, IValidator<SupportRequest> validator) =>
    {
        var body = await Body.Read(context.Request);
        var asOf = body.Required("as_of", Body.Date);
        var costs = body.Amounts("cost");
        var request = new SupportRequest
        {
            Item = body.Required("item", Body.Code<SupportItem>(SupportItems.TryParse)),
            Source = body.Required("source", Body.Code<FundingSource>(ProgrammeCodes.TryParse)),
            Cost = costs.Count == 1 ? costs[0] : null,
            UnitCosts = costs.Count > 1 ? costs : [],
            Units = body.Optional("units", Body.Count),
            PriorityFactor = body.Optional("priority", Body.Code<Rate>(Rate.TryParseTimes)),
            Ground = body.Optional("ground", Body.Code<PriorityGround>(Ground)) ?? PriorityGround.None,
            Requested = body.Optional("requested", Body.Amount),
        };
        var problems = body.Close(() => validator.Validate(request));
        if (problems.Count > 0)
            return Invalid(context, problems);

        var decision = rules.AssessSupport(asOf, request);
        var provision = decision.Provision;
        return Said(
            context,
            new
            {
                Verdict = decision.Verdict.ToCode(),
                Ceiling = decision.Ceiling?.Dong,
                BoundBy = decision.BoundBy == BoundBy.Nothing ? null : decision.BoundBy.ToString().ToLowerInvariant(),
                Excess = decision.Excess?.Dong,
                Provision = provision?.Code,
                Evidence = decision.Workings.Evidence.ToCode(),
                decision.Missing,
                Findings = Findings(context, decision),
            }
        );
    }
);

app.MapPost(
    "/eligibility",
    async (HttpContext context, PromotionRules rules, IValidator<EligibilityRequest> validator) =>
    {
        var body = await Body.Read(context.Request);
        var asOf = body.Required("as_of", Body.Date);
        var request = new EligibilityRequest
        {
            PlanBuiltIn = body.Optional("plan_built_in", Body.Count),
            Establishment = new Establishment
            {
                LawfullyEstablished = body.Optional("lawfully_established", Body.Answer),
                DirectProducer = body.Optional("direct_producer", Body.Answer),
                Kind = body.Optional("kind", Body.Code<EstablishmentKind>(EstablishmentCodes.TryParse)),
                Size = new EnterpriseSize
                {
                    Capital = body.Optional("capital", Body.Amount),
                    Labour = body.Optional("labour", Body.Whole),
                    Revenue = body.Optional("revenue", Body.Amount),
                },
                Place = new ProductionPlace
                {
                    Kind = body.Optional("place", Body.Code<PlaceKind>(EstablishmentCodes.TryParse)),
                    City = body.Optional("city", Body.Code<CityClass>(EstablishmentCodes.TryParse)),
                    Conversion = body.Optional("converted_on", Conversion),
                    Province = body.Optional("province_kind", Body.Code<ProvinceKind>(EstablishmentCodes.TryParse)),
                    RecognisedCraftVillage = body.Optional("craft_village", Body.Answer),
                    DifficultArea = body.Optional("difficult_area", Body.Answer),
                },
                Sector = body.Optional("sector", Body.Code<IndustrySector>(EstablishmentCodes.TryParse)),
                ExcludedBrickKiln = body.Optional("brick_kiln", Body.Answer),
                CleanerProduction = body.Optional("cleaner_production", Body.Answer),
                SustainableProduction = body.Optional("sustainable_production", Body.Answer),
                ClusterInvestor = body.Optional("cluster_investor", Body.Answer),
            },
        };
        var problems = body.Close(() => validator.Validate(request));
        if (problems.Count > 0)
            return Invalid(context, problems);

        var decision = rules.AssessEligibility(asOf, request);
        return Said(
            context,
            new
            {
                Verdict = decision.Verdict.ToCode(),
                Capacities = decision.Verdict == Verdict.Satisfied ? decision.Capacities.ToCodes() : [],
                decision.Failed,
                decision.Missing,
                Findings = Findings(context, decision),
            }
        );
    }
);

app.MapGet(
    "/law/{date}",
    (HttpContext context, ILawBook book, string date) =>
    {
        if (!Fields.TryDate(date, out var day))
            return Invalid(context, [new("date", "request.date", Body.Unreadable("date", date))]);
        if (!book.Covers(day))
        {
            return Problem(
                context,
                StatusCodes.Status404NotFound,
                new($"Pháp luật vào ngày {date} không được bao quát.", $"The law of {date} is not covered."),
                [new("date", "law.not-covered", new($"Ngày {date} trước văn bản đầu tiên.", $"The date {date} lies before the first instrument."))]
            );
        }

        var law = book.At(day);
        var language = Speech.Of(context);
        return Said(
            context,
            new
            {
                From = Text(law.From),
                Through = law.Through is { } through ? Text(through) : null,
                VerifiedThrough = Text(book.VerifiedThrough),
                Norms = law.Entries()
                    .Select(e => new
                    {
                        e.Code,
                        Value = e.Value.In(language),
                        Status = JsonNamingPolicy.KebabCaseLower.ConvertName($"{e.Status}"),
                        Provision = e.Citation.Code,
                        Citation = e.Citation.Text.In(language),
                    }),
            }
        );
    }
);

app.Run();

static IResult Said(HttpContext context, object answer)
{
    context.Response.Headers.ContentLanguage = Speech.Code(Speech.Of(context));
    return Results.Ok(answer);
}

static IEnumerable<object> Findings(HttpContext context, Decision decision)
{
    var language = Speech.Of(context);
    return decision
        .Findings.Select(f => new
        {
            Rule = f.Rule.Code,
            Verdict = f.Verdict.ToCode(),
            Message = f.Message(language),
            Provision = f.Citation?.Code,
            Citation = f.Citation?.Text.In(language),
        })
        .ToArray();
}

static IResult Invalid(HttpContext context, IReadOnlyList<InputProblem> problems) =>
    Problem(context, StatusCodes.Status400BadRequest, new("Dữ liệu gửi lên không hợp lệ.", "The request is malformed."), problems);

static IResult Problem(HttpContext context, int status, LocalizedText title, IReadOnlyList<InputProblem> problems)
{
    var language = Speech.Of(context);
    context.Response.Headers.ContentLanguage = Speech.Code(language);
    var errors = problems
        .Select(p => new
        {
            p.Field,
            p.Code,
            Message = p.Text.In(language),
        })
        .ToArray();
    return Results.Problem(
        title: title.In(language),
        statusCode: status,
        extensions: errors.Length == 0 ? null : new Dictionary<string, object?> { ["errors"] = errors }
    );
}

static IResult StatusProblem(HttpContext context) =>
    Problem(
        context,
        context.Response.StatusCode,
        context.Response.StatusCode switch
        {
            404 => new("Không có địa chỉ này.", "There is no such address."),
            405 => new("Địa chỉ này không nhận phương thức đó.", "The address does not take that method."),
            _ => new("Yêu cầu không thực hiện được.", "The request cannot be carried out."),
        },
        []
    );

// An amount that does not fit in 64 bits is the caller's; anything else is a defect of this service, and says nothing of its insides.
static IResult Failed(HttpContext context) =>
    context.Features.Get<IExceptionHandlerFeature>()?.Error switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Problem(
            context,
            StatusCodes.Status413PayloadTooLarge,
            new($"Nội dung gửi lên dài hơn {LargestBody} byte.", $"The body is longer than {LargestBody} bytes."),
            []
        ),
        BadHttpRequestException => Invalid(context, [Body.Malformed]),
        OverflowException => Problem(
            context,
            StatusCodes.Status422UnprocessableEntity,
            new("Số tiền quá lớn để tính.", "The amounts are too large to compute with."),
            []
        ),
        _ => Problem(context, StatusCodes.Status500InternalServerError, new("Lỗi của dịch vụ.", "The service failed."), []),
    };

static string Text(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

static WardConversion? Conversion(JsonElement value) =>
    Body.Text(value) == "never" ? WardConversion.Never
    : Body.Date(value) is { } date ? WardConversion.Effective(date)
    : null;

static bool Ground(string? code, out PriorityGround ground)
{
    ground = code switch
    {
        "area" => PriorityGround.Area,
        "sector" => PriorityGround.Sector,
        "both" => PriorityGround.Both,
        _ => PriorityGround.None,
    };
    return ground != PriorityGround.None || code == "none";
}

/// <summary>One thing wrong with what was sent.</summary>
internal sealed record InputProblem(string Field, string Code, LocalizedText Text);

/// <summary>The language of an answer: ?lang, else the best of Accept-Language, else Vietnamese.</summary>
internal static class Speech
{
    internal static string Code(Language language) => language == Language.English ? "en" : "vi";

    internal static Language Of(HttpContext context)
    {
        if (context.Request.Query.TryGetValue("lang", out var asked))
            return asked == "en" ? Language.English : Language.Vietnamese;
        var wanted = context
            .Request.GetTypedHeaders()
            .AcceptLanguage.Where(l => l.Quality is not 0)
            .OrderByDescending(l => l.Quality ?? 1)
            .Select(l => l.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(l => l is "vi" or "en");
        return wanted == "en" ? Language.English : Language.Vietnamese;
    }
}

/// <summary>The fields of a JSON body; what cannot be read is collected, and so is a field that nobody asked for.</summary>
internal sealed class Body
{
    private const int LongestShown = 60;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<InputProblem> _problems = [];

    internal delegate bool Parse<T>(string? text, out T value);

    internal static InputProblem Malformed { get; } =
        new("", "request.json", new("Nội dung không phải một đối tượng JSON đọc được.", "The body is not a readable JSON object."));

    internal static async Task<Body> Read(HttpRequest request)
    {
        var body = new Body();
        try
        {
            using var reader = new StreamReader(request.Body, Utf8);
            using var document = JsonDocument.Parse(
                await reader.ReadToEndAsync(request.HttpContext.RequestAborted),
                new JsonDocumentOptions { AllowDuplicateProperties = false }
            );
            foreach (var field in document.RootElement.EnumerateObject())
                body._fields.Add(field.Name, field.Value.Clone());
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or DecoderFallbackException)
        {
            body._problems.Add(Malformed);
        }

        return body;
    }

    internal T Required<T>(string field, Func<JsonElement, T?> read)
        where T : struct
    {
        if (!_asked.Add(field) || !Has(field))
            _problems.Add(new(field, "request.missing", new($"Thiếu '{field}'.", $"'{field}' is missing.")));
        return Value(field, read) ?? default;
    }

    internal T? Optional<T>(string field, Func<JsonElement, T?> read)
        where T : struct
    {
        _asked.Add(field);
        return Value(field, read);
    }

    internal ValueList<Vnd> Amounts(string field)
    {
        _asked.Add(field);
        if (!_fields.TryGetValue(field, out var value) || value.ValueKind != JsonValueKind.Array)
            return Value(field, Amount) is { } single ? [single] : [];
        var amounts = value.EnumerateArray().Select(Amount).ToList();
        if (amounts.Contains(null))
            Reject(field, value);
        return amounts.Select(a => a ?? default).ToValueList();
    }

    /// <summary>Everything wrong: what could not be read, what is not a field, and, once all could be read, what the validator finds.</summary>
    internal IReadOnlyList<InputProblem> Close(Func<FluentValidation.Results.ValidationResult> validate)
    {
        if (_problems.Contains(Malformed))
            return [Malformed];
        foreach (var field in _fields.Keys.Where(f => !_asked.Contains(f)))
            _problems.Add(new(field, "request.unknown-field", new($"Không có trường '{Short(field)}'.", $"There is no field '{Short(field)}'.")));
        if (_problems.Count == 0)
            _problems.AddRange(
                validate()
                    .Errors.Select(e => new InputProblem(
                        JsonNamingPolicy.SnakeCaseLower.ConvertName(e.PropertyName),
                        e.ErrorCode,
                        (LocalizedText)e.CustomState
                    ))
            );
        return _problems;
    }

    /// <summary>The text of a string; null where the value is none, or half of a letter pair.</summary>
    internal static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    internal static LocalDate? Date(JsonElement value) => Text(value) is { } text && Fields.TryDate(text, out var date) ? date : null;

    internal static long? Whole(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var whole) ? whole : null;

    internal static int? Count(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) ? count : null;

    internal static Vnd? Amount(JsonElement value) => Whole(value) is { } dong ? new Vnd(dong) : null;

    internal static bool? Answer(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    internal static Func<JsonElement, T?> Code<T>(Parse<T> parse)
        where T : struct => value => Text(value) is { } text && parse(text, out var parsed) ? parsed : null;

    internal static LocalizedText Unreadable(string field, string value) =>
        new($"Không đọc được '{field}': {Short(value)}.", $"'{field}' cannot be read: {Short(value)}.");

    private T? Value<T>(string field, Func<JsonElement, T?> read)
        where T : struct
    {
        if (!Has(field))
            return null;
        var value = read(_fields[field]);
        if (value is null)
            Reject(field, _fields[field]);
        return value;
    }

    private bool Has(string field) => _fields.TryGetValue(field, out var value) && value.ValueKind != JsonValueKind.Null;

    private void Reject(string field, JsonElement value) =>
        _problems.Add(new(field, "request." + field.Replace('_', '-'), Unreadable(field, value.GetRawText())));

    private static string Short(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
