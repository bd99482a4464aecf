using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime.Text;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article6Tests
{
    [Theory]
    [InlineData(2014, 10, 21, VoteLevel.District)]
    [InlineData(2025, 6, 30, VoteLevel.District)]
    [InlineData(2025, 7, 1, VoteLevel.Commune)]
    public void Clause2_votes_have_four_levels(int year, int month, int day, VoteLevel lowest) =>
        Assert.Equal([lowest, VoteLevel.Province, VoteLevel.Region, VoteLevel.Nation], Given.NormsOn(new(year, month, day)).Levels.Select(l => l.Level));

    [Theory]
    [InlineData(VoteLevel.District, "2025-06-30", true)]
    [InlineData(VoteLevel.District, "2025-07-01", false)]
    [InlineData(VoteLevel.Commune, "2025-06-30", false)]
    [InlineData(VoteLevel.Commune, "2025-07-01", true)]
    public void Clause2_a_vote_at_a_level_that_holds_none_opens_no_level(VoteLevel level, string day, bool opens)
    {
        var date = LocalDatePattern.Iso.Parse(day).Value;
        var vote = VoteRules.Assess(
            Given.NormsOn(date),
            new VoteRequest
            {
                Level = level,
                Date = date,
                Sheets = Given.OfThree("P", "70").ToValueList(),
            }
        );
        Assert.Equal(opens ? Verdict.Satisfied : Verdict.NotSatisfied, vote.Verdict);
        Assert.Equal(opens ? VoteLevel.Province : null, vote.NextLevel);
        Assert.Equal(opens, vote.CertificatesValidUntil is not null);
    }
}
