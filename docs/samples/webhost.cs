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
        var body = await JsonBody.Read(context.Request.Body, context.RequestAborted);
        var asOf = body.Required("as_of", JsonBody.Date);
        var costs = body.Amounts("cost");
        var request = new SupportRequest
        {
            Item = body.Required("item", JsonBody.Code<SupportItem>(SupportItems.TryParse)),
            Source = body.Required("source", JsonBody.Code<FundingSource>(ProgrammeCodes.TryParse)),
            Cost = costs.Count == 1 ? costs[0] : null,
            UnitCosts = costs.Count > 1 ? costs : [],
            Units = body.Optional("units", JsonBody.Count),
            PriorityFactor = body.Optional("priority", JsonBody.Code<Rate>(Rate.TryParseTimes)),
            Ground = body.Optional("ground", JsonBody.Code<PriorityGround>(Ground)) ?? PriorityGround.None,
            Requested = body.Optional("requested", JsonBody.Amount),
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
        var body = await JsonBody.Read(context.Request.Body, context.RequestAborted);
        var asOf = body.Required("as_of", JsonBody.Date);
        var request = new EligibilityRequest
        {
            PlanBuiltIn = body.Optional("plan_built_in", JsonBody.Count),
            Establishment = new Establishment
            {
                LawfullyEstablished = body.Optional("lawfully_established", JsonBody.Answer),
                DirectProducer = body.Optional("direct_producer", JsonBody.Answer),
                Kind = body.Optional("kind", JsonBody.Code<EstablishmentKind>(EstablishmentCodes.TryParse)),
                Size = new EnterpriseSize
                {
                    Capital = body.Optional("capital", JsonBody.Amount),
                    Labour = body.Optional("labour", JsonBody.Whole),
                    Revenue = body.Optional("revenue", JsonBody.Amount),
                },
                Place = new ProductionPlace
                {
                    Kind = body.Optional("place", JsonBody.Code<PlaceKind>(EstablishmentCodes.TryParse)),
                    City = body.Optional("city", JsonBody.Code<CityClass>(EstablishmentCodes.TryParse)),
                    Conversion = body.Optional("converted_on", Conversion),
                    Province = body.Optional("province_kind", JsonBody.Code<ProvinceKind>(EstablishmentCodes.TryParse)),
                    RecognisedCraftVillage = body.Optional("craft_village", JsonBody.Answer),
                    DifficultArea = body.Optional("difficult_area", JsonBody.Answer),
                },
                Sector = body.Optional("sector", JsonBody.Code<IndustrySector>(EstablishmentCodes.TryParse)),
                ExcludedBrickKiln = body.Optional("brick_kiln", JsonBody.Answer),
                CleanerProduction = body.Optional("cleaner_production", JsonBody.Answer),
                SustainableProduction = body.Optional("sustainable_production", JsonBody.Answer),
                ClusterInvestor = body.Optional("cluster_investor", JsonBody.Answer),
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
            return Invalid(context, [new("date", "request.date", JsonBody.Unreadable("date", date))]);
        if (!book.Covers(day))
        {
            return Problem(
                context,
                StatusCodes.Status404NotFound,
                new($"Thư viện chưa có quy định áp dụng vào ngày {day:dd'/'MM'/'uuuu}.", $"The law of {date} is not covered."),
                [
                    new(
                        "date",
                        "law.not-covered",
                        new($"Ngày {day:dd'/'MM'/'uuuu} sớm hơn ngày có hiệu lực của văn bản đầu tiên.", $"The date {date} lies before the first instrument.")
                    ),
                ]
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
            Remedy = f.Remedy(language) is { Length: > 0 } next ? next : null,
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
        BadHttpRequestException => Invalid(context, [JsonBody.Malformed]),
        OverflowException => Problem(
            context,
            StatusCodes.Status422UnprocessableEntity,
            new("Số tiền vượt giới hạn tính toán.", "The amounts are too large to compute with."),
            []
        ),
        _ => Problem(context, StatusCodes.Status500InternalServerError, new("Dịch vụ gặp lỗi.", "The service failed."), []),
    };

static string Text(LocalDate date) => date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

static WardConversion? Conversion(JsonElement value) =>
    JsonBody.Text(value) == "never" ? WardConversion.Never
    : JsonBody.Date(value) is { } date ? WardConversion.Effective(date)
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
