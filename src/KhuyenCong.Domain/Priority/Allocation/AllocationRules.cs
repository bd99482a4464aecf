namespace KhuyenCong.Domain.Priority;

/// <summary>Quy tắc phân bổ kinh phí: a budget is given group by group in the order of priority.</summary>
/// <remarks>
/// TT46-2012/6/3; TT36-2013/7. A group gets money only when every group before it got all that it may get. Money for projects whose place
/// or ceiling is not determined is held back at the first place that they can have, so that no fact that comes later lowers what was given.
/// </remarks>
internal static class AllocationRules
{
    /// <summary>Phân bổ: who gets what.</summary>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentException">An amount is out of range, an id blank or given twice, or more is set aside than there is.</exception>
    /// <exception cref="OverflowException">The claims do not add up within 64 bits.</exception>
    public static AllocationDecision Allocate(PriorityNorms? norms, AllocationRequest request)
    {
        ShapeProblem.Refuse(PriorityShape.Of(request ?? throw new ArgumentNullException(nameof(request))), nameof(request));
        try
        {
            return new AllocationRun(norms, request).Finish();
        }
        catch (OverflowException problem)
        {
            var largest = request.Claims.OrderByDescending(c => c.Requested).First();
            throw FormTexts.SumTooLarge(new($"Số đề nghị của “{largest.Id}”", $"The request of '{largest.Id}':"), largest.Requested.Dong, problem);
        }
    }

    /// <summary>So sánh: what changes between two allocations; a claim that is in one only has no line in the other.</summary>
    /// <exception cref="ArgumentNullException">An allocation is missing.</exception>
    public static ValueList<AllocationChange> Compare(AllocationDecision before, AllocationDecision after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var second = after.Lines.ToDictionary(l => l.Claim.Id, StringComparer.Ordinal);
        var first = new HashSet<string>(before.Lines.Select(l => l.Claim.Id), StringComparer.Ordinal);
        return before
            .Lines.Select(l => new AllocationChange(l.Claim.Id, l, second.TryGetValue(l.Claim.Id, out var other) ? other : null))
            .Concat(after.Lines.Where(l => !first.Contains(l.Claim.Id)).Select(l => new AllocationChange(l.Claim.Id, null, l)))
            .Where(c => c.IsChange)
            .ToValueList();
    }
}

/// <summary>Thay đổi trong phân bổ: how a claim fares in two allocations.</summary>
/// <param name="Id">The id of the claim.</param>
/// <param name="Before">Its line in the first; null where it is not there.</param>
/// <param name="After">Its line in the second; null where it is not there.</param>
public sealed record AllocationChange(string Id, AllocationLine? Before, AllocationLine? After)
{
    /// <summary>Chênh lệch: how much more it is given in the second.</summary>
    public Vnd Difference => (After?.Amount ?? Vnd.Zero) - (Before?.Amount ?? Vnd.Zero);

    internal bool IsChange =>
        Before is null
        || After is null
        || Before.Outcome != After.Outcome
        || Before.Group != After.Group
        || Before.Amount != After.Amount
        || Before.AtStake != After.AtStake;
}
