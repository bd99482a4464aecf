using System.Text.Json;

namespace KhuyenCong.Domain.Serialization;

/// <summary>A question as named texts, "establishment.size.capital" or "projects.0.support.cost", and back.</summary>
/// <remarks>"" is what is not known; an empty text and an empty list are told apart from it.</remarks>
internal static class FactFields
{
    internal const string EmptyList = "[]";
    private const string EmptyText = "\"\"";

    // No question is nested as deep.
    private const int MostParts = 16;

    internal static JsonSerializerOptions Options { get; } = MakeOptions();

    internal static ValueList<RecordField> Of<T>(T question)
    {
        var fields = new List<RecordField>();
        Add("", JsonSerializer.SerializeToElement(question, FactConverters.TypeInfo<T>(Options)), fields);
        return fields.ToValueList();
    }

    /// <summary>The question that the fields state; unknown fields are passed over.</summary>
    /// <exception cref="FormatException">A value is missing, or none of its field; the message names it.</exception>
    internal static T Read<T>(IEnumerable<RecordField> fields)
    {
        var root = new Node();
        foreach (var field in fields)
        {
            var path = field.Code.Split('.');
            if (path.Length > MostParts)
                throw Bad(field.Code);
            root.Put(path, 0, field);
        }

        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            root.Write(writer);
        try
        {
            return JsonSerializer.Deserialize(stream.ToArray(), FactConverters.TypeInfo<T>(Options)) ?? throw Bad("");
        }
        catch (JsonException problem)
        {
            throw Bad(problem.Path is { Length: > 2 } path ? path.Substring(2) : problem.Message);
        }
        catch (ArgumentException problem)
        {
            throw Bad(problem.Message);
        }
    }

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
            IgnoreReadOnlyProperties = true,
            TypeInfoResolver = FactsContext.Default,
        };
        foreach (var converter in FactConverters.All)
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }

    private static void Add(string code, JsonElement element, List<RecordField> fields)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                    Add(code.Length == 0 ? member.Name : code + "." + member.Name, member.Value, fields);
                break;
            case JsonValueKind.Array when element.GetArrayLength() == 0:
                fields.Add(new(code, EmptyList));
                break;
            case JsonValueKind.Array:
                var place = 0;
                foreach (var item in element.EnumerateArray())
                    Add($"{code}.{place++}", item, fields);
                break;
            case JsonValueKind.Null:
                fields.Add(new(code, ""));
                break;
            default:
                fields.Add(new(code, element.GetString() is { Length: > 0 } text ? text : EmptyText));
                break;
        }
    }

    /// <summary>A fact that is missing or none of its field.</summary>
    internal static FormatException Bad(string code) =>
        ProblemText.Format($"facts.{code}: thiếu, hoặc không phải là giá trị của mục này.", $"facts.{code}: missing, or not a value of this field.");

    private sealed class Node
    {
        private readonly SortedDictionary<string, Node> _members = new(Comparer<string>.Create(Order));
        private string? _text;

        internal void Put(string[] path, int at, RecordField field)
        {
            // What is not known is left out, but what it is a part of is there.
            if (at == path.Length - 1 && field.Value.Length == 0)
                return;
            if (at == path.Length)
            {
                if (_members.Count > 0)
                    throw Bad(field.Code);
                _text = field.Value == EmptyText ? "" : field.Value;
                return;
            }

            if (_text is not null || path[at].Length == 0)
                throw Bad(field.Code);
            if (!_members.TryGetValue(path[at], out var member))
                _members.Add(path[at], member = new Node());
            member.Put(path, at + 1, field);
        }

        internal void Write(Utf8JsonWriter writer)
        {
            if (_text is not null)
            {
                writer.WriteStringValue(_text);
                return;
            }

            // Members numbered from 0 without a gap are the items of a list.
            if (_members.Count > 0 && _members.Keys.Select((key, i) => key == i.ToString(System.Globalization.CultureInfo.InvariantCulture)).All(same => same))
            {
                writer.WriteStartArray();
                foreach (var item in _members.Values)
                    item.Write(writer);
                writer.WriteEndArray();
                return;
            }

            writer.WriteStartObject();
            foreach (var member in _members)
            {
                writer.WritePropertyName(member.Key);
                member.Value.Write(writer);
            }

            writer.WriteEndObject();
        }

        // Numbers in their order, and before names.
        private static int Order(string left, string right) =>
            (IsNumber(left), IsNumber(right)) switch
            {
                (true, true) when left.Length != right.Length => left.Length.CompareTo(right.Length),
                (true, false) => -1,
                (false, true) => 1,
                _ => string.CompareOrdinal(left, right),
            };

        private static bool IsNumber(string text) => text.All(c => c is >= '0' and <= '9');
    }
}
