using System.Text;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Domain.Tests.Reading;

/// <summary>Citations of drafts, letters and lists as they come: parts in any order, headings of tables, broken lines, letters taken apart, consolidated texts, other years.</summary>
public class CitationPracticeTests
{
    private const string Joint = "Thông tư liên tịch số 26/2014/TTLT-BTC-BCT";

    [Theory]
    [InlineData("điểm a, b khoản 1 và điểm c khoản 2 Điều 10 Thông tư 36/2013/TT-BCT", "TT36-2013/10/1/a TT36-2013/10/1/b !TT36-2013")]
    [InlineData("Khoản 2, Điểm c, Điều 6 " + Joint, "TTLT26-2014/6/2/c")]
    [InlineData("Khoản 2, điểm c, điểm d, Điều 6 " + Joint, "TTLT26-2014/6/2/c TTLT26-2014/6/2/d")]
    [InlineData("khoản 2, điểm c và d, Điều 6 " + Joint, "TTLT26-2014/6/2/c TTLT26-2014/6/2/d")]
    [InlineData("Điều 6, điểm c, khoản 2 " + Joint, "TTLT26-2014/6/2/c")]
    [InlineData("Điều 6 điểm c khoản 2 và Điều 7 " + Joint, "TTLT26-2014/6/2/c TTLT26-2014/7")]
    [InlineData("khoản 2 Điều 6 điểm c " + Joint, "TTLT26-2014/6/2/c")]
    [InlineData("khoản 2 Điều 6, điểm c và đ " + Joint, "TTLT26-2014/6/2/c TTLT26-2014/6/2/đ")]
    [InlineData("điểm c Điều 6 khoản 2 " + Joint, "TTLT26-2014/6/2/c")]
    [InlineData("khoản 2 Điều 6, điểm a khoản 1 Điều 6 " + Joint, "TTLT26-2014/6/2 TTLT26-2014/6/1/a")]
    [InlineData("đ 2 k 1 TTLT 26/2014/TTLT-BTC-BCT, điểm b k1 đ 15 nđ 45/2012", "TTLT26-2014/2/1 ND45-2012/15/1/b")]
    [InlineData("k2Đ6 TTLT 26/2014/TTLT-BTC-BCT; K 2 Đ 6 TTLT 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2 TTLT26-2014/6/2")]
    [InlineData("Nghị định 45/CP, Nghị định số 45-CP ngày 21/5/2012, Thông tư số 28-BTC ngày 28/3/2018", "?ND45-2012 ND45-2012 TT28-2018")]
    [InlineData("hỗ trợ 200.000 đ 15 cơ sở theo Nghị định 45/2012/NĐ-CP", "ND45-2012")]
    [InlineData("Đ.6 K.2 TTLT 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2")]
    [InlineData("các khoản 1, 2 và 3 Điều 4 Nghị định số 45/2012/NĐ-CP", "ND45-2012/4/1 ND45-2012/4/2 ND45-2012/4/3")]
    [InlineData("Điều 4, 5 Nghị định số 45/2012/NĐ-CP", "ND45-2012/4 ND45-2012/5")]
    [InlineData("khoản 1 đến khoản 3 Điều 4 NĐ 45/2012/NĐ-CP", "ND45-2012/4/1 ND45-2012/4/2 ND45-2012/4/3")]
    [InlineData("điểm a khoản 2 Điều 6 và khoản 1 Điều 7 " + Joint, "TTLT26-2014/6/2/a TTLT26-2014/7/1")]
    [InlineData("Điều 13, Điều 14 và khoản 1 Điều 18 Thông tư số 36/2013/TT-BCT", "TT36-2013/13 TT36-2013/14 TT36-2013/18/1")]
    [InlineData("Điều 13, khoản 1 và khoản 2 Điều 14 TT36/2013/TT-BCT", "TT36-2013/13 TT36-2013/14/1 TT36-2013/14/2")]
    [InlineData("Điều 13, khoản 1 và Điều 14 TT36/2013/TT-BCT", "TT36-2013/13/1 TT36-2013/14")]
    [InlineData("Nghị định 45/2012/NĐ-CP ngày 21/5/2012 của Chính phủ (khoản 1, 3 Điều 5)", "ND45-2012/5/1 !ND45-2012")]
    [InlineData("điểm c, khoản 2 và khoản 3, Điều 6 " + Joint, "TTLT26-2014/6/2/c TTLT26-2014/6/3")]
    [InlineData("điểm c khoản 2; điểm a, khoản 1, Điều 6 " + Joint, "TTLT26-2014/6/2/c TTLT26-2014/6/1/a")]
    [InlineData("Điều 6 và Điều 7 của " + Joint + ", Điều 8 Thông tư 46/2012/TT-BCT", "TTLT26-2014/6 TTLT26-2014/7 TT46-2012/8")]
    [InlineData("khoản 2 Điều 6, khoản 1 Điều 7 và Điều 8 " + Joint, "TTLT26-2014/6/2 TTLT26-2014/7/1 TTLT26-2014/8")]
    [InlineData("Điều 6 khoản 2 các điểm a, b, đ " + Joint, "TTLT26-2014/6/2/a TTLT26-2014/6/2/b TTLT26-2014/6/2/đ")]
    [InlineData("khoản 1, 2 Điều 6; khoản 3 Điều 7 " + Joint, "TTLT26-2014/6/1 TTLT26-2014/6/2 TTLT26-2014/7/3")]
    [InlineData("Điều 6 (2) (c) TTLT 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/c")]
    [InlineData("Chương II, Điều 6 " + Joint, "TTLT26-2014/6")]
    [InlineData("TT 28/2018/TT-BTC (Đ8K2)", "TT28-2018/8/2")]
    [InlineData("Điều 16.1.b Nghị định 45/2012/NĐ-CP", "ND45-2012/16/1/b")]
    [InlineData("Điều 5 và Điều 6 Nghị định này; Điều 4 Thông tư 46/2012/TT-BCT", "TT46-2012/4")]
    [InlineData("khoản 2 Điều này và Điều 7 Quy chế này", "")]
    [InlineData("Thông tư số 26/2014/TTLT-BTC-BCT", "TTLT26-2014")]
    [InlineData("Thông tư liên tịch số 26/2014/TT-BCT", "?TT26-2014|TTLT26-2014")]
    [InlineData("Luật Hỗ trợ doanh nghiệp nhỏ và vừa số 04/2017/QH14", "L04-2017")]
    [InlineData("Nghị định số 80/2021/NĐ-CP, 39/2018/NĐ-CP và 56/2009/NĐ-CP", "ND80-2021 ND39-2018 ND56-2009")]
    [InlineData("Nghị định 45/2012/NĐ-CP (được sửa đổi, bổ sung bởi Nghị định 235/2025/NĐ-CP)", "ND45-2012 ND235-2025")]
    [InlineData("Thông tư số 46/2013/TT-BCT, Thông tư số 36/2014/TT-BCT", "! !")]
    // A consolidated text is none of those that it consolidates.
    [InlineData("Văn bản hợp nhất số 46/VBHN-BCT ngày 13/10/2025", "!")]
    [InlineData("điểm c khoản 2 Điều 6 Văn bản hợp nhất số 11/VBHN-BCT", "!")]
    [InlineData("NĐ 45/2012; TT 46/2012; TT 36/2013; TTLT 26/2014; NQ số 42/2025/NQ-HĐND", "ND45-2012 TT46-2012 TT36-2013 TTLT26-2014 !")]
    public void Parts_in_any_order_and_texts_in_lists_are_read_each_as_its_own(string text, string codes) => Assert.Equal(codes, Read(text));

