using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>Reads a text as the library reads codes and numbers.</summary>
public delegate bool FieldReader<T>(string? text, out T value);

/// <summary>Reads the typed fields of one row and collects the names of those that cannot be read.</summary>
public sealed class RowFields
{
    private readonly SheetEntry _row;
    private readonly List<string> _order;
    private readonly HashSet<string> _bad = new(StringComparer.Ordinal);

    /// <summary>The fields of a row; what its reader refused is bad already, "row" where the row as such is broken.</summary>
    public RowFields(SheetEntry row, List<string> order)
    {
        (_row, _order) = (row, order);
        _bad.UnionWith(row.Problems.Select(p => p.Column));
        if (row.Status == RowStatus.Refused && row.Problems.Count == 0)
            Reject("row");
    }

    /// <summary>The names of the bad columns, in the order of the columns.</summary>
    public IReadOnlyList<string> Bad => [.. _bad.OrderBy(b => _order.IndexOf(b)).ThenBy(b => b, StringComparer.Ordinal)];

    /// <summary>Names a column as bad.</summary>
    public void Reject(string column) => _bad.Add(column);

    /// <summary>A field that must be there, as a code or another value that the library reads.</summary>
    public T Required<T>(string column, FieldReader<T> read)
        where T : struct => Required(column, text => read(text, out var value) ? value : (T?)null);

    /// <summary>The same of a field that may be blank.</summary>
    public T? Optional<T>(string column, FieldReader<T> read)
        where T : struct => Optional(column, text => read(text, out var value) ? value : (T?)null);

    /// <summary>A field that must be there.</summary>
    public T Required<T>(string column, Func<string, T?> parse)
        where T : struct
    {
        var value = parse(_row[column]);
        if (value is null)
            Reject(column);
        return value ?? default;
    }

    /// <summary>A field that may be blank.</summary>
    public T? Optional<T>(string column, Func<string, T?> parse)
        where T : struct
    {
        if (_row[column].Length == 0)
            return null;
        var value = parse(_row[column]);
        if (value is null)
            Reject(column);
        return value;
    }
}
