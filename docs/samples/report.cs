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
var unread = new ListedRows(MostListed);
var yearOnly = 0L;
var unlisted = new SortedDictionary<string, long>(StringComparer.Ordinal);
ProjectReport report = null!;
Reconciliation reconciliation = null!;
WatchedFile? source = null;
Progress progress = null!;
return cli.Run(args, Main);

int Main()
{
    source = new WatchedFile(file.Value ?? Cli.BesideSample("data", "province.csv"));
    using var table = ProjectSheets.Open(source, columns.Value);
    progress = Progress.Of(cli, tellsProgress, () => source.Share);
    using var watched = progress;
    if (form.Value is { } asked)
        return Fill(asked, Records(table).ToList());
    report = Compile(
        table,
        new ReportRequest
        {
            Period = period.Value,
            Date = by.Value,
            ListLimit = MostListed,
        }
    );
    reconciliation = Reports.Reconcile(report.ToDeclared());
    progress.Dispose();
    Print();
    if (html.Value is { } path)
        OutputFile.Write(path, Html());
    return unread.Count == 0 ? 0 : 1;
}

ProjectReport Compile(TableFile table, ReportRequest request)
{
    if (!source!.CanSeek || source.Length <= LargestWhole)
        return Reports.Compile(Records(table), request);
    using var parts = new RecordParts(Records(table), source.Length, BytesPerPart);
    progress.Begin("đã chia xong, đang tổng hợp", "divided, adding up");
    return Reports.CompileParts(Enumerable.Range(0, parts.Count).SelectMany(parts.Read), request);
}

