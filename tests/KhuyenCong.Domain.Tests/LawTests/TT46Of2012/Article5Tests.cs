using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
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
