namespace KhuyenCong.Domain.Priority;

/// <summary>Cách chia trong nhóm: what happens to a group that does not fit whole.</summary>
public enum SharingRule
{
    /// <summary>Để cơ quan quản lý quyết định: the group is left to the authority with the money at stake.</summary>
    LeaveToAuthority = 0,

    /// <summary>Chia theo tỷ lệ: every project of the group gets the same share of what it may get, rounded down to the đồng.</summary>
    ProRata = 1,

    /// <summary>Theo thứ tự đã cho: in the given order, each in full while the money lasts; the first that does not fit gets the rest.</summary>
    GivenOrder = 2,
}

/// <summary>Đề nghị phân bổ: what one project asks for, what it may get, and where it stands.</summary>
/// <param name="Id">The id of the project.</param>
/// <param name="Requested">The amount asked for in đồng, more than 0.</param>
/// <param name="Ceiling">The ceiling in đồng, not negative; null where it is not determined for the amount asked for.</param>
/// <param name="Standing">The standing of the project.</param>
public sealed record AllocationClaim(string Id, Vnd Requested, Vnd? Ceiling, PriorityStanding Standing)
{
    /// <summary>Mức trần thấp nhất có thể: the least that an undetermined ceiling can turn out to be, in đồng.</summary>
    public Vnd LowestCeiling { get; init; }

    /// <summary>Mức trần cao nhất có thể: the most that an undetermined ceiling can turn out to be, in đồng; null where nothing is known to bound it.</summary>
    public Vnd? HighestCeiling { get; init; }

    /// <summary>Số được xét: the most that the project can get: the request, at most the ceiling, or what an undetermined ceiling can be at most.</summary>
    public Vnd Fundable => AtMost(Ceiling ?? HighestCeiling);

    /// <summary>The least that the project can get of what it asks for.</summary>
    internal Vnd LeastFundable => AtMost(Ceiling ?? LowestCeiling);

    private Vnd AtMost(Vnd? ceiling) => ceiling is { } most ? Vnd.Min(Requested, most) : Requested;
}

/// <summary>Câu hỏi phân bổ kinh phí: a budget and the claims on it.</summary>
/// <example><code>
/// var place = new PriorityPlace(KeyRank: 1, AreaRank: 2, SectorRank: 2);
/// var standing = new PriorityStanding(place, place, OutsideOrder: false, Missing: []);
/// var request = new AllocationRequest
/// {
///     Source = FundingSource.National,
///     Budget = Vnd.Million(500),
///     Claims = [new AllocationClaim("A", Requested: Vnd.Million(300), Ceiling: Vnd.Million(200), standing)],
/// };
/// var decision = PromotionRules.National.Allocate(new LocalDate(2016, 6, 30), request);
/// Console.WriteLine($"{decision.Lines[0].Claim.Id}: {decision.Lines[0].Amount}"); // A: VND 200,000,000
/// </code></example>
public sealed record AllocationRequest
{
    /// <summary>Tổng kinh phí: the budget in đồng, not negative.</summary>
    public required Vnd Budget { get; init; }

    /// <summary>Các đề nghị: the claims; their order counts only under <see cref="SharingRule.GivenOrder"/>.</summary>
    public required ValueList<AllocationClaim> Claims { get; init; }

    /// <summary>Nguồn kinh phí: whose money it is; the rules on key projects and on equals are about national money.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Cách chia: what happens to a group that does not fit whole.</summary>
    public SharingRule Sharing { get; init; }

    /// <summary>Chi phí quản lý để riêng: the management cost set aside first, in đồng; zero when none is asked for.</summary>
    public Vnd ManagementSetAside { get; init; }

    /// <summary>Kinh phí dành cho sản xuất sạch hơn: what the agency sets aside for projects outside the order; what they do not need stays in the remainder.</summary>
    public Vnd OutsideOrderSetAside { get; init; }
}
