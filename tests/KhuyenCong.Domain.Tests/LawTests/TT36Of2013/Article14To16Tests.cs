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
            FairsAbroad = AdvanceForFairsAbroad.AgencyDecides,
            StudyTickets = AdvanceForStudyTickets.AgencyDecides,
            TreatmentRepair = AdvanceForTreatmentRepair.AgencyDecides,
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
            "The progress does not allow a first advance: the share of the supported item's work that is done stands at 50%, more than 50% is needed. [Circular 36/2013/TT-BCT, Article 13, clause 1]",
            On(Day, Request(ProjectKind.ClusterInfrastructure) with { WorkDone = Rate.Percent(50) }).Explain(Language.English)
        );
    }
}
