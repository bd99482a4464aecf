using System.Globalization;
using KhuyenCong.Domain.Tests.Conformance;

namespace KhuyenCong.Domain.Tests.Values;

/// <summary>Amounts and rates in the forms in which people read and write them.</summary>
public class ValueFormatTests
{
    // Under invariant globalization there is no Vietnamese culture to look up; its name is enough.
    private static readonly CultureInfo Vietnamese = new NamedCulture("vi-VN");

    [Theory]
    [InlineData(1_250_000_000, "1,25 tỷ đồng", "VND 1.25 billion")]
    [InlineData(300_000_000, "300 triệu đồng", "VND 300 million")]
    [InlineData(1_000_000_000, "1 tỷ đồng", "VND 1 billion")]
    [InlineData(1_250_500_000, "1250,5 triệu đồng", "VND 1250.5 million")]
    [InlineData(1_234_567, "1.234.567 đồng", "VND 1,234,567")]
    [InlineData(1_234_000, "1,234 triệu đồng", "VND 1.234 million")]
    [InlineData(999_999, "999.999 đồng", "VND 999,999")]
    [InlineData(-2_500_000_000, "-2,5 tỷ đồng", "VND -2.5 billion")]
    [InlineData(0, "0 đồng", "VND 0")]
    public void Amounts_are_written_in_the_units_of_the_trade(long dong, string vietnamese, string english)
    {
        Assert.Equal(vietnamese, new Vnd(dong).ToString("U", Vietnamese));
        Assert.Equal(english, new Vnd(dong).ToString("U", CultureInfo.InvariantCulture));
        Assert.Equal(new Vnd(dong), Vnd.Parse(vietnamese));
    }

    [Theory]
    [InlineData(null, "VND 200,000,000", "200.000.000 đồng")]
    [InlineData("", "VND 200,000,000", "200.000.000 đồng")]
    [InlineData("G", "VND 200,000,000", "200.000.000 đồng")]
    [InlineData("N", "200,000,000", "200.000.000")]
    [InlineData("D", "200000000", "200000000")]
    public void Amounts_have_four_forms(string? format, string english, string vietnamese)
    {
        Assert.Equal(english, Vnd.Million(200).ToString(format, null));
        Assert.Equal(vietnamese, Vnd.Million(200).ToString(format, Vietnamese));
        Assert.Equal(vietnamese, string.Format(Vietnamese, $"{{0:{format}}}", Vnd.Million(200)));
    }

    [Theory]
    [InlineData("G", "2.5%", "2,5%")]
    [InlineData("P", "2.5%", "2,5%")]
    [InlineData("T", "0.025", "0,025")]
    public void Rates_are_percentages_or_multiples(string format, string english, string vietnamese)
    {
        Assert.Equal(english, Rate.Thousandths(25).ToString(format, CultureInfo.InvariantCulture));
        Assert.Equal(vietnamese, Rate.Thousandths(25).ToString(format, Vietnamese));
        Assert.Equal(Rate.Thousandths(25), Rate.Parse(vietnamese));
        Assert.Equal(Rate.Thousandths(25), Rate.Parse(english));
    }

    [Theory]
    [InlineData("50%", 500_000)]
    [InlineData("2,5 %", 25_000)]
    [InlineData(" 1.5 ", 1_500_000)]
    [InlineData("1,25", 1_250_000)]
    [InlineData("0", 0)]
    public void Rates_are_read_as_people_write_them(string text, int millionths) => Assert.Equal(new Rate(millionths), Rate.Parse(text));

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("-1")]
    [InlineData("1.234.5")]
    [InlineData("0.0000001")]
    [InlineData("một nửa")]
    public void What_is_no_rate_is_refused(string text)
    {
        Assert.False(Rate.TryParse(text, out var rate));
        Assert.Equal(default, rate);
        Assert.Contains($"'{text}'", Assert.Throws<FormatException>(() => Rate.Parse(text)).Message);
    }

    [Fact]
    public void Spans_are_written_where_they_are_long_enough_and_unknown_forms_are_refused()
    {
        var hasSpans = !PublicSurfaceTests.LibraryFramework.StartsWith(".NETStandard", StringComparison.Ordinal);
        Assert.Equal(hasSpans, (object)Vnd.Zero is ISpanFormattable);
        Span<char> text = stackalloc char[14];
        if ((object)Vnd.Million(300) is ISpanFormattable amount)
        {
            Assert.True(amount.TryFormat(text, out var written, "U", Vietnamese));
            Assert.Equal("300 triệu đồng", text[..written].ToString());
            Assert.False(amount.TryFormat(text[..13], out written, "U", Vietnamese));
            Assert.Equal(0, written);
        }

        if ((object)Rate.Percent(50) is ISpanFormattable rate)
        {
            Assert.True(rate.TryFormat(text, out var written, "T", null));
            Assert.Equal("0.5", text[..written].ToString());
        }

        Assert.Throws<FormatException>(() => Vnd.Zero.ToString("X", null));
        Assert.Throws<FormatException>(() => Rate.One.ToString("D", null));
        Assert.Equal("VND 300,000,000", $"{Vnd.Million(300)}");
    }

    private sealed class NamedCulture(string name) : CultureInfo("")
    {
        public override string Name => name;
    }
}
