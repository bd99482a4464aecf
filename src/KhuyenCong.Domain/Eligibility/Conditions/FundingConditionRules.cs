using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Kết quả tính toán về điều kiện hỗ trợ: what each condition came to; not covered also where the conditions of the date are not encoded.</summary>
/// <remarks>Cleaner production is sector g. Sector and kiln are satisfied also where no producer benefits. What is missing is said of an undetermined answer only.</remarks>
internal readonly record struct FundingConditionWorkings
{
    public EligibilityOutcome Outcome { get; init; }
    public Verdict Verdict { get; init; }
    public Verdict Content { get; init; }
    public Verdict Sector { get; init; }
    public Verdict NotExcludedKiln { get; init; }
    public Verdict Approved { get; init; }
    public Verdict Counterpart { get; init; }
    public Verdict Undertaking { get; init; }
    public Verdict NoDoubleFunding { get; init; }
    public EligibilityFacts Missing { get; init; }
    public EligibilityFacts BadFields { get; init; }
}

/// <summary>Kết quả về điều kiện hỗ trợ: whether the minimum conditions for money are met, and why.</summary>
internal sealed class FundingConditionDecision(in FundingConditionWorkings workings, FindingList findings)
    : ConditionDecision(workings.Verdict, findings, workings.Missing.ToCodes());

/// <summary>Quy tắc về điều kiện hỗ trợ: the minimum conditions for any support.</summary>
/// <remarks>TTLT26-2014/7; from 2018-05-11 not encoded, so that every answer is undetermined.</remarks>
internal static class FundingConditionRules
{
    /// <summary>Xem xét điều kiện: whether the minimum conditions are met, with the reasons.</summary>
    /// <exception cref="ArgumentException">The request is malformed; the message names the fields.</exception>
    public static FundingConditionDecision Assess(FundingConditionNorms? norms, in FundingConditionRequest request)
    {
        var workings = Compute(norms, request);
        if (workings.Outcome == EligibilityOutcome.Invalid)
            throw new ArgumentException(
                $"The funding-condition request is malformed in: {workings.BadFields}. See RequestValidators.For<FundingConditionRequest>() for what is allowed.",
                nameof(request)
            );
        return new FundingConditionDecision(workings, FundingConditionMessages.Render(workings, norms, request));
    }

    /// <summary>The workings of a case; computing them allocates nothing.</summary>
    internal static FundingConditionWorkings Compute(FundingConditionNorms? norms, in FundingConditionRequest request)
    {
        var bad = FundingConditionShape.BadFields(request);
        if (bad != EligibilityFacts.None)
            return new FundingConditionWorkings { Outcome = EligibilityOutcome.Invalid, BadFields = bad };
        if (norms is null || !norms.AreEncoded)
            return new FundingConditionWorkings { Outcome = EligibilityOutcome.NotCovered, Missing = EligibilityFacts.Norm };

        var it = request.Establishment;
        var content = Answer.Of(request.ContentListed, EligibilityFacts.ContentListed);
        var cleaner = Answer.Of(it.CleanerProduction, EligibilityFacts.CleanerProduction);
        // Who applies cleaner production is in a sector of the list (point g), whatever else it does; where a kiln comes in with it too, it settles both.
        var ofList = request.WithoutProducer ? Answer.Yes : SectorRules.Served(norms.Sectors, it);
        var notKiln = request.WithoutProducer ? Answer.Yes : SectorRules.NotExcluded(norms.Sectors, it);
        var kilnComesIn = norms.Sectors.KilnsComeInWithCleanerProduction;
        var sector = ofList.Or(cleaner);
        var notExcluded = kilnComesIn ? notKiln.Or(cleaner) : notKiln;
        var served = kilnComesIn ? ofList.And(notKiln).Or(cleaner) : sector.And(notExcluded);
        var approved = Approved(norms, request);
        var counterpart = Counterpart(request);
        var undertaken = Answer.Of(request.Undertaken, EligibilityFacts.Undertaking);
        var notPaid = Answer.Of(!request.PaidFromOtherStateMoney, EligibilityFacts.DoubleFunding);
        var all = content.And(served).And(approved).And(counterpart).And(NotDoubled(undertaken, notPaid));
        return new FundingConditionWorkings
        {
            Outcome = EligibilityOutcome.Tested,
            Verdict = all.Verdict,
            Content = content.Verdict,
            Sector = sector.Verdict,
            NotExcludedKiln = notExcluded.Verdict,
            Approved = approved.Verdict,
            Counterpart = counterpart.Verdict,
            Undertaking = undertaken.Verdict,
            NoDoubleFunding = notPaid.Verdict,
            Missing = all.IsOpen ? all.Missing : EligibilityFacts.None,
        };
    }

    private static Answer Approved(FundingConditionNorms norms, in FundingConditionRequest request)
    {
        if (request.Approved == false || request.ApprovedBy is not { } by)
            return Answer.Of(request.Approved, EligibilityFacts.Approved);
        var national = norms.NationalApprovers.Value.Contains(by);
        var local = norms.LocalApprovers.Value.Contains(by);
        return request.Source switch
        {
            FundingSource.National => Answer.Of(national),
            FundingSource.Local => Answer.Of(local),
            _ => national == local ? Answer.Of(national) : Answer.Open(EligibilityFacts.Source),
        };
    }

    // No less than the rest of the cost; more is no breach.
    private static Answer Counterpart(in FundingConditionRequest request) =>
        request is { Cost: { } cost, Support: { } support, Counterpart: { } own }
            ? Answer.Of(own.Dong >= cost.Dong - support.Dong)
            : Answer.Of(request.CounterpartSecured, EligibilityFacts.Counterpart);

    // The undertaking is the condition, so that with it nobody has to prove that nothing was paid; a payment that is known shows it to be wrong.
    private static Answer NotDoubled(Answer undertaken, Answer notPaid) =>
        undertaken.IsYes && notPaid.IsOpen ? Answer.Yes
        : undertaken.IsOpen && notPaid.IsYes ? undertaken
        : undertaken.And(notPaid);
}
