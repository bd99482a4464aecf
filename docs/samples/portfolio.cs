#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project kit/SampleKit.csproj

// portfolio.cs [file.csv] [--date yyyy-MM-dd] [--lang vi|en] [--html out.html]
// Checks a portfolio of projects against the support levels: what may be given, what bound it, the provision, and what needs a person's eye.
// Exit code 0: complete; 1: some rows could not be read (they are listed); 2: missing file or bad option.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using NodaTime;
using SampleKit;
using Spectre.Console;

const int MostRowsShown = 60;
const string Usage = "portfolio.cs [file.csv] [--date yyyy-MM-dd] [--lang vi|en] [--html out.html]";

var options = Arguments.Read(args, 1, Usage, "--date", "--lang", "--html");
if (options is null || options["--lang"] is not (null or "vi" or "en") || (options["--date"] is { } text && Fields.Date(text) is null))
{
    if (options is not null)
        Console.Error.WriteLine(Usage);
    return 2;
}

var language = options["--lang"] == "en" ? Language.English : Language.Vietnamese;
LocalDate? onDate = options["--date"] is { } given ? Fields.Date(given) : null;
var path = options.Positional.Count > 0 ? options.Positional[0] : Arguments.BesideSample("data", "portfolio.csv");
if (!File.Exists(path))
{
    Console.Error.WriteLine(Say($"Không tìm thấy tệp {path}.", $"There is no file {path}."));
    return 2;
}

var console = AnsiConsole.Create(
    new AnsiConsoleSettings { Ansi = Console.IsOutputRedirected ? AnsiSupport.No : AnsiSupport.Detect, Out = new AnsiConsoleOutput(Console.Out) }
);
if (Console.IsOutputRedirected)
    console.Profile.Width = 200;

var checkedRows = 0;
var shown = new List<Case>();
var eyes = new List<(Case Case, string Reason)>();
var eyesLeftOut = 0;
var unreadable = new List<(int Line, string Reason)>();
var totals = new SortedDictionary<(string Source, string Item), Sums>();
try
{
    using var reader = new StreamReader(path);
    foreach (var row in CsvTable.Read(reader, "case", "as_of", "source", "item", "total_cost_vnd", "support_vnd", "establishments"))
        Check(row);
}
catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}

if (checkedRows >= 10_000)
    Console.Error.WriteLine();
Print();
if (options["--html"] is { } htmlPath)
{
    try
    {
        File.WriteAllText(htmlPath, Html());
    }
    catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
    {
        Console.Error.WriteLine(problem.Message);
        return 2;
    }
}

return unreadable.Count == 0 ? 0 : 1;

void Check(CsvRow row)
{
    checkedRows++;
    if (checkedRows % 10_000 == 0)
        Console.Error.Write($"\r{Say("đã kiểm tra", "checked")} {Number(checkedRows)}");
    if (Read(row) is not { } project)
        return;
    if (shown.Count < MostRowsShown)
        shown.Add(project);
    var key = (project.Source == FundingSource.National ? "national" : "local", project.ItemCode);
    if (!totals.TryGetValue(key, out var sums))
        totals[key] = sums = new Sums();
    sums.Add(project);
    if (project.Concern(language) is not { } reason)
        return;
    if (eyes.Count < MostRowsShown)
        eyes.Add((project, reason));
    else
        eyesLeftOut++;
}

Case? Read(CsvRow row)
{
    var fields = new RowReader(row);
    if (row.Problem is not null)
        fields.Reject(row.Problem);
    var asOf = fields.Required("as_of", Fields.Date);
    var source = fields.Required(
        "source",
        s =>
            s switch
            {
                "national" => FundingSource.National,
                "local" => FundingSource.Local,
                _ => (FundingSource?)null,
            }
    );
    var isKnown = SupportItems.TryParse(row["item"], out var item);
    // A province may support items of its own (TTLT26-2014/6/3/b); national money may not.
    if (row["item"].Length == 0 || (!isKnown && source == FundingSource.National))
        fields.Reject("item");
    var cost = fields.Optional("total_cost_vnd", Fields.Whole);
    var support = fields.Required("support_vnd", Fields.Whole);
    var units = fields.Optional("establishments", Fields.Count);
    var request = new SupportRequest
    {
        Item = isKnown ? item : SupportItem.Machinery,
        Source = source == default ? FundingSource.National : source,
        Cost = cost is { } c ? new Vnd(c) : null,
        Units = units,
        Requested = new Vnd(support),
    };
    var shape = SupportShape.BadFields(request);
    if ((shape & SupportFields.Cost) != 0)
        fields.Reject("total_cost_vnd");
    if ((shape & SupportFields.Requested) != 0)
        fields.Reject("support_vnd");
    if ((shape & SupportFields.Units) != 0)
        fields.Reject("establishments");
    if (fields.Bad.Count > 0)
    {
        unreadable.Add((row.Line, string.Join(", ", fields.Bad.Select(b => $"{b} = '{row[b]}'"))));
        return null;
    }

    var date = onDate ?? asOf;
    var reference = request with { Source = FundingSource.National };
    return new Case(
        row["case"],
        row["item"],
        request,
        isKnown ? PromotionRules.National.AssessSupport(date, request) : null,
        isKnown && source == FundingSource.Local ? PromotionRules.National.AssessSupport(date, reference) : null
    );
}

