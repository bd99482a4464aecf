using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article6Tests
{
    [Theory]
    [InlineData(2014, 10, 21, VoteLevel.District)]
    [InlineData(2025, 6, 30, VoteLevel.District)]
    [InlineData(2025, 7, 1, VoteLevel.Commune)]
    public void Clause2_votes_have_four_levels(int year, int month, int day, VoteLevel lowest) =>
        Assert.Equal([lowest, VoteLevel.Province, VoteLevel.Region, VoteLevel.Nation], Given.NormsOn(new(year, month, day)).Levels.Select(l => l.Level));
}
