namespace KhuyenCong.Domain;

/// <summary>Hạng mục hỗ trợ: the items for which the money circulars state a level of support, and the contents of khuyến công for which they state none.</summary>
/// <remarks>TTLT26-2014/6/2; TT28-2018/8. From 29 on: contents without a level (TTLT26-2014/5, 6/1). The stable codes are given by <see cref="SupportItems"/>. The default value is no item.</remarks>
public enum SupportItem : byte
{
    /// <summary>Thành lập doanh nghiệp: setting up a rural industrial enterprise in a difficult area.</summary>
    EnterpriseSetup = 1,

    /// <summary>Mô hình trình diễn kỹ thuật: a demonstration model of new technology or a new product.</summary>
    DemonstrationModel = 2,

    /// <summary>Nhân rộng mô hình: making the model of an effective establishment known.</summary>
    ModelReplication = 3,

    /// <summary>Ứng dụng máy móc tiên tiến, chuyển giao công nghệ: advanced machinery, technology transfer.</summary>
    Machinery = 4,

    /// <summary>Dây chuyền công nghệ: a technology line.</summary>
    TechnologyLine = 5,

    /// <summary>Mô hình thí điểm sản xuất sạch hơn: a cleaner-production pilot.</summary>
    CleanerProductionPilot = 6,

    /// <summary>Tổ chức hội chợ trong nước: organising a domestic fair.</summary>
    DomesticFairOrganisation = 7,

    /// <summary>Tham gia hội chợ trong nước: joining another domestic fair.</summary>
    DomesticFairParticipation = 8,

    /// <summary>Tổ chức hội chợ ở nước ngoài: organising a fair abroad.</summary>
    OverseasFairOrganisation = 9,

    /// <summary>Tham gia hội chợ ở nước ngoài: joining a fair abroad.</summary>
    OverseasFairParticipation = 10,

    /// <summary>Vé máy bay khảo sát nước ngoài: air tickets of a study trip abroad.</summary>
    OverseasStudyAirfare = 11,

    /// <summary>Tổ chức bình chọn cấp khu vực: holding a regional vote.</summary>
    VoteRegion = 12,

    /// <summary>Tổ chức bình chọn cấp quốc gia: holding a national vote.</summary>
    VoteNation = 13,

    /// <summary>Thưởng sản phẩm cấp khu vực: a regional prize.</summary>
    PrizeRegion = 14,

    /// <summary>Thưởng sản phẩm cấp quốc gia: a national prize.</summary>
    PrizeNation = 15,

    /// <summary>Xây dựng, đăng ký thương hiệu: building and registering a trademark.</summary>
    Trademark = 16,

    /// <summary>Thuê tư vấn: consultancy.</summary>
    Consultancy = 17,

    /// <summary>Thông tin, tuyên truyền: media.</summary>
    Media = 18,

    /// <summary>Thành lập hội, hiệp hội cấp vùng: founding a regional association.</summary>
    AssociationRegion = 19,

    /// <summary>Thành lập hội, hiệp hội cấp quốc gia: founding a national association.</summary>
    AssociationNation = 20,

    /// <summary>Cụm liên kết doanh nghiệp công nghiệp: a linkage cluster of enterprises.</summary>
    LinkageCluster = 21,

    /// <summary>Hỗ trợ lãi suất di dời: interest support for relocated polluters.</summary>
    RelocationInterest = 22,

    /// <summary>Xử lý ô nhiễm tại cơ sở: repair and upgrade of pollution treatment at an establishment.</summary>
    PollutionTreatmentEstablishment = 23,

    /// <summary>Xử lý ô nhiễm tại cụm công nghiệp: repair and upgrade of pollution treatment at an industrial cluster.</summary>
    PollutionTreatmentCluster = 24,

    /// <summary>Quy hoạch chi tiết cụm công nghiệp: the detailed plan of an industrial cluster.</summary>
    ClusterPlan = 25,

