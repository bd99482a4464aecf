using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Sheets.Plain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>What a table takes from beside its cells, what it says of itself, and which rows it holds twice.</summary>
public class TablePartTests
{
    private const string Heading = "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;Tổng kinh phí;KP hỗ trợ";

    private static TableFile Workbook(params (string Name, string[] Rows)[] sheets) =>
        TableFile.Open(
            new MemoryStream(BookTests.Workbook([.. sheets.Select(s => (s.Name, string.Concat(s.Rows.Select(BookTests.Cells))))])),
            "a.xls",
            ProjectTable.Schema
        );

    private static string Support(string text) => Given.RowsOf(text, ProjectTable.Schema).Last()["support_vnd"];

    [Theory]
    [InlineData("Tên đề án;Nguồn;Năm;KP hỗ trợ (triệu đồng)\nTư vấn;KCQG;2022;30\n")]
    [InlineData("ĐVT: triệu đồng\nTên đề án;Nguồn;Năm;KP hỗ trợ\nTư vấn;KCQG;2022;30\n")]
    [InlineData("Bảng 1\nĐVT: triệu đồng\nx\nTên đề án;Nguồn;Năm;KP hỗ trợ\nTư vấn;KCQG;2022;30\n")]
    [InlineData("ĐVT: đồng\nTên đề án;Nguồn;Năm;KP hỗ trợ (triệu đồng)\nTư vấn;KCQG;2022;30\n")] // its own unit
    [InlineData("Tên đề án;Nguồn;Năm;KP hỗ trợ\n;;;(triệu đồng)\nTư vấn;KCQG;2022;30\n")] // the row of units
    [InlineData("ĐVT: đồng\nTên đề án;Nguồn;Năm;KP hỗ trợ\n;;;(triệu đồng)\nTư vấn;KCQG;2022;30\n")]
    [InlineData("Tên đề án (ĐVT: triệu đồng);Nguồn;Năm;KP hỗ trợ\nTư vấn;KCQG;2022;30\n")] // in a heading
    [InlineData("Tên đề án;Nguồn;Năm;Tổng kinh phí (triệu đồng);Trong đó KP hỗ trợ\nTư vấn;KCQG;2022;50;30\n")] // of what it is a part
    [InlineData("Tên đề án;Nguồn;Năm;Tổng kinh phí (triệu đồng);Trong đó đối ứng;Trong đó KP hỗ trợ\nTư vấn;KCQG;2022;50;20;30\n")]
    [InlineData("triệu đồng\nTên đề án;Nguồn;Năm;KP hỗ trợ\nTư vấn;KCQG;2022;30\n")] // a unit and nothing else
    [InlineData("case,as_of,source,item,support_vnd\na,2022-01-01,national,machinery,30000000\n")]
    [InlineData("ĐVT: triệu đồng\ncase,as_of,source,item,support_vnd\na,2022-01-01,national,machinery,30000000\n")] // a program writes đồng
    public void The_unit_of_a_column(string text) => Assert.Equal("30000000", Support(text));

    [Theory]
    [InlineData("Tên đề án;Nguồn;Năm;KP hỗ trợ\nTư vấn;KCQG;2022;30\n")]
    [InlineData("Trong đó KP hỗ trợ;Tên đề án;Nguồn;Năm\n30;Tư vấn;KCQG;2022\n")]
    [InlineData("Tên đề án;Nguồn;Năm;KP hỗ trợ\n;;;ghi chú\nTư vấn;KCQG;2022;30\n")]
    public void A_unit_that_is_not_said(string text)
    {
        var row = Given.RowsOf(text, ProjectTable.Schema).Last();
        Assert.Equal("", row["support_vnd"]);
        Assert.Contains("chưa rõ đơn vị", row.Explain(Language.Vietnamese));
    }

    private static string[] Notes(string text, TableOptions? options = null)
    {
        using var file = Given.Open(text, ProjectTable.Schema, options: options);
        return [.. file.Tables[0].Notes.Select(n => $"{n.Vietnamese} | {n.English}")];
    }

