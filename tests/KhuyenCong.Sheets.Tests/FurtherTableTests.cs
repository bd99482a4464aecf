using System.Text;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Several tables on one sheet: each is read by what stands above it, and what closes the table before it says nothing of the next.</summary>
public class FurtherTableTests
{
    private const string Machines = "Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong chế biến gỗ";

    private static readonly string[] Heading = ["STT", "Tên đề án", "Đơn vị thụ hưởng", "Tổng kinh phí", "Kinh phí hỗ trợ"];

    private static List<SheetEntry> Rows(params string[][] rows) =>
        [
            .. Given
                .RowsOf(Given.Workbook(string.Concat(rows.Select((cells, i) => cells.Length == 0 ? "" : Given.Row(i + 1, cells)))))
                .Where(r => r.Sheet != "Ẩn"),
        ];

    private static string[] Read(IEnumerable<SheetEntry> rows) => [.. rows.Where(r => r.Status == RowStatus.Read).Select(Given.Fields)];

    [Fact]
    public void The_same_heading_again_below_another_unit_year_and_source()
    {
        var rows = Rows(
            ["DANH MỤC ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA NĂM 2022"],
            ["", "", "", "", "ĐVT: đồng"],
            Heading,
            ["=1", Machines, "A", "=600000000", "=300000000"],
            ["", "Cộng", "", "=600000000", "=300000000"],
            ["Ghi chú: gồm một đề án chuyển từ năm 2021."],
            ["", "", "", "Hà Nội, ngày 15 tháng 2 năm 2021"],
            [],
            ["DANH MỤC ĐỀ ÁN KHUYẾN CÔNG ĐỊA PHƯƠNG NĂM 2023"],
            ["", "", "", "", "ĐVT: triệu đồng"],
            Heading,
            ["(1)", "(2)", "(3)", "(4)", "(5)"],
            ["=1", Machines, "B", "=500", "=200"]
        );
        Assert.Equal(["1|2022|national|machinery||600000000|300000000", "1|2023|local|machinery||500000000|200000000"], Read(rows));
        Assert.DoesNotContain(rows, r => r.Status == RowStatus.Refused);
        Assert.Equal("dòng tiêu đề cột lặp lại; các dòng dưới: triệu đồng, 2023, kinh phí khuyến công địa phương", rows[10].Reason!.Vietnamese);
    }

    [Fact]
    public void A_heading_that_a_page_repeats_changes_nothing()
    {
        var rows = Rows(
            ["DANH MỤC ĐỀ ÁN NĂM 2022 (ĐVT: triệu đồng)"],
            Heading,
            ["KHUYẾN CÔNG ĐỊA PHƯƠNG"],
            ["Huyện Mẫu Sơn"],
            ["=1", Machines, "A", "=600", "=100"],
            ["", "Cộng trang", "", "=600", "=100"],
            Heading,
            ["=2", Machines, "B", "=500", "=200"],
            ["Huyện Mẫu Lộc"],
            ["=3", Machines, "C", "=400", "=200"],
            ["KHUYẾN CÔNG QUỐC GIA"],
            ["=4", Machines, "D", "=300", "=150"]
        );
        Assert.Equal(
            [
                "1|2022|local|machinery||600000000|100000000",
                "2|2022|local|machinery||500000000|200000000",
                "3|2022|local|machinery||400000000|200000000",
                "4|2022|national|machinery||300000000|150000000",
            ],
            Read(rows)
        );
        Assert.Equal("dòng tiêu đề cột lặp lại", rows[6].Reason!.Vietnamese);
    }

    [Fact]
    public void The_source_in_the_title_of_a_further_table_ends_the_sections_of_another()
    {
        var rows = Rows(
            ["STT", "Tên đề án", "Đơn vị thụ hưởng", "Tổng kinh phí (triệu đồng)", "Kinh phí hỗ trợ (triệu đồng)", "Năm"],
            ["I", "Khuyến công quốc gia"],
            ["=1", Machines, "A", "=600", "=300", "=2022"],
            ["II", "Khuyến công địa phương"],
            ["=1", Machines, "B", "=600", "=100", "=2022"],
            ["Danh mục đề án khuyến công quốc gia bổ sung"],
            ["TT", "Đơn vị thụ hưởng", "Tên đề án", "Kinh phí hỗ trợ (đồng)", "Tổng kinh phí (đồng)", "Năm"],
            ["=1", "C", Machines, "=200000000", "=400000000", "=2022"]
        );
        Assert.Equal(
            ["1|2022|national|machinery||600000000|300000000", "1|2022|local|machinery||600000000|100000000", "1|2022|national|machinery||400000000|200000000"],
            Read(rows)
        );
    }

    [Fact]
    public void A_further_heading_of_two_lines_with_a_row_of_units()
    {
        var rows = Rows(
            ["STT", "Tên đề án", "Đơn vị thụ hưởng", "Nguồn", "Tổng kinh phí (đồng)", "Kinh phí hỗ trợ (đồng)", "Năm"],
            ["=1", Machines, "A", "KCQG", "=600000000", "=300000000", "=2022"],
            ["", "Cộng", "", "", "=600000000", "=300000000"],
            [],
            ["TT", "Đơn vị thụ hưởng", "Tên đề án", "Nguồn", "Kinh phí", "", "Năm"],
            ["", "", "", "", "Hỗ trợ", "Tổng số"],
            ["", "", "", "", "(triệu đồng)", "(triệu đồng)"],
            ["=1", "B", Machines, "KCQG", "=200", "=500", "=2022"]
        );
        Assert.Equal(["1|2022|national|machinery||600000000|300000000", "1|2022|national|machinery||500000000|200000000"], Read(rows));
        Assert.DoesNotContain(rows, r => r.Status == RowStatus.Refused);
    }

