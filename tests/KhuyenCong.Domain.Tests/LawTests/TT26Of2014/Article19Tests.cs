using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article19Tests
{
    [Theory]
    [InlineData(SupportItem.VoteRegion, 100)]
    [InlineData(SupportItem.VoteNation, 200)]
    public void Clause2_regional_and_national_votes_are_paid_by_the_joint_circular(SupportItem item, long ceilingMillions)
    {
        var decision = Ask.National(item, 1_000).In2016();
        Assert.Equal(Vnd.Million(ceilingMillions), decision.Ceiling);
        Assert.Equal("TTLT26-2014/6/2/g", decision.Provision!.Code);
    }

    [Theory]
    [InlineData(VoteLevel.District)]
    [InlineData(VoteLevel.Province)]
    public void Clause1_lower_votes_are_paid_by_the_levels_of_the_province(VoteLevel level)
    {
        var decision = PromotionRules.National.AssessPrize(
            new PrizeRequest
            {
                Level = level,
                Date = Given.Day2015,
                Products = 1,
            }
        );
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Null(decision.Ceiling);
    }
}
