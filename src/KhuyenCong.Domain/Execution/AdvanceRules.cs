using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc tạm ứng: what may be advanced to a project now.</summary>
/// <remarks>TT36-2013/13–16; TTLT26-2014/8/2/b.</remarks>
public static class AdvanceRules
{
    /// <summary>Mã dữ kiện còn thiếu: the codes used in <see cref="Decision.Missing"/>.</summary>
    public static class Facts
    {
        /// <summary>Chưa mã hóa: the rule itself is not encoded.</summary>
        public const string Norm = "norm";

        /// <summary>Quy trình của tỉnh: the province's own rules.</summary>
        public const string ProvincialProcedure = "provincial_procedure";

        /// <summary>Khối lượng đã thực hiện: <see cref="AdvanceRequest.WorkDone"/>.</summary>
        public const string WorkDone = "work_done";

        /// <summary>Vốn đầu tư đã thực hiện: <see cref="AdvanceRequest.InvestmentDone"/>.</summary>
        public const string InvestmentDone = "investment_done";

        /// <summary>Giá trị theo hợp đồng: <see cref="AdvanceRequest.DueUnderContract"/>.</summary>
        public const string DueUnderContract = "due_under_contract";
    }

    /// <summary>Xem xét tạm ứng: what may be advanced, with the reasons.</summary>
    /// <param name="norms">The table in force, or null where none is covered.</param>
    /// <param name="request">The facts.</param>
    /// <param name="readings">How unclear provisions are read; the default readings unless given.</param>
    /// <param name="standing">What must be said of every answer on the date.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The support is not positive, an amount is negative, more was advanced than the support, a share is outside 0–100%, or a code is not defined.</exception>
    public static AdvanceDecision Assess(AdvanceNorms? norms, AdvanceRequest request, Readings? readings = null, ValueList<Finding> standing = default)
    {
        var workings = Compute(norms, request, readings ?? Readings.Default);
        var findings = new List<Finding>(4 + standing.Count);
        var (verdict, missing) = Explain(norms, request, workings, findings);
        foreach (var finding in standing)
            findings.Add(finding);
        return new AdvanceDecision(verdict, FindingList.Of([.. findings]), missing is null ? default : [missing], workings);
    }

    /// <summary>Tính tạm ứng: the numbers of an answer, without the reasons.</summary>
    /// <param name="norms">The table in force, or null where none is covered.</param>
    /// <param name="request">The facts.</param>
    /// <param name="readings">How unclear provisions are read.</param>
    /// <returns>The workings.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Assess"/>.</exception>
    public static AdvanceWorkings Compute(AdvanceNorms? norms, AdvanceRequest request, Readings readings)
    {
        if (request is null)
            throw new ArgumentNullException(nameof(request));
        ExecutionShape.Require(ExecutionShape.Of(request));
        if (norms is null || !norms.IsEncoded)
            return new AdvanceWorkings { Outcome = AdvanceOutcome.NotCovered };
        if (norms.Source != request.Source)
            return new AdvanceWorkings { Outcome = AdvanceOutcome.ProvincialProcedure, Provision = ProjectLaw.ProvincialProcedure };

        var (cell, reading) = CellOf(norms, request.Kind, readings);
        // A ratio of the Agency counts before acceptance; where the law lists nothing, after it too.
        if (request.AgencyRatio is { } ratio && (request.Stage == AdvanceStage.BeforeAcceptance || cell is null))
            return Paid(
                norms,
                request,
                readings,
                AdvanceOutcome.FirstAdvance,
                cell is null ? norms.OtherProjects : norms.OtherRatio,
                ratio,
                null,
                ratio.Of(request.Support),
                reading
            );
        // Contests have no first advance of their own, but article 14 names the papers for their rest.
        if (cell is null && request is { Kind: ProjectKind.Contest, Stage: AdvanceStage.Accepted })
            return Paid(norms, request, readings, AdvanceOutcome.Rest, norms.Rest, null, null, request.Support, reading);
        if (cell is null)
            return new AdvanceWorkings
            {
                Outcome = AdvanceOutcome.AgencyDecides,
                Provision = norms.OtherProjects,
                Reading = reading,
            };
        if (!cell.TryGet(out var terms))
            return new AdvanceWorkings
            {
                Outcome = AdvanceOutcome.NotCovered,
                Provision = cell.Citation,
                Reading = reading,
            };
        if (request.Stage == AdvanceStage.Accepted)
        {
            var own = terms.OnlyAfterAcceptance;
            return Paid(
                norms,
                request,
                readings,
                AdvanceOutcome.Rest,
                own ? cell.Citation : norms.Rest,
                own ? terms.Rate : null,
                null,
                request.Support,
                reading
            );
        }

        var first = new AdvanceWorkings
        {
            Provision = cell.Citation,
            Rate = terms.Rate,
            Condition = terms.Condition,
            Reading = reading,
        };
        if (terms.OnlyAfterAcceptance || terms.Rate is not { } rate)
            return first with { Outcome = AdvanceOutcome.AfterAcceptanceOnly, Ceiling = Vnd.Zero, Payable = Vnd.Zero };
        if (request.IsFollowingTranche)
        {
            return request.DueUnderContract is { } due
                ? Paid(norms, request, readings, AdvanceOutcome.FollowingTranche, norms.Following, null, null, Vnd.Min(due, request.Support), reading)
                : new AdvanceWorkings
                {
                    Outcome = AdvanceOutcome.ContractShareUnknown,
                    Provision = norms.Following,
                    Reading = reading,
                };
        }

        return Reached(terms.Condition, request) switch
        {
            null => first with { Outcome = AdvanceOutcome.ProgressUnknown },
            false => first with { Outcome = AdvanceOutcome.ProgressNotMet, Ceiling = Vnd.Zero, Payable = Vnd.Zero },
            true => Paid(norms, request, readings, AdvanceOutcome.FirstAdvance, cell.Citation, rate, terms.Condition, rate.Of(request.Support), reading),
        };
    }

