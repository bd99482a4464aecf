using System.Text.RegularExpressions;
using KhuyenCong.Domain.Reporting;
using KhuyenCong.Domain.Tests.Sentences;

namespace KhuyenCong.Domain.Tests.Docs;

/// <summary>docs/vi/can-bo.md: six tasks, one command each, and all columns and errors in Vietnamese.</summary>
public partial class OfficersPageTests
{
    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs/vi/can-bo.md"));

    [Fact]
    public void Each_of_six_tasks_has_one_command_that_the_check_of_the_samples_runs()
    {
        var commands = Command().Matches(Page).Select(m => m.Groups[1].Value.Replace(" -- ", " ")).ToList();
        Assert.Equal(6, commands.Count);
        Assert.Equal(6, Regex.Count(Page, @"^## \d\. ", RegexOptions.Multiline));
        var runs = File.ReadLines(Path.Combine(Repository.Samples, "expected/runs.txt"))
            .Select(l => l.Split('|'))
            .Where(l => l.Length == 4)
            .Select(l => l[3])
            .ToList();
        Assert.All(commands, command => Assert.Contains(command, runs));
    }

    [Fact]
    public void Every_column_of_a_list_is_named()
    {
        var rows = Page[Page.IndexOf("## Các cột của danh mục", StringComparison.Ordinal)..].Split('\n');
        Assert.All(
            ProjectColumn.All,
            column => Assert.Contains(rows, r => r.StartsWith($"| {column.Name.Vietnamese} | `{column.Code}` |", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Every_error_named_is_one_that_the_samples_give()
    {
        var errors = Page[Page.IndexOf("## Câu báo lỗi", StringComparison.Ordinal)..]
            .Split('\n')
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(l => l.Split('|')[1].Trim())
            .Where(e => e.Any(char.IsLetter))
            .ToList();
        Assert.True(errors.Count > 10);
        var sources = string.Concat(
            new[] { Repository.Samples, Path.Combine(Repository.Root, "src/KhuyenCong.Sheets") }
                .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
                .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
                .Select(File.ReadAllText)
        );
        Assert.All(errors, error => Assert.Contains(error, sources));
    }

    [GeneratedRegex(@"^dotnet run docs/samples/(.+)$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
