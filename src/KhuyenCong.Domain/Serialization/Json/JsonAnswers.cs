using System.Collections;
using System.Text.Json;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Serialization;

/// <summary>A member of an answer in JSON.</summary>
/// <param name="Name">The name.</param>
/// <param name="Type">The type of its value.</param>
/// <param name="Get">Takes it from the answer.</param>
/// <param name="Property">The property that it is, as the comments name it.</param>
/// <param name="IsLeftOut">Whether it is left out where it is null.</param>
internal sealed record AnswerMember(string Name, Type Type, Func<object, object?> Get, string Property, bool IsLeftOut = false);

/// <summary>The members of one type of answer in JSON.</summary>
internal abstract class AnswerShape(Type type)
{
    internal Type Type { get; } = type;

    internal List<AnswerMember> Members { get; } = [];
}

internal sealed class AnswerShape<T>() : AnswerShape(typeof(T))
{
    internal AnswerShape<T> Has<TValue>(string name, Func<T, TValue> get, string? property = null, bool isLeftOut = false)
    {
        Members.Add(new(name, typeof(TValue), answer => get((T)answer), property ?? $"{typeof(T).Name}.{JsonTypes.PropertyOf(name)}", isLeftOut));
        return this;
    }

    /// <summary>A text in both languages as members of their own.</summary>
    internal AnswerShape<T> Says(Func<T, LocalizedText> get) =>
        Has("vi", answer => get(answer).Vietnamese, "LocalizedText.Vietnamese").Has("en", answer => get(answer).English, "LocalizedText.English");
}

/// <summary>How every answer looks in JSON: verdict, numbers, what is missing, and findings with both texts.</summary>
internal static class JsonAnswers
{
    private static readonly AnswerShape<Finding> Findings = new AnswerShape<Finding>()
        .Has("rule", f => f.Rule?.Code)
        .Has("verdict", f => f.Verdict)
        .Has("provision", f => f.Citation, "Finding.Citation")
        .Has("evidence", f => f.Evidence is Evidence.None or Evidence.Text ? (Evidence?)null : f.Evidence, isLeftOut: true)
        .Has("reading", f => f.Reading == ReadingId.None ? (ReadingId?)null : f.Reading, isLeftOut: true)
        .Has("vi", f => f.Message(Language.Vietnamese), "LocalizedText.Vietnamese")
        .Has("en", f => f.Message(Language.English), "LocalizedText.English");

    private static readonly Dictionary<Type, AnswerShape> Shapes = All().ToDictionary(s => s.Type);

    internal static IEnumerable<AnswerShape> Known => Shapes.Values;

    internal static AnswerShape? ShapeOf(Type type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (Shapes.TryGetValue(at, out var shape))
                return shape;
        }

