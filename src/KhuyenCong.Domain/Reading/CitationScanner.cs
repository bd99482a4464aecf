using System.Text.RegularExpressions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Reading;

/// <summary>Finds what looks like a citation of a Vietnamese instrument, whatever the case, the marks, the dashes and the spaces, in Vietnamese or in English.</summary>
internal static class CitationScanner
{
    private const string Kinds =
        "(?:(?<kind>thong[- ]?tu[- ]?(?:lien ?tich|lien ?bo|lt(?![a-z]))|thong[- ]?tu|nghi[- ]?dinh|quyet[- ]?dinh|nghi ?quyet)|(?<![a-z0-9])(?<kind>joint circular|circular|decree|decision|resolution|luat|law|lien tich|tt ?lien ?tich|tt lt|ttlt|ttlb|jc|t\\.? ?tu|tt|nd|qd|nq)(?:-?(?:"
        + Bodies
        + ")(?:[-&/](?:"
        + Bodies
        + "))*(?= (?:so |no\\.? ?)?[0-9]))?)";

    private const string So = @"(?:(?:cac )?(?<so>so|no)(?: ?[:.])? ?)";
    private const string Bodies = "cp|ttg|bct|btc|bnv|bkhdt|btttt|bnnptnt|bkhcn|btnmt|bldtbxh|bxd|bgtvt|nhnn|ubnd|hdnd|vpcp";

    // Spaces around a dash are allowed only before bodies that sign instruments: "TT - BCT", but not "TT-BCT - on votes".
    private const string Symbol = "(?:ttlt|tt|nd|qd|nq|ubtvqh|qh|vbhn|ct)[a-z]{0,10}[0-9]{0,2}(?:[-/][a-z]{2,8}| ?[-/&] ?(?:" + Bodies + ")(?![a-z])){0,5}";

    private const string BodiesAlone = "(?:" + Bodies + ")(?: ?[-/&] ?(?:" + Bodies + "))*(?![a-z0-9])";

    // The body that issued: behind "của" in any words, else by its name or its letters.
    private const string Body = "(?:(?:lien )?bo [a-z]{3,8} [a-z]{3,8}|chinh phu|" + Bodies + ")";
    private const string Issuer =
        "(?: (?:cua|do) [a-z -]{2,60}?(?= so )| " + Body + "(?: ?[-,&/] ?" + Body + "| va " + Body + "){0,3}(?= (?:so |no\\.? ?)?[0-9]))?";
    private const string Months = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
    private const string DayOf =
        @" (?:ngay|dated) [0-9]{1,2} ?[/.-] ?[0-9]{1,2} ?[/.-] ?(?<year>[0-9]{4})| ngay [0-9]{1,2} thang [0-9]{1,2} nam (?<year>[0-9]{4})|,? (?:dated|of) (?:[0-9]{1,2}(?:st|nd|rd|th)? )?"
        + Months
        + "(?: [0-9]{1,2})?,? (?<year>[0-9]{4})";
    private const string YearWord = "(?:" + DayOf + "| (?:nam|of) (?<year>[0-9]{4}))(?![0-9])";

    // 45/2012/NĐ-CP, 45/2012; 45-2012/NĐ-CP; 45/12/NĐ-CP, whose year is none; 45/NĐ-CP, 1288/QĐ-TTg ngày 01/8/2014.
    private const string Numbered =
        "(?<number>[0-9]{1,4}) ?(?:/ ?(?<year>[0-9]{4})(?![0-9])(?: ?/ ?(?<symbol>"
        + Symbol
        + "|"
        + BodiesAlone
        + "))?|[-.] ?(?<year>[0-9]{4}) ?[-/.] ?(?<symbol>"
        + Symbol
        + ")|/ ?(?<garbled>[0-9][0-9a-z]{0,4}) ?/ ?(?<symbol>"
        + Symbol
        + ")|/ ?(?<symbol>(?:ttlt|tt|nd|qd|nq)[a-z]{0,10}(?:[-/](?:"
        + Bodies
        + "))*)(?: ?[-/] ?| ?\\( ?)(?<year>(?:19|20)[0-9]{2})(?![0-9])\\)?|/ ?(?<symbol>"
        + Symbol
        + ")(?<day>"
        + YearWord
        + @")?)(?<spoilt>/?[\p{L}\p{N}-[¹²³⁰⁴-⁹]]+)?";

