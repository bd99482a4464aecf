using KhuyenCong.Domain.Reporting;

namespace SampleKit;

/// <summary>Project records as CSV; the columns are those of <see cref="ProjectColumns"/>, described in docs/reporting.md.</summary>
public static class ProjectCsv
{
    /// <summary>The columns that a file must have.</summary>
    public static readonly string[] Required = ["case", "as_of"];

    /// <summary>Reads a row; null when it cannot be read, with the names of the bad columns.</summary>
    public static ProjectRecord? Read(CsvRow row, out IReadOnlyCollection<string> bad)
    {
        var record = ProjectColumns.Read([.. ProjectColumns.All.Select(c => row[c.Code])], out var columns);
        bad = row.Problem is null ? [.. columns] : ["row", .. columns];
        return row.Problem is null ? record : null;
    }
}
