namespace KhuyenCong.Sheets.Tests;

/// <summary>Tables of sums below a list are no projects, and hide none.</summary>
public class SummaryTableTests
{
    private const string List = "STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n1;Máy móc thiết bị;A;KCQG;2016;300\n";

    private static string Told(string text) =>
        string.Join(
            ' ',
            Given
                .RowsOf(text)
                .Select(r =>
                    r.Status == RowStatus.Read ? r["support_vnd"][..^6]
                    : r.Status == RowStatus.Refused ? "!"
                    : r.Reason!.Vietnamese.StartsWith("bảng tổng hợp", StringComparison.Ordinal) ? "sums"
                    : "-"
                )
        );

    [Theory]
    [InlineData(";;;;;\nNguồn;Số đề án;KP hỗ trợ (tr.đ);;;\nKCQG;1;300;;;\nCộng;1;300;;;\n", "- sums sums sums")]
    [InlineData("Tổng cộng;;;;;300\nNội dung;Số lượng;Kinh phí;;;\nMáy móc thiết bị;1;300;;;\n", "- sums sums")]
    [InlineData("Tổng cộng;;;;;300\nSTT;Nội dung;Số đề án;KP hỗ trợ;Tỷ lệ (%);\n1;Máy móc thiết bị;1;300;100;\n", "- sums sums")]
    [InlineData(";;;;;\nNguồn;Kinh phí (tr.đ);;;;\nKCQG;300;;;;\nKCĐP;0;;;;\n", "- sums sums sums")]
    [InlineData(";;;;;\nNguồn;Số đề án;Kinh phí;;;\n;;Tổng;Hỗ trợ;;\nKCQG;1;600;300;;\n", "- sums sums sums")]
    [InlineData(";;;;;\nĐơn vị;Số đề án;KP hỗ trợ;;;\nHuyện Mẫu Sơn;1;300;;;\n", "- sums sums")]
    // Two of its columns have one heading: the list is read nevertheless.
    [InlineData(";;;;;\nNguồn;Số đề án;Tổng KP;KP hỗ trợ;KP hỗ trợ;Năm\nKCQG;1;600;300;300;2016\n", "- sums sums")]
    public void A_table_of_sums_is_passed_over(string sums, string told) => Assert.Equal($"- 300 {told}", Told(List + sums));

    [Theory]
    [InlineData(";Nguồn;Số đề án;;Kinh phí\n;KCQG;1;;300\n;KCĐP;1;;200\n;Tổng cộng;2;;500\n")]
    [InlineData(";Nguồn;Kinh phí;;\n;KCQG;300;;\n;KCĐP;200;;\n;Tổng cộng;500;;\n")]
    public void Sections_and_sums_in_the_column_of_titles_are_no_column_of_headings(string sums)
    {
        var rows = Given.ReadOf(
            "STT;Tên đề án;Đơn vị;Năm;KP hỗ trợ (tr.đ)\nI;Khuyến công quốc gia;;;\n1;Máy móc thiết bị;A;2016;300\n"
                + $"II;Khuyến công địa phương;;;\n1;Máy móc thiết bị;B;2016;200\n{sums}"
        );
        Assert.Equal("national 300000000, local 200000000", string.Join(", ", rows.Select(r => $"{r["source"]} {r["support_vnd"]}")));
    }

    [Fact]
    public void Its_rows_name_the_place_of_its_heading()
    {
        var last = Given.RowsOf(List + "Nguồn;Số đề án;KP hỗ trợ;;;\nKCQG;1;300;;;\n")[^1];
        Assert.Equal("bảng tổng hợp bên dưới danh mục (tiêu đề ở dòng 3), không phải đề án nên không đọc", last.Reason!.Vietnamese);
        Assert.Equal("a table of sums below the list (heading in row 3): no projects, and not read", last.Reason.English);
    }

    [Theory]
    // A blank row, the heading again, or a row of another form ends it.
    [InlineData("Nguồn;Số đề án;KP hỗ trợ;;;\nKCQG;1;300;;;\n;;;;;\n2;Máy móc thiết bị;B;KCQG;2016;200\n", "sums sums - 200")]
    [InlineData("Nguồn;Số đề án;KP hỗ trợ;;;\nKCQG;1;300;;;\n2;Máy móc thiết bị;B;KCQG;2016;200\n", "sums sums 200")]
    [InlineData(
        "Nguồn;Số đề án;KP hỗ trợ;;;\nKCQG;1;300;;;\nSTT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (tr.đ)\n2;Máy móc thiết bị;B;KCQG;2016;200\n",
        "sums sums - 200"
    )]
    // A further list is one, whatever it counts.
    [InlineData("STT;Tên đề án;Đơn vị;Số lượng;KP hỗ trợ (tr.đ);Nguồn;Năm\n1;Máy móc thiết bị;B;2;200;KCQG;2016\n", "- 200")]
    public void What_is_no_table_of_sums_is_read(string text, string told) => Assert.Equal($"- 300 {told}", Told(List + text));

    [Fact]
    public void A_source_in_a_table_of_sums_is_none_of_the_list_below_it()
    {
        const string Heading = "STT;Tên đề án;Đơn vị;Năm;KP hỗ trợ (tr.đ);Ghi chú\n";
        var rows = Given.RowsOf(
            $"Danh mục khuyến công quốc gia;;;;;\n{Heading}1;Máy móc thiết bị;A;2016;300;\nNguồn;Số đề án;KP hỗ trợ;;;\nKCĐP;1;300;;;\n{Heading}2;Máy móc thiết bị;B;2016;200;\n"
        );
        Assert.Equal("national", rows[^1]["source"]);
    }

    [Fact]
    public void The_rows_of_a_further_table_tell_its_amounts_as_far_as_those_of_the_first()
    {
        var rows = Given.RowsOf(
            List
                + "DANH MỤC NĂM 2017;;;;;\nSTT;Tên đề án;Nguồn;Đơn vị;Năm;KP hỗ trợ (tr.đ)\n"
                + string.Concat(
                    Enumerable
                        .Range(1, 100)
                        .Select(i => $"{i};Máy móc thiết bị;KCQG;B{i};2017;{(i == 3 ? "127.685" : i == 90 ? "262.5" : "300")}\n")
                )
        );
        Assert.Equal("127685000", rows[6]["support_vnd"]);
        Assert.Equal("262500000", rows[93]["support_vnd"]);
    }
}
