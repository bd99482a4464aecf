using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <summary>Thông tin hạng mục: code, names and content of a support item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Code">The stable code for data files.</param>
/// <param name="Name">The name in both languages.</param>
/// <param name="Content">The content of the decree that the item belongs to (ND45-2012/4).</param>
public sealed record SupportItemInfo(SupportItem Item, string Code, LocalizedText Name, PromotionContent Content)
{
    /// <summary>Nội dung không có mức: whether it is a content for which the national circulars state no level of support.</summary>
    public bool IsWithoutLevel => Item > SupportItem.ManagementProject;

    /// <summary>Tất cả hạng mục: all items, in the order of their numbers.</summary>
    public static ValueList<SupportItemInfo> All => SupportItems.All;
}

/// <summary>Danh mục hạng mục hỗ trợ: the support items with their codes and names, and the contents without a level after them.</summary>
internal static class SupportItems
{
    /// <summary>Số hạng mục: the number of items.</summary>
    internal const int Count = (int)SupportItem.CollaboratorPay;

    private static readonly SupportItemInfo[] Table =
    [
        new(
            SupportItem.EnterpriseSetup,
            "enterprise-setup",
            new("thành lập doanh nghiệp sản xuất công nghiệp nông thôn", "setting up a rural industrial enterprise"),
            PromotionContent.ManagementCapacity
        ),
        new(
            SupportItem.DemonstrationModel,
            "demonstration-model",
            new("mô hình trình diễn kỹ thuật", "technical demonstration models"),
            PromotionContent.TechnologyAndModels
        ),
        new(
            SupportItem.ModelReplication,
            "model-replication",
            new("mô hình trình diễn để nhân rộng", "models for replication"),
            PromotionContent.TechnologyAndModels
        ),
        new(
            SupportItem.Machinery,
            "machinery",
            new("ứng dụng máy móc thiết bị, chuyển giao công nghệ tiên tiến", "advanced machinery and technology transfer"),
            PromotionContent.TechnologyAndModels
        ),
        new(SupportItem.TechnologyLine, "technology-line", new("dây chuyền công nghệ", "technology lines"), PromotionContent.TechnologyAndModels),
        new(
            SupportItem.CleanerProductionPilot,
            "cleaner-production-pilot",
            new("mô hình thí điểm sản xuất sạch hơn", "cleaner-production pilots"),
            PromotionContent.TechnologyAndModels
        ),
        new(
            SupportItem.DomesticFairOrganisation,
            "domestic-fair-organisation",
            new("tổ chức hội chợ triển lãm trong nước", "organising a domestic fair or exhibition"),
            PromotionContent.ProductsAndTrade
        ),
        new(
            SupportItem.DomesticFairParticipation,
            "domestic-fair-participation",
            new("tham gia hội chợ triển lãm trong nước", "joining a domestic fair or exhibition"),
            PromotionContent.ProductsAndTrade
        ),
        new(
            SupportItem.OverseasFairOrganisation,
            "overseas-fair-organisation",
            new("tổ chức hội chợ triển lãm tại nước ngoài", "organising a fair or exhibition abroad"),
            PromotionContent.ProductsAndTrade
        ),
        new(
            SupportItem.OverseasFairParticipation,
            "overseas-fair-participation",
            new("tham gia hội chợ triển lãm tại nước ngoài", "joining a fair or exhibition abroad"),
            PromotionContent.ProductsAndTrade
        ),
        new(
            SupportItem.OverseasStudyAirfare,
            "overseas-study-airfare",
            new("vé máy bay khảo sát tại nước ngoài", "air tickets of a study trip abroad"),
            PromotionContent.ManagementCapacity
        ),
        new(SupportItem.VoteRegion, "vote-region", new("tổ chức bình chọn cấp khu vực", "holding a regional vote"), PromotionContent.ProductsAndTrade),
        new(SupportItem.VoteNation, "vote-nation", new("tổ chức bình chọn cấp quốc gia", "holding a national vote"), PromotionContent.ProductsAndTrade),
        new(SupportItem.PrizeRegion, "prize-region", new("thưởng sản phẩm cấp khu vực", "regional prizes"), PromotionContent.ProductsAndTrade),
        new(SupportItem.PrizeNation, "prize-nation", new("thưởng sản phẩm cấp quốc gia", "national prizes"), PromotionContent.ProductsAndTrade),
        new(
            SupportItem.Trademark,
            "trademark",
            new("xây dựng và đăng ký thương hiệu", "building and registering a trademark"),
            PromotionContent.ProductsAndTrade
        ),
        new(SupportItem.Consultancy, "consultancy", new("thuê tư vấn", "consultancy"), PromotionContent.Consultancy),
        new(SupportItem.Media, "media", new("thông tin, tuyên truyền", "media"), PromotionContent.Information),
        new(
            SupportItem.AssociationRegion,
            "association-region",
            new("thành lập hội, hiệp hội cấp vùng", "founding a regional association"),
            PromotionContent.LinkageAndClusters
        ),
        new(
            SupportItem.AssociationNation,
            "association-nation",
            new("thành lập hội, hiệp hội cấp quốc gia", "founding a national association"),
            PromotionContent.LinkageAndClusters
        ),
        new(
            SupportItem.LinkageCluster,
            "linkage-cluster",
            new("hình thành cụm liên kết doanh nghiệp công nghiệp", "forming a linkage cluster of industrial enterprises"),
            PromotionContent.LinkageAndClusters
        ),
        new(
            SupportItem.RelocationInterest,
            "relocation-interest",
            new("hỗ trợ lãi suất vốn vay cho cơ sở gây ô nhiễm di dời", "interest support for relocated polluters"),
            PromotionContent.LinkageAndClusters
        ),
        new(
            SupportItem.PollutionTreatmentEstablishment,
            "pollution-treatment-establishment",
            new("sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường tại cơ sở", "repair and upgrade of pollution treatment at an establishment"),
            PromotionContent.LinkageAndClusters
        ),
        new(
            SupportItem.PollutionTreatmentCluster,
            "pollution-treatment-cluster",
            new(
                "sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường tại cụm công nghiệp",
                "repair and upgrade of pollution treatment at an industrial cluster"
            ),
            PromotionContent.LinkageAndClusters
        ),
        new(
            SupportItem.ClusterPlan,
            "cluster-plan",
            new("lập quy hoạch chi tiết cụm công nghiệp", "detailed planning of an industrial cluster"),
            PromotionContent.LinkageAndClusters
        ),
        new(
            SupportItem.ClusterInfrastructure,
            "cluster-infrastructure",
            new("đầu tư xây dựng kết cấu hạ tầng cụm công nghiệp", "building the infrastructure of an industrial cluster"),
            PromotionContent.LinkageAndClusters
        ),
        new(
            SupportItem.ManagementAgency,
            "management-agency",
            new("chi quản lý của cơ quan quản lý kinh phí khuyến công", "agency management cost"),
            PromotionContent.SystemCapacity
        ),
        new(
            SupportItem.ManagementProject,
            "management-project",
            new("chi quản lý đề án của đơn vị thực hiện", "project management cost"),
            PromotionContent.SystemCapacity
        ),
        new(
            SupportItem.VocationalTraining,
            "vocational-training",
            new("đào tạo nghề, truyền nghề", "vocational training and craft transmission"),
            PromotionContent.VocationalTraining
        ),
        new(
            SupportItem.TrainingMaterial,
            "training-material",
            new("biên soạn chương trình, giáo trình, tài liệu đào tạo", "training programmes and material"),
            PromotionContent.SystemCapacity
        ),
        new(
            SupportItem.BusinessTraining,
            "business-training",
            new("đào tạo khởi sự, quản trị doanh nghiệp", "courses in starting and running a business"),
            PromotionContent.ManagementCapacity
        ),
        new(
            SupportItem.StaffTraining,
            "staff-training",
            new("đào tạo, bồi dưỡng giảng viên và cán bộ khuyến công", "training of trainers and promotion staff"),
            PromotionContent.SystemCapacity
        ),
        new(
            SupportItem.Workshop,
            "workshop",
            new("hội nghị, hội thảo, tập huấn, diễn đàn", "conferences, workshops and forums"),
            PromotionContent.ManagementCapacity
        ),
        new(
            SupportItem.DomesticStudyTour,
            "domestic-study-tour",
            new("tham quan, khảo sát học tập kinh nghiệm trong nước", "study tours at home"),
            PromotionContent.ManagementCapacity
        ),
        new(
            SupportItem.StudyTour,
            "study-tour",
            new("tham quan, khảo sát học tập kinh nghiệm tại nước ngoài", "study tours abroad"),
            PromotionContent.ManagementCapacity
        ),
        new(
            SupportItem.OverseasForum,
            "overseas-forum",
            new("tham dự diễn đàn, hội thảo tại nước ngoài", "joining a forum or workshop abroad"),
            PromotionContent.ManagementCapacity
        ),
        new(SupportItem.Contest, "contest", new("cuộc thi, cuộc vận động", "contests and campaigns"), PromotionContent.Information),
        new(
            SupportItem.Website,
            "website",
            new("ứng dụng công nghệ thông tin, xây dựng dữ liệu, trang thông tin điện tử", "information technology, data and websites"),
            PromotionContent.Information
        ),
        new(SupportItem.Showroom, "showroom", new("phòng trưng bày, giới thiệu sản phẩm", "showrooms"), PromotionContent.ProductsAndTrade),
        new(
            SupportItem.TradePromotion,
            "trade-promotion",
            new("hoạt động xúc tiến thương mại khác", "other trade promotion"),
            PromotionContent.ProductsAndTrade
        ),
        new(
            SupportItem.CleanerProductionAssessment,
            "cleaner-production-assessment",
            new("tư vấn, đánh giá sản xuất sạch hơn", "cleaner-production assessments"),
            PromotionContent.TechnologyAndModels
        ),
        new(
            SupportItem.RelocationConsultancy,
            "relocation-consultancy",
            new("tư vấn di dời cơ sở gây ô nhiễm môi trường", "consultancy on relocating a polluter"),
            PromotionContent.LinkageAndClusters
        ),
        new(
            SupportItem.InvestmentAttraction,
            "investment-attraction",
            new("thu hút đầu tư phát triển cụm công nghiệp", "attracting investors to industrial clusters"),
            PromotionContent.LinkageAndClusters
        ),
        new(
            SupportItem.InternationalCooperation,
            "international-cooperation",
            new("hợp tác quốc tế về khuyến công", "international cooperation on industrial promotion"),
            PromotionContent.InternationalCooperation
        ),
        new(
            SupportItem.CentreEquipment,
            "centre-equipment",
            new("cơ sở vật chất, phương tiện làm việc của Trung tâm Khuyến công", "premises and equipment of promotion centres"),
            PromotionContent.SystemCapacity
        ),
        new(
            SupportItem.CollaboratorPay,
            "collaborator-pay",
            new("thù lao cộng tác viên khuyến công", "pay of promotion collaborators"),
            PromotionContent.SystemCapacity
        ),
    ];

    private static readonly Dictionary<string, SupportItemInfo> ByCode = Table.ToDictionary(i => i.Code, StringComparer.Ordinal);

    internal static ValueList<SupportItemInfo> All => new(Table);

    internal static bool IsDefined(SupportItem item) => (int)item >= 1 && (int)item <= Count;

    internal static SupportItemInfo Of(SupportItem item) =>
        IsDefined(item) ? Table[(int)item - 1] : throw new ArgumentOutOfRangeException(nameof(item), item, "A defined SupportItem is required.");

    internal static bool TryParse([NotNullWhen(true)] string? code, out SupportItem item)
    {
        var known = ByCode.TryGetValue(code ?? "", out var info);
        item = known ? info!.Item : default;
        return known;
    }
}
