using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Support;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT26Of2014;

/// <summary>TTLT26-2014 article 6: levels of spending. Expected amounts are computed by hand from the article.</summary>
public class Article6Tests
{
    [Fact]
    public void Clause1PointH_a_cleaner_production_pilot_is_governed_elsewhere()
    {
        var decision = Ask.National(SupportItem.CleanerProductionPilot, 100).In2016();
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Null(decision.Ceiling);
        Assert.Equal("TTLT26-2014/6/1/h", decision.Provision!.Code);
        Assert.Equal(["norm"], decision.Missing);
        Assert.Contains("221/2012", decision.Findings[0].Message(Language.English));
    }

    // Rate and cap: the cost at which the cap starts to bind, and one đồng on each side of the tie.
    [Theory]
    [InlineData(SupportItem.DemonstrationModel, 1_666_666_666, 499_999_999, BoundBy.Rate)]
    [InlineData(SupportItem.DemonstrationModel, 1_666_666_667, 500_000_000, BoundBy.Cap)]
    [InlineData(SupportItem.Machinery, 399_999_999, 199_999_999, BoundBy.Rate)]
    [InlineData(SupportItem.Machinery, 400_000_000, 200_000_000, BoundBy.Cap)]
    [InlineData(SupportItem.Trademark, 69_999_999, 34_999_999, BoundBy.Rate)]
    [InlineData(SupportItem.Trademark, 70_000_000, 35_000_000, BoundBy.Cap)]
    [InlineData(SupportItem.Consultancy, 69_999_999, 34_999_999, BoundBy.Rate)]
    [InlineData(SupportItem.Consultancy, 70_000_000, 35_000_000, BoundBy.Cap)]
    [InlineData(SupportItem.AssociationRegion, 233_333_333, 69_999_999, BoundBy.Rate)]
    [InlineData(SupportItem.AssociationRegion, 233_333_334, 70_000_000, BoundBy.Cap)]
    [InlineData(SupportItem.AssociationNation, 333_333_333, 99_999_999, BoundBy.Rate)]
    [InlineData(SupportItem.AssociationNation, 333_333_334, 100_000_000, BoundBy.Cap)]
    [InlineData(SupportItem.LinkageCluster, 299_999_999, 149_999_999, BoundBy.Rate)]
    [InlineData(SupportItem.LinkageCluster, 300_000_000, 150_000_000, BoundBy.Cap)]
    [InlineData(SupportItem.RelocationInterest, 999_999_999, 499_999_999, BoundBy.Rate)]
    [InlineData(SupportItem.RelocationInterest, 1_000_000_000, 500_000_000, BoundBy.Cap)]
    [InlineData(SupportItem.PollutionTreatmentEstablishment, 999_999_999, 299_999_999, BoundBy.Rate)]
    [InlineData(SupportItem.PollutionTreatmentEstablishment, 1_000_000_000, 300_000_000, BoundBy.Cap)]
    [InlineData(SupportItem.PollutionTreatmentCluster, 4_999_999_999, 1_499_999_999, BoundBy.Rate)]
    [InlineData(SupportItem.PollutionTreatmentCluster, 5_000_000_000, 1_500_000_000, BoundBy.Cap)]
    [InlineData(SupportItem.ClusterPlan, 999_999_999, 499_999_999, BoundBy.Rate)]
    [InlineData(SupportItem.ClusterPlan, 1_000_000_000, 500_000_000, BoundBy.Cap)]
    public void Clause2_rate_and_cap_on_both_sides(SupportItem item, long cost, long ceiling, BoundBy boundBy)
    {
        var decision = (Ask.National(item, null) with { Cost = new Vnd(cost) }).In2016();
        Assert.Equal(new Vnd(ceiling), decision.Ceiling);
        Assert.Equal(boundBy, decision.BoundBy);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(Evidence.Text, decision.Workings.Evidence);
    }

