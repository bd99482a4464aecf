using System.Text;
using System.Text.RegularExpressions;
using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Domain.Drafts;

/// <summary>What stands at the head of a paragraph.</summary>
internal enum DraftHead
{
    None = 0,
    Part = 1,
    Article = 2,
    Clause = 3,
    Point = 4,
    Dash = 5,
}

/// <summary>Where a paragraph stands: article, clause and point as the draft numbers them; null where it numbers none.</summary>
/// <param name="Series">What stands before the number of an article that is numbered within a collection ("7.5.TL.2"); "" elsewhere.</param>
/// <param name="Article">The article.</param>
/// <param name="Clause">The clause.</param>
/// <param name="Point">The point, with đ told from d.</param>
internal sealed record DraftPlace(string Series, string? Article, string? Clause, string? Point)
{
    internal static readonly DraftPlace Nowhere = new("", null, null, null);

    internal bool IsNumbered => Article is not null || Clause is not null || Point is not null;
}

/// <summary>A paragraph of a draft.</summary>
internal sealed record DraftParagraph(int Start, int End, DraftHead Head, DraftPlace Place)
{
    /// <summary>Where the text behind the number or the dash begins.</summary>
    internal int Body { get; init; }

    /// <summary>Whether it stands within quotation marks, as the new wording in an amending text does: its numbers are another text's.</summary>
    internal bool IsQuoted { get; init; }
}

/// <summary>A sentence, or a part of one up to a semicolon.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Start">Its first character.</param>
/// <param name="End">Behind its last character.</param>
/// <param name="OpensSentence">Whether it is the first part of its sentence.</param>
internal sealed record DraftSentence(DraftParagraph Paragraph, int Start, int End, bool OpensSentence);

/// <summary>
/// A draft as it is read: letters composed and, beside them, plain and small; broken lines joined to paragraphs; what is not seen, and the stars and hashes
/// of plain-text markup, left out. Places lead back to the text as given.
/// </summary>
internal sealed class DraftText
{
    /// <summary>So many paragraphs are looked through for what the head of a text says.</summary>
    internal const int HeadParagraphs = 25;

    private const int LongLine = 60;
    private const int LongestSentence = 4_000;

    private static readonly Regex Part = Of(
        @"\G(?:(?<annex>phu luc(?: +(?:so +)?(?:[ivxl]+|[0-9]+))?) *[.:]? *(?=\n|$)|(?:chuong|muc|phan|phu luc)\s+(?:[ivxl]+|[0-9]+)\b)"
    );
    private static readonly Regex Article = Of(
        @"\Gdieu +(?<series>(?:[0-9a-z]{1,3}\.)*?)(?<number>[0-9]{1,3}[a-z]?)(?: *[.:](?![0-9]|[a-z0-9]{1,3}\.)| *$| *(?=\n))"
    );
    private static readonly Regex Clause = Of(@"\G(?<number>[0-9]{1,2})[.)] +(?=\S)");
    private static readonly Regex Point = Of(@"\G(?<letter>[a-z])[.)] +(?=\S)");
    private static readonly Regex Dash = Of(@"\G[-•●▪◦‣+·] *(?=\S)");
    private static readonly (DraftHead Head, Regex Form)[] Heads =
    [
        (DraftHead.Part, Part),
        (DraftHead.Article, Article),
        (DraftHead.Clause, Clause),
        (DraftHead.Point, Point),
        (DraftHead.Dash, Dash),
    ];

    // "TP.", "Q.", "Tr." end no sentence.
    private static readonly Regex SentenceEnd = Of(@"(?<!(?<!\p{L})\p{Lu}\p{L}?(?=\.))[.!?](?=\s+[^\s\p{Ll}]|\s*$)|;");

    // A line with anything on it, from its first character that is no space.
    private static readonly Regex Line = Of(@"[^ \n][^\n]*");

