using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;
using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>A value that is one text in a record.</summary>
internal sealed class TextConverter<T>(Func<T, string> write, Func<string, T?> read) : JsonConverter<T>
    where T : struct
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && read(reader.GetString()!) is { } value ? value : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));
}

/// <summary>A province by its name; the latest where it changed.</summary>
internal sealed class ProvinceConverter : JsonConverter<ProvinceUnit>
{
    public override ProvinceUnit Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ProvinceUnit.TryFind(reader.GetString(), out var unit) ? unit : throw new JsonException();

    public override void Write(Utf8JsonWriter writer, ProvinceUnit value, JsonSerializerOptions options) => writer.WriteStringValue(value.Name);
}

/// <summary>A list; the text "[]" is the empty one, so that it is told apart from a list that is not known.</summary>
internal sealed class ListConverter<T> : JsonList<T>
{
    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return reader.ValueTextEquals(FactFields.EmptyList) ? [] : throw new JsonException();
        return base.Read(ref reader, typeToConvert, options);
    }

    private protected override JsonTypeInfo<T> TypeOfItem(JsonSerializerOptions options) => FactConverters.TypeInfo<T>(options);
}

/// <summary>How the values of questions are written in records: amounts in đồng, rates as multiples, ISO dates, kebab-case codes, yes and no.</summary>
internal static class FactConverters
{
    private const string Millionths = "millionths:";

    /// <summary>One for every type of value that a question holds; what is missing here fails the test that writes and reads all kinds.</summary>
    internal static JsonConverter[] All =>
        [
            new TextConverter<Vnd>(v => v.Dong.ToString(CultureInfo.InvariantCulture), text => Whole(text) is { } dong ? new Vnd(dong) : null),
            new TextConverter<long>(n => n.ToString(CultureInfo.InvariantCulture), Whole),
            new TextConverter<int>(
                n => n.ToString(CultureInfo.InvariantCulture),
                text => Whole(text) is >= int.MinValue and <= int.MaxValue and var n ? (int)n : null
            ),
            new TextConverter<bool>(b => b ? "yes" : "no", text => text is "yes" or "no" ? text == "yes" : null),
            new TextConverter<Rate>(RateText, RateOf),
            new TextConverter<Points>(PointsText, PointsOf),
            new TextConverter<LocalDate>(LocalDatePattern.Iso.Format, Day),
            new TextConverter<WardConversion>(
                c => c.On is { } on ? LocalDatePattern.Iso.Format(on) : "never",
                text =>
                    text == "never" ? WardConversion.Never
                    : Day(text) is { } day ? WardConversion.Effective(day)
                    : null
            ),
            new TextConverter<CodeSet<IndustrySector>>(Codes, Sectors),
            new TextConverter<ContentFacts>(Names, Facts),
            new ProvinceConverter(),
            .. JsonValues.All.OfType<IJsonLeaf>().Select(leaf => leaf.OfRecords).OfType<JsonConverter>(),
            .. JsonValues.Lists.OfType<IJsonList>().Select(list => list.OfRecords),
        ];

    internal static JsonTypeInfo<T> TypeInfo<T>(JsonSerializerOptions options) => (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T));

    /// <summary>An enum by the names of its members in kebab-case.</summary>
    internal static TextConverter<T> Code<T>()
        where T : struct, Enum =>
        new(
            value => Enum.IsDefined(typeof(T), value) ? Kebab.Of(value) : throw new ArgumentException($"A defined {typeof(T).Name} is required, not {value}."),
            text => Kebab.TryParse<T>(text, out var value) ? value : null
        );

    // Points that no juror can give are rejected by the rules and stay what they are.
    private static string PointsText(Points points) =>
        Points.TryParse(points.ToCode(), out var same) && same == points
            ? points.ToCode()
            : Millionths + points.Millionths.ToString(CultureInfo.InvariantCulture);

    // So are rates that no provision states.
    private static string RateText(Rate rate) =>
        Rate.TryParseTimes(rate.ToTimesCode(), out var same) && same == rate
            ? rate.ToTimesCode()
            : Millionths + rate.Millionths.ToString(CultureInfo.InvariantCulture);

    private static Rate? RateOf(string text)
    {
        if (text.StartsWith(Millionths, StringComparison.Ordinal))
            return Whole(text.Substring(Millionths.Length)) is >= int.MinValue and <= int.MaxValue and var millionths ? new Rate((int)millionths) : null;
        return Rate.TryParseTimes(text, out var rate) ? rate : null;
    }

    private static Points? PointsOf(string text)
    {
        if (text.StartsWith(Millionths, StringComparison.Ordinal))
            return Whole(text.Substring(Millionths.Length)) is { } millionths ? new Points(millionths) : null;
        return Points.TryParse(text, out var points) ? points : null;
    }

    private static long? Whole(string text) => long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static LocalDate? Day(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } day ? day.Value : null;

    private static string Codes(CodeSet<IndustrySector> set) => string.Join("|", EnumValues.Of<IndustrySector>().Where(set.Contains).Select(Kebab.Of));

    private static CodeSet<IndustrySector>? Sectors(string text) =>
        Members<IndustrySector>(text) is { } sectors ? CodeSet<IndustrySector>.Of([.. sectors]) : null;

    private static string Names(ContentFacts facts) => string.Join("|", EnumValues.Of<ContentFacts>().Where(f => f != 0 && (facts & f) == f).Select(Kebab.Of));

    private static ContentFacts? Facts(string text) => Members<ContentFacts>(text)?.Aggregate(ContentFacts.None, (all, fact) => all | fact);

    // The members that a text names, "a|b"; null where it names one that is none.
    private static List<T>? Members<T>(string text)
        where T : struct, Enum
    {
        var members = new List<T>();
        foreach (var code in text.Split('|').Where(c => c.Length > 0))
        {
            if (!Kebab.TryParse<T>(code, out var member))
                return null;
            members.Add(member);
        }

        return members;
    }
}
