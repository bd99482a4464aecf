using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KhuyenCong.Domain;
using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>Builds a Word file on the paper, with the margins, font and sizes of Decree 30/2020/NĐ-CP, annex I: A4 upright, Times New Roman, page numbers in the top margin but on page 1.</summary>
/// <remarks>It is no administrative document: it has no national title, number, seal or signature. The same content gives the same bytes.</remarks>
public sealed class WordPage(Language language)
{
    // Twentieths of a point: 30 mm left, 15 mm right, 20 mm above and below.
    private const int PaperWidth = 11_906;
    private const int PaperHeight = 16_838;
    private const int LeftMargin = 1_701;
    private const int RightMargin = 851;
    private const int OtherMargin = 1_134;
    private const int TextWidth = PaperWidth - LeftMargin - RightMargin;
    private const int FirstLine = 720;
    private const string HeaderId = "rIdHeader";

    // Half points. What is said first is larger than its details, so that the usual case takes one sheet of two pages.
    private const int BodySize = 24;
    private const int TitleSize = 26;
    private const int NumberSize = 26;
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
        var grid = new Table(
            new TableProperties(
                new TableWidth { Width = $"{TextWidth}", Type = TableWidthUnitValues.Dxa },
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 0, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 170, Type = TableWidthValues.Dxa }
                )
            ),
            new TableGrid(Enumerable.Range(0, inRow).Select(_ => new GridColumn { Width = $"{width}" }))
        );
        foreach (var row in facts.Chunk(inRow))
        {
            var cells = row.Concat(Enumerable.Repeat(("", ""), inRow - row.Length))
                .Select(f => new TableCell(
                    new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }),
                    f.Item1.Length == 0
                        ? Line("", DetailSize, JustificationValues.Left, before: 0)
                        : Led(f.Item1, Line(f.Item2, DetailSize, JustificationValues.Left, before: 20), DetailSize)
                ));
            grid.Append(new TableRow([new TableRowProperties(new CantSplit()), .. cells]));
        }

        _body.Append(grid);
        return this;
    }

    private static Paragraph Led(string lead, Paragraph paragraph, int size)
    {
        paragraph.InsertAfter(Words(lead + ": ", size, isBold: true, isItalic: false), paragraph.ParagraphProperties);
        return paragraph;
    }

    /// <summary>Adds a table whose heading comes again on every page and whose rows stay whole; the columns that are shown have the shares given.</summary>
    public WordPage Table(PageTable whole, params int[] shares)
    {
        // A column in which no row says anything leaves its place to the others.
        var table = whole.WithoutBlanks();
        shares = [.. whole.Shown.Zip(shares).Where(s => table.Columns.Contains(whole.Columns[s.First])).Select(s => s.Second)];
        var widths = shares.Select(s => TextWidth * s / shares.Sum()).ToArray();
        var grid = new Table(
            new TableProperties(
                new TableWidth { Width = $"{TextWidth}", Type = TableWidthUnitValues.Dxa },
                new TableBorders(
                    Border<TopBorder>(),
                    Border<LeftBorder>(),
                    Border<BottomBorder>(),
                    Border<RightBorder>(),
                    Border<InsideHorizontalBorder>(),
                    Border<InsideVerticalBorder>()
                ),
                new TableLayout { Type = TableLayoutValues.Fixed },
                new TableCellMarginDefault(
                    new TableCellLeftMargin { Width = 85, Type = TableWidthValues.Dxa },
                    new TableCellRightMargin { Width = 85, Type = TableWidthValues.Dxa }
                )
            ),
            new TableGrid(widths.Select(w => new GridColumn { Width = $"{w}" }))
        );
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
        _body.Append(
            date,
            new Table(
                new TableProperties(
                    new TableWidth { Width = $"{TextWidth}", Type = TableWidthUnitValues.Dxa },
                    new TableLayout { Type = TableLayoutValues.Fixed }
                ),
                new TableGrid(signers.Select(_ => new GridColumn { Width = $"{width}" })),
                new TableRow([
                    new TableRowProperties(new CantSplit(), new TableRowHeight { Val = 1_300, HeightType = HeightRuleValues.AtLeast }),
                    .. signers.Select(s => new TableCell(
                        new TableCellProperties(new TableCellWidth { Width = $"{width}", Type = TableWidthUnitValues.Dxa }),
                        Line(s.Who, BodySize, JustificationValues.Center, isBold: true),
                        Line(s.Note, TableSize, JustificationValues.Center, isItalic: true, before: 0)
                    )),
                ])
            )
        );
        return this;
    }

    /// <summary>Writes the file.</summary>
    public void Write(Stream stream, string title)
    {
        using var made = new MemoryStream();
        using (var word = WordprocessingDocument.Create(made, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            word.ChangeIdOfPart(main, "rIdMain");
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = new Styles(
                new DocDefaults(
                    new RunPropertiesDefault(
                        new RunPropertiesBaseStyle(
                            Fonts(),
                            new FontSize { Val = $"{BodySize}" },
                            new Languages { Val = language == Language.Vietnamese ? "vi-VN" : "en-GB" }
                        )
                    )
                )
            );
            main.AddNewPart<HeaderPart>(HeaderId).Header = new Header(
                new Paragraph(
                    new ParagraphProperties(new Justification { Val = JustificationValues.Center }),
                    new SimpleField(Words("2", NumberSize, isBold: false, isItalic: false)) { Instruction = "PAGE" }
                )
            );
            var body = (Body)_body.CloneNode(true);
            body.Append(
                new SectionProperties(
                    new HeaderReference { Type = HeaderFooterValues.Default, Id = HeaderId },
                    new PageSize { Width = PaperWidth, Height = PaperHeight },
                    new PageMargin
                    {
                        Top = OtherMargin,
                        Bottom = OtherMargin,
                        Left = LeftMargin,
                        Right = RightMargin,
                        Header = OtherMargin / 2,
                        Footer = OtherMargin / 2,
                        Gutter = 0,
                    },
                    new TitlePage()
                )
            );
            main.Document = new DocumentFormat.OpenXml.Wordprocessing.Document(body);
            var core = word.AddCoreFilePropertiesPart();
            word.ChangeIdOfPart(core, "rIdCore");
            using var properties = new StreamWriter(core.GetStream(FileMode.Create));
            properties.Write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties"
                    + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                    + $"<dc:title>{HtmlPage.Escape(title)}</dc:title></cp:coreProperties>"
            );
        }

        Same(made, stream);
    }

    // The parts again, each with the same time, so that the same content gives the same bytes.
    private static void Same(MemoryStream made, Stream stream)
    {
        using var from = new ZipArchive(made, ZipArchiveMode.Read);
        using var to = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var part in from.Entries.OrderBy(e => e.FullName, StringComparer.Ordinal))
        {
            var copy = to.CreateEntry(part.FullName);
            copy.LastWriteTime = new DateTimeOffset(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
            using var source = part.Open();
            using var target = copy.Open();
            source.CopyTo(target);
        }
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
            var properties = new TableCellProperties(new TableCellWidth { Width = $"{widths[place]}", Type = TableWidthUnitValues.Dxa });
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
