#:project kit/SampleKit.csproj

// dotnet run vote.cs scores.csv --level province --year 2015 [--lang vi|en] [--html out.html]
// Counts the score sheets of a vote for typical rural industrial products. "?" under "passes": a missing sheet can change it.
// Exit code: 0, or 1 when rows could not be counted, or 2 when file or options cannot be used.
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.TypicalProducts;
using KhuyenCong.Sheets;
using SampleKit;

var cli = new Cli(
    "vote.cs",
    "Đếm phiếu chấm điểm bình chọn sản phẩm công nghiệp nông thôn tiêu biểu.",
    "Counts the score sheets of a vote for typical rural industrial products."
);
var file = cli.Argument("scores", "bảng điểm .xlsx hoặc .csv", "scores, .xlsx or .csv", isRequired: true);
var level = cli.Option(
    "--level",
    "cấp bình chọn",
    "level of the vote",
    new("district|commune|province|region|nation", "district|commune|province|region|nation"),
    text => (Vocabulary.TryParse(text, out VoteLevel read), read),
    default(VoteLevel),
    isRequired: true
);

// Certificates of later years end after the year 9999.
var year = cli.Whole("--year", "năm bình chọn", "year of the vote", 1, 9990, isRequired: true);
var terminal = new Terminal(cli);
var html = cli.Text("--html", "ghi trang web kèm biểu đồ", "write a page with a chart");
var sheets = new List<ScoreSheet>();
var lines = new List<int>();
var problems = new List<(int Line, string Text)>();
VoteDecision vote = null!;
VoteTables tables = null!;
return cli.Run(args, Main);

int Main()
{
    if (LawBook.National.LastDayOfVotes(level.Value, year.Value!.Value) is not { } date)
        return cli.Refuse(
            $"--year ghi '{year.Value}': phải là năm có bình chọn ở cấp này theo quy định mà thư viện có (từ {Instruments.Circular26Of2014.InForceFrom:dd'/'MM'/'uuuu}).",
            $"--year says '{year.Value}': it must be a year with votes at this level under the law covered ({Instruments.Circular26Of2014.InForceFrom:uuuu-MM-dd} and later)."
        );
    using var table = TableFile.Open(file.Value!, ScoreTable.Schema);
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
    Read(table);
    vote = PromotionRules.National.AssessVote(
        new VoteRequest
        {
            Level = level.Value,
            Date = date,
            Sheets = sheets.ToValueList(),
        }
    );
    problems.AddRange(vote.Rejected.Select(r => (lines[r.Index], r.Text.In(cli.Language))));
    tables = new VoteTables(cli, vote, LawBook.National.At(date).VoteLevels, date.Year);
    Print(output);
    if (html.Value is { } path)
        OutputFile.Write(path, Html());
    return problems.Count > 0 ? 1 : 0;
}

void Read(TableFile table)
{
    foreach (var row in table.Rows().Where(r => r.Status != RowStatus.PassedOver))
    {
        if (ScoreTable.TryRead(row, out var sheet, out var problem))
        {
            sheets.Add(sheet);
            lines.Add(row.Number);
        }
        else
        {
            problems.Add((row.Number, problem.In(cli.Language)));
        }
    }
}

void Print(StreamWriter output)
{
    output.WriteLine(
        Say(
            $"Bình chọn {level.Value.ToText().Vietnamese} năm {year.Value}; số sản phẩm: {vote.Products.Count}; số giám khảo: {vote.Jury.Count}",
            $"Vote at the level '{level.Value.ToText().English}', {year.Value}; products: {vote.Products.Count}; jurors: {vote.Jury.Count}"
        )
    );
    output.WriteLine();
    // For the eye the table of the page; for a file or a program always the same lines.
    foreach (var line in terminal.Folds ? Terminal.Lines(tables.Results().WithoutBlanks(), terminal.Width) : tables.OfFile().Lines())
        output.WriteLine(line);
    output.WriteLine();
    Write(vote.Explain(cli.Language).Split('\n').Select(line => "- " + line));
    Write(Spellings().Select(spelling => "! " + TextTable.Printable(spelling)));
    if (problems.Count > 0)
    {
        output.WriteLine();
        output.WriteLine(Say("Dòng không được tính:", "Rows not counted:"));
    }

    Write(Uncounted().Select(TextTable.Printable));

    void Write(IEnumerable<string> texts)
    {
        foreach (var line in texts.SelectMany(terminal.Folded))
            output.WriteLine(line);
    }
}

// Names that differ in letter case or marks alone may be one product.
List<string> Spellings() =>
    sheets
        .Select((s, i) => (s.Product, Line: lines[i]))
        .DistinctBy(s => s.Product)
        .GroupBy(s => VietnameseText.Key(s.Product))
        .Where(g => g.Count() > 1)
        .Select(g =>
        {
            var names = string.Join(", ", g.Select(s => Say($"“{s.Product}” (dòng {s.Line})", $"'{s.Product}' (line {s.Line})")));
            return Say($"Có thể là một sản phẩm viết nhiều cách: {names}.", $"Perhaps one product in several spellings: {names}.");
        })
        .ToList();

List<string> Uncounted() => problems.OrderBy(p => p.Line).Select(p => Say($"dòng {p.Line}: {p.Text}", $"line {p.Line}: {p.Text}")).ToList();

string Html()
{
    var page = new HtmlPage(
        cli.Language,
        Say($"Bình chọn {level.Value.ToText().Vietnamese} năm {year.Value}", $"Vote at the level '{level.Value.ToText().English}', {year.Value}")
    )
        .Source(
            file.Value,
            LawBook.National.VerifiedThrough,
            problems.Count == 0
                ? Say("không có", "nothing")
                : Say(
                    $"{cli.Number(problems.Count)} dòng không được tính (nêu ở cuối)",
                    $"{Cli.Counted(problems.Count, "row", "rows")} not counted (named at the end)"
                )
        )
        .Tally(Tone.None, cli.Number(vote.Products.Count), Say("sản phẩm", "products"))
        .Tally(Tone.None, cli.Number(vote.Jury.Count), Say("giám khảo", "jurors"));
    foreach (var group in vote.Products.GroupBy(p => p.MeetsPassMark).OrderByDescending(g => g.Key))
        page.Tally(VoteTables.ToneOf(group.Key), cli.Number(group.Count()), tables.Passes(group.Key));
    page.Section(Say("Kết quả chấm điểm", "The results")).Table(tables.Results()).Chart(tables.Means());
    page.Section(Say("Kiểm tra theo quy định", "Checked against the law")).List(vote.Explain(cli.Language).Split('\n'));
    if (Spellings() is { Count: > 0 } spellings)
        page.Section(Say("Tên sản phẩm cần xem", "Names of products to be looked at")).List(spellings);
    if (problems.Count > 0)
        page.Section(Say("Dòng không được tính", "Rows not counted")).List(Uncounted());
    return page.Signed().ToString();
}

string Say(string vietnamese, string english) => cli.Say(vietnamese, english);
