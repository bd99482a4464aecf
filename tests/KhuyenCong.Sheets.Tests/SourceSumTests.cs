using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>"Tổng số" beside the sources of money: the support by all of them, or the cost of the project.</summary>
public class SourceSumTests
{
    private const string Heading = "STT;Tên đề án;Đơn vị;Năm;KCQG (tr.đ);KCĐP (tr.đ);Tổng số (tr.đ)\n";

    private static string[] Told(string text) =>
        [
            .. Given
                .RowsOf(text)
                .Where(r => r.Status != RowStatus.PassedOver)
                .Select(r => r.Status == RowStatus.Read ? $"{r["source"]} {r["total_cost_vnd"]}/{r["support_vnd"]}" : "! " + r.Explain(Language.Vietnamese)),
        ];

    [Fact]
    public void As_much_in_every_row_is_the_support_and_no_cost()
    {
        const string Text =
            Heading
            + "1;Máy móc thiết bị;A;2022;300;;300\n2;Máy móc thiết bị;B;2022;;200;200\n3;Máy móc thiết bị;C;2022;100;50;150\n;Tổng cộng;;;400;250;650\n";
        Assert.Equal(["national /300000000", "local /200000000", "mixed /150000000"], Told(Text));
        using var file = Given.Open(Text);
        Assert.Equal("support_vnd", file.Tables[0].Columns[6].Code);
        Assert.Contains(
            "cột G1 'Tổng số (tr.đ)' bằng E + F ở mọi dòng đã xem: là tổng kinh phí hỗ trợ, không phải tổng kinh phí của đề án",
            file.Tables[0].Notes.Select(n => n.Vietnamese)
        );
        Assert.Contains(
            "the column G1 'Tổng số (tr.đ)' is E + F in all rows that were looked at: the support by all sources, and no total cost",
            file.Tables[0].Notes.Select(n => n.English)
        );
    }

    [Fact]
    public void More_in_every_row_is_the_cost() =>
        Assert.Equal(
            ["national 700000000/300000000", "local 500000000/200000000"],
            Told(Heading + "1;Máy móc thiết bị;A;2022;300;;700\n2;Máy móc thiết bị;B;2022;;200;500\n")
        );

    [Fact]
    public void As_much_in_one_row_and_more_in_another_is_asked_for()
    {
        var problem = Assert.Throws<SheetException>(() => Told(Heading + "1;Máy móc thiết bị;A;2022;300;;300\n2;Máy móc thiết bị;B;2022;;200;500\n")).Problem;
        Assert.Equal(
            "Ở trang 'test' cột G1 'Tổng số (tr.đ)' bằng E + F ở dòng 2 mà lớn hơn ở dòng 3: chưa rõ là tổng kinh phí hay tổng kinh phí hỗ trợ. Hãy ghi tiêu đề là 'Tổng kinh phí' hoặc 'Kinh phí hỗ trợ', hoặc chỉ rõ bằng bảng chỉ cột (total_cost_vnd, support_vnd, hoặc \"\" nếu không dùng).",
            problem.Vietnamese
        );
        Assert.StartsWith("In sheet 'test' the column G1 'Tổng số (tr.đ)' is E + F in row 2 and more in row 3", problem.English);
    }

    [Theory]
    [InlineData("Tổng kinh phí (tr.đ)", "national 300000000/300000000", "local 500000000/200000000")] // says that it is the cost
    [InlineData("Tổng mức đầu tư (tr.đ)", "national 300000000/300000000", "local 500000000/200000000")]
    public void A_heading_that_says_what_it_is_needs_no_comparison(string heading, params string[] told) =>
        Assert.Equal(
            told,
            Told(
                Heading.Replace("Tổng số (tr.đ)", heading, StringComparison.Ordinal)
                    + "1;Máy móc thiết bị;A;2022;300;;300\n2;Máy móc thiết bị;B;2022;;200;500\n"
            )
        );

