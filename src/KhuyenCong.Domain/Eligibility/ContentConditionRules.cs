using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Kết quả một điều kiện: what one condition came to.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Verdict">What it came to.</param>
/// <param name="Missing">The unknown facts that could change it.</param>
/// <param name="Count">How many earlier supports counted, for a yearly count.</param>
public readonly record struct ConditionResult(ContentCondition Condition, Verdict Verdict, ContentFacts Missing, int Count = 0);

/// <summary>Kết quả về điều kiện của nội dung: whether an activity meets the conditions of its content, and why.</summary>
public sealed class ContentConditionDecision : Decision
{
    internal ContentConditionDecision(Verdict verdict, ValueList<ConditionResult> results, ContentFacts missing, FindingList findings)
        : base(verdict, findings, missing.ToCodes())
    {
        Results = results;
    }

    /// <summary>Từng điều kiện: what each condition came to; none where the conditions of the date are not encoded.</summary>
    public ValueList<ConditionResult> Results { get; }

    /// <summary>Điều kiện không đạt: the codes of the rules that fail.</summary>
    public ValueList<string> Failed => FailedRules.Of(this);
}

/// <summary>Quy tắc về điều kiện của nội dung: the conditions of an activity.</summary>
/// <remarks>
/// TT46-2012/4, TTLT26-2014/6/2. One condition not met is a no; else one unknown leaves it undetermined; else it is for the authority
/// to decide where the text leaves it to one that has not decided; else it is met.
/// </remarks>
public static class ContentConditionRules
{
    /// <summary>Xem xét điều kiện: the answer with its reasons.</summary>
    /// <param name="norms">The norms of the date; null when the date is not covered.</param>
    /// <param name="request">The activity.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The request is malformed; the message names the field.</exception>
    public static ContentConditionDecision Assess(ContentConditionNorms? norms, ContentConditionRequest request)
    {
        if (request is null)
            throw new ArgumentNullException(nameof(request));
        if (!request.IsWellFormed)
            throw new ArgumentException(
                $"The content-condition request is malformed in: {string.Join(", ", (IEnumerable<string>)request.BadFields())}. See ContentConditionRequestValidator for what is allowed.",
                nameof(request)
            );
        if (norms is null || !norms[request.Activity].TryGet(out var conditions))
            return new ContentConditionDecision(
                Verdict.Undetermined,
                [],
                ContentFacts.Norm,
                ContentConditionMessages.RenderNotEncoded(norms, request.Activity)
            );

        var results = conditions
            .Where(c => c.Source is null || request.Source is null || c.Source == request.Source)
            .Select(c => Result(norms, c, request))
            .ToValueList();
        var verdict = VerdictOf(results);
        var missing = ContentFacts.None;
        if (verdict == Verdict.Undetermined)
        {
            foreach (var result in results)
                missing |= result.Missing;
        }

        return new ContentConditionDecision(verdict, results, missing, ContentConditionMessages.Render(norms, results));
    }

    private static Verdict VerdictOf(ValueList<ConditionResult> results)
    {
        bool Any(Verdict verdict) => results.Any(r => r.Verdict == verdict);
        return Any(Verdict.NotSatisfied) ? Verdict.NotSatisfied
            : Any(Verdict.Undetermined) ? Verdict.Undetermined
            : Any(Verdict.AuthorityDecides) ? Verdict.AuthorityDecides
            : Verdict.Satisfied;
    }

    private static ConditionResult Result(ContentConditionNorms norms, ContentCondition condition, ContentConditionRequest request)
    {
        var result = condition.Test switch
        {
            ConditionTest.YearlyCount => Count(norms, condition, request),
            ConditionTest.ListedField => Field(norms, condition, request),
            ConditionTest.Decided => Decided(condition, request),
            ConditionTest.DoesNotHold => Known(condition, !request.Knows(condition.Alternatives[0]), condition.Alternatives[0]),
            _ => Holds(condition, request),
        };
        // A condition for one kind of money settles nothing while it is not known whose money it is.
        return condition.Source is null || request.Source is not null ? result : new(condition, Verdict.Undetermined, ContentFacts.Source | result.Missing);
    }

    private static ConditionResult Known(ContentCondition condition, bool? holds, ContentFacts fact) =>
        holds switch
        {
            true => new(condition, Verdict.Satisfied, ContentFacts.None),
            false => new(condition, Verdict.NotSatisfied, ContentFacts.None),
            null => new(condition, Verdict.Undetermined, fact),
        };

    private static ConditionResult Decided(ContentCondition condition, ContentConditionRequest request) =>
        request.Knows(condition.Alternatives[0]) is { } decision
            ? Known(condition, decision, ContentFacts.None)
            : new(condition, Verdict.AuthorityDecides, ContentFacts.None);

    private static ConditionResult Holds(ContentCondition condition, ContentConditionRequest request)
    {
        var open = ContentFacts.None;
        foreach (var alternative in condition.Alternatives)
        {
            if ((request.Yes & alternative) == alternative)
                return new(condition, Verdict.Satisfied, ContentFacts.None);
            if ((request.No & alternative) == ContentFacts.None)
                open |= alternative & ~request.Yes;
        }

        return Known(condition, open == ContentFacts.None ? false : null, open);
    }

    private static ConditionResult Field(ContentConditionNorms norms, ContentCondition condition, ContentConditionRequest request) =>
        Known(condition, request.Field is { } field ? norms.ConsultancyFields.Value.Contains(field) : null, ContentFacts.ConsultancyField);

    // The support asked for is one more. What is not known of establishment or year may be a match; it matters only if it could fill the limit.
    private static ConditionResult Count(ContentConditionNorms norms, ContentCondition condition, ContentConditionRequest request)
    {
        if (request.EarlierSupports is not { } earlier)
            return new(condition, Verdict.Undetermined, ContentFacts.EarlierSupports | Unknown(request));
        var limit = norms.OverseasFairsPerYear.Value;
        var fairs = earlier.Where(s => s.Item == SupportItem.OverseasFairParticipation).ToList();
        var possible = fairs
            .Where(s => request.EstablishmentId is null || s.EstablishmentId == request.EstablishmentId)
            .Where(s => request.Year is null || s.Year == request.Year)
            .GroupBy(s => (s.EstablishmentId, s.Year))
            .Select(g => g.Count())
            .DefaultIfEmpty(0)
            .Max();
        if (limit.IsMetBy(possible + 1L))
            return new(condition, Verdict.Satisfied, ContentFacts.None, possible);
        var unknown = Unknown(request);
        return unknown == ContentFacts.None
            ? new(condition, Verdict.NotSatisfied, ContentFacts.None, possible)
            : new(condition, Verdict.Undetermined, unknown, possible);
    }

    private static ContentFacts Unknown(ContentConditionRequest request) =>
        (request.EstablishmentId is null ? ContentFacts.EstablishmentId : ContentFacts.None) | (request.Year is null ? ContentFacts.Year : ContentFacts.None);
}
