using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.InForce;
using NodaTime;

namespace KhuyenCong.Domain;

// Who is served, and under what conditions.
public sealed partial class PromotionRules
{
    /// <summary>Xét đối tượng: the workings of an eligibility question on a date; allocates nothing.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The case.</param>
    /// <param name="workings">What each test and each capacity came to.</param>
    /// <returns>Whether there is a yes or a no.</returns>
    public bool TryComputeEligibility(LocalDate asOf, in EligibilityRequest request, out EligibilityWorkings workings) =>
        EligibilityRules.TryCompute(SnapshotOf(asOf)?.Eligibility, request, out workings);

    /// <summary>Xem xét đối tượng: whether the law serves somebody on a date, in what capacity, and why.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The case.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public EligibilityDecision AssessEligibility(LocalDate asOf, EligibilityRequest request) => EligibilityRules.Assess(SnapshotOf(asOf)?.Eligibility, request);

    /// <summary>Xem xét điều kiện hỗ trợ: whether the minimum conditions for money are met on a date.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The project.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public ConditionDecision AssessFundingConditions(LocalDate asOf, FundingConditionRequest request) =>
        FundingConditionRules.Assess(SnapshotOf(asOf)?.FundingConditions, request);

    /// <summary>Xem xét nguồn kinh phí phù hợp: whether national or local money is for an activity on a date, whatever its amount.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The activity.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The source is not a defined one.</exception>
    public Decision AssessMoneySource(LocalDate asOf, MoneySourceRequest request) => MoneySourceRules.Assess(SnapshotOf(asOf)?.FundingConditions, request);

    /// <summary>Xem xét điều kiện của nội dung: whether an activity meets the conditions of its content on a date.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The activity.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public ConditionDecision AssessContentConditions(LocalDate asOf, ContentConditionRequest request) =>
        ContentConditionRules.Assess(SnapshotOf(asOf)?.ContentConditions, request);
}
