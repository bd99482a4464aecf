using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy định về kế hoạch và đề án vào một ngày: the tables on plans, competence, tender, changes, papers, deadlines, advances, the life of projects and budgets of one day.</summary>
/// <remarks>A table is null while the library does not cover its subject.</remarks>
internal sealed record ExecutionNorms
{
    public required PlanNorms? Plans { get; init; }
    public required CompetenceNorms? Competences { get; init; }
    public required TenderNorms? Tender { get; init; }
    public required ChangeNorms? Changes { get; init; }
    public required AdvanceNorms? Advances { get; init; }
    public required DossierNorms? Dossiers { get; init; }
    public required DeadlineNorms? Deadlines { get; init; }
    public required LifeNorms? Life { get; init; }
    internal LedgerNorms? Ledger { get; init; }
    public required BudgetNorms? Budget { get; init; }
    public required Norm<BudgetCode>? BudgetCode { get; init; }

    /// <summary>Every table of the day that the library covers.</summary>
    internal IEnumerable<NormTable> Tables =>
        new NormTable?[] { Plans, Competences, Tender, Changes, Advances, Dossiers, Deadlines, Life, Ledger, Budget }.OfType<NormTable>();

    /// <summary>Các dòng định mức: every norm of every table and the budget code, for listing and comparing.</summary>
    public ValueList<NormEntry> Entries() =>
        [
            .. Tables.SelectMany(t => t.Entries()),
            .. BudgetCode is { } code ? [NormEntry.Of("budget-code", code, c => new LocalizedText(c.ToString(), c.ToString()))] : Array.Empty<NormEntry>(),
        ];
}
