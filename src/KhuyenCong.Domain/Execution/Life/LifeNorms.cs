using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy định về vòng đời đề án: the routes of projects and the tables that their steps rest on.</summary>
internal sealed record LifeNorms : NormTable
{
    /// <summary>Quy trình quốc gia trong một tỉnh: the route of national projects in one province.</summary>
    public required RouteNorms OneProvince { get; init; }

    /// <summary>Quy trình quốc gia trực tiếp: the route of national projects of several provinces or of a regional centre.</summary>
    public required RouteNorms Direct { get; init; }

    /// <summary>Quy trình của đơn vị dự toán trực thuộc Bộ: the route of tasks assigned to a budget unit of the Ministry itself, from the assignment on.</summary>
    public required RouteNorms MinistryUnit { get; init; }

    /// <summary>Quy trình địa phương: the province's own route, or null while none is supplied: then no step of a local project is answered.</summary>
    public RouteNorms? Local { get; init; }

    /// <summary>Quy trình địa phương thường gặp: the route of a province whose schedule says that it follows the usual procedure; never used by itself.</summary>
    public required RouteNorms LocalDefault { get; init; }

    /// <summary>Quy trình do tỉnh quy định: the provision that leaves the procedure of local money to the province.</summary>
    public required Citation LocalProcedure { get; init; }

    /// <summary>The province's own tables on advances by day; null while none is supplied.</summary>
    internal Func<LocalDate, AdvanceNorms?>? LocalAdvances { get; init; }

    /// <summary>The province's own dates by day; null while none are supplied.</summary>
    internal Func<LocalDate, LocalDeadlines?>? LocalDeadlines { get; init; }

    public required DossierNorms Dossiers { get; init; }
    public required ChangeNorms Changes { get; init; }
    public required TenderNorms Tender { get; init; }
    public required Timeline<DeadlineNorms> Deadlines { get; init; }

    /// <summary>Thẩm quyền: who may do what on the day; where it is null the routes alone say who acts.</summary>
    public CompetenceNorms? Competence { get; init; }

    /// <summary>The provisions behind the entries of the ledger on the day, which the law book gives.</summary>
    internal LedgerNorms? Ledger { get; init; }

    // The provisions behind single steps: LifeEntries says what each lays down.
    public required Citation FinanceOpinion { get; init; }
    public required Citation TenderResult { get; init; }
    public required Citation OneOrSeveralProvinces { get; init; }
    public required Citation AddedOrExtended { get; init; }
    public required Citation TimeWithinYear { get; init; }
    public required Citation AdvanceByPart { get; init; }
    public required Citation RestByPart { get; init; }
    public required Citation ByPercentage { get; init; }
    public required Citation LateSettlement { get; init; }

    /// <summary>Quy trình của đề án: the route that a project takes; null while it is open: its provinces are unknown, or the province's own route is not supplied.</summary>
    /// <remarks>Its provinces are told apart on a day, its first one unless given.</remarks>
    public RouteNorms? RouteOf(Project project, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(project);
        if (project.Source == FundingSource.Local)
            return Local;
        return project.IsOfOneProvince(on ?? project.Start) switch
        {
            true => OneProvince,
            false => Direct,
            null => null,
        };
    }

    /// <summary>Every route that a project may be on; none of a local project whose province's route is not supplied.</summary>
    internal IEnumerable<RouteNorms> RoutesOf(ProjectLife life) =>
        RouteOf(life.Project, life.DraftedOn) is { } route ? [life is { IsAssigned: true, Project.Source: FundingSource.National } ? MinistryUnit : route]
        : life.Project.Source == FundingSource.Local ? []
        : life.IsAssigned ? [MinistryUnit]
        : [OneProvince, Direct];

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() => LifeEntries.Of(this);
}
