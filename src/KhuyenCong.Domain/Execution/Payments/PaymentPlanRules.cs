using System.Globalization;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc lập kế hoạch thanh toán: the instalments of an approved project.</summary>
/// <remarks>TT36-2013/12–16, 18, 19; TTLT26-2014/8/2/b. Each amount is the answer to a question about an advance, asked in the order in which money is paid.</remarks>
internal static class PaymentPlanRules
{
    internal static PaymentPlan Plan(AdvanceNorms? norms, DossierNorms? dossiers, PlanCalendar calendar, PaymentPlanRequest request, Readings readings)
    {
        ExecutionShape.Require(request, ExecutionShape.Of);
        var first = AdvanceRules.Compute(norms, request.Ask(AdvanceStage.BeforeAcceptance, Vnd.Zero), readings);
        if (first.Outcome is not (AdvanceOutcome.FirstAdvance or AdvanceOutcome.AfterAcceptanceOnly))
            return Open(norms, request, readings);

        var plan = new Building(norms!, dossiers, calendar, request, readings);
        plan.First(first);
        foreach (var tranche in request.Following)
            plan.Next(tranche);
        plan.AfterAcceptance();
        plan.Settle();
        return plan.Finish();
    }

    // Where nothing is laid down on advances, the answer on the first one says why.
    private static PaymentPlan Open(AdvanceNorms? norms, PaymentPlanRequest request, Readings readings)
    {
        var decision = AdvanceRules.Assess(norms, request.Ask(AdvanceStage.BeforeAcceptance, Vnd.Zero), readings);
        return new(decision.Verdict, decision.Findings, decision.Missing, []);
    }

    private sealed class Building(AdvanceNorms norms, DossierNorms? dossiers, PlanCalendar calendar, PaymentPlanRequest request, Readings readings)
    {
        private readonly List<Instalment> _instalments = [];
        private readonly List<Finding> _findings = [];
        private readonly List<string> _missing = [];
        private Vnd _advanced = Vnd.Zero;
        private Vnd _toReturn = Vnd.Zero;
        private Vnd? _accepted;

        // Where a payment has no provision of its own.
        private Citation Basis => norms.Rest ?? norms.Return;

        internal void First(AdvanceWorkings first)
        {
            if (first.Outcome == AdvanceOutcome.AfterAcceptanceOnly)
            {
                Say(PaymentMessages.AfterAcceptance, first, new(T0: request.Kind.ToText()));
                return;
            }

            Say(PaymentMessages.FirstAdvance, first, new(first.Rate!.Value.Millionths, request.Support.Dong, first.Payable!.Value.Dong));
            if (first.Condition is { } condition)
                Say(PaymentMessages.Progress, condition.Citation, new(condition.Threshold.Value, T0: condition.FactName, T1: condition.Word));
            Add(InstalmentKind.FirstAdvance, first, DossierStage.FirstAdvance);
            Note(AdvanceReasons.MoneyRulesNotHeld(norms, request.Ask(AdvanceStage.BeforeAcceptance, Vnd.Zero), first));
        }

        internal void Next(PlannedTranche tranche)
        {
            var due = Vnd.Min(tranche.DueUnderContract, request.Support);
            var asked = request.Ask(AdvanceStage.BeforeAcceptance, _advanced) with { IsFollowingTranche = true, DueUnderContract = due, AgencyRatio = null };
            var next = AdvanceRules.Compute(norms, asked, readings);
            // A kind that is paid after acceptance only has no tranche before it.
            if (next.Outcome == AdvanceOutcome.ProvincialProcedure)
                Open();
            if (next.Outcome != AdvanceOutcome.FollowingTranche)
                return;
            var year = tranche.Year.ToString(CultureInfo.InvariantCulture);
            if (request.AgencyRatio is not null && _findings.TrueForAll(f => f.Rule != PaymentMessages.RatioOfFirst))
                Say(PaymentMessages.RatioOfFirst, next.Provision, new(T0: AdvanceMessages.RatioSetter(request.Source)));
            Say(PaymentMessages.Following, next.Provision, new(due.Dong, _advanced.Dong, next.Payable!.Value.Dong, T0: year));
            Add(InstalmentKind.Following, next, DossierStage.FirstAdvance);
        }

