namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>The number of a page that stands within a sentence, as texts cut from printed pages have it.</summary>
public class DraftPageTests
{
    [Theory]
    [InlineData("Ứng dụng máy móc: 50% chi phí, nhưng không quá\n2\n200 triệu đồng/cơ sở.")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, nhưng không quá\n\n- 2 -\n\n200 triệu đồng/cơ sở.")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, nhưng không quá 200\n3\ntriệu đồng/cơ sở.")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, nhưng không quá 200 triệu\nTrang 3/12\nđồng/cơ sở.")]
    [InlineData("Ứng dụng máy móc: tối đa\f\n12\n50% chi phí, không quá 200 triệu đồng/cơ sở.")]
    [InlineData("Ứng dụng máy móc: 50% chi phí, không quá\n200\ntriệu đồng/cơ sở.")]
    public void The_number_of_a_page_is_no_part_of_an_amount(string text) => Assert.Equal("agrees machinery: ", Said.Only(text));

    [Fact]
    public void What_stands_behind_the_number_of_a_page_keeps_its_line() =>
        Assert.StartsWith(
            "4:22 differs trademark [60%]",
            Said.Of("Ứng dụng máy móc: 50% chi phí, không quá\n2\n200 triệu đồng/cơ sở.\nĐăng ký thương hiệu: 60% chi phí.").Last(),
            StringComparison.Ordinal
        );
}
