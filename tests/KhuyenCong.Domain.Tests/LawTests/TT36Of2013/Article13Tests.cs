using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

/// <summary>First advances.</summary>
public class Article13Tests
{
    internal static readonly LocalDate Day = new(2015, 6, 30);

    internal static AdvanceRequest Request(
        ProjectKind kind,
        AdvanceStage stage = AdvanceStage.BeforeAcceptance,
        long support = 200_000_000,
        long advanced = 0
    ) =>
        new()
        {
            Source = FundingSource.National,
            Kind = kind,
            Stage = stage,
            Support = new Vnd(support),
            Advanced = new Vnd(advanced),
        };

    internal static AdvanceDecision On(LocalDate date, AdvanceRequest request, Readings? readings = null) =>
        AdvanceRules.Assess(NationalLaw.AdvancesOn(date), request, readings);

    private static Rate? Percent(string? text) =>
        text is null ? null
        : Rate.TryParsePercent(text, out var rate) ? rate
        : throw new FormatException(text);

    [Theory]
    [InlineData(SupportItem.ClusterInfrastructure, "50", Verdict.NotSatisfied, 0L)]
    [InlineData(SupportItem.ClusterInfrastructure, "50.0001", Verdict.Satisfied, 60_000_000L)]
    [InlineData(SupportItem.ClusterInfrastructure, null, Verdict.Undetermined, null)]
    [InlineData(SupportItem.PollutionTreatmentCluster, "50", Verdict.NotSatisfied, 0L)]
    [InlineData(SupportItem.PollutionTreatmentCluster, "50.0001", Verdict.Satisfied, 60_000_000L)]
    public void Clause1_cluster_works_get_30_percent_with_more_than_half_of_the_item_done(SupportItem item, string? workDone, Verdict verdict, long? payable)
    {
        // The investment done does not count here, whatever it is.
        var decision = On(Day, Request(item.ToProjectKind()) with { WorkDone = Percent(workDone), InvestmentDone = Rate.One });
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(payable, decision.Payable?.Dong);
        Assert.Equal("TT36-2013/13/1", decision.Workings.Provision!.Code);
        Assert.Equal(Rate.Percent(30), decision.Workings.Rate);
        Assert.Equal(workDone is null ? ["work_done"] : [], decision.Missing);
    }

    [Fact]
    public void Clause2PointA_vocational_training_gets_70_percent()
    {
        var decision = On(Day, Request(ProjectKind.VocationalTraining));
        Assert.Equal(140_000_000, decision.Payable!.Value.Dong);
        Assert.Equal("TT36-2013/13/2/a", decision.Workings.Provision!.Code);
    }

    [Theory]
    [InlineData(ProjectKind.Consultancy)]
    [InlineData(ProjectKind.ManagementTraining)]
    [InlineData(ProjectKind.Workshop)]
    [InlineData(ProjectKind.StudyTour)]
    [InlineData(ProjectKind.StudyTickets)]
    [InlineData(ProjectKind.Trademark)]
    [InlineData(ProjectKind.Association)]
    [InlineData(ProjectKind.LinkageCluster)]
    [InlineData(ProjectKind.CleanerProductionAssessment)]
    public void Clause2PointB_activities_get_70_percent(ProjectKind kind)
    {
        var decision = On(Day, Request(kind));
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(140_000_000, decision.Payable!.Value.Dong);
        Assert.Equal("TT36-2013/13/2/b", decision.Workings.Provision!.Code);
    }

    [Theory]
    [InlineData(ProjectKind.FairOrganisation)]
    [InlineData(ProjectKind.FairOrganisationAbroad)]
    [InlineData(ProjectKind.FairParticipation)]
    [InlineData(ProjectKind.Media)]
    [InlineData(ProjectKind.ClusterPlan)]
    public void Clause2PointC_fairs_media_and_cluster_plans_get_70_percent(ProjectKind kind)
    {
        var decision = On(Day, Request(kind));
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(140_000_000, decision.Payable!.Value.Dong);
        Assert.Equal("TT36-2013/13/2/c", decision.Workings.Provision!.Code);
    }

    [Theory]
    [InlineData(ProjectKind.DemonstrationModel)]
    [InlineData(ProjectKind.Machinery)]
    [InlineData(ProjectKind.TechnologyTransfer)]
    [InlineData(ProjectKind.TreatmentAtEstablishment)]
    [InlineData(ProjectKind.TreatmentRepairAtEstablishment)]
    public void Clause2PointD_establishment_investments_get_70_percent_with_more_than_70_percent_invested(ProjectKind kind)
    {
        // The work done of the item does not count here, whatever it is.
        var request = Request(kind) with
        {
            WorkDone = Rate.One,
        };
        var unknown = On(Day, request);
        Assert.Equal(Verdict.Undetermined, unknown.Verdict);
        Assert.Equal(["investment_done"], unknown.Missing);
        Assert.Null(unknown.Payable);

        var exactly = On(Day, request with { InvestmentDone = Rate.Percent(70) });
        Assert.Equal(Verdict.NotSatisfied, exactly.Verdict);
        Assert.Equal(Vnd.Zero, exactly.Payable);

        var more = On(Day, request with { InvestmentDone = Percent("70.0001") });
        Assert.Equal(Verdict.Satisfied, more.Verdict);
        Assert.Equal(140_000_000, more.Payable!.Value.Dong);
        Assert.Equal("TT36-2013/13/2/d", more.Workings.Provision!.Code);
    }

