#:project kit/SampleKit.csproj

// dotnet run vote.cs scores.csv --level province --year 2015 [--lang vi|en] [--html out.html]
// Counts the score sheets of a vote for typical rural industrial products. "?" under "passes": a missing sheet can change it.
// Exit code: 0, or 1 when rows could not be counted, or 2 when file or options cannot be used.
using System.Globalization;
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.TypicalProducts;
using KhuyenCong.Sheets;
using NodaTime;
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
var year = cli.Whole("--year", "năm bình chọn", "year of the vote", 1, 9990, isRequired: true);
var terminal = new Terminal(cli);
var html = cli.Text("--html", "ghi trang web kèm biểu đồ", "write a page with a chart");
return cli.Run(args, Main);

int Main()
{
    if (LastDay(level.Value, year.Value!.Value) is not { } date)
    {
        Console.Error.WriteLine(
            cli.Say(
                $"--year ghi '{year.Value}': phải là năm có bình chọn ở cấp này theo quy định mà thư viện có (từ {Instruments.Circular26Of2014.InForceFrom:dd'/'MM'/'uuuu}).",
                $"--year says '{year.Value}': it must be a year with votes at this level under the law covered ({Instruments.Circular26Of2014.InForceFrom:uuuu-MM-dd} and later)."
            )
        );
        return 2;
    }

    using var table = TableFile.Open(file.Value!, Sheet.Schema);
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
    var code = Report(LawBook.National.At(date).VoteLevels, level.Value, date, table, output);
    output.Flush();
    return code;
}

// Certificates end after the year 9999 for years later than this.
static LocalDate? LastDay(VoteLevel level, int year) => LawBook.National.LastDayOfVotes(level, year);

