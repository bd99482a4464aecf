using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.LawTests.TT26Of2014;

public class Article1Tests
{
    [Theory]
    [InlineData(true, Verdict.Satisfied)]
    [InlineData(false, Verdict.NotSatisfied)]
    [InlineData(null, Verdict.Undetermined)]
    public void Clause2_only_rural_establishments_enter(bool? isRural, Verdict verdict)
    {
        var decision = Given.Assess(Given.Entry(VoteLevel.District) with { IsRuralEstablishment = isRural });
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(isRural is null ? ["rural-establishment"] : [], decision.Missing);
        Assert.Contains(decision.Findings, f => f.Citation?.Code == "TT26-2014/1/2" && f.Verdict == verdict);
    }
}
