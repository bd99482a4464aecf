using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>A column that states shares ("50%") of what another column states in money.</summary>
/// <param name="At">Its place in the sheet.</param>
/// <param name="Amounts">The place of the column with the amounts.</param>
internal sealed record ShareColumn(int At, int Amounts)
{
    /// <summary>The columns of a heading that state shares, and where their amounts are read; null for none.</summary>
    internal static LocalizedText? Told(Header header)
    {
        if (header.Shares.Count == 0)
            return null;
        var names = header.Shares.Select(s => (Share: Column(s.At), Amounts: Column(s.Amounts))).ToList();
        return new(
            string.Join("; ", names.Select(n => $"cột {n.Share} ghi tỷ lệ (%), không phải số tiền: số tiền đọc ở cột {n.Amounts}, tỷ lệ không dùng")),
            string.Join(
                "; ",
                names.Select(n => $"column {n.Share} states shares (%), no amounts: these are read from column {n.Amounts}, the shares are not used")
            )
        );

        string Column(int at) => $"{SheetRow.ColumnName(at)} '{Printable.Short(header.Texts[at])}'";
    }

    /// <summary>A cell that states no share in a column of shares.</summary>
    internal static LocalizedText NoShare(string address, string text) =>
        new(
            $"ô {address} ghi '{text}', không phải tỷ lệ (%) như các ô đầu của cột: không đọc; nếu là số tiền thì ghi vào cột số tiền",
            $"cell {address} says '{text}', no share (%) as the first cells of its column: it is not read; an amount belongs in the column of amounts"
        );
}

// "Mức hỗ trợ" in shares beside "Số tiền hỗ trợ".
internal sealed partial class HeaderFinder
{
    /// <summary>The heading without the columns that state shares where another column states the amounts; as it is where there are none.</summary>
    /// <param name="header">The heading.</param>
    /// <param name="below">Some of the rows below it.</param>
    internal Header WithoutShares(Header header, IReadOnlyList<SheetRow> below)
    {
        if (header.IsByCode)
            return header;
        for (var i = 0; i < schema.Columns.Count; i++)
        {
            if (schema.Columns[i].Kind != FieldKind.Money || header.ColumnOf[i] < 0)
                continue;
            var places = Enumerable.Range(0, header.Names.Length).Where(at => MayMean(header.Names[at], i)).ToList();
            if (places.Count < 2)
                continue;
            var shares = places.FindAll(at => StatesShares(below, at));
            if (shares.Count == 1 && places.Count == 2)
                header = Without(header, i, shares[0], places.Find(at => at != shares[0]));
        }

        return header;
    }

    /// <summary>Whether a cell states a share of an amount.</summary>
    internal static bool IsShare(SheetRow row, int at) =>
        row.Kind(at) == CellKind.Number ? row.Look(at).IsShare || Share().IsMatch(row[at]) : Share().IsMatch(row[at]);

    // A column map is not to be judged again.
    private bool MayMean(string name, int column) =>
        headings.Find(name) is { Fit: HeadingFit.Whole or HeadingFit.Within, Column: var found } && found == column;

    private static bool StatesShares(IReadOnlyList<SheetRow> rows, int at)
    {
        var numbers = rows.Where(r => r.Problem is null && (r[at] is [>= '0' and <= '9', ..] || r[at].Contains('%')) && !RowReader.IsNumbering(r)).ToList();
        return numbers.Count > 0 && numbers.TrueForAll(r => IsShare(r, at));
    }

    private Header Without(Header header, int column, int share, int amounts)
    {
        var (names, columnOf, fits) = (header.Names.ToArray(), header.ColumnOf.ToArray(), header.Fits.ToArray());
        (columnOf[column], fits[column]) = (amounts, headings.Find(names[amounts]).Fit);
        names[share] = "";
        return header with { Names = names, ColumnOf = columnOf, Fits = fits, Shares = [.. header.Shares, new(share, amounts)] };
    }

    // "50%", "≤ 50 %", "Tối đa 33,3% chi phí".
    [GeneratedRegex(@"^[^0-9%]{0,40}[0-9]{1,3}([.,][0-9]{1,4})?\s*%[^0-9%]{0,80}$")]
    private static partial Regex Share();
}