    [Fact]
    public void A_table_says_what_it_takes_from_beside_its_cells()
    {
        const string Date = "ngày áp dụng của các dòng: ";
        Assert.Equal(
            [$"{Date}15/02/2022, lấy từ phần đầu hoặc tên trang tính | governing date of the rows: 2022-02-15, from the head or the name of the sheet"],
            Notes("Quyết định số 1 ngày 15/02/2022\nTên đề án;Nguồn\nTư vấn;KCQG\n")
        );
        Assert.Equal(
            [$"{Date}2022, lấy từ phần đầu hoặc tên trang tính | governing date of the rows: 2022, from the head or the name of the sheet"],
            Notes("Danh mục năm 2022\nTên đề án;Nguồn\nTư vấn;KCQG\n")
        );
        var given = new TableOptions { GoverningDate = "2022-03" };
        Assert.Equal(
            [$"{Date}03/2022 (do người dùng chọn) | governing date of the rows: 2022-03 (given)"],
            Notes("Danh mục năm 2021\nTên đề án;Nguồn\nTư vấn;KCQG\n", given)
        );
        Assert.Equal(
            [$"{Date}2022 (do người dùng chọn) | governing date of the rows: 2022 (given)"],
            Notes("Tên đề án;Nguồn\nTư vấn;KCQG\n", new TableOptions { GoverningDate = "2022" })
        );
        Assert.Empty(Notes("Danh mục năm 2022\nTên đề án;Nguồn;Ngày phê duyệt\nTư vấn;KCQG;15/02/2022\n"));
        Assert.Empty(Notes("Tên đề án;Nguồn;Năm\nTư vấn;KCQG;2022\n"));
        Assert.StartsWith(
            "nguồn kinh phí của các dòng không thuộc mục nào: kinh phí khuyến công quốc gia, lấy từ phần đầu hoặc tên trang tính | source of the rows of no section: ",
            Assert.Single(Notes("Khuyến công quốc gia\nTên đề án;Đơn vị;Năm\nTư vấn;A;2022\n"))
        );
        Assert.Empty(Notes("Khuyến công quốc gia\nTên đề án;Nguồn;Năm\nTư vấn;KCQG;2022\n"));
        Assert.Empty(Notes("Khuyến công quốc gia, khuyến công địa phương\nTên đề án;Đơn vị;Năm\nTư vấn;A;2022\n"));
        Assert.Empty(Notes("Máy móc thiết bị hỗ trợ\nTên đề án;Đơn vị;Năm\nTư vấn;A;2022\n"));
    }

    [Theory]
    [InlineData(399, 1)]
    [InlineData(400, 0)]
    public void A_text_of_four_hundred_letters_names_no_source(int length, int notes) =>
        Assert.Equal(notes, Notes($"{"Khuyến công quốc gia".PadRight(length, '.')}\nTên đề án;Đơn vị;Năm\nTư vấn;A;2022\n").Length);

    [Fact]
    public void A_date_that_is_given_beside_the_sheet_holds_for_all_of_its_tables()
    {
        const string Text = "Danh mục năm 2021;;\nTên đề án;Đơn vị;Nguồn\nTư vấn;A;KCQG\nDanh mục năm 2023;;\nTên đề án;Đơn vị;Nguồn\nTư vấn;B;KCQG\n";
        Assert.Equal(["2021", "2023"], Given.ReadOf(Text).Select(r => r["as_of"]));
        Assert.Equal(
            ["2022", "2022"],
            Given.RowsOf(Text, options: new TableOptions { GoverningDate = "2022" }).Where(r => r.Status == RowStatus.Read).Select(r => r["as_of"])
        );
    }

    [Fact]
    public void Only_what_stands_since_the_last_row_of_data_is_the_title_of_a_further_table()
    {
        string Year(int rows) =>
            Given
                .RowsOf(
                    "Danh mục năm 2021;;;\nTên đề án;Đơn vị;Nguồn;KP hỗ trợ (tr.đ)\nTư vấn;A;KCQG;5\n"
                        + string.Concat(Enumerable.Repeat("x;;;\n\n", rows))
                        + "Danh mục tỉnh Mẫu Sơn năm 2023;;;\nTên đề án;Đơn vị;Nguồn;KP hỗ trợ (tr.đ)\nTư vấn;B;KCQG;5\n"
                )
                .Last()["as_of"];
        Assert.Equal("2023", Year(39));
        Assert.Equal("2021", Year(40)); // forty rows and no more are kept
        // A row of data ends the title, and so does a row that is refused.
        const string Head = "Danh mục năm 2021;;;\nTên đề án;Đơn vị;Nguồn;KP hỗ trợ (tr.đ)\nTư vấn;A;KCQG;5\nDanh mục tỉnh Mẫu Sơn năm 2023;;;\n";
        const string Again = "Tên đề án;Đơn vị;Nguồn;KP hỗ trợ (tr.đ)\nTư vấn;B;KCQG;5\n";
        Assert.Equal("2021", Given.RowsOf(Head + "Tư vấn;C;KCQG;5\n" + Again).Last()["as_of"]);
        Assert.Equal("2021", Given.RowsOf(Head + "Tư vấn;C;KCQG;x\n" + Again).Last()["as_of"]);
        Assert.Equal("2021", Given.RowsOf(Head + Again + Again).Where(r => r.Status == RowStatus.Read).First()["as_of"]);
        Assert.Equal("2023", Given.RowsOf(Head + Again + Again).Last()["as_of"]); // what was said once holds on
    }

