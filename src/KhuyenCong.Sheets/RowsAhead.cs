using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Sheets;

/// <summary>The rows of a sheet one after another, where the few that follow can be looked at.</summary>
internal sealed class RowsAhead(IEnumerable<SheetRow> rows) : IDisposable
{
    private readonly IEnumerator<SheetRow> _rows = rows.GetEnumerator();
    private readonly List<SheetRow> _ahead = [];

    /// <summary>The next row; false at the end.</summary>
    internal bool TryTake([NotNullWhen(true)] out SheetRow? row)
    {
        row = Peek(0);
        if (row is not null)
            _ahead.RemoveAt(0);
        return row is not null;
    }

    /// <summary>A row that follows, from 0; null behind the end.</summary>
    internal SheetRow? Peek(int place)
    {
        while (_ahead.Count <= place)
        {
            if (!_rows.MoveNext())
                return null;
            _ahead.Add(_rows.Current);
        }

        return _ahead[place];
    }

    public void Dispose() => _rows.Dispose();
}
