using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using NodaTime;

namespace SampleKit;

/// <summary>
/// One self-contained page, the frame of all pages of the samples: it reads on a phone, in the dark, on paper and by ear, works without script, and shows
/// no text of a file as anything but text.
/// </summary>
public sealed class HtmlPage(Language language, string title)
{
    // Narrower tables stay tables on a phone; wider ones become one card a row.
    private const int MostColumnsOnPhone = 2;
    private const int MostColumnsUpright = 7;
    private const int FewestRowsToFilter = 10;
    private const int LongestVerdict = 20;
    private const int MostRowsWhole = 6;

    private readonly List<(string Name, string Value)> _facts = [];
    private readonly List<(Tone Tone, string Count, string Label)> _tally = [];
    private readonly List<string> _sections = [];
    private readonly StringBuilder _body = new();
    private readonly StringBuilder _style = new();
    private readonly StringBuilder _data = new();
    private string _script = Resource.Read("page.js");
    private int _tables;
    private int _charts;
    private bool _isWide;
    private string? _signature;

    /// <summary>Adds a line to the header: where the page comes from, what it rests on, what it leaves out.</summary>
    public HtmlPage Fact(string name, string value)
    {
        _facts.Add((name, value));
        return this;
    }

    /// <summary>Adds the lines that every page has: its source, the day of the law, the version of the library, what is left out.</summary>
    public HtmlPage Source(string? file, LocalDate? lawOf, string leftOut)
    {
        if (file is not null)
            Fact(Say("Nguồn số liệu", "Source"), Path.GetFileName(file));
        if (lawOf is { } day)
            Fact(Say("Pháp luật", "Law"), Say($"kiểm tra đến ngày {day:dd'/'MM'/'uuuu}", $"verified through {day:uuuu-MM-dd}"));
        return Fact(Say("Thư viện", "Library"), $"KhuyenCong.Domain {Version}").Fact(Say("Không có trong trang", "Left out"), leftOut);
    }

    /// <summary>The version of the library, without the mark of its build.</summary>
    public static string Version =>
        typeof(LawBook).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <summary>Adds a number to what is seen first.</summary>
    public HtmlPage Tally(Tone tone, string count, string label)
    {
        _tally.Add((tone, count, label));
        return this;
    }

    /// <summary>Begins a section, which folds; what is added next is in it.</summary>
    public HtmlPage Section(string heading, bool isOpen = true)
    {
        if (_sections.Count > 0)
            _body.Append("</details>\n");
        _sections.Add(heading);
        _body.Append($"<details id=\"s{_sections.Count}\"{(isOpen ? " open" : "")}>\n<summary><h2>{PageText.Escape(heading)}</h2></summary>\n");
        return this;
    }

    /// <summary>Adds a heading within a section.</summary>
    public HtmlPage Heading(string text) => Append($"<h3>{PageText.Escape(text)}</h3>\n");

    /// <summary>Adds a paragraph.</summary>
    public HtmlPage Paragraph(string text) => Append($"<p>{PageText.Escape(text)}</p>\n");

    /// <summary>Adds a list.</summary>
    public HtmlPage List(IEnumerable<string> lines, bool isOrdered = false)
    {
        var name = isOrdered ? "ol" : "ul";
        return Append($"<{name}>\n{string.Concat(lines.Select(l => $"<li>{PageText.Escape(l)}</li>\n"))}</{name}>\n");
    }

    /// <summary>Adds names with what they are: the facts of one case.</summary>
    public HtmlPage Definitions(IEnumerable<(string Name, string Value)> facts) => Append(PageText.DefinitionList(facts));

    /// <summary>Adds a verdict with its sign, its word and what it is about.</summary>
    public HtmlPage Conclusion(Verdict verdict, string about)
    {
        var cell = PageCell.Of(verdict, language);
        return Append($"<p>{PageText.Badge(cell)} {PageText.Escape(about)}</p>\n");
    }

