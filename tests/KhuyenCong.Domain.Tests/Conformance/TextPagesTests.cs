using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Tests.Approved;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>The pages for those who know the law: docs/vi/van-ban, one for each text.</summary>
public class TextPagesTests
{
    private const string Folder = "docs/vi/van-ban";

    public static TheoryData<string> Texts => [.. TextPages.Texts.Select(t => t.Id)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_page_of_a_text_is_what_tables_and_register_say(string id)
    {
        Assert.True(Instruments.TryFind(id, out var text));
        Approval.Verify($"{Folder}/{TextPages.FileOf(text)}", TextPages.PageOf(text));
    }

    [Fact]
    public void The_overview_is_what_instruments_and_timelines_say() => Approval.Verify($"{Folder}/README.md", TextPages.Overview());

    [Fact]
    public void There_is_no_page_of_another_text()
    {
        var pages = Directory.GetFiles(Path.Combine(Repository.Root, Folder)).Select(Path.GetFileName);
        Assert.Equal(TextPages.Texts.Select(TextPages.FileOf).Append("README.md").Order(StringComparer.Ordinal), pages.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_provision_of_the_register_stands_on_the_page_of_its_text()
    {
        foreach (var text in CoverageRegister.Read)
        {
            var page = TextPages.PageOf(text);
            Assert.All(CoverageRegister.Rows.Where(r => r.Citation.Instrument == text), row => Assert.Contains(Place(row.Citation), page));
        }

        static string Place(Citation citation) =>
            citation.Point is { } point ? $"khoản {citation.Clause} điểm {point}"
            : citation.Clause is { } clause ? "khoản " + clause
            : citation.Article!.StartsWith("annex-", StringComparison.Ordinal) ? "Phụ lục " + citation.Article["annex-".Length..]
            : $"## Điều {citation.Article}. ";
    }

    [Theory]
    [InlineData("support.machinery", "mức hỗ trợ: ứng dụng máy móc")]
    [InlineData("competence.approve-project.local.district", "thẩm quyền: phê duyệt đề án, nhiệm vụ khuyến công, kinh phí địa phương, cấp huyện")]
    [InlineData("plan.approval.approve-plan.national", "thẩm quyền: phê duyệt kế hoạch")]
    [InlineData("typical-product.council-chair-province", "chủ tịch Hội đồng bình chọn, cấp tỉnh")]
    [InlineData("life.one-province.settlement", "quy trình đề án trong một tỉnh, quyết toán")]
    public void A_norm_is_named_by_what_it_is_about(string code, string beginning) =>
        Assert.StartsWith(beginning, TextPages.NameOf(code), StringComparison.Ordinal);
}
