using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace KhuyenCong.Domain.Serialization;

/// <summary>A value that is one number, one text or one list of codes in JSON.</summary>
internal interface IJsonLeaf
{
    /// <summary>What is allowed, for messages.</summary>
    LocalizedText Allowed { get; }

    /// <summary>The schema of the value: the members of one JSON object.</summary>
    string Schema { get; }

    /// <summary>The codes with their names, where the value is one of a list.</summary>
    ValueList<JsonCode> Codes { get; }

    /// <summary>The same code in records; null where the value is none of a list.</summary>
    JsonConverter? OfRecords { get; }

    /// <summary>Reads over the value and says whether it is one.</summary>
    bool Accepts(ref Utf8JsonReader reader);

    void Write(Utf8JsonWriter writer, object value);
}

/// <summary>A code with what it means.</summary>
internal sealed record JsonCode(string Code, LocalizedText Name);

internal delegate bool JsonLeafReader<T>(ref Utf8JsonReader reader, out T value);

internal sealed class JsonLeaf<T>(JsonLeafReader<T> read, Action<Utf8JsonWriter, T> write, LocalizedText allowed, string schema) : KnownConverter<T>, IJsonLeaf
    where T : notnull
{
    public LocalizedText Allowed { get; } = allowed;

    public string Schema { get; } = schema;

    public ValueList<JsonCode> Codes { get; init; }

    public JsonConverter? OfRecords { get; init; }

    /// <summary>A text as a value, where values are texts; null where it is none.</summary>
    internal Func<string, object?> Parse { get; init; } = _ => null;

    public bool Accepts(ref Utf8JsonReader reader)
    {
        var isValue = read(ref reader, out _);
        if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
            reader.Skip();
        return isValue;
    }

    public void Write(Utf8JsonWriter writer, object value) => write(writer, (T)value);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var scan = reader;
        if (!read(ref reader, out var value))
            throw new JsonRequestException([JsonProblem.OfValue("$", JsonCheck.Text(ref scan), Allowed)]);
        return value;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => write(writer, value);
}

/// <summary>Makes the readers and writers of single values.</summary>
internal static class JsonLeaves
{
    /// <summary>A text in a form of its own, or one of a list of codes.</summary>
    internal static JsonLeaf<T> Text<T>(
        Func<string, T?> read,
        Func<T, string> write,
        LocalizedText allowed,
        string schema,
        (ValueList<JsonCode> Codes, JsonConverter? OfRecords) list = default
    )
        where T : struct
    {
        bool Read(ref Utf8JsonReader reader, out T value)
        {
            var found = reader.TokenType == JsonTokenType.String && TextOf(ref reader) is { } text ? read(text) : null;
            value = found ?? default;
            return found is not null;
        }

        return new(Read, (writer, value) => writer.WriteStringValue(write(value)), allowed, schema)
        {
            Codes = list.Codes,
            OfRecords = list.OfRecords,
            Parse = text => read(text) is { } value ? value : null,
        };
    }

    /// <summary>A whole number within bounds.</summary>
    internal static JsonLeaf<T> Whole<T>(Func<long, T> read, Func<T, long> write, long least, long most, LocalizedText allowed)
        where T : struct
    {
        bool Read(ref Utf8JsonReader reader, out T value)
        {
            var isValue = reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) && number >= least && number <= most;
            value = isValue ? read(reader.GetInt64()) : default;
            return isValue;
        }

        return new(Read, (writer, value) => writer.WriteNumberValue(write(value)), allowed, "\"type\":\"integer\",\"format\":\"int64\"");
    }

    /// <summary>A decimal number, read digit by digit, never through a binary fraction.</summary>
    internal static JsonLeaf<T> Exact<T>(Func<string, T?> read, Func<T, string> write, LocalizedText allowed, string schema)
        where T : struct
    {
        bool Read(ref Utf8JsonReader reader, out T value)
        {
            var text = reader.TokenType switch
            {
                JsonTokenType.Number => Encoding.ASCII.GetString(JsonCheck.Bytes(ref reader)),
                JsonTokenType.String => TextOf(ref reader),
                _ => null,
            };
            var found = text is null ? null : read(text);
            value = found ?? default;
            return found is not null;
        }

        return new(Read, (writer, value) => writer.WriteRawValue(write(value)), allowed, schema);
    }

    /// <summary>A list of codes that is one value.</summary>
    internal static JsonLeaf<T> Set<T>(Func<IEnumerable<string>, T?> read, Func<T, IEnumerable<string>> write, IJsonLeaf of)
        where T : struct
    {
        bool Read(ref Utf8JsonReader reader, out T value)
        {
            var codes = new List<string>();
            var isList = reader.TokenType == JsonTokenType.StartArray;
            while (isList && reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (reader.TokenType == JsonTokenType.String && TextOf(ref reader) is { } code)
                    codes.Add(code);
                else
                    isList = false;
            }

            var found = isList ? read(codes) : null;
            value = found ?? default;
            return found is not null;
        }

        void Write(Utf8JsonWriter writer, T value)
        {
            writer.WriteStartArray();
            foreach (var code in write(value))
                writer.WriteStringValue(code);
            writer.WriteEndArray();
        }

        return new(
            Read,
            Write,
            new($"danh sách, mỗi mục {of.Allowed.Vietnamese}", $"a list, each item {of.Allowed.English}"),
            $"\"type\":\"array\",\"items\":{{{of.Schema}}}"
        )
        {
            Codes = of.Codes,
        };
    }

    /// <summary>A text; null where it is not valid UTF-16.</summary>
    internal static string? TextOf(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
