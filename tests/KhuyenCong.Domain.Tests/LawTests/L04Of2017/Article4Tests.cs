using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.LawTests.L04Of2017;

public class Article4Tests
{
    private static readonly LocalDate First = new(2018, 1, 1);
    private static readonly LocalDate Last = new(2018, 3, 10);

    [Theory]
    [InlineData(30_000_000_000, 200, 0, Verdict.Satisfied)]
    [InlineData(30_000_000_000, 201, 0, Verdict.Undetermined)]
    [InlineData(30_000_000_000, 301, 0, Verdict.Undetermined)]
    [InlineData(100_000_000_001, 200, 300_000_000_000, Verdict.Satisfied)]
    [InlineData(100_000_000_001, 200, 300_000_000_001, Verdict.Undetermined)]
    [InlineData(100_000_000_001, 301, 1, Verdict.NotSatisfied)]
    public void The_law_and_the_decree_of_2009_must_agree_until_2018_03_10(long capital, long labour, long revenue, Verdict verdict)
    {
        foreach (var date in new[] { First, Last })
        {
            var decision = Ask(Enterprise(capital, labour, revenue), date);
            Assert.Equal(verdict, decision.Verdict);
            if (verdict == Verdict.Undetermined)
            {
                Assert.Equal(["norm"], decision.Missing);
                Assert.Equal("L04-2017/4", decision.Findings.Single(f => f.Rule == EligibilityMessages.SizeConflict).Citation!.Code);
            }
        }
    }

    [Fact]
    public void Facts_that_may_still_bring_agreement_are_asked_for()
    {
        Assert.Equal(["capital", "revenue"], Ask(Enterprise(labour: 150), First).Missing);
        Assert.Equal(["labour"], Ask(Enterprise(capital: 1), First).Missing);
        Assert.Equal(["capital"], Ask(Enterprise(labour: 400), First).Missing);
    }

    [Fact]
    public void An_enterprise_with_250_workers_and_30_billion_is_small_in_2017_and_not_after_2018_03_10()
    {
        var enterprise = Enterprise(30_000_000_000, 250, 10_000_000_000);
        Assert.Equal(Verdict.Satisfied, Ask(enterprise, new LocalDate(2017, 12, 31)).Verdict);
        Assert.Equal(Verdict.Undetermined, Ask(enterprise, First).Verdict);
        Assert.Equal(Verdict.Undetermined, Ask(enterprise, Last).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Ask(enterprise, new LocalDate(2018, 3, 11)).Verdict);
    }
}