    /// <summary>Hạ tầng cụm công nghiệp: infrastructure of an industrial cluster.</summary>
    ClusterInfrastructure = 26,

    /// <summary>Quản lý của cơ quan quản lý kinh phí: the managing agency's share of the yearly funds.</summary>
    ManagementAgency = 27,

    /// <summary>Quản lý đề án: the implementing unit's share of the project estimate.</summary>
    ManagementProject = 28,

    /// <summary>Đào tạo nghề, truyền nghề: vocational training and craft transmission (TTLT26-2014/6/1/b).</summary>
    VocationalTraining = 29,

    /// <summary>Biên soạn chương trình, giáo trình, tài liệu: programmes and material of training (TTLT26-2014/6/1/a).</summary>
    TrainingMaterial = 30,

    /// <summary>Đào tạo khởi sự, quản trị doanh nghiệp: courses in starting and running a business (TTLT26-2014/6/1/e).</summary>
    BusinessTraining = 31,

    /// <summary>Đào tạo, bồi dưỡng giảng viên, cán bộ khuyến công: training of trainers and promotion staff (TTLT26-2014/6/1/e).</summary>
    StaffTraining = 32,

    /// <summary>Hội nghị, hội thảo, tập huấn, diễn đàn: conferences, workshops and forums (TTLT26-2014/6/1/c).</summary>
    Workshop = 33,

    /// <summary>Tham quan, khảo sát trong nước: a study tour at home; no level is stated (TTLT26-2014/5/2).</summary>
    DomesticStudyTour = 34,

    /// <summary>Tham quan, khảo sát ở nước ngoài: a study tour abroad (TTLT26-2014/6/1/d); the air fare of establishments is <see cref="OverseasStudyAirfare"/>.</summary>
    StudyTour = 35,

    /// <summary>Tham dự diễn đàn, hội thảo ở nước ngoài: joining a forum or workshop abroad (TTLT26-2014/6/1/d); counts as a fair abroad does (TT46-2012/4/1/b).</summary>
    OverseasForum = 36,

    /// <summary>Cuộc thi, cuộc vận động: contests and campaigns about khuyến công (TTLT26-2014/6/1/đ).</summary>
    Contest = 37,

    /// <summary>Công nghệ thông tin, dữ liệu, trang thông tin điện tử: information technology, data and websites (TTLT26-2014/6/1/g).</summary>
    Website = 38,

    /// <summary>Phòng trưng bày: a showroom; no level is stated (TTLT26-2014/5/4).</summary>
    Showroom = 39,

    /// <summary>Xúc tiến thương mại khác: other trade promotion, an online market included; no level is stated (TTLT26-2014/5/4).</summary>
    TradePromotion = 40,

    /// <summary>Tư vấn, đánh giá sản xuất sạch hơn: the assessment that goes before a pilot (TT46-2012/4/5/a, TTLT26-2014/6/1/h).</summary>
    CleanerProductionAssessment = 41,

    /// <summary>Tư vấn di dời: consultancy for polluters that move; no level is stated (TTLT26-2014/5/7/c).</summary>
    RelocationConsultancy = 42,

    /// <summary>Thu hút đầu tư phát triển cụm công nghiệp: attracting investors; no level is stated (TTLT26-2014/5/7/b).</summary>
    InvestmentAttraction = 43,

    /// <summary>Hợp tác quốc tế: international cooperation; no level is stated (TTLT26-2014/5/8).</summary>
    InternationalCooperation = 44,

    /// <summary>Cơ sở vật chất của Trung tâm Khuyến công: premises and equipment of centres; no level is stated (TTLT26-2014/5/9/c).</summary>
    CentreEquipment = 45,

    /// <summary>Thù lao cộng tác viên: pay of collaborators, which the chair of the provincial People's Committee sets (ND45-2012/10).</summary>
    CollaboratorPay = 46,
}
