#:project kit/SampleKit.csproj

// report.cs [list.xlsx|list.csv] --period 2016-Q3 [--by approval|contract|acceptance|settlement] [--html out.html] [--columns map.json] [--lang vi|en]
// report.cs [list.xlsx|list.csv] --period 2016 --form 03|04|14 [--province file-or-name] [--with plan|before|plan,before] [--xlsx out.xlsx] [--cells out.csv] [--units units.txt]
// The tables of a period from a list of projects: totals, plan against actual, the year before, cumulative, breakdowns, reconciliation.
// With --form one of the report forms instead, in its own rows, columns and units.
// The file is read row by row, a second time where the id of a project stands on several rows.
// Exit code 0: complete; 1: some rows could not be read (they are listed); 2: not done.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Sheets;
using SampleKit;
using Spectre.Console;

const int MostListed = 20;

var cli = new Cli("report.cs", "Lập các bảng báo cáo của một kỳ từ danh mục đề án.", "The tables of a period from a list of projects.");
var file = cli.Argument("file", "danh mục .xlsx hoặc .csv (mặc định: danh mục mẫu)", "list, .xlsx or .csv (the sample list unless given)");
var period = cli.Option<ReportPeriod>(
    "--period",
    "kỳ báo cáo",
    "the period",
    new("2016, 2016-H1 (nửa năm), 2016-Q3 (quý) hoặc 2016-09 (tháng)", "2016, 2016-H1, 2016-Q3 or 2016-09"),
    text => (ReportPeriod.TryParse(text, out var read), read),
    default,
    isRequired: true
);
var by = cli.Option(
    "--by",
    "ngày tính kỳ: phê duyệt, hợp đồng, nghiệm thu hoặc quyết toán",
    "the date that places a project in a period",
    new("approval|contract|acceptance|settlement", "approval|contract|acceptance|settlement"),
    text => (Enum.TryParse<ReportDate>(text, ignoreCase: true, out var read) && text.All(char.IsAsciiLetterLower), read),
    ReportDate.Approval
);
var html = cli.Text("--html", "ghi trang web kèm biểu đồ", "write a page with charts");
var columns = cli.Text("--columns", "bảng chỉ cột (JSON)", "column map (JSON)");
var form = cli.Option<ReportForm?>(
    "--form",
    "lập biểu mẫu: 03 kinh phí, 04 kết quả, 14 bình chọn",
    "fill a report form: 03 funds, 04 results, 14 votes",
    new("03|04|14", "03|04|14"),
    text => (ReportForm.TryFind(text, out var found), found),
    null
);
var with = cli.Choice("--with", "thêm cột kế hoạch, năm trước vào biểu", "columns added to the form: plan, year before", "", "plan", "before", "plan,before");
var province = new ProvinceOption(cli);
var xlsx = cli.Text("--xlsx", "ghi biểu ra tệp .xlsx", "write the form as .xlsx");
var cells = cli.Text("--cells", "ghi các đề án của từng ô ra .csv", "write the projects of each cell as .csv");
var units = cli.Text("--units", "tệp tên các đơn vị phải báo cáo, mỗi dòng một đơn vị", "file with the units that have to report, one a line");
var unread = new ListedRows(MostListed);
var yearOnly = 0L;
var unlisted = new SortedDictionary<string, long>(StringComparer.Ordinal);
ProjectReport report = null!;
Reconciliation reconciliation = null!;
IAnsiConsole console = AnsiConsole.Console;
return cli.Run(args, Main);

int Main()
{
    using var table = ProjectSheets.Open(file.Value ?? Cli.BesideSample("data", "province.csv"), columns.Value);
    if (form.Value is { } asked)
        return Fill(asked, Records(table).ToList());
    report = Reports.Compile(
        Records(table),
        new ReportRequest
        {
            Period = period.Value,
            Date = by.Value,
            ListLimit = MostListed,
        }
    );
    reconciliation = Reports.Reconcile(report.ToDeclared());
    console = AnsiConsole.Create(
        new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect, Out = new AnsiConsoleOutput(Console.Out) }
    );
    if (Console.IsOutputRedirected)
        console.Profile.Width = 200;
    Print();
    if (html.Value is { } path)
        OutputFile.Write(path, Html());
    return unread.Count == 0 ? 0 : 1;
}