IEnumerable<ProjectRecord> Records(TableFile table)
{
    progress.Begin("đã đọc", "read");
    yearOnly = 0;
    unread.Clear();
    unlisted.Clear();
    foreach (var row in ProjectSheets.Rows(table))
    {
        progress.Next();
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
    progress.Dispose();
    pages.Print(terminal);
    if (province.WithoutLaw() is { } without)
        terminal.Line(without);
    if (with.Value.StartsWith("plan", StringComparison.Ordinal) && asked != ReportForm.Funds)
        terminal.Line(Say("Danh mục không có kế hoạch của kết quả; không có cột kế hoạch.", "The list has no plan of results; there is no column for it."));
    if (units.Value is { } expected)
    {
        var silent = request.NotReported(File.ReadLines(expected), records);
        terminal.Line(
            Say("Chưa báo cáo trong kỳ: ", "Not reported in the period: ")
                + (silent.Count == 0 ? Say("không có", "none") : $"{Whole(silent.Count)} ({string.Join(", ", silent)})")
        );
    }

    if (unread.Count > 0)
        terminal.Line(Say($"Không đọc được {Whole(unread.Count)} dòng:", $"{Cli.Counted(unread.Count, "row", "rows")} could not be read:"));
    foreach (var line in unread.Lines)
        terminal.Line("  " + line);
    if (html.Value is { } path)
        OutputFile.Write(
            path,
            pages.Html(
                source!.Name,
                unread.Count == 0
                    ? Say("không có", "nothing")
                    : Say($"{Whole(unread.Count)} dòng không đọc được", $"{Cli.Counted(unread.Count, "row", "rows")} that could not be read")
            )
        );
    if (xlsx.Value is { } workbook)
        pages.Save(workbook);
    if (cells.Value is { } list)
        pages.SaveCells(list);
    return unread.Count == 0 ? 0 : 1;
}

void Print()
{
    terminal.Line(Title());
    terminal.Line(Counted());
    if (unread.Count > 0)
        terminal.Line(
            Say(
                $"{Whole(unread.Count)} dòng không đọc được và không có trong các bảng (xem cuối).",
                $"{Cli.Counted(unread.Count, "row", "rows")} could not be read and are in no table (see the end)."
            )
        );
    foreach (var table in Tables())
    {
        terminal.Line();
        terminal.Line(table.Title);
        terminal.Write(table);
    }

    terminal.Line();
    terminal.Line(Zeros());
    foreach (var chart in Charts().Where(c => c.Bars.Count > 0).Take(1))
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

IEnumerable<PageTable> Tables() => [CountTable(), MoneyTable(), CompletionTable(), .. Enum.GetValues<ReportDimension>().Select(DimensionTable)];

IEnumerable<PageChart> Charts() => [Chart(ReportDimension.Year), Chart(ReportDimension.Content)];

string Html()
{
    var page = new HtmlPage(cli.Language, Title())
        .Source(
            source!.Name,
            null,
            Say(
                "đề án đang lập, không được phê duyệt, đã ngừng thực hiện (nêu ở cuối); dòng không đọc được",
                "drafts, rejected and stopped projects (named at the end); rows that could not be read"
            )
        )
        .Fact(Say("Số liệu", "Figures"), Counted())
        .Tally(Tone.None, Whole(report.Current.Projects), Say("đề án trong kỳ", "projects in the period"))
        .Tally(
            Tone.None,
            Figures.Millions(report.Current[Measure.Support].Sum, DecimalsOf(Measure.Support), cli.Language),
            Say("triệu đồng hỗ trợ trong kỳ", "million đồng of support in the period")
        );
    if (unread.Count > 0)
        page.Tally(Tone.Bad, Whole(unread.Count), Say("dòng không đọc được", "rows that could not be read"));
    page.Section(CountTable().Title).Table(CountTable());
    page.Section(MoneyTable().Title).Table(MoneyTable()).Paragraph(Zeros());
    page.Section(CompletionTable().Title).Table(CompletionTable());
    foreach (var dimension in Enum.GetValues<ReportDimension>())
    {
        var table = DimensionTable(dimension);
        var isFirst = dimension is ReportDimension.Year or ReportDimension.Content;
        page.Section(table.Title, isFirst || table.Rows.Count == 0);
        if (isFirst)
            page.Chart(Chart(dimension));
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

string Counted() =>
    Say(
        $"{Whole(report.Current.Projects)} đề án trong kỳ; đọc {Whole(report.RecordsRead)} đề án của mọi kỳ.",
        $"{Cli.Counted(report.Current.Projects, "project", "projects")} in the period; {Cli.Counted(report.RecordsRead, "project", "projects")} of all periods read."
    );

Totals[] Periods() => [report.Current, report.YearBefore, report.YearToDate, report.YearToDateBefore, report.SinceStart];

PageColumn[] PeriodColumns() =>
    [
        new(Say("Trong kỳ", "Period"), ColumnShape.Number),
        new(Say("Cùng kỳ năm trước", "Year before"), ColumnShape.Number),
        new(Say("Lũy kế từ đầu năm", "Year to date"), ColumnShape.Number),
        new(Say("Lũy kế năm trước", "To date, year before"), ColumnShape.Number),
        new(Say("Lũy kế từ đầu giai đoạn", "Since the start"), ColumnShape.Number),
    ];

// Measures of which something is known, and which are not zero throughout.
IEnumerable<Measure> Shown(bool isMoney) =>
    MeasureInfo.All.Where(m => m.IsMoney == isMoney && report.SinceStart[m.Measure].Known > 0 && !IsZero(m.Measure)).Select(m => m.Measure);

bool IsZero(Measure measure) => Periods().All(p => p[measure].Sum == 0 && p[measure].Unknown == 0);

string Zeros()
{
    var zeros = MeasureInfo.All.Where(m => report.SinceStart[m.Measure].Known > 0 && IsZero(m.Measure)).Select(m => m.Name.In(cli.Language)).ToList();
    return zeros.Count == 0
        ? Say("Không có chỉ tiêu nào bằng 0 trong mọi kỳ.", "No measure is zero in all periods.")
        : Say($"Bằng 0 trong mọi kỳ: {string.Join(", ", zeros)}.", $"Zero in all periods: {string.Join(", ", zeros)}.");
}

PageTable CountTable()
{
    var rows = new List<PageCell[]>
    {
        new PageCell[] { Say("số đề án", "projects") }
            .Concat(Periods().Select(p => Figure(p.Projects)))
            .Append("")
            .ToArray(),
        new PageCell[] { Say("số cơ sở (không trùng)", "distinct establishments") }
            .Concat(Periods().Select(p => Figure(p.DistinctEstablishments)))
            .Append(LeftOut(p => p.WithoutOneEstablishment, Say("đề án không gắn với một cơ sở cụ thể", "projects naming no single one")))
            .ToArray(),
    };
    rows.AddRange(Shown(isMoney: false).Select(m => Row(m.Info().Name.In(cli.Language), m, _ => 0)));
    return new(
        Say("Số lượng", "Numbers"),
        [new(Say("Chỉ tiêu", "Measure"), ColumnShape.Name), .. PeriodColumns(), new(Say("Không tính được", "Not counted"))],
        rows
    );
}

PageTable MoneyTable()
{
    var measures = Shown(isMoney: true).ToList();
    int[] decimals = [.. Periods().Select(p => Figures.DecimalsOfMillions(measures.Select(m => (Int128)p[m].Sum)))];
    return new(
        Say("Kinh phí (triệu đồng)", "Money (million đồng)"),
        [new(Say("Chỉ tiêu", "Measure"), ColumnShape.Name), .. PeriodColumns(), new(Say("Không tính được", "Not counted"))],
        [.. measures.Select(m => Row(m.Info().Name.In(cli.Language), m, at => decimals[at]))]
    );
}

PageCell[] Row(string name, Measure measure, Func<int, int> decimals) =>
    [name, .. Periods().Select((p, at) => Value(measure, p, decimals(at))), LeftOut(p => p[measure].Unknown, Say("đề án không rõ", "projects not known"))];

// What a row leaves out, period by period, in the order of the columns.
PageCell LeftOut(Func<Totals, long> count, string what)
{
    var counts = Periods().Select(count).ToList();
    return Counts(counts.Select((c, at) => (PeriodColumns()[at].Heading, c)), what);
}

// Such as "trong kỳ 13, cùng kỳ năm trước 15 đề án không rõ".
static string Listing(string heading) => char.ToLowerInvariant(heading[0]) + heading[1..];

string Counts(IEnumerable<(string Heading, long Count)> counts, string what)
{
    var known = counts.Where(c => c.Count > 0).Select(c => $"{Listing(c.Heading)} {Whole(c.Count)}").ToList();
    return known.Count == 0 ? "" : $"{string.Join(", ", known)} {what}";
}

PageTable CompletionTable() =>
    new(
        Say("Tỷ lệ hoàn thành (%, không giới hạn ở 100)", "Completion (%, not cut off at 100)"),
        [
            new(Say("Tử số / mẫu số", "Numerator / denominator"), ColumnShape.Name),
            new(Say("Trong kỳ", "Period"), ColumnShape.Number),
            new(Say("Lũy kế từ đầu năm", "Year to date"), ColumnShape.Number),
            new(Say("Lũy kế từ đầu giai đoạn", "Since the start"), ColumnShape.Number),
            new(Say("Không tính được", "Not counted")),
        ],
        [
            .. Enum.GetValues<CompletionKind>()
                .Select(kind =>
                {
                    Completion[] all = [report.Current[kind], report.YearToDate[kind], report.SinceStart[kind]];
                    return new PageCell[] { kind.ToText().In(cli.Language) }
                        .Concat(all.Select(Completed))
                        .Append(Counts(all.Select((c, at) => (PeriodColumns()[at * 2].Heading, c.LeftOut)), Say("đề án không rõ", "projects not known")))
                        .ToArray();
                }),
        ]
    );

PageCell Completed(Completion completion)
{
    if (completion.Of <= 0 || completion.Done < 0)
        return "–";
    var share = Figures.Thousandths(new Vnd(completion.Done), new Vnd(completion.Of));
    return new PageCell(Figures.Percent(share, cli.Language), share);
}

PageTable DimensionTable(ReportDimension dimension)
{
    Measure[] measures = [Measure.Planned, Measure.Support, Measure.Counterpart, Measure.TotalCost, Measure.Settled];
    var name = dimension.ToText().In(cli.Language);
    return new(
        Say($"Theo {name} (triệu đồng)", $"By {name} (million đồng)"),
        [
            new(char.ToUpperInvariant(name[0]) + name[1..], ColumnShape.Name),
            new(Say("Đề án", "Projects"), ColumnShape.Number),
            new(Say("Cơ sở", "Establishments"), ColumnShape.Number),
            new(Say("Kế hoạch", "Planned"), ColumnShape.Number),
            new(Say("Hỗ trợ", "Support"), ColumnShape.Number),
            new(Say("Đối ứng", "Counterpart"), ColumnShape.Number),
            new(Say("Tổng chi phí", "Total cost"), ColumnShape.Number),
            new(Say("Quyết toán", "Settled"), ColumnShape.Number),
            new(Say("Không tính được", "Not counted")),
        ],
        [
            .. report
                .Table(dimension)
                .Select(row =>
                    new PageCell[] { row.Name.In(cli.Language), Figure(row.Totals.Projects), Figure(row.Totals.DistinctEstablishments) }
                        .Concat(measures.Select(m => Value(m, row.Totals, DecimalsIn(dimension, m))))
                        .Append(
                            string.Join(
                                "; ",
                                measures
                                    .Where(m => row.Totals[m].Unknown > 0)
                                    .Select(m => $"{m.Info().Name.In(cli.Language)}: {Whole(row.Totals[m].Unknown)} {Say("không rõ", "not known")}")
                            )
                        )
                        .ToArray()
                ),
        ]
    );
}

int DecimalsIn(ReportDimension dimension, Measure measure) => Figures.DecimalsOfMillions(report.Table(dimension).Select(r => (Int128)r.Totals[measure].Sum));

int DecimalsOf(Measure measure) => Figures.DecimalsOfMillions([report.Current[measure].Sum]);

PageChart Chart(ReportDimension dimension)
{
    var name = dimension.ToText().In(cli.Language);
    return new PageChart(
        Say($"Hỗ trợ theo {name}, so với kế hoạch (triệu đồng)", $"Support by {name}, against the plan (million đồng)"),
        Say(
            $"Biểu đồ thanh của hỗ trợ theo {name}; vạch là kế hoạch. Số liệu có trong bảng cùng mục.",
            $"Bar chart of support by {name}; the mark is the plan. The figures are in the table of this section."
        ),
        dong => Figures.Whole(dong / 1_000_000, cli.Language),
        [
            .. report
                .Table(dimension)
                .Select(r =>
                {
                    var (support, planned) = (r.Totals[Measure.Support].Sum, r.Totals[Measure.Planned].Sum);
                    return new Bar(
                        r.Name.In(cli.Language),
                        support,
                        Figures.Millions(support, DecimalsIn(dimension, Measure.Support), cli.Language),
                        planned > 0
                            ? Say("so với kế hoạch: ", "of the plan: ")
                                + Figures.Percent(Figures.Thousandths(new Vnd(support), new Vnd(planned)), cli.Language)
                                + "%"
                            : null,
                        planned > 0 ? planned : null
                    );
                }),
        ]
    )
    {
        Legend = [Say("Vạch đứng: kế hoạch.", "Upright mark: the plan.")],
    };
}

PageCell Figure(long count) => new(Whole(count), count);

PageCell Value(Measure measure, Totals totals, int decimals)
{
    var tally = totals[measure];
    return tally.Known == 0 ? "–" : new PageCell(measure.Info().IsMoney ? Figures.Millions(tally.Sum, decimals, cli.Language) : Whole(tally.Sum), tally.Sum);
}

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
    if (unlisted.Count > 0)
        yield return (
            Say("Hạng mục ngoài danh mục (tính là không rõ)", "Items outside the list (counted as not known)"),
            unlisted.Select(u => $"{u.Key}: {Whole(u.Value)}").ToList()
        );
    if (yearOnly > 0)
        yield return (
            Say("Chỉ biết năm hoặc tháng (tính vào ngày đầu)", "Only the year or month is known (counted on its first day)"),
            [Say($"{Whole(yearOnly)} đề án", Cli.Counted(yearOnly, "project", "projects"))]
        );
    if (unread.Count > 0)
        yield return (Say($"Không đọc được {Whole(unread.Count)} dòng", $"{Cli.Counted(unread.Count, "row", "rows")} could not be read"), unread.Lines);
}

List<string> Listed(IEnumerable<Finding> findings, int count)
{
    var lines = findings.Take(MostListed).Select(f => f.Message(cli.Language)).ToList();
    return lines.Count < count ? [.. lines, Say($"… và {Whole(count - lines.Count)} trường hợp khác", $"… and {Whole(count - lines.Count)} more")] : lines;
}

string Whole(long count) => cli.Number(count);

string Say(string vietnamese, string english) => cli.Say(vietnamese, english);
