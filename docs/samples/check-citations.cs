#:project kit/SampleKit.csproj

// dotnet run check-citations.cs file.docx|file.txt --date yyyy-MM-dd [--lang vi|en]
// Finds the citations of legal instruments in a text and says what each is worth on the date.
// Exit code: 0, or 2 when file or options cannot be used.
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Reading;
using NodaTime;
using SampleKit;

var cli = new Cli(
    "check-citations.cs",
    "Tìm các viện dẫn văn bản trong một tệp và nêu hiệu lực vào ngày đã cho.",
    "Finds the citations of legal instruments in a text and says what each is worth on the date."
);
var file = cli.Argument("file", "văn bản .docx hoặc .txt", "document, .docx or .txt", isRequired: true);
var date = cli.Date("--date", "ngày xét hiệu lực", "the date", isRequired: true);
return cli.Run(args, Main);

int Main()
{
    using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
    var found = CitationChecker.Check(Document.Read(file.Value!, cli), date.Value!.Value);
    foreach (var citation in found)
        output.WriteLine(Line(citation, cli.Language));
    output.WriteLine(Summary(found, date.Value!.Value, cli.Language));
    output.Flush();
    return 0;
}

// line:column status code "text" explanation
static string Line(FoundCitation citation, Language language) =>
    $"{citation.Line}:{citation.Column} {citation.Status.ToCode()} {CitedWords.CodeOf(citation)} {CitedWords.Quoted(citation.Text)} {citation.Explanation.In(language)}";

static string Summary(ValueList<FoundCitation> found, LocalDate date, Language language)
{
    var counts = found.GroupBy(c => c.Status).OrderBy(g => g.Key).Select(g => $"{Words.Of(g.Key).In(language)} {g.Count()}");
    var summary = new LocalizedText($"Số viện dẫn: {found.Count}", $"Citations: {found.Count}").In(language);
    var list = string.Join("; ", counts);
    var unseen = found
        .Select(c => c.Citation?.Instrument)
        .OfType<LegalInstrument>()
        .Distinct()
        .Where(i => i.LastSeenInForce < date && i.IsInForceOn(date) != false)
        .ToList();
    var note =
        unseen.Count == 0
            ? ""
            : " "
                + new LocalizedText(
                    $"Lần gần nhất được ghi nhận còn hiệu lực: {string.Join("; ", unseen.Select(i => $"{i.Name.Vietnamese} ngày {i.LastSeenInForce:dd'/'MM'/'uuuu}"))}.",
                    $"Last seen in force: {string.Join("; ", unseen.Select(i => $"{i.Name.English} on {i.LastSeenInForce:uuuu-MM-dd}"))}."
                ).In(language);
    return summary + (list.Length > 0 ? $" ({list})." : ".") + note;
}
