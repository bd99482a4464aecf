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
var tellsProgress = Progress.Option(cli);
var saveColumns = cli.Text("--save-columns", "lưu bảng chỉ cột để sửa và dùng lại", "save the column map, to correct and use again");
var (checkedRows, readRows, passedOver) = (0, 0, 0);
var shown = new List<Case>();
var eyes = new List<(Case Case, string Reason)>();
var eyesLeftOut = 0;
var refused = new List<SheetEntry>();
var refusedRows = 0;
var repeatedRows = new List<SheetEntry>();
TableFile table = null!;
WatchedFile? source = null;
var totals = new Dictionary<(string Source, string Item), Sums>();
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
    if (table.Tables.SelectMany(t => t.Columns).Any(c => c.Code is not null && c.Code != c.Heading) || table.Tables.Any(t => t.Notes.Count > 0))
        PrintColumns(table);
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
        WriteAnswers(answersPath, table, judged.Select(j => Count(j, writer)));
    else
        foreach (var row in judged)
            Count(row, writer);
    if (lines is not null)
    {
        writer!.Flush();
        lines.Done();
    }

    (ProjectRow, Case?) Seen((ProjectRow, Case?) row)
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
(ProjectRow Row, Case? Case) Judge(ProjectRow row)
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
            : IsCode(row.ItemCode) ? row.ItemCode
            : "own-item",
        Source = source,
        Cost = record.TotalCost,
        Units = record.Establishments,
        Requested = record.Support,
        LocalFacts = Fields.Facts(row["facts"]) ?? [new LocalFact("", "")],
    };
    if (request.BadFields() != SupportFields.None)
    {
        var problems = RequestValidators.For<SupportRequest>().Validate(request).Errors.Select(e => (LocalizedText)e.CustomState).ToList();
        return (row.Refuse(new(string.Join(" ", problems.Select(p => p.Vietnamese)), string.Join(" ", problems.Select(p => p.English)))), null);
    }

    return (
        row,
        new Case(
            row,
            request,
            isKnown || request.OwnItem is not (null or "own-item") ? Assess(RulesOf(row, source), row, request) : [],
            isKnown && source == FundingSource.Local ? () => Assess(PromotionRules.National, row, request with { Source = FundingSource.National })[0] : null
        )
    );
}

// A province's own items have codes; the names of contents without a level do not.
static bool IsCode(string text) => text.Length > 0 && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

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

(ProjectRow Row, Case? Case) Count((ProjectRow Row, Case? Case) judged, SheetWriter? writer)
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

void Add(Case project)
{
    readRows++;
    verdicts[project.Verdict] = verdicts.GetValueOrDefault(project.Verdict) + 1;
    if (shown.Count < MostKept())
        shown.Add(project.Kept());
    var key = (project.Source == FundingSource.National ? "national" : "local", project.ItemCode);
    if (!totals.TryGetValue(key, out var sums))
        totals[key] = sums = new Sums();
    sums.Add(project);
    if (!project.IsOfConcern)
        return;
    if (eyes.Count < MostKept())
        eyes.Add((project.Kept(), project.Concern(cli.Language)!));
    else
        eyesLeftOut++;
}

string[] Line(SheetEntry row, Case? project) =>
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

void WriteAnswers(string path, TableFile table, IEnumerable<(ProjectRow Row, Case? Case)> rows)
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
                : r.Case is { } project
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
                    c is Vnd amount ? $"{amount.Dong}"
                    : c is LocalDate day ? $"{day:uuuu-MM-dd}"
                    : c is IFormattable f ? f.ToString(null, System.Globalization.CultureInfo.InvariantCulture)
                    : $"{c}"
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

