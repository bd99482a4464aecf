namespace KhuyenCong.Sheets;

/// <summary>The cells of one sheet of an old workbook.</summary>
internal sealed class XlsRows(XlsBook book, byte[] stream, int start)
{
    private const int EndOfPart = 0x0A;
    private const int StartOfPart = 0x809;
    private const int WidestSheet = 256;

    private static readonly object Uncomputed = new();
    private static readonly object?[] Blank = [];

    /// <summary>What the sheet is beside its cells.</summary>
    internal WorkbookSheet Sheet(string name, bool isHidden)
    {
        var width = 1;
        var uncomputed = new HashSet<(int, int)>();
        var looks = new Looks();
        foreach (var (row, column, value) in Cells(looks))
        {
            width = Math.Max(width, column + 1);
            if (value == Uncomputed)
                uncomputed.Add((row, column));
        }

        return new(name, isHidden, width, looks.Merges, uncomputed)
        {
            HiddenRows = looks.HiddenRows,
            HiddenColumns = looks.HiddenColumns,
            Looks = looks.Numbers,
        };
    }

    /// <summary>The values of the cells, row by row; the rows of a file need not stand in their order.</summary>
    internal IEnumerable<ICollection<object?>> Values(WorkbookSheet sheet)
    {
        var rows = new SortedDictionary<int, object?[]>();
        foreach (var (row, column, value) in Cells(new Looks()))
        {
            if (!rows.TryGetValue(row, out var cells))
                rows[row] = cells = new object?[sheet.Width];
            if (cells[column] is not null)
                throw new InvalidDataException($"The cell {SheetRow.ColumnName(column)}{row + 1} stands there twice.");
            cells[column] = value == Uncomputed ? "" : value;
        }

        var next = 0;
        foreach (var (row, cells) in rows)
        {
            for (; next < row; next++)
                yield return Blank;
            yield return cells;
            next++;
        }
    }

    private IEnumerable<(int Row, int Column, object Value)> Cells(Looks looks)
    {
        var records = new XlsRecords(stream, start);
        records.Next();
        if (records.Id != StartOfPart)
            throw new InvalidDataException("A sheet does not begin with its beginning.");
        // Charts inside a sheet are parts of their own.
        var depth = 0;
        for (records.Next(); records.Id != EndOfPart || depth > 0; records.Next())
        {
            depth +=
                records.Id == StartOfPart ? 1
                : records.Id == EndOfPart ? -1
                : 0;
            if (depth > 0)
                continue;
            if (records.Id == 0xE5)
                ReadMerges(records, looks);
            else if (records.Id == 0x7D)
                ReadColumns(records, looks);
            else if (records.Id == 0x208)
                ReadRow(records, looks);
            else if (records.Id is 0x203 or 0x27E or 0xBD or 0xFD or 0x204 or 0xD6 or 0x205 or 0x06)
                foreach (var cell in CellsOf(records, looks.Numbers))
                    yield return cell;
        }
    }

    private IEnumerable<(int Row, int Column, object Value)> CellsOf(XlsRecords records, CellLooks looks)
    {
        var (row, column) = (records.UInt16(), records.UInt16());
        if (column >= WidestSheet)
            throw new InvalidDataException("A cell stands beyond the sheet.");
        if (records.Id != 0xBD)
        {
            var format = records.UInt16();
            looks.Add(row, column, book.Look(format));
            yield return (row, column, Value(records, format));
            yield break;
        }

        // Numbers side by side; behind the last stands the number of its column.
        for (var format = records.UInt16(); records.HasMore && column < WidestSheet; format = records.UInt16(), column++)
        {
            var number = Packed(records.UInt32());
            looks.Add(row, column, book.Look(format));
            yield return (row, column, OfNumber(number, format));
        }
    }

    private object Value(XlsRecords records, int format) =>
        records.Id switch
        {
            0x203 => OfNumber(BitConverter.UInt64BitsToDouble(records.UInt64()), format),
            0x27E => OfNumber(Packed(records.UInt32()), format),
            0xFD => book.Text(records.UInt32()),
            0x205 => OfBoolean(records.Byte(), records.Byte() != 0),
            0x06 => OfFormula(records, format),
            _ => book.Text(records, records.UInt16()),
        };

    private object OfFormula(XlsRecords records, int format)
    {
        var result = records.UInt64();
        var isToBeComputed = (records.UInt16() & 2) != 0;
        if (result >> 48 != 0xFFFF)
            return result == 0 && isToBeComputed ? Uncomputed : OfNumber(BitConverter.UInt64BitsToDouble(result), format);
        var value = (byte)(result >> 16 & 0xFF);
        return (result & 0xFF) switch
        {
            0 => ResultText(records),
            1 => OfBoolean(value, false),
            2 => OfBoolean(value, true),
            _ => "",
        };
    }

    // The text that a formula gives stands in a record behind it, perhaps with the formula of a whole range between them.
    private string ResultText(XlsRecords records)
    {
        do records.Next();
        while (records.Id is 0x4BC or 0x221 or 0x236);
        return records.Id == 0x207 ? book.Text(records, records.UInt16()) : throw new InvalidDataException("The text of a formula is missing.");
    }

    private static void ReadMerges(XlsRecords records, Looks looks)
    {
        for (var left = records.UInt16(); left > 0; left--)
        {
            var merge = new Merge(records.UInt16(), records.UInt16(), records.UInt16(), records.UInt16());
            if (merge.FirstRow <= merge.LastRow && merge.FirstColumn <= merge.LastColumn)
                looks.Merges.Add(merge);
        }
    }

    // The first and last of columns, their width, their format and whether they are hidden.
    private static void ReadColumns(XlsRecords records, Looks looks)
    {
        var words = Words(records, 5);
        if (words.Count == 5 && (words[4] & 1) != 0 && looks.HiddenColumns.Count < WidestSheet)
            looks.HiddenColumns.Add(new(words[0], words[1]));
    }

    // Number, first and last column, height, two more, and among the marks whether it is hidden.
    private static void ReadRow(XlsRecords records, Looks looks)
    {
        var words = Words(records, 7);
        looks.HiddenRows += words.Count == 7 && (words[6] & 0x20) != 0 ? 1 : 0;
    }

    // What is said of the looks of a sheet may be shorter than usual.
    private static List<int> Words(XlsRecords records, int most)
    {
        var words = new List<int>(most);
        while (words.Count < most && records.HasMore)
            words.Add(records.UInt16());
        return words;
    }

    private object OfNumber(double number, int format) => book.IsDay(format) && number is >= 1 and < 2_958_466 ? DateTime.FromOADate(number) : number;

    private static object OfBoolean(byte value, bool isError) =>
        !isError
            ? value != 0
            : value switch
            {
                0x00 => "#NULL!",
                0x07 => "#DIV/0!",
                0x0F => "#VALUE!",
                0x17 => "#REF!",
                0x1D => "#NAME?",
                0x24 => "#NUM!",
                _ => "#N/A",
            };

    // A whole number of thirty bits or the upper half of a number, perhaps a hundred times too large.
    private static double Packed(uint packed)
    {
        var number = (packed & 2) != 0 ? unchecked((int)packed) >> 2 : BitConverter.UInt64BitsToDouble((ulong)(packed & ~3u) << 32);
        return (packed & 1) != 0 ? number / 100 : number;
    }

    /// <summary>What is said of a sheet beside its cells.</summary>
    private sealed class Looks
    {
        internal List<Merge> Merges { get; } = [];

        internal CellLooks Numbers { get; } = new();

        internal List<ColumnSpan> HiddenColumns { get; } = [];

        internal int HiddenRows { get; set; }
    }
}
