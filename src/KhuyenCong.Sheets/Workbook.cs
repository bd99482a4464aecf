using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>A range of cells merged into one.</summary>
internal readonly record struct Merge(int FirstRow, int LastRow, int FirstColumn, int LastColumn);

/// <summary>Columns beside one another, from 0, the last one too.</summary>
internal readonly record struct ColumnSpan(int First, int Last);

/// <summary>One sheet of a workbook, with what its cells do not say themselves.</summary>
internal sealed record WorkbookSheet(string Name, bool IsHidden, int Width, IReadOnlyList<Merge> Merges, IReadOnlySet<(int Row, int Column)> Uncomputed)
{
    /// <summary>The first thousand columns are read; what stands beyond them is no table.</summary>
    internal const int MostColumns = 1024;

    /// <summary>Whether the days of the workbook are counted from 1904, as old programs of another maker do.</summary>
    internal bool Is1904 { get; init; }

    /// <summary>How many rows are hidden, by hand, by a filter or in a folded group.</summary>
    internal int HiddenRows { get; init; }

    /// <summary>The columns that are hidden, from 0.</summary>
    internal IReadOnlyList<ColumnSpan> HiddenColumns { get; init; } = [];

    /// <summary>The texts of cells with raised digits, which are no digits of an amount.</summary>
    internal IReadOnlyDictionary<(int Row, int Column), string> Raised { get; init; } = new Dictionary<(int, int), string>();

    /// <summary>How the cells show their numbers.</summary>
    internal CellLooks Looks { get; init; } = new();
}

/// <summary>An open workbook, whatever its format.</summary>
/// <param name="Form">What the file is.</param>
/// <param name="Sheets">Its sheets, in their order.</param>
/// <param name="Values">The rows of the sheet at a place, from the first on, blank ones too: texts, numbers, days, truth values, null for nothing.</param>
internal sealed record Workbook(string Form, IReadOnlyList<WorkbookSheet> Sheets, Func<int, IEnumerable<ICollection<object?>>> Values)
{
    /// <summary>The rows of one of the sheets.</summary>
    internal IEnumerable<SheetRow> Rows(int sheet) => new WorkbookRows(Sheets[sheet]).Read(Values(sheet));

    /// <summary>What is said of a workbook whose reader failed.</summary>
    internal static readonly LocalizedText Damaged = new(
        "Tệp Excel bị hỏng hoặc bị cắt; hãy mở bằng Excel, sửa và lưu lại dạng .xlsx.",
        "The Excel file is damaged or cut off; open it in Excel, repair it and save it as .xlsx."
    );

    /// <summary>What is said of a workbook that cannot be opened without its password.</summary>
    internal static readonly LocalizedText Locked = new(
        "Tệp Excel có mật khẩu; hãy mở bằng Excel, bỏ mật khẩu và lưu lại dạng .xlsx.",
        "The Excel file has a password; open it in Excel, take the password off and save it as .xlsx."
    );

    /// <summary>What is said of a workbook of the first programs.</summary>
    internal static readonly LocalizedText TooOld = new(
        "Tệp Excel quá cũ (trước bản 5.0); hãy mở bằng Excel và lưu lại dạng .xlsx.",
        "The Excel file is too old (before version 5.0); open it in Excel and save it as .xlsx."
    );
}
