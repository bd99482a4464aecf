using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Eligibility.ContentFacts;

namespace KhuyenCong.Domain.Tests.LawTests.TT46Of2012;

public class Article4Tests
{
    private static readonly LocalDate In2016 = new(2016, 6, 30);

    [Theory]
    [InlineData(0, Verdict.Satisfied)]
    [InlineData(1, Verdict.Satisfied)]
    [InlineData(2, Verdict.NotSatisfied)]
    [InlineData(3, Verdict.NotSatisfied)]
    public void Clause1PointB_at_most_two_fairs_abroad_a_year(int earlier, Verdict verdict)
    {
        var supports = Enumerable
            .Repeat(new EarlierSupport("A", SupportItem.OverseasFairParticipation, 2016), earlier)
            .Append(new("A", SupportItem.OverseasFairParticipation, 2015))
            .Append(new("A", SupportItem.DomesticFairParticipation, 2016))
            .Append(new("B", SupportItem.OverseasFairParticipation, 2016))
            .ToValueList();
        var request = new ContentConditionRequest
        {
            Activity = ConditionedActivity.OverseasFair,
            EstablishmentId = "A",
            Year = 2016,
            EarlierSupports = supports,
        };
        var decision = Ask(request);
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal("TT46-2012/4/1/b", decision.Findings[0].Citation!.Code);
        Assert.Equal(earlier, decision.Results[0].Count);
        Assert.Equal(verdict, Ask(request, new LocalDate(2025, 10, 15)).Verdict);
    }

    [Fact]
    public void Clause1PointB_unknown_year_or_establishment_matters_only_where_it_could_fill_the_limit()
    {
        ValueList<EarlierSupport> twice = [new("A", SupportItem.OverseasFairParticipation, 2016), new("A", SupportItem.OverseasFairParticipation, 2016)];
        var request = new ContentConditionRequest { Activity = ConditionedActivity.OverseasFair, EarlierSupports = twice };
        Assert.Equal(["establishment", "year"], Ask(request).Missing);
        Assert.Equal(["year"], Ask(request with { EstablishmentId = "A" }).Missing);
        Assert.Equal(Verdict.Satisfied, Ask(request with { Year = 2015 }).Verdict);
        Assert.Equal(Verdict.Satisfied, Ask(request with { EarlierSupports = [] }).Verdict);
        Assert.Contains("earlier_supports", Ask(request with { EarlierSupports = null }).Missing);
    }