    [Fact]
    public void Clause3_enterprise_setup_gets_100_percent_and_only_after_acceptance()
    {
        var before = On(Day, Request(ProjectKind.EnterpriseSetup, support: 10_000_000));
        Assert.Equal(Verdict.NotSatisfied, before.Verdict);
        Assert.Equal(Vnd.Zero, before.Payable);
        Assert.Equal("TT36-2013/13/3", before.Workings.Provision!.Code);

        var after = On(Day, Request(ProjectKind.EnterpriseSetup, AdvanceStage.Accepted, 10_000_000));
        Assert.Equal(Verdict.Satisfied, after.Verdict);
        Assert.Equal(10_000_000, after.Payable!.Value.Dong);
        Assert.Equal(Rate.Percent(100), after.Workings.Rate);
        Assert.Equal("TT36-2013/13/3", after.Workings.Provision!.Code);
    }

    [Fact]
    public void What_was_advanced_is_taken_off_and_never_below_zero()
    {
        Assert.Equal(40_000_000, On(Day, Request(ProjectKind.Media, advanced: 100_000_000)).Payable!.Value.Dong);
        var paidInFull = On(Day, Request(ProjectKind.Media, advanced: 150_000_000));
        Assert.Equal(Verdict.Satisfied, paidInFull.Verdict);
        Assert.Equal(Vnd.Zero, paidInFull.Payable);
    }

    [Fact]
    public void A_share_is_rounded_down_to_the_dong_and_the_largest_amount_does_not_overflow()
    {
        Assert.Equal(7, On(Day, Request(ProjectKind.Media, support: 11)).Payable!.Value.Dong);
        Assert.Equal(6_456_360_425_798_343_064, On(Day, Request(ProjectKind.Media, support: long.MaxValue)).Payable!.Value.Dong);
    }

    [Theory]
    [InlineData(2014, 2, 9, false)]
    [InlineData(2014, 2, 10, true)]
    [InlineData(2014, 4, 7, true)]
    [InlineData(2014, 4, 8, true)]
    [InlineData(2018, 5, 10, true)]
    [InlineData(2018, 5, 11, false)]
    [InlineData(1900, 1, 1, false)]
    [InlineData(2030, 1, 1, false)]
    public void It_is_answered_from_2014_02_10_to_2018_05_10(int year, int month, int day, bool covered)
    {
        foreach (var kind in ProjectKinds.All)
        {
            var decision = On(new LocalDate(year, month, day), Request(kind) with { WorkDone = Rate.One, InvestmentDone = Rate.One });
            Assert.Equal(covered, decision.Verdict != Verdict.Undetermined);
            Assert.Equal(covered ? [] : ["norm"], decision.Missing);
            Assert.True(covered || decision.Payable is null);
        }
    }

