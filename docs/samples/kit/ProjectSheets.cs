using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>Lists of projects, read as records.</summary>
public static class ProjectSheets
{
    /// <summary>Opens a list of projects.</summary>
    public static TableFile Open(string path, string? columnMap) => Open(new WatchedFile(path), columnMap);

    /// <summary>Opens a list of projects in a file whose reading is watched.</summary>
    public static TableFile Open(WatchedFile file, string? columnMap)
    {
        var schema = ProjectTable.Schema;
        return Open(file, schema, new TableOptions { Map = columnMap is null ? null : ColumnMap.Parse(File.ReadAllText(columnMap), schema) });
    }

    /// <summary>Opens a table in a file whose reading is watched; the table owns the file.</summary>
    public static TableFile Open(WatchedFile file, TableSchema schema, TableOptions options)
    {
        try
        {
            return TableFile.Open(file, Path.GetFileName(file.Name), schema, options);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Where a row stands: its number, and its sheet where the file has several.</summary>
    public static string Place(SheetEntry row, TableFile table, Cli cli) =>
        cli.Say($"dòng {row.Number}", $"row {row.Number}") + (table.Tables.Count > 1 ? $" ({Printable.Short(row.Sheet)})" : "");

    /// <summary>The rows that are projects or should be: each with its record, or without one where it was refused.</summary>
    public static IEnumerable<ProjectRow> Rows(TableFile table) => Ahead.Of(table.Projects()).Where(row => row.Status != RowStatus.PassedOver);
}
