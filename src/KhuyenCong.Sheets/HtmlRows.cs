using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace KhuyenCong.Sheets;

/// <summary>The rows of the tables of a web page, which many programs export under the name of a workbook (.xls).</summary>
/// <remarks>
/// As a spreadsheet shows them: tables below one another, a line of text between them a row of its own, merged cells by their spans. Only what is
/// seen counts, not scripts, styles or comments.
/// </remarks>
internal sealed partial class HtmlRows
{
    private const int MostSpan = 1_000;
    private const int MostRows = 1 << 20;
    private const string RaisedDigits = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private readonly List<object?[]> _rows = [];
    private readonly List<Merge> _merges = [];
    private readonly StringBuilder _text = new();
    private List<object?>? _row;
    private Cell? _cell;
    private readonly CellLooks _looks = new();
    private bool _hasTable;
    private int _raised = -1;

    // The first row below each column that no cell from above reaches.
    private readonly List<int> _free = [];

    /// <summary>Opens a page as a workbook of one sheet.</summary>
    /// <param name="page">The page.</param>
    /// <param name="name">The name of the sheet.</param>
    /// <exception cref="SheetException">The page has no table.</exception>
    /// <exception cref="InvalidDataException">The page has too many rows.</exception>
    internal static Workbook Open(string page, string name)
    {
        var rows = new HtmlRows();
        rows.Read(page);
        if (!rows._hasTable || rows._rows.Count == 0)
            throw new SheetException(
                new("Đây là trang HTML không có bảng; cần bảng .xlsx hoặc .csv.", "This is an HTML page without a table; a table in .xlsx or .csv is needed.")
            );
        var width = Math.Max(1, rows._rows.Max(r => r.Length));
        var even = rows._rows.ConvertAll<ICollection<object?>>(row => [.. row, .. new object?[width - row.Length]]);
        var sheet = new WorkbookSheet(name, false, width, rows._merges, new HashSet<(int, int)>()) { Looks = rows._looks };
        return new Workbook("HTML (.xls)", [sheet], _ => even);
    }

    /// <summary>Whether a text is a page with a table.</summary>
    internal static bool IsPage(string start) => PageStart().IsMatch(start);

    private void Read(string page)
    {
        var at = 0;
        for (var tag = page.IndexOf('<'); tag >= 0; tag = page.IndexOf('<', at))
        {
            _text.Append(page, at, tag - at);
            at = Tag(page, tag);
        }

        _text.Append(page, at, page.Length - at);
        EndRow();
        EndLine();
    }

    // What a tag means for the table, and where the text goes on behind it.
    private int Tag(string page, int at)
    {
        if (string.CompareOrdinal(page, at, "<!--", 0, 4) == 0)
            return Behind(page, "-->", at);
        var match = TagForm().Match(page, at);
        if (!match.Success)
        {
            // A sign "less than" in a text, or a tag of another kind, such as "<![endif]>".
            if (at + 1 < page.Length && page[at + 1] is '!' or '?')
                return Behind(page, ">", at);
            _text.Append('<');
            return at + 1;
        }

        var end = match.Index + match.Length;
        var name = match.Groups["name"].Value.ToLowerInvariant();
        var isEnd = match.Groups["end"].Success;
        if (name is "script" or "style" or "title" or "xml" && !isEnd)
            return Behind(page, ">", Behind(page, $"</{name}", end));
        switch (name)
        {
            case "td" or "th":
                EndCell();
                if (!isEnd)
                    StartCell(match.Groups["rest"].Value);
                break;
            case "tr" or "table" or "thead" or "tbody" or "tfoot" or "caption":
                EndRow();
                EndLine();
                _hasTable |= name == "table";
                if (name == "tr" && !isEnd)
                    _row = [];
                break;
            // The mark of a footnote stands beside a number, not among its digits.
            case "sup":
                if (isEnd)
                    Raise();
                _raised = isEnd ? -1 : _text.Length;
                break;
            case "br" or "p" or "div" or "li" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                if (_cell is null)
                    EndLine();
                else
                    _text.Append('\u0001');
                break;
        }

        return end;
    }

    private void Raise()
    {
        for (var at = _raised; at >= 0 && at < _text.Length; at++)
        {
            if (_text[at] is >= '0' and <= '9' and var digit)
                _text[at] = RaisedDigits[digit - '0'];
        }
    }

