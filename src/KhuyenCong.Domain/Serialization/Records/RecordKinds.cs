using System.Globalization;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>An answer as a record needs it: the decision and the numbers behind it.</summary>
internal readonly record struct RecordedAnswer(Verdict Verdict, ValueList<string> Missing, IEnumerable<Finding> Findings, ValueList<RecordField> Workings)
{
    /// <summary>The norms that it rests on, where the answer names them itself; null for those that its findings cite.</summary>
    internal ValueList<RecordedNorm>? Norms { get; init; }

    internal static RecordedAnswer Of(Decision decision, params RecordField[] workings) =>
        new(decision.Verdict, decision.Missing, decision.Findings, workings.ToValueList());
}

/// <summary>A kind of question that can be recorded.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Question">The type of the question.</param>
internal abstract record RecordKind(string Code, Type Question)
{
    /// <summary>The facts of a question, without its day.</summary>
    internal abstract ValueList<RecordField> FactsOf(object question);

    /// <summary>The question that the facts state, on a day.</summary>
    internal abstract object Read(IEnumerable<RecordField> facts, LocalDate asOf);

    internal abstract RecordedAnswer Ask(PromotionRules rules, LocalDate asOf, object question);

    /// <summary>The day under whose law the question is answered, where it is asked for a day.</summary>
    internal abstract LocalDate DayOf(object question, LocalDate asOf);
}

/// <summary>A kind of question, by its type.</summary>
internal sealed record RecordKind<T>(string Code, Func<PromotionRules, LocalDate, T, RecordedAnswer> Answer) : RecordKind(Code, typeof(T))
    where T : notnull
{
    /// <summary>The name of the fact that is the day, where the question holds it; it is the day of the record.</summary>
    internal string? Day { get; init; }

    /// <summary>The day of a question that fixes it by other facts.</summary>
    internal Func<T, LocalDate>? OwnDay { get; init; }

    /// <summary>The question as named texts, and back.</summary>
    internal (Func<T, ValueList<RecordField>> Of, Func<IEnumerable<RecordField>, T> Read) Fields { get; init; } = (FactFields.Of, FactFields.Read<T>);

    internal override ValueList<RecordField> FactsOf(object question) => Fields.Of((T)question).Where(f => f.Code != Day).ToValueList();

    internal override object Read(IEnumerable<RecordField> facts, LocalDate asOf) =>
        Fields.Read(Day is null ? facts : facts.Where(f => f.Code != Day).Append(new RecordField(Day, LocalDatePattern.Iso.Format(asOf))));

    internal override RecordedAnswer Ask(PromotionRules rules, LocalDate asOf, object question) => Answer(rules, asOf, (T)question);

    internal override LocalDate DayOf(object question, LocalDate asOf) => OwnDay?.Invoke((T)question) ?? asOf;
}

