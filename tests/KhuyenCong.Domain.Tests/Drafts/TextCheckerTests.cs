using KhuyenCong.Domain.Drafts;
using KhuyenCong.Domain.InForce;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>A draft in words of its own, with every national level; and changes planted in it, each of which is found where it stands, and nothing besides.</summary>
public class TextCheckerTests
{
    private static readonly LocalDate Day = new(2016, 6, 30);

    private static readonly string Draft = File.ReadAllText(Path.Combine(Repository.Root, "docs", "samples", "data", "draft.txt")).Replace("\r\n", "\n");

    private static ValueList<TextFinding> Check(string text, LocalDate? date = null) => TextChecker.Check(text, date ?? Day, LawBook.National);

    private static List<TextFinding> Wrong(string text) => Check(text).Where(f => f.Kind is TextFindingKind.Differs or TextFindingKind.Fault).ToList();

    [Fact]
    public void Every_level_of_the_draft_agrees()
    {
        var found = Check(Draft);
        Assert.All(found, f => Assert.Equal(TextFindingKind.Agrees, f.Kind));
        var levels = found.Where(f => SupportItems.TryParse(f.Code, out _)).Select(f => f.Code).ToList();
        Assert.Equal(levels.Count, levels.Distinct().Count());
        // All levels of TTLT26-2014/6/2: the media have one too, which is a price and no number.
        Assert.Equal(26, levels.Count);
    }

    public static TheoryData<string, string, string> Planted { get; } =
        new()
        {
            { "10 triệu đồng/doanh nghiệp", "15 triệu đồng/doanh nghiệp", "enterprise-setup" },
            { "10 triệu đồng/doanh nghiệp", "10 triệu đồng/cơ sở", "enterprise-setup" },
            { "ba mươi phần trăm", "ba mươi lăm phần trăm", "demonstration-model" },
            { "(năm trăm triệu đồng)", "(năm trăm năm mươi triệu đồng)", "words-differ" },
            { "0,1 tỷ đồng", "0,15 tỷ đồng", "model-replication" },
            { "không quá 200 triệu đồng trên một cơ sở", "không quá 200 triệu đồng", "machinery" },
            { "Mức tối đa 50% chi phí và", "Mức tối thiểu 50% chi phí và", "machinery" },
            { "tối đa 500 triệu đồng/cụm", "tối đa 500 triệu đồng/mô hình", "cluster-plan" },
            { "trong nước: hỗ trợ 100%", "trong nước: hỗ trợ 90%", "domestic-fair-organisation" },
            { "80% giá thuê gian hàng", "80% chi phí vận chuyển", "domestic-fair-participation" },
            { "100% giá vé máy bay", "50% giá vé máy bay", "overseas-study-airfare" },
            { "100 triệu đồng/lần", "120 triệu đồng/lần", "vote-region" },
            { "200 triệu đồng/lần", "200 triệu đồng/năm", "vote-nation" },
            { "khu vực 5 triệu đồng", "khu vực 6 triệu đồng", "prize-region" },
            { "quốc gia 10 triệu đồng/sản phẩm", "quốc gia 100 triệu đồng/sản phẩm", "prize-nation" },
            { "50% chi phí, không quá 35 triệu đồng/thương hiệu", "không quá 35 triệu đồng/thương hiệu", "trademark" },
            { "50% chi phí, không quá 35 triệu đồng/cơ sở", "50% chi phí", "consultancy" },
            { "70 triệu đồng/hiệp hội", "80 triệu đồng/hiệp hội", "association-region" },
            { "150 triệu đồng/cụm liên kết", "150 triệu đồng/cụm công nghiệp", "linkage-cluster" },
            { "50% lãi suất", "50% chi phí", "relocation-interest" },
            { "2 năm đầu", "3 năm đầu", "interest-years" },
            { "không quá 300 triệu đồng/cơ sở", "không quá 200 triệu đồng/cơ sở", "pollution-treatment-establishment" },
            { "1.500 triệu", "1.600 triệu", "pollution-treatment-cluster" },
            { "3 tỷ đồng", "3,5 tỷ đồng", "cluster-infrastructure" },
            { "1,5% kinh phí", "2,5% kinh phí", "management-agency" },
            { "2,5% dự toán", "2,5% kinh phí khuyến công", "management-project" },
            { "1,5 lần", "2 lần", "priority-factor" },
            { "do Bộ Công Thương phê duyệt", "do Bộ Tài chính phê duyệt", "set-priority-levels" },
            { "không quá 70% kinh phí", "không quá 80% kinh phí", "advance-limit" },
            { "Sau 15 ngày", "Sau 30 ngày", "settlement-file" },
            { "trong 15 ngày làm việc", "trong 15 ngày", "complaint-days" },
            { "trong 10 ngày làm việc", "trong 7 ngày làm việc", "answer-days" },
            { "có giá trị 3 năm", "có giá trị 5 năm", "certificate-years" },
            { "70 điểm", "60 điểm", "pass-mark" },
            { "7 hoặc 9 thành viên", "5 hoặc 9 thành viên", "council-size" },
            { "do Chủ tịch Ủy ban nhân dân cấp tỉnh thành lập", "do Sở Công Thương thành lập", "found-vote-council" },
            { "Ủy ban nhân dân cấp tỉnh ban hành", "Sở Tài chính ban hành", "issue-fund-regulation" },
            { "địa phương do Chủ tịch Ủy ban nhân dân cấp tỉnh phê duyệt", "địa phương do Hội đồng nhân dân tỉnh phê duyệt", "approve-plan" },
            { "chưa quá 5 năm", "chưa quá 3 năm", "ward-conversion" },
            { "2 lần/năm", "3 lần/năm", "overseas-per-year" },
            { "c) Ứng dụng", "d) Ứng dụng", "number-skipped" },
            { "3. Liên kết", "4. Liên kết", "number-skipped" },
            { "2. Thị trường", "1. Thị trường", "number-twice" },
            { "Điều 4. Kinh phí", "Điều 3. Kinh phí", "number-twice" },
            { "b) Hình thành cụm liên kết doanh nghiệp: 50% chi phí, không quá 150 triệu đồng/cụm liên kết;\n", "", "number-skipped" },
            { "; đơn vị thực hiện", "; thuê tư vấn được 50% chi phí, không quá 35 triệu đồng/cơ sở; đơn vị thực hiện", "item-twice" },
            { "điểm a khoản 1 Điều này", "điểm k khoản 1 Điều này", "point-missing" },
            { "Điều 2 của Thông tư này", "Điều 12 của Thông tư này", "article-missing" },
            {
                "1. Doanh nghiệp và mô hình",
                "1. Theo khoản 9 Điều 4 Nghị định số 45/2012/NĐ-CP và khoản 99 Điều 4 Nghị định số 45/2012/NĐ-CP",
                "provision-missing"
            },
            { "ngày 18/02/2014", "ngày 19/02/2014", "signing-day" },
            { "ngày 01 tháng 8 năm 2015", "ngày 31 tháng 9 năm 2015", "impossible-date" },
            { "ngày 01 tháng 8 năm 2015", "ngày 01 tháng 6 năm 2015", "starts-before-signing" },
            { "năm 2015.", "năm 2015.\n2. Bãi bỏ Thông tư liên tịch số 125/2009/TTLT-BTC-BCT.", "repeal-not-in-force" },
            { "cấp tỉnh phê duyệt.", "cấp tỉnh phê duyệt.\n3. Ứng dụng máy móc: tối đa 60% chi phí, không quá 100 triệu đồng/cơ sở.", "above-nation" },
        };

