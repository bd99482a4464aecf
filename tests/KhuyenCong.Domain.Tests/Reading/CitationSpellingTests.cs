using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Domain.Tests.Reading;

/// <summary>Citations as people write them: each is found, or named as ambiguous or unknown, never passed over; and what is none is left alone.</summary>
public class CitationSpellingTests
{
    private static readonly LocalDate Day = new(2016, 6, 30);

    // A found provision by its code, an unclear one by "?" and its candidates, an unknown one by "!" and what is near.
    private static string Read(string text) =>
        string.Join(
            " ",
            CitationChecker
                .Check(text, Day)
                .Select(f => f.Citation?.Code ?? (f.Status == CitationStatus.Ambiguous ? "?" : "!") + string.Join("|", f.Candidates.Select(c => c.Id)))
        );

    [Theory]
    [InlineData("Theo Thông tư 26/2014/TT-\r\nBCT về bình chọn.", "TT26-2014")]
    [InlineData("Theo Thông tư 26/2014/TT-\n    BCT về bình chọn.", "TT26-2014")]
    [InlineData("Thông tư số 46/2012/TT-BCT,36/2013/TT-BCT,28/2018/TT-BTC", "TT46-2012 TT36-2013 TT28-2018")]
    [InlineData("Thông tư 46/2012, 36/2013 và 28/2018", "TT46-2012 TT36-2013 TT28-2018")]
    [InlineData("Nghị định số 45/2012/NĐ-CP;80/2021/NĐ-CP", "ND45-2012 ND80-2021")]
    [InlineData("TTLT 26/2014/BTC-BCT", "TTLT26-2014")]
    [InlineData("thông tư số 36/2013/BCT", "TT36-2013")]
    [InlineData("Thông tư liên tịch số 26/2014/TTLT-BTC & BCT", "TTLT26-2014")]
    [InlineData("Thôngtư36/2013/TT-BCT", "TT36-2013")]
    [InlineData("theoThông tư 36/2013/TT-BCT", "TT36-2013")]
    [InlineData("Nghịđịnh45/2012/NĐ-CP", "ND45-2012")]
    [InlineData("Nghị định 45-2012/NĐ-CP", "ND45-2012")]
    [InlineData("Nghị định số 45.2012/NĐ-CP", "ND45-2012")]
    [InlineData("Thông tư số 28 năm 2018", "TT28-2018")]
    [InlineData("Thông tư của Bộ Tài chính số 28 năm 2018", "TT28-2018")]
    [InlineData("Nghị định số 45 ngày 21 tháng 5 năm 2012 của Chính phủ", "ND45-2012")]
    [InlineData("NĐ 45 ngày 21/5/2012", "ND45-2012")]
    [InlineData("Thông tư 28/TT-BTC ngày 28/3/2018", "TT28-2018")]
    [InlineData("Quyết định số 1288/QĐ-TTg ngày 01/8/2014", "QD1288-2014")]
    [InlineData("Joint Circular No. 26/2014/TTLT-BTC-BCT", "TTLT26-2014")]
    [InlineData("Decree No. 45/2012/ND-CP", "ND45-2012")]
    [InlineData("Circular 36 of 2013", "TT36-2013")]
    [InlineData("- Nghị định 45/2012/NĐ-CP\n\t• Thông tư 46/2012/TT-BCT\r\n  + 36/2013/TT-BCT", "ND45-2012 TT46-2012 TT36-2013")]
    [InlineData("Nghị định số45/2012/NĐ-CPngày 21/5/2012", "ND45-2012")]
    [InlineData("Thông tư số 36/2013/TT-BCTvà Thông tư số 46/2012/TT-BCT", "TT36-2013 TT46-2012")]
    [InlineData("Quyết định 1881/QĐ-TTgcủa Thủ tướng ngày 20/11/2020", "QD1881-2020")]
    [InlineData("Thông tư 36.2013.TT-BCT", "TT36-2013")]
    [InlineData("Thông tư 36-2013-TT-BCT", "TT36-2013")]
    [InlineData("Thông tư số 36∕2013∕TT–BCT", "TT36-2013")]
    [InlineData("Nghị định số 045/2012/NĐ-CP", "ND45-2012")]
    [InlineData("Nghị định số 45 /2012 /NĐ -CP", "ND45-2012")]
    [InlineData("Thông tư 36 /TT-BCT năm 2013", "TT36-2013")]
    [InlineData("TT.36/2013/TT-BCT", "TT36-2013")]
    [InlineData("đ.c k.2 Đ.6 TTLT 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/c")]
    [InlineData("đ.c, k.2, Đ.6 TTLT 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/c")]
    [InlineData("đ. đ k. 2 Đ. 6 TTLT 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/đ")]
    [InlineData("đ.a,b k.2 Đ.6 TTLT 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/a TTLT26-2014/6/2/b")]
    [InlineData("TTLT 26/2014/TTLT-BTC-BCT: Đ.6 k.2 đ.c", "TTLT26-2014/6/2/c")]
    [InlineData("TTLT 26/2014/TTLT-BTC-BCT (đ.c k.2 Đ.6)", "TTLT26-2014/6/2/c")]
    [InlineData("đ.u k.2 Đ.6 TTLT 26/2014/TTLT-BTC-BCT", "!TTLT26-2014")]
    [InlineData("tiết c điểm 2 Điều 6 TTLT 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/c")]
    [InlineData("điểm 2 Điều 6 TTLT 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2")]
    public void An_odd_spelling_is_read(string text, string codes) => Assert.Equal(codes, Read(text));