IEnumerable<ProjectRecord> Records(TableFile table)
{
    var rows = 0L;
    yearOnly = 0;
    unread.Clear();
    unlisted.Clear();
    foreach (var row in ProjectSheets.Rows(table))
    {
        if (++rows % 50_000 == 0)
            Console.Error.Write($"\r{Say("đã đọc", "read")} {Whole(rows)}");
        if (row.Record is not { } record)
        {
            unread.Add(row.Entry, table, cli);
            continue;
        }

        yearOnly += row.HasDay ? 0 : 1;
        if (record.Item is null && row.ItemCode is { Length: > 0 } code && (unlisted.ContainsKey(code) || unlisted.Count < MostListed))
            unlisted[code] = unlisted.GetValueOrDefault(code) + 1;
        yield return record;
    }

    if (rows >= 50_000)
        Console.Error.WriteLine();
}

int Fill(ReportForm asked, List<ProjectRecord> records)
{
    if (!province.Open())
        return 2;
    var request = new FormRequest
    {
        Period = period.Value,
        Date = by.Value,
        LocalRules = province.Given is null ? null : record => province.For(record.Province),
    };
    var pages = new FormPages(
        cli,
        asked.Fill(records, request),
        // A plan is of money; the records hold none of results.
        with.Value.StartsWith("plan", StringComparison.Ordinal)
        && asked == ReportForm.Funds
            ? asked.Fill(records, request with { Amount = Measure.Planned })
            : null,
        with.Value.EndsWith("before", StringComparison.Ordinal) ? asked.Fill(records, request with { Period = period.Value.YearBefore }) : null
    );
    pages.Print(Console.Out);
    if (province.WithoutLaw() is { } without)
        Console.WriteLine(without);
    if (with.Value.StartsWith("plan", StringComparison.Ordinal) && asked != ReportForm.Funds)
        Console.WriteLine(Say("Danh mục không có kế hoạch của kết quả; không có cột kế hoạch.", "The list has no plan of results; there is no column for it."));
    if (units.Value is { } expected)
    {
        var silent = request.NotReported(File.ReadLines(expected), records);
        Console.WriteLine(
            Say("Chưa báo cáo trong kỳ: ", "Not reported in the period: ")
                + (silent.Count == 0 ? Say("không có", "none") : $"{Whole(silent.Count)} ({string.Join(", ", silent)})")
        );
    }

    if (unread.Count > 0)
        Console.WriteLine(Say($"Không đọc được {Whole(unread.Count)} dòng:", $"{Whole(unread.Count)} rows could not be read:"));
    foreach (var line in unread.Lines)
        Console.WriteLine("  " + line);
    if (xlsx.Value is { } workbook)
        pages.Save(workbook);
    if (cells.Value is { } list)
        pages.SaveCells(list);
    return unread.Count == 0 ? 0 : 1;
}

void Print()
{
    console.WriteLine(Title());
    if (unread.Count > 0)
        console.WriteLine(
            Say(
                $"{Whole(unread.Count)} dòng không đọc được và không có trong các bảng (xem cuối).",
                $"{Whole(unread.Count)} rows could not be read and are in no table (see the end)."
            )
        );
    console.WriteLine();
    console.Write(Grid(OverviewHeader(), Overview()));
    console.WriteLine(Say("Tỷ lệ hoàn thành (không giới hạn ở 100%)", "Completion (not cut off at 100%)"));
    console.Write(Grid(CompletionHeader(), CompletionRows()));
    foreach (var dimension in Enum.GetValues<ReportDimension>())
    {
        console.WriteLine(TableTitle(dimension));
        console.Write(Grid(TableHeader(dimension), TableRows(dimension)));
    }

    if (report.Table(ReportDimension.Year).Count > 0)
    {
        var chart = new BarChart().Width(100).Label(Say("Hỗ trợ theo năm (triệu đồng)", "Support by year (million đồng)"));
        foreach (var row in report.Table(ReportDimension.Year))
            chart.AddItem(row.Name.In(cli.Language), row.Totals[Measure.Support].Sum / 1_000_000, Color.Blue);
        console.Write(chart);
    }

    foreach (var (title, lines) in Notes())
    {
        console.WriteLine();
        console.WriteLine(title);
        foreach (var line in lines)
            console.WriteLine("  " + line);
    }
}

