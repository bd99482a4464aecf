using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Định mức về đấu thầu, xét chọn: which kinds of project go to tender.</summary>
/// <remarks>TT36-2013/3; TTLT26-2014/4/2.</remarks>
internal sealed record TenderNorms : NormTable
{
    /// <summary>Dạng đề án đấu thầu: the kinds that go to tender where its conditions are met; not encoded before TT36-2013.</summary>
    public required Norm<ValueList<ProjectKind>> Tendered { get; init; }

    /// <summary>Tham gia hội chợ: the kinds of it that go to tender only for the support of one fair.</summary>
    public required Norm<ValueList<ProjectKind>> TenderedForOneFair { get; init; }

    /// <summary>Xét chọn: the provision under which everything else goes by selection, unless the Agency decides on tender; null before TT36-2013.</summary>
    public required Citation? Selection { get; init; }

    /// <summary>Kinh phí địa phương: the provision that leaves selection or tender of local projects to the locality.</summary>
    public required Citation Local { get; init; }

    /// <inheritdoc/>
    public override ValueList<NormEntry> Entries() => ExecutionEntries.Of(this);
}
