using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>"Mức hỗ trợ" in shares beside the column of the amounts.</summary>
public class ShareColumnTests
{
    private const string Facts = "STT;Tên đề án;Đơn vị;Nguồn;Năm;";

    private static string Amounts(TableFile file) =>
        string.Join(' ', file.Rows().Where(r => r.Status != RowStatus.PassedOver).Select(r => r.Status == RowStatus.Read ? r["support_vnd"] : "!"));

    [Theory]
    [InlineData("Mức hỗ trợ;Số tiền hỗ trợ (tr.đ)", "50%;300", "30 %;120,5")]
    [InlineData("Số tiền hỗ trợ (tr.đ);Mức hỗ trợ", "300;50%", "120,5;33,3%")]
    [InlineData("Mức hỗ trợ;Số tiền hỗ trợ (tr.đ)", "Tối đa 50% chi phí;300", "≤ 30 %;120,5")]
    [InlineData("Mức hỗ trợ;Kinh phí hỗ trợ năm 2022 (tr.đ)", "50%;300", "-;120,5")] // the amounts have the longer name
    public void The_amounts_are_read(string headings, string first, string second)
    {
        using var file = Given.Open(
            $"{Facts}{headings}\n(1);(2);(3);(4);(5);(6);(7)\n1;Máy móc thiết bị;A;KCQG;2022;{first}\n2;Máy móc thiết bị;B;KCQG;2022;{second}\n"
        );
        Assert.Equal("300000000 120500000", Amounts(file));
        var note = Assert.Single(file.Tables[0].Notes, n => n.Vietnamese.Contains("tỷ lệ"));
        Assert.Contains("'Mức hỗ trợ' ghi tỷ lệ (%), không phải số tiền: số tiền đọc ở cột ", note.Vietnamese);
        Assert.Contains("'Mức hỗ trợ' states shares (%), no amounts: these are read from column ", note.English);
    }

    [Fact]
    public void A_share_without_an_amount_beside_it_is_no_amount() =>
        Assert.Equal(RowStatus.Refused, Given.RowsOf(Facts + "Mức hỗ trợ (tr.đ)\n1;Máy móc thiết bị;A;KCQG;2022;50%\n")[1].Status);

    [Fact]
    public void Two_columns_of_amounts_are_still_asked_for() =>
        Assert.Throws<SheetException>(() =>
            Given.RowsOf(Facts + "Mức hỗ trợ;Số tiền hỗ trợ (tr.đ)\n1;Máy móc thiết bị;A;KCQG;2022;50%;300\n2;Máy móc thiết bị;B;KCQG;2022;100;200\n")
        );

    [Fact]
    public void An_amount_far_below_in_the_column_of_shares_is_named()
    {
        var rows = string.Concat(Enumerable.Range(1, 70).Select(i => $"{i};Máy móc thiết bị;A{i};KCQG;2022;50%;300\n"));
        var last = Given.RowsOf($"{Facts}Mức hỗ trợ;Số tiền hỗ trợ (tr.đ)\n{rows}71;Máy móc thiết bị;B;KCQG;2022;150;\n")[^1];
        Assert.Contains(
            "ô F72 ghi '150', không phải tỷ lệ (%) như các ô đầu của cột: không đọc; nếu là số tiền thì ghi vào cột số tiền",
            last.Notes.Select(n => n.Vietnamese)
        );
        Assert.Equal("", last["support_vnd"]);
    }

    [Fact]
    public void A_further_table_has_its_own()
    {
        using var file = Given.Open(
            Facts
                + "Số tiền hỗ trợ (tr.đ);Ghi chú\n1;Máy móc thiết bị;A;KCQG;2022;300;\n;;;;;;\nTT;Đơn vị;Tên đề án;Nguồn;Năm;Mức hỗ trợ;Số tiền hỗ trợ (tr.đ)\n1;B;Máy móc thiết bị;KCQG;2022;50%;200\n"
        );
        Assert.Equal("300000000 200000000", Amounts(file));
        Assert.Contains(file.Rows(), r => r.Reason is { } reason && reason.Vietnamese.Contains("cột F 'Mức hỗ trợ' ghi tỷ lệ (%)"));
    }
}
