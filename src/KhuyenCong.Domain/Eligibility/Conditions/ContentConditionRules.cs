using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Kết quả một điều kiện: what one condition came to, the unknown facts that could change it, and of a yearly count how many earlier supports counted.</summary>
internal readonly record struct ConditionResult(ContentCondition Condition, Verdict Verdict, ContentFacts Missing, int Count = 0);

/// <summary>Kết quả về điều kiện của nội dung: whether an activity meets the conditions of its content, and why.</summary>
internal sealed class ContentConditionDecision : ConditionDecision
{
    internal ContentConditionDecision(Verdict verdict, ValueList<ConditionResult> results, ContentFacts missing, FindingList findings)
        : base(verdict, findings, missing.ToCodes()) => Results = results;

    /// <summary>What each condition came to; none where the conditions of the date are not encoded.</summary>
    internal ValueList<ConditionResult> Results { get; }
}

/// <summary>Quy tắc về điều kiện của nội dung: the conditions of an activity.</summary>
/// <remarks>
/// TT46-2012/4, TTLT26-2014/6/2. One condition not met is a no; else one unknown leaves it undetermined; else it is for the authority
/// to decide where the text leaves it to one that has not decided; else it is met.
/// </remarks>
internal static class ContentConditionRules
{
    /// <summary>Xem xét điều kiện: the answer with its reasons.</summary>
    /// <exception cref="ArgumentException">The request is malformed; the message names the field.</exception>
    public static ContentConditionDecision Assess(ContentConditionNorms? norms, ContentConditionRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.BadFields() is { Count: > 0 } bad)
            throw new ArgumentException(
                $"The content-condition request is malformed in: {string.Join(", ", (IEnumerable<string>)bad)}. See RequestValidators.For<ContentConditionRequest>() for what is allowed.",
                nameof(request)
            );
        if (norms is null || !norms[request.Activity].TryGet(out var conditions))
            return new(Verdict.Undetermined, [], ContentFacts.Norm, ContentConditionMessages.RenderNotEncoded(norms, request.Activity));

        var results = conditions.Select(c => Result(norms, c, request)).ToValueList();
        if (request.Source is not { } source)
            return DecideForEither(norms, results);
        results = Of(results, source);
        return Decide(norms, results, Join(results));
    }

    private static ValueList<ConditionResult> Of(ValueList<ConditionResult> results, FundingSource source) =>
        results.Where(r => r.Condition.Source is null || r.Condition.Source == source).ToValueList();

    private static ContentConditionDecision Decide(
        ContentConditionNorms norms,
        ValueList<ConditionResult> results,
        (Verdict Verdict, ContentFacts Missing) answer
    ) => new(answer.Verdict, results, answer.Missing, ContentConditionMessages.Render(norms, results));

    // Whose money it is matters only where the two kinds of money give different answers, now or once what is open is met.
    private static ContentConditionDecision DecideForEither(ContentConditionNorms norms, ValueList<ConditionResult> results)
    {
        var ofNational = Of(results, FundingSource.National);
        var ofLocal = Of(results, FundingSource.Local);
        var (national, local) = (Join(ofNational), Join(ofLocal));
        return national == local && AtBest(ofNational) == AtBest(ofLocal)
            ? Decide(norms, results, national)
            : Decide(norms, results.Select(OpenForItsSource).ToValueList(), (Verdict.Undetermined, ContentFacts.Source | national.Missing | local.Missing));
    }

    private static Verdict AtBest(ValueList<ConditionResult> results) => Join(results.Where(r => r.Verdict != Verdict.Undetermined).ToValueList()).Verdict;

    // A condition for one kind of money that is not met settles nothing while it is not known whose money it is.
    private static ConditionResult OpenForItsSource(ConditionResult result) =>
        result.Condition.Source is null || result.Verdict == Verdict.Satisfied
            ? result
            : result with
            {
                Verdict = Verdict.Undetermined,
                Missing = ContentFacts.Source | result.Missing,
            };

    private static (Verdict Verdict, ContentFacts Missing) Join(ValueList<ConditionResult> results)
    {
        bool Any(Verdict verdict) => results.Any(r => r.Verdict == verdict);
        if (Any(Verdict.NotSatisfied))
            return (Verdict.NotSatisfied, ContentFacts.None);
        if (Any(Verdict.Undetermined))
            return (Verdict.Undetermined, results.Aggregate(ContentFacts.None, (missing, r) => missing | r.Missing));
        return (Any(Verdict.AuthorityDecides) ? Verdict.AuthorityDecides : Verdict.Satisfied, ContentFacts.None);
    }

    private static ConditionResult Result(ContentConditionNorms norms, ContentCondition condition, ContentConditionRequest request) =>
        condition.MetBy != ContentFacts.None && (request.Yes & condition.MetBy) == condition.MetBy
            ? new(condition, Verdict.Satisfied, ContentFacts.None)
            : condition.Test switch
            {
                ConditionTest.YearlyCount => Count(norms, condition, request),
                ConditionTest.ListedField => Field(norms, condition, request),
                ConditionTest.Decided => Decided(condition, request),
                ConditionTest.DoesNotHold => Known(condition, !request.Knows(condition.Alternatives[0]), condition.Alternatives[0]),
                _ => Holds(condition, request),
            };

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

    private static ConditionResult Field(ContentConditionNorms norms, ContentCondition condition, ContentConditionRequest request)
    {
        if (request.Field is not { } field)
            return new(condition, Verdict.Undetermined, ContentFacts.ConsultancyField);
        return norms.ConsultancyWithoutLevel.Value.Contains(field)
            ? new(condition, Verdict.Undetermined, ContentFacts.Norm)
            : Known(condition, norms.ConsultancyFields.Value.Contains(field), ContentFacts.ConsultancyField);
    }

    // The support asked for is one more. What is not known of establishment or year may be a match; it matters only if it could fill the limit.
    private static ConditionResult Count(ContentConditionNorms norms, ContentCondition condition, ContentConditionRequest request)
    {
        if (request.EarlierSupports is not { } earlier)
            return new(condition, Verdict.Undetermined, ContentFacts.EarlierSupports | Unknown(request));
        var limit = norms.OverseasFairsPerYear.Value;
        var counted = earlier.Where(s => norms.OverseasItems.Value.Contains(s.Item)).ToList();
        var possible = counted
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
