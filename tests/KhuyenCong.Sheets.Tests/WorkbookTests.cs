using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

public class WorkbookTests
{
    private static readonly string[] Heading =
    [
        "STT",
        "Tên đề án",
        "Đơn vị thụ hưởng",
        "Nguồn",
        "Tổng kinh phí (triệu đồng)",
        "KP hỗ trợ (triệu đồng)",
        "Ngày phê duyệt",
    ];

    private static string Row(int number, params string[] cells) => Given.Row(number, cells);

    [Fact]
    public void Numbers_dates_and_serials_are_read_as_such()
    {
        var rows = Given.RowsOf(
            Given.Workbook(
                Row(1, Heading)
                    + Row(2, "=1", "Máy móc thiết bị", "A", "KCQG", "=700", "=0.1", "@44607")
                    + Row(3, "=2", "Máy móc thiết bị", "B", "KCQG", "=514.5", "300 tr", "=44607")
                    + Row(4, "=3", "Máy móc thiết bị", "C", "KCQG", "=1.2E+3", "", "=2022")
            )
        );
        Assert.Equal(
            [
                "1|2022-02-15|national|machinery||700000000|100000",
                "2|2022-02-15|national|machinery||514500000|300000000",
                "3|2022|national|machinery||1200000000|",
            ],
            rows.Where(r => r.Sheet == "KH" && r.Status == RowStatus.Read).Select(Given.Fields)
        );
    }

    [Fact]
    public void Days_counted_from_1904_are_the_same_days()
    {
        var rows = Given.RowsOf(
            Given.Workbook(
                Row(1, Heading)
                    + Row(2, "=1", "Tư vấn", "A", "KCQG", "=1", "=1", "@43145")
                    + Row(3, "=2", "Tư vấn", "B", "KCQG", "=1", "=1", "=43145")
                    + Row(4, "=3", "Tư vấn", "C", "KCQG", "=1", "=1", "=2022")
                    + Row(5, "=4", "Tư vấn", "D", "KCQG", "=1", "=1", "15/02/2022"),
                is1904: true
            )
        );
        Assert.Equal(["2022-02-15", "2022-02-15", "2022", "2022-02-15"], rows.Where(r => r.Status == RowStatus.Read).Select(r => r["as_of"]));
    }

    [Fact]
    public void Cells_without_addresses_stand_one_behind_the_other_and_rows_in_disorder_are_refused()
    {
        var good = Row(1, Heading) + Row(2, "=1", "Tư vấn", "A", "KCQG", "=50", "=30", "@44607");
        var bare = System.Text.RegularExpressions.Regex.Replace(good, " r=\"[A-Z0-9]+\"", "");
        Assert.Equal(Given.Fields(Given.RowsOf(Given.Workbook(good))[1]), Given.Fields(Given.RowsOf(Given.Workbook(bare))[1]));
        var disorder = Row(1, Heading) + Row(5, "=1", "Tư vấn", "A", "KCQG", "=50", "=30", "@44607") + Row(3, "=2", "Tư vấn", "B");
        Assert.Contains("bị hỏng", Assert.Throws<SheetException>(() => Given.RowsOf(Given.Workbook(disorder))).Problem.Vietnamese);
    }

    [Fact]
    public void What_a_spreadsheet_could_not_compute_is_refused()
    {
        var rows = Given.RowsOf(
            Given.Workbook(
                Row(1, Heading) + Row(2, "=1", "Tư vấn", "A", "KCQG", "~E3*2", "#REF!", "@44607") + Row(3, "=2", "Tư vấn", "A", "KCQG", "=1", "=1", "@44607")
            )
        );
        Assert.Equal(
            "ô E2 (Tổng kinh phí (triệu đồng)) ghi '': công thức chưa có kết quả; hãy mở bằng Excel rồi lưu lại; ô F2 (KP hỗ trợ (triệu đồng)) ghi '#REF!': lỗi của bảng tính; hãy sửa công thức",
            rows[1].Explain(Language.Vietnamese)
        );
    }

