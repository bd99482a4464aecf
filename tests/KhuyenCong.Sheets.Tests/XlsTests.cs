using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Workbooks of the programs before 2007, as departments still send them.</summary>
public class XlsTests
{
    private static readonly object[] Heading =
    [
        "STT",
        "Tên đề án",
        "Đơn vị thụ hưởng",
        "Nguồn",
        "Tổng kinh phí (triệu đồng)",
        "KP hỗ trợ (triệu đồng)",
        "Ngày phê duyệt",
    ];

    private static List<SheetEntry> RowsOf(XlsFile file) => Given.RowsOf(file.Bytes());

    private static string Refusal(byte[] bytes) => Assert.Throws<SheetException>(() => Given.RowsOf(bytes)).Problem.Vietnamese;

    [Fact]
    public void The_forty_projects_of_an_old_workbook_are_those_of_the_new_one()
    {
        var rows = Given.Rows(Given.Path("sheets", "danhmuc.xls"));
        var today = Given.Rows(Given.Path("sheets", "danhmuc.xlsx"));
        Assert.Equal(40, rows.Count(r => r.Status == RowStatus.Read));
        Assert.Equal(today.Select(r => $"{r.Number} {r.Status} {Given.Fields(r)}"), rows.Select(r => $"{r.Number} {r.Status} {Given.Fields(r)}"));
        using var book = SheetBook.Open(Given.Path("sheets", "danhmuc.xls"));
        Assert.Equal("Excel 97–2003 (.xls)", book.Form);
    }

    [Fact]
    public void The_made_up_sheet_saved_as_an_old_workbook_reads_as_it_did()
    {
        using var old = TableFile.Open(Given.Path("sheets", "danh-muc-2022.xls"), Given.Portfolio);
        using var today = TableFile.Open(System.IO.Path.Combine(Domain.Tests.Repository.Samples, "data", "danh-muc-2022.xlsx"), Given.Portfolio);
        // The program that saved it computed the one formula that had no value.
        Assert.Equal(today.Rows().Where(r => r["case"] != "KC22-17").Select(Told), old.Rows().Where(r => r["case"] != "KC22-17").Select(Told));
        Assert.Equal("35000000", old.Rows().Single(r => r["case"] == "KC22-17")["support_vnd"]);

        static string Told(SheetEntry row) => $"{row.Sheet}!{row.Number} {row.Status} {Given.Fields(row)} {row.Explain(Language.Vietnamese)}";
    }

    [Fact]
    public void Numbers_of_every_kind_days_and_results_of_formulas_are_read()
    {
        var file = new XlsFile().Sheet("KH 2022").Row(0, Heading);
        file.Row(1, 1.0, "Máy móc thiết bị", "A", "KCQG", 700.0, 0.1, 44607);
        // Whole numbers and hundredths in four bytes, two side by side, and what a formula gave.
        file.Row(2, "2", "Máy móc thiết bị", "B", "KCQG")
            .Cell(0xBD, 2, 4, 0, (70000u << 2) | 3, 0, (uint)((300 << 2) | 2), 5)
            .Cell(0x203, 2, 6, XlsFile.Day, Number(44608));
        file.Row(3, "3", "Máy móc thiết bị")
            .Cell(0x06, 3, 2, 0, Result(0), 0, 0u, 0)
            .Cell(0x4BC, new byte[10])
            .Cell(0x207, file.Text("Cơ sở Mẫu"))
            .Cell(0xD6, 3, 3, 0, file.Text("KCĐP"), 0)
            .Cell(0x06, 3, 4, 0, Number(514.5), 0, 0u, 0)
            .Cell(0x06, 3, 5, 0, Number(300), 2, 0u, 0)
            .Cell(0x203, 3, 6, 0, Number(2022));
        Assert.Equal(
            [
                "1|2022-02-15|national|machinery||700000000|100000|A",
                "2|2022-02-16|national|machinery||700000000|300000000|B",
                "3|2022|local|machinery||514500000|300000000|Cơ sở Mẫu",
            ],
            RowsOf(file).Where(r => r.Status == RowStatus.Read).Select(r => $"{Given.Fields(r)}|{r["beneficiary"]}")
        );
    }

