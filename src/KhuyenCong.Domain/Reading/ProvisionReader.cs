using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Reading;

/// <summary>Reads chains of provisions: from the point up, from the article down, lists, ranges, brackets; in Vietnamese and in English.</summary>
internal static partial class ProvisionReader
{
    private const string PointOrder = "abcdđeghiklmnopqrstuvxy";
    private const string PointWords = "diem|points?";
    private const string ClauseWords = "khoan|clauses?";
    private const string ArticleWords = "dieu|articles?";
    private const string AnnexWords = "phu ?luc|annex(?:es)?|appendix|appendices";

    // The short forms of letters and notes, "đ.c k.2 Đ.6", are told apart by what follows: a letter behind điểm, a number behind khoản and Điều.
    private const string Words =
        "(?<point>"
        + PointWords
        + "|(?:tiet|muc)(?= [a-z](?![a-z0-9]))|d(?=\\. ?[a-z](?![a-z0-9])))\\.?|(?<clause>"
        + ClauseWords
        + "|paragraphs?|para\\.?(?= ?[0-9])|k(?:\\. ?)?(?=[0-9])|k (?=[0-9]{1,3}(?![0-9a-z])))|(?<article>"
        + ArticleWords
        + "|arts?\\.?(?= ?[0-9])|d(?:\\. ?)?(?=[0-9])|(?<!diem |[0-9])d (?=[0-9]{1,3}(?![0-9a-z])))|(?<annex>"
        + AnnexWords
        + "|pl\\.?(?= ?(?:[0-9]|[ivx]{1,4}(?![a-z]))))";

    private const string Open = "[(\\[\"“”'‘’«]";
    private const string Close = "[)\\]\"“”'‘’»]";
    private const string Head = "(?:cac |tu )?(?:" + Words + ")(?: ?(?:so|no\\.?|thu|tu|from) ?| ?: ?| ?)(?=" + Open + "? ?[0-9a-z])";

    // "2a" is a clause that an amendment put in; "6trieu" is none.
    private const string Number = "[0-9]{1,3}(?:[a-z](?![a-z0-9]))?(?![0-9]| ?/ ?[0-9])";
    private const string Letter = "(?![kd](?:\\. ?)?[0-9])[a-z](?![a-z0-9])|[0-9]{1,2}(?![a-z0-9]|[/.,][0-9])";
    private const string Roman = "(?:x{0,2}(?:ix|iv|vi{0,3}|i{1,3}|x))(?![a-z0-9])";
    private const string And = "(?: ?[,;&+] ?(?:(?:va|hoac|hay|and|or) )?| (?:va|hoac|hay|and|or|cung(?: voi)?|lan)(?:/(?:hoac|or))? )";

    private static readonly Regex FirstHead = Of("(?<![a-z])" + Head);
    private static readonly Regex NextHead = Of(
        @"\G(?<between> ?[)\]]? ?(?:(?<hard>; ?(?:va |hoac |and |or )?|,? ?(?:va|hoac|hay|and|or|cung(?: voi)?|lan|den|toi|to)(?:/(?:hoac|or))? | ?[&+] ?)|(?<soft>, ?| ?[-/] ?)|(?:cua |of |in |trong |thuoc |tai )?)[(\[]? ?)"
            + Head
    );

    // Behind the number of an article its clause and point may follow directly: 6(2)(c), 6.2.c.
    private static readonly Regex Inline = Of(
        @"\G(?: ?\((?<clause>[0-9]{1,2})\)(?: ?\((?<point>[a-z])\))?|\.(?<clause>[0-9]{1,2})(?![0-9])(?:\.(?<point>[a-z])(?![a-z])|\((?<point>[a-z])\))?)"
    );

    // And behind that of a clause its point: 2(c), 2.c.
    private static readonly Regex InlinePoint = Of(@"\G(?: ?\((?<point>[a-z])\)|\.(?<point>[a-z])(?![a-z0-9]))");

    /// <summary>The chains of a text, in the order of their places.</summary>
    internal static List<ProvisionChain> Read(CitationText text)
    {
        var chains = new List<ProvisionChain>();
        for (var head = FirstHead.Match(text.Plain); head.Success; head = FirstHead.Match(text.Plain, head.Index + head.Length))
        {
            var segments = new List<ProvisionSegment>();
            var parts = new List<(int Start, int Segment, int End)>();
            var (start, end) = (head.Index, head.Index);
            var taken = new List<ProvisionException>();
            for (var next = head; next.Success && TryReadValues(text, next, segments, out var at); next = Behind(text, segments, taken, ref end, ref head))
            {
                if (next.Groups["hard"].Value.StartsWith(";", StringComparison.Ordinal))
                    parts.Add((next.Groups["between"].Index + next.Groups["between"].Length, segments.Count - 1, end));
                (end, head) = (at, next);
            }

            end = WithClosingBracket(text.Plain, start, end);
            if (ProvisionOrder.Of(segments) is { Count: > 0 } provisions)
                chains.Add(new ProvisionChain(start, end, Without(provisions, segments, taken)) { Parts = Divided((start, end), segments, parts, taken) });
        }

        return chains;
    }