    [Theory]
    [MemberData(nameof(Planted))]
    public void A_planted_change_is_found_where_it_stands_and_nothing_besides(string before, string after, string code)
    {
        var at = Draft.IndexOf(before, StringComparison.Ordinal);
        Assert.True(at >= 0, before);
        var found = Assert.Single(Wrong(Draft[..at] + after + Draft[(at + before.Length)..]));
        Assert.Equal(code, found.Code);
        var line = Draft[..at].Count(c => c == '\n') + 1 + (after.Contains('\n') ? 1 : 0);
        Assert.Equal(line, found.Line);
    }

    [Theory]
    [InlineData("Căn cứ Thông tư liên tịch số 26/2014/TTLT-BTC-BCT ngày 18/02/2014;", "2019-01-01", "ground-not-in-force")]
    [InlineData("Căn cứ Thông tư liên tịch số 26/2014/TTLT-BTC-BCT ngày 18/02/2014;", "2018-05-10", "")]
    [InlineData("Thông tư số 36/2013/TT-BCT ngày 27/12/2013, có hiệu lực từ ngày 10/02/2014.", "2016-01-01", "")]
    [InlineData("Thông tư số 36/2013/TT-BCT ngày 27/12/2013, có hiệu lực từ ngày 11/02/2014.", "2016-01-01", "first-day")]
    [InlineData("Thông tư số 36/2013/TT-BCT ngày 27/12/2013, có hiệu lực từ ngày 26/12/2013.", "2016-01-01", "starts-before-signing")]
    [InlineData("Thông tư số 36/2013/TT-BCT ngày 29 tháng 02 năm 2013.", "2016-01-01", "impossible-date")]
    [InlineData("Điều 1. Mức\n1. Một;\n2. Hai theo khoản 3 Điều này.", "2016-01-01", "clause-missing")]
    [InlineData("Điều 1. Mức\n1. Một;\n2. Hai theo khoản 1 Điều này.", "2016-01-01", "")]
    [InlineData("Điều 7.5.TL.2.1. Một\nA.\nĐiều 7.5.TL.2.3. Ba\nC.", "2016-01-01", "number-skipped")]
    [InlineData("Điều 7.5.TL.2.1. Một\nA.\nĐiều 7.5.TT.1.3. Ba\nC.\nĐiều 7.5.TL.2.7. Bảy", "2016-01-01", "")]
    [InlineData("Số: 36/2013/TT-BCT\nThông tư này có hiệu lực từ ngày 10/02/2014.", "2016-01-01", "")]
    [InlineData("Số: 36/2013/TT-BCT\nThông tư này có hiệu lực từ ngày 11/02/2014.", "2016-01-01", "first-day")]
    [InlineData("Số: 36/2013/TT-BCT\nThông tư này có hiệu lực từ ngày 26/12/2013.", "2016-01-01", "starts-before-signing")]
    [InlineData("Số: 26/2014/TTLT-BTC-BCT\nThông tư này có hiệu lực từ ngày ký và thay thế Thông tư liên tịch số 125/2009/TTLT-BTC-BCT.", "2016-01-01", "")]
    [InlineData("Điều 7. Một\nTheo Điều 5 của Quy định này.", "2016-01-01", "")]
    [InlineData("Điều 7. Một\nTheo Điều 8 của Quy định này.", "2016-01-01", "article-missing")]
    [InlineData("Điều 1. Sửa đổi Điều 5 như sau:\n“Điều 5. Mới\n3. Ba.”\nĐiều 2. Hiệu lực", "2016-01-01", "")]
    [InlineData("Điều 1. Một\na) A;\nb) B;\nđ) Đ.", "2016-01-01", "number-skipped")]
    [InlineData("Bãi bỏ Thông tư số 28/2018/TT-BTC.", "2016-01-01", "repeal-not-in-force")]
    [InlineData("Bãi bỏ Thông tư số 28/2018/TT-BTC.", "2019-01-01", "")]
    public void The_draft_is_held_against_itself_and_the_state_of_the_law(string text, string day, string code)
    {
        var date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        var faults = Check(text, date).Where(f => f.Kind == TextFindingKind.Fault).Select(f => f.Code);
        Assert.Equal(code, string.Join(" ", faults));
    }

