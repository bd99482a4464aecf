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

    // Clause 1 points to other circulars, and to what replaces them: never a number, whatever the cost.
    [Theory]
    [InlineData("training-material", "6/1/a", "123/2009/TT-BTC")]
    [InlineData("vocational-training", "6/1/b", "112/2010/TTLT-BTC-BLĐTBXH")]
    [InlineData("vocational-training", "6/1/b", "128/2012/TTLT-BTC-BLĐTBXH")]
    [InlineData("workshop", "6/1/c", "97/2010/TT-BTC")]
    [InlineData("study-tour", "6/1/d", "102/2012/TT-BTC")]
    [InlineData("overseas-forum", "6/1/d", "102/2012/TT-BTC")]
    [InlineData("contest", "6/1/đ", "101/2009/TT-BTC")]
    [InlineData("business-training", "6/1/e", "139/2010/TT-BTC")]
    [InlineData("staff-training", "6/1/e", "139/2010/TT-BTC")]
    [InlineData("website", "6/1/g", "19/2012/TTLT-BTC-BKHĐT-BTTTT")]
    [InlineData("cleaner-production-assessment", "6/1/h", "221/2012/TTLT-BTC-BCT")]
    [InlineData("cleaner-production-pilot", "6/1/h", "221/2012/TTLT-BTC-BCT")]
    public void Clause1_contents_with_the_circular_that_governs_them(string code, string provision, string number)
    {
        var decision = Content(code).In2016();
        Assert.Equal((SupportOutcome.GovernedElsewhere, Verdict.Undetermined), (decision.Workings.Outcome, decision.Verdict));
        Assert.Null(decision.Ceiling);
        Assert.Null(decision.Workings.AtMost);
        Assert.Equal(["norm"], decision.Missing);
        Assert.Equal("TTLT26-2014/" + provision, decision.Provision!.Code);
        Assert.Contains(number, decision.Findings[0].Message(Language.Vietnamese));
        Assert.Contains("hoặc văn bản thay thế", decision.Findings[0].Message(Language.Vietnamese));
        Assert.Contains(number, decision.Findings[0].Message(Language.English));
        Assert.Contains("or the text that replaces it", decision.Findings[0].Message(Language.English));
        Assert.Contains(Instruments.All, i => i.Number == number);
    }

    // Article 5 names these contents, and no clause of article 6 states a level or a circular for them.
    [Theory]
    [InlineData("domestic-study-tour", "5/2")]
    [InlineData("showroom", "5/4")]
    [InlineData("trade-promotion", "5/4")]
    [InlineData("investment-attraction", "5/7/b")]
    [InlineData("relocation-consultancy", "5/7/c")]
    [InlineData("international-cooperation", "5/8")]
    [InlineData("centre-equipment", "5/9/c")]
    public void Article5_contents_for_which_no_level_is_stated(string code, string provision)
    {
        var decision = Content(code).In2016();
        Assert.Equal((SupportOutcome.NoSeparateLevel, Verdict.Undetermined), (decision.Workings.Outcome, decision.Verdict));
        Assert.Null(decision.Ceiling);
        Assert.Null(decision.Workings.AtMost);
        Assert.Equal(["norm"], decision.Missing);
        Assert.Equal("TTLT26-2014/" + provision, decision.Provision!.Code);
        Assert.Equal(SupportMessages.NoLevelStated, decision.Findings[0].Rule);
    }

    [Fact]
    public void Article5Clause9PointC_the_pay_of_collaborators_is_set_by_the_chair()
    {
        var decision = Content("collaborator-pay").In2016();
        Assert.Equal((SupportOutcome.GovernedElsewhere, "TTLT26-2014/5/9/c"), (decision.Workings.Outcome, decision.Provision!.Code));
        Assert.Contains("Điều 10 Nghị định 45/2012/NĐ-CP", decision.Findings[0].Message(Language.Vietnamese));
        // The decree of 2025 was not there when the circular was made.
        Assert.DoesNotContain("235/2025", decision.Findings[0].Message(Language.Vietnamese));
    }

    [Fact]
    public void Contents_without_a_level_follow_the_order_of_questions_and_are_not_encoded_from_2018_05_11()
    {
        foreach (var info in SupportItems.All.Where(i => i.IsWithoutLevel))
        {
            var local = Content(info.Code) with { Source = FundingSource.Local };
            Assert.Equal(["provincial-schedule"], local.In2016().Missing);
            Assert.Equal(SupportOutcome.NotCovered, Content(info.Code).On(new LocalDate(2014, 4, 7)).Workings.Outcome);
            var later = Content(info.Code).On(new LocalDate(2018, 5, 11));
            Assert.Equal((SupportOutcome.NotEncoded, "TT28-2018/8"), (later.Workings.Outcome, later.Provision!.Code));
            Assert.Equal(SupportFields.Cost, SupportShape.BadFields(Content(info.Code) with { Cost = Vnd.Zero }));
        }
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
            ["Số đề nghị 300.000.000 đồng vượt mức hỗ trợ tối đa; phần vượt là 100.000.000 đồng."],
            decision.Findings.Where(f => f.Verdict == Verdict.NotSatisfied).Select(f => f.Message(Language.Vietnamese))
        );
    }

    [Fact]
    public void Clause2PointC_a_technology_line_has_no_separate_level_and_its_equipment_gets_no_more_than_machinery()
    {
        var decision = Ask.National(SupportItem.TechnologyLine, 600, 100).In2016();
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Null(decision.Ceiling);
        Assert.Equal(["norm"], decision.Missing);
        Assert.Equal("TTLT26-2014/6/2/c", decision.Provision!.Code);
        Assert.Equal(Vnd.Million(200), decision.Workings.AtMost);
        Assert.Equal(Vnd.Million(300), Ask.National(SupportItem.TechnologyLine, 600).WithFactor(1_500).In2016().Workings.AtMost);
        Assert.Equal(Vnd.Million(200), Ask.National(SupportItem.TechnologyLine, 600).WithFactor(1_500, PriorityGround.None).In2016().Workings.AtMost);
        Assert.Equal(Vnd.Million(200), Ask.National(SupportItem.TechnologyLine, null).In2016().Workings.AtMost);
        Assert.Contains(decision.Findings, f => f.Rule == SupportMessages.LevelInPlace && f.Message(Language.English).Contains("VND 200,000,000"));
        Assert.Equal(Vnd.Million(450), Ask.National(SupportItem.TechnologyLine, 600).On(new LocalDate(2018, 5, 11)).Ceiling);
    }

    // A prize has no cost: the cap for each product, whatever is given as cost.
    [Theory]
    [InlineData(SupportItem.PrizeRegion, null, 1, 5)]
    [InlineData(SupportItem.PrizeNation, null, 1, 10)]
    [InlineData(SupportItem.PrizeNation, 6L, 1, 10)]
    [InlineData(SupportItem.PrizeNation, 6L, 7, 70)]
    public void Clause2PointG_a_prize_has_no_cost(SupportItem item, long? costMillions, int products, long capMillions)
    {
        var prize = Ask.National(item, costMillions) with { Units = products };
        var cap = Vnd.Million(capMillions);
        var ceiling = prize.In2016();
        Assert.Equal((Verdict.Satisfied, cap, BoundBy.Cap), (ceiling.Verdict, ceiling.Ceiling!.Value, ceiling.BoundBy));
        Assert.Equal("TTLT26-2014/6/2/g", ceiling.Provision!.Code);
        Assert.Null(ceiling.Workings.OwnMoney);
        Assert.Equal(Verdict.Satisfied, (prize with { Requested = cap }).In2016().Verdict);
        var above = (prize with { Requested = cap + new Vnd(1) }).In2016();
        Assert.Equal((Verdict.NotSatisfied, new Vnd(1)), (above.Verdict, above.Excess!.Value));
        Assert.Null(SupportRules.SmallestCostAtCap(JointCircular26Of2014.Levels(Readings.Default), item));
    }

    [Fact]
    public void Clause2PointG_the_number_of_prizes_may_stand_in_unit_costs() =>
        Assert.Equal(Vnd.Million(20), (Ask.National(SupportItem.PrizeNation, null) with { UnitCosts = [new Vnd(1), new Vnd(2)] }).In2016().Ceiling);

    // "Not more than": the cap binds whatever the cost.
    [Theory]
    [InlineData(SupportItem.EnterpriseSetup, 1, 10)]
    [InlineData(SupportItem.Machinery, 1, 200)]
    [InlineData(SupportItem.Machinery, 2, 400)]
    [InlineData(SupportItem.Trademark, 3, 105)]
    [InlineData(SupportItem.ClusterInfrastructure, 1, 3_000)]
    public void Clause2_the_cap_binds_although_the_cost_is_not_known(SupportItem item, int units, long capMillions)
    {
        var (cap, question) = (Vnd.Million(capMillions), Ask.National(item, null) with { Units = units });
        var at = (question with { Requested = cap }).In2016();
        Assert.Equal((Verdict.Undetermined, null, cap), (at.Verdict, at.Excess, at.Workings.AtMost!.Value));
        Assert.Equal(["cost"], at.Missing);
        var above = (question with { Requested = cap + new Vnd(1) }).In2016();
        Assert.Equal((Verdict.NotSatisfied, new Vnd(1), null), (above.Verdict, above.Excess!.Value, above.Ceiling));
        Assert.Empty(above.Missing);
    }

    [Fact]
    public void Clause2PointT_the_factor_raises_the_cap_of_an_unknown_cost_where_it_has_a_ground()
    {
        var raised = Ask.National(SupportItem.Machinery, null, 300).WithFactor(1_500);
        Assert.Equal((Verdict.Undetermined, Vnd.Million(300)), (raised.In2016().Verdict, raised.In2016().Workings.AtMost!.Value));
        var without = (raised with { Ground = PriorityGround.None }).In2016();
        Assert.Equal((Verdict.NotSatisfied, Vnd.Million(100)), (without.Verdict, without.Excess!.Value));
    }

    [Theory]
    [InlineData(SupportItem.Media)]
    [InlineData(SupportItem.DomesticFairParticipation)]
    [InlineData(SupportItem.ManagementAgency)]
    public void Clause2_without_a_cap_nothing_binds_an_unknown_cost(SupportItem item)
    {
        var decision = (Ask.National(item, null) with { Requested = new Vnd(long.MaxValue) }).In2016();
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Null(decision.Workings.AtMost);
    }

    [Fact]
    public void Clause2_what_a_case_can_get_at_most()
    {
        var machinery = Ask.National(SupportItem.Machinery, 600);
        Assert.Equal(Vnd.Million(200), machinery.In2016().Workings.AtMost);
        Assert.Equal(Vnd.Million(600), (machinery with { Cost = Vnd.Million(1_200), Units = 3 }).In2016().Workings.AtMost);
        Assert.Null((machinery with { Source = FundingSource.Local }).In2016().Workings.AtMost);
        Assert.Null(machinery.On(new LocalDate(2014, 4, 7)).Workings.AtMost);
        Assert.Null(Ask.National(SupportItem.Consultancy, 600).In2022().Workings.AtMost);
        // From 2018-05-11 the rule on factors is not encoded: the answer is open, but more than the factor asked for is not in question.
        var open = machinery.WithFactor(1_200, PriorityGround.None).In2022();
        Assert.Equal((Verdict.Undetermined, Vnd.Million(360)), (open.Verdict, open.Workings.AtMost!.Value));
        Assert.Equal(Vnd.Million(720), (Ask.National(SupportItem.Machinery, null).WithFactor(1_200) with { Units = 2 }).In2022().Workings.AtMost);
        Assert.Null(Ask.National(SupportItem.OverseasStudyAirfare, null).WithFactor(1_200).In2022().Workings.AtMost);
    }

    // Each unit is rounded down, so unit costs can give up to n − 1 đồng less than the pooled cost.
    [Fact]
    public void Clause2PointH_a_pooled_cost_says_what_rounding_unit_by_unit_may_take()
    {
        var pooled = (Ask.National(SupportItem.Trademark, null) with { Cost = new Vnd(10_000_001), Units = 3 }).In2016();
        Assert.Equal(new Vnd(5_000_000), pooled.Ceiling);
        Assert.Contains("đến 2 đồng", pooled.Findings[0].Message(Language.Vietnamese));
        var each = (Ask.National(SupportItem.Trademark, null) with { UnitCosts = [new(3_333_333), new(3_333_333), new(3_333_335)] }).In2016();
        Assert.Equal(new Vnd(4_999_999), each.Ceiling);
        Assert.Equal(SupportMessages.LevelOfUnits, each.Findings[0].Rule);
        // Where the cost itself is given there is nothing to round.
        Assert.Equal(SupportMessages.LevelByCost, (Ask.National(SupportItem.Media, 7) with { Units = 3 }).In2016().Findings[0].Rule);
    }

    // What the level is a share of, in the law's own words, and the price that counts.
    [Theory]
    [InlineData(SupportItem.DomesticFairParticipation, "% giá thuê gian hàng", "of the booth rent")]
    [InlineData(SupportItem.AssociationRegion, "% chi phí thành lập", "of the founding cost")]
    [InlineData(SupportItem.RelocationInterest, "% lãi được tính", "of the interest that counts")]
    [InlineData(SupportItem.ManagementAgency, "% kinh phí được giao trong năm", "of the funds assigned for the year")]
    [InlineData(SupportItem.ManagementProject, "% dự toán đề án được duyệt", "of the project estimate as approved")]
    [InlineData(SupportItem.OverseasStudyAirfare, "toàn bộ giá vé máy bay", "the whole air fare")]
    [InlineData(SupportItem.Media, "toàn bộ giá hợp đồng", "the whole contract price")]
    [InlineData(SupportItem.Machinery, "% chi phí", "of the cost")]
    public void Clause2_names_its_own_base(SupportItem item, string vietnamese, string english)
    {
        var level = Ask.National(item, 100).In2016().Findings[0];
        Assert.Contains(vietnamese, level.Message(Language.Vietnamese));
        Assert.Contains(english, level.Message(Language.English));
    }

    [Fact]
    public void Clause2PointS_under_reading_R3_support_only_the_base_is_the_support() =>
        Assert.Equal(
            CostBase.ProjectSupport,
            JointCircular26Of2014.Levels(Readings.Default with { ProjectManagement = ProjectManagementBase.SupportOnly }).ManagementProject.Value.Base
        );

    [Theory]
    [InlineData(SupportItem.EnterpriseSetup, true, false)]
    [InlineData(SupportItem.DemonstrationModel, true, false)]
    [InlineData(SupportItem.ModelReplication, true, false)]
    [InlineData(SupportItem.DomesticFairOrganisation, true, true)]
    [InlineData(SupportItem.OverseasFairOrganisation, true, true)]
    [InlineData(SupportItem.OverseasFairParticipation, true, true)]
    [InlineData(SupportItem.ClusterInfrastructure, true, false)]
    [InlineData(SupportItem.Media, false, true)]
    [InlineData(SupportItem.Machinery, false, false)]
    [InlineData(SupportItem.DomesticFairParticipation, false, false)]
    public void Clause2_says_which_costs_count_and_by_which_price(SupportItem item, bool lists, bool prices)
    {
        var findings = Ask.National(item, 100).In2016().Findings;
        Assert.Equal(lists, findings.Any(f => f.Rule == SupportMessages.CostsThatCount));
        Assert.Equal(prices, findings.Any(f => f.Rule == SupportMessages.PriceBasis));
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
    public void Clause2PointT_without_a_ground_the_factor_is_not_used_and_the_case_is_judged_at_factor_1()
    {
        var decision = Ask.National(SupportItem.Machinery, 600, 200).WithFactor(1_500, PriorityGround.None).In2016();
        Assert.Equal((Verdict.Satisfied, Vnd.Million(200)), (decision.Verdict, decision.Ceiling!.Value));
        Assert.Contains(decision.Findings, f => f.Rule == SupportMessages.FactorWithoutGround);
        var above = (Ask.National(SupportItem.Machinery, 600) with { Requested = new Vnd(200_000_001) }).WithFactor(1_500, PriorityGround.None).In2016();
        Assert.Equal((Verdict.NotSatisfied, new Vnd(1)), (above.Verdict, above.Excess!.Value));
        var unknownCost = Ask.National(SupportItem.Machinery, null).WithFactor(1_500, PriorityGround.None).In2016();
        Assert.Equal(Verdict.Undetermined, unknownCost.Verdict);
        Assert.Equal(["cost"], unknownCost.Missing);
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
        var covered = JointCircular26Of2014.Levels(Readings.Default with { NewTreatment = NewTreatmentConstruction.Covered });
        Assert.Equal(Vnd.Million(300), SupportRules.Assess(covered, request).Ceiling);
    }

    [Fact]
    public void Reading_R1_cap_only_leaves_the_rate()
    {
        var norms = JointCircular26Of2014.Levels(Readings.Default with { PriorityFactor = FactorReach.CapOnly });
        Assert.Equal(Vnd.Million(250), SupportRules.Assess(norms, Ask.National(SupportItem.Machinery, 500).WithFactor(1_500)).Ceiling);
        Assert.Equal(Vnd.Million(300), SupportRules.Assess(norms, Ask.National(SupportItem.Machinery, 600).WithFactor(1_500)).Ceiling);
    }

    [Fact]
    public void Reading_R11_all_levels_reaches_points_g_k_s()
    {
        var norms = JointCircular26Of2014.Levels(Readings.Default with { FactorItems = PriorityFactorItems.AllLevels });
        Assert.Equal(Vnd.Million(150), SupportRules.Assess(norms, Ask.National(SupportItem.VoteRegion, 1_000).WithFactor(1_500)).Ceiling);
    }

    private static SupportRequest Content(string code)
    {
        Assert.True(SupportItems.TryParse(code, out var item));
        return Ask.National(item, 100, 10);
    }
}