    // A line with the number of a page alone, marked as one ("- 3 -", "Trang 3/12") or not; blank lines around it.
    private static readonly Regex PageNumber = Of(
        @"(?<=[^\n ])[ \n]*\n *(?<mark>[-–—] ?|[Tt]rang )?[0-9]{1,3}(?<mark> ?/ ?[0-9]{1,3})?(?<mark> ?[-–—])? *\n[ \n]*(?=[^\n ])"
    );

    // "50 o/o", "50 0/0": the sign as machines without it have it, and as it is read from a scan.
    private static readonly Regex PercentSign = Of(@"(?<=[0-9] ?)[oO]/[oO0](?![\p{L}0-9/])|(?<=[0-9] )0/0(?![0-9/])");

    // What a page that ends within an amount or before one leaves open.
    private static readonly Regex BeforeNumber = Of(@"(?<!\p{L})(?:quá|tối đa|cao nhất|từ|đến|là|bằng)$");
    private static readonly Regex Scale = Of(@"\G(?:triệu|tr|tỷ|tỉ|nghìn|ngàn|đồng|đ|phần trăm)(?!\p{L})|\G%");

    private readonly List<int> _origins = [];
    private readonly List<int> _lineStarts = [0];

    internal DraftText(string text)
    {
        var places = new List<int>(text.Length + 1);
        var composed = VietnameseText.Compose(text, places);
        var kept = new StringBuilder(composed.Length);
        for (var i = 0; i < composed.Length; i++)
        {
            var c = composed[i];
            if (VietnameseText.IsInvisible(c) || c is '*' or '#' or '\uFFFC')
                continue;
            if (c == '\r' && i + 1 < composed.Length && composed[i + 1] == '\n')
                continue;
            kept.Append(
                c is '\n' or '\r' or '\u2028' or '\u2029' ? '\n'
                : c is '％' or '﹪' or '٪' ? '%'
                : char.IsWhiteSpace(c) ? ' '
                : c
            );
            _origins.Add(places[i]);
        }

        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '\n' or '\u2028' or '\u2029' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
                _lineStarts.Add(i + 1);
        }

