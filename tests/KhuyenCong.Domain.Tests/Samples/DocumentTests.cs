using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Sheets;

namespace KhuyenCong.Domain.Tests.Samples;

/// <summary>Decisions come as Word files and in old encodings: their text is read, and what is no text is refused by name.</summary>
public class DocumentTests
{
    private const string Sentence = "Căn cứ Nghị định số 45/2012/NĐ-CP về khuyến công của tỉnh;";

    [Fact]
    public void The_paragraphs_of_a_Word_file_are_lines() =>
        With(
            path =>
            {
                using var word = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
                var body = new Body(
                    new Paragraph(new Run(new Text("Căn cứ Nghị định số 45/2012/")), new Run(new Text("NĐ-CP;"))),
                    new Table(
                        new TableRow(new TableCell(new Paragraph(new Run(new Text("Điều 6"))), new Paragraph(new Run(new Text("Thông tư 36/2013/TT-BCT")))))
                    )
                );
                word.AddMainDocumentPart().Document = new DocumentFormat.OpenXml.Wordprocessing.Document(body);
            },
            path =>
            {
                var text = SampleKit.Document.Read(path);
                Assert.Equal("Căn cứ Nghị định số 45/2012/NĐ-CP;\nĐiều 6\nThông tư 36/2013/TT-BCT", text);
                Assert.Equal(["ND45-2012", "TT36-2013/6"], CitationChecker.Check(text, new LocalDate(2016, 6, 30)).Select(c => c.Citation!.Code));
            }
        );

    /// <summary>Of a file without words "no citation was found" would say that all is well.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("\n \r\n")]
    [InlineData("123 – 45/2012")]
    public void A_document_without_words_is_refused(string text) =>
        With(
            path => File.WriteAllText(path, text),
            path => Assert.Contains("không có chữ nào", Assert.Throws<SheetException>(() => SampleKit.Document.Read(path)).Problem.Vietnamese)
        );

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1258")]
    public void A_text_is_read_in_the_encodings_that_people_have(string encoding) =>
        With(
            path =>
            {
                Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
                File.WriteAllBytes(
                    path,
                    [.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(Decomposed(Sentence, encoding))]
                );
            },
            path => Assert.Equal(Sentence, SampleKit.Document.Read(path))
        );

    [Theory]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4, 0, 0 }, "Word")]
    [InlineData(new byte[] { (byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-' }, "PDF")]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 1 }, ".doc")]
    [InlineData(new byte[] { (byte)'a', 0, 0, 0, (byte)'b', (byte)'c', (byte)'d' }, "")]
    public void What_is_no_text_is_refused_by_name(byte[] bytes, string name) =>
        With(
            path => File.WriteAllBytes(path, bytes),
            path => Assert.Contains(name, Assert.Throws<SheetException>(() => SampleKit.Document.Read(path)).Problem.Vietnamese)
        );

    // Windows-1258 writes tone marks as letters of their own.
    private static string Decomposed(string text, string encoding) =>
        encoding != "windows-1258"
            ? text
            : text.Replace("ứ", "ư\u0301")
                .Replace("ị", "i\u0323")
                .Replace("ố", "ô\u0301")
                .Replace("ề", "ê\u0300")
                .Replace("ế", "ê\u0301")
                .Replace("ỉ", "i\u0309")
                .Replace("ủ", "u\u0309");

    private static void With(Action<string> write, Action<string> check)
    {
        var path = Path.GetTempFileName();
        try
        {
            File.Delete(path);
            write(path);
            check(path);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
