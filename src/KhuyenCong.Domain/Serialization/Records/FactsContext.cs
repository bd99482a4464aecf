using System.Text.Json.Serialization;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Serialization;

/// <summary>The types of requests that JSON and decision records hold, for the source generator.</summary>
[JsonSerializable(typeof(EligibilityRequest))]
[JsonSerializable(typeof(FundingConditionRequest))]
[JsonSerializable(typeof(MoneySourceRequest))]
[JsonSerializable(typeof(ContentConditionRequest))]
[JsonSerializable(typeof(InterestSupportRequest))]
[JsonSerializable(typeof(ManagementCostRequest))]
[JsonSerializable(typeof(PriorityRequest))]
[JsonSerializable(typeof(AdvanceRequest))]
[JsonSerializable(typeof(PaymentPlanRequest))]
[JsonSerializable(typeof(TenderRequest))]
[JsonSerializable(typeof(ChangeRequest))]
[JsonSerializable(typeof(DossierRequest))]
[JsonSerializable(typeof(CompetenceRequest))]
[JsonSerializable(typeof(BudgetRequest))]
[JsonSerializable(typeof(Project))]
[JsonSerializable(typeof(Programme))]
[JsonSerializable(typeof(AnnualPlan))]
[JsonSerializable(typeof(EntryRequest))]
[JsonSerializable(typeof(CouncilRequest))]
[JsonSerializable(typeof(VoteRequest))]
[JsonSerializable(typeof(Certificate))]
[JsonSerializable(typeof(PrizeRequest))]
[JsonSerializable(typeof(ProvincialItemRequest))]
[JsonSerializable(typeof(AllocationRequest))]
[JsonSerializable(typeof(CalendarRequest))]
[JsonSerializable(typeof(LifeHistory))]
[JsonSerializable(typeof(ComplaintRequest))]
[JsonSerializable(typeof(CitationQuestion))]
[JsonSerializable(typeof(BudgetPlanFacts))]
internal sealed partial class FactsContext : JsonSerializerContext;
