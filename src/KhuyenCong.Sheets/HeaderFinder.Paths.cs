using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

// The headings of columns whose lines stand one above another.
internal sealed partial class HeaderFinder
{
    // The heading of each column: the texts above one another, those of merged cells over all of their columns.
    private string[] Paths(List<SheetRow> block, out string[] names)
    {
        var width = Math.Min(WidestHeading, block.Max(r => r.Count));
        var paths = new string[width];
        names = new string[width];
        var lines = new List<string>[width];
        for (var column = 0; column < width; column++)
        {
            var parts = new List<string>();
            for (var level = 0; level < block.Count; level++)
            {
                var text = TextAt(block, level, column);
                if (text.Length > 0 && (parts.Count == 0 || parts[^1] != text))
                    parts.Add(text);
            }

            var whole = OneLine(string.Join(' ', parts));
            var last = parts.Count == 0 ? "" : OneLine(parts[^1]);
            paths[column] = whole;
            names[column] = IsLast(parts, whole, last) ? last : whole;
            lines[column] = parts;
        }

        // "Năm 2022" beside "Tổng số" below one group is a part of it.
        for (var column = 0; column < width; column++)
        {
            var parts = lines[column];
            if (parts.Count > 1 && YearLine().IsMatch(VietnameseText.Key(parts[^1])) && Array.Exists(lines, o => IsSumBeside(parts, o)))
                names[column] = parts[^1];
            else if (parts.Count > 1 && IsSomebodyBelow(lines, column) is { } meaning)
                names[column] = meaning;
        }

        return paths;
    }

    /// <summary>What stands above the parts of the column before it.</summary>
    internal static readonly string[] Divisions = ["trong do", "chia ra", "bao gom", "gom"];

    // "Cơ sở CNNT" below "Kinh phí thực hiện", or below "Trong đó" behind it, is the money of the establishment, and "Địa phương" that of the province; below
    // "Trong đó" of anything else no name stands either.
    private string? IsSomebodyBelow(List<string>[] lines, int at)
    {
        var last = OneLine(lines[at][^1]);
        var isProvince = VietnameseText.Key(last) == "dia phuong";
        if (headings.Find(last) is not { Column: >= 0 and var column } || !(isProvince || schema.Columns[column].Role == ColumnRole.Beneficiary))
            return null;
        var money = isProvince ? Headings.MoneyOfProvince : Headings.MoneyOf(last);
        var group = OneLine(string.Join(' ', lines[at].Take(lines[at].Count - 1)));
        if (Array.IndexOf(Divisions, VietnameseText.Key(group)) < 0)
            return Headings.IsOfMoney(group) ? money : null;
        var whole = at;
        while (whole > 0 && (lines[whole].Count == 0 || lines[whole][0] == lines[at][0]))
            whole--;
        var name = OneLine(string.Join(' ', lines[whole]));
        return Headings.IsOfMoney(name) || headings.Find(name) is { Column: >= 0 and var before } && schema.Columns[before].Kind == FieldKind.Money
            ? money
            : "";
    }

    private static bool IsSumBeside(List<string> parts, List<string> other) =>
        other.Count == parts.Count
        && other.Take(other.Count - 1).SequenceEqual(parts.Take(parts.Count - 1))
        && VietnameseText.Key(other[^1]) is ("tong" or "tong so" or "tong cong" or "cong");

    [GeneratedRegex(@"^(nam |kh |ke hoach |kh nam |ke hoach nam )?(19|20)[0-9]{2}$")]
    private static partial Regex YearLine();

    // The last line by itself where the whole means nothing, or nothing but its group: "Tổng kinh phí" over "NSNN". A sum is that of its group.
    private bool IsLast(List<string> parts, string whole, string last)
    {
        var (column, fit) = headings.Find(last);
        var (ofWhole, fitOfWhole) = headings.Find(whole);
        if (fit < HeadingFit.Whole || fitOfWhole == HeadingFit.None)
            return fit >= HeadingFit.Whole;
        return parts.Count > 1
            && fitOfWhole == HeadingFit.Within
            && column >= 0
            && column != ofWhole
            && schema.Columns[column] is { Kind: FieldKind.Money } amount
            && !IsCost(amount)
            && headings.Find(OneLine(string.Join(' ', parts.Take(parts.Count - 1)))).Column == ofWhole;
    }

    // A text file keeps a merged heading in its first column only; what stands below the columns beside it belongs to it too.
    private static string TextAt(List<SheetRow> block, int level, int column)
    {
        var text = block[level][column];
        if (text.Length > 0 || block.Skip(level + 1).All(r => r[column].Length == 0))
            return text;
        for (var left = column - 1; left >= 0; left--)
        {
            if (block[level][left].Length > 0)
                return IsGroup(block, level, left) ? block[level][left] : "";
        }

        return "";
    }

    private static bool IsGroup(List<SheetRow> block, int level, int column) => block.Skip(level + 1).Any(r => r[column].Length > 0 && !IsCopy(r, column));
}
