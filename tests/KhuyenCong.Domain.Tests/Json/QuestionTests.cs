using System.Text.Json;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Json;

/// <summary>A question by its code, as services and agents ask it.</summary>
public class QuestionTests
{
    private const string Machinery = """{"item":"machinery","source":"national","cost":600000000,"requested":300000000}""";

    private static readonly LocalDate Day = new(2016, 6, 30);

    public static TheoryData<string> Codes => new(LawCases.Questions);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Every_question_has_the_schema_of_its_request_without_the_day(string code)
    {
        var question = Of(code);
        using var schema = JsonDocument.Parse(question.RequestSchema());
        var members = schema.RootElement.GetProperty("properties").EnumerateObject().Select(p => p.Name).ToList();
        Assert.NotEmpty(members);
        Assert.DoesNotContain(question.Day ?? "-", members);
        if (schema.RootElement.TryGetProperty("required", out var required))
            Assert.DoesNotContain(question.Day ?? "-", required.EnumerateArray().Select(r => r.GetString()));
        Assert.True(question.Day is null || question.NeedsDay);
    }

    [Fact]
    public void The_answer_is_that_of_the_front_door()
    {
        var answer = Of("support").Ask(PromotionRules.National, Machinery, Day);
        var typed = PromotionRules.National.AssessSupport(Day, KhuyenCongJson.Read<SupportRequest>(Machinery));
        Assert.Equal(KhuyenCongJson.Write(typed), KhuyenCongJson.Write(answer));
    }

    [Fact]
    public void The_day_stands_for_the_member_that_holds_it()
    {
        const string Facts = """{"source":"national"}""";
        var beside = Of("priority").Ask(PromotionRules.National, Facts, Day);
        var within = Of("priority").Ask(PromotionRules.National, """{"source":"national","asOf":"2016-06-30"}""");
        Assert.Equal(KhuyenCongJson.Write(within), KhuyenCongJson.Write(beside));
        var refused = Assert.Throws<JsonRequestException>(() =>
            Of("priority").Ask(PromotionRules.National, """{"source":"national","asOf":"2016-07-01"}""", Day)
        );
        Assert.Equal(("asOf", "question.day"), (refused.Problems[0].Path, refused.Problems[0].Code));
    }

    [Theory]
    [InlineData("support", "{", "$", "json.syntax")]
    [InlineData("support", """{"item":"machinery"}""", "$.source", "json.missing-member")]
    [InlineData("support", """{"item":"machinery","source":"national","cost":-1}""", "$.cost", "support.cost")]
    [InlineData("advance", """{"source":"national","support":-1,"kind":"machinery","stage":"accepted","advanced":0}""", "$.support", "advance.support")]
    public void What_is_malformed_is_named_by_path_and_code(string code, string request, string path, string problem)
    {
        var refused = Assert.Throws<JsonRequestException>(() => Of(code).Ask(PromotionRules.National, request, Day));
        Assert.Contains((path, problem), refused.Problems.Select(p => (p.Path, p.Code)));
    }

    [Fact]
    public void What_is_malformed_is_said_after_its_path()
    {
        var refused = Assert.Throws<JsonRequestException>(() =>
            Of("support").Ask(PromotionRules.National, """{"item":"machinery","source":"national","cost":-1}""", Day)
        );
        Assert.StartsWith("$.cost: ", refused.Problems[0].Text.Vietnamese);
        var validator = Domain.Validation.RequestValidators.For<SupportRequest>();
        var failure = Assert.Single(
            validator
                .Validate(
                    new()
                    {
                        Item = SupportItem.Machinery,
                        Source = FundingSource.National,
                        Cost = new Vnd(-1),
                    }
                )
                .Errors
        );
        Assert.Equal("$.cost: " + failure.ErrorMessage, refused.Problems[0].Text.Vietnamese);
    }

    [Fact]
    public void A_question_without_its_day_is_refused()
    {
        var refused = Assert.Throws<JsonRequestException>(() => Of("support").Ask(PromotionRules.National, Machinery));
        Assert.Equal(("$.asOf", "json.missing-member"), (refused.Problems[0].Path, refused.Problems[0].Code));
    }

    [Fact]
    public void Only_a_complaint_counts_working_days()
    {
        Assert.Equal(["complaint"], Question.All.Where(q => q.NeedsCalendar).Select(q => q.Code));
        const string Request = """{"announced":"2015-08-17"}""";
        var complaint = Of("complaint");
        var usual = KhuyenCongJson.Write(complaint.Ask(PromotionRules.National, Request, new LocalDate(2015, 9, 9)));
        var holidays = new WorkingCalendar([new(2015, 9, 2)]);
        Assert.NotEqual(usual, KhuyenCongJson.Write(complaint.Ask(PromotionRules.National, Request, new LocalDate(2015, 9, 9), holidays)));
    }

