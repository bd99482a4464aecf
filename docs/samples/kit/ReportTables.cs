using KhuyenCong.Domain;
using KhuyenCong.Domain.Reporting;

namespace SampleKit;

/// <summary>The tables and charts of a report: a column for each period, and beside them what no column counts.</summary>
public sealed class ReportTables(Cli cli, ProjectReport report)
{
    /// <summary>All tables, in their order.</summary>
    public IEnumerable<PageTable> All => [Counts(), Money(), Completions(), .. Enum.GetValues<ReportDimension>().Select(By)];

    /// <summary>The charts: by year and by content.</summary>
    public IEnumerable<PageChart> Charts => [ChartOf(ReportDimension.Year), ChartOf(ReportDimension.Content)];

    /// <summary>How many projects the tables count, and of how many.</summary>
    public string Counted() =>
        Say(
            $"{Whole(report.Current.Projects)} đề án trong kỳ; đọc {Whole(report.RecordsRead)} đề án của mọi kỳ.",
            $"{Cli.Counted(report.Current.Projects, "project", "projects")} in the period; {Cli.Counted(report.RecordsRead, "project", "projects")} of all periods read."
        );

    /// <summary>The measures that no table has since they are zero throughout.</summary>
    public string Zeros()
    {
        var zeros = MeasureInfo.All.Where(m => report.SinceStart[m.Measure].Known > 0 && IsZero(m.Measure)).Select(m => m.Name.In(cli.Language)).ToList();
        return zeros.Count == 0
            ? Say("Không có chỉ tiêu nào bằng 0 trong mọi kỳ.", "No measure is zero in all periods.")
            : Say($"Bằng 0 trong mọi kỳ: {string.Join(", ", zeros)}.", $"Zero in all periods: {string.Join(", ", zeros)}.");
    }

    /// <summary>Projects, establishments and what else is counted.</summary>
    public PageTable Counts()
    {
        var rows = new List<PageCell[]>
        {
            new PageCell[] { Say("số đề án", "projects") }
                .Concat(Periods().Select(p => Figure(p.Projects)))
                .Append("")
                .ToArray(),
            new PageCell[] { Say("số cơ sở (không trùng)", "distinct establishments") }
                .Concat(Periods().Select(p => Figure(p.DistinctEstablishments)))
                .Append(LeftOut(p => p.WithoutOneEstablishment, Say("đề án không gắn với một cơ sở cụ thể", "projects naming no single one")))
                .ToArray(),
        };
        rows.AddRange(Shown(isMoney: false).Select(m => Row(m.Info().Name.In(cli.Language), m, _ => 0)));
        return new(
            Say("Số lượng", "Numbers"),
            [new(Say("Chỉ tiêu", "Measure"), ColumnShape.Name), .. PeriodColumns(), new(Say("Không tính được", "Not counted"))],
            rows
        );
    }

    /// <summary>The measures of money.</summary>
    public PageTable Money()
    {
        var measures = Shown(isMoney: true).ToList();
        int[] decimals = [.. Periods().Select(p => Figures.DecimalsOfMillions(measures.Select(m => (Int128)p[m].Sum)))];
        return new(
            Say("Kinh phí (triệu đồng)", "Money (million đồng)"),
            [new(Say("Chỉ tiêu", "Measure"), ColumnShape.Name), .. PeriodColumns(), new(Say("Không tính được", "Not counted"))],
            [.. measures.Select(m => Row(m.Info().Name.In(cli.Language), m, at => decimals[at]))]
        );
    }

    /// <summary>What was done of what was to be done.</summary>
    public PageTable Completions() =>
        new(
            Say("Tỷ lệ hoàn thành (%, không giới hạn ở 100)", "Completion (%, not cut off at 100)"),
            [
                new(Say("Tử số / mẫu số", "Numerator / denominator"), ColumnShape.Name),
                new(Say("Trong kỳ", "Period"), ColumnShape.Number),
                new(Say("Lũy kế từ đầu năm", "Year to date"), ColumnShape.Number),
                new(Say("Lũy kế từ đầu giai đoạn", "Since the start"), ColumnShape.Number),
                new(Say("Không tính được", "Not counted")),
            ],
            [
                .. Enum.GetValues<CompletionKind>()
                    .Select(kind =>
                    {
                        Completion[] all = [report.Current[kind], report.YearToDate[kind], report.SinceStart[kind]];
                        return new PageCell[] { kind.ToText().In(cli.Language) }
                            .Concat(all.Select(Completed))
                            .Append(Listed(all.Select((c, at) => (PeriodColumns()[at * 2].Heading, c.LeftOut)), Say("đề án không rõ", "projects not known")))
                            .ToArray();
                    }),
            ]
        );

