using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về đấu thầu, xét chọn: the rules on tender or selection with their messages.</summary>
internal static class TenderMessages
{
    /// <summary>Đấu thầu: the kind goes to tender.</summary>
    public static RuleId Tender { get; } =
        new("tender.tender", "Đề án thuộc dạng “{t0}” thực hiện thông qua đấu thầu.", "A project of this kind (“{t0}”) goes to tender.");

    /// <summary>Cục quyết định đấu thầu: the Agency decided on tender.</summary>
    public static RuleId Ordered { get; } =
        new(
            "tender.ordered",
            "Cục trưởng Cục Công nghiệp địa phương đã quyết định đấu thầu đề án thuộc dạng “{t0}”.",
            "The head of the Local Industry Agency decided on tender for this project of its kind (“{t0}”)."
        );

    /// <summary>Xét chọn: the kind goes by selection.</summary>
    public static RuleId Selection { get; } =
        new("tender.selection", "Đề án thuộc dạng “{t0}” thực hiện theo phương thức xét chọn.", "A project of this kind (“{t0}”) goes by selection.");

    /// <summary>Chưa biết điều kiện: a fact that decides is unknown.</summary>
    public static RuleId Unknown { get; } = new("tender.unknown", "Cần bổ sung thông tin: {t0}.", "Information needed: {t0}.");

    /// <summary>Theo quy định của địa phương: local money.</summary>
    public static RuleId Provincial { get; } =
        new(
            "tender.provincial",
            "Việc đấu thầu hoặc xét chọn đề án khuyến công địa phương thực hiện theo quy định của Ủy ban nhân dân; cần bổ sung quy định đó.",
            "Whether a local project goes to tender or selection is laid down by the People's Committees; their rules have to be supplied."
        );

    internal static readonly LocalizedText Conditions = new("đủ điều kiện theo Luật Đấu thầu hay không", "whether the conditions of the bidding law are met");
    internal static readonly LocalizedText OneFair = new("kinh phí có dành cho một hội chợ hay không", "whether the money is for one fair");
}
