using System.Globalization;
using System.Numerics;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Support;

/// <summary>
/// The ceiling of support written a second time, from the rules, in integers of any width, with the numbers that were entered independently (data/facts.csv)
/// and without the library's tables.
/// </summary>
internal static class SupportOracle
{
    internal sealed record Answer(Verdict Verdict, long? Ceiling, long? Excess, BoundBy BoundBy, string Missing);

    private sealed record Level(string Item, BigInteger? Millionths, long? Cap, LocalDate From, LocalDate Until);

    private static readonly LocalDate JointCircular = new(2014, 4, 8);
    private static readonly LocalDate Circular28 = new(2018, 5, 11);
    private static readonly List<Level> Levels = [.. Read()];

    // Points g, k and s, which the factor of point t does not reach (reading R11).
    private static readonly HashSet<string> WithoutFactor =
    [
        "vote-region",
        "vote-nation",
        "prize-region",
        "prize-nation",
        "media",
        "management-agency",
        "management-project",
    ];

    internal static Answer Of(LocalDate day, SupportRequest q, string item)
    {
        if (q.Source == FundingSource.Local)
            return Unknown("provincial-schedule");
        if (
            LevelOf(item, day) is not { } level
            || (q.TreatmentWork == TreatmentWork.NewConstruction && item.StartsWith("pollution-treatment", StringComparison.Ordinal))
        )
            return Unknown("norm");
        var factor = q.PriorityFactor?.Millionths ?? 1_000_000;
        if (factor > 1_000_000 && day >= Circular28)
            return Unknown("norm");
        if (q.Ground == PriorityGround.None || WithoutFactor.Contains(item))
            factor = 1_000_000;
        return item.StartsWith("prize", StringComparison.Ordinal) ? Prize(level, q) : OfCost(level, q, factor);
    }

    // A prize has no cost: the level times the products.
    private static Answer Prize(Level level, SupportRequest q) =>
        Settled(level.Cap!.Value * (q.UnitCosts.Count > 0 ? q.UnitCosts.Count : q.Units ?? 1), q, BoundBy.Cap);

    private static Answer OfCost(Level level, SupportRequest q, int factor)
    {
        if (q.UnitCosts.Count > 0)
        {
            var units = q.UnitCosts.Select(c => (Ceiling: One(level, c.Dong, factor), Bound: Binds(level, c.Dong, factor))).ToList();
            var bounds = units.Select(u => u.Bound).Distinct().ToList();
            return Settled(units.Aggregate(BigInteger.Zero, (sum, u) => sum + u.Ceiling), q, bounds.Count == 1 ? bounds[0] : BoundBy.Mixed);
        }

        var count = q.Units ?? 1;
        if (q.Cost is not { } cost)
        {
            if (level.Cap is { } most && q.Requested is { } asked && asked.Dong > (BigInteger)most * factor / 1_000_000 * count)
                return new(Verdict.NotSatisfied, null, (long)(asked.Dong - ((BigInteger)most * factor / 1_000_000 * count)), BoundBy.Nothing, "");
            return Unknown("cost");
        }

        if (count == 1)
            return Settled(One(level, cost.Dong, factor), q, Binds(level, cost.Dong, factor));
        var lower = One(level, cost.Dong, factor);
        var side = Share(level, cost.Dong);
        var cap = level.Cap is { } c ? (BigInteger)c * count * 1_000_000 : (BigInteger?)null;
        var upper = BigInteger.Min(cost.Dong, (cap is { } known ? BigInteger.Min(side, known) : side) * factor / 1_000_000 / 1_000_000);
        // One ceiling however the cost is shared out: no unit reaches its cap, or some could and the sum would be the same.
        if (lower == upper)
            return Settled(lower, q, lower == cost.Dong ? BoundBy.Cost : BoundBy.Rate);
        if (q.Requested is not { } requested)
            return Unknown("unit-costs");
        if (requested.Dong <= lower)
            return new(Verdict.Satisfied, null, null, BoundBy.Nothing, "");
        // Above the upper bound, by an excess that the unit costs would tell.
        return requested.Dong > upper ? new(Verdict.NotSatisfied, null, null, BoundBy.Nothing, "") : Unknown("unit-costs");
    }

    private static Answer Settled(BigInteger ceiling, SupportRequest q, BoundBy bound)
    {
        var excess = q.Requested is { } asked && asked.Dong > ceiling ? (long?)(asked.Dong - (long)ceiling) : null;
        return new(excess is null ? Verdict.Satisfied : Verdict.NotSatisfied, (long)ceiling, excess, bound, "");
    }

    private static Answer Unknown(string missing) => new(Verdict.Undetermined, null, null, BoundBy.Nothing, missing);

    // In millionths of a đồng: the share of the cost, or the cost where there is no rate.
    private static BigInteger Share(Level level, long cost) => (BigInteger)cost * (level.Millionths ?? 1_000_000);

    private static BigInteger One(Level level, long cost, int factor)
    {
        var share = Share(level, cost);
        if (level.Cap is { } cap)
            share = BigInteger.Min(share, (BigInteger)cap * 1_000_000);
        return BigInteger.Min(cost, share * factor / 1_000_000 / 1_000_000);
    }

    private static BoundBy Binds(Level level, long cost, int factor)
    {
        var ceiling = One(level, cost, factor);
        if (ceiling == cost)
            return BoundBy.Cost;
        return level.Cap is { } cap && ceiling == (BigInteger)cap * factor / 1_000_000 ? BoundBy.Cap : BoundBy.Rate;
    }

    private static Level? LevelOf(string item, LocalDate day)
    {
        // The contract price of media stands in no number: the cost is the ceiling.
        if (item == "media" && day >= JointCircular && day < Circular28)
            return new(item, null, null, JointCircular, Circular28);
        return Levels.Find(l => l.Item == item && day >= l.From && day < l.Until);
    }

    private static IEnumerable<Level> Read()
    {
        var facts = File.ReadLines(Repository.Data("facts.csv"))
            .Skip(1)
            .Select(l => l.Split(','))
            .Where(f => f[0] is "TTLT26-2014" or "TT28-2018" && f[1] is "6" or "8")
            .Select(f => (Words: f[4].Split(' ', 2), Value: f[5], Key: (f[8], f[9])))
            .Where(f => f.Words.Length == 2 && f.Words[1] is "rate" or "cap")
            .ToList();
        foreach (var level in facts.GroupBy(f => (Item: f.Words[0], f.Key)))
        {
            var rate = level.Where(f => f.Words[1] == "rate").Select(f => (BigInteger?)(BigInteger)(Number(f.Value) * 10_000)).SingleOrDefault();
            var cap = level.Where(f => f.Words[1] == "cap").Select(f => (long?)Number(f.Value)).SingleOrDefault();
            var (from, until) = (Day(level.Key.Key.Item1), level.Key.Key.Item2.Length == 0 ? LocalDate.MaxIsoValue : Day(level.Key.Key.Item2));
            yield return new(level.Key.Item, rate, cap, from, until);
            // A technology line has one and a half times the level of machinery: rate and cap (reading R2).
            if (level.Key.Item == "machinery" && from >= Circular28)
                yield return new("technology-line", rate * 3 / 2, cap * 3 / 2, from, until);
        }
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static LocalDate Day(string text) =>
        new(
            int.Parse(text[..4], CultureInfo.InvariantCulture),
            int.Parse(text[5..7], CultureInfo.InvariantCulture),
            int.Parse(text[8..], CultureInfo.InvariantCulture)
        );
}
