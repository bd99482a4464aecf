namespace SampleKit;

/// <summary>A table in plain text with aligned columns between bars.</summary>
public sealed class TextTable(params string[] header)
{
    private readonly List<string[]> _rows = [header.Select(Printable).ToArray()];

    /// <summary>Adds a row, with as many fields as the header has.</summary>
    public void Add(params string[] fields) => _rows.Add(fields.Select(Printable).ToArray());

    /// <summary>The lines of the table: the header, a rule, and the rows; columns of numbers end at the right.</summary>
    public IEnumerable<string> Lines(IReadOnlySet<int>? rightAligned = null)
    {
        var widths = Enumerable.Range(0, header.Length).Select(i => _rows.Max(r => r[i].Length)).ToArray();
        for (var i = 0; i < _rows.Count; i++)
        {
            yield return "| "
                + string.Join(
                    " | ",
                    _rows[i].Select((field, at) => rightAligned?.Contains(at) == true ? field.PadLeft(widths[at]) : field.PadRight(widths[at]))
                )
                + " |";
            if (i == 0)
                yield return "|" + string.Join("|", widths.Select(w => new string('-', w + 2))) + "|";
        }
    }

    /// <summary>The text to show, with the bar between columns written out.</summary>
    public static string Printable(string text) => KhuyenCong.Sheets.Printable.Of(text).Replace("|", "\\|");
}
