using System.IO.Compression;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Tables as departments write them, and what some of the fields of each row below the heading are: "-" passed over, "!" refused with the cells.</summary>
public class WrittenTableTests
{
    private const string Heads = "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;Tổng kinh phí (tr.đ);KP hỗ trợ (tr.đ)\n";
    private const string Amounts = "beneficiary total_cost_vnd support_vnd";

    private static readonly TableSchema Establishments = new([
        ProjectTable.Find("case") with
        {
            Headings = ["tên cơ sở"],
            IsRequired = false,
        },
        new("kind", new("loại hình", "kind"), FieldKind.Code)
        {
            Codes = (string text, out string code, out CodeProblem? problem) =>
            {
                var isRead = CodeReaders.EstablishmentKinds.TryRead(text, out var kind, out problem);
                code = isRead ? Vocabulary.ToCode(kind) : "";
                return isRead;
            },
        },
        new("capital", new("tổng vốn", "capital"), FieldKind.Money),
        new("labour", new("số lao động", "labour"), FieldKind.Count),
        new("area", new("diện tích", "area"), FieldKind.Number),
        ProjectTable.Find("ordinal"),
    ]);

    private static readonly TableSchema Scores = new([
        new("product", new("sản phẩm", "product"), FieldKind.Text) { Headings = ["tên sản phẩm"], MustBeThere = true },
        new("market", new("thị trường", "market"), FieldKind.Text) { Headings = ["~thị trường"], MustBeThere = true },
        new("culture", new("văn hóa", "culture"), FieldKind.Text) { Headings = ["~văn hóa"], MustBeThere = true },
        ProjectTable.Find("ordinal"),
    ]);

    private static string Told(IEnumerable<SheetEntry> rows, string codes) =>
        string.Join(
            " | ",
            rows.SkipWhile(r => !ReferenceEquals(r.Reason, TableTexts.Heading))
                .SkipWhile(r => ReferenceEquals(r.Reason, TableTexts.Heading))
                .Where(r => !r.Source.IsBlank && r.Sheet != "Ẩn")
                .Select(r =>
                    r.Status == RowStatus.PassedOver ? "-"
                    : r.Status == RowStatus.Refused ? ("! " + string.Join(' ', r.Problems.Select(p => p.Address.Length > 0 ? p.Address : p.Column))).TrimEnd()
                    : string.Join(' ', codes.Split(' ').Select(c => Short(r[c])))
                )
        );

    // Whole millions as such.
    private static string Short(string field) =>
        field.Length == 0 ? "·"
        : field.EndsWith("000000", StringComparison.Ordinal) ? field[..^6]
        : field;

    private static List<SheetEntry> OfWorkbook(string text, string merges)
    {
        var rows = text.TrimEnd('\n').Split('\n').Select((line, i) => Given.Row(i + 1, line.Split(';')));
        var merged = string.Concat(merges.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(m => $"<mergeCell ref=\"{m}\"/>"));
        return Given.RowsOf(Given.Workbook(string.Concat(rows), merged.Length == 0 ? "" : $"<mergeCells>{merged}</mergeCells>"));
    }

    public static TheoryData<string, string, string> Formulas =>
        new()
        {
            {
                "numbers that a formula counts and the file does not hold",
                "~ROW()-1;Máy móc thiết bị;Cty A;KCQG;=2022;=700;=300\n~A2+1;Máy móc thiết bị;Cty B;KCĐP;=2022;=500;=200\n~A3+1;Tổng cộng;;;;~SUM(F2:F3);~SUM(G2:G3)\n",
                "Cty A 700 300 | Cty B 500 200 | -"
            },
            {
                "a project whose number and amounts are formulas is no section",
                "~A1+1;Máy móc thiết bị;;KCQG;=2022;~F9;~G9\n~A2+1;Máy móc thiết bị;;;;~F9;~G9\n",
                "! F2 G2 | ! F3 G3 as_of D3"
            },
            {
                "sections whose sums are formulas",
                "I;Khuyến công quốc gia;;;;;~SUM(G3)\n~A2;Máy móc thiết bị;;;=2022;;=300\n;Huyện Mẫu Sơn;;;;;~SUM(G5)\n~A4;Máy móc thiết bị;;;=2022;;=200\n",
                "- | · · 300 | - | · · 200"
            },
            { "details of a project whose amounts are formulas", "=1;Máy móc thiết bị;A;KCQG;=2022;=700;=300\n;- Máy cưa;;;;~F9;~G9\n", "A 700 300 | !" },
            { "other cells without a value are named", "=1;~B9;A;KCQG;=2022;=700;=300\n=2;Máy móc thiết bị;~C9;KCQG;~E9;=700;=300\n", "! B2 item | ! C3 E3" },
        };

