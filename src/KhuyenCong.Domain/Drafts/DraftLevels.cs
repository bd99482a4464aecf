using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Reads the levels of support that a draft states.</summary>
internal sealed class DraftLevels
{
    private static readonly Regex Payers = DraftText.Of(
        @"(?:ngan sach|kinh phi khuyen cong|nguon von)(?: cua)?(?: cap)? (?<tier>tinh|huyen|xa|thanh pho)(?![a-z])"
    );
    private static readonly Regex Local = DraftText.Of(
        @"khuyen cong (?:dia phuong|cap tinh|tinh|thanh pho|cap huyen|cap xa)(?![a-z])|ngan sach (?:dia phuong|tinh|cap tinh|huyen|cap huyen|xa|cap xa)(?![a-z])"
    );

    // Areas and sectors that are preferred (ND45-2012/6); their level may be a multiple of the others'.
    private static readonly Regex Preferred = DraftText.Of(
        "(?<![a-z])(?:dia ban|vung|khu vuc|xa|huyen|nganh,? nghe|linh vuc|de an|du an)[^.;:0-9]{0,60}(?:kho khan|uu tien|bien gioi|hai dao|dan toc thieu so|vung cao)(?![a-z])|(?<![a-z])(?:vung cao|hai dao|huyen (?:ngheo|30a))(?![a-z])"
    );

    // "Ngoài địa bàn khó khăn", "không phân biệt địa bàn khó khăn", "để thu hút đầu tư vào vùng khó khăn": the level is not of these.
    private static readonly Regex NotOfPreferred = DraftText.Of(
        "(?<![a-z])(?:ngoai(?: cac)?|tru(?: cac)?|ke ca(?: cac)?|bao gom ca(?: cac)?|khong (?:phan biet|thuoc|phai|nam|o|tai|ap dung)[^,;]{0,30}|(?:de|nham|gop phan) [^,;]{0,60}) ?$"
    );

    // "300 triệu đồng/cơ sở đối với địa bàn khó khăn": what the level is for stands behind it.
    private static readonly Regex ForBehind = DraftText.Of(@"^\s*[,(]?\s*(?:ap dung )?(?:doi voi|tai|o|cho|neu|khi)(?![a-z])[^,;.()0-9]*");
    private static readonly Regex Price = DraftText.Of("phuong thuc dau thau|gia trung thau|gia dau thau|don gia(?: duoc| do)?(?: [a-z]+){0,6}? duyet");
    private static readonly Regex National = DraftText.Of(@"khuyen cong quoc gia");

    // "bằng mức quy định tại Thông tư số …": the level of a national text as it is; behind a number, so many times or so much of it.
    private static readonly Regex SameAsNation = DraftText.Of(
        @"bang(?: voi)?(?: cac)? (?:muc|dinh muc)(?: ho tro| chi)?(?![^.;]{0,40}[0-9]+ ?%)[^.;]{0,60}?(?:quoc gia|trung uong|thong tu(?: lien tich)? so)"
    );
    private static readonly Regex OfNation = DraftText.Of(
        @"\G\s*(?:cua )?(?:cac )?(?:muc|dinh muc)(?: ho tro| chi)?[^.;]{0,60}?(?:quoc gia|trung uong|thong tu(?: lien tich)? so)"
    );

    private static readonly Regex Cell = DraftText.Of(
        @"^\s*(?:toi da|khong (?:vuot )?qua|bang)?\s*[0-9][0-9., ]*\s*(?:%|(?:trieu|ty|nghin|ngan)?\s*(?:dong|dg?|vnd)?(?![a-z]))[a-z /()]{0,40}$"
    );

    // "Đơn vị tính: triệu đồng" at the head of a table, whose numbers stand without it.
    private static readonly Regex UnitOfTable = DraftText.Of(
        @"(?:dvt|don vi(?: tinh)?)\s*:?\s*\(?(?:trieu|nghin|ngan|ty)?\s*dong|\((?:dvt:? ?)?(?:trieu|nghin|ngan|ty|tr)\.? ?(?:dong|dg?)(?: ?/ ?[a-z ]{2,20})?\)"
    );