    [Fact]
    public void The_heading_again_keeps_the_units_unless_others_are_said_above_it()
    {
        const string Text =
            "Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ\n;;;;(triệu đồng)\nTư vấn;A;KCQG;2022;5\n{0}Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ\nTư vấn;B;KCQG;2022;5\n";
        Assert.Equal(["5000000", "5000000"], Given.ReadOf(Text.Replace("{0}", "")).Select(r => r["support_vnd"]));
        Assert.Equal(["5000000", "5000"], Given.ReadOf(Text.Replace("{0}", "ĐVT: nghìn đồng;;;;\n")).Select(r => r["support_vnd"]));
        // Another heading has its own columns, in whatever unit.
        const string Other =
            "ĐVT: triệu đồng;;;;\nTên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ\nTư vấn;A;KCQG;2022;5\nĐơn vị;Tên đề án;Nguồn;KP hỗ trợ;Năm\nB;Tư vấn;KCQG;6;2022\n";
        Assert.Equal(["5000000", "6000000"], Given.ReadOf(Other).Select(r => r["support_vnd"]));
        const string Below =
            "ĐVT: triệu đồng;;;;\nTên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ\nTư vấn;A;KCQG;2022;5\nĐơn vị;Tên đề án;Nguồn;KP hỗ trợ;Năm\n;;;(nghìn đồng);\nB;Tư vấn;KCQG;6;2022\n";
        Assert.Equal(["5000000", "6000"], Given.ReadOf(Below).Select(r => r["support_vnd"]));
    }

    [Fact]
    public void Plain_rows_are_read_straight_into_their_records_in_whatever_letters()
    {
        const string Text =
            "case,as_of,source,item,support_vnd\na,2016-06-30,national,machinery,5\nb,30/06/2016,national,machinery,5\nc,2016-06-30,national,machinery,5\n";
        foreach (var bytes in new[] { Encoding.UTF8.GetBytes(Text), Given.Windows1258(Text + "Đề án,2016-06-30,local,machinery,5\n") })
        {
            using var file = TableFile.Open(new MemoryStream(bytes), "a.csv", ProjectTable.Schema);
            Assert.Equal([false, true, false, true], file.Projects().Take(4).Select(r => r.IsPlain));
            Assert.Equal(["", "a", "b", "c"], file.Projects().Take(4).Select(r => r.Record?.Case ?? ""));
        }

        // A row of a section may have its item.
        using var sections = Given.Open(
            "case,as_of,source,item,support_vnd,content\nI. Khuyến công quốc gia,,,,,\na,2016-06-30,national,,5,1\na,2016-06-30,national,machinery,5,1\n",
            ProjectTable.Schema
        );
        Assert.Equal([false, false, false, true], sections.Projects().Select(r => r.IsPlain));
        using var list = Given.Open(Heading + "\n1;Tư vấn;A;KCQG;2022;;\n", ProjectTable.Schema);
        Assert.DoesNotContain(list.Projects(), r => r.IsPlain);
    }

    private static TableHead Under(TableHead head, bool isDateGiven, params string[] rows) =>
        head.Under(
            [.. rows.Select((r, i) => new SheetRow("T", i + 1, r.Split('|')))],
            isDateGiven,
            texts => texts.FirstOrDefault(t => t is "national" or "local")
        );

