using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Row by row: what is data, what is passed over and why, what is refused and why.</summary>
public class RowReaderTests
{
    private const string Heading = "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;Tổng kinh phí (triệu đồng);KP hỗ trợ (triệu đồng)\n";
    private const string Project = "1;Máy móc thiết bị;A;KCQG;2022;700;300\n";
    private const string Total = "dòng tổng";
    private const string Remark = "dòng ghi chú hoặc chữ ký, không có số thứ tự, đơn vị, số tiền";
    private const string Section = "dòng mục hoặc ghi chú";
    private const string National = "dòng mục: các dòng dưới thuộc khuyến công quốc gia";
    private const string Parent = "dòng mục: số tiền là tổng của các dòng đánh số bên dưới";
    private const string Nameless = "dòng có số tiền nhưng không có tên đề án, nội dung hay đơn vị thụ hưởng; nếu là dòng tổng thì ghi 'Tổng cộng'";
    private const string Detail =
        "dòng có số tiền, có vẻ là chi tiết của dòng trên: nếu là đề án riêng thì ghi số thứ tự, tên đề án và đơn vị thụ hưởng, nếu là chi tiết thì bỏ số tiền";

    private static string[] Told(IEnumerable<SheetEntry> rows) =>
        [
            .. rows.Select(r =>
                r.Status == RowStatus.Read
                    ? $"{r["ordinal"]}|{r["title"]}|{r["beneficiary"]}|{r["source"]}|{r["as_of"]}|{r["item"]}|{r["total_cost_vnd"]}|{r["support_vnd"]}"
                    : (r.Status == RowStatus.Refused ? "! " : "") + r.Explain(Language.Vietnamese)
            ),
        ];

    private static string[] Below(string rows, string heading = Heading, TableSchema? schema = null) =>
        Told(Given.RowsOf(heading + rows, schema ?? ProjectTable.Schema).Skip(1));

    // What becomes of a row behind a project.
    private static string Behind(string row) => Below(Project + row + "\n")[1];

    private static string First(string row) => Below(row + "\n")[0];

    [Fact]
    public void What_stands_above_the_heading()
    {
        Assert.Equal(
            [
                "dòng khai báo dấu phân cách",
                "dòng phía trên tiêu đề cột",
                "dòng trống",
                "dòng tiêu đề cột",
                "1|Máy móc thiết bị|A|national|2022|machinery|700000000|300000000",
            ],
            Told(Given.RowsOf("sep=;\nDANH MỤC\n\n" + Heading + Project))
        );
        Assert.Equal("dòng phía trên tiêu đề cột", Told(Given.RowsOf("DANH MỤC\n" + Heading + Project))[0]);
        Assert.Equal("dòng trống", Told(Given.RowsOf("\n" + Heading + Project))[0]);
    }

    [Theory]
    [InlineData("(1);(2);(3);(4);(5);(6);(7)")]
    [InlineData("1;2;3;4;5;6;7")]
    [InlineData("A;B;C;1;2;3;4=2+3")]
    [InlineData("I;II;III;;;;")]
    [InlineData("A;B;C;1;2;3;(4)=(1)+(2)+(3)-(1)")]
    public void Numbers_of_the_columns_stand_below_the_heading_only(string row)
    {
        Assert.Equal("dòng đánh số cột", First(row));
        Assert.NotEqual("dòng đánh số cột", Behind(row));
    }

    [Theory]
    [InlineData("1;2;;;;;")] // two are too few
    [InlineData("1;2;ab;4;5;6;7")]
    [InlineData("A;B;C;1;2;3;(4)=(1)+(2)+(3)-(1)+1")] // too long
    public void Other_rows_number_no_columns(string row) => Assert.NotEqual("dòng đánh số cột", First(row));

    [Theory]
    [InlineData(";;;;;(triệu đồng);(triệu đồng)", true)]
    [InlineData(";;;;;triệu đồng;đồng", true)]
    [InlineData(";;;;;(1.000 đồng);", true)]
    [InlineData(";;;;;(1.500 đồng);", false)]
    [InlineData(";;;;;triệu đồng;x", false)]
    [InlineData(";;;;;;", false)]
    [InlineData("(triệu đồng                            );", false)] // forty letters
    [InlineData("(triệu đồng                           );", true)]
    public void A_row_of_units(string row, bool isUnits) => Assert.Equal(isUnits, RowReader.IsUnitRow(new SheetRow("T", 1, row.Split(';'))));

