using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.Eligibility;

/// <summary>Which unknown facts are asked for: those that could still change the answer, and only they.</summary>
public class UnknownFactsTests
{
    private static readonly LocalDate Decree235 = new(2025, 10, 15);

    [Fact]
    public void Size_is_asked_of_an_enterprise_and_of_an_unknown_kind_as_long_as_the_figures_do_not_settle_it()
    {
        var unknown = Household with { Kind = null };
        Assert.Equal(["kind", "capital", "labour"], Ask(unknown).Missing);
        var small = Ask(unknown with { Size = new EnterpriseSize { Labour = 300 } });
        Assert.Equal(["kind"], small.Missing);
        Assert.True(small.Workings.Passed.HasFlag(EligibilityTests.Size));
        var large = Ask(
            unknown with
            {
                Size = new EnterpriseSize { Labour = 301, Capital = new Vnd(100_000_000_001) },
            }
        );
        Assert.Equal(["kind"], large.Missing);
        Assert.True(large.Workings.Unsettled.HasFlag(EligibilityTests.Size));
        var cooperative = Ask(Enterprise(100_000_000_001, 301) with { Kind = EstablishmentKind.Cooperative });
        Assert.Equal(Verdict.Satisfied, cooperative.Verdict);
        Assert.False((cooperative.Workings.Passed | cooperative.Workings.Failed | cooperative.Workings.Unsettled).HasFlag(EligibilityTests.Size));
    }

    [Fact]
    public void Size_is_not_asked_of_an_investor_of_unknown_kind_who_as_an_enterprise_is_served_anyway()
    {
        var investor = Household with { Kind = null, ClusterInvestor = true };
        Assert.Equal(["kind", "norm"], Ask(investor, Decree235).Missing);
        Assert.Equal(["kind", "capital", "labour", "revenue", "norm"], Ask(investor with { ClusterInvestor = false }, Decree235).Missing);
        Assert.Equal(["kind", "capital", "labour", "revenue", "cluster_investor", "norm"], Ask(investor with { ClusterInvestor = null }, Decree235).Missing);
        // Before the decree of 2025 an investor is nobody in particular.
        Assert.Equal(["kind", "capital", "labour", "revenue"], Ask(investor, Decree235.PlusDays(-1)).Missing);
    }

    [Fact]
    public void Nothing_is_asked_where_a_known_fact_settles_the_answer()
    {
        Assert.Empty(Ask(Household with { DirectProducer = false, LawfullyEstablished = null, Sector = null, Place = default }).Missing);
        Assert.Empty(Ask(Household with { CleanerProduction = true, LawfullyEstablished = null, Kind = EstablishmentKind.Other, Place = default }).Missing);
        Assert.Empty(Ask(Household with { CleanerProduction = null }).Missing);
        Assert.Equal(["cleaner_production"], Ask(Household with { CleanerProduction = null, LawfullyEstablished = false }).Missing);
        Assert.Equal(["cleaner_production", "lawfully_established"], Ask(Household with { CleanerProduction = null, LawfullyEstablished = null }).Missing);
    }

    [Fact]
    public void A_place_of_unknown_kind_asks_what_a_ward_would_be_asked_as_long_as_it_is_open()
    {
        Assert.Equal(["place"], Ask(In(null, CityClass.Special)).Missing);
        Assert.Equal(["place"], Ask(In(null, CityClass.Town)).Missing);
        Assert.Equal(["plan_built_in", "place", "converted_on"], Ask(In(null, CityClass.Class1)).Missing);
        Assert.Equal(["plan_built_in", "place", "city", "converted_on"], Ask(In(null)).Missing);
        Assert.Equal(["place"], Ask(In(null, CityClass.Class1, WardConversion.Never)).Missing);
    }