    /// <summary>Adds a table; its title is shown where it differs from the heading of the section.</summary>
    public HtmlPage Table(PageTable whole)
    {
        var table = whole.WithoutBlanks();
        var id = $"t{++_tables}";
        int[] shown = [.. table.Shown];
        var isCards = shown.Length > MostColumnsOnPhone;
        _isWide |= shown.Length > MostColumnsUpright;
        var hasTools = table.Rows.Count >= FewestRowsToFilter;
        _body
            .Append($"<div class=\"scroll\"{(isCards ? $" role=\"region\" aria-labelledby=\"{id}c\" tabindex=\"0\"" : "")}>\n")
            .Append($"<table id=\"{id}\"{Classes(isCards, table.Rows.Count <= MostRowsWhole)}{(hasTools ? " data-tools" : "")}>\n")
            .Append(
                $"<caption id=\"{id}c\"{(_sections is [.., var last] && last == table.Title ? " class=\"hide\"" : "")}>{PageText.Escape(table.Title)}</caption>\n<thead><tr>"
            );
        foreach (var column in shown.Select(at => table.Columns[at]))
            _body.Append($"<th scope=\"col\"{(column.Kind == ColumnShape.Number ? " class=\"n\"" : "")}>{PageText.Escape(column.Heading)}</th>");
        _body.Append("</tr></thead>\n<tbody>\n");
        foreach (var row in table.Rows)
        {
            _body.Append("<tr>");
            foreach (var at in shown)
                Append(table.Columns[at].Kind, row[at], at == shown[0] ? table.Joined(row) : "");
            _body.Append("</tr>\n");
        }

        _body.Append("</tbody></table>\n</div>\n");
        if (isCards)
            Labels(id, [.. shown.Select(at => table.Columns[at].Heading)]);
        return this;
    }

    /// <summary>Says what the cells of a table are where, on a phone, each of its rows is a card.</summary>
    public HtmlPage Labels(string table, IReadOnlyList<string> headings)
    {
        _style
            .Append("@media screen and (max-width:44rem){\n")
            .AppendJoin("", headings.Select((heading, at) => $"#{table} td:nth-child({at + 1})::before{{content:\"{PageText.CssText(heading)}\"}}\n"))
            .Append("}\n");
        return this;
    }

    /// <summary>Adds a chart, with its title and its legend.</summary>
    public HtmlPage Chart(PageChart chart)
    {
        if (chart.Bars.Count == 0)
            return this;
        var legend = chart.Bars.Any(b => chart.Scale.IsBeyond(b.Value))
            ? chart.Legend.Append(
                Say("Thanh có vạch ngắt dài hơn trục; số ghi ở cuối thanh.", "A broken bar goes beyond the axis; its number stands at its end.")
            )
            : chart.Legend;
        return Append(
            $"<figure>\n<figcaption><b>{PageText.Escape(chart.Title)}</b>{string.Concat(legend.Select(l => $"<br>{PageText.Escape(l)}"))}</figcaption>\n{string.Concat(chart.Parts.Select(part => ChartSvg.Draw(part, $"c{++_charts}")))}</figure>\n"
        );
    }

    /// <summary>Adds markup that the sample made itself, with all data in it escaped.</summary>
    public HtmlPage Markup(string html) => Append(html);

    /// <summary>Adds a script of the sample, which runs after that of the frame, and its style.</summary>
    public HtmlPage Script(string script, string style)
    {
        _script += script;
        _style.Append(style);
        return this;
    }

    /// <summary>Adds data for a script of the sample, as JSON.</summary>
    public HtmlPage Data(string id, string json)
    {
        // A data block ends at the first end tag, whatever stands around it.
        _data.Append($"<script type=\"application/json\" id=\"{id}\">{json.Replace("<", "\\u003c")}</script>\n");
        return this;
    }

    /// <summary>Asks for a place to sign, on paper alone: who made the page and who checked it.</summary>
    public HtmlPage Signed()
    {
        var note = Say("(ngày, ký, ghi rõ họ tên)", "(date, signature, full name)");
        _signature =
            $"<div class=\"sign\"><p>{PageText.Escape(Say("Người lập", "Prepared by"))}<br>{PageText.Escape(note)}</p><p>{PageText.Escape(Say("Người kiểm tra", "Checked by"))}<br>{PageText.Escape(note)}</p></div>\n";
        return this;
    }

    /// <summary>Asks for smaller letters on paper, so that the page takes one sheet of two sides.</summary>
    public HtmlPage OnOneSheet()
    {
        _style.Append("@media print{html{font-size:8.6pt}table{font-size:8pt}}\n");
        return this;
    }

    /// <summary>The whole page.</summary>
    public override string ToString()
    {
        var style = Resource.Read("page.css") + _style + Sheet();
        var policy = $"default-src 'none'; img-src data:; base-uri 'none'; form-action 'none'; style-src '{Hash(style)}'; script-src '{Hash(_script)}'";
        return $"<!DOCTYPE html>\n<html lang=\"{(language == Language.Vietnamese ? "vi" : "en")}\">\n<head>\n<meta charset=\"utf-8\">\n"
            + $"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n"
            + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
            + $"<link rel=\"icon\" href=\"data:,\">\n<title>{PageText.Escape(title)}</title>\n<style>{style}</style>\n</head>\n<body>\n"
            + $"<a class=\"skip\" href=\"#main\">{PageText.Escape(Say("Đến nội dung", "Skip to the content"))}</a>\n"
            + $"<header>\n<h1>{PageText.Escape(title)}</h1>\n{PageText.DefinitionList(_facts)}{Tallies()}</header>\n{Contents()}"
            + $"<main id=\"main\"{Words()}>\n{_body}{(_sections.Count > 0 ? "</details>\n" : "")}{_signature}</main>\n"
            + $"{_data}<script>{_script}</script>\n</body>\n</html>\n";
    }

    private string Say(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

    private HtmlPage Append(string html)
    {
        _body.Append(html);
        return this;
    }

    private static string Classes(bool isCards, bool isWhole)
    {
        var classes = string.Join(' ', new[] { isCards ? "cards" : "", isWhole ? "whole" : "" }.Where(c => c.Length > 0));
        return classes.Length == 0 ? "" : $" class=\"{classes}\"";
    }

    private void Append(ColumnShape shape, PageCell cell, string joined)
    {
        var (tag, scope) = shape == ColumnShape.Name ? ("th", " scope=\"row\"") : ("td", "");
        var style = shape switch
        {
            ColumnShape.Number => " class=\"n\"",
            // A long verdict goes on in the next line, with its sign before it.
            ColumnShape.Verdict when cell.Text.Length > LongestVerdict => "",
            ColumnShape.Short or ColumnShape.Verdict => " class=\"s\"",
            _ => "",
        };
        _body
            .Append($"<{tag}{scope}{style}{(cell.Value is { } value ? $" data-v=\"{value}\"" : "")}>")
            .Append(PageText.Cell(cell, shape, joined))
            .Append($"</{tag}>");
    }

    private string Tallies()
    {
        if (_tally.Count == 0)
            return "";
        var items = _tally.Select(t =>
            $"<li{(t.Tone == Tone.None ? "" : $" class=\"{Tones.Class(t.Tone)}\"")}><b>{PageText.Escape(t.Count)}</b>"
            + (t.Tone == Tone.None ? "" : $"<span aria-hidden=\"true\">{Tones.Sign(t.Tone)}</span> ")
            + $"{PageText.Escape(t.Label)}</li>\n"
        );
        return $"<ul class=\"tally\">\n{string.Concat(items)}</ul>\n";
    }

    private string Contents()
    {
        if (_sections.Count < 3)
            return "";
        var items = _sections.Select((section, at) => $"<li><a href=\"#s{at + 1}\">{PageText.Escape(section)}</a></li>\n");
        var name = PageText.Escape(Say("Mục lục", "Contents"));
        return $"<nav aria-label=\"{name}\">\n<details open>\n<summary>{name}</summary>\n<ol>\n{string.Concat(items)}</ol>\n</details>\n</nav>\n";
    }

    // What the script says, in the language of the page.
    private string Words() =>
        string.Concat(
            new[]
            {
                ("filter", Say("Lọc:", "Filter:")),
                ("verdict", Say("Kết luận:", "Verdict:")),
                ("all", Say("tất cả", "all")),
                ("shown", Say("đang lọc: {0} trong {1} dòng", "filtered: {0} of {1} rows")),
                ("sort", Say("Sắp xếp theo cột này", "Sort by this column")),
            }.Select(w => $" data-{w.Item1}=\"{PageText.Escape(w.Item2)}\"")
        );

    // Paper: A4, across where a table is wide, with the title and the number of each page.
    private string Sheet() =>
        $"@page{{size:A4{(_isWide ? " landscape" : "")};margin:12mm 12mm 15mm;font-family:system-ui,\"Liberation Sans\",sans-serif;@bottom-left{{content:\"{PageText.CssText(title)}\";font-size:8pt}}@bottom-right{{content:\"{PageText.CssText(Say("Trang", "Page"))} \" counter(page) \" / \" counter(pages);font-size:8pt}}}}\n";

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
