using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Tình trạng xem xét: how a question of eligibility was answered.</summary>
public enum EligibilityOutcome : byte
{
    /// <summary>Chưa xem xét: nothing was computed; only a default value has it.</summary>
    None = 0,

    /// <summary>Đã xem xét: the tests were applied.</summary>
    Tested = 1,

    /// <summary>Ngoài phạm vi thời gian: the law of the date is not covered.</summary>
    NotCovered = 2,

    /// <summary>Dữ liệu sai: the request is malformed.</summary>
    Invalid = 3,
}

/// <summary>Điều kiện: the tests that the capacities are made of.</summary>
[Flags]
public enum EligibilityTests
{
    /// <summary>Không điều kiện nào: none.</summary>
    None = 0,

    /// <summary>Loại hình: the kind is one that can be a rural establishment.</summary>
    Kind = 1 << 0,

    /// <summary>Thành lập hợp pháp: lawfully set up.</summary>
    Lawful = 1 << 1,

    /// <summary>Trực tiếp đầu tư, sản xuất: directly investing and producing.</summary>
    Production = 1 << 2,

    /// <summary>Quy mô: a small or medium enterprise.</summary>
    Size = 1 << 3,

    /// <summary>Nơi sản xuất: an eligible place of production.</summary>
    Place = 1 << 4,

    /// <summary>Ngành nghề: a served sector.</summary>
    Sector = 1 << 5,

    /// <summary>Không phải lò gạch bị loại trừ: not an excluded brick kiln.</summary>
    BrickKiln = 1 << 6,

    /// <summary>Áp dụng sản xuất sạch hơn: applies cleaner production.</summary>
    CleanerProduction = 1 << 7,

    /// <summary>Áp dụng sản xuất và tiêu dùng bền vững: applies sustainable production and consumption.</summary>
    SustainableProduction = 1 << 8,

    /// <summary>Quản lý, dịch vụ khuyến công: manages khuyến công or supplies its services.</summary>
    ServiceBody = 1 << 9,

    /// <summary>Đầu tư hạ tầng cụm công nghiệp: invests in cluster infrastructure.</summary>
    ClusterInvestor = 1 << 10,

    /// <summary>Nghệ nhân: an artisan.</summary>
    Artisan = 1 << 11,

    /// <summary>Quy định chi tiết: that the details of rural establishments are laid down; asked before 2013-02-10.</summary>
    Details = 1 << 12,

    /// <summary>Tổ chức dịch vụ thành lập hợp pháp: a service body that is lawfully set up; asked from 2013-02-10.</summary>
    LawfulServiceBody = 1 << 13,

    /// <summary>Đối tượng của nội dung khác: a recipient whom the provision on a content names.</summary>
    Recipient = 1 << 14,
}

/// <summary>Kết quả tính toán về đối tượng: what each test and each capacity came to.</summary>
/// <remarks>A value; computing it allocates nothing. A test in none of the three sets was not asked.</remarks>
public readonly record struct EligibilityWorkings
{
    /// <summary>Tình trạng: how the question was answered.</summary>
    public EligibilityOutcome Outcome { get; init; }

    /// <summary>Kết luận: whether somebody is served in at least one capacity.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Tư cách đạt: the capacities that are met.</summary>
    public Capacities Met { get; init; }

    /// <summary>Tư cách chưa rõ: the capacities that are undetermined.</summary>
    public Capacities Open { get; init; }

    /// <summary>Điều kiện đạt: the tests that hold.</summary>
    public EligibilityTests Passed { get; init; }

    /// <summary>Điều kiện không đạt: the tests that fail.</summary>
    public EligibilityTests Failed { get; init; }

    /// <summary>Điều kiện chưa rõ: the tests that are open.</summary>
    public EligibilityTests Unsettled { get; init; }

    /// <summary>Còn thiếu: the unknown facts and norms that could change the verdict; none unless it is undetermined.</summary>
    public EligibilityFacts Missing { get; init; }

    /// <summary>Trường sai: the malformed fields.</summary>
    public EligibilityFacts BadFields { get; init; }
}
