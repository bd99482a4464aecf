using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using static KhuyenCong.Domain.Tests.LawTests.TT36Of2013.Article13Tests;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

/// <summary>The rest after acceptance, projects of several years, and what the Agency decides.</summary>
public class Article14To16Tests
{
    [Fact]
    public void Article14_the_rest_follows_acceptance_whatever_the_progress()
    {
        foreach (var item in SupportItems.All.Select(i => i.Item))
        {
            var decision = On(Day, Request(item.ToProjectKind(), AdvanceStage.Accepted, advanced: 140_000_000));
            if (item.ToProjectKind() is ProjectKind.Other or ProjectKind.FairParticipationAbroad)
            {
                Assert.Equal(Verdict.AuthorityDecides, decision.Verdict);
                continue;
            }

            Assert.Equal(Verdict.Satisfied, decision.Verdict);
            Assert.Equal(60_000_000, decision.Payable!.Value.Dong);
            Assert.Equal(
                item switch
                {
                    SupportItem.EnterpriseSetup => "TT36-2013/13/3",
                    SupportItem.RelocationInterest => "TT36-2013/15/1",
                    _ => "TT36-2013/14",
                },
                decision.Workings.Provision!.Code
            );
        }
    }

    [Fact]
    public void Article14_nothing_is_left_where_all_was_advanced() =>
        Assert.Equal(Vnd.Zero, On(Day, Request(ProjectKind.Machinery, AdvanceStage.Accepted, advanced: 200_000_000)).Payable);

    [Theory]
    [InlineData(200, 140, 60, null)]
    [InlineData(141, 140, 1, null)]
    [InlineData(140, 140, 0, null)]
    [InlineData(139, 140, 0, 1)]
    [InlineData(100, 140, 0, 40)]
    [InlineData(0, 140, 0, 140)]
    [InlineData(0, 0, 0, null)]
    public void Article14_the_rest_is_what_was_accepted_less_what_was_advanced_and_article_12_clause_6_the_surplus_is_returned(
        int accepted,
        int advanced,
        int payable,
        int? toReturn
    )
    {
        var request = Request(ProjectKind.Machinery, AdvanceStage.Accepted, advanced: advanced * 1_000_000L) with { Accepted = Vnd.Million(accepted) };
        var decision = On(Day, request);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(Vnd.Million(payable), decision.Payable);
        Assert.Equal(toReturn is { } million ? Vnd.Million(million) : null, decision.Workings.ToReturn);
        Assert.Equal(toReturn is not null, decision.Findings.Any(f => f.Rule == AdvanceMessages.ToReturn && f.Citation!.Code == "TT36-2013/12/6"));
        Assert.Equal(Verdict.NotSatisfied, On(Day, request with { Asked = Vnd.Million(payable) + new Vnd(1) }).Verdict);
        // What was not accepted yet does not count before acceptance.
        Assert.Equal(Verdict.Satisfied, On(Day, request with { Kind = ProjectKind.Media, Stage = AdvanceStage.BeforeAcceptance }).Verdict);
    }

    [Theory]
    [InlineData(90, 140, 40)]
    [InlineData(50, 60, 40)]
    [InlineData(50, 100, 0)]
    [InlineData(100, 140, 60)]
    public void Article16Clause1_a_ratio_of_the_Agency_counts_after_acceptance_too(int percent, int advanced, int payable)
    {
        var request = Request(ProjectKind.Machinery, AdvanceStage.Accepted, advanced: advanced * 1_000_000L) with { AgencyRatio = Rate.Percent(percent) };
        var decision = On(Day, request);
        Assert.Equal(Vnd.Million(payable), decision.Payable);
        Assert.Equal(("TT36-2013/16/1", Rate.Percent(percent)), (decision.Workings.Provision!.Code, decision.Workings.Rate));
        // The ratio is one of what was accepted.
        Assert.Equal(
            Vnd.Max(Vnd.Zero, Vnd.Million(percent - advanced)),
            On(Day, request with { Accepted = Vnd.Million(100), Advanced = Vnd.Million(advanced) }).Payable
        );
    }

