using System.Text;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Sheets of one name, of which only the first could be found.</summary>
public class SheetNameTests
{
    private static readonly string[] Heading = ["STT", "Tên đề án", "Nguồn", "Năm", "KP hỗ trợ (triệu đồng)"];

    private static string Xml(params string[] names) =>
        "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
        + string.Concat(
            names.Select(
                (name, i) =>
                    $"<Worksheet ss:Name=\"{name}\"><Table><Row>{Cells(Heading)}</Row><Row>{Cells(["1", "Tư vấn", "KCQG", "2022", $"{i + 1}0"])}</Row></Table></Worksheet>"
            )
        )
        + "</Workbook>";

    private static string Cells(string[] texts) => string.Concat(texts.Select(t => $"<Cell><Data ss:Type=\"String\">{t}</Data></Cell>"));

    private static string[] Read(byte[] bytes)
    {
        using var file = TableFile.Open(new MemoryStream(bytes), "a.xls", ProjectTable.Schema);
        return [.. file.Rows().Where(r => r.Status == RowStatus.Read).Select(r => $"{r.Sheet} {r["support_vnd"]}")];
    }

    [Fact]
    public void Sheets_of_different_names_are_read() =>
        Assert.Equal(["KH 2021 10000000", "KH 2022 20000000"], Read(Encoding.UTF8.GetBytes(Xml("KH 2021", "KH 2022"))));

    [Fact]
    public void Two_sheets_of_one_name_are_refused_with_the_name_in_every_kind_of_workbook()
    {
        var xls = new XlsFile();
        foreach (var amount in new[] { 10d, 20d })
            xls = xls.Sheet("KH").Row(0, [.. Heading]).Row(1, 1d, "Tư vấn", "KCQG", 2022d, amount);
        var xlsx = Given.Workbook(Given.Row(1, Heading) + Given.Row(2, "=1", "Tư vấn", "KCQG", "=2022", "=10"), name: "ẩn");
        foreach (var (bytes, name) in new[] { (Encoding.UTF8.GetBytes(Xml("KH", "KH")), "KH"), (xls.Bytes(), "KH"), (xlsx, "ẩn") })
            Assert.Equal(
                $"Tệp có 2 trang tính cùng tên '{name}'; hãy đổi tên để mỗi trang một tên rồi lưu lại.",
                Assert.Throws<SheetException>(() => Read(bytes)).Problem.Vietnamese
            );
    }

    [Fact]
    public void A_text_that_begins_like_an_archive_is_a_text() =>
        Assert.Equal(
            "PK1|20000000",
            string.Join(
                '|',
                Given.RowsOf("PK;;;;\nMã đề án;Tên đề án;Nguồn;Năm;KP hỗ trợ (tr.đ)\nPK1;Tư vấn;KCQG;2022;20\n")[2] is var r
                    ? [r["case"], r["support_vnd"]]
                    : []
            )
        );
}
