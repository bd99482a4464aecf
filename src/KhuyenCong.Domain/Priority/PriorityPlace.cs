namespace KhuyenCong.Domain.Priority;

/// <summary>Vị trí ưu tiên: a place in the order of allocation: key projects, then area, then sector; the smaller place comes first.</summary>
/// <param name="KeyRank">1 for a key project, else 2.</param>
/// <param name="AreaRank">The rank of the area, from 1; one more than the last rank where the area has no priority.</param>
/// <param name="SectorRank">The rank of the sector, from 1; one more than the last rank where the sector has no priority.</param>
public readonly record struct PriorityPlace(int KeyRank, int AreaRank, int SectorRank) : IComparable<PriorityPlace>
{
    /// <inheritdoc/>
    public int CompareTo(PriorityPlace other) => (KeyRank, AreaRank, SectorRank).CompareTo((other.KeyRank, other.AreaRank, other.SectorRank));

    /// <summary>Đứng trước: whether the left place comes first.</summary>
    public static bool operator <(PriorityPlace left, PriorityPlace right) => left.CompareTo(right) < 0;

    /// <summary>Đứng sau: whether the left place comes later.</summary>
    public static bool operator >(PriorityPlace left, PriorityPlace right) => left.CompareTo(right) > 0;

    /// <summary>Không đứng sau: whether the left place comes first or they are equal.</summary>
    public static bool operator <=(PriorityPlace left, PriorityPlace right) => left.CompareTo(right) <= 0;

    /// <summary>Không đứng trước: whether the left place comes later or they are equal.</summary>
    public static bool operator >=(PriorityPlace left, PriorityPlace right) => left.CompareTo(right) >= 0;

    /// <summary>Mã: key, area and sector rank for data files, such as "2.1.3".</summary>
    /// <returns>The code.</returns>
    public string ToCode() => $"{KeyRank}.{AreaRank}.{SectorRank}";

    /// <inheritdoc/>
    public override string ToString() => ToCode();
}

/// <summary>Vị trí trong thứ tự ưu tiên: where a project stands: at a place, between two places while facts are missing, or outside the order.</summary>
/// <param name="Best">The first place that the known facts allow; null where no order of the day is known.</param>
/// <param name="Worst">The last place that the known facts allow; equal to <paramref name="Best"/> when the place is certain, null where no order of the day is known.</param>
/// <param name="OutsideOrder">True for cleaner production, which stands outside the order; null while that is not known.</param>
/// <param name="Missing">The codes of the facts or norms that could change the standing, and only they.</param>
public sealed record PriorityStanding(PriorityPlace? Best, PriorityPlace? Worst, bool? OutsideOrder, ValueList<string> Missing)
{
    // What has no known place may turn out to stand before all others, or behind them.
    private static readonly PriorityPlace Front = new(1, 1, 1);
    private static readonly PriorityPlace Back = new(int.MaxValue, int.MaxValue, int.MaxValue);

    /// <summary>Vị trí chắc chắn: the place, or null where it is not certain or the project stands outside the order.</summary>
    public PriorityPlace? Place => OutsideOrder == false && Missing.Count == 0 ? Best : null;

    /// <summary>Where the project stands at the earliest.</summary>
    internal PriorityPlace Earliest => Best ?? Front;

    /// <summary>Where the project stands at the latest.</summary>
    internal PriorityPlace Latest => Worst ?? Back;
}
