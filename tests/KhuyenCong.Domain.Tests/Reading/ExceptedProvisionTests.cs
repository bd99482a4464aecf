using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Domain.Tests.Reading;

/// <summary>What is taken out of a citation: it is not cited, and told where the text has no such part.</summary>
public class ExceptedProvisionTests
{
    [Theory]
    [InlineData("Căn cứ Điều 13 đến Điều 16, trừ khoản 2 Điều 15, Thông tư số 36/2013/TT-BCT", "TT36-2013/13|TT36-2013/14|TT36-2013/15|TT36-2013/16")]
    [InlineData("Căn cứ Điều 13, Điều 14, Điều 15 (trừ khoản 9 Điều 15) Thông tư số 36/2013/TT-BCT", "TT36-2013/13|TT36-2013/14|TT36-2013/15|!")]
    [InlineData(
        "Căn cứ Điều 13 đến Điều 18, trừ khoản 2 Điều 15 và Điều 17, Thông tư số 36/2013/TT-BCT",
        "TT36-2013/13|TT36-2013/14|TT36-2013/15|TT36-2013/16|TT36-2013/18"
    )]
    [InlineData(
        "Căn cứ Điều 13 đến Điều 18, trừ Điều 17 và khoản 2 Điều 15, Thông tư số 36/2013/TT-BCT",
        "TT36-2013/13|TT36-2013/14|TT36-2013/15|TT36-2013/16|TT36-2013/18"
    )]
    [InlineData(
        "Căn cứ Điều 13 đến Điều 18, trừ Điều 17 và khoản 7 Điều 15, Thông tư số 36/2013/TT-BCT",
        "TT36-2013/13|TT36-2013/14|TT36-2013/15|TT36-2013/16|TT36-2013/18|!"
    )]
    [InlineData("Căn cứ các Điều 13, 14, 15, 16, ngoại trừ Điều 15, Thông tư số 36/2013/TT-BCT", "TT36-2013/13|TT36-2013/14|TT36-2013/16")]
    [InlineData("Căn cứ các Điều 13, 14, 15, 16, không bao gồm Điều 15, Thông tư số 36/2013/TT-BCT", "TT36-2013/13|TT36-2013/14|TT36-2013/16")]
    [InlineData("Căn cứ các Điều 13, 14, 15, 16, không kể Điều 15, Thông tư số 36/2013/TT-BCT", "TT36-2013/13|TT36-2013/14|TT36-2013/16")]
    [InlineData("Căn cứ Điều 13 đến Điều 16 (ngoài khoản 2 Điều 15) Thông tư số 36/2013/TT-BCT", "TT36-2013/13|TT36-2013/14|TT36-2013/15|TT36-2013/16")]
    [InlineData(
        "Thực hiện theo Điều 13 đến Điều 16 (trừ trường hợp quy định tại điểm b khoản 2 Điều 15) Thông tư số 36/2013/TT-BCT",
        "TT36-2013/13|TT36-2013/14|TT36-2013/15|TT36-2013/16"
    )]
    [InlineData("Thực hiện theo Điều 13, trừ trường hợp quy định tại điểm h khoản 2 Điều 15, Thông tư số 36/2013/TT-BCT", "TT36-2013/13|!")]
    [InlineData("Ngoài các nội dung quy định tại khoản 9 Điều 15 Thông tư số 36/2013/TT-BCT, đơn vị thực hiện theo Điều 13.", "!")]
    [InlineData("Theo khoản 2 Điều 6 (trừ điểm x) Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2|!")]
    [InlineData("Theo khoản 2 Điều 6, trừ các điểm d, đ và e, Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2")]
    [InlineData(
        "Theo các điểm a, b, c khoản 2 Điều 6, trừ điểm c khoản 2 Điều 6, Thông tư liên tịch số 26/2014/TTLT-BTC-BCT",
        "TTLT26-2014/6/2/a|TTLT26-2014/6/2/b"
    )]
    [InlineData("Theo Điều 6 (không bao gồm khoản 9) Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6|!")]
    [InlineData("Theo Điều 13 đến Điều 16, trừ Điều 99, Thông tư số 36/2013/TT-BCT", "TT36-2013/13|TT36-2013/14|TT36-2013/15|TT36-2013/16|!")]
    [InlineData("Articles 13 to 16 (except Article 15) of Circular 36/2013/TT-BCT", "TT36-2013/13|TT36-2013/14|TT36-2013/16")]
    [InlineData("Articles 13 to 16 (except clause 9 Article 15) of Circular 36/2013/TT-BCT", "TT36-2013/13|TT36-2013/14|TT36-2013/15|TT36-2013/16|!")]
    [InlineData("Can cu Dieu 13 den Dieu 16 (tru khoan 9 Dieu 15) Thong tu so 36/2013/TT-BCT", "TT36-2013/13|TT36-2013/14|TT36-2013/15|TT36-2013/16|!")]
    [InlineData("Căn cứ Điều 13, Điều 14 (trừ khoản 3) và Điều 15 Thông tư số 36/2013/TT-BCT", "TT36-2013/13|TT36-2013/14|TT36-2013/15")]
    [InlineData("Căn cứ khoản 1, khoản 2 (trừ điểm a) Điều 13 Thông tư số 36/2013/TT-BCT", "TT36-2013/13/1|TT36-2013/13/2")]
    [InlineData("Theo Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT, trừ khoản 9 Điều 6", "TTLT26-2014/6|!")]
    [InlineData("Theo Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT (trừ điểm t khoản 2)", "TTLT26-2014/6")]
    [InlineData("Theo Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT (trừ điểm z khoản 2)", "TTLT26-2014/6|!")]
    [InlineData(
        "Theo Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT và Điều 13 Thông tư số 36/2013/TT-BCT, trừ khoản 9 Điều 13",
        "TTLT26-2014/6|TT36-2013/13|!"
    )]
    [InlineData("Điều 13 Thông tư số 36/2013/TT-BCT, trừ Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "TT36-2013/13|TTLT26-2014/6")]
    public void What_is_taken_out_is_not_cited_and_has_to_be_there(string text, string cited) =>
        Assert.Equal(
            cited,
            string.Join("|", CitationChecker.Check(text, new LocalDate(2016, 6, 30)).Select(c => c.Status == CitationStatus.Unknown ? "!" : c.Citation!.Code))
        );

    [Fact]
    public void What_is_not_there_is_named()
    {
        const string text = "Căn cứ Điều 13, Điều 14, Điều 15 (trừ khoản 9 Điều 15) Thông tư số 36/2013/TT-BCT";
        var missing = CitationChecker.Check(text, new LocalDate(2016, 6, 30)).Last();
        Assert.Equal("Circular 36/2013/TT-BCT, as the library holds it, has no clause 9 of Article 15.", missing.Explanation.English);
        Assert.Equal(text.Substring(missing.Start, missing.Length), missing.Text);
    }
}
