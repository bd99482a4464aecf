namespace KhuyenCong.Sheets.Tests;

public class CellTests
{
    [Theory]
    [InlineData("1.250.000.000", null, "1250000000")]
    [InlineData("300 tr", null, "300000000")]
    [InlineData("300 tr", 1L, "300000000")]
    [InlineData("0,3 tỷ", null, "300000000")]
    [InlineData("0,3 t?", null, "300000000")]
    [InlineData("1250 tri?u", null, "1250000000")]
    [InlineData("180.000.000 đ", null, "180000000")]
    [InlineData("700", 1_000_000L, "700000000")]
    [InlineData("700,5", 1_000_000L, "700500000")]
    [InlineData("1.250", 1_000_000L, "1250000000")]
    [InlineData("1.250", 1_000L, "1250000")]
    [InlineData("0,3", 1_000_000_000L, "300000000")]
    [InlineData("0.3", 1_000_000_000L, "300000000")]
    [InlineData("0", null, "0")]
    [InlineData("-", null, "")]
    [InlineData("1000", 1L, "1000")]
    public void Amounts_are_read_by_their_unit_or_that_of_their_column(string text, long? unit, string field)
    {
        Assert.True(MoneyCells.TryRead(text, CellKind.Text, unit, out var read, out var problem), problem?.Vietnamese);
        Assert.Equal(field, read);
    }

    [Theory]
    [InlineData("300", null, "chưa rõ đơn vị")]
    [InlineData("700.000", null, "chưa rõ đơn vị")]
    [InlineData("127,685", 1_000_000L, "đọc được hai cách")]
    [InlineData("127,685 triệu", null, "đọc được hai cách")]
    [InlineData("2.520 tỷ", null, "đọc được hai cách")]
    [InlineData("700000000", 1_000_000L, "có lẽ theo đồng")]
    [InlineData("-5 triệu", null, "số âm")]
    [InlineData("9.000.000.000.000.000", null, "số quá lớn")]
    [InlineData("300tr5", null, null)] // 300,5 triệu to those who say it so, 300.000.005 đồng to others
    [InlineData("1tỷ2", null, null)]
    [InlineData("1 tỷ 250", null, null)]
    [InlineData("khoảng 300 triệu", null, null)]
    [InlineData("7E+08", null, null)]
    [InlineData("(300)", 1_000_000L, "số âm")]
    [InlineData("300 - 400 triệu", null, null)]
    [InlineData("chưa có", null, null)]
    public void An_amount_that_is_not_clear_is_refused_with_the_reason(string text, long? unit, string? reason)
    {
        Assert.False(MoneyCells.TryRead(text, CellKind.Text, unit, out _, out var problem));
        if (reason is null)
            Assert.Null(problem);
        else
            Assert.Contains(reason, problem!.Vietnamese);
    }

    [Theory]
    [InlineData("514.5", 1_000_000L, "514500000")]
    [InlineData("514000000", null, "514000000")]
    [InlineData("0.3", 1_000_000_000L, "300000000")]
    [InlineData("1E+09", null, "1000000000")]
    public void Numbers_of_a_spreadsheet_have_a_point_before_their_decimals(string text, long? unit, string field)
    {
        Assert.True(MoneyCells.TryRead(text, CellKind.Number, unit, out var read, out _));
        Assert.Equal(field, read);
        Assert.False(MoneyCells.TryRead("257142857.142857", CellKind.Number, 1, out _, out var problem));
        Assert.Contains("không phải số đồng nguyên", problem!.Vietnamese);
    }

    [Theory]
    [InlineData("Tổng kinh phí (triệu đồng)", 1_000_000L)]
    [InlineData("KP hỗ trợ (tr.đ)", 1_000_000L)]
    [InlineData("ĐVT: triệu đồng", 1_000_000L)]
    [InlineData("Đơn vị tính: 1.000 đồng", 1_000L)]
    [InlineData("Kinh phí (nghìn đồng)", 1_000L)]
    [InlineData("Kinh phí (1000đ)", 1_000L)]
    [InlineData("Kinh phí (tỷ đồng)", 1_000_000_000L)]
    [InlineData("Kinh phí (đồng)", 1L)]
    [InlineData("Kinh phí, VNĐ", 1L)]
    [InlineData("Giá trị hợp đồng", null)]
    [InlineData("Số lao động", null)]
    [InlineData("Tổng kinh phí", null)]
    [InlineData("Tỷ lệ hỗ trợ", null)]
    public void The_unit_is_read_from_the_heading(string heading, long? unit) => Assert.Equal(unit, MoneyUnits.UnitOf(heading));

