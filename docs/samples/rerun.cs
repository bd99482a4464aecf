#:project kit/SampleKit.csproj

// rerun.cs decisions.jsonl [--date dd/MM/yyyy] [--reading R5=capital-prevails,R1=cap-only] [--province file-or-name] [--lang vi|en]
// Verifies a file of decision records, one a line, and lists the answers that would be different: under today's library, or besides on another
// day or under other readings, each with what causes it. Exit code 0: all as recorded and no answer different; 1: else, or unreadable lines;
// 2: missing file or bad option.
using System.Collections.Concurrent;
using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using NodaTime;
using SampleKit;

const int MostShown = 200;
const int MostLines = 10;

var cli = new Cli(
    "rerun.cs",
    "Kiểm lại các hồ sơ quyết định và liệt kê kết quả sẽ khác.",
    "Verifies decision records and lists the answers that would be different."
);
var file = cli.Argument("decisions.jsonl", "tệp hồ sơ, mỗi dòng một hồ sơ", "decision records, one a line", isRequired: true);
var onDate = cli.Date("--date", "hỏi lại theo pháp luật của một ngày khác", "ask again on another day");
var others = cli.Option(
    "--reading",
    "hỏi lại theo cách hiểu khác",
    "ask again under other readings",
    new("mã=lựa chọn, ví dụ R5=capital-prevails", "code=option, such as R5=capital-prevails"),
    text => (TryReadings(text, out var read), read),
    new List<RecordField>()
);
var law = new ProvinceOption(cli, oldSpelling: "--schedule");
var isWhatIf = false;
var books = new ConcurrentDictionary<Readings, LawBook>();
var causes = new SortedDictionary<string, (long Number, List<int> Lines)>(StringComparer.Ordinal);
var (read, unreadable, altered, unknown, different, shown) = (0L, 0L, 0L, 0L, 0L, 0L);
return cli.Run(args, Main);

int Main()
{
    isWhatIf = onDate.IsGiven || others.Value.Count > 0;
    if (!law.Open())
        return 2;
    var province = law.Given;

    // In the order of the file, on all cores.
    foreach (
        var result in File.ReadLines(file.Value!).Select((text, i) => (text, i)).AsParallel().AsOrdered().Select(line => Check(line.text, line.i + 1, province))
    )
        Count(result);
    Summary();
    return altered + unknown + different + unreadable == 0 ? 0 : 1;
}

Result Check(string text, int line, Province? province)
{
    if (string.IsNullOrWhiteSpace(text))
        return new(line);
    try
    {
        var record = DecisionRecords.Read(text);
        var isLocal = record.Facts.Any(f => f is { Code: "source", Value: "local" });
        var check = DecisionRecords.Verify(record, BookOf(record), isLocal ? province : null);
        if (!isWhatIf)
        {
            var answer = check.Diff.Outcomes.Any(o => o.Code == "rules")
                ? DecisionRecords.Again(record, BookOf(record), null, isLocal ? province : null)
                : null;
            return new(line, record, check, check.Diff, answer);
        }

        // A record of an older library names fewer readings: the other ones are asked for all the same.
        var asked = record with
        {
            Readings = record.Readings.Where(r => others.Value.All(o => o.Code != r.Code)).Concat(others.Value).ToValueList(),
        };
        var again = DecisionRecords.Again(asked, BookOf(asked), onDate.Value, isLocal ? province : null);
        return new(line, record, check, DecisionRecords.Diff(record, again), again);
    }
    catch (Exception problem) when (problem is FormatException or OverflowException or LawNotCoveredException)
    {
        return new(line, Problem: KhuyenCongJson.ProblemOf(problem).In(cli.Language));
    }
}

// A book for other readings is made once; null asks the national one under the readings of the record.
ILawBook? BookOf(DecisionRecord record)
{
    var readings = DecisionRecords.ReadingsOf(record);
    return readings == Readings.Default ? null : books.GetOrAdd(readings, r => LawBook.National.With(r));
}