    [Theory]
    [MemberData(nameof(Formulas))]
    public void A_formula_without_a_value_is_missed_only_where_its_value_counts(string what, string text, string told) =>
        Assert.Equal((what, told), (what, Told(OfWorkbook(Heads + text, ""), Amounts)));

    public static TheoryData<string, string, string, string> Headings =>
        new()
        {
            {
                "the money of the beneficiary is not the beneficiary",
                "STT;Tên đề án;Đơn vị thực hiện;Nguồn;Năm;Tổng KP (tr.đ);Trong đó (tr.đ);\n;;;;;;KP khuyến công;Vốn của đơn vị thụ hưởng\nI;Máy móc thiết bị;;;;1200;500;700\n1;Máy móc thiết bị;Trung tâm A;KCQG;2016;700;300;400\n",
                "beneficiary support_vnd counterpart_vnd",
                "- | · 300 400"
            },
            {
                "what the beneficiary gives, in other words",
                "STT;Tên đề án;Nguồn;Năm;KP hỗ trợ (tr.đ);Đóng góp của đơn vị thụ hưởng (tr.đ)\n1;Đăng ký nhãn hiệu;KCQG;2022;30;20\n",
                "beneficiary support_vnd counterpart_vnd",
                "· 30 20"
            },
            {
                "what the beneficiary gives, behind its name",
                "STT;Tên đề án;Nguồn;Năm;KP hỗ trợ (tr.đ);Phần đơn vị thụ hưởng đóng góp (tr.đ)\n1;Đăng ký nhãn hiệu;KCQG;2022;30;20\n",
                "beneficiary support_vnd counterpart_vnd",
                "· 30 20"
            },
            {
                "its own money beside its name",
                "STT;Tên đề án;Cơ sở CNNT;Nguồn;Năm;KP hỗ trợ (tr.đ);Vốn đối ứng của cơ sở CNNT (tr.đ)\n1;Đăng ký nhãn hiệu;A;KCQG;2022;30;20\n",
                "beneficiary support_vnd counterpart_vnd",
                "A 30 20"
            },
            {
                "support for the beneficiary is support",
                "STT;Tên đề án;Nguồn;Năm;Kinh phí hỗ trợ cho đơn vị thụ hưởng (tr.đ);Đơn vị thụ hưởng\n1;Đăng ký nhãn hiệu;KCQG;2022;30;A\n",
                "beneficiary support_vnd counterpart_vnd",
                "A 30 ·"
            },
            {
                "money by source, the beneficiary one of the sources",
                "STT;Tên đề án;Kinh phí thực hiện (tr.đ);;;Năm\n;;Tổng số;KCQG;Đơn vị thụ hưởng;\n1;Máy móc thiết bị;700;300;400;2019\n",
                "beneficiary total_cost_vnd support_vnd counterpart_vnd",
                "· 700 300 400"
            },
            {
                "parts of the cost",
                "TT;Nội dung hoạt động;Đơn vị thụ hưởng;Nguồn;Năm;Tổng kinh phí (1.000đ);Chia ra;\n;;;;;;Khuyến công;Đơn vị thụ hưởng\n1;Máy móc thiết bị;HTX chè;KCĐP;2020;700.000;300.000;400.000\n",
                "beneficiary total_cost_vnd support_vnd counterpart_vnd",
                "HTX chè 700 300 400"
            },
            {
                "the province one of the sources",
                "STT;Tên đề án;Đơn vị thụ hưởng;Năm;Kinh phí (tr.đ);;\n;;;;Tổng;Trung ương;Địa phương\n1;Máy móc thiết bị;A;2021;700;300;100\n",
                "province central_vnd from_province_vnd support_vnd",
                "· 300 100 400"
            },
            {
                "the sources by their abbreviations",
                "STT;Tên đề án;Đơn vị thụ hưởng;Năm;Kinh phí (tr.đ);;\n;;;;Tổng;TW;ĐP\n1;Máy móc thiết bị;A;2021;700;300;100\n",
                "province central_vnd from_province_vnd support_vnd",
                "· 300 100 400"
            },
            {
                "who leads and who joins in are not who benefits",
                "STT;Tên đề án;Đơn vị chủ trì;Đơn vị phối hợp;Đơn vị thụ hưởng;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;TTKC;Huyện;Cty A;KCQG;2021;300\n",
                "beneficiary support_vnd",
                "Cty A 300"
            },
            {
                "facts of the beneficiary are not its name",
                "STT;Tên đề án;Tên đơn vị thụ hưởng;Địa chỉ đơn vị thụ hưởng;Mã số thuế đơn vị thụ hưởng;Điện thoại của cơ sở CNNT;Nguồn;Năm;KP khuyến công hỗ trợ (đồng)\n1;Đăng ký nhãn hiệu;Cty A;Xã B;0100109106;0912345678;KCQG;2019;30.000.000\n",
                "beneficiary district beneficiary_id support_vnd",
                "Cty A Xã B 0100109106 30"
            },
            {
                "nor are people, and a number of establishments is no amount",
                "STT;Tên đề án;Người đại diện đơn vị thụ hưởng;Số cơ sở đề nghị hỗ trợ;Nguồn;Năm;KP khuyến công hỗ trợ (tr.đ)\n1;Đăng ký nhãn hiệu;Nguyễn A;3;KCQG;2019;30\n",
                "beneficiary establishments support_vnd",
                "· 3 30"
            },
            {
                "a number of establishments that were supported",
                "STT;Tên đề án;Số cơ sở CNNT được hỗ trợ;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;Đăng ký nhãn hiệu;3;KCQG;2019;30\n",
                "beneficiary establishments support_vnd",
                "· 3 30"
            },
        };