    [Theory]
    [InlineData("Kinh phí (triệu đồng);;;Ghi chú\n;;;;Tổng số;KCQG;KCĐP;")]
    [InlineData("Tổng kinh phí (triệu đồng);;;Ghi chú\n;;;;Tổng cộng;KCQG;KCĐP;")]
    [InlineData("Tổng (triệu đồng);KCQG (triệu đồng);KCĐP (triệu đồng);Ghi chú")]
    [InlineData("TỔNG SỐ (1.000.000đ);KCQG (1.000.000đ);KCĐP (1.000.000đ);Ghi chú")]
    [InlineData("Tổng số, triệu đồng;KCQG, triệu đồng;KCĐP, triệu đồng;Ghi chú")]
    public void It_stands_anywhere_and_below_a_group(string headings) =>
        Assert.Equal(
            ["national /300000000", "local /200000000"],
            Told($"STT;Tên đề án;Đơn vị;Năm;{headings}\n1;Máy móc thiết bị;A;2022;300;300;;\n2;Máy móc thiết bị;B;2022;200;;200;\n")
        );

    // Without money of its own a project costs what its sources give.
    [Fact]
    public void Money_of_the_beneficiary_makes_up_the_cost() =>
        Assert.Equal(
            ["national 700000000/300000000", "local 200000000/200000000", "local 200000000/200000000"],
            Told(
                "STT;Tên đề án;Đơn vị;Năm;KCQG (tr.đ);KCĐP (tr.đ);Đối ứng (tr.đ);Tổng số (tr.đ)\n1;Máy móc thiết bị;A;2022;300;;400;700\n2;Máy móc thiết bị;B;2022;;200;0;200\n3;Máy móc thiết bị;C;2022;;200;;200\n"
            )
        );

    [Fact]
    public void A_later_row_that_contradicts_the_first_ones_is_refused()
    {
        var first = string.Concat(Enumerable.Range(1, 70).Select(i => $"{i};Máy móc thiết bị;A{i};2022;300;;300\n"));
        var told = Told(Heading + first + "71;Máy móc thiết bị;B;2022;;200;500\n");
        Assert.All(told.Take(70), t => Assert.Equal("national /300000000", t));
        Assert.Equal(
            "! ô G72 (Tổng số (tr.đ)) ghi '500': không bằng tổng các nguồn của dòng, mà ở các dòng đầu cột này bằng; nếu là tổng kinh phí thì ghi tiêu đề là 'Tổng kinh phí'",
            told[70]
        );
        told = Told(
            Heading + first.Replace(";300\n", ";700\n", StringComparison.Ordinal) + "71;Máy móc thiết bị;B;2022;;200;200\n72;Máy móc thiết bị;C;2022;;200;100\n"
        );
        Assert.All(told.Take(70), t => Assert.Equal("national 700000000/300000000", t));
        Assert.StartsWith("! ô G72 (Tổng số (tr.đ)) ghi '200': bằng tổng các nguồn của dòng", told[70]);
        Assert.Equal("! ô G73 (Tổng số (tr.đ)) ghi '100': nhỏ hơn tổng các nguồn của dòng", told[71]);
    }

    [Fact]
    public void Beside_a_column_of_support_it_is_that_once_more()
    {
        const string Text = "STT;Tên đề án;Đơn vị;Năm;KCQG (tr.đ);KP hỗ trợ (tr.đ);Tổng số (tr.đ)\n1;Máy móc thiết bị;A;2022;300;300;300\n";
        Assert.Equal(["national /300000000"], Told(Text));
        using var file = Given.Open(Text);
        Assert.Null(file.Tables[0].Columns[6].Code);
    }

    [Fact]
    public void A_further_table_is_looked_at_for_itself()
    {
        var told = Told(
            Heading
                + "1;Máy móc thiết bị;A;2022;300;;700\n;;;;;;\nTT;Đơn vị;Tên đề án;Năm;Tổng số (tr.đ);KCQG (tr.đ);KCĐP (tr.đ)\n1;B;Máy móc thiết bị;2022;200;;200\nTT;Đơn vị;Tên đề án;Năm;Tổng số (tr.đ);KCQG (tr.đ);KCĐP (tr.đ)\n2;C;Máy móc thiết bị;2022;100;;100\n"
        );
        Assert.Equal(["national 700000000/300000000", "local /200000000", "local /100000000"], told);
    }

    [Fact]
    public void Where_no_row_tells_it_is_the_cost_as_its_heading_says() =>
        Assert.Equal(["national 700000000/"], Told("STT;Tên đề án;Đơn vị;Nguồn;Năm;KCQG (tr.đ);Tổng số (tr.đ)\n1;Máy móc thiết bị;A;KCQG;2022;;700\n"));
}
