using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Law;

public class CitationTests
{
    [Theory]
    [InlineData(
        "TTLT26-2014/6/2/c",
        "điểm c khoản 2 Điều 6 Thông tư liên tịch 26/2014/TTLT-BTC-BCT",
        "Joint Circular 26/2014/TTLT-BTC-BCT, Article 6, clause 2, point c"
    )]
    [InlineData("TT46-2012/3/1/đ", "điểm đ khoản 1 Điều 3 Thông tư 46/2012/TT-BCT", "Circular 46/2012/TT-BCT, Article 3, clause 1, point đ")]
    [InlineData("TT28-2018/8", "Điều 8 Thông tư 28/2018/TT-BTC", "Circular 28/2018/TT-BTC, Article 8")]
    [InlineData("TT26-2014/annex-4", "Phụ lục 4 Thông tư 26/2014/TT-BCT", "Circular 26/2014/TT-BCT, Annex 4")]
    [InlineData("ND45-2012", "Nghị định 45/2012/NĐ-CP", "Decree 45/2012/NĐ-CP")]
    public void A_code_is_read_and_printed_both_ways(string code, string vietnamese, string english)
    {
        var citation = Citation.Parse(code);
        Assert.Equal(code, citation.Code);
        Assert.Equal(vietnamese, citation.Text.Vietnamese);
        Assert.Equal(english, citation.Text.English);
        Assert.Equal(citation, Citation.Parse(citation.Code));
    }

    [Theory]
    [InlineData("26/2014")]
    [InlineData("26/2014/")]
    public void A_bare_26_2014_is_ambiguous_and_says_so(string code)
    {
        Assert.False(Citation.TryParse(code, out _, out var problem));
        Assert.Contains("TTLT26-2014", problem.English);
        Assert.Contains("TT26-2014 ", problem.English);
        Assert.Contains("ambiguous", problem.English);
        Assert.Contains("cần ghi rõ văn bản nào", problem.Vietnamese);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("TT99-2099/1")]
    [InlineData("TTLT26-2014/6/2/c/1")]
    [InlineData("TTLT26-2014//2")]
    [InlineData("TTLT26-2014/x")]
    [InlineData("TTLT26-2014/6/2/cc")]
    [InlineData("45/2012")]
    public void Anything_else_is_refused_with_a_reason(string? code)
    {
        Assert.False(Citation.TryParse(code, out var citation, out var problem));
        Assert.Null(citation);
        Assert.NotEqual("", problem.Vietnamese);
        Assert.NotEqual(problem.Vietnamese, problem.English);
        Assert.Throws<FormatException>(() => Citation.Parse(code!));
    }

    [Fact]
    public void A_part_needs_what_contains_it()
    {
        Assert.Throws<ArgumentException>(() => new Citation(Instruments.Decree45Of2012, null, "1"));
        Assert.Throws<ArgumentException>(() => new Citation(Instruments.Decree45Of2012, "1", null, "a"));
        Assert.Throws<ArgumentNullException>(() => new Citation(null!));
    }

    [Theory]
    [InlineData(null, "1", null, "A clause needs an article and a point needs a clause: ND45-2012//1/.")]
    [InlineData("1", null, "a", "A clause needs an article and a point needs a clause: ND45-2012/1//a.")]
    [InlineData("x", null, null, "Not a provision: ND45-2012/x//.")]
    [InlineData("1", "x", null, "Not a provision: ND45-2012/1/x/.")]
    [InlineData("1", "1", "aa", "Not a provision: ND45-2012/1/1/aa.")]
    public void What_is_wrong_with_the_parts_is_said(string? article, string? clause, string? point, string problem)
    {
        var thrown = Assert.Throws<ArgumentException>(() => new Citation(Instruments.Decree45Of2012, article, clause, point));
        Assert.StartsWith(problem, thrown.Message);
    }
}
