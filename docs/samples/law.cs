#:project kit/SampleKit.csproj

// dotnet run law.cs -- --provision TTLT26-2014/6/2/c [--date yyyy-MM-dd] [--lang vi|en]
// dotnet run law.cs -- --announced [--lang vi|en]
// dotnet run law.cs -- --announced --what-if small-enterprise-bill --fact kind=enterprise --fact labour=250 … [--date yyyy-MM-dd] [--lang vi|en]
// dotnet run law.cs -- --html out.html [--lang vi|en]
// --provision: what rests on a provision or on its parts: norms with their periods (with --date, which one is chosen and which are passed over), the code and
// the tests of the coverage register, the rules whose answers cite it, readings and pages. It reads the repository that it lies in.
// --html: the law as one page, by date, which works without a server.
// --announced: bills and awaited texts. They are no law, and nothing is computed with them but with --what-if, which says so in every line: who would be
// served if the text were law. Facts are those of ask.cs, as people write them.
// Exit code: 0, 1 where nothing rests on the provision, 2 where an option cannot be used.
using System.Text;
using System.Text.RegularExpressions;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Serialization;
using NodaTime;
using SampleKit;

var cli = new Cli("law.cs", "Những gì dựa trên một điều khoản; văn bản được công bố, chưa là pháp luật.", "What rests on a provision; announced law.");
var provision = cli.Text("--provision", "mã điều khoản, ví dụ TTLT26-2014/6/2/c", "the code of a provision, such as TTLT26-2014/6/2/c");
var date = cli.Date("--date", "ngày: quy định nào được chọn", "the day for which the norm in force is marked");
var announced = cli.Flag("--announced", "nêu các văn bản được công bố, chưa là pháp luật", "list announced law");
var codes = string.Join('|', Announcement.All.Select(a => a.Code));
var whatIf = cli.Option(
    "--what-if",
    "cùng --announced: giả định văn bản này là pháp luật, đối tượng nào được hưởng chính sách",
    "with --announced: who would be served if this text were law",
    new(codes, codes),
    text => Announcement.All.FirstOrDefault(a => a.Code == text) is { } found ? (true, found) : (false, null),
    (Announcement?)null
);
var facts = cli.Several(
    "--fact",
    "dữ kiện cho --what-if, ghi được nhiều lần",
    "a fact for --what-if; may be given several times",
    new("mã=giá trị, ví dụ labour=250 hoặc revenue=350 tỷ", "code=value, such as labour=250 or revenue=350 tỷ"),
    text => (text.Contains('='), text.Split('=', 2))
);
var html = cli.Text("--html", "ghi trang web: pháp luật theo ngày", "write the law as a page, by date");
return cli.Run(args, Main);

int Main()
{
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
    if (whatIf.Value is { } supposed)
        return WhatIf(output, supposed);
    if (announced.IsGiven)
    {
        foreach (var line in Announcement.All.Select(Announced))
            output.WriteLine(line);
        return 0;
    }

    if (html.Value is { } path && !provision.IsGiven)
    {
        OutputFile.Write(path, LawPage.Of(cli.Language));
        return 0;
    }

    if (!Citation.TryParse(provision.Value, out var citation, out var problem))
    {
        Console.Error.WriteLine(
            provision.IsGiven
                ? problem!.In(cli.Language)
                : cli.Say("Cần --provision, --announced hoặc --html.", "--provision, --announced or --html is needed.")
        );
        return 2;
    }

    var day = date.Value ?? LawBook.National.VerifiedThrough;
    output.WriteLine($"{citation.Code}: {citation.Text.In(cli.Language)}. {CitationChecker.StatusOf(citation.Instrument, day).Explanation.In(cli.Language)}");
    var lines = Norms(citation).Concat(Covered(citation)).Concat(Rules(citation)).Concat(Pages(citation)).ToList();
    foreach (var line in lines)
        output.WriteLine(line);
    return lines.Count > 0 ? 0 : 1;
}

int WhatIf(StreamWriter output, Announcement supposed)
{
    if (!announced.IsGiven)
    {
        Console.Error.WriteLine(cli.Say("--what-if cần --announced.", "--what-if needs --announced."));
        return 2;
    }

    var request = new EligibilityRequest { Establishment = new Establishment() };
    foreach (var fact in facts.Value)
    {
        if (FactForm.Find("eligibility", fact[0]) is null)
        {
            Console.Error.WriteLine(cli.Say($"--fact: không có dữ kiện '{fact[0]}'.", $"--fact: there is no fact '{fact[0]}'."));
            return 2;
        }

        (request, var problem) = FactForm.Set(request, fact[0], fact[1]);
        if (problem is not null)
        {
            Console.Error.WriteLine($"--fact {fact[0]}: {problem.In(cli.Language)}");
            return 2;
        }
    }

    var day = date.Value ?? supposed.AsOf;
    var verdict = PromotionRules.National.AssessEligibility(day, request).Verdict.ToText();
    output.WriteLine(
        cli.Say(
            $"Theo pháp luật áp dụng ngày {day:dd'/'MM'/'uuuu}, không giả định – kết luận: {verdict.Vietnamese}.",
            $"By the law of {day:uuuu-MM-dd}, without any what-if – verdict: {verdict.English}."
        )
    );
    foreach (var sentence in PromotionRules.National.WhatIf(day, supposed, request))
        output.WriteLine(sentence.In(cli.Language));
    return 0;
}

