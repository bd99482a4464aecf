#:project kit/SampleKit.csproj

// audit.cs [list.xlsx|list.csv] [--lang vi|en] [--r4 each-project|each-year|once] [--province file-or-name] [--csv findings.csv] [--columns map.json]
// The checks an auditor would make: severity, records involved, money at stake, provision.
// A large file is first split into parts on disk, so that all records of an establishment are in one part; the parts are checked one by one.
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
const long BytesPerPart = 4 << 20;
const int MostShown = 200;

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
var columns = cli.Text("--columns", "bảng chỉ cột (JSON)", "column map (JSON)");
var counts = new SortedDictionary<(string Rule, AuditSeverity Severity), (long Findings, long Dong)>();
var notChecked = new SortedDictionary<(string Rule, UncheckedReason Reason), long>();
var standing = new List<Finding>();
var (rows, checkedRecords, leftOut, findings, unreadable) = (0L, 0L, 0L, 0L, 0L);
return cli.Run(args, Main);

int Main()
{
    var book = LawBook.National.With(Readings.Default with { PerEstablishment = r4.Value });
    if (!province.Open(book))
        return 2;

    // Each record of local money is asked in its own province, on its own day.
    var request = new AuditRequest { Book = book, LocalRules = province.Given is null ? null : record => province.For(record.Province) };
    var path = file.Value ?? Cli.BesideSample("data", "province.csv");
    using var table = ProjectSheets.Open(path, columns.Value);
    using var output = csv.Value is { } csvPath ? OutputFile.Create(csvPath) : null;
    using var writer = output is null ? null : SheetWriter.Csv(output.Stream);
    writer?.Write("rule", "severity", "cases", "establishment", "at_stake_vnd", "provision", "reading", "vi", "en");
    // A workbook is compressed.
    var length = new FileInfo(path).Length * (table.Form.StartsWith("Excel", StringComparison.Ordinal) ? 8 : 1);
    var number = (int)Math.Min(256, (length / BytesPerPart) + 1);
    if (number == 1)
    {
        Show(Reports.Audit(Records(table), request), writer);
    }
    else
    {
        // The first time to find what belongs together, the second time to put it together on disk.
        var split = new PortfolioSplit(Records(table));
        using var parts = new PartFiles(number);
        foreach (var row in ProjectSheets.Rows(table))
        {
            if (row.Record is { } record)
                parts.Add(split.PartOf(record, number), record);
        }

        var reports = Enumerable
            .Range(0, number)
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(Math.Min(2, Environment.ProcessorCount))
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(part => Reports.Audit(parts.Read(part), request));
        var done = 0;
        foreach (var report in reports)
        {
            Progress(Say($"kiểm tra phần {++done}/{number}", $"checking part {done}/{number}"));
            Show(report, writer);
        }

        Console.Error.WriteLine();
    }

    if (output is not null)
    {
        writer!.Dispose();
        output.Done();
    }

    Summary();
    return findings + unreadable == 0 ? 0 : 1;
}

IEnumerable<ProjectRecord> Records(TableFile table)
{
    foreach (var row in ProjectSheets.Rows(table))
    {
        if (++rows % 20_000 == 0)
            Progress($"{Say("đã đọc", "read")} {Whole(rows)}");
        if (row.Record is { } record)
            yield return record;
        else if (unreadable++ < MostShown)
            Console.WriteLine(ProjectSheets.Place(row.Entry, table, cli) + Say(" không đọc được: ", " cannot be read: ") + row.Entry.Explain(cli.Language));
    }
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
        counts[key] = (number + 1, checked(dong + (found.AtStake?.Dong ?? 0)));
        if (findings++ < MostShown)
        {
            Console.WriteLine(
                $"{(found.Severity == AuditSeverity.Error ? Say("SAI", "ERROR") : Say("XEM", "CHECK"))} {Words.OfAuditRule(found.Rule.Code).In(cli.Language)} [{Printable.Of(string.Join(", ", found.Cases))}] {found.Finding.Message(cli.Language)}"
                    + (
                        found.AtStake is { } stake
                            ? Say($" Số tiền liên quan: {stake.ToString(cli.Language)}.", $" At stake: {stake.ToString(cli.Language)}.")
                            : ""
                    )
                    + (found.Finding.Remedy(cli.Language) is { Length: > 0 } next ? " " + next : "")
                    + (found.Finding.Citation is { } citation ? $" [{Say(citation.Text.Vietnamese, citation.Code)}]" : "")
                    + (found.Finding.Reading == ReadingId.None ? "" : Say($" [cách hiểu {found.Finding.Reading}]", $" [{found.Finding.Reading}]"))
            );
        }

        if (csv is not null)
        {
            csv.Write(
                found.Rule.Code,
                found.Severity == AuditSeverity.Error ? "error" : "warning",
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

void Summary()
{
    if (findings > MostShown)
        Console.WriteLine(
            Say($"… và {Whole(findings - MostShown)} phát hiện khác (xem --csv)", $"… and {Whole(findings - MostShown)} more findings (see --csv)")
        );
    Console.WriteLine(
        Say(
            $"Đã kiểm tra {Whole(checkedRecords)} đề án; không kiểm tra {Whole(leftOut)} đề án đang lập, không được phê duyệt hoặc đã ngừng thực hiện; {Whole(unreadable)} dòng không đọc được; {Whole(findings)} phát hiện.",
            $"{Whole(checkedRecords)} projects checked; {Whole(leftOut)} drafts, rejected or stopped left out; {Whole(unreadable)} rows unreadable; {Whole(findings)} findings."
        )
    );
    foreach (var ((rule, severity), (number, dong)) in counts)
        Console.WriteLine(
            $"  {Words.OfAuditRule(rule).In(cli.Language)} ({(severity == AuditSeverity.Error ? Say("sai", "error") : Say("cần xem", "to be checked"))}): {Whole(number)}"
                + (dong == 0 ? "" : $", {new Vnd(dong).ToString(cli.Language)}")
        );
    foreach (var ((rule, reason), number) in notChecked)
    {
        Console.WriteLine(
            $"  {Words.OfAuditRule(rule).In(cli.Language)}: {Say($"{Whole(number)} đề án chưa kiểm tra được", $"{Whole(number)} projects could not be checked")} – "
                + reason switch
                {
                    UncheckedReason.ScheduleMissing => Say("cần bổ sung quy định của tỉnh", "no provincial schedule at hand"),
                    UncheckedReason.NormMissing => Say("thư viện chưa có mức hỗ trợ áp dụng vào ngày đó", "the library holds no level for the date"),
                    _ => Say("còn thiếu thông tin", "information is missing"),
                }
        );
    }

    if (province.WithoutLaw() is { } without)
        Console.WriteLine("  " + without);
    foreach (var finding in standing)
        Console.WriteLine($"  {finding.Message(cli.Language)}");
}

void Progress(string text) => Console.Error.Write($"\r{text}   ");

string Whole(long count) => cli.Number(count);

string Say(string vietnamese, string english) => cli.Say(vietnamese, english);