    [Theory]
    [MemberData(nameof(Headings))]
    public void A_heading_is_what_stands_first_in_it(string what, string text, string codes, string told) =>
        Assert.Equal((what, told), (what, Told(Given.RowsOf(text), codes)));

    [Fact]
    public void Years_below_a_heading_are_a_line_of_it()
    {
        var refused = Assert.Throws<SheetException>(() =>
            Given.RowsOf("STT;Tên đề án;Nguồn;Năm;Kinh phí hỗ trợ (tr.đ);;\n;;;;2021;2022;2023\n1;Đăng ký nhãn hiệu;KCQG;2021;30;20;10\n")
        );
        Assert.Contains("E2 'Kinh phí hỗ trợ (tr.đ) 2021' và F2 'Kinh phí hỗ trợ (tr.đ) 2022'", refused.Problem.Vietnamese);
    }

    public static TheoryData<string, string, string, string> Merged =>
        new()
        {
            {
                "one project by sources",
                "A2:A3 B2:B3 C2:C3 E2:E3",
                "=1;Máy móc thiết bị;A;KCQG;=2022;=500;=200\n;;;KCĐP;;=200;=100\n=2;Đăng ký nhãn hiệu;B;KCQG;=2022;=60;=30\n",
                "A 500 200 | ! | B 60 30"
            },
            {
                "one amount below two headings",
                "F2:G2",
                "=1;Đăng ký nhãn hiệu;A;KCQG;=2022;=30;\n=2;Đăng ký nhãn hiệu;B;KCQG;=2022;=60;=30\n",
                "! G2 | B 60 30"
            },
            {
                "one title for several beneficiaries",
                "B2:B3",
                "=1;Máy móc thiết bị;A;KCQG;=2022;=700;=300\n=2;;B;KCQG;=2022;=500;=200\n",
                "A 700 300 | B 500 200"
            },
            {
                "one beneficiary with two projects, the money of both",
                "C2:C3 F2:F3 G2:G3",
                "=1;Máy móc thiết bị;A;KCQG;=2022;=700;=300\n=2;Đăng ký nhãn hiệu;;KCQG;=2022;;\n",
                "! F2 G2 | ! F3 G3"
            },
        };

