using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Amounts at the limits of each rule: what is read, and what is said of the rest, word for word.</summary>
public class MoneyLimitTests
{
    private const string Unclear = "chưa rõ đơn vị (đồng, nghìn đồng hay triệu đồng) | the unit is not clear (đồng, thousand or million)";
    private const string NotWhole = "không phải số đồng nguyên | no whole number of đồng";
    private const string Negative = "số âm | a negative amount";
    private const string TooLarge = "số quá lớn | an amount too large";

    private static string Told(string text, CellKind kind, long? unit)
    {
        var isRead = MoneyCells.TryRead(text, kind, unit, out var field, out var problem);
        if (isRead)
            Assert.Null(problem);
        else
            Assert.Equal("", field);
        return isRead ? field
            : problem is null ? "?"
            : $"{problem.Vietnamese} | {problem.English}";
    }

    [Theory]
    [InlineData("", null, "")]
    [InlineData("-", null, "")]
    [InlineData("–", null, "")]
    [InlineData("—", null, "")]
    [InlineData("0", null, "0")]
    [InlineData("1", null, Unclear)]
    [InlineData("999999", null, Unclear)]
    [InlineData("1000000", null, "1000000")]
    [InlineData("999999", 1L, "999999")]
    [InlineData("5 nghìn", null, "5000")]
    [InlineData("5 đồng", null, "5")]
    [InlineData("5 đồng", 1_000_000L, "5")]
    [InlineData("5.000.000₫", null, "5000000")]
    [InlineData("5₫", null, "5")]
    [InlineData("1.000.000", 1_000_000L, "1000000000000")] // a thousand tỷ
    [InlineData(
        "1000001",
        1_000_000L,
        "cột tính theo triệu đồng mà ô ghi số quá lớn, có lẽ theo đồng | the column is in million đồng and the number too large for it, perhaps one of đồng"
    )]
    [InlineData(
        "1000000001",
        1_000L,
        "cột tính theo nghìn đồng mà ô ghi số quá lớn, có lẽ theo đồng | the column is in thousand đồng and the number too large for it, perhaps one of đồng"
    )]
    [InlineData("1000000000001", 1L, "1000000000001")]
    [InlineData("1000000000001", null, "1000000000001")]
    [InlineData("1001 tỷ", 1_000_000L, "1001000000000")] // the unit of the cell and not that of the column
    [InlineData("1000000000000000", 1L, "1000000000000000")]
    [InlineData("1000000000000001", 1L, TooLarge)]
    [InlineData("-1", 1L, Negative)]
    [InlineData("(1)", 1L, Negative)]
    [InlineData("'700000000", null, "700000000")]
    [InlineData("'", null, "?")]
    [InlineData("''700000000", null, "?")]
    [InlineData("7E+08", 1L, "?")]
    [InlineData("7E+08", 1_000_000L, "?")]
    [InlineData("1.234.567,5", null, Unclear)]
    [InlineData("1.234.567,5", 1L, NotWhole)]
    [InlineData("1.234.567,5 triệu", 1L, "1234567500000")]
    [InlineData("nhiều", null, "?")]
    [InlineData("nhiều", 1L, "?")]
    [InlineData("12 13", 1_000_000L, "?")]
    [InlineData("0,5", null, Unclear)]
    [InlineData("0,5", 1L, NotWhole)]
    [InlineData("0,5", 1_000L, "500")]
    public void An_amount_typed_as_a_text(string text, long? unit, string told) => Assert.Equal(told, Told(text, CellKind.Text, unit));

    [Theory]
    [InlineData("-", 1L, "")]
    [InlineData("0", null, "0")]
    [InlineData("1", null, Unclear)]
    [InlineData("999999", null, Unclear)]
    [InlineData("1000000", null, "1000000")]
    [InlineData("1", 1L, "1")]
    [InlineData("0.5", 1L, NotWhole)]
    [InlineData("0.5", null, NotWhole)]
    [InlineData("0.5", 1_000L, "500")]
    [InlineData("-1", 1L, Negative)]
    [InlineData("-1000000000000000", 1L, Negative)]
    [InlineData("-1000000000000001", 1L, "?")]
    [InlineData("1000000000000000", 1L, "1000000000000000")]
    [InlineData("1000000000000001", 1L, "?")]
    [InlineData("1000000000000001.5", 1L, "?")]
    [InlineData(
        "1000000000",
        1_000_000L,
        "cột tính theo triệu đồng mà ô ghi số quá lớn, có lẽ theo đồng | the column is in million đồng and the number too large for it, perhaps one of đồng"
    )]
    [InlineData("1000000001", 1_000_000L, "?")]
    [InlineData("-1000000001", 1_000_000L, "?")]
    [InlineData("1000000", 1_000_000L, "1000000000000")]
    [InlineData("1E+09", null, "1000000000")]
    [InlineData("1e30", 1L, "?")]
    [InlineData("a", 1L, "?")]
    [InlineData("1,5", 1_000_000L, "?")]
    public void An_amount_that_is_a_number_of_a_spreadsheet(string text, long? unit, string told) => Assert.Equal(told, Told(text, CellKind.Number, unit));