        Composed = Joined(WithoutPageNumbers(PercentSign.Replace(kept.ToString(), "%  ")));
        Small = string.Concat(Composed.Select(VietnameseText.Lower));
        Plain = string.Concat(Composed.Select(CitationText.PlainOf));
        Paragraphs = ReadParagraphs();
    }

    /// <summary>The text with its marks; a line end within a paragraph is a space.</summary>
    internal string Composed { get; }

    /// <summary>The same in small letters; a character stands at the same index in all three.</summary>
    internal string Small { get; }

    /// <summary>The same in small letters without marks.</summary>
    internal string Plain { get; }

    /// <summary>The paragraphs that hold anything.</summary>
    internal IReadOnlyList<DraftParagraph> Paragraphs { get; }

    // Many forms look at one sentence after the other: the text up to its end is cut once, so that a long text costs no more than its length.
    private string _plainTo = "";
    private string _smallTo = "";

    /// <summary>The text up to a place, plain and small.</summary>
    internal string PlainTo(int end) => _plainTo.Length == end ? _plainTo : _plainTo = Plain.Substring(0, end);

    /// <summary>The text up to a place, small with its marks.</summary>
    internal string SmallTo(int end) => _smallTo.Length == end ? _smallTo : _smallTo = Small.Substring(0, end);

    /// <summary>The place in the text as given of the character at an index.</summary>
    internal int OriginOf(int index) => _origins[index];

    /// <summary>Line and column, from 1, of the character at an index.</summary>
    internal (int Line, int Column) PlaceOf(int index)
    {
        var origin = _origins[index];
        var line = _lineStarts.BinarySearch(origin);
        line = line < 0 ? ~line - 1 : line;
        return (line + 1, origin - _lineStarts[line] + 1);
    }

    /// <summary>A paragraph, plain and small.</summary>
    internal string PlainOf(DraftParagraph paragraph) => Plain.Substring(paragraph.Start, paragraph.End - paragraph.Start);

    /// <summary>A sentence, plain and small.</summary>
    internal string PlainOf(DraftSentence sentence) => Plain.Substring(sentence.Start, sentence.End - sentence.Start);

    /// <summary>What a form finds in a stretch; it sees what stands before, and nothing behind.</summary>
    internal IEnumerable<Match> Matches(Regex form, int start, int end) => Matches(form, PlainTo(Math.Max(start, end)), start);

    /// <summary>What a form finds from a place of a text on.</summary>
    internal static IEnumerable<Match> Matches(Regex form, string text, int start)
    {
        for (var match = form.Match(text, start); match.Success; match = match.NextMatch())
            yield return match;
    }

    /// <summary>Whether a place lies in a stretch.</summary>
    internal static bool IsIn(int place, int start, int end) => start <= place && place < end;

    /// <summary>What was found, in the order of its places and of two at one place the longer first; what begins within the one before is left out.</summary>
    internal static List<T> Apart<T>(IEnumerable<T> found, Func<T, (int Start, int End)> placeOf)
    {
        var kept = new List<T>();
        var behind = 0;
        foreach (var one in found.OrderBy(f => placeOf(f).Start).ThenByDescending(f => placeOf(f).End))
        {
            var (start, end) = placeOf(one);
            if (start < behind)
                continue;
            kept.Add(one);
            behind = end;
        }

        return kept;
    }

    /// <summary>Which of the alternatives of a form matched, whose groups are a letter and their number.</summary>
    internal static int Which(Match match, string letter)
    {
        var number = 0;
        while (!match.Groups[letter + number].Success)
            number++;
        return number;
    }

    /// <summary>The place of the first character of a sentence that is no space.</summary>
    internal int Trimmed(DraftSentence sentence)
    {
        var start = sentence.Start;
        while (Plain[start] == ' ')
            start++;
        return start;
    }

    /// <summary>The index of the character that stands at a place of the text as given, or behind it.</summary>
    internal int IndexOf(int origin) => _origins.BinarySearch(origin) is var index && index < 0 ? ~index : index;

    /// <summary>The words of a stretch, with single spaces.</summary>
    internal string Words(int start, int end) =>
        string.Join(" ", Composed.Substring(start, end - start).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The sentences of a paragraph, cut at semicolons that stand in no brackets.</summary>
    /// <remarks>What goes on for thousands of characters without an end is given in pieces, so that its length costs no more than that of many sentences.</remarks>
    internal IEnumerable<DraftSentence> SentencesOf(DraftParagraph paragraph)
    {
        var start = paragraph.Body;
        var opens = true;
        foreach (var (at, isFull) in EndsOf(paragraph))
        {
            while (at - start > LongestSentence)
            {
                var piece =
                    Plain.LastIndexOf(' ', start + LongestSentence, LongestSentence / 2) is var space && space > start ? space : start + LongestSentence;
                if (HasWord(start, piece))
                    yield return new DraftSentence(paragraph, start, piece, opens);
                (start, opens) = (piece, false);
            }

            if (HasWord(start, at))
                yield return new DraftSentence(paragraph, start, at, opens);
            start = at + 1;
            opens = isFull;
        }
    }

    // Where sentences end, and whether with a full stop; behind a bracket that is closed further on a semicolon ends none.
    private IEnumerable<(int At, bool IsFull)> EndsOf(DraftParagraph paragraph)
    {
        var open = 0;
        var counted = paragraph.Body;
        var lastClosing = Plain.LastIndexOf(')', paragraph.End - 1, paragraph.End - paragraph.Body);
        foreach (Match end in SentenceEnd.Matches(Composed.Substring(paragraph.Body, paragraph.End - paragraph.Body)))
        {
            var at = paragraph.Body + end.Index;
            for (; counted < at; counted++)
                open =
                    Plain[counted] == '(' ? open + 1
                    : Plain[counted] == ')' ? Math.Max(0, open - 1)
                    : open;
            var isFull = Plain[at] != ';';
            if (!isFull && open > 0 && lastClosing > at)
                continue;
            open = 0;
            yield return (at, isFull);
        }

        yield return (paragraph.End, true);
    }

    private bool HasWord(int start, int end) => Plain.Substring(start, end - start).Any(char.IsLetterOrDigit);

    // The number of a page within a sentence is none of its words: "không quá", "2", "300 triệu đồng" is no amount of 2.300 triệu.
    private static string WithoutPageNumbers(string text) =>
        PageNumber.Replace(text, page => IsWithinSentence(text, page) ? new string(' ', page.Length) : page.Value);

    private static bool IsWithinSentence(string text, Match page)
    {
        var (end, next) = (page.Index, page.Index + page.Length);
        var start = text.LastIndexOf('\n', end - 1) + 1;
        var nextEnd = text.IndexOf('\n', next);
        var before = text.Substring(start, end - start);
        return (char.IsDigit(text[next]) && BeforeNumber.IsMatch(before))
            || (char.IsDigit(text[end - 1]) && Scale.IsMatch(text, next))
            || (page.Groups["mark"].Success && GoesOn(before.Trim(), text.Substring(next, (nextEnd < 0 ? text.Length : nextEnd) - next).Trim()));
    }

    // A line that goes on the one before it is joined to it: files cut from other programs break lines.
    private static string Joined(string text)
    {
        var lines = text.Split('\n');
        return lines[0] + string.Concat(lines.Zip(lines.Skip(1), (before, line) => (GoesOn(before.Trim(), line.Trim()) ? ' ' : '\n') + line));
    }

    private static bool GoesOn(string before, string line)
    {
        if (before.Length == 0 || line.Length == 0 || ".;:!?)…”\"".Contains(before[before.Length - 1]))
            return false;
        var plain = string.Concat(line.Select(CitationText.PlainOf));
        if (HeadOf(plain, 0).Head != DraftHead.None || HeadOf(string.Concat(before.Select(CitationText.PlainOf)), 0).Head == DraftHead.Part)
            return false;
        var isLower = char.IsLower(line[0]) || line[0] is '%' or '/' or ',';
        var isNumber = char.IsDigit(line[0]) && BeforeNumber.IsMatch(before);
        return isLower || isNumber || (before.Length >= LongLine && before.Any(char.IsLower));
    }

    private List<DraftParagraph> ReadParagraphs()
    {
        var read = new List<DraftParagraph>();
        var place = DraftPlace.Nowhere;
        var open = 0;
        foreach (Match line in Line.Matches(Plain))
        {
            var (start, end) = (line.Index, line.Index + line.Length);
            if (!HasWord(start, end))
                continue;
            var words = Composed.Substring(start, line.Length);
            var isQuoted = open > 0 || words[0] is '“' or '"';
            var (head, match) = isQuoted ? (DraftHead.None, null) : HeadOf(Plain, start);
            place = PlaceAt(head, match, place);
            read.Add(new DraftParagraph(start, end, head, place) { Body = match is null ? start : match.Index + match.Length, IsQuoted = isQuoted });
            open = Math.Max(0, open + words.Count(c => c == '“') - words.Count(c => c == '”'));
        }

        return read;
    }

    private DraftPlace PlaceAt(DraftHead head, Match? match, DraftPlace before) =>
        head switch
        {
            DraftHead.Article => new DraftPlace(match!.Groups["series"].Value, match.Groups["number"].Value, null, null),
            DraftHead.Clause => before with { Clause = match!.Groups["number"].Value.TrimStart('0'), Point = null },
            // What an annex numbers is no clause of the last article.
            DraftHead.Part when match!.Groups["annex"].Success => DraftPlace.Nowhere,
            DraftHead.Point => before with { Point = VietnameseText.Lower(Composed[match!.Groups["letter"].Index]).ToString() },
            _ => before,
        };

    private static (DraftHead Head, Match? Match) HeadOf(string plain, int start)
    {
        foreach (var (head, form) in Heads)
        {
            if (form.Match(plain, start) is { Success: true } match)
                return (head, match);
        }

        return (DraftHead.None, null);
    }

    internal static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
