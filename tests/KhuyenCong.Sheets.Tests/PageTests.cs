using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>What programs export under the name of a workbook (.xls) and is none: a web page, a workbook in XML, a text.</summary>
public class PageTests
{
    private const string Page = """
        <html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"><title>Tổng hợp</title><style>td { color: red }</style>
        <!--[if gte mso 9]><xml><x:Name>KH</x:Name></xml><![endif]--></head><body>
        <h3>DANH M&#7908;C ĐỀ ÁN NĂM 2022</h3><p>ĐVT: triệu&nbsp;đồng</p>
        <table border=1><tr><th rowspan="2">STT</th><th rowspan="2">Tên đề án</th><th rowspan="2">Đơn vị thụ hưởng</th><th rowspan=2>Nguồn</th><th colspan="2">Kinh phí</th></tr>
        <tr><th>Tổng</th><th>Hỗ trợ</th></tr>
        <tr><td>1</td><td>Máy móc<br>thiết bị</td><td>Công ty A &amp; B</td><td rowspan="2">KCQG</td><td x:num="700">700</td><td align=right>300</td></tr>
        <tr><td>2<td>Tư vấn<td>Cơ sở Mẫu<td x:num="60.5">60,5<td>30
        <tr><td colspan="4">Tổng cộng</td><td>760,5</td><td>330</td></tr>
        </table><script>var a = "<td>x</td>";</script></body></html>
        """;

    private const string Xml = """
        <?xml version="1.0" encoding="utf-8"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">
        <Worksheet ss:Name="KH 2022"><Table><Row ss:Index="2"><Cell ss:MergeDown="1"><Data ss:Type="String">STT</Data></Cell><Cell ss:MergeDown="1"><Data ss:Type="String">Tên đề án</Data></Cell>
        <Cell ss:MergeDown="1"><Data ss:Type="String">Nguồn</Data></Cell><Cell ss:MergeAcross="1"><Data ss:Type="String">Kinh phí (triệu đồng)</Data></Cell><Cell ss:MergeDown="1"><Data ss:Type="String">Ngày phê duyệt</Data></Cell></Row>
        <Row><Cell ss:Index="4"><Data ss:Type="String">Tổng</Data></Cell><Cell><Data ss:Type="String">Hỗ trợ</Data></Cell></Row>
        <Row><Cell><Data ss:Type="Number">1</Data></Cell><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>Máy móc</B> thiết bị</ss:Data></Cell><Cell><Data ss:Type="String">KCQG</Data></Cell>
        <Cell ss:Formula="=A1"><Data ss:Type="Number">700</Data></Cell><Cell><Data ss:Type="Number">300</Data></Cell><Cell><Data ss:Type="DateTime">2022-02-15T00:00:00.000</Data></Cell></Row>
        <Row ss:Index="7"><Cell><Data ss:Type="Number">2</Data></Cell><Cell><Data ss:Type="String">Tư vấn</Data></Cell><Cell><Data ss:Type="String">KCĐP</Data></Cell>
        <Cell ss:Formula="=A1"/><Cell><Data ss:Type="Error">#REF!</Data></Cell><Cell><Data ss:Type="String">15/02/2022</Data></Cell></Row></Table></Worksheet>
        <Worksheet ss:Name="Nháp"><Table><Row><Cell><Data ss:Type="String">x</Data></Cell></Row></Table><WorksheetOptions xmlns="urn:schemas-microsoft-com:office:excel"><Visible>SheetHidden</Visible></WorksheetOptions></Worksheet></Workbook>
        """;

    private static TableFile Open(byte[] bytes) => TableFile.Open(new MemoryStream(bytes), "danh-muc.xls", Given.Portfolio);

    [Fact]
    public void A_web_page_named_xls_is_read_as_the_table_that_it_shows()
    {
        using var file = Open(Encoding.UTF8.GetBytes(Page));
        Assert.Equal("HTML (.xls)", file.Form);
        var rows = file.Rows().ToList();
        Assert.Equal(
            ["1|2022|national|machinery||700000000|300000000|Công ty A & B", "2|2022|national|consultancy||60500000|30000000|Cơ sở Mẫu"],
            rows.Where(r => r.Status == RowStatus.Read).Select(r => $"{Given.Fields(r)}|{r["beneficiary"]}")
        );
        Assert.Equal(
            ["1 dòng phía trên tiêu đề cột", "2 dòng phía trên tiêu đề cột", "3 dòng tiêu đề cột", "4 dòng tiêu đề cột", "7 dòng tổng"],
            rows.Where(r => r.Status == RowStatus.PassedOver).Select(r => $"{r.Number} {r.Reason!.Vietnamese}")
        );
        Assert.All(rows, r => Assert.Equal("danh-muc", r.Sheet));
    }

