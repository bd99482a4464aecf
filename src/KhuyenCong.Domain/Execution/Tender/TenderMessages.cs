using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về đấu thầu, xét chọn: the rules on tender or selection with their messages.</summary>
internal static class TenderMessages
{
    internal static readonly RuleId Tender = new(
        "tender.tender",
        "Đề án thuộc dạng “{t0}” thực hiện thông qua đấu thầu.",
        "A project of this kind (“{t0}”) goes to tender."
    );

    internal static readonly RuleId Ordered = new(
        "tender.ordered",
        "Cục trưởng Cục Công nghiệp địa phương đã quyết định đấu thầu đề án thuộc dạng “{t0}”.",
        "The head of the Local Industry Agency decided on tender for this project of its kind (“{t0}”)."
    );

    internal static readonly RuleId Selection = new(
        "tender.selection",
        "Đề án thuộc dạng “{t0}” thực hiện theo phương thức xét chọn.",
        "A project of this kind (“{t0}”) goes by selection."
    );

    internal static readonly RuleId Unknown = new("tender.unknown", "Cần bổ sung thông tin: {t0}.", "Information needed: {t0}.");

    internal static readonly RuleId Provincial = new(
        "tender.provincial",
        "Việc đấu thầu hoặc xét chọn đề án khuyến công địa phương thực hiện theo quy định của Ủy ban nhân dân; cần bổ sung quy định đó.",
        "Whether a local project goes to tender or selection is laid down by the People's Committees; their rules have to be supplied."
    );

    internal static readonly LocalizedText Conditions = new("đủ điều kiện theo Luật Đấu thầu hay không", "whether the conditions of the bidding law are met");
    internal static readonly LocalizedText OneFair = new("kinh phí có dành cho một hội chợ hay không", "whether the money is for one fair");
}
