using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>Rows to be listed: all are counted, the first ones shown.</summary>
public sealed class ListedRows(int most)
{
    private readonly List<string> _lines = [];

    /// <summary>The number of rows.</summary>
    public long Count { get; private set; }

    /// <summary>The lines that tell the rows; "…" where there are more.</summary>
    public List<string> Lines => Count > _lines.Count ? [.. _lines, "…"] : _lines;

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        Count = 0;
        _lines.Clear();
    }

    /// <summary>Adds a row with the reason that it gives.</summary>
    public void Add(SheetEntry row, TableFile table, Cli cli)
    {
        if (Count++ < most)
            _lines.Add($"{ProjectSheets.Place(row, table, cli)}: {row.Explain(cli.Language)}");
    }
}
