using System.Security;
using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>What workbooks of departments hold beside their cells: days shown as months, sheets named by years, sheets of sums, merged cells.</summary>
public class WorkbookFormTests
{
    private static readonly string[] List = ["STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)", "1;Máy móc thiết bị;A;KCQG;2016;300"];
    private static readonly string[] Sums = ["Nguồn;Số đề án;KP hỗ trợ (tr.đ)", "KCQG;1;300"];

    // A workbook in XML with one sheet for each name and its rows.
    private static List<SheetEntry> Book(params (string Name, string[] Rows)[] sheets)
    {
        static string Cell(string text) => $"<Cell><Data ss:Type=\"String\">{SecurityElement.Escape(text)}</Data></Cell>";
        static string Row(string row) => $"<Row>{string.Concat(row.Split(';').Select(Cell))}</Row>";
        var all = string.Concat(sheets.Select(s => $"<Worksheet ss:Name=\"{s.Name}\"><Table>{string.Concat(s.Rows.Select(Row))}</Table></Worksheet>"));
        const string Names = "xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\"";
        var xml = $"<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook {Names}>{all}</Workbook>";
        using var file = TableFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(xml)), "b.xls", Given.Portfolio);
        return [.. file.Rows()];
    }

    [Theory]
    [InlineData("@42370", "2016-01-01")]
    [InlineData("@y42370", "2016")] // "yyyy"
    [InlineData("@m42430", "2016-03")] // "mm/yyyy"
    [InlineData("@b42430", "2016-03")] // "mmm-yy", as Excel keeps "3/2016"
    [InlineData("@m42444", "2016-03-15")] // a day was stored
    [InlineData("@y42444", "2016-03-15")]
    public void A_day_is_known_as_far_as_it_is_shown(string cell, string day)
    {
        var row = Given.RowsOf(
            Given.Workbook(
                Given.Row(1, "STT", "Tên đề án", "Nguồn", "Ngày phê duyệt", "Ngày nghiệm thu", "KP hỗ trợ (tr.đ)")
                    + Given.Row(2, "=1", "Máy móc thiết bị", "KCQG", cell, "@m42461", "=300")
            )
        )[1];
        // A column of days alone keeps what is stored.
        Assert.Equal($"{day} 2016-04-01", $"{row["as_of"]} {row["accepted_on"]}");
        Assert.Equal(day.Length < 10, row.Notes.Any(n => n.Vietnamese.StartsWith("chỉ biết", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("Năm 2016", "2016")]
    [InlineData("2016", "2016")]
    [InlineData("KCQG 2016", "2016")]
    [InlineData("Giai đoạn 2015-2016", "refused")]
    [InlineData("Chuyển tiếp 2015", "refused")]
    [InlineData("Mẫu 2016", "refused")]
    public void A_sheet_named_by_a_year_gives_it(string name, string year)
    {
        var row = Book((name, ["STT;Tên đề án;Đơn vị;Nguồn;KP hỗ trợ (tr.đ)", "1;Máy móc thiết bị;A;KCQG;300"]))[1];
        Assert.Equal(year, row.Status == RowStatus.Read ? row["as_of"] : "refused");
    }

    [Fact]
    public void The_head_of_a_sheet_counts_before_its_name() =>
        Assert.Equal("2015", Book(("2016", ["DANH MỤC NĂM 2015", "STT;Tên đề án;Đơn vị;Nguồn;KP hỗ trợ (tr.đ)", "1;Máy móc thiết bị;A;KCQG;300"]))[2]["as_of"]);

    [Fact]
    public void A_sheet_of_sums_beside_a_list_is_passed_over()
    {
        var rows = Book(("Tổng hợp", Sums), ("Danh mục", List));
        Assert.Equal("PassedOver PassedOver PassedOver Read", string.Join(' ', rows.Select(r => r.Status)));
        Assert.Equal("trang tính là bảng tổng hợp, không phải danh mục đề án nên không đọc", rows[0].Reason!.Vietnamese);
        // Two of its columns with one heading refuse nothing.
        rows = Book(("Danh mục", List), ("Tổng hợp", ["Nguồn;Số đề án;KP hỗ trợ;KP hỗ trợ", "KCQG;1;300;300"]));
        Assert.Equal("PassedOver Read PassedOver PassedOver", string.Join(' ', rows.Select(r => r.Status)));
    }

    [Fact]
    public void A_sheet_of_sums_alone_is_refused_row_by_row()
    {
        var rows = Book(("Bìa", ["BÁO CÁO NĂM 2016"]), ("Tổng hợp", Sums));
        Assert.Equal("PassedOver PassedOver Refused", string.Join(' ', rows.Select(r => r.Status)));
    }

    [Fact]
    public void A_sheet_of_things_and_their_number_is_a_list()
    {
        var rows = Book(("A", List), ("B", ["DANH MỤC NĂM 2016", "STT;Nội dung;Số lượng;Nguồn;KP hỗ trợ (tr.đ)", "1;Máy móc thiết bị;2;KCQG;200"]));
        Assert.Equal("200000000", rows[^1]["support_vnd"]);
    }

    [Fact]
    public void Merged_sections_and_tables_of_sums_are_told_as_others()
    {
        var rows = Given.RowsOf(
            Given.Workbook(
                Given.Row(1, "KẾ HOẠCH KHUYẾN CÔNG NĂM 2016")
                    + Given.Row(2, "STT", "Tên đề án", "Nguồn", "KP hỗ trợ (tr.đ)")
                    + Given.Row(3, "NĂM 2015")
                    + Given.Row(4, "=1", "Máy móc thiết bị", "KCQG", "=300")
                    + Given.Row(5, "I", "Đề án chuyển tiếp năm 2015")
                    + Given.Row(6, "=1", "Máy móc thiết bị", "KCQG", "=200")
                    + Given.Row(7, "Nguồn", "", "Số đề án", "Kinh phí")
                    + Given.Row(8, "KCQG", "", "=2", "=500"),
                "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"A3:D3\"/><mergeCell ref=\"B5:D5\"/><mergeCell ref=\"A7:B7\"/><mergeCell ref=\"A8:B8\"/></mergeCells>"
            )
        );
        Assert.Equal("2015 2016", string.Join(' ', rows.Where(r => r.Status == RowStatus.Read).Select(r => r["as_of"])));
        Assert.Equal(RowStatus.PassedOver, rows[7].Status);
        Assert.StartsWith("bảng tổng hợp", rows[7].Reason!.Vietnamese, StringComparison.Ordinal);
    }
}