string Html()
{
    var page = new HtmlPage(cli.Language == Language.Vietnamese ? "vi" : "en", Title())
        .Table(OverviewHeader(), Overview())
        .Heading(Say("Tỷ lệ hoàn thành (không giới hạn ở 100%)", "Completion (not cut off at 100%)"))
        .Table(CompletionHeader(), CompletionRows());
    foreach (var dimension in Enum.GetValues<ReportDimension>())
    {
        page.Heading(TableTitle(dimension)).Table(TableHeader(dimension), TableRows(dimension));
        if (dimension is ReportDimension.Year or ReportDimension.Content)
        {
            page.Paragraph(Say("Cột: hỗ trợ; vạch đỏ: kế hoạch", "Bar: support; red line: planned"))
                .Chart(
                    report
                        .Table(dimension)
                        .Select(r => new Bar(
                            r.Name.In(cli.Language),
                            r.Totals[Measure.Support].Sum,
                            r.Totals[Measure.Planned].Sum,
                            Value(Measure.Support, r.Totals)
                        ))
                        .ToList()
                );
        }
    }

    foreach (var (title, lines) in Notes())
        page.Heading(title).Table([""], lines.Select(l => new[] { l }));
    return page.ToString();
}

string Title() =>
    Say($"Báo cáo khuyến công {period.Value.Name.Vietnamese}", $"Industrial promotion report, {period.Value.Name.English}")
    + Say($" – {Whole(report.RecordsRead)} đề án", $" – {Whole(report.RecordsRead)} records");

string[] OverviewHeader() =>
    [
        Say("Chỉ tiêu", "Measure"),
        Say("Trong kỳ", "Period"),
        Say("Cùng kỳ năm trước", "Year before"),
        Say("Lũy kế từ đầu năm", "Year to date"),
        Say("Lũy kế năm trước", "To date, year before"),
        Say("Lũy kế từ đầu giai đoạn", "Since the start"),
    ];

IEnumerable<string[]> Overview()
{
    Totals[] columns = [report.Current, report.YearBefore, report.YearToDate, report.YearToDateBefore, report.SinceStart];
    yield return [Say("số đề án", "projects"), .. columns.Select(t => Whole(t.Projects))];
    yield return
    [
        Say("số cơ sở (không trùng)", "distinct establishments"),
        .. columns.Select(t =>
            Whole(t.DistinctEstablishments) + Aside(t.WithoutOneEstablishment, Say("đề án không gắn với một cơ sở cụ thể", "projects naming no single one"))
        ),
    ];
    foreach (var measure in MeasureInfo.All.Where(m => report.SinceStart[m.Measure].Known > 0))
        yield return
        [
            measure.Name.In(cli.Language) + (measure.IsMoney ? Say(" (triệu đồng)", " (million đồng)") : ""),
            .. columns.Select(t => Value(measure.Measure, t)),
        ];
}

string[] CompletionHeader() =>
    [
        Say("Tử số / mẫu số", "Numerator / denominator"),
        Say("Trong kỳ", "Period"),
        Say("Lũy kế từ đầu năm", "Year to date"),
        Say("Lũy kế từ đầu giai đoạn", "Since the start"),
    ];

IEnumerable<string[]> CompletionRows() =>
    Enum.GetValues<CompletionKind>()
        .Select(kind =>
            new[] { kind.ToText().In(cli.Language), Completed(report.Current[kind]), Completed(report.YearToDate[kind]), Completed(report.SinceStart[kind]) }
        );

string Completed(Completion completion) =>
    (completion.ToText()?.In(cli.Language) ?? "–") + Aside(completion.LeftOut, Say("đề án không rõ", "projects not known"));

string TableTitle(ReportDimension dimension) => Say("Theo ", "By ") + dimension.ToText().In(cli.Language);

string[] TableHeader(ReportDimension dimension) =>
    [
        dimension.ToText().In(cli.Language),
        Say("Đề án", "Projects"),
        Say("Cơ sở", "Establishments"),
        Say("Kế hoạch", "Planned"),
        Say("Hỗ trợ", "Support"),
        Say("Đối ứng", "Counterpart"),
        Say("Tổng chi phí", "Total cost"),
        Say("Quyết toán", "Settled"),
    ];

