using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>Lays text out in columns of a terminal or lines of a chart; numbers are never broken, and stay with their unit.</summary>
public static partial class TextLayout
{
    private const char Glue = '\u00A0';

    /// <summary>How many columns a text takes: marks that stand on a letter take none, wide letters two.</summary>
    public static int Width(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width +=
                Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0
                : rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
                || rune.Value is (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or >= 0x1F300
                    ? 2
                : 1;
        }

        return width;
    }

    /// <summary>The width of the longest word of a text.</summary>
    public static int LongestWord(string text) => Words(text).Select(Width).DefaultIfEmpty(0).Max();

    /// <summary>The text in lines of at most a width; only a word that is longer than a line and holds no number is broken.</summary>
    public static List<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        // A unit leaves its number only where both do not fit one line.
        foreach (var word in Words(text).SelectMany(w => Width(w) > width ? w.Split(Glue) : [w]))
        {
            if (line.Length > 0 && Width(line.ToString()) + 1 + Width(word) > width)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            if (line.Length > 0)
                line.Append(' ');
            line.Append(word);
            while (Width(line.ToString()) > width && !line.ToString().Any(char.IsAsciiDigit))
            {
                // What stays in this line has whole letters with their marks.
                var kept = Start(line.ToString(), width);
                lines.Add(kept);
                line.Remove(0, kept.Length);
            }
        }

        if (line.Length > 0 || lines.Count == 0)
            lines.Add(line.ToString());
        return lines.ConvertAll(l => l.Replace(Glue, ' '));
    }

    /// <summary>The text filled up with spaces behind it, or before it.</summary>
    public static string Pad(string text, int width, bool isRight = false)
    {
        var spaces = new string(' ', Math.Max(0, width - Width(text)));
        return isRight ? spaces + text : text + spaces;
    }

    /// <summary>The text with what belongs to a number tied to it, so that nothing breaks a line between them.</summary>
    public static string Tied(string text) => Amount().Replace(text, Glue.ToString());

    // What would move the cursor, hide or turn text is written out.
    private static IEnumerable<string> Words(string text) =>
        Tied(text).Split([' ', '\n', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Printable.Of);

    private static string Start(string text, int width)
    {
        var letters = StringInfo.GetTextElementEnumerator(text);
        var kept = new StringBuilder();
        while (letters.MoveNext() && (kept.Length == 0 || Width(kept + letters.GetTextElement()) <= width))
            kept.Append(letters.GetTextElement());
        return kept.ToString();
    }

    [GeneratedRegex(@"(?<=\d) (?=đồng|triệu|tỷ|%)|(?<=VND|≥|≤) (?=\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