string Announced(Announcement announcement)
{
    var day = cli.Language == Language.Vietnamese ? $"{announcement.AsOf:dd'/'MM'/'uuuu}" : $"{announcement.AsOf:uuuu-MM-dd}";
    var touched = string.Join("|", announcement.Touches.Select(i => i.Id));
    return $"{announcement.Code} {announcement.AsOf:uuuu-MM-dd} {touched} "
        + cli.Say(
            $"{announcement.What.Vietnamese}. Tình trạng ngày {day}: {announcement.Status.Vietnamese}. Nguồn: {announcement.Source.Vietnamese}.",
            $"{announcement.What.English}. Status on {day}: {announcement.Status.English}. Source: {announcement.Source.English}."
        );
}

// The norms that rest on the provision in any period, each with all its periods.
IEnumerable<string> Norms(Citation of)
{
    var periods = LawBook.National.Snapshots.Select(s => (s.From, s.Through, Entries: s.Entries().ToDictionary(e => e.Code))).ToList();
    var codes = periods.SelectMany(p => p.Entries.Values.Where(e => IsUnder(e.Citation.Code, of.Code)).Select(e => e.Code)).Distinct();
    foreach (var code in codes)
    {
        var runs = new List<(LocalDate From, LocalDate? Through, NormEntry Entry)>();
        foreach (var (from, through, entries) in periods)
        {
            if (!entries.TryGetValue(code, out var entry))
                continue;
            if (runs is [.., var last] && last.Entry == entry && last.Through?.PlusDays(1) == from)
                runs[^1] = last with { Through = through };
            else
                runs.Add((from, through, entry));
        }

        foreach (var (from, through, entry) in runs)
        {
            var isChosen = date.Value is { } day && day >= from && (through is null || day <= through);
            var mark =
                date.Value is null ? ""
                : isChosen ? " chosen"
                : " passed-over";
            yield return $"norm {code} {from:uuuu-MM-dd}..{through?.ToString("uuuu-MM-dd", null)} {entry.Citation.Code}{mark} \"{entry.Value.In(cli.Language)}\"";
        }
    }
}

// The coverage register: where a provision stands in the code, and which tests hold it.
IEnumerable<string> Covered(Citation of)
{
    foreach (
        var row in Lines("tests", "KhuyenCong.Domain.Tests", "data", "coverage.csv")
            .Select(l => l.Text.Split(','))
            .Where(r => r.Length > 3 && IsUnder(r[0], of.Code))
    )
    {
        yield return $"register {row[0]} {row[1]}";
        foreach (var symbol in row[2].Split(';', StringSplitOptions.RemoveEmptyEntries))
            yield return $"code {row[0]} {symbol}";
        foreach (var test in row[3].Split(';', StringSplitOptions.RemoveEmptyEntries))
            yield return $"test {row[0]} {test}";
    }
}

// The rules whose answers cite it, as the approved pages of answers show them, and the readings that those answers name.
IEnumerable<string> Rules(Citation of)
{
    var form = new Regex(@"^- (?<rule>[a-z0-9.-]+): .*\[(?<provision>[^\]]+)\](?<rest>.*)$", RegexOptions.CultureInvariant);
    var found = Files("*.txt", "tests", "KhuyenCong.Domain.Tests", "Approved")
        .SelectMany(file => Lines(file))
        .Select(line => form.Match(line.Text))
        .Where(match => match.Success && IsUnder(match.Groups["provision"].Value, of.Code))
        .ToList();
    foreach (var rule in found.Select(m => m.Groups["rule"].Value).Distinct().Order(StringComparer.Ordinal))
        yield return $"rule {rule}";
    var named = found.SelectMany(m => Regex.Matches(m.Groups["rest"].Value, @"\bR[0-9]+\b").Select(r => r.Value)).ToHashSet();
    foreach (var (_, text) in Lines("docs", "readings.md"))
    {
        if (
            Regex.Match(text, @"^\| (R[0-9]+) \| [^|]*\| ([^|]*) \|") is { Success: true } row
            && (named.Contains(row.Groups[1].Value) || Cites(row.Groups[2].Value, of))
        )
            yield return $"reading {row.Groups[1].Value} \"{row.Groups[2].Value}\"";
    }
}

IEnumerable<string> Pages(Citation of) =>
    Files("*.md", "docs")
        .Where(file => Lines(file).Any(l => Cites(l.Text, of)))
        .Select(file => $"page {Path.GetRelativePath(Root(), file).Replace('\\', '/')}");

static bool IsUnder(string code, string of) => code == of || code.StartsWith(of + "/", StringComparison.Ordinal);

static bool Cites(string text, Citation of) => Regex.IsMatch(text, Regex.Escape(of.Code) + @"(?![0-9A-Za-zđ])");

static string Root() => Path.GetFullPath(Cli.BesideSample("..", ".."));

static IEnumerable<string> Files(string pattern, params string[] folder)
{
    var path = Path.Combine([Root(), .. folder]);
    return Directory.Exists(path)
        ? Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories).Where(f => !f.Contains("expected")).Order(StringComparer.Ordinal)
        : [];
}

static IEnumerable<(int Number, string Text)> Lines(params string[] path)
{
    var file = Path.Combine([Root(), .. path]);
    return File.Exists(file) ? File.ReadLines(file).Select((text, index) => (index + 1, text)) : [];
}
