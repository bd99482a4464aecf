using System.Text;
using System.Xml;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Tệp bảng tính: an open file of tables, .xlsx, .xls or text, whose rows are read one after another.</summary>
/// <remarks>
/// Text: separated by commas, semicolons, tabs or bars, also as a first line "sep=;" says; in UTF-8 with and without a mark, UTF-16, Windows-1258, TCVN3
/// or VNI. Memory does not grow with the number of rows; a line longer than a million characters is named and passed over. A file named .xls is what it
/// holds, a workbook of before 2007, a web page, a workbook in XML or a text, and is kept in memory unless it is a text. Not thread-safe.
/// </remarks>
public sealed class SheetBook : IDisposable
{
    private const int SampleLength = 1 << 18;
    private const int SampleLines = 60;
    private const int LargestInMemory = 256 << 20;
    private const int LargestPage = 64 << 20;
    private const int MostFields = 1_024;
    private const int BufferLength = 1 << 16;

    private readonly Stream _stream;
    private readonly Workbook? _workbook;
    private readonly byte[] _sample;
    private bool _isRead;

    private SheetBook(Stream stream, string name, byte[] sample, Workbook? workbook, TextForm? text)
    {
        (_stream, Name, _sample, _workbook, Letters) = (stream, name, sample, workbook, text);
        Lines = text is null ? [] : FirstLines();
    }

    /// <summary>Tên: the name of the file, without its folder.</summary>
    public string Name { get; }

    /// <summary>Dạng tệp: what the file is, such as "Excel (.xlsx)", "Excel 97–2003 (.xls)" or "Windows-1258".</summary>
    public string Form => _workbook?.Form ?? Letters!.Name;

    /// <summary>Trang tính: the names of the sheets that are shown; a text file has one, by its own name.</summary>
    public IReadOnlyList<string> Sheets =>
        _workbook is null ? [Path.GetFileNameWithoutExtension(Name)] : [.. _workbook.Sheets.Where(s => !s.IsHidden).Select(s => s.Name)];

    /// <summary>Trang tính ẩn: the names of hidden sheets.</summary>
    public IReadOnlyList<string> HiddenSheets => _workbook is null ? [] : [.. _workbook.Sheets.Where(s => s.IsHidden).Select(s => s.Name)];

    /// <summary>How many rows of a sheet are hidden; they are read as all others.</summary>
    internal int HiddenRows(string sheet) => _workbook?.Sheets.FirstOrDefault(s => s.Name == sheet)?.HiddenRows ?? 0;

    /// <summary>Whether a column of a sheet is hidden; it is read as all others.</summary>
    internal bool IsHidden(string sheet, int column) =>
        _workbook?.Sheets.FirstOrDefault(s => s.Name == sheet)?.HiddenColumns.Any(c => c.First <= column && column <= c.Last) == true;

    /// <summary>Whether the file is text, so that one character separates its fields.</summary>
    internal bool IsText => Letters is not null;

    /// <summary>How the letters of a text file are read; null for a workbook.</summary>
    internal TextForm? Letters { get; }

    /// <summary>The first lines of a text file.</summary>
    internal IReadOnlyList<string> Lines { get; }

