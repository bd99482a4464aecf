using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;

namespace SampleKit;

/// <summary>The totals of one source and item, and what they leave out.</summary>
public sealed class ItemTotals
{
    private int _rows;
    private int _withoutCost;
    private int _withoutSupport;
    private int _withoutCeiling;
    private Int128 _cost;
    private Int128 _support;
    private Int128 _ceilings;

    /// <summary>Adds a project.</summary>
    public void Add(CheckedProject project)
    {
        _rows++;
        Add(project.Request.Requested, ref _support, ref _withoutSupport);
        Add(project.Request.Cost, ref _cost, ref _withoutCost);
        Add(project.Ceiling, ref _ceilings, ref _withoutCeiling);
    }

    /// <summary>Cost, support and ceilings, in đồng.</summary>
    public Int128[] Amounts => [_cost, _support, _ceilings];

    /// <summary>The row of these totals in <see cref="CheckedTables.Totals"/>.</summary>
    public PageCell[] Cells((FundingSource Source, string Item) key, int[] decimals, Cli cli) =>
        [
            ItemNames.Item(key.Item, cli.Language),
            ItemNames.Source(key.Source, cli.Language),
            new(cli.Number(_rows), _rows),
            Sum(_withoutCost, _cost, decimals[0], cli),
            Sum(_withoutSupport, _support, decimals[1], cli),
            Sum(_withoutCeiling, _ceilings, decimals[2], cli),
            LeftOut(cli),
        ];

    private static void Add(Vnd? amount, ref Int128 sum, ref int without)
    {
        sum += amount?.Dong ?? 0;
        without += amount is null ? 1 : 0;
    }

    private string LeftOut(Cli cli)
    {
        var parts = new List<string>();
        if (_withoutCost > 0)
            parts.Add(cli.Say($"{_withoutCost} chi phí không rõ", $"{_withoutCost} unknown cost"));
        if (_withoutSupport > 0)
            parts.Add(cli.Say($"{_withoutSupport} hỗ trợ không rõ", $"{_withoutSupport} unknown support"));
        if (_withoutCeiling > 0)
            parts.Add(cli.Say($"{_withoutCeiling} chưa có mức hỗ trợ tối đa", $"{_withoutCeiling} without a ceiling"));
        return string.Join("; ", parts);
    }

    private PageCell Sum(int without, Int128 sum, int decimals, Cli cli) =>
        without == _rows ? "–" : new PageCell(Figures.Millions(sum, decimals, cli.Language), (long)Int128.Min(sum / 1_000_000, long.MaxValue));
}
