#:sdk Microsoft.NET.Sdk.Web
#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:package Microsoft.AspNetCore.OpenApi

// A web service over the library: dotnet run webhost.cs -- --urls http://127.0.0.1:5080
//   POST /support/2016-06-30      the ceiling of a case; every question of docs/questions.md has its route, the body is its request
//   POST /programme               a question whose request fixes the day itself
//   ?province=Đồng Tháp           the law of a province answers for local money
//   ?holidays=2015-09-02          the days off that are weekdays, with commas or empty, where working days are counted; ?workingDays likewise
//   GET  /law/2016-06-30          the norms in force on a date
//   GET  /openapi/v1.json         what it takes and gives, with codes and descriptions
// Answers say everything in both languages. What cannot be read or is malformed is a problem (RFC 9457) with every failure: path, stable code
// and a text in Vietnamese, or in English with ?lang=en or Accept-Language: en. A legal "no" is an answer like any other.
using System.Text;
using System.Text.Json;
using FluentValidation;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using NodaTime;
using NodaTime.Text;

const long LargestBody = 64 * 1024;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = LargestBody);
builder.Services.AddKhuyenCong();
builder.Services.ConfigureHttpJsonOptions(json => KhuyenCongJson.Configure(json.SerializerOptions));

// What cannot be bound is told below, not answered by an empty 400.
builder.Services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = true);
builder.Services.AddOpenApi(api =>
{
    api.AddSchemaTransformer(Schemas.Describe);
    api.AddOperationTransformer(Schemas.DescribeQuestion);
    api.CreateSchemaReferenceId = Schemas.NameOf;
});
var app = builder.Build();
app.UseExceptionHandler(failed => failed.Run(context => Problems.Of(context).ExecuteAsync(context)));
app.UseStatusCodePages(pages => Problems.OfStatus(pages.HttpContext).ExecuteAsync(pages.HttpContext));

// A day is yyyy-MM-dd and nothing else: "01-02-2016" is one day to one reader and another to the next.
app.Use(
    (context, next) =>
        context.Request.RouteValues["asOf"] is string day && !LocalDatePattern.Iso.Parse(day).Success
            ? Problems.OfText(context, day).ExecuteAsync(context)
            : next(context)
);
app.MapOpenApi();

// Questions of a type: the request is bound, its validator comes from the container, the decision is an object.
HashSet<string> typed = [];
Ask<SupportRequest>("support", (rules, day, request) => rules.AssessSupport(day, request)).Produces<SupportDecision>();
Ask<EligibilityRequest>("eligibility", (rules, day, request) => rules.AssessEligibility(day, request)).Produces<EligibilityDecision>();
Ask<FundingConditionRequest>("funding-conditions", (rules, day, request) => rules.AssessFundingConditions(day, request)).Produces<ConditionDecision>();
Ask<ContentConditionRequest>("content-conditions", (rules, day, request) => rules.AssessContentConditions(day, request)).Produces<ConditionDecision>();
Ask<AllocationRequest>("allocation", (rules, day, request) => rules.Allocate(day, request)).Produces<AllocationDecision>();
Ask<AdvanceRequest>("advance", (rules, day, request) => rules.AssessAdvance(day, request)).Produces<AdvanceDecision>();
Ask<DossierRequest>("dossier", (rules, day, request) => rules.AssessDossier(day, request)).Produces<DossierDecision>();

// All others by their codes: the library reads the request and writes the answer.
foreach (var question in Question.All.Where(q => !typed.Contains(q.Code)))
{
    var route = question.NeedsDay
        ? app.MapPost(
            $"/{question.Code}/{{asOf}}",
            (HttpContext context, DateOnly asOf, JsonElement request, PromotionRules rules, string? province, string? holidays, string? workingDays) =>
                Questions.Ask(context, question, LocalDate.FromDateOnly(asOf), request, rules, new(province, holidays, workingDays))
        )
        : app.MapPost(
            $"/{question.Code}",
            (HttpContext context, JsonElement request, PromotionRules rules, string? province) =>
                Questions.Ask(context, question, null, request, rules, new(province, null, null))
        );
    Describe(route, question);
}

app.MapGet(
        "/law/{asOf}",
        (HttpContext context, DateOnly asOf, ILawBook book) =>
            book.Covers(LocalDate.FromDateOnly(asOf)) ? Results.Ok(book.At(LocalDate.FromDateOnly(asOf))) : Problems.OfDay(context, asOf)
    )
    .WithName("law")
    .Produces<LawSnapshot>();
app.Run();

RouteHandlerBuilder Ask<TRequest>(string question, Func<PromotionRules, LocalDate, TRequest, object> ask)
    where TRequest : notnull
{
    typed.Add(question);
    var route = app.MapPost(
        $"/{question}/{{asOf}}",
        (HttpContext context, DateOnly asOf, TRequest request, PromotionRules rules, IValidator<TRequest> validator, string? province) =>
            validator.Validate(request) is { IsValid: false } invalid ? Problems.OfRequest(context, invalid)
            : Questions.TryIn(ref rules, province) ? Results.Ok(ask(rules, LocalDate.FromDateOnly(asOf), request))
            : Problems.OfProvince(context, province!)
    );
    return Describe(route, Question.All.Single(q => q.Code == question));
}

