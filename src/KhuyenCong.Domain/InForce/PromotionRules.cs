using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Điểm truy cập chính của thư viện: asks the rules under the law of a date.</summary>
/// <remarks>
/// Thread-safe and immutable. The governing date is, by default, the date of approval of the plan or project (reading R15).
/// A date before the first instrument is answered "undetermined" here, never by an exception.
/// </remarks>
public sealed partial class PromotionRules
{
    private readonly ILawBook _book;

    /// <summary>Tạo bộ quy tắc: rules over a law book.</summary>
    /// <param name="book">The law book.</param>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    public PromotionRules(ILawBook book) => _book = book ?? throw new ArgumentNullException(nameof(book));

    /// <summary>Quy tắc quốc gia: the rules over <see cref="LawBook.National"/>.</summary>
    public static PromotionRules National { get; } = new(LawBook.National);

    /// <summary>Bộ quy định: the law book asked.</summary>
    public ILawBook Book => _book;

    /// <summary>Tính mức hỗ trợ: the workings of a ceiling on a date; allocates nothing.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The case.</param>
    /// <param name="workings">Every number used, or why there is none.</param>
    /// <param name="local">The provincial levels in force on the date, for local money; null when there are none at hand.</param>
    /// <returns>Whether there is a single ceiling.</returns>
    public bool TryComputeSupport(LocalDate asOf, in SupportRequest request, out SupportWorkings workings, SupportNorms? local = null) =>
        SupportRules.TryCompute(NormsFor(asOf, request.Source, local), request, out workings);

    /// <summary>Xem xét mức hỗ trợ: the ceiling of a case on a date, with its reasons.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The case.</param>
    /// <param name="local">The provincial levels in force on the date, for local money; null when there are none at hand.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public SupportDecision AssessSupport(LocalDate asOf, in SupportRequest request, SupportNorms? local = null) =>
        SupportRules.Assess(NormsFor(asOf, request.Source, Stands(asOf, local)), request);

    /// <summary>Xem xét hạng mục riêng của tỉnh: the ceiling of an item of the province's own under the schedule in force on a date.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The case.</param>
    /// <param name="local">The schedules of the province.</param>
    /// <returns>The decision; undetermined where the schedule in force does not state the item, or none is in force.</returns>
    /// <exception cref="ArgumentNullException">There is no request or no schedules.</exception>
    /// <exception cref="ArgumentException">No schedule of the province has such an item, or an amount or count is malformed.</exception>
    /// <exception cref="OverflowException">The caps of all units together do not fit in 64 bits.</exception>
    public ProvincialItemDecision AssessProvincialItem(LocalDate asOf, ProvincialItemRequest request, ProvincialSchedules local)
    {
        if (request is null)
            throw new ArgumentNullException(nameof(request));
        if (local is null)
            throw new ArgumentNullException(nameof(local));
        var inForce = local.At(asOf);
        var national = SnapshotOf(asOf)?.Support;
        var standing = (local.NormsAt(asOf) ?? national)?.Standing ?? default;
        if (inForce?.ExtraItems.Any(i => i.Code == request.Code) == true)
            return ProvincialItemRules.Assess(inForce, request).And(standing);
        var known =
            local.Schedules.SelectMany(s => s.ExtraItems).FirstOrDefault(i => i.Code == request.Code)
            ?? throw new ArgumentException($"Code is '{request.Code}'; no schedule of the province has such an item.", nameof(request));
        return ProvincialItemRules.NotStated(request, known.Name, inForce, national?.LocalLevels).And(standing);
    }

    /// <summary>Xem xét hỗ trợ lãi suất: the support of the interest of a relocated establishment's loans on a date.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The loans.</param>
    /// <param name="local">The provincial levels in force on the date, for local money; null when there are none at hand.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public InterestSupportDecision AssessInterest(LocalDate asOf, InterestSupportRequest request, SupportNorms? local = null) =>
        InterestSupportRules.Assess(
            NormsFor(asOf, request?.Source ?? throw new ArgumentNullException(nameof(request)), Stands(asOf, local)),
            SnapshotOf(asOf)?.Interest,
            request
        );

    /// <summary>Tính chi phí quản lý: the shares of management on a date.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The funds and the projects.</param>
    /// <param name="local">The provincial levels in force on the date, for local money; null when there are none at hand.</param>
    /// <returns>The shares.</returns>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public ManagementCostResult AssessManagement(LocalDate asOf, ManagementCostRequest request, SupportNorms? local = null) =>
        ManagementCostRules.Assess(NormsFor(asOf, request?.Source ?? throw new ArgumentNullException(nameof(request)), Stands(asOf, local)), request);

    /// <summary>Xét ưu tiên: the grounds of priority of a project and its standing, on the date in the request.</summary>
    /// <param name="request">The facts.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    /// <exception cref="OverflowException">A hundred times an amount of materials does not fit in 64 bits.</exception>
    public PriorityDecision AssessPriority(PriorityRequest request) =>
        PriorityRules.Assess(SnapshotOf(request?.AsOf ?? throw new ArgumentNullException(nameof(request)))?.Priority, request);

    /// <summary>Phân bổ kinh phí: a budget over the claims in the order of priority of a date.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The budget and the claims.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public AllocationDecision Allocate(LocalDate asOf, AllocationRequest request) => AllocationRules.Allocate(SnapshotOf(asOf)?.Priority, request);

    /// <summary>Lập phương án phân bổ: priority, ceilings and management cost of a plan's projects, and who gets what.</summary>
    /// <param name="plan">The plan.</param>
    /// <returns>The allocation with the answers it rests on.</returns>
    /// <exception cref="ArgumentNullException">There is no plan.</exception>
    /// <exception cref="ArgumentException">A project or an amount is malformed.</exception>
    public BudgetResult Allocate(BudgetPlan plan) => BudgetPlanning.Run(this, plan ?? throw new ArgumentNullException(nameof(plan)));

    /// <summary>Phân tích giả định: what changes when a plan is replaced by another: another budget, date, schedule or sharing rule, or these rules by others.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="other">The other plan.</param>
    /// <param name="otherRules">The rules for the other plan, such as those under other readings; null for the same.</param>
    /// <returns>The projects that fare differently, and only they.</returns>
    /// <exception cref="ArgumentException">A project or an amount is malformed.</exception>
    public ValueList<AllocationChange> WhatIf(BudgetPlan plan, BudgetPlan other, PromotionRules? otherRules = null) =>
        AllocationRules.Compare(Allocate(plan).Allocation, (otherRules ?? this).Allocate(other).Allocation);

    private LawSnapshot? SnapshotOf(LocalDate asOf) => _book.TryAt(asOf, out var law) ? law : null;

    // A table of the host's that no law book has picked for a day.
    private static SupportNorms? Stands(LocalDate asOf, SupportNorms? local) => local is { IsPicked: false } ? WhatStands.On(asOf, local) : local;

    private SupportNorms? NormsFor(LocalDate asOf, FundingSource source, SupportNorms? local)
    {
        if (source == FundingSource.Local && local is not null)
            return local;
        return SnapshotOf(asOf)?.Support;
    }
}
