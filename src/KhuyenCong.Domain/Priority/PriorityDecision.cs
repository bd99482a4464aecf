using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Priority;

/// <summary>Kết quả xét ưu tiên: whether a project has a ground of priority, which, and where it stands in the order.</summary>
/// <remarks>The verdict and <see cref="Decision.Missing"/> answer the question of a ground; <see cref="Standing"/> has its own missing facts.</remarks>
public sealed class PriorityDecision : Decision
{
    internal PriorityDecision(
        Verdict area,
        Verdict sector,
        PriorityStanding standing,
        ValueList<PriorityFact> met,
        FindingList findings,
        ValueList<string> missing
    )
        : base(Overall(area, sector), findings, missing) => (Area, Sector, Standing, Met) = (area, sector, standing, met);

    /// <summary>Địa bàn ưu tiên: whether the area has priority.</summary>
    public Verdict Area { get; }

    /// <summary>Ngành nghề ưu tiên: whether the sector has priority.</summary>
    public Verdict Sector { get; }

    /// <summary>Các căn cứ chắc chắn: the grounds that are certain.</summary>
    public PriorityGround Grounds =>
        (Area == Verdict.Satisfied ? PriorityGround.Area : PriorityGround.None) | (Sector == Verdict.Satisfied ? PriorityGround.Sector : PriorityGround.None);

    /// <summary>Vị trí trong thứ tự: where the project stands in the order of allocation.</summary>
    public PriorityStanding Standing { get; }

    /// <summary>Các dữ kiện đạt: the facts known to give priority, in the order of their numbers.</summary>
    public ValueList<PriorityFact> Met { get; }

    private static Verdict Overall(Verdict area, Verdict sector) =>
        area == Verdict.Satisfied || sector == Verdict.Satisfied ? Verdict.Satisfied
        : area == Verdict.NotSatisfied && sector == Verdict.NotSatisfied ? Verdict.NotSatisfied
        : Verdict.Undetermined;
}
