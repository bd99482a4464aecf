#if NET8_0_OR_GREATER
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Câu hỏi theo DateOnly: the questions of <see cref="PromotionRules"/> for a host whose days are <see cref="DateOnly"/>; on net8.0 and later.</summary>
/// <remarks>Each is the question of the same name on the same day. The days inside a request are set with <c>day.ToLocalDate()</c> of <c>NodaTime.Extensions</c>.</remarks>
public static class DateOnlyQuestions
{
    /// <inheritdoc cref="PromotionRules.AssessSupport"/>
    public static SupportDecision AssessSupport(this PromotionRules rules, DateOnly asOf, SupportRequest request) =>
        Given(rules).AssessSupport(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.AssessInterest"/>
    public static InterestSupportDecision AssessInterest(this PromotionRules rules, DateOnly asOf, InterestSupportRequest request) =>
        Given(rules).AssessInterest(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.AssessManagement"/>
    public static ManagementCostResult AssessManagement(this PromotionRules rules, DateOnly asOf, ManagementCostRequest request) =>
        Given(rules).AssessManagement(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.Allocate(LocalDate, AllocationRequest)"/>
    public static AllocationDecision Allocate(this PromotionRules rules, DateOnly asOf, AllocationRequest request) =>
        Given(rules).Allocate(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.AssessEligibility"/>
    public static EligibilityDecision AssessEligibility(this PromotionRules rules, DateOnly asOf, EligibilityRequest request) =>
        Given(rules).AssessEligibility(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.WhatIf(LocalDate, Announcement, EligibilityRequest)"/>
    public static ValueList<LocalizedText> WhatIf(this PromotionRules rules, DateOnly asOf, Announcement announced, EligibilityRequest request) =>
        Given(rules).WhatIf(LocalDate.FromDateOnly(asOf), announced, request);

    /// <inheritdoc cref="PromotionRules.AssessFundingConditions"/>
    public static ConditionDecision AssessFundingConditions(this PromotionRules rules, DateOnly asOf, FundingConditionRequest request) =>
        Given(rules).AssessFundingConditions(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.AssessMoneySource"/>
    public static Decision AssessMoneySource(this PromotionRules rules, DateOnly asOf, MoneySourceRequest request) =>
        Given(rules).AssessMoneySource(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.AssessContentConditions"/>
    public static ConditionDecision AssessContentConditions(this PromotionRules rules, DateOnly asOf, ContentConditionRequest request) =>
        Given(rules).AssessContentConditions(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.AssessAdvance"/>
    public static AdvanceDecision AssessAdvance(this PromotionRules rules, DateOnly asOf, AdvanceRequest request) =>
        Given(rules).AssessAdvance(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.PlanPayments"/>
    public static PaymentPlan PlanPayments(this PromotionRules rules, DateOnly asOf, PaymentPlanRequest request) =>
        Given(rules).PlanPayments(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.AssessTender"/>
    public static TenderDecision AssessTender(this PromotionRules rules, DateOnly asOf, TenderRequest request) =>
        Given(rules).AssessTender(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.AssessChange"/>
    public static ChangeDecision AssessChange(this PromotionRules rules, DateOnly asOf, ChangeRequest request) =>
        Given(rules).AssessChange(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.AssessDossier"/>
    public static DossierDecision AssessDossier(this PromotionRules rules, DateOnly asOf, DossierRequest request) =>
        Given(rules).AssessDossier(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.AssessProject"/>
    public static Decision AssessProject(this PromotionRules rules, DateOnly asOf, Project project) =>
        Given(rules).AssessProject(LocalDate.FromDateOnly(asOf), project);

    /// <inheritdoc cref="PromotionRules.AssessCompetence"/>
    public static CompetenceDecision AssessCompetence(this PromotionRules rules, DateOnly asOf, CompetenceRequest request) =>
        Given(rules).AssessCompetence(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.AssessBudget"/>
    public static BudgetProcedure AssessBudget(this PromotionRules rules, DateOnly asOf, BudgetRequest request) =>
        Given(rules).AssessBudget(LocalDate.FromDateOnly(asOf), request);

    /// <inheritdoc cref="PromotionRules.NextSteps"/>
    public static ValueList<NextStep> NextSteps(this PromotionRules rules, DateOnly asOf, ProjectLife life) =>
        Given(rules).NextSteps(LocalDate.FromDateOnly(asOf), life);

    /// <inheritdoc cref="PromotionRules.AssessCertificate"/>
    public static CertificateDecision AssessCertificate(this PromotionRules rules, DateOnly asOf, Certificate certificate) =>
        Given(rules).AssessCertificate(LocalDate.FromDateOnly(asOf), certificate);

    private static PromotionRules Given(PromotionRules rules) => rules ?? throw new ArgumentNullException(nameof(rules));
}
#endif
