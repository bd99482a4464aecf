using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>What stands around the projects of an official list: letterheads, decisions with their day in words, sections with numbers, headings of two languages.</summary>
public class OfficialFormsTests
{
    private const string Machines = "Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong sản xuất ";

    private static List<SheetEntry> Rows(string text) => Given.RowsOf(text, ProjectTable.Schema);

    [Theory]
    [InlineData("(Kèm theo Quyết định số 123/QĐ-UBND ngày 15 tháng 02 năm 2022 của UBND tỉnh)", "2022-02-15")]
    [InlineData("(Kèm theo Quyết định số 123/QĐ-UBND ngày 15/02/2022 của UBND tỉnh)", "2022-02-15")]
    [InlineData("Huế, ngày 10 tháng 01 năm 2024", "2023")] // the day of the letter is none of the list
    [InlineData("Kế hoạch tháng 12 năm 2022", "")] // two years are named
    public void The_day_of_the_decision_or_the_year_of_the_title_dates_the_rows(string line, string date) =>
        Assert.Equal(
            date,
            Rows($"DANH MỤC ĐỀ ÁN NĂM 2023;;;;\n{line};;;;\nSTT;Tên đề án;Đơn vị;Nguồn;KP hỗ trợ (tr.đ)\n1;{Machines}gỗ;A;KCQG;300\n")[3]["as_of"]
        );

    [Theory]
    [InlineData("Số 15/QĐ-SCT ngày 30 tháng 6 năm 2022", "2022-06-30")]
    [InlineData("QĐ 15 ngày 30 tháng 6 năm 2022, QĐ 16 ngày 1 tháng 7 năm 2022", "")] // which of the two is not said
    [InlineData("Số 15 ngày 31 tháng 6 năm 2022", "")]
    [InlineData("Huế, ngày 10 tháng 01 năm 2023", "")] // the day of a letter
    [InlineData("Quyết định của UBND tỉnh ngày 15/02/2022", "2022-02-15")]
    [InlineData("01/07/2205", "")]
    [InlineData("Số 15/QĐ-SCT ngày 30/6/0222", "")]
    [InlineData("31/12/2100", "2100-12-31")]
    [InlineData("31/12/1989", "")]
    public void A_day_in_words_is_read_and_one_of_another_century_is_asked_for(string cell, string field)
    {
        Assert.Equal(field.Length > 0, DateCells.TryRead(cell, CellKind.Text, allowsSpan: true, out var read));
        Assert.Equal(field, read);
    }

    [Theory]
    [InlineData("I", "I.1", "I.2", "II")]
    [InlineData("A", "A.1", "A.2", "B")]
    public void A_section_with_a_number_stands_inside_the_one_that_names_the_money(string first, string inside, string beside, string next)
    {
        var rows = Rows(
            $"STT;Nội dung;Đơn vị;Năm;KP hỗ trợ (tr.đ)\n{first};Khuyến công quốc gia;;;600\n{inside};Máy móc thiết bị;;;300\n1;{Machines}gỗ;A;2022;300\n"
                + $"{beside}. Mô hình;;;;300\n1;Mô hình trình diễn;B;2022;300\n{next};Khuyến công địa phương;;;100\n1;{Machines}chè;C;2022;100\n"
        );
        Assert.Equal("national national local", string.Join(' ', rows.Where(r => r.Status == RowStatus.Read).Select(r => r["source"])));
        Assert.DoesNotContain(rows, r => r.Status == RowStatus.Refused);
    }

    [Theory]
    [InlineData("Trang trước chuyển sang")]
    [InlineData("Số trang trước mang sang")]
    [InlineData("Cộng chuyển trang sau")]
    [InlineData("Cả nước")]
    [InlineData("Toàn quốc")]
    public void What_a_page_carries_forward_is_a_total(string words) =>
        Assert.Equal(
            "dòng tổng",
            Rows($"STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;{Machines}gỗ;A;KCQG;2022;300\n;{words};;;;300\n")[2].Explain(Language.Vietnamese)
        );

