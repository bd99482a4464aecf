using System.Reflection;
using System.Text.RegularExpressions;
using KhuyenCong.Domain.Tests.Approved;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace KhuyenCong.Domain.Tests.Docs;

[CollectionDefinition(nameof(ConsoleCollection), DisableParallelization = true)]
public class ConsoleCollection;

/// <summary>Every C# snippet of README and docs compiles; where a text block follows, that is what it prints.</summary>
[Collection(nameof(ConsoleCollection))]
public partial class SnippetTests
{
    private const string ImplicitUsings =
        "global using System;\nglobal using System.Collections.Generic;\nglobal using System.IO;\nglobal using System.Linq;\n";

    private static readonly MetadataReference[] References = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))
        .ToArray();

    public static TheoryData<string, int> Snippets
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var file in Pages())
            {
                var fences = Fences().Matches(File.ReadAllText(file));
                for (var i = 0; i < fences.Count; i++)
                {
#if NETSTANDARD_LIBRARY
                    // That build has no DateOnly.
                    if (fences[i].Groups["code"].Value.Contains("DateOnly", StringComparison.Ordinal))
                        continue;
#endif
                    data.Add(Path.GetRelativePath(Repository.Root, file), i);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Snippets))]
    public void A_snippet_compiles_and_prints_what_the_page_says(string page, int number)
    {
        var file = Path.Combine(Repository.Root, page);
        var text = File.ReadAllText(file);
        var match = Fences().Matches(text)[number];
        var printed = Run(match.Groups["code"].Value);
        if (Approval.IsApproving && match.Groups["output"] is { Success: true } old && Normal(old.Value) != Normal(printed))
        {
            // What the page says is written anew, for a person to review in the diff.
            File.WriteAllText(file, text.Remove(old.Index, old.Length).Insert(old.Index, Normal(printed) + "\n"));
            return;
        }

        if (match.Groups["output"].Success)
            Assert.Equal(Normal(match.Groups["output"].Value), Normal(printed));
    }

    [Fact]
    public void The_readme_has_a_short_example_with_its_output()
    {
        var first = Fences().Match(File.ReadAllText(Path.Combine(Repository.Root, "README.md")));
        Assert.True(first.Groups["output"].Success);
        Assert.InRange(first.Groups["code"].Value.Split('\n').Count(l => l.Trim().Length > 0), 1, 20);
    }

    internal static IEnumerable<string> Pages() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "docs"), "*.md", SearchOption.AllDirectories)
            .Where(f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}"))
            .Append(Path.Combine(Repository.Root, "README.md"))
            .Append(Path.Combine(Repository.Root, "src", "KhuyenCong.Domain", "PACKAGE.md"))
            .Order(StringComparer.Ordinal);

    internal static string Run(string code)
    {
        var options = new CSharpParseOptions(LanguageVersion.Preview);
        var compilation = CSharpCompilation.Create(
            "Snippet" + Guid.NewGuid().ToString("N"),
            [CSharpSyntaxTree.ParseText(ImplicitUsings, options), CSharpSyntaxTree.ParseText(code, options)],
            References,
            new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable, checkOverflow: true)
        );
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        var entry = Assembly.Load(image.ToArray()).EntryPoint!;
        var before = Console.Out;
        var folder = Environment.CurrentDirectory;
        using var output = new StringWriter();
        try
        {
            Console.SetOut(output);
            // Snippets name files as a reader at the top of the repository would.
            Environment.CurrentDirectory = Repository.Root;
            (entry.Invoke(null, entry.GetParameters().Length == 0 ? null : [Array.Empty<string>()]) as Task)?.GetAwaiter().GetResult();
        }
        finally
        {
            Console.SetOut(before);
            Environment.CurrentDirectory = folder;
        }

        return output.ToString();
    }

    private static string Normal(string text) => text.Replace("\r\n", "\n").TrimEnd();

    // A csharp block, and the text block that follows it with nothing but a line of words between them.
    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```\n(?:\n?[^`\n]*\n?\n?```text\n(?<output>.*?)^```)?", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Fences();
}
