using System.Text;
using System.Text.Json;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Opens JSON from elsewhere so that nothing in it fails later: an escape may be half of a character, in a name too, which only reading it would tell.</summary>
internal static class JsonText
{
    /// <summary>What people write by hand may have comments, and a comma at the end of a list.</summary>
    internal static readonly JsonDocumentOptions Lenient = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>The same for a text that is read piece by piece.</summary>
    internal static readonly JsonReaderOptions LenientReader = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The document.</summary>
    /// <exception cref="JsonException">The text is not JSON, or holds half of a character.</exception>
    internal static JsonDocument Parse(string json, JsonDocumentOptions options = default)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, options);
        }
        catch (ArgumentException half)
        {
            throw Half(half);
        }

        if (json.IndexOf("\\ud", StringComparison.OrdinalIgnoreCase) < 0)
            return document;
        try
        {
            RequireWhole(document.RootElement);
            return document;
        }
        catch
        {
            document.Dispose();
            throw;
        }
    }

    /// <summary>What a reader makes of a document.</summary>
    /// <exception cref="FormatException">The text is not JSON, or not what the reader reads.</exception>
    internal static T Read<T>(string json, Func<JsonElement, T> read, JsonDocumentOptions options = default)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = Parse(json, options);
            return read(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw NotJson(problem);
        }
    }

    /// <summary>A text in UTF-8.</summary>
    /// <exception cref="JsonException">It holds half of a character.</exception>
    internal static byte[] Utf8Of(string json)
    {
        try
        {
            return Utf8.GetBytes(json);
        }
        catch (ArgumentException half)
        {
            throw Half(half);
        }
    }

    /// <summary>A value as it stands in the file, cut short.</summary>
    internal static string Shown(JsonElement value)
    {
        const int Most = 40;
        var text = value.GetRawText();
        return text.Length <= Most ? text : text.Substring(0, Most) + "…";
    }

    /// <summary>Reads every name and text.</summary>
    /// <exception cref="JsonException">One holds half of a character.</exception>
    internal static void RequireWhole(JsonElement element)
    {
        try
        {
            Visit(element);
        }
        catch (InvalidOperationException half)
        {
            throw Half(half);
        }
    }

    /// <summary>The text is not JSON.</summary>
    internal static FormatException NotJson(JsonException problem) =>
        ProblemText.Format(JsonProblem.Syntax(problem).Text.Vietnamese, "The text is not JSON: " + problem.Message, problem);

    /// <summary>Something else is required at a place.</summary>
    internal static FormatException Needs(string path, string vietnamese, string english) =>
        ProblemText.Format($"{path}: cần {vietnamese}.", $"{path}: {english} is required.");

    private static void Visit(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                _ = element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                    Visit(item);
                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    Visit(member.Value);
                }

                break;
        }
    }

    private static JsonException Half(Exception problem) => new("The text holds half of a character: " + problem.Message, problem);
}
