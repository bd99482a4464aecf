using System.Globalization;
using System.Text;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Batch;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace SampleKit;

/// <summary>The law of support as relations: every level of national money and of provinces by item and days, and a view that computes ceilings from them.</summary>
/// <remarks>
/// The script is plain SQL in whole numbers: it runs on PostgreSQL, SQLite and DuckDB as it stands. Every number in it comes from an answer of the
/// library; the view has the arithmetic alone. No product in it leaves 64 bits, and no quotient is left to what an engine makes of "/".
/// </remarks>
public static class SqlLaw
{
    // What the arithmetic of the view is laid out for; a level beyond is left to the library.
    private const long LeastCap = 1_000_000;
    private const long MostCap = 10_000_000_000_000;
    private const long MostCapPerUnit = 2_000_000_000;
    private const long ProbeCost = 10_000_000_000_000;

    private static readonly LocalDate End = LocalDate.MaxIsoValue;

    // The days are gone through one by one up to here, and on until the table is that of the last day of all.
    private static readonly LocalDate LookedThrough = new(2040, 12, 31);

    /// <summary>One line of the relation: what is laid down for an item of one kind of money in one province from one day to another.</summary>
    private sealed record Line(string Money, string Province, string Item, string Status)
    {
        internal LocalDate From { get; init; }

        internal LocalDate To { get; init; }

        internal long? Rate { get; init; }

        internal long? Cap { get; init; }

        internal string Unit { get; init; } = "";

        internal bool IsCostAsked { get; init; } = true;

        internal long? Factor { get; init; }

        internal string? Provision { get; init; }

        internal string Evidence { get; init; } = "";
    }

    /// <summary>Writes the script: tables with the law of a book and of some provinces, and the view over a table of cases.</summary>
    public static void Write(TextWriter output, LawBook book, IReadOnlyCollection<Province> provinces, string cases)
    {
        var rules = new PromotionRules(book);
        var own = OwnItems(provinces);
        output.Write(SqlText.Heading(book, cases));
        output.Write(SqlText.Tables);
        Insert(
            output,
            "kc_items (item, is_own, name_vi, name_en)",
            SupportItemInfo
                .All.Select(i => (i.Code, 0, i.Name))
                .Concat(own.Select(o => (o.Code, 1, o.Name)))
                .Select(i => $"({Text(i.Item1)}, {i.Item2}, {Text(i.Item3.Vietnamese)}, {Text(i.Item3.English)})")
        );
        Insert(output, "kc_provinces (province)", provinces.Select(p => $"({Text(NameOf(p))})"));
        var codes = SupportItemInfo.All.Select(i => i.Code).Concat(own.Select(o => o.Code)).ToList();
        var first = book.Snapshots.First(s => s.Support is not null).From;
        var lines = Lines(rules, first, FundingSource.National, "", SupportItemInfo.All.Select(i => i.Code))
            .Concat(Lines(rules, first, FundingSource.Local, "", codes))
            .Concat(provinces.SelectMany(p => Lines(rules.In(p), first, FundingSource.Local, NameOf(p), codes)));
        foreach (var group in lines.GroupBy(l => (l.Money, l.Province)))
            Insert(
                output,
                "kc_norms (money, province, item, from_day, to_day, status, rate, cap, unit, cost_asked, factor, provision, evidence)",
                group.Select(Values)
            );
        output.Write(SqlText.View(cases, LargestFactor(book)));
    }

    /// <summary>The name under which rows name a province: that of the register where it is known there.</summary>
    public static string NameOf(Province province) => province.Unit?.Name ?? province.Name;

    /// <summary>The items of the provinces' own, by code; a code that an item of the law has too means that one, as in every table of rows.</summary>
    public static IReadOnlyList<(string Code, LocalizedText Name)> OwnItems(IEnumerable<Province> provinces) =>
        [
            .. provinces
                .SelectMany(p => p.OwnItems)
                .DistinctBy(i => i.Code)
                .Where(i => SupportItemInfo.All.All(known => known.Code != i.Code))
                .OrderBy(i => i.Code, StringComparer.Ordinal),
        ];

    /// <summary>The code of an outcome as the view writes it.</summary>
    public static string CodeOf(SupportOutcome outcome) =>
        string.Concat(outcome.ToString().Select((c, i) => char.IsUpper(c) && i > 0 ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString()));

    // A factor above the largest that any text allows is malformed.
    private static int LargestFactor(LawBook book) =>
        book.Snapshots.Max(s => s.Support?.PriorityFactorLimit.TryGet(out var limit) == true ? limit.Millionths : Rate.One.Millionths);

    private static IEnumerable<Line> Lines(PromotionRules rules, LocalDate first, FundingSource source, string province, IEnumerable<string> codes)
    {
        var periods = Periods(rules, first, source);
        foreach (var code in codes)
        {
            Line? last = null;
            foreach (var (from, to) in periods)
            {
                var line = LineOf(rules, source, province, code, from) with { From = from, To = to };
                if (last is not null && last with { To = to } == line with { From = last.From })
                {
                    last = line with { From = last.From };
                    continue;
                }

                if (last is not null)
                    yield return last;
                last = line;
            }

            if (last is not null)
                yield return last;
        }
    }

