using System.Text.RegularExpressions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Tests.Docs;

public class ReadingPagesTests
{
    [Theory]
    [InlineData("docs/readings.md")]
    [InlineData("docs/vi/cach-hieu.md")]
    public void Every_reading_has_a_row(string page)
    {
        var rows = Regex.Matches(Text(page), @"^\| (R\d+) \|", RegexOptions.Multiline).Select(m => m.Groups[1].Value);
        Assert.Equal(Enum.GetValues<ReadingId>().Where(r => r != ReadingId.None).Select(r => r.ToString()), rows);
    }

    [Fact]
    public void The_defaults_on_the_page_are_those_of_the_code()
    {
        var rows = Regex.Matches(Text("docs/readings.md"), @"^\| R\d+ \| `(\w+) = (\w+)` \|.*?\|(.*?)\|", RegexOptions.Multiline);
        Assert.Equal(24, rows.Count);
        foreach (Match row in rows)
        {
            var property = typeof(Readings).GetProperty(row.Groups[1].Value)!;
            Assert.Equal(property.GetValue(Readings.Default)!.ToString(), row.Groups[2].Value);
            var others = Enum.GetNames(property.PropertyType).Where(n => n != row.Groups[2].Value);
            Assert.Equal(others.Order(), Regex.Matches(row.Groups[3].Value, @"`(\w+)`").Select(m => m.Groups[1].Value).Order());
        }
    }

    private static string Text(string page) => File.ReadAllText(Path.Combine(Repository.Root, page));
}
