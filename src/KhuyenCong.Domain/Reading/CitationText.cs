using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Reading;

/// <summary>
/// A text as citations are looked for in it: letters composed and, beside them, plain and small; what is not seen left out; spaces, line ends and indents of
/// every kind one space; a bullet at the start of a line a semicolon. Places lead back to the text as given.
/// </summary>
internal sealed class CitationText
{
    private const string Column = @"(?:điều|dieu|khoản|khoan|điểm|diem|phụ lục|phu luc)[^\S\n]*(?<end>\n)\s*[0-9]{1,3}";

    // The heading "Điều" of a column over the number of a row: alone in its cell over a number alone in its own, or at the end of a line of headings.
    private static readonly Regex Heading = new(
        @"(?<=(?:^|\t|  )[ \u00A0]*)(?<!(?:khoản|khoan|điểm|diem)\s+[0-9a-zđ]{1,2},?\s*)"
            + Column
            + @"[ \u00A0]*(?=\r?\n|\t|  |\z)(?!\s*(?:điều|dieu|khoản|khoan)\s)|^[ \t]*(?:số )?s?tt\s[^\n]*\s"
            + Column
            + "(?![0-9])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Multiline
    );

    private readonly List<int> _origins;

    internal CitationText(string text)
    {
        var places = new List<int>(text.Length + 1);
        var composed = VietnameseText.Compose(text, places);
        var kept = new System.Text.StringBuilder(composed.Length);
        _origins = new List<int>(composed.Length + 1);
        var isLineStart = true;
        var headings = new HashSet<int>(Heading.Matches(composed).Cast<Match>().Select(m => m.Groups["end"].Index));
        for (var i = 0; i < composed.Length; i++)
        {
            var c = composed[i];
            if (VietnameseText.IsInvisible(c))
                continue;
            if (char.IsWhiteSpace(c))
            {
                if (headings.Contains(i))
                    Keep(';', places[i]);
                if (kept.Length == 0 || kept[kept.Length - 1] != ' ')
                    Keep(' ', places[i]);
                if (c is '\n' or '\r' or '\u2028' or '\u2029')
                    isLineStart = true;
                continue;
            }

            var isBullet = isLineStart && "-–—•●▪◦‣*+·".IndexOf(c) >= 0 && i + 1 < composed.Length && char.IsWhiteSpace(composed[i + 1]);
            if (!isBullet)
                Keep(c, places[i]);
            else if (!EndsWithSeparator())
                Keep(';', places[i]);
            isLineStart = false;
        }

        Composed = kept.ToString();
        Plain = string.Concat(Composed.Select(PlainOf));
        _origins.Add(text.Length);

        // What is kept of the end of a line is a space.
        bool EndsWithSeparator() => kept.Length > 1 && (kept[kept.Length - 2] is ';' or ',');

        void Keep(char c, int place)
        {
            kept.Append(c);
            _origins.Add(place);
        }
    }

    /// <summary>The text with its marks.</summary>
    internal string Composed { get; }

    /// <summary>The same text in small letters without marks; a character stands at the same index in both.</summary>
    internal string Plain { get; }

    /// <summary>The place in the text as given of the character at an index.</summary>
    internal int OriginOf(int index) => _origins[index];

    internal static char PlainOf(char c) =>
        c switch
        {
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
            '\u2044' or '\u2215' or '\\' => '/',
            '_' => '-',
            // Old fonts and keyboards wrote Đ with the letters of other languages.
            '\u00D0' or '\u00F0' or '\u0189' or '\u0256' => 'd',
            _ => VietnameseText.Plain(c),
        };
}
