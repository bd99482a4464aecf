using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Priority;

/// <summary>The turn of a group in the order: what its claims may get together, the money there is, and before it the claims that money is held for and the money left to the authority.</summary>
internal readonly record struct AllocationTurn(
    PriorityPlace Place,
    int Group,
    int Size,
    Vnd Asked,
    Vnd Available,
    IReadOnlyList<string> HeldFor,
    bool IsAllHeld,
    Vnd LeftToAuthority
)
{
    internal bool Fits => Asked <= Available;
}

/// <summary>One run over a budget; it lives only while <see cref="AllocationRules.Allocate"/> works.</summary>
internal sealed class AllocationRun(PriorityNorms? norms, AllocationRequest request)
{
    private readonly Dictionary<string, AllocationLine> _lines = new(StringComparer.Ordinal);
    private readonly List<AllocationStep> _steps = [];

    // The claims for which money is held so far.
    private readonly List<string> _held = [];
    private Vnd _left = request.Budget - request.ManagementSetAside;

    // Once a group did not fit, what is left over is no longer given.
    private bool _closed;

    internal AllocationDecision Finish()
    {
        foreach (var claim in request.Claims.Where(c => c.Fundable == Vnd.Zero))
            Put(new(claim, AllocationOutcome.NothingAllowed, null, Vnd.Zero, Vnd.Zero, AllocationMessages.NothingAllowed(claim)));
        var open = request.Claims.Where(c => c.Fundable != Vnd.Zero).ToList();
        OutsideOrder(open.Where(c => c.Standing.OutsideOrder == true).ToList(), open.Where(c => c.Standing.OutsideOrder is null).ToList());
        InOrder(open.Where(c => c.Standing.OutsideOrder != true).ToList());

        var lines = request.Claims.Select(c => _lines[c.Id]).ToValueList();
        var verdict = IsByGivenPlaces(lines) ? Verdict.Undetermined : VerdictOf(lines);
        var answer = new AllocationDecision(verdict, default, request, lines, _steps.ToValueList(), MissingOf(lines));
        return answer.With(AllocationMessages.Summary(norms, answer));
    }

    // Whether places that were given stand in for an order that the library does not hold.
    private bool IsByGivenPlaces(ValueList<AllocationLine> lines) => norms?.Order.HasValue != true && lines.Any(l => l.Group is not null);

    private static bool IsHeld(AllocationClaim claim) => claim.Ceiling is null || claim.Standing.Place is null;

    // The money set aside is for these projects alone; projects that may turn out to be among them count as if they were.
    private void OutsideOrder(List<AllocationClaim> claims, List<AllocationClaim> possible)
    {
        _left -= request.OutsideOrderSetAside;
        if (claims.Count == 0)
            return;
        var asked = Sum(claims);
        var available = request.OutsideOrderSetAside;
        var unknown = Sum(claims.Where(c => c.Ceiling is null));
        var others = AllocationMessages.Possible(possible, Sum(possible));
        var fits = asked + others.Asked <= available;
        var outcome = fits ? AllocationOutcome.Full : AllocationOutcome.AuthorityDecides;
        foreach (var claim in claims)
        {
            var amount = fits ? claim.Fundable : Vnd.Zero;
            var atStake = Vnd.Min(claim.Fundable, available);
            Put(
                claim.Ceiling is null
                    ? new(claim, AllocationOutcome.Held, null, Vnd.Zero, atStake, AllocationMessages.Held(norms, claim))
                    : new(claim, outcome, null, amount, fits ? Vnd.Zero : atStake, AllocationMessages.Outside(norms, claim, asked, available, others))
            );
        }

        _steps.Add(new(null, IdsOf(claims), asked, available, fits ? asked - unknown : Vnd.Zero, fits ? unknown : available, IsHeld: fits));
    }

    private void InOrder(List<AllocationClaim> claims)
    {
        var prospects = new AllocationProspects(request, claims, _left);
        var most = claims.Select((claim, index) => (claim, Most: prospects.MostOf(claim, index))).ToList();
        var group = 0;
        foreach (var place in most.GroupBy(c => c.claim.Standing.Earliest).OrderBy(g => g.Key))
        {
            var held = place.Where(c => IsHeld(c.claim)).ToList();
            var certain = place.Where(c => !IsHeld(c.claim)).ToList();
            if (held.Count > 0)
                Hold(place.Key, held);
            if (certain.Count > 0)
                Give(place.Key, ++group, certain);
        }
    }

