using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using KhuyenCong.Domain;
using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>Builds a Word file on the paper, with the margins, font and sizes of Decree 30/2020/NĐ-CP, annex I: A4 upright, Times New Roman, page numbers in the top margin but on page 1.</summary>
/// <remarks>It is no administrative document: it has no national title, number, seal or signature. The same content gives the same bytes.</remarks>
public sealed partial class WordPage(Language language)
{
    private const int FirstLine = 720;

    // Half points. What is said first is larger than its details, so that the usual case takes one sheet of two pages.
    private const int BodySize = 24;
    private const int TitleSize = 26;
    private const int DetailSize = 20;
    private const int TableSize = 20;

    private readonly Body _body = new();

    /// <summary>Adds the kind of document in capitals, and below it its subject.</summary>
    public WordPage Title(string kind, string subject)
    {
        _body.Append(
            Line(kind.ToUpperInvariant(), TitleSize, JustificationValues.Center, isBold: true, before: 0),
            Line(subject, TitleSize, JustificationValues.Center, isBold: true, before: 40, after: 60)
        );
        return this;
    }

    /// <summary>Adds a heading.</summary>
    public WordPage Heading(string text)
    {
        var heading = Line(text, BodySize, JustificationValues.Left, isBold: true, before: 80, after: 20);
        heading.ParagraphProperties!.InsertAt(new KeepNext(), 0);
        heading.ParagraphProperties.OutlineLevel = new OutlineLevel { Val = 0 };
        _body.Append(heading);
        return this;
    }

    /// <summary>Adds a paragraph that begins with what it is about.</summary>
    public WordPage Paragraph(string text, string lead)
    {
        _body.Append(Led(lead, Line(text, BodySize, JustificationValues.Both, before: 60, firstLine: FirstLine), BodySize));
        return this;
    }

    /// <summary>Adds details, each in lines of its own; those in italics are grounds and notes.</summary>
    public WordPage List(IEnumerable<string> lines, bool isItalic = false)
    {
        foreach (var line in lines)
            _body.Append(Line(line, DetailSize, JustificationValues.Both, isItalic: isItalic, before: 10));
        return this;
    }

    /// <summary>Adds names with what they are, some in a row.</summary>
    public WordPage Definitions(int inRow, IEnumerable<(string Name, string Value)> facts)
    {
        var width = TextWidth / inRow;
        var grid = Grid(Enumerable.Repeat(width, inRow), null, Margins(0, 170));
        foreach (var row in facts.Chunk(inRow))
        {
            var cells = row.Concat(Enumerable.Repeat(("", ""), inRow - row.Length))
                .Select(f => new TableCell(
                    CellOf(width),
                    f.Item1.Length == 0
                        ? Line("", DetailSize, JustificationValues.Left, before: 0)
                        : Led(f.Item1, Line(f.Item2, DetailSize, JustificationValues.Left, before: 20), DetailSize)
                ));
            grid.Append(new TableRow([new TableRowProperties(new CantSplit()), .. cells]));
        }

        _body.Append(grid);
        return this;
    }

    /// <summary>Adds a table whose heading comes again on every page and whose rows stay whole; the columns that are shown have the shares given.</summary>
    public WordPage Table(PageTable whole, params int[] shares)
    {
        // A column in which no row says anything leaves its place to the others.
        var table = whole.WithoutBlanks();
        shares = [.. whole.Shown.Zip(shares).Where(s => table.Columns.Contains(whole.Columns[s.First])).Select(s => s.Second)];
        var widths = shares.Select(s => TextWidth * s / shares.Sum()).ToArray();
        var lines = new TableBorders(
            Border<TopBorder>(),
            Border<LeftBorder>(),
            Border<BottomBorder>(),
            Border<RightBorder>(),
            Border<InsideHorizontalBorder>(),
            Border<InsideVerticalBorder>()
        );
        var grid = Grid(widths, lines, Margins(85, 85));
        grid.Append(Row(table, widths, [.. table.Columns.Select(c => new PageCell(c.Heading))], isHeading: true));
        for (var at = 0; at < table.Rows.Count; at++)
            grid.Append(Row(table, widths, table.Rows[at], isHeading: false, Merge(table, at)));
        _body.Append(grid);
        return this;
    }

