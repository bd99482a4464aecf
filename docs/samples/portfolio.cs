#:project kit/SampleKit.csproj

// portfolio.cs [list.xlsx|list.csv] [--date dd/MM/yyyy] [--province file-or-name|none] [--lang vi|en] [--html out.html] [--csv out.csv] [--answers out.xlsx] [--columns map.json] [--save-columns map.json]
// Checks a list of projects, as the department keeps it, against the support levels: what may be given, what bound it, the provision, and what needs
// a person's eye. Every row of every sheet is read, refused with the cell and the form wanted, or passed over with the reason (docs/sheets.md).
// Local money is asked by the law of each row's own province and day: of the provinces that the library knows, or of --province.
// Exit code 0: complete; 1: some rows could not be read or count twice (they are listed); 2: the file, an option or the output cannot be used.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using KhuyenCong.Sheets;
using NodaTime;
using SampleKit;
using Spectre.Console;

const int MostRowsShown = 60;

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
var saveColumns = cli.Text("--save-columns", "lưu bảng chỉ cột để sửa và dùng lại", "save the column map, to correct and use again");
var (checkedRows, readRows, passedOver) = (0, 0, 0);
var shown = new List<Case>();
var eyes = new List<(Case Case, string Reason)>();
var eyesLeftOut = 0;
var refused = new List<SheetEntry>();
var refusedRows = 0;
var repeatedRows = new List<SheetEntry>();
TableFile table = null!;
var totals = new Dictionary<(string Source, string Item), Sums>();
IAnsiConsole console = AnsiConsole.Console;
return cli.Run(args, Main);

int Main()
{
    console = AnsiConsole.Create(
        new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect, Out = new AnsiConsoleOutput(Console.Out) }
    );
    if (Console.IsOutputRedirected)
        console.Profile.Width = 200;
    if (!provinces.Open())
        return 2;
    var schema = new TableSchema(ProjectTable.Schema.Columns.Select(Needed).ToValueList());
    var options = new TableOptions
    {
        Map = columns.Value is { } map ? ColumnMap.Parse(File.ReadAllText(map), schema) : null,
        GoverningDate = onDate.Value is { } date ? $"{date:uuuu-MM-dd}" : null,
    };
    using var opened = TableFile.Open(file.Value ?? Cli.BesideSample("data", "portfolio.csv"), schema, options);
    table = opened;
    if (saveColumns.Value is { } saved)
        OutputFile.Write(saved, ColumnMap.Save(table.Tables.SelectMany(t => t.Columns)));
    if (table.Tables.SelectMany(t => t.Columns).Any(c => c.Code is not null && c.Code != c.Heading) || table.Tables.Any(t => t.Notes.Count > 0))
        PrintColumns(table);
    var repeated = RepeatedCases.Find(table);
    using var lines = csv.Value is { } csvPath ? OutputFile.Create(csvPath) : null;
    using var writer = lines is null ? null : SheetWriter.Csv(lines.Stream);
    writer?.Write("sheet", "row", "status", "case", "as_of", "source", "item", "cost", "support", "verdict", "ceiling", "provision", "reason");
    var judged = Ahead.Of(table.Projects()).Select(row => Judge(repeated.Judge(row)));
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

    if (checkedRows >= 10_000)
        Console.Error.WriteLine();
    Print();
    if (html.Value is { } htmlPath)
        OutputFile.Write(htmlPath, Html());
    return refusedRows + repeatedRows.Count == 0 ? 0 : 1;
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
    };
    var shape = request.BadFields();
    if (shape != SupportFields.None)
        return (
            row.Refuse(
                new(
                    $"số tiền hoặc số cơ sở không hợp lệ ({shape.ToString().ToLowerInvariant()})",
                    $"an amount or count out of bounds ({shape.ToString().ToLowerInvariant()})"
                )
            ),
            null
        );
    return (
        row,
        new Case(
            row,
            request,
            isKnown || request.OwnItem is not (null or "own-item") ? Assess(RulesOf(row, source), row, request) : [],
            isKnown && source == FundingSource.Local ? Assess(PromotionRules.National, row, request with { Source = FundingSource.National })[0] : null
        )
    );
}

