namespace SampleKit;

/// <summary>Reads the typed fields of one row and collects the names of those that cannot be read.</summary>
public sealed class RowReader(CsvRow row)
{
    private readonly SortedSet<string> _bad = new(
        Comparer<string>.Create((a, b) => Place(row, a).CompareTo(Place(row, b)) is var order && order != 0 ? order : string.CompareOrdinal(a, b))
    );

    /// <summary>The names of the bad columns, in the order of the columns.</summary>
    public IReadOnlyCollection<string> Bad => _bad;

    /// <summary>Names a column as bad.</summary>
    public void Reject(string column) => _bad.Add(column);

    /// <summary>A field that must be there.</summary>
    public T Required<T>(string column, Func<string, T?> parse)
        where T : struct
    {
        var value = parse(row[column]);
        if (value is null)
            Reject(column);
        return value ?? default;
    }

    /// <summary>A field that may be blank.</summary>
    public T? Optional<T>(string column, Func<string, T?> parse)
        where T : struct
    {
        if (row[column].Length == 0)
            return null;
        var value = parse(row[column]);
        if (value is null)
            Reject(column);
        return value;
    }

    private static int Place(CsvRow row, string column) => row.Columns.IndexOf(column);
}
