using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article11Tests
{
    [Theory]
    [InlineData(0, Verdict.NotSatisfied)]
    [InlineData(1, Verdict.NotSatisfied)]
    [InlineData(2, Verdict.NotSatisfied)]
    [InlineData(3, Verdict.Satisfied)]
    [InlineData(8, Verdict.NotSatisfied)]
    [InlineData(9, Verdict.Satisfied)]
    public void Clause2_a_head_a_deputy_and_members_are_an_odd_number_from_three(int jurors, Verdict verdict)
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
    public void Clause1_the_chair_of_the_council_sets_up_the_jury()
    {
        Assert.Equal("Chủ tịch Hội đồng bình chọn", Given.Norms2015.JuryFounder.Value.Vietnamese);
        Assert.Equal("TT26-2014/11/1", Given.Norms2015.JuryFounder.Citation.Code);
    }

    [Fact]
    public void Clause2_a_vote_of_one_juror_is_not_by_the_book()
    {
        var vote = Given.Vote(Given.Sheet("P", "J", "70"));
        Assert.Equal(Verdict.NotSatisfied, vote.Verdict);
        Assert.Contains(vote.Findings, f => f.Rule == TypicalProductMessages.JurySize && f.Verdict == Verdict.NotSatisfied);
        Assert.Equal(Verdict.Satisfied, Given.Vote(Given.OfThree("P", "70")).Verdict);
    }

    [Fact]
    public void Clause2_a_vote_of_an_even_jury_is_not_by_the_book_and_still_counted()
    {
        var vote = Given.Vote(Given.Sheet("P", "J1", "70"), Given.Sheet("P", "J2", "80"));
        Assert.Equal(Verdict.NotSatisfied, vote.Verdict);
        Assert.Equal("75", vote.Products[0].Mean.ToFractionCode());
        Assert.True(vote.Products[0].MeetsPassMark);
        Assert.Contains(vote.Findings, f => f.Rule == TypicalProductMessages.JurySize && f.Verdict == Verdict.NotSatisfied);
    }
}