    // "Trước đây …", "… (đã hết hiệu lực)"; "nay" is told from "này" by its mark and its place.
    private static readonly Regex Before = DraftText.Of(
        "(?<![a-z])(?:(?<told>truoc (?:day|kia)|(?:quy dinh|muc|dinh muc|van ban|thong tu) cu)|da (?:het hieu luc|(?:duoc|bi) (?:thay the|bai bo)))(?![a-z])"
    );
    private static readonly Regex Now = DraftText.Of(
        @"(?:(?<turn>[,;(]\s*(?:(?:đến|từ|hiện|den|tu|hien) )?)|(?:hiện|hien) )nay(?!\p{L})|(?:mức|quy định|muc|quy dinh) (?:mới|moi)(?!\p{L})"
    );

    // "Thay cho mức 30% trước đây"; "như trước đây" goes on.
    private static readonly Regex BeforeBehind = DraftText.Of(@"^(?![^.,;:]*(?:nhu|giu nguyen) )[^.,;:0-9]{0,24}(?<![a-z])truoc (?:day|kia)(?![a-z])");
    private static readonly Regex Year = DraftText.Of("(?<!den |- ?)(?<![a-z])nam (?<y>20[0-9]{2})(?![0-9])");
    private const int FurthestNow = 12;
    private static readonly Regex NumberAlone = DraftText.Of(@"(?:^|[a-z)%] +)(?:(?:[0-9]{1,3}(?:\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?%? *(?=$|[0-9])){1,6}$");
    private static readonly Regex BoundBehind = DraftText.Of(@"^[\s,(]*(?:va|nhung|song|dong thoi)?\s*(?:khong (?:vuot )?qua|toi da)(?: la| bang)?\s*$");

    // Two subjects with few words between them, and a comma or an "và" at their end.
    private static readonly Regex Beside = DraftText.Of(@"^(?=.{0,59}$).*(?:,| va| hoac)(?: ho tro| chi)?\s*$");
    private static readonly Regex ToSubject = DraftText.Of(
        @"^\s*(?:\([^()]*\)\s*)?(?:cua )?(?:(?:tong|gia|chi phi|kinh phi|tien|muc) ){1,3}(?:(?:cho|de|doi voi|xay dung|ung dung|dau tu|thuc hien|to chuc|lap) )*$"
    );
    private static readonly Regex BeforeBase = DraftText.Of(@"^\s*(?:\([^()]*\)\s*)?(?:cua )?(?:(?:tong|gia|chi phi|tien|muc) )*$");

    private static readonly LocalizedText OfBefore = new(
        "đây là mức của quy định trước đây hoặc phần thay đổi của mức, không phải mức đang đặt ra",
        "it is a level of before, or the change of one, and not the level that is set"
    );

    private readonly DraftText _text;
    private readonly Func<DraftSentence, bool> _isOther;
    private readonly DraftReports _reports;
    private readonly List<DraftLevel> _levels = [];
    private readonly List<DraftLeftover> _leftovers = [];

    // What the article, the clause, the point and the paragraph before speak of.
    private readonly DraftMention?[] _heads = new DraftMention?[4];

    // Whose budget the article, the clause and the point name in a head of their own ("2. Ngân sách cấp huyện:").
    private readonly DraftTier[] _headPayers = new DraftTier[3];

    // Whether the article, the clause and the point are headed by what is preferred ("2. Địa bàn khó khăn:").
    private readonly bool[] _headPreferred = new bool[3];
    private DraftMention? _current;
    private bool _isCounting;
    private bool _isOpen;
    private DraftTier _payer;
    private DraftTier _tier;
    private bool? _isLocalPlace;
    private bool _isInTable;

