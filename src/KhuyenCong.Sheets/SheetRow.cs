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
    private readonly CellKind[]? _kinds;
    private readonly char _separator;
    private readonly Func<string, string[]>? _split;
    private string[]? _cells;

    internal SheetRow(string sheet, int number, string[] cells, CellKind[]? kinds = null, LocalizedText? problem = null)
    {
        Sheet = sheet;
        Number = number;
        _cells = cells;
        _kinds = kinds;
        Problem = problem;
    }

    /// <summary>A line of a text file, whose cells are taken apart when they are asked for.</summary>
    internal SheetRow(string sheet, int number, string line, char separator, Func<string, string[]> split) =>
        (Sheet, Number, Line, _separator, _split) = (sheet, number, line, separator, split);

    /// <summary>Trang tính: the name of the sheet; of a text file its own name.</summary>
    public string Sheet { get; }

    /// <summary>Số dòng: the number of the row as the sheet numbers it, from 1.</summary>
    public int Number { get; }

    /// <summary>Số ô: the number of cells.</summary>
    public int Count => Parts.Length;

    /// <summary>The one line of a text file that the row is; null for every other row, and for one whose quotes are broken.</summary>
    internal string? Line { get; }

    /// <summary>Hỏng: what is wrong with the row as such, or null: a quote left open, a line beyond all bounds.</summary>
    public LocalizedText? Problem { get; }

    /// <summary>Nội dung ô: the text of a cell, trimmed; "" where there is none.</summary>
    /// <param name="column">The place from 0.</param>
    /// <returns>A number or date of a spreadsheet in invariant form, else the text.</returns>
    public string this[int column] => column >= 0 && column < Parts.Length ? Parts[column] : "";

    /// <summary>Loại ô: what a cell holds.</summary>
    /// <param name="column">The place from 0.</param>
    /// <returns>The kind; <see cref="CellKind.Text"/> where there is no cell.</returns>
    public CellKind Kind(int column) => _kinds is not null && column >= 0 && column < _kinds.Length ? _kinds[column] : CellKind.Text;

    /// <summary>Dòng trống: whether the row has nothing of its own; what merged ranges bring from other rows is not its own.</summary>
    public bool IsBlank
    {
        get
        {
            for (var column = 0; Problem is null && column < Parts.Length; column++)
            {
                if ((Parts[column].Length > 0 && (Origin(column) & (CellOrigin.FromLeft | CellOrigin.FromAbove)) == 0) || Kind(column) == CellKind.Formula)
                    return false;
            }

            return Problem is null;
        }
    }

    /// <summary>Các ô: the texts of all cells.</summary>
    public IReadOnlyList<string> Cells => Parts;

    private string[] Parts => _cells ??= _split!(Line!);

    /// <summary>The text of one cell, the others of a line left as they are.</summary>
    internal string Peek(int column)
    {
        var rest = _cells is null ? Line.AsSpan() : default;
        for (var hops = column; !rest.IsEmpty; hops--)
        {
            // A quoted cell may hold the separator.
            if (rest.TrimStart(' ').StartsWith("\""))
                return this[column];
            var end = rest.IndexOf(_separator);
            if (hops == 0)
                return Defused.Read((end < 0 ? rest : rest[..end]).Trim().ToString());
            rest = end < 0 ? default : rest[(end + 1)..];
        }

        return this[column];
    }

    internal static string[] Trimmed(string[] cells)
    {
        for (var i = 0; i < cells.Length; i++)
            cells[i] = Defused.Read(cells[i].Trim());
        return cells;
    }

    /// <summary>Where the texts of merged ranges come from; null where the row has none.</summary>
    internal CellOrigin[]? Origins { get; init; }

    /// <summary>Whether numbers that are days are counted from 1904.</summary>
    internal bool Is1904 { get; init; }

    /// <summary>How its numbers are shown; null where all are shown as they are.</summary>
    internal NumberLook[]? Looks { get; init; }

    internal NumberLook Look(int column) => Looks is not null && column >= 0 && column < Looks.Length ? Looks[column] : default;

    internal CellOrigin Origin(int column) => Origins is not null && column >= 0 && column < Origins.Length ? Origins[column] : CellOrigin.Own;

    /// <summary>The row with its texts in Unicode, where they were typed in an old font.</summary>
    internal SheetRow Recoded(Func<string, string> recode) =>
        new(Sheet, Number, Array.ConvertAll(Parts, c => recode(c)), _kinds, Problem)
        {
            Is1904 = Is1904,
            Origins = Origins,
            Looks = Looks,
        };

    /// <summary>The row with some cells of another one in the place of its own.</summary>
    internal SheetRow With(SheetRow other, List<int> columns)
    {
        var (cells, kinds) = (Parts.ToArray(), Enumerable.Range(0, Count).Select(Kind).ToArray());
        foreach (var at in columns)
            (cells[at], kinds[at]) = (other[at], other.Kind(at));
        return new(Sheet, Number, cells, kinds, Problem)
        {
            Is1904 = Is1904,
            Origins = Origins,
            Looks = Looks,
        };
    }

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
