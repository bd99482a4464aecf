#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project kit/SampleKit.csproj

// audit.cs [projects.csv] [--lang vi|en] [--r4 each-project|each-year|once] [--schedule province.json] [--csv findings.csv]
// The checks an auditor would make: severity, records involved, money at stake, provision.
// A large file is first split into parts on disk, so that all records of an establishment are in one part; the parts are checked one by one.
// Exit code 0: nothing found; 1: findings, or rows that could not be read; 2: missing file or bad option.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Serialization;
using SampleKit;

const string Usage = "audit.cs [projects.csv] [--lang vi|en] [--r4 each-project|each-year|once] [--schedule province.json] [--csv findings.csv]";
const long BytesPerPart = 16 << 20;
const int MostShown = 200;

var options = Arguments.Read(args, 1, Usage, "--lang", "--r4", "--schedule", "--csv");
EstablishmentLimit? limit = options?["--r4"] switch
{
    null or "each-project" => EstablishmentLimit.EachProject,
    "each-year" => EstablishmentLimit.EachYear,
    "once" => EstablishmentLimit.Once,
    _ => null,
};
if (options is null || limit is null || options["--lang"] is not (null or "vi" or "en"))
{
    if (options is not null)
        Console.Error.WriteLine(Usage);
    return 2;
}

var language = options["--lang"] == "en" ? Language.English : Language.Vietnamese;
var book = LawBook.National.With(Readings.Default with { PerEstablishment = limit.Value });
ProvincialSchedules? schedules = null;
if (options["--schedule"] is { } schedulePath)
{
    try
    {
        var file = ScheduleReader.Read(File.ReadAllBytes(schedulePath), book);
        foreach (var error in file.Errors)
            Console.Error.WriteLine($"{schedulePath}: {error}");
        schedules = file.Provincial;
        if (!file.IsUsable)
            return 2;
    }
    catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
    {
        Console.Error.WriteLine(problem.Message);
        return 2;
    }
}

