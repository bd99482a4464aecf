using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc tạm ứng: what may be advanced to a project now.</summary>
/// <remarks>TT36-2013/12–16; TTLT26-2014/8/2/b.</remarks>
internal static class AdvanceRules
{
    /// <summary>Mã dữ kiện còn thiếu: the codes used in <see cref="Decision.Missing"/>.</summary>
    public static class Facts
    {
        /// <summary>Khối lượng đã thực hiện: <see cref="AdvanceRequest.WorkDone"/>.</summary>
        public const string WorkDone = "work_done";

        /// <summary>Vốn đầu tư đã thực hiện: <see cref="AdvanceRequest.InvestmentDone"/>.</summary>
        public const string InvestmentDone = "investment_done";

        /// <summary>Giá trị theo hợp đồng: <see cref="AdvanceRequest.DueUnderContract"/>.</summary>
        public const string DueUnderContract = "due_under_contract";

        /// <summary>Kinh phí thực hiện: <see cref="AdvanceRequest.RealCost"/>.</summary>
        public const string RealCost = "real_cost";
    }

    /// <summary>Xem xét tạm ứng: what may be advanced, with the reasons.</summary>
    /// <exception cref="ArgumentException">The support is not positive, an amount is negative, more was advanced or accepted than the support, a share is outside 0–100%, or a code is not defined.</exception>
    public static AdvanceDecision Assess(AdvanceNorms? norms, AdvanceRequest request, Readings? readings = null)
    {
        var workings = Compute(norms, request, readings ?? Readings.Default);
        return AdvanceReasons.Of(norms, request, workings, norms?.CaveatsOf(request.Source) ?? default);
    }

    /// <summary>Tính tạm ứng: the numbers of an answer, without the reasons.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Assess"/>.</exception>
    public static AdvanceWorkings Compute(AdvanceNorms? norms, AdvanceRequest request, Readings readings)
    {
        ExecutionShape.Require(request, ExecutionShape.Of);
        if (norms is null || !norms.IsEncoded)
            return new AdvanceWorkings { Outcome = AdvanceOutcome.NotCovered };
        // A reading may strike a line: then it names the kind of project and does not govern it.
        var named = norms.LineOf(request.Kind);
        var line = named?.StandsUnder(readings) == true ? named : null;
        var asked = new Case(norms, request, readings, line);
        if (norms.Source != request.Source || (norms.Source == FundingSource.Local && !asked.IsSeen))
            return asked.OfLocalMoney();
        var answer = new AdvanceWorkings { Provision = line?.Terms.Citation ?? norms.OtherProjects, Reading = named?.Reading ?? ReadingId.None };
        if (asked.TurnsOnUnknownTerms)
            return answer with { Outcome = AdvanceOutcome.NotCovered };
        return request.Stage == AdvanceStage.Accepted ? asked.AfterAcceptance(answer) : asked.BeforeAcceptance(answer);
    }