    [Fact]
    public void Units_stand_below_the_heading_only()
    {
        Assert.Equal("dòng đơn vị tính", First(";;;;;triệu đồng;triệu đồng"));
        Assert.NotEqual("dòng đơn vị tính", Behind(";;;;;triệu đồng;triệu đồng"));
    }

    [Fact]
    public void Rows_of_a_file_of_a_program_are_data()
    {
        const string Codes = "case,as_of,source,item,beneficiary,note,support_vnd\n";
        string[] Read(string rows) =>
            [.. Given.RowsOf(Codes + rows, ProjectTable.Schema).Skip(1).Select(r => $"{r.Status} {r["case"]} {r.Explain(Language.English)}".Trim())];
        // "1" and "2" are no numbers of columns, "I" no total of a section.
        Assert.StartsWith("Refused 1 cell B2 (as_of) says '2': needs a date", Assert.Single(Read("1,2,3,4,5,6,7\n")));
        Assert.Equal(["Read a"], Read("a,2022-01-01,national,machinery,Tổng vệ sinh,,5\n"));
        Assert.StartsWith("Refused a", Read("a,,,,,,\n")[0]);
        Assert.StartsWith("Refused Cộng huyện", Read("Cộng huyện,,,,,,5\n")[0]);
        Assert.Equal(["PassedOver  a total"], Read("Tổng cộng,,,,,,5\n"));
        Assert.Equal(["PassedOver  a section: the rows below are of national money"], Read("I. Khuyến công quốc gia,,,,,,\n"));
    }

    [Theory]
    [InlineData("Tổng cộng;;;;;700;300")]
    [InlineData(";Tổng cộng;;;;700;300")]
    [InlineData(";;Tổng cộng;;;700;300")]
    [InlineData("x;Tổng cộng;;;;700;300")]
    [InlineData(";Cộng huyện Mẫu Sơn;;;;700;300")]
    [InlineData("Cộng huyện Mẫu Sơn;;;;;700;300")]
    [InlineData(";Cộng huyện Mẫu Sơn;;KCQG;;700;300")] // the source of a total
    [InlineData(";Cộng huyện Mẫu Sơn;;;2022;700;300")]
    [InlineData(";TỔNG SỐ: 3 đề án;;;;;")]
    public void A_total(string row)
    {
        Assert.Equal(Total, Behind(row));
        Assert.Equal(Total, First(row));
    }

    [Theory]
    [InlineData("2;Cộng huyện Mẫu Sơn;;;;700;300")]
    [InlineData(";Cộng huyện Mẫu Sơn;A;;;700;300")]
    [InlineData(";Tổng cộng;A;;;700;300")]
    [InlineData(";x;y;Tổng cộng;;700;300")] // the third text
    [InlineData(";Cộng đồng làng nghề;;;;700;300")]
    public void No_total(string row) => Assert.NotEqual(Total, Behind(row));

    [Theory]
    [InlineData(80, true)]
    [InlineData(81, false)]
    public void A_total_has_eighty_letters_at_most(int length, bool isTotal)
    {
        Assert.Equal(isTotal, Behind($";{"Tổng số: ".PadRight(length, 'x')};;;;700;300") == Total);
        Assert.Equal(isTotal, Behind($";{"Lũy kế ".PadRight(length, 'x')};;;;700;300") == Total);
    }