    [Fact]
    public void Merged_headings_are_read_over_all_of_their_columns_and_merged_texts_over_all_of_their_rows()
    {
        var workbook = Given.Workbook(
            Row(1, "DANH MỤC ĐỀ ÁN NĂM 2022")
                + Row(2, "STT", "Tên đề án", "Đơn vị thụ hưởng", "Nguồn", "Kinh phí (triệu đồng)")
                + Row(3, "", "", "", "", "Tổng", "Hỗ trợ")
                + Row(4, "=1", "Máy móc thiết bị", "A", "KCQG", "=700", "=300")
                + Row(5, "=2", "Máy móc thiết bị", "B", "", "=500", "=200")
                + Row(6, "=3", "Máy móc thiết bị", "C", "KCĐP", "=900", "=100")
                + Row(7, "=4", "Máy móc thiết bị", "D", "KCĐP", "", "=100"),
            """<mergeCells count="5"><mergeCell ref="A1:F1"/><mergeCell ref="A2:A3"/><mergeCell ref="B2:B3"/><mergeCell ref="C2:C3"/><mergeCell ref="D2:D3"/><mergeCell ref="E2:F2"/><mergeCell ref="D4:D5"/><mergeCell ref="E6:E7"/></mergeCells>"""
        );
        using var file = TableFile.Open(new MemoryStream(workbook), "a.xlsx", Given.Portfolio);
        Assert.Equal(
            "A STT, B Tên đề án, C Đơn vị thụ hưởng, D Nguồn, E Kinh phí (triệu đồng) Tổng, F Kinh phí (triệu đồng) Hỗ trợ",
            string.Join(", ", file.Tables[0].Columns.Select(c => $"{c.Letters} {c.Heading}"))
        );
        var rows = file.Rows().Where(r => r.Sheet == "KH").ToList();
        Assert.Equal(
            ["national 700000000 300000000", "national 500000000 200000000"],
            rows.Where(r => r.Status == RowStatus.Read).Select(r => $"{r["source"]} {r["total_cost_vnd"]} {r["support_vnd"]}")
        );
        Assert.All(rows.Skip(5), r => Assert.Contains("số tiền ghi chung cho nhiều dòng (ô gộp)", r.Explain(Language.Vietnamese)));
    }

    [Fact]
    public void Texts_of_a_workbook_that_were_encoded_twice_are_restored_and_told()
    {
        var rows = Row(1, Heading.Select(Twice).ToArray()) + Row(2, "=1", Twice("Máy móc thiết bị"), Twice("Cơ sở Thuỷ Đức"), "KCQG", "=700", "=300", "=2022");
        using var file = TableFile.Open(new MemoryStream(Given.Workbook(rows.Replace("\u0090", "&#x90;"))), "a.xlsx", Given.Portfolio);
        var row = file.Rows().First(r => r.Status == RowStatus.Read);
        Assert.Equal("1|2022|national|machinery||700000000|300000000|Cơ sở Thuỷ Đức", $"{Given.Fields(row)}|{row["beneficiary"]}");
        Assert.Contains("mã hóa hai lần", file.Tables[0].Notes[0].Vietnamese);

        static string Twice(string text) =>
            System.Text.CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(System.Text.Encoding.UTF8.GetBytes(text));
    }

