using System.Text.Json;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Reads the fields of one JSON object strictly: a missing, unknown or repeated field is named with its path.</summary>
internal sealed class JsonFields
{
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly string _path;

    internal JsonFields(JsonElement element, string path, params string[] known)
    {
        _path = path;
        if (element.ValueKind != JsonValueKind.Object)
            throw new FormatException($"{path}: an object is required.");
        foreach (var property in element.EnumerateObject())
        {
            if (Array.IndexOf(known, property.Name) < 0)
                throw new FormatException($"{path}.{property.Name}: there is no such field; known are {string.Join(", ", known)}.");
            if (_fields.ContainsKey(property.Name))
                throw new FormatException($"{path}.{property.Name}: the field occurs twice.");
            _fields.Add(property.Name, property.Value);
        }
    }

    internal string Text(string name) => OptionalText(name) ?? throw new FormatException($"{_path}.{name}: a text is required.");

    internal string? OptionalText(string name) =>
        _fields.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? TextOf(value, $"{_path}.{name}") : null;

    /// <summary>A text that has to be there and may be empty.</summary>
    internal string BlankableText(string name) =>
        _fields.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new FormatException($"{_path}.{name}: a text is required.");

    /// <summary>An object of texts, in the order in which they stand.</summary>
    internal ValueList<RecordField> Pairs(string name)
    {
        if (!_fields.TryGetValue(name, out var value) || value.ValueKind != JsonValueKind.Object)
            throw new FormatException($"{_path}.{name}: an object is required.");
        var pairs = value
            .EnumerateObject()
            .Select(p =>
                p.Value.ValueKind == JsonValueKind.String
                    ? new RecordField(p.Name, p.Value.GetString()!)
                    : throw new FormatException($"{_path}.{name}.{p.Name}: a text is required.")
            )
            .ToValueList();
        return pairs.Select(p => p.Code).Distinct(StringComparer.Ordinal).Count() == pairs.Count
            ? pairs
            : throw new FormatException($"{_path}.{name}: a field occurs twice.");
    }

    internal LocalizedText Localized(string name)
    {
        if (!_fields.TryGetValue(name, out var value))
            throw new FormatException($"{_path}.{name}: a text in both languages is required.");
        var texts = new JsonFields(value, $"{_path}.{name}", "vi", "en");
        return new LocalizedText(texts.Text("vi"), texts.Text("en"));
    }

    internal bool Flag(string name) =>
        _fields.TryGetValue(name, out var value)
        && value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw new FormatException($"{_path}.{name}: true or false is required."),
        };

    internal IEnumerable<JsonElement> Items(string name)
    {
        if (!_fields.TryGetValue(name, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw new FormatException($"{_path}.{name}: a list is required.");
    }

    /// <summary>A list that has to be there and may be empty.</summary>
    internal IEnumerable<JsonElement> RequiredItems(string name) =>
        _fields.ContainsKey(name) ? Items(name) : throw new FormatException($"{_path}.{name}: a list is required.");

    internal long? OptionalNumber(string name, long scale)
    {
        if (!_fields.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var number) || number < 0 || number > long.MaxValue / scale)
            throw new FormatException($"{_path}.{name}: a whole number from 0 is required; put decimals into printed.");
        return number * scale;
    }

    internal static string TextOf(JsonElement element, string path) =>
        element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } text
            ? text
            : throw new FormatException($"{path}: a text is required.");
}