    [Theory]
    [InlineData("Khoản vay ngắn hạn và trung hạn được hỗ trợ lãi suất.", "loan-term")]
    [InlineData("Áp dụng đối với khoản vay bằng ngoại tệ.", "loan-currency")]
    [InlineData("Hỗ trợ lãi suất, áp dụng đối với các khoản vay đã quá hạn.", "loan-overdue")]
    [InlineData("Hỗ trợ trước khi cơ sở hoàn thành đầu tư.", "loan-timing")]
    [InlineData("Hồ sơ gửi Sở Công Thương chậm nhất ngày 20 tháng 5.", "file-with-department")]
    [InlineData("Hồ sơ gửi Cục Công nghiệp địa phương trước ngày 16/6 hằng năm.", "file-with-agency")]
    [InlineData("Báo cáo hàng tháng gửi trước ngày 20 hàng tháng.", "monthly-report")]
    [InlineData("Quyết toán không chậm quá ngày 31 tháng 01 năm sau.", "settlement-day")]
    [InlineData("Bình chọn cấp tỉnh được tổ chức 3 năm một lần.", "vote-cycle")]
    public void What_contradicts_a_term_or_a_day_of_the_law_differs(string sentence, string code) =>
        Assert.Equal((TextFindingKind.Differs, code), Check(sentence).Select(f => (f.Kind, f.Code)).Single());

    [Theory]
    [InlineData("Hồ sơ gửi Sở Công Thương trước ngày 20 tháng 5.", "file-with-department", "TT36-2013/10/1/b")]
    [InlineData("Hồ sơ gửi Cục Công nghiệp địa phương trước ngày 15/6 hằng năm.", "file-with-agency", "TT36-2013/10/2/b")]
    [InlineData("Báo cáo hàng tháng gửi trước ngày 25 hàng tháng.", "monthly-report", "TT36-2013/23/3/a")]
    [InlineData("Quyết toán không chậm quá ngày 22 tháng 01 năm sau.", "settlement-day", "TT36-2013/18/2")]
    [InlineData("Bình chọn cấp tỉnh được tổ chức 2 năm một lần.", "vote-cycle", "TT26-2014/14/1/a")]
    public void A_day_of_the_law_agrees(string sentence, string code, string provision) =>
        Assert.Equal((TextFindingKind.Agrees, code, provision), Check(sentence).Select(f => (f.Kind, f.Code, f.Provision!.Code)).Single());

