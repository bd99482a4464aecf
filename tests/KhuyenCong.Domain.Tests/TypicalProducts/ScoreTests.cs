using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.TypicalProducts;

public class ScoreTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("40", 40_000_000)]
    [InlineData("0040", 40_000_000)]
    [InlineData("37.5", 37_500_000)]
    [InlineData("69.990000000", 69_990_000)]
    [InlineData("0.000001", 1)]
    [InlineData("999999999", 999_999_999_000_000)]
    public void Points_are_read_exactly(string text, long millionths)
    {
        Assert.True(Points.TryParse(text, out var points));
        Assert.Equal(millionths, points.Millionths);
        Assert.True(Points.TryParse(points.ToCode(), out var again));
        Assert.Equal(points, again);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" 5")]
    [InlineData("-1")]
    [InlineData("+1")]
    [InlineData("1e1")]
    [InlineData("1,5")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1.2.3")]
    [InlineData("0.0000001")]
    [InlineData("9999999999")]
    [InlineData("99999999999999999999999999999")]
    [InlineData("NaN")]
    [InlineData("４０")]
    [InlineData("٤٠")]
    public void Anything_else_is_no_number_of_points(string? text) => Assert.False(Points.TryParse(text, out _));

    [Fact]
    public void Points_and_means_are_ordered()
    {
        Assert.True(Points.Of(1) < Points.Of(2) && Points.Of(2) > Points.Of(1) && Points.Of(1) <= Points.Of(1) && Points.Of(1) >= Points.Of(1));
        Assert.Equal("1.5", new Points(1_500_000).ToString());
        Assert.Equal(-1, Points.Of(1).CompareTo(Points.Of(2)));
        var third = new MeanScore(Points.Of(1), 3);
        var sixth = new MeanScore(Points.Of(1), 6);
        Assert.True(third > sixth && sixth < third && third >= sixth && sixth <= third && third != sixth);
        Assert.True(third == new MeanScore(Points.Of(2), 6));
        Assert.Equal(third.GetHashCode(), new MeanScore(Points.Of(2), 6).GetHashCode());
        Assert.True(third.Equals((object)new MeanScore(Points.Of(2), 6)));
        Assert.False(third.Equals("1/3"));
        Assert.Equal("1/3", third.ToString());
        Assert.Equal("0.333333…", third.ToCode());
        Assert.Equal("0", default(MeanScore).ToFractionCode());
        Assert.Equal(1, default(MeanScore).Sheets);
    }

    [Fact]
    public void A_mean_needs_sheets_and_points_that_are_not_negative()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeanScore(Points.Zero, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new MeanScore(new Points(-1), 1));
        Assert.Throws<OverflowException>(() => new MeanScore(Points.Of(1), 1).Meets(Threshold.AtLeast(long.MaxValue)));
    }

    [Fact]
    public void A_mean_compares_shows_and_meets_the_mark_as_whole_number_arithmetic_says()
    {
        var means = Gen.Choose(1, 15).SelectMany(n => Gen.Choose(0, 100_000).Select(t => (Total: (long)t * n * 1_000 / 3, Sheets: n))).ToArbitrary();
        Prop.ForAll(
                means,
                means,
                (x, y) =>
                {
                    var a = new MeanScore(new Points(x.Total), x.Sheets);
                    var b = new MeanScore(new Points(y.Total), y.Sheets);
                    var exact = (new BigInteger(x.Total) * y.Sheets).CompareTo(new BigInteger(y.Total) * x.Sheets);
                    var shown = a.ToCode().TrimEnd('…');
                    Assert.True(Points.TryParse(shown, out var cut));
                    return Math.Sign(a.CompareTo(b)) == Math.Sign(exact)
                        && a.Meets(Threshold.AtLeast(70)) == (new BigInteger(x.Total) >= new BigInteger(70_000_000) * x.Sheets)
                        && cut.Millionths == x.Total / x.Sheets;
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void The_order_of_the_sheets_changes_no_result()
    {
        var sheets = Gen.Choose(1, 7).SelectMany(jurors => Gen.Choose(0, 1000).ListOf(jurors * 4)).ToArbitrary();
        Prop.ForAll(
                sheets,
                scores =>
                {
                    var all = scores.Select((s, i) => LawTests.TT26Of2014.Given.Sheet("P" + (i % 4), "J" + (i / 4), $"{s / 10}.{s % 10}")).ToArray();
                    var forward = LawTests.TT26Of2014.Given.Vote(all);
                    var backward = LawTests.TT26Of2014.Given.Vote([.. all.Reverse()]);
                    return forward.Products.Select(p => (p.Product, p.Rank, p.Mean)).SequenceEqual(backward.Products.Select(p => (p.Product, p.Rank, p.Mean)))
                        && forward.Products.Count == Math.Min(4, all.Length);
                }
            )
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Levels_and_regions_have_codes_and_names()
    {
        foreach (var level in Enum.GetValues<VoteLevel>())
        {
            Assert.True(Vocabulary.TryParse(level.ToCode(), out VoteLevel found));
            Assert.Equal(level, found);
            Assert.NotEqual(level.ToText().Vietnamese, level.ToText().English);
        }

        Assert.False(Vocabulary.TryParse("Province", out VoteLevel _));
        Assert.False(Vocabulary.TryParse(null, out VoteLevel _));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(VoteLevel).ToCode());
        Assert.Equal(["north", "central-and-highlands", "south"], Enum.GetValues<VoteRegion>().Select(r => r.ToCode()));
        Assert.All(Enum.GetValues<VoteRegion>(), r => Assert.NotEqual(r.ToText().Vietnamese, r.ToText().English));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(VoteRegion).ToText());
    }
}
