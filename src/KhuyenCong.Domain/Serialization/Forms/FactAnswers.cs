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

    /// <summary>Why an answer has no place in a request; null where it has one.</summary>
    internal static LocalizedText? NoPlace(JsonElement request, FactPath path)
    {
        if (path.Item is null)
            return null;
        var list = path.Members[0];
        var isThere =
            request.TryGetProperty(list, out var items)
            && (items.ValueKind != JsonValueKind.Array || items.EnumerateArray().Where((item, at) => IsItem(item, items, at, path)).Any());
        return isThere ? null
            : path.Item == FactPaths.LastItem
                ? new($"{list}: danh sách chưa có mục nào để ghi dữ kiện này.", $"{list}: the list has no item yet that the fact could be of.")
            : new($"{list}: không có mục '{path.Item}'.", $"{list}: there is no item '{path.Item}'.");
    }

    /// <summary>The request with the answer; what is malformed in it stays as it is, for its reader to refuse.</summary>
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
            var at = 0;
            foreach (var item in element.EnumerateArray())
            {
                if (IsItem(item, element, at++, path))
                    Write(writer, item, path, depth, json);
                else
                    item.WriteTo(writer);
            }

            writer.WriteEndArray();
            return;
        }

        if (element.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null or JsonValueKind.Undefined))
        {
            element.WriteTo(writer);
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

    // Whether an item of a list is the one that the fact is of: that of its id, or the last one.
    private static bool IsItem(JsonElement item, JsonElement list, int at, FactPath path) =>
        path.Item == FactPaths.LastItem ? at == list.GetArrayLength() - 1 : HasText(item, "id", path.Item);

    private static bool HasText(JsonElement element, string member, string? text) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(member, out var value) && IsText(value, text);

    private static bool IsText(JsonElement element, string? text) => element.ValueKind == JsonValueKind.String && element.ValueEquals(text);

    // A fact that holds stands in one list, a fact that does not in the other.
    private static void WriteFlag(Utf8JsonWriter writer, JsonElement request, FactPath path, bool holds)
    {
        writer.WriteStartObject();
        foreach (var member in request.EnumerateObject().Where(m => m.Name != path.Lists.Holds && m.Name != path.Lists.HoldsNot))
            member.WriteTo(writer);
        WriteFlagIn(path.Lists.Holds, holds);
        if (path.Lists.HoldsNot is { } other)
            WriteFlagIn(other, !holds);
        writer.WriteEndObject();

        void WriteFlagIn(string list, bool isIn) =>
            WriteList(
                writer,
                request,
                list,
                code => IsText(code, path.Flag),
                () =>
                {
                    if (isIn)
                        writer.WriteStringValue(path.Flag);
                }
            );
    }

    // Every value of these facts is a text.
    private static void WriteLocalFact(Utf8JsonWriter writer, JsonElement request, string list, string code, string json)
    {
        writer.WriteStartObject();
        foreach (var member in request.EnumerateObject().Where(m => m.Name != list))
            member.WriteTo(writer);
        WriteList(
            writer,
            request,
            list,
            fact => HasText(fact, "code", code),
            () =>
            {
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
            }
        );
        writer.WriteEndObject();
    }

    // A list without what is replaced, and behind it what is added.
    private static void WriteList(Utf8JsonWriter writer, JsonElement request, string list, Func<JsonElement, bool> isReplaced, Action add)
    {
        writer.WritePropertyName(list);
        if (request.TryGetProperty(list, out var given) && given.ValueKind is not (JsonValueKind.Array or JsonValueKind.Null))
        {
            given.WriteTo(writer);
            return;
        }

        writer.WriteStartArray();
        foreach (var item in given.ValueKind == JsonValueKind.Array ? given.EnumerateArray().Where(i => !isReplaced(i)) : [])
            item.WriteTo(writer);
        add();
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
