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
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Eligibility;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Serialization;
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
    if (html.IsGiven && (provision.IsGiven || announced.IsGiven || whatIf.IsGiven))
        return cli.Refuse("--html không dùng cùng --provision, --announced hoặc --what-if.", "--html goes without --provision, --announced and --what-if.");
    if (facts.Value.Count > 0 && !whatIf.IsGiven)
        return cli.Refuse("--fact cần --what-if.", "--fact needs --what-if.");
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
    if (whatIf.Value is { } supposed)
        return WhatIf(output, supposed);
    if (announced.IsGiven)
    {
        foreach (var line in Announcement.All.Select(Announced))
            output.WriteLine(line);
        return 0;
    }

    if (html.Value is { } path)
    {
        OutputFile.Write(path, LawPage.Of(cli.Language));
        return 0;
    }

    if (!Citation.TryParse(provision.Value, out var citation, out var problem))
        return provision.IsGiven
            ? cli.Refuse(problem!.Vietnamese, problem.English)
            : cli.Refuse("Cần --provision, --announced hoặc --html.", "--provision, --announced or --html is needed.");

    var day = date.Value ?? LawBook.National.VerifiedThrough;
    output.WriteLine($"{citation.Code}: {citation.Text.In(cli.Language)}. {CitationChecker.StatusOf(citation.Instrument, day).Explanation.In(cli.Language)}");
    var lines = new RestsOn(citation, date.Value, cli.Language).Lines().ToList();
    foreach (var line in lines)
        output.WriteLine(line);
    return lines.Count > 0 ? 0 : 1;
}

int WhatIf(StreamWriter output, Announcement supposed)
{
    if (!announced.IsGiven)
        return cli.Refuse("--what-if cần --announced.", "--what-if needs --announced.");

    var request = new EligibilityRequest { Establishment = new Establishment() };
    foreach (var fact in facts.Value)
    {
        if (FactForm.Find("eligibility", fact[0]) is null)
            return cli.Refuse($"--fact: không có dữ kiện '{fact[0]}'.", $"--fact: there is no fact '{fact[0]}'.");
        (request, var problem) = FactForm.Set(request, fact[0], fact[1]);
        if (problem is not null)
            return cli.Refuse($"--fact {fact[0]}: {problem.Vietnamese}", $"--fact {fact[0]}: {problem.English}");
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
    var day = cli.Day(announcement.AsOf);
    var touched = string.Join("|", announcement.Touches.Select(i => i.Id));
    return $"{announcement.Code} {announcement.AsOf:uuuu-MM-dd} {touched} "
        + cli.Say(
            $"{announcement.What.Vietnamese}. Tình trạng ngày {day}: {announcement.Status.Vietnamese}. Nguồn: {announcement.Source.Vietnamese}.",
            $"{announcement.What.English}. Status on {day}: {announcement.Status.English}. Source: {announcement.Source.English}."
        );
}
