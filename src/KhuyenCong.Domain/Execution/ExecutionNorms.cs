using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy định về kế hoạch và đề án vào một ngày: the tables on plans, competence, tender, changes, papers, deadlines, advances, the life of projects and budgets of one day.</summary>
/// <remarks>A table is null while the library does not cover its subject.</remarks>
internal sealed record ExecutionNorms
{
    /// <summary>Chương trình, kế hoạch, đề án: who approves, and what a key project is.</summary>
    public required PlanNorms? Plans { get; init; }

    /// <summary>Thẩm quyền: who may do what.</summary>
    public required CompetenceNorms? Competences { get; init; }

    /// <summary>Đấu thầu, xét chọn: which kinds go to tender.</summary>
    public required TenderNorms? Tender { get; init; }

    /// <summary>Điều chỉnh: who decides on changes.</summary>
    public required ChangeNorms? Changes { get; init; }

    /// <summary>Tạm ứng: the national rules on advances.</summary>
    public required AdvanceNorms? Advances { get; init; }

    /// <summary>Hồ sơ: the papers of every stage.</summary>
    public required DossierNorms? Dossiers { get; init; }

    /// <summary>Thời hạn: the dates of planning, reporting and settlement.</summary>
    public required DeadlineNorms? Deadlines { get; init; }

    /// <summary>Vòng đời đề án: the routes of projects.</summary>
    public required LifeNorms? Life { get; init; }

    /// <summary>Sổ kinh phí: the provisions behind the entries of a ledger.</summary>
    internal LedgerNorms? Ledger { get; init; }

    /// <summary>Ngân sách: the steps of a year's budget.</summary>
    public required BudgetNorms? Budget { get; init; }

    /// <summary>Mục lục ngân sách: the budget code.</summary>
    public required Norm<BudgetCode>? BudgetCode { get; init; }

    /// <summary>Every table of the day that the library covers.</summary>
    internal IEnumerable<NormTable> Tables =>
        new NormTable?[] { Plans, Competences, Tender, Changes, Advances, Dossiers, Deadlines, Life, Ledger, Budget }.OfType<NormTable>();

    /// <summary>Các dòng định mức: every norm of every table and the budget code, for listing and comparing.</summary>
    public ValueList<NormEntry> Entries() => Tables.SelectMany(t => t.Entries()).Concat(BudgetCodes()).ToValueList();

    private IEnumerable<NormEntry> BudgetCodes() =>
        BudgetCode is { } code ? [NormEntry.Of("budget-code", code, c => new LocalizedText(c.ToString(), c.ToString()))] : [];
}
