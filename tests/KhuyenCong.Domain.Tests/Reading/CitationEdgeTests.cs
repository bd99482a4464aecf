using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Domain.Tests.Reading;

/// <summary>Citations at the edges of what is read as one: what belongs to which text, what is a number of Rome, what is glued to a symbol.</summary>
public class CitationEdgeTests
{
    private static readonly LocalDate Day = new(2016, 6, 30);

    [Theory]
    [InlineData("Theo Nghị định 45/2012/NĐ-CP (khoản 2 Điều 4), cơ sở", "Nghị định 45/2012/NĐ-CP (khoản 2 Điều 4)")]
    [InlineData("Theo Nghị định 45/2012/NĐ-CP (khoản 2 Điều 4 và các quy định khác)", "Nghị định 45/2012/NĐ-CP (khoản 2 Điều 4")]
    [InlineData("(theo Nghị định 45/2012/NĐ-CP, khoản 2 Điều 4)", "Nghị định 45/2012/NĐ-CP, khoản 2 Điều 4")]
    [InlineData("Theo Nghị định 45/2012/NĐ-CP (khoản 2 Điều 4", "Nghị định 45/2012/NĐ-CP (khoản 2 Điều 4")]
    public void A_bracket_around_the_provision_behind_its_text_belongs_to_the_citation(string text, string cited) =>
        Assert.Equal(cited, Assert.Single(CitationChecker.Check(text, Day)).Text);

