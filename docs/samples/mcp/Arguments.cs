using System.Text.Json;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Serialization;
using NodaTime;
using NodaTime.Text;

namespace ServedLaw;

/// <summary>What a call brings, read strictly.</summary>
public sealed class Arguments(IDictionary<string, JsonElement> given)
{
    internal string? Text(string name) =>
        !IsGiven(name, out var value) ? null
        : value.ValueKind == JsonValueKind.String ? value.GetString()
        : throw Wrong(name, value, "một đoạn chữ", "a text");

    internal LocalDate? Day(string name) => IsGiven(name, out var value) ? DayOf(name, value) : null;

    internal List<LocalDate>? Days(string name) =>
        !IsGiven(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(d => DayOf(name, d))]
        : throw Wrong(name, value, "danh sách ngày yyyy-MM-dd", "a list of days yyyy-MM-dd");

    internal string? Object(string name) =>
        !IsGiven(name, out var value) ? null
        : value.ValueKind == JsonValueKind.Object ? value.GetRawText()
        : throw Wrong(name, value, "một đối tượng { … }", "an object { … }");

    internal IEnumerable<(string Name, string Text)> Texts(string name)
    {
        if (!IsGiven(name, out var value))
            return [];
        if (value.ValueKind != JsonValueKind.Object)
            throw Wrong(name, value, "một đối tượng { … }", "an object { … }");
        return
        [
            .. value
                .EnumerateObject()
                .Select(p =>
                    p.Value.ValueKind == JsonValueKind.String
                        ? (p.Name, p.Value.GetString()!)
                        : throw Wrong($"{name}.{p.Name}", p.Value, "một đoạn chữ", "a text")
                ),
        ];
    }

    internal static ToolException Missing(string name, LocalizedText text) =>
        new(name, "json.missing-member", $"{name}: thiếu mục này: {text.Vietnamese}.", $"{name}: this member is missing: {text.English}.");

    private bool IsGiven(string name, out JsonElement value) => given.TryGetValue(name, out value) && value.ValueKind != JsonValueKind.Null;

    private static LocalDate DayOf(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.String && LocalDatePattern.Iso.Parse(value.GetString()!) is { Success: true } day
            ? day.Value
            : throw Wrong(name, value, "ngày yyyy-MM-dd", "a day yyyy-MM-dd");

    private static ToolException Wrong(string name, JsonElement value, string vietnamese, string english) =>
        new(
            name,
            "json.value",
            $"{name}: {value.GetRawText()} không dùng được; cần {vietnamese}.",
            $"{name}: {value.GetRawText()} is not allowed; needed: {english}."
        );
}

/// <summary>An argument of a call that cannot be used.</summary>
public sealed class ToolException(string path, string code, string vietnamese, string english) : Exception(english)
{
    internal JsonProblem Problem { get; } = new(path, code, new(vietnamese, english));
}
