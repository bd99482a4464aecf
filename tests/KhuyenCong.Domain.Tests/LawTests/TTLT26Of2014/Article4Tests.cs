using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT26Of2014;

public class Article4Tests
{
    private static readonly LocalDate In2016 = new(2016, 6, 30);

    [Theory]
    [InlineData(true, true, Verdict.Satisfied)]
    [InlineData(false, true, Verdict.NotSatisfied)]
    [InlineData(true, false, Verdict.NotSatisfied)]
    [InlineData(false, null, Verdict.NotSatisfied)]
    [InlineData(null, true, Verdict.Undetermined)]
    [InlineData(true, null, Verdict.Undetermined)]
    public void Clause1_national_money_is_for_what_means_something_to_the_nation_or_a_region_and_fits_the_plans(bool? meaning, bool? plans, Verdict verdict)
    {
        var decision = Ask(FundingSource.National, meaning, plans);
        Assert.Equal(verdict, decision.Verdict);
        string[] missing = [.. meaning is null ? ["wider_meaning"] : Array.Empty<string>(), .. plans is null ? ["fits_planning"] : Array.Empty<string>()];
        Assert.Equal(verdict == Verdict.Undetermined ? missing : [], decision.Missing);
        Assert.All(decision.Findings, f => Assert.Equal("TTLT26-2014/4/1", f.Citation!.Code));
    }

    [Theory]
    [InlineData(null, true, Verdict.Satisfied)]
    [InlineData(false, true, Verdict.Satisfied)]
    [InlineData(true, true, Verdict.Satisfied)]
    [InlineData(true, false, Verdict.NotSatisfied)]
    [InlineData(false, null, Verdict.Undetermined)]
    public void Clause1_local_money_is_for_what_fits_the_plans_in_the_province(bool? meaning, bool? plans, Verdict verdict) =>
        Assert.Equal(verdict, Ask(FundingSource.Local, meaning, plans).Verdict);

    [Fact]
    public void Clause1_applies_from_2014_04_08_to_2018_05_10()
    {
        Assert.Equal(["norm"], Ask(FundingSource.National, false, false, new(2014, 4, 7)).Missing);
        Assert.Equal(Verdict.NotSatisfied, Ask(FundingSource.National, false, false, new(2014, 4, 8)).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Ask(FundingSource.Local, false, false, new(2018, 5, 10)).Verdict);
        var later = Ask(FundingSource.Local, false, false, new(2018, 5, 11));
        Assert.Equal((Verdict.Undetermined, "TT28-2018"), (later.Verdict, later.Findings[0].Citation!.Code));
        Assert.Throws<ArgumentException>(() => Ask((FundingSource)3, true, true));
    }

    private static Decision Ask(FundingSource source, bool? meaning, bool? plans, LocalDate? asOf = null) =>
        PromotionRules.National.AssessMoneySource(
            asOf ?? In2016,
            new MoneySourceRequest
            {
                Source = source,
                WiderMeaning = meaning,
                FitsPlanning = plans,
            }
        );
}
