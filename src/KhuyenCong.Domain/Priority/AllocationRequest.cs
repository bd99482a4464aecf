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
/// <param name="Ceiling">The ceiling in đồng, not negative; null where it is not determined.</param>
/// <param name="Standing">The standing of the project.</param>
public sealed record AllocationClaim(string Id, Vnd Requested, Vnd? Ceiling, PriorityStanding Standing)
{
    /// <summary>Số được xét: the request, at most the ceiling; the request itself while the ceiling is not determined.</summary>
    public Vnd Fundable => Ceiling is { } ceiling ? Vnd.Min(Requested, ceiling) : Requested;
}

/// <summary>Câu hỏi phân bổ kinh phí: a budget and the claims on it.</summary>
public sealed record AllocationRequest
{
    /// <summary>Tổng kinh phí: the budget in đồng, not negative.</summary>
    public required Vnd Budget { get; init; }

    /// <summary>Các đề nghị: the claims; their order counts only under <see cref="SharingRule.GivenOrder"/>.</summary>
    public required ValueList<AllocationClaim> Claims { get; init; }

    /// <summary>Cách chia: what happens to a group that does not fit whole.</summary>
    public SharingRule Sharing { get; init; }

    /// <summary>Chi phí quản lý để riêng: the management cost set aside first, in đồng; zero when none is asked for.</summary>
    public Vnd ManagementSetAside { get; init; }

    /// <summary>Kinh phí dành cho sản xuất sạch hơn: what the agency sets aside for projects outside the order; what they do not need stays in the remainder.</summary>
    public Vnd OutsideOrderSetAside { get; init; }
}
