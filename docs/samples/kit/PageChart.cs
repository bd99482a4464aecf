using System.Text;

namespace SampleKit;

/// <summary>One bar: its label, a line of detail below it, its value, the text of the value, and where there is one a mark to compare with.</summary>
/// <param name="Label">What the bar is of.</param>
/// <param name="Value">The value, in the unit of the axis.</param>
/// <param name="Text">The value as text.</param>
/// <param name="Detail">A line below the label; null for none.</param>
/// <param name="Mark">A value to compare with, drawn across the bar; null for none.</param>
/// <param name="IsReference">Whether the bar is drawn as an outline: compared with something that does not bind.</param>
public sealed record Bar(string Label, long Value, string Text, string? Detail = null, long? Mark = null, bool IsReference = false);

/// <summary>A chart of horizontal bars over one axis; a bar far longer than all others is drawn broken, with its number.</summary>
/// <param name="Title">The title.</param>
/// <param name="Description">What the chart shows, in a sentence, for those who do not see it.</param>
/// <param name="Tick">The text of a value on the axis.</param>
/// <param name="Bars">The bars.</param>
public sealed record PageChart(string Title, string Description, Func<long, string> Tick, IReadOnlyList<Bar> Bars)
{
    private const int MostBarsOnPaper = 9;

    /// <summary>What the marks and the outlined bars are, one line each.</summary>
    public IReadOnlyList<string> Legend { get; init; } = [];

    /// <summary>A value that the axis always reaches, with a line of its own: the whole of a share.</summary>
    public long? Whole { get; init; }

    /// <summary>Whether a bar is more than the whole.</summary>
    public bool IsOver(Bar bar) => Whole is { } whole && bar.Value > whole;

    /// <summary>The chart in parts that fit a sheet of paper, over the same axis.</summary>
    public IReadOnlyList<PageChart> Parts =>
        Bars.Count <= MostBarsOnPaper
            ? [this]
            : [.. Bars.Chunk(MostBarsOnPaper).Select((bars, at) => this with { Title = $"{Title} ({at + 1})", Bars = bars, Axis = Scale })];

    private PageScale? Axis { get; init; }

    /// <summary>The scale of the axis.</summary>
    public PageScale Scale => Axis ?? PageScale.Of(Bars.SelectMany(b => new[] { b.Value, b.Mark ?? 0 }), Whole ?? 0);
}

/// <summary>An axis from zero: its end, and the distance of its ticks.</summary>
public readonly record struct PageScale(long End, long Step)
{
    private const int MostTicks = 5;

    /// <summary>The ticks, from zero to the end.</summary>
    public IEnumerable<long> Ticks
    {
        get
        {
            for (long tick = 0; tick <= End - Step; tick += Step)
                yield return tick;
            yield return End;
        }
    }

    /// <summary>Whether a value goes beyond the axis, so that its bar is broken.</summary>
    public bool IsBeyond(long value) => value > End;

    /// <summary>How many of some parts of the axis a value takes; never more than all.</summary>
    public int Of(long value, int parts) => (int)((Int128)Math.Clamp(value, 0, End) * parts / End);

    /// <summary>The scale for some values: one value in five may be left beyond it, where it is more than two and a half times the next.</summary>
    public static PageScale Of(IEnumerable<long> values, long atLeast)
    {
        var sorted = values.Where(v => v > 0).OrderDescending().ToList();
        var beyond = 0;
        for (var count = 1; count <= sorted.Count / 5; count++)
        {
            if ((Int128)sorted[count - 1] * 2 > (Int128)Math.Max(sorted[count], atLeast) * 5)
                beyond = count;
        }

        var longest = Math.Max(Math.Max(sorted.Count > beyond ? sorted[beyond] : 0, atLeast), 1);
        // Steps of 1, 2, 2.5 or 5 times a power of ten.
        for (long power = 1; ; power *= 10)
        {
            foreach (var step in new[] { power, 2 * power, power >= 10 ? power / 10 * 25 : 5 * power, 5 * power })
            {
                if ((Int128)step * MostTicks >= longest)
                    return new PageScale((long)Int128.Min(((Int128)longest + step - 1) / step * step, long.MaxValue), step);
            }
        }
    }
}