    private void StartCell(string attributes)
    {
        _text.Clear();
        _raised = -1;
        _row ??= [];
        // A cell from a row above may stand here already.
        while (_row.Count < _free.Count && _free[_row.Count] > _rows.Count)
            _row.Add(null);
        _cell = new Cell(
            Span(attributes, "colspan"),
            Span(attributes, "rowspan"),
            NumberOf().Match(attributes) is { Success: true } n ? n.Groups["n"].Value : null
        );
    }

    private void EndCell()
    {
        if (_cell is not { } cell)
            return;
        _cell = null;
        var column = _row!.Count;
        var text = Text();
        if (cell.Number is { } number && IsAmount().IsMatch(text) && double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
        {
            _row.Add(value);
            _looks.Add(_rows.Count, column, new(ThousandsBetween(text, value), false, null));
        }
        else
        {
            _row.Add(text);
        }

        for (var i = 1; i < cell.Columns && _row.Count < WorkbookSheet.MostColumns; i++)
            _row.Add(null);
        if (cell.Columns == 1 && cell.Rows == 1)
            return;
        _merges.Add(new Merge(_rows.Count, _rows.Count + cell.Rows - 1, column, _row.Count - 1));
        for (; cell.Rows > 1 && column < _row.Count; column++)
        {
            while (_free.Count <= column)
                _free.Add(0);
            _free[column] = _rows.Count + cell.Rows;
        }
    }

    // How many times a thousand smaller a stored number is shown: "300" for 300000000.
    private static int ThousandsBetween(string shown, double stored)
    {
        var digits = string.Concat(shown.Where(char.IsAsciiDigit));
        if (digits.Length is 0 or > 15 || stored < 1_000)
            return 0;
        var number = double.Parse(digits, CultureInfo.InvariantCulture);
        for (var (thousands, scale) = (1, 1e3); thousands <= 3; (thousands, scale) = (thousands + 1, scale * 1e3))
        {
            if (number > 0 && Math.Abs((stored / scale) - number) <= 0.5)
                return thousands;
        }

        return 0;
    }

    private void EndRow()
    {
        EndCell();
        if (_row is null)
            return;
        Keep([.. _row.Take(WorkbookSheet.MostColumns)]);
        _row = null;
    }

    private void EndLine()
    {
        if (_row is null && Text() is { Length: > 0 } line)
            Keep([line]);
    }

    private void Keep(object?[] row)
    {
        if (_rows.Count == MostRows)
            throw new InvalidDataException("The page has too many rows.");
        _rows.Add(row);
    }

    // The text that was gathered: spaces of every kind one space, its lines as they are seen.
    private string Text()
    {
        var text = WebUtility.HtmlDecode(_text.ToString());
        _text.Clear();
        var lines = text.Split('\u0001').Select(l => string.Join(' ', l.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        return string.Join('\n', lines.Where(l => l.Length > 0));
    }

    private static int Span(string attributes, string name) =>
        Regex.Match(attributes, name + "\\s*=\\s*[\"']?([0-9]{1,4})", RegexOptions.IgnoreCase) is { Success: true } match
            ? Math.Clamp(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), 1, MostSpan)
            : 1;

    private static int Behind(string page, string end, int from) =>
        page.AsSpan(from).IndexOf(end, StringComparison.OrdinalIgnoreCase) is >= 0 and var at ? from + at + end.Length : page.Length;

    private sealed record Cell(int Columns, int Rows, string? Number);

    [GeneratedRegex(@"^\s*<(!--|(!doctype\s+html|html|head|body|meta|style|table|div|center|p|h[1-6])\b)", RegexOptions.IgnoreCase)]
    private static partial Regex PageStart();

    [GeneratedRegex(
        @"\G<(?<end>/)?(?<name>[A-Za-z][A-Za-z0-9:]*)(?<rest>(?>(?:[^<>""']+|""[^""]{0,4000}""|'[^']{0,4000}'){0,400}))>",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex TagForm();

    [GeneratedRegex(@"x:num\s*=\s*[""'](?<n>[^""']{1,40})[""']", RegexOptions.ExplicitCapture)]
    private static partial Regex NumberOf();

    [GeneratedRegex(@"^[\s+-]?[0-9][0-9.,\s]*$")]
    private static partial Regex IsAmount();
}
