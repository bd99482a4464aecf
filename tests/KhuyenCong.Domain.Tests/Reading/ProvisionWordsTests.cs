using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Domain.Tests.Reading;

/// <summary>Provisions whose numbers are words or numbers of Rome, and lists that lead from one article to another.</summary>
public class ProvisionWordsTests
{
    private static readonly string[] English =
    [
        "One",
        "Two",
        "Three",
        "Four",
        "Five",
        "Six",
        "Seven",
        "Eight",
        "Nine",
        "Ten",
        "Eleven",
        "Twelve",
        "Thirteen",
        "Fourteen",
        "Fifteen",
        "Sixteen",
        "Seventeen",
        "Eighteen",
        "Nineteen",
        "Twenty",
        "Twenty-one",
        "Twenty two",
    ];

    public static TheoryData<int> Articles => new(Enumerable.Range(1, English.Length));

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_number_in_english_words_is_that_article(int article) =>
        Assert.Equal($"TT36-2013/{article}", Read($"Article {English[article - 1]} of Circular 36/2013/TT-BCT"));

    [Theory]
    [InlineData("Điều mười Thông tư số 36/2013/TT-BCT", "TT36-2013/10")]
    [InlineData("Điều mười ba Thông tư số 36/2013/TT-BCT", "TT36-2013/13")]
    [InlineData("Điều hai mươi Thông tư số 36/2013/TT-BCT", "TT36-2013/20")]
    [InlineData("Điều hai mươi mốt Thông tư số 36/2013/TT-BCT", "TT36-2013/21")]
    [InlineData("Điều XIV Thông tư số 36/2013/TT-BCT", "TT36-2013/14")]
    [InlineData("Điều IX Thông tư số 36/2013/TT-BCT", "TT36-2013/9")]
    [InlineData("Phụ lục IV Thông tư số 26/2014/TT-BCT", "TT26-2014/annex-4")]
    [InlineData("Phụ lục VI Thông tư số 26/2014/TT-BCT", "TT26-2014/annex-6")]
    [InlineData("Phụ lục iv Thông tư số 26/2014/TT-BCT", "TT26-2014/annex-4")]
    [InlineData("Điều 6, khoản 2 Điều 7 Nghị định số 45/2012/NĐ-CP", "ND45-2012/6|ND45-2012/7/2")]
    [InlineData("Điều 6, khoản 2, Điều 7 Nghị định số 45/2012/NĐ-CP", "ND45-2012/6/2|ND45-2012/7")]
    [InlineData("Điều 5, điểm a khoản 1 Điều 16 Nghị định số 45/2012/NĐ-CP", "ND45-2012/5|ND45-2012/16/1/a")]
    [InlineData("Điều 2, điểm b và c khoản 1 Điều 16 Nghị định số 45/2012/NĐ-CP", "ND45-2012/2|ND45-2012/16/1/b|ND45-2012/16/1/c")]
    [InlineData("Khoản 1 và 2 Điều 16 Nghị định số 45/2012/NĐ-CP", "ND45-2012/16/1|ND45-2012/16/2")]
    [InlineData("điểm a đến điểm d khoản 1 Điều 16 Nghị định số 45/2012/NĐ-CP", "ND45-2012/16/1/a|ND45-2012/16/1/b|ND45-2012/16/1/c|ND45-2012/16/1/d")]
    [InlineData("Điều 2 đến Điều 5 Nghị định số 45/2012/NĐ-CP", "ND45-2012/2|ND45-2012/3|ND45-2012/4|ND45-2012/5")]
    [InlineData("Điều 4 đến Điều 2 Nghị định số 45/2012/NĐ-CP", "ND45-2012/4|ND45-2012/2")]
    [InlineData("Từ Điều 2 đến Điều 5, trừ Điều 4 Nghị định số 45/2012/NĐ-CP", "ND45-2012/2|ND45-2012/3|ND45-2012/5")]
    [InlineData("Điều 2 đến Điều 5 (trừ Điều 3 và Điều 4) Nghị định số 45/2012/NĐ-CP", "ND45-2012/2|ND45-2012/5")]
    [InlineData("Articles 2 to 5 except Article 4 of Decree 45/2012/NĐ-CP", "ND45-2012/2|ND45-2012/3|ND45-2012/5")]
    [InlineData("Điều 2, trừ Điều 4 Nghị định số 45/2012/NĐ-CP", "ND45-2012/4")]
    [InlineData("Từ Điều 14 đến Điều 16, trừ khoản 2 Điều 15 Thông tư số 36/2013/TT-BCT", "TT36-2013/14|TT36-2013/15|TT36-2013/16")]
    [InlineData("Điều 14 đến Điều 16 (trừ khoản 2 Điều 15) Thông tư số 36/2013/TT-BCT", "TT36-2013/14|TT36-2013/15|TT36-2013/16")]
    [InlineData("Khoản 1, 2 Điều 13, ngoại trừ điểm a khoản 2 Điều 13 Thông tư số 36/2013/TT-BCT", "TT36-2013/13/1|TT36-2013/13/2")]
    [InlineData("Khoản 2 Điều 6 (trừ các điểm g và s) Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2")]
    [InlineData("Khoản 1 Điều 13, trừ Điều 15 Thông tư số 36/2013/TT-BCT", "TT36-2013/15")]
    [InlineData("tiết c điểm 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/c")]
    [InlineData("Nghị định số 45/2012/NĐ-CP (khoản 1 Điều 2)", "ND45-2012/2/1")]
    [InlineData("Theo Điều 2\n- Khoản 1 Điều 3 Nghị định số 45/2012/NĐ-CP", "ND45-2012/2|ND45-2012/3/1")]
    [InlineData("Theo Điều 2;\n• Khoản 1 Điều 3 Nghị định số 45/2012/NĐ-CP", "ND45-2012/2|ND45-2012/3/1")]
    [InlineData("Nghị định số 45/2012/NĐ-CP\n– Thông tư số 36/2013/TT-BCT", "ND45-2012|TT36-2013")]
    [InlineData("quyết định 3 cơ sở", "")]
    [InlineData("Nghị định số 45/2013/NĐ-CP", "? This instrument is not held by the library; check the text itself.")]
    public void A_provision_is_read_as_it_is_written(string text, string provisions) => Assert.Equal(provisions, Read(text));

