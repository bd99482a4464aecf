using System.Reflection;
using System.Text.RegularExpressions;
using KhuyenCong.Domain.Tests.Conformance;

namespace KhuyenCong.Domain.Tests.Docs;

public class GlossaryTests
{
    private sealed record Term(string English, string Vietnamese, string Symbol);

    private const BindingFlags Any = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;

    private static readonly List<Term> Terms = Rows("docs/glossary.md", 4).Select(c => new Term(c[0], c[1], c[3].Trim('`'))).ToList();

    [Fact]
    public void One_term_for_each_concept_in_either_language()
    {
        Assert.True(Terms.Count > 50);
        Assert.Equal(Terms.Count, Terms.Select(t => t.English).Distinct().Count());
        Assert.Equal(Terms.Count, Terms.Select(t => t.Vietnamese).Distinct().Count());
        Assert.Equal(Terms.Select(t => t.English).Order(StringComparer.Ordinal), Terms.Select(t => t.English));
    }

    [Fact]
    public void The_Vietnamese_page_holds_the_same_pairs() =>
        Assert.Equal(
            Terms.Select(t => (t.Vietnamese, t.English)).OrderBy(p => p.English, StringComparer.Ordinal),
            Rows("docs/vi/thuat-ngu.md", 2).Select(c => (c[0], c[1])).OrderBy(p => p.Item2, StringComparer.Ordinal)
        );

    [Fact]
    public void Every_symbol_is_one_of_the_library()
    {
        foreach (var name in Terms.Select(t => t.Symbol).Where(s => s.Length > 0))
        {
            var type = Find(name);
            var member = type is null ? name.Substring(name.LastIndexOf('.') + 1) : null;
            type ??= Find(name.Substring(0, name.LastIndexOf('.')));
            Assert.True(
                type is not null && (member is null || type.GetMember(member, Any).Length > 0),
                $"The glossary names {name}, which the library does not have."
            );
        }
    }

    private static Type? Find(string name) => PublicSurfaceTests.Library.GetType("KhuyenCong.Domain." + name.Replace("<T>", "`1"));

    private static IEnumerable<string[]> Rows(string page, int columns) =>
        File.ReadLines(Path.Combine(Repository.Root, page))
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
            .Skip(1)
            .Select(l => Regex.Split(l.Trim().Trim('|'), @" \| | \|$").Select(c => c.Trim()).ToArray())
            .Where(c => c.Length >= columns - 1)
            .Select(c => c.Length < columns ? [.. c, ""] : c);
}
