using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Finds the heading of a table among the first rows of a sheet.</summary>
internal sealed partial class HeaderFinder(TableSchema schema, Headings headings)
{
    private const int DeepestHeading = 3;
    private const int WidestHeading = 256;
    private const int ColumnsOfTurned = 3;
    private const int FewestTurned = 4;

    /// <summary>The heading, or null where no rows are one.</summary>
    internal Header? Find(IReadOnlyList<SheetRow> rows)
    {
        Header? best = null;
        for (var first = 0; first < rows.Count; first++)
        {
            // A heading begins where its merged cells do.
            if (Enumerable.Range(0, Math.Min(rows[first].Count, WidestHeading)).Any(c => IsCopy(rows[first], c)))
                continue;
            for (var depth = 1; depth <= DeepestHeading && first + depth <= rows.Count; depth++)
            {
                var block = rows.Skip(first).Take(depth).ToList();
                if (depth > 1 && !IsHeading(block))
                    break;
                var found = Of(block);
                if (found is not null && (best is null || found.Score > best.Score || (found.Score == best.Score && found.Depth < best.Depth)))
                    best = found;
            }
        }

        return best is null ? null : WithLines(best, rows.SkipWhile(r => r.Number <= best.LastRow).Take(1).FirstOrDefault());
    }

    // Below "Kinh phí hỗ trợ" over several columns the next line says which amounts of it they are, also where it is less well known; below "Quyết định phê
    // duyệt" which of them is its day.
    private Header WithLines(Header header, SheetRow? next)
    {
        if (next is null || header.Depth == DeepestHeading || header.IsByCode || RowReader.IsNumbering(next) || RowReader.IsUnitRow(next))
            return header;
        var above = header.Rows[^1];
        var divides = false;
        for (var i = 0; i < header.ColumnOf.Length; i++)
            divides |=
                (schema.Columns[i].Kind == FieldKind.Money || schema.Columns[i].Role == ColumnRole.GoverningDate)
                && header.ColumnOf[i] is >= 0 and var at
                && next[at].Length > 0
                && above[at].Length > 0
                && StartsGroup(above, next, at);
        List<SheetRow> block = [.. header.Rows, next];
        return divides && IsHeading(block) && Of(block) is { } whole ? whole : header;
    }

    /// <summary>The heading that a row below another one is, for a table of its own; null where it is none.</summary>
    /// <param name="header">The heading above.</param>
    /// <param name="row">The row.</param>
    /// <param name="below">The rows below it, from 0; null where there is none.</param>
    internal Header? FindBelow(Header header, SheetRow row, Func<int, SheetRow?> below)
    {
        if (header.IsByCode || header.Has(row) || row.Cells.Count(c => c.Length > 0) < 3 || row.Cells.Any(c => c.Length > 0 && char.IsAsciiDigit(c[0])))
            return null;
        var block = new List<SheetRow> { row };
        var best = Of([row]);
        while (block.Count < DeepestHeading && below(block.Count - 1) is { } next)
        {
            block.Add(next);
            if (!IsHeading(block))
                break;
            if (Of([.. block]) is { } deeper && deeper.Score > (best?.Score ?? 0))
                best = deeper;
        }

        return best is not null && best.Score * 2 >= header.Score ? best : null;
    }

    /// <summary>
    /// The column in which the headings stand one below another, and whether facts of projects stand beside them or words that explain them; null where they
    /// stand in a row.
    /// </summary>
    internal (int Column, bool HasFacts)? Turned(IReadOnlyList<SheetRow> rows, Header? header)
    {
        // The heading itself, and the names of sources and sums in a table of sums below the list, stand in no column of headings.
        var sound = rows.Where(r => r.Problem is null && header?.Rows.Contains(r) != true)
            .TakeWhile(r => header is null || !SummaryTable.IsOfProjects(schema, r))
            .ToList();
        for (var column = 0; column < ColumnsOfTurned; column++)
        {
            var turned = Of([new SheetRow("", 1, [.. sound.Select(r => r[column])])]);
            if (turned is not null && turned.Fits.Count(f => f >= HeadingFit.Whole) >= FewestTurned && turned.Score > (header?.Score ?? 0))
                return (column, HasFacts(turned, sound, column + 1));
        }

        return null;
    }

