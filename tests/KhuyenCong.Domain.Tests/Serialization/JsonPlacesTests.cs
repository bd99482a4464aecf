using System.Text;
using System.Text.Json;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Serialization;

/// <summary>Every value of a file has a path and a line, and every field that is wrong is named by its path.</summary>
public class JsonPlacesTests
{
    private static readonly byte[] Mark = [0xEF, 0xBB, 0xBF];

    [Fact]
    public void Every_value_knows_its_path_and_its_line()
    {
        const string Text = "{\n \"a\": [1,\n  \"x\\n\", {\"b\": null, \"b\": -2.50}],\n\n \"c\": true,\"\": []}\n";
        string[] expected =
        [
            "$ 1 StartObject ''",
            "$.a 2 StartArray ''",
            "$.a[0] 2 Number '1'",
            "$.a[1] 3 String 'x\n'",
            "$.a[2] 3 StartObject ''",
            "$.a[2].b 3 Null ''",
            "$.a[2].b 3 Number '-2.50'",
            "$.c 5 True ''",
            "$. 5 StartArray ''",
        ];
        Assert.Equal(expected, Flat(Read(Encoding.UTF8.GetBytes(Text), out var problem)!));
        Assert.Null(problem);
        Assert.Equal(expected, Flat(Read([.. Mark, .. Encoding.UTF8.GetBytes(Text)], out problem)!));
        Assert.Null(problem);
        Assert.Equal(["$ 2 String 'đ'"], Flat(Read("\n\"đ\""u8.ToArray(), out _)!));
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("{\n\n\"a\": tru}", 3)]
    [InlineData("{\n\"a\":\n\"\\ud800\"}", 3)]
    [InlineData("{\n\"\\udc00\": 1}", 2)]
    [InlineData("{}\nx", 2)]
    [InlineData("{\"a\":1,}", 1)]
    [InlineData("// x\n{}", 1)]
    [InlineData("{\n\"a\": [", 2)]
    public void What_is_not_JSON_is_told_with_its_line(string text, int line)
    {
        foreach (byte[] utf8 in new byte[][] { Encoding.UTF8.GetBytes(text), [.. Mark, .. Encoding.UTF8.GetBytes(text)] })
        {
            Assert.Null(Read(utf8, out var problem));
            Assert.Equal((Severity.Error, "syntax", "$", line), (problem!.Severity, problem.Code, problem.Path, problem.Line));
            Assert.Equal("Tệp không đúng cú pháp JSON từ dòng này.", problem.Message.Vietnamese);
            Assert.StartsWith("The file is not valid JSON (", problem.Message.English);
            // The mark at the beginning of a file is no part of it.
            Assert.DoesNotContain("0xEF", problem.Message.English);
            Assert.Equal($"{line}: $: {problem.Message.English} [syntax]", problem.ToString());
        }
    }

    [Fact]
    public void What_only_begins_like_the_mark_is_part_of_the_text()
    {
        foreach (byte[] start in new byte[][] { [0xEF], [0xEF, 0xBB], [0xEF, 0xBB, 0xBE], [0xEE, 0xBB, 0xBF], [0xEF, 0xBA, 0xBF] })
            Assert.Null(Read([.. start, .. "{}"u8], out _));
        Assert.False(ScheduleFile.Read([.. Mark, .. "{}"u8], LawBook.National).IsUsable);
        Assert.Equal("missing", ScheduleFile.Read([.. Mark, .. "{}"u8], LawBook.National).Errors[0].Code);
    }

    public static TheoryData<string, string, string> Faults =>
        new()
        {
            { "", "[]", "p: an object is required." },
            { "", "null", "p: an object is required." },
            { "", """{"x":1}""", "p.x: there is no such field; known are a, b." },
            { "", """{"a":1,"a":1}""", "p.a: the field occurs twice." },
            { "text", "{}", "p.a: a text is required." },
            { "text", """{"a":null}""", "p.a: a text is required." },
            { "text", """{"a":""}""", "p.a: a text is required." },
            { "text", """{"a":5}""", "p.a: a text is required." },
            { "optional", """{"a":""}""", "p.a: a text is required." },
            { "optional", """{"a":[]}""", "p.a: a text is required." },
            { "blankable", "{}", "p.a: a text is required." },
            { "blankable", """{"a":null}""", "p.a: a text is required." },
            { "pairs", "{}", "p.a: an object is required." },
            { "pairs", """{"a":[]}""", "p.a: an object is required." },
            { "pairs", """{"a":{"b":"1","c":2}}""", "p.a.c: a text is required." },
            { "pairs", """{"a":{"b":"1","c":"2","b":"3"}}""", "p.a: a field occurs twice." },
            { "localized", "{}", "p.a: a text in both languages is required." },
            { "localized", """{"a":"x"}""", "p.a: an object is required." },
            { "localized", """{"a":{"vi":"x"}}""", "p.a.en: a text is required." },
            { "localized", """{"a":{"vi":"x","en":"y","fr":"z"}}""", "p.a.fr: there is no such field; known are vi, en." },
            { "flag", """{"a":"true"}""", "p.a: true or false is required." },
            { "flag", """{"a":null}""", "p.a: true or false is required." },
            { "items", """{"a":{}}""", "p.a: a list is required." },
            { "required items", "{}", "p.a: a list is required." },
            { "required items", """{"a":"x"}""", "p.a: a list is required." },
            { "number", """{"a":-1}""", "p.a: -1 cannot be used; a whole number from 0 is required; put decimals into printed." },
            { "number", """{"a":1.5}""", "p.a: 1.5 cannot be used; a whole number from 0 is required; put decimals into printed." },
            { "number", """{"a":"5"}""", "p.a: \"5\" cannot be used; a whole number from 0 is required; put decimals into printed." },
            {
                "number",
                """{"a":922337203685477581}""",
                "p.a: 922337203685477581 cannot be used; a whole number from 0 is required; put decimals into printed."
            },
            {
                "number",
                """{"a":9223372036854775808}""",
                "p.a: 9223372036854775808 cannot be used; a whole number from 0 is required; put decimals into printed."
            },
        };