void PrintColumns(TableFile table)
{
    terminal.Line(cli.Say($"Tệp {table.Form}; các cột được hiểu như sau:", $"File {table.Form}; its columns are taken as follows:"));
    foreach (var sheet in table.Tables)
    {
        foreach (var column in sheet.Columns)
        {
            var meaning = column.Name is { } name
                ? name.In(cli.Language) + (column.Unit is { } unit ? $" ({unit.In(cli.Language)})" : "")
                : cli.Say("không dùng", "not used");
            terminal.Line($"  {(table.Tables.Count > 1 ? sheet.Sheet + "!" : "")}{column.Letters} '{column.Heading}': {meaning}");
        }

        foreach (var note in sheet.Notes)
            terminal.Line("  " + note.In(cli.Language));
    }

    terminal.Line();
}

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
    terminal.Write(CaseTable(shown.Take(MostRowsShown)));
    if (readRows > MostRowsShown)
        terminal.Line(cli.Say($"… và {cli.Number(readRows - MostRowsShown)} dòng khác", $"… and {cli.Number(readRows - MostRowsShown)} more rows"));
    terminal.Line(Abbreviations());
    terminal.Line();
    terminal.Line(TotalTitle());
    terminal.Write(TotalTable());
    terminal.Line();
    terminal.Write(Chart(shown.Take(MostRowsShown)));
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
        And(eyes.Take(MostRowsShown).Select(e => $"{e.Case.Display}: {e.Reason}"), eyesLeftOut + eyes.Count - MostRowsShown)
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
                    [new(cli.Say("Đề án", "Project"), ColumnShape.Name), VerdictColumn(), new(cli.Say("Lý do, việc cần làm", "Reason, and what comes next"))],
                    [.. eyes.Select(e => new PageCell[] { e.Case.Display, PageCell.Of(e.Case.Verdict, cli.Language), e.Reason })]
                )
            );
    page.Section(cli.Say("Hỗ trợ so với mức hỗ trợ tối đa", "Support as a share of the ceiling")).Chart(Chart(shown));
    page.Section(CaseTitle()).Table(CaseTable(shown)).Paragraph(Abbreviations());
    page.Section(TotalTitle()).Table(TotalTable());
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

string CaseTitle() => cli.Say("Các đề án", "All projects");

string TotalTitle() => cli.Say("Tổng theo nguồn và hạng mục (triệu đồng)", "Totals by source and item (million đồng)");

PageColumn VerdictColumn() => new(cli.Say("Kết luận", "Verdict"), ColumnShape.Verdict);

PageTable CaseTable(IEnumerable<Case> cases) =>
    new(
        CaseTitle(),
        [
            new(cli.Say("Đề án", "Project"), ColumnShape.Name),
            new(cli.Say("Hạng mục", "Item"), ColumnShape.Text, Drop: 2, IsJoined: true),
            new(cli.Say("Nguồn", "Source"), ColumnShape.Short),
            new(cli.Say("Chi phí (đồng)", "Cost (đồng)"), ColumnShape.Number),
            new(cli.Say("Hỗ trợ (đồng)", "Support (đồng)"), ColumnShape.Number),
            new(cli.Say("Mức hỗ trợ tối đa (đồng)", "Ceiling (đồng)"), ColumnShape.Number),
            new(cli.Say("So với mức tối đa (%)", "Of ceiling (%)"), ColumnShape.Number),
            VerdictColumn(),
            new(cli.Say("Viện dẫn, yếu tố quyết định", "Provision, and what bound"), ColumnShape.Text, Drop: 3),
            new(cli.Say("Mức quốc gia tham khảo", "National level, for reference"), ColumnShape.Text, Drop: 4),
        ],
        [.. cases.Select(c => c.Cells(cli.Language))]
    );

