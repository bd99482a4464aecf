using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>Điểm truy cập chính của thư viện: asks the rules under the law of a date.</summary>
/// <remarks>
/// Thread-safe and immutable. The governing date is, by default, the date of approval of the plan or project (reading R15).
/// A date before the first instrument is answered "undetermined" here, never by an exception.
/// </remarks>
/// <example><code>
/// var request = new SupportRequest
/// {
///     Item = SupportItem.Machinery,
///     Source = FundingSource.National,
///     Cost = Vnd.Million(600),
/// };
/// var decision = PromotionRules.National.AssessSupport(new LocalDate(2016, 6, 30), request);
/// Console.WriteLine($"{decision.Ceiling} by {decision.Provision}"); // VND 200,000,000 by TTLT26-2014/6/2/c
/// </code></example>
public sealed partial class PromotionRules
{
    private readonly ILawBook _book;
    private readonly ProvinceLaw? _province;

    /// <summary>Tạo bộ quy tắc: rules over a law book.</summary>
    /// <param name="book">The law book.</param>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    public PromotionRules(ILawBook book) => _book = book ?? throw new ArgumentNullException(nameof(book));

    private PromotionRules(ILawBook book, ProvinceLaw province)
        : this(book) => _province = province;

    /// <summary>Quy tắc quốc gia: the rules over <see cref="LawBook.National"/>.</summary>
    public static PromotionRules National { get; } = new(LawBook.National);

    /// <summary>Bộ quy định: the law book asked.</summary>
    public ILawBook Book => _book;

    /// <summary>Tỉnh: the province whose law answers questions about local money; null where none was given, and such questions need it.</summary>
    public Province? Province => _province?.Province;

    /// <summary>Tại một tỉnh: the same rules with the law of a province for local money: each question is answered by the province's law of its own day.</summary>
    /// <remarks>National money is answered as before. The tables are made once, so keep what this returns.</remarks>
    /// <param name="province">The province.</param>
    /// <returns>Other rules; these stay as they are.</returns>
    /// <exception cref="ArgumentNullException">There is no province.</exception>
    public PromotionRules In(Province province) => new(_book, new ProvinceLaw(_book, province ?? throw new ArgumentNullException(nameof(province))));

    /// <summary>Bảng mức địa phương vào một ngày: the levels of local money in force in the province on a date, for listing and comparing.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The table; null where no province was given, no schedule of it is in force, or the money rules of the date are not covered.</returns>
    public SupportNorms? LocalLevelsAt(LocalDate date) => _province?.At(date);

    /// <summary>Tính mức hỗ trợ: the workings of a ceiling on a date; allocates nothing.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The case.</param>
    /// <param name="workings">Every number used, or why there is none.</param>
    /// <returns>Whether there is a single ceiling.</returns>
    public bool TryComputeSupport(LocalDate asOf, in SupportRequest request, out SupportWorkings workings) =>
        SupportRules.TryCompute(NormsFor(asOf, request.Source), request, out workings);

    /// <summary>Xem xét mức hỗ trợ: the ceiling of a case on a date, with its reasons.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The case.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public SupportDecision AssessSupport(LocalDate asOf, SupportRequest request) => SupportRules.Assess(NormsFor(asOf, request.Source), request);

    /// <summary>Xem xét hỗ trợ lãi suất: the support of the interest of a relocated establishment's loans on a date.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The loans.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public InterestSupportDecision AssessInterest(LocalDate asOf, InterestSupportRequest request) =>
        InterestSupportRules.Assess(NormsFor(asOf, request?.Source ?? throw new ArgumentNullException(nameof(request))), SnapshotOf(asOf)?.Interest, request);

    /// <summary>Tính chi phí quản lý: the shares of management on a date.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The funds and the projects.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public ManagementCostResult AssessManagement(LocalDate asOf, ManagementCostRequest request) =>
        ManagementCostRules.Assess(NormsFor(asOf, request?.Source ?? throw new ArgumentNullException(nameof(request))), request);

    /// <summary>Xét ưu tiên: the grounds of priority of a project and its standing, on the date in the request.</summary>
    /// <param name="request">The facts.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    /// <exception cref="OverflowException">A hundred times an amount of materials does not fit in 64 bits.</exception>
    public PriorityDecision AssessPriority(PriorityRequest request) =>
        PriorityRules.Assess(PriorityOn(request?.AsOf ?? throw new ArgumentNullException(nameof(request)), request.Source), request);

    /// <summary>Phân bổ kinh phí: a budget over the claims in the order of priority of a date.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The budget and the claims.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public AllocationDecision Allocate(LocalDate asOf, AllocationRequest request) =>
        AllocationRules.Allocate(PriorityOn(asOf, request?.Source ?? throw new ArgumentNullException(nameof(request))), request);

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

    /// <summary>The tables that answer questions about a kind of money, by the days from which they do.</summary>
    internal IEnumerable<(LocalDate From, SupportNorms? Norms)> SupportTables(FundingSource source) =>
        source == FundingSource.Local && _province is { } province
            ? province.Periods.Select(p => (p.From, NormsFor(p.From, source)))
            : ProvinceLaw.ChangesOf(_book).Select(day => (day, NormsFor(day, source)));

    // The order of TT46-2012/6/3 is that of all money; a province's own takes its place for local money.
    private PriorityNorms? PriorityOn(LocalDate asOf, FundingSource source)
    {
        var national = SnapshotOf(asOf)?.Priority;
        if (source != FundingSource.Local || _province?.ProceduresOn(asOf)?.Priority is not { } local)
            return national;
        return local.Table ?? Noted(national, local.Notes);
    }

    private LawSnapshot? SnapshotOf(LocalDate asOf) => _book.TryAt(asOf, out var law) ? law : null;

    // Local money goes by the province's own law of the day; the national table in its place says that it is needed.
    private SupportNorms? NormsFor(LocalDate asOf, FundingSource source) =>
        (source == FundingSource.Local ? _province?.At(asOf) : null) ?? SnapshotOf(asOf)?.Support;
}