    [Theory]
    // The heading of a column over the number of a row: cells by lines, by tabs, by spaces.
    [InlineData("STT\nVăn bản\nĐiều\n1\nNghị định số 45/2012/NĐ-CP\n4", "ND45-2012")]
    [InlineData("Văn bản\tĐiều\n1\tNghị định số 45/2012/NĐ-CP\t4", "ND45-2012")]
    [InlineData("STT   Văn bản   Điều\r\n1     Nghị định số 45/2012/NĐ-CP   4", "ND45-2012")]
    [InlineData("TT Văn bản Điều\n1 Nghị định số 45/2012/NĐ-CP 4", "ND45-2012")]
    [InlineData("Khoản\tĐiều\n01\tThông tư số 36/2013/TT-BCT", "TT36-2013")]
    // A line that breaks behind the word is none.
    [InlineData("theo quy định tại Điều\n4 Nghị định số 45/2012/NĐ-CP", "ND45-2012/4")]
    [InlineData("khoản 1 Điều\n4\nNghị định số 45/2012/NĐ-CP", "ND45-2012/4/1")]
    [InlineData("Điều\n4 Nghị định số 45/2012/NĐ-CP", "ND45-2012/4")]
    public void The_heading_of_a_column_is_no_article_of_the_row_below(string text, string codes) => Assert.Equal(codes, Read(text));

