using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Tells what was paid, or is given to someone who is named, from a level: it is money for one case, and no provision.</summary>
internal sealed class DraftReports
{
    // "Sở cho biết đã hỗ trợ" tells what was done; "cho cơ sở đã đầu tư", "nếu đã …" is a condition of a level, and so is "đã đầu tư thì được hỗ trợ".
    private const string Condition = @"(?<![\p{L}])(?:đối với|cho(?! (?:biết|thấy|rằng|hay)(?!\p{L}))|nếu|khi|trường hợp|mà)(?![\p{L}])[^,;:.]{0,80}";
    private const string PlainCondition = "(?<![a-z])(?:doi voi|cho(?! (?:biet|thay|rang|hay)(?![a-z]))|neu|khi|truong hop|ma)(?![a-z])[^,;:.]{0,80}";

    // What a level says of its amount.
    private static readonly Regex Bound = DraftText.Of("(?<![a-z])(?:toi da|khong (?:vuot )?qua|cao nhat|dinh muc)(?![a-z])");

    // "Mức giải ngân", "danh mục", "mức đầu tư" are no level.
    private static readonly Regex Level = DraftText.Of(
        "(?<![a-z])(?<!(?:danh|hang|khoan|dinh|chuyen) )muc(?= (?:ho tro|chi|thuong|tien|ap dung|la|bang|quy dinh|kinh phi)(?![a-z])| [0-9]| ?:)"
    );

    private static readonly Regex Done = DraftText.Of(
        "(?=đã )(?<!"
            + Condition
            + @")(?<![\p{L}])đã (?:được )?(?:hỗ trợ|chi|giải ngân|thực hiện|cấp|triển khai|hoàn thành|quyết toán|thanh toán|bố trí|tổ chức|xây dựng)(?![\p{L}])(?![^.,;:]{0,200}?(?<!\p{L})(?:được|sẽ|thì) (?:được )?hỗ trợ)"
            + @"|(?<![\p{L}])(?:hỗ trợ|thực hiện|triển khai|tổ chức|giải ngân) được(?= (?:cho )?[0-9])"
    );

    // The same in a text without marks; "đá xây dựng" is stone there.
    private static readonly Regex PlainDone = DraftText.Of(
        "(?=da )(?<!"
            + PlainCondition
            + ")(?<![a-z])da (?:duoc )?(?:ho tro|chi|giai ngan|thuc hien|cap|trien khai|hoan thanh|quyet toan|thanh toan|bo tri|to chuc)(?![a-z])(?![^.,;:]{0,200}?(?<![a-z])(?:duoc|se|thi) (?:duoc )?ho tro)"
            + "|(?<![a-z])(?:ho tro|thuc hien|trien khai|to chuc|giai ngan) duoc(?= (?:cho )?[0-9])"
    );

    // A name begins with a capital: "Công ty TNHH Minh Phát", "HTX Tân Tiến", "ông Nguyễn Văn An"; "cơ sở", "công ty cổ phần" alone are anyone.
    private static readonly Regex Named = DraftText.Of(
        @"(?<!\p{L})(?:[Cc][ôo]ng ty|CÔNG TY|[Hh][ợo]p t[áa]c x[ãa]|HTX|[Tt]ổ hợp tác|THT|[Dd]oanh nghi[ệe]p|DNTN|DN|[Hh]ộ kinh doanh|HKD|[Cc][ơo] s[ởo]|[Xx]ưởng|[Nn]hà máy)(?: (?:tư nhân|cổ phần|trách nhiệm hữu hạn|một thành viên|sản xuất|nông nghiệp|và|thương mại|dịch vụ)){0,6} (?!(?:CNNT|TNHH|CP|Cổ phần|HTX|DN|TTCN|CN|CNHT|FDI|Việt Nam|Nhà nước)(?! \p{Lu}))\p{Lu}"
            + @"|(?<!\p{L})(?:[ÔôOo]ng|[Bb]à(?! Rịa)|[Hh]ộ) (?:\p{Lu}\p{Ll}+ ){1,4}\p{Lu}\p{L}*"
    );

