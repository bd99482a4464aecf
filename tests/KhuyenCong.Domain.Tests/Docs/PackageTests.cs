using System.Xml.Linq;

namespace KhuyenCong.Domain.Tests.Docs;

/// <summary>What stands beside the assemblies in the packages is true.</summary>
public class PackageTests
{
    private static readonly string[] Projects = ["KhuyenCong.Domain", "KhuyenCong.Sheets"];

    [Fact]
    public void The_notices_name_every_package_that_a_package_uses_and_no_other()
    {
        var used = Projects.SelectMany(p =>
            XDocument.Load(Path.Combine(Repository.Root, "src", p, p + ".csproj")).Descendants("PackageReference").Select(r => (string)r.Attribute("Include")!)
        );
        var named = File.ReadAllLines(Path.Combine(Repository.Root, "THIRD-PARTY-NOTICES.md"))
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
            .Select(l => l.Split('|')[1].Trim())
            .Skip(1);
        Assert.Equal(used.Where(p => !p.EndsWith("Analyzers", StringComparison.Ordinal)).Distinct().Order(), named.Order());
    }

    [Fact]
    public void Every_page_that_the_readme_of_a_package_names_is_there()
    {
        foreach (var project in Projects)
        {
            var links = File.ReadAllText(Path.Combine(Repository.Root, "src", project, "PACKAGE.md")).Split("](").Skip(1).Select(l => l.Split(')')[0]).ToList();
            Assert.NotEmpty(links);
            Assert.All(links, link => Assert.True(File.Exists(Path.Combine(Repository.Root, link)), $"{project}: {link}"));
        }
    }
}
