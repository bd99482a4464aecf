using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Ngành nghề được hưởng: which sectors are served, and the exclusion of brick kilns.</summary>
/// <remarks>ND45-2012/5/1, TT46-2012/5. Where the list is not encoded every sector is open.</remarks>
internal sealed record SectorNorms
{
    /// <summary>Danh mục ngành nghề: the sectors served anywhere.</summary>
    public required Norm<CodeSet<IndustrySector>> Served { get; init; }

    /// <summary>Ngành nghề ở địa bàn khó khăn: the sectors served in difficult or especially difficult areas only.</summary>
    public required Norm<CodeSet<IndustrySector>> ServedInDifficultAreas { get; init; }

    /// <summary>Ngành nghề có lò gạch bị loại trừ: the sectors in which it is asked whether an establishment is an excluded brick kiln; one that is, is out in any sector.</summary>
    public required Norm<CodeSet<IndustrySector>> ExcludedKilns { get; init; }

    /// <summary>Lò gạch áp dụng sản xuất sạch hơn: whether an excluded kiln is out although it applies cleaner production (reading R20).</summary>
    public required Norm<bool> KilnsOutWithCleanerProduction { get; init; }

    internal bool KilnsComeInWithCleanerProduction => KilnsOutWithCleanerProduction.TryGet(out var areOut) && !areOut;

    internal bool AreEncoded => Served.HasValue && ServedInDifficultAreas.HasValue;
}
