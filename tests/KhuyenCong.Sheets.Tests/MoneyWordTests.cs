using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

public class MoneyWordTests
{
    [Theory]
    [InlineData("ba trăm triệu đồng", 300_000_000L)]
    [InlineData("Một tỷ, hai trăm năm mươi triệu, năm trăm nghìn đồng chẵn", 1_250_500_000L)]
    [InlineData("Một tỷ không trăm linh năm triệu đồng", 1_005_000_000L)]
    [InlineData("hai mươi mốt triệu bốn trăm lẻ tư ngàn đồng", 21_404_000L)]
    [InlineData("Mười lăm triệu đồng Việt Nam", 15_000_000L)]
    [InlineData("ba mươi tư triệu", 34_000_000L)]
    [InlineData("năm mươi nhăm triệu đồng", 55_000_000L)]
    [InlineData("một nghìn hai trăm tỉ đồng", 1_200_000_000_000L)]
    [InlineData("hai tỷ năm triệu đồng", 2_005_000_000L)]
    [InlineData("ba trăm triệu năm trăm đồng", 300_000_500L)]
    [InlineData("một nghìn linh năm đồng", 1_005L)]
    [InlineData("bon tram trieu dong", 400_000_000L)]
    public void Words_say_an_amount(string words, long dong) => Assert.Equal(new MoneyWords.Amount(dong, true), MoneyWords.Read(VietnameseText.Key(words)));

    [Theory]
    [InlineData("một tỷ hai")] // 1,2 tỷ to those who say it so
    [InlineData("hai trăm năm triệu")]
    [InlineData("ba trăm triệu năm đồng")]
    [InlineData("ba trăm triệu năm mươi đồng")]
    [InlineData("vài trăm triệu đồng")]
    [InlineData("ba trăm triệu rưỡi")]
    [InlineData("triệu đồng")]
    [InlineData("tỷ đồng")]
    [InlineData("ba triệu hai tỷ triệu")]
    [InlineData("đã tạm ứng")]
    [InlineData("linh năm triệu")]
    [InlineData("không mươi triệu năm trăm")]
    [InlineData("")]
    public void Words_that_say_none_or_may_say_two_are_not_read(string words) => Assert.Null(MoneyWords.Read(VietnameseText.Key(words)));

    [Theory]
    [InlineData("300.000.000 (ba trăm triệu đồng)", null, "300000000")]
    [InlineData("300.000.000 đồng (Bằng chữ: ba trăm triệu đồng)", null, "300000000")]
    [InlineData("300.000.000đ - Ba trăm triệu đồng", 1L, "300000000")]
    [InlineData("300 triệu đồng (Ba trăm triệu đồng chẵn./.)", null, "300000000")]
    [InlineData("300.000.000\nBằng chữ: ba trăm triệu đồng.", null, "300000000")]
    [InlineData("300 (ba trăm)", 1_000_000L, "300000000")]
    [InlineData("300 (ba trăm triệu đồng)", null, "300000000")]
    [InlineData("700.000.000 (bảy trăm triệu đồng)", 1_000_000L, "700000000")]
    [InlineData("127,685 (một trăm hai mươi bảy triệu, sáu trăm tám mươi lăm nghìn đồng)", 1_000_000L, "127685000")]
    [InlineData("2.520 (hai tỷ năm trăm hai mươi triệu đồng)", 1_000_000L, "2520000000")]
    public void A_figure_with_its_words_is_read_where_they_agree(string text, long? unit, string field)
    {
        Assert.True(MoneyCells.TryRead(text, CellKind.Text, unit, out var read, out var problem), problem?.Vietnamese);
        Assert.Equal((field, (LocalizedText?)null), (read, problem));
    }

    [Theory]
    [InlineData("300.000.000 (hai trăm triệu đồng)", null, "phần số '300.000.000' và phần chữ 'hai trăm triệu đồng' (200.000.000 đồng) không khớp nhau")]
    [InlineData("300 (ba trăm nghìn đồng)", 1_000_000L, "không khớp nhau")]
    [InlineData("300 (hai trăm)", 1_000_000L, "không khớp nhau")]
    [InlineData("127,685 (hai trăm triệu đồng)", 1_000_000L, "không khớp nhau")]
    [InlineData("300 (ba trăm)", null, "chưa rõ đơn vị")]
    [InlineData("300.000.000 (Bằng chữ: ba trăm triẹu rưởi)", null, "phần chữ 'Bằng chữ: ba trăm triẹu rưởi' không đọc được thành số")]
    public void A_figure_with_other_words_is_refused_with_both(string text, long? unit, string reason)
    {
        Assert.False(MoneyCells.TryRead(text, CellKind.Text, unit, out var field, out var problem));
        Assert.Equal("", field);
        Assert.Contains(reason, problem!.Vietnamese);
    }

    [Theory]
    [InlineData("300.000.000 (đã tạm ứng)")]
    [InlineData("300 triệu (50%)")]
    [InlineData("ba trăm triệu đồng")]
    public void What_is_no_figure_with_words_is_refused_as_before(string text)
    {
        Assert.Null(MoneyWords.Split(text));
        Assert.False(MoneyCells.TryRead(text, CellKind.Text, null, out _, out var problem));
        Assert.Null(problem);
    }
}