    [Theory]
    [MemberData(nameof(Faults))]
    public void A_field_that_is_missing_or_of_another_form_is_named(string read, string json, string message)
    {
        var fault = Assert.Throws<FormatException>(() => ReadAs(read, json));
        Assert.Equal(message, fault.Message);
        var problem = KhuyenCongJson.ProblemOf(fault);
        Assert.Equal(message, problem.English);
        Assert.StartsWith(message.Substring(0, message.IndexOf(':') + 2), problem.Vietnamese);
        Assert.NotEqual(problem.English, problem.Vietnamese);
    }

    [Theory]
    [InlineData("optional", "{}", "-")]
    [InlineData("optional", """{"a":null}""", "-")]
    [InlineData("optional", """{"a":"x"}""", "x")]
    [InlineData("text", """{"a":"x","b":1}""", "x")]
    [InlineData("blankable", """{"a":""}""", "")]
    [InlineData("blankable", """{"a":"x"}""", "x")]
    [InlineData("pairs", """{"a":{}}""", "")]
    [InlineData("pairs", """{"a":{"c":"1","b":""}}""", "c=1;b=")]
    [InlineData("localized", """{"a":{"en":"y","vi":"x"}}""", "x/y")]
    [InlineData("flag", "{}", "False")]
    [InlineData("flag", """{"a":true}""", "True")]
    [InlineData("flag", """{"a":false}""", "False")]
    [InlineData("items", "{}", "")]
    [InlineData("items", """{"a":[]}""", "")]
    [InlineData("items", """{"a":[1,"x"]}""", "1,x")]
    [InlineData("required items", """{"a":[]}""", "")]
    [InlineData("required items", """{"a":[2]}""", "2")]
    [InlineData("number", "{}", "-")]
    [InlineData("number", """{"a":null}""", "-")]
    [InlineData("number", """{"a":0}""", "0")]
    [InlineData("number", """{"a":7}""", "70")]
    [InlineData("number", """{"a":922337203685477580}""", "9223372036854775800")]
    public void A_field_is_read_as_it_stands(string read, string json, string value) => Assert.Equal(value, ReadAs(read, json));

    [Theory]
    [InlineData("\"\\ud800\"")]
    [InlineData("\"\\UD800\"", false)]
    [InlineData("\"\\uDFFFa\"")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"a\":{\"b\":[0,\"\\udc00\"]}}")]
    [InlineData("[{\"\\uDC00\":1}]")]
    public void Half_of_a_character_is_refused_when_a_text_is_opened(string json, bool isJson = true)
    {
        var refused = Assert.ThrowsAny<JsonException>(() => JsonText.Parse(json));
        Assert.Equal(isJson, refused.Message.StartsWith("The text holds half of a character: ", StringComparison.Ordinal));
        Assert.Throws<FormatException>(() => DecisionRecords.Read(json));
    }

    [Fact]
    public void Half_of_a_character_is_refused_unescaped_too_and_a_whole_one_is_none()
    {
        Assert.StartsWith("The text holds half of a character: ", Assert.Throws<JsonException>(() => JsonText.Parse("\"\ud800\"")).Message);
        using var whole = JsonText.Parse("{\"\\ud83d\\ude00\":[\"\\uD83D\\uDE00\"]}");
        Assert.Equal("😀", whole.RootElement.GetProperty("😀")[0].GetString());
        using var element = JsonDocument.Parse("[\"\\ud800\"]");
        Assert.StartsWith("The text holds half of a character: ", Assert.Throws<JsonException>(() => JsonText.RequireWhole(element.RootElement)).Message);
    }

    private static JsonValue? Read(byte[] utf8, out ScheduleProblem? problem) => JsonTree.Read(utf8, out problem);

    private static IEnumerable<string> Flat(JsonValue value) =>
        value.Items.Concat(value.Members.Select(m => m.Value)).SelectMany(Flat).Prepend($"{value.Path} {value.Line} {value.Kind} '{value.Text}'");

    private static string ReadAs(string read, string json)
    {
        using var document = JsonDocument.Parse(json);
        var fields = new JsonFields(document.RootElement, "p", "a", "b");
        return read switch
        {
            "text" => fields.Text("a"),
            "optional" => fields.OptionalText("a") ?? "-",
            "blankable" => fields.BlankableText("a"),
            "pairs" => string.Join(";", fields.Pairs("a").Select(p => $"{p.Code}={p.Value}")),
            "localized" => fields.Localized("a") is var text ? $"{text.Vietnamese}/{text.English}" : "",
            "flag" => fields.Flag("a").ToString(),
            "items" => string.Join(",", fields.Items("a")),
            "required items" => string.Join(",", fields.RequiredItems("a")),
            "number" => fields.OptionalNumber("a", 10)?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-",
            _ => "",
        };
    }
}