PageTable TotalTable()
{
    var sums = totals.OrderBy(t => t.Key.Source, StringComparer.Ordinal).ThenBy(t => t.Key.Item, StringComparer.Ordinal).ToList();
    int[] decimals = [.. Enumerable.Range(0, 3).Select(i => Figures.DecimalsOfMillions(sums.Select(s => s.Value.Amounts[i])))];
    return new(
        TotalTitle(),
        [
            new(cli.Say("Hạng mục", "Item"), ColumnShape.Name),
            new(cli.Say("Nguồn", "Source"), ColumnShape.Short),
            new(cli.Say("Số đề án", "Projects"), ColumnShape.Number),
            new(cli.Say("Chi phí", "Cost"), ColumnShape.Number),
            new(cli.Say("Hỗ trợ", "Support"), ColumnShape.Number),
            new(cli.Say("Mức hỗ trợ tối đa", "Ceilings"), ColumnShape.Number),
            new(cli.Say("Không tính vào", "Left out")),
        ],
        [.. sums.Select(t => t.Value.Cells(t.Key, decimals, cli))]
    );
}

PageChart Chart(IEnumerable<Case> cases)
{
    var all = cases.ToList();
    var bars = all.Where(c => c.Measure is not null)
        .Select(c =>
        {
            var (support, most) = (c.Request.Requested!.Value, c.Measure!.Value);
            var share = Figures.Thousandths(support, most);
            return new Bar(
                c.Display,
                share,
                Figures.Percent(share, cli.Language) + "%",
                $"{Figures.Whole(support.Dong, cli.Language)} / {Figures.Whole(most.Dong, cli.Language)} đồng",
                IsReference: c.Ceiling is null
            );
        })
        .ToList();
    var legend = new List<string> { cli.Say("Dưới tên: hỗ trợ / mức so sánh.", "Below the name: support / what it is compared with.") };
    if (bars.Exists(b => b.IsReference))
        legend.Add(
            cli.Say(
                "Thanh rỗng: so với mức quốc gia tham khảo, vì mức của tỉnh chưa xác định.",
                "Outlined bar: compared with the national level for reference, as that of the province is not determined."
            )
        );
    if (all.Count > bars.Count)
        legend.Add(
            cli.Say(
                $"Không vẽ {cli.Number(all.Count - bars.Count)} đề án chưa có mức để so.",
                $"{cli.Number(all.Count - bars.Count)} projects without a level to compare with are not drawn."
            )
        );
    return new PageChart(
        cli.Say("Hỗ trợ so với mức hỗ trợ tối đa (%)", "Support as a share of the ceiling (%)"),
        cli.Say(
            $"Biểu đồ thanh của {cli.Number(bars.Count)} đề án; 100% là mức hỗ trợ tối đa; {cli.Number(bars.Count(b => b.Value > 1000))} đề án vượt 100%. Số liệu có trong bảng các đề án.",
            $"Bar chart of {cli.Number(bars.Count)} projects; 100% is the ceiling; beyond it: {cli.Number(bars.Count(b => b.Value > 1000))}. The figures are in the table of projects."
        ),
        thousandths => $"{Figures.Whole(thousandths / 10, cli.Language)}%",
        bars
    )
    {
        Legend = legend,
        Whole = 1000,
    };
}

/// <summary>One project of the list with what the law says of it: one answer, or one for each law in force in the year or month that alone is known.</summary>
internal sealed record Case(ProjectRow Row, SupportRequest Request, IReadOnlyList<SupportDecision> Decisions, Func<SupportDecision>? OfReference)
{
    /// <summary>The national level for reference, asked for a project that is shown.</summary>
    private SupportDecision? Reference => field ??= OfReference?.Invoke();

    /// <summary>The project, with what its row says beside its record in memory, and not the rows around it.</summary>
    internal Case Kept()
    {
        _ = Row.Entry;
        return this;
    }

    internal FundingSource Source => Request.Source;

    internal string ItemCode => Row.ItemCode;

    /// <summary>The id; where it is a number or a code, with the name of the project or of who gets the money.</summary>
    internal string Display =>
        Printable.Short(
            !Row.Entry["case"].Contains(' ') && (Row.Entry.Known("title") ?? Row.Entry.Known("beneficiary")) is { } name
                ? $"{Row.Entry["case"]}. {name}"
                : Row.Entry["case"]
        );

    internal Verdict Verdict => The<Verdict>(d => d.Verdict) ?? Verdict.Undetermined;

