namespace KhuyenCong.Domain.Law;

/// <summary>Mã cách hiểu: the ids of the provisions that can be read in more than one way.</summary>
public enum ReadingId : byte
{
    /// <summary>Không dựa vào cách hiểu nào: no reading.</summary>
    None = 0,

    /// <summary>Phạm vi hệ số ưu tiên: see <see cref="FactorReach"/>.</summary>
    R1 = 1,

    /// <summary>Dây chuyền công nghệ: see <see cref="FactorReach"/>.</summary>
    R2 = 2,

    /// <summary>Cơ sở tính quản lý đề án: see <see cref="ProjectManagementBase"/>.</summary>
    R3 = 3,

    /// <summary>Mức trần một cơ sở: see <see cref="EstablishmentLimit"/>.</summary>
    R4 = 4,

    /// <summary>Doanh nghiệp nhỏ và vừa 2009: see <see cref="SmeTestOf2009"/>.</summary>
    R5 = 5,

    /// <summary>Năm thứ nhất của giấy chứng nhận: see <see cref="CertificateFirstYear"/>.</summary>
    R6 = 6,

    /// <summary>Giới hạn tạm ứng: see <see cref="AdvanceLimitReach"/>.</summary>
    R7 = 7,

    /// <summary>Xây mới xử lý ô nhiễm: see <see cref="NewTreatmentConstruction"/>.</summary>
    R8 = 8,

    /// <summary>Mức địa phương: see <see cref="NationalLevelForLocalMoney"/>.</summary>
    R9 = 9,

    /// <summary>Tạm ứng hội chợ nước ngoài: see <see cref="AdvanceListing"/>.</summary>
    R10 = 10,

    /// <summary>Hệ số ưu tiên với g, k, s: see <see cref="PriorityFactorItems"/>.</summary>
    R11 = 11,

    /// <summary>Tạm ứng vé khảo sát: see <see cref="AdvanceListing"/>.</summary>
    R12 = 12,

    /// <summary>Tạm ứng sửa chữa xử lý ô nhiễm: see <see cref="AdvanceListing"/>.</summary>
    R13 = 13,

    /// <summary>Nghị định doanh nghiệp nhỏ và vừa: see <see cref="SmeDecree"/>.</summary>
    R14 = 14,

    /// <summary>Ngày áp dụng: see <see cref="GoverningDate"/>.</summary>
    R15 = 15,

    /// <summary>Hai năm đầu của khoản vay: see <see cref="InterestPeriodStart"/>.</summary>
    R16 = 16,

    /// <summary>Hiệu quả của máy móc: see <see cref="MachineryEffects"/>.</summary>
    R17 = 17,

    /// <summary>Người phê duyệt ở địa phương: see <see cref="LocalApprover"/>.</summary>
    R18 = 18,

    /// <summary>Hiệu quả của chuyển giao công nghệ: see <see cref="TransferEffects"/>.</summary>
    R19 = 19,

    /// <summary>Lò gạch áp dụng sản xuất sạch hơn: see <see cref="KilnWithCleanerProduction"/>.</summary>
    R20 = 20,

    /// <summary>Lãi của khoản vay quá hạn: see <see cref="OverdueLoanInterest"/>.</summary>
    R21 = 21,

    /// <summary>Biên bản bất khả kháng: see <see cref="ForceMajeureMinutes"/>.</summary>
    R22 = 22,

    /// <summary>Phục vụ nông nghiệp, nông thôn: see <see cref="ServingAgricultureReach"/>.</summary>
    R23 = 23,

    /// <summary>Giấy chứng nhận cấp huyện: see <see cref="DistrictCertificateUse"/>.</summary>
    R24 = 24,
}

/// <summary>Các cách hiểu: how unclear provisions are read; every one is a named option with a default.</summary>
/// <remarks>A finding that rests on a reading carries its id. docs/readings.md explains each with its effect in money.</remarks>
public sealed record Readings
{
    /// <summary>Mặc định: the default readings.</summary>
    public static Readings Default { get; } = new();

