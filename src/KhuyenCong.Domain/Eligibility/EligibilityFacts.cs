namespace KhuyenCong.Domain.Eligibility;

/// <summary>Dữ kiện: the facts that the questions of eligibility ask for; a set names those that are missing, malformed or decisive.</summary>
[Flags]
public enum EligibilityFacts
{
    /// <summary>Không dữ kiện nào: none.</summary>
    None = 0,

    /// <summary>Năm xây dựng kế hoạch: the year in which the plan is built.</summary>
    PlanBuiltIn = 1 << 0,

    /// <summary>Loại hình: the kind of establishment.</summary>
    Kind = 1 << 1,

    /// <summary>Tổng nguồn vốn: total capital.</summary>
    Capital = 1 << 2,

    /// <summary>Số lao động: labour.</summary>
    Labour = 1 << 3,

    /// <summary>Tổng doanh thu: revenue.</summary>
    Revenue = 1 << 4,

    /// <summary>Nơi sản xuất: the kind of place.</summary>
    Place = 1 << 5,

    /// <summary>Loại đô thị: the class of city.</summary>
    City = 1 << 6,

    /// <summary>Ngày chuyển đổi từ xã: the day of conversion from a commune.</summary>
    ConvertedOn = 1 << 7,

    /// <summary>Tỉnh hay thành phố trực thuộc Trung ương: province or centrally-run city.</summary>
    ProvinceKind = 1 << 8,

    /// <summary>Làng nghề được công nhận: a recognised craft village.</summary>
    CraftVillage = 1 << 9,

    /// <summary>Ngành nghề: the sector.</summary>
    Sector = 1 << 10,

    /// <summary>Địa bàn khó khăn: a difficult area.</summary>
    DifficultArea = 1 << 11,

    /// <summary>Lò gạch bị loại trừ: an excluded brick kiln.</summary>
    BrickKiln = 1 << 12,

    /// <summary>Sản xuất sạch hơn: cleaner production.</summary>
    CleanerProduction = 1 << 13,

    /// <summary>Sản xuất và tiêu dùng bền vững: sustainable production and consumption.</summary>
    SustainableProduction = 1 << 14,

    /// <summary>Đầu tư hạ tầng cụm công nghiệp: an investor in cluster infrastructure.</summary>
    ClusterInvestor = 1 << 15,

    /// <summary>Được phê duyệt: approval of the project.</summary>
    Approved = 1 << 16,

    /// <summary>Vốn đối ứng: the rest of the cost invested or committed.</summary>
    Counterpart = 1 << 17,

    /// <summary>Trùng nguồn ngân sách: state money already paid for the same.</summary>
    DoubleFunding = 1 << 18,

    /// <summary>Thành lập hợp pháp: lawfully set up.</summary>
    LawfullyEstablished = 1 << 19,

    /// <summary>Trực tiếp sản xuất: directly investing and producing.</summary>
    DirectProducer = 1 << 20,

    /// <summary>Nội dung thuộc danh mục: the content is one of the decree's.</summary>
    ContentListed = 1 << 21,

    /// <summary>Quy định: a norm of the law that is not known here.</summary>
    Norm = 1 << 22,

    /// <summary>Đối tượng của nội dung khác: as whom somebody else receives items.</summary>
    Recipient = 1 << 23,

    /// <summary>Cam kết: the undertaking that no state money has paid for the same.</summary>
    Undertaking = 1 << 24,

    /// <summary>Nguồn kinh phí: whose money is asked for.</summary>
    Source = 1 << 25,

    /// <summary>Cơ quan phê duyệt: who approved the project.</summary>
    ApprovedBy = 1 << 26,

    /// <summary>Ý nghĩa toàn quốc, khu vực: meaning for the nation or a region.</summary>
    WiderMeaning = 1 << 27,

    /// <summary>Phù hợp chiến lược, quy hoạch: fits the strategies and plans.</summary>
    FitsPlanning = 1 << 28,
}

// Mã dữ kiện: the stable codes of facts, as data files name their columns: their names in snake_case.
internal static partial class EligibilityCodes
{
    internal static readonly (EligibilityFacts Fact, string Code)[] Facts =
    [
        .. EnumValues.Of<EligibilityFacts>().Where(f => f != EligibilityFacts.None).Select(f => (f, EnumCode.Of(f).Replace('-', '_'))),
    ];
}