    [Fact]
    public void Errors_and_formulas_that_were_never_computed_are_refused_not_blank()
    {
        var file = new XlsFile().Sheet("KH").Row(0, Heading);
        file.Row(1, 1.0, "Tư vấn", "A", "KCQG")
            .Cell(0x06, 1, 4, 0, Number(0), 3, 0u, 0)
            .Cell(0x205, 1, 5, 0, new byte[] { 0x17, 1 })
            .Cell(0x27E, 1, 6, 1, (44607u << 2) | 2);
        file.Row(2, 2.0, "Tư vấn", "A", "KCQG").Cell(0x06, 2, 4, 0, Number(0), 0, 0u, 0).Cell(0x06, 2, 5, 0, Result(2, 0x2A), 0, 0u, 0);
        var rows = RowsOf(file);
        Assert.Equal(
            "ô E2 (Tổng kinh phí (triệu đồng)) ghi '': công thức chưa có kết quả; hãy mở bằng Excel rồi lưu lại; ô F2 (KP hỗ trợ (triệu đồng)) ghi '#REF!': lỗi của bảng tính; hãy sửa công thức",
            rows[1].Explain(Language.Vietnamese)
        );
        Assert.Contains("'#N/A'", rows[2].Explain(Language.Vietnamese));
        Assert.Equal("0", rows[2]["total_cost_vnd"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Days_from_1904_hidden_sheets_charts_and_rows_in_disorder(bool isUnicode)
    {
        var file = new XlsFile(isUnicode)
            .Global(0x22, 1)
            .Sheet("Biểu đồ", kind: 2)
            .Sheet("Kế hoạch")
            .Row(4, 2.0, "Tư vấn", "B", "KCQG", 1.0, 1.0, 43146)
            .Row(0, Heading);
        file.Row(1, 1.0, "Tư vấn", "Cơ sở Thuỷ Đức", "KCQG", 1.0, 1.0, 43145).Sheet("Ẩn", visibility: 1).Row(0, "x").Sheet("Rất ẩn", visibility: 2).Row(0, "y");
        var rows = RowsOf(file);
        Assert.Equal(
            [
                "Kế hoạch 1 PassedOver ",
                "Kế hoạch 2 Read 2022-02-15",
                "Kế hoạch 3 PassedOver ",
                "Kế hoạch 4 PassedOver ",
                "Kế hoạch 5 Read 2022-02-16",
                "Ẩn 1 PassedOver ",
                "Rất ẩn 1 PassedOver ",
            ],
            rows.Select(r => $"{r.Sheet} {r.Number} {r.Status} {r["as_of"]}")
        );
        Assert.Equal("Cơ sở Thuỷ Đức", rows[1]["beneficiary"]);
    }

    [Fact]
    public void Texts_of_the_code_page_of_the_workbook_are_read()
    {
        var rows = RowsOf(
            new XlsFile(isUnicode: false)
                .Sheet("Kế hoạch")
                .Row(0, Heading)
                .Row(1, 1.0, "Hỗ trợ ứng dụng máy móc thiết bị", "Cơ sở Mẫu", "Khuyến công địa phương", 5.0, 1.0, 44607)
        );
        Assert.Equal("1|2022-02-15|local|machinery||5000000|1000000", Given.Fields(rows[1]));
        Assert.Equal("Kế hoạch", rows[1].Sheet);
        // Typed in a font of TCVN3, as most workbooks of that time are.
        var tcvn3 = new XlsFile(isUnicode: false, codePage: 1252).Sheet("KH");
        tcvn3.Row(0, "STT", "Tªn ®Ò ¸n", "§¬n vÞ thô h\u00ADëng", "Nguån kinh phÝ", "Tæng kinh phÝ (triÖu ®ång)", "N¨m");
        tcvn3.Row(1, 1.0, "M¸y mãc thiÕt bÞ", "C¬ së MÉu", "KhuyÕn c«ng quèc gia", 700.0, 2022.0);
        Assert.Equal("1|2022|national|machinery||700000000|", Given.Fields(RowsOf(tcvn3)[1]));
    }

    [Fact]
    public void Merged_cells_are_one_for_all_of_their_rows()
    {
        var file = new XlsFile()
            .Sheet("KH")
            .Row(0, Heading)
            .Row(1, 1.0, "Tư vấn", "A", "KCQG", 50.0, 30.0, 44607)
            .Row(2, 2.0, "Tư vấn", "B", "", 60.0, "", 44607);
        file.Cell(0xE5, 2, 1, 2, 3, 3, 1, 2, 5, 5);
        var rows = RowsOf(file);
        Assert.Equal("national", rows[2]["source"]);
        Assert.All(rows.Skip(1), r => Assert.Contains("số tiền ghi chung cho nhiều dòng (ô gộp)", r.Explain(Language.Vietnamese)));
    }

    [Fact]
    public void The_table_of_texts_goes_on_over_the_ends_of_its_records()
    {
        string[] texts = ["STT", "Tên đề án", "Nguồn", "Năm", "Tư vấn", "KCQG", new('ế', 20)];
        var file = new XlsFile();
        // Every text in two bytes a letter, cut in the middle; the rest goes on in one byte a letter where it can; looks behind the fourth.
        var table = new List<object> { 7u, 7u };
        foreach (var text in texts.Take(6))
            table.AddRange([text.Length, new byte[] { 1 }, Encoding.Unicode.GetBytes(text)]);
        file.Global(0xFC, [.. table, texts[6].Length, new byte[] { 9 }, 1, Encoding.Unicode.GetBytes(texts[6][..7])]);
        file.Global(0x3C, new byte[] { 1 }, Encoding.Unicode.GetBytes(texts[6][7..]), new byte[2]);
        file.Global(0x3C, new byte[2]);
        file.Sheet("KH");
        for (var i = 0; i < 4; i++)
            file.Cell(0xFD, 0, i, 0, (uint)i);
        file.Row(1, 1.0).Cell(0xFD, 1, 1, 0, 4u).Cell(0xFD, 1, 2, 0, 5u).Cell(0x203, 1, 3, 0, Number(2022)).Cell(0xFD, 1, 4, 0, 6u);
        using var book = SheetBook.Open(new MemoryStream(file.Bytes()), "a.xls");
        Assert.Equal(["STT|Tên đề án|Nguồn|Năm|", $"1|Tư vấn|KCQG|2022|{texts[6]}"], book.Rows("KH").Select(r => string.Join('|', r.Cells)));
    }

    [Fact]
    public void What_cannot_be_read_is_refused_by_name()
    {
        Assert.Contains("có mật khẩu", Refusal(new XlsFile().Global(0x2F, new byte[54]).Sheet("KH").Bytes()));
        Assert.Contains("quá cũ", Refusal([0x09, 0x04, 0x06, 0x00, 0, 0, 0x10, 0, 0, 0]));
        Assert.Contains("quá cũ", Refusal([0x09, 0x08, 0x06, 0x00, 0, 2, 0x10, 0, 0, 0]));
        var good = File.ReadAllBytes(Given.Path("sheets", "danhmuc.xls"));
        Assert.Contains("bị hỏng hoặc bị cắt", Refusal(good[..8_000]));
        Assert.Contains("bị hỏng hoặc bị cắt", Refusal(good[..40]));
        Assert.Contains("tệp Word (.doc)", Refusal(Renamed(good, "Workbook", "WordDocument")));
        Assert.Contains("có mật khẩu", Refusal(Renamed(good, "Workbook", "EncryptedPackage")));
        Assert.Contains("chương trình khác", Refusal(Renamed(good, "Workbook", "Drawing")));
        var twice = new XlsFile().Sheet("KH").Row(0, Heading).Row(1, 1.0, "Tư vấn", "A", "KCQG", 50.0, 30.0, 44607).Cell(0x203, 1, 5, 0, Number(300));
        Assert.Contains("bị hỏng", Refusal(twice.Bytes()));
        var endless = new XlsFile().Sheet("KH").Row(0, Heading).Bytes();
        Assert.Contains("bị hỏng", Refusal(endless[..^4]));
    }

    [Theory]
    [InlineData("dd/mm/yyyy;@", true)]
    [InlineData("[$-42A]dd mmmm yyyy", true)]
    [InlineData("mm/yy", true)]
    [InlineData("#,##0 \"đồng/ngày\"", false)]
    [InlineData("#,##0\\d", false)]
    [InlineData("_(* #,##0_d", false)]
    [InlineData("0;d", false)]
    [InlineData("[Red]0.00", false)]
    [InlineData("General", false)]
    [InlineData("\"dở dang", false)]
    public void A_format_of_days_is_told_from_one_of_numbers(string format, bool isDay) => Assert.Equal(isDay, XlsFormats.IsDay(format));

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void An_old_workbook_damaged_anywhere_is_read_or_refused(int seed)
    {
        byte[][] files =
        [
            File.ReadAllBytes(Given.Path("sheets", "danhmuc.xls")),
            new XlsFile(false).Sheet("KH").Row(0, Heading).Row(1, 1.0, "Tư vấn", "A", "KCQG", 50.0, 30.0, 44607).Bytes(),
        ];
        var random = new Random(seed);
        var (read, refused) = (0, 0);
        for (var i = 0; i < 250; i++)
        {
            var bytes = files[i % 2].ToArray();
            for (var changes = random.Next(1, 8); changes > 0; changes--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (i % 5 == 0)
                bytes = bytes[..random.Next(1, bytes.Length)];
            try
            {
                read += Given.RowsOf(bytes).Count;
            }
            catch (SheetException)
            {
                refused++;
            }
        }

        Assert.True(read > 800 && refused > 30, $"{read} {refused}");
    }

    private static byte[] Number(double number) => BitConverter.GetBytes(number);

    // What a formula gave that is no number.
    private static byte[] Result(byte kind, byte value = 0) => [kind, 0, value, 0, 0, 0, 0xFF, 0xFF];

    private static byte[] Renamed(byte[] file, string from, string to)
    {
        var bytes = file.ToArray();
        var at = bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(from + "\0"));
        bytes.AsSpan(at, 64).Clear();
        Encoding.Unicode.GetBytes(to).CopyTo(bytes, at);
        bytes[at + 64] = (byte)(2 * (to.Length + 1));
        return bytes;
    }
}
