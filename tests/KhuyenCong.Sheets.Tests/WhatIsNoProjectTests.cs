using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Rows with amounts that are no projects, and columns whose numbers are no đồng: none is counted, and each is told.</summary>
public class WhatIsNoProjectTests
{
    private const string Machines = "Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong sản xuất ";

    private static List<SheetEntry> List(string rows) =>
        Given.RowsOf(
            "DANH MỤC NĂM 2016;;;;;\n;;;;;ĐVT: triệu đồng\nSTT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Tổng kinh phí;Kinh phí hỗ trợ\n" + rows,
            ProjectTable.Schema
        );

    private static SheetEntry Row(string heading, string cell) =>
        Given.RowsOf($"STT;Tên đề án;Năm;Nguồn;{heading}\n1;{Machines}gỗ;2016;KCQG;{cell}\n", ProjectTable.Schema)[1];

    [Theory]
    [InlineData("Tổng số: 3 đề án")]
    [InlineData("Tổng toàn tỉnh")]
    [InlineData("Tổng kinh phí hỗ trợ")]
    [InlineData("Tổng KP KCĐP")]
    [InlineData("Tổng hợp chung")]
    [InlineData("Cộng khuyến công địa phương năm 2016")]
    [InlineData("Cộng huyện Mẫu Sơn")]
    [InlineData("CỘNG TOÀN BỘ")]
    [InlineData("Cộng phần A")]
    [InlineData("Tiểu cộng")]
    [InlineData("Toàn tỉnh")]
    [InlineData("Subtotal")]
    [InlineData("Grand total")]
    public void A_total_is_none_of_the_projects_whatever_it_is_called(string words)
    {
        var rows = List($"1;{Machines}gỗ;A;KCQG;700;200\n;{words};;;700;200\n{words};;;;700;200\n;{words};;KCQG;700;200\n");
        Assert.Equal(RowStatus.Read, rows[3].Status);
        Assert.All(rows.Skip(4), r => Assert.Equal("dòng tổng", r.Explain(Language.Vietnamese)));
    }

    [Theory]
    [InlineData("Tổng kết chương trình khuyến công")]
    [InlineData("Cộng đồng làng nghề: tập huấn")]
    [InlineData("Tổng hợp số liệu, xuất bản bản tin")]
    [InlineData("Tổng vệ sinh làng nghề")]
    public void A_numbered_project_may_begin_like_a_total(string title)
    {
        Assert.Equal(RowStatus.Read, List($"1;{title};;KCĐP;700;200\n")[3].Status);
        Assert.Equal(RowStatus.Read, List($"1;{title};Trung tâm;;700;200\n")[3].Status);
    }

    [Fact]
    public void Amounts_without_any_name_are_refused()
    {
        var rows = List($"1;{Machines}gỗ;A;KCQG;700;200\n;;;;700;200\n");
        Assert.Equal(RowStatus.Refused, rows[4].Status);
        Assert.StartsWith("dòng có số tiền nhưng không có tên đề án", rows[4].Explain(Language.Vietnamese));
    }

    [Fact]
    public void A_row_whose_parts_are_numbered_below_it_is_their_sum()
    {
        var rows = List(
            $"1;Huyện Mẫu Sơn;;;1.400;500\n1.1;{Machines}gỗ;A;KCQG;700;300\n1.2;{Machines}chè;B;KCQG;700;200\n2;Huyện Mẫu Thủy;;;500;100\n;;;;;\n2.1;{Machines}chè;C;KCQG;500;100\n"
        );
        Assert.Equal(
            [
                "dòng mục: số tiền là tổng của các dòng đánh số bên dưới",
                "1.1",
                "1.2",
                "dòng mục: số tiền là tổng của các dòng đánh số bên dưới",
                "dòng trống",
                "2.1",
            ],
            rows.Skip(3).Select(r => r.Status == RowStatus.Read ? r["ordinal"] : r.Explain(Language.Vietnamese))
        );
    }

    [Fact]
    public void Details_of_a_project_are_no_projects()
    {
        var rows = List(
            $"1;{Machines}gỗ;A;KCQG;700;200\n;- Máy cưa;;;400;\n;- Máy bào;;;300;\n2;{Machines}chè;B;KCQG;500;100\n2.1;Máy sao;;;500;\n3;{Machines}chè;C;;500;100\n"
        );
        Assert.Equal("Read Refused Refused Read Refused Read", string.Join(' ', rows.Skip(3).Select(r => r.Status)));
        Assert.StartsWith("dòng có số tiền, có vẻ là chi tiết của dòng trên", rows[4].Explain(Language.Vietnamese));
    }

