using KhuyenCong.Domain;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Sheets;

namespace SampleKit;

/// <summary>A report form as a table for the terminal and as a workbook: its own rows and columns, numbers beside one another, what they rest on in a last column.</summary>
public sealed class FormPages(Cli cli, FilledForm actual, FilledForm? plan, FilledForm? before)
{
    private readonly List<(LocalizedText Name, FilledForm Form, int Column)> _columns = Columns(actual, plan, before);

    /// <summary>Prints the form: as a table that fits for the eye, and always the same for a file or a program.</summary>
    public void Print(Terminal terminal)
    {
        terminal.Line(Title());
        terminal.Line();
        if (terminal.Folds)
        {
            terminal.Write(Table());
        }
        else
        {
            var table = new TextTable([.. Header()]);
            foreach (var row in Table().Rows)
                table.Add([.. row.Select(c => c.Text)]);
            foreach (var text in table.Lines(rightAligned: Enumerable.Range(3, _columns.Count).ToHashSet()))
                terminal.Line(text);
        }

        foreach (var note in Notes())
            terminal.Line(note);
    }

    /// <summary>The form as a page.</summary>
    public string Html(string source, string leftOut)
    {
        var page = new HtmlPage(cli.Language, Title()).Source(source, null, leftOut);
        return page.Section(Title()).Table(Table()).List(Notes().Where(n => n.Length > 0)).Signed().ToString();
    }

    private PageTable Table()
    {
        var decimals = _columns.Select(c => Decimals(c.Form, c.Column)).ToArray();
        var rows = new List<PageCell[]>();
        for (var row = 0; row < actual.Rows.Count; row++)
        {
            var at = row;
            var line = actual.Rows[row].Row;
            var numbers = _columns.Select(
                (c, i) => new PageCell(Text(line, c.Form.Rows[at].Cells[c.Column].Value, decimals[i]), c.Form.Rows[at].Cells[c.Column].Value)
            );
            rows.Add([line.Number, line.Name.In(cli.Language), line.Unit.In(cli.Language), .. numbers, Note(row)]);
        }

        var header = Header().ToList();
        return new PageTable(
            Title(),
            [
                new(header[0], ColumnShape.Short),
                new(header[1], ColumnShape.Name),
                new(header[2], ColumnShape.Short),
                .. header.Skip(3).SkipLast(1).Select(h => new PageColumn(h, ColumnShape.Number)),
                new(header[^1]),
            ],
            rows
        );
    }

    /// <summary>Writes the form as a workbook: numbers as numbers, money in million đồng.</summary>
    public void Save(string path)
    {
        using var file = OutputFile.Create(path);
        SheetWriter.Xlsx(file.Stream, actual.Form.Code, _columns.Count + 4, Rows());
        file.Done();
    }

    /// <summary>Writes which projects each number is made of, one line each.</summary>
    public void SaveCells(string path)
    {
        using var file = OutputFile.Create(path);
        using (var csv = SheetWriter.Csv(file.Stream))
        {
            csv.Write("row", "column", "case", "value", "standing");
            foreach (var row in actual.Rows)
            {
                for (var column = 0; column < row.Cells.Count; column++)
                {
                    foreach (var project in row.Cells[column].Projects)
                        csv.Write(
                            row.Row.Number,
                            CodeOf(actual.Form.Columns[column]),
                            project.Case,
                            project.Value?.ToString(System.Globalization.CultureInfo.InvariantCulture),
                            project.Standing.ToCode()
                        );
                }
            }
        }

        file.Done();
    }

    private IEnumerable<IReadOnlyList<object?>> Rows()
    {
        yield return [null, Title()];
        yield return [];
        yield return [.. Header()];
        for (var row = 0; row < actual.Rows.Count; row++)
        {
            var line = actual.Rows[row].Row;
            var cells = new List<object?> { line.Number, line.Name.In(cli.Language), line.Unit.In(cli.Language) };
            foreach (var (_, form, column) in _columns)
                cells.Add(form.Rows[row].Cells[column].Value is { } value ? (line.IsMoney ? value / 1_000_000m : value) : null);
            cells.Add(Note(row));
            yield return cells;
        }

        yield return [];
        foreach (var note in Notes())
            yield return [null, note];
    }

    private string Title() =>
        $"{actual.Form.Title.In(cli.Language)} – {actual.Request.Period.Name.In(cli.Language)} ({cli.Say("biểu", "form")} {actual.Form.Code})";

