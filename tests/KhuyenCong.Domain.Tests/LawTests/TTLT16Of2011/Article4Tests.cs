using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using NodaTime.Text;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT16Of2011;

public class Article4Tests
{
    [Theory]
    [InlineData("2012-07-04", Authority.ProvincialChair, Verdict.Undetermined, null)]
    [InlineData("2012-07-05", Authority.ProvincialChair, Verdict.Satisfied, "TTLT16-2011/4/2/c")]
    [InlineData("2016-06-30", Authority.ProvincialCommittee, Verdict.Satisfied, "ND45-2012/8/2")]
    [InlineData("2025-07-01", Authority.ProvincialChair, Verdict.Satisfied, "TTLT16-2011/4/2/c")]
    [InlineData("2016-06-30", Authority.Department, Verdict.NotSatisfied, "ND45-2012/8/2")]
    public void Clause2_point_c_the_chair_too_sets_up_a_branch_of_the_centre(string day, Authority by, Verdict verdict, string? code)
    {
        var decision = PromotionRules.National.AssessCompetence(
            LocalDatePattern.Iso.Parse(day).Value,
            new CompetenceRequest { Act = CompetenceAct.FoundBranch, By = by }
        );
        Assert.Equal((verdict, code), (decision.Verdict, decision.Findings[0].Citation?.Code));
    }
}