    [Fact]
    public void Article16Clause1_a_ratio_before_the_joint_circular_names_the_money_rules_that_are_not_held()
    {
        var request = Request(ProjectKind.Media) with { AgencyRatio = Rate.Percent(90) };
        var before = On(new LocalDate(2014, 4, 7), request);
        Assert.Equal(Verdict.Satisfied, before.Verdict);
        Assert.Contains(before.Findings, f => f.Rule == AdvanceMessages.MoneyRulesNotHeld && f.Citation!.Code == "TT36-2013/16/1");
        Assert.DoesNotContain(On(new LocalDate(2014, 4, 8), request).Findings, f => f.Rule == AdvanceMessages.MoneyRulesNotHeld);
        Assert.DoesNotContain(On(new LocalDate(2014, 4, 7), Request(ProjectKind.Media)).Findings, f => f.Rule == AdvanceMessages.MoneyRulesNotHeld);
    }

    [Fact]
    public void Article19Clause1PointD_support_by_percentage_counts_up_to_its_share_of_the_real_cost()
    {
        var request = Request(ProjectKind.Machinery, AdvanceStage.Accepted, advanced: 140_000_000) with { SupportRate = Rate.Percent(50) };
        var unknown = On(Day, request);
        Assert.Equal(Verdict.Undetermined, unknown.Verdict);
        Assert.Equal(["real_cost"], unknown.Missing);
        Assert.Null(unknown.Payable);
        Assert.Equal(Vnd.Million(60), On(Day, request with { RealCost = Vnd.Million(400) }).Payable);
        Assert.Equal(new Vnd(59_999_999), On(Day, request with { RealCost = new Vnd(399_999_999) }).Payable);
        var less = On(Day, request with { RealCost = Vnd.Million(200) });
        Assert.Equal((Vnd.Zero, Vnd.Million(40)), (less.Payable!.Value, less.Workings.ToReturn!.Value));
        Assert.Contains(less.Findings, f => f.Rule == AdvanceMessages.AcceptedByCost);
        // A first advance goes by the support under the contract.
        var first = Request(ProjectKind.Media) with
        {
            SupportRate = Rate.Percent(50),
        };
        Assert.Equal(Vnd.Million(140), On(Day, first).Payable);
        Assert.Equal(Vnd.Million(140), On(Day, first with { RealCost = Vnd.Million(100) }).Payable);
    }

    [Fact]
    public void Article15Clause1_interest_support_goes_by_the_interest_paid()
    {
        var request = Request(ProjectKind.RelocationInterest, AdvanceStage.Accepted);
        var unproved = On(Day, request);
        Assert.Equal(Vnd.Million(200), unproved.Payable);
        Assert.Contains(unproved.Findings, f => f.Rule == AdvanceMessages.AgainstProof && f.Citation!.Code == "TT36-2013/15/1");
        var proved = On(Day, request with { RealCost = Vnd.Million(300), SupportRate = Rate.Percent(50) });
        Assert.Equal(Vnd.Million(150), proved.Payable);
        Assert.DoesNotContain(proved.Findings, f => f.Rule == AdvanceMessages.AgainstProof);
        // Without a share, the support is never more than the interest itself.
        Assert.Equal(Vnd.Million(120), On(Day, request with { RealCost = Vnd.Million(120) }).Payable);
    }

    [Fact]
    public void Article15Clause1_interest_support_is_paid_only_on_the_minutes_of_acceptance()
    {
        var before = On(Day, Request(ProjectKind.RelocationInterest) with { WorkDone = Rate.One, InvestmentDone = Rate.One });
        Assert.Equal(Verdict.NotSatisfied, before.Verdict);
        Assert.Equal(Vnd.Zero, before.Payable);
        Assert.Equal("TT36-2013/15/1", before.Workings.Provision!.Code);
        Assert.Null(before.Workings.Rate);
        Assert.Equal(200_000_000, On(Day, Request(ProjectKind.RelocationInterest, AdvanceStage.Accepted)).Payable!.Value.Dong);
    }

