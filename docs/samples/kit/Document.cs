using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KhuyenCong.Domain;
using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>The text of a document: a Word file (.docx) paragraph by paragraph, or a text file in any of the encodings that people have.</summary>
public static class Document
{
    /// <summary>Reads a document; a paragraph is a line. The user is told what was done to its letters, where something was.</summary>
    /// <exception cref="SheetException">The file is no document that can be read; the text says what it is.</exception>
    public static string Read(string path, Cli? cli = null)
    {
        if (IsZip(path))
            return WithWords(path, ReadWord(path));
        var text = TextFile.Read(path, out var note);
        if (note is not null && cli is not null)
            Console.Error.WriteLine(note.In(cli.Language));
        return WithWords(path, text);
    }

    // Of an empty file, or of pictures of pages, "nothing was found" would say that all is well.
    private static string WithWords(string path, string text) =>
        text.Any(char.IsLetter)
            ? text
            : throw new SheetException(
                new(
                    $"Tệp {Path.GetFileName(path)} không có chữ nào để đọc (tệp trống hoặc chỉ có ảnh chụp).",
                    $"The file {Path.GetFileName(path)} holds no words to read (it is empty, or holds pictures only)."
                )
            );

    private static bool IsZip(string path)
    {
        using var file = File.OpenRead(path);
        return file.ReadByte() == 'P' && file.ReadByte() == 'K';
    }

    private static string ReadWord(string path)
    {
        try
        {
            using var word = WordprocessingDocument.Open(path, isEditable: false);
            var main = word.MainDocumentPart ?? throw new InvalidDataException("no main part");
            var notes = new DocumentFormat.OpenXml.OpenXmlPartRootElement?[] { main.FootnotesPart?.Footnotes, main.EndnotesPart?.Endnotes };
            return string.Join('\n', Paragraphs(main.Document?.Body).Concat(notes.SelectMany(Paragraphs)));
        }
        catch (Exception problem)
            when (problem is FileFormatException or InvalidDataException or DocumentFormat.OpenXml.Packaging.OpenXmlPackageException or System.Xml.XmlException)
        {
            throw new SheetException(new("Tệp không phải tài liệu Word (.docx) đọc được.", "The file is no Word document (.docx) that can be read."), problem);
        }
    }

    // Deleted text of tracked changes is no Text element, so it does not count; a tab or a break is white space.
    private static IEnumerable<string> Paragraphs(DocumentFormat.OpenXml.OpenXmlElement? root) =>
        root is null
            ? []
            : root.Descendants<Paragraph>()
                .Select(paragraph =>
                    string.Concat(
                        paragraph
                            .Descendants()
                            .Where(e => e.Ancestors<Paragraph>().First() == paragraph)
                            .Select(e =>
                                e switch
                                {
                                    Text text => text.Text,
                                    TabChar => "\t",
                                    Break or CarriageReturn => " ",
                                    NoBreakHyphen => "-",
                                    _ => "",
                                }
                            )
                    )
                );
}