    [Theory]
    [InlineData("khoản 2 Điều 1 ND45-2012/3/1", "ND45-2012/3/1")]
    [InlineData("ND45-2012/3/1, khoản 2 Điều 1 Thông tư 26/2014/TT-BCT", "ND45-2012/3/1 TT26-2014/1/2")]
    [InlineData("Nghị định 45/2012/NĐ-CP, Điều 8 số 26/2014/TT-BCT", "ND45-2012 TT26-2014/8")]
    [InlineData("Nghị định 45/2012/NĐ-CP, Điều 8", "ND45-2012/8")]
    [InlineData("Nghị định 45/2012/NĐ-CP, Điều 8 của Thông tư này", "ND45-2012")]
    [InlineData("Nghị định số 45/2012/NĐcủa Chính phủ", "ND45-2012")]
    [InlineData("Thông tư số 36/2013/TT-BCTvà Nghị định 45/2012/NĐ-CPngày 21/5/2012", "TT36-2013 ND45-2012")]
    [InlineData("Quyết định số 1288/QĐ-TTgngày 01/8/2014", "QD1288-2014")]
    [InlineData("Quyết định số 1288/QĐ-TTg", "QD1288-2014")]
    [InlineData("Điều 6 điểm c Thông tư 26/2014/TT-BCT", "TT26-2014/6")]
    [InlineData("điểm c Điều 6 Thông tư 26/2014/TT-BCT", "TT26-2014/6")]
    [InlineData("tiết c điểm 2 Điều 6 Thông tư liên tịch 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/c")]
    [InlineData("điểm 2 Điều 6 Thông tư liên tịch 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2")]
    [InlineData("Điều IV Nghị định 45/2012/NĐ-CP", "ND45-2012/4")]
    [InlineData("Điều IX Nghị định 45/2012/NĐ-CP", "ND45-2012/9")]
    [InlineData("Điều iv Nghị định 45/2012/NĐ-CP", "ND45-2012")]
    [InlineData("Điều Iv Nghị định 45/2012/NĐ-CP", "ND45-2012")]
    [InlineData("phụ lục iv Thông tư 26/2014/TT-BCT", "TT26-2014/annex-4")]
    [InlineData("Điều 5 đến Điều 5 Nghị định 45/2012/NĐ-CP", "ND45-2012/5")]
    [InlineData("Điều 5 đến Điều 7 Nghị định 45/2012/NĐ-CP", "ND45-2012/5 ND45-2012/6 ND45-2012/7")]
    [InlineData("Điều 7 đến Điều 5 Nghị định 45/2012/NĐ-CP", "ND45-2012/7 ND45-2012/5")]
    [InlineData("Điều 5 đến Điều 6 Nghị định 45/2012/NĐ-CP", "ND45-2012/5 ND45-2012/6")]
    [InlineData("Điều 5 đến 2a Nghị định 45/2012/NĐ-CP", null)]
    [InlineData("Nghị định 45/2012/NĐ-CP (khoản 2 Điều 4)", "ND45-2012/4/2")]
    [InlineData("Thông tư số 46/2012/TT-BCT, 36/2013/TT-BCT và 28", "TT46-2012 TT36-2013 Ambiguous")]
    [InlineData("số 45/2012/NĐ-CP, 46 và 36", "ND45-2012")]
    [InlineData("Thông tư 36/2013/TT-BCTa", "Unknown")]
    [InlineData("số 8/2008", "QD08-2008")]
    [InlineData("08/2008", "")]
    [InlineData("số 28/2018", "TT28-2018")]
    [InlineData("28/2018", "TT28-2018")]
    [InlineData("12/2012", "")]
    [InlineData("số 77/2016", "")]
    [InlineData("số 28/2018x", "")]
    [InlineData("Thông tư 99 của Bộ", "")]
    [InlineData("Điều 6Thông tư 26/2014/TT-BCT", "TT26-2014/6")]
    [InlineData("Nghị định 45 (2012)Điều 8 Thông tư 26/2014/TT-BCT", "ND45-2012 TT26-2014/8")]
    [InlineData("điểm 2 và c Điều 6 Thông tư liên tịch 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6")]
    [InlineData("TTLT 26/2014/BCT-BTC", "TTLT26-2014")]
    [InlineData("\n- Điều 1 Nghị định 45/2012/NĐ-CP", "ND45-2012/1")]
    [InlineData("- Điều 1 Nghị định 45/2012/NĐ-CP", "ND45-2012/1")]
    [InlineData("diem d khoan 2 Dieu 6 TT99-2020", "Unknown")]
    [InlineData("Điều 6 khoản 2 và khoản 1, khoản 3 Điều 7 TTLT 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2 TTLT26-2014/7/1 TTLT26-2014/7/3")]
    [InlineData("Thông tư 46/2012/TT-BCT, 45/2012/NĐ-CP", "TT46-2012 ND45-2012")]
    [InlineData("Thông tư 46/2012/TT-BCT, 99", "TT46-2012")]
    [InlineData("Nghị định 45/2012/NĐ-CP, khoản 1; Điều 5", "ND45-2012/5/1")]
    [InlineData("TTLT 26/2014/TTLT-BTC-BCT (Điều 6(2)Thông tư 36/2013/TT-BCT", "TTLT26-2014/6/2 TT36-2013")]
    [InlineData("Quyết định số 1288/QĐ-TTgcủa Thủ tướng", "QD1288-2014")]
    [InlineData("Nghị định 45/2012/NĐ-CP ngày 21 tháng 05 năm 2012 của liên Bộ Nông nghiệp và Bộ Công Thương, quy định tại Điều 8", "ND45-2012/8")]
    [InlineData("NĐ 45/2012/NĐ-CP ngày 21 tháng 05 năm 2012 của liên bộ abcdefgh abcdefgh va bo abcdefgh abcdefgh , quy định tại Điều 8", "ND45-2012/8")]
    public void A_citation_is_that_of_its_words(string text, string? codes)
    {
        var found = CitationChecker.Check(text, Day);
        if (codes is null)
            Assert.Contains(found.AsEnumerable(), f => f.Citation is null);
        else
            Assert.Equal(codes, string.Join(" ", found.Select(f => f.Citation?.Code ?? f.Status.ToString())));
    }

    [Theory]
    [InlineData("Nghị định số 45/2012/NĐcủa Chính phủ", "Nghị định số 45/2012/NĐ")]
    [InlineData("Thông tư số 36/2013/TT-BCTvà văn bản khác", "Thông tư số 36/2013/TT-BCT")]
    [InlineData("Nghị định số 45/2012/NĐ-CPgiữa hai bên", "Nghị định số 45/2012/NĐ-CP")]
    [InlineData("Quyết định số 1288/QĐ-TTgvà văn bản khác", "Quyết định số 1288/QĐ-TTg")]
    [InlineData("Nghị định 45/2012/NĐ-CP khoản 2 Điều 4)", "Nghị định 45/2012/NĐ-CP")]
    public void A_citation_ends_where_its_words_end(string text, string cited) => Assert.Equal(cited, CitationChecker.Check(text, Day)[0].Text);

