using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>The shapes in which departments keep one list: every row of each is read, refused or passed over, and nothing is lost.</summary>
public class SheetShapesTests
{
    private const string Machines = "Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong sản xuất gạch";

    private static readonly string[] Heading = ["STT", "Tên đề án", "Đơn vị thụ hưởng", "Nguồn kinh phí", "Tổng kinh phí", "KP hỗ trợ", "Ngày phê duyệt"];

    // The rows as XML, one behind the other from the first.
    private static string Sheet(params string[][] rows) => string.Concat(rows.Select((cells, i) => cells.Length == 0 ? "" : Given.Row(i + 1, cells)));

    // Each row: its number, then what was read of it, "!" for refused with its cells, "-" for passed over.
    private static string[] Told(IEnumerable<SheetEntry> rows) =>
        [
            .. rows.Where(r => r.Sheet != "Ẩn")
                .Select(r =>
                    $"{r.Number} "
                    + r.Status switch
                    {
                        RowStatus.Read => Given.Fields(r),
                        RowStatus.Refused => "! " + string.Join(' ', r.Problems.Select(p => p.Address.Length > 0 ? p.Address : p.Column)),
                        _ => "- " + r.Reason!.Vietnamese,
                    }
                ),
        ];

    private static string[] Told(string xml, string merges = "", string name = "KH", bool is1904 = false) =>
        Told(Given.RowsOf(Given.Workbook(xml, merges, name, is1904: is1904)));

    [Fact]
    public void Two_tables_on_one_sheet_with_their_totals() =>
        Assert.Equal(
            [
                "1 - dòng phía trên tiêu đề cột",
                "2 - dòng tiêu đề cột",
                "3 1|2022-02-15|national|machinery||700000000|300000000",
                "4 - dòng tổng",
                "5 - dòng trống",
                "6 - dòng mục hoặc ghi chú",
                "7 - dòng tiêu đề cột",
                "8 1|2022-05-05|national|machinery||400000000|200000000",
                "9 - dòng tổng",
            ],
            Told(
                Sheet(
                    ["DANH MỤC NĂM 2022"],
                    Heading,
                    ["=1", Machines, "A", "KCQG", "=700000000", "=300000000", "@44607"],
                    ["", "Tổng cộng", "", "", "=700000000", "=300000000"],
                    [],
                    ["DANH MỤC BỔ SUNG"],
                    ["TT", "Đơn vị thụ hưởng", "Tên đề án", "KP hỗ trợ", "Tổng kinh phí", "Nguồn kinh phí", "Ngày phê duyệt"],
                    ["=1", "C", Machines, "=200000000", "=400000000", "KCQG", "@44686"],
                    ["", "Cộng", "", "=200000000", "=400000000"]
                )
            )
        );

    [Theory]
    [InlineData("KCQG 2022", "", "national")]
    [InlineData("KCĐP", "", "local")]
    [InlineData("KH", "DANH MỤC ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA NĂM 2022", "national")]
    [InlineData("KCĐP", "DANH MỤC ĐỀ ÁN KHUYẾN CÔNG QUỐC GIA NĂM 2022", "national")] // what stands above the table is nearer to it
    [InlineData("KH", "Danh mục đề án khuyến công quốc gia và khuyến công địa phương năm 2022", null)]
    [InlineData("KH", "Danh mục năm 2022", null)]
    public void A_list_of_one_source_says_so_in_its_title_or_in_the_name_of_its_sheet(string name, string title, string? source)
    {
        var xml = Sheet([title.Length > 0 ? title : "x"], [.. Heading[..3], .. Heading[4..]], ["=1", Machines, "A", "=700000000", "=300000000", "@44607"]);
        using var file = TableFile.Open(new MemoryStream(Given.Workbook(xml, name: name)), "a.xlsx", Given.Portfolio);
        Assert.Equal(source ?? "", file.Rows().ElementAt(2)["source"]);
        Assert.Equal(source is null ? RowStatus.Refused : RowStatus.Read, file.Rows().ElementAt(2).Status);
        Assert.Equal(source is not null, file.Tables[0].Notes.Any(n => n.Vietnamese.Contains("lấy từ phần đầu hoặc tên trang tính")));
    }

    [Fact]
    public void A_heading_in_row_seven_with_unit_and_day_above_it() =>
        Assert.Equal(
            ["7 - dòng tiêu đề cột", "8 1|2022-02-15|national|machinery||700000000|300000000", "9 2|2022-02-15|local|trademark||70500000|35000000"],
            Told(
                Sheet(
                    ["UBND TỈNH MẪU"],
                    ["SỞ CÔNG THƯƠNG"],
                    [],
                    ["DANH MỤC ĐỀ ÁN KHUYẾN CÔNG NĂM 2022"],
                    ["(Kèm theo Quyết định số 123/QĐ-SCT ngày 15/02/2022)"],
                    ["", "", "", "", "", "ĐVT: triệu đồng"],
                    Heading[..6],
                    ["=1", Machines, "A", "KCQG", "=700", "=300"],
                    ["=2", "Đăng ký nhãn hiệu", "B", "KCĐP", "70,5", "=35"]
                )
            )[6..]
        );

