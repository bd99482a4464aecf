using System.Text;
using System.Text.Json;
using KhuyenCong.Domain.Reporting;

namespace KhuyenCong.Domain.Serialization;

/// <summary>Báo cáo công bố dạng JSON: reads the declared reports that a host writes down; the format is described in docs/reporting.md.</summary>
internal static class DeclaredReportJson
{
    internal static DeclaredReport Read(string json) => JsonText.Read(json, Report, JsonText.Lenient);

    internal static ValueList<DeclaredReport> ReadAll(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        var reports = new List<DeclaredReport>();
        try
        {
            ReadOnlySpan<byte> rest = JsonText.Utf8Of(json);
            // One value after the other; what is left without another is blank or a comment.
            while (true)
            {
                var reader = new Utf8JsonReader(rest, isFinalBlock: false, new JsonReaderState(JsonText.LenientReader));
                if (!reader.Read())
                    break;
                using var document = JsonDocument.ParseValue(ref reader);
                rest = rest.Slice((int)reader.BytesConsumed);
                var root = document.RootElement;
                JsonText.RequireWhole(root);
                if (root.ValueKind == JsonValueKind.Array)
                    reports.AddRange(root.EnumerateArray().Select(Report));
                else
                    reports.Add(Report(root));
            }

            // With a number behind it, nothing but blanks and whole comments makes one value.
            using var nothing = JsonDocument.Parse(Encoding.UTF8.GetString(rest.ToArray()) + "\n0", JsonText.Lenient);
        }
        catch (JsonException problem)
        {
            throw JsonText.NotJson(problem);
        }

        if (reports.Count == 0)
            throw ProblemText.Format("Tệp không có báo cáo nào; cần ít nhất một báo cáo.", "The text holds no report; at least one is required.");
        if (reports.GroupBy(r => r.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Skip(1).Any()) is { } twice)
            throw ProblemText.Format($"Báo cáo '{twice.Key}' có hai lần.", $"The report '{twice.Key}' stands there twice.");
        return reports.ToValueList();
    }

    private static DeclaredReport Report(JsonElement root)
    {
        var fields = new JsonFields(root, "report", "id", "title", "source", "figures", "sums");
        var figures = fields.Items("figures").Select((e, i) => Figure(e, $"figures[{i}]")).ToValueList();
        RequireOneSpelling(figures);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var figure in figures)
        {
            if (!ids.Add(figure.Id))
                throw ProblemText.Format($"figures: mã '{figure.Id}' có hai lần.", $"figures: the id '{figure.Id}' occurs twice.");
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
        var (unit, scale) = Unit(fields.Text("unit"), path);
        var precision = fields.OptionalText("precision") is { } code ? PrecisionOf(code, path) : (FigurePrecision?)null;
        PrintedFigure? printed = null;
        if (fields.OptionalText("printed") is { } text)
        {
            printed = PrintedFigure.Read(text, unit == DeclaredFigure.MoneyUnit, scale, out var problem);
            if (printed is null)
                throw ProblemText.Format($"{path}.printed: '{text}' {problem!.Vietnamese}", $"{path}.printed: '{text}' {problem.English}");
            if (printed.Precision is { } word && precision is not null && word != precision)
                throw ProblemText.Format(
                    $"{path}: '{text}' và mức chính xác '{fields.OptionalText("precision")}' mâu thuẫn với nhau.",
                    $"{path}: '{text}' and the precision '{fields.OptionalText("precision")}' say different things."
                );
            precision ??= printed.Precision;
        }

        var value = fields.OptionalNumber("value", scale);
        if (value is not null && printed is not null && value != printed.From && value != printed.Number?.OtherValue)
            throw ProblemText.Format($"{path}: value và printed khác nhau; chỉ ghi một trong hai.", $"{path}: value and printed differ; give one of them.");
        return new DeclaredFigure
        {
            Id = fields.Text("id"),
            Name = fields.Localized("name"),
            Unit = unit,
            Value = value ?? printed?.From,
            UpTo = printed?.UpTo,
            Printed = printed?.Number,
            Precision = precision ?? FigurePrecision.Exact,
        };
    }

    private static FigurePrecision PrecisionOf(string code, string path) =>
        Kebab.TryParse<FigurePrecision>(code, out var precision)
            ? precision
            : throw ProblemText.Format(
                $"{path}.precision: '{code}' không dùng được; cần exact, at-least hoặc about.",
                $"{path}.precision: '{code}'; exact, at-least or about is required."
            );

    /// <summary>A unit that stands in two spellings would make figures of one kind look like two.</summary>
    private static void RequireOneSpelling(ValueList<DeclaredFigure> figures)
    {
        var spellings = figures.Select(f => f.Unit).Distinct(StringComparer.Ordinal).GroupBy(VietnameseText.Folded, StringComparer.Ordinal);
        foreach (var same in spellings.Where(g => g.Skip(1).Any()))
            throw ProblemText.Format(
                $"figures: đơn vị viết nhiều cách ('{string.Join("', '", same)}'); cần viết thống nhất một cách.",
                $"figures: the unit is spelled '{string.Join("' and '", same)}'; one spelling is required."
            );
    }

    private static DeclaredSum Sum(JsonElement element, string path, HashSet<string> ids)
    {
        var fields = new JsonFields(element, path, "whole", "parts", "distinct");
        var parts = fields.Items("parts").Select(e => JsonFields.TextOf(e, path + ".parts")).ToValueList();
        var sum = new DeclaredSum(fields.Text("whole"), parts, fields.Flag("distinct"));
        if (ReconciliationRules.ProblemOf(sum, ids.Contains) is { } problem)
            throw ProblemText.Format($"{path}: {problem.Vietnamese}", $"{path}: {problem.English}");
        return sum;
    }

    private static (string Unit, long Scale) Unit(string unit, string path)
    {
        foreach (var (code, scale) in MoneyUnits)
        {
            if (VietnameseText.Folded(unit) == code)
                return unit == code ? (DeclaredFigure.MoneyUnit, scale) : throw Wrong(unit, code, path);
        }

        // Money in words would be counted as things: "triệu đồng" beside "tỷ đồng".
        return MoneyWords.TryGetValue(VietnameseText.Key(unit), out var money) ? throw Wrong(unit, money, path) : (unit, 1);
    }

    private static FormatException Wrong(string unit, string code, string path) =>
        ProblemText.Format($"{path}.unit: '{unit}' không dùng được; cần '{code}'.", $"{path}.unit: '{unit}'; '{code}' is required.");

    private static readonly Dictionary<string, string> MoneyWords = new(StringComparer.Ordinal)
    {
        ["dong"] = DeclaredFigure.MoneyUnit,
        ["vnd"] = DeclaredFigure.MoneyUnit,
        ["nghin dong"] = "thousand-vnd",
        ["ngan dong"] = "thousand-vnd",
        ["1000 dong"] = "thousand-vnd",
        ["1 000 dong"] = "thousand-vnd",
        ["trieu dong"] = "million-vnd",
        ["trieu"] = "million-vnd",
        ["trd"] = "million-vnd",
        ["tr dong"] = "million-vnd",
        ["ty dong"] = "billion-vnd",
        ["ti dong"] = "billion-vnd",
    };

    private static readonly (string Code, long Scale)[] MoneyUnits =
    [
        (DeclaredFigure.MoneyUnit, 1),
        ("thousand-vnd", 1_000),
        ("million-vnd", 1_000_000),
        ("billion-vnd", 1_000_000_000),
    ];
}