// A province's own items have codes; the names of contents without a level do not.
static bool IsCode(string text) => text.Length > 0 && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

PromotionRules RulesOf(ProjectRow row, FundingSource source) => source == FundingSource.Local ? provinces.For(row.Entry["province"]) : PromotionRules.National;

// The answers of the days of which the date may be one: a year or a month has one for each law in force in it.
IReadOnlyList<SupportDecision> Assess(PromotionRules rules, ProjectRow row, SupportRequest request)
{
    if (onDate.Value is { } date)
        return [rules.AssessSupport(date, request)];
    if (row.HasDay)
        return [rules.AssessSupport(row.Record!.AsOf, request)];
    var (first, last) = (row.Record!.AsOf, TableDates.LastDay(row.Entry["as_of"]));
    var changes = LawBook.National.Snapshots.Select(s => s.From).Concat(rules.Province?.Schedules.SelectMany(DaysOf) ?? []);
    var days = changes.Where(d => d > first && d <= last).Prepend(first);
    return [.. days.Select(day => rules.AssessSupport(day, request)).DistinctBy(d => (d.Verdict, d.Ceiling))];
}

static IEnumerable<LocalDate> DaysOf(ProvincialSchedule schedule) =>
    new[] { schedule.From.NotBefore, schedule.From.NotAfter, schedule.LastDay?.PlusDays(1) }.OfType<LocalDate>();

(ProjectRow Row, Case? Case) Count((ProjectRow Row, Case? Case) judged, SheetWriter? writer)
{
    var (row, project) = judged;
    checkedRows++;
    if (checkedRows % 10_000 == 0)
        Console.Error.Write($"\r{cli.Say("đã kiểm tra", "checked")} {cli.Number(checkedRows)}");
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
        if (refused.Count < MostRowsShown)
            refused.Add(row.Entry);
    }

    return judged;
}

void Add(Case project)
{
    readRows++;
    if (shown.Count < MostRowsShown)
        shown.Add(project);
    var key = (project.Source == FundingSource.National ? "national" : "local", project.ItemCode);
    if (!totals.TryGetValue(key, out var sums))
        totals[key] = sums = new Sums();
    sums.Add(project);
    if (!project.IsOfConcern)
        return;
    if (eyes.Count < MostRowsShown)
        eyes.Add((project, project.Concern(cli.Language)!));
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
    console.WriteLine(cli.Say($"Tệp {table.Form}; các cột được hiểu như sau:", $"File {table.Form}; its columns are taken as follows:"));
    foreach (var sheet in table.Tables)
    {
        foreach (var column in sheet.Columns)
        {
            var meaning = column.Name is { } name
                ? name.In(cli.Language) + (column.Unit is { } unit ? $" ({unit.In(cli.Language)})" : "")
                : cli.Say("không dùng", "not used");
            console.WriteLine($"  {(table.Tables.Count > 1 ? sheet.Sheet + "!" : "")}{column.Letters} '{column.Heading}': {meaning}");
        }

        foreach (var note in sheet.Notes)
            console.WriteLine("  " + note.In(cli.Language));
    }

    console.WriteLine();
}

