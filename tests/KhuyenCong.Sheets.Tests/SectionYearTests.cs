using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Sections that name a year: "Năm 2015", and projects that are carried over into the year of the plan.</summary>
public class SectionYearTests
{
    private const string Heading = "STT;Tên đề án;Đơn vị;Nguồn;KP hỗ trợ (tr.đ)\n";
    private const string A = "1;Máy móc thiết bị;A;KCQG;300\n";
    private const string B = "2;Máy móc thiết bị;B;KCQG;200\n";

    private static List<SheetEntry> Read(string text, TableOptions? options = null) =>
        [.. Given.RowsOf(text, options: options).Where(r => r.Status != RowStatus.PassedOver)];

    private static string Years(string text, TableOptions? options = null) =>
        string.Join(' ', Read(text, options).Select(r => r.Status == RowStatus.Read ? r["as_of"] : "refused"));

    private static string Notes(SheetEntry row) => string.Join("; ", row.Notes.Select(n => n.Vietnamese));

    [Theory]
    [InlineData("Năm 2015;;;;", "Năm 2016;;;;", "2015 2016")]
    [InlineData("Năm 2015;;;;300", "Năm 2016;;;;200", "2015 2016")]
    [InlineData("A;NĂM 2015;;;", "B;NĂM 2016;;;", "2015 2016")]
    [InlineData("1;Kế hoạch năm 2015;;;", "2;Kế hoạch năm 2016;;;", "2015 2016")]
    [InlineData("I;Khuyến công quốc gia năm 2015;;;", "II;Khuyến công quốc gia năm 2016;;;", "2015 2016")]
    [InlineData("Năm 2015;;;;\nHuyện Mẫu Sơn;;;;", "Huyện Mẫu Hà;;;;", "2015 2015")] // a place stands inside the year
    [InlineData("I;Năm 2015 và 2016;;;", "", "refused refused")]
    public void A_section_gives_its_year(string first, string second, string years) =>
        Assert.Equal(years, Years($"{Heading}{first}\n{A}{(second.Length == 0 ? "" : second + "\n")}{B}"));

