namespace KhuyenCong.Domain.Programmes;

/// <summary>Dạng đề án: the kinds of project that the rules on tender, advances and papers tell apart.</summary>
/// <remarks>TT36-2013/3, 13, 14, 15. Names and the kind of a support item are given by <see cref="Vocabulary"/>. The default value is no kind.</remarks>
public enum ProjectKind : byte
{
    /// <summary>Đào tạo nghề, truyền nghề: vocational training and craft transmission.</summary>
    VocationalTraining = 1,

    /// <summary>Tư vấn: consultancy.</summary>
    Consultancy = 2,

    /// <summary>Đào tạo (không phải dạy nghề): training other than in a trade, such as management courses.</summary>
    ManagementTraining = 3,

    /// <summary>Tập huấn, hội nghị, hội thảo, diễn đàn: workshops, conferences, forums.</summary>
    Workshop = 4,

    /// <summary>Tham quan khảo sát: a study tour.</summary>
    StudyTour = 5,

    /// <summary>Vé máy bay khảo sát nước ngoài: air tickets of a study trip abroad (reading R12).</summary>
    StudyTickets = 6,

    /// <summary>Xây dựng, đăng ký thương hiệu: building and registering a trademark.</summary>
    Trademark = 7,

    /// <summary>Thành lập hiệp hội, hội ngành nghề: founding an association.</summary>
    Association = 8,

    /// <summary>Cụm liên kết doanh nghiệp công nghiệp: a linkage cluster of enterprises.</summary>
    LinkageCluster = 9,

    /// <summary>Đánh giá sản xuất sạch hơn: a cleaner-production assessment.</summary>
    CleanerProductionAssessment = 10,

    /// <summary>Tổ chức hội chợ, triển lãm trong nước: organising a domestic fair.</summary>
    FairOrganisation = 11,

    /// <summary>Tổ chức hội chợ, triển lãm ở nước ngoài: organising a fair abroad (reading R10).</summary>
    FairOrganisationAbroad = 12,

    /// <summary>Tham gia hội chợ, triển lãm trong nước: joining a domestic fair.</summary>
    FairParticipation = 13,

    /// <summary>Tham gia hội chợ, triển lãm ở nước ngoài: joining a fair abroad.</summary>
    FairParticipationAbroad = 14,

    /// <summary>Truyền thông, dữ liệu, trang thông tin điện tử: media, data and websites.</summary>
    Media = 15,

    /// <summary>Quy hoạch chi tiết cụm công nghiệp: the detailed plan of an industrial cluster.</summary>
    ClusterPlan = 16,

    /// <summary>Mô hình trình diễn kỹ thuật: a demonstration model; replication of a model counts as one.</summary>
    DemonstrationModel = 17,

    /// <summary>Ứng dụng máy móc tiên tiến: advanced machinery.</summary>
    Machinery = 18,

    /// <summary>Chuyển giao công nghệ tiên tiến: technology transfer.</summary>
    TechnologyTransfer = 19,

    /// <summary>Xây dựng hệ thống xử lý ô nhiễm tại cơ sở: building pollution treatment at an establishment.</summary>
    TreatmentAtEstablishment = 20,

    /// <summary>Sửa chữa, nâng cấp xử lý ô nhiễm tại cơ sở: repairing or upgrading it (reading R13).</summary>
    TreatmentRepairAtEstablishment = 21,

    /// <summary>Xây dựng hệ thống xử lý ô nhiễm tại cụm công nghiệp: building pollution treatment at an industrial cluster.</summary>
    TreatmentAtCluster = 22,

    /// <summary>Sửa chữa, nâng cấp xử lý ô nhiễm tại cụm công nghiệp: repairing or upgrading it (reading R13).</summary>
    TreatmentRepairAtCluster = 23,

    /// <summary>Hạ tầng cụm công nghiệp: infrastructure of an industrial cluster.</summary>
    ClusterInfrastructure = 24,

    /// <summary>Thành lập doanh nghiệp: enterprise set-up.</summary>
    EnterpriseSetup = 25,

    /// <summary>Hỗ trợ lãi suất di dời: interest support for relocated polluters.</summary>
    RelocationInterest = 26,

    /// <summary>Cuộc thi, cuộc vận động: contests and campaigns.</summary>
    Contest = 27,

    /// <summary>Đề án, nhiệm vụ khác: any other project or task: votes, prizes, management, cleaner-production pilots.</summary>
    Other = 28,
}
