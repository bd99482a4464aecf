using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article3Tests
{
    [Theory]
    [InlineData(VoteLevel.District, "TT26-2014/3/1/a", "Ủy ban nhân dân cấp huyện")]
    [InlineData(VoteLevel.Province, "TT26-2014/3/1/b", "Ủy ban nhân dân cấp tỉnh")]
    [InlineData(VoteLevel.Region, "TT26-2014/3/1/c", "Cục Công nghiệp địa phương")]
    [InlineData(VoteLevel.Nation, "TT26-2014/3/1/d", "Bộ Công Thương")]
    public void Clause1_each_level_has_its_organiser(VoteLevel level, string code, string organiser)
    {
        var norm = Given.Norms2015.Find(level)!.Organiser;
        Assert.Equal(code, norm.Citation.Code);
        Assert.Equal(organiser, norm.Value.Vietnamese);
    }

    [Fact]
    public void Clause1PointC_63_provinces_have_one_region_each_28_15_20()
    {
        Assert.Equal(63, Given.Norms2015.Provinces.Value.Count);
        Assert.Equal(63, Given.Norms2015.Provinces.Value.Select(p => VietnameseText.Key(p.Name)).Distinct().Count());
        Assert.Equal(28, Given.Norms2015.Provinces.Value.Count(p => p.Region == VoteRegion.North));
        Assert.Equal(15, Given.Norms2015.Provinces.Value.Count(p => p.Region == VoteRegion.CentralAndHighlands));
        Assert.Equal(20, Given.Norms2015.Provinces.Value.Count(p => p.Region == VoteRegion.South));
    }

    [Fact]
    public void Clause1PointC_every_province_is_found_with_and_without_diacritics_composed_and_decomposed()
    {
        foreach (var province in Given.Norms2015.Provinces.Value)
        {
            foreach (
                var name in new[] { province.Name, Plain(province.Name), province.Name.ToUpperInvariant(), Decomposed(province.Name), "Tỉnh " + province.Name }
            )
            {
                var found = Given.ProvinceNamed(name);
                Assert.NotNull(found);
                Assert.Equal(province, found);
            }
        }
    }

    [Theory]
    [InlineData("TP. Hồ Chí Minh", "Thành phố Hồ Chí Minh", VoteRegion.South)]
    [InlineData("ho chi minh", "Thành phố Hồ Chí Minh", VoteRegion.South)]
    [InlineData("TP. Huế", "Thừa Thiên Huế", VoteRegion.CentralAndHighlands)]
    [InlineData("Thừa Thiên - Huế", "Thừa Thiên Huế", VoteRegion.CentralAndHighlands)]
    [InlineData("Bà Rịa–Vũng Tàu", "Bà Rịa - Vũng Tàu", VoteRegion.South)]
    [InlineData("Hoà Bình", "Hòa Bình", VoteRegion.North)]
    [InlineData("Bình Thuận", "Bình Thuận", VoteRegion.South)]
    [InlineData("Ninh Thuận", "Ninh Thuận", VoteRegion.CentralAndHighlands)]
    [InlineData("Hà Tĩnh", "Hà Tĩnh", VoteRegion.North)]
    [InlineData("Quảng Bình", "Quảng Bình", VoteRegion.CentralAndHighlands)]
    public void Clause1PointC_names_as_they_are_written(string name, string official, VoteRegion region)
    {
        var found = Given.ProvinceNamed(name);
        Assert.NotNull(found);
        Assert.Equal(official, found.Name);
        Assert.Equal(region, found.Region);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("tỉnh ")]
    [InlineData("Hà Tây")]
    [InlineData("Hà")]
    [InlineData("Hà Nоi")]
    [InlineData("Hà Nội; DROP TABLE")]
    public void Clause1PointC_other_names_and_look_alikes_are_not_found(string? name) => Assert.Null(Given.ProvinceNamed(name));

    [Theory]
    [InlineData("Bình Thuận", 2025, 6, 30, VoteRegion.South)]
    [InlineData("Bình Thuận", 2025, 7, 1, null)]
    [InlineData("Lâm Đồng", 2025, 6, 30, VoteRegion.CentralAndHighlands)]
    [InlineData("Lâm Đồng", 2025, 7, 1, null)]
    [InlineData("Yên Bái", 2025, 7, 1, VoteRegion.North)]
    [InlineData("Huế", 2025, 7, 1, VoteRegion.CentralAndHighlands)]
    [InlineData("Bà Rịa - Vũng Tàu", 2025, 7, 1, VoteRegion.South)]
    public void Clause1PointC_a_merged_province_has_the_region_that_all_its_parts_had(string name, int year, int month, int day, VoteRegion? region)
    {
        Assert.True(ProvinceUnit.TryFind(name, out var unit));
        Assert.Equal(region, Given.Norms2015.RegionOf(unit, new(year, month, day)));
        Assert.Equal(region, LawBook.National.VoteRegionOf(new(year, month, day), unit));
    }

    [Fact]
    public void Clause1PointC_only_Lâm_Đồng_was_made_of_parts_of_two_regions()
    {
        var open = ProvinceUnit.AllOn(new(2025, 7, 1)).Where(u => Given.Norms2015.RegionOf(u, new(2025, 7, 1)) is null);
        Assert.Equal("Lâm Đồng", Assert.Single(open).Name);
        Assert.Throws<ArgumentNullException>(() => Given.Norms2015.RegionOf(null!, new(2025, 7, 1)));
    }

    [Fact]
    public void Clause1PointC_the_list_was_not_amended_when_the_provinces_were_merged()
    {
        Assert.Equal(Given.Norms2015.Provinces.Value, Given.NormsOn(new(2025, 6, 30)).Provinces.Value);
        Assert.Equal(Given.Norms2015.Provinces.Value, Given.NormsOn(new(2025, 7, 1)).Provinces.Value);
        Assert.Equal("TT26-2014/3/1/c", Given.NormsOn(new(2025, 7, 1)).Provinces.Citation.Code);
    }

    [Theory]
    [InlineData(2025, 6, 30, VoteLevel.District, VoteLevel.Commune)]
    [InlineData(2025, 7, 1, VoteLevel.Commune, VoteLevel.District)]
    public void Clause1_the_commune_takes_the_place_of_the_district_from_2025_07_01(int year, int month, int day, VoteLevel lowest, VoteLevel gone)
    {
        var norms = Given.NormsOn(new(year, month, day));
        Assert.Equal(lowest, norms.Levels[0].Level);
        Assert.NotNull(norms.Find(lowest));
        Assert.Null(norms.Find(gone));
        var decision = Given.Assess(Given.Entry(gone, date: new(year, month, day)));
        Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
        Assert.Contains(decision.Findings, f => f.Rule == TypicalProductMessages.LevelNotHeld);
    }

    [Theory]
    [InlineData(ProductForm.Single, Verdict.Satisfied, "TT26-2014/4/1")]
    [InlineData(ProductForm.SetOfMaterials, Verdict.Satisfied, "TT26-2014/3/2/a")]
    [InlineData(ProductForm.SetOfDesigns, Verdict.Satisfied, "TT26-2014/3/2/b")]
    [InlineData(ProductForm.SetToCombine, Verdict.Satisfied, "TT26-2014/3/2/c")]
    [InlineData(ProductForm.OtherSet, Verdict.NotSatisfied, "TT26-2014/3/2")]
    [InlineData(null, Verdict.Undetermined, "TT26-2014/4/1")]
    public void Clause2_a_set_is_one_of_three_kinds(ProductForm? form, Verdict verdict, string code)
    {
        var decision = Given.Assess(Given.Entry(VoteLevel.District) with { Product = Given.GoodProduct with { Form = form } });
        Assert.Equal(verdict, decision.Verdict);
        Assert.Contains(decision.Findings, f => f.Rule == TypicalProductMessages.Form && f.Citation?.Code == code && f.Verdict == verdict);
    }

    private static string Plain(string name) => string.Concat(name.Select(VietnameseText.Plain));

    // Taken apart by hand: the platform does not normalize under invariant globalization.
    private static string Decomposed(string name) =>
        name.Replace("à", "a\u0300")
            .Replace("ả", "a\u0309")
            .Replace("ạ", "a\u0323")
            .Replace("ộ", "o\u0323\u0302")
            .Replace("ồ", "o\u0302\u0300")
            .Replace("ế", "e\u0302\u0301")
            .Replace("ệ", "e\u0323\u0302")
            .Replace("ừ", "u\u031B\u0300")
            .Replace("ươ", "u\u031Bo\u031B")
            .Replace("ắ", "a\u0306\u0301")
            .Replace("ũ", "u\u0303")
            .Replace("Đ", "Đ")
            .Replace("ị", "i\u0323")
            .Replace("ậ", "a\u0302\u0323");
}
