using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Units with a number of ten before them, and units that contradict one another.</summary>
public class UnitWordTests
{
    private const string Machines = "Hỗ trợ ứng dụng máy móc thiết bị tiên tiến trong sản xuất gỗ";

    private static List<SheetEntry> Rows(string text) => Given.RowsOf(text, ProjectTable.Schema);

    [Theory]
    [InlineData("Kinh phí hỗ trợ (trăm triệu đồng)", "3", "300000000")]
    [InlineData("Kinh phí hỗ trợ (TRĂM TRIỆU ĐỒNG)", "2,5", "250000000")]
    [InlineData("KINH PHI HO TRO (TRAM TRIEU DONG)", "3", "300000000")]
    [InlineData("Kinh phí hỗ trợ (trăm tr.đ)", "3", "300000000")]
    [InlineData("Kinh phí hỗ trợ (trăm trđ)", "3", "300000000")]
    [InlineData("Kinh phí hỗ trợ (100 triệu đồng)", "3", "300000000")]
    [InlineData("Kinh phí hỗ trợ (ĐVT: 100 tr.đ)", "3", "300000000")]
    [InlineData("Kinh phí hỗ trợ (100.000.000 đồng)", "3", "300000000")]
    [InlineData("Kinh phí hỗ trợ (chục triệu)", "30", "300000000")]
    [InlineData("Kinh phí hỗ trợ (mười triệu đồng)", "30", "300000000")]
    [InlineData("Kinh phi ho tro (muoi trieu)", "30", "300000000")]
    [InlineData("Kinh phí hỗ trợ (10 triệu đồng)", "30", "300000000")]
    [InlineData("Kinh phí hỗ trợ (10tr)", "30", "300000000")]
    [InlineData("Kinh phí hỗ trợ (trăm nghìn đồng)", "3.000", "300000000")]
    [InlineData("Kinh phí hỗ trợ (trăm ngàn)", "3.000", "300000000")]
    [InlineData("Kinh phí hỗ trợ (100.000 đồng)", "3.000", "300000000")]
    [InlineData("Kinh phí hỗ trợ (100 nghìn đồng)", "3.000", "300000000")]
    [InlineData("Kinh phí hỗ trợ (chục nghìn đồng)", "30.000", "300000000")]
    [InlineData("Kinh phí hỗ trợ (vạn đồng)", "30.000", "300000000")]
    [InlineData("Kinh phí hỗ trợ (trăm đồng)", "3.000.000", "300000000")]
    [InlineData("Kinh phí hỗ trợ (nghìn tỷ đồng)", "0,0003", "300000000")]
    [InlineData("Kinh phí hỗ trợ (nghìn tỉ)", "0,0003", "300000000")]
    [InlineData("Kinh phí hỗ trợ (nghìn triệu đồng)", "0,3", "300000000")]
    [InlineData("Kinh phí hỗ trợ (trăm tỷ)", "0,003", "300000000")]
    [InlineData("Kinh phí hỗ trợ (một triệu đồng)", "300", "300000000")]
    [InlineData("Kinh phí hỗ trợ (1 triệu đồng)", "300", "300000000")]
    [InlineData("Kinh phí hỗ trợ trăm triệu đồng", "3", "300000000")]
    [InlineData("Kinh phí hỗ trợ, hundred million VND", "3", "300000000")]
    [InlineData("Kinh phí hỗ trợ (tối đa 300 triệu đồng) (nghìn đồng)", "300.000", "300000000")]
    [InlineData("Kinh phí hỗ trợ năm 2022 (triệu đồng)", "300", "300000000")]
    [InlineData("Kinh phí hỗ trợ năm 2022 triệu đồng", "300", "300000000")]
    [InlineData("Kinh phí hỗ trợ (đồng Việt Nam)", "300.000.000", "300000000")]
    public void A_unit_is_read_with_the_number_before_it(string heading, string cell, string amount)
    {
        var row = Rows($"STT;Tên đề án;Đơn vị;Nguồn;Năm;{heading}\n1;{Machines};A;KCQG;2022;{cell}\n")[1];
        Assert.Equal("", row.Explain(Language.Vietnamese));
        Assert.Equal(amount, row["support_vnd"]);
    }

    [Theory]
    [InlineData("ĐVT: trăm triệu đồng")]
    [InlineData("Đơn vị: trăm triệu đồng")]
    [InlineData("Đơn vị tính: 100 triệu đồng")]
    [InlineData("Đơn vị: 100 triệu đồng")]
    [InlineData("Don vi tien te: tram trieu dong")]
    [InlineData("(Đơn vị tính: Trăm triệu đồng)")]
    [InlineData("trăm triệu đồng")]
    public void A_unit_above_the_table_is_read_with_the_number_before_it(string line)
    {
        using var file = Given.Open($"{line};;;;;\nSTT;Tên đề án;Đơn vị;Nguồn;Năm;Kinh phí hỗ trợ\n1;{Machines};A;KCQG;2022;3\n", ProjectTable.Schema);
        Assert.Equal("300000000", file.Rows().Last()["support_vnd"]);
        Assert.Equal("trăm triệu đồng", file.Tables[0].Columns[5].Unit!.Vietnamese);
    }

