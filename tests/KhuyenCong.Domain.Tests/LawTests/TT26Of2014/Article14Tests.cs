using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article14Tests
{
    [Theory]
    [InlineData(VoteLevel.District, 2015, true, "TT26-2014/14/1/a")]
    [InlineData(VoteLevel.Province, 2016, false, "TT26-2014/14/1/a")]
    [InlineData(VoteLevel.Region, 2016, true, "TT26-2014/14/2/a")]
    [InlineData(VoteLevel.Nation, 2015, false, "TT26-2014/14/2/a")]
    public void District_and_province_vote_in_odd_years_region_and_nation_in_even_ones(VoteLevel level, int year, bool isUsual, string code)
    {
        var date = new LocalDate(year, 6, 1);
        var vote = VoteRules.Assess(
            Given.NormsOn(date),
            new VoteRequest
            {
                Level = level,
                Date = date,
                Sheets = [.. Given.OfThree("P", "70")],
            }
        );
        var finding = vote.Findings[0];
        Assert.Equal(isUsual ? TypicalProductMessages.UsualYear : TypicalProductMessages.UnusualYear, finding.Rule);
        Assert.Equal(isUsual ? Verdict.Satisfied : Verdict.AuthorityDecides, finding.Verdict);
        Assert.Equal(code, finding.Citation!.Code);
        // The authority may set another year, so the vote is no less by the book.
        Assert.Equal(Verdict.Satisfied, vote.Verdict);
        Assert.Equal(2, Given.Norms2015.Find(level)!.Cycle.Value.EveryYears);
    }

    [Theory]
    [InlineData(VoteLevel.Nation, 2018, 8, 15, true)]
    [InlineData(VoteLevel.Nation, 2018, 8, 16, null)]
    [InlineData(VoteLevel.Nation, 2021, 8, 23, null)]
    [InlineData(VoteLevel.Region, 2022, 6, 1, null)]
    [InlineData(VoteLevel.District, 2019, 6, 1, null)]
    [InlineData(VoteLevel.Commune, 2025, 7, 1, null)]
    [InlineData(VoteLevel.Province, 2025, 7, 1, null)]
    public void After_2018_08_15_no_year_is_called_usual_or_unusual(VoteLevel level, int year, int month, int day, bool? isUsual)
    {
        var date = new LocalDate(year, month, day);
        var norms = Given.NormsOn(date);
        Assert.Equal(isUsual, norms.Find(level)!.Cycle.Value.IsUsual(year));
        Assert.Equal(2, norms.Find(level)!.Cycle.Value.EveryYears);
        var finding = VoteRules
            .Assess(
                norms,
                new VoteRequest
                {
                    Level = level,
                    Date = date,
                    Sheets = [.. Given.OfThree("P", "70")],
                }
            )
            .Findings[0];
        Assert.Equal(isUsual is null ? TypicalProductMessages.AnyYear : TypicalProductMessages.UsualYear, finding.Rule);
        Assert.Equal(isUsual is null, (norms.Find(level)?.UsualYears(2014, 2030) ?? default).Count == 0);
    }

    [Fact]
    public void The_usual_years_of_the_next_level_lie_within_the_certificate()
    {
        Assert.Equal<ValueList<int>>([2016], Given.Norms2015.Find(VoteLevel.Region)?.UsualYears(2015, 2017) ?? default);
        Assert.Equal<ValueList<int>>([2015, 2017], Given.Norms2015.Find(VoteLevel.Province)?.UsualYears(2015, 2017) ?? default);
        Assert.Empty(Given.Norms2015.Find(VoteLevel.Commune)?.UsualYears(2015, 2017) ?? default);
    }

    [Theory]
    [InlineData(VoteLevel.District, 2025, 2025, 6, 30)]
    [InlineData(VoteLevel.Commune, 2025, 2025, 12, 31)]
    [InlineData(VoteLevel.Province, 2014, 2014, 12, 31)]
    [InlineData(VoteLevel.Nation, 2018, 2018, 12, 31)]
    public void A_year_stands_for_the_last_day_on_which_the_level_votes(VoteLevel level, int inYear, int year, int month, int day) =>
        Assert.Equal(new LocalDate(year, month, day), LawBook.National.LastDayOfVotes(level, inYear));

    [Fact]
    public void A_level_that_does_not_vote_in_a_year_has_no_last_day()
    {
        Assert.Null(LawBook.National.LastDayOfVotes(VoteLevel.Province, 2013));
        Assert.Null(LawBook.National.LastDayOfVotes(VoteLevel.District, 2026));
        Assert.Null(LawBook.National.LastDayOfVotes(VoteLevel.Commune, 2024));
        Assert.Throws<ArgumentOutOfRangeException>(() => LawBook.National.LastDayOfVotes(VoteLevel.Province, 10000));
    }
}
