using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Vòng đời đề án: a project with its state and its ledger. It moves only by lawful steps.</summary>
public sealed record ProjectLife
{
    internal ProjectLife() { }

    /// <summary>Đề án: the project as it stands now.</summary>
    public Project Project { get; internal init; } = null!;

    /// <summary>Trạng thái: the state.</summary>
    public ProjectState State { get; internal init; } = null!;

    /// <summary>Sổ kinh phí: the ledger.</summary>
    public Ledger Ledger { get; internal init; } = Ledger.Empty;

    /// <summary>Ngày lập: the day on which it was drawn up.</summary>
    public LocalDate DraftedOn => History.DraftedOn;

    /// <summary>Đề án bổ sung: whether it is added to a plan that was approved already (TT36-2013/11/2/a); it has no day of registration.</summary>
    public bool IsAdded => History.IsAdded;

    /// <summary>Cấp ngân sách: for local money, the level whose budget pays; who approves and who settles depends on it (TTLT26-2014/7/2, 8/3/c). Null while unknown: then a body that is competent at one level is competent.</summary>
    public CompetenceLevel? Level => History.Level;

    /// <summary>Ngày gửi hồ sơ lần đầu: the day of the first filing, or null before it.</summary>
    public LocalDate? FiledOn { get; internal init; }

    /// <summary>Ngày thẩm định cấp cơ sở lần đầu: the day of the first base-level appraisal, or null before it.</summary>
    public LocalDate? AppraisedAtBaseOn { get; internal init; }

    /// <summary>Ngày phê duyệt: the day of approval, or null before it.</summary>
    public LocalDate? ApprovedOn { get; internal init; }

    /// <summary>Ngày ký hợp đồng hoặc giao nhiệm vụ: the day of contract or assignment, or null before it.</summary>
    public LocalDate? ContractedOn { get; internal init; }

    /// <summary>Được giao nhiệm vụ: whether it was assigned to a budget unit of the Ministry in place of a contract.</summary>
    public bool IsAssigned { get; internal init; }

    /// <summary>Ngày nghiệm thu cơ sở: the day of the last base-level acceptance so far, or null before the first.</summary>
    public LocalDate? AcceptedOn { get; internal init; }

    /// <summary>Ngày lập hồ sơ quyết toán: the day on which the settlement file was complete, or null before it.</summary>
    public LocalDate? SettlementFiledOn { get; internal init; }

    /// <summary>Kinh phí thực hiện được nghiệm thu: the real cost of what was accepted so far, in đồng, or null while it is unknown.</summary>
    public Vnd? RealCost { get; internal init; }

    /// <summary>Tạm ứng theo phần: what was advanced to each part of a project of several parts.</summary>
    public ValueList<ProjectPart> PartAdvances { get; internal init; } = [];

    /// <summary>Năm chuyển nguồn: the budget year from which money was carried over, or null where none is.</summary>
    public int? CarriedOverFrom { get; internal init; }

    /// <summary>Lịch sử: the draft and every lawful step since, from which the life can be replayed.</summary>
    public LifeHistory History { get; internal init; } = null!;

    /// <summary>Lập đề án: a project being drawn up.</summary>
    /// <param name="project">The project; its support goes into the ledger as planned.</param>
    /// <param name="on">Since which day.</param>
    /// <param name="isAdded">Whether it is to be added to a plan that was approved already.</param>
    /// <param name="level">For local money, the level whose budget pays: province, district or commune; null while unknown.</param>
    /// <returns>The life of the project in the state drafted.</returns>
    /// <exception cref="ArgumentException">The project has no support, or the level is none of a local budget.</exception>
    public static ProjectLife Draft(Project project, LocalDate on, bool isAdded = false, CompetenceLevel? level = null)
    {
        ArgumentNullException.ThrowIfNull(project);
        if (project.Support <= Vnd.Zero)
            throw ProblemText.Argument(
                new(
                    $"Support: kinh phí hỗ trợ {project.Support.ToString(Language.Vietnamese)} không hợp lệ; phải lớn hơn 0 đồng.",
                    $"Support is {project.Support}; an amount above zero is required."
                ),
                nameof(project)
            );
        if (
            level is { } given
            && (project.Source != FundingSource.Local || given is not (CompetenceLevel.Province or CompetenceLevel.District or CompetenceLevel.Commune))
        )
            throw ProblemText.Argument(
                new(
                    "Level: cấp ngân sách không hợp lệ; chỉ nêu cấp tỉnh, cấp huyện hoặc cấp xã, và chỉ đối với kinh phí khuyến công địa phương.",
                    $"Level is {given}; the level of a local budget is required, for local money only."
                ),
                nameof(level)
            );
        return new ProjectLife
        {
            Project = project,
            State = new ProjectState.Drafted(on),
            History = new LifeHistory
            {
                Project = project,
                DraftedOn = on,
                IsAdded = isAdded,
                Level = level,
            },
            Ledger = Ledger.EmptyOf(project.Source) with { Planned = project.Support },
        };
    }
}

/// <summary>Lịch sử đề án: a draft and the steps taken since: what a host keeps of the life of a project.</summary>
/// <remarks>It is written and read as JSON; the life, with its state and its ledger, is what the rules make of it again.</remarks>
/// <example><code>
/// var project = new Project
/// {
///     Code = "1",
///     Name = "Đào tạo nghề may",
///     Source = FundingSource.National,
///     Kind = ProjectKind.VocationalTraining,
///     Contents = [PromotionContent.VocationalTraining],
///     Support = Vnd.Million(200),
///     Start = new LocalDate(2016, 1, 1),
///     End = new LocalDate(2016, 12, 31),
///     ImplementingUnit = "Trung tâm Khuyến công",
/// };
/// var kept = new LifeHistory { Project = project, DraftedOn = new LocalDate(2015, 4, 1) };
/// Console.WriteLine(PromotionRules.National.Replay(kept).Life.State.Code); // drafted
/// </code></example>
public sealed record LifeHistory
{
    /// <summary>Đề án khi lập: the project as it was drawn up.</summary>
    public required Project Project { get; init; }

    /// <summary>Ngày lập: the day on which it was drawn up.</summary>
    public required LocalDate DraftedOn { get; init; }

    /// <summary>Đề án bổ sung: whether it is added to a plan that was approved already (TT36-2013/11/2/a).</summary>
    public bool IsAdded { get; init; }

    /// <summary>Cấp ngân sách: for local money, the level whose budget pays; null while unknown.</summary>
    public CompetenceLevel? Level { get; init; }

    /// <summary>Các bước đã thực hiện: the steps, in the order in which they were taken.</summary>
    public ValueList<ProjectStep> Steps { get; init; } = [];

    internal LifeHistory With(ProjectStep step) => this with { Steps = [.. Steps, step] };
}

/// <summary>Kết quả thực hiện bước: the life after a step, or the same life and why not.</summary>
/// <param name="Life">The life; unchanged unless the verdict is satisfied.</param>
/// <param name="Decision">The decision.</param>
public sealed record StepResult(ProjectLife Life, Decision Decision);