    [Theory]
    [InlineData("(ng.đ)", "300.000", "300000000")]
    [InlineData("(ngđ)", "1.250.000", "1250000000")]
    [InlineData("(nđ)", "1.250.000", "1250000000")]
    [InlineData("(x1000 đ)", "1.250.000", "1250000000")]
    [InlineData("(trVNĐ)", "300", "300000000")]
    public void Units_that_accountants_abbreviate_are_read(string unit, string cell, string amount) =>
        Assert.Equal(amount, Rows($"STT;Tên đề án;Đơn vị;Nguồn;Năm;Kinh phí hỗ trợ {unit}\n1;{Machines}gỗ;A;KCQG;2022;{cell}\n")[1]["support_vnd"]);

    [Theory]
    [InlineData("300\u2009000\u2009000")]
    [InlineData("300\u2007000\u2007000")]
    public void Thin_spaces_part_thousands(string cell) =>
        Assert.Equal("300000000", Rows($"STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (đồng)\n1;{Machines}gỗ;A;KCQG;2022;{cell}\n")[1]["support_vnd"]);

    [Theory]
    [InlineData(
        "No.;Project title;Beneficiary;Source of funding;Approval date;Total cost (VND million);State support (VND million);Remarks",
        "ordinal title beneficiary source as_of total_cost_vnd support_vnd note"
    )]
    [InlineData(
        "\"STT\nNo.\";\"Tên đề án\nProject title\";\"Đơn vị thụ hưởng\nBeneficiary\";Nguồn vốn / Source;Năm / Year;\"Tổng kinh phí\nTotal cost\";Kinh phí hỗ trợ / Support",
        "ordinal title beneficiary source year total_cost_vnd support_vnd"
    )]
    [InlineData("STT;Tên đề án;Đơn vị;Năm;Nguồn;Kinh phí;Trong đó hỗ trợ (tr.đ)", "ordinal title beneficiary year source - support_vnd")]
    [InlineData("STT;Tỉnh (cũ);Tỉnh, thành phố;Tên đề án;Nguồn;Năm", "ordinal - province title source year")]
    [InlineData("STT;Tỉnh;Tỉnh (trước 01/7/2025);Tên đề án;Nguồn;Năm", "ordinal province - title source year")]
    [InlineData("STT;Tỉnh (cũ);Tên đề án;Nguồn;Năm", "ordinal province title source year")]
    public void Headings_in_English_in_two_languages_and_of_before_the_mergers_are_known(string heading, string codes)
    {
        using var file = Given.Open(heading + "\n", ProjectTable.Schema);
        Assert.Equal(codes, string.Join(' ', file.Tables[0].Columns.Select(c => c.Code ?? "-")));
    }

    [Fact]
    public void A_project_whose_amount_is_merged_with_that_above_is_no_section()
    {
        var rows = Given.RowsOf(
            Given.Workbook(
                Given.Row(1, "STT", "Tên đề án", "Nguồn", "Năm", "KP hỗ trợ (tr.đ)")
                    + Given.Row(2, "=1", Machines + "gỗ", "KCQG", "=2022", "=150")
                    + Given.Row(3, "", "Thuê tư vấn"),
                """<mergeCells count="4"><mergeCell ref="A2:A3"/><mergeCell ref="C2:C3"/><mergeCell ref="D2:D3"/><mergeCell ref="E2:E3"/></mergeCells>"""
            ),
            ProjectTable.Schema
        );
        Assert.Equal("Refused Refused", string.Join(' ', rows.Skip(1).Take(2).Select(r => r.Status)));
        Assert.Contains("ô E3", rows[2].Explain(Language.Vietnamese));
        Assert.Contains("ô gộp", rows[2].Explain(Language.Vietnamese));
    }
}