    [Theory]
    [InlineData("NĐ 45", "?ND45-2012")]
    [InlineData("Nghị định 45", "?ND45-2012")]
    [InlineData("Thông tư liên tịch 26", "?TTLT26-2014")]
    [InlineData("TTLT số 26", "?TTLT26-2014")]
    [InlineData("Nghị định số 45/NĐ-CP", "?ND45-2012")]
    [InlineData("Thông tư 28/TT-BTC", "?TT28-2018")]
    [InlineData("Thông tư 26 năm 2014", "?TTLT26-2014|TT26-2014")]
    [InlineData("Thông tư số 99", "!")]
    [InlineData("Nghị định số 99/NĐ-CP", "!")]
    [InlineData("Nghị định số 99/2019", "!")]
    [InlineData("diem d khoan 2 Dieu 6 Thong tu lien tich so 26/2014/TTLT-BTC-BCT", "?TTLT26-2014")]
    [InlineData("Nghị định số 45/12/NĐ-CP", "?ND45-2012")] // a year of two figures, or with a letter in it, is none
    [InlineData("Nghị định số 45/2O12/NĐ-CP", "?ND45-2012")]
    [InlineData("Quyết định số 45/2012/QĐ-SCT", "!ND45-2012")]
    public void What_is_short_of_a_full_citation_is_named(string text, string codes) => Assert.Equal(codes, Read(text));

    // A decree bears number 45 of 2012, and a circular number 46.
    [Theory]
    [InlineData("!ND45-2012", "45/2012", "thông tư", "T.tư", "TT", "circular", "JC", "joint circular", "TTLT", "TTLB", "liên tịch", "TT liên tịch", "TT lt")]
    [InlineData("!ND45-2012", "45/2012", "thông tư liên tịch", "thông tư liên bộ", "thông tư LT", "quyết định", "QĐ", "decision", "nghị quyết", "NQ")]
    [InlineData("!ND45-2012", "45/2012", "resolution", "luật", "law")]
    [InlineData("!TT46-2012", "46/2012", "nghị định", "NĐ", "decree", "joint circular", "TTLT", "quyết định", "law")]
    [InlineData("ND45-2012", "45/2012", "nghị định", "NĐ", "decree")]
    [InlineData("TT46-2012", "46/2012", "thông tư", "T.tư", "TT", "circular")]
    public void Each_word_and_each_short_form_of_a_kind_is_of_that_kind_alone(string codes, string number, params string[] kinds) =>
        Assert.All(kinds, kind => Assert.Equal(codes, Read($"{kind} {number}")));

