using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Tests.Docs;

/// <summary>docs/architecture.md keeps its promises: what it says is found by one search is, and a question is read in fewer than twelve files.</summary>
public class ReadingAloudTests
{
    private const int MostFilesOfAWalk = 11;

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md")).Replace("\r\n", "\n");

    public static TheoryData<string, string, string> Searches
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (Match row in Regex.Matches(Page, @"^\| [^|]+ \| `([^|]+)` \| `([^|]+)` \| `([^|]+)` \|$", RegexOptions.Multiline))
                data.Add(row.Groups[1].Value, row.Groups[2].Value, row.Groups[3].Value);
            return data;
        }
    }

    public static TheoryData<string> Walks => [.. Regex.Matches(Page, "<!-- walk: (.*?) -->").Select(m => m.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Searches))]
    public void One_search_finds_one_file(string search, string folder, string file)
    {
        var found = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, folder), "*.*", folder == "docs" ? SearchOption.TopDirectoryOnly : SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".md" && Path.GetFileName(f) != "architecture.md" && !Regex.IsMatch(f, @"[/\\](bin|obj)[/\\]"))
            .Where(f => Regex.IsMatch(File.ReadAllText(f), search));
        Assert.Equal([file], found.Select(Path.GetFileName));
    }

    [Theory]
    [MemberData(nameof(Walks))]
    public void A_question_is_read_in_fewer_than_twelve_files_each_named_by_one_before(string sample)
    {
        Assert.True(File.Exists(Path.Combine(Repository.Root, sample)));
        var list = Regex.Match(Page, $@"<!-- walk: {Regex.Escape(sample)} -->\n((?:\d+\. .*\n?)+)").Groups[1].Value;
        var files = Regex.Matches(list, @"^\d+\. `(.*?)`", RegexOptions.Multiline).Select(m => m.Groups[1].Value).ToList();
        Assert.InRange(files.Count, 2, MostFilesOfAWalk);
        var read = "";
        foreach (var file in files)
        {
            var type = Path.GetFileName(file).Split('.')[0];
            Assert.True(read.Length == 0 || Regex.IsMatch(read, $@"\b{type}\b"), $"{file} is named by no file before it.");
            read += File.ReadAllText(Path.Combine(Repository.Source, file));
        }

        Assert.EndsWith("Finding.cs", files[^1]);
    }

    [Fact]
    public void Five_things_are_looked_for_and_two_questions_read()
    {
        Assert.True(Searches.Count >= 5);
        Assert.Equal(2, Walks.Count);
    }
}
