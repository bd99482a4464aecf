#:project kit/SampleKit.csproj

// portfolio.cs [list.xlsx|list.csv] [--date dd/MM/yyyy] [--province file-or-name|none] [--lang vi|en] [--html out.html] [--width N] [--csv out.csv] [--answers out.xlsx] [--columns map.json] [--save-columns map.json]
// Checks a list of projects, as the department keeps it, against the support levels: what may be given, what bound it, the provision, and what needs
// a person's eye. Every row of every sheet is read, refused with the cell and the form wanted, or passed over with the reason (docs/sheets.md).
// Local money is asked by the law of each row's own province and day: of the provinces that the library knows, or of --province.
// Exit code 0: complete; 1: some rows could not be read or count twice (they are listed); 2: the file, an option or the output cannot be used.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Validation;
using KhuyenCong.Sheets;
using NodaTime;
using SampleKit;

const int MostRowsShown = 60;
const int MostRowsOnPage = 1_000;

var cli = new Cli(
    "portfolio.cs",
    "Kiểm tra danh mục đề án theo mức hỗ trợ của pháp luật vào ngày của từng đề án.",
    "Checks a list of projects against the support levels of each project's own date."
);
var file = cli.Argument("file", "danh mục .xlsx hoặc .csv (mặc định: danh mục mẫu)", "list, .xlsx or .csv (the sample list unless given)");
var onDate = cli.Date("--date", "tính mọi đề án theo pháp luật của một ngày", "judge every project by the law of one date");
var provinces = new ProvinceOption(cli, isKnownUnlessGiven: true);
var html = cli.Text("--html", "ghi trang web kèm biểu đồ", "write a page with charts");
var csv = cli.Text("--csv", "ghi mỗi dòng của trang tính một dòng kết quả", "write one line for each row of the sheet");
var answers = cli.Text("--answers", "ghi lại trang tính kèm kết quả bên cạnh (.xlsx hoặc .csv)", "write the sheet with the answers beside it (.xlsx or .csv)");
var columns = cli.Text("--columns", "bảng chỉ cột (JSON)", "column map (JSON)");
var terminal = new Terminal(cli);
var tables = new CheckedTables(cli);
var tellsProgress = Progress.Option(cli);
var saveColumns = cli.Text("--save-columns", "lưu bảng chỉ cột để sửa và dùng lại", "save the column map, to correct and use again");
var (checkedRows, readRows, passedOver) = (0, 0, 0);
var shown = new List<CheckedProject>();
var eyes = new List<(CheckedProject Project, string Reason)>();
var eyesLeftOut = 0;
var refused = new List<SheetEntry>();
var refusedRows = 0;
var repeatedRows = new List<SheetEntry>();
TableFile table = null!;
WatchedFile? source = null;
var totals = new Dictionary<(FundingSource Source, string Item), ItemTotals>();
var verdicts = new Dictionary<Verdict, long>();
return cli.Run(args, Main);

int Main()
{
    if (!provinces.Open())
        return 2;
    var facts = new SheetColumn("facts", new("dữ kiện theo quy định của tỉnh", "facts for the province's levels"), FieldKind.Text) { IsRawByCode = true };
    var schema = new TableSchema(ProjectTable.Schema.Columns.Select(Needed).Append(facts).ToValueList());
    var options = new TableOptions
    {
        Map = columns.Value is { } map ? ColumnMap.Parse(File.ReadAllText(map), schema) : null,
        GoverningDate = onDate.Value is { } date ? $"{date:uuuu-MM-dd}" : null,
    };
    source = new WatchedFile(file.Value ?? Cli.BesideSample("data", "portfolio.csv"));
    using var opened = ProjectSheets.Open(source, schema, options);
    table = opened;
    using var progress = Progress.Of(cli, tellsProgress, () => source.Share);
    if (saveColumns.Value is { } saved)
        OutputFile.Write(saved, ColumnMap.Save(table.Tables.SelectMany(t => t.Columns)));
    ProjectSheets.PrintColumns(table, terminal, cli);
    Check(progress);
    progress.Dispose();
    Print();
    if (html.Value is { } htmlPath)
        OutputFile.Write(htmlPath, Html());
    return refusedRows + repeatedRows.Count == 0 ? 0 : 1;
}