    [Fact]
    public void What_the_nearest_row_above_a_heading_says_holds_below_it()
    {
        var before = new TableHead(1_000, "2021", "local");
        Assert.Equal(before, Under(before, false));
        Assert.Equal(before, Under(before, false, "x", ""));
        Assert.Equal((1_000_000L, "2023", "national", true), Told(Under(before, false, "ĐVT: triệu đồng", "năm 2023|national")));
        Assert.Equal((1L, "2024", "local", true), Told(Under(before, false, "ĐVT: triệu đồng|năm 2023|national", "ĐVT: đồng|năm 2024|local")));
        Assert.Equal((1_000_000L, "2021", "national", true), Told(Under(before, true, "ĐVT: triệu đồng|năm 2023|national")));
        Assert.Equal((1_000_000L, "2021", "local", false), Told(Under(before, false, "ĐVT: triệu đồng|Ghi chú: năm 2023")));
        Assert.Equal(
            (1_000L, "2021", "local", false),
            Told(Under(before, false, "Tổng năm 2023", "* năm 2023", "- năm 2023", "+ năm 2023", "Hà Nội, ngày 15 tháng 2 năm 2023"))
        );
        Assert.Equal((1_000L, "2023", "local", false), Told(Under(before, false, "năm 2023", "Ghi chú: năm 2024")));

        static (long?, string?, string?, bool) Told(TableHead head) => (head.Unit, head.Date, head.Source, head.IsSourceNamed);
    }

    [Theory]
    [InlineData(null, true, 1_000L, "2022", "local")]
    [InlineData(null, false, null, null, null)]
    [InlineData("dòng tiêu đề cột; các dòng dưới: triệu đồng | the heading; the rows below: million đồng", true, 1_000_000L, "2022", "local")]
    [InlineData("dòng tiêu đề cột lặp lại; các dòng dưới: 15/02/2023 | the heading again; the rows below: 2023-02-15", false, 1_000L, "2023-02-15", "local")]
    [InlineData("dòng tiêu đề cột lặp lại; các dòng dưới: 02/2023 | the heading again; the rows below: 2023-02", false, null, "2023-02", null)]
    [InlineData("dòng tiêu đề cột; các dòng dưới: triệu đồng, 2023, x | the heading; the rows below: million đồng, 2023, x", true, 1_000_000L, "2023", "x")]
    public void What_changes_below_a_further_heading_is_said(string? told, bool isOther, long? unit, string? date, string? source) =>
        Assert.Equal(
            told,
            TableTexts.FurtherTable(isOther, new(unit, date, source), new(1_000, "2022", "local")) is { } said ? $"{said.Vietnamese} | {said.English}" : null
        );

    [Fact]
    public void A_sheet_without_a_table_says_what_its_first_row_says()
    {
        var twelve = string.Join(';', Enumerable.Range(1, 12).Select(i => $"c{i}"));
        string Problem(string text) => Assert.Throws<SheetException>(() => Given.RowsOf(text)).Problem is var p ? $"{p.Vietnamese} | {p.English}" : "";
        Assert.Equal(
            "Không thấy dòng tiêu đề của bảng ở trang 'test'. Cần các cột như: mã đề án (case), ngày áp dụng (as_of). Dòng 2 ghi: x | z. | "
                + "No heading of the table is found in sheet 'test'. Columns such as these are needed: case (case), governing date (as_of). Row 2 says: x | z.",
            Problem("\nx;;z\n")
        );
        Assert.Contains("c11 | c12.", Problem(twelve + "\n"));
        Assert.Contains("c11 | c12 | ….", Problem(twelve + ";c13\n"));
        Assert.DoesNotContain("ghi", Problem("\n\n"));
        var schema = new TableSchema([new("a", new("một", "one"), FieldKind.Text), new("b", new("hai", "two"), FieldKind.Text)]);
        Assert.Contains("Cần các cột như: một (a). ", Assert.Throws<SheetException>(() => Given.RowsOf("x;y\n", schema)).Problem.Vietnamese);
    }

