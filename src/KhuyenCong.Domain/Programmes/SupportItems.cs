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

    // By the content that they belong to; their codes are the names of the items in kebab-case.
    private static readonly SupportItemInfo[] Table = new[]
    {
        Under(
            PromotionContent.VocationalTraining,
            (SupportItem.VocationalTraining, new("đào tạo nghề, truyền nghề", "vocational training and craft transmission"))
        ),
        Under(
            PromotionContent.ManagementCapacity,
            (SupportItem.EnterpriseSetup, new("thành lập doanh nghiệp sản xuất công nghiệp nông thôn", "setting up a rural industrial enterprise")),
            (SupportItem.OverseasStudyAirfare, new("vé máy bay khảo sát tại nước ngoài", "air tickets of a study trip abroad")),
            (SupportItem.BusinessTraining, new("đào tạo khởi sự, quản trị doanh nghiệp", "courses in starting and running a business")),
            (SupportItem.Workshop, new("hội nghị, hội thảo, tập huấn, diễn đàn", "conferences, workshops and forums")),
            (SupportItem.DomesticStudyTour, new("tham quan, khảo sát học tập kinh nghiệm trong nước", "study tours at home")),
            (SupportItem.StudyTour, new("tham quan, khảo sát học tập kinh nghiệm tại nước ngoài", "study tours abroad")),
            (SupportItem.OverseasForum, new("tham dự diễn đàn, hội thảo tại nước ngoài", "joining a forum or workshop abroad"))
        ),
        Under(
            PromotionContent.TechnologyAndModels,
            (SupportItem.DemonstrationModel, new("mô hình trình diễn kỹ thuật", "technical demonstration models")),
            (SupportItem.ModelReplication, new("mô hình trình diễn để nhân rộng", "models for replication")),
            (SupportItem.Machinery, new("ứng dụng máy móc thiết bị, chuyển giao công nghệ tiên tiến", "advanced machinery and technology transfer")),
            (SupportItem.TechnologyLine, new("dây chuyền công nghệ", "technology lines")),
            (SupportItem.CleanerProductionPilot, new("mô hình thí điểm sản xuất sạch hơn", "cleaner-production pilots")),
            (SupportItem.CleanerProductionAssessment, new("tư vấn, đánh giá sản xuất sạch hơn", "cleaner-production assessments"))
        ),
        Under(
            PromotionContent.ProductsAndTrade,
            (SupportItem.DomesticFairOrganisation, new("tổ chức hội chợ triển lãm trong nước", "organising a domestic fair or exhibition")),
            (SupportItem.DomesticFairParticipation, new("tham gia hội chợ triển lãm trong nước", "joining a domestic fair or exhibition")),
            (SupportItem.OverseasFairOrganisation, new("tổ chức hội chợ triển lãm tại nước ngoài", "organising a fair or exhibition abroad")),
            (SupportItem.OverseasFairParticipation, new("tham gia hội chợ triển lãm tại nước ngoài", "joining a fair or exhibition abroad")),
            (SupportItem.VoteRegion, new("tổ chức bình chọn cấp khu vực", "holding a regional vote")),
            (SupportItem.VoteNation, new("tổ chức bình chọn cấp quốc gia", "holding a national vote")),
            (SupportItem.PrizeRegion, new("thưởng sản phẩm cấp khu vực", "regional prizes")),
            (SupportItem.PrizeNation, new("thưởng sản phẩm cấp quốc gia", "national prizes")),
            (SupportItem.Trademark, new("xây dựng và đăng ký thương hiệu", "building and registering a trademark")),
            (SupportItem.Showroom, new("phòng trưng bày, giới thiệu sản phẩm", "showrooms")),
            (SupportItem.TradePromotion, new("hoạt động xúc tiến thương mại khác", "other trade promotion"))
        ),
        Under(PromotionContent.Consultancy, (SupportItem.Consultancy, new("thuê tư vấn", "consultancy"))),
        Under(
            PromotionContent.Information,
            (SupportItem.Media, new("thông tin, tuyên truyền", "media")),
            (SupportItem.Contest, new("cuộc thi, cuộc vận động", "contests and campaigns")),
            (SupportItem.Website, new("ứng dụng công nghệ thông tin, xây dựng dữ liệu, trang thông tin điện tử", "information technology, data and websites"))
        ),
        Under(
            PromotionContent.LinkageAndClusters,
            (SupportItem.AssociationRegion, new("thành lập hội, hiệp hội cấp vùng", "founding a regional association")),
            (SupportItem.AssociationNation, new("thành lập hội, hiệp hội cấp quốc gia", "founding a national association")),
            (SupportItem.LinkageCluster, new("hình thành cụm liên kết doanh nghiệp công nghiệp", "forming a linkage cluster of industrial enterprises")),
            (SupportItem.RelocationInterest, new("hỗ trợ lãi suất vốn vay cho cơ sở gây ô nhiễm di dời", "interest support for relocated polluters")),
            (
                SupportItem.PollutionTreatmentEstablishment,
                new("sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường tại cơ sở", "repair and upgrade of pollution treatment at an establishment")
            ),
            (
                SupportItem.PollutionTreatmentCluster,
                new(
                    "sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường tại cụm công nghiệp",
                    "repair and upgrade of pollution treatment at an industrial cluster"
                )
            ),
            (SupportItem.ClusterPlan, new("lập quy hoạch chi tiết cụm công nghiệp", "detailed planning of an industrial cluster")),
            (SupportItem.ClusterInfrastructure, new("đầu tư xây dựng kết cấu hạ tầng cụm công nghiệp", "building the infrastructure of an industrial cluster")),
            (SupportItem.RelocationConsultancy, new("tư vấn di dời cơ sở gây ô nhiễm môi trường", "consultancy on relocating a polluter")),
            (SupportItem.InvestmentAttraction, new("thu hút đầu tư phát triển cụm công nghiệp", "attracting investors to industrial clusters"))
        ),
        Under(
            PromotionContent.InternationalCooperation,
            (SupportItem.InternationalCooperation, new("hợp tác quốc tế về khuyến công", "international cooperation on industrial promotion"))
        ),
        Under(
            PromotionContent.SystemCapacity,
            (SupportItem.ManagementAgency, new("chi quản lý của cơ quan quản lý kinh phí khuyến công", "agency management cost")),
            (SupportItem.ManagementProject, new("chi quản lý đề án của đơn vị thực hiện", "project management cost")),
            (SupportItem.TrainingMaterial, new("biên soạn chương trình, giáo trình, tài liệu đào tạo", "training programmes and material")),
            (SupportItem.StaffTraining, new("đào tạo, bồi dưỡng giảng viên và cán bộ khuyến công", "training of trainers and promotion staff")),
            (SupportItem.CentreEquipment, new("cơ sở vật chất, phương tiện làm việc của Trung tâm Khuyến công", "premises and equipment of promotion centres")),
            (SupportItem.CollaboratorPay, new("thù lao cộng tác viên khuyến công", "pay of promotion collaborators"))
        ),
    }
        .SelectMany(items => items)
        .OrderBy(info => (int)info.Item)
        .ToArray();

    private static readonly Dictionary<string, SupportItemInfo> ByCode = Table.ToDictionary(i => i.Code, StringComparer.Ordinal);

    internal static ValueList<SupportItemInfo> All => new(Table);

    internal static IEnumerable<string> Codes => Table.Select(i => i.Code);

    private static IEnumerable<SupportItemInfo> Under(PromotionContent content, params (SupportItem Item, LocalizedText Name)[] items) =>
        items.Select(i => new SupportItemInfo(i.Item, EnumCode.Of(i.Item), i.Name, content));

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
