using KhuyenCong.Domain;
using KhuyenCong.Sheets.Plain;

namespace KhuyenCong.Sheets;

/// <summary>Cách đọc bảng: what is known beside the sheet.</summary>
public sealed record TableOptions
{
    /// <summary>Bảng chỉ cột: which headings mean which columns, or null to find them by their names.</summary>
    public ColumnMap? Map { get; init; }

    /// <summary>Ngày áp dụng: the date, month or year (yyyy-MM-dd, yyyy-MM, yyyy) of rows that state none; null to take that of the heading of the sheet.</summary>
    public string? GoverningDate { get; init; }
}

/// <summary>Bảng: a sheet read as a table: its heading found, its columns named, its rows read one after another.</summary>
public sealed class SheetTable
{
    /// <summary>Begins what tells rows without an id from one another.</summary>
    internal const char WithoutId = '\u0001';

    private const int FirstRows = 60;
    private const int RowsOfAmounts = 2_000;
    private const int MostBetween = 40;
    private const int RowsToUnits = 3;

    private readonly SheetBook _book;
    private readonly TableSchema _schema;
    private readonly TableOptions _options;
    private readonly char _separator;
    private readonly TextForm? _legacy;
    private readonly HeaderFinder _finder;
    private readonly Header _header;
    private readonly ColumnUnit[] _units;
    private readonly long? _unitOfSheet;
    private readonly string? _dateOfHeading;
    private readonly string? _sourceOfHeading;

    private SheetTable(SheetBook book, string sheet, TableSchema schema, TableOptions options, Found found)
    {
        (_book, Sheet, _schema, _options) = (book, sheet, schema, options);
        (_separator, _legacy, _finder, _header) = (
            found.Separator,
            found.Legacy,
            found.Finder,
            ListNumbers.In(found.Header!, schema, found.Rows.Where(r => r.Number > found.Header!.LastRow))
        );
        var above = found.Rows.Where(r => r.Number < _header.FirstRow).ToList();
        // What is nearest to the table states its unit.
        var stated = above.AsEnumerable().Reverse().SelectMany(r => MoneyUnits.StatedAbove(r.Cells).Reverse()).Distinct().ToList();
        _unitOfSheet = stated.Cast<long?>().FirstOrDefault();
        var under = UnitRow(place => found.Rows.FirstOrDefault(r => r.Number == _header.LastRow + 1 + place));
        (_units, var differing) = ColumnUnits.Of(_header, schema, under, _unitOfSheet);
        var rows = OwnRows(_header, found.Rows.SkipWhile(r => r.Number <= _header.LastRow).ToList());
        var more = new Lazy<List<SheetRow>>(() => MoreRows(found, rows));
        // How amounts are written is told by more rows than the heading needs, where it makes a difference.
        var ofAmounts = !_header.IsByCode && Array.Exists(_units, u => u.Unit > 1) ? more.Value : rows;
        _units = ColumnMarks.In(_units, _header, schema, ofAmounts);
        _header = SourceSums.Settled(sheet, _header, schema, header => Read(rows, new(schema, header, _units, book, null)), out var sums);
        if (_header.Sum == SumMeaning.None && sums is null)
            _header = SourceSums.Settled(sheet, _header, schema, header => Read(more.Value, new(schema, header, _units, book, null)), out sums);
        if (sums is not null)
            _units = ColumnMarks.In(ColumnUnits.Of(_header, schema, under, _unitOfSheet).Units, _header, schema, ofAmounts);
        _dateOfHeading =
            options.GoverningDate
            ?? (schema.IndexOf(ColumnRole.GoverningDate) >= 0 ? DateCells.OfHeading(above.SelectMany(r => r.Cells)) ?? YearOfName(book, sheet) : null);
        if (schema.IndexOf(ColumnRole.Source) is >= 0 and var source && _header.ColumnOf[source] < 0)
            _sourceOfHeading = SourceOf(above.SelectMany(r => r.Cells)) ?? SourceOf([sheet]);
        Columns = Taken();
        Notes = Remarks(stated.Count > 1 ? TableTexts.SeveralUnits(stated) : null, differing, sums, ShareColumn.Told(_header));
    }

