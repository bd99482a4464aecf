#:project ../../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project kit/SampleKit.csproj

// Does a published report add up?
//   dotnet run docs/samples/reconcile.cs docs/samples/data/declared-*.json [--lang vi|en]
// Exit code: 0 everything adds up, 1 something does not, 2 a file cannot be read.
using KhuyenCong.Domain;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Serialization;

var files = args.TakeWhile(a => !a.StartsWith("--", StringComparison.Ordinal)).ToArray();
var language = args.SkipWhile(a => a != "--lang").Skip(1).FirstOrDefault() == "en" ? Language.English : Language.Vietnamese;
if (files.Length == 0)
{
    Console.Error.WriteLine("usage: reconcile.cs declared.json … [--lang vi|en]");
    return 2;
}

var exit = 0;
foreach (var file in files)
{
    try
    {
        var report = DeclaredReportJson.Read(File.ReadAllText(file));
        var result = ReconciliationRules.Reconcile(report);
        Console.WriteLine($"{report.Id} – {report.Title.In(language)}: {result.Verdict.ToText().In(language)}");
        foreach (var finding in result.Findings)
            Console.WriteLine(
                $"  {(finding.Verdict == Verdict.Satisfied ? "=" : finding.Verdict == Verdict.NotSatisfied ? "≠" : "?")} {finding.Message(language)}"
            );
        if (result.Verdict == Verdict.NotSatisfied)
            exit = Math.Max(exit, 1);
    }
    catch (Exception problem) when (problem is FormatException or IOException or UnauthorizedAccessException or OverflowException)
    {
        Console.Error.WriteLine($"{file}: {problem.Message}");
        exit = 2;
    }
}

return exit;