    // NĐ 45, Thông tư số 28 năm 2018, Nghị định 45 ngày 21/5/2012: a number that only its words make one of an instrument.
    private const string NoCount =
        @"(?![\p{L}0-9%]|[/.,][0-9]| ?/| ?(?:%|trieu|ty|dong|nguoi|de an|du an|co so|dieu|khoan|trang|ban|lan|ho|xa|huyen|tinh|don vi|doanh nghiep|noi dung|hinh thuc)\b)";
    private const string ShortYear = "(?:19|20)[0-9]{2}(?![0-9]|[/.,-][0-9]| ?(?:trieu|ty|dong|nguoi)\\b)";
    private const string Brief =
        "(?:(?<brief>[0-9]{1,4})[-.](?<year>"
        + ShortYear
        + @")(?![\p{L}])|(?<brief>[0-9]{1,4})"
        + NoCount
        + "(?: cua "
        + Body
        + "(?= (?:ngay|nam)))?(?:"
        + YearWord
        + @"| ?\((?:ngay )?[0-9]{1,2}[/.-][0-9]{1,2}[/.-](?<year>[0-9]{4})\)|(?: ?\( ?(?:nam )?|, ?)(?<year>"
        + ShortYear
        + @")\)?)?)";

    // Nghị định 45/CP, Thông tư 28-BTC ngày 28/3/2018: the letters of the body alone.
    private const string OfBody = "(?<number>[0-9]{1,4}) ?[-/] ?(?<symbol>" + BodiesAlone + ")(?<day>" + YearWord + ")?";

    private const string Instrument =
        "(?:"
        + Kinds
        + Issuer
        + "(?:-| |\\. ?(?=[0-9]{1,4} ?/))?"
        + So
        + "?(?:"
        + Numbered
        + "|"
        + OfBody
        + "|"
        + Brief
        + @")|(?<![\p{L}0-9/.-])"
        + So
        + "?"
        + Numbered
        + ")";

    // A further number of a list whose kind was said before: "Thông tư số 46, 36 và 28". What counts something is none.
    private static readonly Regex ListItem = Of(
        @"\G(?<item> ?(?:[,;&+] ?(?:(?:va|hoac|and|or) )?| (?:va|hoac|hay|and|or) )(?:(?<so>so|no\.?) ?)?)(?<brief>[0-9]{1,4})"
            + NoCount
            + @"(?=$| ?[,.;:)&+\]]| (?:va|hoac|hay|and|or|cua|ngay|nam|da|duoc|thi|quy dinh|ve|neu|noi|tren|nay|con|het|co hieu luc|of|dated)\b)(?:"
            + YearWord
            + ")?"
    );

    private const string Canonical = @"(?<![\p{L}\p{N}])(?<code>(?:ttlt|tt|nd|qd|nqqh|nq|l)[0-9]{1,4}-[0-9]{4}(?!/[a-z])(?:/[\p{L}\p{N}-]+){0,4})";

    private static readonly Regex Pattern = Of(Canonical + "|" + Instrument);

    // Papers that bear numbers and are no legal instruments, with the words that may stand before the number.
    private static readonly Regex OtherPaper = Of(
        "(?:cong van|to trinh|ke hoach|phieu|ty le|ty so|bao cao|thong bao|hop dong|bien ban|chi thi|huong dan|hoa don|chung tu|cong dien|giay|tai khoan|ho so|lenh|to khai"
            + "|thu moi|cong bo|de an|du an|ngay|thang|nam|quy|san luong|dat|dia chi|so nha|lo|thua|bien so|ma so|dien thoai|letter|report|invoice|plan)(?: [a-z]{1,12}){0,3} ?[:.]? ?$"
    );