    [Fact]
    public void The_year_of_a_section_counts_before_that_of_the_sheet_and_is_said()
    {
        var rows = Read($"DANH MỤC ĐỀ ÁN NĂM 2016;;;;\n{Heading}I;Đề án năm 2015;;;\n{A}II;Đề án năm 2016;;;\n{B}");
        Assert.Equal("2015 2016", string.Join(' ', rows.Select(r => r["as_of"])));
        Assert.Contains("năm 2015 lấy theo dòng mục 'Đề án năm 2015'", Notes(rows[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("dòng mục", Notes(rows[1]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Đề án chuyển tiếp năm 2015")]
    [InlineData("Đề án năm 2015 chuyển sang")]
    [InlineData("Đề án chuyển tiếp")]
    public void Projects_that_are_carried_over_are_of_the_year_of_the_plan_and_their_section_is_named(string title)
    {
        var rows = Read($"DANH MỤC ĐỀ ÁN NĂM 2016;;;;\n{Heading}I;{title};;;\n{A}II;Đề án mới năm 2016;;;\n{B}");
        Assert.Equal("2016 2016", string.Join(' ', rows.Select(r => r["as_of"])));
        Assert.Contains($"dòng mục '{title}' là đề án chuyển tiếp: lấy năm thực hiện 2016", Notes(rows[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("dòng mục", Notes(rows[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void Projects_that_are_carried_over_into_a_year_are_of_that_one_where_the_sheet_says_none()
    {
        Assert.Equal("2016 2016", Years($"{Heading}I;Đề án năm 2015 chuyển sang năm 2016;;;\n{A}{B}"));
        var refused = Read($"{Heading}I;Đề án chuyển tiếp năm 2015;;;\n{A}")[0];
        Assert.Equal(RowStatus.Refused, refused.Status);
        Assert.Contains("dòng mục 'Đề án chuyển tiếp năm 2015' không cho biết năm thực hiện", refused.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_year_in_the_title_of_a_section_is_said_and_not_taken()
    {
        var row = Read($"DANH MỤC ĐỀ ÁN NĂM 2016;;;;\n{Heading}I;Hỗ trợ theo Nghị quyết năm 2015 của HĐND;;;\n{A}")[0];
        Assert.Equal("2016", row["as_of"]);
        Assert.Contains("nêu năm khác; lấy năm 2016", Notes(row), StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_the_decision_counts_below_a_section_of_its_year_and_a_given_date_always()
    {
        var text = $"DANH MỤC (kèm theo Quyết định số 12/QĐ-UBND ngày 15/3/2016);;;;\n{Heading}I;Năm 2016;;;\n{A}II;Năm 2015;;;\n{B}";
        Assert.Equal("2016-03-15 2015", Years(text));
        Assert.Equal("2017-01-02 2017-01-02", Years(text, new() { GoverningDate = "2017-01-02" }));
        Assert.Contains("nêu năm khác; lấy năm 2017", Notes(Read(text, new() { GoverningDate = "2017-01-02" })[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_of_a_further_table_ends_the_years_of_the_sections_above()
    {
        Assert.Equal("2015 2016", Years($"{Heading}I;Năm 2015;;;\n{A};;;;\nDANH MỤC ĐỀ ÁN TỈNH MẪU SƠN NĂM 2016;;;;\n{Heading}{B}"));
        // A section above a heading that stands again is no title.
        Assert.Equal("2016 2016", Years($"NĂM 2016;;;;\n{Heading}I;Đề án chuyển tiếp năm 2015;;;\n{Heading}{A}II;Đề án mới;;;\n{B}"));
    }

    [Theory]
    [InlineData("DANH MỤC ĐỀ ÁN NĂM 2015-2016")]
    [InlineData("DANH MỤC ĐỀ ÁN NĂM 2015 và năm 2016")]
    [InlineData("DANH MỤC ĐỀ ÁN TỪ NĂM 2015 ĐẾN 2016")]
    public void A_title_of_two_years_gives_none(string title) => Assert.Equal("refused", Years($"{title};;;;\n{Heading}{A}"));

    [Theory]
    [InlineData("Quý II/2016", "2016")]
    [InlineData("Quý 2 năm 2016", "2016")]
    [InlineData("Quý I, II, III/2016", "2016")]
    [InlineData("Q2/2016", "2016")]
    [InlineData("6 tháng đầu năm 2016", "2016")]
    [InlineData("Tháng 3/2016 - tháng 12/2016", "2016")]
    [InlineData("03/2016-12/2016", "2016")]
    [InlineData("01/01/2016 - 31/12/2016", "2016")]
    [InlineData("Tháng 3 năm 2016", "2016-03")]
    [InlineData("2015-2016", "refused")]
    [InlineData("12/2015 - 3/2016", "refused")]
    [InlineData("31/02/2016", "refused")]
    [InlineData("12 tháng", "refused")]
    public void A_column_of_times_gives_the_year(string time, string year)
    {
        var row = Read($"STT;Tên đề án;Nguồn;Thời gian;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;KCQG;{time};300\n")[0];
        Assert.Equal(year, row.Status == RowStatus.Read ? row["as_of"] : "refused");
        if (row.Status == RowStatus.Refused)
            Assert.Contains($"ô D2 (Thời gian) ghi '{time}'", row.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("6 tháng", "2016")]
    [InlineData("Quý II", "2016")]
    [InlineData("tháng 3 - 12", "2016")]
    [InlineData("quý sau", "refused")]
    [InlineData("Quý II/15", "refused")] // the year is said, in a form that is not read
    public void A_time_without_a_year_is_said_where_the_year_is_known_elsewhere(string time, string year)
    {
        var row = Read($"DANH MỤC NĂM 2016;;;;\nSTT;Tên đề án;Nguồn;Thời gian thực hiện;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;KCQG;{time};300\n")[0];
        Assert.Equal(year, row.Status == RowStatus.Read ? row["as_of"] : "refused");
        if (row.Status == RowStatus.Read)
            Assert.Contains($"ô D3 ghi '{time}', không cho biết năm", Notes(row), StringComparison.Ordinal);
    }

    [Fact]
    public void A_column_of_years_counts_before_one_of_times()
    {
        var rows = Read("STT;Tên đề án;Nguồn;Thời gian thực hiện;Năm;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;KCQG;6 tháng;2016;300\n");
        Assert.Equal("2016", Assert.Single(rows)["as_of"]);
    }
}