// The file of one province serves all local money of the portfolio.
var request = new AuditRequest { Book = book, LocalLevels = schedules is null ? null : record => schedules.NormsAt(record.AsOf) };
var path = options.Positional.Count > 0 ? options.Positional[0] : Arguments.BesideSample("data", "province.csv");
var counts = new SortedDictionary<(string Rule, AuditSeverity Severity), (long Findings, long Dong)>();
var notChecked = new SortedDictionary<(string Rule, UncheckedReason Reason), long>();
var standing = new List<Finding>();
var (rows, checkedRecords, leftOut, findings, unreadable) = (0L, 0L, 0L, 0L, 0L);
try
{
    using var csv = options["--csv"] is { } csvPath ? CsvPipe.Writer(File.Create(csvPath)) : null;
    if (csv is not null)
        CsvPipe.Write(csv, ["rule", "severity", "cases", "establishment", "at_stake_vnd", "provision", "reading", "vi", "en"]);
    var length = new FileInfo(path).Length;
    var parts = (int)Math.Min(256, (length / BytesPerPart) + 1);
    using var reader = new StreamReader(path);
    if (parts == 1)
    {
        Show(AuditRules.Audit(Records(CsvTable.Read(reader, ProjectCsv.Required)), request), csv);
    }
    else
    {
        var folder = Directory.CreateTempSubdirectory("audit-");
        try
        {
            var header = Split(reader, Tied(), folder, parts);
            for (var part = 0; part < parts; part++)
            {
                Progress(Say($"kiểm tra phần {part + 1}/{parts}", $"checking part {part + 1}/{parts}"));
                using var lines = new StreamReader(PartPath(folder, part));
                using var whole = new HeaderFirst(header, lines);
                Show(AuditRules.Audit(CsvTable.Read(whole, ProjectCsv.Required).Select(row => ProjectCsv.Read(row, out _)!), request), csv);
            }

            Console.Error.WriteLine();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException or OverflowException)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}

Summary();
return findings + unreadable == 0 ? 0 : 1;

// Reads the file once for what ties its records together.
PortfolioSplit Tied()
{
    using var first = new StreamReader(path);
    return new PortfolioSplit(CsvTable.Read(first, ProjectCsv.Required).Select(row => ProjectCsv.Read(row, out _)).OfType<ProjectRecord>());
}

// Writes every readable row into the part of its establishment and gives the header line.
string Split(StreamReader reader, PortfolioSplit split, DirectoryInfo folder, int parts)
{
    var header = reader.ReadLine() ?? "";
    var columns = CsvTable.Read(new StringReader(header), ProjectCsv.Required);
    _ = columns.Count();
    var writers = Enumerable.Range(0, parts).Select(part => new StreamWriter(PartPath(folder, part))).ToArray();
    try
    {
        using var whole = new HeaderFirst(header, reader);
        foreach (var row in CsvTable.Read(whole, ProjectCsv.Required))
        {
            if (Readable(row) is { } record)
                writers[split.PartOf(record, parts)].WriteLine(row.Text);
        }
    }
    finally
    {
        foreach (var writer in writers)
            writer.Dispose();
    }

    return header;
}

IEnumerable<ProjectRecord> Records(IEnumerable<CsvRow> all)
{
    foreach (var row in all)
    {
        if (Readable(row) is { } record)
            yield return record;
    }
}

ProjectRecord? Readable(CsvRow row)
{
    if (++rows % 20_000 == 0)
        Progress($"{Say("đã đọc", "read")} {Whole(rows)}");
    var record = ProjectCsv.Read(row, out var bad);
    if (record is null && unreadable++ < MostShown)
        Console.WriteLine(
            Say($"dòng {row.Line} không đọc được: ", $"line {row.Line} cannot be read: ")
                + string.Join(", ", bad.Select(b => b == "row" ? row.Problem : $"{b} = '{row[b]}'"))
        );
    return record;
}

void Show(AuditReport report, CsvHelper.CsvWriter? csv)
{
    checkedRecords += report.RecordsChecked;
    leftOut += report.RecordsLeftOut;
    standing.AddRange(report.Standing.Where(f => !standing.Contains(f)));
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
                $"{(found.Severity == AuditSeverity.Error ? Say("SAI", "ERROR") : Say("XEM", "CHECK"))} {found.Rule.Code} [{string.Join(", ", found.Cases)}] {found.Finding.Message(language)}"
                    + (found.AtStake is { } stake ? Say($" Số tiền liên quan: {stake.ToString(language)}.", $" At stake: {stake.ToString(language)}.") : "")
                    + (found.Finding.Citation is { } citation ? $" [{citation.Code}]" : "")
                    + (found.Finding.Reading == ReadingId.None ? "" : $" [{found.Finding.Reading}]")
            );
        }

        if (csv is not null)
        {
            CsvPipe.Write(
                csv,
                [
                    found.Rule.Code,
                    found.Severity == AuditSeverity.Error ? "error" : "warning",
                    string.Join(";", found.Cases),
                    found.Establishment ?? "",
                    $"{found.AtStake?.Dong}",
                    found.Finding.Citation?.Code ?? "",
                    found.Finding.Reading == ReadingId.None ? "" : found.Finding.Reading.ToString(),
                    found.Finding.Message(Language.Vietnamese),
                    found.Finding.Message(Language.English),
                ]
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
            $"Đã kiểm tra {Whole(checkedRecords)} đề án; không kiểm tra {Whole(leftOut)} đề án dự thảo, không được duyệt hoặc ngừng; {Whole(unreadable)} dòng không đọc được; {Whole(findings)} phát hiện.",
            $"{Whole(checkedRecords)} projects checked; {Whole(leftOut)} drafts, rejected or stopped left out; {Whole(unreadable)} rows unreadable; {Whole(findings)} findings."
        )
    );
    foreach (var ((rule, severity), (number, dong)) in counts)
        Console.WriteLine(
            $"  {rule} ({(severity == AuditSeverity.Error ? Say("sai", "error") : Say("cần xem", "to be checked"))}): {Whole(number)}"
                + (dong == 0 ? "" : $", {new Vnd(dong).ToString(language)}")
        );
    foreach (var ((rule, reason), number) in notChecked)
    {
        Console.WriteLine(
            $"  {Say("chưa kiểm tra được", "could not be checked")} {rule}: {Whole(number)} – "
                + reason switch
                {
                    UncheckedReason.ScheduleMissing => Say("thiếu quy định của tỉnh", "no provincial schedule at hand"),
                    UncheckedReason.NormMissing => Say("chưa có định mức được mã hóa vào ngày đó", "no level encoded for the date"),
                    _ => Say("thiếu dữ kiện", "a fact is missing"),
                }
        );
    }

    foreach (var finding in standing)
        Console.WriteLine($"  {finding.Message(language)}");
}

void Progress(string text) => Console.Error.Write($"\r{text}   ");

string PartPath(DirectoryInfo folder, int part) => Path.Combine(folder.FullName, $"{part}.csv");

string Whole(long count) => count.ToString("#,##0").Replace(',', language == Language.Vietnamese ? '.' : ',');

string Say(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

/// <summary>The header line followed by the rest of a file.</summary>
internal sealed class HeaderFirst(string header, TextReader rest) : TextReader
{
    private bool _started;

    public override string? ReadLine()
    {
        if (_started)
            return rest.ReadLine();
        _started = true;
        return header;
    }
}