    [Fact]
    public void A_table_of_a_program_lacks_what_nothing_stands_in_for()
    {
        string[] Lacking(string heading, TableOptions? options = null)
        {
            try
            {
                using var file = Given.Open(heading + "\n", All, options: options);
                return [];
            }
            catch (SheetException problem)
            {
                var text = problem.Problem.English;
                return
                [
                    .. System
                        .Text.RegularExpressions.Regex.Matches(text[..text.IndexOf("Headings", StringComparison.Ordinal)], @"\((\w+)\)")
                        .Select(m => m.Groups[1].Value),
                ];
            }
        }

        Assert.Equal(["case", "as_of", "source", "item"], Lacking("beneficiary,note"));
        Assert.Empty(Lacking("case,as_of,source,item"));
        Assert.Empty(Lacking("ordinal,year,central_vnd,title"));
        Assert.Empty(Lacking("ordinal,year,from_province_vnd,title"));
        Assert.Equal(["as_of"], Lacking("case,source,item"));
        Assert.Empty(Lacking("case,source,item", new TableOptions { GoverningDate = "2022" }));
        Assert.Equal(["item"], Lacking("Đơn vị thụ hưởng;Ghi chú")); // people leave out the rest
    }

    private static readonly TableSchema All = new(
        ProjectTable.Schema.Columns.Select(c => c.Code is "case" or "as_of" or "source" or "item" ? c with { MustBeThere = true } : c).ToValueList()
    );

    [Fact]
    public void A_column_that_must_be_there_and_has_no_stand_in()
    {
        var schema = new TableSchema(ProjectTable.Schema.Columns.Select(c => c.Code == "note" ? c with { MustBeThere = true } : c).ToValueList());
        var problem = Assert.Throws<SheetException>(() => Given.RowsOf("x\nTên đề án;Nguồn;Năm\n", schema)).Problem;
        Assert.Equal("Bảng ở trang 'test' (tiêu đề ở dòng 2) thiếu cột: ghi chú (note). Tiêu đề đã thấy: Tên đề án | Nguồn | Năm.", problem.Vietnamese);
        Assert.Equal("The table in sheet 'test' (heading in row 2) lacks: note (note). Headings seen: Tên đề án | Nguồn | Năm.", problem.English);
    }

    [Fact]
    public void Every_column_of_a_sheet_is_told_with_what_it_was_taken_for()
    {
        using var file = Given.Open("STT;;Tên đề án;Lạ;Nguồn;Năm;KP hỗ trợ (triệu đồng);Tổng kinh phí\n");
        Assert.Equal(
            [
                "A STT ordinal ",
                "C Tên đề án title ",
                "D Lạ - ",
                "E Nguồn source ",
                "F Năm year ",
                "G KP hỗ trợ (triệu đồng) support_vnd triệu đồng",
                "H Tổng kinh phí total_cost_vnd ",
            ],
            file.Tables[0].Columns.Select(c => $"{c.Letters} {c.Heading} {c.Code ?? "-"} {c.Unit?.Vietnamese}")
        );
        Assert.All(file.Tables[0].Columns, c => Assert.Equal(("test", c.Code is null), (c.Sheet, c.Name is null)));
        Assert.Equal((1, 8, "test"), (file.Tables[0].HeadingRow, file.Tables[0].Width, file.Tables[0].Sheet));
    }

    [Fact]
    public void What_there_is_not_is_no_table()
    {
        using var book = SheetBook.Open(new MemoryStream(Encoding.UTF8.GetBytes(Heading + "\n")), "a.csv");
        Assert.Equal("a", SheetTable.Open(book, "a", ProjectTable.Schema).Sheet);
        Assert.Throws<ArgumentNullException>(() => SheetTable.Open(null!, "a", ProjectTable.Schema));
        Assert.Throws<ArgumentNullException>(() => SheetTable.Open(book, "a", null!));
        using var none = SheetBook.Open(new MemoryStream("x\n"u8.ToArray()), "a.csv");
        Assert.StartsWith("No heading", Assert.Throws<SheetException>(() => SheetTable.Open(none, "a", ProjectTable.Schema)).Problem.English);
    }

