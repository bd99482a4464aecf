#:project kit/SampleKit.csproj

// dotnet run check-text.cs draft.docx|draft.txt --date yyyy-MM-dd [--province file.json|name] [--lang vi|en]
// Holds every sentence of a draft that speaks of an item or act of this law against the law of the day, and the draft against itself; docs/check-text.md.
// Exit code: 0 where nothing differs and no fault was found, 1 where something does, 2 when file or options cannot be used.
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Drafts;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Reading;
using KhuyenCong.Domain.Serialization;
using SampleKit;

var cli = new Cli(
    "check-text.cs",
    "Đối chiếu từng câu của dự thảo với pháp luật vào ngày đã cho và kiểm tra trật tự của dự thảo.",
    "Holds every sentence of a draft against the law of a date, and checks the draft's own order."
);
var file = cli.Argument("file", "dự thảo .docx hoặc .txt", "draft, .docx or .txt", isRequired: true);
var date = cli.Date("--date", "ngày áp dụng pháp luật", "the date of the law", isRequired: true);
var province = cli.Text(
    "--province",
    "quy định của tỉnh: tệp JSON hoặc tên tỉnh; mức trong dự thảo khi đó là mức của kinh phí địa phương",
    "law of a province: a JSON file or the name of a province; the draft's levels are then of local money"
);
return cli.Run(args, Main);

int Main()
{
    var text = Document.Read(file.Value!, cli);
    if (!TryProvince(out var schedules))
        return 2;
    var found = TextChecker.Check(text, date.Value!.Value, LawBook.National, schedules, isLocal: province.IsGiven);
    var citations = CitationChecker.Check(text, date.Value!.Value);
    var lines = found
        .Select(f =>
            (
                f.Start,
                Line: $"{f.Line}:{f.Column} {f.Kind.ToCode()} {f.Code} {f.Provision?.Code ?? "-"} {CitedWords.Quoted(f.Text)} {f.Explanation.In(cli.Language)}"
            )
        )
        .Concat(
            citations.Select(c =>
                (
                    c.Start,
                    Line: $"{c.Line}:{c.Column} citation {c.Status.ToCode()} {CitedWords.CodeOf(c)} {CitedWords.Quoted(c.Text)} {c.Explanation.In(cli.Language)}"
                )
            )
        )
        .OrderBy(l => l.Start);
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
    foreach (var (_, line) in lines)
        output.WriteLine(line);
    output.WriteLine(Summary(found, citations.Count));
    output.Flush();
    return found.Any(f => f.Kind is TextFindingKind.Differs or TextFindingKind.Fault) ? 1 : 0;
}

bool TryProvince(out Province? schedules)
{
    schedules = null;
    if (!province.IsGiven)
        return true;
    // A draft may be that of a province whose law is not known: its levels are of local money all the same.
    if (!File.Exists(province.Value) && ProvinceUnit.TryFind(province.Value, out _) && !KnownProvinces.TryFind(province.Value, out _))
        return true;
    schedules = new ScheduleFiles(cli).ProvinceOf(province.Value!, out var problem);
    if (schedules is null)
        Console.Error.WriteLine(problem!.In(cli.Language));
    return schedules is not null;
}

string Summary(ValueList<TextFinding> found, int citations)
{
    var counts = Enum.GetValues<TextFindingKind>().Select(k => $"{k.ToCode()} {found.Count(f => f.Kind == k)}");
    var list = string.Join(", ", counts);
    return cli.Say($"Kết quả: {list}; viện dẫn {citations}.", $"Findings: {list}; citations {citations}.");
}
