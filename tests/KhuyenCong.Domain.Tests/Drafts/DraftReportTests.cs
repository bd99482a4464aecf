using System.Diagnostics;
using KhuyenCong.Domain.Tests.Reading;

namespace KhuyenCong.Domain.Tests.Drafts;

/// <summary>Reports and approvals speak of money for one case: they are held against no level, and that is said.</summary>
public class DraftReportTests
{
    private const string Report = "undetermined level: It cannot be held against the law: it says what was done, and is no provision on a level.";
    private const string Approval =
        "undetermined level: It cannot be held against the law: it is an amount for a body that is named, and no provision on a level.";

    [Theory]
    [InlineData("Hỗ trợ Công ty A ứng dụng máy móc: 180 triệu đồng.", Approval)]
    [InlineData("Hỗ trợ Công ty TNHH Minh Phát ứng dụng máy móc: 250 triệu đồng.", Approval)]
    [InlineData("Hợp tác xã nông nghiệp Tân Tiến ứng dụng máy móc: 120 triệu đồng.", Approval)]
    [InlineData("Năm 2015 đã hỗ trợ ứng dụng máy móc: 900 triệu đồng.", Report)]
    [InlineData("Trung tâm đã hỗ trợ 3 mô hình trình diễn kỹ thuật (900 triệu đồng).", Report)]
    public void An_amount_paid_or_given_to_who_is_named_is_no_level(string text, string said)
    {
        Assert.Equal(said, Said.Only(text));
        Assert.Equal(said, Said.Only(CitationPracticeTests.Decomposed(text)));
    }

    [Theory]
    [InlineData("Ứng dụng máy móc cho cơ sở CNNT: 50% chi phí, không quá 200 triệu đồng/cơ sở.", "agrees machinery")]
    [InlineData("Hỗ trợ Công ty A ứng dụng máy móc: 50% chi phí, không quá 250 triệu đồng/cơ sở.", "differs machinery")]
    [InlineData("Hỗ trợ mô hình trình diễn kỹ thuật đối với cơ sở đã thực hiện đầu tư: 100 triệu đồng/mô hình.", "differs demonstration-model")]
    [InlineData("Hạ tầng kỹ thuật cụm công nghiệp: 3 tỷ đồng/cụm.", "agrees cluster-infrastructure")]
    [InlineData("Ứng dụng máy móc cho cơ sở chế tác đá xây dựng: không quá 250 triệu đồng/cơ sở.", "differs machinery")]
    public void A_level_stays_one(string text, string said) =>
        Assert.StartsWith(said, Assert.Single(Said.Of(text)).Split([' '], 2)[1], StringComparison.Ordinal);

    [Fact]
    public void Long_texts_cost_no_more_than_their_length()
    {
        var text = "Ứng dụng máy móc " + string.Concat(Enumerable.Repeat("cho khi đối với công ty cổ phần đã ", 4_000)) + "180 triệu đồng.";
        var watch = Stopwatch.StartNew();
        Assert.NotNull(Said.Of(text).ToList());
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), $"{watch.Elapsed}");
    }
}