    [Fact]
    public void One_case_on_two_sheets_counts_once()
    {
        string[] Rows(string support) => ["Mã đề án;Tên đề án;Đơn vị thụ hưởng;Nguồn;Ngày phê duyệt;KP hỗ trợ (đồng)", $"X;Tư vấn;A;KCQG;15/02/2022;{support}"];
        string[] Told(params (string, string[])[] sheets)
        {
            using var file = Workbook(sheets);
            var repeated = RepeatedCases.Find(file);
            return
            [
                .. file.Rows()
                    .Select(repeated.Judge)
                    .Where(r => r.Number > 1)
                    .Select(r => $"{r.Sheet} {r.Status} {r.Explain(Language.Vietnamese)}|{r.Explain(Language.English)}".TrimEnd('|', ' ')),
            ];
        }

        Assert.Equal(
            ["Một Read", "Hai PassedOver trùng với dòng 2 của trang 'Một'|the same as row 2 of sheet 'Một'"],
            Told(("Một", Rows("5000000")), ("Hai", Rows("5000000")))
        );
        Assert.Equal(
            [
                "Một PassedOver cùng đề án với dòng 2 của trang 'Hai', là tình trạng mới nhất; chỉ tính dòng đó|the same project as row 2 of sheet 'Hai', which is its latest state and alone counts",
                "Hai Read",
            ],
            Told(("Một", Rows("5000000")), ("Hai", Rows("6000000")))
        );
    }

    [Fact]
    public void What_is_said_of_rows_of_one_id()
    {
        const string Text =
            "case,as_of,source,item,beneficiary,support_vnd\na,2019-06-30,national,machinery,Y,5\na,2019-06-30,national,machinery,Z,5\na,2019-06-30,national,machinery,Z,5\na,x,national,machinery,Z,5\n,2019-06-30,national,machinery,Z,5\n";
        using var file = Given.Open(Text, ProjectTable.Schema);
        var repeated = RepeatedCases.Find(file);
        Assert.Equal(1, repeated.Count);
        var judged = file.Rows().Select(repeated.Judge).ToList();
        Assert.Equal(
            [RowStatus.PassedOver, RowStatus.Read, RowStatus.Read, RowStatus.PassedOver, RowStatus.Refused, RowStatus.Refused],
            judged.Select(r => r.Status)
        );
        Assert.Equal("the id is that of row 2, but the project is another; it counts by itself", Assert.Single(judged[2].Notes).English);
        Assert.Empty(judged[1].Notes);
        Assert.Equal("the same as row 3", judged[3].Explain(Language.English));
        // The rows that are judged as they are read.
        RepeatedCases? found = null;
        var rows = RepeatedCases.Watch(file, r => found = r).ToList();
        Assert.Equal(judged.Select(r => r.Status), rows.Select(r => found!.Judge(r).Status));
        Assert.Same(rows[1], found!.Judge(rows[1]));
        Assert.NotSame(rows[2], found.Judge(rows[2]));
        Assert.Throws<ArgumentNullException>(() => RepeatedCases.Find(null!));
        Assert.Throws<ArgumentNullException>(() => RepeatedCases.Watch(null!, _ => { }));
        Assert.Throws<ArgumentNullException>(() => RepeatedCases.Watch(file, null!));
        Assert.Throws<ArgumentNullException>(() => repeated.Judge((SheetEntry)null!));
        Assert.Throws<ArgumentNullException>(() => repeated.Judge((ProjectRow)null!));
    }

    [Fact]
    public void Rows_without_an_id_that_say_the_same_are_noted_in_both_languages()
    {
        using var file = Workbook(
            ("Một", [Heading, "1;Tư vấn;A;KCQG;2022;;", "2;Tư vấn;A;KCQG;2022;;", "3;Tư vấn;B;KCQG;2022;;"]),
            ("Hai", [Heading, "1;Tư vấn;A;KCQG;2022;;"])
        );
        var repeated = RepeatedCases.Find(file);
        Assert.Equal(0, repeated.Count); // all of them count
        Assert.Equal(
            ["", "says the same as row 2; perhaps one project twice", "", "says the same as row 2 of sheet 'Một'; perhaps one project twice"],
            file.Rows()
                .Select(repeated.Judge)
                .Where(r => r.Number > 1)
                .Select(r => r.Notes.Select(n => n.English).LastOrDefault(n => n.StartsWith("says", StringComparison.Ordinal)) ?? "")
        );
        var calls = 0;
        Assert.Equal(6, RepeatedCases.Watch(file, _ => calls++).Count());
        Assert.Equal(1, calls);
    }

