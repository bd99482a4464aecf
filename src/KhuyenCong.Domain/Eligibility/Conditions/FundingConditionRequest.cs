namespace KhuyenCong.Domain.Eligibility;

/// <summary>Câu hỏi về điều kiện hỗ trợ: a project about which it is asked whether the minimum conditions for money are met; null is unknown.</summary>
/// <remarks>TTLT26-2014/7. Of the establishment only sectors, area, brick kiln and cleaner production count here.</remarks>
/// <example><code>
/// var request = new FundingConditionRequest
/// {
///     Establishment = new Establishment(),
///     Source = FundingSource.National,
///     PaidFromOtherStateMoney = true,
/// };
/// var decision = PromotionRules.National.AssessFundingConditions(new LocalDate(2016, 6, 30), request);
/// Console.WriteLine(decision.Verdict); // NotSatisfied
/// </code></example>
public readonly record struct FundingConditionRequest
{
    /// <summary>Cơ sở: the facts about the establishment.</summary>
    public required Establishment Establishment { get; init; }

    /// <summary>Không có cơ sở sản xuất thụ hưởng: stated where no producer benefits (media, a fair organised, an association, a cluster): the list of sectors is of producers (ND45-2012/5/1).</summary>
    public bool WithoutProducer { get; init; }

    /// <summary>Nội dung thuộc Điều 4: whether the content is one of the nine of the decree (ND45-2012/4).</summary>
    public bool? ContentListed { get; init; }

    /// <summary>Nguồn kinh phí: whose money is asked for; it says who is competent to approve.</summary>
    public FundingSource? Source { get; init; }

    /// <summary>Được phê duyệt: whether the competent authority has approved the project.</summary>
    public bool? Approved { get; init; }

    /// <summary>Cơ quan phê duyệt: who approved it; where it is named, it is checked whether it is competent (TTLT26-2014/7/2).</summary>
    public Authority? ApprovedBy { get; init; }

    /// <summary>Vốn đối ứng: whether the beneficiary has invested, or has committed to invest, the rest of the cost; the three amounts, where all are given, say it instead.</summary>
    public bool? CounterpartSecured { get; init; }

    /// <summary>Tổng kinh phí: the approved cost of the project, in đồng.</summary>
    public Vnd? Cost { get; init; }

    /// <summary>Kinh phí được hỗ trợ: what the State supports, in đồng.</summary>
    public Vnd? Support { get; init; }

    /// <summary>Vốn đối ứng bằng tiền: what the beneficiary has invested and committed, in đồng; the rest of the cost or more meets the condition (TTLT26-2014/7/3).</summary>
    public Vnd? Counterpart { get; init; }

    /// <summary>Cam kết: whether the beneficiary undertakes that no state money has paid for the same item of content; this is the condition (TTLT26-2014/7/4).</summary>
    public bool? Undertaken { get; init; }

    /// <summary>Trùng nguồn ngân sách: whether state money is known to have paid for the same item of content already; then the undertaking does not help.</summary>
    public bool? PaidFromOtherStateMoney { get; init; }
}

/// <summary>Kiểm tra hình thức: whether a question on funding conditions is well formed; nothing here is a legal answer.</summary>
internal static class FundingConditionShape
{
    internal static EligibilityFacts BadFields(in FundingConditionRequest request) =>
        EligibilityShape.BadFields(request.Establishment)
        | EligibilityShape.If(request.Source is not (null or FundingSource.National or FundingSource.Local), EligibilityFacts.Source)
        | EligibilityShape.If((int?)request.ApprovedBy < 1 || (int?)request.ApprovedBy > ProgrammeCodes.AllAuthorities.Count, EligibilityFacts.ApprovedBy)
        | EligibilityShape.If(
            request.Cost is { Dong: < 0 } || request.Support is { Dong: < 0 } || request.Counterpart is { Dong: < 0 },
            EligibilityFacts.Counterpart
        );
}
