using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Cases;

/// <summary>The cases of the folder, each file about one text or one part of it: the values were written from the texts.</summary>
public class CaseFileTests
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "KhuyenCong.Domain.Tests", "Cases");

    private static IEnumerable<string> Names => Directory.GetFiles(Folder, "*.json").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public static TheoryData<string> Files => new(Names);

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_case_of_a_file_holds(string file)
    {
        var results = LawCases.Run(File.ReadAllText(Path.Combine(Folder, file)), Province);
        Assert.NotEmpty(results);
        Assert.Equal(results.Count, results.Select(r => r.Name).Distinct(StringComparer.Ordinal).Count());
        var failures = results.Where(r => !r.IsPassed).Select(r => $"{r.Name}:\n  " + string.Join("\n  ", r.Failures.Select(f => f.Text.English)));
        Assert.True(results.All(r => r.IsPassed), string.Join("\n", failures));
    }

    [Fact]
    public void There_are_cases_enough_and_of_every_question()
    {
        var results = Names.SelectMany(f => LawCases.Run(File.ReadAllText(Path.Combine(Folder, f)), Province)).ToList();
        Assert.True(results.Count >= 150, $"{results.Count} cases");
        Assert.Empty(LawCases.Questions.Except(results.Select(r => r.Question)));
    }

    internal static Province? Province(string name)
    {
        var path = Path.Combine(Folder, name);
        return File.Exists(path) ? ScheduleFile.Read(File.ReadAllBytes(path), LawBook.National).Province : null;
    }
}
