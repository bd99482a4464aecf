using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.LawTests.TT46Of2012;

public class Article5Tests
{
    private static readonly Establishment Kiln = Household with { Sector = IndustrySector.ChemicalsAndMaterials, ExcludedBrickKiln = true };

    [Fact]
    public void Clause1_an_excluded_kiln_is_served_in_no_capacity_of_a_producer()
    {
        Assert.Equal(["eligibility.brick-kiln", "eligibility.cleaner-production"], Ask(Kiln).Failed);
        Assert.Equal(["eligibility.brick-kiln"], Ask(Kiln with { CleanerProduction = true }).Failed);
        Assert.Equal(["eligibility.brick-kiln"], Ask(Kiln with { CleanerProduction = true, Sector = null }).Failed);
        Assert.Equal(Verdict.Satisfied, Ask(Kiln with { ExcludedBrickKiln = false }).Verdict);
    }

    [Theory]
    [InlineData(IndustrySector.ChemicalsAndMaterials)]
    [InlineData(IndustrySector.Handicrafts)]
    [InlineData(IndustrySector.CleanerProduction)]
    [InlineData(null)]
    public void Clause1_an_excluded_kiln_is_out_whatever_its_stated_sector(IndustrySector? sector)
    {
        var decision = Ask(Kiln with { Sector = sector });
        Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
        Assert.Contains("eligibility.brick-kiln", decision.Failed);
        Assert.Empty(decision.Missing);
        Assert.Equal(Verdict.NotSatisfied, decision.Findings.Single(f => f.Rule == EligibilityMessages.BrickKiln).Verdict);
    }

    [Fact]
    public void Clause1_a_kiln_that_applies_cleaner_production_comes_in_under_reading_R20_only()
    {
        var clean = new EligibilityRequest { Establishment = Kiln with { CleanerProduction = true } };
        var decision = PromotionRules.National.AssessEligibility(In2016, clean);
        Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
        Assert.Equal(ReadingId.R20, decision.Findings.Single(f => f.Rule == EligibilityMessages.BrickKiln).Reading);
        Assert.Equal(ReadingId.None, Ask(Kiln).Findings.Single(f => f.Rule == EligibilityMessages.BrickKiln).Reading);
        var other = new PromotionRules(LawBook.National.With(Readings.Default with { KilnWithCleanerProduction = KilnWithCleanerProduction.Served }));
        Assert.Equal(Capacities.CleanerProduction, other.AssessEligibility(In2016, clean).Capacities);
        Assert.Equal(Verdict.NotSatisfied, other.AssessEligibility(In2016, new EligibilityRequest { Establishment = Kiln }).Verdict);
        Assert.Equal(
            ["cleaner_production"],
            other.AssessEligibility(In2016, new EligibilityRequest { Establishment = Kiln with { CleanerProduction = null } }).Missing
        );
    }

    [Fact]
    public void Clause1_a_second_sector_of_building_materials_asks_for_the_kiln()
    {
        var potter = Household with { OtherSectors = CodeSet<IndustrySector>.Of(IndustrySector.ChemicalsAndMaterials), ExcludedBrickKiln = null };
        Assert.Equal(["brick_kiln"], Ask(potter).Missing);
        Assert.Equal(Verdict.Satisfied, Ask(potter with { ExcludedBrickKiln = false }).Verdict);
    }

    [Fact]
    public void Clause1_the_question_matters_when_the_sector_is_c_or_unknown()
    {
        Assert.Equal(["brick_kiln"], Ask(Kiln with { ExcludedBrickKiln = null }).Missing);
        Assert.Equal(["brick_kiln"], Ask(Kiln with { ExcludedBrickKiln = null, CleanerProduction = true, Kind = null }).Missing.Where(f => f != "kind"));
        Assert.Equal(["sector", "brick_kiln"], Ask(Kiln with { ExcludedBrickKiln = null, CleanerProduction = true, Sector = null }).Missing);
        Assert.Equal(Verdict.Satisfied, Ask(Household with { ExcludedBrickKiln = null }).Verdict);
    }

    [Fact]
    public void Clause1_still_excludes_kilns_after_2025_10_15() => Assert.Equal(Verdict.NotSatisfied, Ask(Kiln, new LocalDate(2025, 10, 15)).Verdict);
}
