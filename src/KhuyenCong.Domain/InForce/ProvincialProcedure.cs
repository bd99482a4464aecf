using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.InForce;

/// <summary>What a schedule of a province lays down besides levels (TT46-2012/8/3/b); a matter that is null it does not state.</summary>
internal sealed record ProvincialProcedure
{
    internal LocalRoute? Route { get; init; }

    internal LocalAdvances? Advances { get; init; }

    internal LocalMatter<LocalDeadline>? Deadlines { get; init; }

    internal LocalMatter<StatedPrize>? Prizes { get; init; }

    internal LocalPriority? Priority { get; init; }

    internal bool IsEmpty => Route is null && Advances is null && Deadlines is null && Prizes is null && Priority is null;

    /// <summary>Whether another states one of the same matters.</summary>
    internal bool StatesSameAs(ProvincialProcedure other) =>
        (Route is not null && other.Route is not null)
        || (Advances is not null && other.Advances is not null)
        || (Deadlines is not null && other.Deadlines is not null)
        || (Prizes is not null && other.Prizes is not null)
        || (Priority is not null && other.Priority is not null);
}

/// <summary>The procedures of a schedule, whose days, territory and amendments are those of every matter.</summary>
/// <param name="Schedule">The schedule.</param>
/// <param name="Procedure">What it lays down besides levels.</param>
internal sealed record StatedProcedure(ProvincialSchedule Schedule, ProvincialProcedure Procedure);

/// <summary>A matter that is a list: its lines and what was read of them.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Evidence">What was read.</param>
internal sealed record LocalMatter<T>(ValueList<T> Lines, Evidence Evidence);

/// <summary>A stage of the province's route: who acts.</summary>
/// <param name="Code">The code of the stage, as the entries of the norms name it.</param>
/// <param name="By">Who acts.</param>
/// <param name="Citation">The provision.</param>
internal sealed record LocalStage(string Code, Authority By, Citation Citation);

/// <summary>The province's route: its stages; one that is neither stated nor said not to exist is not known.</summary>
/// <param name="IsUsual">Whether the stages that are not stated follow the usual procedure.</param>
/// <param name="Stages">The stages stated.</param>
/// <param name="Without">The codes of the stages that the route does not have.</param>
/// <param name="Evidence">What was read.</param>
internal sealed record LocalRoute(bool IsUsual, ValueList<LocalStage> Stages, ValueList<string> Without, Evidence Evidence);

/// <summary>A line of the province's table on advances.</summary>
/// <param name="Kinds">The kinds of project; none for all that no other line names.</param>
/// <param name="Rate">The ratio; null where it is not known or nothing moves before acceptance.</param>
/// <param name="OnlyAfterAcceptance">Whether nothing moves before acceptance.</param>
/// <param name="Condition">The progress asked for, or null.</param>
/// <param name="Citation">The provision.</param>
internal sealed record LocalAdvanceLine(ValueList<ProjectKind> Kinds, Rate? Rate, bool OnlyAfterAcceptance, ProgressCondition? Condition, Citation Citation);

/// <summary>The province's table on advances; a provision that is null is not known.</summary>
/// <param name="Lines">The lines.</param>
/// <param name="Limit">The province's own limit on all advances, or null.</param>
/// <param name="Citation">The provision of the table as a whole.</param>
/// <param name="Evidence">What was read.</param>
internal sealed record LocalAdvances(ValueList<LocalAdvanceLine> Lines, Rate? Limit, Citation Citation, Evidence Evidence)
{
    /// <summary>The provision under which the rest is advanced after acceptance.</summary>
    internal Citation? Rest { get; init; }

    /// <summary>The provision on following tranches of projects of several years.</summary>
    internal Citation? Following { get; init; }

    /// <summary>The provision under which the managing body sets another ratio.</summary>
    internal Citation? OtherRatio { get; init; }

    /// <summary>The provision under which the managing body decides on projects that are not listed.</summary>
    internal Citation? Others { get; init; }
}

/// <summary>A prize for one product as the province states it.</summary>
/// <param name="Level">The level of the vote.</param>
/// <param name="Result">The result for which it is given; null where it is for every result that has none of its own.</param>
/// <param name="Amount">The amount; null where it is not known.</param>
/// <param name="Citation">The provision.</param>
internal sealed record StatedPrize(VoteLevel Level, string? Result, Vnd? Amount, Citation Citation);

/// <summary>The province's order of priority; a list that is empty is that of national law.</summary>
/// <param name="Areas">The ranks of areas, the first one first.</param>
/// <param name="Sectors">The ranks of sectors, the first one first.</param>
/// <param name="Citation">The provision.</param>
/// <param name="Evidence">What was read.</param>
internal sealed record LocalPriority(
    ValueList<ValueList<PriorityFact>> Areas,
    ValueList<ValueList<PriorityFact>> Sectors,
    Citation Citation,
    Evidence Evidence
);
