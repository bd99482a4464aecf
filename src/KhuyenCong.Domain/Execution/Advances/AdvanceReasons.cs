using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Puts the numbers of an answer on an advance into findings.</summary>
internal static class AdvanceReasons
{
    internal static AdvanceDecision Of(AdvanceNorms? norms, AdvanceRequest request, in AdvanceWorkings workings, ValueList<Finding> standing)
    {
        var findings = new List<Finding>(4 + standing.Count);
        if (workings is { Outcome: AdvanceOutcome.FirstAdvance, Condition: { } condition })
            findings.Add(AdvanceMessages.ProgressMet.Finds(Verdict.Satisfied, condition.Citation, Progress(condition, request), norms!.Evidence));
        if (AcceptedByCost(request, workings) is { } byCost)
            findings.Add(byCost);
        var (outcome, missing) = Outcome(norms, request, workings);
        findings.Add(outcome);
        AddLimits(norms, request, workings, findings);
        if (AgainstProof(norms, request, workings) is { } proof)
            findings.Add(proof);
        if (workings.ToReturn is { } surplus)
            findings.Add(
                AdvanceMessages.ToReturn.Finds(
                    Verdict.Satisfied,
                    norms!.Return,
                    new(request.Advanced.Dong, surplus.Dong, T0: AdvanceMessages.ReturnedTo(request.Source))
                )
            );
        // A case that pays nothing says itself what it waits for; a limit that an open one exceeds is told as such.
        if (workings.Excess is { } above && outcome.Verdict != Verdict.NotSatisfied && (workings.Payable is not null || workings.BindingLimit is null))
            findings.Add(
                (workings.Payable is null ? AdvanceMessages.AskedAboveMost : AdvanceMessages.AskedTooMuch).Finds(
                    Verdict.NotSatisfied,
                    outcome.Citation,
                    new(request.Asked!.Value.Dong, (request.Asked.Value - above).Dong, above.Dong, T0: AdvanceMessages.RatioSetter(request.Source))
                )
            );

        foreach (var finding in standing)
            findings.Add(finding);
        var refused = workings.Excess is not null;
        return new AdvanceDecision(
            refused ? Verdict.NotSatisfied : outcome.Verdict,
            FindingList.Of([.. findings]),
            refused || missing is null ? default : [missing],
            workings
        );
    }

    /// <summary>The finding of the case that applies, and the fact that is missing for it.</summary>
    private static (Finding Finding, string? Missing) Outcome(AdvanceNorms? norms, AdvanceRequest request, in AdvanceWorkings workings)
    {
        var kind = new MessageArguments(T0: request.Kind.ToText());
        var (advanced, payable) = (request.Advanced.Dong, workings.Payable?.Dong ?? 0);
        var condition = workings.Condition;
        var (rule, verdict, arguments, missing) = workings.Outcome switch
        {
            AdvanceOutcome.NotCovered => (AdvanceMessages.NotCovered, Verdict.Undetermined, default(MessageArguments), MissingCodes.Norm),
            AdvanceOutcome.ProvincialProcedure => (AdvanceMessages.ProvincialProcedure, Verdict.Undetermined, default, MissingCodes.ProvincialProcedure),
            AdvanceOutcome.AgencyDecides => (
                AdvanceMessages.AgencyDecides,
                Verdict.AuthorityDecides,
                kind with
                {
                    T1 = AdvanceMessages.RatioSetter(request.Source),
                },
                null
            ),
            AdvanceOutcome.AfterAcceptanceOnly => (AdvanceMessages.AfterAcceptanceOnly, Verdict.NotSatisfied, kind, null),
            AdvanceOutcome.ProgressUnknown => (AdvanceMessages.ProgressUnknown, Verdict.Undetermined, Progress(condition!, request), condition!.FactCode),
            AdvanceOutcome.ProgressNotMet => (AdvanceMessages.ProgressNotMet, Verdict.NotSatisfied, Progress(condition!, request), null),
            AdvanceOutcome.ContractShareUnknown => (AdvanceMessages.ContractShareUnknown, Verdict.Undetermined, default, AdvanceRules.Facts.DueUnderContract),
            AdvanceOutcome.RealCostUnknown => (AdvanceMessages.RealCostUnknown, Verdict.Undetermined, default, AdvanceRules.Facts.RealCost),
            AdvanceOutcome.FollowingTranche when request.AgencyRatio is { } ratio => (
                AdvanceMessages.FollowingByRatio,
                Verdict.Satisfied,
                new(ratio.Millionths, request.Support.Dong, advanced, payable, AdvanceMessages.RatioSetter(request.Source)),
                null
            ),
            AdvanceOutcome.FollowingTranche => (
                AdvanceMessages.FollowingTranche,
                Verdict.Satisfied,
                new(Vnd.Min(request.DueUnderContract!.Value, request.Support).Dong, advanced, payable),
                null
            ),
            AdvanceOutcome.Rest when request.AgencyRatio is { } ratio => (
                AdvanceMessages.RestByRatio,
                Verdict.Satisfied,
                new(ratio.Millionths, request.AcceptedSupport!.Value.Dong, advanced, payable, AdvanceMessages.RatioSetter(request.Source)),
                null
            ),
            AdvanceOutcome.Rest => (AdvanceMessages.Rest, Verdict.Satisfied, new(request.AcceptedSupport!.Value.Dong, advanced, payable), null),
            _ => (
                AdvanceMessages.FirstAdvance,
                Verdict.Satisfied,
                new MessageArguments(workings.Rate!.Value.Millionths, request.Support.Dong, advanced, payable),
                (string?)null
            ),
        };
        var evidence = workings.Outcome is AdvanceOutcome.NotCovered or AdvanceOutcome.ProvincialProcedure ? Evidence.None : norms!.Evidence;
        return (rule.Finds(verdict, workings.Provision ?? norms?.Rest, arguments, evidence, workings.Reading), missing);
    }