    [Fact]
    public void An_answer_is_set_as_people_write_it()
    {
        var question = Of("eligibility");
        var (request, problem) = question.Set("""{"establishment":{}}""", "kind", "hộ kinh doanh");
        Assert.Null(problem);
        Assert.Equal("""{"establishment":{"kind":"household-business"}}""", request);
        (request, problem) = question.Set(request, "capital", "nhiều");
        Assert.Equal("""{"establishment":{"kind":"household-business"}}""", request);
        Assert.StartsWith("'nhiều' không dùng được", problem!.Vietnamese);
        (_, problem) = question.Set(request, "norm", "100%");
        Assert.Contains("'norm' is no fact", problem!.English);
        Assert.Throws<JsonRequestException>(() => question.Set("[]", "kind", "hộ kinh doanh"));
    }

    [Theory]
    [InlineData("priority", """{"source":"national","localMaterials":{"local":1,"all":9223372036854775807}}""", "$.localMaterials.all = 9223372036854775807")]
    [InlineData("calendar", """{"planYear":2016,"acceptedOn":["9999-12-31"]}""", "$.acceptedOn[0] = 9999-12-31")]
    [InlineData("certificate", """{"level":"province","issued":"9999-12-31"}""", "$.issued = 9999-12-31")]
    [InlineData("complaint", """{"date":"9999-12-31","announced":"9999-12-31"}""", "$.date = 9999-12-31")]
    public void What_is_too_large_to_compute_with_is_refused_with_its_place(string code, string request, string place)
    {
        var day = code == "complaint" ? (LocalDate?)null : Day;
        var large = Assert.Throws<OverflowException>(() => Of(code).Ask(PromotionRules.National, request, day));
        Assert.Contains(place, large.Message);
        Assert.Contains(place, KhuyenCongJson.ProblemOf(large).Vietnamese);
        Assert.StartsWith("Giá trị quá lớn để tính", KhuyenCongJson.ProblemOf(large).Vietnamese);
    }

    [Theory]
    [InlineData("programme", """{"name":"a","source":"national","firstYear":2020,"lastYear":2019}""", "năm cuối 2019 trước năm đầu 2020")]
    [InlineData(
        "budget-plan",
        """{"budget":1,"projects":[{"id":"a","priority":{},"support":{"item":"machinery","cost":600}}]}""",
        "cần có số đề nghị lớn hơn 0 đồng"
    )]
    [InlineData("budget-plan", """{"budget":1,"projects":[{"id":"a","priority":{},"support":{"item":"machinery","cost":-1,"requested":1}}]}""", "Chi phí")]
    public void What_is_malformed_is_said_in_the_language_of_the_user(string code, string request, string vietnamese)
    {
        var refused = Assert.Throws<JsonRequestException>(() => Of(code).Ask(PromotionRules.National, request, Day));
        Assert.Contains(vietnamese, refused.Problems.Single().Text.Vietnamese);
        Assert.DoesNotContain("required", refused.Problems.Single().Text.Vietnamese);
        Assert.Equal(refused.Problems.Single().Text, KhuyenCongJson.ProblemOf(refused));
    }

    [Fact]
    public void A_place_in_the_order_that_is_not_known_is_null_and_can_be_handed_on()
    {
        var answer = KhuyenCongJson.Write(Of("priority").Ask(PromotionRules.National, """{"source":"national"}""", new(2026, 1, 5)));
        using var json = JsonDocument.Parse(answer);
        var standing = json.RootElement.GetProperty("standing");
        Assert.Equal((JsonValueKind.Null, JsonValueKind.Null), (standing.GetProperty("best").ValueKind, standing.GetProperty("worst").ValueKind));
        var claims =
            "{\"source\":\"national\",\"budget\":10,\"claims\":[{\"id\":\"a\",\"requested\":5,\"ceiling\":5,\"standing\":" + standing.GetRawText() + "}]}";
        Assert.NotNull(Of("allocation").Ask(PromotionRules.National, claims, new(2026, 1, 5)));
        var placeless = claims.Replace("\"norm\"", "").Replace("\"outsideOrder\":null", "\"outsideOrder\":false");
        var refused = Assert.Throws<JsonRequestException>(() => Of("allocation").Ask(PromotionRules.National, placeless, new(2026, 1, 5)));
        Assert.Equal("allocation.place", refused.Problems.Single().Code);
    }

    private static Question Of(string code) => Question.All.Single(q => q.Code == code);
}
