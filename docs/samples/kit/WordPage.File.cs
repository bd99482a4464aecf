using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KhuyenCong.Domain;

namespace SampleKit;

/// <content>The paper, and the file.</content>
public sealed partial class WordPage
{
    // Twentieths of a point: 30 mm left, 15 mm right, 20 mm above and below.
    private const int PaperWidth = 11_906;
    private const int PaperHeight = 16_838;
    private const int LeftMargin = 1_701;
    private const int RightMargin = 851;
    private const int OtherMargin = 1_134;
    private const int TextWidth = PaperWidth - LeftMargin - RightMargin;
    private const string HeaderId = "rIdHeader";

    // Half points, as those of the words.
    private const int NumberSize = 26;

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
                    + $"<dc:title>{PageText.Escape(title)}</dc:title></cp:coreProperties>"
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
}
