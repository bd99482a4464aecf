using System.Diagnostics.CodeAnalysis;
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
    private readonly Lazy<SupportNorms?> _support = null!;
    private readonly Lazy<InterestSupportNorms?> _interest = null!;
    private readonly Lazy<PriorityNorms?> _priority = null!;
    private readonly Lazy<ExecutionNorms> _execution = null!;
    private readonly Lazy<TypicalProductNorms?> _typicalProducts = null!;
    private readonly Lazy<EligibilityNorms?> _eligibility = null!;
    private readonly Lazy<FundingConditionNorms?> _fundingConditions = null!;
    private readonly Lazy<ContentConditionNorms?> _contentConditions = null!;

    /// <summary>Lập thời kỳ: a period whose tables are all given.</summary>
    public LawSnapshot() { }

#pragma warning disable CS8618 // The compiler looks for the property Execution; its field is set.
    [SetsRequiredMembers]
    internal LawSnapshot(LocalDate from, LocalDate? through, NationalTables tables)
    {
        From = from;
        Through = through;
        _support = new(() => tables.SupportOn(from));
        _interest = new(() => NationalTables.InterestOn(from));
        _priority = new(() => NationalTables.PriorityOn(from));
        _execution = new(() => ExecutionNorms.On(from));
        _typicalProducts = new(() => NationalTables.TypicalProductsOn(from));
        _eligibility = new(() => tables.EligibilityOn(from));
        _fundingConditions = new(() => NationalTables.FundingConditionsOn(from));
        _contentConditions = new(() => tables.ContentConditionsOn(from));
    }
#pragma warning restore CS8618

    /// <summary>Từ ngày: the first day of the period.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Đến hết ngày: the last day of the period; null while no later change is known.</summary>
    public required LocalDate? Through { get; init; }

    /// <summary>Định mức hỗ trợ: the national support levels; null before 2014-04-08.</summary>
    public required SupportNorms? Support
    {
        get => _support.Value;
        init => _support = new(() => value);
    }

    /// <summary>Định mức hỗ trợ lãi suất: the norms of interest support; null before 2014-04-08.</summary>
    public required InterestSupportNorms? Interest
    {
        get => _interest.Value;
        init => _interest = new(() => value);
    }

    /// <summary>Định mức ưu tiên: the norms of priority; null before 2013-02-10.</summary>
    public required PriorityNorms? Priority
    {
        get => _priority.Value;
        init => _priority = new(() => value);
    }

    /// <summary>Quy định về đề án: the norms on plans, projects and advances.</summary>
    public required ExecutionNorms Execution
    {
        get => _execution.Value;
        init => _execution = new(() => value);
    }

    /// <summary>Định mức bình chọn: the norms on votes for typical products; null before 2014-10-21.</summary>
    public required TypicalProductNorms? TypicalProducts
    {
        get => _typicalProducts.Value;
        init => _typicalProducts = new(() => value);
    }

    /// <summary>Quy định về đối tượng: who is served; null before 2013-02-10.</summary>
    public required EligibilityNorms? Eligibility
    {
        get => _eligibility.Value;
        init => _eligibility = new(() => value);
    }

    /// <summary>Điều kiện hỗ trợ: the minimum conditions for money; null before 2014-04-08.</summary>
    public required FundingConditionNorms? FundingConditions
    {
        get => _fundingConditions.Value;
        init => _fundingConditions = new(() => value);
    }

    /// <summary>Điều kiện của nội dung: the conditions of the contents; null before 2013-02-10.</summary>
    public required ContentConditionNorms? ContentConditions
    {
        get => _contentConditions.Value;
        init => _contentConditions = new(() => value);
    }

    /// <summary>Các dòng định mức: every norm of every table, for listing and comparing.</summary>
    /// <returns>The entries.</returns>
    public ValueList<NormEntry> Entries() =>
        Tables(
                Support?.Entries(),
                Interest?.Entries(),
                Priority?.Entries(),
                TypicalProducts?.Entries(),
                Eligibility?.Entries(),
                FundingConditions?.Entries(),
                ContentConditions?.Entries(),
                Execution.Entries()
            )
            .ToValueList();

    private static IEnumerable<NormEntry> Tables(params ValueList<NormEntry>?[] tables) =>
        tables.SelectMany(t => t.HasValue ? t.Value : (IEnumerable<NormEntry>)[]);

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