/// <summary>The kinds of questions that can be recorded.</summary>
internal static class RecordKinds
{
    internal static RecordKind[] All { get; } =
    [
        new RecordKind<SupportRequest>("support", Support) { Fields = (q => SupportRecordFields.Of(q), SupportRecordFields.Read) },
        new RecordKind<EligibilityRequest>("eligibility", (rules, day, q) => Eligibility(rules.AssessEligibility(day, q))),
        new RecordKind<FundingConditionRequest>("funding-conditions", (rules, day, q) => RecordedAnswer.Of(rules.AssessFundingConditions(day, q))),
        new RecordKind<MoneySourceRequest>("money-source", (rules, day, q) => RecordedAnswer.Of(rules.AssessMoneySource(day, q))),
        new RecordKind<ContentConditionRequest>("content-conditions", (rules, day, q) => RecordedAnswer.Of(rules.AssessContentConditions(day, q))),
        new RecordKind<InterestSupportRequest>("interest", (rules, day, q) => Interest(rules.AssessInterest(day, q))),
        new RecordKind<ManagementCostRequest>("management", (rules, day, q) => Management(rules.AssessManagement(day, q))),
        new RecordKind<PriorityRequest>("priority", (rules, day, q) => Priority(rules.AssessPriority(q with { AsOf = day }))) { Day = "as_of" },
        new RecordKind<BudgetPlanFacts>("allocation", (rules, day, q) => Allocation(rules.Allocate((q with { AsOf = day }).Under(null)).Allocation))
        {
            Day = "as_of",
        },
        new RecordKind<AllocationRequest>("claims", (rules, day, q) => Allocation(rules.Allocate(day, q))),
        new RecordKind<PaymentPlanRequest>("payment-plan", (rules, day, q) => Payments(rules.PlanPayments(day, q))),
        new RecordKind<LifeHistory>("life", (rules, _, q) => Life(rules.Replay(q)))
        {
            OwnDay = q => q.Steps is { Count: > 0 } steps ? steps[steps.Count - 1].On : q.DraftedOn,
        },
        new RecordKind<AdvanceRequest>("advance", (rules, day, q) => Advance(rules.AssessAdvance(day, q))),
        new RecordKind<TenderRequest>("tender", (rules, day, q) => Tender(rules.AssessTender(day, q))),
        new RecordKind<ChangeRequest>("change", (rules, day, q) => Change(rules.AssessChange(day, q))),
        new RecordKind<DossierRequest>("dossier", (rules, day, q) => Dossier(rules.AssessDossier(day, q))),
        new RecordKind<CompetenceRequest>("competence", (rules, day, q) => Competence(rules.AssessCompetence(day, q))),
        new RecordKind<BudgetRequest>("budget", (rules, day, q) => RecordedAnswer.Of(rules.AssessBudget(day, q))),
        new RecordKind<Project>("project", (rules, day, q) => RecordedAnswer.Of(rules.AssessProject(day, q))),
        new RecordKind<Programme>("programme", (rules, _, q) => RecordedAnswer.Of(rules.AssessProgramme(q))) { OwnDay = PlanRules.DayOf },
        new RecordKind<AnnualPlan>("plan", (rules, _, q) => RecordedAnswer.Of(rules.AssessPlan(q))) { OwnDay = PlanRules.DayOf },
        new RecordKind<EntryRequest>("entry", (rules, day, q) => RecordedAnswer.Of(rules.AssessEntry(q with { Date = day }))) { Day = "date" },
        new RecordKind<CouncilRequest>("council", (rules, day, q) => RecordedAnswer.Of(rules.AssessCouncil(q with { Date = day }))) { Day = "date" },
        new RecordKind<VoteRequest>("vote", (rules, day, q) => Vote(rules.AssessVote(q with { Date = day }))) { Day = "date" },
        new RecordKind<Certificate>("certificate", (rules, day, q) => Certificate(rules.AssessCertificate(day, q))),
        new RecordKind<PrizeRequest>("prize", (rules, day, q) => Prize(rules.AssessPrize(q with { Date = day }))) { Day = "date" },
    ];

    /// <summary>The kind of a question; null where it is of none of these.</summary>
    internal static RecordKind? Of(object question) => Array.Find(All, k => k.Question == question.GetType());

    internal static RecordKind? Find(string code) => Array.Find(All, k => k.Code == code);

    private static RecordedAnswer Of(Decision decision, string code, string value) => RecordedAnswer.Of(decision, new RecordField(code, value));

    private static RecordedAnswer Support(PromotionRules rules, LocalDate day, SupportRequest question)
    {
        var decision = rules.AssessSupport(day, question);
        var table =
            question.Source == FundingSource.Local ? rules.LocalLevelsAt(day)
            : rules.Book.TryAt(day, out var law) ? law.Support
            : null;
        return RecordedAnswer.Of(decision, [.. SupportRecordFields.WorkingsOf(decision.Workings)]) with
        {
            Norms = SupportRecordFields.NormsOf(decision.Workings, question, table),
        };
    }

    private static RecordedAnswer Eligibility(EligibilityDecision d) => Of(d, "capacities", d.Capacities.ToString());

    private static RecordedAnswer Interest(InterestSupportDecision d) =>
        RecordedAnswer.Of(d, new("base", Text(d.Base)), new("at_most", Text(d.AtMost)), new("support", Text(d.Support)));

