using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.LawTests.ND39Of2018;

public class Article6Tests
{
    [Theory]
    [InlineData(100_000_000_000, 200, 200_000_000_001, Verdict.Satisfied)]
    [InlineData(100_000_000_001, 200, 200_000_000_000, Verdict.Satisfied)]
    [InlineData(100_000_000_001, 200, 200_000_000_001, Verdict.NotSatisfied)]
    [InlineData(1, 201, 1, Verdict.NotSatisfied)]
    [InlineData(100_000_000_001, 200, 0, Verdict.Satisfied)]
    public void Two_hundred_insured_workers_and_revenue_or_capital(long capital, long labour, long revenue, Verdict verdict)
    {
        foreach (var date in new LocalDate[] { new(2018, 3, 11), new(2021, 10, 14) })
        {
            var decision = Ask(Enterprise(capital, labour, revenue), date);
            Assert.Equal(verdict, decision.Verdict);
            Assert.Contains(decision.Findings, f => f.Citation!.Code == "ND39-2018/6" && f.Reading == ReadingId.R14);
        }
    }

    [Fact]
    public void Only_the_facts_that_matter_are_asked_for()
    {
        var date = new LocalDate(2019, 1, 1);
        Assert.Equal(["labour"], Ask(Enterprise(capital: 1), date).Missing);
        Assert.Equal(["labour"], Ask(Enterprise(revenue: 1), date).Missing);
        Assert.Equal(["capital", "revenue"], Ask(Enterprise(labour: 200), date).Missing);
        Assert.Equal(["capital", "labour", "revenue"], Ask(Enterprise(), date).Missing);
        Assert.Equal(Verdict.NotSatisfied, Ask(Enterprise(labour: 201), date).Verdict);
        Assert.Equal(Verdict.NotSatisfied, Ask(Enterprise(capital: 100_000_000_001, revenue: 200_000_000_001), date).Verdict);
    }
}
