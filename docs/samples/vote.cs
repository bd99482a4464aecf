#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project kit/SampleKit.csproj

// dotnet run vote.cs scores.csv --level province --year 2015 [--lang vi|en]
// Counts the score sheets of a vote for typical rural industrial products. "?" under "passes": a missing sheet can change it.
// Exit code: 0, or 1 when rows could not be counted, or 2 when file or options cannot be used.
using System.Globalization;
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.TypicalProducts;
using NodaTime;
using SampleKit;

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
try
{
    var options = new Options(args, "--level", "--year", "--lang");
    if (options.Plain.Count != 1)
        throw new InvalidDataException("Usage: vote.cs scores.csv --level district|commune|province|region|nation --year yyyy [--lang vi|en]");
    var language = (options.Find("--lang") ?? "vi") switch
    {
        "vi" => Language.Vietnamese,
        "en" => Language.English,
        var other => throw new InvalidDataException($"--lang must be vi or en, not '{other}'."),
    };
    if (!VoteLevels.TryParse(options.Find("--level"), out var level))
        throw new InvalidDataException($"--level must be district, commune, province, region or nation, not '{options.Find("--level")}'.");
    var year = options.Find("--year") ?? "";
    if (year.Length != 4 || !year.All(char.IsAsciiDigit) || LastDay(level, year) is not { } date || LawBook.National.At(date).TypicalProducts is not { } norms)
    {
        throw new InvalidDataException(
            $"--year must be a year with votes at this level under the law covered ({Instruments.Circular26Of2014.InForceFrom:uuuu-MM-dd} and later), not '{year}'."
        );
    }

    using var file = new StreamReader(options.Plain[0], new UTF8Encoding(false), detectEncodingFromByteOrderMarks: true);
    return Report(norms, level, date, file, language);
}
catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException or ArgumentException)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}

// Certificates end after the year 9999 for years later than this.
static LocalDate? LastDay(VoteLevel level, string year) =>
    int.Parse(year, CultureInfo.InvariantCulture) is > 0 and <= 9990 and var number ? LawBook.National.LastDayOfVotes(level, number) : null;

int Report(TypicalProductNorms norms, VoteLevel level, LocalDate date, TextReader file, Language language)
{
    string T(string vietnamese, string english) => new LocalizedText(vietnamese, english).In(language);

    var sheets = new List<ScoreSheet>();
    var lines = new List<int>();
    var problems = new List<(int Line, string Text)>();
    foreach (var row in CsvTable.Read(file, Sheet.Columns))
    {
        if (Sheet.TryRead(row, out var sheet, out var problem))
        {
            sheets.Add(sheet);
            lines.Add(row.Line);
        }
        else
        {
            problems.Add((row.Line, problem.In(language)));
        }
    }

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
    var table = new TextTable(
        T("hạng", "rank"),
        T("sản phẩm", "product"),
        T("nhóm", "group"),
        T("số phiếu", "sheets"),
        T("điểm bình quân", "mean"),
        T("phân số", "fraction"),
        T("đạt", "passes"),
        T("bằng điểm", "tie"),
        T("giám khảo chưa chấm", "jurors missing"),
        T("nếu được cấp, có giá trị đến", "if awarded, valid until"),
        T("được dự tiếp (năm thường lệ)", "may enter next (usual years)")
    );
    var yes = T("có", "yes");
    var no = T("không", "no");
    foreach (var product in vote.Products)
    {
        var passes = product.MeetsPassMark;
        table.Add(
            product.Rank.ToString(CultureInfo.InvariantCulture),
            product.Product,
            product.Group.ToCode(),
            $"{product.Mean.Sheets}/{vote.Jury.Count}",
            product.Mean.ToCode(),
            product.Mean.ToFractionCode(),
            passes switch
            {
                true => yes,
                false => no,
                null => "?",
            },
            product.IsTied ? yes : no,
            product.MissingJurors.Count == 0 ? "-" : string.Join("; ", (IEnumerable<string>)product.MissingJurors),
            passes == true ? $"{vote.CertificatesValidUntil:uuuu-MM-dd}" : "-",
            passes == true ? Next(norms, vote, date.Year, language) : "-"
        );
    }

    foreach (var line in table.Lines())
        output.WriteLine(line);
    output.WriteLine();
    foreach (var line in vote.Explain(language).Split('\n'))
        output.WriteLine("- " + line);
    if (problems.Count > 0)
    {
        output.WriteLine();
        output.WriteLine(T("Dòng không được tính:", "Rows not counted:"));
    }

    foreach (var (line, text) in problems.OrderBy(p => p.Line))
        output.WriteLine(TextTable.Printable(T($"dòng {line}: {text}", $"line {line}: {text}")));
    return problems.Count > 0 ? 1 : 0;
}

static string Next(TypicalProductNorms norms, VoteDecision vote, int year, Language language)
{
    if (vote.NextLevel is not { } next || vote.CertificatesValidUntil is not { } until)
        return "-";
    var years = VoteRules.UsualYears(norms, next, year, until.Year);
    return next.ToText().In(language) + (years.Count > 0 ? $" ({string.Join(", ", (IEnumerable<int>)years)})" : "");
}

/// <summary>A row of the scores file.</summary>
static class Sheet
{
    internal static readonly string[] Columns = ["product", "group", "juror", "market", "economic", "culture", "other"];

    internal static bool TryRead(CsvRow row, out ScoreSheet sheet, out LocalizedText problem)
    {
        var bad = new List<string>();
        if (row["product"].Length == 0)
            bad.Add("product");
        if (!ProductGroups.TryParse(row["group"], out var group))
            bad.Add("group");
        if (row["juror"].Length == 0)
            bad.Add("juror");
        var points = new Points[4];
        for (var i = 0; i < points.Length; i++)
        {
            if (!Points.TryParse(row[Columns[3 + i]], out points[i]))
                bad.Add(Columns[3 + i]);
        }

        sheet = new ScoreSheet(row["product"], group, row["juror"], points[0], points[1], points[2], points[3]);
        problem = row.Problem is { } broken
            ? new($"không đọc được: {broken}", $"unreadable: {broken}")
            : new($"không đọc được: {string.Join(", ", bad)}", $"unreadable: {string.Join(", ", bad)}");
        return row.Problem is null && bad.Count == 0;
    }
}
