using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain.Reporting;

/// <summary>The codes and names of the members of an enum whose values run from 1.</summary>
internal sealed class CodeTable<T>
    where T : struct, Enum
{
    private readonly (T Value, string Code, LocalizedText Name)[] _rows;

    internal CodeTable(params (T Value, string Code, LocalizedText Name)[] rows) => _rows = rows;

    internal string Code(T value) => Row(value).Code;

    internal LocalizedText Name(T value) => Row(value).Name;

    internal bool TryParse([NotNullWhen(true)] string? code, out T value)
    {
        var index = Array.FindIndex(_rows, r => string.Equals(r.Code, code, StringComparison.Ordinal));
        value = index < 0 ? default : _rows[index].Value;
        return index >= 0;
    }

    private (T Value, string Code, LocalizedText Name) Row(T value)
    {
        foreach (var row in _rows)
        {
            if (EqualityComparer<T>.Default.Equals(row.Value, value))
                return row;
        }

        throw new ArgumentOutOfRangeException(nameof(value), value, $"A defined {typeof(T).Name} is required.");
    }
}
