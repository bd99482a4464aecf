using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain.Programmes;

/// <summary>Danh mục dạng đề án: the codes and names of the kinds of project, and the kind of each support item.</summary>
public static class ProjectKinds
{
    private sealed record Info(string Code, LocalizedText Name);

    // In the order of the enum.
    private static readonly Info[] Table =
    [
        new("vocational-training", new("đào tạo nghề, truyền nghề", "vocational training and craft transmission")),
        new("consultancy", new("tư vấn", "consultancy")),
        new("management-training", new("đào tạo", "training")),
        new("workshop", new("tập huấn, hội nghị, hội thảo, diễn đàn", "workshops, conferences and forums")),
        new("study-tour", new("tham quan, khảo sát", "study tour")),
        new("study-tickets", new("vé máy bay khảo sát tại nước ngoài", "air tickets of a study trip abroad")),
        new("trademark", new("xây dựng, đăng ký thương hiệu", "building and registering a trademark")),
        new("association", new("thành lập hiệp hội, hội ngành nghề", "founding an association")),
        new("linkage-cluster", new("hình thành cụm liên kết doanh nghiệp công nghiệp", "forming a linkage cluster of industrial enterprises")),
        new("cleaner-production-assessment", new("đánh giá sản xuất sạch hơn", "cleaner-production assessment")),
        new("fair-organisation", new("tổ chức hội chợ triển lãm trong nước", "organising a domestic fair or exhibition")),
        new("fair-organisation-abroad", new("tổ chức hội chợ triển lãm tại nước ngoài", "organising a fair or exhibition abroad")),
        new("fair-participation", new("tham gia hội chợ triển lãm trong nước", "joining a domestic fair or exhibition")),
        new("fair-participation-abroad", new("tham gia hội chợ triển lãm tại nước ngoài", "joining a fair or exhibition abroad")),
        new("media", new("truyền thông, dữ liệu, trang thông tin điện tử", "media, data and websites")),
        new("cluster-plan", new("lập quy hoạch chi tiết cụm công nghiệp", "detailed planning of an industrial cluster")),
        new("demonstration-model", new("mô hình trình diễn kỹ thuật", "technical demonstration model")),
        new("machinery", new("ứng dụng máy móc thiết bị tiên tiến", "advanced machinery")),
        new("technology-transfer", new("chuyển giao công nghệ tiên tiến", "transfer of advanced technology")),
        new(
            "treatment-at-establishment",
            new("xây dựng mới hệ thống xử lý ô nhiễm môi trường tại cơ sở", "new construction of pollution treatment at an establishment")
        ),
        new(
            "treatment-repair-at-establishment",
            new("sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường tại cơ sở", "repair and upgrade of pollution treatment at an establishment")
        ),
        new(
            "treatment-at-cluster",
            new("xây dựng mới hệ thống xử lý ô nhiễm môi trường tại cụm công nghiệp", "new construction of pollution treatment at an industrial cluster")
        ),
        new(
            "treatment-repair-at-cluster",
            new(
                "sửa chữa, nâng cấp hệ thống xử lý ô nhiễm môi trường tại cụm công nghiệp",
                "repair and upgrade of pollution treatment at an industrial cluster"
            )
        ),
        new("cluster-infrastructure", new("đầu tư xây dựng kết cấu hạ tầng cụm công nghiệp", "building the infrastructure of an industrial cluster")),
        new("enterprise-setup", new("thành lập doanh nghiệp sản xuất công nghiệp nông thôn", "setting up a rural industrial enterprise")),
        new("relocation-interest", new("hỗ trợ lãi suất vốn vay cho cơ sở gây ô nhiễm di dời", "interest support for relocated polluters")),
        new("contest", new("cuộc thi, cuộc vận động", "contests and campaigns")),
        new("other", new("đề án, nhiệm vụ khác", "another project or task")),
    ];

    /// <summary>Tất cả dạng đề án: all kinds, in the order of their numbers.</summary>
    public static ValueList<ProjectKind> All { get; } = Enumerable.Range(1, Table.Length).Select(n => (ProjectKind)n).ToValueList();

    /// <summary>Có định nghĩa: whether the value is one of the kinds.</summary>
    /// <param name="kind">The value.</param>
    /// <returns>Whether it is.</returns>
    public static bool IsDefined(ProjectKind kind) => (int)kind >= 1 && (int)kind <= Table.Length;