        return null;
    }

    internal static void Write(Utf8JsonWriter writer, object? value)
    {
        if (value is null)
            writer.WriteNullValue();
        else if (JsonTypes.LeafOf(value.GetType()) is { } leaf)
            leaf.Write(writer, value);
        else if (ShapeOf(value.GetType()) is { } shape)
            WriteObject(writer, shape, value);
        else if (value is IEnumerable items)
            WriteList(writer, items);
        else
            JsonSerializer.Serialize(writer, value, JsonTypes.Options.GetTypeInfo(value.GetType()));
    }

    private static void WriteObject(Utf8JsonWriter writer, AnswerShape shape, object answer)
    {
        writer.WriteStartObject();
        foreach (var member in shape.Members)
        {
            var value = member.Get(answer);
            if (value is null && member.IsLeftOut)
                continue;
            writer.WritePropertyName(member.Name);
            Write(writer, value);
        }

        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, IEnumerable items)
    {
        writer.WriteStartArray();
        foreach (var item in items)
            Write(writer, item);
        writer.WriteEndArray();
    }

    /// <summary>A decision: what every decision says, with its own numbers before the findings.</summary>
    private static AnswerShape<T> Of<T>(Action<AnswerShape<T>>? numbers = null, Func<T, Citation?>? provision = null)
        where T : Decision
    {
        var shape = new AnswerShape<T>()
            .Has("verdict", d => d.Verdict, "Decision.Verdict")
            .Has("provision", d => provision?.Invoke(d) ?? Cited(d), "SupportDecision.Provision")
            .Has("missing", d => d.Missing, "Decision.Missing");
        numbers?.Invoke(shape);
        return shape.Has("findings", d => d.Findings, "Decision.Findings");
    }

    // What refuses is what answers, wherever it stands among the findings.
    private static Citation? Cited(Decision decision)
    {
        Citation? first = null;
        foreach (var finding in decision.Findings)
        {
            if (finding.Citation is { } citation && (decision.Verdict != Verdict.NotSatisfied || finding.Verdict == Verdict.NotSatisfied))
                return citation;
            first ??= finding.Citation;
        }

        return first;
    }

    private static IEnumerable<AnswerShape> All() => [.. Common(), .. Money(), .. Conditions(), .. Carried(), .. Lives(), .. Plans(), .. Products(), .. Laws()];

    private static IEnumerable<AnswerShape> Common() => [Findings, Of<Decision>(), new AnswerShape<LocalizedText>().Says(t => t)];

    private static IEnumerable<AnswerShape> Money() =>
        [
            Of<SupportDecision>(
                d =>
                    d.Has("ceiling", s => s.Ceiling)
                        .Has("boundBy", s => s.BoundBy == BoundBy.Nothing ? (BoundBy?)null : s.BoundBy)
                        .Has("excess", s => s.Excess)
                        .Has("atMost", s => s.Workings.AtMost, "SupportWorkings.AtMost")
                        .Has("headroom", s => s.Workings.Headroom, "SupportWorkings.Headroom", true)
                        .Has("ownMoney", s => s.Workings.OwnMoney, "SupportWorkings.OwnMoney", true)
                        .Has("factor", s => s.Workings.FactorUse == default ? (Rate?)null : s.Workings.Factor, "SupportWorkings.Factor", true)
                        .Has("factorUse", s => s.Workings.FactorUse == default ? (FactorUse?)null : s.Workings.FactorUse, "SupportWorkings.FactorUse", true)
                        .Has("evidence", s => s.Workings.Evidence, "SupportWorkings.Evidence"),
                d => d.Provision
            ),
            Of<InterestSupportDecision>(d => d.Has("base", s => s.Base).Has("support", s => s.Support).Has("atMost", s => s.AtMost).Has("loans", s => s.Loans)),
            new AnswerShape<LoanInterest>()
                .Has("id", l => l.Id)
                .Has("from", l => l.From)
                .Has("before", l => l.Before)
                .Has("contract", l => l.Contract)
                .Has("reference", l => l.Reference)
                .Has("overdueFrom", l => l.OverdueFrom)
                .Has("onOverdue", l => l.OnOverdue)
                .Has("paidOnTime", l => l.PaidOnTime)
                .Has("base", l => l.Base)
                .Has("boundBy", l => l.BoundBy)
                .Has("missing", l => l.Missing)
                .Has("fails", l => l.Fails),
            new AnswerShape<ManagementCostResult>().Has("projectsTotal", r => r.ProjectsTotal).Has("agency", r => r.Agency).Has("projects", r => r.Projects),
            new AnswerShape<ProjectManagementCost>().Has("id", p => p.Id).Has("decision", p => p.Decision),
        ];

    private static IEnumerable<AnswerShape> Conditions() =>
        [
            Of<EligibilityDecision>(d =>
                d.Has("capacities", e => e.Capacities.ToCodes()).Has("items", e => e.Items).Has("failed", e => e.Failed, "Decision.Failed")
            ),
            Of<ConditionDecision>(d => d.Has("failed", c => c.Failed, "Decision.Failed")),
            Of<PriorityDecision>(d =>
                d.Has("area", p => p.Area)
                    .Has("sector", p => p.Sector)
                    .Has("grounds", p => p.Grounds)
                    .Has("met", p => p.Met)
                    .Has("place", p => p.Standing.Place, "PriorityStanding.Place")
                    .Has("standing", p => p.Standing)
            ),
            new AnswerShape<PriorityStanding>()
                .Has("best", s => s.Best)
                .Has("worst", s => s.Worst)
                .Has("outsideOrder", s => s.OutsideOrder)
                .Has("missing", s => s.Missing),
            Of<AllocationDecision>(d =>
                d.Has("budget", a => a.Request.Budget, "AllocationRequest.Budget")
                    .Has("management", a => a.Management)
                    .Has("given", a => a.Given)
                    .Has("leftToAuthority", a => a.LeftToAuthority)
                    .Has("held", a => a.Held)
                    .Has("remainder", a => a.Remainder)
                    .Has("lines", a => a.Lines)
            ),
            new AnswerShape<AllocationLine>()
                .Has("id", l => l.Claim.Id, "AllocationClaim.Id")
                .Has("outcome", l => l.Outcome)
                .Has("group", l => l.Group)
                .Has("amount", l => l.Amount)
                .Has("atStake", l => l.AtStake)
                .Has("findings", l => l.Findings),
            new AnswerShape<BudgetResult>().Has("allocation", r => r.Allocation).Has("answers", r => r.Answers).Has("management", r => r.Management),
            new AnswerShape<BudgetAnswer>().Has("id", a => a.Id).Has("priority", a => a.Priority).Has("support", a => a.Support),
        ];

    private static IEnumerable<AnswerShape> Carried() =>
        [
            Of<AdvanceDecision>(
                d =>
                    d.Has("outcome", a => a.Outcome)
                        .Has("rate", a => a.Rate)
                        .Has("ceiling", a => a.Ceiling)
                        .Has("payable", a => a.Payable)
                        .Has("excess", a => a.Excess)
                        .Has("toReturn", a => a.ToReturn),
                d => d.Workings.Provision
            ),
            Of<PaymentPlan>(d => d.Has("total", p => p.Total).Has("toReturn", p => p.ToReturn).Has("instalments", p => p.Instalments)),
            new AnswerShape<Instalment>()
                .Has("kind", i => i.Kind)
                .Has("amount", i => i.Amount)
                .Has("lastDay", i => i.Due?.LastDay, "DueDate.LastDay")
                .Has("provision", i => i.Provision, "Instalment.Provision")
                .Has("papers", i => i.Papers),
            Of<TenderDecision>(d => d.Has("method", t => t.Method)),
            Of<ChangeDecision>(d => d.Has("by", c => c.By).Has("parts", c => c.Parts)),
            new AnswerShape<ChangeAuthority>().Has("kind", c => c.Kind).Has("by", c => c.By).Has("provision", c => c.Citation, "ChangeAuthority.Citation"),
            Of<DossierDecision>(d =>
                d.Has("sets", p => p.Sets is { HasValue: true } sets ? (int?)sets.Value : null)
                    .Has("needed", p => Papers(p, PaperNeed.Needed), "PaperNeed.Needed")
                    .Has("papers", p => p.Items, "DossierDecision.Items")
            ),
            new AnswerShape<DossierItem>()
                .Has("code", p => p.Paper.Code, "Paper.Code")
                .Has("need", p => p.Need)
                .Has("isAtHand", p => p.IsAtHand)
                .Has("dependsOn", p => p.DependsOn, isLeftOut: true)
                .Has("provision", p => p.Citation, "DossierItem.Citation")
                .Says(p => p.Paper.Name),
            Of<CompetenceDecision>(d => d.Has("competent", c => c.Competent)),
            new AnswerShape<CompetenceLine>()
                .Has("by", l => l.By)
                .Has("source", l => l.Source)
                .Has("level", l => l.Level)
                .Has("status", l => l.Status)
                .Has("provision", l => l.Citation, "CompetenceLine.Citation"),
        ];

    private static IEnumerable<AnswerShape> Lives() =>
        [
            new AnswerShape<StepResult>()
                .Has("verdict", r => r.Decision.Verdict, "Decision.Verdict")
                .Has("provision", r => Cited(r.Decision), "SupportDecision.Provision")
                .Has("missing", r => r.Decision.Missing, "Decision.Missing")
                .Has("state", r => StateOf(r.Life.State), "ProjectLife.State")
                .Has("since", r => r.Life.State.Since, "ProjectState.Since")
                .Has("applied", r => r.Life.History.Steps.Count, "LifeHistory.Steps")
                .Has("ledger", r => r.Life.Ledger, "ProjectLife.Ledger")
                .Has("findings", r => r.Decision.Findings, "Decision.Findings"),
            new AnswerShape<ProjectLife>()
                .Has("state", l => StateOf(l.State))
                .Has("since", l => l.State.Since, "ProjectState.Since")
                .Has("ledger", l => l.Ledger)
                .Has("history", l => l.History),
            new AnswerShape<Ledger>()
                .Has("planned", l => l.Planned)
                .Has("approved", l => l.Approved)
                .Has("contracted", l => l.Contracted)
                .Has("advanced", l => l.Advanced)
                .Has("accepted", l => l.Accepted)
                .Has("paidAtSettlement", l => l.PaidAtSettlement)
                .Has("settled", l => l.Settled)
                .Has("returned", l => l.Returned)
                .Has("carriedOver", l => l.CarriedOver)
                .Has("carriedIn", l => l.CarriedIn)
                .Has("available", l => l.Available)
                .Has("toReturn", l => l.ToReturn)
                .Has("isSettled", l => l.IsSettled),
            new AnswerShape<NextStep>()
                .Has("kind", s => s.Kind)
                .Has("by", s => s.By)
                .Has("lastDay", s => s.Due?.LastDay, "DueDate.LastDay")
                .Has("provision", s => s.Citation, "NextStep.Citation")
                .Has("papers", s => s.Papers)
                .Has("findings", s => s.Findings),
        ];

    private static IEnumerable<AnswerShape> Plans() =>
        [
            Of<BudgetProcedure>(d => d.Has("steps", p => p.Steps)),
            new AnswerShape<BudgetStep>()
                .Has("kind", s => s.Kind)
                .Has("by", s => s.By)
                .Has("to", s => s.To)
                .Has("provision", s => s.Citation, "BudgetStep.Citation"),
            new AnswerShape<PlanCalendar>()
                .Has("planYear", c => c.PlanYear)
                .Has("dates", c => c.Dates)
                .Has("missing", c => c.Missing)
                .Has("findings", c => c.Findings),
            new AnswerShape<DueDate>()
                .Has("kind", d => d.Kind)
                .Has("by", d => d.By)
                .Has("day", d => d.Day)
                .Has("comparison", d => d.Comparison)
                .Has("lastDay", d => d.LastDay)
                .Has("isFromGuidance", d => d.IsFromGuidance)
                .Has("provision", d => d.Citation, "DueDate.Citation"),
        ];

    private static IEnumerable<AnswerShape> Products() =>
        [
            Of<EntryDecision>(d => d.Has("dossier", e => e.Dossier).Has("lowerCertificate", e => e.LowerCertificate)),
            Of<VoteDecision>(d =>
                d.Has("certificatesValidUntil", v => v.CertificatesValidUntil)
                    .Has("nextLevel", v => v.NextLevel)
                    .Has("jury", v => v.Jury)
                    .Has("products", v => v.Products)
                    .Has("rejected", v => v.Rejected)
            ),
            new AnswerShape<ProductStanding>()
                .Has("product", p => p.Product)
                .Has("group", p => p.Group)
                .Has("rank", p => p.Rank)
                .Has("isTied", p => p.IsTied)
                .Has("mean", p => p.Mean.ToCode())
                .Has("meetsPassMark", p => p.MeetsPassMark)
                .Has("missingJurors", p => p.MissingJurors)
                .Has("award", p => p.Award),
            new AnswerShape<RejectedSheet>().Has("index", r => r.Index).Has("problem", r => r.Problem).Says(r => r.Text),
            Of<PrizeDecision>(d => d.Has("ceiling", p => p.Ceiling)),
            Of<CertificateDecision>(d =>
                d.Has("validUntil", c => c.ValidUntil).Has("priorityGround", c => c.PriorityGround).Has("entitlements", c => c.Entitlements)
            ),
            new AnswerShape<Entitlement>().Has("code", e => e.Code).Has("provision", e => e.Citation, "Entitlement.Citation").Says(e => e.Text),
            Of<ComplaintDecision>(d => d.Has("fileBy", c => c.FileBy).Has("answerBy", c => c.AnswerBy).Has("answer", c => c.Answer)),
        ];

    private static IEnumerable<AnswerShape> Laws() =>
        [
            Of<Reporting.Reconciliation>(d => d.Has("reportId", r => r.ReportId).Has("differences", r => r.Differences)),
            new AnswerShape<Reporting.ReportDifference>()
                .Has("rule", d => d.Rule.Code)
                .Has("figureId", d => d.FigureId)
                .Has("stated", d => d.Stated)
                .Has("other", d => d.Other)
                .Has("amount", d => d.Amount),
            new AnswerShape<LawSnapshot>().Has("from", l => l.From).Has("through", l => l.Through).Has("norms", l => l.Entries(), "LawSnapshot.Entries"),
            new AnswerShape<NormEntry>()
                .Has("code", e => e.Code)
                .Has("status", e => e.Status)
                .Has("provision", e => e.Citation, "NormEntry.Citation")
                .Says(e => e.Value),
            new AnswerShape<CitationList>().Has("count", l => l.Citations.Count, "CitationList.Citations").Has("citations", l => l.Citations),
            new AnswerShape<FoundCitation>()
                .Has("text", c => c.Text)
                .Has("status", c => c.Status)
                .Has("provision", c => c.Citation, "FoundCitation.Citation")
                .Has("candidates", c => c.Candidates.Select(i => i.Id).ToValueList())
                .Has("line", c => c.Line)
                .Has("column", c => c.Column)
                .Says(c => c.Explanation),
        ];

    private static ValueList<string> Papers(DossierDecision decision, PaperNeed need) =>
        decision.Items.Where(i => i.Need == need).Select(i => i.Paper.Code).ToValueList();

    // The state is a type of its own, named as the state is.
    private static string StateOf(ProjectState state) => EnumCode.Spelled(state.GetType().Name);
}

/// <summary>The citations of a text, checked on a day.</summary>
/// <param name="Citations">The citations found, in the order of the text.</param>
internal sealed record CitationList(ValueList<FoundCitation> Citations);

/// <summary>Câu hỏi về viện dẫn: a text whose citations are to be checked.</summary>
internal sealed record CitationQuestion
{
    /// <summary>Văn bản: the text.</summary>
    public required string Text { get; init; }
}