    [Fact]
    public void What_tells_a_row_from_the_others()
    {
        using var file = Given.Open(
            Heading + "\n1;Tư vấn;A;KCQG;2022;;\n2;Tư vấn;A;KCQG;2022;;\n\n3;Tư vấn;B;KCQG;2022;;\n4;\"x\"y;B;KCQG;2022;;\n",
            ProjectTable.Schema
        );
        var hashes = file.Identities().ToList();
        Assert.Equal((3, 2), (hashes.Count, hashes.Distinct().Count()));
        Assert.Equal(hashes[0], hashes[1]);
        Assert.Equal([2, 3], file.RowsOf([hashes[0]]).Select(r => r.Row.Number));
        Assert.All(file.RowsOf([hashes[0]]), r => Assert.Equal("\u0001Tư vấn\u001FA\u001FKCQG\u001F2022\u001F\u001F", r.Key));
        Assert.Equal(hashes.Cast<ulong?>(), file.Projects().Select(r => r.Identity).Where(i => i is not null));
        using var ids = Given.Open(
            "Mã đề án;Tên đề án;Nguồn;Năm\nX;Tư vấn;KCQG;2022\n;Tư vấn;KCQG;2022\nX;y;z;2022\nY;\"x\"y;KCQG;2022\n",
            ProjectTable.Schema
        );
        var same = ids.Identities().ToList();
        Assert.Equal([SheetTable.Hash("X"), SheetTable.Hash("X")], same);
        Assert.Equal(["X", "X"], ids.RowsOf([same[0]]).Select(r => r.Key));
        Assert.Empty(ids.RowsOf([same[0] + 1]));
        // Without a column of numbers all that the row says.
        using var bare = Given.Open("Tên đề án;Nguồn;Năm\nTư vấn;KCQG;2022\n", ProjectTable.Schema);
        Assert.Equal([SheetTable.Hash("\u0001Tư vấn\u001FKCQG\u001F2022")], bare.Identities());
    }

    [Fact]
    public void A_hash_is_the_same_for_the_same_letters()
    {
        Assert.Equal(SheetTable.Hash("abc"), SheetTable.Hash("abc"));
        Assert.Equal(10_000, Enumerable.Range(0, 10_000).Select(i => SheetTable.Hash($"DA{i}")).Distinct().Count());
        Assert.Equal(6, new[] { "", "a", "b", "ab", "ba", "aa" }.Select(t => SheetTable.Hash(t)).Distinct().Count());
        // The well-known hash of Fowler, Noll and Vo, its upper half mixed into the lower.
        const ulong OfNothing = 0xCBF29CE484222325;
        const ulong OfA = 0xAF63DC4C8601EC8C;
        Assert.Equal((OfNothing ^ (OfNothing >> 29), OfA ^ (OfA >> 29)), (SheetTable.Hash(""), SheetTable.Hash("a")));
    }

    [Fact]
    public void A_row_of_projects_says_what_its_entry_says()
    {
        using var plain = Given.Open(
            "case,as_of,source,item,support_vnd,note\na,2016-06-30,national,,5,x\nb,2016,national,machinery,5,x\n",
            ProjectTable.Schema
        );
        var rows = plain.Projects().ToList();
        Assert.Equal([1, 2, 3], rows.Select(r => r.Number));
        Assert.All(rows, r => Assert.Equal("test", r.Sheet));
        Assert.Equal([RowStatus.PassedOver, RowStatus.Read, RowStatus.Read], rows.Select(r => r.Status));
        Assert.Equal([false, true, true], rows.Select(r => r.Record is not null));
        Assert.Equal([null, SheetTable.Hash("a"), SheetTable.Hash("b")], rows.Select(r => r.Identity));
        Assert.Equal(["", "", "machinery"], rows.Select(r => r.ItemCode));
        Assert.Equal([false, true, false], rows.Select(r => r.HasDay));
        Assert.Equal(["", "x", "x"], rows.Select(r => r["note"]));
        Assert.Equal(["", "", ""], rows.Select(r => r["year"]));
        Assert.Equal(["chỉ biết năm 2016"], rows[2].Notes.Select(n => n.Vietnamese));
        Assert.Empty(rows[1].Notes);
        using var good = Given.Open("case,as_of,source,item,support_vnd,note\na,2016-06-30,national,machinery,5,x\n", ProjectTable.Schema);
        var row = good.Projects().Last();
        Assert.Equal(
            ("test", 2, RowStatus.Read, "machinery", true, "x", ""),
            (row.Sheet, row.Number, row.Status, row.ItemCode, row.HasDay, row["note"], row["title"])
        );
        Assert.Equal(SheetTable.Hash("a"), row.Identity);
        Assert.Same(row.Entry, row.Entry);
        Assert.Null(new ProjectRow(rows[2].Entry).Identity);
        // Fields that make no record refuse the row.
        using var bad = Given.Open("case;as_of;source;item;factor\na;2016-06-30;national;machinery;999\n", ProjectTable.Schema);
        var refused = bad.Projects().Last();
        Assert.Equal((RowStatus.Refused, null), (refused.Status, refused.Record));
        Assert.StartsWith("giá trị ngoài giới hạn: ", refused.Entry.Explain(Language.Vietnamese));
        Assert.Contains("(factor) '999'", refused.Entry.Explain(Language.English));
    }

