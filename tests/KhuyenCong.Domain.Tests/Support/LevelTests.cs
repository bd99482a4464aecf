using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Support;

/// <summary>The arithmetic of levels at its edges, and the smallest cost at which a cap is reached.</summary>
public class LevelTests
{
    private static readonly SupportNorms Of2014 = JointCircular26Of2014.Levels(Readings.Default);

    // The largest amounts that fit; 9,223,372,036,854,775,807 × 50% = 4,611,686,018,427,387,903.5, × 75% = 6,917,529,027,641,081,855.25.
    [Theory]
    [InlineData(1_000_000, 4_611_686_018_427_387_903)]
    [InlineData(1_500_000, 6_917_529_027_641_081_855)]
    public void The_largest_cost_is_multiplied_exactly(int factor, long ceiling)
    {
        var norms = With(new SupportLevel(Rate.Percent(50), null, SupportUnit.Establishment));
        Assert.Equal(ceiling, Ceiling(norms, long.MaxValue, factor));
    }

    [Fact]
    public void A_cap_that_overflows_when_it_is_raised_does_not_bind()
    {
        var norms = With(new SupportLevel(null, new Vnd(long.MaxValue - 1), SupportUnit.Establishment));
        Assert.Equal(long.MaxValue - 1, Ceiling(norms, long.MaxValue, 1_000_000));
        Assert.Equal(long.MaxValue, Ceiling(norms, long.MaxValue, 1_500_000));
        // 6,148,914,691,236,517,204 × 1.5 = 9,223,372,036,854,775,806: one below the largest amount.
        var below = With(new SupportLevel(null, new Vnd(6_148_914_691_236_517_204), SupportUnit.Establishment));
        Assert.Equal(long.MaxValue - 1, Ceiling(below, long.MaxValue, 1_500_000));
    }

    [Fact]
    public void Many_units_of_a_large_cap_do_not_overflow()
    {
        var norms = With(new SupportLevel(Rate.Percent(100), new Vnd(long.MaxValue / 2), SupportUnit.Establishment));
        var pooled = Ask.National(SupportItem.Machinery, null) with { Cost = new Vnd(long.MaxValue), Units = int.MaxValue };
        SupportRules.TryCompute(norms, pooled, out var w);
        Assert.Equal((long.MaxValue / 2, long.MaxValue), (w.Lower.Dong, w.Upper.Dong));
    }

    [Fact]
    public void A_rate_times_a_factor_that_is_no_whole_number_of_millionths_is_not_rounded()
    {
        // 33.3333% × 1.000001 = 0.333333333333 exactly.
        var norms = With(new SupportLevel(new Rate(333_333), null, SupportUnit.Establishment));
        Assert.Equal(333_333_333_333, Ceiling(norms, 1_000_000_000_000, 1_000_001));
    }

    [Fact]
    public void A_rate_above_the_whole_never_gives_more_than_the_cost()
    {
        var norms = With(new SupportLevel(Rate.Percent(200), null, SupportUnit.Establishment));
        SupportRules.TryCompute(norms, Ask.National(SupportItem.Machinery, 7), out var w);
        Assert.Equal((Vnd.Million(7), BoundBy.Cost), (w.Ceiling!.Value, w.BoundBy));
    }

    [Fact]
    public void A_multiple_is_kept_apart_from_the_rate_only_where_their_product_does_not_fit()
    {
        var whole = new SupportLevel(Rate.One, null, SupportUnit.Establishment).Multiplied(new Rate(int.MaxValue), FactorReach.RateAndCap);
        Assert.Equal((new Rate(int.MaxValue), Rate.Unit), (whole.Rate!.Value, whole.RateTimes));
        var twice = new SupportLevel(Rate.Percent(200), null, SupportUnit.Establishment).Multiplied(new Rate(int.MaxValue), FactorReach.RateAndCap);
        Assert.Equal((Rate.Percent(200), int.MaxValue), (twice.Rate!.Value, twice.RateTimes));
        // Once a level without a rate is that level.
        var bare = new SupportLevel(null, Vnd.Million(1), SupportUnit.Establishment);
        Assert.Equal(bare, bare.Multiplied(Rate.One, FactorReach.RateAndCap));
        Assert.Equal(new Rate(999_999), bare.Multiplied(new Rate(999_999), FactorReach.RateAndCap).Rate);
    }

    [Fact]
    public void A_multiple_beyond_64_bits_gives_no_more_than_the_cost()
    {
        var norms = With(new SupportLevel(Rate.Percent(200), null, SupportUnit.Establishment).Multiplied(new Rate(int.MaxValue), FactorReach.RateAndCap));
        Assert.Equal(long.MaxValue, Ceiling(norms, long.MaxValue, 1_500_000));
    }

    [Fact]
    public void One_unit_cost_is_told_as_one_cost()
    {
        var one = Ask.National(SupportItem.Machinery, null) with { UnitCosts = [Vnd.Million(100)] };
        Assert.Equal("support.level-by-rate", SupportRules.Assess(Of2014, one).Findings[0].Rule.Code);
        var two = one with { UnitCosts = [Vnd.Million(100), Vnd.Million(100)] };
        Assert.Equal("support.level-of-units", SupportRules.Assess(Of2014, two).Findings[0].Rule.Code);
        var pooled = Ask.National(SupportItem.Machinery, 100) with { Units = 2 };
        Assert.Equal("support.level-of-pooled", SupportRules.Assess(Of2014, pooled).Findings[0].Rule.Code);
    }