    /// <summary>The period by one dimension, such as the contents.</summary>
    public PageTable By(ReportDimension dimension)
    {
        Measure[] measures = [Measure.Planned, Measure.Support, Measure.Counterpart, Measure.TotalCost, Measure.Settled];
        var name = dimension.ToText().In(cli.Language);
        return new(
            Say($"Theo {name} (triệu đồng)", $"By {name} (million đồng)"),
            [
                new(char.ToUpperInvariant(name[0]) + name[1..], ColumnShape.Name),
                new(Say("Đề án", "Projects"), ColumnShape.Number),
                new(Say("Cơ sở", "Establishments"), ColumnShape.Number),
                new(Say("Kế hoạch", "Planned"), ColumnShape.Number),
                new(Say("Hỗ trợ", "Support"), ColumnShape.Number),
                new(Say("Đối ứng", "Counterpart"), ColumnShape.Number),
                new(Say("Tổng chi phí", "Total cost"), ColumnShape.Number),
                new(Say("Quyết toán", "Settled"), ColumnShape.Number),
                new(Say("Không tính được", "Not counted")),
            ],
            [
                .. report
                    .Table(dimension)
                    .Select(row =>
                        new PageCell[] { row.Name.In(cli.Language), Figure(row.Totals.Projects), Figure(row.Totals.DistinctEstablishments) }
                            .Concat(measures.Select(m => Value(m, row.Totals, DecimalsIn(dimension, m))))
                            .Append(
                                string.Join(
                                    "; ",
                                    measures
                                        .Where(m => row.Totals[m].Unknown > 0)
                                        .Select(m => $"{m.Info().Name.In(cli.Language)}: {Whole(row.Totals[m].Unknown)} {Say("không rõ", "not known")}")
                                )
                            )
                            .ToArray()
                    ),
            ]
        );
    }

    /// <summary>Support by one dimension, against the plan.</summary>
    public PageChart ChartOf(ReportDimension dimension)
    {
        var name = dimension.ToText().In(cli.Language);
        return new PageChart(
            Say($"Hỗ trợ theo {name}, so với kế hoạch (triệu đồng)", $"Support by {name}, against the plan (million đồng)"),
            Say(
                $"Biểu đồ thanh của hỗ trợ theo {name}; vạch là kế hoạch. Số liệu có trong bảng cùng mục.",
                $"Bar chart of support by {name}; the mark is the plan. The figures are in the table of this section."
            ),
            dong => Figures.Whole(dong / 1_000_000, cli.Language),
            [
                .. report
                    .Table(dimension)
                    .Select(r =>
                    {
                        var (support, planned) = (r.Totals[Measure.Support].Sum, r.Totals[Measure.Planned].Sum);
                        return new Bar(
                            r.Name.In(cli.Language),
                            support,
                            Figures.Millions(support, DecimalsIn(dimension, Measure.Support), cli.Language),
                            planned > 0
                                ? Say("so với kế hoạch: ", "of the plan: ")
                                    + Figures.Percent(Figures.Thousandths(new Vnd(support), new Vnd(planned)), cli.Language)
                                    + "%"
                                : null,
                            planned > 0 ? planned : null
                        );
                    }),
            ]
        )
        {
            Legend = [Say("Vạch đứng: kế hoạch.", "Upright mark: the plan.")],
        };
    }

    private Totals[] Periods() => [report.Current, report.YearBefore, report.YearToDate, report.YearToDateBefore, report.SinceStart];

    private PageColumn[] PeriodColumns() =>
        [
            new(Say("Trong kỳ", "Period"), ColumnShape.Number),
            new(Say("Cùng kỳ năm trước", "Year before"), ColumnShape.Number),
            new(Say("Lũy kế từ đầu năm", "Year to date"), ColumnShape.Number),
            new(Say("Lũy kế năm trước", "To date, year before"), ColumnShape.Number),
            new(Say("Lũy kế từ đầu giai đoạn", "Since the start"), ColumnShape.Number),
        ];

    // Measures of which something is known, and which are not zero throughout.
    private IEnumerable<Measure> Shown(bool isMoney) =>
        MeasureInfo.All.Where(m => m.IsMoney == isMoney && report.SinceStart[m.Measure].Known > 0 && !IsZero(m.Measure)).Select(m => m.Measure);

    private bool IsZero(Measure measure) => Periods().All(p => p[measure].Sum == 0 && p[measure].Unknown == 0);

    private PageCell[] Row(string name, Measure measure, Func<int, int> decimals) =>
        [name, .. Periods().Select((p, at) => Value(measure, p, decimals(at))), LeftOut(p => p[measure].Unknown, Say("đề án không rõ", "projects not known"))];

    // What a row leaves out, period by period, in the order of the columns.
    private PageCell LeftOut(Func<Totals, long> count, string what)
    {
        var counts = Periods().Select(count).ToList();
        return Listed(counts.Select((c, at) => (PeriodColumns()[at].Heading, c)), what);
    }

    // Such as "trong kỳ 13, cùng kỳ năm trước 15 đề án không rõ".
    private string Listed(IEnumerable<(string Heading, long Count)> counts, string what)
    {
        var known = counts.Where(c => c.Count > 0).Select(c => $"{char.ToLowerInvariant(c.Heading[0])}{c.Heading[1..]} {Whole(c.Count)}").ToList();
        return known.Count == 0 ? "" : $"{string.Join(", ", known)} {what}";
    }

    private PageCell Completed(Completion completion)
    {
        if (completion.Of <= 0 || completion.Done < 0)
            return "–";
        var share = Figures.Thousandths(new Vnd(completion.Done), new Vnd(completion.Of));
        return new PageCell(Figures.Percent(share, cli.Language), share);
    }

    private int DecimalsIn(ReportDimension dimension, Measure measure) =>
        Figures.DecimalsOfMillions(report.Table(dimension).Select(r => (Int128)r.Totals[measure].Sum));

    private PageCell Figure(long count) => new(Whole(count), count);

    private PageCell Value(Measure measure, Totals totals, int decimals)
    {
        var tally = totals[measure];
        return tally.Known == 0
            ? "–"
            : new PageCell(measure.Info().IsMoney ? Figures.Millions(tally.Sum, decimals, cli.Language) : Whole(tally.Sum), tally.Sum);
    }

    private string Whole(long count) => cli.Number(count);

    private string Say(string vietnamese, string english) => cli.Say(vietnamese, english);
}
