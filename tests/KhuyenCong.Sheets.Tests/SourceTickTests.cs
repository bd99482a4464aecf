using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Sources that are ticked below their names, where other lists have the amounts of each.</summary>
public class SourceTickTests
{
    private const string Heading = "STT;Tên đề án;Đơn vị;Năm;KCQG;KCĐP;KP hỗ trợ (tr.đ)\n";

    private static SheetEntry Row(string national, string local, string support = "300", string heading = Heading) =>
        Given.RowsOf($"{heading}1;Máy móc thiết bị;A;2022;{national};{local};{support}\n")[1];

    [Theory]
    [InlineData("x")]
    [InlineData("X")]
    [InlineData("✓")]
    [InlineData("✔")]
    [InlineData("☑")]
    [InlineData("√")]
    [InlineData("v")]
    [InlineData("Có")]
    [InlineData("ü")] // the tick of a font of signs
    [InlineData("TRUE")]
    public void A_tick_below_a_source_is_the_source(string tick)
    {
        var national = Row(tick, "");
        Assert.Equal(
            ("", "national", "300000000", "", ""),
            (national.Explain(Language.Vietnamese), national["source"], national["support_vnd"], national["central_vnd"], national["from_province_vnd"])
        );
        Assert.Equal("local", Row("-", tick)["source"]);
        Assert.Equal("local", Row("không", tick)["source"]);
        Assert.Equal("local", Row("FALSE", tick)["source"]);
        Assert.Equal("mixed", Row(tick, tick)["source"]);
    }

    [Fact]
    public void Headings_of_two_lines_are_ticked_too()
    {
        var rows = Given.RowsOf("STT;Tên đề án;Đơn vị;Năm;Nguồn kinh phí;;KP hỗ trợ (tr.đ)\n;;;;KCQG;KCĐP;\n1;Máy móc thiết bị;A;2022;;x;100\n");
        Assert.Equal("local 100000000", $"{rows[2]["source"]} {rows[2]["support_vnd"]}");
    }

    [Fact]
    public void A_tick_beside_an_amount_of_the_other_source_is_asked_for_its_amount() =>
        Assert.Equal(
            "ô E2 (KCQG) ghi 'x': đánh dấu nguồn mà nguồn kia ghi số tiền; cần số tiền, ví dụ 1.250.000.000 hoặc 300 triệu hoặc 0,3 tỷ",
            Row("x", "100 triệu").Explain(Language.Vietnamese)
        );

    [Fact]
    public void A_tick_against_the_section_or_the_source_of_the_row_is_refused()
    {
        var rows = Given.RowsOf(Heading + "I;Khuyến công quốc gia;;;;;\n1;Máy móc thiết bị;A;2022;;x;300\n2;Máy móc thiết bị;B;2022;x;;300\n");
        Assert.Equal(
            "ô F3 (KCĐP) ghi 'x': đánh dấu trái với nguồn kinh phí của dòng (kinh phí khuyến công quốc gia); cần một nguồn",
            rows[2].Explain(Language.Vietnamese)
        );
        Assert.Equal("national", rows[3]["source"]);
    }

    [Fact]
    public void Without_a_column_of_support_a_tick_gives_no_amount()
    {
        var row = Given.RowsOf("STT;Tên đề án;Đơn vị;Năm;KCQG;KCĐP;Tổng kinh phí (tr.đ)\n1;Máy móc thiết bị;A;2022;x;;700\n")[1];
        Assert.Equal(("national", "", "700000000"), (row["source"], row["support_vnd"], row["total_cost_vnd"]));
    }

    [Theory]
    [InlineData("y")]
    [InlineData("xx")]
    [InlineData("KCQG")]
    public void Other_texts_are_asked_for_an_amount(string text) => Assert.Equal(RowStatus.Refused, Row(text, "").Status);

    [Fact]
    public void Only_the_sources_are_ticked() =>
        Assert.Equal(RowStatus.Refused, Given.RowsOf("STT;Tên đề án;Nguồn;Năm;Đối ứng\n1;Máy móc thiết bị;KCQG;2022;x\n")[1].Status);
}
