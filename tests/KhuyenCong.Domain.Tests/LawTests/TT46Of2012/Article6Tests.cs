using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Tests.Priority;
using static KhuyenCong.Domain.Tests.Priority.PriorityCases;

namespace KhuyenCong.Domain.Tests.LawTests.TT46Of2012;

public class Article6Tests
{
    [Fact]
    public void Clause1_areas_rank_from_point_a_to_point_d()
    {
        Assert.Equal("2.1.3", PlaceOf(Plain with { UplandIslandOrBorder = true }));
        Assert.Equal("2.1.3", PlaceOf(Plain with { EthnicMinorityArea = true }));
        Assert.Equal("2.2.3", PlaceOf(Plain with { PoorDistrict = true }));
        Assert.Equal("2.3.3", PlaceOf(Plain with { NewRuralCommune = true }));
        Assert.Equal("2.4.3", PlaceOf(Plain with { DifficultArea = true }));
        Assert.Equal("2.5.3", PlaceOf(Plain));
    }

    [Fact]
    public void Clause1_a_place_in_several_areas_has_the_first_rank() =>
        Assert.Equal("2.2.3", PlaceOf(Plain with { PoorDistrict = true, NewRuralCommune = true, DifficultArea = true }));

    [Fact]
    public void Clause2PointA_an_export_contract_or_production_for_export_is_an_export_market()
    {
        Assert.Equal("2.5.1", PlaceOf(Plain with { ExportContract = true, ProducesForExport = null }));
        Assert.Equal("2.5.1", PlaceOf(Plain with { ProducesForExport = true }));
        Assert.Equal(["export"], Assess(Plain with { ExportContract = null }).Missing);
    }

    [Theory]
    [InlineData(50, 100, "2.5.3")]
    [InlineData(51, 100, "2.5.1")]
    [InlineData(500_000_000, 1_000_000_000, "2.5.3")]
    [InlineData(500_000_001, 1_000_000_000, "2.5.1")]
    [InlineData(40_000_000_000_000_001, 80_000_000_000_000_000, "2.5.1")]
    public void Clause2PointB_local_materials_are_more_than_half_of_the_value(long local, long all, string place) =>
        Assert.Equal(place, PlaceOf(Plain with { LocalMaterials = new MaterialShare(local, all) }));

    [Theory]
    [InlineData(49, "2.5.3")]
    [InlineData(50, "2.5.1")]
    public void Clause2PointC_labour_intensive_is_50_workers_or_more(int workers, string place) =>
        Assert.Equal(place, PlaceOf(Plain with { Workers = workers }));

    [Fact]
    public void Clause2PointD_supporting_industry_is_of_the_second_sector_group() => Assert.Equal("2.5.2", PlaceOf(Plain with { SupportingIndustry = true }));

    [Fact]
    public void Clause2PointDd_a_typical_product_has_a_certificate_in_force_on_the_day()
    {
        Assert.Equal("2.5.1", PlaceOf(Plain with { ProductCertificate = true, CertificateValidThrough = Day }));
        Assert.Equal("2.5.3", PlaceOf(Plain with { ProductCertificate = true, CertificateValidThrough = Day.PlusDays(-1) }));
        Assert.Equal(["typical_product"], Assess(Plain with { ProductCertificate = true }).Missing);
        Assert.Equal(["typical_product"], Assess(Plain with { ProductCertificate = null }).Missing);
        Assert.Contains(
            Assess(Plain with { ProductCertificate = true, CertificateValidThrough = Day.PlusDays(-1) }).Findings,
            f => f.Rule == PriorityMessages.CertificateExpired
        );
    }

    [Fact]
    public void Clause2PointDd_no_answer_makes_a_certificate_that_has_expired_count()
    {
        var expired = Plain with { ProductCertificate = null, CertificateValidThrough = Day.PlusDays(-1) };
        Assert.Equal("2.5.3", PlaceOf(expired));
        Assert.Empty(Assess(expired).Missing);
        Assert.Equal(Verdict.NotSatisfied, Assess(expired).Sector);
        Assert.Equal(["typical_product"], Assess(expired with { CertificateValidThrough = Day }).Missing);
        Assert.Equal("2.5.3", PlaceOf(expired with { ProductCertificate = false, CertificateValidThrough = Day }));
    }

    [Fact]
    public void Clauses1And2_no_ground_cites_the_lists_and_a_place_cites_the_order()
    {
        var findings = Assess(Plain).Findings;
        Assert.Equal("TT46-2012/6/1", findings.Single(f => f.Rule == PriorityMessages.NoArea).Citation!.Code);
        Assert.Equal("TT46-2012/6/2", findings.Single(f => f.Rule == PriorityMessages.NoSector).Citation!.Code);
        Assert.Equal("TT46-2012/6/3/a", findings.Single(f => f.Rule == PriorityMessages.Place).Citation!.Code);
    }

    [Fact]
    public void Clause3PointA_area_comes_before_sector_and_product_groups_before_industries()
    {
        var difficultArea = Assess(Plain with { DifficultArea = true }).Standing.Best;
        var export = Assess(Plain with { ExportContract = true }).Standing.Best;
        var processing = Assess(Plain with { AgroProcessing = true }).Standing.Best;
        var machines = Assess(Plain with { AgriculturalMechanicsOrChemistry = true }).Standing.Best;
        Assert.True(difficultArea < export);
        Assert.True(export < processing);
        Assert.Equal(processing, machines);
    }

    [Fact]
    public void Clause3PointA_an_unknown_area_leaves_the_place_between_two_and_asks_only_what_matters()
    {
        var standing = Assess(Plain with { UplandIslandOrBorder = null, PoorDistrict = true, DifficultArea = null }).Standing;
        Assert.Null(standing.Place);
        Assert.Equal("2.1.3", standing.Best?.ToCode());
        Assert.Equal("2.2.3", standing.Worst?.ToCode());
        Assert.Equal(["upland_island_border"], standing.Missing);
    }

    [Fact]
    public void Clause3PointB_cleaner_production_stands_outside_the_order()
    {
        var decision = Assess(Unknown with { CleanerProduction = true });
        Assert.True(decision.Standing.OutsideOrder);
        Assert.Null(decision.Standing.Place);
        Assert.Empty(decision.Standing.Missing);
        var finding = Assert.Single(decision.Findings, f => f.Rule == PriorityMessages.OutsideOrder);
        Assert.Equal(Verdict.AuthorityDecides, finding.Verdict);
        Assert.Equal("TT46-2012/6/3/b", finding.Citation!.Code);
    }

    [Fact]
    public void Clause3PointB_an_unknown_about_cleaner_production_leaves_the_place_open()
    {
        var standing = Assess(Plain with { CleanerProduction = null, PoorDistrict = true }).Standing;
        Assert.Null(standing.OutsideOrder);
        Assert.Null(standing.Place);
        Assert.Equal(["cleaner_production"], standing.Missing);
    }
}