    private void Hold(PriorityPlace place, List<(AllocationClaim Claim, Vnd Most)> claims)
    {
        var asked = Sum(claims.Select(c => c.Claim));
        var available = Available;
        foreach (var (claim, most) in claims)
            Put(new(claim, AllocationOutcome.Held, null, Vnd.Zero, most, AllocationMessages.Held(norms, claim)));
        var withheld = Vnd.Min(asked, available);
        if (withheld > Vnd.Zero)
            _held.AddRange(claims.Select(c => c.Claim.Id));
        Step(new(place, IdsOf(claims.Select(c => c.Claim)), asked, available, Vnd.Zero, withheld, IsHeld: true));
    }

    private void Give(PriorityPlace place, int group, List<(AllocationClaim Claim, Vnd Most)> claims)
    {
        var asked = Sum(claims.Select(c => c.Claim));
        var turn = new AllocationTurn(place, group, claims.Count, asked, Available, _held, IsAllHeld, LeftToAuthority);
        var given = Vnd.Zero;
        foreach (var (claim, most) in claims)
        {
            var amount = AmountOf(claim, asked, turn.Available, given);
            given += amount;
            var outcome = OutcomeOf(claim, amount, turn);
            var atStake = Vnd.Max(Vnd.Zero, most - amount);
            var line = new AllocationLine(claim, outcome, group, amount, atStake, FindingList.Of());
            _lines[claim.Id] = line with { Findings = AllocationMessages.InOrder(norms, request, turn, line) };
        }

        var withheld = !turn.Fits && request.Sharing == SharingRule.LeaveToAuthority ? turn.Available : Vnd.Zero;
        Step(new(place, IdsOf(claims.Select(c => c.Claim)), asked, turn.Available, given, withheld, IsHeld: false));
        _closed |= !turn.Fits;
    }

    private AllocationOutcome OutcomeOf(AllocationClaim claim, Vnd amount, in AllocationTurn turn) =>
        turn.Fits || amount == claim.Fundable ? AllocationOutcome.Full
        : turn.Available == Vnd.Zero ? AllocationOutcome.NotReached
        : request.Sharing == SharingRule.LeaveToAuthority ? AllocationOutcome.AuthorityDecides
        : amount > Vnd.Zero || request.Sharing == SharingRule.ProRata ? AllocationOutcome.Part
        : AllocationOutcome.NotReached;

    private Vnd Available => _closed ? Vnd.Zero : _left;

    private bool IsAllHeld => _left == Vnd.Zero && _steps.TrueForAll(s => s.Place is null || s.IsHeld || s.Available == Vnd.Zero);

    private Vnd LeftToAuthority => _steps.Where(s => s.Place is not null && !s.IsHeld).Aggregate(Vnd.Zero, (sum, s) => sum + s.Withheld);

    private Vnd AmountOf(AllocationClaim claim, Vnd asked, Vnd available, Vnd givenBefore)
    {
        if (asked <= available)
            return claim.Fundable;
        return request.Sharing switch
        {
            SharingRule.ProRata => new Vnd(WideMath.FloorMultiplyDivide(claim.Fundable.Dong, available.Dong, asked.Dong)),
            SharingRule.GivenOrder => Vnd.Min(claim.Fundable, available - givenBefore),
            _ => Vnd.Zero,
        };
    }

    private void Step(AllocationStep step)
    {
        _steps.Add(step);
        _left -= step.Given + step.Withheld;
    }

    private static ValueList<string> IdsOf(IEnumerable<AllocationClaim> claims) => claims.Select(c => c.Id).ToValueList();

    private void Put(AllocationLine line) => _lines[line.Claim.Id] = line;

    private static Vnd Sum(IEnumerable<AllocationClaim> claims) => claims.Aggregate(Vnd.Zero, (sum, c) => sum + c.Fundable);

    private static Verdict VerdictOf(ValueList<AllocationLine> lines) =>
        lines.Any(l => l.Outcome == AllocationOutcome.Held) ? Verdict.Undetermined
        : lines.Any(l => l.Outcome == AllocationOutcome.AuthorityDecides) ? Verdict.AuthorityDecides
        : lines.All(l => l.Outcome == AllocationOutcome.Full) ? Verdict.Satisfied
        : Verdict.NotSatisfied;

    private ValueList<string> MissingOf(ValueList<AllocationLine> lines) =>
        lines
            .Where(l => l.Outcome == AllocationOutcome.Held)
            .SelectMany(l => AllocationMessages.MissingOf(l.Claim).Select(m => l.Claim.Id + ":" + m))
            .Concat(IsByGivenPlaces(lines) ? [MissingCodes.Norm] : [])
            .ToValueList();
}
