using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain;

/// <summary>Mã và tên: the stable codes and names of contents, sources of money, units of support and authorities.</summary>
public static partial class ProgrammeCodes
{
    internal static readonly CodeTable<PromotionContent> Contents = new(
        (PromotionContent.VocationalTraining, "vocational-training", new("đào tạo nghề, truyền nghề", "vocational training and craft transmission")),
        (PromotionContent.ManagementCapacity, "management-capacity", new("nâng cao năng lực quản lý", "management capacity")),
        (PromotionContent.TechnologyAndModels, "technology-and-models", new("mô hình trình diễn, công nghệ, máy móc", "models, technology and machinery")),
        (PromotionContent.ProductsAndTrade, "products-and-trade", new("sản phẩm tiêu biểu, hội chợ, thương hiệu", "typical products, fairs and trademarks")),
        (PromotionContent.Consultancy, "consultancy", new("tư vấn", "consultancy")),
        (PromotionContent.Information, "information", new("thông tin", "information")),
        (PromotionContent.LinkageAndClusters, "linkage-and-clusters", new("liên kết, cụm công nghiệp, di dời", "linkage, clusters and relocation")),
        (PromotionContent.InternationalCooperation, "international-cooperation", new("hợp tác quốc tế", "international cooperation")),
        (PromotionContent.SystemCapacity, "system-capacity", new("năng lực hệ thống khuyến công", "capacity of the industrial promotion system"))
    );

    internal static readonly CodeTable<FundingSource> Sources = new(
        (FundingSource.National, "national", new("kinh phí khuyến công quốc gia", "national industrial promotion money")),
        (FundingSource.Local, "local", new("kinh phí khuyến công địa phương", "local industrial promotion money"))
    );

    /// <summary>Mã nội dung: the code of a content, such as "vocational-training".</summary>
    /// <param name="content">The content.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The content is not a defined one.</exception>
    public static string ToCode(this PromotionContent content) => Contents.Code(content);

    /// <summary>Tên nội dung: the content in both languages.</summary>
    /// <param name="content">The content.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The content is not a defined one.</exception>
    public static LocalizedText ToText(this PromotionContent content) => Contents.Name(content);

    /// <summary>Tìm nội dung theo mã: the content with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="content">The content when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out PromotionContent content) => Contents.TryParse(code, out content);

    /// <summary>Mã nguồn kinh phí: "national" or "local".</summary>
    /// <param name="source">The source.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The source is not a defined one.</exception>
    public static string ToCode(this FundingSource source) => Sources.Code(source);

    /// <summary>Tên nguồn kinh phí: the source in both languages.</summary>
    /// <param name="source">The source.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The source is not a defined one.</exception>
    public static LocalizedText ToText(this FundingSource source) => Sources.Name(source);

    /// <summary>Tìm nguồn kinh phí theo mã: the source with a code.</summary>
    /// <param name="code">The code, exactly.</param>
    /// <param name="source">The source when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out FundingSource source) => Sources.TryParse(code, out source);
}
