using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article4Tests
{
    public static TheoryData<string, string, Func<bool?, ProductFacts>> Tests =>
        new()
        {
            { "own-made", "TT26-2014/4/2", v => Given.GoodProduct with { IsOwnMade = v } },
            { "copy", "TT26-2014/4/3", v => Given.GoodProduct with { IsCopy = !v } },
            { "rights", "TT26-2014/4/3", v => Given.GoodProduct with { RespectsRights = v } },
            { "standards", "TT26-2014/4/3", v => Given.GoodProduct with { MeetsStandards = v } },
            { "mass-production", "TT26-2014/4/4", v => Given.GoodProduct with { IsMassProducible = v } },
            { "demand", "TT26-2014/4/4", v => Given.GoodProduct with { MeetsDemand = v } },
        };

    [Theory]
    [MemberData(nameof(Tests))]
    public void Clauses2To4_each_test_is_three_valued(string fact, string code, Func<bool?, ProductFacts> product)
    {
        var entry = Given.Entry(VoteLevel.District);
        Assert.Equal(Verdict.Satisfied, Given.Assess(entry with { Product = product(true) }).Verdict);
        var no = Given.Assess(entry with { Product = product(false) });
        Assert.Equal(Verdict.NotSatisfied, no.Verdict);
        Assert.Contains(no.Findings, f => f.Citation?.Code == code && f.Verdict == Verdict.NotSatisfied);
        var unknown = Given.Assess(entry with { Product = product(null) });
        Assert.Equal(Verdict.Undetermined, unknown.Verdict);
        Assert.Equal<ValueList<string>>([fact], unknown.Missing);
    }

    [Fact]
    public void One_failed_test_settles_it_whatever_is_unknown()
    {
        var decision = Given.Assess(Given.Entry(VoteLevel.District) with { Product = new ProductFacts { IsCopy = true } });
        Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
        Assert.Empty(decision.Missing);
    }

    [Fact]
    public void Nothing_known_names_everything_that_matters()
    {
        var decision = EntryRules.Assess(Given.Norms2015, null, new EntryRequest { Level = VoteLevel.District, Date = Given.Day2015 });
        Assert.Equal<ValueList<string>>(
            ["rural-establishment", "group", "form", "own-made", "copy", "rights", "standards", "mass-production", "demand"],
            decision.Missing
        );
        Assert.Equal<ValueList<string>>(["sets", "entry-form", "business-registration", "description", "photos", "photo-size"], decision.Dossier.Missing);
    }
}