    private DraftLevels(DraftText text, Func<DraftSentence, bool> isOther) => (_text, _isOther, _reports) = (text, isOther, new(text));

    /// <summary>The levels of a draft, and the sentences with numbers in which none was read.</summary>
    /// <param name="text">The draft.</param>
    /// <param name="isOther">Whether the numbers of a sentence are no level but something else that is known.</param>
    internal static (List<DraftLevel> Levels, List<DraftLeftover> Leftovers) Read(DraftText text, Func<DraftSentence, bool> isOther)
    {
        var reader = new DraftLevels(text, isOther);
        foreach (var paragraph in text.Paragraphs)
            reader.ReadParagraph(paragraph);
        return (Joined(text, reader._levels), reader._leftovers);
    }

    private void ReadParagraph(DraftParagraph paragraph)
    {
        var depth = paragraph.Head switch
        {
            DraftHead.Part or DraftHead.Article => 0,
            DraftHead.Clause => 1,
            DraftHead.Point => 2,
            _ => 3,
        };
        var isText = paragraph.Head is DraftHead.None or DraftHead.Dash;
        if (!isText)
        {
            Array.Clear(_heads, depth, _heads.Length - depth);
            Array.Clear(_headPayers, depth, _headPayers.Length - depth);
            Array.Clear(_headPreferred, depth, _headPreferred.Length - depth);
            if (EndsInColon(paragraph))
            {
                _headPayers[depth] = PayerIn(paragraph.Start, paragraph.End);
                _headPreferred[depth] = Preferred.IsMatch(_text.PlainOf(paragraph));
            }

            _current = _heads.Take(depth).LastOrDefault(h => h is not null);
            _tier = DraftTier.None;
            if (depth <= 1)
                _isLocalPlace = SourceOf(paragraph.Body, paragraph.End) ?? (depth == 0 ? null : _isLocalPlace);
        }
        else if (!paragraph.Place.IsNumbered && !_isOpen && paragraph.Head != DraftHead.Dash && !IsCell(_text, paragraph))
        {
            _current = null;
            _tier = DraftTier.None;
        }

        _reports.Enter(paragraph);
        _isInTable |= UnitOfTable.IsMatch(_text.PlainOf(paragraph));
        DraftMention? first = null;
        var hasNumbers = false;
        foreach (var sentence in _text.SentencesOf(paragraph))
        {
            if (sentence.OpensSentence)
                (_isCounting, _payer) = (false, DraftTier.None);
            hasNumbers |= ReadSentence(sentence, ref first);
        }

        if (!isText)
            _heads[depth] = first;
        _isOpen = !hasNumbers || EndsInColon(paragraph);
    }

    // A number with its unit alone, as a cell of a table is given: what it is of stands in the cells before it.
    private static bool IsCell(DraftText text, DraftParagraph paragraph) => paragraph.Head == DraftHead.None && Cell.IsMatch(text.PlainOf(paragraph));

    private bool EndsInColon(DraftParagraph paragraph) => _text.PlainOf(paragraph).TrimEnd().EndsWith(":", StringComparison.Ordinal);

    private bool? SourceOf(int start, int end)
    {
        var plain = _text.Plain.Substring(start, end - start);
        var (isLocal, isNational) = (Local.IsMatch(plain), National.IsMatch(plain));
        return isLocal == isNational ? null : isLocal;
    }

