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
    public void Clause1PointB_forums_and_workshops_abroad_count_as_fairs_do()
    {
        var request = new ContentConditionRequest
        {
            Activity = ConditionedActivity.OverseasFair,
            EstablishmentId = "A",
            Year = 2016,
            EarlierSupports = [new("A", SupportItem.OverseasFairParticipation, 2016), new("A", SupportItem.OverseasForum, 2016)],
        };
        Assert.Equal(Verdict.NotSatisfied, Ask(request).Verdict);
        Assert.Equal(2, Ask(request).Results[0].Count);
        Assert.Equal(
            Verdict.Satisfied,
            Ask(request with { EarlierSupports = [new("A", SupportItem.OverseasForum, 2016), new("A", SupportItem.StudyTour, 2016)] }).Verdict
        );
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
        Assert.Equal(["source"], Ask(model with { Source = null, Yes = BeatsLocalTechnology }).Missing);
        Assert.Equal(Verdict.AuthorityDecides, Ask(model with { Source = null }).Verdict);
    }

    [Fact]
    public void Clause2PointA_whose_money_it_is_is_not_asked_where_either_gives_the_same()
    {
        var model = new ContentConditionRequest
        {
            Activity = ConditionedActivity.NewTechnologyModel,
            No = UsedInDistrict,
            Yes = ProvinceAccepts | BeatsLocalTechnology,
        };
        Assert.Equal(Verdict.Satisfied, Ask(model).Verdict);
        var neither = model with { No = ProvinceAccepts, Yes = UsedInDistrict | BeatsLocalTechnology };
        Assert.Equal(Verdict.NotSatisfied, Ask(neither).Verdict);
        Assert.Equal(2, Ask(neither).Results.Count(r => r.Verdict == Verdict.NotSatisfied));
        Assert.Equal(["source", "used_in_district"], Ask(model with { No = None }).Missing);
    }

    [Fact]
    public void Clause2PointA_a_new_product_without_a_new_technology_has_nothing_to_beat()
    {
        var model = new ContentConditionRequest
        {
            Activity = ConditionedActivity.NewTechnologyModel,
            Source = FundingSource.National,
            No = UsedInDistrict | BeatsLocalTechnology,
        };
        Assert.Equal(Verdict.NotSatisfied, Ask(model).Verdict);
        Assert.Equal(Verdict.Satisfied, Ask(model with { Yes = NewProductOnly }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Ask(model with { Yes = NewProductOnly | UsedInDistrict, No = None }).Verdict);
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
            Source = FundingSource.National,
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
    public void Clause3PointA_under_the_other_reading_capacity_and_quality_go_together()
    {
        var transfer = new ContentConditionRequest
        {
            Activity = ConditionedActivity.TechnologyTransfer,
            Yes = AdvancedTechnology | SavesResources | OnEncouragedList | LawfulTransfer | RaisesCapacity,
            No = RaisesQuality | MakesNewProduct,
        };
        Assert.Contains(Ask(transfer).Findings, f => f.Reading == ReadingId.R19 && f.Verdict == Verdict.Satisfied && f.Citation!.Code == "TT46-2012/4/3/a");
        var rules = new PromotionRules(LawBook.National.With(Readings.Default with { TransferEffects = TransferEffects.Both }));
        Assert.Equal(Verdict.NotSatisfied, rules.AssessContentConditions(In2016, transfer).Verdict);
        Assert.Equal(Verdict.Satisfied, rules.AssessContentConditions(In2016, transfer with { Yes = transfer.Yes | RaisesQuality, No = None }).Verdict);
        Assert.Equal(
            Verdict.Satisfied,
            rules.AssessContentConditions(In2016, transfer with { Yes = transfer.Yes | MakesNewProduct, No = RaisesQuality }).Verdict
        );
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
        Assert.All(Ask(relocation).Results, r => Assert.Equal(Authority.ProvincialChair, r.Condition.DecidedBy));
    }

    [Fact]
    public void Clause6_who_does_not_pollute_or_does_not_move_into_a_zone_or_cluster_is_not_selected()
    {
        var relocation = new ContentConditionRequest { Activity = ConditionedActivity.PolluterRelocation };
        Assert.Equal(Verdict.NotSatisfied, Ask(relocation with { No = Pollutes }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Ask(relocation with { No = MovesIntoZoneOrCluster }).Verdict);
        Assert.Contains(Ask(relocation).Findings, f => f.Citation!.Code == "ND45-2012/4/7/c");
        Assert.Equal(Verdict.AuthorityDecides, Ask(relocation with { Yes = Pollutes | MovesIntoZoneOrCluster }).Verdict);
    }

    [Fact]
    public void The_money_circular_limits_setup_replication_and_consultancy()
    {
        var setup = new ContentConditionRequest
        {
            Activity = ConditionedActivity.EnterpriseSetup,
            Source = FundingSource.National,
            No = DifficultArea,
        };
        Assert.Equal("TTLT26-2014/6/2/a", Ask(setup).Findings[0].Citation!.Code);
        Assert.Equal(Verdict.NotSatisfied, Ask(setup).Verdict);
        Assert.Equal(Verdict.Satisfied, Ask(setup with { Yes = DifficultArea, No = None }).Verdict);
        var replication = new ContentConditionRequest
        {
            Activity = ConditionedActivity.ModelReplication,
            Source = FundingSource.National,
            Yes = OperatesEffectively | Outstanding | PaysForMachinery,
        };
        Assert.Equal(Verdict.NotSatisfied, Ask(replication).Verdict);
        var consultancy = new ContentConditionRequest { Activity = ConditionedActivity.Consultancy, Source = FundingSource.National };

        foreach (ConsultancyField field in Enum.GetValues<ConsultancyField>())
        {
            var listed =
                field
                is not (
                    Domain.Eligibility.ConsultancyField.FoundingEnterprise
                    or Domain.Eligibility.ConsultancyField.JointVenture
                    or Domain.Eligibility.ConsultancyField.Other
                );
            // The others are contents of the decree (4/5) without a level in point i.
            var decision = Ask(consultancy with { Field = field });
            Assert.Equal(listed ? Verdict.Satisfied : Verdict.Undetermined, decision.Verdict);
            Assert.Equal(listed ? [] : ["norm"], decision.Missing);
            Assert.Equal(listed ? "TTLT26-2014/6/2/i" : "TTLT26-2014/5/5", decision.Findings[0].Citation!.Code);
        }

        Assert.Equal(["consultancy_field"], Ask(consultancy).Missing);
        Assert.Equal(["norm"], Ask(setup, new LocalDate(2018, 5, 11)).Missing);
        Assert.Equal(["norm"], Ask(setup, new LocalDate(2014, 4, 7)).Missing);
    }

    [Fact]
    public void The_conditions_of_national_levels_do_not_bind_local_money()
    {
        foreach (
            var request in new ContentConditionRequest[]
            {
                new() { Activity = ConditionedActivity.EnterpriseSetup, No = DifficultArea },
                new() { Activity = ConditionedActivity.Consultancy, Field = Domain.Eligibility.ConsultancyField.FoundingEnterprise },
                new() { Activity = ConditionedActivity.ModelReplication, Yes = OperatesEffectively | Outstanding | PaysForMachinery },
            }
        )
        {
            var local = Ask(request with { Source = FundingSource.Local });
            Assert.Equal(Verdict.AuthorityDecides, local.Verdict);
            Assert.Contains(
                local.Results,
                r =>
                    r.Verdict == Verdict.AuthorityDecides
                    && r.Condition.DecidedBy == Authority.ProvincialCommittee
                    && r.Condition.Citation.Code == "TTLT26-2014/6/3/a"
            );
            Assert.Equal(Verdict.Satisfied, Ask(request with { Source = FundingSource.Local, Yes = request.Yes | ProvinceAccepts }).Verdict);
            Assert.Equal(Verdict.NotSatisfied, Ask(request with { Source = FundingSource.Local, No = request.No | ProvinceAccepts }).Verdict);
            Assert.Contains("source", Ask(request).Missing);
        }
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
        (ContentConditionDecision)PromotionRules.National.AssessContentConditions(asOf ?? In2016, request);
}
