using System.Globalization;
using System.Text.RegularExpressions;

namespace KhuyenCong.Sheets;

/// <summary>What the other amounts of a column, else those of its table, tell of the dots and commas in them.</summary>
/// <param name="Groups">The mark that parts thousands: '.' or ','; null where no amount tells, or two tell otherwise.</param>
/// <param name="IsContradictory">Whether two amounts tell otherwise.</param>
/// <param name="IsOwn">Whether an amount of the column itself tells.</param>
/// <param name="Largest">The largest amount of the column without a mark, in đồng; null for none whose unit is known.</param>
internal sealed partial record ColumnMarks(char? Groups, bool IsContradictory, bool IsOwn, decimal? Largest)
{
    /// <summary>The units of the columns with what the rows right below the heading tell of their amounts.</summary>
    /// <param name="units">The units.</param>
    /// <param name="header">The heading.</param>
    /// <param name="schema">The table.</param>
    /// <param name="rows">Some of the rows below it.</param>
    internal static ColumnUnit[] In(ColumnUnit[] units, Header header, TableSchema schema, IReadOnlyList<SheetRow> rows)
    {
        var columns = Enumerable.Range(0, units.Length).Where(i => schema.Columns[i].Kind == FieldKind.Money && header.ColumnOf[i] >= 0).ToList();
        var marks = columns.ToDictionary(i => i, i => MarksOf(rows, header.ColumnOf[i]));
        var ofTable = (Dots: marks.Values.Any(m => m.Dots), Commas: marks.Values.Any(m => m.Commas));
        var told = units.ToArray();
        foreach (var i in columns)
        {
            var isOwn = marks[i].Dots || marks[i].Commas;
            var (dots, commas) = isOwn ? marks[i] : ofTable;
            char? groups =
                dots == commas ? null
                : dots ? '.'
                : ',';
            told[i] = units[i] with { Marks = new(groups, dots && commas, isOwn, LargestOf(rows, header, header.ColumnOf[i], units[i].Unit)) };
        }

        return told;
    }

    private static (bool Dots, bool Commas) MarksOf(IReadOnlyList<SheetRow> rows, int at)
    {
        var texts = rows.Where(r => r.Kind(at) == CellKind.Text).Select(r => r[at]).ToList();
        return (texts.Exists(t => DotsGroup().IsMatch(t)), texts.Exists(t => CommasGroup().IsMatch(t)));
    }

    // Of a column without a unit, only what is too large for thousands or millions is surely one of đồng.
    private static decimal? LargestOf(IReadOnlyList<SheetRow> rows, Header header, int at, long? unit) =>
        rows.Where(r => Plain().IsMatch(r[at]))
            .Select(r => (Amount: decimal.Parse(r[at], CultureInfo.InvariantCulture), Unit: header.UnitOf(r) ?? unit))
            .Where(a => a.Unit is not null || a.Amount >= MoneyCells.SmallestWithoutUnit)
            .Max(a => (decimal?)(a.Amount * (a.Unit ?? 1)));

    // "1.250.000", "1.250,5" and "262,55": the dot parts thousands, or the comma begins decimals.
    [GeneratedRegex(@"^[0-9]{1,3}(\.[0-9]{3}){2}|^[0-9]{1,3}\.[0-9]{3},[0-9]|^[0-9]+,([0-9]{1,2}|[0-9]{4,})(?![0-9.,])")]
    private static partial Regex DotsGroup();

    [GeneratedRegex(@"^[0-9]{1,3}(,[0-9]{3}){2}|^[0-9]{1,3},[0-9]{3}\.[0-9]|^[0-9]+\.([0-9]{1,2}|[0-9]{4,})(?![0-9.,])")]
    private static partial Regex CommasGroup();

    [GeneratedRegex(@"^[0-9]{1,15}$")]
    private static partial Regex Plain();
}
