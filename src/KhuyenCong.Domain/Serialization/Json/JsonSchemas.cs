using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
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
        return IsOfContract(type) ? Text(Value(type, null, null)) : null;
    }

    /// <summary>The schema of everything: one definition a type, and the questions with their requests and answers.</summary>
    internal static string All()
    {
        var named = new SortedDictionary<string, Type>(StringComparer.Ordinal);
        foreach (var type in Questions.All.SelectMany(q => new[] { q.Request, q.Answer }))
            Collect(type, named);
        var definitions = new JsonObject();
        foreach (var pair in named)
            definitions[pair.Key] = Body(pair.Value, null, named, mayBeNull: false);
        return Text(
            new()
            {
                ["$schema"] = Draft,
                ["title"] = "KhuyenCong.Domain",
                ["$defs"] = definitions,
            },
            true
        );
    }

    /// <summary>The schema of an object without one of its members.</summary>
    internal static string Without(string schema, string member)
    {
        var whole = JsonNode.Parse(schema)!.AsObject();
        whole["properties"]!.AsObject().Remove(member);
        if (whole["required"] is JsonArray required)
            whole["required"] = ListOf(required.Select(name => name!.GetValue<string>()).Where(name => name != member));
        return Text(whole);
    }

    private static bool IsOfContract(Type type) =>
        JsonTypes.LeafOf(type) is not null || ItemOf(type) is not null || JsonAnswers.ShapeOf(type) is not null || JsonTypes.IsKnown(type);

    private static string Text(JsonObject schema, bool isIndented = false)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = isIndented, Encoder = JsonTypes.Options.Encoder }))
            schema.WriteTo(writer);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static JsonArray ListOf(IEnumerable<string> names) => new([.. names.Select(name => (JsonNode)name)]);

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

    private static JsonObject Value(Type type, LocalizedText? text, SortedDictionary<string, Type>? named, bool mayBeNull = false)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        mayBeNull |= plain != type;
        if (named?.ContainsKey(NameOf(plain)) != true || (ItemOf(plain) is not null && JsonTypes.LeafOf(plain) is null))
            return Body(plain, text, named, mayBeNull);
        var schema = Described(text);
        var reference = "#/$defs/" + NameOf(plain);
        if (mayBeNull)
            schema["anyOf"] = new JsonArray(new JsonObject { ["$ref"] = reference }, new JsonObject { ["type"] = "null" });
        else
            schema["$ref"] = reference;
        return schema;
    }

    private static JsonObject Described(LocalizedText? text)
    {
        var schema = new JsonObject();
        if (text is not null)
            schema["description"] = $"{text.Vietnamese}: {text.English}";
        return schema;
    }

    private static JsonObject Body(Type plain, LocalizedText? text, SortedDictionary<string, Type>? named, bool mayBeNull)
    {
        var schema = Described(text);
        if (JsonTypes.LeafOf(plain) is { } leaf)
            Leaf(schema, leaf, mayBeNull);
        else if (ItemOf(plain) is { } item)
        {
            schema["type"] = Kind("array", mayBeNull);
            schema["items"] = Value(item, null, named);
        }
        else
            Object(schema, plain, named, mayBeNull);
        return schema;
    }

    private static JsonNode Kind(string kind, bool mayBeNull) => mayBeNull ? ListOf([kind, "null"]) : kind;

    private static void Leaf(JsonObject schema, IJsonLeaf leaf, bool mayBeNull)
    {
        if (schema.Count == 0)
            schema["description"] =
                leaf.Codes.Count == 0
                    ? $"{leaf.Allowed.Vietnamese}; {leaf.Allowed.English}"
                    : string.Join("; ", leaf.Codes.Select(c => $"{c.Code}: {c.Name.Vietnamese} ({c.Name.English})"));
        foreach (var member in JsonNode.Parse("{" + leaf.Schema + "}")!.AsObject())
            schema[member.Key] = mayBeNull && member.Key is ("type" or "enum") ? WithNull(member.Key, member.Value!) : member.Value!.DeepClone();
    }

    // Null is one of the kinds, and one of the codes.
    private static JsonArray WithNull(string name, JsonNode allowed)
    {
        var all = ListOf((allowed as JsonArray)?.Select(a => a!.GetValue<string>()) ?? [allowed.GetValue<string>()]);
        all.Add((JsonNode?)(name == "type" ? "null" : null));
        return all;
    }

    private static void Object(JsonObject schema, Type type, SortedDictionary<string, Type>? named, bool mayBeNull)
    {
        // Of an answer, an object that is not there is null.
        var isAnswer = JsonAnswers.ShapeOf(type) is not null;
        var members = MembersOf(type).ToList();
        var properties = new JsonObject();
        foreach (var (name, of, _, text) in members)
            properties[name] = Value(of, text, named, isAnswer && !of.IsValueType && name is not ("vi" or "en" or "id" or "rule"));
        schema["type"] = Kind("object", mayBeNull);
        schema["properties"] = properties;
        if (members.Exists(m => m.IsRequired))
            schema["required"] = ListOf(members.Where(m => m.IsRequired).Select(m => m.Name));
        schema["additionalProperties"] = false;
    }
}