static RouteHandlerBuilder Describe(RouteHandlerBuilder route, Question question) =>
    route.WithMetadata(question).WithName(question.Code).ProducesProblem(StatusCodes.Status400BadRequest);

/// <summary>What stands beside a request in the address.</summary>
internal readonly record struct Beside(string? Province, string? Holidays, string? WorkingDays);

/// <summary>The questions that are asked by their codes.</summary>
internal static class Questions
{
    internal static IResult Ask(HttpContext context, Question question, LocalDate? asOf, JsonElement request, PromotionRules rules, Beside beside)
    {
        if (!TryIn(ref rules, beside.Province))
            return Problems.OfProvince(context, beside.Province!);
        if (question.NeedsCalendar && beside.Holidays is null)
            return Problems.OfDays(context, "holidays", null);
        if (!TryDays(beside.Holidays, out var holidays))
            return Problems.OfDays(context, "holidays", beside.Holidays);
        if (!TryDays(beside.WorkingDays, out var workingDays))
            return Problems.OfDays(context, "workingDays", beside.WorkingDays);
        try
        {
            var answer = question.Ask(rules, request.GetRawText(), asOf, new WorkingCalendar(holidays, workingDays));
            return Results.Text(KhuyenCongJson.Write(answer), "application/json");
        }
        catch (JsonRequestException refused)
        {
            return Problems.OfBody(context, refused);
        }
    }

    /// <summary>The rules of a province where one is named; false where its law is not known.</summary>
    internal static bool TryIn(ref PromotionRules rules, string? province)
    {
        if (string.IsNullOrWhiteSpace(province))
            return true;
        if (!KnownProvinces.TryFind(province, out var known))
            return false;
        rules = rules.In(known);
        return true;
    }

    private static bool TryDays(string? text, out List<LocalDate> days)
    {
        days = [];
        foreach (var day in (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (!LocalDatePattern.Iso.Parse(day).TryGetValue(default, out var read))
                return false;
            days.Add(read);
        }

        return true;
    }
}

/// <summary>Problem details with every failure, in the language of the caller.</summary>
internal static class Problems
{
    private static readonly LocalizedText Malformed = new("Dữ liệu gửi lên không hợp lệ.", "The request is malformed.");

    internal static IResult OfRequest(HttpContext context, FluentValidation.Results.ValidationResult invalid) =>
        Say(context, 400, Malformed, [.. invalid.Errors.Select(e => (PathOf(e.PropertyName), e.ErrorCode, (LocalizedText)e.CustomState))]);

    internal static IResult OfBody(HttpContext context, JsonRequestException body) =>
        Say(context, 400, Malformed, [.. body.Problems.Select(p => (p.Path, p.Code, p.Text))]);

    internal static IResult OfProvince(HttpContext context, string province)
    {
        var known = string.Join(", ", KnownProvinces.All.Select(p => p.Name));
        var text = new LocalizedText($"Không có quy định của '{province}'; có: {known}.", $"There is no law of '{province}' at hand; there is of {known}.");
        return Say(context, 400, Malformed, [("province", "question.province", text)]);
    }

    internal static IResult OfDays(HttpContext context, string name, string? days)
    {
        var text = days is null
            ? new LocalizedText(
                $"Thiếu {name}: các ngày nghỉ vào ngày thường, yyyy-MM-dd, cách nhau bằng dấu phẩy; để trống khi không có.",
                $"{name} is missing: the days off that are weekdays, yyyy-MM-dd, with commas; empty where there are none."
            )
            : new(
                $"'{days}' không dùng được; cần các ngày yyyy-MM-dd, cách nhau bằng dấu phẩy.",
                $"'{days}' is not allowed; days yyyy-MM-dd with commas are needed."
            );
        return Say(context, 400, Malformed, [(name, "request.days", text)]);
    }

    internal static IResult OfText(HttpContext context, string day) =>
        Say(
            context,
            400,
            Malformed,
            [("asOf", "request.date", new($"'{day}' không phải là ngày; cần yyyy-MM-dd.", $"'{day}' is no date; yyyy-MM-dd is needed."))]
        );

    internal static IResult OfDay(HttpContext context, DateOnly day) =>
        Say(
            context,
            404,
            new($"Pháp luật vào ngày {day:dd'/'MM'/'yyyy} không được bao quát.", $"The law of {day:yyyy-MM-dd} is not covered."),
            [("asOf", "law.not-covered", new("Ngày trước văn bản đầu tiên.", "The date lies before the first instrument."))]
        );

