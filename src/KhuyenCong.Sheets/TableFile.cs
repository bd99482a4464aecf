using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Tệp bảng: a file read as one table over all its sheets; every row of every sheet is read, refused or passed over.</summary>
public sealed class TableFile : IDisposable
{
    private readonly SheetBook _book;
    private readonly List<(string Sheet, SheetTable? Table, LocalizedText Reason)> _sheets = [];
    private readonly TableSchema _schema;

    private TableFile(SheetBook book, TableSchema schema, TableOptions? options)
    {
        (_book, _schema) = (book, schema);
        LocalizedText? first = null;
        foreach (var sheet in book.Sheets)
        {
            var (table, problem) = SheetTable.TryOpen(book, sheet, schema, options, isOfSumsToo: false);
            first ??= problem;
            _sheets.Add((sheet, table, ReferenceEquals(problem, SummaryTable.OfSheet) ? problem : TableTexts.OtherSheet));
        }

        // Where there is no list, the sums are what people want read, and each row says what is needed.
        for (var i = 0; i < _sheets.Count && _sheets.TrueForAll(s => s.Table is null || s.Reason == SummaryTable.OfSheet); i++)
        {
            if (ReferenceEquals(_sheets[i].Reason, SummaryTable.OfSheet))
                _sheets[i] = _sheets[i] with { Table = SheetTable.TryOpen(book, _sheets[i].Sheet, schema, options, isOfSumsToo: true).Table };
        }

        if (_sheets.TrueForAll(s => s.Table is null))
            throw new SheetException(first ?? new("Tệp Excel không có trang tính nào được hiện.", "The Excel file shows no sheet."));
        _sheets.AddRange(book.HiddenSheets.Select(s => (s, (SheetTable?)null, TableTexts.HiddenSheet)));
    }

    /// <summary>Dạng tệp: what the file is, such as "Excel (.xlsx)" or "UTF-8".</summary>
    public string Form => _book.Form;

    /// <summary>Các bảng: the tables that were found, one a sheet.</summary>
    public IReadOnlyList<SheetTable> Tables => [.. _sheets.Select(s => s.Table).OfType<SheetTable>()];

    /// <summary>Mở tệp: opens a file and finds its tables.</summary>
    /// <param name="path">The path.</param>
    /// <param name="schema">The columns that are looked for.</param>
    /// <param name="options">What is known beside the sheet; null for nothing.</param>
    /// <returns>The file; dispose it.</returns>
    /// <exception cref="SheetException">The file is no table of this kind that can be read.</exception>
    /// <exception cref="IOException">The file cannot be opened.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="ArgumentException">The path is no path.</exception>
    public static TableFile Open(string path, TableSchema schema, TableOptions? options = null) => Made(SheetBook.Open(path), schema, options);

    /// <summary>Mở luồng: opens a stream, which the file then owns, and finds its tables.</summary>
    /// <param name="stream">The stream; one that cannot seek is read once.</param>
    /// <param name="name">The name, for messages.</param>
    /// <param name="schema">The columns that are looked for.</param>
    /// <param name="options">What is known beside the sheet; null for nothing.</param>
    /// <returns>The file; dispose it.</returns>
    /// <exception cref="SheetException">The stream is no table of this kind that can be read.</exception>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public static TableFile Open(Stream stream, string name, TableSchema schema, TableOptions? options = null) =>
        Made(SheetBook.Open(stream, name), schema, options);

    /// <summary>Các dòng: every row of every sheet, in order.</summary>
    /// <returns>The rows, one after another.</returns>
    /// <exception cref="SheetException">While rows are read: the file is damaged.</exception>
    public IEnumerable<SheetEntry> Rows()
    {
        foreach (var (sheet, table, reason) in _sheets)
        {
            var rows = table?.Rows() ?? _book.Rows(sheet).Select(r => new SheetEntry(_schema, r, RowStatus.PassedOver, null, reason));
            foreach (var row in rows)
                yield return row;
        }
    }

    /// <summary>Các dòng của danh mục đề án: every row of every sheet, in order, as rows of a list of projects.</summary>
    /// <returns>The rows, one after another; the table must be one of <see cref="ProjectTable.Schema"/> or one like it.</returns>
    /// <exception cref="SheetException">While rows are read: the file is damaged.</exception>
    public IEnumerable<ProjectRow> Projects()
    {
        foreach (var (sheet, table, reason) in _sheets)
        {
            var rows = table?.Projects() ?? _book.Rows(sheet).Select(r => new ProjectRow(new SheetEntry(_schema, r, RowStatus.PassedOver, null, reason)));
            foreach (var row in rows)
                yield return row;
        }
    }

    /// <summary>The hash of what tells each row of data from the others: its id, or all that it says.</summary>
    internal IEnumerable<ulong> Identities() => Tables.SelectMany(t => t.Identities());

    /// <summary>The rows whose hash is one of some, each with what tells it from the others.</summary>
    internal IEnumerable<(SheetEntry Row, string Key)> RowsOf(HashSet<ulong> hashes) => Tables.SelectMany(t => t.RowsOf(hashes));

    /// <inheritdoc/>
    public void Dispose() => _book.Dispose();

    private static TableFile Made(SheetBook book, TableSchema schema, TableOptions? options)
    {
        try
        {
            return new TableFile(book, schema, options);
        }
        catch
        {
            book.Dispose();
            throw;
        }
    }
}
