using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Marks that repeat the cell above.</summary>
public class RepeatMarkTests
{
    private const string Heading = "STT;Tên đề án;Đơn vị;Địa điểm;Nguồn;Ngày phê duyệt;KP hỗ trợ (tr.đ);Ghi chú\n";
    private const string First = "1;Máy móc thiết bị;HTX Mẫu Lộc;xã X;KCQG;15/02/2022;300;\n";

    private static List<SheetEntry> Rows(string text) => [.. Given.RowsOf(Heading + text).Where(r => r.Status != RowStatus.PassedOver)];

    [Theory]
    [InlineData("nt")]
    [InlineData("NT")]
    [InlineData("-nt-")]
    [InlineData("- NT -")]
    [InlineData("n/t")]
    [InlineData("n.t.")]
    [InlineData("\"\"\"\"")]
    [InlineData("''")]
    [InlineData("”")]
    [InlineData("〃")]
    [InlineData("-//-")]
    [InlineData("như trên")]
    [InlineData("Như trên")]
    [InlineData("(như trên)")]
    [InlineData("-như trên-")]
    public void They_repeat_texts_codes_and_days(string mark)
    {
        var rows = Rows(First + $"2;{mark};{mark};{mark};{mark};{mark};200;{mark}\n3;Tư vấn;{mark};{mark};{mark};{mark};30;\n");
        Assert.All(rows, r => Assert.Equal(RowStatus.Read, r.Status));
        Assert.All(rows, r => Assert.Equal("HTX Mẫu Lộc|xã X|national|2022-02-15", $"{r["beneficiary"]}|{r["district"]}|{r["source"]}|{r["as_of"]}"));
        Assert.Equal(["machinery", "machinery", "consultancy"], rows.Select(r => r["item"]));
        Assert.Equal(["300000000", "200000000", "30000000"], rows.Select(r => r["support_vnd"]));
    }

    [Fact]
    public void Amounts_and_ids_are_not_repeated()
    {
        var row = Rows(First + "2;Tư vấn;B;xã X;KCQG;15/02/2022;nt;\n")[1];
        Assert.Equal(
            "ô G3 (KP hỗ trợ (tr.đ)) ghi 'nt': dấu lặp lại của dòng trên ở cột số; mỗi dòng cần số của mình, kể cả khi bằng dòng trên",
            row.Explain(Language.Vietnamese)
        );
        Assert.Equal(
            "cell G3 (KP hỗ trợ (tr.đ)) says 'nt': a mark that repeats the row above in a column of numbers; each row needs its own, also where it is the same",
            row.Explain(Language.English)
        );
        var ids = Given.RowsOf("Mã đề án;Tên đề án;Nguồn;Năm;KP hỗ trợ (tr.đ)\nĐA-1;Máy móc thiết bị;KCQG;2022;300\nnt;Tư vấn;KCQG;2022;30\n");
        Assert.Equal("ô A3 (Mã đề án) ghi 'nt': dấu lặp lại của dòng trên ở cột mã; mỗi đề án cần mã riêng", ids[2].Explain(Language.Vietnamese));
    }

    [Theory]
    [InlineData("1;Máy móc thiết bị;nt;xã X;KCQG;15/02/2022;300;\n", 0, "C2")] // no project above
    [InlineData(First + ";Huyện Mẫu Sơn;;;;;;\n2;Tư vấn;nt;xã Y;KCQG;15/02/2022;30;\n", 1, "C4")] // one of another section
    [InlineData(First + ";Tổng cộng;;;;;300;\n2;Tư vấn;nt;xã Y;KCQG;15/02/2022;30;\n", 1, "C4")]
    [InlineData("1;Máy móc thiết bị;HTX Mẫu Lộc;;KCQG;15/02/2022;300;\n2;Tư vấn;HTX Mẫu Lộc;nt;KCQG;15/02/2022;30;\n", 1, "D3")] // nothing above
    public void Where_there_is_nothing_to_repeat_it_is_asked_for(string text, int row, string address)
    {
        var problem = Assert.Single(Rows(text)[row].Problems);
        Assert.Equal(address, problem.Address);
        Assert.Equal("dấu lặp lại mà dòng đề án ngay trên, trong cùng mục, không có gì để lặp; hãy ghi đủ nội dung", problem.Problem.Vietnamese);
    }

    [Fact]
    public void Blank_rows_part_nothing() => Assert.Equal("HTX Mẫu Lộc", Rows(First + ";;;;;;;\n2;Tư vấn;nt;xã Y;KCQG;15/02/2022;30;\n")[1]["beneficiary"]);

    [Fact]
    public void A_cell_above_that_cannot_be_read_is_repeated_as_it_is()
    {
        var rows = Rows("1;Máy móc thiết bị;A;xã X;KCQGG;15/02/2022;300;\n2;Tư vấn;B;xã X;nt;15/02/2022;30;\n");
        Assert.All(rows, r => Assert.Equal("source", Assert.Single(r.Problems).Column));
    }

    [Fact]
    public void NT_among_states_is_an_acceptance() =>
        Assert.Equal(
            "NT",
            Given.RowsOf(
                "STT;Tên đề án;Nguồn;Năm;KP hỗ trợ (tr.đ);Tình trạng\n1;Máy móc thiết bị;KCQG;2022;300;Đang làm\n2;Tư vấn;KCQG;2022;30;NT\n",
                NoStates
            )[2]["status"]
        );

    private static readonly TableSchema NoStates = new(
        Given.Portfolio.Columns.Select(c => c.Code == "status" ? c with { Kind = FieldKind.Text, Codes = null } : c).ToValueList()
    );

    [Fact]
    public void A_file_by_codes_says_what_it_says() =>
        Assert.Equal(
            "nt",
            Given.RowsOf("case,as_of,source,item,beneficiary\nA,2022-01-01,national,machinery,X\nB,2022-01-01,national,machinery,nt\n")[2]["beneficiary"]
        );
}
