namespace KhuyenCong.Domain;

/// <summary>Nội dung khuyến công: the nine contents of the decree.</summary>
/// <remarks>ND45-2012/4, TTLT26-2014/5.</remarks>
public enum PromotionContent
{
    /// <summary>Đào tạo nghề, truyền nghề: vocational training and craft transmission.</summary>
    VocationalTraining = 1,

    /// <summary>Nâng cao năng lực quản lý: management capacity, cleaner-production awareness, start-up, market expansion.</summary>
    ManagementCapacity = 2,

    /// <summary>Mô hình, công nghệ, máy móc: demonstration models, technology transfer, advanced machinery, cleaner-production pilots.</summary>
    TechnologyAndModels = 3,

    /// <summary>Sản phẩm tiêu biểu, hội chợ, thương hiệu: typical products, fairs, trademarks, trade promotion.</summary>
    ProductsAndTrade = 4,

    /// <summary>Tư vấn: consultancy.</summary>
    Consultancy = 5,

    /// <summary>Thông tin: information.</summary>
    Information = 6,

    /// <summary>Liên kết, cụm công nghiệp, di dời: linkage, industrial clusters, relocation of polluters.</summary>
    LinkageAndClusters = 7,

    /// <summary>Hợp tác quốc tế: international cooperation.</summary>
    InternationalCooperation = 8,

    /// <summary>Năng lực hệ thống khuyến công: capacity of the khuyến công system.</summary>
    SystemCapacity = 9,
}
