namespace KhuyenCong.Domain.Law;

/// <summary>R1, R2 – Phạm vi của hệ số: what the priority factor, or the 1.5 times of a technology line, raises (TTLT26-2014/6/2/t, TT28-2018/8/4).</summary>
public enum FactorReach
{
    /// <summary>Cả tỷ lệ và mức trần: rate and cap, never above the cost.</summary>
    RateAndCap,

    /// <summary>Chỉ mức trần: the cap only.</summary>
    CapOnly,
}

/// <summary>R3 – Cơ sở tính 2,5% quản lý đề án: the base of the project management share (TTLT26-2014/6/2/s).</summary>
public enum ProjectManagementBase
{
    /// <summary>Dự toán đề án được duyệt: the project estimate as approved.</summary>
    ProjectEstimate,

    /// <summary>Chỉ kinh phí hỗ trợ: the support only.</summary>
    SupportOnly,
}

/// <summary>R4 – Mức trần "một cơ sở": how often a level per establishment is given.</summary>
public enum EstablishmentLimit
{
    /// <summary>Mỗi đề án: for each project.</summary>
    EachProject,

    /// <summary>Mỗi năm: once a year.</summary>
    EachYear,

    /// <summary>Một lần: once.</summary>
    Once,
}

/// <summary>R5 – Doanh nghiệp nhỏ và vừa theo Nghị định 56/2009: capital and labour in conflict.</summary>
public enum SmeTestOf2009
{
    /// <summary>Một trong hai tiêu chí: either suffices (TT46-2012/3/1/a).</summary>
    EitherSuffices,

    /// <summary>Ưu tiên vốn: capital prevails.</summary>
    CapitalPrevails,
}

/// <summary>R6 – Năm thứ nhất của giấy chứng nhận: whether the year of issue is year 1 (TT26-2014/17/3).</summary>
public enum CertificateFirstYear
{
    /// <summary>Năm cấp: the year of issue.</summary>
    YearOfIssue,

    /// <summary>Năm sau năm cấp: the year after.</summary>
    YearAfterIssue,
}

/// <summary>R7 – Giới hạn tạm ứng 70%: until when the limit binds (TTLT26-2014/8/2/b).</summary>
public enum AdvanceLimitReach
{
    /// <summary>Trước nghiệm thu: only before acceptance.</summary>
    BeforeAcceptance,

    /// <summary>Đến khi quyết toán: until settlement.</summary>
    UntilSettlement,
}

/// <summary>R8 – Xây mới hệ thống xử lý ô nhiễm: whether points o and p cover new construction.</summary>
public enum NewTreatmentConstruction
{
    /// <summary>Không thuộc điểm o, p: not covered.</summary>
    NotCovered,

    /// <summary>Thuộc điểm o, p: covered.</summary>
    Covered,
}

/// <summary>R9 – Mức địa phương so với mức quốc gia: whether national levels bind local ones (TTLT26-2014/6/3).</summary>
public enum NationalLevelForLocalMoney
{
    /// <summary>Hướng dẫn: guidance; a local level above it gives a warning.</summary>
    Guidance,

    /// <summary>Bắt buộc: binding; a local level above it is an error.</summary>
    Binding,
}

/// <summary>R10, R12, R13 – Dạng đề án không nêu rõ: whether fairs abroad, study-trip tickets, or repair and upgrade of treatment are among the kinds that TT36-2013/13 names.</summary>
public enum AdvanceListing
{
    /// <summary>Có, 70%: included.</summary>
    Included,

    /// <summary>Cục quyết định: the Agency decides.</summary>
    AgencyDecides,
}

/// <summary>R11 – Hệ số ưu tiên với điểm g, k, s: whether the priority factor reaches those points.</summary>
public enum PriorityFactorItems
{
    /// <summary>Không áp dụng cho g, k, s: it does not.</summary>
    ExceptPointsGKS,

    /// <summary>Mọi mức: all levels above point t.</summary>
    AllLevels,
}

/// <summary>R14 – Nghị định về doanh nghiệp nhỏ và vừa: whether later decrees take the place of the one that TT46-2012 names.</summary>
public enum SmeDecree
{
    /// <summary>Nghị định đang có hiệu lực: the decree in force.</summary>
    InForce,

    /// <summary>Vẫn Nghị định 56/2009: the decree of 2009 stays.</summary>
    Decree56Of2009,
}

/// <summary>R15 – Ngày áp dụng: which date governs a project.</summary>
public enum GoverningDate
{
    /// <summary>Ngày phê duyệt: approval of the plan or project.</summary>
    Approval,

