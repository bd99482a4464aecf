using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.Batch;

/// <summary>Tính hàng loạt: the ceilings of many cases at once, column by column: of national money, or of the local money of one province.</summary>
/// <remarks>
/// Every row gives exactly what <see cref="PromotionRules.TryComputeSupport"/> gives for it on its day. The tables are built from the norms; there is no
/// second copy of the law. Nothing is thrown for the sake of a row: what has no number is a code. Nothing is allocated either, but for rows whose level
/// is known in part, given once only or under other caps too: these ask the typed call. A row has no code of an item of the
/// province's own and no facts of the province; such cases are for the typed call. Immutable and thread-safe: parts of the columns may be computed on
/// different threads.
/// </remarks>
public sealed class SupportBatch
{
    /// <summary>Chưa biết chi phí: the cost of a row whose cost is not known.</summary>
    public const long UnknownCost = long.MinValue;

    /// <summary>Không có mức trần: the ceiling of a row that has no single one; its code says why.</summary>
    public const long NoCeiling = -1;

    private readonly int[] _starts;
    private readonly SupportNorms?[] _norms;
    private readonly FundingSource _source;
    private readonly PromotionRules? _rules;
#if NET8_0_OR_GREATER
    private readonly SupportKernel _kernel;
#endif

    /// <summary>Lập bộ tính: builds the tables of the law that some rules ask, for one kind of money.</summary>
    /// <param name="rules">The rules; for local money those of a province, see <see cref="PromotionRules.In"/>, else every row is told that its law is needed.</param>
    /// <param name="source">Whose money the rows ask for.</param>
    /// <exception cref="ArgumentNullException">There are no rules.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The source is neither national nor local.</exception>
    public SupportBatch(PromotionRules rules, FundingSource source)
        : this(TablesOf(rules ?? throw new ArgumentNullException(nameof(rules)), Defined(source)), source) => _rules = rules;

    /// <summary>Lập bộ tính: builds the tables of a timeline of norms of a host's own.</summary>
    /// <param name="norms">The tables of national money, one after the other.</param>
    /// <exception cref="ArgumentNullException">There is no timeline.</exception>
    public SupportBatch(Timeline<SupportNorms> norms)
        : this(TablesOf(norms ?? throw new ArgumentNullException(nameof(norms))), FundingSource.National) { }

    private SupportBatch(IReadOnlyList<(LocalDate From, SupportNorms? Norms)> tables, FundingSource source)
    {
        if (tables.Count > SupportCode.MostRegimes)
            throw new ArgumentException($"{tables.Count} tables follow one another; a code counts up to {SupportCode.MostRegimes}.", nameof(tables));
        _starts = tables.Select(t => DateColumn(t.From)).ToArray();
        _norms = tables.Select(t => t.Norms).ToArray();
        _source = source;
#if NET8_0_OR_GREATER
        _kernel = new SupportKernel(_starts, _norms, source);
#endif
    }

    /// <summary>Luật quốc gia: the batch over the national tables under the default readings.</summary>
    public static SupportBatch National { get; } = new(PromotionRules.National, FundingSource.National);

    /// <summary>One year in a date column.</summary>
    internal const int YearInColumn = 10_000;

    /// <summary>Ngày trong cột: a date as the number of a date column, year × 10000 + month × 100 + day.</summary>
    /// <param name="date">The date.</param>
    public static int DateColumn(LocalDate date)
    {
        var iso = IsoDay.Of(date);
        return (iso.Year * YearInColumn) + (iso.Month * 100) + iso.Day;
    }

