using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Sheets;

/// <summary>Dòng đề án: one row of a list of projects, with its record where it was read.</summary>
/// <remarks>What the row says beside its record is put together when it is asked for: most rows of a long list are never shown.</remarks>
public sealed class ProjectRow
{
    private readonly SheetRow _source;
    private readonly Func<SheetRow, SheetEntry>? _read;
    private readonly SheetEntry? _entry;
    private SheetEntry? _asked;

    internal ProjectRow(SheetRow source, ProjectRecord record, Func<SheetRow, SheetEntry> read) => (_source, Record, _read) = (source, record, read);

    internal ProjectRow(SheetEntry entry)
    {
        (_source, _entry) = (entry.Source, entry);
        if (entry.Status == RowStatus.Read)
            (Record, _entry) = (ProjectTable.Record(entry, out var judged), judged);
    }

    /// <summary>Trang tính: the name of the sheet.</summary>
    public string Sheet => _source.Sheet;

    /// <summary>Số dòng: the number of the row as the sheet numbers it.</summary>
    public int Number => _source.Number;

    /// <summary>Kết quả: what became of the row.</summary>
    public RowStatus Status => Record is not null ? RowStatus.Read : Entry.Status;

    /// <summary>Hồ sơ: the record of a row that was read; null for one that was refused or passed over.</summary>
    public ProjectRecord? Record { get; }

    /// <summary>Nội dung dòng: the row with its fields, notes and problems.</summary>
    public SheetEntry Entry => _entry ?? (_asked ??= _read!(_source));

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
}