    [Theory]
    [MemberData(nameof(Merged))]
    public void A_merged_cell_makes_no_further_project_and_no_second_amount(string what, string merges, string text, string told) =>
        Assert.Equal((what, told), (what, Told(OfWorkbook(Heads + text, merges), Amounts)));

    [Theory]
    [InlineData("<r><t>300</t></r><r><rPr><vertAlign val=\"superscript\"/></rPr><t>1</t></r>", "300¹", "300")]
    [InlineData("<r><rPr><b/></rPr><t>30</t></r><r><rPr><b/></rPr><t>01</t></r>", "3001", "3001")]
    [InlineData("<t>3001</t>", "3001", "3001")]
    public void The_mark_of_a_footnote_is_no_digit_of_an_amount(string text, string shown, string told)
    {
        var cells = string.Join("", Enumerable.Range(0, 5).Select(i => $"<c r=\"{(char)('A' + i)}2\" t=\"inlineStr\"><is><t>{Row[i]}</t></is></c>"));
        var rows = Given.Row(1, "STT", "Tên đề án", "Đơn vị thụ hưởng", "Nguồn", "Năm", "KP hỗ trợ (tr.đ)");
        using var workbook = new MemoryStream();
        workbook.Write(Given.Workbook($"{rows}<row r=\"2\">{cells}<c r=\"F2\" t=\"s\"><v>1</v></c></row>"));
        using (var archive = new ZipArchive(workbook, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var texts = new StreamWriter(archive.CreateEntry("xl/sharedStrings.xml").Open());
            texts.Write($"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>x</t></si><si>{text}</si></sst>");
        }

        var read = Given.RowsOf(workbook.ToArray());
        Assert.Equal(shown, read[1].Source[5]);
        Assert.Equal(told, Told(read, "support_vnd"));
    }

    private static readonly string[] Row = ["1", "Máy móc thiết bị", "A", "KCQG", "2022"];

    [Fact]
    public void Items_of_expense_below_a_merged_project_are_its_details()
    {
        var rows = OfWorkbook(
            "STT;Tên đề án;Nội dung chi;Nguồn;Năm;KP hỗ trợ (tr.đ)\n=1;Hội chợ triển lãm;Thuê gian hàng;KCQG;=2019;=300\n;;Tuyên truyền;KCQG;=2019;=20\n",
            "A2:A3 B2:B3"
        );
        Assert.Equal("Thuê gian hàng 300 | !", Told(rows, "subject support_vnd"));
    }

    public static TheoryData<string, string, string> Cells =>
        new()
        {
            {
                "the name of a place in the column of numbers",
                Heads + "HUYỆN MẪU SƠN;;;;;;60\n1;Đăng ký nhãn hiệu;A;KCQG;2022;;30\n2;Đăng ký nhãn hiệu;B;KCQG;2022;;30\nTổng;;;;;;60\n",
                "- | A · 30 | B · 30 | -"
            },
            {
                "a limit is no day, and not even sure of its year",
                "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Ngày phê duyệt;KP hỗ trợ (tr.đ)\n1;Đăng ký nhãn hiệu;A;KCQG;trước 30/11/2022;30\n2;Đăng ký nhãn hiệu;B;KCQG;đến ngày 30/11/2022;30\n3;Đăng ký nhãn hiệu;C;KCQG;QĐ 12 ngày 30/11/2022;30\n",
                "! E2 | ! E3 | C · 30"
            },
            {
                "a limit beside a year that is known, and quarters by their letter",
                "KẾ HOẠCH NĂM 2017;;;;;\nSTT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Thời gian thực hiện;KP hỗ trợ (tr.đ)\n1;Đăng ký nhãn hiệu;A;KCQG;Trước 30/11/2017;30\n2;Đăng ký nhãn hiệu;B;KCQG;Q2-Q4;30\n3;Đăng ký nhãn hiệu;C;KCQG;Quý II - Quý IV;30\n",
                "A · 30 | B · 30 | C · 30"
            },
            {
                "a dash is nothing in every column",
                "STT;Tên đề án;Đơn vị thụ hưởng;Mã số thuế;Nguồn;Năm;KP hỗ trợ (tr.đ);Ngày nghiệm thu;Tình trạng\nI;Máy móc thiết bị;-;;;;300;;\n1;Đăng ký nhãn hiệu;-;–;KCQG;2022;30;-;-\n",
                "- | · · 30"
            },
            {
                "the numbers of the columns again on the next page",
                Heads
                    + "(1);(2);(3);(4);(5);(6)=(7)+(8);(7)\n1;Máy móc thiết bị;A;KCQG;2022;700;300\n"
                    + Heads
                    + "(1);(2);(3);(4);(5);(6)=(7)+(8);(7)\n2;Máy móc thiết bị;B;KCQG;2022;500;200\n(1);(2);(3);(4);(5);(6);(8)\n",
                "- | A 700 300 | - | - | B 500 200 | ! D7 F7 G7 E7 B7"
            },
            {
                "no thousandths of a đồng",
                "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;KP hỗ trợ (đồng)\n1;Đăng ký nhãn hiệu;A;KCQG;2022;30.000000\n2;Đăng ký nhãn hiệu;B;KCQG;2022;30.000,000\n3;Đăng ký nhãn hiệu;C;KCQG;2022;30.000.000,00\n",
                "! F2 | ! F3 | C · 30"
            },
            {
                "the amount again in words, in the row and below the total",
                Heads
                    + "1;Máy móc thiết bị;A;KCQG;2022;700.000.000 đồng (Bằng chữ: Bảy trăm triệu đồng chẵn./.);300 (ba trăm triệu đồng)\n2;Máy móc thiết bị;B;KCQG;2022;700;300 (ba trăm nghìn đồng)\n;Tổng cộng;;;;1400;600\n;Bằng chữ: Sáu trăm triệu đồng;;;;;\nBằng chữ:;Sáu trăm triệu đồng chẵn;;;;;\n;Số tiền bằng chữ;;;;;Sáu trăm triệu đồng\n",
                "A 700 300 | ! G3 | - | - | - | -"
            },
        };

    [Theory]
    [MemberData(nameof(Cells))]
    public void Cells_are_read_as_they_are_meant_or_named(string what, string text, string told) =>
        Assert.Equal((what, told), (what, Told(Given.RowsOf(text), Amounts)));

    [Fact]
    public void Sections_and_totals_are_none_of_the_establishments_and_products()
    {
        var rows = Given.RowsOf(
            "DANH SÁCH CƠ SỞ CNNT;;;;;\n;;;;Đơn vị: 1.000đ;\nTT;Tên cơ sở;Loại hình;Số lao động;Tổng vốn;Diện tích\nA;Doanh nghiệp;;;;\n1;Cty TNHH Mẫu;Cty TNHH;25 người;12.500.000;1,5\n2;Cty Lộc;Cty TNHH;1.250;500.000;1.500\n;Tổng cộng: 2 cơ sở;;1.275;13.000.000;\n",
            Establishments
        );
        Assert.Equal("- | Cty TNHH Mẫu 25 12500 1.5 | ! F6 | -", Told(rows, "case labour capital area"));
        Assert.Contains("đọc được hai cách: 1500 hoặc 1,5", rows[5].Explain(Language.Vietnamese));
        Assert.Contains("can be read as 1500 or as 1.5", rows[5].Explain(Language.English));

        rows = Given.RowsOf(
            "STT;Tên sản phẩm;Doanh thu và thị trường (tối đa 35 điểm);Văn hóa, thẩm mỹ (20)\n1;Bình gốm;33,5;18\n;Cộng;33,5;18\n;Chủ tịch Hội đồng;;\n",
            Scores
        );
        Assert.Equal("Bình gốm 33,5 18 | - | -", Told(rows, "product market culture"));
    }

    [Theory]
    [InlineData("1,250", "1.250")]
    [InlineData("1.500", "1.500")]
    [InlineData("1,5", "1.5")]
    public void A_factor_with_three_decimals_is_no_number_of_thousands(string written, string read)
    {
        var rows = Given.RowsOf($"TT;Tên đề án;Tên cơ sở;Nguồn;Hệ số ưu tiên;Năm\n1;Hỗ trợ máy móc;Cty A;KCQG;{written};2016\n", ProjectTable.Schema);
        Assert.Equal(read, Told(rows, "factor"));
    }
}