// A list in which no project stands on several rows, as most are, is read once; but nothing is written down twice.
void Check(Progress progress)
{
    RepeatedCases? repeated = null;
    if (csv.IsGiven || answers.IsGiven)
    {
        progress.Begin("đang tìm đề án ghi nhiều lần", "looking for projects on several rows");
        JudgeAll(table.Projects(), RepeatedCases.Find(table), progress);
        return;
    }

    JudgeAll(RepeatedCases.Watch(table, found => repeated = found), null, progress);
    if (repeated is null)
        return;
    Forget();
    JudgeAll(table.Projects(), repeated, progress);
}

void JudgeAll(IEnumerable<ProjectRow> rows, RepeatedCases? repeated, Progress progress)
{
    using var lines = csv.Value is { } csvPath ? OutputFile.Create(csvPath) : null;
    using var writer = lines is null ? null : SheetWriter.Csv(lines.Stream);
    writer?.Write("sheet", "row", "status", "case", "as_of", "source", "item", "cost", "support", "verdict", "ceiling", "provision", "reason");
    progress.Begin("đã kiểm tra", "checked");
    var judged = Ahead.Of(rows).Select(row => Judge(repeated is null ? row : repeated.Judge(row))).Select(Seen);
    if (answers.Value is { } answersPath)
        AnsweredSheet.Write(answersPath, table, judged.Select(j => Count(j, writer)), cli);
    else
        foreach (var row in judged)
            Count(row, writer);
    if (lines is not null)
    {
        writer!.Flush();
        lines.Done();
    }

    (ProjectRow, CheckedProject?) Seen((ProjectRow, CheckedProject?) row)
    {
        progress.Next();
        return row;
    }
}

void Forget()
{
    (checkedRows, readRows, passedOver, eyesLeftOut, refusedRows) = (0, 0, 0, 0, 0);
    shown.Clear();
    eyes.Clear();
    refused.Clear();
    repeatedRows.Clear();
    totals.Clear();
    verdicts.Clear();
    provinces.Forget();
}

// A ceiling needs the item and the source; the date may be given for all.
SheetColumn Needed(SheetColumn column) =>
    column.Code switch
    {
        "source" or "item" => column with { IsRequired = true, MustBeThere = true },
        "case" => column with { IsRequired = false, MustBeThere = false },
        "as_of" when onDate.IsGiven => column with { IsRequired = false, MustBeThere = false },
        _ => column,
    };

