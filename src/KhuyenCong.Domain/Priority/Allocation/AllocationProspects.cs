namespace KhuyenCong.Domain.Priority;

/// <summary>What a claim in the order can get at most: where every other claim turns out to need as little and to stand as late as its missing facts allow.</summary>
internal sealed class AllocationProspects
{
    private readonly AllocationRequest _request;
    private readonly Vnd _money;
    private readonly Dictionary<PriorityPlace, List<(int Index, Vnd Need)>> _needs = [];
    private readonly List<PriorityPlace> _places;
    private readonly Dictionary<PriorityPlace, Vnd> _before = [];
    private readonly Dictionary<PriorityPlace, Vnd> _at = [];

    /// <param name="request">The budget and the claims.</param>
    /// <param name="ordered">The claims in the order, in the order given.</param>
    /// <param name="money">The money that there is for them.</param>
    internal AllocationProspects(AllocationRequest request, IReadOnlyList<AllocationClaim> ordered, Vnd money)
    {
        _request = request;
        _money = money;
        for (var i = 0; i < ordered.Count; i++)
        {
            var place = ordered[i].Standing.Worst;
            if (!_needs.TryGetValue(place, out var needs))
                _needs.Add(place, needs = []);
            needs.Add((i, NeedOf(ordered[i])));
        }

        _places = _needs.Keys.OrderBy(p => p).ToList();
        var sum = Vnd.Zero;
        foreach (var place in _places)
        {
            _before[place] = sum;
            _at[place] = _needs[place].Aggregate(Vnd.Zero, (all, n) => all + n.Need);
            sum += _at[place];
        }

        All = sum;
    }

    private Vnd All { get; }

    /// <summary>The most that the claim with an index in the order can get, given or left to the authority.</summary>
    internal Vnd MostOf(AllocationClaim claim, int index)
    {
        var inOrder = InOrder(claim, index);
        return claim.Standing.OutsideOrder is null ? Vnd.Max(inOrder, Vnd.Min(claim.Fundable, _request.OutsideOrderSetAside)) : inOrder;
    }

    // What may turn out to stand outside the order needs none of this money.
    private static Vnd NeedOf(AllocationClaim claim) => claim.Standing.OutsideOrder is null ? Vnd.Zero : claim.LeastFundable;

    private Vnd InOrder(AllocationClaim claim, int index)
    {
        var place = claim.Standing.Best;
        var others = (_at.TryGetValue(place, out var here) ? here : Vnd.Zero) - (claim.Standing.Worst == place ? NeedOf(claim) : Vnd.Zero);
        var available = _money - Before(place);
        if (available <= Vnd.Zero)
            return Vnd.Zero;
        if (claim.Fundable + others <= available)
            return claim.Fundable;
        return _request.Sharing switch
        {
            SharingRule.ProRata => new Vnd(WideMath.FloorMultiplyDivide(claim.Fundable.Dong, available.Dong, (claim.Fundable + others).Dong)),
            SharingRule.GivenOrder => Vnd.Max(Vnd.Zero, Vnd.Min(claim.Fundable, available - Earlier(place, index))),
            _ => Vnd.Min(claim.Fundable, available),
        };
    }

    private Vnd Before(PriorityPlace place)
    {
        if (_before.TryGetValue(place, out var before))
            return before;
        var next = _places.BinarySearch(place);
        return ~next < _places.Count ? _before[_places[~next]] : All;
    }

    private Vnd Earlier(PriorityPlace place, int index) =>
        _needs.TryGetValue(place, out var needs) ? needs.TakeWhile(n => n.Index < index).Aggregate(Vnd.Zero, (sum, n) => sum + n.Need) : Vnd.Zero;
}
