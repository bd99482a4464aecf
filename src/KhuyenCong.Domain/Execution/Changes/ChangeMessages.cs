using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về điều chỉnh: the rules on changes with their messages, and the names of the kinds of change.</summary>
internal static class ChangeMessages
{
    internal static readonly RuleId Part = new(
        "change.part",
        "Điều chỉnh “{t0}” thuộc thẩm quyền phê duyệt của {t1}.",
        "The change “{t0}” is for {t1} to approve."
    );

    internal static readonly RuleId Several = new(
        "change.several",
        "Đề nghị gồm {n0:int} nội dung điều chỉnh; thẩm quyền phê duyệt chung thuộc {t0}.",
        "The request makes {n0:int} changes; taken together they are for {t0} to approve."
    );

    internal static readonly RuleId DepartmentUnknown = new(
        "change.department-unknown",
        "Cần bổ sung thông tin đề án nhóm có do Sở Công Thương đăng ký hoặc thẩm định cấp cơ sở hay không.",
        "Whether the Department of Industry and Trade registered or appraised the group project has to be known."
    );

    internal static readonly RuleId PartOpen = new(
        "change.part-open",
        "Điều chỉnh “{t0}” thuộc thẩm quyền phê duyệt của {t1}; nếu đề án nhóm do Sở Công Thương đăng ký hoặc thẩm định cấp cơ sở thì thuộc Sở Công Thương. Cần bổ sung thông tin này.",
        "The change “{t0}” is for {t1} to approve, or for the Department of Industry and Trade if it registered or appraised the group project, which has to be known."
    );

    internal static readonly RuleId WrongAuthority = new(
        "change.wrong-authority",
        "{t0} phê duyệt điều chỉnh là không đúng thẩm quyền; thẩm quyền thuộc {t1}.",
        "The change was not for {t0} to approve; competent is {t1}.",
        "Cần trình {t1} phê duyệt điều chỉnh.",
        "Submit the change to {t1} for approval."
    );

    internal static readonly RuleId Provincial = new(
        "change.provincial",
        "Điều chỉnh đề án khuyến công địa phương thực hiện theo quy định của tỉnh; cần bổ sung quy định đó.",
        "Changes to local projects follow the province's rules, which have to be supplied."
    );

    // In the order of the enum.
    internal static readonly CodeTable<ChangeKind> Kinds = CodeTable<ChangeKind>.Named(
        new("tăng tổng mức kinh phí hỗ trợ", "increase of the total support"),
        new("thay đổi nội dung", "change of content"),
        new("gia hạn sang năm sau", "extension into the next year"),
        new("bổ sung đề án", "an added project"),
        new("ngừng thực hiện đề án", "stopping the project"),
        new("ngừng thực hiện đề án do sai phạm hoặc không đáp ứng yêu cầu", "stopping the project for wrongdoing or failure"),
        new("thay đổi địa điểm", "change of place"),
        new("thay đổi đơn vị thụ hưởng", "change of beneficiary"),
        new("thay đổi đơn vị phối hợp", "change of partner"),
        new("thay đổi thời gian trong năm tài chính", "change of time within the budget year"),
        new("giảm tổng mức kinh phí hỗ trợ", "decrease of the total support"),
        new("điều chỉnh khác", "another change")
    );
}