// What became of a row, and what the law says of the project where it was read.
(ProjectRow Row, CheckedProject? Project) Judge(ProjectRow row)
{
    if (row.Record is not { } record)
        return (row, null);
    if (record.Source is not { } source)
        return (
            row.Refuse(
                new(
                    "nguồn kinh phí hỗn hợp; cần tách phần khuyến công quốc gia và phần khuyến công địa phương",
                    "mixed money; the national and the local part are to be told apart"
                )
            ),
            null
        );
    var isKnown = record.Item is not null;
    // A province may support items of its own (TTLT26-2014/6/3/b); national money may not.
    if (!isKnown && row.ItemCode.Length > 0 && source == FundingSource.National)
        return (
            row.Refuse(
                new($"hạng mục “{row.ItemCode}” không có trong danh mục của kinh phí khuyến công quốc gia", $"'{row.ItemCode}' is no item of national money")
            ),
            null
        );
    var request = new SupportRequest
    {
        Item = isKnown || source == FundingSource.National ? record.Item ?? SupportItem.Machinery : default,
        OwnItem =
            isKnown || source == FundingSource.National ? null
            // A province's own items have codes; the names of contents without a level do not.
            : Fields.IsCode(row.ItemCode) ? row.ItemCode
            : "own-item",
        Source = source,
        Cost = record.TotalCost,
        Units = record.Establishments,
        Requested = record.Support,
        // Facts that cannot be read are malformed, and said to be.
        LocalFacts = Fields.Facts(row["facts"]) ?? [new LocalFact("", "")],
    };
    if (request.BadFields() != SupportFields.None)
    {
        var problems = RequestValidators.For<SupportRequest>().Validate(request).Errors.Select(e => (LocalizedText)e.CustomState).ToList();
        return (row.Refuse(new(string.Join(" ", problems.Select(p => p.Vietnamese)), string.Join(" ", problems.Select(p => p.English)))), null);
    }

    return (
        row,
        new CheckedProject(
            row,
            request,
            isKnown || request.OwnItem is not (null or "own-item") ? Assess(RulesOf(row, source), row, request) : [],
            isKnown && source == FundingSource.Local ? () => Assess(PromotionRules.National, row, request with { Source = FundingSource.National })[0] : null
        )
    );
}

PromotionRules RulesOf(ProjectRow row, FundingSource source) => source == FundingSource.Local ? provinces.For(row.Record!.Province) : PromotionRules.National;

// The answers of the days of which the date may be one: a year or a month has one for each law in force in it.
IReadOnlyList<SupportDecision> Assess(PromotionRules rules, ProjectRow row, SupportRequest request)
{
    if (onDate.Value is { } date)
        return [rules.AssessSupport(date, request)];
    if (row.HasDay)
        return [rules.AssessSupport(row.Record!.AsOf, request)];
    var (first, last) = (row.Record!.AsOf, TableDates.LastDay(row.Entry["as_of"]));
    var changes = LawBook.National.Snapshots.Select(s => s.From).Concat(rules.Province?.Changes ?? []);
    var days = changes.Where(d => d > first && d <= last).Prepend(first);
    return [.. days.Select(day => rules.AssessSupport(day, request)).DistinctBy(d => (d.Verdict, d.Ceiling))];
}

(ProjectRow Row, CheckedProject? Project) Count((ProjectRow Row, CheckedProject? Project) judged, SheetWriter? writer)
{
    var (row, project) = judged;
    checkedRows++;
    writer?.Write(Line(row.Entry, project));
    if (project is not null)
    {
        Add(project);
    }
    else if (row.Status == RowStatus.PassedOver)
    {
        passedOver++;
        if (row.Entry.Fields.Count > 0)
            repeatedRows.Add(row.Entry);
    }
    else
    {
        refusedRows++;
        if (refused.Count < MostKept())
            refused.Add(row.Entry);
    }

    return judged;
}

void Add(CheckedProject project)
{
    readRows++;
    verdicts[project.Verdict] = verdicts.GetValueOrDefault(project.Verdict) + 1;
    if (shown.Count < MostKept())
        shown.Add(project.Kept());
    var key = (project.Source, project.ItemCode);
    if (!totals.TryGetValue(key, out var sums))
        totals[key] = sums = new ItemTotals();
    sums.Add(project);
    if (!project.IsOfConcern)
        return;
    if (eyes.Count < MostKept())
        eyes.Add((project.Kept(), project.Concern(cli.Language)!));
    else
        eyesLeftOut++;
}

string[] Line(SheetEntry row, CheckedProject? project) =>
    [
        row.Sheet,
        $"{row.Number}",
        row.Status switch
        {
            RowStatus.Read => "read",
            RowStatus.Refused => "refused",
            _ => "passed-over",
        },
        row["case"],
        row["as_of"],
        row["source"],
        row["item"],
        row["total_cost_vnd"],
        row["support_vnd"],
        project?.Verdict.ToCode() ?? "",
        $"{project?.Ceiling?.Dong}",
        project?.Provision ?? "",
        project is null ? row.Explain(cli.Language) : project.Reason(cli.Language),
    ];