    [Fact]
    public void Blank_rows_between_are_rows_and_hidden_sheets_are_passed_over_by_name()
    {
        var rows = Given.RowsOf(Given.Workbook(Row(2, Heading) + Row(5, "=1", "Tư vấn", "A", "KCQG", "=50", "=30", "@44607")));
        Assert.Equal(
            ["1 dòng trống", "2 dòng tiêu đề cột", "3 dòng trống", "4 dòng trống", "5 "],
            rows.Where(r => r.Sheet == "KH").Select(r => $"{r.Number} {r.Reason?.Vietnamese}")
        );
        Assert.All(rows.Where(r => r.Sheet == "Ẩn"), r => Assert.Equal("trang tính ẩn", r.Reason!.Vietnamese));
        Assert.Contains(
            "không có trang tính nào được hiện",
            Assert.Throws<SheetException>(() => Given.RowsOf(Given.Workbook(Row(1, Heading), state: "hidden"))).Problem.Vietnamese
        );
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 4)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_workbook_damaged_anywhere_is_read_or_refused(int seed)
    {
        var good = Given.Workbook(Row(1, Heading) + Row(2, "=1", "Tư vấn", "A", "KCQG", "=50", "=30", "@44607"));
        var random = new Random(seed);
        var refused = 0;
        for (var i = 0; i < 250; i++)
        {
            var bytes = good.ToArray();
            for (var changes = random.Next(1, 6); changes > 0; changes--)
                bytes[random.Next(4, bytes.Length)] = (byte)random.Next(256);
            if (i % 4 == 0)
                bytes = bytes[..random.Next(4, bytes.Length)];
            try
            {
                Given.RowsOf(bytes);
            }
            catch (SheetException)
            {
                refused++;
            }
        }

        Assert.InRange(refused, 60, 250);
    }

    [Fact]
    public void Xml_that_does_harm_is_refused()
    {
        var rows = """<row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row>""";
        Assert.Throws<SheetException>(() => Given.RowsOf(Given.Workbook(rows)));
        var wide = Given.RowsOf(Given.Workbook(Row(1, Heading) + """<row r="2"><c r="XFD2"><v>1</v></c></row>"""));
        Assert.Equal(1, wide.Count(r => r.Sheet == "KH"));
    }

    [Fact]
    public void What_is_written_is_read_back_with_the_answers_beside_it()
    {
        using var book = SheetBook.Open(Given.Path("sheets", "danhmuc.xlsx"));
        var rows = book.Rows(book.Sheets[0]).ToList();
        using var memory = new MemoryStream();
        SheetWriter.Xlsx(
            memory,
            "Kết quả [2022]",
            10,
            rows.Select(r => (IReadOnlyList<object?>)[.. SheetWriter.CellsOf(r), r.Number == 4 ? "Kết luận" : "đáp ứng", Vnd.Million(3)])
        );
        memory.Position = 0;
        using var file = TableFile.Open(new MemoryStream(memory.ToArray()), "b.xlsx", Given.Portfolio);
        Assert.Equal("Kết quả  2022", file.Tables[0].Sheet);
        Assert.Equal(
            Given.Rows(Given.Path("sheets", "danhmuc.xlsx")).Where(r => r.Status == RowStatus.Read).Select(Given.Fields),
            file.Rows().Where(r => r.Status == RowStatus.Read).Select(Given.Fields)
        );
        Assert.Equal("3000000", file.Rows().Last().Source[9]);
    }

    [Fact]
    public void Formulas_are_defused_in_text_and_are_texts_in_a_workbook()
    {
        using var memory = new MemoryStream();
        using (var writer = SheetWriter.Csv(memory))
        {
            writer.Write("=HYPERLINK(\"http://x\")", "@SUM(A1)", "+cmd", "-1+2", "\tx", null, "a,b", "Công ty");
            writer.Flush();
            Assert.Equal(
                "\"'=HYPERLINK(\"\"http://x\"\")\",\"'@SUM(A1)\",\"'+cmd\",\"'-1+2\",\"'\tx\",,\"a,b\",Công ty\n",
                System.Text.Encoding.UTF8.GetString(memory.ToArray())
            );
        }

        using var workbook = new MemoryStream();
        SheetWriter.Xlsx(
            workbook,
            "a",
            2,
            [
                ["=1+1", "\u001B[31m"],
            ]
        );
        using var book = SheetBook.Open(new MemoryStream(workbook.ToArray()), "a.xlsx");
        Assert.Equal(["=1+1", "\\u001B[31m"], book.Rows("a").Single().Cells);
    }
}