    private static List<ProvisionChain> Divided(
        (int Start, int End) all,
        List<ProvisionSegment> segments,
        List<(int Start, int Segment, int End)> at,
        List<ProvisionException> taken
    )
    {
        var (start, end) = all;
        var parts = new List<ProvisionChain>();
        for (var i = 0; i <= at.Count; i++)
        {
            var (from, first) = i == 0 ? (start, 0) : (at[i - 1].Start, at[i - 1].Segment);
            var (to, last) = i == at.Count ? (end, segments.Count) : (at[i].End, at[i].Segment);
            var own = segments.GetRange(first, last - first);
            var ownTaken = taken.FindAll(t => t.At > first && t.At <= last).ConvertAll(t => t with { At = t.At - first });
            if (ProvisionOrder.Of(own) is { Count: > 0 } provisions)
                parts.Add(new ProvisionChain(from, to, Without(provisions, own, ownTaken)));
        }

        return parts;
    }

    private static bool TryReadValues(CitationText text, Match head, List<ProvisionSegment> segments, out int end)
    {
        var (level, word) = WordOf(head);
        var isPlain = IsPlain(text, word);
        var form = ValueForm(level);
        end = head.Index + head.Length;
        var values = new List<string>();
        for (var value = form.First.Match(text.Plain, end); value.Success; value = form.Next.Match(text.Plain, end))
        {
            if (ValueOf(text, level, value.Groups["value"], isPlain) is not { } read)
                break;
            if (value.Groups["until"].Success)
                values.AddRange(Between(level, values[values.Count - 1], read));
            values.Add(read);
            end = value.Index + value.Length;
        }

        if (values.Count == 0)
            return false;
        // "Từ Điều 13 đến Điều 16, trừ Điều 15": what was named before is taken out of it again.
        var named = values.Count;
        for (
            var value = form.Except.Match(text.Plain, end);
            value.Success && ValueOf(text, level, value.Groups["value"], isPlain) is { } read && values.Count > 1 && values.Remove(read);
            value = form.NextExcept.Match(text.Plain, end)
        )
            end = value.Index + value.Length;
        var joint =
            head.Groups["hard"].Success ? ProvisionJoint.Hard
            : head.Groups["soft"].Success ? ProvisionJoint.Comma
            : ProvisionJoint.Tight;
        segments.Add(
            new ProvisionSegment(level, values, joint, head.Groups["point"].Value is "diem" or "d" && isPlain) { HasExceptions = values.Count < named }
        );
        if (level == ProvisionLevel.Article && Inline.Match(text.Plain, end) is { Success: true } inline)
        {
            segments.Add(new ProvisionSegment(ProvisionLevel.Clause, [inline.Groups["clause"].Value], ProvisionJoint.Tight, false));
            if (inline.Groups["point"] is { Success: true } point)
                segments.Add(new ProvisionSegment(ProvisionLevel.Point, [LetterOf(text, point)], ProvisionJoint.Tight, false));
            end = inline.Index + inline.Length;
        }
        else if (level == ProvisionLevel.Clause && InlinePoint.Match(text.Plain, end) is { Success: true } behind)
        {
            segments.Add(new ProvisionSegment(ProvisionLevel.Point, [LetterOf(text, behind.Groups["point"])], ProvisionJoint.Tight, false));
            end = behind.Index + behind.Length;
        }

        return true;
    }

    // The word before a number, and what it says that the number is one of.
    private static (ProvisionLevel Level, Group Word) WordOf(Match head) =>
        head.Groups["point"] is { Success: true } point ? (ProvisionLevel.Point, point)
        : head.Groups["clause"] is { Success: true } clause ? (ProvisionLevel.Clause, clause)
        : head.Groups["article"] is { Success: true } article ? (ProvisionLevel.Article, article)
        : (ProvisionLevel.Annex, head.Groups["annex"]);

    // Whether a word stands there without marks, as in a text that has none.
    private static bool IsPlain(CitationText text, Group word) =>
        text.Composed.Substring(word.Index, word.Length).Equals(word.Value, StringComparison.OrdinalIgnoreCase);

