using CsvHelper;

namespace SampleKit;

/// <summary>One record of a CSV file: its line number and its fields by column name.</summary>
/// <param name="Line">The number of its line in the file, the header being line 1.</param>
/// <param name="Columns">The columns of the file, in order.</param>
/// <param name="Fields">The fields by column name, trimmed; a column the row does not have is absent.</param>
/// <param name="Problem">What is wrong with the record as CSV, or null.</param>
public sealed record CsvRow(int Line, List<string> Columns, IReadOnlyDictionary<string, string> Fields, string? Problem)
{
    /// <summary>The line as it stands in the file.</summary>
    public required string Text { get; init; }

    /// <summary>The field of a column; "" when the row or the file has none.</summary>
    public string this[string column] => Fields.GetValueOrDefault(column, "");

    /// <summary>The field of a column, or null when it is blank.</summary>
    public string? Known(string column) => this[column] is { Length: > 0 } text ? text : null;
}

/// <summary>Reads CSV record by record; a broken record is reported and the next one is read as if nothing had happened.</summary>
/// <remarks>A record is one line: a quote left open spoils its own line and never swallows the rest of the file.</remarks>
public static class CsvTable
{
    private static readonly CsvReaderOptions Options = CsvReaderOptions.Default with { HasHeader = false };

    /// <summary>The records after the header line, in order. Blank lines are passed over.</summary>
    /// <exception cref="InvalidDataException">There is no header, or it lacks a required column.</exception>
    public static IEnumerable<CsvRow> Read(TextReader reader, params string[] requiredColumns)
    {
        var header =
            reader.ReadLine()?.Split(',').Select(c => c.Trim().Trim('"', '\uFEFF').Trim()).ToList()
            ?? throw new InvalidDataException("The input has no header line.");
        var lacking = requiredColumns.Except(header).ToArray();
        if (lacking.Length > 0)
            throw new InvalidDataException($"The header lacks: {string.Join(", ", lacking)}.");
        return Records(reader, header);
    }

    private static IEnumerable<CsvRow> Records(TextReader reader, List<string> header)
    {
        for (var number = 2; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line))
                yield return Parse(number, line, header);
        }
    }

    private static CsvRow Parse(int number, string line, List<string> header)
    {
        var quotes = line.AsSpan().Count('"');
        var fields = quotes == 0 || quotes % 2 == 1 ? line.Split(',') : Quoted(line);
        var problem =
            quotes % 2 == 1 ? "a quote is not closed"
            : fields.Length > header.Count ? $"{fields.Length} fields under {header.Count} columns"
            : null;
        var row = new Dictionary<string, string>(header.Count, StringComparer.Ordinal);
        for (var i = 0; i < header.Count && i < fields.Length; i++)
            row[header[i]] = fields[i].Trim();
        return new CsvRow(number, header, row, problem) { Text = line };
    }

    private static string[] Quoted(string line)
    {
        using var reader = CsvReader.FromText(line, Options);
        reader.Read();
        var fields = new string[reader.FieldCount];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = reader.GetString(i);
        return fields;
    }
}