    [Fact]
    public void The_record_of_a_row()
    {
        var row = Given.RowsOf("STT;Tên đề án;Nguồn;Năm\n1;Tư vấn;KCQG;2022\n2;Tư vấn;KCQG;3/2022\n", ProjectTable.Schema);
        var record = ProjectTable.Record(row[1], out var judged)!;
        Assert.Equal(("test!2", new NodaTime.LocalDate(2022, 1, 1)), (record.Case, record.AsOf));
        Assert.Same(row[1], judged);
        Assert.Equal(new NodaTime.LocalDate(2022, 3, 1), ProjectTable.Record(row[2], out _)!.AsOf);
        Assert.Null(ProjectTable.Record(row[0], out judged));
        Assert.Same(row[0], judged);
        Assert.Throws<ArgumentNullException>(() => ProjectTable.Record(null!, out _));
        Assert.Equal("title", ProjectTable.Find("title").Code);
        Assert.Contains("'x'", Assert.Throws<ArgumentException>(() => ProjectTable.Find("x")).Message);
        var other = ProjectTable.FindAs("case", "project");
        Assert.Equal(("project", ProjectTable.Find("case").Name), (other.Code, other.Name));
        Assert.Equal(["case"], other.OtherCodes);
        Assert.Equal(["support_vnd", "requested"], ProjectTable.FindAs("support_vnd", "x").OtherCodes);
        Assert.Equal(["ordinal", "title", "year"], ProjectTable.Beside.Select(c => c.Code));
        Assert.Equal(ProjectColumn.All.Select(c => c.Code).Concat(["ordinal", "title", "year"]), ProjectTable.Schema.Columns.Select(c => c.Code));
        Assert.Equal(["case", "as_of"], ProjectTable.Schema.Columns.Where(c => c.IsRequired).Select(c => c.Code));
        Assert.Equal(["case", "as_of"], ProjectTable.Schema.Columns.Where(c => c.MustBeThere).Select(c => c.Code));
        Assert.All(ProjectTable.Schema.Columns, c => Assert.Equal(c.Kind == FieldKind.Code, c.Codes is not null));
        Assert.Equal(
            (FieldKind.DateOrYear, FieldKind.Date, FieldKind.Money, FieldKind.Count, FieldKind.Number, FieldKind.Text),
            (Kind("as_of"), Kind("settled_on"), Kind("support_vnd"), Kind("workers"), Kind("factor"), Kind("note"))
        );

        static FieldKind Kind(string code) => ProjectTable.Find(code).Kind;
    }

    [Fact]
    public void A_few_thousand_texts_are_found_again()
    {
        var table = new SpanTable<int>();
        for (var i = 0; i < 2_048; i++)
            table.Add($"Xã số {i}", i);
        for (var i = 0; i < 2_048; i++)
        {
            Assert.True(table.TryFind($"Xã số {i}", out var found));
            Assert.Equal(i, found);
        }

        Assert.False(table.TryFind("Xã số 2048", out _));
        Assert.False(table.TryFind("", out _));
        // There is room for no more.
        table.Add("một", 1);
        Assert.False(table.TryFind("một", out _));
    }

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("abcd")]
    [InlineData("abcde")]
    [InlineData("abcdefgh")]
    public void A_text_of_any_length_is_found_again(string text)
    {
        var table = new SpanTable<string>();
        Assert.False(table.TryFind(text, out _));
        table.Add(text, "x");
        Assert.True(table.TryFind(text, out var found));
        Assert.Equal("x", found);
        Assert.False(table.TryFind(text + "b", out _));
    }
}