    /// <summary>Mã: the stable code of a kind.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The code, such as "cluster-infrastructure".</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the kinds.</exception>
    public static string ToCode(this ProjectKind kind) => Of(kind).Code;

    /// <summary>Tên: the kind in both languages.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the kinds.</exception>
    public static LocalizedText ToText(this ProjectKind kind) => Of(kind).Name;

    /// <summary>Tìm theo mã: the kind with a stable code.</summary>
    /// <param name="code">The code, exactly as given by <see cref="ToCode"/>.</param>
    /// <param name="kind">The kind when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out ProjectKind kind)
    {
        var index = Array.FindIndex(Table, i => i.Code == code);
        kind = (ProjectKind)(index + 1);
        return index >= 0;
    }

    /// <summary>Dạng đề án của hạng mục: the kind of project that carries a support item.</summary>
    /// <remarks>A technology line is machinery; a replicated model is a demonstration model; treatment items are repair and upgrade (TTLT26-2014/6/2/o, p); investors are drawn by conferences and forums (TTLT26-2014/5/7/b).</remarks>
    /// <param name="item">The item.</param>
    /// <returns>The kind.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not one of the items.</exception>
    public static ProjectKind ToProjectKind(this SupportItem item) =>
        item switch
        {
            SupportItem.EnterpriseSetup => ProjectKind.EnterpriseSetup,
            SupportItem.DemonstrationModel or SupportItem.ModelReplication => ProjectKind.DemonstrationModel,
            SupportItem.Machinery or SupportItem.TechnologyLine => ProjectKind.Machinery,
            SupportItem.DomesticFairOrganisation => ProjectKind.FairOrganisation,
            SupportItem.DomesticFairParticipation => ProjectKind.FairParticipation,
            SupportItem.OverseasFairOrganisation => ProjectKind.FairOrganisationAbroad,
            SupportItem.OverseasFairParticipation => ProjectKind.FairParticipationAbroad,
            SupportItem.OverseasStudyAirfare => ProjectKind.StudyTickets,
            SupportItem.Trademark => ProjectKind.Trademark,
            SupportItem.Consultancy or SupportItem.RelocationConsultancy => ProjectKind.Consultancy,
            SupportItem.Media or SupportItem.Website => ProjectKind.Media,
            SupportItem.VocationalTraining => ProjectKind.VocationalTraining,
            SupportItem.BusinessTraining or SupportItem.StaffTraining => ProjectKind.ManagementTraining,
            SupportItem.Workshop or SupportItem.OverseasForum or SupportItem.InvestmentAttraction => ProjectKind.Workshop,
            SupportItem.StudyTour or SupportItem.DomesticStudyTour => ProjectKind.StudyTour,
            SupportItem.Contest => ProjectKind.Contest,
            SupportItem.CleanerProductionAssessment => ProjectKind.CleanerProductionAssessment,
            SupportItem.AssociationRegion or SupportItem.AssociationNation => ProjectKind.Association,
            SupportItem.LinkageCluster => ProjectKind.LinkageCluster,
            SupportItem.RelocationInterest => ProjectKind.RelocationInterest,
            SupportItem.PollutionTreatmentEstablishment => ProjectKind.TreatmentRepairAtEstablishment,
            SupportItem.PollutionTreatmentCluster => ProjectKind.TreatmentRepairAtCluster,
            SupportItem.ClusterPlan => ProjectKind.ClusterPlan,
            SupportItem.ClusterInfrastructure => ProjectKind.ClusterInfrastructure,
            SupportItem.CleanerProductionPilot
            or SupportItem.VoteRegion
            or SupportItem.VoteNation
            or SupportItem.PrizeRegion
            or SupportItem.PrizeNation
            or SupportItem.ManagementAgency
            or SupportItem.ManagementProject
            or SupportItem.TrainingMaterial
            or SupportItem.Showroom
            or SupportItem.TradePromotion
            or SupportItem.InternationalCooperation
            or SupportItem.CentreEquipment
            or SupportItem.CollaboratorPay => ProjectKind.Other,
            _ => throw new ArgumentOutOfRangeException(nameof(item), item, "A defined SupportItem is required."),
        };

    private static Info Of(ProjectKind kind) =>
        IsDefined(kind) ? Table[(int)kind - 1] : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A defined ProjectKind is required.");
}
