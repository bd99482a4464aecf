namespace KhuyenCong.Domain.Priority;

/// <summary>Nhóm ưu tiên: the projects that share one place in the order; between them the agency judges.</summary>
/// <param name="Place">The place.</param>
/// <param name="Ids">The projects, in the order in which they were given.</param>
public sealed record PriorityGroup(PriorityPlace Place, ValueList<string> Ids);

/// <summary>Bảng xếp ưu tiên: projects in groups, those outside the order, and those whose place is not certain.</summary>
/// <param name="Groups">The groups, the first one first.</param>
/// <param name="OutsideOrder">The cleaner-production projects, which the agency ranks by effect and urgency.</param>
/// <param name="Undetermined">The projects whose place depends on missing facts.</param>
public sealed record PriorityRanking(ValueList<PriorityGroup> Groups, ValueList<string> OutsideOrder, ValueList<string> Undetermined)
{
    /// <summary>Xếp nhóm: the projects in the groups in which money is given; equals stay together, in the given order.</summary>
    /// <param name="standings">The standing of each project by its id.</param>
    /// <returns>The ranking.</returns>
    /// <exception cref="ArgumentException">An id is blank or given twice, or a standing is missing.</exception>
    public static PriorityRanking Of(IEnumerable<KeyValuePair<string, PriorityStanding>> standings) => PriorityRules.Rank(standings);
}
