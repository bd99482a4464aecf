namespace KhuyenCong.Domain.Priority;

/// <summary>What a claim in the order can get at most: where every other claim turns out to need as little and to stand as late as its missing facts allow.</summary>
internal sealed class AllocationProspects
{
    private readonly AllocationRequest _request;
    private readonly Vnd _money;

    // By place: its claims by their index, each with what those before it there need together.
    private readonly Dictionary<PriorityPlace, List<(int Index, Vnd Before)>> _claims = [];
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
            var place = ordered[i].Standing.Latest;
            if (!_claims.TryGetValue(place, out var claims))
                _claims.Add(place, claims = []);
            var need = _at.TryGetValue(place, out var soFar) ? soFar : Vnd.Zero;
            claims.Add((i, need));
            _at[place] = need + NeedOf(ordered[i]);
        }

        _places = _claims.Keys.OrderBy(p => p).ToList();
        var sum = Vnd.Zero;
        foreach (var place in _places)
        {
            _before[place] = sum;
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
        var place = claim.Standing.Earliest;
        var others = (_at.TryGetValue(place, out var here) ? here : Vnd.Zero) - (claim.Standing.Latest == place ? NeedOf(claim) : Vnd.Zero);
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

    // What the claims of a place that were given before an index need together.
    private Vnd Earlier(PriorityPlace place, int index)
    {
        if (!_claims.TryGetValue(place, out var claims))
            return Vnd.Zero;
        var next = claims.BinarySearch((index, Vnd.Zero), ByIndex);
        next = next < 0 ? ~next : next;
        return next < claims.Count ? claims[next].Before : _at[place];
    }

    private static readonly IComparer<(int Index, Vnd Before)> ByIndex = Comparer<(int Index, Vnd Before)>.Create((x, y) => x.Index.CompareTo(y.Index));
}