    // Words that make papers or counts of numbers only directly before them.
    private static readonly Regex DirectlyBehind = Of(
        "(?<![a-z])(?:bien lai|tap chi|bao|vu an|dot|lop|khoa|gcn|ky|to|cong ty|phien hop|cuoc hop|tang|giam|qcvn|tcvn|quy che|chuyen de|so do|ban do|ban tin|the|muc|trang) ?$"
    );

    private static readonly Regex Counted = Of(
        @"\G ?(?:%|ho\b|co so|nguoi|san pham|de an|du an|doanh nghiep|trieu|ty\b|dong\b|m2|tan\b|lao dong|xa\b|phuong\b|hoc vien|phieu|don vi|mo hinh|may\b|lan\b|tinh\b|huyen\b)"
    );

    private static readonly Regex Continuation = Of("^ ?(?:[,;&+] ?(?:va |hoac |and |or )?|(?:va|hoac|hay|and|or) )?(?:so |no\\.? )?$");
    private static readonly Regex Connector = Of(
        "^ ?[,:-]? ?(?:(?:ban hanh )?(?:kem theo|cua|tai|thuoc|trong|o|theo|of|in|to|under|from) (?:the )?(?:government['’]?s )?)?[(\\[\"“]?$"
    );
    private static readonly Regex Behind = Of(
        @"^(?: (?:ngay|dated) [0-9]{1,2}[/.-][0-9]{1,2}[/.-][0-9]{4}| ngay [0-9]{1,2} thang [0-9]{1,2} nam [0-9]{4})?(?: cua (?:chinh phu|(?:lien )?bo [a-z]{3,8} [a-z]{3,8}(?:(?:,| va| ?-) (?:bo )?[a-z]{3,8} [a-z]{3,8})?))?(?: ?[,:(-] ?(?:(?:quy dinh )?(?:tai|o) )?| (?:quy dinh )?(?:tai|o) )$"
    );

    // As long as what stands between an instrument and a provision behind it can be: a day in words, two bodies and "quy định tại".
    private const int LongestBetween = 96;

    private static readonly Regex OfAnotherText = Of(
        @"\G ?,? ?(?:cua |tai |thuoc |of |in )?(?:the |this )?(?:"
            + "thong ?tu|nghi ?dinh|quyet ?dinh|nghi ?quyet|luat|circular|decree|decision|resolution|law|quy che|quy dinh|hop dong"
            + ")"
    );

    // "TTg" has a small letter of its own.
    private static readonly Regex GluedWord = Of(@"^.*?(?:TTg|.\p{Lu}(?<!TT(?=g)))(?<glued>\p{Ll}{2,})$");