    /// <summary>The days from the first one that has a table of levels, between which neither the national tables nor those of the province change.</summary>
    private static List<(LocalDate From, LocalDate To)> Periods(PromotionRules rules, LocalDate first, FundingSource source)
    {
        var starts = new List<LocalDate>();
        (SupportNorms?, SupportNorms?) last = default;
        for (var day = first; day <= LookedThrough || last != TablesAt(End); day = day.PlusDays(1))
        {
            var tables = TablesAt(day);
            if (starts.Count > 0 && ReferenceEquals(tables.Item1, last.Item1) && ReferenceEquals(tables.Item2, last.Item2))
                continue;
            starts.Add(day);
            last = tables;
        }

        return [.. starts.Select((from, i) => (from, i + 1 < starts.Count ? starts[i + 1].PlusDays(-1) : End))];

        (SupportNorms?, SupportNorms?) TablesAt(LocalDate day) => (rules.Book.At(day).Support, source == FundingSource.Local ? rules.LocalLevelsAt(day) : null);
    }

    private static Line LineOf(PromotionRules rules, FundingSource source, string province, string code, LocalDate day)
    {
        var isOwn = !Vocabulary.TryParse(code, out SupportItem item);
        var request = new SupportRequest
        {
            Item = item,
            OwnItem = isOwn ? code : null,
            Source = source,
        };
        rules.TryComputeSupport(day, request with { Cost = new Vnd(1) }, out var w);
        var line = new Line(source == FundingSource.National ? "national" : "local", province, code, CodeOf(w.Outcome))
        {
            Provision = w.Provision?.Code,
            Evidence = w.Evidence.ToCode(),
        };
        if (w.Outcome is not (SupportOutcome.Ceiling or SupportOutcome.PartlyKnown))
            return line;
        var norms = source == FundingSource.Local ? rules.LocalLevelsAt(day)! : rules.Book.At(day).Support!;
        var level = w.Norm!.Value;
        line = line with
        {
            Rate = level.Rate?.Millionths,
            Cap = level.Cap?.Dong,
            Unit = level.Unit.ToCode(),
            IsCostAsked = !(level is { Base: CostBase.NoCost, Rate: null, Cap: not null }),
            Factor =
                !norms.PriorityFactorLimit.TryGet(out var limit) ? null
                : !isOwn && norms.FactorReaches(item) ? limit.Millionths
                : Rate.One.Millionths,
        };
        if (w.Outcome == SupportOutcome.PartlyKnown)
            return line;
        return line with { Status = IsOfTheView(rules, day, request, line) ? "level" : CodeOf(SupportOutcome.LevelOpen) };
    }

    /// <summary>Whether rate and cap are all there is to the level: what the library makes of three units is what they come to.</summary>
    private static bool IsOfTheView(PromotionRules rules, LocalDate day, in SupportRequest request, Line line)
    {
        const int Units = 3;
        var asked = line.IsCostAsked ? request with { UnitCosts = Enumerable.Repeat(new Vnd(ProbeCost), Units).ToValueList() } : request with { Units = Units };
        rules.TryComputeSupport(day, asked, out var w);
        var rate = line.Rate ?? Rate.One.Millionths;
        var ofOne = Math.Min(
            line.IsCostAsked ? Math.Min(ProbeCost, (long)((Int128)ProbeCost * rate / Rate.One.Millionths)) : long.MaxValue,
            line.Cap ?? long.MaxValue
        );
        return rate <= 2 * Rate.One.Millionths
            && line.Cap is null or (>= LeastCap and <= MostCap)
            && (line.IsCostAsked || line.Cap <= MostCapPerUnit)
            && w.Ceiling?.Dong == ofOne * Units;
    }

    private static string Values(Line l) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"({Text(l.Money)}, {Text(l.Province)}, {Text(l.Item)}, {SupportBatch.DateColumn(l.From)}, {SupportBatch.DateColumn(l.To)}, {Text(l.Status)}, {Number(l.Rate)}, {Number(l.Cap)}, {Text(l.Unit)}, {(l.IsCostAsked ? 1 : 0)}, {Number(l.Factor)}, {(l.Provision is { } provision ? Text(provision) : "NULL")}, {Text(l.Evidence)})"
        );

    private static string Number(long? number) => number is { } known ? known.ToString(CultureInfo.InvariantCulture) : "NULL";

    private static string Text(string text) => "'" + text.Replace("'", "''") + "'";

    private static void Insert(TextWriter output, string into, IEnumerable<string> values)
    {
        var all = values.ToList();
        if (all.Count == 0)
            return;
        output.Write($"INSERT INTO {into} VALUES\n");
        for (var i = 0; i < all.Count; i++)
            output.Write($"  {all[i]}{(i + 1 < all.Count ? "," : ";")}\n");
        output.Write('\n');
    }
}