    [Fact]
    public void Sections_totals_in_the_middle_and_signatures_below() =>
        Assert.Equal(
            [
                "1 - dòng tiêu đề cột",
                "2 - dòng mục: các dòng dưới thuộc khuyến công quốc gia",
                "3 - dòng mục hoặc ghi chú",
                "4 1|2022|national|machinery||700000000|300000000",
                "5 - dòng tổng",
                "6 - dòng mục: các dòng dưới thuộc khuyến công địa phương",
                "7 1|2022|local|machinery||300000000|100000000",
                "8 - dòng tổng",
                "9 - dòng mục hoặc ghi chú",
                "10 - dòng ghi chú hoặc chữ ký, không có số thứ tự, đơn vị, số tiền",
            ],
            Told(
                Sheet(
                    ["STT", "Tên đề án", "Đơn vị", "Tổng KP (triệu đồng)", "Hỗ trợ (triệu đồng)", "Năm"],
                    ["A", "KHUYẾN CÔNG QUỐC GIA"],
                    ["I", "Chuyển giao máy móc thiết bị"],
                    ["=1", Machines, "A", "=700", "=300", "=2022"],
                    ["", "Cộng mục I", "", "=700", "=300"],
                    ["B", "KHUYẾN CÔNG ĐỊA PHƯƠNG"],
                    ["=1", Machines, "C", "=300", "=100", "=2022"],
                    ["", "TỔNG CỘNG (A+B)", "", "=1000", "=400"],
                    ["Bằng chữ: bốn trăm triệu đồng"],
                    ["", "", "", "", "Người lập", "Giám đốc"]
                )
            )
        );

    [Fact]
    public void Units_of_their_own_in_every_heading() =>
        Assert.Equal(
            ["2 1|2022-02-15|national|machinery||1250000000|300000000", "3 2|2022-02-15|national|machinery||700000000|300000000", "4 ! D4"],
            Told(
                Sheet(
                    ["STT", "Tên đề án", "Nguồn", "Tổng mức đầu tư (tỷ đồng)", "KP hỗ trợ (nghìn đồng)", "Vốn đối ứng (đồng)", "Ngày QĐ"],
                    ["=1", Machines, "KCQG", "=1.25", "=300000", "=950000000", "15/2/2022"],
                    ["=2", Machines, "KCQG", "0,7", "300.000", "400.000.000", "15.2.2022"],
                    ["=3", Machines, "KCQG", "1.250", "=300000", "=1", "15-02-2022"]
                )
            )[1..]
        );

    [Fact]
    public void Parts_of_an_amount_have_its_unit() =>
        Assert.Equal(
            ["3 - dòng đánh số cột", "4 1|2022|national|machinery||700000000|300000000", "5 2|2022|mixed|machinery||500000000|150000000", "6 - dòng tổng"],
            Told(
                Sheet(
                    ["STT", "Nội dung", "Đơn vị thực hiện", "Tổng kinh phí (tr.đ)", "Trong đó", "", "", "Tỷ lệ (%)", "Năm"],
                    ["", "", "", "", "KCQG", "KCĐP", "Đối ứng"],
                    ["(1)", "(2)", "(3)", "(4)=(5)+(6)+(7)", "(5)", "(6)", "(7)", "(8)", "(9)"],
                    ["=1", Machines, "A", "=700", "=300", "", "=400", "42,9%", "=2022"],
                    ["=2", Machines, "C", "=500", "=100", "=50", "=350", "=30", "=2022"],
                    ["Cộng", "", "", "=1200", "=400", "=50", "=750"]
                ),
                """<mergeCells count="1"><mergeCell ref="E1:G1"/></mergeCells>"""
            )[2..]
        );

    [Fact]
    public void Hidden_rows_are_rows_and_what_a_formula_gave_is_its_value() =>
        Assert.Equal(
            ["2 1|2022-02-15|national|machinery||700000000|280000000", "3 2|2022-02-15|national|machinery||500000000|200000000", "4 - dòng tổng"],
            Told(
                Sheet(
                        Heading,
                        ["=1", Machines, "A", "KCQG", "=700000000", "=280000000", "@44607"],
                        ["=2", Machines, "Ẩn", "KCQG", "=500000000", "=200000000", "@44607"],
                        ["", "Tổng cộng", "", "", "=1200000000", "=480000000"]
                    )
                    .Replace("<v>280000000</v>", "<f>E2*0.4</f><v>280000000</v>")
                    .Replace("<row r=\"3\">", "<row r=\"3\" hidden=\"1\">")
            )[1..]
        );

