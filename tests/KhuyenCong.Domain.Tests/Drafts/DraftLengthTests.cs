using System.Diagnostics;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>A text costs what its length is: a paragraph of a hundred thousand characters without an end, thousands of paragraphs, and brackets that are never closed.</summary>
public class DraftLengthTests
{
    private const int Length = 100_000;

    [Theory]
    [InlineData("Ứng dụng máy móc: ", "không quá 200 triệu đồng/cơ sở, ")]
    [InlineData("Ứng dụng máy móc: ", "50% chi phí, ")]
    [InlineData("Ứng dụng máy móc: ", "đã hỗ trợ 200 triệu đồng, ")]
    [InlineData("", "Ứng dụng máy móc: 50% chi phí, không quá 200 triệu đồng/cơ sở.\n")]
    [InlineData("Năm 2015 đã hỗ trợ:\n", "- Ứng dụng máy móc: 180 triệu đồng;\n")]
    [InlineData("Hỗ trợ ", "một trăm triệu ")]
    [InlineData("Tạm ứng ", "30% kinh phí đào tạo nghề, ")]
    [InlineData("", "UBND tỉnh phê duyệt kế hoạch khuyến công địa phương, ")]
    [InlineData("", "Sở Công Thương gửi Cục Công nghiệp địa phương hồ sơ đăng ký trước 30/6, ")]
    [InlineData("", "Bãi bỏ Quyết định số 15/2010/QĐ-UBND, ")]
    [InlineData("Điều 1. Mức chi\n", "1. Theo khoản 5 Điều 1 Quy định này.\n")]
    [InlineData("Chi (", "a; ")]
    public void A_long_text_takes_seconds(string before, string again)
    {
        var text = before + string.Concat(Enumerable.Repeat(again, Length / again.Length));
        var watch = Stopwatch.StartNew();
        Assert.NotNull(Said.Of(text).ToList());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }

    [Fact]
    public void What_goes_on_without_an_end_is_read_in_pieces()
    {
        var text = string.Concat(Enumerable.Repeat("ứng dụng máy móc: 50% chi phí, không quá 250 triệu đồng/cơ sở, ", 200));
        Assert.Equal(200, Said.Of(text).Count(said => said.Contains(" differs machinery [")));
    }
}