void Print()
{
    var verified = LawBook.National.At(LawBook.National.VerifiedThrough).Support!.VerifiedThrough;
    console.WriteLine(
        Say(
            $"Kiểm tra {Number(checkedRows)} dòng; văn bản hiện hành về mức hỗ trợ được kiểm tra đến ngày {verified:dd'/'MM'/'uuuu}.",
            $"{Number(checkedRows)} rows checked; the text in force on levels was verified through {verified:uuuu-MM-dd}."
        )
    );
    console.WriteLine();
    console.Write(Grid(CaseHeader(), shown.Select(c => c.Cells(language))));
    if (checkedRows - unreadable.Count > shown.Count)
        console.WriteLine(
            Say(
                $"… và {Number(checkedRows - unreadable.Count - shown.Count)} dòng khác",
                $"… and {Number(checkedRows - unreadable.Count - shown.Count)} more rows"
            )
        );
    console.WriteLine(Say("▲ hỗ trợ vượt mức quốc gia tham khảo", "▲ support above the national level given as reference"));
    console.WriteLine();
    console.WriteLine(Say("Tổng theo nguồn và hạng mục (triệu đồng)", "Totals by source and item (million đồng)"));
    console.Write(Grid(TotalHeader(), totals.Select(t => t.Value.Cells(t.Key, language))));
    console.WriteLine();
    var chart = new BarChart().Width(110).Label(Say("Hỗ trợ (triệu đồng)", "Support (million đồng)"));
    foreach (var project in shown)
        chart.AddItem(
            Markup.Escape(project.Id),
            (double)(project.Request.Requested!.Value.Dong / 1_000_000),
            project.Concern(language) is null ? Color.Green : Color.Yellow
        );
    if (shown.Count > 0)
        console.Write(chart);
    console.WriteLine();
    console.WriteLine(Say("Cần người xem xét:", "Rows that need a person's eye:"));
    foreach (var (project, reason) in eyes)
        console.WriteLine($"  {project.Id}: {reason}");
    if (eyesLeftOut > 0)
        console.WriteLine(Say($"  … và {Number(eyesLeftOut)} dòng khác", $"  … and {Number(eyesLeftOut)} more"));
    if (unreadable.Count == 0)
        return;
    console.WriteLine();
    console.WriteLine(Say($"Không đọc được {Number(unreadable.Count)} dòng:", $"{Number(unreadable.Count)} rows could not be read:"));
    foreach (var (line, reason) in unreadable)
        console.WriteLine(Say($"  dòng {line}: {reason}", $"  line {line}: {reason}"));
}