    // A cap without a rate: the cost itself takes its place.
    [Theory]
    [InlineData(SupportItem.EnterpriseSetup, 10, "a")]
    [InlineData(SupportItem.ModelReplication, 100, "b")]
    [InlineData(SupportItem.VoteRegion, 100, "g")]
    [InlineData(SupportItem.VoteNation, 200, "g")]
    [InlineData(SupportItem.PrizeRegion, 5, "g")]
    [InlineData(SupportItem.PrizeNation, 10, "g")]
    [InlineData(SupportItem.ClusterInfrastructure, 3_000, "r")]
    public void Clause2_cap_alone_on_both_sides(SupportItem item, long capMillions, string point)
    {
        var cap = Vnd.Million(capMillions);
        var below = (Ask.National(item, null) with { Cost = cap - new Vnd(1) }).In2016();
        var at = (Ask.National(item, null) with { Cost = cap }).In2016();
        var above = (Ask.National(item, null) with { Cost = cap + new Vnd(1) }).In2016();
        Assert.Equal((cap - new Vnd(1), BoundBy.Cost), (below.Ceiling!.Value, below.BoundBy));
        Assert.Equal((cap, BoundBy.Cost), (at.Ceiling!.Value, at.BoundBy));
        Assert.Equal((cap, BoundBy.Cap), (above.Ceiling!.Value, above.BoundBy));
        Assert.Equal($"TTLT26-2014/6/2/{point}", above.Provision!.Code);
    }

    // A rate without a cap.
    [Theory]
    [InlineData(SupportItem.DomesticFairOrganisation, 1_000_001, 1_000_001, BoundBy.Cost, "d")]
    [InlineData(SupportItem.DomesticFairParticipation, 1_000_001, 800_000, BoundBy.Rate, "d")]
    [InlineData(SupportItem.OverseasFairOrganisation, 1_000_001, 1_000_001, BoundBy.Cost, "đ")]
    [InlineData(SupportItem.OverseasFairParticipation, 1_000_001, 1_000_001, BoundBy.Cost, "đ")]
    [InlineData(SupportItem.OverseasStudyAirfare, 1_000_001, 1_000_001, BoundBy.Cost, "e")]
    [InlineData(SupportItem.Media, 1_000_001, 1_000_001, BoundBy.Cost, "k")]
    [InlineData(SupportItem.ManagementAgency, 1_000_001, 15_000, BoundBy.Rate, "s")]
    [InlineData(SupportItem.ManagementProject, 1_000_001, 25_000, BoundBy.Rate, "s")]
    public void Clause2_rate_alone(SupportItem item, long cost, long ceiling, BoundBy boundBy, string point)
    {
        var decision = (Ask.National(item, null) with { Cost = new Vnd(cost) }).In2016();
        Assert.Equal((new Vnd(ceiling), boundBy), (decision.Ceiling!.Value, decision.BoundBy));
        Assert.Equal($"TTLT26-2014/6/2/{point}", decision.Provision!.Code);
    }

    [Fact]
    public void Clause2PointC_machinery_of_600_million_gets_at_most_200()
    {
        var decision = Ask.National(SupportItem.Machinery, 600, 300).In2016();
        Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
        Assert.Equal(Vnd.Million(200), decision.Ceiling);
        Assert.Equal(Vnd.Million(100), decision.Excess);
        Assert.Equal(BoundBy.Cap, decision.BoundBy);
        Assert.Equal("TTLT26-2014/6/2/c", decision.Provision!.Code);
        Assert.Equal(
            ["Đề nghị 300.000.000 đồng vượt mức tối đa; phần vượt 100.000.000 đồng."],
            decision.Findings.Where(f => f.Verdict == Verdict.NotSatisfied).Select(f => f.Message(Language.Vietnamese))
        );
    }

    [Fact]
    public void Clause2PointC_a_technology_line_has_no_separate_level()
    {
        var decision = Ask.National(SupportItem.TechnologyLine, 600).In2016();
        Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
        Assert.Null(decision.Ceiling);
        Assert.Empty(decision.Missing);
    }

