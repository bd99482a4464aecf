using System.Text.Json.Serialization;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

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

/// <summary>A budget plan as it stands in JSON; the schedules of a province stand beside it.</summary>
internal sealed record BudgetPlanFacts
{
    /// <summary>Ngày áp dụng: the governing date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Tổng kinh phí: the budget in đồng.</summary>
    public required Vnd Budget { get; init; }

    /// <summary>Các đề án: the projects.</summary>
    public required ValueList<BudgetProject> Projects { get; init; }

    /// <summary>Cách chia: what happens to a group that does not fit whole.</summary>
    public SharingRule Sharing { get; init; }

    /// <summary>Để riêng chi phí quản lý: whether the agency's management cost is set aside first, at its level.</summary>
    public bool SetAsideManagement { get; init; }

    /// <summary>Kinh phí dành cho sản xuất sạch hơn: what is set aside for projects outside the order, in đồng.</summary>
    public Vnd OutsideOrderSetAside { get; init; }

    internal static BudgetPlanFacts Of(BudgetPlan plan) =>
        new()
        {
            AsOf = plan.AsOf,
            Budget = plan.Budget,
            Projects = plan.Projects,
            Sharing = plan.Sharing,
            SetAsideManagement = plan.SetAsideManagement,
            OutsideOrderSetAside = plan.OutsideOrderSetAside,
        };

    internal BudgetPlan Under(Province? province) =>
        new()
        {
            AsOf = AsOf,
            Budget = Budget,
            Projects = Projects,
            Province = province,
            Sharing = Sharing,
            SetAsideManagement = SetAsideManagement,
            OutsideOrderSetAside = OutsideOrderSetAside,
        };
}

/// <summary>The facts of a budget plan of national money; the schedules of a province are not part of a record.</summary>
internal sealed record BudgetFacts
{
    public required Vnd Budget { get; init; }

    public required ValueList<BudgetProject> Projects { get; init; }

    public SharingRule Sharing { get; init; }

    public bool SetAsideManagement { get; init; }

    public Vnd OutsideOrderSetAside { get; init; }

    internal static BudgetFacts Of(BudgetPlan plan) =>
        plan.Province is not null
            ? throw new ArgumentException("Province: a budget plan under the law of a province is not recorded.", nameof(plan))
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
