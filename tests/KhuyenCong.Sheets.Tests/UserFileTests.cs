using System.IO.Compression;
using System.Security;
using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Files of the programs that people of departments use, each with what its author means (as in <see cref="UserSheetTests"/>).</summary>
public class UserFileTests
{
    private const string M = "Máy móc thiết bị";
    private const string List =
        "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn kinh phí;Năm;Tổng kinh phí (triệu đồng);Kinh phí hỗ trợ (triệu đồng)\r\n1;Hỗ trợ máy móc thiết bị;HTX Mẫu Lộc;Khuyến công quốc gia;2022;1.250,5;300\r\n2;Hỗ trợ máy móc thiết bị;Công ty Mẫu;Khuyến công địa phương;2022;700;200\r\n;Tổng cộng;;;;1.950,5;500\r\n";
    private const string OfList = "national 2022 1250.5/300 | local 2022 700/200 | -";

    private static string Told(string name, byte[] bytes)
    {
        using var file = TableFile.Open(new MemoryStream(bytes), name, Given.Portfolio);
        return UserSheetTests.Told(file.Rows());
    }

    // "Bảng mã TCVN3": the letters of List that are not ASCII.
    private static byte[] Tcvn3(string text)
    {
        const string Letters = "áàảãạăắằẳẵặâấầẩẫậéèẻẽẹêếềểễệíìỉĩịóòỏõọôốồổỗộơớờởỡợúùủũụưứừửữựýỳỷỹỵđĂÂÊÔƠƯĐ";
        const string Codes = "¸µ¶·¹¨¾»¼½Æ©ÊÇÈÉËÐÌÎÏÑªÕÒÓÔÖÝ×ØÜÞãßáâä«èåæçé¬íêëìîóïñòô\u00ADøõö÷ùýúûüþ®¡¢£¤¥¦§";
        return Encoding.Latin1.GetBytes(string.Concat(text.Select(c => Letters.IndexOf(c) is >= 0 and var at ? Codes[at] : c)));
    }

