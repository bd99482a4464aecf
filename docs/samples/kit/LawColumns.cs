using System.Collections.Concurrent;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace SampleKit;

/// <summary>One row that asks for a ceiling, in numbers; null is not known.</summary>
public readonly record struct SupportRow
{
    /// <summary>The governing day as a date column has it; 0 for none.</summary>
    public int Day { get; init; }

    /// <summary>Whose money: what <see cref="LawColumns.SourceOf"/> gives.</summary>
    public int Source { get; init; }

    /// <summary>The province: what <see cref="LawColumns.ProvinceOf"/> gives.</summary>
    public int Province { get; init; }

    /// <summary>The item: what <see cref="LawColumns.ItemOf"/> gives.</summary>
    public int Item { get; init; }

    /// <summary>The cost in đồng.</summary>
    public long? Cost { get; init; }

    /// <summary>The number of units.</summary>
    public long? Units { get; init; }

    /// <summary>The priority factor in millionths.</summary>
    public long? Factor { get; init; }

    /// <summary>The ground of the factor: what <see cref="LawColumns.GroundOf"/> gives.</summary>
    public int Ground { get; init; }

    /// <summary>The amount asked for in đồng.</summary>
    public long? Requested { get; init; }
}

/// <summary>What a row is answered; a row that is malformed has no verdict.</summary>
/// <param name="Verdict">The verdict; null of a malformed row.</param>
/// <param name="Ceiling">The ceiling in đồng, where there is one.</param>
/// <param name="BoundBy">What bound it.</param>
/// <param name="Provision">The code of the provision that answers.</param>
public readonly record struct SupportAnswer(Verdict? Verdict, long? Ceiling, BoundBy BoundBy, string? Provision);

/// <summary>Asks the library for many rows at once, rows of national money and of several provinces mixed: each by the law of its day and its province.</summary>
/// <remarks>
/// Rows are gathered by province and computed column by column; what has no place in a column (items of a province's own, a factor without ground, a
/// request beside a local level) is asked row by row. Thread-safe.
/// </remarks>
public sealed class LawColumns
{
    private const int Invalid = -1;
    private const int National = 0;
    private const int WithoutLaw = 1;
    private const int FirstOwn = 1_000;
    private const int MostNames = 100_000;

    [ThreadStatic]
    private static Columns? _columns;

    private readonly List<PromotionRules> _rules;
    private readonly List<SupportBatch> _batches;
    private readonly Dictionary<string, int> _provinces = new(StringComparer.Ordinal);
    private readonly int _ofBlank = WithoutLaw;
    private readonly ConcurrentDictionary<string, int> _names = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _own = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, string> _ownByNumber = new();
    private readonly ConcurrentDictionary<(int Law, uint Code), string?> _provisions = new();
    private int _nextOwn = FirstOwn;

    /// <summary>The law of a book with some provinces; a row without a province is of the only one where one is for all.</summary>
    public LawColumns(LawBook book, IEnumerable<Province> provinces, bool isForBlank)
    {
        var rules = new PromotionRules(book);
        _rules = [rules, rules];
        _batches = [new SupportBatch(rules, FundingSource.National), new SupportBatch(rules, FundingSource.Local)];
        foreach (var province in provinces)
        {
            _provinces[province.Unit?.Name ?? province.Name] = _rules.Count;
            _rules.Add(rules.In(province));
            _batches.Add(new SupportBatch(_rules[^1], FundingSource.Local));
        }

        if (isForBlank && _provinces.Count == 1)
            _ofBlank = _rules.Count - 1;
    }

    /// <summary>The number of a kind of money.</summary>
    public static int SourceOf(string? text) =>
        text switch
        {
            "national" => (int)FundingSource.National,
            "local" => (int)FundingSource.Local,
            _ => Invalid,
        };

    /// <summary>The number of a ground; none for a blank.</summary>
    public static int GroundOf(string? text) =>
        text switch
        {
            null or "" => (int)PriorityGround.None,
            "area" => (int)PriorityGround.Area,
            "sector" => (int)PriorityGround.Sector,
            "both" => (int)PriorityGround.Both,
            _ => Invalid,
        };

    /// <summary>The number of a province by its name in any usual spelling; provinces whose law is not at hand have one together.</summary>
    public int ProvinceOf(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return _ofBlank;
        if (_names.TryGetValue(text, out var known))
            return known;
        var number = _provinces.GetValueOrDefault(ProvinceUnit.TryFind(text, out var unit) ? unit.Name : text.Trim(), WithoutLaw);
        return _names.Count < MostNames ? _names.GetOrAdd(text, number) : number;
    }

    /// <summary>The number of an item; a code that is none of the list is an item of a province's own where the law of a province is at hand.</summary>
    public int ItemOf(string? text)
    {
        if (Vocabulary.TryParse(text, out SupportItem item))
            return (int)item;
        if (_provinces.Count == 0 || !Fields.IsCode(text))
            return Invalid;
        if (_own.TryGetValue(text, out var known))
            return known;
        if (_own.Count >= MostNames)
            return Invalid;
        var number = Interlocked.Increment(ref _nextOwn);
        _ownByNumber[number] = text;
        return _own.GetOrAdd(text, number);
    }

