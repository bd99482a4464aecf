using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Tells what was paid, or is given to someone who is named, from a level: it is money for one case, and no provision.</summary>
internal static class DraftReports
{
    // What a level says of its amount; "đã" behind "đối với", "khi" and the like is a condition of the level, and no report.
    private static readonly Regex Level = DraftText.Of(@"(?<![a-z])(?:toi da|khong (?:vuot )?qua|cao nhat|dinh muc|muc)(?![a-z])");
    private static readonly Regex Done = DraftText.Of(
        @"(?=đã )(?<!(?<![\p{L}])(?:đối với|cho|nếu|khi|trường hợp|mà)(?![\p{L}])[^,;:.]{0,80})(?<![\p{L}])đã (?:được )?(?:hỗ trợ|chi|giải ngân|thực hiện|cấp|triển khai|hoàn thành|quyết toán|bố trí|tổ chức|xây dựng)(?![\p{L}])"
    );

    // A name begins with a capital: "Công ty TNHH Minh Phát", "HTX Tân Tiến"; "cơ sở", "công ty cổ phần" alone are anyone.
    private static readonly Regex Named = DraftText.Of(
        @"(?<!\p{L})(?:[Cc]ông ty|CÔNG TY|[Hh]ợp tác xã|HTX|[Dd]oanh nghiệp tư nhân|DNTN|[Hh]ộ kinh doanh|HKD|[Cc]ơ sở)(?: (?:cổ phần|trách nhiệm hữu hạn|một thành viên|sản xuất|nông nghiệp|và|thương mại|dịch vụ)){0,6} (?!(?:CNNT|TNHH|CP|Cổ phần|HTX|DN|TTCN|CN)(?! \p{Lu}))\p{Lu}"
    );

    private static readonly LocalizedText Report = new(
        "đây là số đã thực hiện, không phải mức quy định",
        "it says what was done, and is no provision on a level"
    );

    private static readonly LocalizedText Approval = new(
        "đây là số tiền cho một đơn vị nêu tên, không phải mức quy định",
        "it is an amount for a body that is named, and no provision on a level"
    );

    /// <summary>Why amounts alone are no level; null where they may be one.</summary>
    internal static LocalizedText? WhyNoLevel(DraftText text, DraftSentence sentence, List<DraftNumber> numbers)
    {
        if (numbers.Exists(n => n.Kind != DraftNumberKind.Amount) || text.Matches(Level, sentence.Start, sentence.End).Any())
            return null;
        return IsIn(Done, text.Small, sentence) ? Report
            : IsIn(Named, text.Composed, sentence) ? Approval
            : null;
    }

    private static bool IsIn(Regex form, string text, DraftSentence sentence) => form.IsMatch(text.Substring(sentence.Start, sentence.End - sentence.Start));
}
