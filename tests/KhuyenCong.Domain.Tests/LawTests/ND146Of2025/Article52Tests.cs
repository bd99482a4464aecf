using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.LawTests.ND146Of2025;

/// <summary>Who approves the national programme.</summary>
public class Article52Tests
{
    [Theory]
    [InlineData(2012, 7, 5, Authority.PrimeMinister, Evidence.Text, "ND45-2012/2/1", "ND45-2012/15/1/b")]
    [InlineData(2013, 2, 10, Authority.PrimeMinister, Evidence.Text, "ND45-2012/2/1", "ND45-2012/15/1/b", "TT46-2012/8/1/a")]
    [InlineData(2025, 6, 30, Authority.PrimeMinister, Evidence.Text, "ND45-2012/2/1", "ND45-2012/15/1/b", "TT46-2012/8/1/a")]
    [InlineData(2025, 7, 1, Authority.MinisterOfIndustryAndTrade, Evidence.Text, "ND146-2025/52")]
    [InlineData(2025, 10, 14, Authority.MinisterOfIndustryAndTrade, Evidence.Text, "ND146-2025/52")]
    [InlineData(2025, 10, 15, Authority.MinisterOfIndustryAndTrade, Evidence.Reported, "ND235-2025")]
    public void The_Ministry_approves_the_national_programme_in_place_of_the_Prime_Minister_from_2025_07_01(
        int year,
        int month,
        int day,
        Authority by,
        Evidence evidence,
        params string[] provisions
    )
    {
        var request = new CompetenceRequest { Act = CompetenceAct.ApproveProgramme, Source = FundingSource.National };
        var decision = PromotionRules.National.AssessCompetence(new LocalDate(year, month, day), request);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.All(decision.Competent, l => Assert.Equal((by, evidence), (l.By!.Value, l.Evidence)));
        Assert.Equal(provisions.Order(), decision.Competent.Select(l => l.Citation.Code).Order());
        var other = by == Authority.PrimeMinister ? Authority.MinisterOfIndustryAndTrade : Authority.PrimeMinister;
        Assert.Equal(Verdict.NotSatisfied, PromotionRules.National.AssessCompetence(new LocalDate(year, month, day), request with { By = other }).Verdict);
    }

    [Fact]
    public void The_Ministry_is_named_as_the_article_names_it()
    {
        var request = new CompetenceRequest { Act = CompetenceAct.ApproveProgramme, Source = FundingSource.National };
        var finding = PromotionRules.National.AssessCompetence(new LocalDate(2025, 7, 1), request).Findings[0];
        Assert.EndsWith(": Bộ Công Thương.", finding.Message(Language.Vietnamese));
        Assert.EndsWith(": the Ministry of Industry and Trade.", finding.Message(Language.English));
    }

    [Fact]
    public void The_programme_of_2026_to_2030_was_approved_by_whoever_was_competent()
    {
        var programme = new Programme
        {
            Name = "Chương trình khuyến công quốc gia giai đoạn 2026–2030",
            Source = FundingSource.National,
            FirstYear = 2026,
            LastYear = 2030,
            ApprovedBy = Authority.MinisterOfIndustryAndTrade,
            ApprovedOn = Instruments.Decision2646Of2025.Signed,
        };
        Assert.Equal(Verdict.Satisfied, PromotionRules.National.AssessProgramme(programme).Verdict);
        Assert.Equal(Verdict.NotSatisfied, PromotionRules.National.AssessProgramme(programme with { ApprovedOn = new LocalDate(2025, 6, 30) }).Verdict);
    }
}