    [Fact]
    public void Clause2PointT_the_factor_raises_rate_and_cap_and_says_that_annex_3_was_not_read()
    {
        var decision = Ask.National(SupportItem.Machinery, 600, 300).WithFactor(1_500).In2016();
        Assert.Equal((Verdict.Satisfied, Vnd.Million(300), BoundBy.Cap), (decision.Verdict, decision.Ceiling!.Value, decision.BoundBy));
        var finding = Assert.Single(decision.Findings, f => f.Rule == SupportMessages.FactorApplied);
        Assert.Equal("TTLT26-2014/6/2/t", finding.Citation!.Code);
        Assert.Contains("Annex 3", finding.Message(Language.English));
        Assert.Equal(ReadingId.R1, finding.Reading);
        // Below the raised cap the raised rate binds: 75% of 300.
        Assert.Equal(Vnd.Million(225), Ask.National(SupportItem.Machinery, 300).WithFactor(1_500).In2016().Ceiling);
    }

    [Fact]
    public void Clause2PointT_never_above_the_cost()
    {
        var booth = (Ask.National(SupportItem.DomesticFairParticipation, null) with { Cost = new Vnd(10_000_001) })
            .WithFactor(1_500, PriorityGround.Sector)
            .In2016();
        Assert.Equal((new Vnd(10_000_001), BoundBy.Cost), (booth.Ceiling!.Value, booth.BoundBy));
        var booth125 = (Ask.National(SupportItem.DomesticFairParticipation, null) with { Cost = new Vnd(10_000_001) }).WithFactor(1_250).In2016();
        Assert.Equal(BoundBy.Cost, booth125.BoundBy);
        var booth120 = (Ask.National(SupportItem.DomesticFairParticipation, null) with { Cost = new Vnd(10_000_001) }).WithFactor(1_200).In2016();
        Assert.Equal((new Vnd(9_600_000), BoundBy.Rate), (booth120.Ceiling!.Value, booth120.BoundBy));
    }

    [Fact]
    public void Clause2PointT_without_a_ground_the_ceiling_stands_at_factor_1_and_the_case_is_not_satisfied()
    {
        var decision = Ask.National(SupportItem.Machinery, 600, 200).WithFactor(1_500, PriorityGround.None).In2016();
        Assert.Equal((Verdict.NotSatisfied, Vnd.Million(200)), (decision.Verdict, decision.Ceiling!.Value));
        Assert.Null(decision.Excess);
        var unknownCost = Ask.National(SupportItem.Machinery, null).WithFactor(1_500, PriorityGround.None).In2016();
        Assert.Equal(Verdict.NotSatisfied, unknownCost.Verdict);
    }

    [Theory]
    [InlineData(SupportItem.VoteRegion)]
    [InlineData(SupportItem.PrizeNation)]
    [InlineData(SupportItem.Media)]
    [InlineData(SupportItem.ManagementAgency)]
    [InlineData(SupportItem.ManagementProject)]
    public void Clause2PointT_does_not_reach_points_g_k_s(SupportItem item)
    {
        var plain = Ask.National(item, 1_000).In2016();
        var raised = Ask.National(item, 1_000).WithFactor(1_500, PriorityGround.None).In2016();
        Assert.Equal((plain.Ceiling, Verdict.Satisfied), (raised.Ceiling, raised.Verdict));
        Assert.Contains(raised.Findings, f => f.Rule == SupportMessages.FactorIgnored && f.Reading == ReadingId.R11);
    }

    [Fact]
    public void Clause3_local_money_needs_the_schedule_of_the_province_and_shows_the_national_level()
    {
        var decision = (Ask.National(SupportItem.Machinery, 514, 200) with { Source = FundingSource.Local }).In2016();
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Null(decision.Ceiling);
        Assert.Equal(["provincial-schedule"], decision.Missing);
        Assert.Equal("TTLT26-2014/6/3", decision.Provision!.Code);
        var reference = Assert.Single(decision.Findings, f => f.Rule == SupportMessages.NationalReference);
        Assert.Contains("50% of cost, at most VND 200,000,000/establishment", reference.Message(Language.English));
    }

    [Fact]
    public void Several_units_sum_their_own_levels()
    {
        var request = Ask.National(SupportItem.Machinery, null) with { UnitCosts = [Vnd.Million(1_100), Vnd.Million(50), Vnd.Million(50)], Units = 3 };
        var decision = request.In2016();
        Assert.Equal((Vnd.Million(250), BoundBy.Mixed), (decision.Ceiling!.Value, decision.BoundBy));
        Assert.Equal(Vnd.Million(950), decision.Workings.OwnMoney);
    }

