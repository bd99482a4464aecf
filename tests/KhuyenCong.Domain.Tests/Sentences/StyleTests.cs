using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Tests.Sentences;

/// <summary>The rules of docs/vi/van-phong.md over everything that the library says; each with a planted fault that it has to find.</summary>
public class StyleTests
{
    private static readonly List<PrintedFinding> Findings = PrintedFinding.All();
    private static readonly List<(string Where, LocalizedText Text)> Texts = PrintedTexts.All();

    [Fact]
    public void Everything_is_read()
    {
        Assert.InRange(Findings.Count, 1_000, int.MaxValue);
        Assert.InRange(PrintedTexts.Rules().Count(), 400, int.MaxValue);
        Assert.InRange(PrintedTexts.Names().Count(), 250, int.MaxValue);
        Assert.Equal("x: satisfied", Printed("- x.y: satisfied [A] text\n  Câu.\n  Sentence.\n  > Cần làm.\n  > Do it.\n", f => $"{f.Rule[0]}: {f.Verdict}"));
    }

    [Fact]
    public void No_rule_prints_one_sentence_under_two_verdicts()
    {
        None(Faults.OfTwoVerdicts(Findings));
        Assert.Single(Faults.OfTwoVerdicts([new("a.b", "satisfied", "Câu.", "", ""), new("a.b", "undetermined", "Câu.", "", "")]));
        Assert.Empty(Faults.OfTwoVerdicts([new("a.b", "satisfied", "Câu.", "", ""), new("a.c", "undetermined", "Câu.", "", "")]));
    }

    [Fact]
    public void What_is_refused_or_open_says_what_comes_next()
    {
        None(Faults.OfNoNextStep(Findings));
        Assert.Single(Faults.OfNoNextStep([new("a.b", "not-satisfied", "Số đề nghị vượt mức.", "", "")]));
        Assert.Single(Faults.OfNoNextStep([new("a.b", "undetermined", "Chưa có chi phí.", "", "")]));
        Assert.Single(Faults.OfNoNextStep([new("a.b", "authority-decides", "Đề án lớn.", "", "")]));
        Assert.Empty(Faults.OfNoNextStep([new("a.b", "not-satisfied", "Số đề nghị vượt mức.", "", "Cần giảm số đề nghị.")]));
    }

    [Theory]
    [InlineData("Áp dụng sản xuất sạch hơn: không.")]
    [InlineData("Nơi sản xuất: chưa biết.")]
    [InlineData("Giấy chứng nhận không bị thu hồi: không đáp ứng.")]
    [InlineData("Ngày kết thúc 2016-02-29 không hợp lệ.")]
    [InlineData("Hệ số ưu tiên 1.6 lần.")]
    [InlineData("Mức hỗ trợ theo TT28-2018.")]
    [InlineData("Cần provincial-schedule.")]
    [InlineData("Không cho khi HasLowerCertificate là không.")]
    [InlineData("Còn thiếu upland_island.")]
    [InlineData("Đề án 'đào tạo' thực hiện thông qua đấu thầu.")]
    [InlineData("Theo Điều 6 khoản 2 của thông tư.")]
    [InlineData("Theo khoản 2 điểm c của thông tư.")]
    public void A_planted_fault_is_found(string text) => Assert.NotEmpty(Faults.OfVietnamese(text));

    [Theory]
    [InlineData("Mức hỗ trợ tối đa là 1.250.000.000 đồng, bằng 2,5% chi phí ngày 15/02/2022 (điểm c khoản 2 Điều 6 Thông tư liên tịch 26/2014/TTLT-BTC-BCT).")]
    [InlineData("Chế biến nông - lâm - thủy sản tại “xã A”: không đáp ứng.")]
    public void A_right_sentence_has_no_fault(string text) => Assert.Empty(Faults.OfVietnamese(text));

    [Fact]
    public void Vietnamese_texts_hold_no_code_ISO_date_decimal_point_or_other_verdict_word_and_cite_in_the_legal_order() =>
        None(Texts.SelectMany(t => Faults.OfVietnamese(t.Text.Vietnamese).Select(f => $"{t.Where}: {f}: {t.Text.Vietnamese}")));

    [Fact]
    public void A_rule_speaks_in_whole_sentences()
    {
        Assert.Empty(
            PrintedTexts
                .Rules()
                .SelectMany(r => Faults.OfSentence(r.Text.Vietnamese).Concat(Faults.OfSentence(r.Text.English)).Select(f => $"{r.Where}: {f}: {r.Text}"))
        );
        Assert.Equal(2, Faults.OfSentence("mức tối đa 80 đồng").Count());
    }

    [Fact]
    public void No_text_uses_a_word_that_the_table_of_terms_bans()
    {
        var (vietnamese, english) = BannedWords();
        Assert.True(vietnamese.Count > 10 && english.Count > 5);
        None(
            Texts.SelectMany(t =>
                Faults.OfWords(t.Text.Vietnamese, vietnamese).Concat(Faults.OfWords(t.Text.English, english)).Select(f => $"{t.Where}: {f}: {t.Text}")
            )
        );
        Assert.NotEmpty(Faults.OfWords("Mức hỗ trợ chưa được mã hóa.", vietnamese));
        Assert.NotEmpty(Faults.OfWords("Mức do đơn vị sử dụng cung cấp.", vietnamese));
        Assert.NotEmpty(Faults.OfWords("After base acceptance.", english));
    }

    [Fact]
    public void Every_term_of_the_table_is_one_of_the_glossary()
    {
        var glossary = File.ReadAllText(Path.Combine(Repository.Root, "docs/glossary.md"));
        var named = Table().Where(r => r[5] == "x").ToList();
        Assert.True(named.Count > 5);
        Assert.All(named, r => Assert.Contains($"| {r[2]} | {r[1]} |", glossary));
    }

    private static (List<string> Vietnamese, List<string> English) BannedWords()
    {
        var rows = Table();
        return (Words(rows, 3), Words(rows, 4));

        static List<string> Words(List<string[]> rows, int column) =>
            rows.SelectMany(r => r[column].Split(';')).Select(w => w.Trim()).Where(w => w.Length > 0).ToList();
    }

    // concept | Vietnamese | English | banned in Vietnamese | banned in English | x where the glossary has the pair
    private static List<string[]> Table() =>
        File.ReadLines(Path.Combine(Repository.Root, "docs/vi/van-phong.md"))
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(l => Regex.Split(l.Trim().Trim('|'), @"\|").Select(c => c.Trim()).ToArray())
            .ToList();

    private static void None(IEnumerable<string> faults)
    {
        var all = faults.Distinct().ToList();
        Assert.True(all.Count == 0, $"{all.Count} faults:\n" + string.Join("\n", all.Take(60)));
    }

    private static string Printed(string page, Func<PrintedFinding, string> of) => of(Assert.Single(PrintedFinding.Of(page)));
}