    // An amount, a day or a year stands beside its name; a sheet that explains the columns has words there.
    private bool HasFacts(Header turned, List<SheetRow> rows, int column) =>
        Enumerable
            .Range(0, schema.Columns.Count)
            .Any(i =>
                schema.Columns[i].Kind is FieldKind.Money or FieldKind.Date or FieldKind.DateOrYear
                && turned.ColumnOf[i] is >= 0 and var at
                && rows[at][column] is [>= '0' and <= '9', ..]
            );

    /// <summary>How well the first rows of a text, split by some separator, make the table.</summary>
    internal int Score(IReadOnlyList<string[]> lines) => Find([.. lines.Select(cells => new SheetRow("", 1, cells))])?.Score ?? 0;

    /// <summary>Columns of the sheet that mean the same column equally surely, so that none can be taken; null where there are none.</summary>
    internal (int First, int Second, int Column)? Twice(Header header)
    {
        for (var i = 0; i < schema.Columns.Count; i++)
        {
            if (header.ColumnOf[i] < 0)
                continue;
            for (var other = header.ColumnOf[i] + 1; other < header.Texts.Length; other++)
            {
                var (column, fit) = headings.Find(header.Names[other]);
                if (column == i && fit == header.Fits[i] && MayNotBeTwice(schema.Columns[i], fit, header.Names[header.ColumnOf[i]], header.Names[other]))
                    return (header.ColumnOf[i], other, i);
            }
        }

        return null;
    }

    /// <summary>A column of amounts that does not say of what, where no other holds the cost or the support; null where there is none.</summary>
    internal int? UnclearAmount(Header header)
    {
        var support = schema.IndexOf(ColumnRole.Support);
        if (support < 0 || header.IsByCode || schema.Columns.Where((c, i) => IsCostOrSupport(c) && header.ColumnOf[i] >= 0).Any())
            return null;
        for (var at = 0; at < header.Texts.Length; at++)
        {
            if (
                headings.Find(header.Names[at]).Fit == HeadingFit.None
                && BareAmount().IsMatch(VietnameseText.Key(header.Names[at]))
                && !MoneyUnits.IsOfOtherUnit(header.Names[at])
            )
                return at;
        }

        return null;
    }

    private static bool IsCostOrSupport(SheetColumn column) =>
        column.Role is ColumnRole.Support or ColumnRole.NationalPart or ColumnRole.LocalPart || IsCost(column);

    // "Kinh phí (triệu đồng)", "Số tiền", "KP năm 2022", "Dự toán".
    [System.Text.RegularExpressions.GeneratedRegex(
        @"^(nhu cau |du kien )?(kinh phi|kp|so tien|thanh tien|du toan|gia tri|von|tien)( (du kien|du toan|duoc giao|giao|phan bo|bo tri|de an|thuc te|nam|20[0-9]{2}|(don vi tinh|dvt|don vi)|(1 ?000(?! 000) ?|1 000 000 ?|muoi |chuc |tram )?(dong|d|vnd|trieu|tr|trd|trdong|ty|ti|nghin|ngan|ng|ngd|000d)))*$"
    )]
    private static partial System.Text.RegularExpressions.Regex BareAmount();

    // Of texts such as two addresses the first is taken; but not of two ids, two columns of a program, or two columns with the same heading.
    private static bool MayNotBeTwice(SheetColumn column, HeadingFit fit, string first, string second) =>
        column.Kind != FieldKind.Text
        || fit >= HeadingFit.Code
        || column.Role == ColumnRole.Identity
        || (column.Role is ColumnRole.Title or ColumnRole.Beneficiary && VietnameseText.Key(first) == VietnameseText.Key(second));

