namespace KhuyenCong.Sheets.Tests;

/// <summary>Units that stand in a row of their own below the heading.</summary>
public class UnitRowTests
{
    private const string Heading = "STT;Tên đề án;Đơn vị thụ hưởng;Nguồn;Năm;Tổng kinh phí;Kinh phí hỗ trợ;Số học viên\n";

    private static string Told(string below, string row) =>
        string.Join(
            ' ',
            Given
                .RowsOf(Heading + below + row, ProjectTable.Schema)
                .Skip(1)
                .Select(r => r.Status == RowStatus.Read ? $"{r["total_cost_vnd"]}/{r["support_vnd"]}" : $"{r.Status}")
        );

    [Theory]
    [InlineData(";;;;;(1.000đ);(1.000đ);\n", "PassedOver 1250000000/300000000")]
    [InlineData(";;;;;1.000 đồng;nghìn đồng;người\n", "PassedOver 1250000000/300000000")]
    [InlineData(";;;;;(1.000đ);(nghìn đồng);(người)\n", "PassedOver 1250000000/300000000")]
    [InlineData(";;;;;;;ĐVT: nghìn đồng\n", "PassedOver 1250000000/300000000")] // one for the whole table
    [InlineData("1;2;3;4;5;6;7;8\n;;;;;;ĐVT: 1.000 đồng;\n", "PassedOver PassedOver 1250000000/300000000")]
    [InlineData(";;;;;đồng;nghìn đồng;\n", "PassedOver 1250000/300000000")]
    public void A_row_of_units_gives_each_column_its_own(string below, string told) =>
        Assert.Equal(told, Told(below, "1;Tư vấn;A;KCQG;2022;1.250.000;300.000;35\n"));

    [Fact]
    public void A_unit_of_the_row_below_the_heading_goes_before_that_of_the_sheet()
    {
        var rows = Given.RowsOf("ĐVT: triệu đồng;;;;;;;\n" + Heading + ";;;;;đồng;đồng;\n1;Tư vấn;A;KCQG;2022;1.250.000;1.000.000;35\n", ProjectTable.Schema);
        Assert.Equal("1250000 1000000", $"{rows[^1]["total_cost_vnd"]} {rows[^1]["support_vnd"]}");
    }

    [Fact]
    public void Amounts_in_the_first_row_are_no_units() => Assert.Equal("1000000/300000000", Told("", "1;Tư vấn;A;KCQG;2022;1.000.000đ;300 triệu;35\n"));
}