    /// <summary>Adds the place for the date and for those who sign.</summary>
    public WordPage Signatures(string place, params (string Who, string Note)[] signers)
    {
        // Those who sign do not sign an empty page.
        if (_body.LastChild is Paragraph { ParagraphProperties: { } before } && before.GetFirstChild<KeepNext>() is null)
            before.InsertAt(new KeepNext(), 0);
        var date = Line(place, BodySize, JustificationValues.Right, isItalic: true, before: 60);
        date.ParagraphProperties!.InsertAt(new KeepNext(), 0);
        var width = TextWidth / signers.Length;
        var grid = Grid(signers.Select(_ => width), null, null);
        grid.Append(
            new TableRow([
                new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 1_300, HeightType = HeightRuleValues.AtLeast }),
                .. signers.Select(s => new TableCell(
                    CellOf(width),
                    Line(s.Who, BodySize, JustificationValues.Center, isBold: true),
                    Line(s.Note, TableSize, JustificationValues.Center, isItalic: true, before: 0)
                )),
            ])
        );
        _body.Append(date, grid);
        return this;
    }

    // A table without rows over the whole width of the text.
    private static Table Grid(IEnumerable<int> widths, TableBorders? lines, TableCellMarginDefault? margins)
    {
        var properties = new TableProperties(new TableWidth { Width = $"{TextWidth}", Type = TableWidthUnitValues.Dxa });
        if (lines is not null)
            properties.Append(lines);
        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed });
        if (margins is not null)
            properties.Append(margins);
        return new Table(properties, new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" })));
    }

    private static TableCellMarginDefault Margins(short left, short right) =>
        new(new TableCellLeftMargin { Width = left, Type = TableWidthValues.Dxa }, new TableCellRightMargin { Width = right, Type = TableWidthValues.Dxa });

    private static TableCellProperties CellOf(int width) => new(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa });

    private static Paragraph Led(string lead, Paragraph paragraph, int size)
    {
        paragraph.InsertAfter(Words(lead + ": ", size, isBold: true, isItalic: false), paragraph.ParagraphProperties);
        return paragraph;
    }

    // Words in the last cell of a row that are those of the one above go on from it.
    private static VerticalMerge? Merge(PageTable table, int at)
    {
        var last = table.Shown.Last();
        bool Same(int first, int second) =>
            table.Columns[last].Kind == ColumnShape.Text
            && first >= 0
            && second < table.Rows.Count
            && table.Rows[first][last].Text.Length > 0
            && table.Rows[first][last].Text == table.Rows[second][last].Text;
        return Same(at - 1, at) ? new VerticalMerge()
            : Same(at, at + 1) ? new VerticalMerge { Val = MergedCellValues.Restart }
            : null;
    }

    private static TableRow Row(PageTable table, int[] widths, PageCell[] cells, bool isHeading, VerticalMerge? merge = null)
    {
        var row = new TableRow(new TableRowProperties(new CantSplit()));
        if (isHeading)
            row.TableRowProperties!.Append(new TableHeader());
        int[] shown = [.. table.Shown];
        foreach (var (at, place) in shown.Select((at, place) => (at, place)))
        {
            var align =
                isHeading ? JustificationValues.Center
                : table.Columns[at].Kind == ColumnShape.Number ? JustificationValues.Right
                : JustificationValues.Left;
            var properties = CellOf(widths[place]);
            var isMerged = merge is not null && at == shown[^1];
            if (isMerged)
                properties.Append(merge!);
            var text = isMerged && merge!.Val is null ? "" : cells[at].Text;
            var line = Line(text, TableSize, align, isBold: isHeading, before: 10, after: 10);
            if (place == 0 && !isHeading && table.Joined(cells) is { Length: > 0 } joined)
                line.Append(Words($" [{joined}]", TableSize, isBold: false, isItalic: true));
            row.Append(new TableCell(properties, line));
        }

        return row;
    }

    private static T Border<T>()
        where T : BorderType, new() =>
        new()
        {
            Val = BorderValues.Single,
            Size = 4,
            Color = "000000",
        };

    private static Paragraph Line(
        string text,
        int size,
        JustificationValues align,
        bool isBold = false,
        bool isItalic = false,
        int before = 120,
        int after = 0,
        int firstLine = 0
    )
    {
        var properties = new ParagraphProperties(
            new SpacingBetweenLines
            {
                Before = $"{before}",
                After = $"{after}",
                Line = "240",
                LineRule = LineSpacingRuleValues.Auto,
            }
        );
        if (firstLine > 0)
            properties.Append(new Indentation { FirstLine = $"{firstLine}" });
        properties.Append(new Justification { Val = align });
        // The end of a paragraph is as high as its words.
        properties.Append(new ParagraphMarkRunProperties(new FontSize { Val = $"{size}" }));
        return new Paragraph(properties, Words(text, size, isBold, isItalic));
    }

    private static Run Words(string text, int size, bool isBold, bool isItalic)
    {
        var properties = new RunProperties(Fonts());
        if (isBold)
            properties.Append(new Bold());
        if (isItalic)
            properties.Append(new Italic());
        properties.Append(new FontSize { Val = $"{size}" });
        return new Run(properties, new Text(Printable.Of(TextLayout.Tied(text))) { Space = SpaceProcessingModeValues.Preserve });
    }

    private static RunFonts Fonts() =>
        new()
        {
            Ascii = "Times New Roman",
            HighAnsi = "Times New Roman",
            ComplexScript = "Times New Roman",
            EastAsia = "Times New Roman",
        };
}
