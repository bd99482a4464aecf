using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

/// <summary>The articles from which nothing is computed are declared with their provisions.</summary>
public class DeclarativeArticleTests
{
    [Theory]
    [InlineData("TT26-2014/6/3", DutyBearer.Entrant)]
    [InlineData("TT26-2014/10/1", DutyBearer.Council)]
    [InlineData("TT26-2014/10/2", DutyBearer.Council)]
    [InlineData("TT26-2014/10/3", DutyBearer.Council)]
    [InlineData("TT26-2014/11/3", DutyBearer.Jury)]
    [InlineData("TT26-2014/15/2", DutyBearer.Council)]
    [InlineData("TT26-2014/16/1", DutyBearer.Jury)]
    [InlineData("TT26-2014/18/1", DutyBearer.Council)]
    [InlineData("TT26-2014/22/2", DutyBearer.Holder)]
    [InlineData("TT26-2014/23/1", DutyBearer.Agency)]
    [InlineData("TT26-2014/23/2", DutyBearer.Department)]
    [InlineData("TT26-2014/23/3", DutyBearer.PeoplesCommittee)]
    [InlineData("TT26-2014/24/2", DutyBearer.PeoplesCommittee)]
    public void Duties_name_whom_they_bind(string code, DutyBearer bearer) => Assert.Equal(bearer, Duties.All.Single(d => d.Citation.Code == code).Bearer);

    [Fact]
    public void Duties_are_stated_once_in_both_languages()
    {
        Assert.Equal(Duties.All.Count, Duties.All.Select(d => d.Citation.Code).Distinct().Count());
        Assert.All(Duties.All, d => Assert.NotEqual(d.Text.Vietnamese, d.Text.English));
    }
}
