using KhuyenCong.Domain.Programmes;

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
}