    [Theory]
    [InlineData("15/02/2022", "2022-02-15")]
    [InlineData("1/3/2022", "2022-03-01")]
    [InlineData("30-06-2022", "2022-06-30")]
    [InlineData("30.6.2022", "2022-06-30")]
    [InlineData("2022-06-30", "2022-06-30")]
    [InlineData("2022-06-30T00:00:00", "2022-06-30")]
    [InlineData("30/06/2022 08:15", "2022-06-30")]
    [InlineData("ngày 15 tháng 02 năm 2022", "2022-02-15")]
    [InlineData("Số 123/QĐ-SCT ngày 15/02/2022", "2022-02-15")]
    [InlineData("44607", "2022-02-15")]
    [InlineData("2022", "2022")]
    [InlineData("Năm 2022", "2022")]
    [InlineData("3/2022", "2022-03")]
    [InlineData("tháng 3 năm 2022", "2022-03")]
    [InlineData("Quý IV/2022", "2022")]
    [InlineData("quý 2 năm 2022", "2022")]
    [InlineData("Tháng 3-12/2022", "2022")]
    [InlineData("Từ tháng 1 đến tháng 12/2022", "2022")]
    [InlineData("6 tháng đầu năm 2022", "2022")]
    public void Dates_are_read_as_people_write_them(string text, string field)
    {
        Assert.True(DateCells.TryRead(text, CellKind.Text, allowsSpan: true, out var read));
        Assert.Equal(field, read);
        Assert.Equal(field.Length == 10, DateCells.TryRead(text, CellKind.Text, allowsSpan: false, out _));
    }

    [Theory]
    [InlineData("31/02/2022")]
    [InlineData("02/15/2022")]
    [InlineData("15/02/22")]
    [InlineData("1/3")]
    [InlineData("15/2022")]
    [InlineData("quý I")]
    [InlineData("quý 5/2022")]
    [InlineData("tháng 13/2022")]
    [InlineData("tháng 0/2022")]
    [InlineData("2021-2022")]
    [InlineData("quý IV/2021 - quý I/2022")]
    [InlineData("20220215")]
    [InlineData("0")]
    [InlineData("1899")]
    [InlineData("15/02-2022")]
    [InlineData("QĐ ngày 15/02/2022 và ngày 16/02/2022")]
    public void Other_texts_are_no_dates(string text) => Assert.False(DateCells.TryRead(text, CellKind.Text, allowsSpan: true, out _));

    [Fact]
    public void A_date_that_cannot_be_read_is_named_once()
    {
        var row = Given.RowsOf("Tên đề án;Nguồn;Năm\nTư vấn;KCQG;hôm nào\n")[1];
        Assert.Equal("year", Assert.Single(row.Problems).Column);
    }

    [Fact]
    public void The_days_of_a_field_are_its_first_and_last()
    {
        Assert.Equal("2022-01-01 2022-12-31", Span("2022"));
        Assert.Equal("2024-02-01 2024-02-29", Span("2024-02"));
        Assert.Equal("2022-02-15 2022-02-15", Span("2022-02-15"));
        Assert.Throws<FormatException>(() => TableDates.FirstDay("20"));

        static string Span(string field) => $"{TableDates.FirstDay(field):uuuu-MM-dd} {TableDates.LastDay(field):uuuu-MM-dd}";
    }

    [Fact]
    public void Every_refusal_names_cell_value_and_the_form_wanted_in_the_language_of_the_user()
    {
        var row = Given.RowsOf("STT;Tên đề án;Đơn vị thụ hưởng;Nguồn kinh phí;Tổng kinh phí;Ngày phê duyệt\n1;Mua ô tô;Cơ sở A;KCQGG;nhiều;hôm nào\n")[1];
        Assert.Equal(RowStatus.Refused, row.Status);
        Assert.Equal(
            "ô F2 (Ngày phê duyệt) ghi 'hôm nào': cần ngày dd/MM/yyyy, ví dụ 30/06/2022, hoặc năm, ví dụ 2022; "
                + "ô D2 (Nguồn kinh phí) ghi 'KCQGG': Không nhận ra “KCQGG”; có thể là: kinh phí khuyến công quốc gia; "
                + "ô E2 (Tổng kinh phí) ghi 'nhiều': cần số tiền, ví dụ 1.250.000.000 hoặc 300 triệu hoặc 0,3 tỷ; "
                + "ô B2 (Tên đề án) ghi 'Mua ô tô': Không nhận ra “Mua ô tô”; cần hạng mục hỗ trợ, theo tên hoặc mã",
            row.Explain(KhuyenCong.Domain.Language.Vietnamese)
        );
        Assert.StartsWith("cell F2 (Ngày phê duyệt) says 'hôm nào': needs a date", row.Explain(KhuyenCong.Domain.Language.English));
        Assert.Equal(["as_of", "source", "total_cost_vnd", "item"], row.Problems.Select(p => p.Column));
    }
}
