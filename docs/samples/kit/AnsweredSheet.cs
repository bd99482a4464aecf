using System.Globalization;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Sheets;
using NodaTime;

namespace SampleKit;

/// <summary>The tables of a list as they were read, with the answers beside them: as a workbook, or as CSV.</summary>
public static class AnsweredSheet
{
    /// <summary>Writes the tables with the answers; the rows are asked for as they are written.</summary>
    public static void Write(string path, TableFile table, IEnumerable<(ProjectRow Row, CheckedProject? Project)> rows, Cli cli)
    {
        using var output = OutputFile.Create(path);
        var width = table.Tables.Max(t => t.Width);
        var headings = new object?[]
        {
            cli.Say("Kết luận", "Verdict"),
            cli.Say("Mức hỗ trợ tối đa (đồng)", "Ceiling (đồng)"),
            cli.Say("Viện dẫn", "Provision"),
            cli.Say("Lý do", "Reason"),
        };
        var all = rows.Select(r =>
            (IReadOnlyList<object?>)
                [
                    .. SheetWriter.CellsOf(r.Row.Entry.Source).Concat(Enumerable.Repeat<object?>(null, width)).Take(width),
                    .. table.Tables.Any(t => t.Sheet == r.Row.Sheet && t.HeadingRow == r.Row.Number) ? headings
                    : r.Project is { } project
                        ? [project.Verdict.ToText().In(cli.Language), project.Ceiling, project.ProvisionText(cli.Language), project.Reason(cli.Language)]
                    : new object?[] { null, null, null, r.Row.Entry.Explain(cli.Language) },
                ]
        );
        if (path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            using var writer = SheetWriter.Csv(output.Stream, withMark: true);
            foreach (var row in all)
                writer.Write(
                    row.Select(c =>
                        c switch
                        {
                            Vnd amount => $"{amount.Dong}",
                            LocalDate day => $"{day:uuuu-MM-dd}",
                            IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
                            _ => $"{c}",
                        }
                    )
                );
            writer.Flush();
        }
        else
        {
            SheetWriter.Xlsx(output.Stream, cli.Say("Kết quả", "Results"), width + headings.Length, all);
        }

        output.Done();
    }
}
