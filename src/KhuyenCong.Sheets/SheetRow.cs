using System.Globalization;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Loại ô: what a cell holds.</summary>
public enum CellKind
{
    /// <summary>Chữ: text as it was typed.</summary>
    Text = 0,

    /// <summary>Số: a number of a spreadsheet.</summary>
    Number = 1,

    /// <summary>Ngày: a date of a spreadsheet.</summary>
    Date = 2,

    /// <summary>Công thức chưa tính: a formula whose value the file does not hold.</summary>
    Formula = 3,
}

/// <summary>Where the text of a cell comes from.</summary>
[Flags]
internal enum CellOrigin : byte
{
    Own = 0,

    /// <summary>The cell is one with others of the rows above or below.</summary>
    SharedByRows = 1,

    /// <summary>Copied from the first column of a merged range.</summary>
    FromLeft = 2,

    /// <summary>Copied from the first row of a merged range.</summary>
    FromAbove = 4,
}

/// <summary>Dòng của trang tính: one row of a sheet as it stands there.</summary>
public sealed class SheetRow
{
    private readonly string[] _cells;
    private readonly CellKind[]? _kinds;

    internal SheetRow(string sheet, int number, string[] cells, CellKind[]? kinds = null, LocalizedText? problem = null)
    {
        Sheet = sheet;
        Number = number;
        _cells = cells;
        _kinds = kinds;
        Problem = problem;
    }

    /// <summary>Trang tính: the name of the sheet; of a text file its own name.</summary>
    public string Sheet { get; }

    /// <summary>Số dòng: the number of the row as the sheet numbers it, from 1.</summary>
    public int Number { get; }

    /// <summary>Số ô: the number of cells.</summary>
    public int Count => _cells.Length;

    /// <summary>Hỏng: what is wrong with the row as such, or null: a quote left open, a line beyond all bounds.</summary>
    public LocalizedText? Problem { get; }

    /// <summary>Nội dung ô: the text of a cell, trimmed; "" where there is none.</summary>
    /// <param name="column">The place from 0.</param>
    /// <returns>A number or date of a spreadsheet in invariant form, else the text.</returns>
    public string this[int column] => (uint)column < (uint)_cells.Length ? _cells[column] : "";

    /// <summary>Loại ô: what a cell holds.</summary>
    /// <param name="column">The place from 0.</param>
    /// <returns>The kind; <see cref="CellKind.Text"/> where there is no cell.</returns>
    public CellKind Kind(int column) => _kinds is not null && (uint)column < (uint)_kinds.Length ? _kinds[column] : CellKind.Text;

    /// <summary>Dòng trống: whether the row has nothing of its own; what merged ranges bring from other rows is not its own.</summary>
    public bool IsBlank
    {
        get
        {
            for (var column = 0; Problem is null && column < _cells.Length; column++)
            {
                if ((_cells[column].Length > 0 && (Origin(column) & (CellOrigin.FromLeft | CellOrigin.FromAbove)) == 0) || Kind(column) == CellKind.Formula)
                    return false;
            }

            return Problem is null;
        }
    }

    /// <summary>Các ô: the texts of all cells.</summary>
    public IReadOnlyList<string> Cells => _cells;

    /// <summary>Where the texts of merged ranges come from; null where the row has none.</summary>
    internal CellOrigin[]? Origins { get; init; }

    /// <summary>Whether numbers that are days are counted from 1904.</summary>
    internal bool Is1904 { get; init; }

    internal CellOrigin Origin(int column) => Origins is not null && (uint)column < (uint)Origins.Length ? Origins[column] : CellOrigin.Own;

    /// <summary>The row with its texts in Unicode, where they were typed in an old font.</summary>
    internal SheetRow Recoded(Func<string, string> recode) =>
        new(Sheet, Number, Array.ConvertAll(_cells, c => recode(c)), _kinds, Problem) { Is1904 = Is1904, Origins = Origins };

    /// <summary>Địa chỉ ô: the address of a cell, such as "E7".</summary>
    /// <param name="column">The place from 0.</param>
    /// <returns>The address.</returns>
    public string Address(int column) => ColumnName(column) + Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>Tên cột: the letters of a column, such as "A" or "AB".</summary>
    /// <param name="column">The place from 0.</param>
    /// <returns>The letters.</returns>
    public static string ColumnName(int column)
    {
        var name = "";
        for (var rest = column; rest >= 0; rest = (rest / 26) - 1)
            name = (char)('A' + (rest % 26)) + name;
        return name;
    }
}