    public static TheoryData<string, byte[]> Texts =>
        new()
        {
            { "ds.csv", Encoding.UTF8.GetBytes(List) },
            { "windows-1258.csv", Given.Windows1258(List) },
            { "tcvn3.csv", Tcvn3(List) },
            { "utf-16 with tabs.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(List.Replace(';', '\t'))] },
            { "windows-1258 with tabs.txt", Given.Windows1258(List.Replace(';', '\t')) },
            { "bars.txt", Encoding.UTF8.GetBytes(List.Replace(';', '|')) },
            { "a page.xls", Encoding.UTF8.GetBytes(Page(List)) },
            { "a page of windows-1258.xls", Given.Windows1258(Page(List)) },
            { "a table typed with bars and rules.txt", Encoding.UTF8.GetBytes(Ruled(List)) },
        };

    private static string Page(string list) =>
        "<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\"><body><p>DANH MỤC</p><table border=1>"
        + string.Concat(
            list.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
                .Select(l => "<tr>" + string.Concat(l.Split(';').Select(c => $"<td>{c}&nbsp;</td>")) + "</tr>")
        )
        + "</table></body></html>";

    private static string Ruled(string list)
    {
        var lines = list.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)
            .Select(l => "| " + l.Replace(";", " | ", StringComparison.Ordinal) + " |")
            .ToList();
        lines.Insert(1, "|---|---|---|---|---|---|---|");
        return string.Join("\r\n", lines);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_same_list_as_a_text_or_a_page(string name, byte[] bytes) =>
        Assert.Equal((name, OfList), (name, Told(name, bytes).Replace("- | national", "national")));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_same_list_in_an_old_workbook(bool isUnicode)
    {
        var file = new XlsFile(isUnicode).Sheet("DS");
        var lines = List.Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        for (var row = 0; row < lines.Length; row++)
            file.Row(
                row,
                [
                    .. lines[row]
                        .Split(';')
                        .Select(c =>
                            row > 0 && c.Length > 0 && c.All(d => char.IsAsciiDigit(d) || d is '.' or ',')
                                ? (object)double.Parse(c.Replace(".", "").Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture)
                                : c
                        ),
                ]
            );
        Assert.Equal(OfList, Told("ds.xls", file.Bytes()));
    }

    // A workbook of several sheets whose texts stand in one table, as spreadsheets save them; cells in XML behind "<".
    private static byte[] Book(params (string Name, string[][] Rows)[] sheets)
    {
        const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var texts = new List<string>();
        var memory = new MemoryStream();
        using (var archive = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>"
            );
            Add(
                "_rels/.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            );
            Add(
                "xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets>{string.Concat(sheets.Select((s, i) => $"<sheet name=\"{s.Name}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>"
            );
            Add(
                "xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Office}/worksheet\" Target=\"/xl/worksheets/sheet{i + 1}.xml\"/>"))}<Relationship Id=\"rId99\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
            );
            for (var i = 0; i < sheets.Length; i++)
                Add(
                    $"xl/worksheets/sheet{i + 1}.xml",
                    $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(sheets[i].Rows.Select(Row))}</sheetData></worksheet>"
                );
            Add(
                "xl/sharedStrings.xml",
                $"<sst xmlns=\"{Main}\">{string.Concat(texts.Select(t => $"<si><r><t xml:space=\"preserve\">{SecurityElement.Escape(t)}</t></r></si>"))}</sst>"
            );

            void Add(string name, string text)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open(), new UTF8Encoding(false));
                writer.Write(text);
            }
        }

        return memory.ToArray();

        string Row(string[] cells, int row) =>
            $"<row r=\"{row + 1}\">{string.Concat(cells.Select((c, at) => Cell(c, $"{SheetRow.ColumnName(at)}{row + 1}")))}</row>";

        string Cell(string text, string address)
        {
            if (text.Length == 0)
                return "";
            if (text[0] == '<')
                return text.Replace("<c", $"<c r=\"{address}\"", StringComparison.Ordinal);
            if (text[0] == '=')
                return $"<c r=\"{address}\"><v>{text[1..]}</v></c>";
            texts.Add(text);
            return $"<c r=\"{address}\" t=\"s\"><v>{texts.Count - 1}</v></c>";
        }
    }

    private static readonly string[] Heading = ["STT", "Tên đề án", "Đơn vị", "Nguồn", "Năm", "KP hỗ trợ (tr.đ)"];

    [Fact]
    public void A_sheet_for_each_year_with_its_own_unit_and_a_summary()
    {
        string[] short1 = ["STT", "Tên đề án", "Đơn vị", "KP hỗ trợ"];
        var told = Told(
            "ds.xlsx",
            Book(
                (
                    "KCQG 2022",
                    [
                        ["KẾ HOẠCH NĂM 2022"],
                        ["", "", "", "ĐVT: triệu đồng"],
                        short1,
                        ["=1", M, "A", "=300"],
                        ["", "Cộng", "", "=300"],
                    ]
                ),
                (
                    "KCDP 2023",
                    [
                        ["KẾ HOẠCH NĂM 2023"],
                        ["", "", "", "ĐVT: đồng"],
                        short1,
                        ["=1", M, "B", "=200000000"],
                        ["", "Cộng", "", "=200000000"],
                    ]
                ),
                (
                    "Tong hop",
                    [
                        ["Năm", "Số tiền"],
                        ["=2022", "=300"],
                        ["=2023", "=200"],
                    ]
                )
            )
        );
        Assert.Equal("national 2022 /300 | - | - | - | - | local 2023 /200 | - | - | - | -", told);
    }

    [Fact]
    public void Formulas_with_their_values_without_and_errors() =>
        Assert.Equal(
            "national 2022 /300 | ! F3 | ! F4 | ! F5 | -",
            Told(
                "ds.xlsx",
                Book(
                    (
                        "DS",
                        [
                            Heading,
                            ["=1", M, "A", "KCQG", "=2022", "<c><f>100*3</f><v>300</v></c>"],
                            ["=2", M, "B", "KCQG", "=2022", "<c><f>100*3</f></c>"],
                            ["=3", M, "C", "KCQG", "=2022", "<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"],
                            ["=4", M, "D", "KCQG", "=2022", "<c t=\"str\"><f>VLOOKUP(1,A:B,2,0)</f><v>chưa có</v></c>"],
                            ["", "Tổng cộng", "", "", "", "<c><f>SUM(F2:F5)</f></c>"],
                        ]
                    )
                )
            )
        );

    [Fact]
    public void Numbers_as_texts_days_as_numbers_and_remainders_of_reckoning() =>
        Assert.Equal(
            "national 2022-02-15 /300 | national 2022-02-15 /300.5 | national 2022 /127.685 | ! F5 | ! E6",
            Told(
                "ds.xlsx",
                Book(
                    (
                        "DS",
                        [
                            ["STT", "Tên đề án", "Đơn vị", "Nguồn", "Ngày phê duyệt", "KP hỗ trợ (tr.đ)"],
                            ["=1", M, "A", "KCQG", "=44607", "300"],
                            ["=2", M, "B", "KCQG", "15/02/2022", "'300,5"],
                            ["=3", M, "C", "KCQG", "=2022", "=127.685"],
                            ["=4", M, "D", "KCQG", "=2022", "=257.142857142857"],
                            ["=5", M, "E", "KCQG", "=220215", "=300"],
                        ]
                    )
                )
            )
        );

    [Fact]
    public void A_form_about_one_project_is_asked_to_be_a_row() =>
        Assert.Contains(
            "Ở trang 'Phieu' tên các cột đứng dọc ở cột B",
            Assert
                .Throws<SheetException>(() =>
                    Told(
                        "ds.xlsx",
                        Book(
                            ("DS", [Heading, ["=1", M, "A", "KCQG", "=2022", "=300"]]),
                            (
                                "Phieu",
                                [
                                    ["PHIẾU ĐỀ ÁN"],
                                    ["=1", "Tên đề án", M],
                                    ["=2", "Đơn vị thụ hưởng", "B"],
                                    ["=3", "Nguồn kinh phí", "KCĐP"],
                                    ["=4", "Năm thực hiện", "=2022"],
                                    ["=5", "Kinh phí hỗ trợ", "100 triệu"],
                                ]
                            )
                        )
                    )
                )
                .Problem.Vietnamese
        );

    [Fact]
    public void A_sheet_that_explains_the_columns_is_passed_over() =>
        Assert.Equal(
            "national 2022 /300 | - | - | - | - | - | -",
            Told(
                "ds.xlsx",
                Book(
                    ("DS", [Heading, ["=1", M, "A", "KCQG", "=2022", "=300"]]),
                    (
                        "Huong dan",
                        [
                            ["Cột", "Cách ghi"],
                            ["Tên đề án", "ghi đúng quyết định"],
                            ["Đơn vị thụ hưởng", "tên đầy đủ"],
                            ["Nguồn kinh phí", "KCQG hoặc KCĐP"],
                            ["Năm thực hiện", "năm của quyết định"],
                            ["Kinh phí hỗ trợ", "ví dụ 300 triệu"],
                        ]
                    )
                )
            )
        );

    [Fact]
    public void A_heading_of_three_lines_with_merged_cells_and_money_by_sources() =>
        Assert.Equal(
            "- | national 2022 700/300 | local 2022 500/100 | -",
            UserSheetTests.Told(
                Given.RowsOf(
                    Given.Workbook(
                        Given.Row(1, "DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2022")
                            + Given.Row(2, "STT", "Tên đề án", "Đơn vị thụ hưởng", "Kinh phí thực hiện (triệu đồng)")
                            + Given.Row(3, "", "", "", "Tổng số", "Trong đó")
                            + Given.Row(4, "", "", "", "", "KCQG", "KCĐP", "Đối ứng")
                            + Given.Row(5, "(1)", "(2)", "(3)", "(4)=(5)+(6)+(7)", "(5)", "(6)", "(7)")
                            + Given.Row(6, "=1", M, "A", "=700", "=300", "", "=400")
                            + Given.Row(7, "=2", M, "B", "=500", "", "=100", "=400")
                            + Given.Row(8, "", "Tổng cộng", "", "=1200", "=300", "=100", "=800"),
                        "<mergeCells><mergeCell ref=\"A1:G1\"/><mergeCell ref=\"A2:A4\"/><mergeCell ref=\"B2:B4\"/><mergeCell ref=\"C2:C4\"/><mergeCell ref=\"D2:G2\"/><mergeCell ref=\"D3:D4\"/><mergeCell ref=\"E3:G3\"/></mergeCells>"
                    )
                )
            )
        );

    [Fact]
    public void Filtered_rows_and_a_hidden_column_count_as_all_others()
    {
        var rows = Given.Row(1, Heading) + Given.Row(2, "=1", M, "A", "KCQG", "=2022", "=300");
        var hidden = Given.Row(3, "=2", M, "B", "KCĐP", "=2022", "=200").Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal);
        var bytes = Given.Workbook(rows + hidden, columns: "<cols><col min=\"4\" max=\"4\" hidden=\"1\"/></cols>");
        Assert.Equal("national 2022 /300 | local 2022 /200", UserSheetTests.Told(Given.RowsOf(bytes)));
        using var file = TableFile.Open(new MemoryStream(bytes), "ds.xlsx", Given.Portfolio);
        Assert.Equal(2, file.Tables[0].Notes.Count(n => n.Vietnamese.Contains("ẩn")));
    }

    [Fact]
    public void A_page_with_a_note_among_the_digits_and_cells_over_rows() =>
        Assert.Equal(
            "- | national 2022 700/300 | local 2022 500/200 | local 2022 400/150",
            Told(
                "ds.xls",
                Encoding.UTF8.GetBytes(
                    "<html><body><table><tr><th rowspan=2>STT</th><th rowspan=2>Tên đề án</th><th rowspan=2>Nguồn</th><th rowspan=2>Năm</th><th colspan=2>Kinh phí (triệu đồng)</th></tr><tr><th>Tổng số</th><th>Hỗ trợ</th></tr>"
                        + $"<tr><td colspan=6>I. Huyện Mẫu Sơn</td></tr><tr><td>1</td><td>{M}</td><td>KCQG</td><td rowspan=3>2022</td><td>700</td><td>300</td></tr>"
                        + $"<tr><td>2</td><td>{M}</td><td>KCĐP</td><td>500</td><td>200</td></tr><tr><td>3</td><td>{M}</td><td>KCĐP</td><td>400</td><td>150<sup>1</sup></td></tr></table></body></html>"
                )
            )
        );
}
