using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using NodaTime;

namespace KhuyenCong.Domain.Serialization;

/// <summary>A budget plan as it stands in JSON and in records; the schedules of a province stand beside it.</summary>
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