    private static RecordedAnswer Management(ManagementCostResult result)
    {
        var decisions = result.Projects.Select(p => (p.Id, p.Decision)).ToList();
        if (result.Agency is { } agency)
            decisions.Insert(0, ("agency", agency));
        var verdict =
            decisions.Exists(d => d.Decision.Verdict == Verdict.NotSatisfied) ? Verdict.NotSatisfied
            : decisions.TrueForAll(d => d.Decision.Verdict == Verdict.Satisfied) ? Verdict.Satisfied
            : Verdict.Undetermined;
        return new(
            verdict,
            decisions.SelectMany(d => d.Decision.Missing).Distinct(StringComparer.Ordinal).ToValueList(),
            decisions.SelectMany(d => d.Decision.Findings),
            decisions.Select((d, i) => new RecordField($"ceilings.{i}", $"{d.Id}: {Text(d.Decision.Ceiling)}")).ToValueList()
        );
    }

    private static RecordedAnswer Priority(PriorityDecision d) =>
        RecordedAnswer.Of(
            d,
            new("area", d.Area.ToCode()),
            new("sector", d.Sector.ToCode()),
            new("grounds", Kebab.Of(d.Grounds)),
            new("standing", $"{d.Standing}")
        );

    private static RecordedAnswer Allocation(AllocationDecision d) =>
        new(
            d.Verdict,
            d.Missing,
            d.Findings.Concat(d.Lines.SelectMany(line => line.Findings)),
            d.Lines.Select((line, i) => new RecordField($"lines.{i}", $"{line.Claim.Id}: {line.Outcome.ToCode()} {Text(line.Amount)} {Text(line.AtStake)}"))
                .ToValueList()
        );

    private static RecordedAnswer Advance(AdvanceDecision d) =>
        RecordedAnswer.Of(
            d,
            new("outcome", Kebab.Of(d.Workings.Outcome)),
            new("ceiling", Text(d.Workings.Ceiling)),
            new("payable", Text(d.Workings.Payable)),
            new("excess", Text(d.Workings.Excess)),
            new("to_return", Text(d.Workings.ToReturn))
        );

    private static RecordedAnswer Payments(PaymentPlan d) =>
        RecordedAnswer.Of(
            d,
            [
                .. d.Instalments.Select(
                    (part, i) =>
                        new RecordField(
                            $"instalments.{i}",
                            $"{Kebab.Of(part.Kind)}: {Text(part.Amount)} {(part.Due?.LastDay is { } day ? LocalDatePattern.Iso.Format(day) : "")}"
                        )
                ),
                new("to_return", Text(d.ToReturn)),
                new("total", Text(d.Total)),
            ]
        );

    private static RecordedAnswer Life(StepResult result) =>
        RecordedAnswer.Of(result.Decision, new RecordField("state", EnumCode.Spelled(result.Life.State.GetType().Name)));

    private static RecordedAnswer Tender(TenderDecision d) => Of(d, "method", Kebab.Of(d.Method));

    private static RecordedAnswer Change(ChangeDecision d) => Of(d, "by", d.By is { } by ? Kebab.Of(by) : "");

    private static RecordedAnswer Dossier(DossierDecision d) =>
        RecordedAnswer.Of(
            d,
            [.. d.Items.Select((item, i) => new RecordField($"papers.{i}", $"{item.Paper.Code}: {Kebab.Of(item.Need)}{(item.IsAtHand ? ", at-hand" : "")}"))]
        );

    private static RecordedAnswer Competence(CompetenceDecision d) =>
        RecordedAnswer.Of(
            d,
            [
                .. d.Competent.Select(
                    (line, i) => new RecordField($"competent.{i}", $"{(line.By is { } by ? Kebab.Of(by) : "")}: {Kebab.Of(line.Status)}, {line.Citation.Code}")
                ),
            ]
        );

    private static RecordedAnswer Vote(VoteDecision d) =>
        new(
            d.Verdict,
            d.Missing,
            d.Findings.Concat(d.Products.Select(p => p.Finding)),
            d.Products.Select((p, i) => new RecordField($"products.{i}", $"{p.Product}: {p.Rank}, {Kebab.Of(p.Award)}")).ToValueList()
        );

    private static RecordedAnswer Certificate(CertificateDecision d) =>
        Of(d, "valid_until", d.ValidUntil is { } until ? LocalDatePattern.Iso.Format(until) : "");

    private static RecordedAnswer Prize(PrizeDecision d) => Of(d, "ceiling", Text(d.Ceiling));

    private static string Text(Vnd? amount) => amount is { } a ? a.Dong.ToString(CultureInfo.InvariantCulture) : "";
}
