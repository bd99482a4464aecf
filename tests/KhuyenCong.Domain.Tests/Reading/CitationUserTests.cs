using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Domain.Tests.Reading;

/// <summary>Citations as a legal officer writes them: points in brackets behind their clauses, marks of footnotes, titles of bodies, dashes.</summary>
public class CitationUserTests
{
    [Theory]
    [InlineData("khoản 1 (điểm a, b), khoản 2 (điểm c) Điều 19 Thông tư số 36/2013/TT-BCT", "TT36-2013/19/1/a TT36-2013/19/1/b TT36-2013/19/2/c")]
    [InlineData("khoản 2 điểm c Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/c")]
    [InlineData("khoản 1, khoản 2 điểm c Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/1 TTLT26-2014/6/2/c")]
    [InlineData("khoản 1, điểm c khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/1 TTLT26-2014/6/2/c")]
    [InlineData("Thông tư số 46/2012/TT-BCT¹ và Thông tư số 36/2013/TT-BCT²", "TT46-2012 TT36-2013")]
    [InlineData("Articles 4 and 5 of the Government's Decree No. 45/2012/ND-CP", "ND45-2012/4 ND45-2012/5")]
    [InlineData("TTLT26–2014/6/2/n; TT36−2013/13", "TTLT26-2014/6/2/n TT36-2013/13")]
    public void Every_part_is_read_with_its_own(string text, string codes) =>
        Assert.Equal(codes, string.Join(" ", CitationChecker.Check(text, new LocalDate(2016, 6, 30)).Select(c => c.Citation?.Code ?? "?")));
}