    internal static IResult OfStatus(HttpContext context) =>
        Say(
            context,
            context.Response.StatusCode,
            context.Response.StatusCode switch
            {
                404 => new("Không có địa chỉ này.", "There is no such address."),
                405 => new("Địa chỉ này không nhận phương thức đó.", "The address does not take that method."),
                415 => new("Cần nội dung JSON (application/json).", "A JSON body (application/json) is needed."),
                _ => new("Yêu cầu không thực hiện được.", "The request cannot be carried out."),
            },
            []
        );

    // What the caller can mend is told in full; a defect of this service says nothing of its insides.
    internal static IResult Of(HttpContext context) =>
        context.Features.Get<IExceptionHandlerFeature>()?.Error switch
        {
            BadHttpRequestException { InnerException: JsonRequestException body } => OfBody(context, body),
            BadHttpRequestException { StatusCode: 413 } => Say(context, 413, new("Nội dung gửi lên quá dài.", "The body is too long."), []),
            BadHttpRequestException { InnerException: JsonException } or InvalidOperationException { InnerException: DecoderFallbackException } => Say(
                context,
                400,
                Malformed,
                [("$", "json.syntax", new("Nội dung không phải là JSON đúng cú pháp.", "The body is not valid JSON."))]
            ),
            BadHttpRequestException bad => Say(
                context,
                bad.StatusCode,
                Malformed,
                [("$", "request.body", new("Cần nội dung JSON của câu hỏi.", "The JSON of the question is needed."))]
            ),
            OverflowException large => Say(context, 422, KhuyenCongJson.ProblemOf(large), []),
            _ => Say(context, 500, new("Lỗi của dịch vụ.", "The service failed."), []),
        };

    private static IResult Say(HttpContext context, int status, LocalizedText title, (string Path, string Code, LocalizedText Text)[] errors)
    {
        var language = LanguageOf(context);
        context.Response.Headers.ContentLanguage = language == Language.English ? "en" : "vi";
        var told = errors
            .Select(e => new
            {
                path = e.Path,
                code = e.Code,
                message = e.Text.In(language),
            })
            .ToArray();
        return Results.Problem(
            title: title.In(language),
            statusCode: status,
            extensions: told.Length == 0 ? null : new Dictionary<string, object?> { ["errors"] = told }
        );
    }

    /// <summary>?lang, else the best of Accept-Language, else Vietnamese.</summary>
    private static Language LanguageOf(HttpContext context)
    {
        var wanted = context.Request.Query.TryGetValue("lang", out var asked)
            ? asked.ToString()
            : context
                .Request.GetTypedHeaders()
                .AcceptLanguage.Where(l => l.Quality is not 0)
                .OrderByDescending(l => l.Quality ?? 1)
                .Select(l => l.Value.ToString().Split('-')[0].ToLowerInvariant())
                .FirstOrDefault(l => l is "vi" or "en");
        return wanted == "en" ? Language.English : Language.Vietnamese;
    }

    // "Place.City" → "$.place.city".
    private static string PathOf(string property) =>
        "$." + string.Join(".", property.Split('.').Select(p => p.Length == 0 ? p : char.ToLowerInvariant(p[0]) + p[1..]));
}

/// <summary>The schemas of the library's types, with codes and descriptions, as the library itself states them.</summary>
internal static class Schemas
{
    internal static Task Describe(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellation)
    {
        if (KhuyenCongJson.SchemaOf(context.JsonTypeInfo.Type) is { } json)
        {
            var known = OpenApiModelFactory.Parse<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, new OpenApiDocument(), out _)!;
            (schema.Type, schema.Format, schema.Pattern, schema.Enum) = (known.Type, known.Format, known.Pattern, known.Enum);
            (schema.Properties, schema.Required, schema.Items) = (known.Properties, known.Required, known.Items);
            (schema.Description, schema.AdditionalPropertiesAllowed) = (known.Description, known.AdditionalPropertiesAllowed);
            // The examples of the library's documentation are C#.
            schema.Examples = known.Examples;
        }

        return Task.CompletedTask;
    }

    internal static Task DescribeQuestion(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancellation)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Question>().FirstOrDefault() is not { } question)
            return Task.CompletedTask;
        operation.Summary = $"{question.Text.Vietnamese} – {question.Text.English}";
        if (
            context.Description.ActionDescriptor.EndpointMetadata.OfType<IAcceptsMetadata>().FirstOrDefault()?.RequestType == typeof(JsonElement)
            && operation.RequestBody?.Content?.TryGetValue("application/json", out var body) == true
        )
            body.Schema = OpenApiModelFactory.Parse<OpenApiSchema>(question.RequestSchema(), OpenApiSpecVersion.OpenApi3_1, new OpenApiDocument(), out _);
        return Task.CompletedTask;
    }

    internal static string? NameOf(System.Text.Json.Serialization.Metadata.JsonTypeInfo type) =>
        type.Type.Assembly == typeof(KhuyenCongJson).Assembly && !type.Type.IsGenericType
            ? type.Type.Name
            : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
}
