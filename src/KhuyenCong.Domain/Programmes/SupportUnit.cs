namespace KhuyenCong.Domain;

/// <summary>Đơn vị tính mức hỗ trợ: the unit for which a level of support is stated.</summary>
public enum SupportUnit : byte
{
    /// <summary>Không theo đơn vị: the level is stated for the cost as such.</summary>
    None = 0,

    /// <summary>Doanh nghiệp: an enterprise.</summary>
    Enterprise = 1,

    /// <summary>Mô hình: a model.</summary>
    Model = 2,

    /// <summary>Cơ sở: an establishment.</summary>
    Establishment = 3,

    /// <summary>Người: a person.</summary>
    Person = 4,

    /// <summary>Lần: one time.</summary>
    Time = 5,

    /// <summary>Sản phẩm: a product.</summary>
    Product = 6,

    /// <summary>Thương hiệu: a trademark.</summary>
    Trademark = 7,

    /// <summary>Hội, hiệp hội: an association.</summary>
    Association = 8,

    /// <summary>Cụm liên kết: a linkage cluster.</summary>
    LinkageCluster = 9,

    /// <summary>Cụm công nghiệp: an industrial cluster.</summary>
    Cluster = 10,

    /// <summary>Năm: a year.</summary>
    Year = 11,

    /// <summary>Đề án: a project.</summary>
    Project = 12,

    /// <summary>Khóa: a course.</summary>
    Course = 13,

    /// <summary>Lớp: a class.</summary>
    Class = 14,

    /// <summary>Lao động: a worker.</summary>
    Worker = 15,

    /// <summary>Hội thảo: a workshop.</summary>
    Workshop = 16,

    /// <summary>Cuộc thi: a contest.</summary>
    Contest = 17,

    /// <summary>Hecta: a hectare.</summary>
    Hectare = 18,

    /// <summary>Gian hàng: a booth.</summary>
    Booth = 19,

    /// <summary>Trang thông tin điện tử: a website.</summary>
    Website = 20,

    /// <summary>Đối tượng thụ hưởng: a beneficiary of whatever kind.</summary>
    Beneficiary = 21,

    /// <summary>Cơ sở trong một năm: an establishment in a year.</summary>
    EstablishmentYear = 22,

    /// <summary>Doanh nghiệp trong một năm: an enterprise in a year.</summary>
    EnterpriseYear = 23,

    /// <summary>Đơn vị riêng: a unit of a province's own, named beside the level.</summary>
    Own = 24,
}