    private bool ReadSentence(DraftSentence sentence, ref DraftMention? first)
    {
        var numbers = WithBefore(sentence, DraftNumbers.Of(_text, sentence.Start, sentence.End));
        var mentions = DraftItems.Of(_text, sentence.Start, sentence.End);
        // Below a head that names another item the machines may be a part of that one.
        var isBelow = _isOpen || sentence.Paragraph.Head is not (DraftHead.None or DraftHead.Dash);
        if (DraftItems.MachinesAt(_text, sentence) is { } machines && !mentions.Exists(m => m.Start < machines.End))
            mentions.Insert(0, machines with { IsUnclear = isBelow && _current is { } head && !head.Items.Contains(SupportItem.Machinery) });
        mentions.RemoveAll(m => numbers.Exists(n => DraftText.IsIn(m.Start, n.Start, n.End)));
        if (PayerIn(sentence.Start, sentence.End) is var payer && payer != DraftTier.None)
            _payer = payer;
        var isOther = numbers.Count > 0 && _isOther(sentence);
        if (isOther)
            numbers.Clear();
        // "…; tại cụm công nghiệp 30%": the same treatment at another place.
        if (mentions.Count == 0 && _current is { } goesOn)
            _current = DraftItems.AtPlace(goesOn, _text.PlainTo(sentence.End), sentence.Start);
        Walk(sentence, numbers, mentions, ref first);
        if (numbers.Count == 0 && !isOther)
        {
            TakePrice(sentence);
            TakeSame(sentence);
            if (_isInTable && _current is { } subject && NumberAlone.IsMatch(_text.PlainOf(sentence)) && (mentions.Count > 0 || _isOpen))
                _leftovers.Add(new(sentence, new("số trong bảng không có đơn vị đi kèm", "the number of the table stands without its unit"), subject));
        }

        return numbers.Count > 0 || isOther;
    }

    // What stands before ", nay …", or behind "trước đây" where no "nay" is between.
    private List<DraftNumber> WithBefore(DraftSentence sentence, List<DraftNumber> numbers)
    {
        if (numbers.Count == 0)
            return numbers;
        var (start, length) = (sentence.Start, sentence.End - sentence.Start);
        var small = _text.Small.Substring(start, Math.Min(_text.Small.Length - start, length + FurthestNow));
        var all = Now.Matches(small).Cast<Match>().Where(m => m.Index <= length).Select(m => (m.Index, IsTurn: m.Groups["turn"].Success)).ToList();
        var turns = all.FindAll(n => n.IsTurn && (n.Index == length || numbers.Exists(m => m.Start - start > n.Index)));
        var plain = _text.PlainOf(sentence);
        var before = Before
            .Matches(plain)
            .Cast<Match>()
            .Where(m => !numbers.Exists(n => IsBehind(plain, n.End - start, m.Index)))
            .Select(m => (m.Index, End: EndOf(plain, m)))
            .ToList();
        var years = Year.Matches(plain).Cast<Match>().Select(m => (m.Index, Of: Numbers.Read(m.Groups["y"].Value))).ToList();
        return numbers.ConvertAll(number =>
        {
            var at = number.Start - start;
            var last = before.FindLast(b => b.Index < at && at < b.End);
            var isOfBefore =
                turns.Exists(n => n.Index >= at)
                || (last.End > 0 && !all.Exists(n => n.Index > last.Index && n.Index < at))
                || BeforeBehind.IsMatch(plain.Substring(Math.Min(plain.Length, number.End - start)))
                || (
                    years.FindLast(y => y.Index < at) is { Of: > 0 } year
                    && years.Exists(y => y.Index > at && y.Of > year.Of && numbers.Exists(n => n.Start - start > y.Index))
                );
            return isOfBefore ? number with { IsOfBefore = true } : number;
        });
    }

    private static bool IsBehind(string plain, int end, int before) =>
        end <= Math.Min(plain.Length, before) && BeforeBehind.Match(plain.Substring(end)) is { Success: true } behind && before - end <= behind.Length;

    // What "(trước đây 150 triệu đồng)" tells of ends with its bracket.
    private static int EndOf(string plain, Match before)
    {
        var closing = plain.IndexOf(')', before.Index);
        var isInBrackets = closing >= 0 && plain.LastIndexOf('(', before.Index) > plain.LastIndexOf(')', before.Index);
        return before.Groups["told"].Success && isInBrackets ? closing : int.MaxValue;
    }