    /// <summary>What the limit on all advances did, and what is not known of the money rules that a ratio of the Agency has to keep to.</summary>
    private static void AddLimits(AdvanceNorms? norms, AdvanceRequest request, in AdvanceWorkings workings, List<Finding> findings)
    {
        if (workings.BindingLimit is { } limit)
        {
            var most = new MessageArguments(limit.Value.Millionths, limit.Value.Of(request.Support).Dong);
            var (rule, verdict) = workings.Payable is null ? (AdvanceMessages.AboveLimit, Verdict.NotSatisfied) : (AdvanceMessages.Limit, Verdict.Satisfied);
            findings.Add(rule.Finds(verdict, limit, most, ReadingId.R7));
        }

        if (MoneyRulesNotHeld(norms, request, workings) is { } open)
            findings.Add(open);
    }

    /// <summary>The real cost made the accepted support smaller.</summary>
    private static Finding? AcceptedByCost(AdvanceRequest request, in AdvanceWorkings workings)
    {
        if (workings.Outcome != AdvanceOutcome.Rest || request.RealCost is not { } cost)
            return null;
        var counted = request.AcceptedSupport!.Value;
        return counted == (request.Accepted ?? request.Support)
            ? null
            : AdvanceMessages.AcceptedByCost.Finds(
                Verdict.Satisfied,
                workings.Provision,
                new((request.SupportRate ?? Rate.One).Millionths, cost.Dong, counted.Dong)
            );
    }

    /// <summary>What is paid against proof that is not at hand.</summary>
    internal static Finding? AgainstProof(AdvanceNorms? norms, AdvanceRequest request, in AdvanceWorkings workings) =>
        workings.Outcome == AdvanceOutcome.Rest
        && request.RealCost is null
        && norms?.LineOf(request.Kind) is { Terms: { HasValue: true, Value.IsAgainstProof: true } terms }
            ? AdvanceMessages.AgainstProof.Finds(Verdict.Undetermined, terms.Citation)
            : null;

    /// <summary>What is not known of the money rules that a ratio of the Agency has to keep to.</summary>
    internal static Finding? MoneyRulesNotHeld(AdvanceNorms? norms, AdvanceRequest request, in AdvanceWorkings workings) =>
        request.AgencyRatio is not null && workings.Payable is not null && norms!.Limit.Status == NormStatus.NotEncoded
            ? AdvanceMessages.MoneyRulesNotHeld.Finds(
                Verdict.Undetermined,
                norms.OtherRatio,
                new(T0: norms.Limit.Citation.Text, T1: AdvanceMessages.RatioSetter(request.Source))
            )
            : null;

    private static MessageArguments Progress(ProgressCondition condition, AdvanceRequest request) =>
        new(
            condition.Threshold.Value,
            condition.FactIn(request)?.Millionths ?? 0,
            T0: condition.FactName,
            T1: new TextPair(condition.Word, AdvanceMessages.RatioSetter(request.Source))
        );
}