    private static readonly Regex Place = DraftText.Of(@"(?<!\p{L})(?:[Ll]àng nghề|[Cc]ụm công nghiệp|CCN|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Hh]uyện) \p{Lu}\p{Ll}");

    private static readonly Regex Decided = DraftText.Of(
        "^[^a-z]*(?:[a-z ,/-]{0,80}(?<![a-z])quyet dinh )?(?:thong nhat |ve viec )?(?:phe duyet|phan bo|bo tri|giao (?:trung tam|so|phong|don vi|kinh phi|du toan|nhiem vu|ke hoach|chi tieu))(?! (?:quy dinh|quy che|cac muc|muc)(?![a-z]))(?![a-z])"
            + "|(?<![a-z])(?:hop dong(?: [a-z]+){0,3} so [0-9]|ben (?:a|b|giao|nhan)(?![a-z]))"
    );

    private static readonly Regex Several = DraftText.Of(
        "(?<![0-9a-z.,/])(?!0?1 )(?:[0-9]{1,4}|hai|ba|bon|bay|tam|chin|muoi) (?:co so|de an|mo hinh|doanh nghiep|dn|htx|hop tac xa|don vi|thuong hieu|nhan hieu|cum|ccn)(?![a-z])"
    );

    // "… không quá 600 triệu đồng cho 03 cơ sở": an amount for several together, bounded or not.
    private static readonly Regex ForSeveral = DraftText.Of(
        @"\G\s*(?:/|(?:cho|doi voi|cua)(?: ca)? )\s*(?!0?1(?![0-9]))(?:[0-9]{1,4}|hai|ba|bon|nam|sau|bay|tam|chin|muoi) (?:\([a-z0-9 ]+\) )?(?:co so|de an|mo hinh|doanh nghiep|dn|htx|hop tac xa|don vi|thuong hieu|nhan hieu|cum|ccn|san pham)(?![a-z])"
    );

    // "Từ 02 cơ sở trở lên", "tối thiểu 2 cơ sở" are a condition.
    private static readonly Regex AtLeast = DraftText.Of("(?<![a-z])(?:tu|toi thieu|it nhat|tren|co) $");

    // "Kết quả thực hiện năm 2015", a title of its own line, or what opens a list.
    private static readonly Regex Result = DraftText.Of(
        @"(?<![a-z])(?:ket qua|tinh hinh) (?:thuc hien|ho tro|hoat dong|dat duoc|giai ngan|trien khai|cong tac)(?![a-z])|^[^a-z]*ket qua ?:?$"
    );

    private static readonly Regex ResultBefore = DraftText.Of(
        "^[^a-z]*(?:ket qua|tinh hinh) (?:thuc hien|ho tro|hoat dong|dat duoc|giai ngan|trien khai)[^.;:0-9]{0,60}(?:nam [0-9]{4} ?)?:"
    );

    // "Mức hỗ trợ năm 2015 đã thực hiện" is what was paid.
    private static readonly Regex YearBefore = DraftText.Of("nam [0-9]{4}[^.;:0-9]{0,40}$");

    private static readonly LocalizedText Report = new(
        "đây là số đã thực hiện, không phải mức quy định",
        "it says what was done, and is no provision on a level"
    );

    private static readonly LocalizedText OfOne = new(
        "đây là số tiền cho một đơn vị nêu tên, không phải mức quy định",
        "it is an amount for a body that is named, and no provision on a level"
    );

    private static readonly LocalizedText OfACase = new(
        "đây là số tiền phê duyệt, giao cho đề án, không phải mức quy định",
        "it is an amount approved or assigned for a case, and no provision on a level"
    );

    private static readonly LocalizedText OfSeveral = new(
        "đây là số tiền chung cho nhiều đối tượng, không phải mức cho một đối tượng",
        "it is an amount for several together, and not the level of one"
    );

    private const int LongestTitle = 80;

    private readonly DraftText _text;

    // What opened the list that goes on, and why its amounts are no levels.
    private DraftParagraph? _opening;
    private LocalizedText? _ofList;
    private bool _isMarked;

    internal DraftReports(DraftText text) => _text = text;

