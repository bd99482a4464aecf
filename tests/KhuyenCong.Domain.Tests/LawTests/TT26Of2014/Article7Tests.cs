using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article7Tests
{
    [Fact]
    public void Annex4_the_criteria_are_40_40_10_10_of_100()
    {
        var norm = Given.Norms2015.Criteria;
        Assert.Equal(new CriterionCaps(40, 40, 10, 10), norm.Value);
        Assert.Equal(100, norm.Value.Total);
        Assert.Equal("TT26-2014/annex-4", norm.Citation.Code);
        Assert.Equal(Evidence.Reported, norm.Evidence);
    }

    [Theory]
    [InlineData("40", "40", "10", "10", true)]
    [InlineData("0", "0", "0", "0", true)]
    [InlineData("40.000001", "0", "0", "0", false)]
    [InlineData("0", "40.01", "0", "0", false)]
    [InlineData("0", "0", "10.5", "0", false)]
    [InlineData("0", "0", "0", "11", false)]
    public void Clause1_each_criterion_has_its_bound(string market, string economic, string culture, string other, bool counts)
    {
        var sheet = new ScoreSheet("P", ProductGroup.Other, "J", Parse(market), Parse(economic), Parse(culture), Parse(other));
        var vote = Given.Vote(sheet);
        Assert.Equal(counts ? 1 : 0, vote.Products.Count);
        Assert.Equal(counts ? [] : [SheetProblem.OutOfBounds], vote.Rejected.Select(r => r.Problem));
    }

    [Fact]
    public void Clause1_fewer_than_no_points_are_out_of_bounds()
    {
        var vote = Given.Vote(new ScoreSheet("P", ProductGroup.Other, "J", new Points(-1), Points.Zero, Points.Zero, Points.Zero));
        Assert.Equal(SheetProblem.OutOfBounds, Assert.Single(vote.Rejected.AsEnumerable()).Problem);
    }

    private static Points Parse(string text) => Points.TryParse(text, out var points) ? points : throw new FormatException(text);
}