IEnumerable<string[]> TableRows(ReportDimension dimension) =>
    report
        .Table(dimension)
        .Select(row =>
            new[]
            {
                row.Name.In(cli.Language),
                Whole(row.Totals.Projects),
                Whole(row.Totals.DistinctEstablishments),
                Value(Measure.Planned, row.Totals),
                Value(Measure.Support, row.Totals),
                Value(Measure.Counterpart, row.Totals),
                Value(Measure.TotalCost, row.Totals),
                Value(Measure.Settled, row.Totals),
            }
        );

IEnumerable<(string Title, List<string> Lines)> Notes()
{
    yield return (
        Say("Không tính vào tổng: đang lập, không được phê duyệt, đã ngừng thực hiện", "In no total: drafts, rejected and stopped projects"),
        report
            .LeftOut.Select(l =>
                $"{l.Status.ToText().In(cli.Language)}: {Whole(l.Projects)}"
                + (l.Projects == 0 ? "" : $" ({string.Join(", ", l.Cases)}{(l.Projects > l.Cases.Count ? ", …" : "")})")
            )
            .Concat(
                report.Undated == 0 ? [] : [Say($"không có ngày tính kỳ: {Whole(report.Undated)}", $"without the date counted by: {Whole(report.Undated)}")]
            )
            .ToList()
    );
    yield return (
        Say("Đối chiếu: ", "Reconciliation: ")
            + Words.OfSum(reconciliation.Verdict).In(cli.Language)
            + Say(
                $" ({Whole(reconciliation.Findings.Count(f => f.Verdict == Verdict.Satisfied))} phép cộng khớp)",
                $" (sums that hold: {Whole(reconciliation.Findings.Count(f => f.Verdict == Verdict.Satisfied))})"
            ),
        reconciliation.Findings.Where(f => f.Verdict != Verdict.Satisfied).Select(f => Words.WithNext(f, cli.Language)).ToList()
    );
    if (report.Repeated.Count > 0)
        yield return (Say("Mã đề án lặp lại", "Ids on several rows"), Listed(report.Repeated, report.Repeated.Count));
    if (report.PerhapsSameCount > 0)
        yield return (Say("Có thể là một cơ sở", "Perhaps one establishment"), Listed(report.PerhapsSame, report.PerhapsSameCount));
    if (unlisted.Count > 0)
        yield return (
            Say("Hạng mục ngoài danh mục (tính là không rõ)", "Items outside the list (counted as not known)"),
            unlisted.Select(u => $"{u.Key}: {Whole(u.Value)}").ToList()
        );
    if (yearOnly > 0)
        yield return (
            Say("Chỉ biết năm hoặc tháng (tính vào ngày đầu)", "Only the year or month is known (counted on its first day)"),
            [Say($"{Whole(yearOnly)} đề án", $"{Whole(yearOnly)} projects")]
        );
    if (unread.Count > 0)
        yield return (Say($"Không đọc được {Whole(unread.Count)} dòng", $"{Whole(unread.Count)} rows could not be read"), unread.Lines);
}

List<string> Listed(IEnumerable<Finding> findings, int count)
{
    var lines = findings.Take(MostListed).Select(f => f.Message(cli.Language)).ToList();
    return lines.Count < count ? [.. lines, Say($"… và {Whole(count - lines.Count)} trường hợp khác", $"… and {Whole(count - lines.Count)} more")] : lines;
}

string Value(Measure measure, Totals totals)
{
    var tally = totals[measure];
    var sum =
        tally.Known == 0 ? "–"
        : measure.Info().IsMoney ? Millions(tally.Sum)
        : Whole(tally.Sum);
    return sum + (tally.Known == 0 ? "" : Aside(tally.Unknown, Say("không rõ", "unknown")));
}

string Aside(long count, string what) => count == 0 ? "" : $" (+{Whole(count)} {what})";

string Millions(long dong)
{
    var rest = Math.Abs(dong % 1_000_000);
    var point = cli.Language == Language.Vietnamese ? ',' : '.';
    return Whole(dong / 1_000_000) + (rest == 0 ? "" : point + $"{rest:000000}".TrimEnd('0'));
}

string Whole(long count) => cli.Number(count);

string Say(string vietnamese, string english) => cli.Say(vietnamese, english);

Table Grid(IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
{
    var table = new Table().Border(TableBorder.Simple);
    foreach (var column in header)
        table.AddColumn(new TableColumn(Markup.Escape(column)));
    foreach (var row in rows)
        table.AddRow(row.Select(Markup.Escape).ToArray());
    return table;
}