    [Fact]
    public void Numbers_typed_as_texts_with_spaces_of_every_kind() =>
        Assert.Equal(
            [
                "2 1|2022-02-15|national|machinery||700000000|300000000",
                "3 2|2022-02-15|national|machinery||700000000|300000000",
                "4 3|2022-02-15|national|machinery||700000000|300000000",
                "5 ! G5 F5",
                "6 ! E6",
            ],
            Told(
                Sheet(
                    Heading,
                    ["=1", Machines, "A", "KCQG", "700\u00A0000\u00A0000", "300\u202F000\u202F000\u00A0đ", "15/02/2022\u00A0"],
                    ["=2", Machines, "B", "KCQG", "700 000 000", "300,000,000 VNĐ", " 15/02/2022"],
                    ["=3", Machines, "C", "KCQG", "'700.000.000", "300.000.000,00", "2022-02-15"],
                    ["=4", Machines, "D", "KCQG", "700.000.000 đồng", "(300.000.000)", "15/02/22"],
                    ["=5", Machines, "E", "KCQG", "bảy trăm triệu", "300tr", "15 tháng 2 năm 2022"]
                )
            )[1..]
        );

    [Theory]
    [InlineData("Số 12/QĐ-SCT ngày 15/02/2022", "2022-02-15")]
    [InlineData("QĐ 13/QĐ-SCT, 15/02/2022", "2022-02-15")]
    [InlineData("15/02/2022 (QĐ 13/QĐ-SCT)", "2022-02-15")]
    [InlineData("QĐ 13/QĐ-SCT 15/02/2022, sửa 16/03/2022", "")] // which of the two is not said
    [InlineData("QĐ 1/2/2022/QĐ-SCT", "")] // a number, no day
    public void A_decision_with_its_day(string cell, string day) =>
        Assert.Equal(day, Given.RowsOf(Given.Workbook(Sheet(Heading, ["=1", Machines, "A", "KCQG", "=700000000", "=1", cell])))[1]["as_of"]);

    [Fact]
    public void Days_counted_from_1904() =>
        Assert.Equal(
            ["2 1|2022-02-15|national|machinery||700000000|300000000", "3 2|2022|national|machinery||700000000|300000000"],
            Told(
                Sheet(
                    Heading,
                    ["=1", Machines, "A", "KCQG", "=700000000", "=300000000", "=43145"],
                    ["=2", Machines, "B", "KCQG", "=700000000", "=300000000", "=2022"]
                ),
                is1904: true
            )[1..]
        );

    [Fact]
    public void Merged_cells_of_a_group() =>
        Assert.Equal(
            [
                "3 1|2022-02-15|national|machinery||700000000|300000000",
                "4 1|2022-02-15|national|consultancy||60000000|30000000",
                "5 2|2022-02-15|local|machinery||300000000|100000000",
            ],
            Told(
                Sheet(
                    ["STT", "Đơn vị thụ hưởng", "Tên đề án", "Nguồn", "Kinh phí (triệu đồng)", "", "Ngày phê duyệt"],
                    ["", "", "", "", "Tổng", "Hỗ trợ", ""],
                    ["=1", "Công ty A", Machines, "KCQG", "=700", "=300", "@44607"],
                    ["", "", "Thuê tư vấn", "", "=60", "=30", "@44607"],
                    ["=2", "Công ty B", Machines, "KCĐP", "=300", "=100", "@44607"]
                ),
                """<mergeCells count="9"><mergeCell ref="A1:A2"/><mergeCell ref="B1:B2"/><mergeCell ref="C1:C2"/><mergeCell ref="D1:D2"/><mergeCell ref="E1:F1"/><mergeCell ref="G1:G2"/><mergeCell ref="A3:A4"/><mergeCell ref="B3:B4"/><mergeCell ref="D3:D4"/></mergeCells>"""
            )[2..]
        );

    [Fact]
    public void Codes_with_slips_are_named_row_by_row() =>
        Assert.Equal(
            [
                "2 ! C2",
                "3 C|2022-02-15|national|machinery||700000000|300000000",
                "4 ! B4",
                "5 ! E5",
                "6 ! ",
                "7 ! ",
                "8 I|2022-02-15|national|machinery||700000000|300000000",
            ],
            Told(
                Given.RowsOf(
                    """
                    case,as_of,source,item,total_cost_vnd,support_vnd
                    A,2022-02-15,nationl,machinery,700000000,300000000
                    C,2022-02-15,National,Machinery,700000000,300000000
                    D,2022-02-30,national,machinery,700000000,300000000
                    E,2022-02-15,national,machinery,7OO000000,300000000
                    F,2022-02-15,national,machinery,700000000
                    G,2022-02-15,national,machinery,700000000,300000000,1
                    I,15/02/2022,national, machinery ,"700,000,000",300000000
                    """
                )
            )[1..]
        );

    [Fact]
    public void A_form_of_one_project_is_no_list_and_is_refused_by_what_it_lacks() =>
        Assert.Contains(
            "ĐA1",
            Assert
                .Throws<SheetException>(() =>
                    Given.RowsOf(Given.Workbook(Sheet(["Tên đề án", Machines], ["Đơn vị thụ hưởng", "A"], ["Tổng kinh phí", "=700000000"]), name: "ĐA1"))
                )
                .Problem.Vietnamese
        );
}