    [Fact]
    public void A_pooled_cost_bounds_the_ceiling_from_200_to_600()
    {
        var pooled = Ask.National(SupportItem.Machinery, 1_200) with { Units = 3 };
        var open = pooled.In2016();
        Assert.Equal((Verdict.Undetermined, Vnd.Million(200), Vnd.Million(600)), (open.Verdict, open.Workings.Lower, open.Workings.Upper));
        Assert.Null(open.Ceiling);
        Assert.Equal(["unit-costs"], open.Missing);
        Assert.Equal(Verdict.Satisfied, (pooled with { Requested = Vnd.Million(200) }).In2016().Verdict);
        Assert.Equal(Verdict.Undetermined, (pooled with { Requested = Vnd.Million(200) + new Vnd(1) }).In2016().Verdict);
        Assert.Equal(Verdict.Undetermined, (pooled with { Requested = Vnd.Million(600) }).In2016().Verdict);
        Assert.Equal(Verdict.NotSatisfied, (pooled with { Requested = Vnd.Million(600) + new Vnd(1) }).In2016().Verdict);
        // 400 pooled: whichever way it is spread, half of each unit's cost stays within 200.
        Assert.Equal((Vnd.Million(200), BoundBy.Rate), Of(Ask.National(SupportItem.Machinery, 400) with { Units = 3 }));

        static (Vnd, BoundBy) Of(SupportRequest request) => (request.In2016().Ceiling!.Value, request.In2016().BoundBy);
    }

    [Fact]
    public void An_unknown_cost_is_undetermined_and_named()
    {
        var decision = Ask.National(SupportItem.Trademark, null, 1).In2016();
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["cost"], decision.Missing);
        Assert.Equal("TTLT26-2014/6/2/h", decision.Provision!.Code);
    }

    [Theory]
    [InlineData("2014-04-07", false)]
    [InlineData("2014-04-08", true)]
    [InlineData("2018-05-10", true)]
    public void In_force_from_2014_04_08_to_2018_05_10(string date, bool covered)
    {
        var decision = Ask.National(SupportItem.Machinery, 600).On(NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value);
        Assert.Equal(covered ? Vnd.Million(200) : null, decision.Ceiling);
        Assert.Equal(covered ? Verdict.Satisfied : Verdict.Undetermined, decision.Verdict);
    }

    [Fact]
    public void New_construction_of_treatment_has_no_level_under_reading_R8()
    {
        var request = Ask.National(SupportItem.PollutionTreatmentCluster, 1_000) with { TreatmentWork = TreatmentWork.NewConstruction };
        Assert.Equal(Verdict.Undetermined, request.In2016().Verdict);
        var covered = SupportTables.JointCircular26Of2014(Readings.Default with { NewTreatment = NewTreatmentConstruction.Covered });
        Assert.Equal(Vnd.Million(300), SupportRules.Assess(covered, request).Ceiling);
    }

    [Fact]
    public void Reading_R1_cap_only_leaves_the_rate()
    {
        var norms = SupportTables.JointCircular26Of2014(Readings.Default with { PriorityFactor = PriorityFactorReach.CapOnly });
        Assert.Equal(Vnd.Million(250), SupportRules.Assess(norms, Ask.National(SupportItem.Machinery, 500).WithFactor(1_500)).Ceiling);
        Assert.Equal(Vnd.Million(300), SupportRules.Assess(norms, Ask.National(SupportItem.Machinery, 600).WithFactor(1_500)).Ceiling);
    }

    [Fact]
    public void Reading_R11_all_levels_reaches_points_g_k_s()
    {
        var norms = SupportTables.JointCircular26Of2014(Readings.Default with { FactorItems = PriorityFactorItems.AllLevels });
        Assert.Equal(Vnd.Million(150), SupportRules.Assess(norms, Ask.National(SupportItem.VoteRegion, 1_000).WithFactor(1_500)).Ceiling);
    }
}
