using NodaTime;

namespace KhuyenCong.Domain.Programmes;

/// <summary>Hình thức đề án: whether places and beneficiaries are fixed at approval.</summary>
public enum ProjectForm : byte
{
    /// <summary>Đề án riêng lẻ: a single project, with its places and beneficiaries named.</summary>
    Single = 1,

    /// <summary>Đề án nhóm: a group project; places, partners and beneficiaries are fixed after approval (TT36-2013/10/1/a).</summary>
    Group = 2,
}

/// <summary>Nhiệm vụ, hạng mục công việc của đề án: one task of a project.</summary>
/// <param name="Name">The task.</param>
/// <param name="By">The unit or person who carries it out.</param>
/// <param name="Start">The first day.</param>
/// <param name="End">The last day; not before the first.</param>
/// <param name="Support">The part of the support that the task takes, in đồng; not negative.</param>
public sealed record ProjectTask(string Name, string By, LocalDate Start, LocalDate End, Vnd Support);

/// <summary>Phần của đề án: the part of a project of several contents that is of one kind, with its support; advances go by part (TT36-2013/15/2/a).</summary>
/// <param name="Kind">The kind by which tender, advances and papers of the part go.</param>
/// <param name="Support">The support of the part, in đồng; above zero.</param>
public sealed record ProjectPart(ProjectKind Kind, Vnd Support);

/// <summary>Đề án khuyến công: a project that carries out one or more contents of industrial promotion.</summary>
/// <remarks>ND45-2012/2/3; TT36-2013/2, 5. The invariants that the law states are checked by the rules on plans.</remarks>
/// <example><code>
/// var project = new Project
/// {
///     Code = "1",
///     Name = "Đào tạo nghề may",
///     Aim = "100 lao động có nghề",
///     Source = FundingSource.National,
///     Kind = ProjectKind.VocationalTraining,
///     Contents = [PromotionContent.VocationalTraining],
///     Support = Vnd.Million(200),
///     Start = new LocalDate(2016, 1, 1),
///     End = new LocalDate(2016, 12, 31),
///     ImplementingUnit = "Trung tâm Khuyến công",
///     Beneficiaries = ["Hợp tác xã may Hòa Bình"],
///     Places = ["xã Hòa Bình"],
/// };
/// Console.WriteLine(PromotionRules.National.AssessProject(new LocalDate(2016, 1, 15), project).Verdict); // Satisfied
/// </code></example>
public sealed record Project
{
    /// <summary>Mã đề án: the code of the project in its plan.</summary>
    public required string Code { get; init; }

    /// <summary>Tên đề án: the name.</summary>
    public required string Name { get; init; }

    /// <summary>Mục tiêu: the aim (ND45-2012/2/3), or null when it is not at hand.</summary>
    public string? Aim { get; init; }

    /// <summary>Nguồn kinh phí: national or local.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Dạng đề án: the kind by which tender, advances and papers go.</summary>
    public required ProjectKind Kind { get; init; }

    /// <summary>Nội dung khuyến công: the contents of the decree that the project carries out.</summary>
    public required ValueList<PromotionContent> Contents { get; init; }

    /// <summary>Kinh phí hỗ trợ: the support from industrial promotion money, in đồng.</summary>
    public required Vnd Support { get; init; }

    /// <summary>Ngày bắt đầu: the first day.</summary>
    public required LocalDate Start { get; init; }

    /// <summary>Ngày kết thúc: the last day; not before the first.</summary>
    public required LocalDate End { get; init; }

    /// <summary>Đơn vị thực hiện: the unit that draws up and carries out the project (TT36-2013/2/1).</summary>
    public required string ImplementingUnit { get; init; }

    /// <summary>Hình thức: single or group.</summary>
    public ProjectForm Form { get; init; } = ProjectForm.Single;

    /// <summary>Đơn vị phối hợp: the cooperating units.</summary>
    public ValueList<string> CooperatingUnits { get; init; } = [];

    /// <summary>Đơn vị thụ hưởng: those who directly benefit (TT36-2013/2/2).</summary>
    public ValueList<string> Beneficiaries { get; init; } = [];

    /// <summary>Các tỉnh, thành phố thực hiện: the provinces in which it is carried out.</summary>
    public ValueList<string> Provinces { get; init; } = [];

    /// <summary>Địa điểm thực hiện: the places in which it is carried out.</summary>
    public ValueList<string> Places { get; init; } = [];

    /// <summary>Do Trung tâm Khuyến công quốc gia ở vùng thực hiện: whether a regional centre of the Agency carries it out.</summary>
    public bool IsOfRegionalCentre { get; init; }

    /// <summary>Đề án điểm: whether it is put forward as a key project (TT36-2013/2/3).</summary>
    public bool IsKey { get; init; }

    /// <summary>Quy mô lớn: whether it is judged to be large, or null when nobody has judged; the law gives no number.</summary>
    public bool? IsLarge { get; init; }

    /// <summary>Các nội dung có liên kết: whether its contents are linked to one goal, or null when unknown.</summary>
    public bool? ContentsAreLinked { get; init; }

    /// <summary>Các phần theo dạng đề án: the parts of a project of several contents, each kind once, together no more than the support; empty where it is of one kind.</summary>
    public ValueList<ProjectPart> Parts { get; init; } = [];

    /// <summary>Tỷ lệ hỗ trợ: the share of the real cost that the support may be, 0–100%, or null where the support is no percentage.</summary>
    public Rate? SupportRate { get; init; }

    /// <summary>Các nhiệm vụ: the tasks; empty while none are drawn up.</summary>
    public ValueList<ProjectTask> Tasks { get; init; } = [];

    /// <summary>Thực hiện nhiều năm: whether it runs over more than one budget year.</summary>
    public bool IsOfSeveralYears => End.Year > Start.Year;
}
