using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article13Tests
{
    [Theory]
    [InlineData(VoteLevel.District, "TT26-2014/13/1", "Ủy ban nhân dân cấp huyện")]
    [InlineData(VoteLevel.Province, "TT26-2014/13/1", "Sở Công Thương")]
    [InlineData(VoteLevel.Region, "TT26-2014/13/2", "Cục Công nghiệp địa phương")]
    [InlineData(VoteLevel.Nation, "TT26-2014/13/2", "Cục Công nghiệp địa phương")]
    public void Who_keeps_the_papers(VoteLevel level, string code, string keeper)
    {
        var norm = Given.Norms2015.Find(level)!.RecordKeeper;
        Assert.Equal(code, norm.Citation.Code);
        Assert.Equal(keeper, norm.Value.Vietnamese);
    }
}