    [Theory]
    [InlineData("Đơn vị tiền tệ: triệu đồng;;;;;")]
    [InlineData(";;;;ĐVT:;triệu đồng")]
    [InlineData(";;;;;(triệu đồng)")]
    [InlineData("Unit: million VND;;;;;")]
    [InlineData("Tổng vốn đầu tư: 5 tỷ đồng. Đơn vị tính: triệu đồng;;;;;")]
    public void A_unit_above_the_table_is_read_in_whatever_cell(string line) =>
        Assert.Equal("300000000", Rows($"{line}\nSTT;Tên đề án;Đơn vị;Nguồn;Năm;Kinh phí hỗ trợ\n1;{Machines};A;KCQG;2022;300\n").Last()["support_vnd"]);

    [Theory]
    [InlineData("Mức hỗ trợ (tối đa 300 triệu đồng)")]
    [InlineData("Mức hỗ trợ (không quá hai trăm triệu đồng)")]
    [InlineData("Mức hỗ trợ (100 triệu đồng/mô hình)")]
    [InlineData("Mức hỗ trợ tối đa 100 triệu đồng")]
    public void An_amount_in_a_heading_is_no_unit(string heading) =>
        Assert.Contains("chưa rõ đơn vị", Rows($"STT;Tên đề án;Đơn vị;Nguồn;Năm;{heading}\n1;{Machines};A;KCQG;2022;250\n")[1].Explain(Language.Vietnamese));

    [Fact]
    public void One_mark_before_three_digits_is_asked_for_in_a_unit_of_hundreds_of_millions() =>
        Assert.Contains(
            "đọc được hai cách: 1.250 trăm triệu đồng hoặc 1,25 trăm triệu đồng",
            Rows($"STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (trăm triệu đồng)\n1;{Machines};A;KCQG;2022;1.250\n")[1].Explain(Language.Vietnamese)
        );

    [Theory]
    [InlineData(10L, "chục đồng", "ten đồng")]
    [InlineData(100_000L, "trăm nghìn đồng", "hundred thousand đồng")]
    [InlineData(10_000_000L, "chục triệu đồng", "ten million đồng")]
    [InlineData(100_000_000L, "trăm triệu đồng", "hundred million đồng")]
    [InlineData(1_000_000_000_000L, "nghìn tỷ đồng", "thousand thousand million đồng")]
    public void A_unit_with_a_number_before_it_has_a_name(long unit, string vietnamese, string english) =>
        Assert.Equal(new LocalizedText(vietnamese, english), MoneyUnits.NameOf(unit));

    private const string Heading = "STT;Tên đề án;Đơn vị;Nguồn;Năm;Tổng kinh phí;Kinh phí hỗ trợ";

    private static (string Amounts, string Notes) Told(string text)
    {
        using var file = Given.Open(text, ProjectTable.Schema);
        var row = file.Rows().Last();
        return (
            row.Status == RowStatus.Read ? $"{row["total_cost_vnd"]} {row["support_vnd"]}" : row.Explain(Language.Vietnamese),
            string.Join('|', file.Tables[0].Notes.Select(n => n.Vietnamese).Where(n => n.Contains("đơn vị")))
        );
    }

    [Fact]
    public void The_unit_of_a_heading_goes_before_that_of_the_sheet_and_it_is_told() =>
        Assert.Equal(
            (
                "600000000 300000000",
                "các đơn vị tính khác nhau: đơn vị chung của bảng là triệu đồng, cột G (Kinh phí hỗ trợ (nghìn đồng)) ghi nghìn đồng; mỗi cột đọc theo đơn vị ghi gần cột nhất"
            ),
            Told($"ĐVT: triệu đồng;;;;;;\n{Heading} (nghìn đồng)\n1;{Machines};A;KCQG;2022;600;300.000\n")
        );

    [Fact]
    public void The_unit_of_the_row_below_the_heading_goes_before_that_of_the_sheet_and_it_is_told() =>
        Assert.Equal(
            (
                "600000 300000000",
                "các đơn vị tính khác nhau: đơn vị chung của bảng là triệu đồng, cột F (Tổng kinh phí) ghi nghìn đồng; mỗi cột đọc theo đơn vị ghi gần cột nhất"
            ),
            Told($"ĐVT: triệu đồng;;;;;;\n{Heading}\n;;;;;(nghìn đồng);(triệu đồng)\n1;{Machines};A;KCQG;2022;600;300\n")
        );

