using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article10Tests
{
    [Theory]
    [InlineData(Authority.VoteCouncil, Verdict.Satisfied, "TT26-2014/10/1")]
    [InlineData(Authority.VoteCouncilChair, Verdict.Satisfied, "TT26-2014/11/1")]
    [InlineData(Authority.DistrictCommittee, Verdict.NotSatisfied, "TT26-2014/11/1")]
    public void Clause1_the_jury_is_set_up_by_the_council_or_its_chair(Authority by, Verdict verdict, string code)
    {
        var decision = PromotionRules.National.AssessCompetence(Given.Day2015, new CompetenceRequest { Act = CompetenceAct.FoundJury, By = by });
        Assert.Equal((verdict, code), (decision.Verdict, decision.Findings[0].Citation?.Code));
    }

    [Theory]
    [InlineData(VoteLevel.District, "TT26-2014/23/3/d", "Ủy ban nhân dân cấp huyện")]
    [InlineData(VoteLevel.Province, "TT26-2014/10/2", "Ủy ban nhân dân cấp tỉnh")]
    [InlineData(VoteLevel.Region, "TT26-2014/10/2", "Cục trưởng Cục Công nghiệp địa phương")]
    public void Clause2_who_approves_the_list_for_the_level_above(VoteLevel level, string code, string approver)
    {
        var norm = Given.Norms2015.Find(level)!.ListApprover;
        Assert.Equal(code, norm.Citation.Code);
        Assert.Equal(approver, norm.Value.Vietnamese);
    }

    [Fact]
    public void Clause2_no_level_is_above_the_nation() => Assert.Equal(NormStatus.Absent, Given.Norms2015.Find(VoteLevel.Nation)!.ListApprover.Status);
}