void Print()
{
    var verified = LawBook.National.At(LawBook.National.VerifiedThrough).Support!.VerifiedThrough;
    console.WriteLine(
        cli.Say(
            $"Kiểm tra {cli.Number(readRows + refusedRows + repeatedRows.Count)} dòng; văn bản hiện hành về mức hỗ trợ được kiểm tra đến ngày {verified:dd'/'MM'/'uuuu}.",
            $"{cli.Number(readRows + refusedRows + repeatedRows.Count)} rows checked; the text in force on levels was verified through {verified:uuuu-MM-dd}."
        )
    );
    if (passedOver > 1)
        console.WriteLine(
            cli.Say(
                $"Trang tính có {cli.Number(checkedRows)} dòng: {cli.Number(readRows)} đọc được, {cli.Number(refusedRows)} không đọc được, {cli.Number(passedOver)} bỏ qua (tiêu đề, mục, tổng, dòng trống).",
                $"The sheet has {cli.Number(checkedRows)} rows: {cli.Number(readRows)} read, {cli.Number(refusedRows)} refused, {cli.Number(passedOver)} passed over (headings, sections, totals, blanks)."
            )
        );
    console.WriteLine();
    console.Write(Grid(CaseHeader(), shown.Select(c => c.Cells(cli.Language))));
    if (readRows > shown.Count)
        console.WriteLine(cli.Say($"… và {cli.Number(readRows - shown.Count)} dòng khác", $"… and {cli.Number(readRows - shown.Count)} more rows"));
    console.WriteLine(cli.Say("▲ hỗ trợ vượt mức quốc gia tham khảo", "▲ support above the national level given as reference"));
    if (cli.Language == Language.Vietnamese)
        console.WriteLine("KCQG: kinh phí khuyến công quốc gia; KCĐP: kinh phí khuyến công địa phương");
    console.WriteLine();
    console.WriteLine(cli.Say("Tổng theo nguồn và hạng mục (triệu đồng)", "Totals by source and item (million đồng)"));
    console.Write(Grid(TotalHeader(), TotalRows()));
    console.WriteLine();
    var known = shown.Where(c => c.Request.Requested is not null).ToList();
    var chart = new BarChart().Width(110).Label(cli.Say("Hỗ trợ (triệu đồng)", "Support (million đồng)"));
    foreach (var project in known)
        chart.AddItem(
            Markup.Escape(project.Display),
            (double)(project.Request.Requested!.Value.Dong / 1_000_000),
            project.Concern(cli.Language) is null ? Color.Green : Color.Yellow
        );
    if (known.Count > 0)
        console.Write(chart);
    console.WriteLine();
    foreach (var (title, lines) in Notes())
    {
        console.WriteLine(title);
        foreach (var line in lines)
            console.WriteLine("  " + line);
    }
}

// What a person has to look at: rows that were not read come last, so that they are seen.
IEnumerable<(string Title, IEnumerable<string> Lines)> Notes()
{
    if (provinces.WithoutLaw() is { } without)
        yield return (cli.Say("Quy định của tỉnh:", "Law of provinces:"), [without]);
    yield return (cli.Say("Cần cán bộ xem xét:", "Rows that need a person's eye:"), And(eyes.Select(e => $"{e.Case.Display}: {e.Reason}"), eyesLeftOut));
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
            "\n" + cli.Say($"Không đọc được {cli.Number(refusedRows)} dòng:", $"{cli.Number(refusedRows)} rows could not be read:"),
            And(refused.Select(Told), refusedRows - refused.Count)
        );
}

string Told(SheetEntry row) => $"{ProjectSheets.Place(row, table, cli)}: {row.Explain(cli.Language)}";

IEnumerable<string> And(IEnumerable<string> lines, int more) =>
    more > 0 ? lines.Append(cli.Say($"… và {cli.Number(more)} dòng khác", $"… and {cli.Number(more)} more")) : lines;