    private void TakePrice(DraftSentence sentence)
    {
        if (
            _current is not { Items.Count: 1 } media
            || media.Items[0] != SupportItem.Media
            || _text.Matches(Price, sentence.Start, sentence.End).FirstOrDefault() is not { } price
        )
            return;
        _levels.Add(
            new DraftLevel
            {
                Sentence = sentence,
                Start = price.Index,
                End = price.Index + price.Length,
                Mention = media,
                Items = media.Items,
                IsPrice = true,
                Payer = Payer,
                IsLocal = IsLocalAt(sentence),
            }
        );
    }

    private void TakeSame(DraftSentence sentence)
    {
        if (_current is not { IsUnclear: false } mention || SameOf(_text, sentence) is not { } same)
            return;
        var once = new DraftNumber(DraftNumberKind.Times, same.Index, same.Index + same.Length) { Value = Rate.One.Millionths };
        Add(
            new DraftLevel
            {
                Sentence = sentence,
                Start = once.Start,
                End = once.End,
                Mention = mention,
                Tier = _tier,
                Times = once,
                IsOfNation = true,
                Payer = Payer,
                IsLocal = IsLocalAt(sentence),
            }
        );
    }

    /// <summary>Where a sentence takes the levels of a national text as they are; null where it does not.</summary>
    internal static Match? SameOf(DraftText text, DraftSentence sentence) => text.Matches(SameAsNation, sentence.Start, sentence.End).FirstOrDefault();

    private bool IsOfNationBehind(DraftSentence sentence, DraftNumber number) => _text.Matches(OfNation, number.End, sentence.End).Any();

    private bool IsLocalAt(DraftSentence sentence) => SourceOf(sentence.Start, sentence.End) ?? (Payer != DraftTier.None || _isLocalPlace == true);

    private DraftTier Payer => _payer != DraftTier.None ? _payer : _headPayers.LastOrDefault(p => p != DraftTier.None);

    private DraftTier PayerIn(int start, int end)
    {
        var match = Payers.Match(_text.PlainTo(end), start);
        return !match.Success
            ? DraftTier.None
            : match.Groups["tier"].Value switch
            {
                "huyen" => DraftTier.District,
                "xa" => DraftTier.Commune,
                _ => DraftTier.Province,
            };
    }

    // Numbers and mentions in the order of their places: a number belongs to the subject before it, or, where none stands before it in its sentence, to the one behind it.
    private void Walk(DraftSentence sentence, List<DraftNumber> numbers, List<DraftMention> mentions, ref DraftMention? first)
    {
        var lists = DraftItems.EnumerationsOf(_text, sentence.Start, sentence.End);
        var group = new List<DraftNumber>();
        var hasOwn = false;
        var place = sentence.Start;
        DraftMention? before = null;
        foreach (var (start, number, mention) in Tokens(numbers, mentions))
        {
            // A list of costs goes on through semicolons until a number or the full stop.
            Count(start);
            if (number is not null)
            {
                _isCounting = false;
                group.Add(number);
                continue;
            }

            if (_isCounting)
                continue;
            if (hasOwn && group.Count == 0)
            {
                if (IsListedWith(_text.Plain, _current!, mention!))
                    _current = _current! with { IsUnclear = true };
                continue;
            }

            if (hasOwn && IsOfNumber(sentence, group, mention!))
                continue;
            // Numbers before the first subject are its own.
            if (hasOwn)
            {
                var next = group.FindAll(n => n == group[group.Count - 1] && IsBefore(numbers[0], mentions[0]) && IsBefore(n, mention!));
                Take(sentence, group.FindAll(n => !next.Contains(n)), _current, mentions);
                (group, before) = (next, _current);
            }

            (hasOwn, _current) = (true, mention);
            first ??= mention;
        }

        Count(sentence.End);
        Take(sentence, group, _current, mentions);
        // A subject named behind the numbers of another, with none of its own, is what that one is for.
        if (group.Count == 0)
            _current = before ?? _current;
        if (numbers.Count == 0 && hasOwn && DraftItems.TiersOf(_text, sentence.Start, sentence.End) is { Count: 1 } only)
            _tier = only[0].Tier;

        void Count(int to)
        {
            if (lists.Exists(l => DraftText.IsIn(l, place, to) && (_text.Plain[l] != ':' || (hasOwn && group.Count == 0))))
                _isCounting = true;
            place = to;
        }
    }