    [Fact]
    public void Signatures_in_any_column_are_remarks_and_rows_of_projects_are_not()
    {
        var rows = Rows(
            ["STT", "Tên đề án", "Đơn vị thụ hưởng", "Nguồn", "Tổng kinh phí", "Kinh phí hỗ trợ", "Ngày phê duyệt"],
            ["=1", Machines, "A", "KCQG", "=600000000", "=300000000", "@44607"],
            ["", "", "", "", "Hà Nội, ngày 15 tháng 2 năm 2022"],
            ["NGƯỜI LẬP BIỂU", "", "", "", "GIÁM ĐỐC"],
            ["(Ký, ghi rõ họ tên)", "", "", "", "(Ký tên, đóng dấu)"],
            ["Nguyễn Văn A", "", "", "", "Trần Thị B"],
            ["Nơi nhận:", "- UBND tỉnh;", "- Lưu: VT."],
            ["Đề án mới", Machines, "B"],
            ["", "", "", "", "600 triệu"]
        );
        Assert.Equal([1, 3, 3, 3, 3, 3, 2, 2], rows.Skip(1).Select(r => (int)r.Status));
    }

    [Fact]
    public void Hidden_rows_are_read_and_said()
    {
        var rows = Given.Row(1, "STT", "Tên đề án", "Nguồn", "Tổng kinh phí", "Năm") + Given.Row(2, "=1", Machines, "KCQG", "=600000000", "=2022");
        var hidden = Given.Row(3, "=2", Machines, "KCQG", "=500000000", "=2022").Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal);
        using var file = TableFile.Open(new MemoryStream(Given.Workbook(rows + hidden)), "a.xlsx", Given.Portfolio);
        Assert.Equal(2, file.Rows().Count(r => r.Status == RowStatus.Read));
        Assert.Contains(file.Tables[0].Notes, n => n.Vietnamese.StartsWith("có 1 dòng đang ẩn", StringComparison.Ordinal));
        using var plain = TableFile.Open(new MemoryStream(Given.Workbook(rows)), "a.xlsx", Given.Portfolio);
        Assert.DoesNotContain(plain.Tables[0].Notes, n => n.Vietnamese.Contains("ẩn"));
    }

    [Fact]
    public void A_cell_with_a_line_break_stands_before_the_blank_fields_that_programs_add()
    {
        var rows = Given.RowsOf("STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Tổng kinh phí;Năm;;\r\n1;" + Machines + ";\"HTX\nMẫu Lộc\";KCQG;600 triệu;2022;;\r\n");
        Assert.Equal("HTX Mẫu Lộc", rows[1]["beneficiary"]);
        // Two fields too many are two fields too many.
        Assert.All(
            Given.RowsOf("STT;Tên đề án;Nguồn;Tổng kinh phí;Năm\r\n1;\"Máy móc\nthiết bị\";KCQG;600 triệu;2022;x;y\r\n").Skip(1),
            r => Assert.Equal(RowStatus.Refused, r.Status)
        );
    }

    [Fact]
    public void A_row_of_another_separator_is_no_section()
    {
        var rows = Given.RowsOf(
            "STT;Tên đề án;Nguồn;Tổng kinh phí;Năm\r\n1;"
                + Machines
                + ";KCĐP;600 triệu;2022\r\n2,"
                + Machines
                + ",KCQG,500 triệu,2022\r\nGhi chú: một, hai, ba, bốn, năm\r\n"
        );
        Assert.Equal([RowStatus.PassedOver, RowStatus.Read, RowStatus.Refused, RowStatus.PassedOver], rows.Select(r => r.Status));
        Assert.Equal("dòng dùng dấu phân cách khác với bảng", rows[2].Reason!.Vietnamese);
    }

    [Fact]
    public void Letters_of_an_old_font_that_were_saved_as_Unicode_are_read()
    {
        // "STT;Tên đề án;Nguồn;Tổng kinh phí;Năm" and a project, in TCVN3, each byte as the letter that it is in Latin-1.
        const string Text = "STT;Tªn ®Ò ¸n;Nguån kinh phÝ;Tæng kinh phÝ (triÖu ®ång);N¨m\r\n1;Hç trî øng dông m¸y mãc thiÕt bÞ tiªn tiÕn;KCQG;600;2022\r\n";
        using var file = Given.Open(Text);
        Assert.Equal("1|2022|national|machinery||600000000|", Given.Fields(file.Rows().Last()));
        Assert.Contains(file.Tables[0].Notes, n => n.Vietnamese.Contains("TCVN3"));
        using var wide = Given.Open(Text, encoding: new UnicodeEncoding(false, true));
        Assert.Equal("1|2022|national|machinery||600000000|", Given.Fields(wide.Rows().Last()));
    }

    [Theory]
    [InlineData("Tổng kinh phí", "1.234.567,5", "chưa rõ đơn vị")]
    [InlineData("Tổng kinh phí (đồng)", "1.234.567,5", "không phải số đồng nguyên")]
    [InlineData("Tổng kinh phí (triệu đồng)", "1.234.567,5", "số quá lớn")]
    public void What_is_wrong_with_an_amount_with_decimals_is_said(string heading, string amount, string problem)
    {
        var row = Given.RowsOf($"STT;Tên đề án;Nguồn;{heading};Năm\r\n1;{Machines};KCQG;{amount};2022\r\n")[1];
        Assert.Contains(problem, row.Problems[0].Message(KhuyenCong.Domain.Language.Vietnamese));
    }
}
