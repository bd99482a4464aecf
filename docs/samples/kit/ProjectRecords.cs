using KhuyenCong.Domain.Reporting;
using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>The records of a list of projects, read row by row each time they are asked for; what was read in part or not at all is counted.</summary>
/// <param name="table">The list.</param>
/// <param name="progress">Where the rows are told.</param>
/// <param name="cli">The language of the reasons.</param>
/// <param name="most">How many rows that cannot be read, and how many items outside the list, are kept.</param>
public sealed class ProjectRecords(TableFile table, Progress progress, Cli cli, int most)
{
    private readonly SortedDictionary<string, long> _unlisted = new(StringComparer.Ordinal);

    /// <summary>The rows that cannot be read.</summary>
    public ListedRows Unread { get; } = new(most);

    /// <summary>How many records are known to the year or month alone.</summary>
    public long YearOnly { get; private set; }

    /// <summary>Items that are none of the list, and how many records name each.</summary>
    public IReadOnlyDictionary<string, long> Unlisted => _unlisted;

    /// <summary>Reads the records.</summary>
    public IEnumerable<ProjectRecord> Read()
    {
        progress.Begin("đã đọc", "read");
        YearOnly = 0;
        Unread.Clear();
        _unlisted.Clear();
        foreach (var row in ProjectSheets.Rows(table))
        {
            progress.Next();
            if (row.Record is not { } record)
            {
                Unread.Add(row.Entry, table, cli);
                continue;
            }

            YearOnly += row.HasDay ? 0 : 1;
            if (record.Item is null && row.ItemCode is { Length: > 0 } code && (_unlisted.ContainsKey(code) || _unlisted.Count < most))
                _unlisted[code] = _unlisted.GetValueOrDefault(code) + 1;
            yield return record;
        }
    }
}
