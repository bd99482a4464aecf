using System.Runtime.CompilerServices;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>Quy tắc mức hỗ trợ: the ceiling of a case under given norms.</summary>
/// <remarks>
/// TTLT26-2014/6/2, TT28-2018/8. The answer gives the ceiling only; who may receive it and the conditions of the item are separate answers.
/// Looked at in this order: form, local schedule, date, item, factor, cost.
/// </remarks>
public static class SupportRules
{
    /// <summary>Tính mức trần: the workings of a case; allocates nothing.</summary>
    /// <param name="norms">The table for the money and the date; null when the date is not covered.</param>
    /// <param name="request">The case.</param>
    /// <param name="workings">Every number used and what bound the result, or why there is none.</param>
    /// <returns>Whether there is a single ceiling.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCompute(SupportNorms? norms, in SupportRequest request, out SupportWorkings workings)
    {
        workings = Compute(norms, request);
        return workings.Outcome == SupportOutcome.Ceiling;
    }

    /// <summary>Xem xét mức hỗ trợ: the same answer with its reasons.</summary>
    /// <param name="norms">The table for the money and the date; null when the date is not covered.</param>
    /// <param name="request">The case.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The request is malformed; the message names the fields.</exception>
    public static SupportDecision Assess(SupportNorms? norms, in SupportRequest request)
    {
        var workings = Compute(norms, request);
        if (workings.Outcome == SupportOutcome.Invalid)
            throw Malformed(request, workings.BadFields);
        return new SupportDecision(workings, SupportMessages.Render(workings, norms, request));
    }

    /// <summary>Chi phí nhỏ nhất để đạt mức trần: the smallest cost of one unit at which the ceiling reaches the cap.</summary>
    /// <param name="norms">The table.</param>
    /// <param name="item">The item.</param>
    /// <param name="factor">The priority factor, from 1; null is 1.</param>
    /// <returns>The cost in đồng; null where the item has no level, its level has no cap or is known in part only, or no cost is asked.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The item is undefined, or the factor below 1.</exception>
    public static Vnd? SmallestCostAtCap(SupportNorms norms, SupportItem item, Rate? factor = null)
    {
        ArgumentNullException.ThrowIfNull(norms);
        if (factor < Rate.One)
            throw new ArgumentOutOfRangeException(nameof(factor), factor, "The factor must be at least 1.");
        if (!norms[item].TryGet(out var level) || level.Cap is not { } cap || level.IsWithoutCost || level.IsPartlyKnown)
            return null;
        var times = factor is { } f && norms.FactorReaches(item) ? f : Rate.One;
        var raised = times.Of(cap);
        var rateTimes = norms.Readings.PriorityFactor == FactorReach.RateAndCap ? times : Rate.One;
        var byRate = WideMath.CeilingDivideByProduct(raised.Dong, level.ExactRate, rateTimes.Millionths, (long)Rate.Unit * Rate.Unit * Rate.Unit);
        return new Vnd(Math.Max(byRate, raised.Dong));
    }

    private static ArgumentException Malformed(SupportRequest request, SupportFields bad) =>
        ProblemText.Argument(
            new(
                string.Join(" ", SupportProblems.Of(request).Select(p => p.Text.Vietnamese)),
                $"The support request is malformed in: {bad}. See RequestValidators.For<SupportRequest>() for what is allowed."
            ),
            nameof(request)
        );

    private static SupportWorkings Compute(SupportNorms? norms, in SupportRequest request)
    {
        var bad = SupportShape.BadFields(request);
        if (bad != SupportFields.None)
            return Malformed(bad, request);
        if (request.Source == FundingSource.Local && norms?.Source != FundingSource.Local)
            return WithoutSchedule(norms, request);
        if (norms is null)
            return Without(SupportOutcome.NotCovered, null, request);
        return norms.Local is { } local ? LocalSupport.Compute(norms, local, request) : OfCell(norms, norms[request.Item], request);
    }

    /// <summary>The workings of a case under one cell of a table.</summary>
    internal static SupportWorkings OfCell(SupportNorms norms, Norm<SupportLevel> norm, in SupportRequest request)
    {
        if (!norm.TryGet(out var level))
            return norm.Status == NormStatus.Absent && SupportNorms.TryInPlaceOf(request.Item, out var other)
                ? WithoutSeparateLevel(norms, norm, other, request)
                : Without(OutcomeOf(norm.Status), norm, request);
        if (
            request.TreatmentWork == TreatmentWork.NewConstruction
            && IsTreatment(request.Item)
            && norms.Readings.NewTreatment == NewTreatmentConstruction.NotCovered
        )
            return Without(SupportOutcome.NewConstruction, norm, request);

        var asked = request.PriorityFactor ?? Rate.One;
        // While the rule on factors is not known, the level with the whole factor bounds what can be given.
        var isRuleUnknown = asked > Rate.One && !norms.PriorityFactorLimit.HasValue;
        var use = UseOf(asked > Rate.One, norms.FactorReaches(request.Item), request.Ground != PriorityGround.None);
        var factor = isRuleUnknown || use == FactorUse.Applied ? asked : Rate.One;

        var terms = new LevelTerms(level, factor, isRuleUnknown ? FactorReach.RateAndCap : norms.Readings.PriorityFactor);
        var units = UnitsOf(request);
        var result = terms.Of(request.UnitCosts, request.Cost, units);
        if (isRuleUnknown)
            return Without(SupportOutcome.FactorNotEncoded, norm, request, result.Upper);
        if (!result.IsCostKnown)
            return WithoutCost(norm, request, use, factor, result.Upper);

        var isRange = result.Lower != result.Upper;
        return new SupportWorkings
        {
            Item = request.Item,
            OwnItem = request.OwnItem,
            Outcome =
                level.IsPartlyKnown ? SupportOutcome.PartlyKnown
                : isRange ? SupportOutcome.Range
                : SupportOutcome.Ceiling,
            Verdict = VerdictOf(request.Requested, result.Lower, result.Upper),
            BoundBy = isRange ? BoundBy.Nothing : result.BoundBy,
            FactorUse = use,
            Factor = factor,
            Units = units,
            Lower = new Vnd(result.Lower),
            Upper = new Vnd(result.Upper),
            IsBounded = level.IsPartlyKnown,
            Cost = new Vnd(result.Cost),
            Requested = request.Requested,
            Norm = norm,
            Provision = norm.Citation,
        };
    }

