using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using static KhuyenCong.Domain.Tests.Eligibility.Given;
using Authority = KhuyenCong.Domain.Authority;
using FundingSource = KhuyenCong.Domain.FundingSource;

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
        // Who applies cleaner production is in sector g, whatever else it does.
        var other = Household with
        {
            Sector = IndustrySector.None,
        };
        Assert.Equal(Verdict.Satisfied, Ask(Of(other with { CleanerProduction = true })).Verdict);
        Assert.Equal(Verdict.Satisfied, Ask(Of(other with { CleanerProduction = true, Sector = IndustrySector.Mining })).Verdict);
        Assert.Equal(["cleaner_production"], Ask(Of(other with { CleanerProduction = null })).Missing);
        Assert.Equal(["eligibility.condition-sector"], Ask(Of(other)).Failed);
        Assert.Equal(["sector", "cleaner_production"], Ask(Of(Household with { Sector = null, CleanerProduction = null })).Missing);
    }

    [Fact]
    public void Clause1_the_list_of_sectors_is_of_producers()
    {
        var media = Project with
        {
            Establishment = new Establishment { Kind = EstablishmentKind.ServiceBody },
            WithoutProducer = true,
        };
        var decision = Ask(media);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Contains(decision.Findings, f => f.Rule == FundingConditionMessages.NoSector && f.Citation!.Code == "ND45-2012/5/1");
        Assert.Equal(["sector", "difficult_area", "brick_kiln", "cleaner_production"], Ask(media with { WithoutProducer = false }).Missing);
    }

    [Fact]
    public void Clause1_an_excluded_kiln_is_within_no_sector()
    {
        var kiln = Household with { Sector = IndustrySector.ChemicalsAndMaterials, ExcludedBrickKiln = true };
        Assert.Equal(["eligibility.condition-brick-kiln"], Ask(Of(kiln)).Failed);
        Assert.Equal(["eligibility.condition-brick-kiln"], Ask(Of(kiln with { CleanerProduction = true })).Failed);
        Assert.Equal(["eligibility.condition-brick-kiln"], Ask(Of(kiln with { Sector = IndustrySector.Handicrafts })).Failed);
        var other = new PromotionRules(LawBook.National.With(Readings.Default with { KilnWithCleanerProduction = KilnWithCleanerProduction.Served }));
        Assert.Equal(Verdict.Satisfied, other.AssessFundingConditions(In2016, Of(kiln with { CleanerProduction = true })).Verdict);
        Assert.Equal(Verdict.NotSatisfied, other.AssessFundingConditions(In2016, Of(kiln)).Verdict);
        Assert.Equal(["brick_kiln"], Ask(Of(kiln with { ExcludedBrickKiln = null })).Missing);
    }

    [Fact]
    public void Clauses2To4_approval_counterpart_and_no_other_state_money()
    {
        Assert.Equal(["eligibility.condition-approved"], Ask(Project with { Approved = false }).Failed);
        Assert.Equal(["eligibility.condition-counterpart"], Ask(Project with { CounterpartSecured = false }).Failed);
        Assert.Equal(["eligibility.condition-paid-already"], Ask(Project with { PaidFromOtherStateMoney = true }).Failed);
        Assert.Equal(
            ["approved", "counterpart", "double_funding", "undertaking"],
            Ask(Project with { Approved = null, CounterpartSecured = null, Undertaken = null, PaidFromOtherStateMoney = null }).Missing
        );
        Assert.Empty(Ask(Project with { Approved = false, CounterpartSecured = null }).Missing);
        Assert.Equal(
            ["TTLT26-2014/7/2", "TTLT26-2014/7/3", "TTLT26-2014/7/4", "TTLT26-2014/7/4"],
            Ask(Project).Findings.Where(f => f.Citation!.Clause is "2" or "3" or "4").Select(f => f.Citation!.Code)
        );
    }

    [Theory]
    [InlineData(Authority.MinisterOfIndustryAndTrade, FundingSource.National, Verdict.Satisfied)]
    [InlineData(Authority.MinisterOfIndustryAndTrade, FundingSource.Local, Verdict.NotSatisfied)]
    [InlineData(Authority.MinisterOfIndustryAndTrade, null, Verdict.Undetermined)]
    [InlineData(Authority.ProvincialCommittee, FundingSource.Local, Verdict.Satisfied)]
    [InlineData(Authority.DistrictCommittee, FundingSource.Local, Verdict.Satisfied)]
    [InlineData(Authority.CommuneCommittee, FundingSource.Local, Verdict.Satisfied)]
    [InlineData(Authority.ProvincialChair, FundingSource.Local, Verdict.Satisfied)]
    [InlineData(Authority.ProvincialCommittee, FundingSource.National, Verdict.NotSatisfied)]
    [InlineData(Authority.Department, FundingSource.Local, Verdict.NotSatisfied)]
    [InlineData(Authority.Department, null, Verdict.NotSatisfied)]
    public void Clause2_the_ministry_approves_national_projects_and_the_committees_local_ones(Authority by, FundingSource? source, Verdict verdict)
    {
        var decision = Ask(Project with { Approved = null, ApprovedBy = by, Source = source });
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(verdict == Verdict.Undetermined ? ["source"] : [], decision.Missing);
        Assert.Equal("TTLT26-2014/7/2", decision.Findings.Single(f => f.Rule == FundingConditionMessages.ApprovedBy).Citation!.Code);
        Assert.Equal(Verdict.NotSatisfied, Ask(Project with { Approved = false, ApprovedBy = by, Source = source }).Verdict);
    }

    [Theory]
    [InlineData(LocalApprover.ChairOnly, Authority.ProvincialChair, true)]
    [InlineData(LocalApprover.ChairOnly, Authority.CommuneCommittee, false)]
    [InlineData(LocalApprover.CommitteeOnly, Authority.ProvincialChair, false)]
    [InlineData(LocalApprover.CommitteeOnly, Authority.CommuneCommittee, true)]
    public void Clause2_who_approves_local_projects_is_reading_R18(LocalApprover reading, Authority by, bool isCompetent)
    {
        var rules = new PromotionRules(LawBook.National.With(Readings.Default with { LocalApprover = reading }));
        var decision = rules.AssessFundingConditions(In2016, Project with { ApprovedBy = by, Source = FundingSource.Local });
        Assert.Equal(isCompetent ? Verdict.Satisfied : Verdict.NotSatisfied, decision.Verdict);
        Assert.Equal(ReadingId.R18, decision.Findings.Single(f => f.Rule == FundingConditionMessages.ApprovedBy).Reading);
    }

    [Theory]
    [InlineData(299_999_999, Verdict.NotSatisfied)]
    [InlineData(300_000_000, Verdict.Satisfied)]
    [InlineData(350_000_000, Verdict.Satisfied)]
    public void Clause3_as_much_as_the_rest_of_the_cost_or_more_is_enough(long own, Verdict verdict)
    {
        var request = Project with { CounterpartSecured = null, Cost = Vnd.Million(400), Support = Vnd.Million(100), Counterpart = new Vnd(own) };
        Assert.Equal(verdict, Ask(request).Verdict);
        Assert.Equal(["counterpart"], Ask(request with { Support = null }).Missing);
        Assert.Contains(Ask(request).Findings, f => f.Rule == FundingConditionMessages.CounterpartAmount && f.Citation!.Code == "TTLT26-2014/7/3");
    }

    [Fact]
    public void Clause4_the_undertaking_is_the_condition_and_a_payment_that_is_known_shows_it_to_be_wrong()
    {
        Assert.Equal(Verdict.Satisfied, Ask(Project with { PaidFromOtherStateMoney = null }).Verdict);
        Assert.Equal(["eligibility.condition-paid-already"], Ask(Project with { PaidFromOtherStateMoney = true }).Failed);
        Assert.Equal(["eligibility.condition-undertaking"], Ask(Project with { Undertaken = false, PaidFromOtherStateMoney = null }).Failed);
        Assert.Equal(["undertaking"], Ask(Project with { Undertaken = null }).Missing);
        Assert.Equal(["double_funding", "undertaking"], Ask(Project with { Undertaken = null, PaidFromOtherStateMoney = null }).Missing);
        Assert.Equal(["eligibility.condition-paid-already"], Ask(Project with { Undertaken = null, PaidFromOtherStateMoney = true }).Failed);
    }

    [Fact]
    public void Malformed_figures_and_authorities_are_the_callers_fault()
    {
        Assert.Equal(EligibilityFacts.Source, FundingConditionShape.BadFields(Project with { Source = (FundingSource)3 }));
        Assert.Equal(EligibilityFacts.ApprovedBy, FundingConditionShape.BadFields(Project with { ApprovedBy = 0 }));
        Assert.Equal(
            EligibilityFacts.ApprovedBy,
            FundingConditionShape.BadFields(Project with { ApprovedBy = (Authority)(ProgrammeCodes.AllAuthorities.Count + 1) })
        );
        Assert.Equal(EligibilityFacts.None, FundingConditionShape.BadFields(Project with { ApprovedBy = ProgrammeCodes.AllAuthorities[^1] }));
        Assert.Equal(EligibilityFacts.Counterpart, FundingConditionShape.BadFields(Project with { Cost = new Vnd(-1) }));
        Assert.Equal(EligibilityFacts.Counterpart, FundingConditionShape.BadFields(Project with { Support = new Vnd(-1) }));
        Assert.Equal(EligibilityFacts.Counterpart, FundingConditionShape.BadFields(Project with { Counterpart = new Vnd(-1) }));
        Assert.Throws<ArgumentException>(() => Ask(Project with { Cost = new Vnd(-1) }));
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
        (FundingConditionDecision)PromotionRules.National.AssessFundingConditions(asOf ?? In2016, request);
}