    [Theory]
    [InlineData("1;Huyện;;;;700;300", "1.1;Máy móc thiết bị;A;KCQG;2022;700;300", true)]
    [InlineData("1.;Huyện;;;;700;300", "1.1.;Máy móc thiết bị;A;KCQG;2022;700;300", true)]
    [InlineData("1;Huyện;;;;700;300", "\n1.1;Máy móc thiết bị;A;KCQG;2022;700;300", true)]
    [InlineData("1;Huyện;;;;700;300", "\n\n1.1;Máy móc thiết bị;A;KCQG;2022;700;300", false)] // two blank rows
    [InlineData("1;Huyện;;;;700;300", "2.1;Máy móc thiết bị;A;KCQG;2022;700;300", false)]
    [InlineData("1;Huyện;;;;700;300", "1.;Máy móc thiết bị;A;KCQG;2022;700;300", false)]
    [InlineData("1;Huyện;;;;700;300", "11;Máy móc thiết bị;A;KCQG;2022;700;300", false)]
    [InlineData("1;Huyện;;;;700;300", "110;Máy móc thiết bị;A;KCQG;2022;700;300", false)]
    [InlineData("1;Huyện;;;;700;300", "x;Máy móc thiết bị;A;KCQG;2022;700;300", false)]
    [InlineData("1;Máy móc thiết bị;A;;;700;300", "1.1;Máy móc thiết bị;A;KCQG;2022;700;200", false)] // a project of somebody
    [InlineData("1;Máy móc thiết bị;A;;;700;300", "1.1;Máy móc thiết bị;A;KCQG;2022;700;300", true)] // of somebody, and the sum of its parts
    [InlineData("12345678.9;Huyện;;;;700;300", "12345678.9.1;Máy móc thiết bị;A;KCQG;2022;700;300", false)] // no number of a list
    public void A_row_of_amounts_above_its_parts(string row, string below, bool isParent) =>
        Assert.Equal(isParent, Below($"{row}\n{below}\n", schema: Given.Portfolio)[0] == Parent);

    [Fact]
    public void A_row_without_amounts_above_its_parts_is_a_section() =>
        Assert.Equal(Section, Below("1;Huyện;;;;;\n1.1;Máy móc thiết bị;A;KCQG;2022;700;300\n")[0]);

    [Theory]
    [InlineData("I;Khuyến công quốc gia;;;;;", National)]
    [InlineData("I;Khuyến công quốc gia;;;;700;300", National)]
    [InlineData("KHUYẾN CÔNG QUỐC GIA;;;;;;", National)]
    [InlineData("Huyện Mẫu Sơn;;;;;;", Section)]
    [InlineData(";;;Khuyến công quốc gia;;;", National)] // the one cell of the row, in whatever column
    public void A_section(string row, string told) => Assert.Equal(told, Behind(row));

    [Theory]
    [InlineData("I;Khuyến công quốc gia;A;;;;")] // of somebody
    [InlineData("I;x;Khuyến công quốc gia;;;;")] // three texts
    [InlineData("I;Khuyến công quốc gia;;KCQG;;;")]
    [InlineData("1;Máy móc thiết bị;;;;;")] // a number marks a project
    public void No_section(string row) => Assert.DoesNotContain("mục", Behind(row)[..8]);

    [Theory]
    [InlineData(";;;;;700;300", "! " + Nameless)]
    [InlineData("2;;;;;700;300", "! " + Nameless)]
    [InlineData("2;;;KCQG;;700;300", "! " + Nameless)]
    [InlineData(";;;;;;", "dòng trống")]
    [InlineData("2;;;;;-;-", Section)]
    public void Amounts_without_a_name(string row, string told) => Assert.Equal(told, Behind(row));

    [Theory]
    [InlineData("1.1;Máy cưa;;;;700;", true)]
    [InlineData("1.1;Máy móc thiết bị;A;KCQG;2022;700;300", false)] // of somebody
    [InlineData("1.;Máy cưa;;;;700;", false)]
    [InlineData("11;Máy cưa;;;;700;", false)]
    [InlineData("2.1;Máy cưa;;;;700;", false)]
    [InlineData(";- Máy cưa;;;;700;", true)]
    [InlineData(";– Máy cưa;;;;700;", true)]
    [InlineData(";+ Máy cưa;;;;700;", true)]
    [InlineData(";• Máy cưa;;;;700;", true)]
    [InlineData(";-;;;;700;", false)]
    [InlineData(";Máy cưa;;;;700;", false)]
    [InlineData(";- Máy cưa;;;;;", false)] // no amount
    [InlineData(";;Cơ sở B;;;700;", false)]
    public void Amounts_of_a_detail(string row, bool isDetail)
    {
        Assert.Equal(isDetail, Behind(row) == "! " + Detail);
        // Above the first project there is nothing to detail.
        Assert.NotEqual("! " + Detail, First(row));
    }

