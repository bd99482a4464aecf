using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>What a sample writes for the eye: tables, charts and lines that fit the terminal. No number is ever broken.</summary>
/// <remarks>
/// A table that is wider than the terminal loses columns that can be spared. Below 120 columns it becomes one block a row, or keeps its figures in columns
/// and has the words of its last column below each row.
/// </remarks>
public sealed class Terminal
{
    private const int WidthOfFiles = 200;
    private const int WidthOfTables = 120;
    private const int LeastText = 12;
    private const int LeastBar = 8;
    private const int LongestName = 36;
    private const int LongestVerdict = 17;
    private const int MostLinesOfWords = 4;
    private const string Between = "  ";

    private readonly CliValue<int?> _width;

    /// <summary>Adds the option --width.</summary>
    public Terminal(Cli cli) =>
        _width = cli.Whole(
            "--width",
            "độ rộng của kết quả (mặc định: theo màn hình; 200 khi ghi ra tệp)",
            "width of the output (that of the terminal unless given; 200 in a file)",
            40,
            1_000
        );

    /// <summary>The width in columns.</summary>
    public int Width => _width.Value ?? (Console.IsOutputRedirected ? WidthOfFiles : OfScreen());

    /// <summary>Whether lines are folded; those that go to a file or a program stay whole.</summary>
    public bool Folds => _width.IsGiven || !Console.IsOutputRedirected;

    /// <summary>Writes a line of text; what continues it is set in.</summary>
    public void Line(string text = "")
    {
        foreach (var line in Folded(text))
            Console.WriteLine(line);
    }

    /// <summary>A line of text as it is written.</summary>
    public IEnumerable<string> Folded(string text)
    {
        if (!Folds || TextLayout.Width(text) <= Width)
            return [Printable.Of(text)];
        var margin = new string(' ', text.Length - text.TrimStart(' ').Length);
        return TextLayout.Wrap(text, Width - margin.Length - 2).Select((line, at) => margin + (at == 0 ? "" : "  ") + line);
    }

    /// <summary>Writes a table.</summary>
    public void Write(PageTable table)
    {
        foreach (var line in Lines(table.WithoutBlanks(), Width))
            Console.WriteLine(line);
    }

    /// <summary>Writes a chart.</summary>
    public void Write(PageChart chart)
    {
        if (chart.Bars.Count == 0)
            return;
        Line(chart.Title);
        foreach (var legend in chart.Legend)
            Line(legend);
        foreach (var line in Lines(chart, Math.Min(Width, WidthOfTables)))
            Console.WriteLine(line);
    }

    /// <summary>The lines of a table in some width.</summary>
    public static IEnumerable<string> Lines(PageTable table, int width)
    {
        var kept = Enumerable.Range(0, table.Columns.Count).ToList();
        while (true)
        {
            if (Widths(table, kept, width) is { } widths)
                return HasLongWords(table, kept, widths, width) && Widths(table, kept[..^1], width) is { } others
                    ? Grid(table, kept[..^1], others, kept[^1], width)
                    : Grid(table, kept, widths);
            var spared = kept.MaxBy(at => table.Columns[at].Drop);
            if (width < WidthOfTables || table.Columns[spared].Drop == 0)
                return Blocks(table, width);
            kept.Remove(spared);
        }
    }

    /// <summary>The lines of a chart in some width.</summary>
    public static IEnumerable<string> Lines(PageChart chart, int width)
    {
        var (scale, texts) = (chart.Scale, chart.Bars.Max(b => TextLayout.Width(b.Text)));
        var room = Math.Max(LeastBar, width - texts - 3);
        foreach (var bar in chart.Bars)
        {
            foreach (var line in TextLayout.Wrap(bar.Detail is null ? bar.Label : $"{bar.Label}: {bar.Detail}", width))
                yield return line;
            var cells = new char[room + 1];
            Array.Fill(cells, ' ');
            cells.AsSpan(0, scale.Of(bar.Value, room)).Fill(bar.IsReference ? '░' : '█');
            if (chart.Whole is { } whole && cells[scale.Of(whole, room)] == ' ')
                cells[scale.Of(whole, room)] = '│';
            if (bar.Mark is { } mark)
                cells[scale.Of(mark, room)] = '┃';
            if (scale.IsBeyond(bar.Value))
                "╱╱".CopyTo(cells.AsSpan(room * 2 / 3));
            yield return $"{new string(cells)} {TextLayout.Pad(bar.Text, texts, isRight: true)}";
        }
    }

    private static int OfScreen()
    {
        try
        {
            return Console.WindowWidth > 0 ? Math.Max(40, Console.WindowWidth) : 80;
        }
        catch (IOException)
        {
            return 80;
        }
    }

