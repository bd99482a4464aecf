using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>The workbooks of the programs before 2007 (.xls): what is said once for all sheets, and the sheets.</summary>
internal sealed class XlsBook
{
    private const int EndOfPart = 0x0A;
    private const int StartOfPart = 0x809;
    private const int Of97 = 0x600;
    private const int Of95 = 0x500;
    private const int Utf16 = 1200;

    private readonly byte[] _stream;
    private readonly Dictionary<int, bool> _days = [];
    private readonly List<bool> _isDay = [];
    private readonly Dictionary<int, NumberLook> _looksOfFormats = [];
    private readonly List<NumberLook> _looks = [];
    private readonly List<string> _texts = [];
    private readonly List<(string Name, bool IsHidden, int Start)> _sheets = [];
    private Encoding _letters = Encoding.Latin1;
    private bool _is1904;

    private XlsBook(byte[] stream) => _stream = stream;

    /// <summary>Whether texts are in Unicode, as they are since 1997.</summary>
    internal bool IsUnicode { get; private set; }

    /// <summary>Opens a workbook.</summary>
    /// <param name="file">The file: a compound file, or the records of a workbook as they are.</param>
    /// <exception cref="SheetException">The file is another document, has a password, or is older than what can be read.</exception>
    /// <exception cref="InvalidDataException">The file is damaged.</exception>
    internal static Workbook Open(byte[] file)
    {
        var book = new XlsBook(file.AsSpan().StartsWith(CompoundFile.Signature) ? StreamOf(new CompoundFile(file)) : file);
        book.ReadGlobals();
        var rows = book._sheets.ConvertAll(s => new XlsRows(book, book._stream, s.Start));
        var sheets = rows.Select((r, i) => r.Sheet(book._sheets[i].Name, book._sheets[i].IsHidden) with { Is1904 = book._is1904 }).ToList();
        return new Workbook($"Excel {(book.IsUnicode ? "97–2003" : "5.0/95")} (.xls)", sheets, at => rows[at].Values(sheets[at]));
    }

    /// <summary>A text behind its length.</summary>
    internal string Text(XlsRecords records, int length) =>
        IsUnicode ? records.Unicode(length) : VietnameseText.Compose(_letters.GetString(records.Bytes(length)));

    /// <summary>A text of the table of texts.</summary>
    internal string Text(uint index) => index < _texts.Count ? _texts[(int)index] : throw new InvalidDataException("A text is missing.");

    /// <summary>Whether the cells of a format show a day.</summary>
    internal bool IsDay(int format) => format < _isDay.Count && _isDay[format];

    /// <summary>How the cells of a format show a number.</summary>
    internal NumberLook Look(int format) => format < _looks.Count ? _looks[format] : default;

    private static byte[] StreamOf(CompoundFile file)
    {
        foreach (var name in new[] { "Workbook", "Book" })
        {
            if (file.Has(name))
                return file.Stream(name);
        }

        throw new SheetException(
            file.Has("EncryptedPackage") ? Workbook.Locked
            : file.Has("WordDocument")
                ? new("Đây là tệp Word (.doc); cần bảng .xlsx hoặc .csv.", "This is a Word file (.doc); a table in .xlsx or .csv is needed.")
            : new("Đây là tệp của chương trình khác, không phải bảng tính Excel.", "This is a file of another program and no Excel workbook.")
        );
    }

    private void ReadGlobals()
    {
        var records = new XlsRecords(_stream, 0);
        records.Next();
        if (records.Id != StartOfPart)
            throw new InvalidDataException("The workbook does not begin with its beginning.");
        IsUnicode = records.UInt16() switch
        {
            Of97 => true,
            Of95 => false,
            _ => throw new SheetException(Workbook.TooOld),
        };
        var depth = 0;
        for (records.Next(); records.Id != EndOfPart || depth > 0; records.Next())
        {
            depth +=
                records.Id == StartOfPart ? 1
                : records.Id == EndOfPart ? -1
                : 0;
            ReadGlobal(records);
        }
    }

    private void ReadGlobal(XlsRecords records)
    {
        switch (records.Id)
        {
            case 0x2F:
                throw new SheetException(Workbook.Locked);
            case 0x42:
                SetLetters(records.UInt16());
                break;
            case 0x22:
                _is1904 = records.UInt16() == 1;
                break;
            case 0x41E:
                var format = records.UInt16();
                var signs = Text(records, IsUnicode ? records.UInt16() : records.Byte());
                (_days[format], _looksOfFormats[format]) = (XlsFormats.IsDay(signs), XlsFormats.LookOf(signs));
                break;
            case 0xE0:
                records.UInt16();
                var used = records.UInt16();
                _isDay.Add(_days.TryGetValue(used, out var isDay) ? isDay : XlsFormats.IsDay(used));
                _looks.Add(_looksOfFormats.TryGetValue(used, out var look) ? look : XlsFormats.LookOf(used));
                break;
            case 0x85:
                ReadSheet(records);
                break;
            case 0xFC:
                ReadTexts(records);
                break;
        }
    }

    // Charts, macros and modules are no sheets of cells.
    private void ReadSheet(XlsRecords records)
    {
        var start = records.UInt32();
        var isHidden = (records.Byte() & 3) != 0;
        var kind = records.Byte();
        var name = Text(records, records.Byte());
        // Where a sheet would begin beyond the file, its first record is missing.
        if (kind == 0)
            _sheets.Add((name, isHidden, (int)Math.Min(start, _stream.Length)));
    }

    private void ReadTexts(XlsRecords records)
    {
        records.UInt32();
        for (var left = records.UInt32(); left > 0; left--)
            _texts.Add(records.Unicode(records.UInt16()));
    }

    private void SetLetters(int codePage)
    {
        _letters = codePage switch
        {
            Utf16 => Encoding.Unicode,
            0x8001 => Known(1252),
            0x8000 => Known(10000),
            _ => Known(codePage),
        };

        // Not registered for the whole process: a library leaves its host alone.
        static Encoding Known(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage) ?? Encoding.Latin1;
    }
}
