#:project kit/SampleKit.csproj

// law-watch.cs [list.xlsx|list.csv] [--columns map.json] [--lang vi|en]
// The work list of whoever has the texts: text by text what is known from a report only, what is not encoded, which amendments were not read, when it was last seen in force,
// which questions each unknown blocks and how many projects of a list (the sample list unless given) wait for it; what blocks most comes first.
// Exit code 0: done; 1: some rows could not be read; 2: not done.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using NodaTime;
using SampleKit;

var cli = new Cli(
    "law-watch.cs",
    "Danh sách việc cần đọc, cần bổ sung về pháp luật, theo số đề án đang chờ.",
    "What has to be read and encoded of the law, by the number of projects that wait for it."
);
var file = cli.Argument("file", "danh mục .xlsx hoặc .csv (mặc định: danh mục mẫu)", "list, .xlsx or .csv (the sample list unless given)");
var columns = cli.Text("--columns", "bảng chỉ cột (JSON)", "column map (JSON)");
return cli.Run(args, Main);

int Main()
{
    var (waiting, unread) = Waiting();
    var unknown = Unknown();
    var texts = Instruments
        .All.Where(i => unknown.ContainsKey(i.Id) || waiting.ContainsKey(i.Id) || i.Amendments.Any(a => !a.IsRead) || i.ReplacementAwaited is not null)
        .OrderByDescending(i => waiting.GetValueOrDefault(i.Id))
        .ThenBy(i => i.Id, StringComparer.Ordinal);
    foreach (var text in texts)
    {
        Console.WriteLine($"{text.Name.In(cli.Language)} [{text.Id}]");
        Console.WriteLine(Say($"  đề án đang chờ: {waiting.GetValueOrDefault(text.Id)}", $"  projects that wait: {waiting.GetValueOrDefault(text.Id)}"));
        if (text.LastSeenInForce is { } seen)
            Console.WriteLine(Say($"  thấy còn hiệu lực lần cuối: {cli.Day(seen)}", $"  last seen in force: {cli.Day(seen)}"));
        if (text.ReplacementAwaited is { } awaited)
            Console.WriteLine(Say($"  chờ văn bản thay thế (tin ngày {cli.Day(awaited)})", $"  its replacement is awaited (known on {cli.Day(awaited)})"));
        foreach (var amendment in text.Amendments.Where(a => !a.IsRead))
            Console.WriteLine(
                Say($"  chưa đọc: {Name(amendment.ByInstrumentId)}, {From(amendment)}", $"  not read: {Name(amendment.ByInstrumentId)}, {From(amendment)}")
            );
        if (unknown.TryGetValue(text.Id, out var cells))
        {
            Print(cells.Where(c => c.Status == NormStatus.NotEncoded), Say("chưa có trong thư viện", "not encoded"));
            Print(cells.Where(c => c.Status == NormStatus.Reported), Say("chỉ theo nguồn công bố", "known from a report only"));
        }

        Console.WriteLine();
    }

    if (unread > 0)
        Console.WriteLine(
            Say($"{cli.Number(unread)} dòng của danh mục không đọc được.", $"{Cli.Counted(unread, "row", "rows")} of the list could not be read.")
        );
    return unread == 0 ? 0 : 1;
}

// The projects that wait for a text: their answer is undetermined, or rests on a report, and a finding names the text.
(Dictionary<string, int> Waiting, int Unread) Waiting()
{
    var waiting = new Dictionary<string, int>(StringComparer.Ordinal);
    var unread = 0;
    using var table = ProjectSheets.Open(file.Value ?? Cli.BesideSample("data", "portfolio.csv"), columns.Value);
    foreach (var row in ProjectSheets.Rows(table))
    {
        var record = row.Record;
        if (record is null)
            unread++;
        if (record is not { Item: { } item, Source: { } source })
            continue;
        var decision = PromotionRules.National.AssessSupport(
            record.AsOf,
            new SupportRequest
            {
                Item = item,
                Source = source,
                Cost = record.TotalCost,
                Requested = record.Support,
            }
        );
        var open = decision.Findings.Where(f => f.Verdict == Verdict.Undetermined || f.Evidence == Evidence.Reported);
        foreach (var id in open.Select(f => f.Citation?.Instrument.Id).OfType<string>().Distinct())
            waiting[id] = waiting.GetValueOrDefault(id) + 1;
    }

    return (waiting, unread);
}

// Every cell without a text that was read, once for all periods in which it stands so.
Dictionary<string, List<(string Code, NormStatus Status, string Provision, LocalDate From, LocalDate? Through)>> Unknown()
{
    var cells = LawBook
        .National.Snapshots.SelectMany(s => s.Entries().Select(e => (Entry: e, s.From, s.Through)))
        .Where(c => c.Entry.Status is NormStatus.NotEncoded or NormStatus.Reported);
    return cells
        .GroupBy(c => (c.Entry.Code, c.Entry.Status, Provision: c.Entry.Citation.Code, c.Entry.Citation.Instrument.Id))
        .Select(g =>
            (g.Key.Id, Cell: (g.Key.Code, g.Key.Status, g.Key.Provision, g.Min(c => c.From), g.Any(c => c.Through is null) ? null : g.Max(c => c.Through)))
        )
        .GroupBy(c => c.Id)
        .ToDictionary(g => g.Key, g => g.Select(c => c.Cell).ToList(), StringComparer.Ordinal);
}

// One line for each question that unknown cells block.
void Print(IEnumerable<(string Code, NormStatus Status, string Provision, LocalDate From, LocalDate? Through)> cells, string title)
{
    foreach (
        var question in cells.GroupBy(c => (Of: c.Code.Split('.')[0], c.From, c.Through)).OrderBy(q => q.Key.From).ThenBy(q => q.Key.Of, StringComparer.Ordinal)
    )
    {
        var through = question.Key.Through is { } last ? cli.Day(last) : Say("nay", "now");
        var codes = question.Select(c => c.Code).Distinct().Order(StringComparer.Ordinal);
        Console.WriteLine(
            Say(
                $"  {title}, {NormNames.OfMatter(question.Key.Of).Vietnamese}, {cli.Day(question.Key.From)} – {through}: "
                    + string.Join("; ", codes.Select(c => NormNames.Of(c, Language.Vietnamese)).Distinct()),
                $"  {title}, {question.Key.Of}, {cli.Day(question.Key.From)} – {through}: " + string.Join(", ", codes.Select(c => c[(c.IndexOf('.') + 1)..]))
            )
        );
    }
}

string From(Amendment amendment) =>
    amendment.IsStartKnown ? Say("từ ", "from ") + cli.Day(amendment.From) : Say("ký ngày ", "signed on ") + cli.Day(amendment.From);

string Name(string id) => Instruments.TryFind(id, out var instrument) ? instrument.Name.In(cli.Language) : id;

string Say(string vietnamese, string english) => cli.Say(vietnamese, english);