    /// <summary>Tính mức trần: computes the ceilings and codes of all rows.</summary>
    /// <param name="items">The items; an undefined one gives an invalid row.</param>
    /// <param name="dates">The governing dates as <see cref="DateColumn"/> gives them.</param>
    /// <param name="costs">The costs in đồng, of one unit or pooled; <see cref="UnknownCost"/> where not known.</param>
    /// <param name="units">The numbers of units.</param>
    /// <param name="factors">The priority factors in millionths, 1,000,000 for none; each is taken to have its ground.</param>
    /// <param name="ceilings">Receives the ceilings in đồng, or <see cref="NoCeiling"/>.</param>
    /// <param name="codes">Receives the codes, to be read with <see cref="SupportCode"/>.</param>
    /// <exception cref="ArgumentException">The columns differ in length, or a result column is too short.</exception>
    public void Compute(
        ReadOnlySpan<SupportItem> items,
        ReadOnlySpan<int> dates,
        ReadOnlySpan<long> costs,
        ReadOnlySpan<int> units,
        ReadOnlySpan<int> factors,
        Span<long> ceilings,
        Span<uint> codes
    )
    {
        var rows = items.Length;
        if (dates.Length != rows || costs.Length != rows || units.Length != rows || factors.Length != rows)
            throw new ArgumentException(
                $"The columns differ in length: items {rows}, dates {dates.Length}, costs {costs.Length}, units {units.Length}, factors {factors.Length}."
            );
        if (ceilings.Length < rows || codes.Length < rows)
            throw new ArgumentException($"The result columns hold {ceilings.Length} and {codes.Length} rows; {rows} are needed.");
        var done = 0;
#if NET8_0_OR_GREATER
        done = _kernel.Compute(this, items, dates, costs, units, factors, ceilings, codes);
#endif
        for (var row = done; row < rows; row++)
            ceilings[row] = ComputeRow(items[row], dates[row], costs[row], units[row], factors[row], out codes[row]);
    }

    /// <summary>Xem xét lại một dòng: the full decision of one row, with its reasons.</summary>
    /// <param name="item">The item.</param>
    /// <param name="date">The date as in the column.</param>
    /// <param name="cost">The cost as in the column.</param>
    /// <param name="units">The number of units.</param>
    /// <param name="factor">The factor in millionths.</param>
    /// <exception cref="ArgumentException">The row is malformed.</exception>
    public SupportDecision Explain(SupportItem item, int date, long cost, int units, int factor)
    {
        var request = RequestOf(item, cost, units, factor);
        return _rules is { } rules && EligibilityColumns.TryDate(date, out var day)
            ? rules.AssessSupport(day, request)
            : SupportRules.Assess(NormsOf(RegimeOf(date)), request);
    }

    /// <summary>One row by the typed call: what the columns are held against, and what answers a row outside the kernel's range.</summary>
    internal long ComputeRow(SupportItem item, int date, long cost, int units, int factor, out uint code)
    {
        var regime = RegimeOf(date);
        SupportRules.TryCompute(NormsOf(regime), RequestOf(item, cost, units, factor), out var workings);
        code = new SupportCode(regime, item, workings).Value;
        return workings.Outcome == SupportOutcome.Ceiling ? workings.Upper.Dong : NoCeiling;
    }

    // What stands of a table (amendments not read, days not seen) changes no number: tables that differ by it alone are one.
    private static List<(LocalDate From, SupportNorms? Norms)> TablesOf(PromotionRules rules, FundingSource source)
    {
        var tables = new List<(LocalDate From, SupportNorms? Norms)>();
        foreach (var (from, norms) in rules.SupportTables(source))
        {
            var table = norms is null ? null : norms with { Caveats = default, LocalCaveats = null };
            if (tables.Count == 0 ? table is not null : table != tables[tables.Count - 1].Norms)
                tables.Add((from, table));
        }

        return tables;
    }

    private static List<(LocalDate From, SupportNorms? Norms)> TablesOf(Timeline<SupportNorms> norms) =>
        norms.Starts.Zip(norms.Values, (from, table) => (from, (SupportNorms?)table)).ToList();

    private static FundingSource Defined(FundingSource source) =>
        source is FundingSource.National or FundingSource.Local
            ? source
            : throw new ArgumentOutOfRangeException(nameof(source), source, "National or local money is required.");

    private SupportRequest RequestOf(SupportItem item, long cost, int units, int factor) =>
        new()
        {
            Item = item,
            Source = _source,
            Cost = cost == UnknownCost ? null : new Vnd(cost),
            Units = units,
            PriorityFactor = new Rate(factor),
            Ground = PriorityGround.Both,
        };

    private int RegimeOf(int date)
    {
        var regime = 0;
        foreach (var start in _starts)
            regime += date >= start ? 1 : 0;
        return regime;
    }

    private SupportNorms? NormsOf(int regime) => regime == 0 ? null : _norms[regime - 1];
}
