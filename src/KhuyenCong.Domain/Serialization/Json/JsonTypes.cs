using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.Unicode;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Serialization;

/// <summary>How the types of requests look in JSON: single values, lists and objects with their members.</summary>
internal static class JsonTypes
{
    internal static readonly LocalizedText ListText = new("một danh sách [ … ]", "a list [ … ]");

    // What a constructor asks for; the other members of a request are required where the type says so.
    private static readonly Dictionary<Type, string[]> AskedByConstructor = new()
    {
        [typeof(ManagedProject)] = ["id"],
        [typeof(PrincipalMovement)] = ["date", "amount"],
        [typeof(RatePeriod)] = ["from", "yearlyRate"],
        [typeof(MaterialShare)] = ["local", "all"],
        [typeof(EarlierSupport)] = ["establishmentId", "item", "year"],
        [typeof(LocalFact)] = ["code", "value"],
        [typeof(BudgetProject)] = ["id", "priority", "support"],
        [typeof(AllocationClaim)] = ["id", "requested", "standing"],
        [typeof(ProjectTask)] = ["name", "by", "start", "end", "support"],
        [typeof(ProjectPart)] = ["kind", "support"],
        [typeof(PlannedTranche)] = ["year", "dueUnderContract"],
        [typeof(ScoreSheet)] = ["product", "group", "juror", "market", "economic", "culture", "other"],
        [typeof(AwardNumber)] = ["count"],
    };

    private static readonly Dictionary<Type, IJsonLeaf> Leaves = JsonValues.All.ToDictionary(c => ((IJsonKnown)c).Type, c => (IJsonLeaf)c);

    private static readonly Dictionary<Type, Type> Items = JsonValues.Lists.ToDictionary(l => ((IJsonKnown)l).Type, l => ((IJsonList)l).Item);

    /// <summary>The strict options by which a request is read once it was checked, and by which it is written.</summary>
    internal static JsonSerializerOptions Options { get; } = MakeOptions();

    internal static IEnumerable<Type> LeafTypes => Leaves.Keys;

    internal static IJsonLeaf? LeafOf(Type type) => Leaves.TryGetValue(type, out var leaf) ? leaf : null;

    internal static Type? ItemOf(Type type) => Items.TryGetValue(type, out var item) ? item : null;

    internal static JsonMember[] MembersOf(Type type)
    {
        var asked = AskedByConstructor.TryGetValue(type, out var names) ? names : [];
        return
        [
            .. Options
                .GetTypeInfo(type)
                .Properties.Where(p => p.Set is not null)
                .Select(p => new JsonMember(p.Name, p.PropertyType, p.IsRequired || asked.Contains(p.Name), type.Name, PropertyOf(p.Name))),
        ];
    }

    internal static bool IsKnown(Type type) => Options.TryGetTypeInfo(type, out _);

    /// <summary>What a value of a type has to be, for messages.</summary>
    internal static LocalizedText AllowedOf(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return LeafOf(type)?.Allowed ?? (ItemOf(type) is not null ? ListText : ObjectText(MembersOf(type)));
    }

    internal static LocalizedText ObjectText(JsonMember[] members)
    {
        var names = string.Join(", ", members.Select(m => m.Name));
        return new($"một đối tượng {{ … }} với các mục: {names}", $"an object {{ … }} with the members {names}");
    }

    /// <summary>"asOf" → "AsOf".</summary>
    internal static string PropertyOf(string name) => char.ToUpperInvariant(name[0]) + name.Substring(1);

    internal static JsonTypeInfo<T> InfoOf<T>() => (JsonTypeInfo<T>)Options.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MakeOptions()
    {
        var options = new JsonSerializerOptions
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            IgnoreReadOnlyProperties = true,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
            TypeInfoResolver = FactsContext.Default,
        };
        foreach (var converter in JsonValues.All)
            options.Converters.Add(converter);
        foreach (var converter in JsonValues.Lists)
            options.Converters.Add(converter);
        options.MakeReadOnly();
        return options;
    }
}

/// <summary>What a request holds where its JSON says nothing: the source generator sets members only from the text, so it is written into it.</summary>
internal static class JsonDefaults
{
    private static readonly Dictionary<(Type, string), string> Values = new()
    {
        [(typeof(ChangeRequest), "form")] = "\"single\"",
        [(typeof(Project), "form")] = "\"single\"",
        [(typeof(CalendarRequest), "source")] = "\"national\"",
        [(typeof(CalendarRequest), "for")] = "\"unit-in-one-province\"",
        [(typeof(EntryRequest), "product")] = "{}",
        [(typeof(EntryRequest), "dossier")] = "{}",
        [(typeof(ProjectStep), "paperFacts")] = "{}",
        [(typeof(PaymentPlanRequest), "papers")] = "{}",
    };

    // What holds one of these, itself or further down.
    private static readonly HashSet<Type> Holders =
    [
        .. Values.Keys.Select(k => k.Item1),
        typeof(AnnualPlan),
        typeof(LifeHistory),
        typeof(ValueList<Project>),
        typeof(ValueList<ProjectStep>),
    ];

    internal static string? Of(Type type, string member) => Values.TryGetValue((type, member), out var value) ? value : null;

    /// <summary>Reads a checked request.</summary>
    internal static object? Read(Type type, ref Utf8JsonReader reader)
    {
        if (!Holders.Contains(type))
            return JsonSerializer.Deserialize(ref reader, JsonTypes.Options.GetTypeInfo(type));
        using var document = JsonDocument.ParseValue(ref reader);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            Fill(writer, type, document.RootElement);
        return JsonSerializer.Deserialize(stream.ToArray(), JsonTypes.Options.GetTypeInfo(type));
    }

    private static void Fill(Utf8JsonWriter writer, Type type, JsonElement element)
    {
        if (!Holders.Contains(type))
        {
            element.WriteTo(writer);
        }
        else if (JsonTypes.ItemOf(type) is { } item)
        {
            writer.WriteStartArray();
            foreach (var each in element.EnumerateArray())
                Fill(writer, item, each);
            writer.WriteEndArray();
        }
        else
        {
            writer.WriteStartObject();
            foreach (var member in JsonTypes.MembersOf(type))
            {
                var isGiven = element.TryGetProperty(member.Name, out var value) && value.ValueKind != JsonValueKind.Null;
                if (!isGiven && Of(type, member.Name) is null)
                    continue;
                writer.WritePropertyName(member.Name);
                if (isGiven)
                    Fill(writer, member.Type, value);
                else
                    writer.WriteRawValue(Of(type, member.Name)!);
            }

            writer.WriteEndObject();
        }
    }
}

/// <summary>A list in a request.</summary>
internal interface IJsonList
{
    Type Item { get; }

    /// <summary>The same list in records.</summary>
    JsonConverter OfRecords { get; }
}

internal class JsonList<T> : KnownConverter<ValueList<T>>, IJsonList
{
    public Type Item => typeof(T);

    public JsonConverter OfRecords => new ListConverter<T>();

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        var type = TypeOfItem(options);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(JsonSerializer.Deserialize(ref reader, type) ?? throw new JsonException());
        return items.ToValueList();
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        var type = TypeOfItem(options);
        writer.WriteStartArray();
        foreach (var item in value)
            JsonSerializer.Serialize(writer, item, type);
        writer.WriteEndArray();
    }

    // The options of a host do not know the items.
    private protected virtual JsonTypeInfo<T> TypeOfItem(JsonSerializerOptions options) => JsonTypes.InfoOf<T>();
}