    [Fact]
    public void Article15Clause2PointA_the_first_tranche_of_several_years_is_as_in_article_13() =>
        Assert.Equal(140_000_000, On(Day, Request(ProjectKind.VocationalTraining)).Payable!.Value.Dong);

    [Fact]
    public void Article15Clause2PointB_a_following_tranche_goes_by_progress_and_contract_up_to_the_limit()
    {
        var request = Request(ProjectKind.VocationalTraining, advanced: 60_000_000) with { IsFollowingTranche = true };
        var unknown = On(Day, request);
        Assert.Equal(Verdict.Undetermined, unknown.Verdict);
        Assert.Equal(["due_under_contract"], unknown.Missing);

        var known = On(Day, request with { DueUnderContract = Vnd.Million(100) });
        Assert.Equal(40_000_000, known.Payable!.Value.Dong);
        Assert.Equal("TT36-2013/15/2/b", known.Workings.Provision!.Code);
        Assert.Null(known.Workings.BindingLimit);

        var limited = On(Day, request with { DueUnderContract = Vnd.Million(180) });
        Assert.Equal(80_000_000, limited.Payable!.Value.Dong);
        Assert.Equal("TTLT26-2014/8/2/b", limited.Workings.BindingLimit!.Citation.Code);
    }

    [Fact]
    public void Article16Clause1_a_ratio_set_for_a_following_tranche_takes_the_place_of_what_the_contract_allows()
    {
        var request = Request(ProjectKind.VocationalTraining, advanced: 60_000_000) with
        {
            IsFollowingTranche = true,
            DueUnderContract = Vnd.Million(100),
            AgencyRatio = Rate.Percent(60),
        };
        var decision = On(Day, request);
        Assert.Equal((AdvanceOutcome.FollowingTranche, 60_000_000), (decision.Workings.Outcome, decision.Payable!.Value.Dong));
        Assert.Equal(("advance.following-by-ratio", "TT36-2013/16/1"), (decision.Findings[0].Rule.Code, decision.Findings[0].Citation!.Code));
        Assert.Contains("60% kinh phí hỗ trợ 200.000.000 đồng", decision.Findings[0].Message(Language.Vietnamese));

        // In a plan the ratio is that of the first advance, and is said to be.
        var plan = PromotionRules.National.PlanPayments(
            Day,
            new PaymentPlanRequest
            {
                Source = FundingSource.National,
                Kind = ProjectKind.VocationalTraining,
                Support = Vnd.Million(200),
                PlanYear = Day.Year,
                AgencyRatio = Rate.Percent(30),
                Following = [new(Day.Year, Vnd.Million(100)), new(Day.Year, Vnd.Million(120))],
            }
        );
        Assert.Equal(60_000_000, plan.Instalments[0].Amount!.Value.Dong);
        Assert.Equal(40_000_000, plan.Instalments[1].Amount!.Value.Dong);
        Assert.Equal("TT36-2013/15/2/b", Assert.Single(plan.Findings, f => f.Rule == PaymentMessages.RatioOfFirst).Citation!.Code);
    }

    [Theory]
    [InlineData(SupportItem.VoteRegion)]
    [InlineData(SupportItem.VoteNation)]
    [InlineData(SupportItem.PrizeRegion)]
    [InlineData(SupportItem.PrizeNation)]
    [InlineData(SupportItem.ManagementAgency)]
    [InlineData(SupportItem.ManagementProject)]
    [InlineData(SupportItem.CleanerProductionPilot)]
    [InlineData(SupportItem.OverseasFairParticipation)]
    public void Article16Clause2_the_Agency_decides_on_projects_that_are_not_listed(SupportItem item)
    {
        foreach (var stage in new[] { AdvanceStage.BeforeAcceptance, AdvanceStage.Accepted })
        {
            var decision = On(Day, Request(item.ToProjectKind(), stage));
            Assert.Equal(Verdict.AuthorityDecides, decision.Verdict);
            Assert.Null(decision.Payable);
            Assert.Null(decision.Workings.Rate);
            Assert.Equal("TT36-2013/16/2", decision.Workings.Provision!.Code);
            Assert.Empty(decision.Missing);
        }
    }

