using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
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
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public EligibilityDecision AssessEligibility(LocalDate asOf, EligibilityRequest request) => EligibilityRules.Assess(SnapshotOf(asOf)?.Eligibility, request);

    /// <summary>Giả định theo văn bản được công bố: who would be served on a date if an announced text were law, as sentences that all say so.</summary>
    /// <remarks>No decision comes of it: <see cref="AssessEligibility"/> answers by the law alone, whatever is announced.</remarks>
    /// <param name="asOf">The governing date, whose law is asked in all else.</param>
    /// <param name="announced">The announced text.</param>
    /// <param name="request">The case.</param>
    /// <returns>The verdict, then a sentence for each finding; one sentence where what the text would say is not known.</returns>
    /// <exception cref="ArgumentNullException">There is no announced text.</exception>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public ValueList<LocalizedText> WhatIf(LocalDate asOf, Announcement announced, EligibilityRequest request) =>
        AnnouncedWhatIf.Of(announced ?? throw new ArgumentNullException(nameof(announced)), asOf, SnapshotOf(asOf)?.Eligibility, request);

    /// <summary>Xem xét điều kiện hỗ trợ: whether the minimum conditions for money are met on a date.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The project.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public ConditionDecision AssessFundingConditions(LocalDate asOf, FundingConditionRequest request) =>
        FundingConditionRules.Assess(SnapshotOf(asOf)?.FundingConditions, request);

    /// <summary>Xem xét nguồn kinh phí phù hợp: whether national or local money is for an activity on a date, whatever its amount.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The activity.</param>
    /// <exception cref="ArgumentException">The source is not a defined one.</exception>
    public Decision AssessMoneySource(LocalDate asOf, MoneySourceRequest request) => MoneySourceRules.Assess(SnapshotOf(asOf)?.FundingConditions, request);

    /// <summary>Xem xét điều kiện của nội dung: whether an activity meets the conditions of its content on a date.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The activity.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public ConditionDecision AssessContentConditions(LocalDate asOf, ContentConditionRequest request) =>
        ContentConditionRules.Assess(SnapshotOf(asOf)?.ContentConditions, request);
}