    [Fact]
    public void Of_two_units_above_a_table_the_nearer_counts_and_it_is_told() =>
        Assert.Equal(
            ("600000000 300000000", "phần phía trên bảng ghi nhiều đơn vị tính: đồng, triệu đồng; đọc theo đơn vị ghi gần bảng nhất: triệu đồng"),
            Told($"ĐVT: đồng;;;;;;\nKẾ HOẠCH;;;;;;\nĐVT: triệu đồng;;;;;;\n{Heading}\n1;{Machines};A;KCQG;2022;600;300\n")
        );

    [Theory]
    [InlineData(" (triệu đồng)\n;;;;;;(nghìn đồng)\n")] // heading and row of units
    [InlineData(" (triệu đồng) (nghìn đồng)\n")]
    public void Two_units_of_one_column_leave_its_amounts_unread(string rest)
    {
        Assert.Equal(
            "ô G" + (rest.Contains("\n;") ? "4" : "3"),
            Told($"ĐVT: triệu đồng;;;;;;\n{Heading}{rest}1;{Machines};A;KCQG;2022;600;300\n").Amounts[..5].TrimEnd()
        );
        Assert.Contains(
            "hai đơn vị cho một số tiền: triệu đồng và nghìn đồng; cần một đơn vị, hoặc đơn vị ghi trong ô, ví dụ 300 triệu",
            Told($"{Heading}{rest}1;{Machines};A;KCQG;2022;600 triệu;300\n").Amounts
        );
        // What states its own unit, or is nothing, is read.
        Assert.Equal("600000000 300000000", Told($"{Heading}{rest}1;{Machines};A;KCQG;2022;600 triệu;300 triệu\n").Amounts);
        Assert.Equal("600000000 ", Told($"{Heading}{rest}1;{Machines};A;KCQG;2022;600 triệu;-\n").Amounts);
    }

    [Fact]
    public void A_group_of_columns_and_one_of_its_columns_with_different_units_contradict_one_another()
    {
        var rows = Given.RowsOf(
            Given.Workbook(
                Given.Row(1, "STT", "Tên đề án", "Nguồn", "Năm", "Kinh phí (triệu đồng)", "")
                    + Given.Row(2, "", "", "", "", "Tổng số", "Hỗ trợ (nghìn đồng)")
                    + Given.Row(3, "=1", Machines, "KCQG", "=2022", "=600", "=300"),
                """<mergeCells count="1"><mergeCell ref="E1:F1"/></mergeCells>"""
            ),
            ProjectTable.Schema
        );
        Assert.Contains("hai đơn vị cho một số tiền: triệu đồng và nghìn đồng", rows[2].Explain(Language.Vietnamese));
    }

    [Fact]
    public void The_row_of_a_further_heading_tells_that_its_units_contradict_those_above_it()
    {
        var rows = Rows(
            $"ĐVT: triệu đồng;;;;;;\n{Heading}\n1;{Machines};A;KCQG;2022;600;300\nTT;Đơn vị;Tên đề án;Nguồn;Năm;Kinh phí hỗ trợ (nghìn đồng);Tổng kinh phí\n1;B;{Machines};KCQG;2022;200.000;400\n"
        );
        Assert.Equal("200000000 400000000", $"{rows[^1]["support_vnd"]} {rows[^1]["total_cost_vnd"]}");
        Assert.Equal(
            "dòng tiêu đề cột; các đơn vị tính khác nhau: đơn vị chung của bảng là triệu đồng, cột F (Kinh phí hỗ trợ (nghìn đồng)) ghi nghìn đồng; mỗi cột đọc theo đơn vị ghi gần cột nhất",
            rows[^2].Explain(Language.Vietnamese)
        );
    }

    [Theory]
    [InlineData("ĐVT", "KP hỗ trợ", "nghìn đồng", "1.250.000", "1250000000")]
    [InlineData("Đơn vị tính", "KP hỗ trợ", "Triệu đồng", "300", "300000000")]
    [InlineData("ĐVT", "KP hỗ trợ (triệu đồng)", "tr.đ", "300", "300000000")]
    [InlineData("ĐVT", "KP hỗ trợ (triệu đồng)", "máy", "300", "300000000")]
    [InlineData("ĐVT", "KP hỗ trợ (triệu đồng)", "nghìn đồng", "300 triệu", "300000000")]
    [InlineData("ĐVT", "KP hỗ trợ (triệu đồng)", "nghìn đồng", "300", "hai đơn vị cho một số tiền: triệu đồng và nghìn đồng")]
    public void A_row_may_state_its_own_unit(string column, string heading, string unit, string cell, string told)
    {
        var row = Rows($"STT;Tên đề án;Đơn vị;Nguồn;Năm;{column};{heading}\n1;{Machines};A;KCQG;2022;{unit};{cell}\n")[1];
        Assert.Contains(told, row.Status == RowStatus.Read ? row["support_vnd"] : row.Explain(Language.Vietnamese));
    }
}
