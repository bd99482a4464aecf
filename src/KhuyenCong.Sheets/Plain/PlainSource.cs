namespace KhuyenCong.Sheets.Plain;

/// <summary>Where plain rows come from: reads one as the reader of all sheets does, once it is asked for more than its record.</summary>
internal sealed class PlainSource(string sheet, CsvRecords records, Func<RowReader> newReader)
{
    // Rows are asked on another thread than the one that reads ahead.
    private readonly Lazy<RowReader> _reader = new(newReader);

    internal string Sheet => sheet;

    internal SheetEntry Read(int number, ReadOnlySpan<char> line) => _reader.Value.Read(records.RowOf(number, line.ToString()));
}
