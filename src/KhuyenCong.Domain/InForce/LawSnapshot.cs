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
    /// <summary>Từ ngày: the first day of the period.</summary>
    public required LocalDate From { get; init; }

    /// <summary>Đến hết ngày: the last day of the period; null while no later change is known.</summary>
    public required LocalDate? Through { get; init; }

    /// <summary>Định mức hỗ trợ: the national support levels; null before 2014-04-08.</summary>
    public required SupportNorms? Support { get; init; }

    /// <summary>Định mức hỗ trợ lãi suất: the norms of interest support; null before 2014-04-08.</summary>
    public required InterestSupportNorms? Interest { get; init; }

    /// <summary>Định mức ưu tiên: the norms of priority; null before 2013-02-10.</summary>
    public required PriorityNorms? Priority { get; init; }

    /// <summary>Quy định về đề án: the norms on plans, projects and advances.</summary>
    public required ExecutionNorms Execution { get; init; }

    /// <summary>Định mức bình chọn: the norms on votes for typical products; null before 2014-10-21.</summary>
    public required TypicalProductNorms? TypicalProducts { get; init; }

    /// <summary>Quy định về đối tượng: who is served; null before 2013-02-10.</summary>
    public required EligibilityNorms? Eligibility { get; init; }

    /// <summary>Điều kiện hỗ trợ: the minimum conditions for money; null before 2014-04-08.</summary>
    public required FundingConditionNorms? FundingConditions { get; init; }

    /// <summary>Điều kiện của nội dung: the conditions of the contents; null before 2013-02-10.</summary>
    public required ContentConditionNorms? ContentConditions { get; init; }

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
}