    // "50% chi phí A, không quá …, và 30% chi phí B": where a sentence says its rates before what they are for, the last one is of the next subject.
    private bool IsBefore(DraftNumber rate, DraftMention subject) =>
        rate.Kind == DraftNumberKind.Rate && rate.End <= subject.Start && ToSubject.IsMatch(_text.Plain.Substring(rate.End, subject.Start - rate.End));

    private static IEnumerable<(int Start, DraftNumber? Number, DraftMention? Mention)> Tokens(List<DraftNumber> numbers, List<DraftMention> mentions) =>
        numbers
            .Select(n => (n.Start, (DraftNumber?)n, (DraftMention?)null))
            .Concat(mentions.Select(m => (m.Start, (DraftNumber?)null, (DraftMention?)m)))
            .OrderBy(t => t.Start);

    // What is named behind a number is what the number is of; behind a rate it may be the subject all the same.
    private bool IsOfNumber(DraftSentence sentence, List<DraftNumber> group, DraftMention mention)
    {
        if (IsMultipliedIn(group, mention))
            return true;
        if (!IsBaseOf(group, mention))
            return false;
        if (IsItemOf(sentence, mention))
            _current = mention;
        return true;
    }

    // "1,5 lần mức hỗ trợ ứng dụng máy móc": the other item is what is multiplied.
    private static bool IsMultipliedIn(List<DraftNumber> group, DraftMention mention) =>
        group[group.Count - 1] is { Kind: DraftNumberKind.Times } times && mention.Start - times.End < 60;

    // "50% lãi suất vay", "100% giá vé máy bay": what is named behind a rate is of what the rate is.
    private bool IsBaseOf(List<DraftNumber> group, DraftMention mention) =>
        group[group.Count - 1] is { Kind: DraftNumberKind.Rate } rate && BeforeBase.IsMatch(_text.Plain.Substring(rate.End, mention.Start - rate.End));

    // It is the subject all the same where that is an item by itself: the interest of who is relocated, the air fare of a study tour.
    private bool IsItemOf(DraftSentence sentence, DraftMention mention) =>
        IsOnly(mention.Items, SupportItem.RelocationInterest)
            ? _text.Plain.Substring(sentence.Start, mention.Start - sentence.Start).Contains("di doi")
            : IsOnly(mention.Items, SupportItem.OverseasStudyAirfare) && IsOnly(_current!.Items, SupportItem.StudyTour);

    private static bool IsOnly(ValueList<SupportItem> items, SupportItem item) => items.Count == 1 && items[0] == item;

    // Two subjects one beside the other before one number.
    private static bool IsListedWith(string plain, DraftMention current, DraftMention mention)
    {
        if (current.Items.Intersect(mention.Items).Any())
            return false;
        if (current.Family == mention.Family && current.Family != DraftFamily.One)
            return false;
        return Beside.IsMatch(plain.Substring(current.End, mention.Start - current.End));
    }

