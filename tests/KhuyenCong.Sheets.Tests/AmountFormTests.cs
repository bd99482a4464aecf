using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Forms of amounts beside those of printed texts.</summary>
public class AmountFormTests
{
    private static SheetEntry Row(string amount, string unit = "") =>
        Given.RowsOf($"STT;Tên đề án;Nguồn;Năm;KP hỗ trợ{unit}\n1;Máy móc thiết bị;KCQG;2016;{amount}\n")[1];

    [Theory]
    [InlineData("300'000'000")]
    [InlineData("300’000’000 đ")]
    [InlineData("300.000.000,-")]
    [InlineData("300.000.000,- đ")]
    [InlineData("300,000,000.-")]
    [InlineData("300.000.000,=")]
    [InlineData("300. 000. 000")]
    [InlineData("300 .000 .000 đồng")]
    [InlineData("300.000.000đ/đề án")]
    [InlineData("300 triệu đồng/01 đề án")]
    [InlineData("300 tr/ĐA")]
    [InlineData("300 triệu đồng chẵn")]
    [InlineData("300.000.000 đồng./.")]
    [InlineData("300.000 ngđ")]
    [InlineData("300.000 ng.đồng")]
    [InlineData("300 tr")]
    [InlineData("0,3 tỷ")]
    public void An_amount_in_đồng(string amount) => Assert.Equal("300000000", Row(amount)["support_vnd"]);

    [Theory]
    [InlineData("300,-", "300000000")]
    [InlineData("300/đề án", "300000000")]
    [InlineData("1'250", "1250000000")]
    [InlineData("1'250.5", "1250500000")]
    [InlineData("300.000.000,-đ", "300000000")] // its own unit
    public void An_amount_in_a_column_of_millions(string amount, string dong) => Assert.Equal(dong, Row(amount, " (triệu đồng)")["support_vnd"]);

    [Theory]
    [InlineData("30 triệu/cơ sở", "mỗi 'cơ sở'")]
    [InlineData("35 triệu đồng/nhãn hiệu", "mỗi 'nhãn hiệu'")]
    [InlineData("3 triệu đồng/người/tháng", "mỗi 'người/tháng'")]
    [InlineData("300-", "số âm")]
    [InlineData("300.000-", "số âm")]
    [InlineData("-300,-", "cần số tiền")]
    [InlineData("30'00", "cần số tiền")]
    [InlineData("300/600", "cần số tiền")]
    [InlineData("300. 000", "cần số tiền")] // two amounts, or one
    [InlineData("300.000.000 (ba triệu đồng)", "cần số tiền")]
    public void An_amount_that_is_refused(string amount, string problem)
    {
        var row = Row(amount, " (triệu đồng)");
        Assert.Equal(RowStatus.Refused, row.Status);
        Assert.Contains(problem, row.Explain(Language.Vietnamese), StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_are_compared_by_what_they_are_worth()
    {
        const string Heading = "STT;Tên đề án;Nguồn;Năm;ĐVT;KP hỗ trợ\n";
        var rows = Given.RowsOf(Heading + "1;Máy móc thiết bị;KCQG;2016;triệu đồng;300\n2;Máy móc thiết bị;KCQG;2016;nghìn đồng;300.000\n");
        Assert.Equal("300000000 300000000", $"{rows[1]["support_vnd"]} {rows[2]["support_vnd"]}");
        // A hundred times all others, in whatever unit.
        var other = Given.RowsOf(Heading + "1;Máy móc thiết bị;KCQG;2016;nghìn đồng;2900\n2;Máy móc thiết bị;KCQG;2016;nghìn đồng;300.000\n")[2];
        Assert.Contains("đọc được hai cách", other.Explain(Language.Vietnamese), StringComparison.Ordinal);
        // What may be one of thousands or millions compares with nothing.
        Assert.Equal(
            "1250000000",
            Given.RowsOf(Heading.Replace("ĐVT;", "") + "1;Máy móc thiết bị;KCQG;2016;300\n2;Máy móc thiết bị;KCQG;2016;1.250 triệu\n")[2]["support_vnd"]
        );
    }

    [Fact]
    public void The_unit_of_a_row_that_is_not_that_of_the_sheet_is_asked_for()
    {
        var rows = Given.RowsOf(
            "ĐVT: triệu đồng;;;;;\nSTT;Tên đề án;Nguồn;Năm;Đơn vị tính;KP hỗ trợ\n1;Máy móc thiết bị;KCQG;2016;đồng;300.000.000\n2;Máy móc thiết bị;KCQG;2016;Tr.đ;300\n"
        );
        Assert.Contains("hai đơn vị cho một số tiền", rows[2].Explain(Language.Vietnamese), StringComparison.Ordinal);
        Assert.Equal("300000000", rows[3]["support_vnd"]);
    }
}
