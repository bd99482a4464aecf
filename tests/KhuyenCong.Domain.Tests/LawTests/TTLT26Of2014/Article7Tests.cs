using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT26Of2014;

public class Article7Tests
{
    [Fact]
    public void All_four_conditions_met_is_the_minimum_met()
    {
        var decision = Ask(Project);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Contains(decision.Findings, f => f.Rule == FundingConditionMessages.MinimumOnly && f.Citation!.Code == "TTLT26-2014/7");
    }

    [Fact]
    public void Clause1_content_and_sector_are_within_the_decree()
    {
        Assert.Equal(["eligibility.condition-content"], Ask(Project with { ContentListed = false }).Failed);
        Assert.Equal(["content_listed"], Ask(Project with { ContentListed = null }).Missing);
        Assert.Equal(["eligibility.condition-sector"], Ask(Of(Household with { Sector = IndustrySector.None })).Failed);
        Assert.Equal(["sector"], Ask(Of(Household with { Sector = null })).Missing);
        Assert.Equal(["eligibility.condition-sector"], Ask(Of(Household with { Sector = IndustrySector.Mining })).Failed);
    }

    [Fact]
    public void Clause1_cleaner_production_is_sector_g()
    {
        Assert.Equal(Verdict.Satisfied, Ask(Of(Household with { Sector = IndustrySector.CleanerProduction })).Verdict);
        // The sector is that of the project: what else the establishment does does not put another project into the list.
        var other = Household with
        {
            Sector = IndustrySector.None,
        };
        Assert.Equal(["eligibility.condition-sector"], Ask(Of(other with { CleanerProduction = true })).Failed);
        Assert.Empty(Ask(Of(other with { CleanerProduction = null })).Missing);
    }

    [Fact]
    public void Clause1_an_excluded_kiln_is_within_no_sector()
    {
        var kiln = Household with { Sector = IndustrySector.ChemicalsAndMaterials, ExcludedBrickKiln = true };
        Assert.Equal(["eligibility.condition-brick-kiln"], Ask(Of(kiln)).Failed);
        Assert.Equal(["eligibility.condition-brick-kiln"], Ask(Of(kiln with { CleanerProduction = true })).Failed);
        Assert.Equal(["brick_kiln"], Ask(Of(kiln with { ExcludedBrickKiln = null })).Missing);
    }

    [Fact]
    public void Clauses2To4_approval_counterpart_and_no_other_state_money()
    {
        Assert.Equal(["eligibility.condition-approved"], Ask(Project with { Approved = false }).Failed);
        Assert.Equal(["eligibility.condition-counterpart"], Ask(Project with { CounterpartSecured = false }).Failed);
        Assert.Equal(["eligibility.condition-double-funding"], Ask(Project with { PaidFromOtherStateMoney = true }).Failed);
        Assert.Equal(
            ["approved", "counterpart", "double_funding"],
            Ask(Project with { Approved = null, CounterpartSecured = null, PaidFromOtherStateMoney = null }).Missing
        );
        Assert.Empty(Ask(Project with { Approved = false, CounterpartSecured = null }).Missing);
        Assert.Equal(
            ["TTLT26-2014/7/2", "TTLT26-2014/7/3", "TTLT26-2014/7/4"],
            Ask(Project).Findings.Where(f => f.Citation!.Clause is "2" or "3" or "4").Select(f => f.Citation!.Code)
        );
    }

    [Fact]
    public void The_conditions_apply_from_2014_04_08_to_2018_05_10()
    {
        Assert.Equal(["norm"], Ask(Project, new LocalDate(2014, 4, 7)).Missing);
        Assert.Equal(Verdict.Satisfied, Ask(Project, new LocalDate(2014, 4, 8)).Verdict);
        Assert.Equal(Verdict.Satisfied, Ask(Project, new LocalDate(2018, 5, 10)).Verdict);
        Assert.Equal(["norm"], Ask(Project, new LocalDate(2018, 5, 11)).Missing);
        Assert.Equal(Verdict.Undetermined, Ask(Project with { Approved = false }, new LocalDate(2018, 5, 11)).Verdict);
        Assert.Equal("TT28-2018", Ask(Project, new LocalDate(2018, 5, 11)).Findings[0].Citation!.Code);
    }

    private static FundingConditionRequest Of(Establishment establishment) => Project with { Establishment = establishment };

    private static FundingConditionDecision Ask(FundingConditionRequest request, LocalDate? asOf = null) =>
        PromotionRules.National.AssessFundingConditions(asOf ?? In2016, request);
}