    private void Take(DraftSentence sentence, List<DraftNumber> numbers, DraftMention? mention, List<DraftMention> mentions)
    {
        if (numbers.Count == 0)
            return;
        var measures = numbers.Where(n => n.IsMeasure).ToList();
        var measure = measures.Count == 0 ? "" : _text.Words(sentence.Start, measures[measures.Count - 1].End);
        var used = numbers.Where(n => n is { IsMeasure: false, IsNoLevel: false, IsOfBefore: false }).ToList();
        if (used.Count == 0)
        {
            _leftovers.Add(
                numbers.Exists(n => n.IsOfBefore) ? new(sentence, OfBefore, mention)
                : numbers.FindAll(n => n is { Kind: DraftNumberKind.Amount, IsMeasure: false }) is { Count: > 0 } amounts
                && _reports.WhyNoLevel(sentence, amounts) is { } paid
                    ? new(sentence, paid, mention)
                : new(sentence, new("số không được ghi là mức hỗ trợ", "the numbers are not said to be a level of support"))
            );
            return;
        }

        if (mention is null || mention.IsUnclear)
        {
            _leftovers.Add(
                mention is null
                    ? new(sentence, new("không nêu hạng mục nào được biết", "no item that is known is named"))
                    : new(sentence, new("nêu nhiều hạng mục trước một mức", "several items stand before one level"), mention)
            );
            return;
        }

        if (_reports.WhyNoLevel(sentence, used) is { } why)
        {
            _leftovers.Add(new(sentence, why, mention));
            return;
        }

        var from = sentence.Start;
        foreach (var level in Grouped(sentence, used, mention, mentions))
        {
            var next = used.Find(n => n.Start >= level.End)?.Start ?? sentence.End;
            var isPreferred = IsPreferred(ref from, level, next);
            Add(
                level with
                {
                    Cap = level.Cap is { Unit: null } cap ? cap with { Unit = DraftUnits.Before(_text, sentence.Start, cap.Start) } : level.Cap,
                    Measure = measure,
                    Measures = measures.ToValueList(),
                    Payer = Payer,
                    IsLocal = IsLocalAt(sentence),
                    IsPreferred = isPreferred || _headPreferred.Contains(true),
                }
            );
        }
    }

    // Whether the words around a level, from the end of the one before it to the next number, say that it is for what is preferred; the place moves behind them.
    private bool IsPreferred(ref int from, DraftLevel level, int next)
    {
        var isBefore = HasPreferred(from, (level.Cap ?? level.Rate ?? level.Times)!.Start);
        from = level.End;
        if (ForBehind.Match(_text.Plain.Substring(level.End, next - level.End)) is not { Success: true } behind)
            return isBefore;
        // ", đối với địa bàn khó khăn không quá …" leads to the next number.
        if (next < level.Sentence.End && (level.End + behind.Length >= next || char.IsPunctuation(_text.Plain[level.End])))
            return isBefore;
        from = level.End + behind.Length;
        return isBefore || HasPreferred(level.End, from);
    }

    private bool HasPreferred(int start, int end)
    {
        var plain = _text.Plain.Substring(start, Math.Max(0, end - start));
        return Preferred.Matches(plain).Cast<Match>().Any(m => !NotOfPreferred.IsMatch(plain.Substring(0, m.Index)));
    }

    private void Add(DraftLevel level)
    {
        var items = DraftItems.At(level.Mention!, level.Tier, level.Cap?.Unit);
        if (items is null)
        {
            _leftovers.Add(new(level.Sentence, new("chưa rõ là hạng mục nào của nhóm", "it is not clear which item of the family is meant"), level.Mention));
            return;
        }

        if (level.Rate is { Value: null } || level.Cap is { Value: null } || level.Times is { Value: null })
        {
            _leftovers.Add(new(level.Sentence, new("có số không đọc được", "a number cannot be read"), level.Mention));
            return;
        }

        _levels.Add(level with { Items = items.Value });
    }