        internal void AfterAcceptance()
        {
            var asked = request.Ask(AdvanceStage.Accepted, _advanced);
            var rest = AdvanceRules.Compute(norms, asked, readings);
            var isOpen = rest.Outcome is AdvanceOutcome.RealCostUnknown or AdvanceOutcome.ProvincialProcedure;
            if (isOpen || asked.AcceptedSupport is not { } accepted)
            {
                if (rest.Outcome == AdvanceOutcome.ProvincialProcedure)
                    Open();
                else
                    Lacks(AdvanceRules.Facts.RealCost, PaymentMessages.RealCostUnknown.Finds(Verdict.Undetermined, norms.Rest));
                _instalments.Add(new(InstalmentKind.Rest, null, null, PapersOf(DossierStage.Rest), null, Basis));
                return;
            }

            _accepted = accepted;
            Return(rest);
            if (rest.Outcome == AdvanceOutcome.AgencyDecides)
            {
                // Nothing is laid down on an advance after acceptance: the rest waits for settlement.
                var decides = new MessageArguments(T0: request.Kind.ToText(), T1: AdvanceMessages.RatioSetter(request.Source));
                _findings.Add(AdvanceMessages.AgencyDecides.Finds(Verdict.AuthorityDecides, rest.Provision, decides));
                return;
            }

            Say(PaymentMessages.Rest, rest, new(rest.Ceiling!.Value.Dong, _advanced.Dong, rest.Payable!.Value.Dong));
            Add(InstalmentKind.Rest, rest, DossierStage.Rest);
            Note(AdvanceReasons.AgainstProof(norms, asked, rest));
        }

        internal void Settle()
        {
            var due = calendar.Dates.FirstOrDefault(d => d.Kind == DeadlineKind.Settlement);
            Vnd? left = _accepted is { } accepted ? Vnd.Max(Vnd.Zero, accepted - _advanced) : null;
            if (left is { } amount)
                Say(PaymentMessages.Settlement, due?.Citation ?? Basis, new(amount.Dong, _accepted!.Value.Dong));
            _instalments.Add(new(InstalmentKind.Settlement, left, null, PapersOf(DossierStage.Settlement), due, due?.Citation ?? Basis));
            foreach (var finding in calendar.Findings)
            {
                if (DeadlineRules.IsOnSettlement(finding))
                    Note(finding);
            }
        }

        internal PaymentPlan Finish()
        {
            if (_accepted is { } accepted)
                Say(PaymentMessages.Total, Basis, new(accepted.Dong));
            _findings.AddRange(norms.CaveatsOf(request.Source));
            return new(
                _missing.Count > 0 ? Verdict.Undetermined : Verdict.Satisfied,
                FindingList.Of([.. _findings]),
                _missing.Distinct().ToValueList(),
                _instalments.ToValueList()
            )
            {
                ToReturn = _toReturn,
            };
        }

        /// <summary>Notes what has to be known beside the amounts; it does not change the verdict.</summary>
        private void Note(Finding? finding)
        {
            if (finding is { } given)
                _findings.Add(given);
        }

        // What a province's own table does not say of a payment.
        private void Open() => Lacks(MissingCodes.ProvincialProcedure, AdvanceMessages.ProvincialProcedure.Finds(Verdict.Undetermined, norms.LocalProcedure));

        private void Lacks(string fact, Finding finding)
        {
            if (!_findings.Contains(finding))
                _findings.Add(finding);
            _missing.Add(fact);
        }

        private void Say(RuleId rule, Citation? provision, in MessageArguments arguments, ReadingId reading = ReadingId.None) =>
            _findings.Add(rule.Finds(Verdict.Satisfied, provision, arguments, reading: reading));

        private void Say(RuleId rule, in AdvanceWorkings workings, in MessageArguments arguments) => Say(rule, workings.Provision, arguments, workings.Reading);

        /// <summary>Adds what an advance pays, and what limited it.</summary>
        private void Add(InstalmentKind kind, AdvanceWorkings workings, DossierStage stage)
        {
            if (workings.BindingLimit is { } limit)
                _findings.Add(
                    AdvanceMessages.Limit.Finds(Verdict.Satisfied, limit, new(limit.Value.Millionths, limit.Value.Of(request.Support).Dong), ReadingId.R7)
                );
            _instalments.Add(new(kind, workings.Payable, workings.Condition, PapersOf(stage), null, workings.Provision!));
            _advanced += workings.Payable!.Value;
        }

        private void Return(AdvanceWorkings workings)
        {
            if (workings.ToReturn is not { } surplus)
                return;
            _toReturn = surplus;
            Say(AdvanceMessages.ToReturn, norms.Return, new(_advanced.Dong, surplus.Dong, T0: AdvanceMessages.ReturnedTo(request.Source)));
        }

        private ValueList<DossierItem> PapersOf(DossierStage stage) =>
            dossiers is null ? [] : DossierRules.Assess(dossiers, request.Papers.For(request.Source, stage, request.Kind), readings).Items;
    }
}