void Print()
{
    var verified = Verified();
    terminal.Line(
        cli.Say(
            $"Kiểm tra {cli.Number(readRows + refusedRows + repeatedRows.Count)} dòng; văn bản hiện hành về mức hỗ trợ được kiểm tra đến ngày {verified:dd'/'MM'/'uuuu}.",
            $"{cli.Number(readRows + refusedRows + repeatedRows.Count)} rows checked; the text in force on levels was verified through {verified:uuuu-MM-dd}."
        )
    );
    if (passedOver > 1)
        terminal.Line(
            cli.Say(
                $"Trang tính có {cli.Number(checkedRows)} dòng: {cli.Number(readRows)} đọc được, {cli.Number(refusedRows)} không đọc được, {cli.Number(passedOver)} bỏ qua (tiêu đề, mục, tổng, dòng trống).",
                $"The sheet has {cli.Number(checkedRows)} rows: {cli.Number(readRows)} read, {cli.Number(refusedRows)} refused, {cli.Number(passedOver)} passed over (headings, sections, totals, blanks)."
            )
        );
    terminal.Line();
    terminal.Write(tables.Projects(shown.Take(MostRowsShown)));
    if (readRows > MostRowsShown)
        terminal.Line(cli.Say($"… và {cli.Number(readRows - MostRowsShown)} dòng khác", $"… and {cli.Number(readRows - MostRowsShown)} more rows"));
    terminal.Line(Abbreviations());
    terminal.Line();
    terminal.Line(tables.TotalTitle);
    terminal.Write(tables.Totals(totals));
    terminal.Line();
    terminal.Write(tables.Chart(shown.Take(MostRowsShown)));
    terminal.Line();
    foreach (var (title, lines) in Notes())
    {
        foreach (var line in title.Split('\n'))
            terminal.Line(line);
        foreach (var line in lines)
            terminal.Line("  " + line);
    }
}

// What a person has to look at: rows that were not read come last, so that they are seen.
IEnumerable<(string Title, IEnumerable<string> Lines)> Notes()
{
    if (provinces.WithoutLaw() is { } without)
        yield return (cli.Say("Quy định của tỉnh:", "Law of provinces:"), [without]);
    yield return (
        cli.Say("Cần cán bộ xem xét:", "Rows that need a person's eye:"),
        And(eyes.Take(MostRowsShown).Select(e => $"{e.Project.Display}: {e.Reason}"), eyesLeftOut + eyes.Count - MostRowsShown)
    );
    if (repeatedRows.Count > 0)
        yield return (
            "\n"
                + cli.Say(
                    $"{cli.Number(repeatedRows.Count)} dòng ghi lại đề án đã tính:",
                    $"{cli.Number(repeatedRows.Count)} rows are of projects that count already:"
                ),
            And(repeatedRows.Take(MostRowsShown).Select(Told), repeatedRows.Count - MostRowsShown)
        );
    if (refusedRows > 0)
        yield return (
            "\n" + cli.Say($"Không đọc được {cli.Number(refusedRows)} dòng:", $"{Cli.Counted(refusedRows, "row", "rows")} could not be read:"),
            And(refused.Take(MostRowsShown).Select(Told), refusedRows - MostRowsShown)
        );
}

string Told(SheetEntry row) => $"{ProjectSheets.Place(row, table, cli)}: {row.Explain(cli.Language)}";

IEnumerable<string> And(IEnumerable<string> lines, int more) =>
    more > 0 ? lines.Append(cli.Say($"… và {cli.Number(more)} dòng khác", $"… and {cli.Number(more)} more")) : lines;

// A page lists more than a terminal.
int MostKept() => html.IsGiven ? MostRowsOnPage : MostRowsShown;

