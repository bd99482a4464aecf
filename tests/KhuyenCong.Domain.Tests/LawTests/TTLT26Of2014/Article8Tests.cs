using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.LawTests.TT36Of2013;
using KhuyenCong.Domain.Tests.Provinces;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT26Of2014;

/// <summary>Drawing up, carrying out and settling the budget.</summary>
public class Article8Tests
{
    private static readonly LocalDate Day = new(2015, 6, 30);

    [Fact]
    public void Clause2PointB_advances_stay_within_70_percent_until_acceptance()
    {
        var norms = NationalLaw.AdvancesOn(Day)!;
        Assert.Equal(Rate.Percent(70), norms.Limit.Value);
        Assert.Equal("TTLT26-2014/8/2/b", norms.Limit.Citation.Code);
        Assert.False(NationalLaw.AdvancesOn(new LocalDate(2014, 4, 7))!.Limit.HasValue);
        Assert.True(NationalLaw.AdvancesOn(new LocalDate(2014, 4, 8))!.Limit.HasValue);
    }

    [Fact]
    public void Clause2PointB_reading_R7_binds_the_rest_too_when_chosen()
    {
        var untilSettlement = new Readings { AdvanceLimit = AdvanceLimitReach.UntilSettlement };
        var request = Article13Tests.Request(ProjectKind.EnterpriseSetup, AdvanceStage.Accepted, 10_000_000);
        Assert.Equal(10_000_000, Article13Tests.On(Day, request).Payable!.Value.Dong);
        var decision = Article13Tests.On(Day, request, untilSettlement);
        Assert.Equal(7_000_000, decision.Payable!.Value.Dong);
        Assert.Contains(decision.Findings, f => f.Reading == ReadingId.R7);
        Assert.Equal(10_000_000, Article13Tests.On(new LocalDate(2014, 4, 7), request, untilSettlement).Payable!.Value.Dong);
    }

    [Fact]
    public void Clause2PointB_local_money_is_bound_too_even_where_the_province_s_rules_are_not_at_hand()
    {
        var request = Article13Tests.Request(ProjectKind.Media) with { Source = FundingSource.Local };
        var unknown = Article13Tests.On(Day, request);
        Assert.Equal(Verdict.Undetermined, unknown.Verdict);
        Assert.Equal(["provincial_procedure"], unknown.Missing);
        Assert.Equal(Verdict.Undetermined, Article13Tests.On(Day, request with { Asked = Vnd.Million(140) }).Verdict);
        var above = Article13Tests.On(Day, request with { Asked = new Vnd(140_000_001) });
        Assert.Equal(Verdict.NotSatisfied, above.Verdict);
        Assert.Empty(above.Missing);
    }

    [Fact]
    public void Clause2PointB_a_province_s_own_table_is_used_for_local_money()
    {
        var citation = Citation.Parse("TT46-2012/8/3/b");
        var local = NationalLaw.AdvancesOn(Day)! with
        {
            Source = FundingSource.Local,
            Lines = [new AdvanceLine("media", Norm.FromHost(new AdvanceTerms { Rate = Rate.Percent(50) }, citation), [ProjectKind.Media])],
        };
        var decision = AdvanceRules.Assess(local, Article13Tests.Request(ProjectKind.Media) with { Source = FundingSource.Local });
        Assert.Equal(100_000_000, decision.Payable!.Value.Dong);
        Assert.Equal(citation, decision.Workings.Provision);
    }

    [Theory]
    [InlineData(null, 140_000_000)]
    [InlineData(80, 140_000_000)]
    [InlineData(70, 140_000_000)]
    [InlineData(60, 120_000_000)]
    public void Clause2PointB_binds_a_province_s_own_table_whose_limit_is_absent_or_higher(int? ownLimit, long payable)
    {
        var limit = ownLimit is { } percent ? $$""", "limit": {{percent}} """ : "";
        var rules = PromotionRules.National.In(
            MadeUp.Procedures($$"""{ "advances": { "lines": [ { "kinds": ["media"], "rate": 90, "article": "9" } ]{{limit}}, "article": "9" } }""")
        );
        var request = Article13Tests.Request(ProjectKind.Media) with { Source = FundingSource.Local };
        var decision = rules.AssessAdvance(new LocalDate(2016, 6, 30), request);
        Assert.Equal(payable, decision.Payable!.Value.Dong);
        Assert.Equal(ownLimit <= 70 ? "QD1-2010-P/9" : "TTLT26-2014/8/2/b", decision.Workings.BindingLimit!.Citation.Code);
        // Before the joint circular no limit of all money is known here.
        var before = rules.AssessAdvance(new LocalDate(2014, 4, 7), request);
        Assert.Equal(ownLimit is { } own ? own * 2_000_000L : 180_000_000, before.Payable!.Value.Dong);
    }
}
