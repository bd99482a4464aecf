using KhuyenCong.Domain;

namespace KhuyenCong.Sheets;

/// <summary>How a cell shows its number, where it is not shown as it is.</summary>
/// <param name="Thousands">How many times a thousand it is shown smaller.</param>
/// <param name="IsShare">Whether it is shown as a share, with "%".</param>
/// <param name="Unit">The unit that is shown behind it, or null.</param>
/// <param name="OfDay">What is shown of a day: 7 signs (yyyy-MM) where only its month is, 4 where only its year is; else 0.</param>
internal readonly record struct NumberLook(int Thousands, bool IsShare, long? Unit, int OfDay = 0)
{
    /// <summary>A day as far as it is shown: "3/2016" typed into a spreadsheet is stored as the first day of the month.</summary>
    internal string Shown(string day) =>
        (OfDay == 7 && day.EndsWith("-01", StringComparison.Ordinal)) || (OfDay == 4 && day.EndsWith("-01-01", StringComparison.Ordinal)) ? day[..OfDay] : day;

    /// <summary>How many times smaller the number is shown.</summary>
    internal long Scale =>
        Thousands switch
        {
            0 => 1,
            1 => 1_000,
            2 => 1_000_000,
            _ => 1_000_000_000,
        };

    internal static readonly LocalizedText ShownAsShare = new("ô hiện theo tỷ lệ phần trăm", "the cell shows a share in percent");

    /// <summary>A number that is shown smaller by another scale than that of its unit.</summary>
    internal static LocalizedText ShownOtherwise(long scale, long unit)
    {
        var (shown, of) = (MoneyUnits.NameOf(scale), MoneyUnits.NameOf(unit));
        return new(
            $"ô hiện số chia cho {Grouped(scale, '.')} mà đơn vị tính là {of.Vietnamese}: chưa rõ số lưu theo đồng, theo {shown.Vietnamese} hay theo {of.Vietnamese}; hãy bỏ định dạng chia",
            $"the cell shows its number divided by {Grouped(scale, ',')}, and the unit is {of.English}: what is stored may be đồng, {shown.English} or {of.English}; take the scaling format away"
        );
    }

    /// <summary>A number that is stored in đồng and shown in the unit of its column.</summary>
    internal static LocalizedText ReadAsStored(string address, string stored, long scale, long unit) =>
        new(
            $"ô {address} lưu {stored} và hiện số chia cho {Grouped(scale, '.')}, theo {MoneyUnits.NameOf(unit).Vietnamese}: số lưu được đọc là đồng, các ô như vậy trong cột cũng thế",
            $"cell {address} stores {stored} and shows it divided by {Grouped(scale, ',')}, in {MoneyUnits.NameOf(unit).English}: what is stored is read as đồng, here and in all such cells of the column"
        );

    private static string Grouped(long scale, char mark) => string.Join(mark, Enumerable.Repeat("000", $"{scale}".Length / 3).Prepend("1"));
}

/// <summary>The looks of the cells of a sheet that do not show their numbers as they are, column by column.</summary>
internal sealed class CellLooks
{
    private readonly Dictionary<int, List<(int First, int Last, NumberLook Look)>> _runs = [];
    private bool _isSorted = true;

    /// <summary>Adds the look of a cell; those of a column may come in any order.</summary>
    internal void Add(int row, int column, NumberLook look)
    {
        if (look == default)
            return;
        if (!_runs.TryGetValue(column, out var runs))
            _runs[column] = runs = [];
        _isSorted &= runs.Count == 0 || runs[^1].Last < row;
        if (runs.Count > 0 && runs[^1].Last == row - 1 && runs[^1].Look == look)
            runs[^1] = (runs[^1].First, row, look);
        else
            runs.Add((row, row, look));
    }

    /// <summary>The look of a cell.</summary>
    internal NumberLook Of(int row, int column)
    {
        if (!_runs.TryGetValue(column, out var runs))
            return default;
        if (!_isSorted)
        {
            foreach (var all in _runs.Values)
                all.Sort((one, other) => one.First.CompareTo(other.First));
            _isSorted = true;
        }

        var (low, high) = (0, runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = runs[middle].First <= row ? (middle, high) : (low, middle - 1);
        }

        return runs[low].First <= row && row <= runs[low].Last ? runs[low].Look : default;
    }
}
