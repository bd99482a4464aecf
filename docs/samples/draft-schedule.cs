#:project kit/SampleKit.csproj

// dotnet run draft-schedule.cs resolution.docx|resolution.txt [--province P] [--out FILE] [--lang vi|en]
// Drafts a province's schedule (docs/provinces.md, format 2) from the Vietnamese text of its resolution or decision, to FILE or standard output.
// Every sentence with a rate or an amount that was not placed, and everything that the text does not say, goes to standard error.
// Exit code: 0 where every such sentence was placed, 1 where there is one to look at, 2 when file or options cannot be used.
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Drafts;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;
using SampleKit;

var cli = new Cli(
    "draft-schedule.cs",
    "Dự thảo tệp quy định của tỉnh từ văn bản nghị quyết hoặc quyết định.",
    "Drafts a province's schedule file from the text of its resolution or decision."
);
var file = cli.Argument("file", "văn bản .docx hoặc .txt", "document, .docx or .txt", isRequired: true);
var province = cli.Text("--province", "tỉnh, nếu văn bản không ghi", "the province, where the text does not say it");
var target = cli.Text("--out", "tệp kết quả (mặc định: đầu ra chuẩn)", "the file to write (standard output unless given)");
return cli.Run(args, Main);

int Main()
{
    var draft = ScheduleDraft.Of(Document.Read(file.Value!, cli), province.Value);
    if (target.Value is { } path)
    {
        OutputFile.Write(path, draft.Json);
    }
    else
    {
        using var output = Console.OpenStandardOutput();
        output.Write(Encoding.UTF8.GetBytes(draft.Json));
    }

    foreach (var remark in draft.Unplaced)
        Console.Error.WriteLine(Line(cli.Say("chưa xếp", "not placed"), remark));
    foreach (var remark in draft.Open)
        Console.Error.WriteLine(Line(cli.Say("cần xem", "to look at"), remark));
    foreach (var problem in ScheduleFile.Read(Encoding.UTF8.GetBytes(draft.Json), LawBook.National).Problems)
        Console.Error.WriteLine($"{target.Value ?? "-"}:{problem}");
    return draft.Unplaced.Count == 0 ? 0 : 1;
}

// line: what: why: "words"
string Line(string what, TextFinding remark)
{
    var place = remark.Line == 0 ? "-" : remark.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
    var words = remark.Text.Length == 0 ? "" : $": \"{TextTable.Printable(remark.Text)}\"";
    return $"{place}: {what}: {remark.Explanation.In(cli.Language)}{words}";
}
