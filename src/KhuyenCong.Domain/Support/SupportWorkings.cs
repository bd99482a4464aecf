using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>Tình trạng của phép tính: how a support question was answered.</summary>
public enum SupportOutcome : byte
{
    /// <summary>Chưa tính: nothing was computed; only a default value has it.</summary>
    None = 0,

    /// <summary>Có mức trần: there is one ceiling.</summary>
    Ceiling = 1,

    /// <summary>Mức hỗ trợ tối đa nằm trong khoảng: only a pooled cost of several units is known, so the ceiling lies between two bounds.</summary>
    Range = 2,

    /// <summary>Chưa biết chi phí: the cost is not known.</summary>
    CostUnknown = 3,

    /// <summary>Cần quy định của tỉnh: local money needs the provincial schedule.</summary>
    ScheduleRequired = 4,

    /// <summary>Ngoài phạm vi thời gian: the money rules of the date are not covered.</summary>
    NotCovered = 5,

    /// <summary>Chưa có trong thư viện: the level exists but is not known here.</summary>
    NotEncoded = 6,

    /// <summary>Theo văn bản khác: the level is governed by another text.</summary>
    GovernedElsewhere = 7,

    /// <summary>Không có mức riêng: the circular names the content and states no level for it.</summary>
    NoSeparateLevel = 8,

    /// <summary>Hệ số ưu tiên chưa có trong thư viện: a factor above 1 is asked for and the rule on it is not known here.</summary>
    FactorNotEncoded = 9,

    /// <summary>Xây mới không có mức: new construction of pollution treatment is outside points o and p (reading R8).</summary>
    NewConstruction = 10,

    /// <summary>Dữ liệu sai: the request is malformed.</summary>
    Invalid = 11,

    /// <summary>Mức chỉ biết một phần: rate or cap of the level is not known, so that there is an upper bound and no ceiling.</summary>
    PartlyKnown = 12,

    /// <summary>Không thuộc trường hợp được hỗ trợ: the facts of the case are those of none of the levels that the province states for the item.</summary>
    CaseNotServed = 13,

    /// <summary>Chưa rõ mức nào áp dụng: which of several levels of the province applies hangs on facts that are not known.</summary>
    LevelOpen = 14,

    /// <summary>Chưa rõ hiệu lực: it is not known whether the province's text was in force on the day.</summary>
    InForceUnknown = 15,
}

/// <summary>Yếu tố giới hạn: what bound the ceiling.</summary>
public enum BoundBy : byte
{
    /// <summary>Không có: there is no ceiling.</summary>
    Nothing = 0,

    /// <summary>Tỷ lệ: the share of the cost.</summary>
    Rate = 1,

    /// <summary>Mức trần: the cap.</summary>
    Cap = 2,

    /// <summary>Chi phí: the cost itself.</summary>
    Cost = 3,

    /// <summary>Nhiều yếu tố: different units were bound by different things.</summary>
    Mixed = 4,
}

/// <summary>Cách dùng hệ số ưu tiên: what became of the priority factor.</summary>
public enum FactorUse : byte
{
    /// <summary>Không đề nghị: no factor above 1 was given.</summary>
    None = 0,

    /// <summary>Áp dụng: the factor raised the level.</summary>
    Applied = 1,

    /// <summary>Bỏ qua: the factor does not reach this item (reading R11).</summary>
    Ignored = 2,

    /// <summary>Thiếu căn cứ: there is no priority ground, so the factor is not used and the case is judged at factor 1.</summary>
    WithoutGround = 3,
}

