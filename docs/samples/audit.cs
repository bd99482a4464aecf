#:project kit/SampleKit.csproj

// audit.cs [list.xlsx|list.csv] [--lang vi|en] [--r4 each-project|each-year|once] [--province file-or-name] [--csv findings.csv] [--html out.html] [--width N] [--columns map.json]
// The checks an auditor would make: severity, records involved, money at stake, provision.
// A large file is read once into parts on disk, all records of an establishment in one part; the parts are checked one by one.
// Exit code 0: nothing found; 1: findings, or rows that could not be read; 2: not done.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Sheets;
using SampleKit;

// Two parts are checked at once.
const int BytesPerPart = 4 << 20;
const int LargestWhole = 4 << 20;
const int MostShown = 200;
const int MostOnPage = 1_000;

var cli = new Cli(
    "audit.cs",
    "Kiểm tra danh mục đề án như kiểm toán: chi trùng, vượt mức, sai hạn, không cân đối.",
    "The checks an auditor would make of a list of projects."
);
var file = cli.Argument("file", "danh mục .xlsx hoặc .csv (mặc định: danh mục mẫu)", "list, .xlsx or .csv (the sample list unless given)");
var r4 = cli.Option(
    "--r4",
    "cách hiểu R4: mức cho một cơ sở là cho mỗi đề án, mỗi năm hay một lần",
    "reading R4: the level for an establishment is for each project, each year or once",
    new("each-project|each-year|once", "each-project|each-year|once"),
    text =>
        text switch
        {
            "each-project" => (true, EstablishmentLimit.EachProject),
            "each-year" => (true, EstablishmentLimit.EachYear),
            "once" => (true, EstablishmentLimit.Once),
            _ => (false, default),
        },
    EstablishmentLimit.EachProject
);
var province = new ProvinceOption(cli, oldSpelling: "--schedule");
var csv = cli.Text("--csv", "ghi các phát hiện", "write the findings");
var html = cli.Text("--html", "ghi trang web", "write a page");
var terminal = new Terminal(cli);
var tables = new AuditTables(cli);
var tellsProgress = Progress.Option(cli);
var columns = cli.Text("--columns", "bảng chỉ cột (JSON)", "column map (JSON)");
var counts = new SortedDictionary<(string Rule, Severity Severity), (long Findings, Int128 Dong)>();
var notChecked = new SortedDictionary<(string Rule, UncheckedReason Reason), long>();
var standing = new List<Finding>();
var (checkedRecords, leftOut, findings) = (0L, 0L, 0L);
var listed = new List<AuditFinding>();
ListedRows unread = null!;
Progress progress = null!;
WatchedFile? source = null;
double? partsDone = null;
return cli.Run(args, Main);

int Main()
{
    var book = LawBook.National.With(Readings.Default with { PerEstablishment = r4.Value });
    if (!province.Open(book))
        return 2;

    // Each record of local money is asked in its own province, on its own day.
    var request = new AuditRequest { Book = book, LocalRules = province.Given is null ? null : record => province.For(record.Province) };
    var path = file.Value ?? Cli.BesideSample("data", "province.csv");
    source = new WatchedFile(path);
    using var table = ProjectSheets.Open(source, columns.Value);
    progress = Progress.Of(cli, tellsProgress, () => partsDone ?? source.Share);
    using var watched = progress;
    var records = new ProjectRecords(table, progress, cli, MostOnPage);
    unread = records.Unread;
    using var output = csv.Value is { } csvPath ? OutputFile.Create(csvPath) : null;
    using var writer = output is null ? null : SheetWriter.Csv(output.Stream);
    writer?.Write("rule", "severity", "cases", "establishment", "at_stake_vnd", "provision", "reading", "vi", "en");
    // A workbook is compressed.
    var length = new FileInfo(path).Length * (table.Form.StartsWith("Excel", StringComparison.Ordinal) ? 8 : 1);
    if (length <= LargestWhole)
    {
        Show(Reports.Audit(records.Read(), request), writer);
    }
    else
    {
        using var parts = new RecordParts(records.Read(), length, BytesPerPart);
        var reports = Ahead.Each(parts.Count, part => parts.Read(part).Select(piece => Reports.Audit(piece, request)).ToList());
        progress.Begin("đã chia xong, đang kiểm tra", "divided, checking");
        partsDone = 0;
        foreach (var pieces in reports)
        {
            pieces.ForEach(report => Show(report, writer));
            partsDone += 1d / parts.Count;
        }
    }

    if (output is not null)
    {
        writer!.Dispose();
        output.Done();
    }

    progress.Dispose();
    Print();
    if (html.Value is { } htmlPath)
        OutputFile.Write(htmlPath, Html());
    return findings + unread.Count == 0 ? 0 : 1;
}

