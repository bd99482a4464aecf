using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
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
    public void The_grounds_are_covered_from_2012_07_05_and_the_order_from_2013_02_10()
    {
        Assert.Equal(new LocalDate(2012, 7, 5), NationalLaw.Priority(Domain.Law.Readings.Default).CoveredFrom);
        Assert.False(NationalLaw.Priority(Domain.Law.Readings.Default).TryAt(new LocalDate(2012, 7, 4), out _));
        Assert.False(NormsOn(new LocalDate(2013, 2, 9)).Order.HasValue);
        Assert.Equal("TT46-2012/6/3/a", NormsOn(new LocalDate(2013, 2, 10)).Order.Citation.Code);
    }

    [Theory]
    [InlineData(2012, 7, 5)]
    [InlineData(2013, 2, 9)]
    public void Clause1_the_decree_alone_makes_a_poor_district_a_ground_and_states_no_order(int year, int month, int day)
    {
        var decision = Assess(Plain with { AsOf = new LocalDate(year, month, day), PoorDistrict = true });
        Assert.Equal((Verdict.Satisfied, PriorityGround.Area), (decision.Verdict, decision.Grounds));
        Assert.Equal("ND45-2012/6/1", Assert.Single(decision.Findings, f => f.Rule == PriorityMessages.GroundMet).Citation!.Code);
        Assert.Null(decision.Standing.Place);
        Assert.Equal(["norm"], decision.Standing.Missing);
        Assert.Contains(decision.Findings, f => f.Rule == PriorityMessages.OrderNotEncoded);
    }

    [Fact]
    public void Clause2_the_decree_alone_states_no_thresholds()
    {
        var day = new LocalDate(2012, 8, 1);
        Assert.Equal(PriorityGround.Sector, Assess(Plain with { AsOf = day, AgroProcessing = true }).Grounds);
        Assert.Equal(PriorityGround.Sector, Assess(Plain with { AsOf = day, CleanerProduction = true }).Grounds);
        Assert.Equal(PriorityGround.Sector, Assess(Plain with { AsOf = day, ProductCertificate = true, CertificateValidThrough = day }).Grounds);

        // 60 workers are many under the circular; the decree does not say how many are.
        var workers = Assess(Plain with { AsOf = day, Workers = 60 });
        Assert.Equal((Verdict.NotSatisfied, Verdict.Undetermined), (workers.Area, workers.Sector));
        Assert.Equal(["norm"], workers.Missing);
        Assert.Equal(["norm", "workers"], Assess(Plain with { AsOf = day, Workers = null }).Missing);
    }

    [Fact]
    public void Clause2PointA_cleaner_production_is_a_ground_by_the_decree()
    {
        var ground = Assert.Single(Assess(Plain with { CleanerProduction = true }).Findings, f => f.Rule == PriorityMessages.GroundMet);
        Assert.Equal("ND45-2012/6/2/a", ground.Citation!.Code);
    }

    [Fact]
    public void Clause2PointA_reading_R23_lets_mechanical_industry_count_whatever_it_serves()
    {
        var workshop = Plain with { MechanicalIndustry = true };
        var no = Assess(workshop);
        Assert.Equal(Verdict.NotSatisfied, no.Sector);
        Assert.DoesNotContain(PriorityFact.MechanicalIndustry, no.Met);
        Assert.Equal(ReadingId.R23, Assert.Single(no.Findings, f => f.Rule == PriorityMessages.NoSector).Reading);
        Assert.Equal(ReadingId.None, Assert.Single(Assess(Plain).Findings, f => f.Rule == PriorityMessages.NoSector).Reading);

        var other = new PromotionRules(LawBook.National.With(Readings.Default with { ServingAgriculture = ServingAgricultureReach.ChemicalsOnly }));
        var yes = other.AssessPriority(workshop);
        Assert.Equal((PriorityGround.Sector, "2.5.2"), (yes.Grounds, yes.Standing.Place!.Value.ToCode()));
        Assert.Equal(ReadingId.R23, Assert.Single(yes.Findings, f => f.Rule == PriorityMessages.GroundMet).Reading);
        Assert.Equal(["mechanical_industry"], other.AssessPriority(Plain).Missing);
        Assert.Empty(other.AssessPriority(Plain with { MechanicalIndustry = false }).Missing);
    }
}
