using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Support;

namespace KhuyenCong.Domain.Tests.LawTests.TT28Of2018;

/// <summary>TT28-2018 article 8: only what is sourced has a number.</summary>
public class Article8Tests
{
    // A report of 2021: 600 million for one establishment, the cost not told.
    [Fact]
    public void Clause4_the_cap_binds_although_the_cost_is_not_known()
    {
        var decision = (Ask.National(SupportItem.Machinery, null, 600) with { Units = 1 }).On(new LocalDate(2021, 7, 6));
        Assert.Equal((Verdict.NotSatisfied, Vnd.Million(300)), (decision.Verdict, decision.Excess!.Value));
        Assert.Equal(Verdict.Undetermined, Ask.National(SupportItem.Machinery, null, 300).In2022().Verdict);
    }

    [Theory]
    [InlineData(SupportItem.EnterpriseSetup, 50, 10, BoundBy.Cap, "TT28-2018/8")]
    [InlineData(SupportItem.DemonstrationModel, 4_000, 1_000, BoundBy.Cap, "TT28-2018/8/2")]
    [InlineData(SupportItem.DemonstrationModel, 1_600, 480, BoundBy.Rate, "TT28-2018/8/2")]
    [InlineData(SupportItem.CleanerProductionPilot, 2_000, 500, BoundBy.Cap, "TT28-2018/8")]
    [InlineData(SupportItem.CleanerProductionPilot, 1_000, 300, BoundBy.Rate, "TT28-2018/8")]
    [InlineData(SupportItem.Machinery, 600, 300, BoundBy.Cap, "TT28-2018/8/4")]
    [InlineData(SupportItem.Machinery, 598, 299, BoundBy.Rate, "TT28-2018/8/4")]
    [InlineData(SupportItem.TechnologyLine, 600, 450, BoundBy.Cap, "TT28-2018/8/4")]
    [InlineData(SupportItem.TechnologyLine, 400, 300, BoundBy.Rate, "TT28-2018/8/4")]
    [InlineData(SupportItem.OverseasFairOrganisation, 700, 700, BoundBy.Cost, "TT28-2018/8/6")]
    [InlineData(SupportItem.OverseasFairParticipation, 700, 700, BoundBy.Cost, "TT28-2018/8/6")]
    [InlineData(SupportItem.OverseasStudyAirfare, 70, 70, BoundBy.Cost, "TT28-2018/8")]
    [InlineData(SupportItem.VoteRegion, 201, 200, BoundBy.Cap, "TT28-2018/8")]
    [InlineData(SupportItem.VoteNation, 401, 400, BoundBy.Cap, "TT28-2018/8")]
    [InlineData(SupportItem.RelocationInterest, 1_000, 500, BoundBy.Cap, "TT28-2018/8/14")]
    [InlineData(SupportItem.ClusterInfrastructure, 6_001, 6_000, BoundBy.Cap, "TT28-2018/8")]
    public void Reported_levels(SupportItem item, long costMillions, long ceilingMillions, BoundBy boundBy, string provision)
    {
        var decision = Ask.National(item, costMillions).In2022();
        Assert.Equal((Vnd.Million(ceilingMillions), boundBy), (decision.Ceiling!.Value, decision.BoundBy));
        Assert.Equal(provision, decision.Provision!.Code);
        Assert.Equal(Evidence.Reported, decision.Workings.Evidence);
    }

    [Theory]
    [InlineData(SupportItem.ModelReplication)]
    [InlineData(SupportItem.DomesticFairOrganisation)]
    [InlineData(SupportItem.DomesticFairParticipation)]
    [InlineData(SupportItem.PrizeRegion)]
    [InlineData(SupportItem.PrizeNation)]
    [InlineData(SupportItem.Trademark)]
    [InlineData(SupportItem.Consultancy)]
    [InlineData(SupportItem.Media)]
    [InlineData(SupportItem.AssociationRegion)]
    [InlineData(SupportItem.AssociationNation)]
    [InlineData(SupportItem.LinkageCluster)]
    [InlineData(SupportItem.PollutionTreatmentEstablishment)]
    [InlineData(SupportItem.PollutionTreatmentCluster)]
    [InlineData(SupportItem.ClusterPlan)]
    [InlineData(SupportItem.ManagementAgency)]
    [InlineData(SupportItem.ManagementProject)]
    public void What_is_not_sourced_has_no_number_and_no_older_one(SupportItem item)
    {
        var decision = Ask.National(item, 100, 1).In2022();
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Null(decision.Ceiling);
        Assert.Equal(["norm"], decision.Missing);
        Assert.Equal(Evidence.None, decision.Workings.Evidence);
    }

    [Fact]
    public void Clause4_reading_R2_cap_only_keeps_the_machinery_rate()
    {
        var norms = Circular28Of2018.Levels(Readings.Default with { TechnologyLine = FactorReach.CapOnly });
        Assert.Equal(new SupportLevel(Rate.Percent(50), Vnd.Million(450), SupportUnit.Establishment), norms.TechnologyLine.Value);
        var finding = Assert.Single(Ask.National(SupportItem.TechnologyLine, 1).In2022().Findings, f => f.Reading == ReadingId.R2);
        Assert.Contains("75%", finding.Message(Language.English));
    }

    [Theory]
    [InlineData(PriorityGround.Area)]
    [InlineData(PriorityGround.None)]
    public void A_factor_above_1_is_undetermined_ground_or_not(PriorityGround ground)
    {
        var decision = Ask.National(SupportItem.Machinery, 600, 10).WithFactor(1_001, ground).In2022();
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Null(decision.Ceiling);
        Assert.Equal(Vnd.Million(300), Ask.National(SupportItem.Machinery, 600, 10).WithFactor(1_000, ground).In2022().Ceiling);
    }

    [Fact]
    public void In_force_from_2018_05_11()
    {
        Assert.Equal(Vnd.Million(200), Ask.National(SupportItem.Machinery, 600).On(new LocalDate(2018, 5, 10)).Ceiling);
        Assert.Equal(Vnd.Million(300), Ask.National(SupportItem.Machinery, 600).On(new LocalDate(2018, 5, 11)).Ceiling);
    }

    [Fact]
    public void The_unread_amendment_of_2024_and_the_last_check_are_named()
    {
        var before = Ask.National(SupportItem.Machinery, 600).On(new LocalDate(2024, 8, 27));
        var after = Ask.National(SupportItem.Machinery, 600).On(new LocalDate(2024, 8, 28));
        Assert.DoesNotContain(before.Findings, f => f.Rule == StandingFindings.UnreadAmendment);
        Assert.Contains(after.Findings, f => f.Rule == StandingFindings.UnreadAmendment && f.Message(Language.English).Contains("64/2024"));
        var last = Ask.National(SupportItem.Machinery, 600).On(new LocalDate(2026, 2, 2));
        var later = Ask.National(SupportItem.Machinery, 600).On(new LocalDate(2026, 2, 3));
        Assert.DoesNotContain(last.Findings, f => f.Rule == StandingFindings.AfterVerifiedThrough || f.Rule == StandingFindings.ReplacementAwaited);
        Assert.Contains(later.Findings, f => f.Rule == StandingFindings.AfterVerifiedThrough && f.Message(Language.Vietnamese).Contains("02/02/2026"));
        Assert.Contains(later.Findings, f => f.Rule == StandingFindings.ReplacementAwaited && f.Message(Language.Vietnamese).Contains("09/09/2026"));
        Assert.Equal(Vnd.Million(300), Ask.National(SupportItem.Machinery, 600).On(new LocalDate(2026, 6, 1)).Ceiling);
    }
}