    // A rate and the amounts behind it: each amount is the cap of a level, with the rate of them all and the tier that stands by it.
    private IEnumerable<DraftLevel> Grouped(DraftSentence sentence, List<DraftNumber> numbers, DraftMention mention, List<DraftMention> mentions)
    {
        var tiers = DraftItems.TiersOf(_text, sentence.Start, sentence.End);
        var only = tiers.Count == 1 ? tiers[0].Tier : _tier;
        var amounts = numbers.Where(n => n.Kind == DraftNumberKind.Amount).ToList();
        var isBehind = amounts.Count > 0 && tiers.Exists(t => DraftText.IsIn(t.Start, amounts[amounts.Count - 1].End, sentence.End));
        DraftNumber? rate = null;
        var isUsed = true;
        if (numbers.Count == 2 && numbers[0].Kind == DraftNumberKind.Amount && IsBoundBehind(numbers[0], numbers[1]))
            (rate, numbers) = (numbers[1], [numbers[0]]);
        foreach (var number in numbers)
        {
            if (number.Kind == DraftNumberKind.Amount)
            {
                yield return Level(sentence, rate, number, mention, TierOf(number, amounts, tiers, isBehind));
                isUsed = true;
                continue;
            }

            if (!isUsed)
                yield return Level(sentence, rate, null, mention, only);
            var isOfNation = IsOfNationBehind(sentence, number);
            if (number.Kind == DraftNumberKind.Times || isOfNation)
            {
                yield return new DraftLevel
                {
                    Sentence = sentence,
                    Start = number.Start,
                    End = number.End,
                    Mention = mention,
                    Tier = _tier,
                    Times = number,
                    TimesOf = !isOfNation && mentions.Find(m => m.Start > number.End) is { Items.Count: 1 } other ? other.Items[0] : null,
                    IsOfNation = isOfNation,
                };
                isUsed = true;
                continue;
            }

            (rate, isUsed) = (number, false);
        }

        if (!isUsed)
            yield return Level(sentence, rate, null, mention, only);
    }

    // "200 triệu đồng/cơ sở nhưng không quá 50% chi phí": a rate behind an amount that bounds it is that of the level.
    private bool IsBoundBehind(DraftNumber amount, DraftNumber rate) =>
        rate.Kind == DraftNumberKind.Rate && BoundBehind.IsMatch(_text.Plain.Substring(amount.End, Math.Max(0, rate.Start - amount.End)));

    // The rate of several amounts stands before each of them.
    private static DraftLevel Level(DraftSentence sentence, DraftNumber? rate, DraftNumber? cap, DraftMention mention, DraftTier tier) =>
        new()
        {
            Sentence = sentence,
            Start = Math.Min((rate ?? cap)!.Start, (cap ?? rate)!.Start),
            End = Math.Max((cap ?? rate)!.End, (rate ?? cap)!.End),
            Mention = mention,
            Tier = tier,
            Rate = rate,
            Cap = cap,
        };

    private DraftTier TierOf(DraftNumber amount, List<DraftNumber> amounts, List<(int Start, DraftTier Tier)> tiers, bool isBehind)
    {
        List<int> bounds = [0, .. amounts.Select(a => a.Start), int.MaxValue];
        var at = amounts.IndexOf(amount) + (isBehind ? 1 : 0);
        var near = tiers.FindAll(t => DraftText.IsIn(t.Start, bounds[at], bounds[at + 1]));
        return near.Count == 0 ? _tier : near[isBehind ? 0 : near.Count - 1].Tier;
    }

    // A rate in one sentence and the cap of the same item in the next are one level.
    private static List<DraftLevel> Joined(DraftText text, List<DraftLevel> levels)
    {
        var joined = new List<DraftLevel>();
        foreach (var level in levels)
        {
            if (
                joined.Count > 0
                && joined[joined.Count - 1] is { Cap: null, Times: null, Rate: not null } before
                && level is { Rate: null, Times: null, Cap: not null }
                && before.Items == level.Items
                && before.Tier == level.Tier
                && before.Sentence.Paragraph.Place == level.Sentence.Paragraph.Place
                && (
                    before.Sentence.Paragraph == level.Sentence.Paragraph || level.Sentence.Paragraph.Place.IsNumbered || IsCell(text, level.Sentence.Paragraph)
                )
            )
                joined[joined.Count - 1] = level with { Rate = before.Rate, Start = before.Start, IsPreferred = before.IsPreferred || level.IsPreferred };
            else
                joined.Add(level);
        }

        return joined;
    }
}
