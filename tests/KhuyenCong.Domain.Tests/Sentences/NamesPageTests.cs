using System.Text;
using KhuyenCong.Domain.Tests.Approved;

namespace KhuyenCong.Domain.Tests.Sentences;

public class NamesPageTests
{
    [Fact]
    public void The_names_of_items_kinds_contents_bodies_and_all_other_codes_are_on_one_page_in_both_languages()
    {
        var page = new StringBuilder("Names: every code with its name in Vietnamese and in English. Papers are on Papers.txt.\n");
        foreach (var group in PrintedTexts.Names().GroupBy(n => n.Where.Substring(0, n.Where.LastIndexOf('.'))).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            page.Append($"\n# {group.Key}\n");
            foreach (var (where, code, text) in group.DistinctBy(n => n.Where))
                page.Append($"{(code.Length > 0 ? code : where.Substring(group.Key.Length + 1))} | {text.Vietnamese} | {text.English}\n");
        }

        Approval.Verify("tests/KhuyenCong.Domain.Tests/Approved/Names.txt", page.ToString());
    }

    [Fact]
    public void No_two_values_of_a_list_have_one_name() =>
        Assert.Empty(
            PrintedTexts
                .Names()
                .DistinctBy(n => n.Where)
                .GroupBy(n => (n.Where.Substring(0, n.Where.LastIndexOf('.')), n.Text.Vietnamese))
                .Where(g => g.Count() > 1)
                .Select(g => $"{g.Key.Vietnamese}: {string.Join(", ", g.Select(n => n.Where))}")
        );
}
