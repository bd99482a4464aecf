using System.Globalization;
using System.Text.Json;
using NodaTime.Text;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Reads answers as people write them, and writes them into requests.</summary>
internal static class FactAnswers
{
    /// <summary>The answer as JSON; null where it is none.</summary>
    internal static string? Read(FactPath path, string answer)
    {
        var text = answer.Trim();
        return path.Answer switch
        {
            FactAnswer.YesNo => YesNo(text) is { } yes ? (yes ? "true" : "false") : null,
            FactAnswer.Amount => Vnd.TryParse(text, out var amount) ? amount.Dong.ToString(CultureInfo.InvariantCulture) : null,
            FactAnswer.Number => MoneyText.TryNumber(text, 1, out var number) ? number.ToString(CultureInfo.InvariantCulture) : null,
            FactAnswer.Share => CanonicalJson.Text(text.Replace(',', '.')),
            FactAnswer.Date => DateText.TryParse(text, out var date) ? CanonicalJson.Text(LocalDatePattern.Iso.Format(date)) : null,
            FactAnswer.DateOrNever => YesNo(text) == false || text == "never" ? "\"never\""
            : DateText.TryParse(text, out var day) ? CanonicalJson.Text(LocalDatePattern.Iso.Format(day))
            : null,
            FactAnswer.Choice => Choice(path.Choices, text) is { } code ? CanonicalJson.Text(code) : null,
            FactAnswer.Text => text.Length > 0 ? CanonicalJson.Text(text) : null,
            _ => IsJson(text) ? text : null,
        };
    }

    internal static byte[] Set(JsonElement request, FactPath path, string json)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            if (path.Flag is not null)
                WriteFlag(writer, request, path, json == "true");
            else if (path.LocalFact is { } fact)
                WriteLocalFact(writer, request, path.Members[0], fact, json);
            else
                Write(writer, request, path, 0, json);
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element, FactPath path, int depth, string json)
    {
        if (depth == path.Members.Length)
        {
            writer.WriteRawValue(json);
            return;
        }

        if (element.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            var left = element.GetArrayLength();
            foreach (var item in element.EnumerateArray())
            {
                left--;
                var isIt = path.Item == FactPaths.LastItem ? left == 0 : item.TryGetProperty("id", out var id) && id.ValueEquals(path.Item);
                if (isIt)
                    Write(writer, item, path, depth, json);
                else
                    item.WriteTo(writer);
            }

            writer.WriteEndArray();
            return;
        }

        var name = path.Members[depth];
        writer.WriteStartObject();
        var isThere = false;
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                writer.WritePropertyName(member.Name);
                isThere |= member.NameEquals(name);
                if (member.NameEquals(name))
                    Write(writer, member.Value, path, depth + 1, json);
                else
                    member.Value.WriteTo(writer);
            }
        }

        if (!isThere)
        {
            writer.WritePropertyName(name);
            Write(writer, default, path, depth + 1, json);
        }

        writer.WriteEndObject();
    }

    // A fact that holds stands in one list, a fact that does not in the other.
    private static void WriteFlag(Utf8JsonWriter writer, JsonElement request, FactPath path, bool holds)
    {
        writer.WriteStartObject();
        foreach (var member in request.EnumerateObject().Where(m => m.Name != path.Lists.Holds && m.Name != path.Lists.HoldsNot))
            member.WriteTo(writer);
        WriteList(writer, request, path.Lists.Holds, path.Flag!, holds);
        if (path.Lists.HoldsNot is { } other)
            WriteList(writer, request, other, path.Flag!, !holds);
        writer.WriteEndObject();
    }

    // Every value of these facts is a text.
    private static void WriteLocalFact(Utf8JsonWriter writer, JsonElement request, string list, string code, string json)
    {
        writer.WriteStartObject();
        foreach (var member in request.EnumerateObject().Where(m => m.Name != list))
            member.WriteTo(writer);
        writer.WritePropertyName(list);
        writer.WriteStartArray();
        if (request.TryGetProperty(list, out var facts) && facts.ValueKind == JsonValueKind.Array)
        {
            foreach (var other in facts.EnumerateArray().Where(f => !(f.TryGetProperty("code", out var own) && own.ValueEquals(code))))
                other.WriteTo(writer);
        }

        writer.WriteStartObject();
        writer.WriteString("code", code);
        writer.WritePropertyName("value");
        writer.WriteRawValue(
            json switch
            {
                "true" => "\"yes\"",
                "false" => "\"no\"",
                _ => json[0] == '"' ? json : $"\"{json}\"",
            }
        );
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter writer, JsonElement request, string list, string flag, bool isIn)
    {
        writer.WritePropertyName(list);
        writer.WriteStartArray();
        if (request.TryGetProperty(list, out var codes))
        {
            foreach (var code in codes.EnumerateArray().Where(c => !c.ValueEquals(flag)))
                code.WriteTo(writer);
        }

        if (isIn)
            writer.WriteStringValue(flag);
        writer.WriteEndArray();
    }

    private static bool? YesNo(string text) =>
        VietnameseText.Key(text) switch
        {
            "co" or "dung" or "yes" or "y" or "true" => true,
            "khong" or "sai" or "no" or "n" or "false" => false,
            _ => null,
        };

    // By its code, its place in the list, or its name.
    private static string? Choice(ValueList<JsonCode> choices, string text)
    {
        if (choices.FirstOrDefault(c => string.Equals(c.Code, text, StringComparison.OrdinalIgnoreCase)) is { } byCode)
            return byCode.Code;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place >= 1 && place <= choices.Count)
            return choices[place - 1].Code;
        var key = VietnameseText.Key(text);
        return choices.FirstOrDefault(c => VietnameseText.Key(c.Name.Vietnamese) == key || VietnameseText.Key(c.Name.English) == key)?.Code;
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonText.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