void Count(Result result)
{
    if (result.Problem is { } problem)
    {
        unreadable++;
        Show(result.Line, Say($"không đọc được: {problem}", $"cannot be read: {problem}"));
        return;
    }

    if (result is not { Record: { } record, Check: { } check, Diff: { } diff })
        return;
    read++;
    var isUnknown = check.Diff.Causes.Any(c => c.Cause == ChangeCause.NotKnownHere);
    var isAltered = !check.IsIntact || check.Diff.Causes.Any(c => c.Cause == ChangeCause.Altered);
    unknown += isUnknown ? 1 : 0;
    altered += isAltered ? 1 : 0;
    different += diff.Outcomes.Count > 0 ? 1 : 0;
    if (!isUnknown && !isAltered && diff.Outcomes.Count == 0)
        return;
    var words = RecordWords.Of(record.Kind);
    var behind = Behind(check, diff, words);
    foreach (var cause in behind)
    {
        var (number, lines) = causes.TryGetValue(cause, out var known) ? known : (0, []);
        if (lines.Count < MostLines)
            lines.Add(result.Line);
        causes[cause] = (number + 1, lines);
    }

    var said = new List<string>();
    if (isAltered)
        said.Add(check.IsIntact ? Say("đã bị sửa", "altered") : Say("không còn nguyên vẹn", "not intact"));
    if (isUnknown)
        said.Add(Say("có nội dung chưa có trong thư viện này", "holds what this library does not know"));
    said.AddRange(
        diff.Outcomes.Select(o =>
                o.Code != "rules" ? Say($"{words.Result(o.Code)} {In(words, o.Value)}", $"{o.Code} {Grouped(o.Value)}")
                : cli.Language == Language.English ? Reasons(o.Value)
                : Sentences(record, result.Again)
            )
            .Where(o => o.Length > 0)
    );
    if (behind.Count > 0)
        said.Add(Say("do ", "by ") + string.Join(", ", behind));
    Show(result.Line, Say($"{words.Name} ngày {record.AsOf:dd/MM/uuuu}: ", $"{record.Kind} {record.AsOf:uuuu-MM-dd}: ") + string.Join("; ", said));
}

// What was altered in a record with a new digest, and what is behind another answer; another wording or listing of the law is not, and another version
// of the library only where it answers the record's own question otherwise.
List<string> Behind(RecordVerification check, DecisionDiff diff, RecordWords words) =>
    check
        .Diff.Causes.Where(c => check.IsIntact && c.Cause is ChangeCause.Altered or ChangeCause.NotKnownHere)
        .Concat(diff.Outcomes.Count > 0 ? diff.Causes.Where(c => c.Code != "fingerprint" && !c.Code.StartsWith("findings[", StringComparison.Ordinal)) : [])
        .Where(c => c is not { Cause: ChangeCause.Library, Code: "version" } || check.Diff.Outcomes.Count > 0)
        .Select(c => $"{CauseOf(c.Cause)} " + (c.Code == "version" ? $"{c.Before} → {c.After}" : Say(Named(c, words), c.Code)))
        .Distinct()
        .ToList();

// What differs, in words: a fact, a norm, a reading by its number, the words of a reason.
static string Named(RecordChange change, RecordWords words) =>
    change.Cause == ChangeCause.Reading ? change.Code
    : change.Code.StartsWith("findings[", StringComparison.Ordinal) ? "câu chữ của căn cứ"
    : change.Cause == ChangeCause.Fact ? $"“{words.Fact(change.Code)}”"
    : NormNames.Find(change.Code) is { } norm ? $"“{norm}”"
    : $"“{words.Result(change.Code)}”";

// Both sides of a change in words.
static string In(RecordWords words, string change) => string.Join(" → ", change.Split(" → ").Select(words.Value));

// An amount as the language of the reader groups it; years and days of a record have fewer digits together.
string Grouped(string change) =>
    string.Join(" → ", change.Split(" → ").Select(side => side.Length > 4 && long.TryParse(side, out var amount) && amount >= 0 ? cli.Number(amount) : side));