    private static AdvanceWorkings Paid(
        AdvanceNorms norms,
        AdvanceRequest request,
        Readings readings,
        AdvanceOutcome outcome,
        Citation provision,
        Rate? rate,
        ProgressCondition? condition,
        Vnd ceiling,
        ReadingId reading
    )
    {
        Norm<Rate>? binding = null;
        var limited = request.Stage == AdvanceStage.BeforeAcceptance || readings.AdvanceLimit == AdvanceLimitReach.UntilSettlement;
        if (limited && norms.Limit.TryGet(out var limit) && limit.Of(request.Support) < ceiling)
        {
            binding = norms.Limit;
            ceiling = limit.Of(request.Support);
        }

        var payable = Vnd.Max(Vnd.Zero, ceiling - request.Advanced);
        return new AdvanceWorkings
        {
            Outcome = outcome,
            Provision = provision,
            Rate = rate,
            Condition = condition,
            Ceiling = ceiling,
            Payable = payable,
            BindingLimit = binding,
            Excess = request.Asked > payable ? request.Asked - payable : null,
            Reading = reading,
        };
    }

    /// <summary>The cell of a kind of project, or null where the law lists none for it.</summary>
    private static (Norm<AdvanceTerms>? Cell, ReadingId Reading) CellOf(AdvanceNorms norms, ProjectKind kind, Readings readings) =>
        kind switch
        {
            ProjectKind.VocationalTraining => (norms.VocationalTraining, ReadingId.None),
            ProjectKind.Consultancy
            or ProjectKind.ManagementTraining
            or ProjectKind.Workshop
            or ProjectKind.StudyTour
            or ProjectKind.Trademark
            or ProjectKind.Association
            or ProjectKind.LinkageCluster
            or ProjectKind.CleanerProductionAssessment => (norms.Activities, ReadingId.None),
            ProjectKind.StudyTickets => (readings.StudyTickets == AdvanceForStudyTickets.Included ? norms.Activities : null, ReadingId.R12),
            ProjectKind.FairOrganisation or ProjectKind.FairParticipation or ProjectKind.Media or ProjectKind.ClusterPlan => (
                norms.FairsMediaPlans,
                ReadingId.None
            ),
            ProjectKind.FairOrganisationAbroad => (readings.FairsAbroad == AdvanceForFairsAbroad.Included ? norms.FairsMediaPlans : null, ReadingId.R10),
            ProjectKind.DemonstrationModel or ProjectKind.Machinery or ProjectKind.TechnologyTransfer or ProjectKind.TreatmentAtEstablishment => (
                norms.EstablishmentInvestments,
                ReadingId.None
            ),
            ProjectKind.TreatmentRepairAtEstablishment => (
                readings.TreatmentRepair == AdvanceForTreatmentRepair.Included ? norms.EstablishmentInvestments : null,
                ReadingId.R13
            ),
            ProjectKind.ClusterInfrastructure or ProjectKind.TreatmentAtCluster => (norms.ClusterWorks, ReadingId.None),
            ProjectKind.TreatmentRepairAtCluster => (readings.TreatmentRepair == AdvanceForTreatmentRepair.Included ? norms.ClusterWorks : null, ReadingId.R13),
            ProjectKind.EnterpriseSetup => (norms.EnterpriseSetup, ReadingId.None),
            ProjectKind.RelocationInterest => (norms.RelocationInterest, ReadingId.None),
            _ => (null, ReadingId.None),
        };

    private static Rate? FactOf(ProgressCondition condition, AdvanceRequest request) =>
        condition.Fact == ProgressFact.WorkDone ? request.WorkDone : request.InvestmentDone;

    private static bool? Reached(ProgressCondition? condition, AdvanceRequest request) =>
        condition is null ? true : condition.Threshold.IsMetBy(FactOf(condition, request)?.Millionths);

