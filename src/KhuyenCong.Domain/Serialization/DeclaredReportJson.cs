using System.Text.Json;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Báo cáo công bố dạng JSON: reads the declared reports that a host writes down; the format is described in docs/reporting.md.</summary>
public static class DeclaredReportJson
{
    private static readonly JsonDocumentOptions Options = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <summary>Đọc báo cáo: reads one declared report.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The report.</returns>
    /// <exception cref="FormatException">The text is not JSON, or a field is missing, unknown or of another form; the message names it.</exception>
    public static DeclaredReport Read(string json)
    {
        if (json is null)
            throw new ArgumentNullException(nameof(json));
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json, Options);
        }
        catch (JsonException problem)
        {
            throw new FormatException("The text is not JSON: " + problem.Message, problem);
        }

        using (document)
            return Report(document.RootElement);
    }

    private static DeclaredReport Report(JsonElement root)
    {
        var fields = new JsonFields(root, "report", "id", "title", "source", "figures", "sums");
        var figures = fields.Items("figures").Select((e, i) => Figure(e, $"figures[{i}]")).ToValueList();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            if (!ids.Add(figure.Id))
                throw new FormatException($"figures: the id '{figure.Id}' occurs twice.");
        }

        var sums = fields.Items("sums").Select((e, i) => Sum(e, $"sums[{i}]", ids)).ToValueList();
        return new DeclaredReport
        {
            Id = fields.Text("id"),
            Title = fields.Localized("title"),
            Figures = figures,
            Sums = sums,
        };
    }

    private static DeclaredFigure Figure(JsonElement element, string path)
    {
        var fields = new JsonFields(element, path, "id", "name", "unit", "value", "printed", "precision");
        var (unit, scale) = Unit(fields.Text("unit"));
        PrintedNumber? printed = null;
        if (fields.OptionalText("printed") is { } text && !PrintedNumber.TryParse(text, scale, out printed))
            throw new FormatException($"{path}.printed: '{text}' is not a number of its unit as a Vietnamese text prints it.");
        var value = fields.OptionalNumber("value", scale);
        if (value is not null && printed is not null && value != printed.Value)
            throw new FormatException($"{path}: value and printed differ; give one of them.");
        return new DeclaredFigure
        {
            Id = fields.Text("id"),
            Name = fields.Localized("name"),
            Unit = unit,
            Value = value ?? printed?.Value,
            Printed = printed,
            Precision = fields.OptionalText("precision") switch
            {
                null or "exact" => FigurePrecision.Exact,
                "at-least" => FigurePrecision.AtLeast,
                "about" => FigurePrecision.About,
                var other => throw new FormatException($"{path}.precision: '{other}'; exact, at-least or about is required."),
            },
        };
    }

    private static DeclaredSum Sum(JsonElement element, string path, HashSet<string> ids)
    {
        var fields = new JsonFields(element, path, "whole", "parts", "distinct");
        var parts = fields.Items("parts").Select(e => JsonFields.TextOf(e, path + ".parts")).ToValueList();
        var sum = new DeclaredSum(fields.Text("whole"), parts, fields.Flag("distinct"));
        if (parts.Count == 0)
            throw new FormatException($"{path}.parts: at least one part is required.");
        foreach (var id in parts.Append(sum.Whole))
        {
            if (!ids.Contains(id))
                throw new FormatException($"{path}: there is no figure '{id}'.");
        }

        return sum;
    }

    private static (string Unit, long Scale) Unit(string unit) =>
        unit switch
        {
            "vnd" => (DeclaredFigure.MoneyUnit, 1),
            "thousand-vnd" => (DeclaredFigure.MoneyUnit, 1_000),
            "million-vnd" => (DeclaredFigure.MoneyUnit, 1_000_000),
            "billion-vnd" => (DeclaredFigure.MoneyUnit, 1_000_000_000),
            _ => (unit, 1),
        };
}