    [Fact]
    public void Every_item_has_its_kind_and_every_kind_its_code_and_name()
    {
        Assert.All(SupportItems.All, info => Assert.Contains(info.Item.ToProjectKind(), ProjectKinds.All));
        Assert.All(ProjectKinds.All, kind => Assert.True(Vocabulary.TryParse(kind.ToCode(), out ProjectKind back) && back == kind));
        Assert.Equal(ProjectKinds.All.Count, ProjectKinds.All.Select(k => k.ToText().Vietnamese).Distinct().Count());
        Assert.Equal(Enum.GetValues<ProjectKind>(), ProjectKinds.All);
        Assert.False(Vocabulary.TryParse("Machinery", out ProjectKind _));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(SupportItem).ToProjectKind());
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ProjectKind).ToText());
    }

    [Fact]
    public void Every_kind_stands_in_one_line_at_most_and_the_rest_is_left_to_the_Agency()
    {
        var norms = NationalLaw.AdvancesOn(Day)!;
        var named = norms.Lines.SelectMany(l => l.Kinds).ToList();
        Assert.Equal(named.Count, named.Distinct().Count());
        Assert.Equal([ProjectKind.FairParticipationAbroad, ProjectKind.Contest, ProjectKind.Other], ProjectKinds.All.Except(named));
        Assert.Equal(norms.Lines.Count, norms.Lines.Select(l => l.Code).Distinct().Count());
        Assert.All(named, kind => Assert.Contains(kind, norms.LineOf(kind)!.Kinds));
        Assert.Null(norms.LineOf(ProjectKind.Other));
    }

    [Fact]
    public void A_bug_of_the_caller_is_an_argument_exception_that_names_the_field()
    {
        var good = Request(ProjectKind.Media);
        (string Field, AdvanceRequest Request)[] bad =
        [
            ("Kind", good with { Kind = default }),
            ("Stage", good with { Stage = default }),
            ("Source", good with { Source = default }),
            ("Support", good with { Support = Vnd.Zero }),
            ("Advanced", good with { Advanced = new Vnd(-1) }),
            ("Advanced", good with { Advanced = good.Support + new Vnd(1) }),
            ("Accepted", good with { Accepted = new Vnd(-1) }),
            ("Accepted", good with { Accepted = good.Support + new Vnd(1) }),
            ("SupportRate", good with { SupportRate = new Rate(1_000_001) }),
            ("RealCost", good with { RealCost = new Vnd(-1) }),
            ("Asked", good with { Asked = new Vnd(-1) }),
            ("DueUnderContract", good with { DueUnderContract = new Vnd(-1) }),
            ("WorkDone", good with { WorkDone = new Rate(-1) }),
            ("InvestmentDone", good with { InvestmentDone = new Rate(1_000_001) }),
            ("AgencyRatio", good with { AgencyRatio = new Rate(1_000_001) }),
        ];
        Assert.All(bad, b => Assert.Equal(b.Field, Assert.Throws<ArgumentException>(() => On(Day, b.Request)).ParamName));
        Assert.Equal(Verdict.Satisfied, On(Day, good with { Advanced = good.Support, WorkDone = Rate.One, InvestmentDone = default(Rate) }).Verdict);
    }

    [Theory]
    [InlineData(ProjectKind.EnterpriseSetup, null)]
    [InlineData(ProjectKind.RelocationInterest, null)]
    [InlineData(ProjectKind.Machinery, "70")]
    [InlineData(ProjectKind.ClusterInfrastructure, "50")]
    public void Where_nothing_may_be_advanced_the_whole_request_is_the_excess(ProjectKind kind, string? done)
    {
        var request = Request(kind, advanced: 10_000_000) with { WorkDone = Percent(done), InvestmentDone = Percent(done), Asked = Vnd.Million(30) };
        var decision = On(Day, request);
        Assert.Equal((Verdict.NotSatisfied, Vnd.Zero, Vnd.Million(30)), (decision.Verdict, decision.Payable, decision.Excess));
        Assert.DoesNotContain(decision.Findings, f => f.Rule == AdvanceMessages.AskedTooMuch);
        Assert.Null(On(Day, request with { Asked = Vnd.Zero }).Excess);
        Assert.Null(On(Day, request with { Asked = null }).Excess);
    }

    [Theory]
    [InlineData(ProjectKind.Machinery, false, 140, "investment_done", "TT36-2013/13/2/d")]
    [InlineData(ProjectKind.ClusterInfrastructure, false, 60, "work_done", "TT36-2013/13/1")]
    [InlineData(ProjectKind.ClusterInfrastructure, true, 140, "due_under_contract", "TTLT26-2014/8/2/b")]
    public void A_request_above_what_an_unknown_fact_can_bring_is_refused_whatever_the_fact_is(
        ProjectKind kind,
        bool isFollowing,
        int most,
        string fact,
        string provision
    )
    {
        var request = Request(kind) with { IsFollowingTranche = isFollowing, Asked = Vnd.Million(most) };
        Assert.Equal([fact], On(Day, request).Missing);
        var above = On(Day, request with { Asked = Vnd.Million(most) + new Vnd(1) });
        Assert.Equal((Verdict.NotSatisfied, new Vnd(1), null), (above.Verdict, above.Excess, above.Payable));
        Assert.Empty(above.Missing);
        Assert.Equal(provision, above.Findings.First(f => f.Verdict == Verdict.NotSatisfied).Citation!.Code);
    }

    [Fact]
    public void TTLT26_article_8_clause_2_point_b_the_Agency_decides_within_the_limit_on_advances()
    {
        var request = Request(ProjectKind.FairParticipationAbroad) with { Asked = Vnd.Million(140) };
        Assert.Equal(Verdict.AuthorityDecides, On(Day, request).Verdict);
        var above = On(Day, request with { Asked = new Vnd(140_000_001) });
        Assert.Equal((Verdict.NotSatisfied, new Vnd(1)), (above.Verdict, above.Excess));
        Assert.Contains(above.Findings, f => f.Rule == AdvanceMessages.AboveLimit && f.Citation!.Code == "TTLT26-2014/8/2/b");
        // Before the joint circular no limit is held; the support is the most all the same.
        var before = new LocalDate(2014, 4, 7);
        Assert.Equal(Verdict.AuthorityDecides, On(before, request with { Asked = Vnd.Million(200) }).Verdict);
        Assert.Equal(AdvanceMessages.AskedAboveMost, On(before, request with { Asked = new Vnd(200_000_001) }).Findings[1].Rule);
    }
}