    /// <summary>A question with the table that answers it and the line that governs the kind of project, if any.</summary>
    private readonly struct Case(AdvanceNorms norms, AdvanceRequest request, Readings readings, AdvanceLine? line)
    {
        /// <summary>Whether a province's own table says what the question turns on; what was not seen of it stays open.</summary>
        internal bool IsSeen
        {
            get
            {
                if (request.AgencyRatio is not null)
                    return (line is null ? norms.OtherProjects : norms.OtherRatio) is not null;
                if (request.Stage == AdvanceStage.Accepted)
                    return line is { Terms: { HasValue: true, Value.OnlyAfterAcceptance: true } } || norms.Rest is not null;
                if (line is null)
                    return norms.OtherProjects is not null;
                return request.IsFollowingTranche ? norms.Following is not null : line.Terms.HasValue;
            }
        }

        /// <summary>Whether the ratio of the line is needed and not known: after acceptance, for a following tranche and where another one is set it is not.</summary>
        internal bool TurnsOnUnknownTerms =>
            line is { Terms.HasValue: false } && request is { AgencyRatio: null, Stage: AdvanceStage.BeforeAcceptance, IsFollowingTranche: false };

        private bool IsLimited => request.Stage == AdvanceStage.BeforeAcceptance || readings.AdvanceLimit == AdvanceLimitReach.UntilSettlement;

        /// <summary>Money of the province where its own table is not at hand, or does not say: the limit binds it all the same.</summary>
        internal AdvanceWorkings OfLocalMoney()
        {
            var open = new AdvanceWorkings { Outcome = AdvanceOutcome.ProvincialProcedure, Provision = norms.LocalProcedure };
            if (!IsLimited || !norms.Limit.TryGet(out var limit))
                return open;
            var most = Vnd.Max(Vnd.Zero, limit.Of(request.Support) - request.Advanced);
            return request.Asked > most ? open with { BindingLimit = norms.Limit, Excess = request.Asked - most } : open;
        }

        internal AdvanceWorkings BeforeAcceptance(AdvanceWorkings answer)
        {
            if (request.AgencyRatio is { } ratio)
            {
                // Article 16.1 lets another ratio take the place of what article 15.2.b says of a following tranche, too.
                var outcome = request.IsFollowingTranche ? AdvanceOutcome.FollowingTranche : AdvanceOutcome.FirstAdvance;
                return Paid(ByRatio(answer, ratio) with { Outcome = outcome, Ceiling = ratio.Of(request.Support) });
            }

            if (line is null)
                return Open(answer with { Outcome = AdvanceOutcome.AgencyDecides, Ceiling = request.Support });
            if (!line.Terms.TryGet(out var terms))
                return Following(answer);
            var first = answer with { Rate = terms.Rate, Condition = terms.Condition };
            if (terms.OnlyAfterAcceptance || terms.Rate is not { } share)
                return Nothing(first with { Outcome = AdvanceOutcome.AfterAcceptanceOnly });
            if (request.IsFollowingTranche)
                return Following(answer);

            var isReached = terms.Condition is { } condition ? condition.Threshold.IsMetBy(condition.FactIn(request)?.Millionths) : true;
            first = first with { Ceiling = share.Of(request.Support) };
            return isReached switch
            {
                null => Open(first with { Outcome = AdvanceOutcome.ProgressUnknown }),
                false => Nothing(first with { Outcome = AdvanceOutcome.ProgressNotMet }),
                true => Paid(first with { Outcome = AdvanceOutcome.FirstAdvance }),
            };
        }

        private AdvanceWorkings Following(AdvanceWorkings answer)
        {
            var following = answer with { Provision = norms.Following };
            return request.DueUnderContract is { } due
                ? Paid(following with { Outcome = AdvanceOutcome.FollowingTranche, Ceiling = Vnd.Min(due, request.Support) })
                : Open(following with { Outcome = AdvanceOutcome.ContractShareUnknown, Ceiling = request.Support });
        }

        internal AdvanceWorkings AfterAcceptance(AdvanceWorkings answer)
        {
            var most = request.Accepted ?? request.Support;
            var accepted = request.AcceptedSupport;
            var isLaidDown =
                line is not null || norms.RestAlone.Status == NormStatus.Absent || (norms.RestAlone.TryGet(out var alone) && alone.Contains(request.Kind));
            var known = answer with { ToReturn = request.Advanced > accepted ? request.Advanced - accepted : null };
            if (!isLaidDown && request.AgencyRatio is null)
                return Open(known with { Outcome = AdvanceOutcome.AgencyDecides, Ceiling = accepted ?? most });
            if (accepted is not { } support)
                return Open(known with { Outcome = AdvanceOutcome.RealCostUnknown, Ceiling = request.AgencyRatio?.Of(most) ?? most });
            if (request.AgencyRatio is { } ratio)
                return Paid(ByRatio(known, ratio) with { Outcome = AdvanceOutcome.Rest, Ceiling = ratio.Of(support) });
            known = known with { Outcome = AdvanceOutcome.Rest, Ceiling = support };
            return line is { Terms: { HasValue: true, Value: { OnlyAfterAcceptance: true, Rate: var rate }, Citation: var own } }
                ? Paid(known with { Provision = own, Rate = rate })
                : Paid(known with { Provision = norms.Rest });
        }

        private AdvanceWorkings ByRatio(AdvanceWorkings answer, Rate ratio) =>
            answer with
            {
                Outcome = AdvanceOutcome.FirstAdvance,
                Provision = line is null ? norms.OtherProjects : norms.OtherRatio,
                Rate = ratio,
            };

        private AdvanceWorkings Nothing(AdvanceWorkings answer) =>
            answer with
            {
                Ceiling = Vnd.Zero,
                Payable = Vnd.Zero,
                Excess = request.Asked > Vnd.Zero ? request.Asked : null,
            };

        /// <summary>A case that stays open: no amount, but what is asked above the most that it can come to is refused all the same.</summary>
        private AdvanceWorkings Open(AdvanceWorkings answer)
        {
            var most = Paid(answer);
            return answer with { Ceiling = null, Excess = most.Excess, BindingLimit = most.Excess is null ? null : most.BindingLimit };
        }

        /// <summary>The answer within the limit, less what was advanced.</summary>
        private AdvanceWorkings Paid(AdvanceWorkings answer)
        {
            var ceiling = answer.Ceiling!.Value;
            Norm<Rate>? binding = null;
            if (IsLimited && norms.Limit.TryGet(out var limit) && limit.Of(request.Support) < ceiling)
            {
                binding = norms.Limit;
                ceiling = limit.Of(request.Support);
            }

            var payable = Vnd.Max(Vnd.Zero, ceiling - request.Advanced);
            return answer with
            {
                Ceiling = ceiling,
                Payable = payable,
                BindingLimit = binding,
                Excess = request.Asked > payable ? request.Asked - payable : null,
            };
        }
    }
}
