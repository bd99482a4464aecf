using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets.Tests;

/// <summary>An open file: what it is, where its rows come from, and what is said of a file that is no table.</summary>
public class BookTests
{
    private static SheetBook Text(string text) => SheetBook.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "danh sách.csv");

    // The sheets of a workbook of 2003, each a row a line.
    internal static byte[] Workbook(params (string Name, string Xml)[] sheets) =>
        Encoding.UTF8.GetBytes(
            """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">"""
                + string.Concat(sheets.Select(s => $"<Worksheet ss:Name=\"{s.Name}\"><Table>{s.Xml}</Table></Worksheet>"))
                + "</Workbook>"
        );

    internal static string Cells(string row) => $"<Row>{string.Concat(row.Split(';').Select(t => $"<Cell><Data ss:Type=\"String\">{t}</Data></Cell>"))}</Row>";

    [Fact]
    public void A_text_has_one_sheet_by_its_own_name()
    {
        using var book = Text("a;b\nc;d\n");
        Assert.Equal(("danh sách.csv", "UTF-8", true), (book.Name, book.Form, book.IsText));
        Assert.Equal(["danh sách"], book.Sheets);
        Assert.Empty(book.HiddenSheets);
        Assert.Equal((0, false), (book.HiddenRows("danh sách"), book.IsHidden("danh sách", 0)));
        Assert.Equal(["1 a|b", "2 c|d"], book.Rows("danh sách").Select(r => $"{r.Number} {string.Join('|', r.Cells)}"));
        // And again from its start.
        Assert.Equal(2, book.Rows("danh sách").Count());
        Assert.Equal(["a;b", "c;d"], book.Lines);
        Assert.Equal(["a|b"], book.FirstRows("danh sách", ';', 1).Select(r => string.Join('|', r.Cells)));
    }

    [Theory]
    [InlineData(59)]
    [InlineData(60)]
    [InlineData(61)]
    public void The_first_sixty_lines_are_looked_at(int lines)
    {
        using var book = Text(string.Concat(Enumerable.Range(0, lines).Select(i => $"{i}\n")));
        Assert.Equal(Math.Min(60, lines), book.Lines.Count);
    }

    [Fact]
    public void A_workbook_has_the_sheets_that_it_shows()
    {
        var hidden = "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>";
        var rows = Given.Row(1, "a") + Given.Row(2, "b").Replace("<row ", "<row hidden=\"1\" ", StringComparison.Ordinal);
        using var book = SheetBook.Open(new MemoryStream(Given.Workbook(rows, columns: hidden)), "a.xlsx");
        Assert.Equal(("Excel (.xlsx)", false), (book.Form, book.IsText));
        Assert.Equal(["KH"], book.Sheets);
        Assert.Equal(["Ẩn"], book.HiddenSheets);
        Assert.Empty(book.Lines);
        Assert.Equal([false, true, true, false], Enumerable.Range(0, 4).Select(c => book.IsHidden("KH", c)));
        Assert.Equal((1, 0, 0), (book.HiddenRows("KH"), book.HiddenRows("Ẩn"), book.HiddenRows("x")));
        Assert.False(book.IsHidden("x", 1));
        Assert.Equal(["a", "b"], book.Rows("KH").Select(r => r[0]));
        Assert.Equal(["ẩn"], book.Rows("Ẩn").Select(r => r[0]));
        Assert.Equal(["a"], book.FirstRows("KH", default, 1).Select(r => r[0]));
        Assert.Contains("'x'", Assert.Throws<ArgumentException>(() => book.Rows("x")).Message);
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_read_once_and_wholly()
    {
        // Longer than what is looked at to tell what the file is.
        var text = "a;b\n" + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"{i};{new string('x', 60)}\n"));
        using var book = SheetBook.Open(new Once(Encoding.UTF8.GetBytes(text), 1_000), "a.csv");
        Assert.Equal(["a;b", "0;" + new string('x', 60)], book.Lines.Take(2));
        Assert.Equal(["a", .. Enumerable.Range(0, 5_000).Select(i => $"{i}")], book.Rows("a").Select(r => r[0]));
        Assert.Throws<InvalidOperationException>(() => book.Rows("a").Count());
        using var workbook = SheetBook.Open(new Once(Given.Workbook(Given.Row(1, "a")), 100), "a.xlsx");
        Assert.Equal(["a", "a"], workbook.Rows("KH").Concat(workbook.Rows("KH")).Select(r => r[0]));
        using var page = SheetBook.Open(new Once(Workbook(("T", Cells("a;b"))), 100), "a.xls");
        Assert.Equal(["a", "b"], page.Rows("T").Single().Cells);
    }

    [Fact]
    public void What_was_read_already_stands_before_the_rest()
    {
        using var stream = new SheetBook.Behind([1, 2, 3], new MemoryStream([4, 5]));
        Assert.Equal((true, false, false), (stream.CanRead, stream.CanSeek, stream.CanWrite));
        var buffer = new byte[6];
        Assert.Equal(2, stream.Read(buffer, 1, 2));
        Assert.Equal(1, stream.Read(buffer, 3, 2));
        Assert.Equal(1, stream.Read(buffer, 4, 1));
        Assert.Equal(1, stream.Read(buffer, 5, 1));
        Assert.Equal(0, stream.Read(buffer, 0, 1));
        Assert.Equal([0, 1, 2, 3, 4, 5], buffer);
        stream.Flush();
        Assert.Throws<NotSupportedException>(() => stream.Length);
        Assert.Throws<NotSupportedException>(() => stream.Position);
        Assert.Throws<NotSupportedException>(() => stream.Position = 0);
        Assert.Throws<NotSupportedException>(() => stream.Seek(0, SeekOrigin.Begin));
        Assert.Throws<NotSupportedException>(() => stream.SetLength(0));
        Assert.Throws<NotSupportedException>(() => stream.Write(buffer, 0, 1));
    }

    [Theory]
    [InlineData(1 << 20, false)]
    [InlineData((1 << 20) + 1, true)]
    public void What_has_to_be_kept_in_memory_has_a_largest_size(int length, bool isTooLarge)
    {
        byte[] sample = [1, 2, 3];
        var rest = new MemoryStream(new byte[length - 3]);
        if (!isTooLarge)
        {
            var whole = SheetBook.Whole(rest, sample, 1 << 20);
            Assert.Equal(length, whole.Length);
            Assert.Equal([1, 2, 3, 0], whole[..4]);
            return;
        }

        var problem = Assert.Throws<SheetException>(() => SheetBook.Whole(rest, sample, 1 << 20)).Problem;
        Assert.StartsWith("Tệp lớn hơn 1 MB ở dạng này", problem.Vietnamese);
        Assert.StartsWith("A file of more than 1 MB in this form", problem.English);
    }

    [Theory]
    [InlineData("%PDF-1.7", "This is a PDF file")]
    [InlineData("MIME-Version: 1.0", "This is a web page saved as one file (.mht)")]
    [InlineData("\r\nmime-version: 1.0", "This is a web page saved as one file (.mht)")]
    [InlineData("<?xml version=\"1.0\"?><a/>", "This is an XML file and no workbook")]
    [InlineData("\uFEFF <?xml version=\"1.0\"?><a/>", "This is an XML file and no workbook")]
    [InlineData("{\"a\":1}", "This is a JSON file")]
    [InlineData(" \t{ \"a\":1}", "This is a JSON file")]
    [InlineData("\t\0", "The Excel file is too old")]
    [InlineData("\t\u0002", "The Excel file is too old")]
    [InlineData("\t\u0004", "The Excel file is too old")]
    public void A_file_of_another_kind_is_refused_by_name(string text, string problem) =>
        Assert.StartsWith(problem, Assert.Throws<SheetException>(() => Text(text)).Problem.English);

    [Theory]
    [InlineData("{a};b\n")] // no quotation mark
    [InlineData("a{\"b\"}\n")]
    [InlineData("\tb\n")]
    [InlineData("PDF;b\n")]
    [InlineData("a <?xml\n")]
    public void A_text_that_begins_like_another_file_is_a_text(string text)
    {
        using var book = Text(text);
        Assert.True(book.IsText);
    }

    [Theory]
    [InlineData(509, true)] // the whole brace and quotation mark in the first 512 bytes
    [InlineData(511, false)]
    public void The_first_five_hundred_and_twelve_bytes_tell_what_a_text_is(int spaces, bool isRefused)
    {
        var text = new string(' ', spaces) + "{\"a\":1}";
        if (isRefused)
            Assert.Throws<SheetException>(() => Text(text));
        else
            Text(text).Dispose();
    }

    [Fact]
    public void An_empty_file_is_refused_by_name()
    {
        var problem = Assert.Throws<SheetException>(() => SheetBook.Open(new MemoryStream(), "a.csv")).Problem;
        Assert.Equal(("Tệp a.csv không có gì.", "The file a.csv is empty."), (problem.Vietnamese, problem.English));
        Assert.Throws<ArgumentNullException>(() => SheetBook.Open((Stream)null!, "a"));
        Assert.Throws<ArgumentNullException>(() => SheetBook.Open(new MemoryStream([1]), null!));
    }

    [Theory]
    [InlineData(typeof(OutOfMemoryException), false)]
    [InlineData(typeof(OperationCanceledException), false)]
    [InlineData(typeof(UnauthorizedAccessException), false)]
    [InlineData(typeof(IOException), true)]
    [InlineData(typeof(InvalidOperationException), true)]
    public void A_reader_that_fails_found_a_damaged_file(Type problem, bool isDamaged)
    {
        // An old workbook by its first bytes, whose stream fails behind what is looked at.
        byte[] start = [.. CompoundFile.Signature, .. new byte[(1 << 18) - CompoundFile.Signature.Length]];
        var thrown = Record.Exception(() => SheetBook.Open(new Once(start, start.Length, (Exception)Activator.CreateInstance(problem)!), "a.xls"));
        Assert.Equal(isDamaged ? typeof(SheetException) : problem, thrown!.GetType());
        if (isDamaged)
            Assert.Equal((Domain.LocalizedText)Sheets.Workbook.Damaged, ((SheetException)thrown).Problem);
    }

    [Fact]
    public void A_page_is_told_by_its_first_tag_whatever_stands_before_it()
    {
        const string Page = "<html><table><tr><td>a</td></tr></table></html>";
        foreach (var text in new[] { Page, " \r\n\t" + Page, "\uFEFF" + Page })
        {
            using var book = SheetBook.Open(new MemoryStream(Encoding.UTF8.GetBytes(text)), "tên.xls");
            Assert.Equal(["tên"], book.Sheets);
            Assert.Equal(["a"], book.Rows("tên").Single().Cells);
        }

        using var wide = SheetBook.Open(new MemoryStream([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Page)]), "tên.xls");
        Assert.Equal(["a"], wide.Rows("tên").Single().Cells);
        using var none = SheetBook.Open(new MemoryStream(Encoding.UTF8.GetBytes("a " + Page)), "tên.xls");
        Assert.True(none.IsText);
    }

    [Fact]
    public void A_file_is_opened_by_its_path()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".csv");
        try
        {
            File.WriteAllText(path, "a;b\n");
            using (var book = SheetBook.Open(path))
                Assert.Equal((Path.GetFileName(path), "a"), (book.Name, book.Rows(book.Sheets[0]).Single()[0]));
            File.WriteAllText(path, "");
            Assert.Contains("is empty", Assert.Throws<SheetException>(() => SheetBook.Open(path)).Problem.English);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void The_stream_is_closed_with_its_book()
    {
        var stream = new MemoryStream("a;b\n"u8.ToArray());
        SheetBook.Open(stream, "a.csv").Dispose();
        Assert.False(stream.CanRead);
    }

    /// <summary>A stream that is read once, a part at a time, and may fail behind its end.</summary>
    private sealed class Once(byte[] bytes, int most, Exception? problem = null) : Stream
    {
        private int _at;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (_at == bytes.Length && problem is not null)
                throw problem;
            var read = Math.Min(Math.Min(count, most), bytes.Length - _at);
            Array.Copy(bytes, _at, buffer, offset, read);
            _at += read;
            return read;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
