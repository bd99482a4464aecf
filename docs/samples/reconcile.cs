#:project kit/SampleKit.csproj

// Does a published report add up?
//   dotnet run docs/samples/reconcile.cs docs/samples/data/declared-*.json [--lang vi|en]
// Exit code: 0 everything adds up, 1 something does not, 2 a file cannot be read.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Serialization;
using SampleKit;

var cli = new Cli("reconcile.cs", "Đối chiếu các số liệu của báo cáo đã công bố.", "Does a published report add up?");
var files = cli.Arguments("declared.json", "báo cáo khai báo (JSON)", "declared reports (JSON)");
return cli.Run(args, Main);

int Main()
{
    var language = cli.Language;
    var exit = 0;
    foreach (var file in files.Value)
    {
        try
        {
            foreach (var report in KhuyenCongJson.ReadDeclaredReports(File.ReadAllText(file)))
                exit = Math.Max(exit, Tell(Reports.Reconcile(report), report, language));
        }
        catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException or OverflowException)
        {
            Console.Error.WriteLine(
                problem is IOException or UnauthorizedAccessException
                    ? Ends.Describe(problem, language)
                    : $"{file}: {KhuyenCongJson.ProblemOf(problem).In(language)}"
            );
            exit = 2;
        }
    }

    return exit;
}

// What adds up and what does not; 1 where something does not.
static int Tell(Reconciliation result, DeclaredReport report, Language language)
{
    Console.WriteLine($"{report.Id} – {report.Title.In(language)}: {Words.OfSum(result.Verdict).In(language)}");
    foreach (var finding in result.Findings)
        Console.WriteLine(
            $"  {(finding.Verdict == Verdict.Satisfied ? "=" : finding.Verdict == Verdict.NotSatisfied ? "≠" : "?")} {Words.WithNext(finding, language)}"
        );
    return result.Verdict == Verdict.NotSatisfied ? 1 : 0;
}
