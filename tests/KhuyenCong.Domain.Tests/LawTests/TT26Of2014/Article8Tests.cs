using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article8Tests
{
    [Theory]
    [InlineData(VoteLevel.District, "a", "Chủ tịch Ủy ban nhân dân cấp huyện")]
    [InlineData(VoteLevel.Province, "b", "Chủ tịch Ủy ban nhân dân cấp tỉnh")]
    [InlineData(VoteLevel.Region, "c", "Cục trưởng Cục Công nghiệp địa phương")]
    [InlineData(VoteLevel.Nation, "d", "Bộ trưởng Bộ Công Thương")]
    public void Clause1_who_sets_up_the_council(VoteLevel level, string point, string founder)
    {
        var norm = Given.Norms2015.Find(level)!.CouncilFounder;
        Assert.Equal("TT26-2014/8/1/" + point, norm.Citation.Code);
        Assert.Equal(founder, norm.Value.Vietnamese);
    }

    [Fact]
    public void Clause2_who_set_up_the_council_changes_its_members()
    {
        foreach (var level in Given.Norms2015.Levels)
        {
            Assert.Equal(level.CouncilFounder.Value, level.CouncilChanger.Value);
            Assert.Equal("TT26-2014/8/2", level.CouncilChanger.Citation.Code);
        }
    }
}