    /// <summary>Takes up a paragraph: the end of a list, an item of it, or the opening of another.</summary>
    internal void Enter(DraftParagraph paragraph)
    {
        if (_opening is { } opening && Ends(opening, paragraph))
            _opening = null;
        if (OpenedBy(paragraph) is { } why)
            (_opening, _ofList, _isMarked) = (paragraph, why, false);
        else
            _isMarked |= paragraph.Head != DraftHead.None;
    }

    /// <summary>Why amounts alone are no level; null where they may be one.</summary>
    internal LocalizedText? WhyNoLevel(DraftSentence sentence, List<DraftNumber> numbers)
    {
        var isBound = _text.Matches(Bound, sentence.Start, sentence.End).Any();
        if (isBound && IsOfSeveral(sentence, numbers))
            return OfSeveral;
        if (isBound || numbers.Exists(n => n.Kind != DraftNumberKind.Amount))
            return null;
        var level = _text.Matches(Level, sentence.Start, sentence.End).FirstOrDefault();
        if (
            DoneIn(sentence.Start, sentence.End) is { } done
            && (level is null || level.Index > done || YearBefore.IsMatch(_text.Plain.Substring(level.Index, done - level.Index)))
        )
            return Report;
        if (level is not null)
            return null;
        if (ResultBefore.IsMatch(_text.PlainOf(sentence)))
            return Report;
        if (_opening is not null && _opening != sentence.Paragraph)
            return _ofList;
        var words = _text.Composed.Substring(sentence.Start, sentence.End - sentence.Start);
        if (Named.IsMatch(words))
            return OfOne;
        if (numbers.Exists(n => n.Unit is not null))
            return null;
        return Place.IsMatch(words) ? OfOne
            : Decided.IsMatch(_text.PlainOf(sentence)) ? OfACase
            : _text.Matches(Several, sentence.Start, sentence.End).Any() ? OfSeveral
            : null;
    }

    private bool IsOfSeveral(DraftSentence sentence, List<DraftNumber> numbers)
    {
        var amounts = numbers.FindAll(n => n is { Kind: DraftNumberKind.Amount, Unit: null });
        return amounts.Exists(n => _text.Matches(ForSeveral, n.End, sentence.End).Any())
            || (
                amounts.Count > 0
                && amounts.Count == numbers.Count
                && _text.Plain.Substring(sentence.Start, amounts[0].Start - sentence.Start) is var before
                && Several.Matches(before).Cast<Match>().Any(m => !AtLeast.IsMatch(before.Substring(0, m.Index)))
            );
    }

    private int? DoneIn(int start, int end)
    {
        var (small, plain) = (_text.Small.Substring(start, end - start), _text.Plain.Substring(start, end - start));
        var done = Done.Match(small);
        if (!done.Success && small == plain)
            done = PlainDone.Match(plain);
        return done.Success ? start + done.Index : null;
    }

    private LocalizedText? OpenedBy(DraftParagraph paragraph)
    {
        var plain = _text.Plain.Substring(paragraph.Body, paragraph.End - paragraph.Body).Trim();
        var opens = plain.EndsWith(":", StringComparison.Ordinal);
        if (
            (!opens && (plain.Length > LongestTitle || plain.EndsWith(".", StringComparison.Ordinal) || plain.EndsWith(";", StringComparison.Ordinal)))
            || Bound.IsMatch(plain)
            || Level.IsMatch(plain)
        )
            return null;
        if (Result.IsMatch(plain) && !plain.Contains("trieu dong"))
            return Report;
        return !opens ? null
            : DoneIn(paragraph.Body, paragraph.End) is not null ? Report
            : Decided.IsMatch(plain) ? OfACase
            : null;
    }

    private bool Ends(DraftParagraph opening, DraftParagraph paragraph) =>
        paragraph.Head switch
        {
            DraftHead.Part or DraftHead.Article => true,
            DraftHead.Clause => opening.Place.Clause is not null,
            DraftHead.Point => opening.Place.Point is not null,
            DraftHead.Dash => opening.Head == DraftHead.Dash && _text.Plain[opening.Start] == _text.Plain[paragraph.Start],
            _ => _isMarked && opening.Head == DraftHead.None,
        };
}