/// <summary>Draws a chart as SVG: lengths in parts of the width, so that letters keep their size on every screen.</summary>
internal static class ChartSvg
{
    // Of a thousand parts of the width the axis takes these; the texts of the values stand behind.
    private const int AxisParts = 760;
    private const int LetterRow = 17;
    private const int BarHeight = 14;
    private const int Gap = 9;
    private const int LettersOfLine = 42;

    internal static string Draw(PageChart chart, string id)
    {
        var scale = chart.Scale;
        var rows = chart.Bars.Select(bar => (Bar: bar, Lines: Lines(bar))).ToList();
        var bottom = rows.Sum(r => (r.Lines.Count * LetterRow) + BarHeight + Gap);
        var svg = new StringBuilder();
        svg.Append(
            $"<svg class=\"chart\" role=\"img\" aria-labelledby=\"{id}t {id}d\" width=\"100%\" height=\"{bottom + 26}\">\n<title id=\"{id}t\">{PageText.Escape(chart.Title)}</title>\n<desc id=\"{id}d\">{PageText.Escape(chart.Description)}</desc>\n"
        );
        foreach (var tick in scale.Ticks)
        {
            var (x, isWhole) = (At(tick, scale), tick == chart.Whole);
            svg.Append($"<line class=\"{(isWhole ? "whole" : "grid")}\" x1=\"{x}\" x2=\"{x}\" y1=\"0\" y2=\"{bottom + 4}\"/>");
            svg.Append($"<text class=\"tick\" x=\"{x}\" y=\"{bottom + 20}\" text-anchor=\"{(tick == 0 ? "start" : "middle")}\">")
                .Append(PageText.Escape(chart.Tick(tick)))
                .Append("</text>\n");
        }

        var y = 0;
        foreach (var (bar, lines) in rows)
        {
            Append(svg, bar, lines, chart, y);
            y += (lines.Count * LetterRow) + BarHeight + Gap;
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Append(StringBuilder svg, Bar bar, List<(string Text, bool IsDetail)> lines, PageChart chart, int top)
    {
        var scale = chart.Scale;
        svg.Append("<g>");
        for (var i = 0; i < lines.Count; i++)
            svg.Append(
                $"<text class=\"{(lines[i].IsDetail ? "detail" : "label")}\" x=\"0\" y=\"{top + (i * LetterRow) + 13}\">{PageText.Escape(lines[i].Text)}</text>"
            );
        var y = top + (lines.Count * LetterRow);
        svg.Append($"<rect class=\"{Style(bar, chart)}\" x=\"0\" y=\"{y}\" width=\"{At(bar.Value, scale)}\" height=\"{BarHeight}\"/>");
        if (scale.IsBeyond(bar.Value))
            svg.Append(
                $"<svg class=\"break\" x=\"68%\" y=\"{y - 2}\" width=\"16\" height=\"{BarHeight + 4}\"><path d=\"M2 18 6 12 2 6 6 0h6L8 6l4 6-4 6z\"/></svg>"
            );
        if (bar.Mark is { } mark)
            svg.Append($"<line class=\"mark\" x1=\"{At(mark, scale)}\" x2=\"{At(mark, scale)}\" y1=\"{y - 3}\" y2=\"{y + BarHeight + 3}\"/>");
        // The text stands behind the bar and its mark.
        var end = At(Math.Max(bar.Value, bar.Mark ?? 0), scale);
        svg.Append($"<text class=\"value{(scale.IsBeyond(bar.Value) ? " beyond" : "")}\" x=\"{end}\" dx=\"7\" y=\"{y + 12}\">")
            .Append(chart.IsOver(bar) ? "▲ " : "")
            .Append(PageText.Escape(bar.Text))
            .Append("</text></g>\n");
    }

    private static string Style(Bar bar, PageChart chart) =>
        bar.IsReference ? "outline"
        : chart.IsOver(bar) ? "bar over"
        : "bar";

    private static string At(long value, PageScale scale)
    {
        var parts = scale.Of(value, AxisParts);
        return $"{parts / 10}.{parts % 10}%";
    }

    private static List<(string Text, bool IsDetail)> Lines(Bar bar) =>
        [
            .. TextLayout.Wrap(bar.Label, LettersOfLine).Select(l => (l, false)),
            .. (bar.Detail is null ? [] : TextLayout.Wrap(bar.Detail, LettersOfLine)).Select(l => (l, true)),
        ];
}