Table Grid(IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
{
    var table = new Table().Border(TableBorder.Simple);
    foreach (var column in header)
        table.AddColumn(new TableColumn(Markup.Escape(column)));
    // The id of a row is not broken.
    table.Columns[0].NoWrap();
    foreach (var row in rows)
        table.AddRow(row.Select(Markup.Escape).ToArray());
    return table;
}

string Html()
{
    var page = new HtmlPage(
        cli.Language == Language.Vietnamese ? "vi" : "en",
        cli.Say("Kiểm tra danh mục đề án khuyến công", "Portfolio check of industrial promotion projects")
    )
        .Table(CaseHeader(), shown.Select(c => c.Cells(cli.Language)))
        .Heading(
            cli.Say(
                "Hỗ trợ và mức hỗ trợ tối đa (vạch đỏ: mức hỗ trợ tối đa hoặc mức quốc gia tham khảo)",
                "Support and ceiling (red line: ceiling, or national reference)"
            )
        )
        .Chart(
            shown
                .Where(c => c.Request.Requested is not null)
                .Select(c => new Bar(
                    c.Display,
                    c.Request.Requested!.Value.Dong,
                    (c.Ceiling ?? c.Reference?.Ceiling)?.Dong,
                    c.Request.Requested.Value.ToString(cli.Language)
                ))
                .ToList()
        )
        .Heading(cli.Say("Tổng theo nguồn và hạng mục (triệu đồng)", "Totals by source and item (million đồng)"))
        .Table(TotalHeader(), TotalRows());
    foreach (var (title, lines) in Notes())
        page.Heading(title.Trim().TrimEnd(':')).Table([cli.Say("Dòng, lý do", "Row, reason")], lines.Select(l => new[] { l }));
    return page.ToString();
}

string[] CaseHeader() =>
    [
        cli.Say("Đề án", "Case"),
        cli.Say("Hạng mục", "Item"),
        cli.Say("Nguồn kinh phí", "Source"),
        cli.Say("Chi phí", "Cost"),
        cli.Say("Hỗ trợ", "Support"),
        cli.Say("Mức hỗ trợ tối đa", "Ceiling"),
        cli.Say("Yếu tố quyết định", "Bound by"),
        cli.Say("Kết luận", "Verdict"),
        cli.Say("Viện dẫn", "Provision"),
        cli.Say("Mức quốc gia tham khảo", "National level, for reference"),
    ];

string[] TotalHeader() =>
    [
        cli.Say("Nguồn kinh phí", "Source"),
        cli.Say("Hạng mục", "Item"),
        cli.Say("Số dòng", "Rows"),
        cli.Say("Chi phí", "Cost"),
        cli.Say("Hỗ trợ", "Support"),
        cli.Say("Mức hỗ trợ tối đa", "Ceilings"),
        cli.Say("Không tính vào", "Left out"),
    ];

IEnumerable<string[]> TotalRows() =>
    totals.OrderBy(t => t.Key.Source, StringComparer.Ordinal).ThenBy(t => t.Key.Item, StringComparer.Ordinal).Select(t => t.Value.Cells(t.Key, cli));

/// <summary>One project of the list with what the law says of it: one answer, or one for each law in force in the year or month that alone is known.</summary>
internal sealed record Case(ProjectRow Row, SupportRequest Request, IReadOnlyList<SupportDecision> Decisions, SupportDecision? Reference)
{
    internal FundingSource Source => Request.Source;

    internal string ItemCode => Row.ItemCode;

    /// <summary>The id; of a row that has only a number in the list, with the beneficiary.</summary>
    internal string Display =>
        Printable.Short(
            Row.Entry["case"] == Row.Entry["ordinal"] && Row.Entry.Known("beneficiary") is { } beneficiary
                ? $"{Row.Entry["case"]}. {beneficiary}"
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

    internal string[] Cells(Language language) =>
        [
            Display,
            Names.Item(ItemCode, language),
            Names.Source(Source, language),
            Request.Cost?.ToString(language) ?? "?",
            Request.Requested?.ToString(language) ?? "?",
            Ceiling?.ToString(language) ?? "–",
            Words.Of(Decision?.BoundBy ?? BoundBy.Nothing).In(language),
            Verdict.ToText().In(language),
            ProvisionText(language) ?? "–",
            ReferenceText(language),
        ];

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

/// <summary>What a cell of the table says for a code: a reader's name in Vietnamese; English tables keep the codes of the data file.</summary>
internal static class Names
{
    internal static string Item(string code, Language language) =>
        code.Length == 0 ? "–"
        : language == Language.English || !SupportItems.TryParse(code, out var item) ? code
        : item.Info().Name.Vietnamese;

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

    internal string[] Cells((string Source, string Item) key, Cli cli) =>
        [
            Names.Source(key.Source == "national" ? FundingSource.National : FundingSource.Local, cli.Language),
            Names.Item(key.Item, cli.Language),
            cli.Number(_rows),
            _withoutCost == _rows ? "?" : Millions(_cost, cli),
            _withoutSupport == _rows ? "?" : Millions(_support, cli),
            _withoutCeiling == _rows ? "–" : Millions(_ceilings, cli),
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

    private static string Millions(Int128 dong, Cli cli)
    {
        var rest = (int)(dong % 1_000_000);
        return cli.Number((long)(dong / 1_000_000)) + (rest == 0 ? "" : cli.Say(",", ".") + $"{rest:000000}".TrimEnd('0'));
    }
}
