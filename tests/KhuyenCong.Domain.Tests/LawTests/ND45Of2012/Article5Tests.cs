using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.LawTests.ND45Of2012;

public class Article5Tests
{
    [Theory]
    [InlineData(IndustrySector.FoodProcessing)]
    [InlineData(IndustrySector.ConsumerGoods)]
    [InlineData(IndustrySector.ChemicalsAndMaterials)]
    [InlineData(IndustrySector.Engineering)]
    [InlineData(IndustrySector.Handicrafts)]
    [InlineData(IndustrySector.CleanerProduction)]
    public void Clause1_points_a_to_đ_and_g_are_served_anywhere(IndustrySector sector) =>
        Assert.Equal(Verdict.Satisfied, Ask(Household with { Sector = sector }).Verdict);

    [Fact]
    public void Clause1PointE_mining_is_served_in_difficult_areas_only()
    {
        var mine = Household with { Sector = IndustrySector.Mining };
        Assert.Equal(["eligibility.mining-area", "eligibility.cleaner-production"], Ask(mine).Failed);
        Assert.Equal(Verdict.Satisfied, Ask(mine with { Place = mine.Place with { DifficultArea = true } }).Verdict);
        var unknown = Ask(mine with { Place = mine.Place with { DifficultArea = null } });
        Assert.Equal(["difficult_area"], unknown.Missing);
        Assert.Equal("ND45-2012/5/1/e", Assert.Single(unknown.Findings, f => f.Verdict == Verdict.Undetermined).Citation!.Code);
    }

    [Fact]
    public void Clause1_who_produces_in_several_sectors_is_served_in_one_of_them()
    {
        var mineAndFood = Household with { Sector = IndustrySector.Mining, OtherSectors = CodeSet<IndustrySector>.Of(IndustrySector.FoodProcessing) };
        Assert.Equal(Verdict.Satisfied, Ask(mineAndFood).Verdict);
        var foodAndMine = Household with { OtherSectors = CodeSet<IndustrySector>.Of(IndustrySector.Mining) };
        Assert.Equal(Verdict.Satisfied, Ask(foodAndMine).Verdict);
        var otherAndMine = Household with { Sector = IndustrySector.None, OtherSectors = CodeSet<IndustrySector>.Of(IndustrySector.Mining) };
        Assert.Equal(Verdict.NotSatisfied, Ask(otherAndMine).Verdict);
        Assert.Equal(["difficult_area"], Ask(otherAndMine with { Place = Household.Place with { DifficultArea = null } }).Missing);
        Assert.Equal(Verdict.Satisfied, Ask(Household with { Sector = null, OtherSectors = CodeSet<IndustrySector>.Of(IndustrySector.Engineering) }).Verdict);
    }

    [Fact]
    public void Clause1PointC_chemicals_serve_agriculture_and_rural_areas() =>
        Assert.Equal("hóa chất phục vụ nông nghiệp, nông thôn; vật liệu xây dựng", IndustrySector.ChemicalsAndMaterials.ToText().Vietnamese);

    [Fact]
    public void Clause1_other_sectors_are_not_served()
    {
        Assert.Contains("eligibility.sector", Ask(Household with { Sector = IndustrySector.None }).Failed);
        Assert.Equal(["sector"], Ask(Household with { Sector = null }).Missing);
        var all = Household with { Sector = null, ExcludedBrickKiln = null, Place = Household.Place with { DifficultArea = null } };
        Assert.Equal(["sector", "difficult_area", "brick_kiln"], Ask(all).Missing);
    }
}
