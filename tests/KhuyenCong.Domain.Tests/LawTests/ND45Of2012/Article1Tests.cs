using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.LawTests.ND45Of2012;

public class Article1Tests
{
    [Theory]
    [InlineData(EstablishmentKind.Cooperative, Verdict.Satisfied)]
    [InlineData(EstablishmentKind.CooperativeGroup, Verdict.Satisfied)]
    [InlineData(EstablishmentKind.HouseholdBusiness, Verdict.Satisfied)]
    [InlineData(EstablishmentKind.CooperativeUnion, Verdict.NotSatisfied)]
    [InlineData(EstablishmentKind.Artisan, Verdict.NotSatisfied)]
    [InlineData(EstablishmentKind.Other, Verdict.NotSatisfied)]
    public void Clause2PointA_names_the_kinds_of_rural_establishments(EstablishmentKind kind, Verdict verdict)
    {
        var decision = Ask(Household with { Kind = kind });
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(verdict == Verdict.Satisfied ? Capacities.RuralEstablishment : Capacities.None, decision.Capacities);
        if (verdict == Verdict.NotSatisfied)
            Assert.Contains("eligibility.kind", decision.Failed);
        Assert.Contains(decision.Findings, f => f.Rule == EligibilityMessages.Kind && f.Citation!.Code == "ND45-2012/1/2/a");
    }

    [Theory]
    [InlineData(PlaceKind.Commune, null, Verdict.Satisfied)]
    [InlineData(PlaceKind.Commune, CityClass.Special, Verdict.Satisfied)]
    [InlineData(PlaceKind.Township, null, Verdict.Satisfied)]
    [InlineData(PlaceKind.Ward, CityClass.Town, Verdict.Satisfied)]
    [InlineData(PlaceKind.Ward, CityClass.Class3, Verdict.Satisfied)]
    [InlineData(PlaceKind.Ward, CityClass.Class2, Verdict.Satisfied)]
    [InlineData(PlaceKind.Ward, CityClass.Special, Verdict.NotSatisfied)]
    public void Clause2PointA_names_the_places(PlaceKind place, CityClass? city, Verdict verdict)
    {
        var decision = Ask(In(place, city));
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(verdict == Verdict.NotSatisfied, decision.Failed.Contains("eligibility.place"));
    }

    [Fact]
    public void Clause2PointA_a_ward_of_unknown_city_asks_for_what_may_matter()
    {
        Assert.Equal(["plan_built_in", "city", "converted_on"], Ask(In(PlaceKind.Ward)).Missing);
        Assert.Equal(["city"], Ask(In(PlaceKind.Ward, conversion: WardConversion.Never)).Missing);
        Assert.Equal(["place"], Ask(In(null, CityClass.Class2)).Missing);
    }

    [Fact]
    public void Clause2PointB_cleaner_production_serves_any_size_and_place()
    {
        var plant = Enterprise(capital: 900_000_000_000, labour: 5_000) with { CleanerProduction = true, Sector = IndustrySector.None };
        var decision = Ask(
            plant with
            {
                Place = new ProductionPlace { Kind = PlaceKind.Ward, City = CityClass.Special },
            }
        );
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(Capacities.CleanerProduction, decision.Capacities);
        Assert.Equal([SupportItem.CleanerProductionPilot], decision.Items!.Value);
    }

    [Fact]
    public void Clause2PointC_a_service_body_is_asked_nothing_else()
    {
        var decision = Ask(new Establishment { Kind = EstablishmentKind.ServiceBody });
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(["service-body"], decision.Capacities.ToCodes());
        Assert.Contains(SupportItem.Media, decision.Items!.Value);
        Assert.DoesNotContain(SupportItem.Machinery, decision.Items!.Value);
    }

    [Fact]
    public void Clause2_an_enterprise_is_no_investor_before_2025()
    {
        var decision = Ask(Enterprise(capital: 900_000_000_000, labour: 5_000) with { ClusterInvestor = true, SustainableProduction = true });
        Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
        Assert.Equal(["eligibility.size-by-capital-or-labour", "eligibility.cleaner-production"], decision.Failed);
    }

    [Fact]
    public void Clause2_a_rural_establishment_is_lawfully_set_up_and_produces_itself()
    {
        Assert.Equal(["eligibility.lawfully-established", "eligibility.cleaner-production"], Ask(Household with { LawfullyEstablished = false }).Failed);
        Assert.Equal(["eligibility.direct-producer", "eligibility.cleaner-production"], Ask(Household with { DirectProducer = false }).Failed);
        Assert.Equal(["direct_producer"], Ask(Household with { DirectProducer = null }).Missing);
    }

    [Fact]
    public void Every_item_with_a_level_has_one_group_of_recipients()
    {
        var groups = EligibilityTables.National(Domain.Law.Readings.Default).Values[0].Items.Value;
        Assert.Equal(SupportItems.All.Where(i => !i.IsWithoutLevel).Select(i => i.Item), groups.SelectMany(g => g.Items).OrderBy(i => i));
    }

    [Fact]
    public void Before_2013_02_10_nothing_is_covered()
    {
        var decision = Ask(Household, new LocalDate(2013, 2, 9));
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["norm"], decision.Missing);
        Assert.Equal("TT46-2012", decision.Findings[0].Citation!.Code);
        Assert.Equal(Verdict.Satisfied, Ask(Household, new LocalDate(2013, 2, 10)).Verdict);
        Assert.Equal(Verdict.Undetermined, Ask(Household, new LocalDate(2000, 1, 1)).Verdict);
    }

    [Fact]
    public void What_would_change_names_single_decisive_facts()
    {
        Assert.Equal(
            EligibilityFacts.Kind | EligibilityFacts.Sector | EligibilityFacts.LawfullyEstablished | EligibilityFacts.DirectProducer,
            Ask(Household).WhatWouldChange()
        );
        var large = Ask(Enterprise(capital: 100_000_000_001, labour: 301));
        Assert.Equal(EligibilityFacts.Kind | EligibilityFacts.Capital | EligibilityFacts.Labour | EligibilityFacts.CleanerProduction, large.WhatWouldChange());
    }
}
