using System.Globalization;
using System.Text;
using System.Xml;

namespace KhuyenCong.Sheets;

/// <summary>Workbooks as one XML file (the "XML Spreadsheet 2003"), which programs export under the name of a workbook (.xls).</summary>
internal sealed class XmlSheets
{
    private const string Main = "urn:schemas-microsoft-com:office:spreadsheet";
    private const int MostRows = 1 << 20;

    private readonly List<(WorkbookSheet Sheet, List<object?[]> Rows)> _sheets = [];
    private readonly StringBuilder _text = new();
    private string _name = "";
    private bool _isHidden;
    private int _hiddenRows;
    private int _lastColumn;
    private List<ColumnSpan> _hiddenColumns = [];
    private bool _is1904;
    private readonly Dictionary<string, NumberLook> _styles = new(StringComparer.Ordinal);
    private string _style = "";
    private CellLooks _looks = new();
    private List<object?[]> _rows = [];
    private List<Merge> _merges = [];
    private HashSet<(int, int)> _uncomputed = [];
    private List<object?> _row = [];
    private int _lastRow;
    private string? _type;
    private bool _hasFormula;
    private bool _isRemark;
    private (int Right, int Down) _merge;

    /// <summary>Whether a text is such a workbook.</summary>
    internal static bool IsBook(string start) =>
        start.Contains(Main, StringComparison.Ordinal) || start.Contains("progid=\"Excel.Sheet\"", StringComparison.Ordinal);

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="XmlException">The file is damaged or cut off.</exception>
    /// <exception cref="InvalidDataException">Rows or cells stand in disorder, or beyond the sheet.</exception>
    internal static Workbook Open(string xml)
    {
        // A reader of its own accord refuses a definition of the document, by which a text could grow without bounds.
        using var reader = XmlReader.Create(new StringReader(xml));
        var sheets = new XmlSheets();
        while (reader.Read())
            sheets.Read(reader);
        var all = sheets._sheets;
        return new Workbook("XML Spreadsheet 2003 (.xls)", all.ConvertAll(s => s.Sheet with { Is1904 = sheets._is1904 }), at => all[at].Rows);
    }

    private void Read(XmlReader xml)
    {
        switch (xml.NodeType)
        {
            case XmlNodeType.Element:
                var isEmpty = xml.IsEmptyElement;
                var name = xml.LocalName;
                Start(xml);
                if (isEmpty)
                    End(name);
                break;
            case XmlNodeType.EndElement:
                End(xml.LocalName);
                break;
            case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                _text.Append(xml.Value);
                break;
        }
    }

    private void Start(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "Worksheet":
                (_name, _isHidden, _lastRow) = (xml.GetAttribute("Name", Main) ?? "", false, -1);
                (_rows, _merges, _uncomputed) = ([], [], []);
                (_hiddenRows, _hiddenColumns, _lastColumn, _looks) = (0, [], -1, new());
                break;
            case "Style":
                _style = xml.GetAttribute("ID", Main) ?? "";
                break;
            case "NumberFormat":
                var format = xml.GetAttribute("Format", Main) ?? "";
                _styles[_style] = XlsFormats.LookOf(format == "Percent" ? "0%" : format);
                break;
            case "Column":
                var at = Number(xml, "Index") is { } number ? number - 1 : _lastColumn + 1;
                _lastColumn = at + (Number(xml, "Span") ?? 0);
                if (xml.GetAttribute("Hidden", Main) is "1")
                    _hiddenColumns.Add(new(at, _lastColumn));
                break;
            case "Row":
                var row = Number(xml, "Index") is { } index ? index - 1 : _lastRow + 1;
                if (row <= _lastRow || row >= MostRows)
                    throw new InvalidDataException($"Row {row + 1} stands below row {_lastRow + 1}.");
                while (_rows.Count < row)
                    _rows.Add([]);
                _lastRow = row + (Number(xml, "Span") ?? 0);
                _hiddenRows += xml.GetAttribute("Hidden", Main) is "1" ? _lastRow - row + 1 : 0;
                _row = [];
                break;
            case "Cell":
                var column = Number(xml, "Index") is { } place ? place - 1 : _row.Count;
                if (column < _row.Count || column >= WorkbookSheet.MostColumns)
                    throw new InvalidDataException($"Cell {column + 1} stands behind cell {_row.Count}.");
                while (_row.Count < column)
                    _row.Add(null);
                _merge = (Number(xml, "MergeAcross") ?? 0, Number(xml, "MergeDown") ?? 0);
                (_hasFormula, _type) = (xml.GetAttribute("Formula", Main) is not null, null);
                _row.Add(null);
                if (xml.GetAttribute("StyleID", Main) is { } style && _styles.TryGetValue(style, out var look))
                    _looks.Add(_rows.Count, column, look);
                break;
            case "Comment":
                _isRemark = true;
                break;
            // A remark on a cell has its own text in an element of the same name.
            case "Data" when !_isRemark:
                _type = xml.GetAttribute("Type", Main) ?? "String";
                _text.Clear();
                break;
            case "Visible":
                _text.Clear();
                break;
        }
    }

    private void End(string name)
    {
        switch (name)
        {
            case "Comment":
                _isRemark = false;
                break;
            case "Data" when !_isRemark && _row.Count > 0:
                _row[^1] = Value(_type, _text.ToString());
                break;
            case "Cell":
                EndCell();
                break;
            case "Row":
                _rows.Add([.. _row]);
                while (_rows.Count <= _lastRow)
                    _rows.Add([]);
                break;
            case "Visible":
                _isHidden = _text.ToString().Contains("Hidden", StringComparison.Ordinal);
                break;
            case "Date1904":
                _is1904 = true;
                break;
            case "Worksheet":
                var width = _rows.Aggregate(1, (most, row) => Math.Max(most, row.Length));
                _sheets.Add(
                    (
                        new WorkbookSheet(_name, _isHidden, width, _merges, _uncomputed)
                        {
                            HiddenRows = _hiddenRows,
                            HiddenColumns = _hiddenColumns,
                            Looks = _looks,
                        },
                        _rows
                    )
                );
                break;
        }
    }

    private void EndCell()
    {
        var (row, column) = (_rows.Count, _row.Count - 1);
        if (_hasFormula && _type is null)
            _uncomputed.Add((row, column));
        for (var i = 0; i < _merge.Right && _row.Count < WorkbookSheet.MostColumns; i++)
            _row.Add(null);
        if (_merge != (0, 0))
            _merges.Add(new Merge(row, row + _merge.Down, column, column + _merge.Right));
    }

    // The days are said in full, whatever the workbook counts them from.
    private object Value(string? type, string text) =>
        type switch
        {
            "Number" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
            "DateTime" when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => _is1904
                ? day.AddDays(-DateCells.From1900To1904)
                : day,
            "Boolean" => text == "1",
            _ => text,
        };

    private static int? Number(XmlReader xml, string name) =>
        xml.GetAttribute(name, Main) is not { } text ? null
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= MostRows ? number
        : throw new InvalidDataException($"The {name} '{text}' is no number.");
}
