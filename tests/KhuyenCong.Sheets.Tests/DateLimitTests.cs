using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Dates, months and years at the limits of each rule.</summary>
public class DateLimitTests
{
    private static string Told(string text, CellKind kind = CellKind.Text, bool allowsSpan = true, bool is1904 = false)
    {
        var isRead = DateCells.TryRead(text, kind, allowsSpan, out var field, is1904);
        if (!isRead)
            Assert.Equal("", field);
        return isRead ? field : "?";
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("1989", "?")]
    [InlineData("1990", "1990")]
    [InlineData("2100", "2100")]
    [InlineData("2101", "?")]
    [InlineData("1990.0", "1990")]
    [InlineData("32873", "?")]
    [InlineData("32874", "1990-01-01")]
    [InlineData("32874.0", "1990-01-01")]
    [InlineData("73415", "2100-12-31")]
    [InlineData("73416", "?")]
    [InlineData("044607", "2022-02-15")]
    [InlineData("0044607", "?")]
    [InlineData("44607.5", "?")]
    [InlineData(".0", "?")]
    [InlineData("-1", "?")]
    [InlineData("01/2022", "2022-01")]
    [InlineData("12/2022", "2022-12")]
    [InlineData("13/2022", "?")]
    [InlineData("0/2022", "?")]
    [InlineData("2022-01", "2022-01")]
    [InlineData("2022-1", "?")]
    [InlineData("1/1901", "?")]
    [InlineData("1/1902", "1902-01")]
    [InlineData("1/9997", "9997-01")]
    [InlineData("1/9998", "?")]
    [InlineData("năm 2022", "2022")]
    [InlineData("năm 1989", "?")]
    [InlineData("năm 2101", "?")]
    [InlineData("Quý 1/2022", "2022")]
    [InlineData("Quý 5/2022", "?")]
    [InlineData("Quý IV năm 2022", "2022")]
    [InlineData("hôm nào", "?")]
    [InlineData("QĐ ngày 15/02/2022", "2022-02-15")]
    [InlineData("QĐ ngày 31/02/2022", "?")]
    [InlineData("QĐ ngày 0/02/2022", "?")]
    [InlineData("QĐ ngày 15/13/2022", "?")]
    [InlineData("QĐ ngày 15/0/2022", "?")]
    [InlineData("QĐ ngày 15/12/2022", "2022-12-15")]
    [InlineData("QĐ ngày 15/01/2022", "2022-01-15")]
    [InlineData("QĐ ngày 29/02/2024", "2024-02-29")]
    [InlineData("QĐ ngày 29/02/2023", "?")]
    [InlineData("QĐ ngày 31/12/1989", "?")]
    [InlineData("QĐ ngày 01/01/1990", "1990-01-01")]
    [InlineData("QĐ ngày 31/12/2100", "2100-12-31")]
    [InlineData("QĐ ngày 01/01/2101", "?")]
    [InlineData("QĐ 15/02/2022 và 16/02/2022", "?")]
    [InlineData("QĐ 15/02/2022 và ngày 16/02/2022", "2022-02-16")] // the one behind the word
    [InlineData("QĐ ngày 15/02/2022 và ngày 15/02/2022", "?")]
    public void A_text_is_a_day_a_month_or_a_year(string text, string field)
    {
        Assert.Equal(field, Told(text));
        Assert.Equal(field.Length is 0 or 10 ? field : "?", Told(text, allowsSpan: false));
    }

    [Theory]
    [InlineData("44607", "2022-02-15")]
    [InlineData("32873", "?")]
    [InlineData("2022", "2022")]
    [InlineData("44607.5", "?")]
    [InlineData("1.5", "?")]
    [InlineData("15/02/2022", "?")]
    public void A_number_of_a_spreadsheet_is_a_day_or_a_year(string text, string field) => Assert.Equal(field, Told(text, CellKind.Number));

    [Theory]
    [InlineData("anything", "anything")]
    [InlineData("2022-02-15", "2022-02-15")]
    public void A_day_of_a_spreadsheet_is_taken_as_it_is(string text, string field) => Assert.Equal(field, Told(text, CellKind.Date));

