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

    /// <summary>Writes how the columns of a list are taken, where that is not plain from their names.</summary>
    public static void PrintColumns(TableFile table, Terminal terminal, Cli cli)
    {
        if (table.Tables.SelectMany(t => t.Columns).All(c => c.Code is null || c.Code == c.Heading) && table.Tables.All(t => t.Notes.Count == 0))
            return;
        terminal.Line(cli.Say($"Tệp {table.Form}; các cột được hiểu như sau:", $"File {table.Form}; its columns are taken as follows:"));
        foreach (var sheet in table.Tables)
        {
            foreach (var column in sheet.Columns)
            {
                var meaning = column.Name is { } name
                    ? name.In(cli.Language) + (column.Unit is { } unit ? $" ({unit.In(cli.Language)})" : "")
                    : cli.Say("không dùng", "not used");
                terminal.Line($"  {(table.Tables.Count > 1 ? sheet.Sheet + "!" : "")}{column.Letters} '{column.Heading}': {meaning}");
            }

            foreach (var note in sheet.Notes)
                terminal.Line("  " + note.In(cli.Language));
        }

        terminal.Line();
    }
}
