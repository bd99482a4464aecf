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

    /// <summary>Ngày phê duyệt: the day of approval, or null before it.</summary>
    public LocalDate? ApprovedOn { get; internal init; }

    /// <summary>Ngày ký hợp đồng hoặc giao nhiệm vụ: the day of contract or assignment, or null before it.</summary>
    public LocalDate? ContractedOn { get; internal init; }

    /// <summary>Ngày nghiệm thu cơ sở: the day of base acceptance, or null before it.</summary>
    public LocalDate? AcceptedOn { get; internal init; }

    /// <summary>Lập đề án: a project being drawn up.</summary>
    /// <param name="project">The project; its support goes into the ledger as planned.</param>
    /// <param name="on">Since which day.</param>
    /// <returns>The life of the project in the state drafted.</returns>
    /// <exception cref="ArgumentException">The project has no support.</exception>
    public static ProjectLife Draft(Project project, LocalDate on)
    {
        if (project is null)
            throw new ArgumentNullException(nameof(project));
        if (project.Support <= Vnd.Zero)
            throw new ArgumentException($"Support is {project.Support}; an amount above zero is required.", nameof(project));
        return new ProjectLife
        {
            Project = project,
            State = new ProjectState.Drafted(on),
            Ledger = LedgerRules.Apply(Ledger.Empty, new LedgerEntry(LedgerOperation.Plan, project.Support)).Ledger,
        };
    }
}

/// <summary>Kết quả thực hiện bước: the life after a step, or the same life and why not.</summary>
/// <param name="Life">The life; unchanged unless the verdict is satisfied.</param>
/// <param name="Decision">The decision.</param>
public sealed record StepResult(ProjectLife Life, Decision Decision);