    // Texts from the field, letter for letter as they were found.
    [Theory]
    [InlineData("f20-crlf-inside-symbol.txt", "TT26-2014")]
    [InlineData("f22-comma-list.txt", "TT46-2012 TT36-2013 TT28-2018")]
    [InlineData("f24-other-kind-bare.txt", "")]
    [InlineData("f26-two-provisions.txt", "!TT36-2013 TT36-2013/7/2")]
    [InlineData("f28-plain-d.txt", "?TTLT26-2014")]
    [InlineData("f29-indented-clause.txt", "TTLT26-2014/6/2")]
    [InlineData("f31-short-symbols.txt", "TTLT26-2014 TT36-2013 TTLT26-2014")]
    [InlineData("f32-no-year.txt", "?ND45-2012 ?ND45-2012 ?TTLT26-2014 ?TTLT26-2014 ?ND45-2012 ?TT28-2018 ND45-2012")]
    [InlineData("f33-provision-after-or-english.txt", "TT28-2018/8/4 !TT36-2013 TTLT26-2014/6/2/c TT36-2013/annex-3")]
    [InlineData("f34-start-contradiction.txt", "TT20-2017 TT46-2012")]
    [InlineData(
        "f49-fifteen-points.txt",
        "TTLT26-2014/6/2/a TTLT26-2014/6/2/b TTLT26-2014/6/2/c TTLT26-2014/6/2/d TTLT26-2014/6/2/đ TTLT26-2014/6/2/e TTLT26-2014/6/2/g TTLT26-2014/6/2/h TTLT26-2014/6/2/i TTLT26-2014/6/2/k TTLT26-2014/6/2/l TTLT26-2014/6/2/m TTLT26-2014/6/2/n TTLT26-2014/6/2/o TTLT26-2014/6/2/p"
    )]
    public void A_text_of_the_field_is_read(string file, string codes) =>
        Assert.Equal(codes, Read(File.ReadAllText(Repository.Data(Path.Combine("field", file)))));

    [Fact]
    public void The_day_of_an_amendment_is_one_day_in_both_answers()
    {
        var found = CitationChecker.Check(File.ReadAllText(Repository.Data(Path.Combine("field", "f34-start-contradiction.txt"))), new(2020, 1, 1));
        var amended = Instruments.Circular46Of2012.Amendments.Single(a => a.ByInstrumentId == found[0].Citation!.Instrument.Id);
        // The day is that of the signing, and is said to be no more than that in both.
        Assert.Equal(amended.From, found[0].Citation!.Instrument.InForceFrom ?? found[0].Citation!.Instrument.Signed);
        Assert.Contains(amended.ByWithDay().Vietnamese, found[1].Explanation.Vietnamese);
    }

    public static TheoryData<string, string> Odd => Lines("citations.txt");

    public static TheoryData<string, string> None => Lines("no-citations.txt");

    // Numbers of lists, words for numbers, ranges, brackets, order, short letters, glued words, years behind: none is passed over.
    [Theory]
    [MemberData(nameof(Odd))]
    public void A_citation_as_officers_write_it_is_read_or_named(string text, string codes) => Assert.Equal(codes, Read(text));

    [Theory]
    [MemberData(nameof(None))]
    public void A_number_that_is_no_citation_is_left_alone(string text, string codes) => Assert.Equal(codes, Read(text));

    [Fact]
    public void The_lists_of_spellings_are_as_long_as_is_said() => Assert.True(Lines("citations.txt").Count >= 150 && Lines("no-citations.txt").Count >= 40);

    [Fact]
    public void The_further_number_of_a_list_stands_at_its_own_place()
    {
        var found = CitationChecker.Check("Thông tư số 46, số 36 của Bộ", Day);
        Assert.Equal(["Thông tư số 46", "số 36"], found.Select(f => f.Text));
        Assert.All(found, f => Assert.Contains("thiếu năm ban hành", f.Explanation.Vietnamese));
    }

