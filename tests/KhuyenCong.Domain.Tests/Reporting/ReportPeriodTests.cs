using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Tests.Reporting;

/// <summary>Reports are due each month, quarter, half-year and year (TT36-2013/21/5, TT36-2013/22/2): the codes, names and days of each.</summary>
public class ReportPeriodTests
{
    [Theory]
    [InlineData("2016", "2016-01-01", "2016-12-31", "năm 2016", "year 2016", "2015")]
    [InlineData("2016-H1", "2016-01-01", "2016-06-30", "6 tháng đầu năm 2016", "half-year 1 of 2016", "2015-H1")]
    [InlineData("2016-H2", "2016-07-01", "2016-12-31", "6 tháng cuối năm 2016", "half-year 2 of 2016", "2015-H2")]
    [InlineData("2016-Q1", "2016-01-01", "2016-03-31", "quý I năm 2016", "quarter 1 of 2016", "2015-Q1")]
    [InlineData("2016-Q2", "2016-04-01", "2016-06-30", "quý II năm 2016", "quarter 2 of 2016", "2015-Q2")]
    [InlineData("2016-Q3", "2016-07-01", "2016-09-30", "quý III năm 2016", "quarter 3 of 2016", "2015-Q3")]
    [InlineData("2016-Q4", "2016-10-01", "2016-12-31", "quý IV năm 2016", "quarter 4 of 2016", "2015-Q4")]
    [InlineData("2016-01", "2016-01-01", "2016-01-31", "tháng 1 năm 2016", "month 1 of 2016", "2015-01")]
    [InlineData("2016-02", "2016-02-01", "2016-02-29", "tháng 2 năm 2016", "month 2 of 2016", "2015-02")]
    [InlineData("2016-09", "2016-09-01", "2016-09-30", "tháng 9 năm 2016", "month 9 of 2016", "2015-09")]
    [InlineData("2016-10", "2016-10-01", "2016-10-31", "tháng 10 năm 2016", "month 10 of 2016", "2015-10")]
    [InlineData("2016-12", "2016-12-01", "2016-12-31", "tháng 12 năm 2016", "month 12 of 2016", "2015-12")]
    public void A_period_has_a_code_a_name_and_its_days(string code, string first, string last, string vietnamese, string english, string before)
    {
        Assert.True(ReportPeriod.TryParse(code, out var period));
        Assert.Equal(code, period.Code);
        Assert.Equal(code, period.ToString());
        Assert.Equal(first, $"{period.Start:yyyy-MM-dd}");
        Assert.Equal(last, $"{period.End:yyyy-MM-dd}");
        Assert.Equal(new(vietnamese, english), period.Name);
        Assert.Equal(before, period.YearBefore.Code);

        Assert.False(period.Contains(period.Start.PlusDays(-1)));
        Assert.True(period.Contains(period.Start));
        Assert.True(period.Contains(period.End));
        Assert.False(period.Contains(period.End.PlusDays(1)));

        Assert.False(period.IsInYearToDate(new(2015, 12, 31)));
        Assert.True(period.IsInYearToDate(new(2016, 1, 1)));
        Assert.True(period.IsInYearToDate(period.End));
        Assert.False(period.IsInYearToDate(period.End.PlusDays(1)));
        Assert.False(period.IsInYearToDate(period.End.PlusYears(1)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("16")]
    [InlineData("02016")]
    [InlineData("2016-")]
    [InlineData("2016-1")]
    [InlineData("2016-H0")]
    [InlineData("2016-H3")]
    [InlineData("2016-H01")]
    [InlineData("2016-Q0")]
    [InlineData("2016-Q5")]
    [InlineData("2016-Q")]
    [InlineData("2016-00")]
    [InlineData("2016-13")]
    [InlineData("2016-20")]
    [InlineData("2016-+1")]
    [InlineData("2016-h1")]
    [InlineData("2016-Q1-1")]
    [InlineData("20 6")]
    [InlineData("1900")]
    [InlineData("9999")]
    public void What_is_no_period_is_not_read(string? code)
    {
        Assert.False(ReportPeriod.TryParse(code, out var period));
        Assert.Equal(default, period);
    }

    [Fact]
    public void Years_are_read_from_1901_to_9998()
    {
        Assert.True(ReportPeriod.TryParse("1901", out var first));
        Assert.Equal(ReportPeriod.OfYear(1901), first);
        Assert.True(ReportPeriod.TryParse("9998-12", out var last));
        Assert.Equal(ReportPeriod.OfMonth(9998, 12), last);
        Assert.Equal(new(9998, 12, 31), last.End);
        Assert.Equal(new(1900, 1, 1), first.YearBefore.Start);
        Assert.Throws<ArgumentOutOfRangeException>(() => first.YearBefore.YearBefore);
        Assert.Throws<ArgumentOutOfRangeException>(() => ReportPeriod.OfYear(1900));
        Assert.Contains("1901", Assert.Throws<ArgumentOutOfRangeException>(() => ReportPeriod.OfYear(9999)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public void A_year_has_two_halves(int half) =>
        Assert.Contains(
            "from 1 to 2",
            Assert.Throws<ArgumentOutOfRangeException>("half", () => ReportPeriod.OfHalfYear(2016, half)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    public void A_year_has_four_quarters(int quarter) =>
        Assert.Contains(
            "from 1 to 4",
            Assert.Throws<ArgumentOutOfRangeException>("quarter", () => ReportPeriod.OfQuarter(2016, quarter)).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(0)]
    [InlineData(13)]
    public void A_year_has_twelve_months(int month) =>
        Assert.Contains(
            "from 1 to 12",
            Assert.Throws<ArgumentOutOfRangeException>("month", () => ReportPeriod.OfMonth(2016, month)).Message,
            StringComparison.Ordinal
        );
}
