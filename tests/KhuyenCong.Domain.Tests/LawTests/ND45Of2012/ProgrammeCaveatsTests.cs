using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.LawTests.ND45Of2012;

/// <summary>What is said of an answer on a programme: of the texts on programmes, not of those on plans and projects.</summary>
public class ProgrammeCaveatsTests
{
    [Theory]
    [InlineData(2014, 8, 1, "")]
    [InlineData(2017, 9, 28, "")]
    [InlineData(2017, 9, 29, "TT46-2012")]
    [InlineData(2020, 11, 20, "TT46-2012")]
    [InlineData(2025, 6, 30, "TT46-2012")]
    [InlineData(2025, 7, 1, "")]
    [InlineData(2025, 9, 23, "")]
    [InlineData(2025, 10, 15, "")]
    public void Article2Clause1_a_national_programme_rests_on_the_texts_that_say_who_approves_it(int year, int month, int day, string unread)
    {
        var programme = new Programme
        {
            Name = "CT",
            Source = FundingSource.National,
            FirstYear = year,
            LastYear = year + 4,
            ApprovedBy = Authority.PrimeMinister,
            ApprovedOn = new LocalDate(year, month, day),
        };
        Assert.Equal(unread, Said(programme, StandingFindings.UnreadAmendment));
        Assert.Equal("", Said(programme, StandingFindings.AfterVerifiedThrough));
    }

    [Fact]
    public void After_the_decree_was_last_seen_in_force_an_answer_on_a_programme_says_so()
    {
        var programme = new Programme
        {
            Name = "CT",
            Source = FundingSource.National,
            FirstYear = 2026,
            LastYear = 2030,
            ApprovedBy = Authority.MinisterOfIndustryAndTrade,
            ApprovedOn = new LocalDate(2026, 2, 2),
        };
        Assert.Equal("", Said(programme, StandingFindings.AfterVerifiedThrough));
        Assert.Equal("ND45-2012", Said(programme with { ApprovedOn = new LocalDate(2026, 2, 3) }, StandingFindings.AfterVerifiedThrough));
    }

    [Fact]
    public void A_plan_rests_on_the_texts_on_projects_too()
    {
        var plan = new AnnualPlan
        {
            Source = FundingSource.National,
            Year = 2021,
            Projects = [],
            ApprovedBy = Authority.MinisterOfIndustryAndTrade,
            ApprovedOn = new LocalDate(2020, 12, 20),
        };
        var said = PromotionRules.National.AssessPlan(plan).Findings.Where(f => f.Rule == StandingFindings.UnreadAmendment).Select(f => f.Citation!.Code);
        Assert.Equal(["TT46-2012", "TT36-2013"], said);
    }

    private static string Said(Programme programme, RuleId rule) =>
        string.Join(" ", PromotionRules.National.AssessProgramme(programme).Findings.Where(f => f.Rule == rule).Select(f => f.Citation!.Code));
}
