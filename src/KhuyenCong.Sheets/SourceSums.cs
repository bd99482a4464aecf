using System.Globalization;
using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>What a column "Tổng số" beside the sources of money is the sum of.</summary>
internal enum SumMeaning
{
    /// <summary>No such column, or nothing that tells.</summary>
    None = 0,

    /// <summary>The support by all sources.</summary>
    Support = 1,

    /// <summary>The cost of the project, more than the support.</summary>
    Cost = 2,
}

/// <summary>Tells from the amounts what "Tổng số" beside "KCQG" and "KCĐP" is: as much in every row is the support, more in every row the cost.</summary>
internal static partial class SourceSums
{
    /// <summary>The parts of state support, of which the money of the centre and that of the province tell the source too.</summary>
    internal static readonly string[] Parts = ["central_vnd", "from_province_vnd", "from_district_vnd", "from_commune_vnd", "other_state_vnd"];

    /// <summary>The heading with the column taken for what it is; as it is where there is no such column, or where no row tells.</summary>
    /// <param name="sheet">The name of the sheet.</param>
    /// <param name="header">The heading.</param>
    /// <param name="schema">The table.</param>
    /// <param name="read">Reads some of the rows below the heading.</param>
    /// <param name="note">What is to be said of it, or null.</param>
    /// <exception cref="SheetException">It is as much in some rows and more in others.</exception>
    internal static Header Settled(string sheet, Header header, TableSchema schema, Func<Header, IEnumerable<SheetEntry>> read, out LocalizedText? note)
    {
        note = null;
        var (cost, support) = (IndexOfCost(schema), schema.IndexOf(ColumnRole.Support));
        var parts = PartsOf(header, schema);
        if (cost < 0 || support < 0 || parts.Count == 0 || header.ColumnOf[cost] is not (>= 0 and var at) || !IsBare(header, cost, at))
            return header;
        var counterpart = schema.IndexOf("counterpart_vnd");
        var (equal, more, covered) = ((int?)null, (int?)null, (int?)null);
        foreach (var row in read(header))
        {
            if (row.Fields.Count == 0 || Amount(row.Fields[cost]) is not { } sum || SumOf(row.Fields, parts) is not { } ofParts)
                continue;
            if (sum > ofParts)
                more ??= row.Number;
            else if (sum == ofParts && (counterpart < 0 || header.ColumnOf[counterpart] < 0 || Amount(row.Fields[counterpart]) is > 0))
                equal ??= row.Number;
            else if (sum == ofParts)
                covered ??= row.Number;
        }

        if (more is { } row1 && equal is { } row2)
            throw new SheetException(Unclear(sheet, Place(header, at), Letters(header, parts), row2, row1));
        if (more is not null)
            return header with { Sum = SumMeaning.Cost };
        if ((equal ?? covered) is null)
            return header;
        note = OfSupport(Place(header, at), Letters(header, parts));
        return AsSupport(header, cost, support, at);
    }

    /// <summary>Where the sum of a row contradicts what the column is, what is said of it; else null.</summary>
    /// <param name="meaning">What the column is.</param>
    /// <param name="sum">The amount of the column.</param>
    /// <param name="ofParts">The amounts of the sources together.</param>
    /// <param name="hasOwnMoney">Whether the row has money of its beneficiary; null where the table says nothing of it.</param>
    internal static LocalizedText? Problem(SumMeaning meaning, long sum, long ofParts, bool? hasOwnMoney) =>
        (meaning, sum.CompareTo(ofParts)) switch
        {
            (SumMeaning.Support, not 0) => new(
                "không bằng tổng các nguồn của dòng, mà ở các dòng đầu cột này bằng; nếu là tổng kinh phí thì ghi tiêu đề là 'Tổng kinh phí'",
                "is not the sum of the sources of the row, as the column is in the first rows; if it is the total cost, write 'Tổng kinh phí' as the heading"
            ),
            (SumMeaning.Cost, < 0) => new("nhỏ hơn tổng các nguồn của dòng", "is less than the sources of the row together"),
            (SumMeaning.Cost, 0) when hasOwnMoney != false => new(
                "bằng tổng các nguồn của dòng, mà ở các dòng đầu cột này lớn hơn: chưa rõ là tổng kinh phí hay tổng hỗ trợ; nếu là tổng kinh phí thì ghi tiêu đề là 'Tổng kinh phí'",
                "is the sum of the sources of the row, and in the first rows the column is more: it may be the total cost or the support; if it is the total cost, write 'Tổng kinh phí' as the heading"
            ),
            _ => null,
        };