    /// <summary>Answers rows; verdicts and provisions only where they are asked for.</summary>
    public void Answer(ReadOnlySpan<SupportRow> rows, Span<SupportAnswer> answers, bool withVerdict = true, bool withProvision = true)
    {
        var columns = _columns ??= new Columns();
        columns.Reserve(rows.Length);
        Array.Clear(columns.Law, 0, rows.Length);
        for (var i = 0; i < rows.Length; i++)
        {
            columns.Law[i] = LawOf(rows[i]);
            if (columns.Law[i] == Invalid)
                answers[i] = ByRow(rows[i]);
        }

        for (var law = 0; law < _batches.Count; law++)
        {
            var count = columns.Gather(rows, law);
            if (count == 0)
                continue;
            columns.Compute(_batches[law], count);
            for (var k = 0; k < count; k++)
            {
                var row = columns.Row[k];
                answers[row] = OfColumns(law, rows[row], columns.Ceilings[k], new SupportCode(columns.Codes[k]), withVerdict, withProvision);
            }
        }
    }

    /// <summary>The law in whose column a row has its place; none where it has no place in a column.</summary>
    private static int LawOf(in SupportRow row)
    {
        var hasPlace =
            row.Day > 0
            && row.Item is > 0 and < FirstOwn
            && row.Ground >= 0
            && (row.Factor ?? Rate.One.Millionths) is var factor
            && (factor == Rate.One.Millionths || (row.Ground > 0 && factor is > 0 and <= int.MaxValue))
            && (row.Units ?? 1) is > 0 and <= int.MaxValue
            && !(row.Cost <= 0)
            && !(row.Requested < 0);
        return !hasPlace ? Invalid
            : row.Source == (int)FundingSource.National ? National
            : row.Source == (int)FundingSource.Local ? row.Province
            : Invalid;
    }

    private SupportAnswer OfColumns(int law, in SupportRow row, long ceiling, SupportCode code, bool withVerdict, bool withProvision)
    {
        var verdict =
            code.Outcome == SupportOutcome.Invalid || !withVerdict ? (Verdict?)null
            : code.Outcome == SupportOutcome.Ceiling && (law == National || row.Requested is null)
                ? row.Requested > ceiling ? Verdict.NotSatisfied
                    : Verdict.Satisfied
            : ByRow(row).Verdict;
        return new SupportAnswer(
            verdict,
            code.Outcome == SupportOutcome.Ceiling ? ceiling : null,
            code.BoundBy,
            withProvision ? ProvisionOf(law, row, code) : null
        );
    }

    // The provision hangs on table, item and outcome; what bound the ceiling and the use of a factor are no part of it.
    private string? ProvisionOf(int law, in SupportRow row, SupportCode code)
    {
        var key = (law, (uint)code.Outcome | ((uint)code.Regime << 8) | ((uint)code.Item << 16));
        return _provisions.TryGetValue(key, out var known) ? known : _provisions.GetOrAdd(key, ByRow(row).Provision);
    }

    private SupportAnswer ByRow(in SupportRow row)
    {
        var isOwn = row.Item >= FirstOwn;
        if (row.Day <= 0 || row.Item == Invalid || row.Source == Invalid || row.Ground == Invalid || (isOwn && row.Source != (int)FundingSource.Local))
            return default;
        var request = new SupportRequest
        {
            Item = isOwn ? default : (SupportItem)row.Item,
            OwnItem = isOwn ? _ownByNumber[row.Item] : null,
            Source = (FundingSource)row.Source,
            Cost = row.Cost is { } cost ? new Vnd(cost) : null,
            Units = row.Units is { } units ? (int)Math.Clamp(units, int.MinValue, int.MaxValue) : null,
            PriorityFactor = row.Factor is { } factor ? new Rate((int)Math.Clamp(factor, int.MinValue, int.MaxValue)) : null,
            Ground = (PriorityGround)row.Ground,
            Requested = row.Requested is { } requested ? new Vnd(requested) : null,
        };
        var law = row.Source == (int)FundingSource.National ? National : row.Province;
        _rules[law].TryComputeSupport(new LocalDate(row.Day / 10_000, row.Day / 100 % 100, row.Day % 100), request, out var w);
        return w.Outcome == SupportOutcome.Invalid ? default : new SupportAnswer(w.Verdict, w.Ceiling?.Dong, w.BoundBy, w.Provision?.Code);
    }

    /// <summary>The columns of one thread, used again and again.</summary>
    private sealed class Columns
    {
        private SupportItem[] _items = [];
        private int[] _days = [];
        private long[] _costs = [];
        private int[] _units = [];
        private int[] _factors = [];

        internal int[] Law { get; private set; } = [];

        internal int[] Row { get; private set; } = [];

        internal long[] Ceilings { get; private set; } = [];

        internal uint[] Codes { get; private set; } = [];

        internal void Reserve(int count)
        {
            if (Law.Length >= count)
                return;
            (Law, Row, Ceilings, Codes) = (new int[count], new int[count], new long[count], new uint[count]);
            (_items, _days, _costs, _units, _factors) = (new SupportItem[count], new int[count], new long[count], new int[count], new int[count]);
        }

        internal int Gather(ReadOnlySpan<SupportRow> rows, int law)
        {
            var count = 0;
            for (var i = 0; i < rows.Length; i++)
            {
                if (Law[i] != law)
                    continue;
                ref readonly var row = ref rows[i];
                Row[count] = i;
                _items[count] = (SupportItem)row.Item;
                _days[count] = row.Day;
                _costs[count] = row.Cost ?? SupportBatch.UnknownCost;
                _units[count] = (int)(row.Units ?? 1);
                _factors[count] = (int)(row.Factor ?? Rate.One.Millionths);
                count++;
            }

            return count;
        }

        internal void Compute(SupportBatch batch, int count) =>
            batch.Compute(
                _items.AsSpan(0, count),
                _days.AsSpan(0, count),
                _costs.AsSpan(0, count),
                _units.AsSpan(0, count),
                _factors.AsSpan(0, count),
                Ceilings.AsSpan(0, count),
                Codes.AsSpan(0, count)
            );
    }
}