    /// <summary>Trang tính: the name of the sheet.</summary>
    public string Sheet { get; }

    /// <summary>Dòng tiêu đề: the number of the first row of the heading.</summary>
    public int HeadingRow => _header.FirstRow;

    /// <summary>Số cột: the number of columns that have a heading or stand before one.</summary>
    public int Width => _header.Texts.Length;

    /// <summary>Các cột được hiểu: what each column of the sheet was taken for.</summary>
    public ValueList<ColumnTaken> Columns { get; }

    /// <summary>Lưu ý: what was taken from beside the cells: the encoding, the unit of all amounts, the date of the heading.</summary>
    public ValueList<LocalizedText> Notes { get; }

    /// <summary>Mở bảng: finds the table of a sheet.</summary>
    /// <param name="book">The open file.</param>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="schema">The columns that are looked for.</param>
    /// <param name="options">What is known beside the sheet; null for nothing.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentException">There is no such sheet.</exception>
    /// <exception cref="SheetException">The sheet has no heading that makes such a table, a column that must be there is not, or one is there twice.</exception>
    public static SheetTable Open(SheetBook book, string sheet, TableSchema schema, TableOptions? options = null)
    {
        var (table, problem) = TryOpen(book, sheet, schema, options, isOfSumsToo: true);
        return table ?? throw new SheetException(problem!);
    }