void Show(AuditReport report, SheetWriter? csv)
{
    checkedRecords += report.RecordsChecked;
    leftOut += report.RecordsLeftOut;
    standing.AddRange(report.Caveats.Where(f => !standing.Contains(f)));
    foreach (var count in report.NotChecked)
    {
        var key = (count.Rule.Code, count.Reason);
        notChecked[key] = notChecked.GetValueOrDefault(key) + count.Records;
    }

    foreach (var found in report.Findings)
    {
        var key = (found.Rule.Code, found.Severity);
        var (number, dong) = counts.GetValueOrDefault(key);
        counts[key] = (number + 1, dong + (found.AtStake?.Dong ?? 0));
        if (findings++ < MostOnPage)
            listed.Add(found);
        if (csv is not null)
        {
            csv.Write(
                found.Rule.Code,
                found.Severity == Severity.Error ? "error" : "warning",
                string.Join(";", found.Cases),
                found.Establishment ?? "",
                $"{found.AtStake?.Dong}",
                found.Finding.Citation?.Code ?? "",
                found.Finding.Reading == ReadingId.None ? "" : found.Finding.Reading.ToString(),
                found.Finding.Message(Language.Vietnamese),
                found.Finding.Message(Language.English)
            );
        }
    }
}

void Print()
{
    foreach (var (place, reason) in unread.Rows.Take(MostShown))
        terminal.Line(place + Say(" không đọc được: ", " cannot be read: ") + reason);
    foreach (var found in listed.Take(MostShown))
    {
        terminal.Line(
            $"{(found.Severity == Severity.Error ? Say("SAI", "ERROR") : Say("XEM", "CHECK"))} {Words.OfAuditRule(found.Rule.Code).In(cli.Language)} [{Printable.Of(string.Join(", ", found.Cases))}] {found.Finding.Message(cli.Language)}"
                + (found.AtStake is { } stake ? Say($" Số tiền liên quan: {stake.ToString(cli.Language)}.", $" At stake: {stake.ToString(cli.Language)}.") : "")
                + (found.Finding.Remedy(cli.Language) is { Length: > 0 } next ? " " + next : "")
                + (found.Finding.Citation is { } citation ? $" [{Say(citation.Text.Vietnamese, citation.Code)}]" : "")
                + (found.Finding.Reading == ReadingId.None ? "" : Say($" [cách hiểu {found.Finding.Reading}]", $" [{found.Finding.Reading}]"))
        );
    }

    if (findings > MostShown)
        terminal.Line(Say($"… và {Whole(findings - MostShown)} phát hiện khác (xem --csv)", $"… and {Whole(findings - MostShown)} more findings (see --csv)"));
    terminal.Line(Counted());
    foreach (var ((rule, severity), (number, dong)) in counts)
        terminal.Line(
            $"  {Words.OfAuditRule(rule).In(cli.Language)} ({AuditTables.Name(severity).In(cli.Language)}): {Whole(number)}"
                + (dong == 0 ? "" : Say($", {cli.Number(dong)} đồng", $", VND {cli.Number(dong)}"))
        );
    foreach (var line in Open())
        terminal.Line("  " + line);
}

string Counted() =>
    Say(
        $"Đã kiểm tra {Whole(checkedRecords)} đề án; không kiểm tra {Whole(leftOut)} đề án đang lập, không được phê duyệt hoặc đã ngừng thực hiện; {Whole(unread.Count)} dòng không đọc được; {Whole(findings)} phát hiện.",
        $"{Cli.Counted(checkedRecords, "project", "projects")} checked; {Cli.Counted(leftOut, "draft", "drafts")}, rejected or stopped left out; {Cli.Counted(unread.Count, "row", "rows")} unreadable; {Cli.Counted(findings, "finding", "findings")}."
    );