    [Fact]
    public void What_later_law_does_not_state_is_undetermined_and_what_it_states_differs()
    {
        var found = Check(Draft, new LocalDate(2020, 6, 30)).ToLookup(f => f.Code);
        Assert.Equal(TextFindingKind.Undetermined, found["trademark"].Single().Kind);
        Assert.Equal(TextFindingKind.Differs, found["machinery"].Single().Kind);
        Assert.Equal("TT28-2018/8/4", found["machinery"].Single().Provision!.Code);
        Assert.Equal(TextFindingKind.Agrees, found["enterprise-setup"].Single().Kind);
    }

    [Fact]
    public void Before_the_first_norm_every_level_is_undetermined() =>
        Assert.All(
            Check(Draft, new LocalDate(2010, 6, 30)).Where(f => f.Kind != TextFindingKind.Fault),
            f => Assert.Equal(TextFindingKind.Undetermined, f.Kind)
        );

    [Fact]
    public void A_line_broken_by_another_program_is_one_sentence()
    {
        var found = Check("Hỗ trợ ứng dụng máy móc, thiết bị tiên tiến: tối đa 50% chi phí nhưng không\nquá 200 triệu\nđồng/cơ sở.\n");
        Assert.Equal(TextFindingKind.Agrees, Assert.Single(found.AsEnumerable()).Kind);
    }

    [Theory]
    [InlineData("Hỗ trợ ứng dụng máy móc tối đa 50% chi phí, không quá 300 triệu đồng/cơ sở.", "fault above-nation|undetermined machinery")]
    [InlineData("Hỗ trợ ứng dụng máy móc tối đa 50% chi phí, không quá 160 triệu đồng/cơ sở.", "undetermined machinery")]
    public void A_level_of_a_province_is_held_against_the_nation_alone_where_its_own_is_not_known(string sentence, string expected)
    {
        var found = TextChecker.Check("HỘI ĐỒNG NHÂN DÂN TỈNH MẪU\n" + sentence, Day, LawBook.National);
        Assert.Equal(expected, string.Join("|", found.Select(f => $"{f.Kind.ToCode()} {f.Code}").Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("Mô hình trình diễn và ứng dụng máy móc: tối đa 30% chi phí.")]
    [InlineData("Tổ chức bình chọn sản phẩm: không quá 100 triệu đồng/lần.")]
    [InlineData("Xử lý ô nhiễm môi trường: 30% chi phí.")]
    public void What_may_mean_several_items_is_not_guessed(string sentence)
    {
        var found = Assert.Single(Check(sentence).AsEnumerable());
        Assert.Equal((TextFindingKind.Undetermined, "level"), (found.Kind, found.Code));
    }

    [Theory]
    [InlineData("Năm nay có 3 đồng chí, 50% là nữ, và 20 cơ sở.")]
    [InlineData("Chứng từ chi của đề án thuê tư vấn tương ứng 100% số kinh phí.")]
    [InlineData("Doanh thu của làng nghề tăng 20% và đạt 300 tỷ đồng.")]
    public void Numbers_that_are_no_levels_are_left_alone(string sentence) => Assert.Empty(Check(sentence));

    [Fact]
    public void Anything_at_all_is_read()
    {
        foreach (
            var text in new[]
            {
                "",
                "\n\n",
                "a)",
                "1.",
                "Điều",
                "Điều 1.",
                "“",
                "(",
                "%",
                "50%",
                "/cơ sở",
                "\u0301",
                "ngày 99/99/9999",
                "Điều 999 của Thông tư này",
            }
        )
            _ = Check(text);
        for (var length = 0; length < Draft.Length; length += 97)
            _ = Check(Draft[..length]);
    }

    [Fact]
    public void A_kind_has_a_code_of_its_own()
    {
        Assert.Equal(["agrees", "differs", "undetermined", "fault"], Enum.GetValues<TextFindingKind>().Select(k => k.ToCode()));
        Assert.Throws<ArgumentOutOfRangeException>(() => ((TextFindingKind)0).ToCode());
        Assert.Throws<ArgumentNullException>(() => TextChecker.Check(null!, Day, LawBook.National));
        Assert.Throws<ArgumentNullException>(() => TextChecker.Check("", Day, null!));
    }
}
