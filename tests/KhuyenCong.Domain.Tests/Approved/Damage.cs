using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>Slips of the kind that people make, the same for the same seed.</summary>
internal static class Damage
{
    private static readonly string[] Words = ["", " ", "abc", "machinery", "khác", "1.5", "2016-02-30", "30/06/2016", "national", "province", "yes", "không"];

    private static readonly string[] Phrases =
    [
        "không quá",
        "tối đa",
        "50%",
        "1,5 lần",
        "300 triệu đồng",
        "một tỷ đồng",
        "/cơ sở",
        "khoản 2 Điều 4",
        "Điều 7",
        "và",
        "hoặc",
        "bãi bỏ",
        "Quyết định số 12/2015/QĐ-UBND",
        "Thông tư số 36/2013/TT-BCT",
        "Nghị định số 45/2012/NĐ-CP",
        "ngân sách địa phương",
        "ngày 01/01/2016",
    ];

    /// <summary>A JSON text with one to three members taken away, renamed, repeated or given another value.</summary>
    internal static string Json(string json, Random random)
    {
        var root = JsonNode.Parse(json, null, new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip, AllowTrailingCommas = true })!;
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            var nodes = Nodes(root).ToList();
            if (nodes.Count == 0)
                break;
            var node = nodes[random.Next(nodes.Count)];
            if (node.Parent is JsonObject parent)
                Change(parent, node.GetPropertyName(), random);
            else if (node.Parent is JsonArray list)
                Change(list, node.GetElementIndex(), random);
        }

        return root.ToJsonString();
    }

    /// <summary>A text with one to four words away, twice, swapped or another, or a digit changed.</summary>
    internal static string Text(string text, Random random)
    {
        var words = text.Split(' ').ToList();
        for (var changes = random.Next(1, 5); changes > 0 && words.Count > 2; changes--)
        {
            var at = random.Next(words.Count - 1);
            switch (random.Next(7))
            {
                case 0:
                    words.RemoveAt(at);
                    break;
                case 1:
                    words.Insert(at, words[at]);
                    break;
                case 2:
                    (words[at], words[at + 1]) = (words[at + 1], words[at]);
                    break;
                case 3:
                    words[at] = new([.. words[at].Select(c => char.IsAsciiDigit(c) ? (char)('0' + random.Next(10)) : c)]);
                    break;
                case 4:
                    words[at] = words[at].ToUpperInvariant();
                    break;
                case 5:
                    words[at] = words[at].Contains('\n', StringComparison.Ordinal) ? words[at].Replace("\n", " ") : words[at] + "\n";
                    break;
                default:
                    words.Insert(at, Phrases[random.Next(Phrases.Length)]);
                    break;
            }
        }

        return string.Join(' ', words);
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node)
    {
        var children = node switch
        {
            JsonObject members => members.Select(m => m.Value),
            JsonArray items => items,
            _ => [],
        };
        foreach (var child in children.OfType<JsonNode>())
        {
            yield return child;
            foreach (var below in Nodes(child))
                yield return below;
        }
    }

    private static void Change(JsonObject parent, string name, Random random)
    {
        var value = parent[name]!;
        switch (random.Next(6))
        {
            case 0:
                parent.Remove(name);
                break;
            case 1:
                parent.Remove(name);
                parent[name + "s"] = value;
                break;
            default:
                parent[name] = Other(value, random);
                break;
        }
    }

    private static void Change(JsonArray list, int at, Random random)
    {
        switch (random.Next(4))
        {
            case 0:
                list.RemoveAt(at);
                break;
            case 1:
                list.Insert(at, list[at]!.DeepClone());
                break;
            default:
                list[at] = Other(list[at]!, random);
                break;
        }
    }

    private static JsonNode? Other(JsonNode value, Random random)
    {
        if (value is JsonValue number && number.TryGetValue<long>(out var whole) && random.Next(3) > 0)
            return random.Next(5) switch
            {
                0 => whole + 1,
                1 => whole - 1,
                2 => 0,
                3 => -whole,
                _ => whole < long.MaxValue / 1_000 ? whole * 1_000 : long.MaxValue,
            };
        if (value is JsonValue text && text.TryGetValue<string>(out var said) && said.Length > 0 && random.Next(3) == 0)
            return random.Next(3) switch
            {
                0 => said.ToUpperInvariant(),
                1 => said.Substring(0, random.Next(said.Length)),
                _ => said + " " + Words[random.Next(Words.Length)],
            };
        return random.Next(9) switch
        {
            0 => null,
            1 => true,
            2 => false,
            3 => random.Next(1, 2_020),
            4 => JsonNode.Parse("1.25"),
            5 => new JsonArray(),
            6 => new JsonObject(),
            7 => JsonNode.Parse("[{\"note\":\"a\"}]"),
            _ => Words[random.Next(Words.Length)],
        };
    }
}

/// <summary>Everything that a value says, as text: its public members, lists item by item.</summary>
internal static class Said
{
    internal static string By(object? value)
    {
        var text = new StringBuilder();
        Write(text, value, 0);
        return text.ToString();
    }

    private static void Write(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null:
                text.Append('-');
                break;
            case string said:
                text.Append(said);
                break;
            case Domain.Law.Citation citation:
                text.Append(citation.Code);
                break;
            case Domain.Decisions.RuleId rule:
                text.Append(rule.Code);
                break;
            case Domain.Decisions.Finding finding:
                text.Append(finding).Append(finding.Evidence).Append(finding.Reading).Append(finding.Message(Language.Vietnamese));
                break;
            case System.Collections.IEnumerable items:
                text.Append('[');
                foreach (var item in items)
                {
                    Write(text, item, depth + 1);
                    text.Append(';');
                }

                text.Append(']');
                break;
            case IFormattable plain:
                text.Append(plain.ToString(null, CultureInfo.InvariantCulture));
                break;
            default:
                var type = value.GetType();
                if (type.Namespace?.StartsWith("KhuyenCong", StringComparison.Ordinal) != true || depth > 5)
                {
                    text.Append(value);
                    break;
                }

                foreach (
                    var member in type.GetProperties()
                        .Where(p => p.GetIndexParameters().Length == 0 && p.PropertyType != typeof(Type))
                        .OrderBy(p => p.Name, StringComparer.Ordinal)
                )
                {
                    text.Append(member.Name).Append('=');
                    Write(text, Of(member, value), depth + 1);
                    text.Append(',');
                }

                break;
        }
    }

    // A member that has no value for this one says so by an exception.
    private static object? Of(System.Reflection.PropertyInfo member, object value)
    {
        try
        {
            return member.GetValue(value);
        }
        catch (System.Reflection.TargetInvocationException none)
        {
            return none.InnerException!.GetType().Name;
        }
    }
}