    [Theory]
    [InlineData("31411", CellKind.Number, "?")]
    [InlineData("31412", CellKind.Number, "1990-01-01")]
    [InlineData("71953", CellKind.Number, "2100-12-31")]
    [InlineData("73415", CellKind.Number, "?")]
    [InlineData("73416", CellKind.Number, "?")]
    [InlineData("44607", CellKind.Text, "2022-02-15")] // a text is counted as ever
    [InlineData("2022", CellKind.Number, "2022")]
    public void Days_counted_from_1904(string text, CellKind kind, string field) => Assert.Equal(field, Told(text, kind, is1904: true));

    [Theory]
    [InlineData(60)]
    [InlineData(61)]
    public void A_day_in_a_longer_text_is_read_too(int length)
    {
        Assert.Equal("2022-02-15", Told("15/02/2022".PadRight(length - 1) + "x"));
        Assert.Equal("2022-02-15", Told("ngày 15/02/2022".PadLeft(length)));
        Assert.Equal("?", Told("44607".PadLeft(length, '0')));
    }

    [Theory]
    [InlineData(400, "2022-02-15")]
    [InlineData(401, "?")] // the last digit of the year stands behind what is looked at
    public void A_day_stands_in_the_first_four_hundred_letters(int length, string field) => Assert.Equal(field, Told("ngày 15/02/2022".PadLeft(length, 'x')));

    [Fact]
    public void A_month_or_year_stands_in_the_first_sixty_letters()
    {
        Assert.Equal("2022", Told("Năm 2022" + new string(' ', 52)));
        Assert.Equal("2022", Told("Năm 2022" + new string(' ', 52) + "x"));
        Assert.Equal("?", Told("Năm 2022" + new string(' ', 51) + "x"));
    }

    [Theory]
    [InlineData("2022-02-15", "Quyết định số 1/QĐ-SCT ngày 15/02/2022")]
    [InlineData("2022-02-15", "Quyết định số 1 ngày 15/02/2022", "năm 2023")]
    [InlineData("2022-02-15", "QUYẾT ĐỊNH SỐ 1 NGÀY 15/2/2022", "Quyết định số 2 ngày 15.02.2022")] // one day, said twice
    [InlineData(null, "Quyết định số 1 ngày 15/02/2022", "Quyết định số 2 ngày 16/02/2022")]
    [InlineData(null, "Quyết định số 1 ngày 15/02/2022", "Quyết định số 2 ngày 16/02/2022", "năm 2022")]
    [InlineData(null, "Quyết định số 1 ngày 31/02/2022", "năm 2022")] // a day that there is not
    [InlineData("2022", "DANH MỤC NĂM 2022")]
    [InlineData("2022", "DANH MỤC NĂM 2022", "kế hoạch năm 2022")]
    [InlineData(null, "DANH MỤC NĂM 2022", "kế hoạch năm 2023")]
    [InlineData(null, "DANH MỤC")]
    [InlineData(null)]
    public void The_head_of_a_sheet_gives_one_day_or_one_year(string? field, params string[] texts) => Assert.Equal(field, DateCells.OfHeading(texts));

    [Theory]
    [InlineData(999, "2022")]
    [InlineData(1_000, null)]
    public void A_text_of_a_thousand_letters_is_no_head(int length, string? field) => Assert.Equal(field, DateCells.OfHeading(["năm 2022".PadRight(length)]));

    [Theory]
    [InlineData("2022", "2022-01-01", "2022-12-31")]
    [InlineData("2022-02", "2022-02-01", "2022-02-28")]
    [InlineData("2022-02-15", "2022-02-15", "2022-02-15")]
    public void The_days_of_a_field(string field, string first, string last)
    {
        Assert.Equal(first, $"{TableDates.FirstDay(field):uuuu-MM-dd}");
        Assert.Equal(last, $"{TableDates.LastDay(field):uuuu-MM-dd}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("202")]
    [InlineData("20222")]
    [InlineData("2022-2")]
    [InlineData("2022-02-1")]
    [InlineData("2022-02-155")]
    public void Other_fields_have_no_days(string field)
    {
        Assert.Contains($"'{field}'", Assert.Throws<FormatException>(() => TableDates.FirstDay(field)).Message);
        Assert.Throws<FormatException>(() => TableDates.LastDay(field));
        Assert.Throws<ArgumentNullException>(() => TableDates.FirstDay(null!));
    }
}
