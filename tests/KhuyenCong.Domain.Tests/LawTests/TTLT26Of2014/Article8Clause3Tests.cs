using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT26Of2014;

public class Article8Clause3Tests
{
    [Theory]
    [InlineData(FundingSource.National)]
    [InlineData(FundingSource.Local)]
    public void Clause3PointB_the_contracting_body_keeps_contract_minutes_closure_and_payment_order_whoever_pays(FundingSource source)
    {
        var request = new DossierRequest
        {
            Source = source,
            Stage = DossierStage.LeadBodyRecords,
            Kind = ProjectKind.Machinery,
        };
        var decision = PromotionRules.National.AssessDossier(new LocalDate(2014, 4, 8), request);
        Assert.Equal(["contract-with-estimate", "acceptance-minutes", "contract-closure", "payment-order-or-voucher"], decision.Missing);
        Assert.All(decision.Items, i => Assert.Equal("TTLT26-2014/8/3/b", i.Citation.Code));
        Assert.Equal(PaperNeed.IfAny, decision.Items.Single(i => i.Paper.Code == "other-records").Need);
        Assert.Equal(Verdict.Satisfied, PromotionRules.National.AssessDossier(new LocalDate(2018, 5, 10), request with { AtHand = decision.Missing }).Verdict);
        Assert.Equal((Verdict.Undetermined, "TTLT125-2009"), NotHeld(new LocalDate(2014, 4, 7)));
        Assert.Equal((Verdict.Undetermined, "TT28-2018"), NotHeld(new LocalDate(2018, 5, 11)));

        (Verdict, string) NotHeld(LocalDate day)
        {
            var asked = PromotionRules.National.AssessDossier(day, request);
            Assert.Equal(["norm"], asked.Missing);
            return (asked.Verdict, asked.Findings[0].Citation!.Code);
        }
    }

    [Fact]
    public void TT46_article_8_clause_3_point_b_the_other_papers_of_local_projects_are_the_province_s()
    {
        foreach (var stage in Enum.GetValues<DossierStage>().Except([DossierStage.LeadBodyRecords]))
        {
            var decision = PromotionRules.National.AssessDossier(
                new LocalDate(2016, 6, 30),
                new DossierRequest
                {
                    Source = FundingSource.Local,
                    Stage = stage,
                    Kind = ProjectKind.Machinery,
                }
            );
            Assert.Equal((Verdict.Undetermined, "TT46-2012/8/3/b"), (decision.Verdict, Assert.Single(decision.Findings.ToArray()).Citation!.Code));
            Assert.Equal(["provincial_procedure"], decision.Missing);
            Assert.Empty(decision.Items);
            Assert.Null(decision.Sets);
        }
    }

    [Theory]
    [InlineData(2014, 4, 7, "TT46-2012/8/3/b")]
    [InlineData(2014, 4, 8, "TTLT26-2014/8/3/c")]
    [InlineData(2018, 5, 10, "TTLT26-2014/8/3/c")]
    [InlineData(2018, 5, 11, "TT46-2012/8/3/b")]
    public void Clause3PointC_local_projects_settle_with_the_Department_while_the_joint_circular_says_so(int year, int month, int day, string provision)
    {
        var stage = NationalLaw.LifeOn(new LocalDate(year, month, day))!.LocalDefault.Settlement;
        Assert.Equal((Authority.Department, provision), (stage.By, stage.Citation.Code));
    }
}
