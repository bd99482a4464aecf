using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article9Tests
{
    [Theory]
    [InlineData(VoteLevel.District, "TT26-2014/9/1", 5, 7)]
    [InlineData(VoteLevel.Province, "TT26-2014/9/2", 7, 9)]
    [InlineData(VoteLevel.Region, "TT26-2014/9/3", 9, 11)]
    [InlineData(VoteLevel.Nation, "TT26-2014/9/4", 11, 13)]
    public void Clauses1To4_a_council_has_one_of_two_sizes(VoteLevel level, string code, int small, int large)
    {
        for (var members = 0; members <= 20; members++)
        {
            var decision = CouncilRules.Assess(Given.Norms2015, Council(level) with { Members = members });
            Assert.Equal(members == small || members == large ? Verdict.Satisfied : Verdict.NotSatisfied, decision.Verdict);
            Assert.Contains(decision.Findings, f => f.Citation?.Code == code && f.Rule == TypicalProductMessages.CouncilSize);
        }
    }

    [Theory]
    [InlineData(VoteLevel.District, "TT26-2014/9/1/a", "TT26-2014/9/1/b")]
    [InlineData(VoteLevel.Province, "TT26-2014/9/2/a", "TT26-2014/9/2/b")]
    [InlineData(VoteLevel.Region, "TT26-2014/9/3/a", "TT26-2014/9/3/b")]
    [InlineData(VoteLevel.Nation, "TT26-2014/9/4/a", "TT26-2014/9/4/b")]
    public void PointsAB_chair_and_vice_chair_come_from_named_bodies(VoteLevel level, string chair, string viceChair)
    {
        var good = Council(level) with { Members = Given.Norms2015.Find(level)!.CouncilSizes.Value[0] };
        foreach (var (request, code) in new[] { (good with { ChairIsEntitled = false }, chair), (good with { ViceChairIsEntitled = false }, viceChair) })
        {
            var decision = CouncilRules.Assess(Given.Norms2015, request);
            Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
            Assert.Contains(decision.Findings, f => f.Citation?.Code == code && f.Verdict == Verdict.NotSatisfied);
        }
    }

    [Fact]
    public void Unknown_facts_are_named()
    {
        var decision = CouncilRules.Assess(Given.Norms2015, new CouncilRequest { Level = VoteLevel.Nation, Date = Given.Day2015 });
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal<ValueList<string>>(["members", "chair", "vice-chair", "jurors"], decision.Missing);
    }

    [Fact]
    public void Malformed_questions_are_the_callers_bug_and_an_uncovered_day_is_undetermined()
    {
        Assert.Throws<ArgumentException>(() => CouncilRules.Assess(Given.Norms2015, Council(VoteLevel.Region) with { Members = -1 }));
        Assert.Throws<ArgumentException>(() => CouncilRules.Assess(Given.Norms2015, Council(VoteLevel.Region) with { Jurors = -1 }));
        Assert.Throws<ArgumentException>(() => CouncilRules.Assess(Given.Norms2015, Council((VoteLevel)9)));
        var all = Assert.Throws<ArgumentException>(() => CouncilRules.Assess(Given.Norms2015, Council(VoteLevel.Region) with { Members = -1, Jurors = -1 }));
        Assert.Contains("Members: ", all.Message, StringComparison.Ordinal);
        Assert.Contains("Jurors: ", all.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => CouncilRules.Assess(Given.Norms2015, null!));
        var uncovered = CouncilRules.Assess(null, Council(VoteLevel.Region));
        Assert.Equal(Verdict.Undetermined, uncovered.Verdict);
        Assert.Equal<ValueList<string>>(["norm"], uncovered.Missing);
    }

    private static CouncilRequest Council(VoteLevel level) =>
        new()
        {
            Level = level,
            Date = Given.Day2015,
            ChairIsEntitled = true,
            ViceChairIsEntitled = true,
            Jurors = 3,
        };
}