    [Fact]
    public void The_shares_of_a_group()
    {
        const string Group = "1;Máy móc thiết bị;;KCQG;2022;700;300\n";
        Assert.Equal("! " + Detail, Below(Group + ";;Cơ sở B;;;700;300\n")[1]);
        Assert.NotEqual("! " + Detail, Below(Group + "2;;Cơ sở B;;;700;300\n")[1]);
        Assert.NotEqual("! " + Detail, Below(Group + ";Máy cưa;Cơ sở B;;;700;300\n")[1]);
        Assert.NotEqual("! " + Detail, Below(Group + "x;;Cơ sở B;;;700;300\n")[1]);
        Assert.Equal("! " + Detail, Below(Group + ";;Cơ sở B;;;700;300\n;;Cơ sở C;;;700;300\n")[2]);
        // The next project is of one establishment again.
        Assert.NotEqual("! " + Detail, Below(Group + "2;Máy móc thiết bị;A;KCQG;2022;700;300\n;;Cơ sở B;KCQG;2022;700;300\n")[2]);
        // The parts of a group are projects where the group has no amounts of its own.
        Assert.Equal("! " + Detail, Below(Group + "1.1;Máy cưa;;;2022;700;300\n")[1]);
        Assert.NotEqual("! " + Detail, Below("1;Máy móc thiết bị;;KCQG;2022;;\n1.1;Máy cưa;;;2022;700;300\n")[1]);
    }

    [Fact]
    public void A_number_that_stands_in_no_column_makes_no_detail()
    {
        const string Without = "Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;KP hỗ trợ (triệu đồng)\n";
        var rows = Given.RowsOf(Without + "Máy móc thiết bị;;KCQG;2022;300\n- Máy cưa;;;2022;300\n;B;;2022;300\n", ProjectTable.Schema);
        Assert.Equal([RowStatus.PassedOver, RowStatus.Read, RowStatus.Read, RowStatus.Read], rows.Select(r => r.Status));
    }

    [Theory]
    [InlineData("Người lập;;Giám đốc;;;;", Remark)]
    [InlineData("Người lập;Kế toán;Giám đốc;;;;", Remark)]
    [InlineData("Người lập;Kế toán;Giám đốc;Chủ tịch;;;", "")] // four texts
    [InlineData("Người lập;Máy móc thiết bị;Giám đốc;;;;", "")] // an item
    [InlineData("2;Kế toán;Giám đốc;;;;", "")] // a number
    [InlineData("Người2 lập;Kế toán;Giám đốc;;;;", "")]
    [InlineData("Lập;Kế toán;Giám đốc;;;;", "")] // one word
    [InlineData(";x;y;;;;", Remark)]
    [InlineData(";x;y;KCQG;;;", "")] // a source that can be read
    [InlineData(";x;;hôm nào;;;", Remark)]
    [InlineData(";;x;;;;y", Remark)]
    [InlineData(";x;y;;;;300", "")] // an amount
    [InlineData(";;;;;Hà Nội, ngày 15 tháng 2;", Remark)] // a sentence among amounts
    [InlineData(";;;;;ngày 15/2;", "")]
    [InlineData(";;;;;Hà Nội, ngày 15 tháng 2;x", "")]
    public void A_remark(string row, string told) => Assert.Equal(told.Length > 0, Behind(row) is Remark or Section);

    [Fact]
    public void A_remark_has_no_date_and_no_id()
    {
        const string Other = "Mã đề án;Tên đề án;Đơn vị thụ hưởng;Ngày phê duyệt;KP hỗ trợ (triệu đồng)\n";
        string[] Rows(string row) => Below("a;Máy móc thiết bị;A;15/02/2022;300\n" + row, Other);
        Assert.Equal(Remark, Rows(";x;y;;\n")[1]);
        Assert.NotEqual(Remark, Rows("b;x;y;;\n")[1]);
        Assert.NotEqual(Remark, Rows(";x;;15/02/2022;\n")[1]);
        Assert.Equal(Remark, Rows(";x;;hôm nào;\n")[1]);
    }

