using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;

namespace KhuyenCong.Domain.InForce;

/// <summary>Pháp luật tại một thời điểm: the norms that apply throughout one period.</summary>
/// <remarks>A norm table is null while the library does not cover its subject; asking under it is answered "undetermined".</remarks>
public sealed record LawSnapshot
{
    // Each table is made when it is first asked for: who wants one ceiling does not wait for the whole law.
    private readonly NationalTables? _tables;
    private readonly LocalDate _day;
    private StrongBox<SupportNorms?>? _support;
    private StrongBox<InterestSupportNorms?>? _interest;
    private StrongBox<PriorityNorms?>? _priority;
    private ExecutionNorms? _execution;
    private StrongBox<TypicalProductNorms?>? _typicalProducts;
    private StrongBox<EligibilityNorms?>? _eligibility;
    private StrongBox<FundingConditionNorms?>? _fundingConditions;
    private StrongBox<ContentConditionNorms?>? _contentConditions;

    /// <summary>Lập thời kỳ: a period whose tables are all given.</summary>
    public LawSnapshot() { }

#pragma warning disable CS8618 // The compiler looks for the property Execution; it is made from the tables.
    [SetsRequiredMembers]
    internal LawSnapshot(LocalDate from, LocalDate? through, NationalTables tables)
    {
        From = from;
        Through = through;
        _day = from;
        _tables = tables;
    }
#pragma warning restore CS8618

    /// <summary>Từ ngày: the first day of the period.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Đến hết ngày: the last day of the period; null while no later change is known.</summary>
    public required LocalDate? Through { get; init; }

    /// <summary>Định mức hỗ trợ: the national support levels; null before 2014-04-08.</summary>
    public required SupportNorms? Support
    {
        get => (_support ?? _tables!.Support(ref _support, _day)).Value;
        init => _support = new(value);
    }

    /// <summary>Định mức hỗ trợ lãi suất: the norms of interest support; null before 2014-04-08.</summary>
    public required InterestSupportNorms? Interest
    {
        get => (_interest ?? _tables!.Interest(ref _interest, _day)).Value;
        init => _interest = new(value);
    }

    /// <summary>Định mức ưu tiên: the norms of priority; null before 2012-07-05.</summary>
    public required PriorityNorms? Priority
    {
        get => (_priority ?? _tables!.Priority(ref _priority, _day)).Value;
        init => _priority = new(value);
    }

    /// <summary>Quy định về đề án: the norms on plans, projects and advances.</summary>
    public required ExecutionNorms Execution
    {
        get => _execution ?? _tables!.Execution(ref _execution, _day);
        init => _execution = value;
    }

    /// <summary>Định mức bình chọn: the norms on votes for typical products; null before 2014-10-21.</summary>
    public required TypicalProductNorms? TypicalProducts
    {
        get => (_typicalProducts ?? _tables!.TypicalProducts(ref _typicalProducts, _day)).Value;
        init => _typicalProducts = new(value);
    }

    /// <summary>Quy định về đối tượng: who is served; by the decree alone before 2013-02-10.</summary>
    public required EligibilityNorms? Eligibility
    {
        get => (_eligibility ?? _tables!.Eligibility(ref _eligibility, _day)).Value;
        init => _eligibility = new(value);
    }

    /// <summary>Điều kiện hỗ trợ: the minimum conditions for money; null before 2014-04-08.</summary>
    public required FundingConditionNorms? FundingConditions
    {
        get => (_fundingConditions ?? _tables!.FundingConditions(ref _fundingConditions, _day)).Value;
        init => _fundingConditions = new(value);
    }

    /// <summary>Điều kiện của nội dung: the conditions of the contents; null before 2013-02-10.</summary>
    public required ContentConditionNorms? ContentConditions
    {
        get => (_contentConditions ?? _tables!.ContentConditions(ref _contentConditions, _day)).Value;
        init => _contentConditions = new(value);
    }

    /// <summary>Every table of the period that the library covers.</summary>
    internal IEnumerable<NormTable> Tables => BesideExecution.Concat(Execution.Tables);

    private IEnumerable<NormTable> BesideExecution =>
        new NormTable?[] { Support, Interest, Priority, TypicalProducts, Eligibility, FundingConditions, ContentConditions }.OfType<NormTable>();

    /// <summary>Các dòng định mức: every norm of every table, for listing and comparing; no two have the same code.</summary>
    /// <returns>The entries.</returns>
    public ValueList<NormEntry> Entries() => BesideExecution.SelectMany(t => t.Entries()).Concat(Execution.Entries()).ToValueList();

    /// <summary>So sánh: whether two periods are the same days under the same tables.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(LawSnapshot? other) =>
        other is not null
        && From == other.From
        && Through == other.Through
        && Equals(Support, other.Support)
        && Equals(Interest, other.Interest)
        && Equals(Priority, other.Priority)
        && Equals(Execution, other.Execution)
        && Equals(TypicalProducts, other.TypicalProducts)
        && Equals(Eligibility, other.Eligibility)
        && Equals(FundingConditions, other.FundingConditions)
        && Equals(ContentConditions, other.ContentConditions);

    /// <inheritdoc/>
    public override int GetHashCode() => From.GetHashCode();
}
