using System.Text.RegularExpressions;
using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>How texts and cells are written as parts of a page.</summary>
internal static partial class PageText
{
    private const int LongestInPair = 60;
    private const int LongCode = 40;

    /// <summary>Text as text of a page, whatever it holds; only what would be markup is written another way.</summary>
    internal static string Escape(string text) =>
        Printable
            .Of(TextLayout.Tied(text))
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);

    /// <summary>What stands in a cell: its text, with the sign of its tone.</summary>
    internal static string Cell(PageCell cell) => cell.Tone == Tone.None ? Breakable().Replace(Escape(cell.Text), "/<wbr>") : Badge(cell);

    /// <summary>The same with what a row says beside it: below its name, and behind any other words in brackets.</summary>
    internal static string Cell(PageCell cell, ColumnShape shape, string joined) =>
        joined.Length == 0 ? Cell(cell)
        : shape == ColumnShape.Name ? $"{Cell(cell)}<small>{Escape(joined)}</small>"
        : $"<span>{Cell(cell)} <small>[{Escape(joined)}]</small></span>";

    /// <summary>A word with the sign of its tone.</summary>
    internal static string Badge(PageCell cell) =>
        $"<span class=\"v {Tones.Class(cell.Tone)}\"><span aria-hidden=\"true\">{Tones.Sign(cell.Tone)}</span> {Escape(cell.Text)}</span>";

    /// <summary>Names with what they are.</summary>
    internal static string DefinitionList(IEnumerable<(string Name, string Value)> facts)
    {
        var all = facts.ToList();
        var lines = string.Concat(all.Select(f => $"<dt>{Escape(f.Name)}</dt><dd>{Code(f.Value)}</dd>\n"));
        // Short ones stand two a line on paper.
        var isPairs = all.Count > 2 && all.TrueForAll(f => f.Value.Length <= LongestInPair);
        return lines.Length == 0 ? "" : $"<dl class=\"facts{(isPairs ? " pairs" : "")}\">\n{lines}</dl>\n";
    }

    // A long code may go on in the next line after each eight of its letters.
    private static string Code(string text) =>
        text.Length < LongCode || text.Contains(' ') ? Escape(text) : string.Join("<wbr>", text.Chunk(8).Select(c => Escape(new string(c))));

    /// <summary>Text within a string of a style.</summary>
    internal static string CssText(string text) =>
        string.Concat(text.Select(c => char.IsLetterOrDigit(c) || c is ' ' or '(' or ')' or ',' or '.' or '–' ? c.ToString() : $"\\{(int)c:x} "));

    // "đồng/cơ sở" may go on in the next line.
    [GeneratedRegex(@"(?<=\p{L}|[0-9])/(?=\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Breakable();
}