    /// <summary>The mentions in a text, in the order of their places; none overlaps another.</summary>
    internal static IEnumerable<CitationMention> Scan(string text)
    {
        var read = new CitationText(text);
        var (matches, heads) = Instruments(read);
        var chains = Chains(read, matches);
        var next = 0;
        var last = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            // The day of a decision without a year in its number says which one it is, but is no part of the citation.
            var (start, end) = (StartOf(match), match.Groups["day"] is { Success: true } day ? day.Index : match.Index + match.Length - Glued(match, read));
            while (next < chains.Count && chains[next].End < start && !Touches(read.Plain, Connector, chains[next].End, start))
                next++;
            IReadOnlyList<ReadProvision>? provisions = null;
            if (next < chains.Count && chains[next].End <= start && chains[next].Start >= last && Touches(read.Plain, Connector, chains[next].End, start))
                (provisions, start) = (chains[next].Provisions, chains[next].Start);
            else if (
                chains.Skip(next).FirstOrDefault(c => c.Start >= end) is { } behind
                && IsBehind(read, end, behind, i + 1 < matches.Count ? matches[i + 1].Index : int.MaxValue)
            )
            {
                (provisions, end) = (behind.Provisions, ProvisionReader.WithClosingBracket(read.Plain, end, behind.End));
            }

            var mention = Mention(match, read, heads[i] ?? match);
            provisions ??= mention.Provisions;
            // "Điều 6 Thông tư số … (trừ điểm t khoản 2)"; what another instrument follows is of that one.
            var (excepted, behindAll) = ProvisionReader.ExceptedBehind(read, end, provisions[provisions.Count - 1]);
            var following = i + 1 < matches.Count ? matches[i + 1].Index : int.MaxValue;
            if (excepted.Count > 0 && behindAll <= following && !Touches(read.Plain, Connector, behindAll, following))
                (provisions, end) = ([.. provisions, .. excepted], behindAll);
            last = end;
            yield return mention with
            {
                Start = read.OriginOf(start),
                Length = read.OriginOf(end) - read.OriginOf(start),
                Provisions = provisions,
            };
        }
    }

    /// <summary>The letters of a symbol without separators, plain; where they are separated, the signing bodies in a fixed order, since their order is often mixed up.</summary>
    internal static string SymbolKey(string symbol)
    {
        var parts = string.Concat(symbol.Select(CitationText.PlainOf)).Split(['-', '/', ' ', '&'], StringSplitOptions.RemoveEmptyEntries);
        return string.Concat(parts.Take(1).Concat(parts.Skip(1).OrderBy(p => p, StringComparer.Ordinal)));
    }

    // In "Thông tư A, Điều 8; Điều 9 Thông tư B" the first part of a chain belongs to the text before it, the others to the one behind.
    private static List<ProvisionChain> Chains(CitationText text, List<Match> matches)
    {
        var ends = matches.ConvertAll(match => match.Index + match.Length);
        return
        [
            .. ProvisionReader
                .Read(text)
                .SelectMany(chain =>
                    chain.Parts.Count > 1 && ends.FindLast(end => end <= chain.Start) is > 0 and var before && Touches(text.Plain, Behind, before, chain.Start)
                        ? chain.Parts
                        : [chain]
                ),
        ];
    }

    // What stands between the numbers of a list is no part of a citation.
    private static int StartOf(Match match) =>
        match.Groups["item"] is not { Success: true } item ? match.Index
        : match.Groups["so"] is { Success: true } so ? so.Index
        : item.Index + item.Length;

    // What names an instrument and, beside it, the mention that says its kind: itself or, in a list such as "Thông tư 46/2012, 36/2013 và 28/2018", the first;
    // null where none says it.
    private static (List<Match> Matches, List<Match?> Heads) Instruments(CitationText text)
    {
        var matches = new List<Match>();
        var heads = new List<Match?>();
        for (var match = Pattern.Match(text.Plain); match.Success; match = match.NextMatch())
        {
            if (!IsInstrument(match, text.Plain))
                continue;
            Add(match);
            if (heads[heads.Count - 1] is null)
                continue;
            for (var item = match; (item = ListItem.Match(text.Plain, item.Index + item.Length)).Success; )
                Add(item);
        }

        return (matches, heads);

        void Add(Match match)
        {
            heads.Add(
                match.Groups["kind"].Success ? match
                : matches.LastOrDefault() is { } before && Touches(text.Plain, Continuation, before.Index + before.Length, StartOf(match)) ? heads.Last()
                : null
            );
            matches.Add(match);
        }
    }

    /// <summary>Whether a number without kind and letters may be one of an instrument at all: it is no number of another paper, no count and no part of a sum.</summary>
    private static bool IsInstrument(Match match, string plain)
    {
        if (match.Groups["code"].Success || match.Groups["kind"].Success || match.Groups["symbol"].Success)
            return true;
        return !IsBehindAnotherPaper(match, plain) && !Counted.IsMatch(plain, match.Index + match.Length);
    }

    private static bool IsBehindAnotherPaper(Match match, string plain) =>
        DirectlyBehind.IsMatch(plain.Substring(Math.Max(0, match.Index - 30), Math.Min(30, match.Index)))
        || OtherPaper.IsMatch(plain.Substring(Math.Max(0, match.Index - 60), Math.Min(60, match.Index)));

    private static bool Touches(string plain, Regex between, int from, int to) =>
        to - from <= LongestBetween && between.IsMatch(plain.Substring(from, to - from));

    private static bool IsBehind(CitationText text, int end, ProvisionChain chain, int nextInstrument) =>
        (Touches(text.Plain, Behind, end, chain.Start) || (chain.Start == end + 1 && string.CompareOrdinal(text.Plain, end, " art", 0, 4) == 0))
        && chain.End <= nextInstrument
        && (IsInBrackets(text.Plain, chain) || (!Touches(text.Plain, Connector, chain.End, nextInstrument) && !OfAnotherText.IsMatch(text.Plain, chain.End)));

    // "Nghị định A (điểm a), Thông tư B": what ends with the bracket that it stands in belongs to the text before; a bracket behind it is no connector.
    private static bool IsInBrackets(string plain, ProvisionChain chain) => plain[chain.Start - 1] == '(' && plain[chain.End - 1] == ')';

    private static CitationMention Mention(Match match, CitationText text, Match head)
    {
        var blank = new CitationMention { Start = 0, Length = 0 };
        if (match.Groups["code"] is { Success: true } code)
            return blank with { Code = CodeText(text.Composed.Substring(code.Index, code.Length)) };
        var letters = match.Groups["symbol"].Value;
        var symbol = SymbolKey(letters.Substring(0, letters.Length - Glued(match, text)));
        var brief = match.Groups["brief"];
        return blank with
        {
            Kind = KindOf((symbol.Length == 0 ? head : match).Groups["kind"].Value),
            HasNumberWord = match.Groups["so"].Success || (match.Groups["item"].Success && head.Groups["so"].Success),
            Number = WithoutZeros(brief.Success ? brief.Value : match.Groups["number"].Value),
            Year = match.Groups["year"].Value,
            Symbol = symbol,
            IsSpoilt = match.Groups["spoilt"].Success,
            IsOfAnotherPaper = !match.Groups["kind"].Success && (symbol.StartsWith("ttr", StringComparison.Ordinal) || IsBehindAnotherPaper(match, text.Plain)),
            IsBrief = brief.Success,
        };
    }

    // "NĐ-CPngày", "TT-BCTvà": the small letters of the next word that stand behind the capitals of a symbol without a space.
    private static int Glued(Match match, CitationText text)
    {
        var symbol = match.Groups["symbol"];
        return symbol.Index + symbol.Length == match.Index + match.Length
            ? GluedWord.Match(text.Composed.Substring(symbol.Index, symbol.Length)).Groups["glued"].Length
            : 0;
    }

    private static string WithoutZeros(string digits) => digits.TrimStart('0') is { Length: > 0 } number ? number : "0";

    private static InstrumentKind? KindOf(string kind) =>
        kind.Replace(" ", "").Replace("-", "").Replace(".", "") switch
        {
            "thongtulientich" or "thongtulienbo" or "thongtult" or "lientich" or "ttlientich" or "ttlt" or "ttlb" or "jointcircular" or "jc" =>
                InstrumentKind.JointCircular,
            "thongtu" or "ttu" or "tt" or "circular" => InstrumentKind.Circular,
            "nghidinh" or "nd" or "decree" => InstrumentKind.Decree,
            "quyetdinh" or "qd" or "decision" => InstrumentKind.Decision,
            "nghiquyet" or "nq" or "resolution" => InstrumentKind.Resolution,
            "luat" or "law" => InstrumentKind.Law,
            _ => null,
        };

    // The instrument in capitals without marks, the rest in small letters with theirs.
    private static string CodeText(string code)
    {
        var slash = (code + "/").IndexOf('/');
        var (id, rest) = (code.Substring(0, slash), code.Substring(slash));
        return string.Concat(id.Select(CitationText.PlainOf).Select(c => c is >= 'a' and <= 'z' ? (char)(c - 0x20) : c))
            + string.Concat(rest.Select(c => CitationText.PlainOf(c) == '-' ? '-' : VietnameseText.Lower(c)));
    }

    private static Regex Of(string pattern) => new(pattern, RegexOptions.ExplicitCapture);
}
