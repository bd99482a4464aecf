using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Priority;

/// <summary>Kết quả của một đề nghị: what became of a claim.</summary>
public enum AllocationOutcome
{
    /// <summary>Chưa đến thứ tự phân bổ: the money was given, left to the authority or held before its group.</summary>
    NotReached = 0,

    /// <summary>Phân bổ đủ: it gets all that it may get.</summary>
    Full = 1,

    /// <summary>Phân bổ một phần: it gets a part by the sharing rule.</summary>
    Part = 2,

    /// <summary>Cơ quan quản lý quyết định: the law leaves it to the authority.</summary>
    AuthorityDecides = 3,

    /// <summary>Tạm giữ chờ thông tin: its place or ceiling is not determined; money is held back for it.</summary>
    Held = 4,

    /// <summary>Không được phân bổ: its ceiling is zero.</summary>
    NothingAllowed = 5,
}

// Mã kết quả phân bổ: the stable codes and names of outcomes.
internal static partial class PriorityCodes
{
    // In the order of the enum.
    internal static readonly CodeTable<AllocationOutcome> Outcomes = CodeTable<AllocationOutcome>.Named(
        new("chưa đến thứ tự phân bổ", "not reached"),
        new("phân bổ đủ", "in full"),
        new("phân bổ một phần", "in part"),
        new("cơ quan quản lý chương trình quyết định", "the managing agency decides"),
        new("tạm giữ chờ thông tin", "held for missing information"),
        new("không được phân bổ", "nothing allowed")
    );
}

/// <summary>Dòng phân bổ: what one claim gets, and why.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Outcome">What became of it.</param>
/// <param name="Group">The number of its group in the order, from 1; null where its place is not certain or outside the order.</param>
/// <param name="Amount">The amount given in đồng.</param>
/// <param name="AtStake">The most that it can still get beside the amount given, whatever the authority decides and the missing facts turn out to be, in đồng.</param>
/// <param name="Findings">Why.</param>
public sealed record AllocationLine(AllocationClaim Claim, AllocationOutcome Outcome, int? Group, Vnd Amount, Vnd AtStake, FindingList Findings)
{
    /// <summary>Giải thích: the reasons, one a line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The text.</returns>
    public string Explain(Language language) => string.Join("\n", Findings.Select(f => f.Sentences(language)));
}

/// <summary>Bước phân bổ: one step of the run, with the money before and after it.</summary>
/// <param name="Place">The place of the group; null for the projects outside the order.</param>
/// <param name="Ids">The claims of the step.</param>
/// <param name="Asked">What they may get together, in đồng.</param>
/// <param name="Available">The money there was for the step, in đồng.</param>
/// <param name="Given">What was given, in đồng.</param>
/// <param name="Withheld">What was left to the authority or held back for missing facts, in đồng.</param>
/// <param name="IsHeld">Whether the step holds money back for missing facts.</param>
public sealed record AllocationStep(PriorityPlace? Place, ValueList<string> Ids, Vnd Asked, Vnd Available, Vnd Given, Vnd Withheld, bool IsHeld);

/// <summary>Kết quả phân bổ kinh phí: who gets what, what is left to the authority, what is held back, and what remains.</summary>
/// <remarks>Budget = management + given + left to the authority + held + remainder, to the đồng.</remarks>
public sealed class AllocationDecision : Decision
{
    internal AllocationDecision(
        Verdict verdict,
        FindingList findings,
        AllocationRequest request,
        ValueList<AllocationLine> lines,
        ValueList<AllocationStep> steps,
        ValueList<string> missing
    )
        : base(verdict, findings, missing)
    {
        Request = request;
        Lines = lines;
        Steps = steps;
        foreach (var step in steps)
        {
            Given += step.Given;
            if (step.IsHeld)
                Held += step.Withheld;
            else
                LeftToAuthority += step.Withheld;
        }
    }

    /// <summary>The same answer with more said of it.</summary>
    internal AllocationDecision With(params IEnumerable<Finding> findings) =>
        new(Verdict, FindingList.Of([.. Findings, .. findings]), Request, Lines, Steps, Missing);

    /// <summary>Câu hỏi: the budget and the claims.</summary>
    public AllocationRequest Request { get; }

    /// <summary>Các dòng: one line for each claim, in the order of the claims.</summary>
    public ValueList<AllocationLine> Lines { get; }

    /// <summary>Các bước: the run, step by step.</summary>
    public ValueList<AllocationStep> Steps { get; }

    /// <summary>Chi phí quản lý: what was set aside for management.</summary>
    public Vnd Management => Request.ManagementSetAside;

    /// <summary>Đã cấp: the sum given.</summary>
    public Vnd Given { get; }

    /// <summary>Chờ cơ quan quản lý quyết định: the money left to the authority.</summary>
    public Vnd LeftToAuthority { get; }

    /// <summary>Giữ lại: the money held back for projects whose facts are missing.</summary>
    public Vnd Held { get; }

    /// <summary>Còn lại: what remains of the budget.</summary>
    public Vnd Remainder => Request.Budget - Management - Given - LeftToAuthority - Held;
}
