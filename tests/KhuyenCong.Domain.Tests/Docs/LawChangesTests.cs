using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using KhuyenCong.Domain.Tests.Approved;

namespace KhuyenCong.Domain.Tests.Docs;

/// <summary>The lines of kind Law and Correction of the changelog are also data, so that a host can follow them.</summary>
public class LawChangesTests
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Fact]
    public void The_feed_of_law_changes_is_the_changelog()
    {
        var entries = Entries(File.ReadAllText(Path.Combine(Repository.Root, "CHANGELOG.md")).Replace("\r\n", "\n")).ToList();
        Assert.Contains(entries, e => e.Version == "0.1.0" && e.Kind == "law");
        Assert.All(entries, e => Assert.NotEqual("", e.Text));
        var feed = entries.Select(e => new
        {
            version = e.Version,
            kind = e.Kind,
            text = e.Text,
        });
        Approval.Verify("docs/law-changes.json", JsonSerializer.Serialize(feed, Options).Replace("\r\n", "\n") + "\n");
    }

    [Fact]
    public void Every_entry_of_the_changelog_has_one_of_the_three_kinds()
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "CHANGELOG.md")).Where(l => l.StartsWith("- ", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.Matches(@"^- \*\*(Law|Correction|API)\*\* \S", line));
    }

    private static IEnumerable<(string Version, string Kind, string Text)> Entries(string changelog)
    {
        foreach (var section in Regex.Split(changelog, "^## ", RegexOptions.Multiline).Skip(1))
        {
            var version = section[..section.IndexOf('\n')].Trim();
            foreach (Match entry in Regex.Matches(section, @"^- \*\*(?<kind>Law|Correction)\*\* (?<text>.*(?:\n  .*)*)", RegexOptions.Multiline))
                yield return (version, entry.Groups["kind"].Value.ToLowerInvariant(), Regex.Replace(entry.Groups["text"].Value, @"\s+", " ").Trim());
        }
    }
}
