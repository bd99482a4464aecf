using System.Globalization;
using System.Text.RegularExpressions;

namespace KhuyenCong.Sheets;

/// <summary>The column of the numbers of a list where it has no heading.</summary>
internal static partial class ListNumbers
{
    /// <summary>The heading with the column whose cells count "1", "2" or "1", "1.1" below it, where it names none; else the heading as it is.</summary>
    /// <param name="header">The heading.</param>
    /// <param name="schema">The table.</param>
    /// <param name="below">The rows below the heading, a few of them.</param>
    internal static Header In(Header header, TableSchema schema, IEnumerable<SheetRow> below)
    {
        var ordinal = schema.IndexOf(ColumnRole.Ordinal);
        if (header.IsByCode || ordinal < 0 || header.ColumnOf[ordinal] >= 0)
            return header;
        var rows = below.ToList();
        var at = Array.FindIndex(Enumerable.Range(0, header.Texts.Length).ToArray(), c => header.Texts[c].Length == 0 && Count(rows, c));
        if (at < 0)
            return header;
        var columnOf = header.ColumnOf.ToArray();
        columnOf[ordinal] = at;
        return header with { ColumnOf = columnOf };
    }

    private static bool Count(List<SheetRow> rows, int column)
    {
        var (last, numbers) = (0, 0);
        foreach (var row in rows)
        {
            if ((row.Origin(column) & (CellOrigin.FromLeft | CellOrigin.FromAbove)) != 0 || Number().Match(row[column]) is not { Success: true } match)
                continue;
            var number = int.Parse(match.Groups["whole"].Value, CultureInfo.InvariantCulture);
            var isPart = match.Groups["part"].Success;
            // A list goes on, or begins again in its next section.
            if (number != last + 1 && number != 1 && !(isPart && number == last))
                return false;
            (last, numbers) = (number, numbers + 1);
        }

        return numbers > 1;
    }

    [GeneratedRegex(@"^(?<whole>[0-9]{1,4})(?<part>([.,][0-9]{1,2})+)?[.)]?$")]
    private static partial Regex Number();
}
