using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>Cột được hiểu: what one column of a sheet was taken for.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Letters">The letters of the column.</param>
/// <param name="Heading">The heading as it stands there, the lines of a heading of several joined.</param>
/// <param name="Code">The code of the column it was taken for; null where it is not used.</param>
/// <param name="Name">The name of that column; null where it is not used.</param>
/// <param name="Unit">The unit of its amounts where the sheet states one, else null.</param>
public sealed record ColumnTaken(string Sheet, string Letters, string Heading, string? Code, LocalizedText? Name, LocalizedText? Unit);

/// <summary>The heading of a table: where it stands and what each of its columns means.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Texts">The headings of the columns of the sheet, all their lines.</param>
/// <param name="Names">What of each heading tells its column.</param>
/// <param name="ColumnOf">For each column of the schema the column of the sheet, or -1.</param>
/// <param name="Fits">For each column of the schema how surely.</param>
/// <param name="Score">How well it makes the table.</param>
internal sealed record Header(IReadOnlyList<SheetRow> Rows, string[] Texts, string[] Names, int[] ColumnOf, HeadingFit[] Fits, int Score)
{
    /// <summary>The number of its first row.</summary>
    internal int FirstRow => Rows[0].Number;

    /// <summary>The number of its last row.</summary>
    internal int LastRow => Rows[^1].Number;

    /// <summary>The number of rows of the heading.</summary>
    internal int Depth => Rows.Count;

    /// <summary>Whether every heading that was taken is the code of its column: a file that a program wrote.</summary>
    internal bool IsByCode { get; } = Array.TrueForAll(Fits, f => f is HeadingFit.None or HeadingFit.Code);

    /// <summary>What its column "Tổng số" beside the sources of money is.</summary>
    internal SumMeaning Sum { get; init; }

    /// <summary>Its columns of shares, which are not read.</summary>
    internal IReadOnlyList<ShareColumn> Shares { get; init; } = [];

    private readonly int _unitAt = Array.FindIndex(Names, n => VietnameseText.Key(n) is "dvt" or "dv tinh" or "don vi tinh" or "don vi tien te" or "unit");

    /// <summary>The unit that a row states for its amounts in a column "ĐVT", or null.</summary>
    internal long? UnitOf(SheetRow row) => _unitAt < 0 ? null : MoneyUnits.UnitAlone(row[_unitAt]);

    /// <summary>Whether a row says what a row of the heading says.</summary>
    internal bool Has(SheetRow row) => Rows.Any(line => IsSame(line, row));

    private static bool IsSame(SheetRow line, SheetRow row)
    {
        var same = 0;
        for (var at = 0; at < row.Count; at++)
        {
            if (row[at].Length > 0 && !string.Equals(row[at], line[at], StringComparison.OrdinalIgnoreCase))
                return false;
            same += row[at].Length > 0 ? 1 : 0;
        }

        return same >= 2;
    }

    /// <summary>The number of columns up to the last one with a heading.</summary>
    internal int Width { get; } = Array.FindLastIndex(Texts, t => t.Length > 0) + 1;
}