    [Fact]
    public void The_shares_of_a_project_of_a_group_are_no_projects()
    {
        var rows = List(
            $"1;{Machines}gỗ (2 cơ sở);;KCQG;1.400;400\n;;Cơ sở A;;700;200\n;;Cơ sở B;;700;200\n2;{Machines}chè;Cơ sở C;KCQG;500;100\n;{Machines}chè;Cơ sở D;KCQG;500;100\n"
        );
        Assert.Equal("Read Refused Refused Read Read", string.Join(' ', rows.Skip(3).Select(r => r.Status)));
    }

    [Theory]
    [InlineData("Ngân sách tỉnh", "150", "from_province_vnd", "150000000")] // "ngân" is not "ngàn"
    [InlineData("Vốn vay ngân hàng và vốn đối ứng", "150", "counterpart_vnd", "150000000")]
    [InlineData("NGAN SACH TINH", "150", "from_province_vnd", "150000000")]
    [InlineData("Vốn đối ứng do công ty đóng góp", "150", "counterpart_vnd", "150000000")] // "ty đóng" is not "tỷ đồng"
    [InlineData("VON DOI UNG CUA CONG TY DONG GOP", "150", "counterpart_vnd", "150000000")]
    [InlineData("Ngân sách tỉnh (nghìn đồng)", "150.000", "from_province_vnd", "150000000")]
    [InlineData("Kinh phí hỗ trợ (tỷ)", "0,15", "support_vnd", "150000000")]
    public void Words_that_only_look_like_a_unit_leave_that_of_the_sheet(string heading, string cell, string column, string amount)
    {
        var rows = Given.RowsOf($"ĐVT: triệu đồng;;;;\nSTT;Tên đề án;Năm;Nguồn;{heading}\n1;{Machines}gỗ;2016;KCQG;{cell}\n", ProjectTable.Schema);
        Assert.Equal(amount, rows[2][column]);
    }

    [Theory]
    [InlineData("Kinh phí hỗ trợ (tỷ đ)", "0,3")]
    [InlineData("Kinh phí hỗ trợ, tỷ VND", "0,3")]
    [InlineData("Kinh phí hỗ trợ (1.000.000 đồng)", "300")]
    [InlineData("Kinh phí hỗ trợ (ĐVT: 1.000.000đ)", "300")]
    [InlineData("Kinh phí hỗ trợ, million VND", "300")]
    [InlineData("KP hỗ trợ (Support, million VND)", "300")]
    [InlineData("Kinh phí hỗ trợ (thousand VND)", "300.000")]
    [InlineData("Kinh phí hỗ trợ (ngàn đồng)", "300.000")]
    public void Units_are_read_as_people_abbreviate_them(string heading, string cell) => Assert.Equal("300000000", Row(heading, cell)["support_vnd"]);

    [Theory]
    [InlineData("Đơn vị báo cáo: Trung tâm Khuyến công (nguồn: ngân sách nhà nước)")]
    [InlineData("Đơn vị: Ủy ban nhân dân huyện Triệu Sơn")]
    [InlineData("Đơn vị thực hiện: Sở Công Thương tỉnh Đồng Nai")]
    public void The_name_of_an_office_states_no_unit(string line)
    {
        var rows = Given.RowsOf($"{line};;;;\nSTT;Tên đề án;Năm;Nguồn;Kinh phí hỗ trợ\n1;Tư vấn;2016;KCQG;300\n", ProjectTable.Schema);
        Assert.Contains("chưa rõ đơn vị", rows[2].Explain(Language.Vietnamese));
    }

    [Theory]
    [InlineData("Mức hỗ trợ (%)")]
    [InlineData("Tổng số (người)")]
    [InlineData("Kế hoạch (lớp)")]
    [InlineData("Tỷ lệ tạm ứng")]
    [InlineData("Ngày tạm ứng")]
    [InlineData("Tổng kinh phí (USD)")]
    [InlineData("Mức hỗ trợ, %")]
    public void Numbers_of_something_else_are_no_amounts(string heading)
    {
        var row = Row(heading, "50");
        Assert.All(["support_vnd", "total_cost_vnd", "planned_vnd", "advanced_vnd"], c => Assert.Equal("", row[c]));
        Assert.Equal(RowStatus.Read, row.Status);
    }

    [Theory]
    [InlineData("Mức hỗ trợ (tối đa 50%)")]
    [InlineData("Kinh phí hỗ trợ (nếu có)")]
    public void A_remark_in_brackets_leaves_the_amount(string heading) => Assert.Equal("300000000", Row(heading, "300 triệu")["support_vnd"]);

    [Theory]
    [InlineData("-200")]
    [InlineData("(200)")]
    [InlineData("(200 triệu)")]
    [InlineData("−200")]
    [InlineData("–200")]
    [InlineData("200-")]
    public void A_negative_amount_is_told_as_one_by_whatever_sign(string cell) =>
        Assert.Contains("số âm", Row("Kinh phí hỗ trợ (triệu đồng)", cell).Explain(Language.Vietnamese));

