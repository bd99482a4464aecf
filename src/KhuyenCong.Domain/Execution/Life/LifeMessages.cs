using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về vòng đời đề án: the rules on steps with their messages, and the names of states and steps.</summary>
public static class LifeMessages
{
    /// <summary>Bước hợp pháp: the step was taken.</summary>
    public static RuleId Done { get; } =
        new("life.done", "Đã thực hiện bước '{t0}'; đề án ở trạng thái '{t1}'.", "The step '{t0}' was taken; the project is now '{t1}'.");

    /// <summary>Bước không hợp pháp: the step does not follow from the state.</summary>
    public static RuleId NotLawful { get; } =
        new("life.not-lawful", "Đề án ở trạng thái '{t1}' nên không thể '{t0}'.", "A project that is '{t1}' does not allow '{t0}'.");

    /// <summary>Sai thẩm quyền: somebody else is competent.</summary>
    public static RuleId WrongAuthority { get; } =
        new("life.wrong-authority", "Bước này không thuộc thẩm quyền của {t0} mà thuộc {t1}.", "This step is not for {t0} to take, but for {t1}.");

    /// <summary>Trước trạng thái hiện tại: a day before the state began.</summary>
    public static RuleId TooEarly { get; } =
        new(
            "life.too-early",
            "Ngày {n0:date} trước ngày {n1:date} của trạng thái hiện tại.",
            "The day {n0:date} is before {n1:date}, since when the project is in its state."
        );

    /// <summary>Thiếu dữ kiện: a fact the step needs is missing.</summary>
    public static RuleId Lacks { get; } = new("life.lacks", "Bước '{t0}' cần biết {t1}.", "The step '{t0}' needs {t1}.");

    /// <summary>Quyết toán chậm: settlement after its last day.</summary>
    public static RuleId LateSettlement { get; } =
        new(
            "life.late-settlement",
            "Quyết toán sau ngày {n0:date}: Cục thanh toán với Kho bạc theo biên bản nghiệm thu và Mẫu số 9, rồi định thời gian quyết toán.",
            "Settled after {n0:date}: the Agency accounts to the Treasury on acceptance minutes and form 9, and sets the time of settlement."
        );

    /// <summary>Chưa mã hóa: the rules on the day are not encoded.</summary>
    public static RuleId NotCovered { get; } = new("life.not-covered", "Quy định vào ngày này chưa được mã hóa.", "The rules on this date are not encoded.");

    internal static readonly LocalizedText Amount = new("số tiền", "an amount");
    internal static readonly LocalizedText NewVersion = new("đề án sau điều chỉnh, khác đề án hiện tại", "the changed project, different from what it is now");

    // In the order of the enum.
    private static readonly LocalizedText[] Steps =
    [
        new("gửi hồ sơ", "file"),
        new("thẩm định cấp cơ sở", "appraise at the base"),
        new("thẩm định cấp Bộ", "appraise at ministry level"),
        new("phê duyệt", "approve"),
        new("trả lại để chỉnh sửa", "return for changes"),
        new("không chấp nhận", "reject"),
        new("ký hợp đồng", "sign a contract"),
        new("giao nhiệm vụ", "assign"),
        new("triển khai", "begin"),
        new("tạm ứng", "pay an advance"),
        new("điều chỉnh", "change"),
        new("ngừng thực hiện", "stop"),
        new("nghiệm thu cơ sở", "accept at the base"),
        new("quyết toán", "settle"),
        new("quyết toán do bất khả kháng", "settle for force majeure"),
        new("hoàn trả kinh phí", "return money"),
    ];

    /// <summary>Tên bước: the step in both languages.</summary>
    /// <param name="step">The step.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static LocalizedText ToText(this StepKind step) =>
        (int)step >= 1 && (int)step <= Steps.Length
            ? Steps[(int)step - 1]
            : throw new ArgumentOutOfRangeException(nameof(step), step, "A defined StepKind is required.");

    internal static LocalizedText NameOf(ProjectState state) =>
        state switch
        {
            ProjectState.Drafted => new("đang lập", "drafted"),
            ProjectState.Filed => new("đã gửi hồ sơ", "filed"),
            ProjectState.BaseAppraised => new("đã thẩm định cấp cơ sở", "base-appraised"),
            ProjectState.MinistryAppraised => new("đã thẩm định cấp Bộ", "ministry-appraised"),
            ProjectState.Approved => new("đã phê duyệt", "approved"),
            ProjectState.Contracted { IsAssigned: true } => new("đã giao nhiệm vụ", "assigned"),
            ProjectState.Contracted => new("đã ký hợp đồng", "contracted"),
            ProjectState.UnderWay => new("đang thực hiện", "under way"),
            ProjectState.BaseAccepted => new("đã nghiệm thu cơ sở", "base-accepted"),
            ProjectState.Settled => new("đã quyết toán", "settled"),
            ProjectState.ReturnedForChanges => new("được trả lại để chỉnh sửa", "returned for changes"),
            ProjectState.Rejected => new("không được chấp nhận", "rejected"),
            _ => new("đã ngừng thực hiện", "stopped"),
        };
}
