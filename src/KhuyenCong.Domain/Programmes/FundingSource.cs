using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain;

/// <summary>Nguồn kinh phí: whose industrial promotion money is asked for.</summary>
/// <remarks>ND45-2012/11, TT46-2012/2, TTLT26-2014/3.</remarks>
public enum FundingSource : byte
{
    /// <summary>Kinh phí khuyến công quốc gia: national money.</summary>
    National = 1,

    /// <summary>Kinh phí khuyến công địa phương: local money, of province, district or commune.</summary>
    Local = 2,
}

/// <summary>What stands of an answer on one kind of money.</summary>
internal static class CaveatsBySource
{
    /// <summary>What stands of every answer under a table for money of a source.</summary>
    internal static ValueList<Finding> CaveatsOf(this NormTable table, FundingSource source) =>
        source == FundingSource.Local ? table.LocalCaveats ?? table.Caveats : table.Caveats;
}

/// <summary>Căn cứ ưu tiên: the ground on which a project has priority (ND45-2012/6).</summary>
[Flags]
public enum PriorityGround : byte
{
    /// <summary>Không có căn cứ: none.</summary>
    None = 0,

    /// <summary>Địa bàn ưu tiên: a priority area (ND45-2012/6/1).</summary>
    Area = 1,

    /// <summary>Ngành nghề ưu tiên: a priority sector (ND45-2012/6/2).</summary>
    Sector = 2,

    /// <summary>Cả địa bàn và ngành nghề: both.</summary>
    Both = Area | Sector,
}