    /// <summary>The columns of sources that a table has; none where it has neither that of the centre nor that of the province.</summary>
    internal static List<int> PartsOf(Header header, TableSchema schema)
    {
        var parts = Parts.Select(schema.IndexOf).Where(p => p >= 0 && header.ColumnOf[p] >= 0).ToList();
        return parts.Exists(p => schema.Columns[p].Role is ColumnRole.NationalPart or ColumnRole.LocalPart) ? parts : [];
    }

    /// <summary>The amounts of the sources together; null where a row has none.</summary>
    internal static long? SumOf(IReadOnlyList<string> fields, List<int> parts)
    {
        var amounts = parts.Select(p => Amount(fields[p])).OfType<long>().ToList();
        return amounts.Count == 0 || amounts.TrueForAll(a => a == 0) ? null : amounts.Sum();
    }

    /// <summary>The column of the total cost, by whichever of its codes.</summary>
    internal static int IndexOfCost(TableSchema schema) =>
        schema.Columns.Select((c, i) => (c, i)).FirstOrDefault(p => p.c.Code == "total_cost_vnd" || p.c.OtherCodes.Contains("total_cost_vnd"), (null!, -1)).i;

    private static long? Amount(string field) => field.Length == 0 ? null : long.Parse(field, CultureInfo.InvariantCulture);

    private static bool IsBare(Header header, int cost, int at) =>
        header.Fits[cost] is HeadingFit.Whole or HeadingFit.Within && BareSum().IsMatch(VietnameseText.Key(header.Names[at]));

    private static Header AsSupport(Header header, int cost, int support, int at)
    {
        var (columnOf, fits) = (header.ColumnOf.ToArray(), header.Fits.ToArray());
        (columnOf[cost], fits[cost]) = (-1, HeadingFit.None);
        if (columnOf[support] >= 0)
            return header with { ColumnOf = columnOf, Fits = fits };
        (columnOf[support], fits[support]) = (at, HeadingFit.Whole);
        return header with { ColumnOf = columnOf, Fits = fits, Sum = SumMeaning.Support };
    }

    private static string Place(Header header, int at) => $"{SheetRow.ColumnName(at)}{header.LastRow} '{Printable.Short(header.Texts[at])}'";

    private static string Letters(Header header, List<int> parts) => string.Join(" + ", parts.Select(p => SheetRow.ColumnName(header.ColumnOf[p])));

    private static LocalizedText OfSupport(string place, string parts) =>
        new(
            $"cột {place} bằng {parts} ở mọi dòng đã xem: là tổng kinh phí hỗ trợ, không phải tổng kinh phí của đề án",
            $"the column {place} is {parts} in all rows that were looked at: the support by all sources, and no total cost"
        );

    private static LocalizedText Unclear(string sheet, string place, string parts, int equal, int more) =>
        new(
            $"Ở trang '{Printable.Short(sheet)}' cột {place} bằng {parts} ở dòng {equal} mà lớn hơn ở dòng {more}: chưa rõ là tổng kinh phí hay tổng kinh phí hỗ trợ. Hãy ghi tiêu đề là 'Tổng kinh phí' hoặc 'Kinh phí hỗ trợ', hoặc chỉ rõ bằng bảng chỉ cột (total_cost_vnd, support_vnd, hoặc \"\" nếu không dùng).",
            $"In sheet '{Printable.Short(sheet)}' the column {place} is {parts} in row {equal} and more in row {more}: it may be the total cost or the support by all sources. Write 'Tổng kinh phí' or 'Kinh phí hỗ trợ' as its heading, or say which by a column map (total_cost_vnd, support_vnd, or \"\" for neither)."
        );

    // "Tổng số", "Tổng cộng (triệu đồng)", "Kinh phí (triệu đồng)" over "Tổng số".
    [GeneratedRegex(
        @"^((tong )?(kinh phi|kp|von)( (dvt|trieu|tr|trd|ty|ti|nghin|ngan|ng|ngd|dong|d|vnd|1|000|1000|000d|1000d))* )?tong( so| cong)?( (dvt|trieu|tr|trd|ty|ti|nghin|ngan|ng|ngd|dong|d|vnd|1|000|1000|000d|1000d))*$"
    )]
    private static partial Regex BareSum();
}