    /// <summary>Mở tệp: opens a file.</summary>
    /// <param name="path">The path.</param>
    /// <returns>The open file; dispose it.</returns>
    /// <exception cref="SheetException">The file is no table that can be read.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="ArgumentException">The path is no path.</exception>
    public static SheetBook Open(string path)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, BufferLength, FileOptions.SequentialScan);
        try
        {
            return Open(stream, Path.GetFileName(path));
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Mở luồng: opens a stream, which the book then owns.</summary>
    /// <param name="stream">The stream; one that cannot seek is read once.</param>
    /// <param name="name">The name of the file, for messages.</param>
    /// <returns>The open file; dispose it.</returns>
    /// <exception cref="SheetException">The stream is no table that can be read.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static SheetBook Open(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        var sample = Sample(stream);
        if (sample.Length == 0)
            throw new SheetException(new($"Tệp {name} không có gì.", $"The file {name} is empty."));
        if (WorkbookOf(stream, sample, name) is { } workbook)
        {
            // A sheet is found by its name; a spreadsheet itself writes no name twice.
            if (workbook.Sheets.GroupBy(s => s.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } twice)
                throw new SheetException(
                    new(
                        $"Tệp có {twice.Count()} trang tính cùng tên '{Printable.Short(twice.Key)}'; hãy đổi tên để mỗi trang một tên rồi lưu lại.",
                        $"The file has {twice.Count()} sheets named '{Printable.Short(twice.Key)}'; give each its own name and save it."
                    )
                );
            return new SheetBook(stream, name, [], workbook, null);
        }

        Refuse(sample);
        return new SheetBook(stream, name, sample, null, TextForm.Of(sample, sample.Length < SampleLength));
    }

    /// <summary>Các dòng: the rows of a sheet, one after another.</summary>
    /// <param name="sheet">The name of the sheet.</param>
    /// <returns>The rows. A text from a stream that cannot seek can be read once.</returns>
    /// <exception cref="ArgumentException">There is no such sheet.</exception>
    /// <exception cref="SheetException">While rows are read: the file is damaged.</exception>
    public IEnumerable<SheetRow> Rows(string sheet) => Rows(sheet, IsText ? Separators.Of(Lines, null) : default, 0, null);

    /// <summary>The rows of a sheet with the separator that was found for a table of some width.</summary>
    internal IEnumerable<SheetRow> Rows(string sheet, char separator, int width, TextForm? legacy)
    {
        if (_workbook is not null)
        {
            var known = _workbook.Sheets.TakeWhile(s => s.Name != sheet).Count();
            return known < _workbook.Sheets.Count
                ? GuardedRows(_workbook.Rows(known), legacy)
                : throw new ArgumentException($"There is no sheet '{sheet}'.", nameof(sheet));
        }

        return new CsvRecords(Sheets[0], separator, width).Read(TextLines(legacy));
    }

    /// <summary>The lines of a text file from its start.</summary>
    internal BoundedLines TextLines(TextForm? legacy)
    {
        var form = legacy ?? Letters!;
        return new BoundedLines(FromStart(), form.Encoding, form.Recode);
    }

    /// <summary>The first rows of a sheet; of a text those of its beginning, so that a stream that cannot seek is not touched.</summary>
    internal IReadOnlyList<SheetRow> FirstRows(string sheet, char separator, int most)
    {
        if (_workbook is not null)
            return [.. Rows(sheet, separator, 0, null).Take(most)];
        var lines = new BoundedLines(new MemoryStream(_sample), Letters!.Encoding, Letters.Recode);
        return [.. new CsvRecords(Sheets[0], separator, MostFields).Read(lines).Take(most)];
    }

    /// <inheritdoc/>
    public void Dispose() => _stream.Dispose();

    private List<string> FirstLines()
    {
        var lines = new BoundedLines(new MemoryStream(_sample), Letters!.Encoding, Letters.Recode);
        var first = new List<string>();
        while (first.Count < SampleLines && lines.TryRead(out var line))
            first.Add(line.Text);
        return first;
    }

    private Stream FromStart()
    {
        if (_stream.CanSeek)
        {
            _stream.Position = 0;
            return _stream;
        }

        if (_isRead)
            throw new InvalidOperationException("The stream cannot seek and was read.");
        _isRead = true;
        return new Behind(_sample, _stream);
    }

    private static byte[] Sample(Stream stream)
    {
        var sample = new byte[SampleLength];
        var length = 0;
        while (length < SampleLength && stream.Read(sample, length, sample.Length - length) is > 0 and var read)
            length += read;
        return sample[..length];
    }

    // The workbook that a file is by what stands in it, whatever its name; null for a text.
    private static Workbook? WorkbookOf(Stream stream, byte[] sample, string name)
    {
        var start = sample.AsSpan();
        if (start.StartsWith("PK\x03\x04"u8))
            return Guarded(() => XlsxRows.Open(stream.CanSeek ? stream : new MemoryStream(Whole(stream, sample, LargestInMemory))));
        if (start.StartsWith(CompoundFile.Signature) || start.StartsWith((ReadOnlySpan<byte>)[0x09, 0x08]))
            return Guarded(() => XlsBook.Open(Whole(stream, sample, LargestInMemory)));
        var page = PageStart(sample);
        if (XmlSheets.IsBook(page))
            return Guarded(() => XmlSheets.Open(TextOf(Whole(stream, sample, LargestPage))));
        return HtmlRows.IsPage(page) ? Guarded(() => HtmlRows.Open(TextOf(Whole(stream, sample, LargestPage)), Path.GetFileNameWithoutExtension(name))) : null;
    }

    // The beginning of a page or of a workbook in XML; "" for what does not begin with a tag.
    private static string PageStart(byte[] sample)
    {
        var start = Encoding.Latin1.GetString(sample, 0, Math.Min(sample.Length, 4_096)).Replace("\0", "");
        start = start.TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\r', '\n', '\t');
        return start.StartsWith('<') ? start : "";
    }

    private static string TextOf(byte[] bytes)
    {
        var form = TextForm.Of(bytes, isWhole: true);
        var text = form.Encoding.GetString(bytes).TrimStart('\uFEFF');
        return form.Recode(text);
    }

    internal static byte[] Whole(Stream stream, byte[] sample, int most)
    {
        var memory = new MemoryStream();
        memory.Write(sample);
        var buffer = new byte[BufferLength];
        while (stream.Read(buffer, 0, buffer.Length) is > 0 and var read)
        {
            if (memory.Length + read > most)
                throw new SheetException(
                    new(
                        $"Tệp lớn hơn {most >> 20} MB ở dạng này; hãy mở bằng Excel và lưu lại dạng .xlsx (nếu đưa qua đường ống thì ghi đường dẫn tệp).",
                        $"A file of more than {most >> 20} MB in this form; open it in Excel and save it as .xlsx (in a pipe, give the path of the file)."
                    )
                );
            memory.Write(buffer, 0, read);
        }

        return memory.ToArray();
    }

    private static void Refuse(ReadOnlySpan<byte> sample)
    {
        if (
            sample.StartsWith((ReadOnlySpan<byte>)[0x09, 0x00])
            || sample.StartsWith((ReadOnlySpan<byte>)[0x09, 0x02])
            || sample.StartsWith((ReadOnlySpan<byte>)[0x09, 0x04])
        )
            throw new SheetException(Workbook.TooOld);
        if (sample.StartsWith("%PDF"u8))
            throw new SheetException(new("Đây là tệp PDF; cần bảng .xlsx hoặc .csv.", "This is a PDF file; a table in .xlsx or .csv is needed."));
        var start = Encoding.Latin1.GetString(sample[..Math.Min(sample.Length, 512)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n', '\t');
        if (start.StartsWith("MIME-Version:", StringComparison.OrdinalIgnoreCase))
            throw new SheetException(
                new(
                    "Đây là trang web lưu thành một tệp (.mht); hãy mở bằng Excel và lưu lại dạng .xlsx.",
                    "This is a web page saved as one file (.mht); open it in Excel and save it as .xlsx."
                )
            );
        if (start.StartsWith("<?xml", StringComparison.Ordinal))
            throw new SheetException(
                new(
                    "Đây là tệp XML, không phải bảng tính; cần bảng .xlsx hoặc .csv.",
                    "This is an XML file and no workbook; a table in .xlsx or .csv is needed."
                )
            );
        if (start.StartsWith("{", StringComparison.Ordinal) && start.Contains('"'))
            throw new SheetException(new("Đây là tệp JSON; cần bảng .xlsx hoặc .csv.", "This is a JSON file; a table in .xlsx or .csv is needed."));
    }

    private static T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception problem) when (IsOfFormat(problem))
        {
            throw new SheetException(Workbook.Damaged, problem);
        }
    }

    private static IEnumerable<SheetRow> GuardedRows(IEnumerable<SheetRow> rows, TextForm? legacy)
    {
        using var all = Guarded(rows.GetEnumerator);
        while (Guarded(all.MoveNext))
            yield return legacy is null ? all.Current : all.Current.Recoded(legacy.Recode);
    }

    // A reader of a foreign format fails in its own ways on a file that was damaged or made to deceive.
    private static bool IsOfFormat(Exception problem) =>
        problem is not (SheetException or OutOfMemoryException or OperationCanceledException or UnauthorizedAccessException);

    /// <summary>The bytes that were read already, followed by the rest of a stream.</summary>
    internal sealed class Behind(byte[] first, Stream rest) : Stream
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
            if (_at == first.Length)
                return rest.Read(buffer, offset, count);
            var part = Math.Min(count, first.Length - _at);
            Array.Copy(first, _at, buffer, offset, part);
            _at += part;
            return part;
        }

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
