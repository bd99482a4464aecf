using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Định mức về ngân sách: the steps of a year's budget, by whose money it is.</summary>
/// <remarks>ND45-2012/14; TTLT26-2014/8.</remarks>
internal sealed record BudgetNorms : NormTable
{
    /// <summary>Kinh phí quốc gia: the steps of national money.</summary>
    public required ValueList<BudgetStep> National { get; init; }

    /// <summary>Kinh phí cấp tỉnh: the steps of a province's money.</summary>
    public required ValueList<BudgetStep> Province { get; init; }

    /// <summary>Kinh phí cấp huyện: the steps that national text lays down for a district's money, the rest being the province's; null where there are no districts.</summary>
    public required ValueList<BudgetStep>? District { get; init; }

    /// <summary>Kinh phí cấp xã: the same for a commune's money.</summary>
    public required ValueList<BudgetStep> Commune { get; init; }

    /// <summary>Do tỉnh quy định: the provision that leaves district and commune to the province; null where it stands in a text that is not held.</summary>
    public required Citation? LeftToProvince { get; init; }

    /// <summary>Văn bản chưa có: the text that would hold the details and is not at hand; null where they are.</summary>
    public required Citation? Unread { get; init; }

    /// <summary>Dự toán địa phương: the provision on the estimate of local money, whose level has to be known.</summary>
    public required Citation LocalEstimate { get; init; }

    /// <summary>Không còn cấp huyện từ ngày: the day from which there are no districts; null while there are.</summary>
    public required LocalDate? WithoutDistrictsFrom { get; init; }

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() => ExecutionEntries.Of(this);
}