    // A level that the circular does not state, but another one serves in its place: no more can be given than by that one.
    private static SupportWorkings WithoutSeparateLevel(SupportNorms norms, Norm<SupportLevel> norm, SupportItem other, in SupportRequest request)
    {
        if (!norms[other].TryGet(out var level))
            return Without(SupportOutcome.NoSeparateLevel, norm, request);
        var asked = request.PriorityFactor ?? Rate.One;
        var use = UseOf(asked > Rate.One, norms.FactorReaches(other), request.Ground != PriorityGround.None);
        var terms = new LevelTerms(level, use == FactorUse.Applied ? asked : Rate.One, norms.Readings.PriorityFactor);
        return Without(SupportOutcome.NoSeparateLevel, norm, request, terms.MostOf(request));
    }

    // The cap binds whatever the cost: a request above the caps of all units is refused without knowing it.
    private static SupportWorkings WithoutCost(Norm<SupportLevel> norm, in SupportRequest request, FactorUse use, Rate factor, long caps) =>
        Without(norm.Value.IsPartlyKnown ? SupportOutcome.PartlyKnown : SupportOutcome.CostUnknown, norm, request, caps) with
        {
            FactorUse = use,
            Factor = factor,
            Verdict = request.Requested is { } asked && asked.Dong > caps ? Verdict.NotSatisfied : Verdict.Undetermined,
        };

    private static SupportWorkings Malformed(SupportFields bad, in SupportRequest request) =>
        Without(SupportOutcome.Invalid, null, request) with
        {
            BadFields = bad,
        };

    private static SupportWorkings WithoutSchedule(SupportNorms? norms, in SupportRequest request) =>
        Without(SupportOutcome.ScheduleRequired, null, request) with
        {
            Provision = norms?.LocalLevels,
        };

    /// <summary>The answer without a ceiling; the most that it can come to is the largest long where nothing bounds it.</summary>
    internal static SupportWorkings Without(SupportOutcome outcome, Norm<SupportLevel>? norm, in SupportRequest request, long most = long.MaxValue) =>
        new()
        {
            Item = request.Item,
            OwnItem = request.OwnItem,
            Outcome = outcome,
            Verdict = Verdict.Undetermined,
            Factor = Rate.One,
            Units = UnitsOf(request),
            Upper = new Vnd(most == long.MaxValue ? 0 : most),
            IsBounded = most != long.MaxValue,
            Requested = request.Requested,
            Norm = norm,
            Provision = norm?.Citation,
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int UnitsOf(in SupportRequest request) => request.UnitCosts.Count > 0 ? request.UnitCosts.Count : request.Units ?? 1;

    internal static SupportOutcome OutcomeOf(NormStatus status) =>
        status switch
        {
            NormStatus.Absent => SupportOutcome.NoSeparateLevel,
            NormStatus.GovernedElsewhere => SupportOutcome.GovernedElsewhere,
            _ => SupportOutcome.NotEncoded,
        };

    // Looked up, not branched on: in a mixed list no branch on the factor can be foreseen. Two bits an answer, in the order of the eight cases.
    private static FactorUse UseOf(bool isRaised, bool isReached, bool hasGround)
    {
        const int uses = ((int)FactorUse.Ignored << 8) | ((int)FactorUse.Ignored << 10) | ((int)FactorUse.WithoutGround << 12) | ((int)FactorUse.Applied << 14);
        return (FactorUse)((uses >> (2 * ((isRaised ? 4 : 0) + (isReached ? 2 : 0) + (hasGround ? 1 : 0)))) & 0b11);
    }

    internal static Verdict VerdictOf(Vnd? requested, long lower, long upper)
    {
        if (requested is not { } asked)
            return lower == upper ? Verdict.Satisfied : Verdict.Undetermined;
        return asked.Dong <= lower ? Verdict.Satisfied
            : asked.Dong > upper ? Verdict.NotSatisfied
            : Verdict.Undetermined;
    }

    private static bool IsTreatment(SupportItem item) => item is SupportItem.PollutionTreatmentEstablishment or SupportItem.PollutionTreatmentCluster;
}
