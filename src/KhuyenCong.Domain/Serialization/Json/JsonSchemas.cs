using System.Text;
using System.Text.Json;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;

namespace KhuyenCong.Domain.Serialization;

/// <summary>The schemas of requests and answers, made from the same tables by which they are read and written.</summary>
internal static class JsonSchemas
{
    private const string Draft = "https://json-schema.org/draft/2020-12/schema";

    /// <summary>The schema of one type with everything in it; null for a type that is not of the contract.</summary>
    internal static string? Of(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type == typeof(BudgetPlan))
            type = typeof(BudgetPlanFacts);
        if (!IsOfContract(type))
            return null;
        return Text(writer => Value(writer, type, null, null));
    }

    /// <summary>The schema of everything: one definition a type, and the questions with their requests and answers.</summary>
    internal static string All()
    {
        var named = new SortedDictionary<string, Type>(StringComparer.Ordinal);
        foreach (var type in Questions.All.SelectMany(q => new[] { q.Request, q.Answer }))
            Collect(type, named);
        return Text(
            writer =>
            {
                writer.WriteStartObject();
                writer.WriteString("$schema", Draft);
                writer.WriteString("title", "KhuyenCong.Domain");
                writer.WritePropertyName("$defs");
                writer.WriteStartObject();
                foreach (var pair in named)
                {
                    writer.WritePropertyName(pair.Key);
                    Body(writer, pair.Value, null, named, mayBeNull: false);
                }

                writer.WriteEndObject();
                writer.WriteEndObject();
            },
            true
        );
    }

    /// <summary>The schema of an object without one of its members.</summary>
    internal static string Without(string schema, string member)
    {
        using var document = JsonDocument.Parse(schema);
        return Text(writer =>
        {
            writer.WriteStartObject();
            foreach (var part in document.RootElement.EnumerateObject())
            {
                writer.WritePropertyName(part.Name);
                if (part.NameEquals("properties"))
                {
                    writer.WriteStartObject();
                    foreach (var property in part.Value.EnumerateObject().Where(p => !p.NameEquals(member)))
                        property.WriteTo(writer);
                    writer.WriteEndObject();
                }
                else if (part.NameEquals("required"))
                {
                    writer.WriteStartArray();
                    foreach (var name in part.Value.EnumerateArray().Where(n => !n.ValueEquals(member)))
                        name.WriteTo(writer);
                    writer.WriteEndArray();
                }
                else
                {
                    part.Value.WriteTo(writer);
                }
            }

            writer.WriteEndObject();
        });
    }

    private static bool IsOfContract(Type type) =>
        JsonTypes.LeafOf(type) is not null || ItemOf(type) is not null || JsonAnswers.ShapeOf(type) is not null || JsonTypes.IsKnown(type);

    private static string Text(Action<Utf8JsonWriter> write, bool isIndented = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = isIndented, Encoder = JsonTypes.Options.Encoder }))
            write(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static Type? ItemOf(Type type) =>
        type == typeof(FindingList) ? typeof(Finding)
        : type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0]
        : null;

    private static void Collect(Type type, SortedDictionary<string, Type> named)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (ItemOf(type) is { } item && JsonTypes.LeafOf(type) is null)
        {
            Collect(item, named);
            return;
        }

        var isPlain = type == typeof(string) || type == typeof(bool) || type == typeof(int) || type == typeof(long);
        if (isPlain || named.ContainsKey(NameOf(type)))
            return;
        named.Add(NameOf(type), type);
        if (JsonTypes.LeafOf(type) is not null)
            return;
        foreach (var member in MembersOf(type))
            Collect(member.Type, named);
    }

    /// <summary>The members of a request or an answer.</summary>
    internal static IEnumerable<(string Name, Type Type, bool IsRequired, LocalizedText? Text)> MembersOf(Type type)
    {
        if (JsonAnswers.ShapeOf(type) is { } shape)
        {
            // What a request may hold too, such as a standing, asks for no more than its reader does.
            var asked = JsonTypes.IsKnown(type)
                ? new HashSet<string>(JsonTypes.MembersOf(type).Where(m => m.IsRequired).Select(m => m.Name), StringComparer.Ordinal)
                : null;
            return shape.Members.Select(m => (m.Name, m.Type, !m.IsLeftOut && asked?.Contains(m.Name) != false, TextOf(m.Property)));
        }

        return JsonTypes.MembersOf(type).Select(m => (m.Name, m.Type, m.IsRequired, TextOf($"{m.Owner}.{m.Property}")));
    }

    private static LocalizedText? TextOf(string property)
    {
        var dot = property.IndexOf('.');
        return MemberTexts.Find(property.Substring(0, dot), property.Substring(dot + 1));
    }

    internal static string NameOf(Type type) =>
        type.IsGenericType ? type.GetGenericArguments()[0].Name + "Set"
        : type == typeof(BudgetPlanFacts) ? nameof(BudgetPlan)
        : type.Name;

    private static void Value(Utf8JsonWriter writer, Type type, LocalizedText? text, SortedDictionary<string, Type>? named, bool mayBeNull = false)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        mayBeNull |= plain != type;
        if (named?.ContainsKey(NameOf(plain)) != true || (ItemOf(plain) is not null && JsonTypes.LeafOf(plain) is null))
        {
            Body(writer, plain, text, named, mayBeNull);
            return;
        }

        writer.WriteStartObject();
        Describe(writer, text);
        Reference(writer, "#/$defs/" + NameOf(plain), mayBeNull);
        writer.WriteEndObject();
    }

    private static void Describe(Utf8JsonWriter writer, LocalizedText? text)
    {
        if (text is not null)
            writer.WriteString("description", $"{text.Vietnamese}: {text.English}");
    }

    private static void Body(Utf8JsonWriter writer, Type plain, LocalizedText? text, SortedDictionary<string, Type>? named, bool mayBeNull)
    {
        writer.WriteStartObject();
        Describe(writer, text);
        if (JsonTypes.LeafOf(plain) is { } leaf)
            Leaf(writer, leaf, text, mayBeNull);
        else if (ItemOf(plain) is { } item)
        {
            Kind(writer, "array", mayBeNull);
            writer.WritePropertyName("items");
            Value(writer, item, null, named);
        }
        else
            Object(writer, plain, named, mayBeNull);
        writer.WriteEndObject();
    }

    private static void Reference(Utf8JsonWriter writer, string reference, bool mayBeNull)
    {
        if (!mayBeNull)
        {
            writer.WriteString("$ref", reference);
            return;
        }

        writer.WritePropertyName("anyOf");
        writer.WriteStartArray();
        writer.WriteStartObject();
        writer.WriteString("$ref", reference);
        writer.WriteEndObject();
        writer.WriteStartObject();
        writer.WriteString("type", "null");
        writer.WriteEndObject();
        writer.WriteEndArray();
    }

    private static void Kind(Utf8JsonWriter writer, string kind, bool mayBeNull)
    {
        if (!mayBeNull)
        {
            writer.WriteString("type", kind);
            return;
        }

        writer.WritePropertyName("type");
        writer.WriteStartArray();
        writer.WriteStringValue(kind);
        writer.WriteStringValue("null");
        writer.WriteEndArray();
    }

    private static void Leaf(Utf8JsonWriter writer, IJsonLeaf leaf, LocalizedText? text, bool mayBeNull)
    {
        using var schema = JsonDocument.Parse("{" + leaf.Schema + "}");
        if (text is null)
            writer.WriteString(
                "description",
                leaf.Codes.Count == 0
                    ? $"{leaf.Allowed.Vietnamese}; {leaf.Allowed.English}"
                    : string.Join("; ", leaf.Codes.Select(c => $"{c.Code}: {c.Name.Vietnamese} ({c.Name.English})"))
            );
        foreach (var member in schema.RootElement.EnumerateObject())
        {
            if (!mayBeNull || member.Name is not ("type" or "enum"))
                member.WriteTo(writer);
            else
                WithNull(writer, member);
        }
    }

    // Null is one of the kinds, and one of the codes.
    private static void WithNull(Utf8JsonWriter writer, JsonProperty member)
    {
        writer.WritePropertyName(member.Name);
        writer.WriteStartArray();
        if (member.Value.ValueKind == JsonValueKind.Array)
        {
            foreach (var each in member.Value.EnumerateArray())
                each.WriteTo(writer);
        }
        else
        {
            member.Value.WriteTo(writer);
        }

        if (member.Name == "type")
            writer.WriteStringValue("null");
        else
            writer.WriteNullValue();
        writer.WriteEndArray();
    }

    private static void Object(Utf8JsonWriter writer, Type type, SortedDictionary<string, Type>? named, bool mayBeNull)
    {
        var members = MembersOf(type).ToList();
        // Of an answer, an object that is not there is null.
        var isAnswer = JsonAnswers.ShapeOf(type) is not null;
        Kind(writer, "object", mayBeNull);
        writer.WritePropertyName("properties");
        writer.WriteStartObject();
        foreach (var member in members)
        {
            writer.WritePropertyName(member.Name);
            Value(
                writer,
                member.Type,
                member.Text,
                named,
                mayBeNull: isAnswer && !member.Type.IsValueType && member.Name is not ("vi" or "en" or "id" or "rule")
            );
        }

        writer.WriteEndObject();
        if (members.Exists(m => m.IsRequired))
        {
            writer.WritePropertyName("required");
            writer.WriteStartArray();
            foreach (var member in members.Where(m => m.IsRequired))
                writer.WriteStringValue(member.Name);
            writer.WriteEndArray();
        }

        writer.WriteBoolean("additionalProperties", false);
    }
}
