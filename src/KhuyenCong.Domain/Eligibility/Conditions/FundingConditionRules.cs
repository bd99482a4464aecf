using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Kết quả tính toán về điều kiện hỗ trợ: what each condition came to.</summary>
internal readonly record struct FundingConditionWorkings
{
    /// <summary>Tình trạng: how the question was answered; not covered also where the conditions of the date are not encoded.</summary>
    public EligibilityOutcome Outcome { get; init; }

    /// <summary>Kết luận: whether the minimum conditions are met.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Nội dung: whether the content is listed.</summary>
    public Verdict Content { get; init; }

    /// <summary>Ngành nghề: whether the sector is a served one; cleaner production is sector g; satisfied also where no producer benefits.</summary>
    public Verdict Sector { get; init; }

    /// <summary>Không phải lò gạch bị loại trừ: whether it is not an excluded brick kiln; satisfied also where no producer benefits.</summary>
    public Verdict NotExcludedKiln { get; init; }

    /// <summary>Được phê duyệt: whether the project is approved.</summary>
    public Verdict Approved { get; init; }

    /// <summary>Vốn đối ứng: whether the rest of the cost is secured.</summary>
    public Verdict Counterpart { get; init; }

    /// <summary>Cam kết: whether it is undertaken that no other state money has paid.</summary>
    public Verdict Undertaking { get; init; }

    /// <summary>Không trùng nguồn: whether no other state money is known to have paid; not asked where it is undertaken.</summary>
    public Verdict NoDoubleFunding { get; init; }

    /// <summary>Còn thiếu: the unknown facts and norms that could change the verdict; none unless it is undetermined.</summary>
    public EligibilityFacts Missing { get; init; }

    /// <summary>Trường sai: the malformed fields.</summary>
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