    internal Vnd? Ceiling => The(d => d.Ceiling);

    internal string? Provision => Decisions.Select(d => d.Provision?.Code).Distinct().ToList() is [var one] ? one : null;

    /// <summary>The provision in words; its code stands in data files.</summary>
    internal string? ProvisionText(Language language) => Decisions.Select(d => d.Provision?.Text.In(language)).Distinct().ToList() is [var one] ? one : null;

    private SupportDecision? Decision => Decisions is [var only] ? only : null;

    // What all answers say.
    private T? The<T>(Func<SupportDecision, T?> of)
        where T : struct =>
        Decision is { } only ? of(only)
        : Decisions.Select(of).Distinct().ToList() is [var one] ? one
        : null;

    /// <summary>Whether a person should look at the project.</summary>
    internal bool IsOfConcern => Decision is not { Verdict: Verdict.Satisfied } || Row.Notes.Count > 0;

    private bool IsAboveReference => Reference is { } reference && reference.Verdict == Verdict.NotSatisfied;

    /// <summary>What the support is compared with: the ceiling, or else the national level for reference; null where there is neither.</summary>
    internal Vnd? Measure => Request.Requested is null ? null : Ceiling ?? Reference?.Ceiling;

    internal PageCell[] Cells(Language language) =>
        [
            Display,
            Names.Item(ItemCode, language),
            Names.Source(Source, language),
            Amount(Request.Cost, new LocalizedText("không rõ", "not known").In(language), language),
            Amount(Request.Requested, new LocalizedText("không rõ", "not known").In(language), language),
            Amount(Ceiling, "–", language),
            Request.Requested is { } support && Ceiling is { } most && Figures.Thousandths(support, most) is var share
                ? new PageCell(Figures.Percent(share, language), share)
                : "–",
            PageCell.Of(Verdict, language),
            (ProvisionText(language) ?? "–") + (Decision is { BoundBy: not BoundBy.Nothing and var by } ? $" ({Words.Of(by).In(language)})" : ""),
            ReferenceText(language),
        ];

    private static PageCell Amount(Vnd? amount, string without, Language language) =>
        amount is { } known ? new PageCell(Figures.Whole(known.Dong, language), known.Dong) : without;

    /// <summary>Why a person should look at the project, or null.</summary>
    internal string? Concern(Language language)
    {
        var reason = WhyNot(language);
        var notes = string.Join("; ", Row.Notes.Select(n => n.In(language)));
        return reason is null && notes.Length == 0 ? null
            : reason is null ? notes
            : notes.Length == 0 ? reason
            : $"{reason} ({notes})";
    }

    /// <summary>What the answer rests on, and what to look at.</summary>
    internal string Reason(Language language) => Concern(language) ?? Decision!.Findings[0].Message(language);

    private string? WhyNot(Language language)
    {
        if (Decisions.Count > 1)
            return new LocalizedText(
                $"mức hỗ trợ tối đa khác nhau theo ngày trong kỳ: {string.Join("; ", Decisions.Select(d => d.Ceiling?.ToString(Language.Vietnamese) ?? "chưa xác định"))}; cần bổ sung ngày phê duyệt",
                $"the ceiling differs by the day: {string.Join("; ", Decisions.Select(d => d.Ceiling?.ToString(Language.English) ?? "undetermined"))}; the date of approval is needed"
            ).In(language);
        if (Decision is null && ItemCode.Length == 0)
            return new LocalizedText(
                "nội dung không thuộc hạng mục có mức hỗ trợ; theo quy định riêng của nội dung",
                "the content has no support level; its own rules apply"
            ).In(language);
        if (Decision is null)
            return new LocalizedText(
                $"hạng mục riêng của tỉnh “{ItemCode}”: cần bổ sung quy định của tỉnh",
                $"'{ItemCode}' is an item of the province's own: its regulation is required"
            ).In(language);
        if (Decision.Verdict == Verdict.Satisfied)
            return null;
        var reason = Words.WithNext(Decision.Findings.First(f => f.Verdict == Decision.Verdict), language);
        return IsAboveReference ? $"▲ {reason}" : reason;
    }