    [Fact]
    public void Clause2PointA_a_new_technology_is_new_to_the_district_for_national_money()
    {
        var model = new ContentConditionRequest
        {
            Activity = ConditionedActivity.NewTechnologyModel,
            Source = FundingSource.National,
            No = UsedInDistrict,
        };
        Assert.Equal(Verdict.AuthorityDecides, Ask(model).Verdict);
        Assert.Equal(Verdict.Satisfied, Ask(model with { Yes = BeatsLocalTechnology }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Ask(model with { Yes = UsedInDistrict, No = None }).Verdict);
        Assert.Equal(["used_in_district"], Ask(model with { No = None }).Missing);
        Assert.Equal(["source"], Ask(model with { Source = null }).Missing);
    }

    [Fact]
    public void Clause2PointA_for_local_money_the_province_decides()
    {
        var model = new ContentConditionRequest
        {
            Activity = ConditionedActivity.NewTechnologyModel,
            Source = FundingSource.Local,
            Yes = UsedInDistrict | BeatsLocalTechnology,
        };
        var decision = Ask(model);
        Assert.Equal(Verdict.AuthorityDecides, decision.Verdict);
        Assert.Equal(Authority.ProvincialCommittee, decision.Results[0].Condition.DecidedBy);
        Assert.Equal(Verdict.Satisfied, Ask(model with { Yes = model.Yes | ProvinceAccepts }).Verdict);
    }

    [Fact]
    public void Clause2PointA_after_the_amendment_of_2017_the_effects_are_facts()
    {
        var model = new ContentConditionRequest
        {
            Activity = ConditionedActivity.NewTechnologyModel,
            Source = FundingSource.National,
            No = UsedInDistrict,
            Yes = RaisesProductivity | RaisesQuality | CutsPollution,
        };
        Assert.Equal(Verdict.AuthorityDecides, Ask(model, new LocalDate(2017, 9, 28)).Verdict);
        var decision = Ask(model, new LocalDate(2017, 9, 29));
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Contains(decision.Findings, f => f.Citation!.Code == "TT20-2017" && f.Evidence == Evidence.Reported);
        Assert.Contains(decision.Findings, f => f.Rule == StandingFindings.UnreadAmendment);
        Assert.Equal(["raises_quality"], Ask(model with { Yes = RaisesProductivity | CutsPollution }, new LocalDate(2017, 9, 29)).Missing);
    }

    [Fact]
    public void Clause2PointB_the_agency_chooses_the_outstanding_model()
    {
        var model = new ContentConditionRequest
        {
            Activity = ConditionedActivity.ModelReplication,
            Yes = OperatesEffectively,
            No = PaysForMachinery,
        };
        Assert.Equal(Verdict.AuthorityDecides, Ask(model).Verdict);
        Assert.Equal(Verdict.Satisfied, Ask(model with { Yes = OperatesEffectively | Outstanding }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Ask(model with { Yes = Outstanding, No = OperatesEffectively }).Verdict);
    }

    [Fact]
    public void Clause3_a_technology_transfer_meets_every_condition()
    {
        var all = AdvancedTechnology | RaisesCapacity | SavesResources | OnEncouragedList | LawfulTransfer;
        var transfer = new ContentConditionRequest { Activity = ConditionedActivity.TechnologyTransfer, Yes = all };
        Assert.Equal(Verdict.Satisfied, Ask(transfer).Verdict);
        foreach (var one in new[] { AdvancedTechnology, SavesResources, OnEncouragedList, LawfulTransfer })
        {
            Assert.Equal(Verdict.NotSatisfied, Ask(transfer with { Yes = all & ~one, No = one }).Verdict);
            Assert.Equal(one.ToCodes(), Ask(transfer with { Yes = all & ~one }).Missing);
        }

        Assert.Equal(["raises_quality", "makes_new_product", "raises_capacity"], Ask(transfer with { Yes = all & ~RaisesCapacity }).Missing);
    }

    [Fact]
    public void Clause4_machinery_is_new_and_any_one_effect_suffices()
    {
        var machine = new ContentConditionRequest
        {
            Activity = ConditionedActivity.Machinery,
            Yes = SingleSetOrSameKind | ForProductionOrTreatment | NewMachinery | RaisesQuality,
        };
        var decision = Ask(machine);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Contains(decision.Findings, f => f.Reading == ReadingId.R17 && f.Citation!.Code == "TT46-2012/4/4/b");
        Assert.Equal(Verdict.NotSatisfied, Ask(machine with { Yes = machine.Yes & ~NewMachinery, No = NewMachinery }).Verdict);
        var effects = RaisesProductivity | RaisesQuality | RaisesEfficiency | CutsPollution | MakesNewProduct;
        Assert.Equal(Verdict.NotSatisfied, Ask(machine with { Yes = machine.Yes & ~RaisesQuality, No = effects }).Verdict);
    }

    [Fact]
    public void Clause4PointB_under_the_other_reading_three_effects_go_together()
    {
        var rules = new PromotionRules(LawBook.National.With(Readings.Default with { MachineryEffects = MachineryEffects.ThreeTogetherOrAnother }));
        var machine = new ContentConditionRequest
        {
            Activity = ConditionedActivity.Machinery,
            Yes = SingleSetOrSameKind | ForProductionOrTreatment | NewMachinery | RaisesQuality,
            No = CutsPollution | MakesNewProduct,
        };
        Assert.Equal(["raises_productivity", "raises_efficiency"], rules.AssessContentConditions(In2016, machine).Missing);
        Assert.Equal(Verdict.NotSatisfied, rules.AssessContentConditions(In2016, machine with { No = machine.No | RaisesEfficiency }).Verdict);
        Assert.Equal(
            Verdict.Satisfied,
            rules.AssessContentConditions(In2016, machine with { Yes = machine.Yes | CutsPollution, No = MakesNewProduct }).Verdict
        );
    }

    [Fact]
    public void Clause5PointB_a_pilot_has_all_three_effects()
    {
        var pilot = new ContentConditionRequest
        {
            Activity = ConditionedActivity.CleanerProductionPilot,
            Yes = RaisesEfficiency | CutsEmissions | ProtectsEnvironmentAndHealth,
        };
        Assert.Equal(Verdict.Satisfied, Ask(pilot).Verdict);
        Assert.Equal(["cuts_emissions"], Ask(pilot with { Yes = pilot.Yes & ~CutsEmissions }).Missing);
    }

    [Fact]
    public void Clause6_the_provincial_chair_selects_the_polluters()
    {
        var relocation = new ContentConditionRequest { Activity = ConditionedActivity.PolluterRelocation };
        Assert.Equal(Verdict.AuthorityDecides, Ask(relocation).Verdict);
        Assert.Equal(Verdict.Satisfied, Ask(relocation with { Yes = SelectedByChair }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Ask(relocation with { No = SelectedByChair }).Verdict);
    }

    [Fact]
    public void The_money_circular_limits_setup_replication_and_consultancy()
    {
        var setup = new ContentConditionRequest { Activity = ConditionedActivity.EnterpriseSetup, No = DifficultArea };
        Assert.Equal("TTLT26-2014/6/2/a", Ask(setup).Findings[0].Citation!.Code);
        Assert.Equal(Verdict.NotSatisfied, Ask(setup).Verdict);
        Assert.Equal(Verdict.Satisfied, Ask(setup with { Yes = DifficultArea, No = None }).Verdict);
        var replication = new ContentConditionRequest
        {
            Activity = ConditionedActivity.ModelReplication,
            Yes = OperatesEffectively | Outstanding | PaysForMachinery,
        };
        Assert.Equal(Verdict.NotSatisfied, Ask(replication).Verdict);

        foreach (ConsultancyField field in Enum.GetValues<ConsultancyField>())
        {
            var listed =
                field
                is not (
                    Domain.Eligibility.ConsultancyField.FoundingEnterprise
                    or Domain.Eligibility.ConsultancyField.JointVenture
                    or Domain.Eligibility.ConsultancyField.Other
                );
            Assert.Equal(
                listed ? Verdict.Satisfied : Verdict.NotSatisfied,
                Ask(new ContentConditionRequest { Activity = ConditionedActivity.Consultancy, Field = field }).Verdict
            );
        }

        Assert.Equal(["consultancy_field"], Ask(new ContentConditionRequest { Activity = ConditionedActivity.Consultancy }).Missing);
        Assert.Equal(["norm"], Ask(setup, new LocalDate(2018, 5, 11)).Missing);
        Assert.Equal(["norm"], Ask(setup, new LocalDate(2014, 4, 7)).Missing);
    }

    [Fact]
    public void From_2025_10_15_contents_are_not_encoded()
    {
        foreach (ConditionedActivity activity in Enum.GetValues<ConditionedActivity>().Where(a => a != ConditionedActivity.OverseasFair))
        {
            var decision = Ask(new ContentConditionRequest { Activity = activity }, new LocalDate(2025, 10, 15));
            Assert.Equal(["norm"], decision.Missing);
            Assert.Equal("ND235-2025", decision.Findings[0].Citation!.Code);
        }
    }

    [Fact]
    public void A_malformed_request_is_the_callers_fault()
    {
        var request = new ContentConditionRequest
        {
            Activity = (ConditionedActivity)99,
            Yes = NewMachinery,
            No = NewMachinery,
        };
        Assert.Contains("Activity, No", Assert.Throws<ArgumentException>(() => Ask(request)).Message);
        Assert.Throws<ArgumentNullException>(() => Ask(null!));
    }

    private static ContentConditionDecision Ask(ContentConditionRequest request, LocalDate? asOf = null) =>
        PromotionRules.National.AssessContentConditions(asOf ?? In2016, request);
}