    [Theory]
    [InlineData("2,Máy móc,A,KCQG,2022,700,300", true)]
    [InlineData("2|Máy móc|A|KCQG|2022|700|300", true)]
    [InlineData("2,Máy móc,A,KCQG,2022,700", false)] // one field too few
    [InlineData("x,Máy móc,A,KCQG,2022,700,300", false)]
    [InlineData("12345,Máy móc,A,KCQG,2022,700,300", false)]
    [InlineData("2,Máy móc,A,KCQG,2022,700,300;", false)] // two cells
    public void A_row_of_another_separator(string row, bool isOther) => Assert.Equal(isOther, Behind(row) == "! dòng dùng dấu phân cách khác với bảng");

    [Fact]
    public void A_table_of_three_columns_has_no_row_of_another_separator() =>
        Assert.DoesNotContain("dấu phân cách", Below("1,Máy móc,2022\n", "Tên đề án;Nguồn;Năm\n")[0]);

    [Theory]
    [InlineData("1;Máy móc thiết bị;A;KCQG;2022;700", "! dòng có 6 trường, bảng có 7 cột: dòng có thể bị cắt")]
    [InlineData("1;Máy móc thiết bị;A;KCQG;2022;700;300;x", "! dòng có 8 trường, bảng có 7 cột: có thể thiếu ngoặc kép quanh ô")]
    [InlineData("1;Máy móc thiết bị;A;KCQG;2022;700;300;;", "1|Máy móc thiết bị|A|national|2022|machinery|700000000|300000000")]
    [InlineData("1;Máy móc thiết bị;A;KCQG;2022;700;300;;x", "! dòng có 9 trường, bảng có 7 cột: có thể thiếu ngoặc kép quanh ô")]
    public void A_row_of_a_text_has_as_many_fields_as_the_heading(string row, string told)
    {
        Assert.Equal(told, First(row));
        Assert.Equal(told, Behind(row));
    }

    [Fact]
    public void A_row_of_a_workbook_may_be_shorter_or_longer()
    {
        string[] heading = ["STT", "Tên đề án", "Nguồn", "Năm", "Ghi chú"];
        var rows = Given.RowsOf(
            Given.Workbook(Given.Row(1, heading) + Given.Row(2, "=1", "Tư vấn", "KCQG", "=2022") + Given.Row(3, "=2", "Tư vấn", "KCQG", "=2022", "x", "y", "z"))
        );
        Assert.Equal([RowStatus.PassedOver, RowStatus.Read, RowStatus.Read], rows.Take(3).Select(r => r.Status));
    }

    [Fact]
    public void What_a_row_does_not_say_is_taken_from_beside_it()
    {
        // The place for the id, the title for the item, the year for the date.
        var row = Given.RowsOf("Tên đề án;Nguồn;Năm\nTư vấn;KCQG;2022\n")[1];
        Assert.Equal(("2", false, "consultancy", "2022"), (row["case"], row.HasOwnId, row["item"], row["as_of"]));
        Assert.Equal(["chỉ biết năm 2022"], row.Notes.Select(n => n.Vietnamese));
        row = Given.RowsOf("STT;Tên đề án;Nguồn;Năm\n7;Tư vấn;KCQG;3/2022\n")[1];
        Assert.Equal(("7", false, "2022-03"), (row["case"], row.HasOwnId, row["as_of"]));
        Assert.Equal(["chỉ biết tháng 03/2022"], row.Notes.Select(n => n.Vietnamese));
        row = Given.RowsOf("STT;Mã đề án;Tên đề án;Nguồn;Năm;Ngày phê duyệt\n7;X;Tư vấn;KCQG;2022;15/02/2022\n")[1];
        Assert.Equal(("X", true, "2022-02-15", 0), (row["case"], row.HasOwnId, row["as_of"], row.Notes.Count));
        row = Given.RowsOf("STT;Mã đề án;Tên đề án;Nguồn;Năm;Ngày phê duyệt\n7;;Tư vấn;KCQG;2022;\n")[1];
        Assert.Equal(("7", false, "2022"), (row["case"], row.HasOwnId, row["as_of"]));
        row = Given.RowsOf("case,as_of,source,item\n,2022-01-01,national,machinery\n")[1];
        Assert.Equal("ô A2 (case) ghi '': chưa có; cần mã đề án", row.Explain(Language.Vietnamese));
    }

