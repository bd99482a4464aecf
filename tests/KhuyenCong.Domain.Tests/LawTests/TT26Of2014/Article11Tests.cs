using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article11Tests
{
    [Theory]
    [InlineData(0, Verdict.NotSatisfied)]
    [InlineData(1, Verdict.Satisfied)]
    [InlineData(2, Verdict.NotSatisfied)]
    [InlineData(3, Verdict.Satisfied)]
    [InlineData(8, Verdict.NotSatisfied)]
    [InlineData(9, Verdict.Satisfied)]
    public void Clause2_the_number_of_jurors_is_odd(int jurors, Verdict verdict)
    {
        var decision = CouncilRules.Assess(
            Given.Norms2015,
            new CouncilRequest
            {
                Level = VoteLevel.Province,
                Date = Given.Day2015,
                Members = 7,
                ChairIsEntitled = true,
                ViceChairIsEntitled = true,
                Jurors = jurors,
            }
        );
        Assert.Equal(verdict, decision.Verdict);
        Assert.Contains(decision.Findings, f => f.Citation?.Code == "TT26-2014/11/2" && f.Verdict == verdict);
    }

    [Fact]
    public void Clause2_a_vote_of_an_even_jury_is_not_by_the_book_and_still_counted()
    {
        var vote = Given.Vote(Given.Sheet("P", "J1", "70"), Given.Sheet("P", "J2", "80"));
        Assert.Equal(Verdict.NotSatisfied, vote.Verdict);
        Assert.Equal("75", vote.Products[0].Mean.ToFractionCode());
        Assert.True(vote.Products[0].MeetsPassMark);
        Assert.Contains(vote.Findings, f => f.Rule == TypicalProductMessages.JuryOdd && f.Verdict == Verdict.NotSatisfied);
    }
}