// What could not be checked, and what no check can decide.
IEnumerable<string> Open()
{
    foreach (var ((rule, reason), number) in notChecked)
        yield return $"{Words.OfAuditRule(rule).In(cli.Language)}: {Say($"{Whole(number)} đề án chưa kiểm tra được", $"{Cli.Counted(number, "project", "projects")} could not be checked")} – "
            + reason switch
            {
                UncheckedReason.ScheduleMissing => Say("cần bổ sung quy định của tỉnh", "no provincial schedule at hand"),
                UncheckedReason.NormMissing => Say("thư viện chưa có mức hỗ trợ áp dụng vào ngày đó", "the library holds no level for the date"),
                _ => Say("còn thiếu thông tin", "information is missing"),
            };
    if (province.WithoutLaw() is { } without)
        yield return without;
    foreach (var finding in standing)
        yield return finding.Message(cli.Language);
}

string Html()
{
    var page = new HtmlPage(cli.Language, Say("Kiểm tra danh mục đề án như kiểm toán", "An auditor's checks of a list of projects"))
        .Source(
            source!.Name,
            LawBook.National.VerifiedThrough,
            Say(
                (
                    leftOut == 0
                        ? "đề án đang lập, không được phê duyệt hoặc đã ngừng thực hiện (không có)"
                        : $"{Whole(leftOut)} đề án đang lập, không được phê duyệt hoặc đã ngừng thực hiện"
                ) + (findings > listed.Count ? $"; {Whole(findings - listed.Count)} phát hiện sau {Whole(listed.Count)} phát hiện đầu (có trong tổng)" : ""),
                (
                    leftOut == 0
                        ? "drafts, rejected or stopped projects (there are none)"
                        : Cli.Counted(leftOut, "draft, rejected or stopped project", "drafts, rejected or stopped projects")
                ) + (findings > listed.Count ? $"; {Whole(findings - listed.Count)} findings after the first {Whole(listed.Count)} (they are in the sums)" : "")
            )
        )
        .Tally(Tone.None, Whole(checkedRecords), Say("đề án đã kiểm tra", "projects checked"));
    foreach (var severity in new[] { Severity.Error, Severity.Warning })
    {
        var number = counts.Where(c => c.Key.Severity == severity).Sum(c => c.Value.Findings);
        page.Tally(
            number == 0 ? Tone.Good : AuditTables.ToneOf(severity),
            Whole(number),
            severity == Severity.Error ? Say("phát hiện sai", "errors") : Say("phát hiện cần xem", "findings to be checked")
        );
    }

    if (unread.Count > 0)
        page.Tally(Tone.Bad, Whole(unread.Count), Say("dòng không đọc được", "rows that could not be read"));
    var (sums, all) = (tables.Sums(counts), tables.Findings(listed));
    if (counts.Count > 0)
        page.Section(sums.Title).Table(sums);
    page.Section(all.Title);
    if (listed.Count > 0)
        page.Table(all);
    else
        page.Paragraph(Say("Không có phát hiện nào.", "Nothing was found."));
    if (unread.Count > 0)
        page.Section(Say("Dòng không đọc được", "Rows that could not be read"))
            .Table(
                new PageTable(
                    Say("Dòng không đọc được", "Rows that could not be read"),
                    [new(Say("Dòng", "Row"), ColumnShape.Name), new(Say("Lý do, dạng cần ghi", "Reason, and the form wanted"))],
                    [.. unread.Rows.Select(r => new PageCell[] { r.Place, r.Reason })]
                )
            );
    var open = Open().ToList();
    if (open.Count > 0)
        page.Section(Say("Chưa kiểm tra được", "What could not be checked")).List(open);
    return page.Signed().ToString();
}

string Whole(long count) => cli.Number(count);

string Say(string vietnamese, string english) => cli.Say(vietnamese, english);