    [Theory]
    [InlineData("2016-03", "2016-03")]
    [InlineData("2016/03", "2016-03")]
    [InlineData("T3/2016", "2016-03")]
    public void Months_are_read_in_the_form_that_is_written_too(string cell, string field)
    {
        Assert.True(DateCells.TryRead(cell, CellKind.Text, allowsSpan: true, out var read));
        Assert.Equal(field, read);
        Assert.False(DateCells.TryRead("2016-13", CellKind.Text, allowsSpan: true, out _));
    }

    [Theory]
    [InlineData("<v></v>", true)]
    [InlineData("<v/>", true)]
    [InlineData("", true)]
    [InlineData("<v>50</v>", false)]
    public void A_formula_without_a_value_is_refused_whoever_wrote_the_file(string value, bool isRefused)
    {
        var row = Cell($"""<c r="F2"><f>E2*2</f>{value}</c>""");
        Assert.Equal(isRefused, row.Explain(Language.Vietnamese).Contains("công thức chưa có kết quả"));
        Assert.Equal(isRefused ? "" : "50000000", row["support_vnd"]);
    }

    [Fact]
    public void The_value_of_a_formula_may_be_an_empty_text() => Assert.Equal(RowStatus.Read, Cell("""<c r="F2" t="str"><f>""</f><v></v></c>""").Status);

    private static SheetEntry Cell(string xml) =>
        Given.RowsOf(
            Given.Workbook(
                Given.Row(1, "STT", "Tên đề án", "Nguồn", "Năm", "Tổng kinh phí (triệu đồng)", "KP hỗ trợ (triệu đồng)")
                    + Given.Row(2, "=1", Machines + "gỗ", "KCQG", "=2016", "=100").Replace("</row>", xml + "</row>")
            )
        )[1];

    [Fact]
    public void A_mark_of_a_footnote_on_a_page_is_no_digit_of_the_amount()
    {
        const string Page =
            "<html><table><tr><th>STT</th><th>Tên đề án</th><th>Nguồn</th><th>Năm</th><th>KP hỗ trợ (triệu đồng)</th></tr><tr><td>1</td><td>Tư vấn</td><td>KCQG</td><td>2016</td><td>30<sup>1</sup></td></tr></table></html>";
        using var file = TableFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(Page)), "a.xls", ProjectTable.Schema);
        Assert.Equal("30000000", file.Rows().ElementAt(1)["support_vnd"]);
    }

    [Fact]
    public void Hidden_rows_and_columns_are_told_in_every_kind_of_workbook()
    {
        string[] heading = ["STT", "Tên đề án", "Nguồn", "Năm", "KP hỗ trợ (triệu đồng)"];
        var xlsx = Given.Workbook(
            Given.Row(1, heading) + Given.Row(2, "=1", "Tư vấn", "KCQG", "=2016", "=30").Replace("<row ", "<row hidden=\"1\" "),
            columns: "<cols><col min=\"5\" max=\"5\" hidden=\"1\"/></cols>"
        );
        var xls = new XlsFile()
            .Sheet("KH")
            .Cell(0x7D, 4, 4, 2048, 0, 1, 0)
            .Cell(0x208, 1, 0, 5, 255, 0, 0, 0x20, 0)
            .Row(0, [.. heading])
            .Row(1, 1d, "Tư vấn", "KCQG", 2016d, 30d)
            .Bytes();
        const string Xml = """
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="KH"><Table><Column/><Column ss:Index="5" ss:Hidden="1"/>
            """;
        string Cells(params string[] texts) => string.Concat(texts.Select(t => $"<Cell><Data ss:Type=\"String\">{t}</Data></Cell>"));
        var xml = $"{Xml}<Row>{Cells(heading)}</Row><Row ss:Hidden=\"1\">{Cells("1", "Tư vấn", "KCQG", "2016", "30")}</Row></Table></Worksheet></Workbook>";
        foreach (var (bytes, name) in new[] { (xlsx, "a.xlsx"), (xls, "a.xls"), (Encoding.UTF8.GetBytes(xml), "b.xls") })
        {
            using var file = TableFile.Open(new MemoryStream(bytes), name, ProjectTable.Schema);
            Assert.Equal("30000000", file.Rows().ElementAt(1)["support_vnd"]);
            Assert.Equal(
                ["có 1 dòng đang ẩn (giấu, lọc hoặc thu gọn); vẫn được đọc như các dòng khác", "cột đang ẩn: E; vẫn được đọc như các cột khác"],
                file.Tables[0].Notes.Select(n => n.Vietnamese)
            );
        }
    }
}
