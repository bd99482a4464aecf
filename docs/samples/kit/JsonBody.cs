using System.Text;
using System.Text.Json;
using KhuyenCong.Domain;
using NodaTime;

namespace SampleKit;

/// <summary>One thing wrong with what was sent.</summary>
public sealed record InputProblem(string Field, string Code, LocalizedText Text);

/// <summary>The fields of a JSON body; what cannot be read is collected, and so is a field that nobody asked for.</summary>
public sealed class JsonBody
{
    private const int LongestShown = 60;
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly Dictionary<string, JsonElement> _fields = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly List<InputProblem> _problems = [];

    public delegate bool Parse<T>(string? text, out T value);

    public static InputProblem Malformed { get; } =
        new("", "request.json", new("Nội dung không phải một đối tượng JSON đọc được.", "The body is not a readable JSON object."));

    public static async Task<JsonBody> Read(Stream stream, CancellationToken cancellation)
    {
        var body = new JsonBody();
        try
        {
            using var reader = new StreamReader(stream, Utf8);
            using var document = JsonDocument.Parse(await reader.ReadToEndAsync(cancellation), new JsonDocumentOptions { AllowDuplicateProperties = false });
            foreach (var field in document.RootElement.EnumerateObject())
                body._fields.Add(field.Name, field.Value.Clone());
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or DecoderFallbackException)
        {
            body._problems.Add(Malformed);
        }

        return body;
    }

    public T Required<T>(string field, Func<JsonElement, T?> read)
        where T : struct
    {
        if (!_asked.Add(field) || !Has(field))
            _problems.Add(new(field, "request.missing", new($"Thiếu '{field}'.", $"'{field}' is missing.")));
        return Value(field, read) ?? default;
    }

    public T? Optional<T>(string field, Func<JsonElement, T?> read)
        where T : struct
    {
        _asked.Add(field);
        return Value(field, read);
    }

    public ValueList<Vnd> Amounts(string field)
    {
        _asked.Add(field);
        if (!_fields.TryGetValue(field, out var value) || value.ValueKind != JsonValueKind.Array)
            return Value(field, Amount) is { } single ? [single] : [];
        var amounts = value.EnumerateArray().Select(Amount).ToList();
        if (amounts.Contains(null))
            Reject(field, value);
        return amounts.Select(a => a ?? default).ToValueList();
    }

    /// <summary>Everything wrong: what could not be read, what is not a field, and, once all could be read, what the validator finds.</summary>
    public IReadOnlyList<InputProblem> Close(Func<FluentValidation.Results.ValidationResult> validate)
    {
        if (_problems.Contains(Malformed))
            return [Malformed];
        foreach (var field in _fields.Keys.Where(f => !_asked.Contains(f)))
            _problems.Add(new(field, "request.unknown-field", new($"Không có trường '{Short(field)}'.", $"There is no field '{Short(field)}'.")));
        if (_problems.Count == 0)
            _problems.AddRange(
                validate()
                    .Errors.Select(e => new InputProblem(
                        JsonNamingPolicy.SnakeCaseLower.ConvertName(e.PropertyName),
                        e.ErrorCode,
                        (LocalizedText)e.CustomState
                    ))
            );
        return _problems;
    }

    /// <summary>The text of a string; null where the value is none, or half of a letter pair.</summary>
    public static string? Text(JsonElement value)
    {
        try
        {
            return value.ValueKind == JsonValueKind.String ? value.GetString() : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    public static LocalDate? Date(JsonElement value) => Text(value) is { } text && Fields.TryDate(text, out var date) ? date : null;

    public static long? Whole(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var whole) ? whole : null;

    public static int? Count(JsonElement value) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var count) ? count : null;

    public static Vnd? Amount(JsonElement value) => Whole(value) is { } dong ? new Vnd(dong) : null;

    public static bool? Answer(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };

    public static Func<JsonElement, T?> Code<T>(Parse<T> parse)
        where T : struct => value => Text(value) is { } text && parse(text, out var parsed) ? parsed : null;

    public static LocalizedText Unreadable(string field, string value) =>
        new($"Không đọc được '{field}': {Short(value)}.", $"'{field}' cannot be read: {Short(value)}.");

    private T? Value<T>(string field, Func<JsonElement, T?> read)
        where T : struct
    {
        if (!Has(field))
            return null;
        var value = read(_fields[field]);
        if (value is null)
            Reject(field, _fields[field]);
        return value;
    }

    private bool Has(string field) => _fields.TryGetValue(field, out var value) && value.ValueKind != JsonValueKind.Null;

    private void Reject(string field, JsonElement value) =>
        _problems.Add(new(field, "request." + field.Replace('_', '-'), Unreadable(field, value.GetRawText())));

    private static string Short(string text) => text.Length <= LongestShown ? text : text[..LongestShown] + "…";
}