int Report(ValueList<LevelNorms> levels, VoteLevel level, LocalDate date, TableFile table, StreamWriter output)
{
    var language = cli.Language;
    string T(string vietnamese, string english) => cli.Say(vietnamese, english);

    var sheets = new List<ScoreSheet>();
    var lines = new List<int>();
    var problems = new List<(int Line, string Text)>();
    foreach (var row in table.Rows().Where(r => r.Status != RowStatus.PassedOver))
    {
        if (Sheet.TryRead(row, out var sheet, out var problem))
        {
            sheets.Add(sheet);
            lines.Add(row.Number);
        }
        else
        {
            problems.Add((row.Number, problem.In(language)));
        }
    }

    // Names that differ in letter case or marks alone may be one product.
    var alike = sheets
        .Select((s, i) => (s.Product, Line: lines[i]))
        .DistinctBy(s => s.Product)
        .GroupBy(s => VietnameseText.Key(s.Product))
        .Where(g => g.Count() > 1)
        .Select(g => g.ToList())
        .ToList();

    var vote = PromotionRules.National.AssessVote(
        new VoteRequest
        {
            Level = level,
            Date = date,
            Sheets = sheets.ToValueList(),
        }
    );
    problems.AddRange(vote.Rejected.Select(r => (lines[r.Index], r.Text.In(language))));

    output.WriteLine(
        T(
            $"Bình chọn {level.ToText().Vietnamese} năm {date.Year}; số sản phẩm: {vote.Products.Count}; số giám khảo: {vote.Jury.Count}",
            $"Vote at the level '{level.ToText().English}', {date.Year}; products: {vote.Products.Count}; jurors: {vote.Jury.Count}"
        )
    );
    output.WriteLine();
    var grid = new TextTable(
        T("hạng", "rank"),
        T("sản phẩm", "product"),
        T("nhóm", "group"),
        T("số phiếu", "sheets"),
        T("điểm bình quân", "mean"),
        T("phân số", "fraction"),
        T("đạt", "passes"),
        T("bằng điểm", "tie"),
        T("giám khảo chưa chấm", "jurors missing"),
        T("nếu được cấp, có giá trị đến hết ngày", "if awarded, valid until"),
        T("được tham gia bình chọn tiếp (năm thường tổ chức)", "may enter next (usual years)")
    );
    var yes = T("có", "yes");
    var no = T("không", "no");
    foreach (var product in vote.Products)
    {
        var passes = product.MeetsPassMark;
        grid.Add(
            product.Rank.ToString(CultureInfo.InvariantCulture),
            product.Product,
            cli.Say(product.Group.ToText().Vietnamese, product.Group.ToCode()),
            $"{product.Mean.Sheets}/{vote.Jury.Count}",
            cli.Say(product.Mean.ToCode().Replace('.', ','), product.Mean.ToCode()),
            product.Mean.ToFractionCode(),
            passes switch
            {
                true => yes,
                false => no,
                null => "?",
            },
            product.IsTied ? yes : no,
            product.MissingJurors.Count == 0 ? "-" : string.Join("; ", (IEnumerable<string>)product.MissingJurors),
            passes == true ? cli.Say($"{vote.CertificatesValidUntil:dd'/'MM'/'uuuu}", $"{vote.CertificatesValidUntil:uuuu-MM-dd}") : "-",
            passes == true ? Next(levels, vote, date.Year, language) : "-"
        );
    }

    // For the eye the table of the page; for a file or a program always the same lines.
    foreach (var line in terminal.Folds ? Terminal.Lines(Results(levels, vote, date).WithoutBlanks(), terminal.Width) : grid.Lines())
        output.WriteLine(line);
    output.WriteLine();
    foreach (var line in vote.Explain(language).Split('\n').SelectMany(l => terminal.Folded("- " + l)))
        output.WriteLine(line);
    var spellings = alike
        .Select(group =>
        {
            var names = string.Join(", ", group.Select(g => T($"“{g.Product}” (dòng {g.Line})", $"'{g.Product}' (line {g.Line})")));
            return T($"Có thể là một sản phẩm viết nhiều cách: {names}.", $"Perhaps one product in several spellings: {names}.");
        })
        .ToList();
    foreach (var spelling in spellings)
    foreach (var line in terminal.Folded("! " + TextTable.Printable(spelling)))
        output.WriteLine(line);

    if (problems.Count > 0)
    {
        output.WriteLine();
        output.WriteLine(T("Dòng không được tính:", "Rows not counted:"));
    }

    foreach (var (line, text) in problems.OrderBy(p => p.Line))
    foreach (var part in terminal.Folded(TextTable.Printable(T($"dòng {line}: {text}", $"line {line}: {text}"))))
        output.WriteLine(part);
    if (html.Value is { } path)
        OutputFile.Write(
            path,
            Html(levels, vote, date, spellings, [.. problems.OrderBy(p => p.Line).Select(p => T($"dòng {p.Line}: {p.Text}", $"line {p.Line}: {p.Text}"))])
        );
    return problems.Count > 0 ? 1 : 0;
}

string Html(ValueList<LevelNorms> levels, VoteDecision vote, LocalDate date, List<string> spellings, List<string> problems)
{
    var page = new HtmlPage(
        cli.Language,
        cli.Say($"Bình chọn {level.Value.ToText().Vietnamese} năm {date.Year}", $"Vote at the level '{level.Value.ToText().English}', {date.Year}")
    )
        .Source(
            file.Value,
            LawBook.National.VerifiedThrough,
            problems.Count == 0
                ? cli.Say("không có", "nothing")
                : cli.Say(
                    $"{cli.Number(problems.Count)} dòng không được tính (nêu ở cuối)",
                    $"{Cli.Counted(problems.Count, "row", "rows")} not counted (named at the end)"
                )
        )
        .Tally(Tone.None, cli.Number(vote.Products.Count), cli.Say("sản phẩm", "products"))
        .Tally(Tone.None, cli.Number(vote.Jury.Count), cli.Say("giám khảo", "jurors"));
    foreach (var group in vote.Products.GroupBy(p => p.MeetsPassMark).OrderByDescending(g => g.Key))
        page.Tally(ToneOf(group.Key), cli.Number(group.Count()), Passes(group.Key));
    page.Section(cli.Say("Kết quả chấm điểm", "The results")).Table(Results(levels, vote, date)).Chart(Means(vote));
    page.Section(cli.Say("Kiểm tra theo quy định", "Checked against the law")).List(vote.Explain(cli.Language).Split('\n'));
    if (spellings.Count > 0)
        page.Section(cli.Say("Tên sản phẩm cần xem", "Names of products to be looked at")).List(spellings);
    if (problems.Count > 0)
        page.Section(cli.Say("Dòng không được tính", "Rows not counted")).List(problems);
    return page.Signed().ToString();
}

