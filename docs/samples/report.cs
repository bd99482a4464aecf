#:project kit/SampleKit.csproj

// report.cs [list.xlsx|list.csv] --period 2016-Q3 [--by approval|contract|acceptance|settlement] [--html out.html] [--width N] [--columns map.json] [--lang vi|en]
// report.cs [list.xlsx|list.csv] --period 2016 --form 03|04|14 [--province file-or-name] [--with plan|before|plan,before] [--xlsx out.xlsx] [--cells out.csv] [--units units.txt]
// The tables of a period from a list of projects: totals, plan against actual, the year before, cumulative, breakdowns, reconciliation.
// With --form one of the report forms instead, in its own rows, columns and units.
// The file is read row by row, a second time where the id of a project stands on several rows; a very large one is read once into parts on disk.
// Exit code 0: complete; 1: some rows could not be read (they are listed); 2: not done.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Sheets;
using SampleKit;

const int MostListed = 20;

// Above that the establishments of the list are too many to be held in memory.
const long LargestWhole = 512L << 20;
const int BytesPerPart = 4 << 20;

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
var terminal = new Terminal(cli);
var tellsProgress = Progress.Option(cli);
ProjectRecords records = null!;
ProjectReport report = null!;
Reconciliation reconciliation = null!;
ReportTables tables = null!;
WatchedFile? source = null;
Progress progress = null!;
return cli.Run(args, Main);

int Main()
{
    if (!form.IsGiven && (with.IsGiven || province.IsGiven || xlsx.IsGiven || cells.IsGiven || units.IsGiven))
        return cli.Refuse(
            "--with, --province, --xlsx, --cells và --units chỉ dùng cùng --form.",
            "--with, --province, --xlsx, --cells and --units go with --form only."
        );
    source = new WatchedFile(file.Value ?? Cli.BesideSample("data", "province.csv"));
    using var table = ProjectSheets.Open(source, columns.Value);
    progress = Progress.Of(cli, tellsProgress, () => source.Share);
    using var watched = progress;
    records = new ProjectRecords(table, progress, cli, MostListed);
    if (form.Value is { } asked)
        return Fill(asked, records.Read().ToList());
    report = Compile(
        new ReportRequest
        {
            Period = period.Value,
            Date = by.Value,
            ListLimit = MostListed,
        }
    );
    reconciliation = Reports.Reconcile(report.ToDeclared());
    tables = new ReportTables(cli, report);
    progress.Dispose();
    Print();
    if (html.Value is { } path)
        OutputFile.Write(path, Html());
    return records.Unread.Count == 0 ? 0 : 1;
}

ProjectReport Compile(ReportRequest request)
{
    if (!source!.CanSeek || source.Length <= LargestWhole)
        return Reports.Compile(records.Read(), request);
    using var parts = new RecordParts(records.Read(), source.Length, BytesPerPart);
    progress.Begin("đã chia xong, đang tổng hợp", "divided, adding up");
    return Reports.CompileParts(Enumerable.Range(0, parts.Count).SelectMany(parts.Read), request);
}

int Fill(ReportForm asked, List<ProjectRecord> read)
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
        asked.Fill(read, request),
        // A plan is of money; the records hold none of results.
        with.Value.StartsWith("plan", StringComparison.Ordinal)
        && asked == ReportForm.Funds
            ? asked.Fill(read, request with { Amount = Measure.Planned })
            : null,
        with.Value.EndsWith("before", StringComparison.Ordinal) ? asked.Fill(read, request with { Period = period.Value.YearBefore }) : null
    );
    progress.Dispose();
    pages.Print(terminal);
    if (province.WithoutLaw() is { } without)
        terminal.Line(without);
    if (with.Value.StartsWith("plan", StringComparison.Ordinal) && asked != ReportForm.Funds)
        terminal.Line(Say("Danh mục không có kế hoạch của kết quả; không có cột kế hoạch.", "The list has no plan of results; there is no column for it."));
    if (units.Value is { } expected)
    {
        var silent = request.NotReported(File.ReadLines(expected), read);
        terminal.Line(
            Say("Chưa báo cáo trong kỳ: ", "Not reported in the period: ")
                + (silent.Count == 0 ? Say("không có", "none") : $"{Whole(silent.Count)} ({string.Join(", ", silent)})")
        );
    }

    if (records.Unread.Count > 0)
        terminal.Line(Say($"Không đọc được {Whole(records.Unread.Count)} dòng:", $"{Cli.Counted(records.Unread.Count, "row", "rows")} could not be read:"));
    foreach (var line in records.Unread.Lines)
        terminal.Line("  " + line);
    if (html.Value is { } path)
        OutputFile.Write(
            path,
            pages.Html(
                source!.Name,
                records.Unread.Count == 0
                    ? Say("không có", "nothing")
                    : Say($"{Whole(records.Unread.Count)} dòng không đọc được", $"{Cli.Counted(records.Unread.Count, "row", "rows")} that could not be read")
            )
        );
    if (xlsx.Value is { } workbook)
        pages.Save(workbook);
    if (cells.Value is { } list)
        pages.SaveCells(list);
    return records.Unread.Count == 0 ? 0 : 1;
}