    private static (Verdict Verdict, string? Missing) Explain(AdvanceNorms? norms, AdvanceRequest request, in AdvanceWorkings workings, List<Finding> findings)
    {
        var (support, advanced, payable) = (request.Support.Dong, request.Advanced.Dong, workings.Payable?.Dong ?? 0);
        var (rule, verdict, arguments, missing) = workings.Outcome switch
        {
            AdvanceOutcome.NotCovered => (AdvanceMessages.NotCovered, Verdict.Undetermined, default(MessageArguments), Facts.Norm),
            AdvanceOutcome.ProvincialProcedure => (AdvanceMessages.ProvincialProcedure, Verdict.Undetermined, default, Facts.ProvincialProcedure),
            AdvanceOutcome.AgencyDecides => (AdvanceMessages.AgencyDecides, Verdict.AuthorityDecides, new(T0: request.Kind.ToText()), null),
            AdvanceOutcome.AfterAcceptanceOnly => (AdvanceMessages.AfterAcceptanceOnly, Verdict.NotSatisfied, new(T0: request.Kind.ToText()), null),
            AdvanceOutcome.ProgressUnknown => (
                AdvanceMessages.ProgressUnknown,
                Verdict.Undetermined,
                ProgressArguments(workings.Condition!, request),
                CodeOf(workings.Condition!)
            ),
            AdvanceOutcome.ProgressNotMet => (AdvanceMessages.ProgressNotMet, Verdict.NotSatisfied, ProgressArguments(workings.Condition!, request), null),
            AdvanceOutcome.ContractShareUnknown => (AdvanceMessages.ContractShareUnknown, Verdict.Undetermined, default, Facts.DueUnderContract),
            AdvanceOutcome.FollowingTranche => (
                AdvanceMessages.FollowingTranche,
                Verdict.Satisfied,
                new(workings.Ceiling!.Value.Dong, advanced, payable),
                null
            ),
            AdvanceOutcome.Rest => (AdvanceMessages.Rest, Verdict.Satisfied, new(workings.Ceiling!.Value.Dong, advanced, payable), null),
            _ => (
                AdvanceMessages.FirstAdvance,
                Verdict.Satisfied,
                new MessageArguments(workings.Rate!.Value.Millionths, support, advanced, payable),
                (string?)null
            ),
        };
        if (workings.Outcome == AdvanceOutcome.FirstAdvance && workings.Condition is { } condition)
            findings.Add(AdvanceMessages.ProgressMet.Finds(Verdict.Satisfied, condition.Citation, ProgressArguments(condition, request), Evidence.Text));
        var citation = workings.Provision ?? norms?.Rest;
        findings.Add(
            rule.Finds(verdict, citation, arguments, workings.Outcome >= AdvanceOutcome.AgencyDecides ? Evidence.Text : Evidence.None, workings.Reading)
        );
        if (workings.BindingLimit is { } limit)
            findings.Add(
                AdvanceMessages.Limit.Finds(
                    Verdict.Satisfied,
                    limit.Citation,
                    new(limit.Value.Millionths, workings.Ceiling!.Value.Dong),
                    limit.Evidence,
                    ReadingId.R7
                )
            );
        if (LocalRequestIsAboveLimit(norms, request, workings))
        {
            var highest = norms!.Limit.Value;
            findings.Add(
                AdvanceMessages.Limit.Finds(
                    Verdict.NotSatisfied,
                    norms.Limit.Citation,
                    new(highest.Millionths, highest.Of(request.Support).Dong),
                    norms.Limit.Evidence,
                    ReadingId.R7
                )
            );
            return (Verdict.NotSatisfied, null);
        }

        if (workings.Excess is { } above)
        {
            findings.Add(AdvanceMessages.AskedTooMuch.Finds(Verdict.NotSatisfied, citation, new(request.Asked!.Value.Dong, payable, above.Dong)));
            return (Verdict.NotSatisfied, null);
        }

        return (verdict, missing);
    }

    /// <summary>Local money is bound by the limit even where the province's own rules are not at hand.</summary>
    private static bool LocalRequestIsAboveLimit(AdvanceNorms? norms, AdvanceRequest request, in AdvanceWorkings workings) =>
        workings.Outcome == AdvanceOutcome.ProvincialProcedure
        && request.Stage == AdvanceStage.BeforeAcceptance
        && request.Asked is { } asked
        && norms!.Limit.TryGet(out var limit)
        && asked > limit.Of(request.Support) - request.Advanced;

    private static MessageArguments ProgressArguments(ProgressCondition condition, AdvanceRequest request) =>
        new(
            condition.Threshold.Value,
            FactOf(condition, request)?.Millionths ?? 0,
            T0: condition.Fact == ProgressFact.WorkDone ? AdvanceMessages.WorkDone : AdvanceMessages.InvestmentDone
        );

    private static string CodeOf(ProgressCondition condition) => condition.Fact == ProgressFact.WorkDone ? Facts.WorkDone : Facts.InvestmentDone;
}