    private static readonly ValueForms Clauses = Form(Number + "|" + Roman + "|" + NumberWords.Pattern, ClauseWords);
    private static readonly ValueForms Articles = Form(Number + "|" + Roman + "|" + NumberWords.Pattern, ArticleWords);
    private static readonly ValueForms Letters = Form(Letter + "|" + NumberWords.Pattern, PointWords);
    private static readonly ValueForms Annexes = Form(Number + "|" + Roman, AnnexWords);

    // The first value behind a word, the next of a list or a range, and those that are taken out of it.
    private sealed record ValueForms(Regex First, Regex Next, Regex Except, Regex NextExcept);

    private static ValueForms Form(string value, string words)
    {
        var quoted = "(?:" + Open + " ?(?<value>" + value + ") ?" + Close + "|(?<value>" + value + "))";
        var until = " (?:den|toi|to) (?:het )?(?:(?:" + words + ") )?| ?[-~÷→] ?(?:(?:" + words + ") )?";
        var behind = words == PointWords ? @"\)?" : @"(?![a-z%])(?! ?(?:trieu|ty|dong|nam |thang|%))";
        var except = "(?:(?:" + words + ") )?" + quoted + behind;
        return new ValueForms(
            Of(@"\G" + quoted + (words == PointWords ? @"\)?" : "")),
            Of(@"\G(?:(?<until>" + until + ")|" + And + ")" + quoted + behind),
            Of(@"\G" + Except + except),
            Of(@"\G" + And + except)
        );
    }

    private static ValueForms ValueForm(ProvisionLevel level) =>
        level switch
        {
            ProvisionLevel.Point => Letters,
            ProvisionLevel.Clause => Clauses,
            ProvisionLevel.Article => Articles,
            _ => Annexes,
        };

    // The number or letter that is meant; null for a word that only looks like a number without its marks.
    private static string? ValueOf(CitationText text, ProvisionLevel level, Group value, bool isPlain)
    {
        if (value.Value[0] is >= '0' and <= '9')
            return (value.Value.Substring(0, value.Length - 1).TrimStart('0') + LetterOf(text, value, value.Length - 1)) is { Length: > 0 } number
                ? number
                : "0";
        if (level == ProvisionLevel.Point && value.Length == 1)
            return LetterOf(text, value);
        var written = text.Composed.Substring(value.Index, value.Length);
        if (NumberWords.TryRead(written, isPlain, out var named))
            return Invariant(named);
        // Numbers of Rome are capitals, but for those of annexes.
        return (level == ProvisionLevel.Annex || written.All(char.IsUpper)) && IsRoman(value.Value) ? Invariant(OfRoman(value.Value)) : null;
    }

    private static bool IsRoman(string text) => text.All(c => c is 'i' or 'v' or 'x');

    // đ is a point of its own: the letter is read from the text with its marks.
    private static string LetterOf(CitationText text, Group value, int at = 0) => VietnameseText.Lower(text.Composed[value.Index + at]).ToString();

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> Between(ProvisionLevel level, string first, string last)
    {
        if (level == ProvisionLevel.Point)
        {
            var (from, to) = (PointOrder.IndexOf(first[0]), PointOrder.IndexOf(last[0]));
            return from < 0 || to <= from ? [] : PointOrder.Substring(from + 1, to - from - 1).Select(c => c.ToString());
        }

        var isRange = Domain.Numbers.TryRead(first, out var low) & Domain.Numbers.TryRead(last, out var high);
        return !isRange || high <= low ? [] : Enumerable.Range(low + 1, high - low - 1).Select(Invariant);
    }

    private static int OfRoman(string roman)
    {
        var sum = 0;
        for (var i = 0; i < roman.Length; i++)
        {
            var value = Digit(roman[i]);
            sum += i + 1 < roman.Length && Digit(roman[i + 1]) > value ? -value : value;
        }

        return sum;

        static int Digit(char c) =>
            c switch
            {
                'i' => 1,
                'v' => 5,
                _ => 10,
            };
    }

    /// <summary>The end of a stretch, with the bracket behind it that closes one opened in it; that of "a)" closes none.</summary>
    internal static int WithClosingBracket(string plain, int start, int end)
    {
        var open = 0;
        for (var i = start; i < end; i++)
        {
            if (plain[i] == '(')
                open++;
            else if (plain[i] == ')' && open > 0)
                open--;
        }

        return open > 0 && end < plain.Length && plain[end] == ')' ? end + 1 : end;
    }

    private static Regex Of(string pattern) => new(pattern, RegexOptions.ExplicitCapture);
}