void Print()
{
    terminal.Line(Title());
    terminal.Line(tables.Counted());
    if (records.Unread.Count > 0)
        terminal.Line(
            Say(
                $"{Whole(records.Unread.Count)} dòng không đọc được và không có trong các bảng (xem cuối).",
                $"{Cli.Counted(records.Unread.Count, "row", "rows")} could not be read and are in no table (see the end)."
            )
        );
    foreach (var table in tables.All)
    {
        terminal.Line();
        terminal.Line(table.Title);
        terminal.Write(table);
    }

    terminal.Line();
    terminal.Line(tables.Zeros());
    foreach (var chart in tables.Charts.Where(c => c.Bars.Count > 0).Take(1))
    {
        terminal.Line();
        terminal.Write(chart);
    }

    foreach (var (title, lines) in Notes())
    {
        terminal.Line();
        terminal.Line(title);
        foreach (var line in lines)
            terminal.Line("  " + line);
    }
}

string Html()
{
    var support = report.Current[Measure.Support].Sum;
    var page = new HtmlPage(cli.Language, Title())
        .Source(
            source!.Name,
            null,
            Say(
                "đề án đang lập, không được phê duyệt, đã ngừng thực hiện (nêu ở cuối); dòng không đọc được",
                "drafts, rejected and stopped projects (named at the end); rows that could not be read"
            )
        )
        .Fact(Say("Số liệu", "Figures"), tables.Counted())
        .Tally(Tone.None, Whole(report.Current.Projects), Say("đề án trong kỳ", "projects in the period"))
        .Tally(
            Tone.None,
            Figures.Millions(support, Figures.DecimalsOfMillions([support]), cli.Language),
            Say("triệu đồng hỗ trợ trong kỳ", "million đồng of support in the period")
        );
    if (records.Unread.Count > 0)
        page.Tally(Tone.Bad, Whole(records.Unread.Count), Say("dòng không đọc được", "rows that could not be read"));
    page.Section(tables.Counts().Title).Table(tables.Counts());
    page.Section(tables.Money().Title).Table(tables.Money()).Paragraph(tables.Zeros());
    page.Section(tables.Completions().Title).Table(tables.Completions());
    foreach (var dimension in Enum.GetValues<ReportDimension>())
    {
        var table = tables.By(dimension);
        var isFirst = dimension is ReportDimension.Year or ReportDimension.Content;
        page.Section(table.Title, isFirst || table.Rows.Count == 0);
        if (isFirst)
            page.Chart(tables.ChartOf(dimension));
        if (table.Rows.Count == 0)
            page.Paragraph(Say("Không có đề án trong kỳ.", "No projects in the period."));
        else
            page.Table(table);
    }

    foreach (var (title, lines) in Notes())
    {
        page.Section(title);
        if (lines.Count > 0)
            page.List(lines);
        else
            page.Paragraph(Say("Không có gì phải xem.", "Nothing to look at."));
    }

    return page.Signed().ToString();
}

string Title() => Say($"Báo cáo khuyến công {period.Value.Name.Vietnamese}", $"Industrial promotion report, {period.Value.Name.English}");

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
        Say("Đối chiếu các phép cộng: ", "Reconciliation of sums: ")
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
    if (records.Unlisted.Count > 0)
        yield return (
            Say("Hạng mục ngoài danh mục (tính là không rõ)", "Items outside the list (counted as not known)"),
            records.Unlisted.Select(u => $"{u.Key}: {Whole(u.Value)}").ToList()
        );
    if (records.YearOnly > 0)
        yield return (
            Say("Chỉ biết năm hoặc tháng (tính vào ngày đầu)", "Only the year or month is known (counted on its first day)"),
            [Say($"{Whole(records.YearOnly)} đề án", Cli.Counted(records.YearOnly, "project", "projects"))]
        );
    if (records.Unread.Count > 0)
        yield return (
            Say($"Không đọc được {Whole(records.Unread.Count)} dòng", $"{Cli.Counted(records.Unread.Count, "row", "rows")} could not be read"),
            records.Unread.Lines
        );
}

List<string> Listed(IEnumerable<Finding> findings, int count)
{
    var lines = findings.Take(MostListed).Select(f => f.Message(cli.Language)).ToList();
    return lines.Count < count ? [.. lines, Say($"… và {Whole(count - lines.Count)} trường hợp khác", $"… and {Whole(count - lines.Count)} more")] : lines;
}

string Whole(long count) => cli.Number(count);

string Say(string vietnamese, string english) => cli.Say(vietnamese, english);
