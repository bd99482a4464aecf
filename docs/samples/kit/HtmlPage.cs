using System.Net;
using System.Text;

namespace SampleKit;

/// <summary>One bar of a chart: a label, a value and, where there is one, a mark to compare with.</summary>
public sealed record Bar(string Label, long Value, long? Mark, string Text);

/// <summary>Builds one self-contained page: headings, tables and bar charts as inline SVG.</summary>
public sealed class HtmlPage(string language, string title)
{
    private const int RowHeight = 26;
    private const int LabelWidth = 260;
    private const int BarWidth = 460;

    private readonly StringBuilder _body = new();

    /// <summary>Adds a heading.</summary>
    public HtmlPage Heading(string text)
    {
        _body.Append("<h2>").Append(Escape(text)).Append("</h2>\n");
        return this;
    }

    /// <summary>Adds a paragraph.</summary>
    public HtmlPage Paragraph(string text)
    {
        _body.Append("<p>").Append(Escape(text)).Append("</p>\n");
        return this;
    }

    /// <summary>Adds a table.</summary>
    public HtmlPage Table(IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        _body.Append("<table>\n<tr>");
        foreach (var cell in header)
            _body.Append("<th>").Append(Escape(cell)).Append("</th>");
        _body.Append("</tr>\n");
        foreach (var row in rows)
        {
            _body.Append("<tr>");
            foreach (var cell in row)
                _body.Append("<td>").Append(Escape(cell)).Append("</td>");
            _body.Append("</tr>\n");
        }

        _body.Append("</table>\n");
        return this;
    }

    /// <summary>Adds a horizontal bar chart; a mark is drawn as a line across its bar.</summary>
    public HtmlPage Chart(IReadOnlyList<Bar> bars)
    {
        var largest = Math.Max(1, bars.Select(b => Math.Max(b.Value, b.Mark ?? 0)).DefaultIfEmpty(1).Max());
        _body.Append(
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{LabelWidth + BarWidth + 200}\" height=\"{bars.Count * RowHeight}\" font-size=\"13\">\n"
        );
        for (var i = 0; i < bars.Count; i++)
        {
            var (bar, y) = (bars[i], i * RowHeight);
            _body.Append($"<text x=\"{LabelWidth - 8}\" y=\"{y + 17}\" text-anchor=\"end\">{Escape(bar.Label)}</text>");
            _body.Append($"<rect x=\"{LabelWidth}\" y=\"{y + 4}\" width=\"{Length(bar.Value)}\" height=\"{RowHeight - 8}\" fill=\"#3b7dd8\"/>");
            if (bar.Mark is { } mark)
                _body.Append(
                    $"<line x1=\"{LabelWidth + Length(mark)}\" x2=\"{LabelWidth + Length(mark)}\" y1=\"{y + 1}\" y2=\"{y + RowHeight - 1}\" stroke=\"#c0392b\" stroke-width=\"2\"/>"
                );
            _body.Append($"<text x=\"{LabelWidth + BarWidth + 8}\" y=\"{y + 17}\">{Escape(bar.Text)}</text>\n");
        }

        _body.Append("</svg>\n");
        return this;

        int Length(long value) => (int)((Int128)value * BarWidth / largest);
    }

    /// <summary>The whole page.</summary>
    public override string ToString() =>
        $"<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{Escape(title)}</title>\n"
        + "<style>body{font-family:sans-serif;margin:2em}table{border-collapse:collapse}td,th{border:1px solid #bbb;padding:.3em .6em;text-align:left}th{background:#eef}</style>\n"
        + $"</head>\n<body>\n<h1>{Escape(title)}</h1>\n{_body}</body>\n</html>\n";

    private static string Escape(string text) => WebUtility.HtmlEncode(text);
}
