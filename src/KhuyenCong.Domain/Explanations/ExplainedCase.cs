using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Explanations;

/// <summary>An answer to a further question about the project.</summary>
internal sealed record ExplainedAnswer(ExplanationPart Part, Type Question, IReadOnlyList<Finding> Findings);

/// <summary>A case with everything that is said of it: the workings, the table that gave them, and the answers beside.</summary>
internal sealed record ExplainedCase
{
    internal required PromotionRules Rules { get; init; }

    internal required LocalDate AsOf { get; init; }

    internal required SupportRequest Request { get; init; }

    internal required SupportWorkings Workings { get; init; }

    /// <summary>The decision; null for a malformed question.</summary>
    internal SupportDecision? Decision { get; init; }

    /// <summary>The table of the money and the day; null where none is covered.</summary>
    internal SupportNorms? Norms { get; init; }

    internal IReadOnlyList<ExplainedAnswer> Beside { get; init; } = [];

    internal bool IsMalformed => Workings.Outcome == SupportOutcome.Invalid;

    /// <summary>The name of the item, of the province's own too.</summary>
    internal LocalizedText ItemName =>
        Workings.Local is { } local ? local.Name
        : Request.OwnItem is { } own ? new($"hạng mục riêng của tỉnh “{own}”", $"the province's own item '{own}'")
        : SupportItems.IsDefined(Request.Item) ? Request.Item.Info().Name
        : new("hạng mục ngoài danh mục", "an item that is not in the list");

    internal static ExplainedCase Of(LocalDate asOf, in SupportRequest request, PromotionRules rules, IEnumerable<object> beside)
    {
        rules.TryComputeSupport(asOf, request, out var workings);
        var isMalformed = workings.Outcome == SupportOutcome.Invalid;
        return new ExplainedCase
        {
            Rules = rules,
            AsOf = asOf,
            Request = request,
            Workings = workings,
            Decision = isMalformed ? null : rules.AssessSupport(asOf, request),
            Norms = (request.Source == FundingSource.Local ? rules.LocalLevelsAt(asOf) : null) ?? (rules.Book.TryAt(asOf, out var law) ? law.Support : null),
            Beside = [.. Questions(request, workings, beside.ToList()).Select(q => Ask(rules, asOf, q))],
        };
    }

    /// <summary>The questions given, and those that are asked of every project where they are not among them.</summary>
    private static IEnumerable<object> Questions(SupportRequest request, SupportWorkings workings, List<object> given)
    {
        // Nothing is asked about a case that cannot be judged.
        if (workings.Outcome == SupportOutcome.Invalid)
            yield break;
        foreach (var question in given)
            yield return question;
        var source = request.Source;
        SupportItem? item = request.OwnItem is null ? request.Item : null;
        if (!given.Exists(q => q is FundingConditionRequest))
            yield return new FundingConditionRequest
            {
                Establishment = default,
                Source = source,
                ContentListed = item is null ? null : true,
            };
        if (item is { } listed && ActivityOf(listed) is { } activity && !given.Exists(q => q is ContentConditionRequest))
            yield return new ContentConditionRequest { Activity = activity, Source = source };
        if (!given.Exists(q => q is CompetenceRequest))
        {
            yield return new CompetenceRequest { Act = CompetenceAct.ApproveProject, Source = source };
            if (request.PriorityFactor > Rate.One)
                yield return new CompetenceRequest { Act = CompetenceAct.SetPriorityLevels, Source = source };
            if (workings.Outcome == SupportOutcome.ScheduleRequired)
                yield return new CompetenceRequest { Act = CompetenceAct.SetLevels, Source = source };
        }

        if (!given.Exists(q => q is DossierRequest))
            yield return new DossierRequest
            {
                Source = source,
                Stage = DossierStage.BaseAppraisal,
                Kind = item?.ToProjectKind() ?? ProjectKind.Other,
            };
    }

    private static ExplainedAnswer Ask(PromotionRules rules, LocalDate asOf, object question)
    {
        if (question is null or SupportRequest || RecordKinds.Of(question) is not { } kind)
            throw new ArgumentException($"A further question of one of these kinds is required: {string.Join(", ", DecisionRecords.Kinds)}.", "beside");
        var part = question switch
        {
            CompetenceRequest => ExplanationPart.Deciders,
            DossierRequest => ExplanationPart.Missing,
            _ => ExplanationPart.Conditions,
        };
        return new(part, question.GetType(), [.. kind.Ask(rules, kind.DayOf(question, asOf), question).Findings]);
    }

    /// <summary>The activity whose conditions are those of an item; null where none are stated.</summary>
    private static ConditionedActivity? ActivityOf(SupportItem item) =>
        item switch
        {
            SupportItem.OverseasFairParticipation or SupportItem.OverseasForum => ConditionedActivity.OverseasFair,
            SupportItem.DemonstrationModel => ConditionedActivity.NewTechnologyModel,
            SupportItem.ModelReplication => ConditionedActivity.ModelReplication,
            SupportItem.Machinery or SupportItem.TechnologyLine => ConditionedActivity.Machinery,
            SupportItem.CleanerProductionPilot => ConditionedActivity.CleanerProductionPilot,
            SupportItem.RelocationInterest => ConditionedActivity.PolluterRelocation,
            SupportItem.EnterpriseSetup => ConditionedActivity.EnterpriseSetup,
            SupportItem.Consultancy => ConditionedActivity.Consultancy,
            _ => null,
        };
}