string Html()
{
    var page = new HtmlPage(cli.Language, cli.Say("Kiểm tra danh mục đề án khuyến công", "Check of a list of industrial promotion projects")).Source(
        source!.Name,
        Verified(),
        cli.Say(
            "dòng trống, tiêu đề, mục và tổng của trang tính"
                + (readRows > shown.Count ? $"; {cli.Number(readRows - shown.Count)} đề án sau {cli.Number(shown.Count)} đề án đầu (đã tính vào tổng)" : ""),
            "blank rows, headings, sections and totals of the sheet"
                + (
                    readRows > shown.Count
                        ? $"; {cli.Number(readRows - shown.Count)} projects after the first {cli.Number(shown.Count)} (they are in the totals)"
                        : ""
                )
        )
    );
    foreach (var (verdict, count) in verdicts.OrderBy(v => v.Key == Verdict.Satisfied).ThenByDescending(v => v.Key))
        page.Tally(Tones.Of(verdict), cli.Number(count), verdict.ToText().In(cli.Language));
    if (refusedRows > 0)
        page.Tally(Tone.Bad, cli.Number(refusedRows), cli.Say("dòng không đọc được", "rows that could not be read"));
    if (repeatedRows.Count > 0)
        page.Tally(Tone.Open, cli.Number(repeatedRows.Count), cli.Say("dòng ghi lại đề án đã tính", "rows of projects that count already"));
    if (eyes.Count > 0)
        page.Section(cli.Say("Đề án cần cán bộ xem xét", "Projects that need a person's eye"))
            .Table(
                new PageTable(
                    cli.Say("Đề án cần cán bộ xem xét", "Projects that need a person's eye"),
                    [
                        new(cli.Say("Đề án", "Project"), ColumnShape.Name),
                        tables.VerdictColumn,
                        new(cli.Say("Lý do, việc cần làm", "Reason, and what comes next")),
                    ],
                    [.. eyes.Select(e => new PageCell[] { e.Project.Display, PageCell.Of(e.Project.Verdict, cli.Language), e.Reason })]
                )
            );
    page.Section(cli.Say("Hỗ trợ so với mức hỗ trợ tối đa", "Support as a share of the ceiling")).Chart(tables.Chart(shown));
    page.Section(tables.ProjectTitle).Table(tables.Projects(shown)).Paragraph(Abbreviations());
    page.Section(tables.TotalTitle).Table(tables.Totals(totals));
    Append(page, cli.Say("Dòng ghi lại đề án đã tính", "Rows of projects that count already"), repeatedRows.Take(MostRowsOnPage));
    Append(page, cli.Say("Dòng không đọc được", "Rows that could not be read"), refused);
    if (provinces.WithoutLaw() is { } without)
        page.Section(cli.Say("Quy định của tỉnh", "Law of provinces")).Paragraph(without);
    return page.Signed().ToString();
}

void Append(HtmlPage page, string title, IEnumerable<SheetEntry> entries)
{
    var rows = entries.Select(e => new PageCell[] { ProjectSheets.Place(e, table, cli), e.Explain(cli.Language) }).ToList();
    if (rows.Count > 0)
        page.Section(title)
            .Table(
                new PageTable(title, [new(cli.Say("Dòng", "Row"), ColumnShape.Name), new(cli.Say("Lý do, dạng cần ghi", "Reason, and the form wanted"))], rows)
            );
}

LocalDate? Verified() => LawBook.National.At(LawBook.National.VerifiedThrough).Support!.VerifiedThrough;

string Abbreviations() =>
    cli.Say("▲ hỗ trợ vượt mức quốc gia tham khảo. ", "▲ support above the national level given as reference. ")
    + cli.Say(
        "KCQG: kinh phí khuyến công quốc gia; KCĐP: kinh phí khuyến công địa phương.",
        "National: money of the national programme; local: money of a province's programme."
    );
