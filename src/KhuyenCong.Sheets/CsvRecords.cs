using System.Diagnostics.CodeAnalysis;
using CsvHelper;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Splits the lines of a text file into records; what is broken is named and never spoils the records after it.</summary>
internal sealed class CsvRecords(string sheet, char separator, int width)
{
    // A cell with line breaks holds an address or two; a quote that is open for longer was forgotten.
    private const int MostJoinedLines = 20;
    private const int MostJoinedText = 1 << 14;

    private static readonly LocalizedText OpenQuote = new("dấu ngoặc kép chưa đóng hoặc đặt sai chỗ", "a quote is not closed or stands in the wrong place");

    private readonly CsvReaderOptions _options = CsvReaderOptions.Default with { HasHeader = false, Separator = separator, TrimWhitespace = true };
    private readonly Queue<Line> _ahead = new();
    private int _number;

    /// <summary>The records, numbered as a spreadsheet numbers the rows; blank lines are rows too.</summary>
    internal IEnumerable<SheetRow> Read(BoundedLines lines)
    {
        while (TryRead(lines, out var row))
            yield return row;
    }

    /// <summary>The next record; false at the end of the file.</summary>
    internal bool TryRead(BoundedLines lines, [NotNullWhen(true)] out SheetRow? row)
    {
        row = null;
        if (!TryNext(lines, out var line))
            return false;
        _number++;
        row = line.IsTooLong ? new SheetRow(sheet, _number, [Shown(line.Text)], problem: TooLong()) : Record(line, lines);
        return true;
    }

    /// <summary>The number of the record that is read next.</summary>
    internal int NextNumber => _number + 1;

    /// <summary>The next line as it stands in the file, if no other line was read ahead; it is still to be read, or to be taken as a record of its own.</summary>
    internal bool TryPeek(BoundedLines lines, out BlockLine line)
    {
        line = default;
        return _ahead.Count == 0 && lines.TryPeek(out line);
    }

    /// <summary>Goes behind a line that was peeked at and is a record of its own.</summary>
    internal void Take(BoundedLines lines, in BlockLine line)
    {
        _number++;
        lines.Take(line);
    }

    /// <summary>The record that a line without broken quotes is, made later than it was taken.</summary>
    internal SheetRow RowOf(int number, string text) => new(sheet, number, text, separator, text.Contains('"') ? Quoted : Unquoted);

    /// <summary>The fields of one line by itself, as a sample.</summary>
    internal string[] Split(string line) => line.Contains('"') && OpenAt(line) == 0 ? Quoted(line) : Unquoted(line);

    private SheetRow Record(Line line, BoundedLines lines)
    {
        var text = line.Text;
        if (!text.Contains('"'))
            return new SheetRow(sheet, _number, text, separator, Unquoted);
        var state = OpenAt(text);
        if (state > 0 && Joined(text, lines) is { } whole)
            return new SheetRow(sheet, _number, whole);
        if (state != 0)
            return new SheetRow(sheet, _number, Unquoted(text), problem: OpenQuote);
        return new SheetRow(sheet, _number, text, separator, Quoted);
    }

    // The fields of a record that goes on over line breaks inside its quotes, or null where the quote was forgotten.
    private string[]? Joined(string first, BoundedLines lines)
    {
        var text = first;
        for (var i = 0; i < MostJoinedLines && text.Length < MostJoinedText; i++)
        {
            if (_ahead.Count == i)
            {
                if (!lines.TryRead(out var next))
                    return null;
                _ahead.Enqueue(next);
            }

            var line = _ahead.ElementAt(i);
            if (line.IsTooLong)
                return null;
            text += "\n" + line.Text;
            var state = OpenAt(text);
            if (state < 0)
                return null;
            if (state > 0)
                continue;
            var fields = Quoted(text);
            // Programs close every record of a file with the separators of its widest line.
            if (Array.FindLastIndex(fields, f => f.Length > 0) >= Math.Max(width, 2))
                return null;
            for (; i >= 0; i--)
                _ahead.Dequeue();
            return fields;
        }

        return null;
    }

    private bool TryNext(BoundedLines lines, out Line line) => _ahead.TryDequeue(out line) || lines.TryRead(out line);

    /// <summary>0 where every quote of a text is closed, above 0 where the last is open, below 0 where one can close nothing.</summary>
    internal int OpenAt(string text)
    {
        var isStart = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (!isStart || text[i] != '"')
            {
                // A quote inside a field that does not begin with one counts as it stands, if there is another.
                if (text[i] == '"')
                    return text.AsSpan(i).Count('"') % 2 == 0 ? 0 : -1;
                isStart = text[i] == separator || (isStart && text[i] == ' ');
                continue;
            }

            var end = Closing(text, i + 1);
            if (end < 0)
                return 1;
            i = end + 1;
            while (i < text.Length && text[i] == ' ')
                i++;
            if (i < text.Length && text[i] != separator)
                return -1;
        }

        return 0;
    }

    private static int Closing(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] != '"')
                continue;
            if (i + 1 == text.Length || text[i + 1] != '"')
                return i;
            i++;
        }

        return -1;
    }

    private string[] Unquoted(string line) => SheetRow.Trimmed(line.Split(separator));

    private string[] Quoted(string record)
    {
        using var reader = CsvReader.FromText(record, _options);
        reader.Read();
        var fields = new string[reader.FieldCount];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = Defused.Read(reader.GetString(i).Trim());
        return fields;
    }

    private static LocalizedText TooLong() =>
        new(
            $"dòng dài hơn {BoundedLines.LongestLine} ký tự, không phải một dòng của bảng",
            $"the line is longer than {BoundedLines.LongestLine} characters and no row of a table"
        );

    private static string Shown(string text) => text.Length <= 60 ? text : text[..60] + "…";
}