    private string ReferenceText(Language language)
    {
        if (Reference is not { } reference)
            return "";
        var workings = reference.Workings;
        var level = workings.Outcome switch
        {
            SupportOutcome.Ceiling => workings.Upper.ToString(language),
            SupportOutcome.Range => $"{workings.Lower.ToString(language)} – {workings.Upper.ToString(language)}",
            SupportOutcome.CostUnknown => workings.Norm!.Value.ToText().In(language),
            _ => language == Language.Vietnamese ? "không có số liệu" : "no number",
        };
        return (IsAboveReference ? "▲ " : "") + level;
    }
}

/// <summary>What a cell of the table says for a code: the name.</summary>
internal static class Names
{
    internal static string Item(string code, Language language) =>
        code.Length == 0 ? new LocalizedText("ngoài các hạng mục có mức hỗ trợ", "content without a level").In(language)
        : Vocabulary.TryParse(code, out SupportItem item) ? item.Info().Name.In(language)
        : code.Contains(' ') ? code
        : new LocalizedText($"hạng mục riêng “{code}”", $"own item '{code}'").In(language);

    internal static string Source(FundingSource source, Language language) =>
        (source, language) switch
        {
            (FundingSource.National, Language.Vietnamese) => "KCQG",
            (_, Language.Vietnamese) => "KCĐP",
            (FundingSource.National, _) => "national",
            _ => "local",
        };
}

/// <summary>The totals of one source and item, and what they leave out.</summary>
internal sealed class Sums
{
    private int _rows;
    private int _withoutCost;
    private int _withoutSupport;
    private int _withoutCeiling;
    private Int128 _cost;
    private Int128 _support;
    private Int128 _ceilings;

    internal void Add(Case project)
    {
        _rows++;
        Add(project.Request.Requested, ref _support, ref _withoutSupport);
        Add(project.Request.Cost, ref _cost, ref _withoutCost);
        Add(project.Ceiling, ref _ceilings, ref _withoutCeiling);
    }

    /// <summary>Cost, support and ceilings, in đồng.</summary>
    internal Int128[] Amounts => [_cost, _support, _ceilings];

    internal PageCell[] Cells((string Source, string Item) key, int[] decimals, Cli cli) =>
        [
            Names.Item(key.Item, cli.Language),
            Names.Source(key.Source == "national" ? FundingSource.National : FundingSource.Local, cli.Language),
            new(cli.Number(_rows), _rows),
            Sum(_withoutCost, _cost, decimals[0], cli),
            Sum(_withoutSupport, _support, decimals[1], cli),
            Sum(_withoutCeiling, _ceilings, decimals[2], cli),
            LeftOut(cli),
        ];

    private static void Add(Vnd? amount, ref Int128 sum, ref int without)
    {
        sum += amount?.Dong ?? 0;
        without += amount is null ? 1 : 0;
    }

    private string LeftOut(Cli cli)
    {
        var parts = new List<string>();
        if (_withoutCost > 0)
            parts.Add(cli.Say($"{_withoutCost} chi phí không rõ", $"{_withoutCost} unknown cost"));
        if (_withoutSupport > 0)
            parts.Add(cli.Say($"{_withoutSupport} hỗ trợ không rõ", $"{_withoutSupport} unknown support"));
        if (_withoutCeiling > 0)
            parts.Add(cli.Say($"{_withoutCeiling} chưa có mức hỗ trợ tối đa", $"{_withoutCeiling} without a ceiling"));
        return string.Join("; ", parts);
    }

    private PageCell Sum(int without, Int128 sum, int decimals, Cli cli) =>
        without == _rows ? "–" : new PageCell(Figures.Millions(sum, decimals, cli.Language), (long)Int128.Min(sum / 1_000_000, long.MaxValue));
}
