using System.Buffers;
using System.Text.RegularExpressions;
using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

// Forms of amounts beside those of printed texts.
internal static partial class MoneyCells
{
    // What stands between the digits of an amount besides dots and commas.
    private static readonly SearchValues<char> Marks = SearchValues.Create("'’‘´` ");

    // "300'000'000", "300. 000. 000", "300.000 ngđ", "300.000.000,- đ" (no đồng beyond the whole), "300.000.000 đồng chẵn./.", "300 triệu/đề án" without what is no part of
    // the amount.
    private static string Plainly(string text)
    {
        if (text.Length is < 3 or > 80 || text[^1] is >= '0' and <= '9' && text.AsSpan().IndexOfAny(Marks) < 0)
            return text;
        text = OfProject().Replace(End().Replace(text, ""), "");
        if (Whole().Match(text) is { Success: true } whole)
            text = $"{whole.Groups["amount"].Value} {whole.Groups["unit"].Value}".TrimEnd();
        if (Apart().Match(text) is { Success: true } apart)
            text = string.Concat(apart.Groups["digits"].Value.Where(c => !Marks.Contains(c))) + text[apart.Length..];
        return Thousand().Replace(text, " nghìn đồng");
    }

    // Figure and words have to agree; where the figure alone may be several amounts, the words tell which.
    private static bool TryReadTwice(MoneyWords.Twice cell, long? unit, ColumnMarks? marks, out string field, out LocalizedText? problem)
    {
        long[] units = unit is { } given ? [1, given] : [1, 1_000, 1_000_000, 1_000_000_000];
        var isRead = TryRead(cell.Figure, CellKind.Text, unit, out field, out problem, marks);
        var isSame = cell.Said switch
        {
            null => false,
            { IsMoney: false } digits => isRead && IsReadAs(cell.Figure, 1, digits.Value),
            { } amount => isRead ? field == $"{amount.Value}" : Array.Exists(units, u => IsReadAs(cell.Figure, u, amount.Value)),
        };
        if (isSame)
        {
            field = isRead ? field : $"{cell.Said!.Value.Value}";
            problem = null;
            return true;
        }

        if (isRead || cell.Said is null or { IsMoney: true })
            problem = cell.Problem();
        field = "";
        return false;
    }

    // Whether a figure can be read as an amount, its one mark as either.
    private static bool IsReadAs(string figure, long unit, long amount)
    {
        var (scale, times) = MoneyUnits.Parts(unit);
        var name = HasUnit(figure) || scale == 1 ? "" : " " + MoneyUnits.NameOf(scale).Vietnamese;
        return Array.Exists(
            [figure, figure.Replace('.', ','), figure.Replace(".", "")],
            f => Vnd.TryParse(f + name, out var read) && read.Dong <= Largest && read.Dong * times == amount
        );
    }

    // "30 triệu đồng/cơ sở": how many there are the cell does not say.
    private static LocalizedText OfEach(string each) =>
        new(
            $"số tiền tính cho mỗi '{Printable.Short(each)}', không phải cho cả đề án",
            $"an amount for each '{Printable.Short(each)}' and not for the project"
        );

    [GeneratedRegex(@"(\s*chẵn)?[\s.]*/\.?\s*$|\s*chẵn[\s.]*$", RegexOptions.IgnoreCase)]
    private static partial Regex End();

    [GeneratedRegex(@"\s*/\s*(0?1\s*)?(đề\s+án|đa|dự\s+án|nhiệm\s+vụ)$", RegexOptions.IgnoreCase)]
    private static partial Regex OfProject();

    [GeneratedRegex(@"^(?<amount>[0-9][0-9., '’]*[0-9]|[0-9])\s?[,.]\s?(--?|[–—=])\s*(?<unit>(đồng|đ|vnđ|vnd)?)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?<digits>[0-9]{1,3}(['’‘´`][0-9]{3})+|[0-9]{1,3}(\s?\.\s?[0-9]{3}){2,})(?![0-9'’‘´`])")]
    private static partial Regex Apart();

    [GeneratedRegex(@"(?<=[0-9])\s*ng\.?\s*(đ|đồng)\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex Thousand();

    [GeneratedRegex(@"^[0-9][0-9.,\s]*(\p{L}[\p{L}.\s]{0,14})?/\s*(?<each>(0?1\s*)?\p{L}[\p{L}0-9\s/]{0,40})$")]
    private static partial Regex IsOfEach();
}
