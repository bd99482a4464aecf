using System.Text.RegularExpressions;

namespace KhuyenCong.Sheets;

// The numbers of a list: rows above their numbered parts.
internal sealed partial class RowReader
{
    private const int MostParts = 200;

    // The cells that a row has itself, the number of the row before all others, wherever its column stands.
    private List<int> Cells(SheetRow row)
    {
        var number = HasOrdinals ? _header.ColumnOf[_ordinal] : -1;
        // A dash says nothing but before a detail.
        var cells = Enumerable.Range(0, row.Count).Where(c => Own(row, row[c], c).Length > 0 && (c == number || !MoneyCells.IsNothing(row[c]))).ToList();
        if (cells.Remove(number))
            cells.Insert(0, number);
        return cells;
    }

    // "1" above "1.1": the amounts of the row are those of the rows below it.
    private bool IsParent(SheetRow row, Func<int, SheetRow?>? ahead)
    {
        if (ahead is null || NumberOf(row) is not { Length: > 0 } number)
            return false;
        var below = ahead(0) is { IsBlank: true } ? ahead(1) : ahead(0);
        return below is not null && IsPart(NumberOf(below), number);
    }

    // Whether every amount of a row is the sum of those of the rows that are numbered as its parts.
    private bool IsSumOfParts(SheetRow row, Func<int, SheetRow?> ahead)
    {
        var number = NumberOf(row);
        var parts = new List<SheetRow>();
        for (var place = 0; place < MostParts && ahead(place) is { } below && (below.IsBlank || IsPart(NumberOf(below), number)); place++)
        {
            // Parts of nobody are details of the row, and no projects.
            if (!below.IsBlank && !IsOfSomebody(below))
                return false;
            if (NumberOf(below).Count(c => c == '.') == number.Count(c => c == '.') + 1)
                parts.Add(below);
        }

        var columns = Enumerable.Range(0, _schema.Columns.Count).Where(i => _schema.Columns[i].Kind == FieldKind.Money && AmountOf(row, i) is > 0).ToList();
        return columns.Count > 0 && columns.TrueForAll(i => parts.Sum(p => (decimal)(AmountOf(p, i) ?? 0)) == AmountOf(row, i));
    }

    private long? AmountOf(SheetRow row, int column) => _header.ColumnOf[column] is >= 0 and var at ? _readers[column].Amount(row, at) : null;

    // The number of a row in its list without the mark behind it: "1", "2.1"; where no column has it, the one that begins the title; "" for none.
    private string NumberOf(SheetRow row)
    {
        var said =
            HasOrdinals ? Own(row, _ordinal)
            : TitleNumber().Match(Own(row, _title)) is { Success: true } match ? match.Groups["number"].Value
            : "";
        var number = PartLetter().Replace(said.Replace(',', '.').Replace('-', '.').TrimEnd('.', ')', ' '), "${number}.${letter}");
        return number.Length < 12 && ListNumber().IsMatch(number) ? number : "";
    }

    // Whether a row has a number in its list, also one that a formula counts and the file does not hold.
    private bool IsNumbered(SheetRow row) => NumberOf(row).Length > 0 || IsUncomputed(row, _ordinal);

    private static bool IsPart(string number, string whole) => whole.Length > 0 && number.StartsWith(whole + ".", StringComparison.Ordinal);

    // "1. Huyện Mẫu Sơn", "1.1 Hỗ trợ …"; "2 cơ sở" is no number of a list.
    [GeneratedRegex(@"^(?<number>[0-9]{1,3}(\.[0-9]{1,2})+|[0-9]{1,3}(?=[.)]))[.)]?\s*\D")]
    private static partial Regex TitleNumber();

    // "1a" is a part of "1".
    [GeneratedRegex(@"^(?<number>[0-9.]*[0-9])(?<letter>[a-hđ])$")]
    private static partial Regex PartLetter();

    [GeneratedRegex(@"^[0-9][0-9.]*([0-9]|\.[a-hđ])?$")]
    private static partial Regex ListNumber();
}
