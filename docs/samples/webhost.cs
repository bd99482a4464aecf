#:sdk Microsoft.NET.Sdk.Web
#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:package Microsoft.AspNetCore.OpenApi

// A web service over the library: dotnet run webhost.cs -- --urls http://127.0.0.1:5080
//   POST /support/2016-06-30      the ceiling of a case, and the same for the other questions below; the body is the request (docs/questions.md)
//   GET  /law/2016-06-30          the norms in force on a date
//   GET  /openapi/v1.json         what it takes and gives, with codes and descriptions
// Answers say everything in both languages. What cannot be read or is malformed is a problem (RFC 9457) with every failure: path, stable code
// and a text in Vietnamese, or in English with ?lang=en or Accept-Language: en. A legal "no" is an answer like any other.
using FluentValidation;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using NodaTime;

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
    api.CreateSchemaReferenceId = Schemas.NameOf;
});
var app = builder.Build();
app.UseExceptionHandler(failed => failed.Run(context => Problems.Of(context).ExecuteAsync(context)));
app.UseStatusCodePages(pages => Problems.OfStatus(pages.HttpContext).ExecuteAsync(pages.HttpContext));
app.MapOpenApi();

Ask<SupportRequest>("support", (rules, day, request) => rules.AssessSupport(day, request)).Produces<SupportDecision>();
Ask<EligibilityRequest>("eligibility", (rules, day, request) => rules.AssessEligibility(day, request)).Produces<EligibilityDecision>();
Ask<FundingConditionRequest>("funding-conditions", (rules, day, request) => rules.AssessFundingConditions(day, request)).Produces<ConditionDecision>();
Ask<ContentConditionRequest>("content-conditions", (rules, day, request) => rules.AssessContentConditions(day, request)).Produces<ConditionDecision>();
Ask<AllocationRequest>("allocation", (rules, day, request) => rules.Allocate(day, request)).Produces<AllocationDecision>();
Ask<AdvanceRequest>("advance", (rules, day, request) => rules.AssessAdvance(day, request)).Produces<AdvanceDecision>();
Ask<DossierRequest>("dossier", (rules, day, request) => rules.AssessDossier(day, request)).Produces<DossierDecision>();
app.MapGet(
        "/law/{asOf}",
        (HttpContext context, DateOnly asOf, ILawBook book) =>
            book.Covers(LocalDate.FromDateOnly(asOf)) ? Results.Ok(book.At(LocalDate.FromDateOnly(asOf))) : Problems.OfDay(context, asOf)
    )
    .WithName("law")
    .Produces<LawSnapshot>();
app.Run();

RouteHandlerBuilder Ask<TRequest>(string question, Func<PromotionRules, LocalDate, TRequest, object> ask)
    where TRequest : notnull =>
    app.MapPost(
            $"/{question}/{{asOf}}",
            (HttpContext context, DateOnly asOf, TRequest request, PromotionRules rules, IValidator<TRequest> validator) =>
                validator.Validate(request) is { IsValid: false } invalid
                    ? Problems.OfRequest(context, invalid)
                    : Results.Ok(ask(rules, LocalDate.FromDateOnly(asOf), request))
        )
        .WithName(question)
        .ProducesProblem(StatusCodes.Status400BadRequest);

/// <summary>Problem details with every failure, in the language of the caller.</summary>
internal static class Problems
{
    private static readonly LocalizedText Malformed = new("Dữ liệu gửi lên không hợp lệ.", "The request is malformed.");

    internal static IResult OfRequest(HttpContext context, FluentValidation.Results.ValidationResult invalid) =>
        Say(context, 400, Malformed, [.. invalid.Errors.Select(e => (PathOf(e.PropertyName), e.ErrorCode, (LocalizedText)e.CustomState))]);

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
            BadHttpRequestException { InnerException: JsonRequestException body } => Say(
                context,
                400,
                Malformed,
                [.. body.Problems.Select(p => (p.Path, p.Code, p.Text))]
            ),
            BadHttpRequestException { StatusCode: 413 } => Say(context, 413, new("Nội dung gửi lên quá dài.", "The body is too long."), []),
            BadHttpRequestException { InnerException: System.Text.Json.JsonException } => Say(
                context,
                400,
                Malformed,
                [("$", "json.syntax", new("Nội dung không phải là JSON đúng cú pháp.", "The body is not valid JSON."))]
            ),
            BadHttpRequestException bad
                when context.Features.Get<IExceptionHandlerFeature>()?.RouteValues?["asOf"] is string day && !DateOnly.TryParse(day, out _) => Say(
                context,
                bad.StatusCode,
                Malformed,
                [("asOf", "request.date", new($"'{day}' không phải là ngày; cần yyyy-MM-dd.", $"'{day}' is no date; yyyy-MM-dd is needed."))]
            ),
            BadHttpRequestException bad => Say(
                context,
                bad.StatusCode,
                Malformed,
                [("$", "request.body", new("Cần nội dung JSON của câu hỏi.", "The JSON of the question is needed."))]
            ),
            OverflowException => Say(context, 422, new("Số tiền quá lớn để tính.", "The amounts are too large to compute with."), []),
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

    internal static string? NameOf(System.Text.Json.Serialization.Metadata.JsonTypeInfo type) =>
        type.Type.Assembly == typeof(KhuyenCongJson).Assembly && !type.Type.IsGenericType
            ? type.Type.Name
            : OpenApiOptions.CreateDefaultSchemaReferenceId(type);
}
