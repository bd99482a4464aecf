// A service of another team: three routes over the package, called over HTTP by the program itself.
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using FluentValidation;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;
using NodaTime;

var builder = WebApplication.CreateSlimBuilder(args);
builder.Logging.ClearProviders();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Services.AddKhuyenCong();
builder.Services.ConfigureHttpJsonOptions(json => KhuyenCongJson.Configure(json.SerializerOptions));
builder.Services.AddOpenApi(api =>
    api.AddSchemaTransformer(
        (schema, context, cancellation) =>
        {
            if (KhuyenCongJson.SchemaOf(context.JsonTypeInfo.Type) is { } json)
            {
                var known = OpenApiModelFactory.Parse<OpenApiSchema>(json, OpenApiSpecVersion.OpenApi3_1, new OpenApiDocument(), out _)!;
                (schema.Type, schema.Format, schema.Enum, schema.Items) = (known.Type, known.Format, known.Enum, known.Items);
                (schema.Properties, schema.Required, schema.Description) = (known.Properties, known.Required, known.Description);
            }

            return Task.CompletedTask;
        }
    )
);
var app = builder.Build();
app.MapOpenApi();
app.MapPost(
        "/support/{asOf}",
        (DateOnly asOf, SupportRequest request, PromotionRules rules, IValidator<SupportRequest> validator) =>
            validator.Validate(request) is { IsValid: false } invalid
                ? Results.ValidationProblem(invalid.ToDictionary())
                : Results.Ok(rules.AssessSupport(asOf, request))
    )
    .Produces<SupportDecision>();
app.MapPost("/eligibility/{asOf}", (DateOnly asOf, EligibilityRequest request, PromotionRules rules) => rules.AssessEligibility(asOf, request));
app.MapGet("/law/{asOf}", (DateOnly asOf, ILawBook book) => book.At(LocalDate.FromDateOnly(asOf)));
await app.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
var answer = await Post("/support/2016-06-30", """{"item":"machinery","source":"national","cost":600000000,"requested":300000000}""");
Console.WriteLine($"{answer.GetProperty("verdict")} {answer.GetProperty("ceiling")} {answer.GetProperty("provision")}");
Console.WriteLine(answer.GetProperty("findings")[1].GetProperty("vi"));
var refused = await Post("/support/2016-06-30", """{"item":"machinery","source":"national","cost":-1}""");
Console.WriteLine($"{refused.GetProperty("status")} {refused.GetProperty("errors").EnumerateObject().Single().Name}");
var open = await Post("/eligibility/2016-06-30", """{"establishment":{"kind":"enterprise"}}""");
Console.WriteLine($"{open.GetProperty("verdict")} {open.GetProperty("missing")[0]}");
var law = await client.GetFromJsonAsync<JsonElement>("/law/2022-06-30");
Console.WriteLine(law.GetProperty("norms").EnumerateArray().Single(n => n.GetProperty("code").GetString() == "support.machinery").GetProperty("provision"));

var document = await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
var schemas = document.GetProperty("components").GetProperty("schemas");
var item = schemas.GetProperty("SupportRequest").GetProperty("properties").GetProperty("item");
Console.WriteLine($"{document.GetProperty("openapi")} {item.GetProperty("enum").EnumerateArray().Any(c => c.GetString() == "machinery")}");
Console.WriteLine(item.GetProperty("description").GetString()!.Split(':')[0]);
string[] inside = ["CalendarSystem", "Era", "MessageTemplate", "LocalDate"];
Console.WriteLine(schemas.EnumerateObject().Any(s => inside.Contains(s.Name)));
await app.StopAsync();

async Task<JsonElement> Post(string path, string body)
{
    using var response = await client.PostAsync(path, new StringContent(body, Encoding.UTF8, "application/json"));
    return await response.Content.ReadFromJsonAsync<JsonElement>();
}
