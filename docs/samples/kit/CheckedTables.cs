using KhuyenCong.Domain;
using KhuyenCong.Domain.Programmes;

namespace SampleKit;

/// <summary>The tables and the chart of a list that was checked against the support levels.</summary>
public sealed class CheckedTables(Cli cli)
{
    /// <summary>The title of <see cref="Projects"/>.</summary>
    public string ProjectTitle => cli.Say("Các đề án", "All projects");

    /// <summary>The title of <see cref="Totals"/>.</summary>
    public string TotalTitle => cli.Say("Tổng theo nguồn và hạng mục (triệu đồng)", "Totals by source and item (million đồng)");

    /// <summary>The column of verdicts.</summary>
    public PageColumn VerdictColumn => new(cli.Say("Kết luận", "Verdict"), ColumnShape.Verdict);

    /// <summary>The projects, a row each.</summary>
    public PageTable Projects(IEnumerable<CheckedProject> projects) =>
        new(
            ProjectTitle,
            [
                new(cli.Say("Đề án", "Project"), ColumnShape.Name),
                new(cli.Say("Hạng mục", "Item"), ColumnShape.Text, Drop: 2, IsJoined: true),
                new(cli.Say("Nguồn", "Source"), ColumnShape.Short),
                new(cli.Say("Chi phí (đồng)", "Cost (đồng)"), ColumnShape.Number),
                new(cli.Say("Hỗ trợ (đồng)", "Support (đồng)"), ColumnShape.Number),
                new(cli.Say("Mức hỗ trợ tối đa (đồng)", "Ceiling (đồng)"), ColumnShape.Number),
                new(cli.Say("So với mức tối đa (%)", "Of ceiling (%)"), ColumnShape.Number),
                VerdictColumn,
                new(cli.Say("Viện dẫn, yếu tố quyết định", "Provision, and what bound"), ColumnShape.Text, Drop: 3),
                new(cli.Say("Mức quốc gia tham khảo", "National level, for reference"), ColumnShape.Text, Drop: 4),
            ],
            [.. projects.Select(c => c.Cells(cli.Language))]
        );

    /// <summary>The totals by source and item.</summary>
    public PageTable Totals(IReadOnlyDictionary<(FundingSource Source, string Item), ItemTotals> totals)
    {
        var sums = totals.OrderBy(t => t.Key.Source == FundingSource.National).ThenBy(t => t.Key.Item, StringComparer.Ordinal).ToList();
        int[] decimals = [.. Enumerable.Range(0, 3).Select(i => Figures.DecimalsOfMillions(sums.Select(s => s.Value.Amounts[i])))];
        return new(
            TotalTitle,
            [
                new(cli.Say("Hạng mục", "Item"), ColumnShape.Name),
                new(cli.Say("Nguồn", "Source"), ColumnShape.Short),
                new(cli.Say("Số đề án", "Projects"), ColumnShape.Number),
                new(cli.Say("Chi phí", "Cost"), ColumnShape.Number),
                new(cli.Say("Hỗ trợ", "Support"), ColumnShape.Number),
                new(cli.Say("Mức hỗ trợ tối đa", "Ceilings"), ColumnShape.Number),
                new(cli.Say("Không tính vào", "Left out")),
            ],
            [.. sums.Select(t => t.Value.Cells(t.Key, decimals, cli))]
        );
    }

    /// <summary>The support of each project as a share of its ceiling.</summary>
    public PageChart Chart(IEnumerable<CheckedProject> projects)
    {
        var all = projects.ToList();
        var bars = all.Where(c => c.Measure is not null)
            .Select(c =>
            {
                var (support, most) = (c.Request.Requested!.Value, c.Measure!.Value);
                var share = Figures.Thousandths(support, most);
                return new Bar(
                    c.Display,
                    share,
                    Figures.Percent(share, cli.Language) + "%",
                    $"{Figures.Whole(support.Dong, cli.Language)} / {Figures.Whole(most.Dong, cli.Language)} đồng",
                    IsReference: c.Ceiling is null
                );
            })
            .ToList();
        var legend = new List<string> { cli.Say("Dưới tên: hỗ trợ / mức so sánh.", "Below the name: support / what it is compared with.") };
        if (bars.Exists(b => b.IsReference))
            legend.Add(
                cli.Say(
                    "Thanh rỗng: so với mức quốc gia tham khảo, vì mức của tỉnh chưa xác định.",
                    "Outlined bar: compared with the national level for reference, as that of the province is not determined."
                )
            );
        if (all.Count > bars.Count)
            legend.Add(
                cli.Say(
                    $"Không vẽ {cli.Number(all.Count - bars.Count)} đề án chưa có mức để so.",
                    $"{cli.Number(all.Count - bars.Count)} projects without a level to compare with are not drawn."
                )
            );
        return new PageChart(
            cli.Say("Hỗ trợ so với mức hỗ trợ tối đa (%)", "Support as a share of the ceiling (%)"),
            cli.Say(
                $"Biểu đồ thanh của {cli.Number(bars.Count)} đề án; 100% là mức hỗ trợ tối đa; {cli.Number(bars.Count(b => b.Value > 1000))} đề án vượt 100%. Số liệu có trong bảng các đề án.",
                $"Bar chart of {cli.Number(bars.Count)} projects; 100% is the ceiling; beyond it: {cli.Number(bars.Count(b => b.Value > 1000))}. The figures are in the table of projects."
            ),
            thousandths => $"{Figures.Whole(thousandths / 10, cli.Language)}%",
            bars
        )
        {
            Legend = legend,
            Whole = 1000,
        };
    }
}
