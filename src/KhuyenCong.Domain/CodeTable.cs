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

    /// <summary>A row for each member, in the order of the enum.</summary>
    internal static CodeTable<T> InOrder(params (string Code, LocalizedText Name)[] rows) =>
        new([.. EnumValues.Of<T>().Select((value, i) => (value, rows[i].Code, rows[i].Name))]);

    /// <summary>A name for each member, in the order of the enum; the codes are the names of the members in kebab-case.</summary>
    internal static CodeTable<T> Named(params LocalizedText[] names) =>
        new([.. EnumValues.Of<T>().Select((value, i) => (value, EnumCode.Of(value), names[i]))]);

    internal IEnumerable<T> Values => _rows.Select(r => r.Value);

    internal int Count => _rows.Length;

    internal bool IsDefined(T value) => IndexOf(value) >= 0;

    internal string Code(T value) => Row(value).Code;

    internal LocalizedText Name(T value) => Row(value).Name;

    internal bool TryParse([NotNullWhen(true)] string? code, out T value)
    {
        value = default;
        return code is not null && _byCode.TryGetValue(code, out value);
    }

    private int IndexOf(T value)
    {
        for (var i = 0; i < _rows.Length; i++)
        {
            if (EqualityComparer<T>.Default.Equals(_rows[i].Value, value))
                return i;
        }

        return -1;
    }

    private ref readonly (T Value, string Code, LocalizedText Name) Row(T value)
    {
        var index = IndexOf(value);
        if (index < 0)
            throw new ArgumentOutOfRangeException(nameof(value), value, $"A defined {typeof(T).Name} is required.");
        return ref _rows[index];
    }
}