static Tone ToneOf(bool? passes) =>
    passes switch
    {
        true => Tone.Good,
        false => Tone.Bad,
        null => Tone.Open,
    };

string Passes(bool? passes) =>
    passes switch
    {
        true => cli.Say("đạt", "passes"),
        false => cli.Say("không đạt", "does not pass"),
        null => cli.Say("chưa xác định", "undetermined"),
    };

PageTable Results(ValueList<LevelNorms> levels, VoteDecision vote, LocalDate date)
{
    var decimals = Decimals(vote);
    return new(
        cli.Say("Kết quả chấm điểm", "The results"),
        [
            new(cli.Say("Hạng", "Rank"), ColumnShape.Number),
            new(cli.Say("Sản phẩm", "Product"), ColumnShape.Name),
            new(cli.Say("Nhóm", "Group")),
            new(cli.Say("Số phiếu", "Sheets"), ColumnShape.Number),
            new(cli.Say("Điểm bình quân", "Mean"), ColumnShape.Number),
            new(cli.Say("Đạt", "Passes"), ColumnShape.Verdict),
            new(cli.Say("Bằng điểm", "Tie"), ColumnShape.Short),
            new(cli.Say("Giám khảo chưa chấm", "Jurors missing")),
            new(cli.Say("Nếu được cấp, có giá trị đến hết ngày", "If awarded, valid until"), ColumnShape.Short),
            new(cli.Say("Được tham gia bình chọn tiếp (năm thường tổ chức)", "May enter next (usual years)")),
        ],
        [
            .. vote.Products.Select(p =>
                new PageCell[]
                {
                    new($"{p.Rank}", p.Rank),
                    p.Product,
                    p.Group.ToText().In(cli.Language),
                    new($"{p.Mean.Sheets}/{vote.Jury.Count}", p.Mean.Sheets),
                    new(Padded(Mean(p), decimals), MeanOf(p)),
                    new(Passes(p.MeetsPassMark), null, ToneOf(p.MeetsPassMark)),
                    p.IsTied ? cli.Say("có", "yes") : cli.Say("không", "no"),
                    string.Join("; ", (IEnumerable<string>)p.MissingJurors),
                    p.MeetsPassMark == true ? cli.Say($"{vote.CertificatesValidUntil:dd'/'MM'/'uuuu}", $"{vote.CertificatesValidUntil:uuuu-MM-dd}") : "–",
                    p.MeetsPassMark == true ? Next(levels, vote, date.Year, cli.Language) : "–",
                }
            ),
        ]
    );
}

char Comma() => cli.Language == Language.Vietnamese ? ',' : '.';

string Padded(string mean, int decimals)
{
    var at = mean.IndexOf(Comma());
    return mean.EndsWith('…') || decimals == 0 ? mean : (at < 0 ? mean + Comma() : mean).PadRight((at < 0 ? mean.Length : at) + 1 + decimals, '0');
}

