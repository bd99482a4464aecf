using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Priority;
using static KhuyenCong.Domain.Tests.Priority.PriorityCases;

namespace KhuyenCong.Domain.Tests.LawTests.ND45Of2012;

public class Article6Tests
{
    [Fact]
    public void Clause1_a_place_in_no_priority_area_has_no_ground_of_area()
    {
        var decision = Assess(Plain);
        Assert.Equal(Verdict.NotSatisfied, decision.Area);
        Assert.Equal(Verdict.NotSatisfied, decision.Sector);
        Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
        Assert.Equal(PriorityGround.None, decision.Grounds);
        Assert.Empty(decision.Missing);
    }

    [Fact]
    public void Clause1_any_of_the_areas_is_a_ground()
    {
        foreach (
            var request in new[]
            {
                Plain with
                {
                    UplandIslandOrBorder = true,
                },
                Plain with
                {
                    EthnicMinorityArea = true,
                },
                Plain with
                {
                    PoorDistrict = true,
                },
                Plain with
                {
                    NewRuralCommune = true,
                },
                Plain with
                {
                    DifficultArea = true,
                },
            }
        )
        {
            Assert.Equal(PriorityGround.Area, Assess(request).Grounds);
            Assert.Equal(Verdict.Satisfied, Assess(request).Verdict);
        }
    }

    [Fact]
    public void Clause2_any_of_the_sectors_is_a_ground_and_cleaner_production_is_one()
    {
        foreach (
            var request in new[]
            {
                Plain with
                {
                    ProductCertificate = true,
                    CertificateValidThrough = Day,
                },
                Plain with
                {
                    KeyProduct = true,
                },
                Plain with
                {
                    ExportContract = true,
                },
                Plain with
                {
                    ProducesForExport = true,
                },
                Plain with
                {
                    LocalMaterials = new MaterialShare(51, 100),
                },
                Plain with
                {
                    Workers = 50,
                },
                Plain with
                {
                    AgriculturalMechanicsOrChemistry = true,
                },
                Plain with
                {
                    AgroProcessing = true,
                },
                Plain with
                {
                    SupportingIndustry = true,
                },
                Plain with
                {
                    CleanerProduction = true,
                },
            }
        )
        {
            Assert.Equal(PriorityGround.Sector, Assess(request).Grounds);
        }
    }

    [Fact]
    public void Clause2_area_and_sector_together_are_both_grounds() =>
        Assert.Equal(PriorityGround.Both, Assess(Plain with { PoorDistrict = true, AgroProcessing = true }).Grounds);

    [Fact]
    public void Clause1_an_unknown_fact_is_not_a_no()
    {
        var decision = Assess(Plain with { PoorDistrict = null });
        Assert.Equal(Verdict.Undetermined, decision.Area);
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["poor_district"], decision.Missing);
    }

    [Fact]
    public void Clause1_an_unknown_fact_is_not_asked_for_where_another_is_a_ground()
    {
        var decision = Assess(Plain with { DifficultArea = true, ExportContract = null, PoorDistrict = false });
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Empty(decision.Missing);
        Assert.Equal(["export"], decision.Standing.Missing);
    }

    [Fact]
    public void Clause2_after_the_decree_of_2025_the_rules_are_not_encoded()
    {
        var before = Assess(Plain with { AsOf = new LocalDate(2025, 10, 14), PoorDistrict = true });
        Assert.Equal(Verdict.Satisfied, before.Verdict);
        var after = Assess(Plain with { AsOf = new LocalDate(2025, 10, 15), PoorDistrict = true });
        Assert.Equal(Verdict.Undetermined, after.Verdict);
        Assert.Equal(["norm"], after.Missing);
        Assert.Null(after.Standing.Place);
    }

    [Fact]
    public void The_order_is_covered_from_2013_02_10()
    {
        Assert.Equal(new LocalDate(2013, 2, 10), PriorityNorms.ByDate.CoveredFrom);
        Assert.False(PriorityNorms.ByDate.TryAt(new LocalDate(2013, 2, 9), out _));
    }
}