    private IEnumerable<string> Header() =>
        [
            cli.Say("TT", "No."),
            cli.Say("Chỉ tiêu", "Item"),
            cli.Say("Đơn vị tính", "Unit"),
            .. _columns.Select(c => c.Name.In(cli.Language)),
            cli.Say("Ghi chú", "Note"),
        ];

    // What the numbers of a row leave open, column by column.
    private string Note(int row)
    {
        var line = actual.Rows[row];
        if (line.Row.Blank is { } reason)
            return reason.In(cli.Language);
        return string.Join(
            "; ",
            line.Cells.Select((cell, column) => (Name: NameOf(actual.Form.Columns[column]).In(cli.Language), Said: Said(cell)))
                .Where(n => n.Said.Length > 0)
                .Select(n => $"{n.Name}: {n.Said}")
        );
    }

    private string Said(FormCell cell) =>
        string.Join(
            ", ",
            new[]
            {
                (cell.Undetermined, cli.Say("chưa xác định", "undetermined")),
                (cell.Reported, cli.Say("theo nguồn công bố", "reported only")),
                (cell.Unknown, cli.Say("không rõ số", "without a number")),
                (cell.Perhaps, cli.Say("có thể thêm, chưa xếp được", "perhaps more, not placed")),
            }
                .Where(p => p.Item1 > 0)
                .Select(p => $"{cli.Number(p.Item1)} {p.Item2}")
        );

    private IEnumerable<string> Notes()
    {
        var hasTotal = actual.Form.Rows[0].Number.Length == 0;
        yield return "";
        yield return actual.Form.Source.In(cli.Language);
        foreach (
            var (cases, vietnamese, english) in new[]
            {
                hasTotal
                    ? (actual.WithoutRow, "Chưa xếp được vào một dòng (đã có trong tổng số)", "Without a row of their own (they are in the total)")
                    : (actual.WithoutRow, "Chưa xếp được vào một dòng", "Without a row of their own"),
                (actual.WithoutColumn, "Không rõ nguồn kinh phí hoặc cấp, không có trong cột nào", "Of mixed or unknown money or level, in no column"),
                (actual.LeftOut, "Đang lập, không được phê duyệt hoặc đã ngừng thực hiện, không tính", "Drafts, rejected and stopped projects, not counted"),
                (actual.Undated, "Không có ngày tính kỳ", "Without the date counted by"),
            }
        )
        {
            if (cases.Count > 0)
                yield return cli.Say(vietnamese, english)
                    + $": {cli.Number(cases.Count)} ({string.Join(", ", cases.Take(10))}{(cases.Count > 10 ? ", …" : "")})";
        }
    }

    private string Text(FormRow row, long? value, int decimals) =>
        value is not { } known ? ""
        : row.IsMoney ? Figures.Millions(known, decimals, cli.Language)
        : cli.Number(known);

    private static int Decimals(FilledForm form, int column) =>
        Figures.DecimalsOfMillions(form.Rows.Where(r => r.Row.IsMoney && r.Cells[column].Value is not null).Select(r => (Int128)r.Cells[column].Value!.Value));

    private static List<(LocalizedText, FilledForm, int)> Columns(FilledForm actual, FilledForm? plan, FilledForm? before)
    {
        var columns = new List<(LocalizedText, FilledForm, int)>();
        for (var i = 0; i < actual.Form.Columns.Count; i++)
        {
            var name = NameOf(actual.Form.Columns[i]);
            columns.Add((name, actual, i));
            if (plan is not null)
                columns.Add((new(name.Vietnamese + " kế hoạch", name.English + ", plan"), plan, i));
            if (before is not null)
                columns.Add((new(name.Vietnamese + " năm trước", name.English + ", year before"), before, i));
        }

        return columns;
    }

    private static LocalizedText NameOf(FormColumn column) =>
        column switch
        {
            FormColumn.Local => new("KCĐP", "local"),
            FormColumn.National => new("KCQG", "national"),
            FormColumn.ProvinceVote => new("Cấp tỉnh", "province"),
            _ => new("Cấp Trung ương", "centre"),
        };

    private static string CodeOf(FormColumn column) =>
        column switch
        {
            FormColumn.Local => "local",
            FormColumn.National => "national",
            FormColumn.ProvinceVote => "province",
            _ => "central",
        };
}
