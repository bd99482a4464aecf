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
    private readonly Lazy<SupportNorms?> _support;
    private readonly Lazy<InterestSupportNorms?> _interest;
    private readonly Lazy<PriorityNorms?> _priority;
    private readonly Lazy<ExecutionNorms> _execution;
    private readonly Lazy<TypicalProductNorms?> _typicalProducts;
    private readonly Lazy<EligibilityNorms?> _eligibility;
    private readonly Lazy<FundingConditionNorms?> _fundingConditions;
    private readonly Lazy<ContentConditionNorms?> _contentConditions;

    internal LawSnapshot(LocalDate from, LocalDate? through, NationalTables tables)
    {
        From = from;
        Through = through;
        _support = new(() => tables.SupportOn(from));
        _interest = new(() => NationalTables.InterestOn(from));
        _priority = new(() => tables.PriorityOn(from));
        _execution = new(() => NationalTables.ExecutionOn(from));
        _typicalProducts = new(() => tables.TypicalProductsOn(from));
        _eligibility = new(() => tables.EligibilityOn(from));
        _fundingConditions = new(() => tables.FundingConditionsOn(from));
        _contentConditions = new(() => tables.ContentConditionsOn(from));
    }

    /// <summary>Từ ngày: the first day of the period.</summary>
    public LocalDate From { get; init; }

    /// <summary>Đến hết ngày: the last day of the period; null while no later change is known.</summary>
    public LocalDate? Through { get; init; }

    /// <summary>Định mức hỗ trợ: the national support levels; null before 2014-04-08.</summary>
    public SupportNorms? Support
    {
        get => _support.Value;
        init => _support = new(() => value);
    }

    /// <summary>Các cấp bình chọn: what is said of each level of votes for typical products, the lowest first; none before 2014-10-21.</summary>
    public ValueList<LevelNorms> VoteLevels => TypicalProducts?.Levels ?? default;

    /// <summary>The norms on votes for typical products; null before 2014-10-21.</summary>
    internal TypicalProductNorms? TypicalProducts
    {
        get => _typicalProducts.Value;
        init => _typicalProducts = new(() => value);
    }

    /// <summary>The norms of interest support; null before 2014-04-08.</summary>
    internal InterestSupportNorms? Interest
    {
        get => _interest.Value;
        init => _interest = new(() => value);
    }

    /// <summary>The norms of priority; null before 2012-07-05.</summary>
    internal PriorityNorms? Priority
    {
        get => _priority.Value;
        init => _priority = new(() => value);
    }

    /// <summary>The norms on plans, projects and advances.</summary>
    internal ExecutionNorms Execution
    {
        get => _execution.Value;
        init => _execution = new(() => value);
    }

    /// <summary>Who is served; by the decree alone before 2013-02-10.</summary>
    internal EligibilityNorms? Eligibility
    {
        get => _eligibility.Value;
        init => _eligibility = new(() => value);
    }

    /// <summary>The minimum conditions for money; null before 2014-04-08.</summary>
    internal FundingConditionNorms? FundingConditions
    {
        get => _fundingConditions.Value;
        init => _fundingConditions = new(() => value);
    }

    /// <summary>The conditions of the contents; null before 2013-02-10.</summary>
    internal ContentConditionNorms? ContentConditions
    {
        get => _contentConditions.Value;
        init => _contentConditions = new(() => value);
    }

    /// <summary>Every table of the period that the library covers.</summary>
    internal IEnumerable<NormTable> Tables => BesideExecution.Concat(Execution.Tables);

    private IEnumerable<NormTable> BesideExecution =>
        new NormTable?[] { Support, Interest, Priority, TypicalProducts, Eligibility, FundingConditions, ContentConditions }.OfType<NormTable>();

    /// <summary>Các dòng định mức: every norm of every table, for listing and comparing; no two have the same code.</summary>
    public ValueList<NormEntry> Entries() => BesideExecution.SelectMany(t => t.Entries()).Concat(Execution.Entries()).ToValueList();

    /// <summary>So sánh: whether two periods are the same days under the same tables.</summary>
    /// <param name="other">The other period.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(LawSnapshot? other) =>
        other is not null
        && From == other.From
        && Through == other.Through
        && Equals(Execution, other.Execution)
        && BesideExecution.SequenceEqual(other.BesideExecution);

    /// <inheritdoc/>
    public override int GetHashCode() => From.GetHashCode();
}
