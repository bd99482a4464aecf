using CsvHelper;
using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>A table in (standard input, or a file), CSV on standard output: one row out for each row of data, in order.</summary>
public static class TablePipe
{
    /// <summary>Runs the pipe; the answer of a row is the list of its fields.</summary>
    /// <returns>The exit code 0; a table that cannot be used ends the sample with 2.</returns>
    public static int Run(string? path, TableSchema schema, string[] outputColumns, Func<SheetEntry, RowFields, IEnumerable<string>> answer)
    {
        using var table = path is null ? TableFile.Open(Console.OpenStandardInput(), "stdin.csv", schema) : TableFile.Open(path, schema);
        using var output = Writer(Console.OpenStandardOutput());
        Write(output, outputColumns);
        var order = table.Tables.SelectMany(t => t.Columns).Select(c => c.Code ?? "").ToList();
        foreach (var row in table.Rows())
        {
            if (row.Status != RowStatus.PassedOver)
                Write(output, answer(row, new RowFields(row, order)));
        }

        output.Flush();
        return 0;
    }

    /// <summary>A CSV writer with line feeds, UTF-8 without a mark, and no culture, for machines: texts are written as they are.</summary>
    public static CsvWriter Writer(Stream stream) => CsvWriter.Create(stream, CsvWriterOptions.Default with { NewLine = "\n", HasHeader = false });

    /// <summary>Writes one record.</summary>
    public static void Write(CsvWriter writer, IEnumerable<string> fields)
    {
        foreach (var field in fields)
            writer.WriteField(field);
        writer.EndRecord();
    }
}