    // The widths of the columns that are kept, or null where they do not fit: only words give way.
    private static int[]? Widths(PageTable table, List<int> kept, int width)
    {
        var most = kept.Select(at => table.Rows.Select(r => TextLayout.Width(r[at].Signed)).Append(0).Max()).ToArray();
        var least = kept.Select(
                (at, i) =>
                    Math.Max(
                        OfHeading(table.Columns[at].Heading),
                        table.Columns[at].Kind switch
                        {
                            ColumnShape.Text or ColumnShape.Name => Math.Max(Math.Min(LeastText, most[i]), LongestWord(table, at)),
                            ColumnShape.Verdict => Math.Max(Math.Min(LongestVerdict, most[i]), LongestWord(table, at)),
                            _ => most[i],
                        }
                    )
            )
            .ToArray();
        var room = width - (Between.Length * (kept.Count - 1)) - least.Sum();
        if (room < 0)
            return null;
        // What is left goes to the names first, and then to the columns that want it, a column of the screen at a time.
        for (var i = 0; i < kept.Count; i++)
        {
            if (table.Columns[kept[i]].Kind != ColumnShape.Name)
                continue;
            var more = Math.Clamp(Math.Min(most[i], LongestName) - least[i], 0, room);
            (least[i], room) = (least[i] + more, room - more);
        }

        var wanted = kept.Select((at, i) => Math.Max(most[i], Math.Min(TextLayout.Width(table.Columns[at].Heading), least[i] + 8))).ToArray();
        for (; room > 0; room--)
        {
            var neediest = Enumerable.Range(0, kept.Count).MaxBy(i => wanted[i] * 100 / Math.Max(1, least[i]));
            if (wanted[neediest] <= least[neediest])
                break;
            least[neediest]++;
        }

        return least;
    }

    private static int LongestWord(PageTable table, int at) => table.Rows.Select(r => TextLayout.LongestWord(r[at].Signed)).Append(0).Max();

    // The narrowest width in which a heading takes three lines at most.
    private static int OfHeading(string heading)
    {
        var width = TextLayout.LongestWord(heading);
        while (TextLayout.Wrap(heading, width).Count > 3)
            width++;
        return width;
    }

    // Whether the last column holds words that would make a row tall on a narrow terminal.
    private static bool HasLongWords(PageTable table, List<int> kept, int[] widths, int width) =>
        width < WidthOfTables
        && kept.Count > 2
        && table.Columns[kept[^1]].Kind == ColumnShape.Text
        && table.Rows.Any(r => TextLayout.Wrap(r[kept[^1]].Signed, widths[^1]).Count > MostLinesOfWords);

    private static IEnumerable<string> Grid(PageTable table, List<int> kept, int[] widths, int? below = null, int width = 0)
    {
        foreach (var line in Cells(kept.Select(at => table.Columns[at].Heading), isHeading: true))
            yield return line;
        yield return string.Join(Between, widths.Select(w => new string('─', w)));
        foreach (var row in table.Rows)
        {
            foreach (var line in Cells(kept.Select(at => row[at].Signed), isHeading: false))
                yield return line;
            if (below is not { } at || row[at].Text.Length == 0)
                continue;
            foreach (var line in TextLayout.Wrap($"{table.Columns[at].Heading}: {row[at].Signed}", width - 4))
                yield return "    " + line;
        }

        IEnumerable<string> Cells(IEnumerable<string> texts, bool isHeading)
        {
            var cells = texts.Select((text, i) => TextLayout.Wrap(text, widths[i])).ToList();
            var height = cells.Max(c => c.Count);
            for (var line = 0; line < height; line++)
            {
                var parts = cells.Select(
                    (cell, i) =>
                    {
                        // Headings stand on their rule.
                        var at = isHeading ? line - (height - cell.Count) : line;
                        var text = at >= 0 && at < cell.Count ? cell[at] : "";
                        return TextLayout.Pad(text, widths[i], table.Columns[kept[i]].Kind == ColumnShape.Number);
                    }
                );
                yield return string.Join(Between, parts).TrimEnd();
            }
        }
    }

    // One block a row: the name, and below it each heading with its cell.
    private static IEnumerable<string> Blocks(PageTable table, int width)
    {
        var name = Math.Max(0, table.Columns.ToList().FindIndex(c => c.Kind == ColumnShape.Name));
        var others = Enumerable.Range(0, table.Columns.Count).Where(at => at != name).ToList();
        var figures = others
            .Where(at => table.Columns[at].Kind == ColumnShape.Number)
            .SelectMany(at => table.Rows.Select(r => TextLayout.Width(r[at].Text)))
            .Append(0)
            .Max();
        var labels = Math.Min(
            others.Select(at => TextLayout.Width(table.Columns[at].Heading)).DefaultIfEmpty(0).Max(),
            Math.Min(width / 2, width - figures - 4)
        );
        foreach (var row in table.Rows)
        {
            foreach (var line in TextLayout.Wrap(row[name].Signed, width))
                yield return line;
            foreach (var at in others.Where(at => row[at].Text.Length > 0))
            {
                var label = TextLayout.Wrap(table.Columns[at].Heading, labels);
                var isFigure = table.Columns[at].Kind == ColumnShape.Number;
                var cell = isFigure ? [TextLayout.Pad(row[at].Text, figures, isRight: true)] : TextLayout.Wrap(row[at].Signed, width - labels - 4);
                for (var line = 0; line < Math.Max(label.Count, cell.Count); line++)
                    yield return (
                        "  " + TextLayout.Pad(line < label.Count ? label[line] : "", labels) + "  " + (line < cell.Count ? cell[line] : "")
                    ).TrimEnd();
            }

            yield return "";
        }
    }
}
