using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về điều chỉnh: the rules on changes with their messages, and the names of the kinds of change.</summary>
public static class ChangeMessages
{
    /// <summary>Thẩm quyền từng phần: who decides on one change.</summary>
    public static RuleId Part { get; } = new("change.part", "Điều chỉnh '{t0}' do {t1} quyết định.", "The change '{t0}' is decided by {t1}.");

    /// <summary>Nhiều điều chỉnh cùng lúc: several changes at once.</summary>
    public static RuleId Several { get; } =
        new(
            "change.several",
            "Đề nghị gồm {n0:int} điều chỉnh; cấp quyết định chung là {t0}.",
            "The request makes {n0:int} changes; as a whole it is decided by {t0}."
        );

    /// <summary>Chưa biết đề án của Sở: who registered or appraised the group project is unknown.</summary>
    public static RuleId DepartmentUnknown { get; } =
        new(
            "change.department-unknown",
            "Cần biết đề án nhóm có do Sở Công Thương đăng ký hoặc thẩm định cấp cơ sở hay không.",
            "Whether the Department registered or appraised the group project has to be known."
        );

    /// <summary>Phần chưa xác định: who decides on one change is open, which does not matter to the request as a whole.</summary>
    public static RuleId PartOpen { get; } =
        new(
            "change.part-open",
            "Điều chỉnh “{t0}” do {t1} quyết định; nếu đề án nhóm do Sở Công Thương đăng ký hoặc thẩm định cấp cơ sở thì do Sở Công Thương quyết định.",
            "The change '{t0}' is decided by {t1}, or by the Department if it registered or appraised the group project."
        );

    /// <summary>Sai thẩm quyền: decided by somebody who may not.</summary>
    public static RuleId WrongAuthority { get; } =
        new(
            "change.wrong-authority",
            "Điều chỉnh do {t0} quyết định, trong khi thẩm quyền thuộc {t1}.",
            "The change was decided by {t0}, while {t1} is competent."
        );

    /// <summary>Theo quy định của tỉnh: local money.</summary>
    public static RuleId Provincial { get; } =
        new("change.provincial", "Điều chỉnh đề án khuyến công địa phương theo quy định của tỉnh.", "Changes to local projects follow the province's rules.");

    // In the order of the enum.
    private static readonly LocalizedText[] Names =
    [
        new("tăng tổng mức kinh phí hỗ trợ", "increase of the total support"),
        new("thay đổi nội dung", "change of content"),
        new("gia hạn sang năm sau", "extension into the next year"),
        new("bổ sung đề án", "an added project"),
        new("ngừng triển khai", "stopping"),
        new("ngừng do sai phạm hoặc không đáp ứng yêu cầu", "stopping for wrongdoing or failure"),
        new("thay đổi địa điểm", "change of place"),
        new("thay đổi đơn vị thụ hưởng", "change of beneficiary"),
        new("thay đổi đơn vị phối hợp", "change of partner"),
        new("thay đổi thời gian trong năm tài chính", "change of time within the budget year"),
        new("giảm tổng mức kinh phí hỗ trợ", "decrease of the total support"),
        new("điều chỉnh khác", "another change"),
    ];

    /// <summary>Tên loại điều chỉnh: the kind of change in both languages.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static LocalizedText ToText(this ChangeKind kind) =>
        (int)kind >= 1 && (int)kind <= Names.Length
            ? Names[(int)kind - 1]
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A defined ChangeKind is required.");
}
