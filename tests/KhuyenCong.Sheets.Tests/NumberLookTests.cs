using System.IO.Compression;
using System.Security;
using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Numbers that a spreadsheet shows otherwise than it stores them.</summary>
public class NumberLookTests
{
    [Theory]
    [InlineData("#,##0", 0, false, null)]
    [InlineData("#,##0,", 1, false, null)]
    [InlineData("#,##0,,", 2, false, null)]
    [InlineData("#,##0,,,", 3, false, null)]
    [InlineData("0.0,", 1, false, null)]
    [InlineData("0,,.00", 2, false, null)]
    [InlineData("#,##0.00,,;[Red]-#,##0", 2, false, null)]
    [InlineData("_-* #,##0,_-;-* #,##0_-", 1, false, null)]
    [InlineData("0%", 0, true, null)]
    [InlineData("0.0\\ %", 0, true, null)]
    [InlineData("#,##0\"%\"", 0, false, null)]
    [InlineData("#,##0 \"triệu đồng\"", 0, false, 1_000_000L)]
    [InlineData("#,##0,,\" triệu\"", 2, false, 1_000_000L)]
    [InlineData("#,##0\\ [$₫-42A]", 0, false, 1L)]
    [InlineData("_-* #,##0\\ \"₫\"_-", 0, false, 1L)]
    [InlineData("#,##0 ₫", 0, false, 1L)]
    [InlineData("#,##0\" máy\"", 0, false, null)]
    [InlineData("General", 0, false, null)]
    [InlineData("@", 0, false, null)]
    [InlineData("\"", 0, false, null)]
    [InlineData("[", 0, false, null)]
    [InlineData("[$", 0, false, null)]
    [InlineData("0\\", 0, false, null)]
    [InlineData("0,,,,", 0, false, null)] // shows nothing that a unit would say
    [InlineData("", 0, false, null)]
    public void A_format_says_how_a_number_is_shown(string format, int thousands, bool isShare, long? unit) =>
        Assert.Equal(new NumberLook(thousands, isShare, unit), XlsFormats.LookOf(format));

    [Fact]
    public void Looks_are_kept_by_the_runs_of_a_column_in_any_order()
    {
        var (one, two) = (new NumberLook(1, false, null), new NumberLook(2, false, null));
        var looks = new CellLooks();
        foreach (var row in new[] { 5, 6, 7, 2, 0 })
            looks.Add(row, 3, row == 6 ? two : one);
        looks.Add(1, 3, default);
        Assert.Equal([one, default, one, default, default, one, two, one, default], Enumerable.Range(0, 9).Select(row => looks.Of(row, 3)));
        Assert.Equal(default, looks.Of(5, 2));
    }

    private static byte[] Book(string heading, params (string Stored, string Format)[] cells)
    {
        var formats = cells.Select(c => c.Format).Distinct().ToList();
        var rows = new StringBuilder(Given.Row(1, "STT", "Tên đề án", "Đơn vị", "Nguồn", "Năm", heading));
        for (var i = 0; i < cells.Length; i++)
        {
            var row = Given.Row(i + 2, $"={i + 1}", "Máy móc thiết bị", "A", "KCQG", "=2022");
            rows.Append(row.Replace("</row>", $"<c r=\"F{i + 2}\" s=\"{2 + formats.IndexOf(cells[i].Format)}\"><v>{cells[i].Stored}</v></c></row>"));
        }

        var memory = new MemoryStream();
        memory.Write(Given.Workbook(rows.ToString()));
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            archive.GetEntry("xl/styles.xml")!.Delete();
            using var writer = new StreamWriter(archive.CreateEntry("xl/styles.xml").Open(), new UTF8Encoding(false));
            writer.Write(
                "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><numFmts>"
                    + string.Concat(formats.Select((f, i) => $"<numFmt numFmtId=\"{170 + i}\" formatCode=\"{SecurityElement.Escape(f)}\"/>"))
                    + "</numFmts><cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/>"
                    + string.Concat(formats.Select((_, i) => $"<xf numFmtId=\"{170 + i}\" applyNumberFormat=\"1\"/>"))
                    + "</cellXfs></styleSheet>"
            );
        }

