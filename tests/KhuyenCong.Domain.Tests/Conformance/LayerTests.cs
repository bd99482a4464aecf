using System.Text.RegularExpressions;

namespace KhuyenCong.Domain.Tests.Conformance;

/// <summary>A folder is a floor: a file uses only lower floors and its own folder.</summary>
public class LayerTests
{
    internal static readonly Dictionary<string, int> Floors = new()
    {
        [""] = 0,
        ["Law"] = 1,
        ["Decisions"] = 2,
        ["Establishments"] = 3,
        ["Programmes"] = 4,
        ["Eligibility"] = 5,
        ["Priority"] = 5,
        ["Support"] = 5,
        ["Execution"] = 5,
        ["TypicalProducts"] = 5,
        ["Texts"] = 6,
        ["InForce"] = 7,
        ["Reading"] = 7,
        ["Batch"] = 8,
        ["Reporting"] = 8,
        ["Drafts"] = 8,
        ["Serialization"] = 9,
        ["Validation"] = 9,
        ["DependencyInjection"] = 10,
        ["Explanations"] = 10,
    };

    [Fact]
    public void Every_folder_of_the_library_is_a_floor()
    {
        var folders = Directory.GetDirectories(Repository.Source).Select(Path.GetFileName).Where(f => f is not ("bin" or "obj"));
        Assert.All(folders, folder => Assert.Contains(folder!, Floors.Keys));
    }

    [Fact]
    public void A_file_uses_only_lower_floors_and_its_own_folder()
    {
        var offences =
            from file in SourceFiles()
            let folder = FolderOf(file)
            from Match use in Regex.Matches(File.ReadAllText(file), @"KhuyenCong\.Domain\.(\w+)")
            let used = use.Groups[1].Value
            where Floors.ContainsKey(used) && used != folder && Floors[used] >= Floors[folder]
            select $"{folder}/{Path.GetFileName(file)} uses {used}";
        Assert.Empty(offences);
    }

    [Fact]
    public void The_front_door_and_its_words_are_used_only_from_their_floors_up()
    {
        var declared = SourceFiles()
            .Where(IsOfTheFrontDoor)
            .SelectMany(f =>
                Regex
                    .Matches(File.ReadAllText(f), @"^public .*?\b(?:class|record struct|record|struct|enum|interface) (\w+)", RegexOptions.Multiline)
                    .Select(m => (Name: m.Groups[1].Value, Folder: FolderOf(f)))
            )
            // Each floor has its part of the vocabulary, on the enums of that floor.
            .Where(d => d.Name != "Vocabulary")
            .Distinct()
            .ToList();
        Assert.Contains(("PromotionRules", "InForce"), declared);
        var offences =
            from file in SourceFiles()
            let folder = FolderOf(file)
            let words = Regex.Matches(Regex.Replace(File.ReadAllText(file), "//.*|\"[^\"]*\"", ""), @"\w+").Select(m => m.Value).ToHashSet()
            from type in declared
            where type.Folder != folder && Floors[type.Folder] >= Floors[folder] && words.Contains(type.Name)
            select $"{folder}/{Path.GetFileName(file)} uses {type.Name} of {type.Folder}";
        Assert.Empty(offences);
    }

    [Fact]
    public void The_picture_in_the_architecture_page_is_the_code()
    {
        var drawn = Floors
            .GroupBy(f => f.Value)
            .OrderByDescending(g => g.Key)
            .Select(g => $"{g.Key}  {string.Join("  ", g.Select(f => f.Key.Length == 0 ? "(root)" : f.Key).Order(StringComparer.Ordinal))}");
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "architecture.md")).Replace("\r\n", "\n");
        Assert.Contains($"<!-- floors -->\n```\n{string.Join("\n", drawn)}\n```", page);
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        foreach (var file in SourceFiles())
        {
            var folder = FolderOf(file);
            // AddKhuyenCong is where hosts look for it.
            var expected =
                folder.Length == 0 || IsOfTheFrontDoor(file) ? "namespace KhuyenCong.Domain;"
                : folder == "DependencyInjection" ? "namespace Microsoft.Extensions.DependencyInjection;"
                : $"namespace KhuyenCong.Domain.{folder};";
            Assert.Contains(expected, File.ReadAllText(file));
        }
    }

    [Theory]
    [InlineData("FluentValidation", "Validation", "DependencyInjection")]
    [InlineData("Microsoft.Extensions.DependencyInjection", "DependencyInjection")]
    [InlineData("System.Text.Json", "Serialization")]
    public void A_package_is_seen_only_in_its_folder(string package, params string[] folders)
    {
        var offences = SourceFiles()
            .Where(f => Regex.IsMatch(File.ReadAllText(f), $@"using {Regex.Escape(package)}\b"))
            .Where(f => !folders.Contains(FolderOf(f)));
        Assert.Empty(offences);
    }

    /// <summary>The keywords only: clock, culture, console and files are banned symbols, which the compiler refuses (src/BannedSymbols.txt).</summary>
    [Fact]
    public void No_source_line_declares_a_floating_number()
    {
        var offences =
            from file in SourceFiles()
            from line in File.ReadLines(file).Select((text, index) => (text, number: index + 1))
            let code = Regex.Replace(line.text, "//.*|\"[^\"]*\"", "")
            where Regex.IsMatch(code, @"\b(float|double|decimal)\b")
            select $"{Path.GetFileName(file)}:{line.number}: {line.text.Trim()}";
        Assert.Empty(offences);
    }

    // What the first questions need stands in the namespace of the library itself, so that a host has one using for it.
    private static bool IsOfTheFrontDoor(string file) =>
        (FolderOf(file) is "InForce" or "Programmes" or "Establishments" || Path.GetFileName(file) == "Vocabulary.cs")
        && File.ReadAllText(file).Contains("namespace KhuyenCong.Domain;", StringComparison.Ordinal);

    internal static IEnumerable<string> SourceFiles() =>
        Directory
            .EnumerateFiles(Repository.Source, "*.cs", SearchOption.AllDirectories)
            .Where(f =>
                !Path.GetRelativePath(Repository.Source, f).StartsWith("bin", StringComparison.Ordinal)
                && !Path.GetRelativePath(Repository.Source, f).StartsWith("obj", StringComparison.Ordinal)
            );

    private static string FolderOf(string file)
    {
        var relative = Path.GetRelativePath(Repository.Source, file);
        return relative.Contains(Path.DirectorySeparatorChar) ? relative.Split(Path.DirectorySeparatorChar)[0] : "";
    }
}
