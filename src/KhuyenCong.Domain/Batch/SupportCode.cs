using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Batch;

/// <summary>Mã phép tính: what bound a ceiling, under which table and for which item, in 32 bits.</summary>
/// <remarks>The code of a row of <see cref="SupportBatch"/>; with the row's own values the full explanation can be had from it at any time.</remarks>
/// <param name="Value">The bits.</param>
public readonly record struct SupportCode(uint Value)
{
    internal const int BoundByShift = 4;
    internal const int FactorUseShift = 7;
    internal const int RegimeShift = 9;
    internal const int ItemShift = 16;
    internal const int MostRegimes = 0x7F;

    internal SupportCode(int regime, SupportItem item, in SupportWorkings workings)
        : this(
            (uint)workings.Outcome
                | ((uint)workings.BoundBy << BoundByShift)
                | ((uint)workings.FactorUse << FactorUseShift)
                | ((uint)regime << RegimeShift)
                | ((uint)item << ItemShift)
        ) { }

    /// <summary>Tình trạng: how the row was answered; only <see cref="SupportOutcome.Ceiling"/> has a number.</summary>
    public SupportOutcome Outcome => (SupportOutcome)(Value & 0xF);

    /// <summary>Yếu tố giới hạn: what bound the ceiling.</summary>
    public BoundBy BoundBy => (BoundBy)((Value >> BoundByShift) & 0x7);

    /// <summary>Cách dùng hệ số ưu tiên: what became of the factor.</summary>
    public FactorUse FactorUse => (FactorUse)((Value >> FactorUseShift) & 0x3);

    /// <summary>Bảng định mức: the table that applied: 0 for none, then 1 for the first table of the batch, and so on; a gap between the tables counts as one.</summary>
    public int Regime => (int)((Value >> RegimeShift) & MostRegimes);

    /// <summary>Hạng mục: the item of the row; with the table it names the provision.</summary>
    public SupportItem Item => (SupportItem)(byte)(Value >> ItemShift);
}