    [Fact]
    public void An_item_is_read_from_the_title_or_the_section()
    {
        string[] Read(string heading, params string[] rows) =>
            [
                .. Given
                    .RowsOf(heading + "\n" + string.Concat(rows.Select(r => r + "\n")), ProjectTable.Schema)
                    .Skip(1)
                    .Select(r => $"{r["item"]}|{r["content"]}|{string.Join("; ", r.Notes.Select(n => n.Vietnamese))}|{r.Explain(Language.Vietnamese)}"),
            ];
        const string Heading = "Tên đề án;Hạng mục;Nguồn;Ngày phê duyệt";
        Assert.Equal(["machinery|||"], Read(Heading, "Tư vấn;Máy móc thiết bị;KCQG;15/02/2022"));
        Assert.Equal(["consultancy|||"], Read(Heading, "Tư vấn;;KCQG;15/02/2022"));
        Assert.Equal(["consultancy|||"], Read(Heading, "Tư vấn;gì đó;KCQG;15/02/2022")); // the title stands in for what cannot be read
        Assert.Equal(["||chưa nhận ra hạng mục trong 'gì đó'|"], Read(Heading, "gì đó;;KCQG;15/02/2022"));
        var lost = Assert.Single(Read(Heading, "T? v?n;;KCQG;15/02/2022"));
        Assert.StartsWith("consultancy||ô A2 ghi 'T? v?n' đã mất chữ (dấu ? thay chữ); ô A2 ghi 'T? v?n' đã mất chữ, hiểu là “", lost);
        var sections = Read(Heading, "I. Tư vấn;;;", "gì đó;;KCQG;15/02/2022", "gì đó;khác;KCQG;15/02/2022");
        Assert.Equal("consultancy||hạng mục consultancy lấy theo dòng mục phía trên|", sections[1]);
        Assert.StartsWith("|||ô B4 (Hạng mục) ghi 'khác'", sections[2]);
    }

    [Fact]
    public void A_required_item_is_asked_for_where_the_title_names_none()
    {
        var row = Given.RowsOf("STT;Tên đề án;Nguồn;Ngày phê duyệt\n1;gì đó;KCQG;15/02/2022\n")[1];
        var problem = Assert.Single(row.Problems);
        Assert.Equal(("item", "B2", "Tên đề án", "gì đó"), (problem.Column, problem.Address, problem.Heading.Vietnamese, problem.Value));
        row = Given.RowsOf("STT;Đơn vị thụ hưởng;Hạng mục;Nguồn;Ngày phê duyệt\n1;A;;KCQG;15/02/2022\n")[1];
        Assert.Equal("ô C2 (Hạng mục) ghi '': chưa có; cần hạng mục hỗ trợ", row.Explain(Language.Vietnamese));
    }

    [Theory]
    [InlineData("300;", "300000000|national")]
    [InlineData(";200", "200000000|local")]
    [InlineData("300;200", "500000000|mixed")]
    [InlineData("300;0", "300000000|national")]
    [InlineData("0;200", "200000000|local")]
    [InlineData("0;0", "0|")]
    [InlineData(";", "|")]
    [InlineData("y;200", "|local")]
    [InlineData("x;200", "|mixed")] // a tick, which says no amount
    public void Support_and_source_are_those_of_the_parts(string parts, string told)
    {
        var row = Given.RowsOf(
            $"STT;Tên đề án;Đơn vị thụ hưởng;Ngày phê duyệt;KCQG (triệu đồng);KCĐP (triệu đồng)\n1;Tư vấn;A;15/02/2022;{parts}\n",
            ProjectTable.Schema
        )[1];
        Assert.Equal(told, $"{row["support_vnd"]}|{row["source"]}");
        // One part alone, and a column of support beside the parts.
        var one = Given.RowsOf("STT;Tên đề án;Đơn vị thụ hưởng;Ngày phê duyệt;KCQG (triệu đồng)\n1;Tư vấn;A;15/02/2022;300\n", ProjectTable.Schema)[1];
        Assert.Equal(("300000000", "national"), (one["support_vnd"], one["source"]));
        var both = Given.RowsOf(
            "STT;Tên đề án;Đơn vị thụ hưởng;Ngày phê duyệt;KCQG (triệu đồng);KP hỗ trợ (triệu đồng)\n1;Tư vấn;A;15/02/2022;300;\n",
            ProjectTable.Schema
        )[1];
        Assert.Equal(("", "national"), (both["support_vnd"], both["source"]));
    }

