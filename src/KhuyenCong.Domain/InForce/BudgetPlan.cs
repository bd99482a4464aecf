using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.InForce;

/// <summary>Đề án đề nghị kinh phí: a project that asks for money of a plan: its facts of priority and its case of support.</summary>
/// <param name="Id">The id of the project.</param>
/// <param name="Priority">The facts of priority; date and source are those of the plan, and another source is said in the answer.</param>
/// <param name="Support">The case of support, with the amount asked for; source and ground are those of the plan and of the facts, and another source is said in the answer.</param>
public sealed record BudgetProject(string Id, PriorityRequest Priority, SupportRequest Support);

/// <summary>Phương án phân bổ: a budget, the projects that ask for it, and how it is to be shared.</summary>
/// <remarks>Another budget, date, schedule or sharing rule is a <c>with</c> on the plan; other readings are other <see cref="PromotionRules"/>.</remarks>
/// <example><code>
/// var day = new LocalDate(2016, 6, 30);
/// var priority = new PriorityRequest { AsOf = day, Source = FundingSource.National, KeyProject = true };
/// var support = new SupportRequest
/// {
///     Item = SupportItem.Machinery,
///     Source = FundingSource.National,
///     Cost = Vnd.Million(600),
///     Requested = Vnd.Million(200),
/// };
/// var plan = new BudgetPlan { AsOf = day, Budget = Vnd.Million(500), Projects = [new BudgetProject("A", priority, support)] };
/// Console.WriteLine(PromotionRules.National.Allocate(plan).Answers[0].Support.Ceiling); // VND 200,000,000
/// </code></example>
public sealed record BudgetPlan
{
    /// <summary>Ngày áp dụng: the governing date.</summary>
    public required LocalDate AsOf { get; init; }

    /// <summary>Tổng kinh phí: the budget in đồng.</summary>
    public required Vnd Budget { get; init; }

    /// <summary>Các đề án: the projects.</summary>
    public required ValueList<BudgetProject> Projects { get; init; }

    /// <summary>Tỉnh: the province whose own money is given out; null for national money.</summary>
    public Province? Province { get; init; }

    /// <summary>Cách chia: what happens to a group that does not fit whole.</summary>
    public SharingRule Sharing { get; init; }

    /// <summary>Để riêng chi phí quản lý: whether the agency's management cost is set aside first, at its level.</summary>
    public bool SetAsideManagement { get; init; }

    /// <summary>Kinh phí dành cho sản xuất sạch hơn: what is set aside for projects outside the order, in đồng.</summary>
    public Vnd OutsideOrderSetAside { get; init; }

    /// <summary>Nguồn kinh phí: local where there is a province.</summary>
    public FundingSource Source => Province is null ? FundingSource.National : FundingSource.Local;
}

/// <summary>Kết quả của một đề án: the answers behind its line.</summary>
/// <param name="Id">The id of the project.</param>
/// <param name="Priority">Its priority.</param>
/// <param name="Support">Its ceiling.</param>
public sealed record BudgetAnswer(string Id, PriorityDecision Priority, SupportDecision Support)
{
    /// <summary>Mức hỗ trợ tối đa nếu có căn cứ ưu tiên: its ceiling with the factor asked for, where missing facts leave open whether there is a ground; else null.</summary>
    public SupportDecision? WithGround { get; init; }
}

/// <summary>Kết quả của phương án: the allocation with the answers it rests on.</summary>
/// <param name="Allocation">Who gets what, and why.</param>
/// <param name="Answers">Priority and ceiling of each project, in the order of the plan.</param>
/// <param name="Management">The level of the management cost; null where it was not asked for.</param>
public sealed record BudgetResult(AllocationDecision Allocation, ValueList<BudgetAnswer> Answers, SupportDecision? Management)
{
    /// <summary>Chưa để riêng được chi phí quản lý: whether the management cost was asked for and its level is not determined, so that nothing was set aside.</summary>
    public bool ManagementUndetermined => Management is { Ceiling: null };
}

/// <summary>Lập phương án phân bổ: joins priority, ceilings and management cost into one allocation.</summary>
internal static class BudgetPlanning
{
    internal static BudgetResult Run(PromotionRules rules, BudgetPlan plan)
    {
        if (plan.Province is { } province)
            rules = rules.In(province);
        var answers = plan.Projects.Select(p => Answer(rules, plan, p)).ToValueList();
        var management =
            plan.SetAsideManagement && plan.Budget > Vnd.Zero
                ? rules.AssessManagement(plan.AsOf, new ManagementCostRequest { Source = plan.Source, YearlyFunds = plan.Budget }).Agency
                : null;
        var allocation = rules.Allocate(
            plan.AsOf,
            new AllocationRequest
            {
                Budget = plan.Budget,
                Source = plan.Source,
                ManagementSetAside = management?.Ceiling ?? Vnd.Zero,
                OutsideOrderSetAside = plan.OutsideOrderSetAside,
                Sharing = plan.Sharing,
                Claims = answers.Select(ClaimOf).ToValueList(),
            }
        );
        return new BudgetResult(SaidOfOtherMoney(plan, allocation), answers, management);
    }

    // The projects are judged as of the plan's money, whatever money they name themselves.
    private static AllocationDecision SaidOfOtherMoney(BudgetPlan plan, AllocationDecision allocation)
    {
        var others = plan.Projects.Where(p => p.Priority.Source != plan.Source || p.Support.Source != plan.Source).Select(p => p.Id).ToList();
        return others.Count == 0 ? allocation : allocation.With(AllocationMessages.OfOtherMoney(others, plan.Source));
    }

    private static BudgetAnswer Answer(PromotionRules rules, BudgetPlan plan, BudgetProject project)
    {
        if (project?.Priority is null)
            throw ProblemText.Argument(
                new($"Đề án “{project?.Id}” thiếu dữ kiện ưu tiên.", $"The project '{project?.Id}' has no facts of priority."),
                nameof(plan)
            );
        if (project.Support.Requested is not { Dong: > 0 })
            throw ProblemText.Argument(
                new($"Đề án “{project.Id}” cần có số đề nghị lớn hơn 0 đồng.", $"The project '{project.Id}' needs a request above 0."),
                nameof(plan)
            );
        var priority = rules.AssessPriority(project.Priority with { AsOf = plan.AsOf, Source = plan.Source });
        var question = project.Support with { Source = plan.Source, Ground = priority.Grounds };
        var support = rules.AssessSupport(plan.AsOf, question);

        // While the facts leave open whether there is a ground, a factor may still come to apply.
        var withGround =
            priority.Grounds == PriorityGround.None && priority.Verdict == Verdict.Undetermined && support.Workings.FactorUse == FactorUse.WithoutGround
                ? rules.AssessSupport(plan.AsOf, question with { Ground = PriorityGround.Sector })
                : null;
        return new BudgetAnswer(project.Id, priority, support) { WithGround = withGround };
    }

    private static AllocationClaim ClaimOf(BudgetAnswer answer)
    {
        var requested = answer.Support.Workings.Requested!.Value;
        var lowest = answer.Support.Workings.Lower;
        // Null where nothing is known to bound it.
        var highest = (answer.WithGround ?? answer.Support).Workings.AtMost;
        // A request within the least that the ceiling can be is within the ceiling.
        var isDetermined = highest == lowest || requested <= lowest;
        return new AllocationClaim(answer.Id, requested, isDetermined ? lowest : null, answer.Priority.Standing)
        {
            LowestCeiling = lowest,
            HighestCeiling = highest,
        };
    }
}