    [Theory]
    [InlineData("\n-")]
    [InlineData("\n•")]
    [InlineData("\n- ")]
    [InlineData("\n")]
    [InlineData(" ")]
    public void What_ends_a_text_is_no_part_of_its_last_citation(string end)
    {
        var found = Assert.Single(CitationChecker.Check("Điều 1 Nghị định 45/2012/NĐ-CP" + end, Day).AsEnumerable());
        Assert.Equal("ND45-2012/1", found.Citation?.Code);
    }

    [Theory]
    [InlineData("Căn cứ\n- Điều 1 Nghị định 45/2012/NĐ-CP\n- Điều 2 Thông tư 26/2014/TT-BCT", "ND45-2012/1 TT26-2014/2")]
    [InlineData("Điều 1 Nghị định 45/2012/NĐ-CP;\n+ Điều 2 Thông tư 26/2014/TT-BCT", "ND45-2012/1 TT26-2014/2")]
    [InlineData("Điều 1 Nghị định 45/2012/NĐ-CP,\n* Điều 2 Thông tư 26/2014/TT-BCT", "ND45-2012/1 TT26-2014/2")]
    [InlineData("Nghị định 45/2012/NĐ-CP\n- Điều 2 Thông tư 26/2014/TT-BCT", "ND45-2012 TT26-2014/2")]
    public void A_bullet_parts_two_citations(string text, string codes) =>
        Assert.Equal(codes, string.Join(" ", CitationChecker.Check(text, Day).Select(f => f.Citation?.Code)));

    [Fact]
    public void A_day_before_an_instrument_is_answered_by_the_first_day_that_is_known_of_it()
    {
        var kinds = new HashSet<string>();
        foreach (var instrument in Instruments.All)
        {
            if ((instrument.InForceFrom ?? instrument.Signed) is not { } day)
                continue;
            kinds.Add(instrument.InForceFrom is null ? "signed" : "in force");
            var found = Assert.Single(CitationChecker.Check(instrument.Id, day.PlusDays(-1)).AsEnumerable());
            var said = instrument.InForceFrom is null
                ? $"{instrument.Name.Vietnamese} chưa có hiệu lực; không thể có hiệu lực trước ngày ký {day:dd'/'MM'/'yyyy}."
                : $"{instrument.Name.Vietnamese} chưa có hiệu lực; có hiệu lực từ ngày {day:dd'/'MM'/'yyyy}.";
            Assert.Equal((CitationStatus.NotYetInForce, said), (found.Status, found.Explanation.Vietnamese));
            Assert.NotEqual(CitationStatus.NotYetInForce, Assert.Single(CitationChecker.Check(instrument.Id, day).AsEnumerable()).Status);
        }

        Assert.Contains("in force", kinds);
    }

    [Fact]
    public void Where_only_the_year_of_a_number_is_known_a_day_before_it_is_too_early()
    {
        foreach (var instrument in Instruments.All.Where(i => i is { InForceFrom: null, Signed: null } && i.Number.Split('/') is [_, { Length: 4 }, ..]))
        {
            var year = int.Parse(instrument.Number.Split('/')[1], System.Globalization.CultureInfo.InvariantCulture);
            var found = Assert.Single(CitationChecker.Check(instrument.Id, new LocalDate(year - 1, 12, 31)).AsEnumerable());
            Assert.Equal($"{instrument.Name.English} is not in force yet; it cannot take effect before {year}.", found.Explanation.English);
            Assert.Equal(CitationStatus.StartUnknown, Assert.Single(CitationChecker.Check(instrument.Id, new LocalDate(year, 1, 1)).AsEnumerable()).Status);
        }
    }
}
