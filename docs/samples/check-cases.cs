#:project kit/SampleKit.csproj

// dotnet run check-cases.cs cases.json [--lang vi|en]
// Runs cases written as JSON (docs/cases.md): a question, a day, a request, and what is to hold of the answer. A case may name a
// province that the library knows, or the file of a province's schedules, beside the file of cases or from the current directory.
// Exit code: 0 when every case passed, 1 when one failed, 2 when a file cannot be used.
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;
using SampleKit;

var cli = new Cli("check-cases.cs", "Kiểm tra các vụ việc ghi trong tệp JSON.", "Checks cases written in a JSON file.");
var file = cli.Argument("cases", "tệp vụ việc .json", "file of cases, .json", isRequired: true);
return cli.Run(args, Main);

int Main()
{
    var schedules = new ScheduleFiles(cli);
    ValueList<CaseResult> results;
    try
    {
        results = LawCases.Run(File.ReadAllText(file.Value!, Encoding.UTF8), ProvinceOf);
    }
    catch (JsonRequestException problem)
    {
        Console.Error.WriteLine($"{file.Value}: {problem.Problems[0].Text.In(cli.Language)}");
        return 2;
    }

    foreach (var result in results.Where(r => !r.IsPassed))
    {
        Console.WriteLine($"{cli.Say("KHÔNG ĐẠT", "FAILED")}  {result.Name} ({result.Question})");
        foreach (var failure in result.Failures)
            Console.WriteLine($"    {failure.Text.In(cli.Language)}");
    }

    var failed = results.Count(r => !r.IsPassed);
    Console.WriteLine($"{results.Count - failed} passed, {failed} failed");
    return failed == 0 ? 0 : 1;

    Province? ProvinceOf(string name)
    {
        var beside = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file.Value!))!, name);
        return schedules.ProvinceOf(File.Exists(beside) ? beside : name, out _);
    }
}
