namespace KhuyenCong.Domain.Eligibility;

/// <summary>Hoạt động có điều kiện: the activities for which TT46-2012/4 or TTLT26-2014/6/2 state conditions that can be checked.</summary>
public enum ConditionedActivity
{
    /// <summary>Hội chợ, diễn đàn ở nước ngoài: an establishment joins a fair, exhibition, forum or workshop abroad.</summary>
    OverseasFair = 1,

    /// <summary>Mô hình trình diễn công nghệ, sản phẩm mới: a demonstration model of a new technology or product.</summary>
    NewTechnologyModel = 2,

    /// <summary>Mô hình nhân rộng: a model of an effective establishment, to be replicated.</summary>
    ModelReplication = 3,

    /// <summary>Chuyển giao công nghệ: technology transfer.</summary>
    TechnologyTransfer = 4,

    /// <summary>Ứng dụng máy móc tiên tiến: advanced machinery.</summary>
    Machinery = 5,

    /// <summary>Thí điểm sản xuất sạch hơn: a cleaner-production pilot.</summary>
    CleanerProductionPilot = 6,

    /// <summary>Di dời cơ sở gây ô nhiễm: relocation of a polluter.</summary>
    PolluterRelocation = 7,

    /// <summary>Thành lập doanh nghiệp: enterprise set-up.</summary>
    EnterpriseSetup = 8,

    /// <summary>Thuê tư vấn: consultancy.</summary>
    Consultancy = 9,
}

/// <summary>Lĩnh vực tư vấn: what a consultancy is about.</summary>
public enum ConsultancyField
{
    /// <summary>Lập dự án đầu tư: an investment project.</summary>
    InvestmentProject = 1,

    /// <summary>Marketing: marketing.</summary>
    Marketing = 2,

    /// <summary>Quản lý sản xuất: production management.</summary>
    Production = 3,

    /// <summary>Tài chính: finance.</summary>
    Finance = 4,

    /// <summary>Kế toán: accounting.</summary>
    Accounting = 5,

    /// <summary>Nhân lực: personnel.</summary>
    Personnel = 6,

    /// <summary>Thiết kế mẫu mã, bao bì: design and packaging.</summary>
    DesignAndPackaging = 7,

    /// <summary>Ứng dụng công nghệ, thiết bị mới: new technology and equipment.</summary>
    NewTechnology = 8,

    /// <summary>Thành lập doanh nghiệp: founding an enterprise.</summary>
    FoundingEnterprise = 9,

    /// <summary>Liên doanh, liên kết: joint ventures and links.</summary>
    JointVenture = 10,

    /// <summary>Lĩnh vực khác: any other field.</summary>
    Other = 11,
}

/// <summary>Lần hỗ trợ trước: one earlier support of an establishment.</summary>
/// <param name="EstablishmentId">The host's id of the establishment.</param>
/// <param name="Item">The support item.</param>
/// <param name="Year">The year in which it was supported.</param>
public readonly record struct EarlierSupport(string EstablishmentId, SupportItem Item, int Year);

/// <summary>Câu hỏi về điều kiện của nội dung: an activity about which it is asked whether the conditions of its content are met; null is unknown.</summary>
/// <example><code>
/// var request = new ContentConditionRequest
/// {
///     Activity = ConditionedActivity.NewTechnologyModel,
///     Source = FundingSource.National,
///     Yes = ContentFacts.UsedInDistrict,
/// };
/// Console.WriteLine(PromotionRules.National.AssessContentConditions(new LocalDate(2016, 6, 30), request).Verdict); // NotSatisfied
/// </code></example>
public sealed record ContentConditionRequest
{
    /// <summary>Hoạt động: the activity.</summary>
    public required ConditionedActivity Activity { get; init; }

    /// <summary>Nguồn kinh phí: whose money is asked for.</summary>
    public FundingSource? Source { get; init; }

    /// <summary>Những điều đúng: the facts known to hold.</summary>
    public ContentFacts Yes { get; init; }

    /// <summary>Những điều không đúng: the facts known not to hold; a fact in neither set is unknown.</summary>
    public ContentFacts No { get; init; }

    /// <summary>Lĩnh vực tư vấn: the field, for a consultancy.</summary>
    public ConsultancyField? Field { get; init; }

    /// <summary>Cơ sở: the host's id of the establishment, for the count of fairs abroad.</summary>
    public string? EstablishmentId { get; init; }

    /// <summary>Năm hỗ trợ: the year of the support asked for.</summary>
    public int? Year { get; init; }

    /// <summary>Các lần hỗ trợ trước: the earlier supports known to the host, of this and other establishments; null when they are not known.</summary>
    public ValueList<EarlierSupport>? EarlierSupports { get; init; }

    /// <summary>Các trường sai: the names of the malformed properties.</summary>
    /// <returns>The names; none for a well-formed request.</returns>
    public ValueList<string> BadFields() => ConditionProblems.Of(this).Select(p => p.Field).ToValueList();

    internal bool? Knows(ContentFacts fact) =>
        (Yes & fact) == fact ? true
        : (No & fact) == fact ? false
        : null;
}
