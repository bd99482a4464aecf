using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CsvHelper;
using KhuyenCong.Domain;
using MiniExcelLibs;
using MiniExcelLibs.OpenXml;
using NodaTime;

namespace KhuyenCong.Sheets;

/// <summary>Ghi bảng tính: writes rows as .xlsx or .csv; a text that a spreadsheet would take for a formula is defused.</summary>
/// <remarks>
/// In .csv a text that begins with "=", "+", "-", "@" or a control character has an apostrophe put before it, so that opening the file runs nothing, and which is
/// taken away again when the file is read; in .xlsx texts are written as texts. Texts in .csv are UTF-8 with a mark when asked for, so that Excel reads them.
/// </remarks>
public sealed class SheetWriter : IDisposable
{
    private readonly CsvWriter _csv;

    private SheetWriter(Stream stream, bool withMark, char separator) =>
        _csv = CsvWriter.Create(
            stream,
            CsvWriterOptions.Default with
            {
                NewLine = "\n",
                HasHeader = false,
                Separator = separator,
                Injection = CsvInjection.Escape,
                WriteByteOrderMark = withMark,
            }
        );

    /// <summary>Ghi .csv: begins a text file, whose rows are written one after another.</summary>
    /// <param name="stream">The stream; it is closed with the writer.</param>
    /// <param name="withMark">Whether the file begins with the mark by which Excel knows UTF-8.</param>
    /// <param name="separator">What separates the fields.</param>
    /// <returns>The writer; dispose it.</returns>
    public static SheetWriter Csv(Stream stream, bool withMark = false, char separator = ',') =>
        new(stream ?? throw new ArgumentNullException(nameof(stream)), withMark, separator);

    /// <summary>Ghi một dòng: writes a row.</summary>
    /// <param name="fields">The fields; null is blank.</param>
    /// <exception cref="ArgumentNullException">There are no fields.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Write(params IEnumerable<string?> fields)
    {
        ArgumentNullException.ThrowIfNull(fields);
        foreach (var field in fields)
            _csv.WriteField(Defused.Written(field ?? ""));
        _csv.EndRecord();
    }

    /// <summary>Đẩy ra: writes what is held.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public void Flush() => _csv.Flush();

    /// <inheritdoc/>
    public void Dispose() => _csv.Dispose();

    /// <summary>Ghi .xlsx: writes a workbook of one sheet, row by row as they come.</summary>
    /// <param name="stream">The stream to write to.</param>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="width">The number of columns; what a row has beyond them is not written.</param>
    /// <param name="rows">The rows: texts, whole and decimal numbers, amounts, dates; null is blank.</param>
    /// <exception cref="ArgumentNullException">An argument is missing.</exception>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Xlsx(Stream stream, string sheet, int width, IEnumerable<IReadOnlyList<object?>> rows)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(sheet);
        ArgumentNullException.ThrowIfNull(rows);
        var names = Enumerable.Range(0, width).Select(SheetRow.ColumnName).ToArray();
        var settings = new OpenXmlConfiguration
        {
            TableStyles = TableStyles.None,
            AutoFilter = false,
            FreezeRowCount = 0,
        };
        MiniExcel.SaveAs(stream, rows.Select(row => new Cells(names, row)), printHeader: false, SheetName(sheet), ExcelType.XLSX, settings);
    }

    /// <summary>Ô của dòng gốc: the cells of a row as they stand in its sheet, numbers as numbers and dates as dates.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The cells.</returns>
    /// <exception cref="ArgumentNullException">There is no row.</exception>
    public static IReadOnlyList<object?> CellsOf(SheetRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var cells = new object?[row.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var text = (row.Origin(i) & (CellOrigin.FromLeft | CellOrigin.FromAbove)) == 0 ? row[i] : "";
            cells[i] =
                text.Length == 0 ? null
                : row.Kind(i) == CellKind.Number && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
                : row.Kind(i) == CellKind.Date && DateText.TryParse(text, out var date) ? date
                : text;
        }

        return cells;
    }

    // Names of sheets have at most 31 characters and none of these.
    private static string SheetName(string name)
    {
        var clean = new string([.. name.Select(c => c is '\\' or '/' or '?' or '*' or '[' or ']' or ':' || char.IsControl(c) ? ' ' : c).Take(31)]).Trim(
            ' ',
            '\''
        );
        return clean.Length == 0 ? "Sheet1" : clean;
    }

    /// <summary>A row as the writer of workbooks wants it: every name, in order, blank where the row has no cell.</summary>
    internal sealed class Cells(string[] names, IReadOnlyList<object?> row) : IDictionary<string, object?>
    {
        public object? this[string key]
        {
            get => At(Array.IndexOf(names, key));
            set => throw new NotSupportedException();
        }

        public ICollection<string> Keys => names;

        public ICollection<object?> Values => [.. names.Select((_, i) => At(i))];

        public int Count => names.Length;

        public bool IsReadOnly => true;

        public bool ContainsKey(string key) => Array.IndexOf(names, key) >= 0;

        public bool TryGetValue(string key, [MaybeNullWhen(false)] out object? value)
        {
            var at = Array.IndexOf(names, key);
            value = At(at);
            return at >= 0;
        }

        public IEnumerator<KeyValuePair<string, object?>> GetEnumerator()
        {
            for (var i = 0; i < names.Length; i++)
                yield return new(names[i], At(i));
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public void Add(string key, object? value) => throw new NotSupportedException();

        public bool Remove(string key) => throw new NotSupportedException();

        public void Add(KeyValuePair<string, object?> item) => throw new NotSupportedException();

        public void Clear() => throw new NotSupportedException();

        public bool Contains(KeyValuePair<string, object?> item) => TryGetValue(item.Key, out var value) && Equals(value, item.Value);

        public void CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex)
        {
            foreach (var cell in this)
                array[arrayIndex++] = cell;
        }

        public bool Remove(KeyValuePair<string, object?> item) => throw new NotSupportedException();

        private object? At(int column) =>
            column < 0 || column >= row.Count
                ? null
                : row[column] switch
                {
                    Vnd amount => amount.Dong,
                    LocalDate date => date.ToDateTimeUnspecified(),
                    string text => Valid(text),
                    var other => other,
                };

        // A text that XML cannot hold is written out.
        private static string Valid(string text) =>
            text.Any(c => char.IsControl(c) && c is not ('\n' or '\r' or '\t') || char.IsSurrogate(c)) ? Printable.Of(text) : text;
    }
}
