using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>The unit of the amounts of a column.</summary>
/// <param name="Unit">The unit in đồng, or null where none is stated.</param>
/// <param name="Problem">Why none counts, where the column states two; else null.</param>
internal readonly record struct ColumnUnit(long? Unit, LocalizedText? Problem)
{
    /// <summary>What the other amounts tell of dots and commas; null where none was looked at.</summary>
    internal ColumnMarks? Marks { get; init; }
}

/// <summary>Finds the unit of each column: what is stated nearest to it counts; two that are equally near leave it without one.</summary>
internal static class ColumnUnits
{
    /// <summary>The units of the columns, and what is to be said where they differ from that of the whole table.</summary>
    /// <param name="header">The heading.</param>
    /// <param name="schema">The table.</param>
    /// <param name="under">The row of units right below the heading, or null.</param>
    /// <param name="above">The unit that the rows above the heading state, or null.</param>
    internal static (ColumnUnit[] Units, LocalizedText? Differing) Of(Header header, TableSchema schema, SheetRow? under, long? above)
    {
        var below = StatedIn(under?.Cells ?? []);
        var ofTable = below ?? above ?? StatedIn(header.Texts);
        var units = new ColumnUnit[schema.Columns.Count];
        var differing = new List<(string Column, long Unit)>();
        for (var i = 0; i < units.Length; i++)
        {
            var at = header.ColumnOf[i];
            if (at < 0 || schema.Columns[i].Kind != FieldKind.Money)
                continue;
            units[i] = header.Fits[i] == HeadingFit.Code ? new(1, null) : OfColumn(header, at, under, ofTable);
            if (header.Fits[i] != HeadingFit.Code && units[i].Unit is { } own && ofTable is { } whole && own != whole)
                differing.Add(($"{SheetRow.ColumnName(at)} ({Printable.Short(header.Texts[at])})", own));
        }

        var isOther = below is not null && above is not null && below != above;
        return (units, differing.Count > 0 || isOther ? TableTexts.DifferingUnits(ofTable!.Value, isOther ? above : null, differing) : null);
    }

    private static ColumnUnit OfColumn(Header header, int at, SheetRow? under, long? ofTable)
    {
        var own = MoneyUnits.UnitsOf(header.Texts[at]).ToList();
        if (under is not null && MoneyUnits.UnitAlone(under[at]) is { } alone)
            own = [.. own.Append(alone).Distinct()];
        return own.Count switch
        {
            0 => new(ofTable ?? OfWhole(header, at), null),
            1 => new(own[0], null),
            _ => new(null, TableTexts.TwoUnits(own)),
        };
    }

    // "Trong đó" divides the amount of the column before it, in its unit.
    private static long? OfWhole(Header header, int at)
    {
        while (
            at > 0 && VietnameseText.Key(header.Texts[at]) is var key && Array.Exists(HeaderFinder.Divisions, d => key.StartsWith(d, StringComparison.Ordinal))
        )
            at--;
        return MoneyUnits.UnitOf(header.Texts[at]);
    }

    private static long? StatedIn(IEnumerable<string> texts) => texts.Where(MoneyUnits.StatesUnit).Select(MoneyUnits.UnitOf).FirstOrDefault(u => u is not null);
}
