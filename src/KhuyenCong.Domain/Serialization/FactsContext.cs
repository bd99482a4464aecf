using System.Text.Json.Serialization;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Serialization;

/// <summary>The questions that decision records hold, for the source generator.</summary>
[JsonSerializable(typeof(EligibilityRequest))]
[JsonSerializable(typeof(FundingConditionRequest))]
[JsonSerializable(typeof(MoneySourceRequest))]
[JsonSerializable(typeof(ContentConditionRequest))]
[JsonSerializable(typeof(InterestSupportRequest))]
[JsonSerializable(typeof(ManagementCostRequest))]
[JsonSerializable(typeof(PriorityRequest))]
[JsonSerializable(typeof(BudgetFacts))]
[JsonSerializable(typeof(AdvanceRequest))]
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
internal sealed partial class FactsContext : JsonSerializerContext;

/// <summary>The facts of a budget plan of national money; the schedules of a province are not part of a record.</summary>
internal sealed record BudgetFacts
{
    public required Vnd Budget { get; init; }

    public required ValueList<BudgetProject> Projects { get; init; }

    public SharingRule Sharing { get; init; }

    public bool SetAsideManagement { get; init; }

    public Vnd OutsideOrderSetAside { get; init; }

    internal static BudgetFacts Of(BudgetPlan plan) =>
        plan.Local is not null
            ? throw new ArgumentException("Local: a budget plan under the schedules of a province is not recorded.", nameof(plan))
            : new()
            {
                Budget = plan.Budget,
                Projects = plan.Projects,
                Sharing = plan.Sharing,
                SetAsideManagement = plan.SetAsideManagement,
                OutsideOrderSetAside = plan.OutsideOrderSetAside,
            };

    internal BudgetPlan On(NodaTime.LocalDate asOf) =>
        new()
        {
            AsOf = asOf,
            Budget = Budget,
            Projects = Projects,
            Sharing = Sharing,
            SetAsideManagement = SetAsideManagement,
            OutsideOrderSetAside = OutsideOrderSetAside,
        };
}
