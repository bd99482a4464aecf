using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>One dot before three digits: thousands or decimals, by the other amounts of the table.</summary>
public class OneMarkTests
{
    // The support of each row in thousand đồng; "!" where it is asked for.
    private static string Told(string unit, params string[] amounts) =>
        string.Join(
            ' ',
            Given
                .RowsOf(
                    $"STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ{unit}\n"
                        + string.Concat(amounts.Select((a, i) => $"{i + 1};Máy móc thiết bị;A{i};KCQG;2022;{a}\n"))
                )
                .Skip(1)
                .Select(r =>
                    r.Status == RowStatus.Read ? r["support_vnd"][..^3]
                    : r.Explain(Language.Vietnamese).Contains("đọc được hai cách") ? "!"
                    : "?"
                )
        );

    [Theory]
    // nothing tells
    [InlineData(" (triệu đồng)", "300.000", "!")]
    [InlineData(" (triệu đồng)", "300.000 250.000", "! !")]
    [InlineData(" (triệu đồng)", "300,000", "!")]
    [InlineData(" (tỷ đồng)", "1.250", "!")]
    [InlineData("", "300.000_triệu", "!")]
    // thousands as Vietnamese texts write them
    [InlineData(" (triệu đồng)", "1.250", "1250000")]
    [InlineData(" (triệu đồng)", "99.999", "99999000")]
    [InlineData(" (triệu đồng)", "100.000 100.001", "100000000 !")]
    [InlineData(" (nghìn đồng)", "300.000", "300000")]
    [InlineData(" (triệu đồng)", "1.250 700 300", "1250000 700000 300000")]
    // a hundred times all others
    [InlineData(" (triệu đồng)", "12.500 30 35", "! 30000 35000")]
    // the other amounts tell that the dot begins decimals
    [InlineData(" (triệu đồng)", "300.000 262.5", "300000 262500")]
    [InlineData(" (triệu đồng)", "127.685 262.5", "127685 262500")]
    [InlineData(" (triệu đồng)", "1.250 262.50", "1250 262500")]
    [InlineData(" (triệu đồng)", "1.250 1,250.5", "1250 1250500")]
    [InlineData(" (tỷ đồng)", "1.250 0.3", "1250000 300000")]
    [InlineData("", "127.685_triệu 262.5_triệu", "127685 262500")]
    // that it parts thousands; what a comma is stays open
    [InlineData(" (triệu đồng)", "127,685 262,5", "! 262500")]
    [InlineData(" (triệu đồng)", "300.000 262,5", "300000000 262500")]
    // or both
    [InlineData(" (triệu đồng)", "1.250 262,5 262.5", "! 262500 262500")]
    public void Thousands_or_decimals(string unit, string amounts, string told) =>
        Assert.Equal(
            told,
            Told(
                unit,
                amounts.Replace('_', ' ') is var text && amounts.Contains('_')
                    ? text.Split(' ').Chunk(2).Select(c => string.Join(' ', c)).ToArray()
                    : amounts.Split(' ')
            )
        );

    [Fact]
    public void Both_readings_are_named() =>
        Assert.Equal(
            "ô F2 (KP hỗ trợ (triệu đồng)) ghi '300.000': đọc được hai cách: 300.000 triệu đồng hoặc 300 triệu đồng; cần số tiền, ví dụ 1.250.000.000 hoặc 300 triệu hoặc 0,3 tỷ",
            Given.RowsOf("STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (triệu đồng)\n1;Máy móc thiết bị;A;KCQG;2022;300.000\n")[1].Explain(Language.Vietnamese)
        );

    [Theory]
    [InlineData("600,000,000", "127.685", "127685000")]
    [InlineData("600.000.000", "150.000", "!")] // more than the cost; the dot of another column alone tells nothing of so much
    [InlineData("600,000,000", "150.000", "150000000")]
    public void Another_column_of_the_table_tells_too(string cost, string support, string told)
    {
        var row = Given.RowsOf($"STT;Tên đề án;Nguồn;Năm;Tổng kinh phí (đồng);KP hỗ trợ (triệu đồng)\n1;Máy móc thiết bị;KCQG;2022;{cost};{support}\n")[1];
        Assert.Equal(told, row.Status == RowStatus.Read ? row["support_vnd"] : "!");
    }

    [Fact]
    public void A_further_table_tells_for_itself()
    {
        var rows = Given.ReadOf(
            "STT;Tên đề án;Nguồn;Năm;KP hỗ trợ (triệu đồng)\n1;Máy móc thiết bị;KCQG;2022;1.250,5\n;;;;\nTT;Nguồn;Tên đề án;Năm;KP hỗ trợ (triệu đồng)\n1;KCQG;Máy móc thiết bị;2022;262.5\n2;KCQG;Máy móc thiết bị;2022;300.000\n"
        );
        Assert.Equal(["1250500000", "262500000", "300000000"], rows.Select(r => r["support_vnd"]));
    }
}
