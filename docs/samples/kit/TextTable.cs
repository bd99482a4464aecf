using System.Globalization;
using System.Text;

namespace SampleKit;

/// <summary>A table in plain text with aligned columns between bars.</summary>
public sealed class TextTable(params string[] header)
{
    private readonly List<string[]> _rows = [header.Select(Printable).ToArray()];

    /// <summary>Adds a row, with as many fields as the header has.</summary>
    public void Add(params string[] fields) => _rows.Add(fields.Select(Printable).ToArray());

    /// <summary>The lines of the table: the header, a rule, and the rows.</summary>
    public IEnumerable<string> Lines()
    {
        var widths = Enumerable.Range(0, header.Length).Select(i => _rows.Max(r => r[i].Length)).ToArray();
        for (var i = 0; i < _rows.Count; i++)
        {
            yield return "| " + string.Join(" | ", _rows[i].Select((field, at) => field.PadRight(widths[at]))) + " |";
            if (i == 0)
                yield return "|" + string.Join("|", widths.Select(w => new string('-', w + 2))) + "|";
        }
    }

    /// <summary>The text without anything that moves the cursor, hides or turns text, or looks like the bar between columns.</summary>
    public static string Printable(string text)
    {
        var printable = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            var isHidden =
                CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.Control
                    or UnicodeCategory.Format
                    or UnicodeCategory.LineSeparator
                    or UnicodeCategory.ParagraphSeparator;
            if (isHidden)
                printable.Append($"\\u{(int)c:X4}");
            else if (c == '|')
                printable.Append("\\|");
            else
                printable.Append(c);
        }

        return printable.ToString();
    }
}