    private Header? Of(List<SheetRow> block)
    {
        if (block.Exists(r => r.Problem is not null))
            return null;
        var texts = Paths(block, out var names);
        var columnOf = new int[schema.Columns.Count];
        var fits = new HeadingFit[schema.Columns.Count];
        Array.Fill(columnOf, -1);
        var (known, named) = (0, 0);
        for (var i = 0; i < texts.Length; i++)
        {
            named += texts[i].Length > 0 ? 1 : 0;
            var (column, fit) = headings.Find(names[i]);
            known += fit != HeadingFit.None ? 1 : 0;
            var isNearer = fit > HeadingFit.None && column >= 0 && fit == fits[column] && IsNamedAfterSupport(column, names[columnOf[column]], names[i]);
            if (column < 0 || (fit <= fits[column] && !isNearer) || (schema.Columns[column].Role == ColumnRole.Beneficiary && IsUnitOfThings(names, i)))
                continue;
            (columnOf[column], fits[column]) = (i, fit);
        }

        var found = fits.Count(f => f != HeadingFit.None);
        var score = fits.Sum(f => f == HeadingFit.None ? 0 : (int)f + 1);
        var isTable = found >= Math.Min(2, schema.Columns.Count) && known * 3 >= named && fits.Any(f => f >= HeadingFit.Whole);
        return isTable ? new Header(block, texts, names, columnOf, fits, score) : null;
    }

    // Of "Đơn vị phối hợp" and "Đơn vị thụ hưởng" the latter is the beneficiary.
    private bool IsNamedAfterSupport(int column, string first, string second) =>
        schema.Columns[column].Role == ColumnRole.Beneficiary
        && Supported().IsMatch(VietnameseText.Key(second))
        && !Supported().IsMatch(VietnameseText.Key(first));

    [System.Text.RegularExpressions.GeneratedRegex(@"\b(thu huong|huong thu|dvth|duoc ho tro|cnnt|cong nghiep nong thon)\b")]
    private static partial System.Text.RegularExpressions.Regex Supported();

    // "Đơn vị" beside "Số lượng" is the unit in which things are counted, where another column names the beneficiary.
    private bool IsUnitOfThings(string[] names, int at) =>
        at + 1 < names.Length
        && VietnameseText.Key(names[at]) is "don vi" or "dv"
        && VietnameseText.Key(names[at + 1]) is "so luong" or "sl" or "khoi luong" or "kl"
        && Enumerable
            .Range(0, names.Length)
            .Any(i => i != at && headings.Find(names[i]) is { Column: >= 0 and var other } && schema.Columns[other].Role == ColumnRole.Beneficiary);

    private static bool IsCost(SheetColumn column) => column.Code is "total_cost_vnd" || column.OtherCodes.Contains("total_cost_vnd");

    // A lower line of a heading stands below groups and blanks only; anything else below a heading is the first row of the table.
    private static bool IsHeading(List<SheetRow> block)
    {
        var above = block[^2];
        var line = block[^1];
        var hasGroup = false;
        for (var column = 0; column < Math.Min(line.Count, WidestHeading); column++)
        {
            if (line[column].Length == 0 || IsCopy(line, column))
                continue;
            if (!YearLine().IsMatch(line[column]) && IsOfData(line, column))
                return false;
            var isBelowGroup = above[column].Length == 0 || (above.Origin(column) & CellOrigin.FromLeft) != 0 || StartsGroup(above, line, column);
            if (!isBelowGroup && !line[column].StartsWith('('))
                return false;
            hasGroup |= isBelowGroup;
        }

        return hasGroup;
    }

    private static bool IsOfData(SheetRow line, int column) =>
        line.Kind(column) != CellKind.Text
        || (line[column].Any(char.IsAsciiDigit) && line[column].All(c => char.IsAsciiDigit(c) || c is '.' or ',' or ' ' or '/' or '-'));

    private static bool StartsGroup(SheetRow above, SheetRow line, int column) =>
        line[column + 1].Length > 0 && (above[column + 1].Length == 0 || (above.Origin(column + 1) & CellOrigin.FromLeft) != 0);

    private static bool IsCopy(SheetRow row, int column) => (row.Origin(column) & CellOrigin.FromAbove) != 0;

    private static string OneLine(string text) =>
        text.IndexOfAny(['\n', '\r', '\t']) < 0 ? text : string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
