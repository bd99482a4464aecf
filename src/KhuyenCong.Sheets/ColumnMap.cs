using System.Text.Json;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Bảng chỉ cột: which headings of a department's sheet mean which columns, kept in a file beside the sheet.</summary>
/// <remarks>A JSON object: headings as they stand in the sheet, each with the code of its column, or "" for a heading that means none.</remarks>
public sealed class ColumnMap
{
    private readonly Dictionary<string, string> _byHeading = new(StringComparer.Ordinal);

    /// <summary>Lập bảng: a map of headings to codes.</summary>
    /// <param name="columns">The headings, each with a code, or "" for none.</param>
    public ColumnMap(IEnumerable<KeyValuePair<string, string>> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        foreach (var (heading, code) in columns)
            _byHeading[VietnameseText.Key(heading)] = code ?? "";
    }

    /// <summary>Đọc: reads a map.</summary>
    /// <param name="json">The JSON object.</param>
    /// <param name="schema">The table, whose codes alone are allowed.</param>
    /// <returns>The map.</returns>
    /// <exception cref="SheetException">The text is no such object, or names a column that is none.</exception>
    public static ColumnMap Parse(string json, TableSchema schema)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(schema);
        Dictionary<string, string> read;
        try
        {
            var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
            using var document = JsonDocument.Parse(json, options);
            read = document.RootElement.EnumerateObject().ToDictionary(p => p.Name, p => p.Value.GetString() ?? "");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or ArgumentException)
        {
            throw new SheetException(
                new(
                    "Bảng chỉ cột phải là một đối tượng JSON, mỗi tiêu đề một lần, ví dụ {\"Tên đề án\": \"item\"}.",
                    "A column map must be a JSON object with each heading once, such as {\"Tên đề án\": \"item\"}."
                ),
                problem
            );
        }

        if (read.Values.FirstOrDefault(code => code.Length > 0 && schema.IndexOf(code) < 0) is { } unknown)
            throw new SheetException(
                new(
                    $"Bảng chỉ cột nêu cột '{unknown}' không có; các cột: {string.Join(", ", schema.Columns.Select(c => c.Code))}.",
                    $"The column map names a column '{unknown}' that there is not; the columns: {string.Join(", ", schema.Columns.Select(c => c.Code))}."
                )
            );
        return new ColumnMap(read);
    }

    /// <summary>Lưu: the map as a JSON object.</summary>
    /// <param name="columns">What the columns of a sheet were taken for.</param>
    /// <returns>The text.</returns>
    public static string Save(IEnumerable<ColumnTaken> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        var lines = columns
            .Where(c => c.Heading.Length > 0)
            .DistinctBy(c => VietnameseText.Key(c.Heading))
            .Select(c => $"  {Quoted(c.Heading)}: {Quoted(c.Code ?? "")}");
        return "{\n" + string.Join(",\n", lines) + "\n}\n";
    }

    internal bool TryFind(string heading, out string code) => _byHeading.TryGetValue(VietnameseText.Key(heading), out code!);

    private static readonly JsonSerializerOptions AsWritten = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Quoted(string text) => JsonSerializer.Serialize(text, AsWritten);
}