    [Fact]
    public void A_pooled_cost_under_a_cap_of_nothing_is_bound_by_the_cap()
    {
        var norms = With(new SupportLevel(Rate.Percent(50), Vnd.Zero, SupportUnit.Establishment));
        SupportRules.TryCompute(norms, Ask.National(SupportItem.Machinery, 7) with { Units = 2 }, out var w);
        Assert.Equal((Vnd.Zero, BoundBy.Cap), (w.Ceiling!.Value, w.BoundBy));
    }

    [Fact]
    public void The_smallest_cost_at_the_cap_follows_reading_R1()
    {
        // Cap 200 × 1.5 = 300 million: at 75% from 400 million on, at 50% from 600 million on.
        Assert.Equal(Vnd.Million(400), SupportRules.SmallestCostAtCap(Of2014, SupportItem.Machinery, Rate.Thousandths(1_500)));
        var capOnly = JointCircular26Of2014.Levels(Readings.Default with { PriorityFactor = FactorReach.CapOnly });
        Assert.Equal(Vnd.Million(600), SupportRules.SmallestCostAtCap(capOnly, SupportItem.Machinery, Rate.Thousandths(1_500)));
        Assert.Equal(Vnd.Million(400), SupportRules.SmallestCostAtCap(capOnly, SupportItem.Machinery));
        // The factor does not reach point g.
        Assert.Equal(Vnd.Million(100), SupportRules.SmallestCostAtCap(Of2014, SupportItem.VoteRegion, Rate.Thousandths(1_500)));
        // Without a rate the raised share would pass the cost, which is the limit.
        Assert.Equal(Vnd.Million(15), SupportRules.SmallestCostAtCap(Of2014, SupportItem.EnterpriseSetup, Rate.Thousandths(1_500)));
    }

    [Fact]
    public void Where_there_is_no_cap_there_is_no_smallest_cost()
    {
        Assert.Null(SupportRules.SmallestCostAtCap(Of2014, SupportItem.Media));
        Assert.Null(SupportRules.SmallestCostAtCap(Of2014, SupportItem.TechnologyLine));
        Assert.Null(SupportRules.SmallestCostAtCap(Circular28Of2018.Levels(Readings.Default), SupportItem.Consultancy));
        Assert.Throws<ArgumentNullException>(() => SupportRules.SmallestCostAtCap(null!, SupportItem.Media));
        Assert.Throws<ArgumentOutOfRangeException>(() => SupportRules.SmallestCostAtCap(Of2014, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SupportRules.SmallestCostAtCap(Of2014, SupportItem.Machinery, new Rate(999_999)));
        Assert.Equal(Vnd.Million(400), SupportRules.SmallestCostAtCap(Of2014, SupportItem.Machinery, Rate.One));
    }

    [Theory]
    [InlineData(null, null, SupportUnit.None, "theo giá được duyệt", "the approved price")]
    [InlineData(80, null, SupportUnit.None, "80% chi phí", "80% of cost")]
    [InlineData(100, null, SupportUnit.Person, "100% chi phí", "100% of cost")]
    [InlineData(null, 10, SupportUnit.Enterprise, "không quá 10.000.000 đồng/doanh nghiệp", "at most VND 10,000,000/enterprise")]
    [InlineData(null, 10, SupportUnit.None, "không quá 10.000.000 đồng", "at most VND 10,000,000")]
    public void A_level_in_words(int? percent, int? capMillions, SupportUnit unit, string vietnamese, string english)
    {
        var text = new SupportLevel(percent is { } p ? Rate.Percent(p) : null, capMillions is { } m ? Vnd.Million(m) : null, unit).ToText();
        Assert.Equal((vietnamese, english), (text.Vietnamese, text.English));
    }

    [Fact]
    public void The_levels_of_government_that_pay()
    {
        foreach (
            var (level, code, vietnamese, english) in new[]
            {
                (PayingLevel.NotStated, "", "không nêu cấp ngân sách chi", "a level it does not name"),
                (PayingLevel.Province, "province", "cấp tỉnh", "the province"),
                (PayingLevel.District, "district", "cấp huyện", "the district"),
                (PayingLevel.Commune, "commune", "cấp xã", "the commune"),
            }
        )
        {
            Assert.Equal((code, vietnamese, english), (level.ToCode(), level.ToText().Vietnamese, level.ToText().English));
            Assert.Equal(code != "", Vocabulary.TryParse(code, out PayingLevel parsed));
            Assert.Equal(level, parsed);
        }

        Assert.False(Vocabulary.TryParse(null, out PayingLevel _));
        Assert.False(Vocabulary.TryParse("Province", out PayingLevel unknown));
        Assert.Equal(PayingLevel.NotStated, unknown);
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PayingLevel)4).ToCode());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((PayingLevel)255).ToText());
    }

    private static SupportNorms With(SupportLevel level) => Of2014.WithLevel(SupportItem.Machinery, Norm.Stated(level, Of2014.LocalLevels));

    private static long Ceiling(SupportNorms norms, long cost, int factor)
    {
        var request = Ask.National(SupportItem.Machinery, null).WithMillionths(factor) with { Cost = new Vnd(cost) };
        Assert.True(SupportRules.TryCompute(norms, request, out var workings));
        return workings.Ceiling!.Value.Dong;
    }
}
