using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Priority;

/// <summary>One run over a budget; it lives only while <see cref="AllocationRules.Allocate"/> works.</summary>
internal sealed class AllocationRun
{
    private readonly PriorityNorms? _norms;
    private readonly AllocationRequest _request;
    private readonly Dictionary<string, AllocationLine> _lines = new(StringComparer.Ordinal);
    private readonly List<AllocationStep> _steps = [];
    private Vnd _left;

    // Once a group did not fit, what is left over is no longer given.
    private bool _closed;

    internal AllocationRun(PriorityNorms? norms, AllocationRequest request)
    {
        _norms = norms;
        _request = request;
        _left = request.Budget - request.ManagementSetAside;
    }

    internal AllocationDecision Finish()
    {
        foreach (var claim in _request.Claims.Where(c => c.Ceiling == Vnd.Zero))
            Put(claim, AllocationOutcome.NothingAllowed, null, Vnd.Zero, Vnd.Zero, AllocationMessages.NothingAllowed(claim));
        var open = _request.Claims.Where(c => c.Ceiling != Vnd.Zero).ToList();
        OutsideOrder(open.Where(c => c.Standing.OutsideOrder == true).ToList(), Sum(open.Where(c => c.Standing.OutsideOrder is null)));

        var ordered = open.Where(c => c.Standing.OutsideOrder != true).ToList();
        var places = ordered.Select(c => c.Standing.Best).Distinct().OrderBy(p => p).ToList();
        var group = 0;
        foreach (var place in places)
        {
            var here = ordered.Where(c => c.Standing.Best == place).ToList();
            if (here.Any(c => c.Standing.Place is not null))
                group++;
            Hold(place, here.Where(IsHeld).ToList());
            Give(place, group, here.Where(c => !IsHeld(c)).ToList());
        }

        var lines = _request.Claims.Select(c => _lines[c.Id]).ToValueList();
        return new AllocationDecision(
            VerdictOf(lines),
            AllocationMessages.Summary(_norms, _request, _steps),
            _request,
            lines,
            _steps.ToValueList(),
            MissingOf(lines)
        );
    }

    private static bool IsHeld(AllocationClaim claim) => claim.Ceiling is null || claim.Standing.Place is null;

    // The money set aside is for these projects alone; projects that may turn out to be among them count as if they were.
    private void OutsideOrder(List<AllocationClaim> claims, Vnd possible)
    {
        _left -= _request.OutsideOrderSetAside;
        if (claims.Count == 0)
            return;
        var asked = Sum(claims);
        var available = _request.OutsideOrderSetAside;
        var unknown = Sum(claims.Where(c => c.Ceiling is null));
        var fits = asked + possible <= available;
        foreach (var claim in claims)
        {
            if (claim.Ceiling is null)
                Put(claim, AllocationOutcome.Held, null, Vnd.Zero, Vnd.Min(claim.Fundable, available), AllocationMessages.Held(_norms, claim));
            else if (fits)
                Put(claim, AllocationOutcome.Full, null, claim.Fundable, Vnd.Zero, AllocationMessages.OutsideFull(_norms, claim, asked, available));
            else
                Put(
                    claim,
                    AllocationOutcome.AuthorityDecides,
                    null,
                    Vnd.Zero,
                    Vnd.Min(claim.Fundable, available),
                    AllocationMessages.OutsideAuthority(_norms, claim, asked, available)
                );
        }

        _steps.Add(StepOf(null, claims, asked, available, fits ? asked - unknown : Vnd.Zero, fits ? unknown : available, isHeld: fits));
    }

    private void Hold(PriorityPlace place, List<AllocationClaim> claims)
    {
        if (claims.Count == 0)
            return;
        var asked = Sum(claims);
        var available = Available;
        foreach (var claim in claims)
            Put(claim, AllocationOutcome.Held, null, Vnd.Zero, Vnd.Min(claim.Fundable, available), AllocationMessages.Held(_norms, claim));
        Step(place, claims, asked, available, Vnd.Zero, Vnd.Min(asked, available), isHeld: true);
    }

    private void Give(PriorityPlace place, int group, List<AllocationClaim> claims)
    {
        if (claims.Count == 0)
            return;
        var asked = Sum(claims);
        var available = Available;
        var given = Vnd.Zero;
        foreach (var claim in claims)
        {
            var amount = AmountOf(claim, asked, available, given);
            var outcome =
                asked <= available || amount == claim.Fundable ? AllocationOutcome.Full
                : available == Vnd.Zero ? AllocationOutcome.NotReached
                : _request.Sharing == SharingRule.LeaveToAuthority ? AllocationOutcome.AuthorityDecides
                : amount > Vnd.Zero ? AllocationOutcome.Part
                : AllocationOutcome.NotReached;
            var atStake = outcome == AllocationOutcome.AuthorityDecides ? Vnd.Min(claim.Fundable, available) : Vnd.Zero;
            given += amount;
            Put(
                claim,
                outcome,
                group,
                amount,
                atStake,
                AllocationMessages.InOrder(_norms, claim, outcome, _request.Sharing, group, claims.Count, amount, asked, available)
            );
        }

        var fits = asked <= available;
        Step(place, claims, asked, available, given, !fits && _request.Sharing == SharingRule.LeaveToAuthority ? available : Vnd.Zero, isHeld: false);
        _closed |= !fits;
    }

    private Vnd Available => _closed ? Vnd.Zero : _left;

    private Vnd AmountOf(AllocationClaim claim, Vnd asked, Vnd available, Vnd givenBefore)
    {
        if (asked <= available)
            return claim.Fundable;
        return _request.Sharing switch
        {
            SharingRule.ProRata => new Vnd(WideMath.FloorMultiplyDivide(claim.Fundable.Dong, available.Dong, asked.Dong)),
            SharingRule.GivenOrder => Vnd.Min(claim.Fundable, available - givenBefore),
            _ => Vnd.Zero,
        };
    }

    private void Step(PriorityPlace? place, List<AllocationClaim> claims, Vnd asked, Vnd available, Vnd given, Vnd withheld, bool isHeld)
    {
        _steps.Add(StepOf(place, claims, asked, available, given, withheld, isHeld));
        _left -= given + withheld;
    }

    private static AllocationStep StepOf(PriorityPlace? place, List<AllocationClaim> claims, Vnd asked, Vnd available, Vnd given, Vnd withheld, bool isHeld) =>
        new(place, claims.Select(c => c.Id).ToValueList(), asked, available, given, withheld, isHeld);

    private void Put(AllocationClaim claim, AllocationOutcome outcome, int? group, Vnd amount, Vnd atStake, FindingList findings) =>
        _lines[claim.Id] = new AllocationLine(claim, outcome, group, amount, atStake, findings);

    private static Vnd Sum(IEnumerable<AllocationClaim> claims) => claims.Aggregate(Vnd.Zero, (sum, c) => sum + c.Fundable);

    private static Verdict VerdictOf(ValueList<AllocationLine> lines) =>
        lines.Any(l => l.Outcome == AllocationOutcome.Held) ? Verdict.Undetermined
        : lines.Any(l => l.Outcome == AllocationOutcome.AuthorityDecides) ? Verdict.AuthorityDecides
        : lines.All(l => l.Outcome == AllocationOutcome.Full) ? Verdict.Satisfied
        : Verdict.NotSatisfied;

    private static ValueList<string> MissingOf(ValueList<AllocationLine> lines) =>
        lines
            .Where(l => l.Outcome == AllocationOutcome.Held)
            .SelectMany(l => AllocationMessages.MissingOf(l.Claim).Select(m => l.Claim.Id + ":" + m))
            .ToValueList();
}
