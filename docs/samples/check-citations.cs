#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project kit/SampleKit.csproj

// dotnet run check-citations.cs file.txt --date yyyy-MM-dd [--lang vi|en]
// Finds the citations of legal instruments in a text and says what each is worth on the date.
// Exit code: 0, or 2 when file or options cannot be used.
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Law;
using NodaTime;
using SampleKit;

using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false)) { NewLine = "\n" };
try
{
    var options = new Options(args, "--date", "--lang");
    if (options.Plain.Count != 1)
        throw new InvalidDataException("Usage: check-citations.cs file.txt --date yyyy-MM-dd [--lang vi|en]");
    if (!Fields.TryDate(options.Find("--date") ?? "", out var date))
        throw new InvalidDataException($"--date must be a date yyyy-MM-dd, not '{options.Find("--date")}'.");
    var language = (options.Find("--lang") ?? "vi") switch
    {
        "vi" => Language.Vietnamese,
        "en" => Language.English,
        var other => throw new InvalidDataException($"--lang must be vi or en, not '{other}'."),
    };
    var found = CitationChecker.Check(File.ReadAllText(options.Plain[0], new UTF8Encoding(false)), date);
    foreach (var citation in found)
        output.WriteLine(Line(citation, language));
    output.WriteLine(Summary(found, date, language));
    return 0;
}
catch (Exception problem) when (problem is InvalidDataException or IOException or UnauthorizedAccessException or ArgumentException)
{
    Console.Error.WriteLine(problem.Message);
    return 2;
}

// line:column status code "text" explanation
static string Line(FoundCitation citation, Language language)
{
    var code = citation.Citation?.Code ?? (citation.Candidates.Count == 0 ? "-" : string.Join("|", citation.Candidates.Select(c => c.Id)));
    var text = TextTable.Printable(string.Join(' ', citation.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    return $"{citation.Line}:{citation.Column} {citation.Status.ToCode()} {code} \"{text}\" {citation.Explanation.In(language)}";
}

static string Summary(ValueList<FoundCitation> found, LocalDate date, Language language)
{
    var counts = found.GroupBy(c => c.Status).OrderBy(g => g.Key).Select(g => $"{g.Key.ToCode()} {g.Count()}");
    var summary = new LocalizedText($"Số viện dẫn: {found.Count}", $"Citations: {found.Count}").In(language);
    var list = string.Join(", ", counts);
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
                    $"Lần gần nhất thấy còn hiệu lực: {string.Join("; ", unseen.Select(i => $"{i.Name.Vietnamese} ngày {i.LastSeenInForce:dd'/'MM'/'uuuu}"))}.",
                    $"Last seen in force: {string.Join("; ", unseen.Select(i => $"{i.Name.English} on {i.LastSeenInForce:uuuu-MM-dd}"))}."
                ).In(language);
    return summary + (list.Length > 0 ? $" ({list})." : ".") + note;
}