        return memory.ToArray();
    }

    private static string Told(SheetEntry row) =>
        row.Status == RowStatus.Read
            ? $"{row["support_vnd"]}{string.Concat(row.Notes.Where(n => n.Vietnamese.Contains("lưu")).Select(n => " " + n.Vietnamese))}"
            : "! " + row.Explain(Language.Vietnamese);

    private static string[] Told(string heading, params (string Stored, string Format)[] cells) =>
        [.. Given.RowsOf(Book(heading, cells)).Where(r => r.Status != RowStatus.PassedOver).Select(Told)];

    [Fact]
    public void What_is_stored_in_đồng_and_shown_in_the_unit_of_the_heading_is_đồng()
    {
        var told = Told("KP hỗ trợ (triệu đồng)", ("300000000", "#,##0,,"), ("500000", "#,##0.0,,"), ("300", "#,##0"));
        Assert.Equal(
            [
                "300000000 ô F2 lưu 300000000 và hiện số chia cho 1.000.000, theo triệu đồng: số lưu được đọc là đồng, các ô như vậy trong cột cũng thế",
                "500000",
                "300000000",
            ],
            told
        );
        Assert.StartsWith("300000 ô F2 lưu 300000 và hiện số chia cho 1.000, theo nghìn đồng", Told("KP hỗ trợ (1.000 đồng)", ("300000", "#,##0,"))[0]);
    }

    [Fact]
    public void A_scale_that_is_not_that_of_the_heading_is_asked_for() =>
        Assert.Equal(
            [
                "! ô F2 (KP hỗ trợ (triệu đồng)) ghi '300000': ô hiện số chia cho 1.000 mà đơn vị tính là triệu đồng: chưa rõ số lưu theo đồng, theo nghìn đồng hay theo triệu đồng; hãy bỏ định dạng chia; cần số tiền, ví dụ 1.250.000.000 hoặc 300 triệu hoặc 0,3 tỷ",
                "300000000",
            ],
            Told("KP hỗ trợ (triệu đồng)", ("300000", "#,##0,"), ("300", "General"))
        );

    [Theory]
    [InlineData("KP hỗ trợ (đồng)", "300000000", "#,##0,,", "300000000")] // what is stored counts
    [InlineData("KP hỗ trợ", "300000000", "#,##0,,", "300000000")]
    [InlineData("KP hỗ trợ", "300", "#,##0 \"triệu đồng\"", "300000000")] // the unit that is shown
    [InlineData("KP hỗ trợ (triệu đồng)", "300", "#,##0 \"triệu\"", "300000000")]
    [InlineData("KP hỗ trợ", "300000000", "#,##0\\ [$₫-42A]", "300000000")]
    public void Else_what_is_stored_counts(string heading, string stored, string format, string told) =>
        Assert.StartsWith(told, Assert.Single(Told(heading, (stored, format))));

    [Theory]
    [InlineData("KP hỗ trợ (triệu đồng)", "0.5", "0%", "ô hiện theo tỷ lệ phần trăm")]
    [InlineData("KP hỗ trợ (triệu đồng)", "300", "#,##0 ₫", "hai đơn vị cho một số tiền: triệu đồng và đồng")]
    [InlineData("KP hỗ trợ", "300", "#,##0,", "chưa rõ đơn vị")]
    public void What_contradicts_is_refused(string heading, string stored, string format, string problem) =>
        Assert.Contains(problem, Assert.Single(Told(heading, (stored, format))));

    [Fact]
    public void An_old_workbook_scales_too()
    {
        var file = new XlsFile();
        file.Global(0x41E, 170, file.Text("#,##0,,")).Global(0xE0, 0, 0, new byte[16]).Global(0xE0, 0, 14, new byte[16]).Global(0xE0, 0, 170, new byte[16]);
        file.Sheet("T").Row(0, "STT", "Tên đề án", "Đơn vị", "Nguồn", "Năm", "KP hỗ trợ (triệu đồng)").Row(1, 1.0, "Máy móc thiết bị", "A", "KCQG", 2022.0);
        file.Cell(0x203, 1, 5, 2, BitConverter.GetBytes(300_000_000.0));
        using var table = TableFile.Open(new MemoryStream(file.Bytes()), "ds.xls", Given.Portfolio);
        Assert.StartsWith("300000000 ô F2 lưu 300000000", Told(table.Rows().Last()));
    }

    [Fact]
    public void A_workbook_in_XML_and_a_page_scale_too()
    {
        const string Xml = """
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <Styles><Style ss:ID="s21"><NumberFormat ss:Format="#,##0,,"/></Style></Styles><Worksheet ss:Name="T"><Table>
            <Row><Cell><Data ss:Type="String">Tên đề án</Data></Cell><Cell><Data ss:Type="String">Nguồn</Data></Cell><Cell><Data ss:Type="String">Năm</Data></Cell><Cell><Data ss:Type="String">KP hỗ trợ (triệu đồng)</Data></Cell></Row>
            <Row><Cell><Data ss:Type="String">Máy móc thiết bị</Data></Cell><Cell><Data ss:Type="String">KCQG</Data></Cell><Cell><Data ss:Type="Number">2022</Data></Cell><Cell ss:StyleID="s21"><Data ss:Type="Number">300000000</Data></Cell></Row>
            </Table></Worksheet></Workbook>
            """;
        using var xml = TableFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(Xml)), "ds.xls", Given.Portfolio);
        Assert.StartsWith("300000000 ô D2 lưu 300000000", Told(xml.Rows().Last()));
        const string Page = """
            <html><table><tr><td>Tên đề án</td><td>Nguồn</td><td>Năm</td><td>KP hỗ trợ (triệu đồng)</td></tr>
            <tr><td>Máy móc thiết bị</td><td>KCQG</td><td>2022</td><td x:num="300000000">300</td></tr>
            <tr><td>Máy móc thiết bị</td><td>KCQG</td><td>2022</td><td x:num="300">300</td></tr>
            <tr><td>Máy móc thiết bị</td><td>KCQG</td><td>2022</td><td x:num="1250">1.250</td></tr></table></html>
            """;
        using var page = TableFile.Open(new MemoryStream(Encoding.UTF8.GetBytes(Page)), "ds.xls", Given.Portfolio);
        Assert.Equal(["300000000", "300000000", "1250000000"], page.Rows().Where(r => r.Status == RowStatus.Read).Select(r => r["support_vnd"]));
    }
}