PageChart Means(VoteDecision vote) =>
    new(
        cli.Say("Điểm bình quân", "Mean points"),
        cli.Say(
            "Biểu đồ thanh của điểm bình quân, trục đến 100 điểm. Số liệu có trong bảng.",
            "Bar chart of the mean points, over an axis of 100 points. The figures are in the table."
        ),
        millionths => $"{millionths / 1_000_000}",
        [
            .. vote.Products.Select(p => new Bar(
                p.Product,
                MeanOf(p),
                Padded(Mean(p), Decimals(vote)),
                Passes(p.MeetsPassMark),
                IsReference: p.MeetsPassMark != true
            )),
        ]
    )
    {
        Legend = [cli.Say("Thanh rỗng: không đạt hoặc chưa xác định.", "Outlined bar: does not pass, or undetermined.")],
        Whole = 100_000_000,
    };

// A mean is exact, or cut off with "…"; all of a column have as many decimals.
int Decimals(VoteDecision vote) =>
    vote.Products.Select(p => Mean(p).IndexOf(Comma()) is > 0 and var at ? Mean(p).TrimEnd('…').Length - at - 1 : 0).DefaultIfEmpty(0).Max();

static long MeanOf(ProductStanding product) => product.Mean.Total.Millionths / product.Mean.Sheets;

string Mean(ProductStanding product) => cli.Say(product.Mean.ToCode().Replace('.', ','), product.Mean.ToCode());

static string Next(ValueList<LevelNorms> levels, VoteDecision vote, int year, Language language)
{
    if (vote.NextLevel is not { } next || vote.CertificatesValidUntil is not { } until)
        return "-";
    var years = levels.Where(l => l.Level == next).SelectMany(l => l.UsualYears(year, until.Year)).ToList();
    return next.ToText().In(language) + (years.Count > 0 ? $" ({string.Join(", ", years)})" : "");
}

/// <summary>A row of the scores file.</summary>
static class Sheet
{
    private static readonly string[] Criteria = ["market", "economic", "culture", "other"];

    internal static readonly TableSchema Schema = new([
        Column("product", "sản phẩm", "tên sản phẩm"),
        Column("group", "nhóm", "nhóm sản phẩm"),
        Column("juror", "giám khảo", "thành viên hội đồng", "tên giám khảo", "người chấm"),
        Column("market", "thị trường", "doanh thu và thị trường", "~thị trường"),
        Column("economic", "kinh tế", "kinh tế kỹ thuật xã hội môi trường", "~kinh tế"),
        Column("culture", "văn hóa", "văn hóa thẩm mỹ", "~văn hóa"),
        Column("other", "tiêu chí khác", "khác", "~tiêu chí khác"),
        new("ordinal", new("số thứ tự", "number"), FieldKind.Text) { Headings = ["STT", "TT"] },
    ]);

    internal static bool TryRead(SheetEntry row, out ScoreSheet sheet, out LocalizedText problem)
    {
        var bad = new List<string>();
        if (row["product"].Length == 0)
            bad.Add("product");
        if (!Vocabulary.TryParse(row["group"], out ProductGroup group))
            bad.Add("group");
        if (row["juror"].Length == 0)
            bad.Add("juror");
        var points = new Points[4];
        for (var i = 0; i < points.Length; i++)
        {
            // A sheet says 33,5 where a data file says 33.5.
            if (!Points.TryParse(row[Criteria[i]].Replace(',', '.'), out points[i]))
                bad.Add(Criteria[i]);
        }

        sheet = new ScoreSheet(row["product"], group, row["juror"], points[0], points[1], points[2], points[3]);
        problem =
            row.Status == RowStatus.Refused
                ? new($"không đọc được: {row.Explain(Language.Vietnamese)}", $"unreadable: {row.Explain(Language.English)}")
                : new($"không đọc được: {Told(row, bad)}", $"unreadable: {Told(row, bad)}");
        return row.Status == RowStatus.Read && bad.Count == 0;
    }

    private static string Told(SheetEntry row, List<string> bad) =>
        string.Join(", ", bad.Select(b => row[b].Length == 0 ? b : $"{b} '{Printable.Short(row[b])}'"));

    private static SheetColumn Column(string code, string name, params string[] headings) =>
        new(code, new(name, code), FieldKind.Text) { Headings = headings.ToValueList(), MustBeThere = true };
}
