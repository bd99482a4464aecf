using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article10Tests
{
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