    [Theory]
    [InlineData(1258)]
    [InlineData(1200)]
    public void A_page_is_read_in_its_letters(int codePage)
    {
        using var file = Open(codePage == 1258 ? Given.Windows1258(Page) : [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Page)]);
        Assert.Equal(2, file.Rows().Count(r => r.Status == RowStatus.Read));
    }

    [Fact]
    public void A_workbook_in_xml_is_read()
    {
        using var file = Open(Encoding.UTF8.GetBytes(Xml));
        Assert.Equal("XML Spreadsheet 2003 (.xls)", file.Form);
        var rows = file.Rows().ToList();
        Assert.Equal(["1|2022-02-15|national|machinery||700000000|300000000"], rows.Where(r => r.Status == RowStatus.Read).Select(Given.Fields));
        var refused = Assert.Single(rows, r => r.Status == RowStatus.Refused);
        Assert.Equal(7, refused.Number);
        Assert.Contains("công thức chưa có kết quả", refused.Explain(Language.Vietnamese));
        Assert.Contains("lỗi của bảng tính", refused.Explain(Language.Vietnamese));
        Assert.Equal(["1", "2", "3", "5", "6"], rows.Where(r => r.Sheet == "KH 2022" && r.Status == RowStatus.PassedOver).Select(r => $"{r.Number}"));
        Assert.Equal("trang tính ẩn", rows.Single(r => r.Sheet == "Nháp").Reason!.Vietnamese);
    }

    [Fact]
    public void A_text_named_xls_is_read_as_a_text()
    {
        using var file = Open(Encoding.UTF8.GetBytes("STT\tTên đề án\tNguồn\tTổng kinh phí\tNăm\n1\tTư vấn\tKCQG\t60 triệu\t2022\n"));
        Assert.Equal("1|2022|national|consultancy||60000000|", Given.Fields(file.Rows().Single(r => r.Status == RowStatus.Read)));
    }

    [Theory]
    [InlineData("<html><body><p>Không có bảng</p></body></html>", "trang HTML không có bảng")]
    [InlineData("<?xml version=\"1.0\"?><a><b/></a>", "tệp XML")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related", "(.mht)")]
    [InlineData("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet>", "bị hỏng hoặc bị cắt")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"c\">]><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">&b;</Workbook>", "bị hỏng hoặc bị cắt")]
    public void What_is_no_table_is_refused_by_name(string text, string problem) =>
        Assert.Contains(problem, Assert.Throws<SheetException>(() => Open(Encoding.UTF8.GetBytes(text))).Problem.Vietnamese);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 8)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_page_or_workbook_damaged_anywhere_is_read_or_refused(int seed)
    {
        var random = new Random(seed);
        string[] parts =
        [
            "<td",
            ">",
            "<",
            "\"",
            "'",
            "<tr>",
            "</table>",
            "<!--",
            "&#x110000;",
            "&",
            "colspan=\"9999\"",
            "rowspan=999",
            "<script>",
            "ss:Index=\"1048577\"",
            "\0",
        ];
        for (var i = 0; i < 250; i++)
        {
            var text = new StringBuilder(i % 2 == 0 ? Page : Xml);
            for (var changes = random.Next(1, 6); changes > 0; changes--)
                text.Insert(random.Next(text.Length), parts[random.Next(parts.Length)]).Remove(random.Next(text.Length - 3), random.Next(3));
            var bytes = Encoding.UTF8.GetBytes(text.ToString());
            try
            {
                using var file = Open(bytes);
                var rows = file.Rows().ToList();
                // Each sheet begins with its first row; two may have come to the same name.
                Assert.All(rows.Take(1), r => Assert.Equal(1, r.Number));
                Assert.All(rows.Zip(rows.Skip(1)), r => Assert.True(r.Second.Number == r.First.Number + 1 || r.Second.Number == 1));
            }
            catch (SheetException problem)
            {
                Assert.NotEqual("", problem.Problem.Vietnamese);
            }
        }
    }
}
