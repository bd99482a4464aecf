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
            throw JsonText.Needs(path, "một đối tượng { … }", "an object");
        foreach (var property in element.EnumerateObject())
        {
            if (Array.IndexOf(known, property.Name) < 0)
                throw ProblemText.Format(
                    $"{path}.{property.Name}: không có mục này; các mục dùng được: {string.Join(", ", known)}.",
                    $"{path}.{property.Name}: there is no such field; known are {string.Join(", ", known)}."
                );
            if (_fields.ContainsKey(property.Name))
                throw Twice($"{path}.{property.Name}", "the field");
            _fields.Add(property.Name, property.Value);
        }
    }

    internal string Text(string name) => OptionalText(name) ?? throw NeedsText($"{_path}.{name}");

    internal string? OptionalText(string name) =>
        _fields.TryGetValue(name, out var value) && value.ValueKind != JsonValueKind.Null ? TextOf(value, $"{_path}.{name}") : null;

    /// <summary>A text that has to be there and may be empty.</summary>
    internal string BlankableText(string name) =>
        _fields.TryGetValue(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : throw NeedsText($"{_path}.{name}");

    /// <summary>An object of texts, in the order in which they stand.</summary>
    internal ValueList<RecordField> Pairs(string name)
    {
        if (!_fields.TryGetValue(name, out var value) || value.ValueKind != JsonValueKind.Object)
            throw JsonText.Needs($"{_path}.{name}", "một đối tượng { … }", "an object");
        var pairs = value
            .EnumerateObject()
            .Select(p =>
                p.Value.ValueKind == JsonValueKind.String ? new RecordField(p.Name, p.Value.GetString()!) : throw NeedsText($"{_path}.{name}.{p.Name}")
            )
            .ToValueList();
        return pairs.Select(p => p.Code).Distinct(StringComparer.Ordinal).Count() == pairs.Count ? pairs : throw Twice($"{_path}.{name}", "a field");
    }

    internal LocalizedText Localized(string name)
    {
        if (!_fields.TryGetValue(name, out var value))
            throw JsonText.Needs($"{_path}.{name}", "đoạn chữ bằng cả hai ngôn ngữ (vi, en)", "a text in both languages");
        var texts = new JsonFields(value, $"{_path}.{name}", "vi", "en");
        return new LocalizedText(texts.Text("vi"), texts.Text("en"));
    }

    internal bool Flag(string name) =>
        _fields.TryGetValue(name, out var value)
        && value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => throw JsonText.Needs($"{_path}.{name}", "true hoặc false", "true or false"),
        };

    internal IEnumerable<JsonElement> Items(string name)
    {
        if (!_fields.TryGetValue(name, out var value))
            return [];
        return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : throw JsonText.Needs($"{_path}.{name}", "một danh sách [ … ]", "a list");
    }

    /// <summary>A list that has to be there and may be empty.</summary>
    internal IEnumerable<JsonElement> RequiredItems(string name) =>
        _fields.ContainsKey(name) ? Items(name) : throw JsonText.Needs($"{_path}.{name}", "một danh sách [ … ]", "a list");

    internal long? OptionalNumber(string name, long scale)
    {
        if (!_fields.TryGetValue(name, out var value) || value.ValueKind == JsonValueKind.Null)
            return null;
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt64(out var number) || number < 0 || number > long.MaxValue / scale)
            throw ProblemText.Format(
                $"{_path}.{name}: {JsonText.Shown(value)} không dùng được; cần số nguyên từ 0 trở lên, vừa trong 64 bit; số có phần thập phân ghi vào printed.",
                $"{_path}.{name}: {JsonText.Shown(value)} cannot be used; a whole number from 0 is required; put decimals into printed."
            );
        return number * scale;
    }

    internal static string TextOf(JsonElement element, string path) =>
        element.ValueKind == JsonValueKind.String && element.GetString() is { Length: > 0 } text ? text : throw NeedsText(path);

    private static FormatException NeedsText(string path) => JsonText.Needs(path, "một đoạn chữ", "a text");

    private static FormatException Twice(string path, string english) =>
        ProblemText.Format($"{path}: một mục ghi hai lần; chỉ được ghi một lần.", $"{path}: {english} occurs twice.");
}
