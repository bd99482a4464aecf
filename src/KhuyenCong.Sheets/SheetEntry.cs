using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Kết quả đọc dòng: what became of a row.</summary>
public enum RowStatus
{
    /// <summary>Đọc được: every cell that is used was read.</summary>
    Read = 1,

    /// <summary>Không đọc được: a cell could not be read, or the row is damaged; it counts nowhere.</summary>
    Refused = 2,

    /// <summary>Bỏ qua: no row of data: a title, a heading, a total, a section, a blank.</summary>
    PassedOver = 3,
}

/// <summary>Ô không đọc được: a cell that cannot be read.</summary>
/// <param name="Column">The code of the column.</param>
/// <param name="Address">Where the cell stands, such as "E7"; "" where the sheet has no such column.</param>
/// <param name="Heading">The heading of the column in the sheet; its name where the sheet has no such column.</param>
/// <param name="Value">What stands there, shortened, with what cannot be printed written out.</param>
/// <param name="Problem">What is wrong, in both languages; the form wanted is part of it.</param>
public sealed record CellProblem(string Column, string Address, LocalizedText Heading, string Value, LocalizedText Problem)
{
    /// <summary>Lời báo: the cell, its value and what is wrong, as one sentence.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The sentence without a full stop.</returns>
    public string Message(Language language) =>
        Address.Length == 0
            ? $"{Heading.In(language)}: {Problem.In(language)}"
            : new LocalizedText(
                $"ô {Address} ({Heading.Vietnamese}) ghi '{Value}': {Problem.Vietnamese}",
                $"cell {Address} ({Heading.English}) says '{Value}': {Problem.English}"
            ).In(language);
}

/// <summary>Dòng của bảng: one row of a sheet, read as a row of a table.</summary>
public sealed class SheetEntry
{
    private readonly TableSchema _schema;
    private readonly string[] _fields;

    internal SheetEntry(TableSchema schema, SheetRow source, RowStatus status, string[]? fields, LocalizedText? reason)
    {
        (_schema, Source, Status, Reason) = (schema, source, status, reason);
        _fields = fields ?? [];
    }

    /// <summary>Dòng gốc: the row as it stands in the sheet.</summary>
    public SheetRow Source { get; }

    /// <summary>Trang tính: the name of the sheet.</summary>
    public string Sheet => Source.Sheet;

    /// <summary>Số dòng: the number of the row as the sheet numbers it.</summary>
    public int Number => Source.Number;

    /// <summary>Kết quả: what became of the row.</summary>
    public RowStatus Status { get; }

    /// <summary>Có mã riêng: whether the row has an id of its own; else its number in the list, or in the sheet, stands in.</summary>
    public bool HasOwnId { get; internal init; }

    /// <summary>The row, passed over for a reason that says more; the row as it is where there is none.</summary>
    internal SheetEntry Because(LocalizedText? reason) =>
        reason is null || Status != RowStatus.PassedOver ? this : new SheetEntry(_schema, Source, Status, _fields, reason);

    /// <summary>Lý do: why the row was passed over or refused; null for a row that was read.</summary>
    public LocalizedText? Reason { get; }

    /// <summary>Ô không đọc được: the cells that could not be read.</summary>
    public ValueList<CellProblem> Problems { get; internal init; } = [];

    /// <summary>Lưu ý: what was read but should be looked at, such as lost letters or a date of which only the year is known.</summary>
    public ValueList<LocalizedText> Notes { get; internal init; } = [];

    /// <summary>Trường: the field of a column in its stable form; "" where it is not known.</summary>
    /// <param name="code">The code of the column.</param>
    /// <returns>The field; "" for a column that the table does not have.</returns>
    public string this[string code] => _schema.IndexOf(code) is >= 0 and var at && at < _fields.Length ? _fields[at] : "";

    /// <summary>Trường đã biết: the field of a column, or null where it is not known.</summary>
    /// <param name="code">The code of the column.</param>
    /// <returns>The field.</returns>
    public string? Known(string code) => this[code] is { Length: > 0 } field ? field : null;

    /// <summary>Các trường: the fields in the order of the columns of the schema; none for a row that was passed over.</summary>
    public IReadOnlyList<string> Fields => _fields;

    /// <summary>Lời báo: why the row was not read, in one line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>The reason, or "" for a row that was read.</returns>
    public string Explain(Language language) => Problems.Count > 0 ? string.Join("; ", Problems.Select(p => p.Message(language))) : Reason?.In(language) ?? "";

    /// <summary>The row with a further note.</summary>
    internal SheetEntry WithNote(LocalizedText note) =>
        new(_schema, Source, Status, _fields, Reason)
        {
            Problems = Problems,
            Notes = Notes.Append(note).ToValueList(),
            HasOwnId = HasOwnId,
        };

    /// <summary>Từ chối: the row as one refused by its reader.</summary>
    /// <param name="reason">Why, in both languages.</param>
    /// <returns>The refused row.</returns>
    public SheetEntry Refuse(LocalizedText reason) =>
        new(_schema, Source, RowStatus.Refused, _fields, reason ?? throw new ArgumentNullException(nameof(reason))) { Notes = Notes, HasOwnId = HasOwnId };

    /// <summary>Bỏ qua: the row as one passed over by its reader.</summary>
    /// <param name="reason">Why, in both languages.</param>
    /// <returns>The row passed over.</returns>
    public SheetEntry PassOver(LocalizedText reason) =>
        new(_schema, Source, RowStatus.PassedOver, _fields, reason ?? throw new ArgumentNullException(nameof(reason))) { Notes = Notes, HasOwnId = HasOwnId };
}
