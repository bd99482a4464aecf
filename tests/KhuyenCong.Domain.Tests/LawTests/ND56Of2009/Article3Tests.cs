using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using static KhuyenCong.Domain.Tests.Eligibility.Given;

namespace KhuyenCong.Domain.Tests.LawTests.ND56Of2009;

public class Article3Tests
{
    private static readonly LocalDate Last = new(2017, 12, 31);

    [Theory]
    [InlineData(100_000_000_000, 301, Verdict.Satisfied)]
    [InlineData(100_000_000_001, 300, Verdict.Satisfied)]
    [InlineData(100_000_000_001, 301, Verdict.NotSatisfied)]
    [InlineData(0, 5_000, Verdict.Satisfied)]
    public void Clause1_capital_of_100_billion_or_300_workers(long capital, long labour, Verdict verdict) =>
        Assert.Equal(verdict, Ask(Enterprise(capital, labour), Last).Verdict);

    [Fact]
    public void Clause1_under_the_other_reading_of_conflict_capital_prevails()
    {
        var rules = new PromotionRules(LawBook.National.With(Readings.Default with { SmeTest = SmeTestOf2009.CapitalPrevails }));
        Verdict Of(Establishment e) => rules.AssessEligibility(Last, new EligibilityRequest { Establishment = e }).Verdict;
        Assert.Equal(Verdict.NotSatisfied, Of(Enterprise(100_000_000_001, 10)));
        Assert.Equal(Verdict.Satisfied, Of(Enterprise(100_000_000_000, 1_000)));
        Assert.Equal(Verdict.Undetermined, Of(Enterprise(labour: 10)));
    }

    [Fact]
    public void Clause1_stays_for_later_dates_under_the_other_reading_of_the_decree()
    {
        var rules = new PromotionRules(LawBook.National.With(Readings.Default with { SmeDecree = SmeDecree.Decree56Of2009 }));
        var request = new EligibilityRequest { Establishment = Enterprise(30_000_000_000, 250) };
        Assert.Equal(Verdict.Satisfied, rules.AssessEligibility(new LocalDate(2018, 2, 1), request).Verdict);
        var later = rules.AssessEligibility(new LocalDate(2022, 1, 1), request);
        Assert.Equal(Verdict.Satisfied, later.Verdict);
        Assert.Contains(later.Findings, f => f.Reading == ReadingId.R14);
    }

    [Fact]
    public void The_finding_names_the_act_and_the_reading()
    {
        var finding = Ask(Enterprise(1, 1), Last).Findings.Single(f => f.Rule == EligibilityMessages.SizeByCapitalOrLabour);
        Assert.Equal("TT46-2012/3/1/a", finding.Citation!.Code);
        Assert.Equal(ReadingId.R5, finding.Reading);
        Assert.Equal(Evidence.Reported, finding.Evidence);
        Assert.Contains("VND 100,000,000,000", finding.Message(Language.English));
        Assert.Contains("100.000.000.000 đồng", finding.Message(Language.Vietnamese));
    }
}
