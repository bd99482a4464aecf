namespace KhuyenCong.Domain;

/// <summary>Mã và tên: the stable codes and names of contents, sources of money, units of support and authorities.</summary>
internal static partial class ProgrammeCodes
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
}