    [Fact]
    public void The_years_since_conversion_are_spoken_of_only_where_they_count()
    {
        var conversion = WardConversion.Effective(new LocalDate(2012, 1, 1));
        Assert.Contains(EligibilityMessages.ConvertedWard, RulesOf(In(PlaceKind.Ward, CityClass.Class1, conversion), In2016));
        Assert.DoesNotContain(EligibilityMessages.ConvertedWard, RulesOf(In(PlaceKind.Ward, CityClass.Class2, conversion), In2016));
        Assert.DoesNotContain(EligibilityMessages.ConvertedWard, RulesOf(In(PlaceKind.Commune, CityClass.Class1, conversion), In2016));
        Assert.DoesNotContain(EligibilityMessages.ConvertedWard, RulesOf(In(PlaceKind.Ward, CityClass.Class1, conversion), Decree235));
        Assert.DoesNotContain(EligibilityMessages.ConvertedWard, RulesOf(In(PlaceKind.Ward, CityClass.Class1, WardConversion.Never), In2016));
    }

    [Fact]
    public void What_would_change_tries_the_limits_of_both_acts_on_size()
    {
        // Small by workers under the decree; the law wants one đồng less of revenue.
        var decision = Ask(Enterprise(100_000_000_001, 200, 300_000_000_001), new LocalDate(2018, 1, 1));
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(EligibilityFacts.Revenue, decision.WhatWouldChange() & EligibilityFacts.Revenue);
        // One worker less under the law, one more under the decree: neither turns what the other act says.
        Assert.Equal(EligibilityFacts.None, Ask(Enterprise(1, 200), new LocalDate(2018, 1, 1)).WhatWouldChange() & EligibilityFacts.Labour);
    }

    [Theory]
    [InlineData(2015)]
    [InlineData(2016)]
    [InlineData(1900)]
    [InlineData(9999)]
    public void What_would_change_tries_the_years_and_conversions_that_count_and_those_that_do_not(int plan)
    {
        var ward = In(PlaceKind.Ward, CityClass.Class1, WardConversion.Effective(new LocalDate(2009, 12, 31)));
        var both = EligibilityFacts.PlanBuiltIn | EligibilityFacts.ConvertedOn;
        Assert.Equal(both, Ask(ward, plan: plan).WhatWouldChange() & both);
    }

    [Fact]
    public void One_condition_not_met_settles_the_content_and_nothing_is_asked()
    {
        var transfer = new ContentConditionRequest { Activity = ConditionedActivity.TechnologyTransfer, No = ContentFacts.LawfulTransfer };
        var decision = (ContentConditionDecision)PromotionRules.National.AssessContentConditions(In2016, transfer);
        Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
        Assert.Empty(decision.Missing);
        Assert.Equal(5, decision.Results.Count);
        var replication = new ContentConditionRequest
        {
            Activity = ConditionedActivity.ModelReplication,
            Source = FundingSource.National,
            Yes = ContentFacts.PaysForMachinery,
        };
        Assert.Equal(Verdict.NotSatisfied, PromotionRules.National.AssessContentConditions(In2016, replication).Verdict);
        Assert.Equal(
            ["operates_effectively"],
            PromotionRules.National.AssessContentConditions(In2016, replication with { Yes = 0, No = replication.Yes }).Missing
        );
    }

    [Fact]
    public void Of_several_establishments_the_one_with_most_fairs_of_a_year_may_be_the_one_that_asks()
    {
        var once = new EarlierSupport("B", SupportItem.OverseasFairParticipation, 2016);
        var twice = once with { EstablishmentId = "A" };
        var request = new ContentConditionRequest
        {
            Activity = ConditionedActivity.OverseasFair,
            Year = 2016,
            EarlierSupports = [once, twice, twice],
        };
        var decision = (ContentConditionDecision)PromotionRules.National.AssessContentConditions(In2016, request);
        Assert.Equal(["establishment"], decision.Missing);
        Assert.Equal(2, decision.Results[0].Count);
        Assert.Equal(Verdict.Satisfied, PromotionRules.National.AssessContentConditions(In2016, request with { EstablishmentId = "B" }).Verdict);
        Assert.Equal(
            ["earlier_supports", "establishment"],
            PromotionRules.National.AssessContentConditions(In2016, request with { EarlierSupports = null }).Missing
        );
    }

    private static IEnumerable<RuleId> RulesOf(Establishment establishment, LocalDate date) => Ask(establishment, date, 2015).Findings.Select(f => f.Rule);
}
