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
        ArgumentNullException.ThrowIfNull(request);
        ExecutionShape.Require(ExecutionShape.Of(request));
        if (norms is null || !norms.IsEncoded)
            return new AdvanceWorkings { Outcome = AdvanceOutcome.NotCovered };
        if (norms.Source != request.Source)
            return OfLocalMoney(norms, request, readings);

        // A reading may strike a line: then it names the kind of project and does not govern it.
        var named = norms.LineOf(request.Kind);
        var line = named?.StandsUnder(readings) == true ? named : null;
        var answer = new AdvanceWorkings { Provision = line?.Terms.Citation ?? norms.OtherProjects, Reading = named?.Reading ?? ReadingId.None };
        if (norms.Source == FundingSource.Local && !IsSeen(norms, request, line))
            return OfLocalMoney(norms, request, readings);
        if (line is not null && !line.Terms.HasValue)
            return answer with { Outcome = AdvanceOutcome.NotCovered };
        return request.Stage == AdvanceStage.Accepted
            ? AfterAcceptance(norms, request, readings, line, answer)
            : BeforeAcceptance(norms, request, readings, line, answer);
    }

    /// <summary>Whether a province's own table says what the question turns on; what was not seen of it stays open.</summary>
    private static bool IsSeen(AdvanceNorms norms, AdvanceRequest request, AdvanceLine? line)
    {
        if (request.AgencyRatio is not null)
            return (line is null ? norms.OtherProjects : norms.OtherRatio) is not null;
        if (request.Stage == AdvanceStage.Accepted)
            return line is { Terms: { HasValue: true, Value.OnlyAfterAcceptance: true } } || norms.Rest is not null;
        if (line is null)
            return norms.OtherProjects is not null;
        return line.Terms.HasValue && (!request.IsFollowingTranche || norms.Following is not null);
    }

    /// <summary>Money of the province where its own table is not at hand, or does not say: the limit binds it all the same.</summary>
    private static AdvanceWorkings OfLocalMoney(AdvanceNorms norms, AdvanceRequest request, Readings readings)
    {
        var open = new AdvanceWorkings { Outcome = AdvanceOutcome.ProvincialProcedure, Provision = norms.LocalProcedure };
        if (!IsLimited(request, readings) || !norms.Limit.TryGet(out var limit))
            return open;
        var most = Vnd.Max(Vnd.Zero, limit.Of(request.Support) - request.Advanced);
        return request.Asked > most ? open with { BindingLimit = norms.Limit, Excess = request.Asked - most } : open;
    }

    private static AdvanceWorkings BeforeAcceptance(AdvanceNorms norms, AdvanceRequest request, Readings readings, AdvanceLine? line, AdvanceWorkings answer)
    {
        if (request.AgencyRatio is { } ratio)
            return Paid(norms, request, readings, ByRatio(norms, line, answer, ratio) with { Ceiling = ratio.Of(request.Support) });
        if (line is null)
            return Open(norms, request, readings, answer with { Outcome = AdvanceOutcome.AgencyDecides, Ceiling = request.Support });
        var terms = line.Terms.Value;
        var first = answer with { Rate = terms.Rate, Condition = terms.Condition };
        if (terms.OnlyAfterAcceptance || terms.Rate is not { } share)
            return Nothing(request, first with { Outcome = AdvanceOutcome.AfterAcceptanceOnly });
        if (request.IsFollowingTranche)
        {
            var following = answer with { Provision = norms.Following };
            return request.DueUnderContract is { } due
                ? Paid(norms, request, readings, following with { Outcome = AdvanceOutcome.FollowingTranche, Ceiling = Vnd.Min(due, request.Support) })
                : Open(norms, request, readings, following with { Outcome = AdvanceOutcome.ContractShareUnknown, Ceiling = request.Support });
        }

        var ceiling = share.Of(request.Support);

        return IsReached(terms.Condition, request) switch
        {
            null => Open(norms, request, readings, first with { Outcome = AdvanceOutcome.ProgressUnknown, Ceiling = ceiling }),
            false => Nothing(request, first with { Outcome = AdvanceOutcome.ProgressNotMet }),
            true => Paid(norms, request, readings, first with { Outcome = AdvanceOutcome.FirstAdvance, Ceiling = ceiling }),
        };
    }

    private static AdvanceWorkings AfterAcceptance(AdvanceNorms norms, AdvanceRequest request, Readings readings, AdvanceLine? line, AdvanceWorkings answer)
    {
        var most = request.Accepted ?? request.Support;
        var isLaidDown =
            line is not null || norms.RestAlone.Status == NormStatus.Absent || (norms.RestAlone.TryGet(out var alone) && alone.Contains(request.Kind));
        if (!isLaidDown && request.AgencyRatio is null)
        {
            var counted = AcceptedSupport(request);
            var decides = answer with { Outcome = AdvanceOutcome.AgencyDecides, ToReturn = Surplus(request, counted), Ceiling = counted ?? most };
            return Open(norms, request, readings, decides);
        }

        if (AcceptedSupport(request) is not { } accepted)
        {
            var open = answer with { Outcome = AdvanceOutcome.RealCostUnknown, Ceiling = request.AgencyRatio?.Of(most) ?? most };
            return Open(norms, request, readings, open);
        }

        var known = answer with { ToReturn = Surplus(request, accepted) };
        if (request.AgencyRatio is { } ratio)
            return Paid(norms, request, readings, ByRatio(norms, line, known, ratio) with { Outcome = AdvanceOutcome.Rest, Ceiling = ratio.Of(accepted) });
        var own = line is not null && line.Terms.Value.OnlyAfterAcceptance;
        return Paid(
            norms,
            request,
            readings,
            known with
            {
                Outcome = AdvanceOutcome.Rest,
                Provision = own ? line!.Terms.Citation : norms.Rest,
                Rate = own ? line!.Terms.Value.Rate : null,
                Ceiling = accepted,
            }
        );
    }

    private static Vnd? Surplus(AdvanceRequest request, Vnd? accepted) => request.Advanced > accepted ? request.Advanced - accepted : null;

    /// <summary>The support that acceptance confirmed, at most the share of the real cost where it is a percentage; null while that cost is unknown.</summary>
    internal static Vnd? AcceptedSupport(AdvanceRequest request)
    {
        var accepted = request.Accepted ?? request.Support;
        if (request.RealCost is { } cost)
            return Vnd.Min(accepted, (request.SupportRate ?? Rate.One).Of(cost));
        return request.SupportRate is null ? accepted : null;
    }

    private static AdvanceWorkings ByRatio(AdvanceNorms norms, AdvanceLine? line, AdvanceWorkings answer, Rate ratio) =>
        answer with
        {
            Outcome = AdvanceOutcome.FirstAdvance,
            Provision = line is null ? norms.OtherProjects : norms.OtherRatio,
            Rate = ratio,
        };

    private static AdvanceWorkings Nothing(AdvanceRequest request, AdvanceWorkings answer) =>
        answer with
        {
            Ceiling = Vnd.Zero,
            Payable = Vnd.Zero,
            Excess = request.Asked > Vnd.Zero ? request.Asked : null,
        };

    /// <summary>A case that stays open: no amount, but what is asked above the most that it can come to is refused all the same.</summary>
    private static AdvanceWorkings Open(AdvanceNorms norms, AdvanceRequest request, Readings readings, AdvanceWorkings answer)
    {
        var most = Paid(norms, request, readings, answer);
        return answer with { Ceiling = null, Excess = most.Excess, BindingLimit = most.Excess is null ? null : most.BindingLimit };
    }

    /// <summary>The answer within the limit, less what was advanced.</summary>
    private static AdvanceWorkings Paid(AdvanceNorms norms, AdvanceRequest request, Readings readings, AdvanceWorkings answer)
    {
        var ceiling = answer.Ceiling!.Value;
        Norm<Rate>? binding = null;
        if (IsLimited(request, readings) && norms.Limit.TryGet(out var limit) && limit.Of(request.Support) < ceiling)
        {
            binding = norms.Limit;
            ceiling = limit.Of(request.Support);
        }

        var payable = Vnd.Max(Vnd.Zero, ceiling - request.Advanced);
        return answer with { Ceiling = ceiling, Payable = payable, BindingLimit = binding, Excess = request.Asked > payable ? request.Asked - payable : null };
    }

    private static bool IsLimited(AdvanceRequest request, Readings readings) =>
        request.Stage == AdvanceStage.BeforeAcceptance || readings.AdvanceLimit == AdvanceLimitReach.UntilSettlement;

    private static bool? IsReached(ProgressCondition? condition, AdvanceRequest request) =>
        condition is null ? true : condition.Threshold.IsMetBy(condition.FactIn(request)?.Millionths);
}
