using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>What tells how amounts are written may stand far below the heading.</summary>
public class LateRowTests
{
    private static string Rows(int count, Func<int, string> row) => string.Concat(Enumerable.Range(1, count).Select(i => row(i) + "\n"));

    private static List<SheetEntry> Read(string text) => [.. Given.RowsOf(text).Where(r => r.Status != RowStatus.PassedOver)];

    [Fact]
    public void A_late_amount_tells_what_a_dot_is()
    {
        var rows = Read(
            "STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (triệu đồng)\n"
                + Rows(100, i => $"{i};Máy móc thiết bị;A{i};KCQG;2022;{(i == 3 ? "127.685" : i == 90 ? "262.5" : "300")}")
        );
        Assert.Equal("127685000", rows[2]["support_vnd"]);
        Assert.Equal("262500000", rows[89]["support_vnd"]);
    }

    [Fact]
    public void Late_amounts_that_contradict_leave_an_early_one_asked_for()
    {
        var rows = Read(
            "STT;Tên đề án;Đơn vị;Nguồn;Năm;KP hỗ trợ (triệu đồng)\n"
                + Rows(100, i => $"{i};Máy móc thiết bị;A{i};KCQG;2022;{(i == 3 ? "1.250" : i == 90 ? "262.5" : i == 4 ? "262,5" : "300")}")
        );
        Assert.Equal(RowStatus.Refused, rows[2].Status);
        Assert.Contains("đọc được hai cách", rows[2].Explain(Language.Vietnamese));
    }

    [Fact]
    public void A_late_row_tells_what_a_sum_is()
    {
        var rows = Read(
            "STT;Tên đề án;Đơn vị;Nguồn;Năm;KCQG (tr.đ);KCĐP (tr.đ);Tổng số (tr.đ)\n"
                + Rows(100, i => $"{i};Máy móc thiết bị;A{i};KCQG;2022;{(i > 70 ? "300" : "")};;300")
        );
        Assert.Equal("/300000000", $"{rows[99]["total_cost_vnd"]}/{rows[99]["support_vnd"]}");
    }
}