// The rules that report something else, and those that report no more.
string Reasons(string change)
{
    var sides = change.Split(" → ").Select(side => side.Split(';', StringSplitOptions.RemoveEmptyEntries)).ToArray();
    string[] changed = [.. sides[1].Except(sides[0]).Select(rule => "+" + rule), .. sides[0].Except(sides[1]).Select(rule => "-" + rule)];
    return changed.Length == 0 ? "" : Say("căn cứ ", "reasons ") + string.Join(" ", changed);
}

// The same in sentences: what is found now and was not, and the other way round.
static string Sentences(DecisionRecord before, DecisionRecord? after)
{
    var found = after?.Findings.AsEnumerable() ?? [];
    var added = found.Where(f => before.Findings.All(b => (b.Rule, b.Verdict) != (f.Rule, f.Verdict))).Select(f => $"“{f.Text.Vietnamese}”").ToList();
    var gone = before.Findings.Where(b => found.All(f => (b.Rule, b.Verdict) != (f.Rule, f.Verdict))).Select(b => $"“{b.Text.Vietnamese}”").ToList();
    return string.Join(
        "; ",
        new[] { added.Count > 0 ? "căn cứ mới: " + string.Join(" ", added) : "", gone.Count > 0 ? "không còn căn cứ: " + string.Join(" ", gone) : "" }.Where(
            p => p.Length > 0
        )
    );
}

void Show(int line, string text)
{
    if (shown++ < MostShown)
        Console.WriteLine(Say($"dòng {line}: ", $"line {line}: ") + text);
}

void Summary()
{
    if (shown > MostShown)
        Console.WriteLine(Say($"… và {shown - MostShown} dòng khác", $"… and {shown - MostShown} more"));
    Console.WriteLine(
        Say(
            $"{read} bản ghi; {altered} bị sửa; {unknown} có nội dung chưa có trong thư viện; {different} cho kết quả khác; {unreadable} dòng không đọc được.",
            $"{Cli.Counted(read, "record", "records")}; {altered} altered; {unknown} with something not known here; {different} with another answer; {Cli.Counted(unreadable, "line", "lines")} unreadable."
        )
    );
    foreach (var (cause, (number, lines)) in causes)
    {
        var listed = string.Join(", ", lines) + (number > lines.Count ? ", …" : "");
        Console.WriteLine($"  {cause}: {number} ({Say("dòng", number == 1 ? "line" : "lines")} {listed})");
    }
}

// The readings of the option, each once and held against those that the library knows.
bool TryReadings(string? text, out List<RecordField> readings)
{
    readings = (text ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split('=', 2)).Select(r => new RecordField(r[0], r[^1])).ToList();
    var known = DecisionRecords.OfSupport(new LocalDate(2016, 1, 1), new SupportRequest { Item = SupportItem.Machinery, Source = FundingSource.National });
    var asked = known with { Readings = readings.ToValueList() };
    return readings.DistinctBy(r => r.Code).Count() == readings.Count
        && DecisionRecords.Verify(asked).Diff.Causes.All(c => c.Cause != ChangeCause.NotKnownHere);
}

string CauseOf(ChangeCause cause) =>
    cause switch
    {
        ChangeCause.Fact => Say("thông tin", "fact"),
        ChangeCause.Law => Say("quy định", "law"),
        ChangeCause.Reading => Say("cách hiểu", "reading"),
        ChangeCause.Library => Say("thư viện", "library"),
        ChangeCause.NotKnownHere => Say("chưa có trong thư viện", "not known"),
        _ => Say("bị sửa", "altered"),
    };

string Say(string vietnamese, string english) => cli.Say(vietnamese, english);

/// <summary>What became of one line.</summary>
internal sealed record Result(
    int Line,
    DecisionRecord? Record = null,
    RecordVerification? Check = null,
    DecisionDiff? Diff = null,
    DecisionRecord? Again = null,
    string? Problem = null
);
