namespace KhuyenCong.Domain.Tests.Values;

public class VndTextTests
{
    [Theory]
    [InlineData("1.250.000.000", 1_250_000_000)]
    [InlineData("1.250.000.000 đ", 1_250_000_000)]
    [InlineData("1.250.000.000 đồng", 1_250_000_000)]
    [InlineData("1,250,000,000", 1_250_000_000)]
    [InlineData("VND 1,250,000,000", 1_250_000_000)]
    [InlineData("1 250 000 000 VNĐ", 1_250_000_000)]
    [InlineData("VNĐ 300.000.000", 300_000_000)]
    [InlineData("vnđ 300.000.000", 300_000_000)]
    [InlineData("1\u00A0250\u00A0000 ₫", 1_250_000)]
    [InlineData("514000000", 514_000_000)]
    [InlineData("0", 0)]
    [InlineData("700.000", 700_000)]
    [InlineData("700,000", 700_000)]
    [InlineData("1250 triệu", 1_250_000_000)]
    [InlineData("1.250 triệu", 1_250_000_000)]
    [InlineData("300 tr", 300_000_000)]
    [InlineData("300 tr đg", 300_000_000)]
    [InlineData("300tr.đ", 300_000_000)]
    [InlineData("300 trđ", 300_000_000)]
    [InlineData("300 triệu đồng", 300_000_000)]
    [InlineData("127,685 triệu", 127_685_000)]
    [InlineData("262,5 triệu", 262_500_000)]
    [InlineData("262.5 triệu", 262_500_000)]
    [InlineData("0,3 tỷ", 300_000_000)]
    [InlineData("0,125 tỷ", 125_000_000)]
    [InlineData("0.125 tỷ", 125_000_000)]
    [InlineData("2,30 tỉ", 2_300_000_000)]
    [InlineData("2.52 ty dong", 2_520_000_000)]
    [InlineData("1,25 TỶ", 1_250_000_000)]
    [InlineData("3.248,75 triệu", 3_248_750_000)]
    [InlineData("3,248.75 triệu", 3_248_750_000)]
    [InlineData("1 tỷ 250 triệu", 1_250_000_000)]
    [InlineData("1 tỷ 250 triệu 500 nghìn đồng", 1_250_500_000)]
    [InlineData("500 ngàn", 500_000)]
    [InlineData("500k", 500_000)]
    [InlineData("-5 triệu", -5_000_000)]
    [InlineData("9223372036854775807", long.MaxValue)]
    public void Amounts_are_read_as_people_write_them(string text, long dong)
    {
        Assert.True(Vnd.TryParse(text, out var amount), text);
        Assert.Equal(dong, amount.Dong);
        Assert.Equal(amount, Vnd.Parse(" " + text + " "));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("đồng")]
    [InlineData("tỷ")]
    [InlineData("-")]
    [InlineData("abc")]
    [InlineData("12 cái")]
    [InlineData("1.25.000")]
    [InlineData("1.2500.000")]
    [InlineData("1.250.00")]
    [InlineData("1,5")]
    [InlineData("1,")]
    [InlineData(",5 tỷ")]
    [InlineData("1.250,000.5 triệu")]
    [InlineData("0,0000000001 tỷ")]
    [InlineData("300 - 400 triệu")]
    [InlineData("300 triệu 1 tỷ")]
    [InlineData("300 triệu 5 triệu")]
    [InlineData("1e9")]
    [InlineData("9223372036854775808")]
    [InlineData("99999999999 tỷ")]
    [InlineData("9223372036 tỷ 999 triệu")]
    [InlineData("１２")]
    public void Anything_else_is_no_amount(string? text)
    {
        Assert.False(Vnd.TryParse(text, out var amount));
        Assert.Equal(Vnd.Zero, amount);
        Assert.Throws<FormatException>(() => Vnd.Parse(text));
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        foreach (var dong in new[] { 0, 1, 999, 1_000, 12_345, 1_250_000_000, -700_000, long.MaxValue, -long.MaxValue })
        {
            var amount = new Vnd(dong);
            Assert.Equal(amount, Vnd.Parse(amount.ToString(Language.Vietnamese)));
            Assert.Equal(amount, Vnd.Parse(amount.ToString(Language.English)));
        }

        Assert.Equal(Vnd.Million(1_250), Vnd.Parse("1,25 tỷ"));
        Assert.Equal(Vnd.Billion(2), Vnd.Million(2_000));
        Assert.Throws<OverflowException>(() => Vnd.Billion(long.MaxValue));
    }

    [Fact]
    public void Garbage_never_throws()
    {
        var random = new Random(3);
        const string Alphabet = "0123456789.,- đtrỷiệuVNDk\u00A0";
        for (var i = 0; i < 50_000; i++)
            Vnd.TryParse(new string(Enumerable.Range(0, random.Next(30)).Select(_ => Alphabet[random.Next(Alphabet.Length)]).ToArray()), out _);
    }
}