    [Fact]
    public void A_spelling_stands_for_one_value_only()
    {
        var twice = Assert.Throws<ArgumentException>(() =>
            new CodeReader<FundingSource>(
                [FundingSource.National, FundingSource.Local],
                s => s.ToString(),
                s => new(s.ToString(), s.ToString()),
                (FundingSource.National, ["kinh phí"]),
                (FundingSource.Local, ["Kinh phí"])
            )
        );
        Assert.Contains("'Kinh phí'", twice.Message);
        Assert.Equal("spelling", twice.ParamName);
    }

    [Fact]
    public void A_spelling_may_be_given_twice_for_one_value()
    {
        var reader = new CodeReader<FundingSource>(
            [FundingSource.National],
            s => s.ToString(),
            s => new(s.ToString(), s.ToString()),
            (FundingSource.National, ["kinh phí", "Kinh phí", "kinh phi"])
        );
        Assert.Equal(FundingSource.National, reader.Read("KINH PHI"));
    }

    [Fact]
    public void A_long_title_is_read_by_its_first_words()
    {
        var tail = string.Concat(Enumerable.Repeat(" a", 70));
        Assert.Equal(SupportItem.Machinery, CodeReaders.Items.Read("Hỗ trợ ứng dụng máy móc thiết bị tiên tiến" + tail));
        Assert.False(CodeReaders.Items.TryRead(tail + " ứng dụng máy móc thiết bị", out _, out _));
    }

    [Theory]
    [InlineData("\u041dTX", 0, "ở vị trí 1 ", "at position 1 ")]
    [InlineData("H\u0422X", 1, "ở vị trí 2 ", "at position 2 ")]
    public void A_letter_of_another_alphabet_is_counted_from_one(string text, int position, string vietnamese, string english)
    {
        Assert.False(CodeReaders.EstablishmentKinds.TryRead(text, out _, out var problem));
        Assert.Equal((CodeProblemKind.LookAlikeLetter, position), (problem.Kind, problem.Position));
        Assert.Contains(vietnamese, problem.Message.Vietnamese);
        Assert.Contains(english, problem.Message.English);
        Assert.Equal("cooperative", problem.Candidates[0]);
    }

    private static string Read(string text) =>
        string.Join("|", CitationChecker.Check(text, new(2016, 6, 30)).Select(c => c.Citation?.Code ?? $"? {c.Explanation.English}"));
}
