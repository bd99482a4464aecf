using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

/// <summary>Who acts in the life of a national project; and in that of a local one, which is the province's to say.</summary>
public class CompetenceTests
{
    [Theory]
    [InlineData(CompetenceAct.OrderTender, Authority.Agency, "TT36-2013/3/2")]
    [InlineData(CompetenceAct.AppraiseAtBase, Authority.Department, "TT36-2013/8/1/a")]
    [InlineData(CompetenceAct.AppraiseAtMinistry, Authority.Agency, "TT36-2013/8/2")]
    [InlineData(CompetenceAct.FoundAppraisalCouncil, Authority.Department, "TT36-2013/8/1/a")]
    [InlineData(CompetenceAct.FoundAppraisalCouncil, Authority.Agency, "TT36-2013/8/2")]
    [InlineData(CompetenceAct.ApprovePlan, Authority.MinisterOfIndustryAndTrade, "TT36-2013/8/3")]
    [InlineData(CompetenceAct.ApproveProject, Authority.MinisterOfIndustryAndTrade, "TT36-2013/8/3")]
    [InlineData(CompetenceAct.SetFilingDay, Authority.Department, "TT36-2013/10/1/b")]
    [InlineData(CompetenceAct.SetFilingDay, Authority.Agency, "TT36-2013/10/2/b")]
    [InlineData(CompetenceAct.SignContract, Authority.Agency, "TT36-2013/12/1")]
    [InlineData(CompetenceAct.SettleAssigned, Authority.MinistryFinanceDivision, "TT36-2013/12/1")]
    [InlineData(CompetenceAct.SetAdvanceRatio, Authority.Agency, "TT36-2013/16/1")]
    [InlineData(CompetenceAct.SetAdvanceRatio, Authority.Agency, "TT36-2013/16/2")]
    [InlineData(CompetenceAct.Settle, Authority.Agency, "TT36-2013/18/2")]
    [InlineData(CompetenceAct.SettleForForceMajeure, Authority.Agency, "TT36-2013/18/4")]
    [InlineData(CompetenceAct.AcceptAtBase, Authority.Agency, "TT36-2013/20/2")]
    [InlineData(CompetenceAct.AcceptAtBase, Authority.Department, "TT36-2013/21/1")]
    [InlineData(CompetenceAct.ApproveGroupPlan, Authority.Department, "TT36-2013/21/2/a")]
    [InlineData(CompetenceAct.ApproveGroupPlan, Authority.Department, "TT36-2013/23/3")]
    [InlineData(CompetenceAct.ConfirmReport, Authority.Department, "TT36-2013/21/4")]
    public void National_money_from_2014_02_10(CompetenceAct act, Authority by, string code)
    {
        var request = new CompetenceRequest
        {
            Act = act,
            Source = FundingSource.National,
            By = by,
        };
        var decision = PromotionRules.National.AssessCompetence(new LocalDate(2014, 2, 10), request);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Contains(decision.Findings, f => f.Citation?.Code == code);
        Assert.DoesNotContain(
            PromotionRules.National.AssessCompetence(new LocalDate(2014, 2, 9), request).Findings,
            f => f.Citation?.Instrument.Id == "TT36-2013"
        );
        Assert.Equal(
            Verdict.NotSatisfied,
            PromotionRules.National.AssessCompetence(new LocalDate(2014, 2, 10), request with { By = Authority.ProvincialChair }).Verdict
        );
    }

    [Theory]
    [InlineData(CompetenceAct.AppraiseAtBase)]
    [InlineData(CompetenceAct.SignContract)]
    [InlineData(CompetenceAct.AcceptAtBase)]
    [InlineData(CompetenceAct.SetAdvanceRatio)]
    [InlineData(CompetenceAct.ApproveGroupPlan)]
    [InlineData(CompetenceAct.SettleForForceMajeure)]
    public void TT46_article_8_clause_3_point_b_local_money_is_the_province_s_to_say(CompetenceAct act)
    {
        var request = new CompetenceRequest
        {
            Act = act,
            Source = FundingSource.Local,
            By = Authority.CommuneCommittee,
        };
        var decision = PromotionRules.National.AssessCompetence(new LocalDate(2013, 2, 10), request);
        Assert.Equal(["provincial_procedure"], decision.Missing);
        Assert.All(decision.Findings.ToArray(), f => Assert.Equal("TT46-2012/8/3/b", f.Citation!.Code));
        Assert.Equal(["norm"], PromotionRules.National.AssessCompetence(new LocalDate(2013, 2, 9), request).Missing);
    }

    [Fact]
    public void Whose_money_it_is_has_to_be_known_where_it_decides()
    {
        var request = new CompetenceRequest { Act = CompetenceAct.AcceptAtBase, By = Authority.Department };
        Assert.Equal(["source"], PromotionRules.National.AssessCompetence(new LocalDate(2016, 6, 30), request).Missing);
    }
}