    /// <summary>The table of a sheet, or why there is none.</summary>
    /// <param name="book">The open file.</param>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="schema">The columns that are looked for.</param>
    /// <param name="options">What is known beside the sheet; null for nothing.</param>
    /// <param name="isOfSumsToo">Whether a sheet of sums ("Nguồn", "Số đề án", "KP hỗ trợ") is a table too, whose rows are then refused.</param>
    internal static (SheetTable? Table, LocalizedText? Problem) TryOpen(
        SheetBook book,
        string sheet,
        TableSchema schema,
        TableOptions? options,
        bool isOfSumsToo
    )
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(schema);
        options ??= new TableOptions();
        var finder = new HeaderFinder(schema, new Headings(schema, options.Map));
        var found = Find(book, sheet, finder);
        var turned = finder.Turned(found.Rows, found.Header);
        if (turned is { HasFacts: true, Column: var column })
            throw new SheetException(TableTexts.Turned(sheet, SheetRow.ColumnName(column)));
        if (found.Header is null || turned is not null)
            return (null, TableTexts.NoHeading(sheet, found.Rows, schema));
        if (!isOfSumsToo && !found.Header.IsByCode && SummaryTable.IsOfProjects(schema, found.Header.Rows[0]))
            return (null, SummaryTable.OfSheet);
        found = found with { Header = finder.WithoutShares(found.Header, [.. found.Rows.Where(r => r.Number > found.Header.LastRow)]) };
        if (finder.Twice(found.Header) is { } twice)
            throw new SheetException(TableTexts.ColumnTwice(sheet, found.Header, twice, schema));
        var lacking = Lacking(found.Header, schema, options);
        if (lacking.Count > 0)
            throw new SheetException(TableTexts.Lacking(sheet, found.Header, lacking));
        if (finder.UnclearAmount(found.Header) is { } unclear)
            throw new SheetException(TableTexts.UnclearAmount(sheet, found.Header, unclear));
        return (new SheetTable(book, sheet, schema, options, found), null);
    }

    /// <summary>Các dòng: every row of the sheet, read, refused or passed over; none is left out.</summary>
    /// <returns>The rows, one after another.</returns>
    /// <exception cref="SheetException">While rows are read: the file is damaged.</exception>
    public IEnumerable<SheetEntry> Rows() => Entries().Select(e => e.Row);

    private IEnumerable<(SheetEntry Row, Header Header)> Entries()
    {
        // The heading as the rows have it, and with its columns as they are taken.
        var (current, taken) = (_header, _header);
        var reader = NewReader();
        var units = _units;
        var head = new TableHead(_unitOfSheet, _dateOfHeading, _sourceOfHeading);
        // What stands since the last row of data: it may be the title of a further table.
        var between = new List<SheetRow>();
        foreach (var (row, header, below, ahead) in UnderHeadings())
        {
            var isOther = header != current;
            var entry = isOther ? null : reader.Read(row, ahead);
            if (isOther || ReferenceEquals(entry!.Reason, TableTexts.HeadingAgain))
            {
                var said = head.Under(between, IsDateGiven, SourceOf);
                var (differing, sums) = ((LocalizedText?)null, (LocalizedText?)null);
                if (isOther || said.Unit != head.Unit)
                {
                    var rows = RowsBelow(header, ahead);
                    (units, differing) = UnitsOf(isOther ? header : taken, below, said.Unit, rows);
                    if (isOther)
                        taken = SourceSums.Settled(Sheet, header, _schema, h => Read(rows, new(_schema, h, units, _book, null)), out sums);
                    if (sums is not null)
                        units = UnitsOf(taken, below, said.Unit, rows).Units;
                }

                reader = new RowReader(_schema, taken, units, _book, reader, said.IsSourceNamed ? said.Source : null)
                {
                    DateOfHeading = said.Date,
                    IsDateGiven = IsDateGiven,
                    SourceOfHeading = said.Source,
                };
                if (said.IsDateNamed)
                    reader.EndYears();
                entry = (entry ?? reader.Read(row)).Because(
                    TableTexts.FurtherTable(isOther, said, head, differing, sums, isOther ? ShareColumn.Told(header) : null)
                );
                (head, current) = (said, header);
                between.Clear();
            }
            else if (entry.Status != RowStatus.PassedOver)
            {
                between.Clear();
            }
            else if (!row.IsBlank && between.Count < MostBetween && !reader.IsInSummary)
            {
                between.Add(row);
            }

            yield return (entry, header);
        }
    }

    // A sheet "Năm 2016" of a workbook; a text has the name of its file.
    private static string? YearOfName(SheetBook book, string sheet) =>
        !book.IsText && SectionYear.In(sheet, isMarked: false) is { IsBeside: false } named ? named.Year : null;

    private bool IsDateGiven => _options.GoverningDate is not null;

    private RowReader NewReader() =>
        new(_schema, _header, _units, _book, null)
        {
            DateOfHeading = _dateOfHeading,
            IsDateGiven = IsDateGiven,
            SourceOfHeading = _sourceOfHeading,
        };

    /// <summary>The rows as rows of a list of projects; plain ones of a file that a program wrote are read at once into their records.</summary>
    internal IEnumerable<ProjectRow> Projects() => Plain() is { } plain ? PlainProjects(plain) : Entries().Select(e => new ProjectRow(e.Row, this, e.Header));

    private PlainRecords? Plain() => _book.IsText && _legacy is null ? PlainRecords.Of(_header, _schema, _separator) : null;

    private IEnumerable<ProjectRow> PlainProjects(PlainRecords plain)
    {
        var reader = NewReader();
        var (records, lines) = (new CsvRecords(Sheet, _separator, _header.Width), _book.TextLines(_legacy));
        var source = new PlainSource(Sheet, new CsvRecords(Sheet, _separator, _header.Width), NewReader);
        while (true)
        {
            var number = records.NextNumber;
            if (IsPlain(records, lines, out var line) && plain.Read(line.Text, reader.IsInSection) is { } record)
            {
                records.Take(lines, line);
                yield return new ProjectRow(record, source, number, line);
            }
            else if (!records.TryRead(lines, out var row))
            {
                yield break;
            }
            else if (number > _header.LastRow && row.Line is { } text && plain.Read(text, reader.IsInSection) is { } read)
            {
                yield return new ProjectRow(read, source, number, new BlockLine(text.ToCharArray(), 0, text.Length));
            }
            else
            {
                yield return new ProjectRow(reader.Read(row), this, _header);
            }
        }
    }

    // Whether the next line below the heading can be seen as it stands in the file: in Unicode, and whole in its block.
    private bool IsPlain(CsvRecords records, BoundedLines lines, out BlockLine line)
    {
        line = default;
        return records.NextNumber > _header.LastRow && _book.Letters is { IsUnicode: true } && records.TryPeek(lines, out line);
    }

    // The rows, each with the heading that it stands below and the row of its units: a sheet may hold a further table with its columns in another order.
    private IEnumerable<(SheetRow Row, Header Header, SheetRow? Below, Func<int, SheetRow?> Ahead)> UnderHeadings()
    {
        var current = _header;
        using var rows = new RowsAhead(_book.Rows(Sheet, _separator, _header.Width, _legacy));
        Func<int, SheetRow?> ahead = rows.Peek;
        while (rows.TryTake(out var row))
        {
            SheetRow? below = null;
            if (row.Number > current.LastRow && !IsSummary(current, row) && _finder.FindBelow(current, row, ahead) is { } further)
            {
                var other = _finder.WithoutShares(further, RowsBelow(further, ahead));
                if (_finder.Twice(other) is { } twice)
                    throw new SheetException(TableTexts.ColumnTwice(Sheet, other, twice, _schema));
                if (_finder.UnclearAmount(other) is { } unclear)
                    throw new SheetException(TableTexts.UnclearAmount(Sheet, other, unclear));
                current = ListNumbers.In(other, _schema, RowsBelow(other, ahead));
                below = UnitRow(place => rows.Peek(other.Depth - 1 + place));
            }

            yield return (row, current, below, ahead);
        }
    }

    private bool IsSummary(Header header, SheetRow row) => !header.IsByCode && SummaryTable.IsHeading(_schema, row, isCounted: true);

    private (ColumnUnit[] Units, LocalizedText? Differing) UnitsOf(Header header, SheetRow? under, long? above, List<SheetRow> rows)
    {
        var (units, differing) = ColumnUnits.Of(header, _schema, under, above);
        return (ColumnMarks.In(units, header, _schema, rows), differing);
    }

    private static IEnumerable<SheetEntry> Read(List<SheetRow> rows, RowReader reader) =>
        rows.Select((row, i) => reader.Read(row, place => i + 1 + place < rows.Count ? rows[i + 1 + place] : null));

    // The rows of the table as far as amounts are looked at before they are read.
    private List<SheetRow> MoreRows(Found found, List<SheetRow> first)
    {
        if (found.Rows.Count < FirstRows || first.Count == 0 || first[^1] != found.Rows[^1])
            return first;
        var rows = _book.FirstRows(Sheet, _separator, RowsOfAmounts).Where(r => r.Number > _header.LastRow);
        return OwnRows(_header, [.. _legacy is { } legacy ? rows.Select(r => r.Recoded(legacy.Recode)) : rows]);
    }

    // The rows below a further heading, whose first row was just read, as far as amounts are looked at.
    private List<SheetRow> RowsBelow(Header header, Func<int, SheetRow?> ahead)
    {
        var rows = new List<SheetRow>();
        for (var place = header.Depth - 1; rows.Count < RowsOfAmounts && ahead(place) is { } row; place++)
        {
            var next = place + 1;
            if (IsOther(header, row, below => ahead(next + below)) || IsInOtherUnit(header, row, rows))
                break;
            rows.Add(row);
        }

        return rows;
    }

    // The rows up to the heading of another table.
    private List<SheetRow> OwnRows(Header header, List<SheetRow> rows)
    {
        var other = rows.FindIndex(row => IsOther(header, row, place => rows.IndexOf(row) + 1 + place is var at && at < rows.Count ? rows[at] : null));
        return other < 0 ? rows : rows[..other];
    }

    // The heading again, below a line that states a unit: amounts behind it are no measure of those before it.
    private static bool IsInOtherUnit(Header header, SheetRow row, List<SheetRow> before) =>
        header.Has(row) && before.Skip(before.Count - RowsToUnits).Any(r => MoneyUnits.StatedAbove(r.Cells.Where(c => MoneyUnits.StatesUnit(c))).Any());

    private bool IsOther(Header header, SheetRow row, Func<int, SheetRow?> below) =>
        IsSummary(header, row) || _finder.FindBelow(header, row, below) is not null;

    /// <summary>The hash of what tells each row below the heading from the others.</summary>
    internal IEnumerable<ulong> Identities() =>
        Plain() is { } plain ? PlainIdentities(plain) : UnderHeadings().Select(r => Identity(r.Row, r.Header)).OfType<ulong>();

    private IEnumerable<ulong> PlainIdentities(PlainRecords plain)
    {
        var (records, lines) = (new CsvRecords(Sheet, _separator, _header.Width), _book.TextLines(_legacy));
        while (true)
        {
            if (IsPlain(records, lines, out var line) && plain.TryCase(line.Text, out var id))
            {
                var hash = Hash(id);
                records.Take(lines, line);
                yield return hash;
            }
            else if (!records.TryRead(lines, out var row))
            {
                yield break;
            }
            else if (Identity(row, _header) is { } other)
            {
                yield return other;
            }
        }
    }

    internal ulong? Identity(SheetRow row, Header header) => row.Number > _header.LastRow && KeyOf(row, header) is { Length: > 0 } key ? Hash(key) : null;

    /// <summary>The rows whose hash is one of some, each with what tells it from the others.</summary>
    internal IEnumerable<(SheetEntry Row, string Key)> RowsOf(HashSet<ulong> hashes)
    {
        foreach (var (row, header) in Entries())
        {
            if (row.Number > _header.LastRow && KeyOf(row.Source, header) is { Length: > 0 } key && hashes.Contains(Hash(key)))
                yield return (row, key);
        }
    }

    // The id of a row; where the table has no ids all that the row says but its number in the list.
    private string KeyOf(SheetRow row, Header header)
    {
        if (_schema.IndexOf(ColumnRole.Identity) is >= 0 and var identity && header.ColumnOf[identity] is >= 0 and var at)
            return row.Problem is null ? row.Peek(at) : "";
        // Who writes a mark for the name above means one more project.
        if (row.Problem is not null || row.IsBlank || Repeats.IsNamedByMark(row, _schema, header))
            return "";
        var ordinal = _schema.IndexOf(ColumnRole.Ordinal) is >= 0 and var o ? header.ColumnOf[o] : -1;
        return WithoutId + string.Join('\u001F', row.Cells.Where((_, i) => i != ordinal));
    }

    internal static ulong Hash(ReadOnlySpan<char> key)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in key)
            hash = unchecked((hash ^ c) * 1099511628211UL);
        return unchecked(hash ^ (hash >> 29));
    }

    private sealed record Found(HeaderFinder Finder, Header? Header, IReadOnlyList<SheetRow> Rows, char Separator, TextForm? Legacy);

    private static Found Find(SheetBook book, string sheet, HeaderFinder finder)
    {
        var separator = book.IsText ? Separators.Of(book.Lines, finder.Score) : default;
        var rows = book.FirstRows(sheet, separator, FirstRows);
        var header = finder.Find(rows);
        if (header is not null || book.Letters is { IsUnicode: false } || TextForm.OfLegacyText(rows.SelectMany(r => r.Cells)) is not { } legacy)
            return new(finder, header, rows, separator, null);
        // The letters of an old font may have been saved as Unicode, as a spreadsheet does.
        if (book.Letters is { } letters)
            legacy = legacy with { Encoding = letters.Encoding };
        rows = [.. rows.Select(r => r.Recoded(legacy.Recode))];
        return new(finder, finder.Find(rows), rows, separator, legacy);
    }

    private static List<SheetColumn> Lacking(Header header, TableSchema schema, TableOptions options)
    {
        var lacking = new List<SheetColumn>();
        for (var i = 0; i < schema.Columns.Count; i++)
        {
            var column = schema.Columns[i];
            if (!column.MustBeThere || header.ColumnOf[i] >= 0)
                continue;
            var standIn = column.Role switch
            {
                ColumnRole.Identity => Has(ColumnRole.Ordinal) || !header.IsByCode,
                ColumnRole.Item => Has(ColumnRole.Title),
                ColumnRole.GoverningDate => Has(ColumnRole.Year) || options.GoverningDate is not null || !header.IsByCode,
                ColumnRole.Source => Has(ColumnRole.NationalPart) || Has(ColumnRole.LocalPart) || !header.IsByCode,
                _ => false,
            };
            if (!standIn)
                lacking.Add(column);
        }

        return lacking;

        bool Has(ColumnRole role) => schema.IndexOf(role) is >= 0 and var at && header.ColumnOf[at] >= 0;
    }

    // The row of units right below a heading, behind that of the numbers of its columns or before it; null where there is none.
    private static SheetRow? UnitRow(Func<int, SheetRow?> below)
    {
        for (var place = 0; place < RowsToUnits && below(place) is { } row; place++)
        {
            if (RowReader.IsUnitRow(row))
                return row;
            if (!row.IsBlank && !RowReader.IsNumbering(row))
                break;
        }

        return null;
    }

    // The one source whose name stands in some texts: "Danh mục đề án khuyến công quốc gia", a sheet "KCQG 2022".
    private string? SourceOf(IEnumerable<string> texts)
    {
        var named = texts
            .Where(t => t.Length < 400)
            .Select(t => $" {VietnameseText.Key(t)} ")
            .SelectMany(key => _schema.Headings.Within.Where(w => key.Contains($" {string.Join(' ', w.Words)} ", StringComparison.Ordinal)))
            .Select(w => _schema.Columns[w.Column].Role)
            .Where(role => role is ColumnRole.NationalPart or ColumnRole.LocalPart)
            .Distinct()
            .ToList();
        return named is not [var only] ? null
            : only == ColumnRole.NationalPart ? "national"
            : "local";
    }

    private ValueList<ColumnTaken> Taken()
    {
        var taken = new List<ColumnTaken>();
        for (var at = 0; at < _header.Texts.Length; at++)
        {
            if (_header.Texts[at].Length == 0)
                continue;
            var i = Array.IndexOf(_header.ColumnOf, at);
            var column = i < 0 ? null : _schema.Columns[i];
            var unit = i >= 0 && _units[i].Unit is { } u ? MoneyUnits.NameOf(u) : null;
            taken.Add(new(Sheet, SheetRow.ColumnName(at), Printable.Short(_header.Texts[at]), column?.Code, column?.Name, unit));
        }

        return taken.ToValueList();
    }

    private ValueList<LocalizedText> Remarks(params LocalizedText?[] ofUnits)
    {
        var notes = ofUnits.OfType<LocalizedText>().ToList();
        if ((_legacy ?? _book.Letters)?.Note is { } note)
            notes.Add(note);
        else if (_legacy is not null)
            notes.Add(TableTexts.LegacyFont(_legacy.Name));
        if (_dateOfHeading is not null && _schema.IndexOf(ColumnRole.GoverningDate) is >= 0 and var date && _header.ColumnOf[date] < 0)
            notes.Add(TableTexts.DateOfHeading(_dateOfHeading, _options.GoverningDate is not null));
        if (_sourceOfHeading is not null)
            notes.Add(TableTexts.SourceOfHeading(_sourceOfHeading));
        if (_schema.IndexOf(ColumnRole.Ordinal) is >= 0 and var o && _header.ColumnOf[o] is >= 0 and var at && _header.Texts[at].Length == 0)
            notes.Add(TableTexts.NumbersWithoutHeading(SheetRow.ColumnName(at)));
        if (_book.HiddenRows(Sheet) is > 0 and var hidden)
            notes.Add(TableTexts.HiddenRows(hidden));
        var hiddenColumns = Enumerable.Range(0, _header.Texts.Length).Where(at => _header.ColumnOf.Contains(at) && _book.IsHidden(Sheet, at)).ToList();
        if (hiddenColumns.Count > 0)
            notes.Add(TableTexts.HiddenColumns(hiddenColumns.ConvertAll(SheetRow.ColumnName)));
        return notes.ToValueList();
    }
}