    [Theory]
    [InlineData("khoản\u00a02\nĐiều\u00a06 Thông tư liên tịch số\u00a026/2014/\nTTLT-BTC-BCT", "TTLT26-2014/6/2")]
    [InlineData("Thông tư liên tịch số 26/2014/TTLT-\nBTC-\nBCT", "TTLT26-2014")]
    [InlineData("điểm\nc\nkhoản\n2\nĐiều\n6 Nghị\nđịnh số\n45/2012/NĐ-CP", "!ND45-2012")]
    [InlineData("Nghị\u202fđịnh số 45/2012/NĐ\u2011CP", "ND45-2012")]
    [InlineData("điểm đ khoản 2 Điều 6 " + Joint, "TTLT26-2014/6/2/đ")]
    public void Broken_lines_hard_spaces_and_letters_taken_apart_change_nothing(string text, string codes)
    {
        Assert.Equal(codes, Read(text));
        Assert.Equal(codes, Read(Decomposed(text)));
    }

    [Theory]
    [InlineData("Thông tư 28/2018/TT-BTC", "2016-06-30", CitationStatus.NotYetInForce)]
    [InlineData(Joint, "2018-05-10", CitationStatus.InForce)]
    [InlineData(Joint, "2018-05-11", CitationStatus.Superseded)]
    [InlineData("Nghị định 235/2025/NĐ-CP", "2025-10-14", CitationStatus.NotYetInForce)]
    [InlineData("Nghị định 45/2012/NĐ-CP", "2025-10-15", CitationStatus.Amended)]
    [InlineData("Nghị định 39/2018/NĐ-CP", "2021-10-15", CitationStatus.Superseded)]
    [InlineData("Thông tư 26/2014/TT-BCT", "2018-08-15", CitationStatus.InForce)]
    [InlineData("Thông tư 26/2014/TT-BCT", "2018-08-16", CitationStatus.Amended)]
    [InlineData("Quyết định 2646/QĐ-BCT ngày 23/9/2025", "2025-09-22", CitationStatus.NotYetInForce)]
    [InlineData("Nghị định 146/2025/NĐ-CP", "2027-03-01", CitationStatus.Superseded)]
    public void A_text_is_worth_what_it_is_worth_on_the_day(string text, string day, CitationStatus status) =>
        Assert.Equal(status, Assert.Single(CitationChecker.Check(text, NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).AsEnumerable()).Status);

    // The marks of each vowel behind it, as some systems write file names and texts; written here, for the platform may normalize nothing.
    internal static string Decomposed(string text)
    {
        string[] vowels = ["aàáảãạ", "ăằắẳẵặ", "âầấẩẫậ", "eèéẻẽẹ", "êềếểễệ", "iìíỉĩị", "oòóỏõọ", "ôồốổỗộ", "ơờớởỡợ", "uùúủũụ", "ưừứửữự", "yỳýỷỹỵ"];
        string[] bases = ["a", "a\u0306", "a\u0302", "e", "e\u0302", "i", "o", "o\u0302", "o\u031B", "u", "u\u031B", "y"];
        string[] tones = ["", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"];
        var apart = new StringBuilder();
        foreach (var c in text)
        {
            var row = Array.FindIndex(vowels, v => v.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal));
            if (row < 0)
                apart.Append(c);
            else
                apart
                    .Append(char.IsUpper(c) ? bases[row].ToUpperInvariant() : bases[row])
                    .Append(tones[vowels[row].IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal)]);
        }

        return apart.ToString();
    }

    private static string Read(string text) =>
        string.Join(
            " ",
            CitationChecker
                .Check(text, new LocalDate(2016, 6, 30))
                .Select(f => f.Citation?.Code ?? (f.Status == CitationStatus.Ambiguous ? "?" : "!") + string.Join("|", f.Candidates.Select(c => c.Id)))
        );
}
