using KhuyenCong.Domain.Decisions;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.LawTests.ND80Of2021;

public class Article5Tests
{
    private static readonly LocalDate First = new(2021, 10, 15);

    [Theory]
    [InlineData(100_000_000_000, 200, 200_000_000_001, Verdict.Satisfied)]
    [InlineData(100_000_000_001, 200, 200_000_000_000, Verdict.Satisfied)]
    [InlineData(100_000_000_001, 200, 200_000_000_001, Verdict.NotSatisfied)]
    [InlineData(100_000_000_000, 201, 1, Verdict.NotSatisfied)]
    public void Clause3_two_hundred_insured_workers_and_revenue_or_capital(long capital, long labour, long revenue, Verdict verdict)
    {
        var decision = Ask(Enterprise(capital, labour, revenue), First);
        Assert.Equal(verdict, decision.Verdict);
        Assert.Contains(decision.Findings, f => f.Citation!.Code == "ND80-2021/5/3");
    }

    [Fact]
    public void Article9_without_revenue_yet_capital_alone_counts()
    {
        Assert.Equal(Verdict.NotSatisfied, Ask(Enterprise(100_000_000_001, 10, 0), First).Verdict);
        Assert.Equal(Verdict.Satisfied, Ask(Enterprise(100_000_000_000, 10, 0), First).Verdict);
        Assert.Equal(Verdict.Satisfied, Ask(Enterprise(100_000_000_001, 10, 1), First).Verdict);
        Assert.Equal(["capital"], Ask(Enterprise(labour: 10, revenue: 0), First).Missing);
        Assert.Equal(Verdict.Satisfied, Ask(Enterprise(100_000_000_001, 10, 0), First.PlusDays(-1)).Verdict);
    }
}