    /// <summary>R1 – Phạm vi hệ số ưu tiên: what the priority factor raises.</summary>
    public FactorReach PriorityFactor { get; init; }

    /// <summary>R2 – Dây chuyền công nghệ: what the 1.5 times of a technology line raises.</summary>
    public FactorReach TechnologyLine { get; init; }

    /// <summary>R3 – Cơ sở tính quản lý đề án: the base of the project management share.</summary>
    public ProjectManagementBase ProjectManagement { get; init; }

    /// <summary>R4 – Mức trần một cơ sở: how often a level per establishment is given.</summary>
    public EstablishmentLimit PerEstablishment { get; init; }

    /// <summary>R5 – Doanh nghiệp nhỏ và vừa 2009: capital and labour in conflict.</summary>
    public SmeTestOf2009 SmeTest { get; init; }

    /// <summary>R6 – Năm thứ nhất của giấy chứng nhận: the first year of a certificate.</summary>
    public CertificateFirstYear CertificateYear { get; init; }

    /// <summary>R7 – Giới hạn tạm ứng 70%: until when it binds.</summary>
    public AdvanceLimitReach AdvanceLimit { get; init; }

    /// <summary>R8 – Xây mới xử lý ô nhiễm: whether points o and p cover it.</summary>
    public NewTreatmentConstruction NewTreatment { get; init; }

    /// <summary>R9 – Mức địa phương: whether national levels bind local ones.</summary>
    public NationalLevelForLocalMoney LocalLevels { get; init; }

    /// <summary>R10 – Tạm ứng hội chợ nước ngoài: fairs abroad.</summary>
    public AdvanceListing FairsAbroad { get; init; }

    /// <summary>R11 – Hệ số ưu tiên với g, k, s: which levels the factor reaches.</summary>
    public PriorityFactorItems FactorItems { get; init; }

    /// <summary>R12 – Tạm ứng vé khảo sát: study-trip tickets.</summary>
    public AdvanceListing StudyTickets { get; init; }

    /// <summary>R13 – Tạm ứng sửa chữa xử lý ô nhiễm: repair and upgrade.</summary>
    public AdvanceListing TreatmentRepair { get; init; }

    /// <summary>R14 – Nghị định doanh nghiệp nhỏ và vừa: which decree applies.</summary>
    public SmeDecree SmeDecree { get; init; }

    /// <summary>R15 – Ngày áp dụng: which date governs.</summary>
    public GoverningDate GoverningDate { get; init; }

    /// <summary>R16 – Hai năm đầu của khoản vay: from when they run.</summary>
    public InterestPeriodStart InterestPeriod { get; init; }

    /// <summary>R17 – Hiệu quả của máy móc: whether any one effect suffices.</summary>
    public MachineryEffects MachineryEffects { get; init; }

    /// <summary>R18 – Người phê duyệt ở địa phương: who approves the local programme, plan and project.</summary>
    public LocalApprover LocalApprover { get; init; }

    /// <summary>R19 – Hiệu quả của chuyển giao công nghệ: whether any one effect suffices.</summary>
    public TransferEffects TransferEffects { get; init; }

    /// <summary>R20 – Lò gạch áp dụng sản xuất sạch hơn: whether an excluded kiln comes in with cleaner production.</summary>
    public KilnWithCleanerProduction KilnWithCleanerProduction { get; init; }

    /// <summary>R21 – Lãi của khoản vay quá hạn: which interest falls out when a loan is overdue.</summary>
    public OverdueLoanInterest OverdueLoan { get; init; }

    /// <summary>R22 – Biên bản bất khả kháng: whose minutes are needed.</summary>
    public ForceMajeureMinutes ForceMajeure { get; init; }

    /// <summary>R23 – Phục vụ nông nghiệp, nông thôn: whether it limits mechanical industry too.</summary>
    public ServingAgricultureReach ServingAgriculture { get; init; }

    /// <summary>R24 – Giấy chứng nhận cấp huyện: whether one from before 2025-07-01 opens the provincial vote after.</summary>
    public DistrictCertificateUse DistrictCertificate { get; init; }
}
