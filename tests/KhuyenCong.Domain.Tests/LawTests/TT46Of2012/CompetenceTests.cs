using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.LawTests.TT46Of2012;

/// <summary>Who selects, founds and pays under the circular and the decree behind it.</summary>
public class CompetenceTests
{
    [Theory]
    [InlineData(CompetenceAct.SetNewTechnologyRule, FundingSource.Local, Authority.ProvincialCommittee, "TT46-2012/4/2/a", true)]
    [InlineData(CompetenceAct.SelectPolluters, null, Authority.ProvincialChair, "TT46-2012/4/6", true)]
    [InlineData(CompetenceAct.AppraiseAtBase, FundingSource.National, Authority.Department, "TT46-2012/8/2/a", true)]
    [InlineData(CompetenceAct.AppraiseAtMinistry, FundingSource.National, Authority.Agency, "TT46-2012/8/2/a", true)]
    [InlineData(CompetenceAct.SetProcedure, FundingSource.National, Authority.MinisterOfIndustryAndTrade, "TT46-2012/8/3/a", true)]
    [InlineData(CompetenceAct.SetProcedure, FundingSource.Local, Authority.ProvincialCommittee, "TT46-2012/8/3/b", true)]
    [InlineData(CompetenceAct.AmendSectors, null, Authority.PrimeMinister, "ND45-2012/5/2", false)]
    [InlineData(CompetenceAct.FoundRegionalCentre, null, Authority.MinisterOfIndustryAndTrade, "ND45-2012/7/2", false)]
    [InlineData(CompetenceAct.FoundProvincialCentre, null, Authority.ProvincialCommittee, "ND45-2012/8/1", false)]
    [InlineData(CompetenceAct.FoundBranch, null, Authority.ProvincialCommittee, "ND45-2012/8/2", false)]
    [InlineData(CompetenceAct.FoundCollaboratorNetwork, null, Authority.ProvincialCommittee, "ND45-2012/8/3", false)]
    [InlineData(CompetenceAct.SetCollaboratorPay, null, Authority.ProvincialChair, "ND45-2012/10", false)]
    [InlineData(CompetenceAct.GuideFunds, null, Authority.MinistryOfFinance, "ND45-2012/14/5", false)]
    [InlineData(CompetenceAct.SetForms, FundingSource.Local, Authority.ProvincialCommittee, "ND45-2012/16/1/c", false)]
    public void It_names_who_acts_from_its_first_day(CompetenceAct act, FundingSource? source, Authority by, string code, bool isOfCircular)
    {
        var request = new CompetenceRequest
        {
            Act = act,
            Source = source,
            By = by,
        };
        var first = isOfCircular ? new LocalDate(2013, 2, 10) : new LocalDate(2012, 7, 5);
        var decision = PromotionRules.National.AssessCompetence(first, request);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Contains(decision.Findings, f => f.Citation?.Code == code);
        Assert.Equal(["norm"], PromotionRules.National.AssessCompetence(first.PlusDays(-1), request).Missing);
        Assert.Equal(Verdict.NotSatisfied, PromotionRules.National.AssessCompetence(first, request with { By = Authority.CommuneCommittee }).Verdict);
    }
}
