using KhuyenCong.Domain;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Sheets.Tests;

/// <summary>Abbreviations of departments in the columns of codes; those that may mean two things are refused.</summary>
public class AbbreviationTests
{
    private static string Read(string column, string text)
    {
        var isRead = ProjectTable.Find(column).Codes!(text, out var code, out var problem);
        return isRead ? code
            : problem is { Candidates.Count: > 0 } ? $"? {problem.Candidates.Count}"
            : "?";
    }

    [Theory]
    [InlineData("MHTDKT", "demonstration-model")]
    [InlineData("XD MHTDKT sản xuất gạch", "demonstration-model")]
    [InlineData("Mô hình TDKT chế biến gỗ", "demonstration-model")]
    [InlineData("MH trình diễn kỹ thuật", "demonstration-model")]
    [InlineData("MHTĐ", "cleaner-production-pilot")] // thí điểm
    [InlineData("XD MHTĐ áp dụng SXSH", "cleaner-production-pilot")]
    [InlineData("Hỗ trợ mhtđ về sản xuất sạch hơn", "cleaner-production-pilot")]
    [InlineData("MH SXSH", "cleaner-production-pilot")]
    [InlineData("MMTB tiên tiến", "machinery")]
    [InlineData("Ứng dụng MMTBTT trong sản xuất", "machinery")]
    [InlineData("Hỗ trợ MM, TB", "machinery")]
    [InlineData("Hỗ trợ máy móc TB", "machinery")]
    [InlineData("CGCN sấy lạnh", "machinery")]
    [InlineData("ĐK nhãn hiệu", "trademark")]
    [InlineData("XD thương hiệu gạo", "trademark")]
    [InlineData("Lập QHCT CCN Tân Lập", "cluster-plan")]
    [InlineData("ĐT nghề may MMTB", "?")] // training has no level of its own
    [InlineData("HCTL", "?")] // at home or abroad
    [InlineData("TV", "?")]
    public void An_item(string text, string code) => Assert.Equal(code, Read("item", text));

    [Theory]
    [InlineData("đào tạo LĐ", PromotionContent.VocationalTraining)]
    [InlineData("ĐTN cho LĐ nông thôn", PromotionContent.VocationalTraining)]
    [InlineData("MHTDKT", PromotionContent.TechnologyAndModels)]
    [InlineData("Hỗ trợ MMTBTT", PromotionContent.TechnologyAndModels)]
    [InlineData("Tham gia HCTL", PromotionContent.ProductsAndTrade)]
    [InlineData("BC SP CNNT tiêu biểu", PromotionContent.ProductsAndTrade)]
    [InlineData("HTKT CCN Tân Lập", PromotionContent.LinkageAndClusters)]
    public void A_content(string text, PromotionContent content) => Assert.Equal(content, CodeReaders.Contents.Read(text));

    [Theory]
    [InlineData("KC tỉnh", "local")]
    [InlineData("Nguồn KC tỉnh", "local")]
    [InlineData("KC ĐP", "local")]
    [InlineData("vốn tỉnh", "local")]
    [InlineData("NS ĐP", "local")]
    [InlineData("KC QG", "national")]
    [InlineData("NS TW", "national")]
    [InlineData("nguồn TW", "national")]
    [InlineData("KP KC quốc gia", "national")]
    [InlineData("NSNN", "? 2")] // of either
    [InlineData("KC", "? 2")]
    [InlineData("Nguồn tỉnh và TW", "mixed")]
    public void A_source(string text, string code) => Assert.Equal(code, Read("source", text));

    [Theory]
    [InlineData("đang t/hiện", "in-progress")]
    [InlineData("Đang TH", "in-progress")]
    [InlineData("đã ký HĐ", "in-progress")]
    [InlineData("Đã NT", "accepted")]
    [InlineData("đã NT cơ sở", "accepted")]
    [InlineData("đã QT", "settled")]
    [InlineData("Đã nghiệm thu, quyết toán", "settled")]
    [InlineData("Đã PD", "approved")]
    [InlineData("chưa t/hiện", "approved")]
    [InlineData("Đã T/hiện", "?")] // carried out, and accepted or not
    [InlineData("Đã HT", "?")] // completed, or supported
    [InlineData("đang NT", "?")]
    [InlineData("tạm dừng", "?")]
    public void A_status(string text, string code) => Assert.Equal(code, Read("status", text).Split(' ')[0]);

    [Theory]
    [InlineData("Cty TNHH MTV", "enterprise")]
    [InlineData("Cty", "enterprise")]
    [InlineData("CSSX", "household")]
    [InlineData("cơ sở CNNT", "?")] // any of them
    public void A_kind_of_beneficiary(string text, string code) => Assert.Equal(code, Read("beneficiary_kind", text).Split(' ')[0]);

    [Fact]
    public void Parts_by_source_are_headed_so_too()
    {
        var row = Given.RowsOf("STT;Tên đề án;Đơn vị;Năm;KC QG (tr.đ);KC tỉnh (tr.đ)\n1;MMTB tiên tiến;A;2016;;200\n")[1];
        Assert.Equal("local machinery 200000000", $"{row["source"]} {row["item"]} {row["support_vnd"]}");
        var titled = Given.RowsOf("DANH MỤC ĐỀ ÁN KC TỈNH NĂM 2016;;;\nSTT;Tên đề án;Đơn vị;KP hỗ trợ (tr.đ)\n1;MHTDKT;A;200\n")[2];
        Assert.Equal("local demonstration-model", $"{titled["source"]} {titled["item"]}");
    }
}
