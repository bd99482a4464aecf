using System.Text;
using System.Text.Json;
using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Serialization;

/// <summary>A JSON value with its path and line.</summary>
internal sealed class JsonValue
{
    internal required JsonTokenType Kind { get; init; }

    internal required string Path { get; init; }

    internal required int Line { get; init; }

    /// <summary>The text of a string, or the characters of a number.</summary>
    internal string Text { get; init; } = "";

    internal List<(string Name, JsonValue Value)> Members { get; } = [];

    internal List<JsonValue> Items { get; } = [];
}

/// <summary>Reads a JSON document into values that know where they stand.</summary>
internal static class JsonTree
{
    /// <summary>The document; null with a problem where it is not JSON.</summary>
    internal static JsonValue? Read(ReadOnlySpan<byte> utf8, out ScheduleProblem? problem)
    {
        problem = null;
        if (utf8.Length >= 3 && utf8[0] == 0xEF && utf8[1] == 0xBB && utf8[2] == 0xBF)
            utf8 = utf8.Slice(3);
        var lines = new LineIndex(utf8);
        var reader = new Utf8JsonReader(utf8);
        try
        {
            reader.Read();
            var value = Value(ref reader, "$", lines);
            reader.Read();
            return value;
        }
        catch (JsonException syntax)
        {
            problem = Syntax((int)(syntax.LineNumber ?? 0) + 1, syntax.Message);
        }
        catch (InvalidOperationException encoding)
        {
            // A string that is not valid UTF-8, or an escape that is not valid UTF-16.
            problem = Syntax(lines.Of(reader.TokenStartIndex), encoding.Message);
        }

        return null;
    }

    private static ScheduleProblem Syntax(int line, string detail) =>
        new(Severity.Error, "syntax", "$", line, new("Tệp không đúng cú pháp JSON từ dòng này.", $"The file is not valid JSON ({detail})."));

    private static JsonValue Value(ref Utf8JsonReader reader, string path, LineIndex lines)
    {
        var kind = reader.TokenType;
        var value = new JsonValue
        {
            Kind = kind,
            Path = path,
            Line = lines.Of(reader.TokenStartIndex),
            Text = kind switch
            {
                JsonTokenType.String => reader.GetString() ?? "",
                JsonTokenType.Number => Encoding.UTF8.GetString(reader.ValueSpan.ToArray()),
                _ => "",
            },
        };
        if (kind == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString() ?? "";
                reader.Read();
                value.Members.Add((name, Value(ref reader, path + "." + name, lines)));
            }
        }
        else if (kind == JsonTokenType.StartArray)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                value.Items.Add(Value(ref reader, $"{path}[{value.Items.Count}]", lines));
        }

        return value;
    }

    /// <summary>The line of a byte, found among the places of the line feeds.</summary>
    private sealed class LineIndex
    {
        private readonly List<long> _feeds = [];

        internal LineIndex(ReadOnlySpan<byte> utf8)
        {
            for (var i = 0; i < utf8.Length; i++)
            {
                if (utf8[i] == (byte)'\n')
                    _feeds.Add(i);
            }
        }

        // No value begins with a line feed: what is not found is told by where it would stand.
        internal int Of(long place) => ~_feeds.BinarySearch(place) + 1;
    }
}