/// <summary>Phép tính mức hỗ trợ: every number behind a support answer and what bound it. It allocates nothing.</summary>
/// <remarks>Amounts are in đồng. Where there is no single ceiling, <see cref="Lower"/> and <see cref="Upper"/> bound it.</remarks>
public readonly record struct SupportWorkings
{
    /// <summary>Hạng mục: the item asked for.</summary>
    public SupportItem Item { get; init; }

    /// <summary>Tình trạng: how the question was answered.</summary>
    public SupportOutcome Outcome { get; init; }

    /// <summary>Kết luận: the verdict.</summary>
    public Verdict Verdict { get; init; }

    /// <summary>Yếu tố giới hạn: what bound the ceiling.</summary>
    public BoundBy BoundBy { get; init; }

    /// <summary>Cách dùng hệ số ưu tiên: what became of the factor.</summary>
    public FactorUse FactorUse { get; init; }

    /// <summary>Hạng mục riêng của tỉnh: the code of the province's own item asked for, or null.</summary>
    public string? OwnItem { get; init; }

    /// <summary>What the province's own law adds to the answer; null where it was not asked.</summary>
    internal LocalAnswer? Local { get; init; }

    /// <summary>Dữ liệu sai: the malformed fields, where the outcome is invalid.</summary>
    public SupportFields BadFields { get; init; }

    /// <summary>Hệ số đã áp dụng: the factor that raised the level; 1 where none did.</summary>
    public Rate Factor { get; init; }

    /// <summary>Số đơn vị: the number of units.</summary>
    public int Units { get; init; }

    /// <summary>Cận dưới của mức trần: the least that the ceiling can be; the ceiling itself where there is one; zero where nothing is computed.</summary>
    public Vnd Lower { get; init; }

    /// <summary>Cận trên của mức trần: the most that the ceiling can be; the ceiling itself where there is one; zero where nothing bounds it (see <see cref="AtMost"/>).</summary>
    public Vnd Upper { get; init; }

    /// <summary>Whether <see cref="Upper"/> bounds the support although there is no ceiling yet.</summary>
    internal bool IsBounded { get; init; }

    /// <summary>Tổng chi phí: the cost over all units; zero where it is not known or none is asked.</summary>
    public Vnd Cost { get; init; }

    /// <summary>Số đề nghị: the amount asked for, or null.</summary>
    public Vnd? Requested { get; init; }

    /// <summary>Định mức: the cell that was applied; null where the date is not covered or the request is malformed.</summary>
    public Norm<SupportLevel>? Norm { get; init; }

    /// <summary>Viện dẫn: the provision that answers, or null where none is known.</summary>
    public Citation? Provision { get; init; }

    /// <summary>Mức hỗ trợ tối đa: the ceiling in đồng, or null where there is no single one.</summary>
    public Vnd? Ceiling => Outcome == SupportOutcome.Ceiling ? Upper : null;

    /// <summary>Mức cao nhất có thể: the most that the case can get whatever the missing facts turn out to be; null where nothing known bounds it.</summary>
    /// <remarks>
    /// The ceiling; the upper bound over a pooled cost; the caps of the units while the cost is not known; what is known of a level known in part; the greatest of the levels that may apply; the level with the factor asked for
    /// while the rule on factors is not known; the level that serves in place of one that the circular does not state.
    /// </remarks>
    public Vnd? AtMost => Outcome is SupportOutcome.Ceiling or SupportOutcome.Range || IsBounded ? Upper : null;

    /// <summary>Phần vượt: by how much the request exceeds the ceiling, or the caps while the cost is not known; null where it does not exceed them or only bounds are known.</summary>
    public Vnd? Excess =>
        Outcome is SupportOutcome.Ceiling or SupportOutcome.CostUnknown or SupportOutcome.PartlyKnown or SupportOutcome.LevelOpen
        && AtMost is { } most
        && Requested is { } requested
        && requested > most
            ? requested - most
            : null;

    /// <summary>Phần còn lại: how much more could be asked for, or null where nothing is asked or there is no single ceiling.</summary>
    public Vnd? Headroom => Ceiling is { } ceiling && Requested is { } requested && requested <= ceiling ? ceiling - requested : null;

    /// <summary>Phần chi phí do cơ sở tự bảo đảm: the own money the project needs when it gets what it asks for, at most the ceiling; or null where the cost or the ceiling is not known, or no cost is asked.</summary>
    public Vnd? OwnMoney => Ceiling is { } ceiling && Cost > Vnd.Zero ? Cost - (Requested is { } requested ? Vnd.Min(requested, ceiling) : ceiling) : null;

    /// <summary>Căn cứ: what was read of the level; none where no level was used.</summary>
    public Evidence Evidence => Norm?.Evidence ?? Evidence.None;
}