Table Grid(IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
{
    var table = new Table().Border(TableBorder.Simple);
    foreach (var column in header)
        table.AddColumn(new TableColumn(Markup.Escape(column)));
    foreach (var row in rows)
        table.AddRow(row.Select(Markup.Escape).ToArray());
    return table;
}

string Html()
{
    var page = new HtmlPage(
        language == Language.Vietnamese ? "vi" : "en",
        Say("Kiểm tra danh mục đề án khuyến công", "Portfolio check of industrial promotion projects")
    )
        .Table(CaseHeader(), shown.Select(c => c.Cells(language)))
        .Heading(
            Say("Hỗ trợ và mức tối đa (vạch đỏ: mức tối đa hoặc mức quốc gia tham khảo)", "Support and ceiling (red line: ceiling, or national reference)")
        )
        .Chart(
            shown
                .Select(c => new Bar(
                    c.Id,
                    c.Request.Requested!.Value.Dong,
                    (c.Decision?.Ceiling ?? c.Reference?.Ceiling)?.Dong,
                    c.Request.Requested.Value.ToString(language)
                ))
                .ToList()
        )
        .Heading(Say("Tổng theo nguồn và hạng mục (triệu đồng)", "Totals by source and item (million đồng)"))
        .Table(TotalHeader(), totals.Select(t => t.Value.Cells(t.Key, language)))
        .Heading(Say("Cần người xem xét", "Rows that need a person's eye"))
        .Table([Say("Đề án", "Case"), Say("Lý do", "Reason")], eyes.Select(e => new[] { e.Case.Id, e.Reason }));
    if (unreadable.Count > 0)
        page.Heading(Say("Không đọc được", "Unreadable rows"))
            .Table([Say("Dòng", "Line"), Say("Lý do", "Reason")], unreadable.Select(u => new[] { u.Line.ToString(), u.Reason }));
    return page.ToString();
}

string[] CaseHeader() =>
    [
        Say("Đề án", "Case"),
        Say("Hạng mục", "Item"),
        Say("Nguồn", "Source"),
        Say("Chi phí", "Cost"),
        Say("Hỗ trợ", "Support"),
        Say("Mức tối đa", "Ceiling"),
        Say("Giới hạn bởi", "Bound by"),
        Say("Kết luận", "Verdict"),
        Say("Viện dẫn", "Provision"),
        Say("Mức quốc gia tham khảo", "National level, for reference"),
    ];

string[] TotalHeader() =>
    [
        Say("Nguồn", "Source"),
        Say("Hạng mục", "Item"),
        Say("Số dòng", "Rows"),
        Say("Chi phí", "Cost"),
        Say("Hỗ trợ", "Support"),
        Say("Mức tối đa", "Ceilings"),
        Say("Không tính vào", "Left out"),
    ];

string Number(long count) => count.ToString("#,##0").Replace(',', language == Language.Vietnamese ? '.' : ',');

string Say(string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;

/// <summary>One project of the portfolio with what the law says of it.</summary>
internal sealed record Case(string Id, string ItemCode, SupportRequest Request, SupportDecision? Decision, SupportDecision? Reference)
{
    internal FundingSource Source => Request.Source;

    private bool IsAboveReference => Reference is { } reference && reference.Verdict == Verdict.NotSatisfied;

    internal string[] Cells(Language language) =>
        [
            Id,
            ItemCode,
            Source == FundingSource.National ? "national" : "local",
            Request.Cost?.ToString(language) ?? "?",
            Request.Requested!.Value.ToString(language),
            Decision?.Ceiling?.ToString(language) ?? "–",
            Decision is null || Decision.BoundBy == BoundBy.Nothing ? "–" : Decision.BoundBy.ToString().ToLowerInvariant(),
            (Decision?.Verdict ?? Verdict.Undetermined).ToText().In(language),
            Decision?.Provision?.Code ?? "–",
            ReferenceText(language),
        ];

    /// <summary>Why a person should look at the project, or null.</summary>
    internal string? Concern(Language language)
    {
        if (Decision is null)
            return language == Language.Vietnamese
                ? $"hạng mục riêng của tỉnh '{ItemCode}': cần quy định của tỉnh"
                : $"'{ItemCode}' is an item of the province's own: its regulation is required";
        if (Decision.Verdict == Verdict.Satisfied)
            return null;
        var reason = Decision.Findings.First(f => f.Verdict == Decision.Verdict).Message(language);
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

/// <summary>The totals of one source and item, and what they leave out.</summary>
internal sealed class Sums
{
    private int _rows;
    private int _withoutCost;
    private int _withoutCeiling;
    private Int128 _cost;
    private Int128 _support;
    private Int128 _ceilings;

    internal void Add(Case project)
    {
        _rows++;
        _support += project.Request.Requested!.Value.Dong;
        if (project.Request.Cost is { } cost)
            _cost += cost.Dong;
        else
            _withoutCost++;
        if (project.Decision?.Ceiling is { } ceiling)
            _ceilings += ceiling.Dong;
        else
            _withoutCeiling++;
    }

    internal string[] Cells((string Source, string Item) key, Language language) =>
        [
            key.Source,
            key.Item,
            _rows.ToString(),
            _withoutCost == _rows ? "?" : Millions(_cost),
            Millions(_support),
            _withoutCeiling == _rows ? "–" : Millions(_ceilings),
            LeftOut(language),
        ];

    private string LeftOut(Language language)
    {
        var parts = new List<string>();
        if (_withoutCost > 0)
            parts.Add(language == Language.Vietnamese ? $"{_withoutCost} chi phí chưa biết" : $"{_withoutCost} unknown cost");
        if (_withoutCeiling > 0)
            parts.Add(language == Language.Vietnamese ? $"{_withoutCeiling} chưa có mức tối đa" : $"{_withoutCeiling} without a ceiling");
        return string.Join("; ", parts);
    }

    private static string Millions(Int128 dong)
    {
        var whole = dong / 1_000_000;
        var rest = (int)(dong % 1_000_000);
        return rest == 0 ? whole.ToString() : $"{whole}.{rest:000000}".TrimEnd('0');
    }
}
