using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>Rows to be listed: all are counted, the first ones shown.</summary>
public sealed class ListedRows(int most)
{
    private readonly List<(string Place, string Reason)> _rows = [];

    /// <summary>The number of rows.</summary>
    public long Count { get; private set; }

    /// <summary>Where the rows that are shown stand, and what is said of each.</summary>
    public IReadOnlyList<(string Place, string Reason)> Rows => _rows;

    /// <summary>The lines that tell the rows; "…" where there are more.</summary>
    public List<string> Lines => [.. _rows.Select(r => $"{r.Place}: {r.Reason}"), .. Count > _rows.Count ? ["…"] : Array.Empty<string>()];

    /// <summary>Forgets all rows.</summary>
    public void Clear()
    {
        Count = 0;
        _rows.Clear();
    }

    /// <summary>Adds a row with the reason that it gives.</summary>
    public void Add(SheetEntry row, TableFile table, Cli cli)
    {
        if (Count++ < most)
            _rows.Add((ProjectSheets.Place(row, table, cli), row.Explain(cli.Language)));
    }
}