    [Fact]
    public void The_source_of_a_row_is_its_own_then_that_of_its_section_then_of_its_parts_then_of_the_head()
    {
        const string Head = "DANH MỤC KHUYẾN CÔNG ĐỊA PHƯƠNG;;;;\n";
        string Source(string text) => Given.RowsOf(text, ProjectTable.Schema).Last()["source"];
        Assert.Equal("local", Source(Head + "STT;Tên đề án;Đơn vị;Năm\n1;Tư vấn;A;2022\n"));
        Assert.Equal("", Source(Head + "STT;Tên đề án;Đơn vị;Năm;Nguồn\n1;Tư vấn;A;2022;\n"));
        Assert.Equal("national", Source(Head + "STT;Tên đề án;Đơn vị;Năm;KCQG (tr.đ)\n1;Tư vấn;A;2022;5\n"));
        Assert.Equal("national", Source(Head + "STT;Tên đề án;Đơn vị;Năm\nI;Khuyến công quốc gia;;\n1;Tư vấn;A;2022\n"));
        Assert.Equal("local", Source("STT;Tên đề án;Đơn vị;Năm;Nguồn\nI;Khuyến công quốc gia;;;\n1;Tư vấn;A;2022;KCĐP\n"));
        var refused = Given.RowsOf("STT;Tên đề án;Đơn vị;Năm;Nguồn\nI;Khuyến công quốc gia;;;\n1;Tư vấn;A;2022;gì đó\n", ProjectTable.Schema).Last();
        Assert.Equal(("", RowStatus.Refused), (refused["source"], refused.Status));
    }

    [Fact]
    public void A_damaged_row_keeps_its_id_and_nothing_else()
    {
        var facts = new SheetColumn("facts", new("dữ kiện", "facts"), FieldKind.Text) { IsRawByCode = true };
        var schema = new TableSchema(ProjectTable.Schema.Columns.Append(facts).ToValueList());
        var row = Given.RowsOf("case,as_of,source,item,facts,note\na,2022-01-01,national,machinery,x=1\n", schema)[1];
        Assert.Equal((RowStatus.Refused, "a", "", "", "x=1"), (row.Status, row["case"], row["as_of"], row["source"], row["facts"]));
        var quote = Given.RowsOf("case,as_of,source,item,facts,note\na,2022-01-01,national,machinery,\"x\"1,\n", schema)[1];
        Assert.Equal(("a", "dấu ngoặc kép chưa đóng hoặc đặt sai chỗ"), (quote["case"], quote.Explain(Language.Vietnamese)));
    }

    [Fact]
    public void A_table_that_is_no_list_has_rows_of_data_only()
    {
        var schema = new TableSchema([
            new("name", new("tên", "name"), FieldKind.Text),
            new("sum", new("số tiền", "amount"), FieldKind.Money),
            new("day", new("ngày", "day"), FieldKind.Date),
        ]);
        var rows = Given.RowsOf("tên;số tiền (đồng);ngày\nTổng cộng;5;\nI. Khuyến công;;\n;6;15/02/2022\n", schema);
        Assert.Equal(["", "Tổng cộng|5|", "I. Khuyến công||", "|6|2022-02-15"], rows.Select(r => string.Join('|', r.Fields)));
    }

    [Fact]
    public void A_merged_cell_of_another_column_is_no_cell_of_its_own()
    {
        string[] heading = ["STT", "Tên đề án", "Đơn vị thụ hưởng", "Nguồn", "Năm", "Ghi chú"];
        var rows = Given.RowsOf(
            Given.Workbook(
                Given.Row(1, heading) + Given.Row(2, "=1", "Tư vấn", "", "KCQG", "=2022", "x") + Given.Row(3, "Khuyến công quốc gia"),
                """<mergeCells count="2"><mergeCell ref="B2:C2"/><mergeCell ref="A3:F3"/></mergeCells>"""
            )
        );
        Assert.Equal(("Tư vấn", ""), (rows[1]["title"], rows[1]["beneficiary"]));
        Assert.Equal(National, rows[2].Explain(Language.Vietnamese));
    }
}
