using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
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
    public void Clause2PointB_whoever_applies_cleaner_production_is_a_producer()
    {
        var plant = Household with { Kind = EstablishmentKind.Other, DirectProducer = null, CleanerProduction = true };
        Assert.Equal(Capacities.CleanerProduction, Ask(plant).Capacities);
        Assert.Empty(Ask(plant).Missing);
    }

    [Fact]
    public void Clause2PointC_a_service_body_is_asked_for_no_size_place_or_sector()
    {
        var decision = Ask(new Establishment { Kind = EstablishmentKind.ServiceBody, LawfullyEstablished = true });
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(["service-body"], decision.Capacities.ToCodes());
        Assert.Equal(
            [SupportItem.DomesticFairOrganisation, SupportItem.OverseasFairOrganisation, SupportItem.Media, SupportItem.ManagementProject],
            decision.Items!.Value
        );
    }

    [Fact]
    public void Clause2PointC_an_enterprise_may_be_a_rural_establishment_and_a_service_body_at_once()
    {
        var both = Ask(Household with { AlsoServiceBody = true });
        Assert.Equal(["rural-establishment", "service-body"], both.Capacities.ToCodes());
        Assert.Contains(SupportItem.Machinery, both.Items!.Value);
        Assert.Contains(SupportItem.ManagementProject, both.Items!.Value);
        Assert.Equal(["service-body"], Ask(Household with { AlsoServiceBody = true, Sector = IndustrySector.None }).Capacities.ToCodes());
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

    [Theory]
    [InlineData(2013, 2, 10, false)]
    [InlineData(2018, 5, 10, false)]
    [InlineData(2018, 5, 11, true)]
    public void Every_item_with_a_level_has_one_group_of_recipients_a_technology_line_from_2018_05_11(int year, int month, int day, bool hasLine)
    {
        Assert.True(NationalLaw.Eligibility(Domain.Law.Readings.Default).TryAt(new LocalDate(year, month, day), out var norms));
        var items = SupportItems.All.Where(i => !i.IsWithoutLevel).Select(i => i.Item).Where(i => hasLine || i != SupportItem.TechnologyLine);
        Assert.Equal(items.Append(SupportItem.CentreEquipment), norms.Items.Value.SelectMany(g => g.Items).OrderBy(i => i));
        Assert.Equal(hasLine, Ask(Household, new LocalDate(year, month, day)).Items!.Value.Contains(SupportItem.TechnologyLine));
    }

    [Theory]
    [InlineData(ItemRecipient.Founder, Capacities.Founder, SupportItem.EnterpriseSetup)]
    [InlineData(ItemRecipient.Association, Capacities.Association, SupportItem.LinkageCluster)]
    [InlineData(ItemRecipient.Cluster, Capacities.Cluster, SupportItem.ClusterInfrastructure)]
    [InlineData(ItemRecipient.Centre, Capacities.Centre, SupportItem.CentreEquipment)]
    public void Who_is_named_by_a_content_beside_the_subjects_receives_its_items(ItemRecipient recipient, Capacities capacity, SupportItem item)
    {
        var request = new EligibilityRequest
        {
            Establishment = new Establishment { Kind = EstablishmentKind.Other },
            Recipient = recipient,
        };
        var decision = PromotionRules.National.AssessEligibility(In2016, request);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(capacity, decision.Capacities);
        Assert.Contains(item, decision.Items!.Value);
        Assert.DoesNotContain(SupportItem.Machinery, decision.Items!.Value);
        Assert.Equal(
            ["norm"],
            PromotionRules
                .National.AssessEligibility(new LocalDate(2025, 10, 15), request with { Establishment = Household with { DirectProducer = false } })
                .Missing
        );
    }

    [Fact]
    public void Who_is_found_by_the_capacities_is_no_recipient_beside_them()
    {
        foreach (
            var recipient in new[] { ItemRecipient.RuralEstablishment, ItemRecipient.CleanerProducer, ItemRecipient.Organiser, ItemRecipient.ManagingAgency }
        )
        {
            var request = new EligibilityRequest { Establishment = Household, Recipient = recipient };
            Assert.Contains("Recipient", Assert.Throws<ArgumentException>(() => PromotionRules.National.AssessEligibility(In2016, request)).Message);
        }
    }

    [Fact]
    public void Before_2012_07_05_nothing_is_covered()
    {
        var decision = Ask(Household, new LocalDate(2012, 7, 4));
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["norm"], decision.Missing);
        Assert.Equal("ND45-2012", decision.Findings[0].Citation!.Code);
        Assert.Equal(Verdict.Undetermined, Ask(Household, new LocalDate(2000, 1, 1)).Verdict);
    }

    [Theory]
    [InlineData(2012, 7, 5)]
    [InlineData(2013, 2, 9)]
    public void Clause2_the_decree_alone_serves_service_bodies_and_cleaner_production(int year, int month, int day)
    {
        var date = new LocalDate(year, month, day);
        Assert.Equal(["service-body"], Ask(new Establishment { Kind = EstablishmentKind.ServiceBody }, date).Capacities.ToCodes());
        var plant = Enterprise(capital: 900_000_000_000, labour: 5_000) with { CleanerProduction = true, ExcludedBrickKiln = true };
        var decision = Ask(plant, date);
        Assert.Equal(["cleaner-production"], decision.Capacities.ToCodes());
        Assert.Contains(decision.Findings, f => f.Rule == EligibilityMessages.CleanerProduction && f.Citation!.Code == "ND45-2012/1/2/b");
        Assert.Null(decision.Items);
    }

    [Fact]
    public void Clause2PointA_by_the_decree_alone_what_is_outside_the_text_is_out_and_the_rest_is_open()
    {
        var date = new LocalDate(2013, 2, 9);
        var decision = Ask(Household, date);
        Assert.Equal(["norm"], decision.Missing);
        Assert.Contains(decision.Findings, f => f.Rule == EligibilityMessages.Details && f.Citation!.Code == "ND45-2012/1/2/a");
        Assert.Equal(Verdict.Satisfied, Ask(Household, date.PlusDays(1)).Verdict);
        Assert.Equal(["norm"], Ask(Enterprise(capital: 900_000_000_000, labour: 5_000), date).Missing);
        Assert.Equal(
            ["sector", "difficult_area", "norm"],
            Ask(Household with { Sector = null, Place = Household.Place with { DifficultArea = null } }, date).Missing
        );
        Assert.Equal(["norm"], Ask(Household with { Sector = IndustrySector.ChemicalsAndMaterials, ExcludedBrickKiln = null }, date).Missing);
        foreach (
            var outside in new[]
            {
                Household with
                {
                    Kind = EstablishmentKind.CooperativeUnion,
                },
                In(PlaceKind.Ward, CityClass.Special),
                In(PlaceKind.Ward, CityClass.Class1, WardConversion.Never),
                Household with
                {
                    Sector = IndustrySector.None,
                },
                Household with
                {
                    Sector = IndustrySector.Mining,
                },
                Household with
                {
                    LawfullyEstablished = false,
                },
            }
        )
            Assert.Equal(Verdict.NotSatisfied, Ask(outside, date).Verdict);
        var ward = In(PlaceKind.Ward, CityClass.Class1, WardConversion.Effective(new LocalDate(2009, 12, 31)));
        Assert.Equal(["norm"], Ask(ward, date, plan: 2012).Missing);
        Assert.Equal(["converted_on", "norm"], Ask(In(PlaceKind.Ward, CityClass.Class1), date).Missing);
        Assert.Equal(Verdict.Satisfied, Ask(ward, date.PlusDays(1), plan: 2012).Verdict);
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