    /// <summary>Ngày ký hợp đồng: the contract.</summary>
    Contract,

    /// <summary>Ngày chi tiền: payment.</summary>
    Payment,
}

/// <summary>R16 – Hai năm đầu của khoản vay: from when the first two years of a loan run.</summary>
public enum InterestPeriodStart
{
    /// <summary>Lần giải ngân đầu: the first drawdown.</summary>
    FirstDrawdown,

    /// <summary>Từng lần giải ngân: each drawdown.</summary>
    EachDrawdown,

    /// <summary>Ngày hợp đồng: the loan contract.</summary>
    Contract,
}

/// <summary>R17 – Hiệu quả của máy móc: whether the effects of TT46-2012/4/4/b are alternatives.</summary>
public enum MachineryEffects
{
    /// <summary>Một hiệu quả là đủ: any one suffices.</summary>
    AnyOne,

    /// <summary>Năng suất, chất lượng và hiệu quả cùng đạt, hoặc một trong các điều còn lại: the three together, or one of the others.</summary>
    ThreeTogetherOrAnother,
}

/// <summary>R18 – Người phê duyệt chương trình, kế hoạch, đề án địa phương: the chair (ND45-2012/2/2, TT46-2012/2/4) or the Committee (ND45-2012/16/1/b, TT46-2012/8/1/b, TTLT26-2014/7/2).</summary>
public enum LocalApprover
{
    /// <summary>Bất kỳ cơ quan, người nào được nêu: any of those that a provision names for it.</summary>
    AnyNamed,

    /// <summary>Chỉ Chủ tịch Ủy ban nhân dân: the chair only.</summary>
    ChairOnly,

    /// <summary>Chỉ Ủy ban nhân dân: the Committee only.</summary>
    CommitteeOnly,
}

/// <summary>R19 – Hiệu quả của chuyển giao công nghệ: whether better capacity or better quality suffices beside a new product (TT46-2012/4/3/a).</summary>
public enum TransferEffects
{
    /// <summary>Một hiệu quả là đủ: any one suffices.</summary>
    AnyOne,

    /// <summary>Cả năng lực và chất lượng: capacity and quality together, or a new product.</summary>
    Both,
}

/// <summary>R20 – Lò gạch không được hỗ trợ nhưng áp dụng sản xuất sạch hơn: whether it comes in under TT46-2012/3/2.</summary>
public enum KilnWithCleanerProduction
{
    /// <summary>Không được hỗ trợ: it does not (TT46-2012/5/1).</summary>
    NotServed,

    /// <summary>Được hỗ trợ: it does.</summary>
    Served,
}

/// <summary>R21 – Lãi của khoản vay đã quá hạn trả nợ: which interest falls out (TTLT26-2014/6/2/n).</summary>
public enum OverdueLoanInterest
{
    /// <summary>Cả khoản vay: the loan as a whole.</summary>
    WholeLoan,

    /// <summary>Từ ngày quá hạn đầu tiên: from the first overdue day on.</summary>
    FromFirstOverdueDay,

    /// <summary>Chỉ phần nợ gốc quá hạn: the overdue principal only.</summary>
    OverduePrincipalOnly,
}

/// <summary>R22 – Biên bản trong trường hợp bất khả kháng: whose minutes are needed (TT36-2013/18/4).</summary>
public enum ForceMajeureMinutes
{
    /// <summary>Của một trong các cơ quan: those of any one of the bodies.</summary>
    AnyOne,

    /// <summary>Của tất cả các cơ quan: those of all.</summary>
    All,
}

/// <summary>R23 – "Phục vụ nông nghiệp, nông thôn": whether it limits mechanical industry too (ND45-2012/5/1/c, ND45-2012/6/2/a).</summary>
public enum ServingAgricultureReach
{
    /// <summary>Cả cơ khí và hóa chất: mechanical industry and chemicals.</summary>
    MechanicalAndChemicals,

    /// <summary>Chỉ hóa chất: chemicals only.</summary>
    ChemicalsOnly,
}

/// <summary>R24 – Giấy chứng nhận cấp huyện cấp trước 2025-07-01: whether it opens the provincial vote after that day (TT38-2025/37/3).</summary>
public enum DistrictCertificateUse
{
    /// <summary>Có, khi còn hiệu lực: while it runs.</summary>
    WhileItRuns,

    /// <summary>Không: no longer.</summary>
    NoLonger,
}
