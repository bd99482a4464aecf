using System.Text;
using System.Text.Json;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Walks over the JSON of a request before it is read, and notes everything that the request does not allow.</summary>
internal static class JsonCheck
{
    private const int LongestText = 60;

    internal static void Value(Type type, ref Utf8JsonReader reader, string path, List<JsonProblem> problems)
    {
        if (reader.TokenType == JsonTokenType.Null)
        {
            if (type.IsValueType && Nullable.GetUnderlyingType(type) is null)
                problems.Add(JsonProblem.OfValue(path, "null", JsonTypes.AllowedOf(type)));
            return;
        }

        type = Nullable.GetUnderlyingType(type) ?? type;
        if (JsonTypes.LeafOf(type) is { } leaf)
        {
            var before = reader;
            if (!leaf.Accepts(ref reader))
                problems.Add(JsonProblem.OfValue(path, Text(ref before), leaf.Allowed));
        }
        else if (JsonTypes.ItemOf(type) is { } item)
        {
            List(item, ref reader, path, problems);
        }
        else
        {
            Object(JsonTypes.MembersOf(type), ref reader, path, problems);
        }
    }

    private static void List(Type item, ref Utf8JsonReader reader, string path, List<JsonProblem> problems)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            Refuse(ref reader, path, JsonTypes.ListText, problems);
            return;
        }

        for (var place = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; place++)
        {
            var at = $"{path}[{place}]";
            if (reader.TokenType == JsonTokenType.Null)
                problems.Add(JsonProblem.OfValue(at, "null", JsonTypes.AllowedOf(item)));
            else
                Value(item, ref reader, at, problems);
        }
    }

    private static void Object(JsonMember[] members, ref Utf8JsonReader reader, string path, List<JsonProblem> problems)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            Refuse(ref reader, path, JsonTypes.ObjectText(members), problems);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = JsonLeaves.TextOf(ref reader) ?? "";
            reader.Read();
            if (!seen.Add(name))
                problems.Add(JsonProblem.Repeated(path, name));
            if (Array.Find(members, m => m.Name == name) is { } member)
            {
                if (member.IsRequired && reader.TokenType == JsonTokenType.Null)
                    problems.Add(JsonProblem.Missing(path, name, JsonTypes.AllowedOf(member.Type)));
                else
                    Value(member.Type, ref reader, $"{path}.{name}", problems);
            }
            else
            {
                // A schema named in the file itself is for editors.
                if (name != "$schema" || path != "$")
                    problems.Add(JsonProblem.Unknown(path, name, members.Select(m => m.Name)));
                reader.Skip();
            }
        }

        foreach (var member in members)
        {
            if (member.IsRequired && !seen.Contains(member.Name))
                problems.Add(JsonProblem.Missing(path, member.Name, JsonTypes.AllowedOf(member.Type)));
        }
    }

    private static void Refuse(ref Utf8JsonReader reader, string path, LocalizedText allowed, List<JsonProblem> problems)
    {
        problems.Add(JsonProblem.OfValue(path, Text(ref reader), allowed));
        reader.Skip();
    }

    /// <summary>A value as it stands in the text, shortened.</summary>
    internal static string Text(ref Utf8JsonReader reader)
    {
        var text = reader.TokenType switch
        {
            JsonTokenType.StartObject => "{…}",
            JsonTokenType.StartArray => "[…]",
            JsonTokenType.String => $"\"{JsonLeaves.TextOf(ref reader)}\"",
            _ => Encoding.UTF8.GetString(Bytes(ref reader)),
        };
        return text.Length <= LongestText ? text : text.Substring(0, LongestText) + "…";
    }

    internal static byte[] Bytes(ref Utf8JsonReader reader) =>
        reader.HasValueSequence ? System.Buffers.BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan.ToArray();
}

/// <summary>A member of a request in JSON.</summary>
internal sealed record JsonMember(string Name, Type Type, bool IsRequired, string Owner, string Property);