    [Fact]
    public void Article16_a_ratio_of_the_Agency_takes_the_place_of_ratio_and_condition_but_not_of_the_limit()
    {
        var request = Request(ProjectKind.ClusterInfrastructure) with { AgencyRatio = Rate.Percent(50) };
        var decision = On(Day, request);
        Assert.Equal(100_000_000, decision.Payable!.Value.Dong);
        Assert.Equal("TT36-2013/16/1", decision.Workings.Provision!.Code);
        Assert.Equal("TT36-2013/16/2", On(Day, request with { Kind = ProjectKind.Other }).Workings.Provision!.Code);

        var high = request with { AgencyRatio = Rate.Percent(90) };
        Assert.Equal(140_000_000, On(Day, high).Payable!.Value.Dong);
        Assert.Equal(180_000_000, On(new LocalDate(2014, 4, 7), high).Payable!.Value.Dong);
        Assert.Equal(140_000_000, On(new LocalDate(2014, 4, 8), high).Payable!.Value.Dong);
    }

    [Fact]
    public void The_readings_R10_R12_and_R13_turn_the_ratio_into_a_decision_of_the_Agency()
    {
        var strict = new Readings
        {
            FairsAbroad = AdvanceListing.AgencyDecides,
            StudyTickets = AdvanceListing.AgencyDecides,
            TreatmentRepair = AdvanceListing.AgencyDecides,
        };
        (SupportItem Item, ReadingId Reading)[] cases =
        [
            (SupportItem.OverseasFairOrganisation, ReadingId.R10),
            (SupportItem.OverseasStudyAirfare, ReadingId.R12),
            (SupportItem.PollutionTreatmentEstablishment, ReadingId.R13),
            (SupportItem.PollutionTreatmentCluster, ReadingId.R13),
        ];
        foreach (var (item, reading) in cases)
        {
            var request = Request(item.ToProjectKind()) with { WorkDone = Rate.One, InvestmentDone = Rate.One };
            var usual = On(Day, request);
            Assert.Equal(Verdict.Satisfied, usual.Verdict);
            Assert.Contains(usual.Findings, f => f.Reading == reading);
            var other = On(Day, request, strict);
            Assert.Equal(Verdict.AuthorityDecides, other.Verdict);
            Assert.Contains(other.Findings, f => f.Reading == reading);
        }

        // Building a treatment system is named by the law itself: no reading is needed.
        Assert.Equal(Verdict.Satisfied, On(Day, Request(ProjectKind.TreatmentAtCluster) with { WorkDone = Rate.One }, strict).Verdict);
    }

    [Fact]
    public void Every_answer_explains_itself_in_both_languages()
    {
        foreach (var kind in ProjectKinds.All)
        {
            var decision = On(Day, Request(kind));
            Assert.All(decision.Findings, f => Assert.NotNull(f.Citation));
            Assert.NotEqual(decision.Explain(Language.Vietnamese), decision.Explain(Language.English));
        }

        Assert.Equal(
            "The progress does not allow a first advance: the share of the supported item's work that is done is 50%; more than 50% is needed. "
                + "The implementing unit has to ask again once this is more than 50%, or ask the head of the Local Industry Agency for another ratio. "
                + "[Circular 36/2013/TT-BCT, Article 13, clause 1]",
            On(Day, Request(ProjectKind.ClusterInfrastructure) with { WorkDone = Rate.Percent(50) }).Explain(Language.English)
        );
    }
}
