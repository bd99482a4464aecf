using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>What the rows above a heading say of the whole table: the unit of its amounts, its date or year, its source of money.</summary>
/// <param name="Unit">The unit in đồng, or null.</param>
/// <param name="Date">The date, month or year, or null.</param>
/// <param name="Source">The code of the source, or null.</param>
internal sealed partial record TableHead(long? Unit, string? Date, string? Source)
{
    /// <summary>Whether the rows right above the heading name the source.</summary>
    internal bool IsSourceNamed { get; private init; }

    /// <summary>Whether they name the date or year.</summary>
    internal bool IsDateNamed { get; private init; }

    /// <summary>What holds below a further heading: what the nearest of the rows above it says, else what held before.</summary>
    /// <param name="between">The rows since the last row of data.</param>
    /// <param name="isDateGiven">Whether the date was given beside the sheet, so that no row changes it.</param>
    /// <param name="sourceOf">The source that some texts name, or null.</param>
    internal TableHead Under(List<SheetRow> between, bool isDateGiven, Func<IEnumerable<string>, string?> sourceOf)
    {
        var (unit, date, source) = ((long?)null, isDateGiven ? Date : null, (string?)null);
        for (var i = between.Count - 1; i >= 0; i--)
        {
            string[] texts = [.. between[i].Cells.Where(c => c.Length > 0)];
            unit ??= MoneyUnits.StatedAbove(texts).Cast<long?>().LastOrDefault();
            texts = [.. texts.Where(t => !IsOfTableBefore(t))];
            date ??= Array.Exists(texts, SectionYear.IsCarriedOver) ? null : DateCells.OfHeading(texts);
            source ??= sourceOf(texts);
        }

        return new(unit ?? Unit, date ?? Date, source ?? Source) { IsSourceNamed = source is not null, IsDateNamed = date is not null && !isDateGiven };
    }

    // Remarks, totals, place and day, and signatures close the table above them.
    private static bool IsOfTableBefore(string text) => OfTableBefore().IsMatch(VietnameseText.Key(text)) || text[0] is '*' or '-' or '+';

    [GeneratedRegex(@"^(ghi chu|chu thich|luu y|noi nhan|nguoi|bang chu|tong|cong|luy ke)\b|ngay \d{1,2} thang \d{1,2} nam \d{4}$")]
    private static partial Regex OfTableBefore();
}
