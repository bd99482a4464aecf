using System.Globalization;

namespace KhuyenCong.Sheets;

/// <summary>The rows of one sheet of a workbook, one after another, with merged ranges filled from their first cells.</summary>
internal sealed class WorkbookRows(WorkbookSheet sheet)
{
    // Blank rows at the end of the formatted area are no rows of the sheet.
    private readonly Queue<SheetRow> _blanks = new();
    private readonly List<(Merge Range, string Text, CellKind Kind)> _active = [];

    /// <summary>The rows, numbered as the sheet numbers them.</summary>
    /// <param name="rows">The values of the cells, row by row from the first.</param>
    internal IEnumerable<SheetRow> Read(IEnumerable<ICollection<object?>> rows)
    {
        var merges = new Queue<Merge>(sheet.Merges.OrderBy(m => m.FirstRow));
        var number = 0;
        foreach (var cells in rows)
        {
            number++;
            var row = Row(cells, number, merges);
            if (row.IsBlank)
            {
                _blanks.Enqueue(row);
                continue;
            }

            while (_blanks.TryDequeue(out var blank))
                yield return blank;
            yield return row;
        }
    }

    private SheetRow Row(ICollection<object?> cells, int number, Queue<Merge> merges)
    {
        var width = Math.Min(cells.Count, WorkbookSheet.MostColumns);
        var texts = new string[width];
        var kinds = new CellKind[width];
        var column = 0;
        NumberLook[]? looks = null;
        foreach (var value in cells)
        {
            if (column == width)
                break;
            (texts[column], kinds[column]) = Text(sheet.Is1904 && value is DateTime day ? day.AddDays(DateCells.From1900To1904) : value);
            if (sheet.Raised.TryGetValue((number - 1, column), out var raised))
                texts[column] = raised.Trim();
            if (sheet.Uncomputed.Contains((number - 1, column)))
                kinds[column] = CellKind.Formula;
            if (kinds[column] is CellKind.Number or CellKind.Date && sheet.Looks.Of(number - 1, column) is var look && look != default)
                (looks ??= new NumberLook[width])[column] = look;
            column++;
        }

        return new SheetRow(sheet.Name, number, texts, kinds)
        {
            Is1904 = sheet.Is1904,
            Origins = Fill(texts, kinds, number - 1, merges),
            Looks = looks,
        };
    }

    private CellOrigin[]? Fill(string[] texts, CellKind[] kinds, int row, Queue<Merge> merges)
    {
        CellOrigin[]? origins = null;
        foreach (var (range, text, kind) in _active)
            FillOne(range, text, kind);
        while (merges.TryPeek(out var next) && next.FirstRow == row)
        {
            merges.Dequeue();
            // A range without anything in its first cell leaves its cells as they are.
            if (next.FirstColumn >= texts.Length || texts[next.FirstColumn] is not { Length: > 0 } text)
                continue;
            _active.Add((next, text, kinds[next.FirstColumn]));
            FillOne(next, text, kinds[next.FirstColumn]);
        }

        _active.RemoveAll(m => m.Range.LastRow == row);
        return origins;

        void FillOne(Merge range, string text, CellKind kind)
        {
            for (var column = range.FirstColumn; column <= Math.Min(range.LastColumn, texts.Length - 1); column++)
            {
                (texts[column], kinds[column]) = (text, kind);
                (origins ??= new CellOrigin[texts.Length])[column] =
                    (range.LastRow > range.FirstRow ? CellOrigin.SharedByRows : 0)
                    | (row > range.FirstRow ? CellOrigin.FromAbove : 0)
                    | (column > range.FirstColumn ? CellOrigin.FromLeft : 0);
            }
        }
    }

    private static (string Text, CellKind Kind) Text(object? value) =>
        value switch
        {
            null => ("", CellKind.Text),
            string text => (text.Trim(), CellKind.Text),
            double number => (Number(number), CellKind.Number),
            DateTime date => (date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), CellKind.Date),
            bool answer => (answer ? "TRUE" : "FALSE", CellKind.Text),
            IFormattable other => (other.ToString(null, CultureInfo.InvariantCulture), CellKind.Text),
            _ => (value.ToString()?.Trim() ?? "", CellKind.Text),
        };

    // The fifteen digits that a spreadsheet keeps; whole numbers of more to the last one. A zero has no sign.
    private static string Number(double number) =>
        Math.Abs(number) is >= 1e-9 and < 1e15
            ? ((decimal)number).ToString(CultureInfo.InvariantCulture)
            : (number + 0.0).ToString("R", CultureInfo.InvariantCulture);
}
