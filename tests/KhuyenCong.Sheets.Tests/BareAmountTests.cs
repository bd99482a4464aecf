using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Columns of amounts that do not say of what.</summary>
public class BareAmountTests
{
    private static string Problem(string heading) =>
        Assert
            .Throws<SheetException>(() => Given.RowsOf($"STT;Tên đề án;Đơn vị;Nguồn;Năm;{heading}\n1;Máy móc thiết bị;A;KCQG;2022;300\n", ProjectTable.Schema))
            .Problem.Vietnamese;

    [Theory]
    [InlineData("Kinh phí")]
    [InlineData("Kinh phí (triệu đồng)")]
    [InlineData("KP (tr.đ)")]
    [InlineData("KINH PHI (TRIEU DONG)")]
    [InlineData("Số tiền (đồng)")]
    [InlineData("Kinh phí năm 2022")]
    [InlineData("KP dự kiến (tr.đ)")]
    [InlineData("Dự toán")]
    [InlineData("Kinh phí, triệu đồng")]
    public void An_amount_that_is_cost_or_support_is_asked_for(string heading) =>
        Assert.Equal(
            $"Ở trang 'test' chưa rõ cột F1 '{heading}' là tổng kinh phí hay kinh phí hỗ trợ, và không có cột nào khác ghi hai số này. Hãy ghi tiêu đề là 'Tổng kinh phí' hoặc 'Kinh phí hỗ trợ', hoặc chỉ rõ bằng bảng chỉ cột (total_cost_vnd, support_vnd, hoặc \"\" nếu không dùng).",
            Problem(heading)
        );

    [Theory]
    [InlineData("Kinh phí;KP hỗ trợ (triệu đồng)", "|300000000")] // another column says what the support is
    [InlineData("Kinh phí;Tổng số (triệu đồng)", "300000000|")]
    [InlineData("Kinh phí;KCQG (triệu đồng)", "|300000000")]
    [InlineData("Kinh phí (%);Ghi chú", "|")]
    [InlineData("Kinh phí đào tạo giảng viên;Ghi chú", "|")]
    public void Where_another_column_says_so_it_is_left_out(string headings, string told)
    {
        var row = Given.RowsOf($"STT;Tên đề án;Đơn vị;Nguồn;Năm;{headings}\n1;Máy móc thiết bị;A;KCQG;2022;5;300\n", ProjectTable.Schema)[1];
        Assert.Equal(told, $"{row["total_cost_vnd"]}|{row["support_vnd"]}");
    }

    [Theory]
    [InlineData("support_vnd", "300000000")]
    [InlineData("", "")]
    public void A_column_map_says_what_it_is(string code, string support)
    {
        var map = new ColumnMap([new("Kinh phí (triệu đồng)", code)]);
        using var file = Given.Open(
            "STT;Tên đề án;Nguồn;Năm;Kinh phí (triệu đồng)\n1;Máy móc thiết bị;KCQG;2022;300\n",
            ProjectTable.Schema,
            options: new TableOptions { Map = map }
        );
        Assert.Equal(support, file.Rows().Last()["support_vnd"]);
    }

    // What can be read in two ways, again and again, would never come to its end.
    [Theory]
    [InlineData(" năm 2022")]
    [InlineData(" 1000đ")]
    [InlineData(" 1.000 đồng")]
    [InlineData(" dự kiến dự toán")]
    [InlineData(" triệu đồng")]
    [InlineData(" (đvt: triệu)")]
    public void A_heading_that_goes_on_and_on_is_no_amount(string again)
    {
        var heading = "Kinh phí" + string.Concat(Enumerable.Repeat(again, 60)) + " x";
        var row = Given.RowsOf($"STT;Tên đề án;Đơn vị;Nguồn;Năm;{heading}\n1;Máy móc thiết bị;A;KCQG;2022;300\n", ProjectTable.Schema)[1];
        Assert.Equal("", row["support_vnd"]);
    }

    [Fact]
    public void A_further_table_is_asked_too() =>
        Assert.Contains(
            "chưa rõ cột F3 'Kinh phí'",
            Assert
                .Throws<SheetException>(() =>
                    Given.RowsOf(
                        "STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;A;KCQG;2022;300\nTT;Đơn vị;Tên đề án;Nguồn;Năm;Kinh phí\n1;A;Máy móc thiết bị;KCQG;2022;300\n"
                    )
                )
                .Problem.Vietnamese
        );

    [Fact]
    public void A_table_that_needs_no_amounts_may_have_them()
    {
        var schema = new TableSchema([ProjectTable.Find("title"), ProjectTable.Find("beneficiary"), ProjectTable.Find("source")]);
        Assert.Equal("A", Given.RowsOf("Tên đề án;Đơn vị;Nguồn;Kinh phí\nMáy móc;A;KCQG;300\n", schema)[1]["beneficiary"]);
    }
}
