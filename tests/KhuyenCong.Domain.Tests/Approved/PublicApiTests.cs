using KhuyenCong.Domain.Tests.Conformance;

namespace KhuyenCong.Domain.Tests.Approved;

/// <summary>The public surface is a reviewed text, one for all builds: a change of it shows in the diff of the approved file.</summary>
/// <remarks>
/// Under "Shipped" stands what the last version had and still stands, under "Unshipped" what is new. Approving keeps the two apart: what is gone
/// leaves "Shipped", what is new never enters it. A release moves all to "Shipped": delete the heading "Unshipped" and approve. What speaks of DateOnly
/// is only in the builds for net8.0 and later; it stands apart at the end.
/// </remarks>
public class PublicApiTests
{
    private const string Path = "tests/KhuyenCong.Domain.Tests/Approved/PublicApi.txt";
    private const string Shipped = "# Shipped\n";
    private const string Unshipped = "# Unshipped\n";
    private const string Later = "# net8.0 and later\n";

    [Fact]
    public void The_public_surface_is_the_approved_one()
    {
        var surface = PublicApiText.Of(PublicSurfaceTests.PublicTypes);
        var approved = File.ReadAllText(System.IO.Path.Combine(Repository.Root, Path)).Replace("\r\n", "\n").Split(Later);
        var forAll = Text(Lines(surface).Where(l => !IsLater(l)));
        var later = Text(Lines(surface).Where(IsLater));
#if NETSTANDARD_LIBRARY
        Assert.Equal("", later);
        later = approved[1];
#endif
        Approval.Verify(Path, Split(forAll, Lines(approved[0].Replace(Shipped, "").Split(Unshipped)[0]).ToHashSet()) + Later + later);
    }

    private static bool IsLater((string Type, string Member) line) => (line.Type + line.Member).Contains("DateOnly", StringComparison.Ordinal);

    [Fact]
    public void What_is_new_stands_apart_and_what_is_gone_is_not_kept()
    {
        const string before = "class A\n    M\n    Gone\nclass Gone\n    N\n";
        const string now = "class A\n    M\n    New\nclass B\n    P\n";
        Assert.Equal("# Shipped\nclass A\n    M\n# Unshipped\nclass A\n    New\nclass B\n    P\n", Split(now, Lines(before).ToHashSet()));
    }

    private static string Split(string surface, HashSet<(string Type, string Member)> shipped) =>
        Shipped + Text(Lines(surface).Where(shipped.Contains)) + Unshipped + Text(Lines(surface).Where(l => !shipped.Contains(l)));

    // Each line with the heading of its type; the heading itself has no member.
    private static IEnumerable<(string Type, string Member)> Lines(string text)
    {
        var type = "";
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var isMember = line[0] == ' ';
            type = isMember ? type : line;
            yield return (type, isMember ? line : "");
        }
    }

    private static string Text(IEnumerable<(string Type, string Member)> lines) =>
        string.Concat(
            lines.GroupBy(l => l.Type).Select(type => type.Key + "\n" + string.Concat(type.Where(l => l.Member.Length > 0).Select(l => l.Member + "\n")))
        );
}