    [Theory]
    [InlineData("1.250", null, Unclear)]
    [InlineData("1.250", 1L, "1250")]
    [InlineData("1,250", 1L, "1250")]
    [InlineData("1,250", 1_000_000L, "đọc được hai cách: 1.250 triệu đồng hoặc 1,25 triệu đồng | can be read as 1,250 triệu đồng or as 1.25 triệu đồng")]
    [InlineData("1,000", 1_000L, "đọc được hai cách: 1.000 nghìn đồng hoặc 1 nghìn đồng | can be read as 1,000 nghìn đồng or as 1 nghìn đồng")]
    [InlineData("1.250", 1_000_000L, "1250000000")]
    [InlineData("1.250", 1_000_000_000L, "đọc được hai cách: 1.250 tỷ đồng hoặc 1,25 tỷ đồng | can be read as 1,250 tỷ đồng or as 1.25 tỷ đồng")]
    [InlineData("1,250", 1_000_000_000L, "đọc được hai cách: 1.250 tỷ đồng hoặc 1,25 tỷ đồng | can be read as 1,250 tỷ đồng or as 1.25 tỷ đồng")]
    [InlineData("1.250 triệu", null, "1250000000")]
    [InlineData("1,250 triệu", null, "đọc được hai cách: 1.250 triệu hoặc 1,25 triệu | can be read as 1,250 triệu or as 1.25 triệu")]
    [InlineData("1.250 tỷ", null, "đọc được hai cách: 1.250 tỷ hoặc 1,25 tỷ | can be read as 1,250 tỷ or as 1.25 tỷ")]
    [InlineData("1.250 tỉ đồng", null, "đọc được hai cách: 1.250 tỉ đồng hoặc 1,25 tỉ đồng | can be read as 1,250 tỉ đồng or as 1.25 tỉ đồng")]
    [InlineData("1,250 đ", null, "1250")]
    [InlineData("1,250 đồng", 1_000_000L, "1250")]
    [InlineData("1,250 VNĐ", null, "1250")]
    [InlineData("0,125 tỷ", null, "125000000")]
    public void One_mark_before_three_digits_is_read_only_where_it_can_mean_one_thing(string text, long? unit, string told) =>
        Assert.Equal(told, Told(text, CellKind.Text, unit));

    [Theory]
    [InlineData("3 t?", "3000000000")]
    [InlineData("3 t? đ?ng", "3000000000")]
    [InlineData("3 tri?u", "3000000")]
    [InlineData("3 tri?u d?ng", "3000000")]
    [InlineData("3 ngh?n", "3000")]
    [InlineData("3 ng?n đồng", "3000")]
    [InlineData("3 ??ng", "3")]
    [InlineData("3000000 ?", "3000000")]
    [InlineData("3 tr?", "3000000")]
    [InlineData("3?", Unclear)]
    public void A_unit_whose_letters_were_lost_is_the_only_one_that_fits(string text, string told) => Assert.Equal(told, Told(text, CellKind.Text, null));

    [Theory]
    [InlineData(594, 1_000_000L)]
    [InlineData(595, null)]
    public void A_heading_of_more_than_six_hundred_letters_states_no_unit(int letters, long? unit) =>
        Assert.Equal(unit, MoneyUnits.UnitOf("triệu " + new string('x', letters)));

    [Theory]
    [InlineData(399, true)]
    [InlineData(400, false)]
    public void A_heading_of_more_than_four_hundred_letters_states_no_other_unit(int letters, bool isOther) =>
        Assert.Equal(isOther, MoneyUnits.IsOfOtherUnit("%" + new string('x', letters)));

    [Theory]
    [InlineData("1 000 đồng", 1_000L)]
    [InlineData("nghìn", 1_000L)]
    [InlineData("Kinh phí (đ)", 1L)]
    [InlineData("Tỷ trọng", null)]
    [InlineData("ĐVT: tỷ", 1_000_000_000L)]
    [InlineData("DVT: ty dong", 1_000_000_000L)]
    [InlineData("x", null)]
    public void The_unit_of_a_heading(string heading, long? unit) => Assert.Equal(unit, MoneyUnits.UnitOf(heading));

    [Theory]
    [InlineData(1L, "đồng", "đồng")]
    [InlineData(1_000L, "nghìn đồng", "thousand đồng")]
    [InlineData(1_000_000L, "triệu đồng", "million đồng")]
    [InlineData(1_000_000_000L, "tỷ đồng", "thousand million đồng")]
    public void A_unit_has_a_name(long unit, string vietnamese, string english) =>
        Assert.Equal(new LocalizedText(vietnamese, english), MoneyUnits.NameOf(unit));

    [Theory]
    [InlineData("ĐVT: triệu đồng", true)]
    [InlineData("Đơn vị tính: 1.000 đồng", true)]
    [InlineData("Đơn vị: đồng", true)]
    [InlineData("Đơn vị", false)]
    [InlineData("triệu đồng", false)]
    public void A_line_above_the_table_states_its_unit(string line, bool states) => Assert.Equal(states, MoneyUnits.StatesUnit(line));
}
