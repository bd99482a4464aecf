namespace KhuyenCong.Domain.Tests;

public class VietnameseTextTests
{
    [Theory]
    [InlineData("Vie\u0302\u0323t", "Việt")]
    [InlineData("Vie\u0323\u0302t", "Việt")]
    [InlineData("Việt", "Việt")]
    [InlineData("U\u031B\u0300", "Ừ")]
    [InlineData("NGHI\u0323 Đ\u1ECANH", "NGHỊ ĐỊNH")]
    [InlineData("A\u0306\u0301 o\u031B\u0309 y\u0303", "Ắ ở ỹ")]
    [InlineData("a\u0300\u0301", "à\u0301")]
    [InlineData("n\u0303", "n\u0303")]
    [InlineData("e\u0306", "e\u0306")]
    [InlineData("a\u0302 e\u0302 o\u0302 o\u031B u\u031B a\u0306", "â ê ô ơ ư ă")]
    [InlineData("a\u030A", "a\u030A")]
    [InlineData("\u0300a", "\u0300a")]
    public void Letters_are_composed(string text, string composed)
    {
        var origins = new List<int>();
        Assert.Equal(composed, VietnameseText.Compose(text, origins));
        Assert.Equal(composed.Length, origins.Count);
        Assert.Equal(composed, VietnameseText.Compose(composed));
    }

    [Theory]
    [InlineData("Nghị  định – số 45/2012/NĐ-CP", "nghi dinh so 45 2012 nd cp")]
    [InlineData("  ", "")]
    [InlineData("ĐẮK LẮK", "dak lak")]
    public void Keys_are_plain(string text, string key) => Assert.Equal(key, VietnameseText.Key(text));

    [Fact]
    public void Small_and_capital_letters_belong_together()
    {
        Assert.Equal("àăâéêìòôơùưỳđđ", string.Concat("ÀĂÂÉÊÌÒÔƠÙƯỲĐđ".Select(VietnameseText.Lower)));
        Assert.Equal("aaaeeiooouuyddz", string.Concat("ÀĂÂÉÊÌÒÔƠÙƯỲĐđZ".Select(VietnameseText.Plain)));
    }
}