    private static TheoryData<string, string> Lines(string name)
    {
        var lines = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, "tests", "KhuyenCong.Domain.Tests", "Reading", name)))
        {
            if (line.Length > 0 && line[0] != '#' && line.IndexOf(" =>", StringComparison.Ordinal) is var end)
                lines.Add(line[..end], line[(end + 3)..].Trim());
        }

        return lines;
    }

    [Fact]
    public void The_day_of_a_decision_is_no_part_of_its_citation() =>
        Assert.Equal("Quyết định số 1288/QĐ-TTg", Assert.Single(CitationChecker.Check("Quyết định số 1288/QĐ-TTg ngày 01/8/2014", Day).AsEnumerable()).Text);

    [Fact]
    public void A_missing_year_and_missing_marks_are_said()
    {
        var year = Assert.Single(CitationChecker.Check("theo NĐ 45", Day).AsEnumerable());
        Assert.Equal("Viện dẫn thiếu năm ban hành, cần ghi đầy đủ; có thể là Nghị định 45/2012/NĐ-CP.", year.Explanation.Vietnamese);
        Assert.Equal("The citation has no year; write it in full. It may be Decree 45/2012/NĐ-CP.", year.Explanation.English);
        var point = Assert.Single(CitationChecker.Check("diem d khoan 2 Dieu 6 TTLT26-2014", Day).AsEnumerable());
        Assert.Contains("điểm d hay điểm đ khoản 2 Điều 6", point.Explanation.Vietnamese);
    }

    [Theory]
    [InlineData("khoản 1 Điều 99 và khoản 2 Điều 7 Thông tư số 36/2013/TT-BCT", "!TT36-2013 TT36-2013/7/2")]
    [InlineData("khoản 1 Điều 8; khoản 2 Điều 7 Thông tư số 36/2013/TT-BCT", "TT36-2013/8/1 TT36-2013/7/2")]
    [InlineData("khoản 1 hoặc khoản 2 Điều 8 Thông tư số 36/2013/TT-BCT", "TT36-2013/8/1 TT36-2013/8/2")]
    [InlineData("khoản 1 Điều 8 hoặc Điều 9 Thông tư số 36/2013/TT-BCT", "TT36-2013/8/1 TT36-2013/9")]
    [InlineData("tại  khoản 2\n                Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2")]
    [InlineData("điểm a khoản 1, điểm b khoản 2 Điều 10 Thông tư 36/2013/TT-BCT", "TT36-2013/10/1/a TT36-2013/10/2/b")]
    [InlineData("Thông tư liên tịch số 26/2014/TTLT-BTC-BCT, Điều 6, khoản 2", "TTLT26-2014/6/2")]
    [InlineData("Điều 6 (khoản 2, điểm c) Thông tư liên tịch số 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/c")]
    [InlineData("Thông tư liên tịch số 26/2014/TTLT-BTC-BCT (điểm c khoản 2 Điều 6)", "TTLT26-2014/6/2/c")]
    [InlineData("Thông tư 36/2013/TT-BCT ngày 27/12/2013 của Bộ Công Thương, Điều 13 khoản 2", "TT36-2013/13/2")]
    [InlineData("Phụ lục III ban hành kèm theo Thông tư số 36/2013/TT-BCT", "TT36-2013/annex-3")]
    [InlineData("Phụ lục I và Phụ lục II Thông tư số 36/2013/TT-BCT", "TT36-2013/annex-1 TT36-2013/annex-2")]
    [InlineData("Điều 13 đến Điều 15 Thông tư 36/2013/TT-BCT", "TT36-2013/13 TT36-2013/14 TT36-2013/15")]
    [InlineData("từ khoản 1 đến khoản 3 Điều 12 Thông tư 36/2013/TT-BCT", "TT36-2013/12/1 TT36-2013/12/2 TT36-2013/12/3")]
    [InlineData("các điểm c đến đ khoản 2 Điều 6 TTLT 26/2014", "TTLT26-2014/6/2/c TTLT26-2014/6/2/d TTLT26-2014/6/2/đ")]
    [InlineData("Điều 6.2.c Thông tư liên tịch 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/c")]
    [InlineData("Điều 12 khoản 1 và Điều 13 khoản 2 Thông tư 36/2013/TT-BCT", "TT36-2013/12/1 TT36-2013/13/2")]
    [InlineData("Điều 12, khoản 2 Điều 13 Thông tư 36/2013/TT-BCT", "TT36-2013/12 TT36-2013/13/2")]
    [InlineData("- khoản 1 Điều 8;\n- khoản 2 Điều 7\nThông tư 36/2013/TT-BCT", "TT36-2013/8/1 TT36-2013/7/2")]
    [InlineData("điểm c k2 Đ6 TTLT 26/2014", "TTLT26-2014/6/2/c")]
    [InlineData("Article 99 of Circular 36/2013/TT-BCT", "!TT36-2013")]
    [InlineData("point c, clause 2, Article 6 of Joint Circular 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/c")]
    [InlineData("Article 6(2)(c) of Joint Circular 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/c")]
    [InlineData("Articles 8 and 9 of Circular No. 36/2013/TT-BCT", "TT36-2013/8 TT36-2013/9")]
    [InlineData("Annex III to Circular 36/2013/TT-BCT", "TT36-2013/annex-3")]
    [InlineData("Điều 13 – Điều 15 Thông tư 36/2013/TT-BCT", "TT36-2013/13 TT36-2013/14 TT36-2013/15")]
    [InlineData("khoản 1 - khoản 3 Điều 12 Thông tư 36/2013/TT-BCT", "TT36-2013/12/1 TT36-2013/12/2 TT36-2013/12/3")]
    [InlineData("Art. 6(2)(c) of Joint Circular 26/2014/TTLT-BTC-BCT", "TTLT26-2014/6/2/c")]
    [InlineData("Joint Circular 26/2014/TTLT-BTC-BCT Art. 6(2)", "TTLT26-2014/6/2")]
    [InlineData(
        "Thông tư liên tịch số 26/2014/TTLT-BTC-BCT ngày 18 tháng 02 năm 2014 của Bộ Tài chính, Bộ Công Thương (điểm a khoản 2 Điều 6)",
        "TTLT26-2014/6/2/a"
    )]
    [InlineData("Thông tư liên tịch số 26/2014/TTLT-BTC-BCT của liên Bộ Tài chính - Công Thương, Điều 6", "TTLT26-2014/6")]
    [InlineData("Thông tư 36/2013/TT-BCT\nĐiều 5. Hiệu lực", "TT36-2013")] // the next article of the text itself
    public void The_provisions_around_an_instrument_are_read(string text, string codes) => Assert.Equal(codes, Read(text));

    [Fact]
    public void Fifteen_points_are_fifteen_provisions()
    {
        const string points = "a, b, c, d, đ, e, g, h, i, k, l, m, n, o, p";
        Assert.Equal(
            points.Split(", ").Select(p => "TTLT26-2014/6/2/" + p),
            Read($"các điểm {points} khoản 2 Điều 6 Thông tư liên tịch số 26/2014/TTLT-BTC-BCT").Split(' ')
        );
    }

    [Theory]
    [InlineData("Công văn số 45/2012 ngày 03/02/2012")]
    [InlineData("Tờ trình số 28/2018")]
    [InlineData("Kế hoạch số 36/2013")]
    [InlineData("Phiếu thu số 46/2012")]
    [InlineData("phiếu chi tiền mặt số 26/2014")]
    [InlineData("đạt tỷ lệ 45/2012")]
    [InlineData("ngày 26/2014")]
    [InlineData("Báo cáo 36/2013")]
    [InlineData("hỗ trợ 26/2014 cơ sở")]
    [InlineData("Hợp đồng kinh tế số 28/2018")]
    [InlineData("quyết định 45 đề án")]
    [InlineData("Điều 5 của Thông tư này")]
    [InlineData("Công văn số 45/2012/UBND-CN")]
    [InlineData("Tờ trình số 28/2018/TTr-SCT")]
    [InlineData("Số: 28/2018/TTr-SCT")]
    [InlineData("Báo cáo số 26/2014/BC-SCT")]
    [InlineData("Giấy chứng nhận số 36/2013/GCN-SCT")]
    public void A_number_of_another_kind_is_no_citation(string text) => Assert.Equal("", Read(text));

    [Theory]
    [InlineData("đề án theo 45/2012/NĐ-CP", "ND45-2012")]
    [InlineData("Kế hoạch thực hiện số 36/2013/TT-BCT", "TT36-2013")]
    public void The_full_number_of_a_known_text_is_one_behind_the_word_of_a_paper_too(string text, string codes) => Assert.Equal(codes, Read(text));

    [Fact]
    public void Provisions_of_another_text_are_not_taken_behind_an_instrument() =>
        Assert.Equal("TT36-2013", Read("Thông tư 36/2013/TT-BCT, Điều 5 của Quy chế này"));
}
