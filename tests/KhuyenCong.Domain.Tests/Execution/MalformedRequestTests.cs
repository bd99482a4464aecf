using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>A malformed request of this folder is told by the place of what is wrong, in both languages, with the value and what is allowed.</summary>
public class MalformedRequestTests
{
    private const string Project =
        """{"code":"07","name":"x","source":"national","kind":"machinery","contents":["technology-and-models"],"support":5,"start":"2016-02-01","end":"2016-11-30","implementingUnit":"A"}""";

    private static readonly string EndsBefore = Project.Replace("2016-11-30", "2016-01-31", StringComparison.Ordinal);

    private static readonly string Negative = Project.Replace("\"support\":5", "\"support\":-5", StringComparison.Ordinal);

    [Theory]
    [InlineData(1900, 1900, null)]
    [InlineData(9000, 9000, null)]
    [InlineData(1899, 1900, "$.firstYear: Năm đầu 1899 không hợp lệ; phải từ 1900 đến 9000.")]
    [InlineData(9000, 9001, "$.lastYear: Năm cuối 9001 không hợp lệ; phải từ 1900 đến 9000.")]
    [InlineData(2016, 2015, "$.lastYear: năm cuối 2015 trước năm đầu 2016 của chương trình.")]
    public void A_programme_has_plausible_years_in_their_order(int first, int last, string? problem) =>
        Assert.Equal(problem, ProblemOf("programme", $$"""{"name":"x","source":"national","firstYear":{{first}},"lastYear":{{last}}}"""));

    [Theory]
    [InlineData(1900, null)]
    [InlineData(99999, "$.year: Năm kế hoạch 99999 không hợp lệ; phải từ 1900 đến 9000.")]
    [InlineData(-1, "$.year: Năm kế hoạch -1 không hợp lệ; phải từ 1900 đến 9000.")]
    public void A_plan_has_a_plausible_year(int year, string? problem) =>
        Assert.Equal(problem, ProblemOf("plan", $$"""{"year":{{year}},"source":"national","projects":[]}"""));

    [Fact]
    public void A_project_of_a_plan_is_told_by_its_place() =>
        Assert.Equal(
            "$.projects[1].support: Kinh phí hỗ trợ -5 đồng không hợp lệ; không được âm.",
            ProblemOf("plan", $$"""{"year":2016,"source":"national","projects":[{{Project}},{{Negative}}]}""")
        );

    [Theory]
    [InlineData(2017, 0, null)]
    [InlineData(2017, -1, "$.following[1].dueUnderContract: Số được phép tạm ứng theo hợp đồng -1 đồng không hợp lệ; không được âm.")]
    [InlineData(1899, 0, "$.following[1].year: Năm kế hoạch 1899 không hợp lệ; phải từ 1900 đến 9000.")]
    public void A_tranche_of_a_payment_plan_is_told_by_its_place(int year, int due, string? problem) =>
        Assert.Equal(
            problem,
            ProblemOf(
                "payment-plan",
                $$"""{"source":"national","kind":"media","support":5,"planYear":2018,"following":[{"year":2017,"dueUnderContract":4},{"year":{{year}},"dueUnderContract":{{due}}}]}"""
            )
        );

    [Fact]
    public void A_project_that_ends_before_it_starts_has_no_life() =>
        Assert.Equal(
            "$.project.end: Ngày kết thúc 31/01/2016 không hợp lệ; không được trước ngày 01/02/2016.",
            ProblemOf("life", $$"""{"project":{{EndsBefore}},"draftedOn":"2015-03-01"}""")
        );

    [Theory]
    [InlineData("\"amount\":-1", "$.steps[0].amount: Số tiền -1 đồng không hợp lệ; không được âm.")]
    [InlineData("\"workDone\":1.1", "$.steps[0].workDone: Khối lượng công việc đã thực hiện 110% không hợp lệ; phải từ 0% đến 100%.")]
    [InlineData("\"workDone\":1", null)]
    public void A_step_is_told_by_its_place(string member, string? problem) =>
        Assert.Equal(
            problem,
            ProblemOf(
                "life",
                $$"""{"project":{{Project}},"draftedOn":"2015-03-01","steps":[{"kind":"begin","by":"implementing-unit","on":"2016-02-01",{{member}}}]}"""
            )
        );

    [Fact]
    public void An_advance_of_no_support_is_told_once() =>
        Assert.Equal(
            ["$.support"],
            Problems("advance", """{"source":"national","kind":"media","stage":"accepted","support":-1,"advanced":0}""").Select(p => p.Path)
        );

    private static string? ProblemOf(string question, string request) => Problems(question, request).Select(p => p.Text.Vietnamese).SingleOrDefault();

    private static IEnumerable<JsonProblem> Problems(string question, string request)
    {
        try
        {
            Question.All.Single(q => q.Code == question).Ask(PromotionRules.National, request, new LocalDate(2016, 6, 30));
            return [];
        }
        catch (JsonRequestException refused)
        {
            return refused.Problems;
        }
    }
}
