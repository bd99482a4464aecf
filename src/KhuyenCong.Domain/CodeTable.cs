using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <summary>The codes and names of the members of an enum.</summary>
internal sealed class CodeTable<T>
    where T : struct, Enum
{
    private readonly (T Value, string Code, LocalizedText Name)[] _rows;
    private readonly Dictionary<string, T> _byCode;

    internal CodeTable(params (T Value, string Code, LocalizedText Name)[] rows)
    {
        _rows = rows;
        _byCode = rows.ToDictionary(r => r.Code, r => r.Value, StringComparer.Ordinal);
    }

    internal IEnumerable<T> Values => _rows.Select(r => r.Value);

    internal string Code(T value) => Row(value).Code;

    internal LocalizedText Name(T value) => Row(value).Name;

    internal bool TryParse([NotNullWhen(true)] string? code, out T value) => _byCode.TryGetValue(code ?? "", out value);

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
