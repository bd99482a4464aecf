using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Sheets.Plain;

namespace KhuyenCong.Sheets;

/// <summary>Dòng đề án: one row of a list of projects, with its record where it was read.</summary>
/// <remarks>
/// What the row says beside its record is put together when it is asked for: most rows of a long list are never shown. Until then a row keeps the letters of
/// the rows around it in memory: who keeps rows asks for their <see cref="Entry"/>.
/// </remarks>
public sealed class ProjectRow
{
    private static readonly HashSet<string> OfRecords = ProjectColumn.All.Select(c => c.Code).ToHashSet(StringComparer.Ordinal);

    private readonly PlainSource? _source;
    private readonly int _number;
    private readonly SheetEntry? _entry;
    private readonly SheetTable? _table;
    private readonly Header? _header;
    private BlockLine _line;
    private SheetEntry? _asked;

    internal ProjectRow(ProjectRecord record, PlainSource source, int number, in BlockLine line) =>
        (Record, _source, _number, _line) = (record, source, number, line);

    internal ProjectRow(SheetEntry entry)
    {
        _entry = entry;
        if (entry.Status == RowStatus.Read)
            (Record, _entry) = (ProjectTable.Record(entry, out var judged), judged);
    }

    internal ProjectRow(SheetEntry entry, SheetTable table, Header header)
        : this(entry) => (_table, _header) = (table, header);

    /// <summary>Whether the row was read straight into its record.</summary>
    [MemberNotNullWhen(false, nameof(_entry))]
    internal bool IsPlain => _entry is null;

    /// <summary>The hash of what tells the row from the others of its table; null for one that nothing tells from them.</summary>
    internal ulong? Identity =>
        IsPlain ? SheetTable.Hash(Record!.Case)
        : _table is null ? null
        : _table.Identity(_entry.Source, _header!);

    /// <summary>Trang tính: the name of the sheet.</summary>
    public string Sheet => _entry?.Sheet ?? _source!.Sheet;

    /// <summary>Số dòng: the number of the row as the sheet numbers it.</summary>
    public int Number => _entry?.Number ?? _number;

    /// <summary>Kết quả: what became of the row.</summary>
    public RowStatus Status => Record is not null ? RowStatus.Read : Entry.Status;

    /// <summary>Hồ sơ: the record of a row that was read; null for one that was refused or passed over.</summary>
    public ProjectRecord? Record { get; }

    /// <summary>Nội dung dòng: the row with its fields, notes and problems.</summary>
    public SheetEntry Entry => _entry ?? (_asked ??= Ask());

    /// <summary>Trường bên cạnh: the field of a column, as <see cref="SheetEntry.this"/>; of a column that records do not have it costs nothing where the table has none.</summary>
    /// <param name="code">The code of the column.</param>
    /// <returns>The field; "" where it is not known.</returns>
    public string this[string code] => _entry is null && !OfRecords.Contains(code) ? "" : Entry[code];

    /// <summary>Mã hạng mục: the code of the support item, also of one that stands in no list; "" for none.</summary>
    public string ItemCode => _entry is null ? Record!.Item?.ToCode() ?? "" : _entry["item"];

    /// <summary>Lưu ý: what was read but should be looked at; see <see cref="SheetEntry.Notes"/>.</summary>
    public ValueList<LocalizedText> Notes => _entry?.Notes ?? [];

    /// <summary>Từ chối: the row as one refused by its reader.</summary>
    /// <param name="reason">Why, in both languages.</param>
    /// <returns>The refused row.</returns>
    public ProjectRow Refuse(LocalizedText reason) => new(Entry.Refuse(reason));

    /// <summary>Biết ngày: whether the governing date is a day, and not a month or year of which the first day stands in.</summary>
    public bool HasDay => _entry is null || _entry["as_of"].Length == 10;

    // The entry keeps what it needs of the block that the line lies in.
    private SheetEntry Ask()
    {
        var entry = _source!.Read(_number, _line.Text);
        _line = default;
        return entry;
    }
}
