using System.Numerics;

namespace KhuyenCong.Domain.Tests.Priority;

/// <summary>What is asked about a project in a random plan; a null fact or cost is unknown.</summary>
internal sealed record OracleProject(
    string Id,
    bool? Minority,
    bool? Poor,
    bool? KeyProduct,
    bool? Processing,
    bool? Cleaner,
    bool? Key,
    OracleItem Item,
    long? Cost,
    int Units,
    bool HasFactor,
    long Requested
);

/// <summary>The items of the random plans, with the words of TTLT26-2014/6/2 that govern them.</summary>
internal enum OracleItem
{
    Machinery,
    Trademark,
    Media,
    EnterpriseSetup,
}

/// <summary>A random plan: who asks for what of how much.</summary>
internal sealed record OraclePlan(long Budget, bool SetsManagementAside, long CleanerSetAside, char Sharing, IReadOnlyList<OracleProject> Projects);

/// <summary>What a project gets, as the oracle says.</summary>
internal sealed record OracleLine(string Outcome, long Amount, int? Group, long AtStake);

/// <summary>What the oracle says of a plan.</summary>
internal sealed record OracleAnswer(IReadOnlyList<OracleLine> Lines, long Management, long Given, long Authority, long Held, long Remainder);

/// <summary>
/// A second implementation of priority, ceilings and allocation, written from the articles (TT46-2012/6, TT36-2013/7, TTLT26-2014/6/2) and from
/// docs/priority.md for national money on 2016-06-30. It shares no code with the library: whole numbers, and every unknown fact tried both ways.
/// </summary>
internal static class AllocationOracle
{
    internal static OracleAnswer Ask(OraclePlan plan)
    {
        var now = Run(plan);
        var most = plan.Projects.Select(_ => 0L).ToArray();
        foreach (var known in Completions(plan))
        {
            var lines = Run(known).Lines;
            for (var i = 0; i < most.Length; i++)
                most[i] = Math.Max(most[i], lines[i].Amount + lines[i].AtStake);
        }

        return now with
        {
            Lines = now
                .Lines.Select((line, i) => line.Outcome == "nothing-allowed" ? line : line with { AtStake = Math.Max(0, most[i] - line.Amount) })
                .ToList(),
        };
    }

    /// <summary>Every way in which the unknown facts can turn out; unknown costs turn out to allow nothing, or as much as any cost can.</summary>
    internal static IEnumerable<OraclePlan> Completions(OraclePlan plan)
    {
        IEnumerable<List<OracleProject>> all =
        [
            [],
        ];
        foreach (var project in plan.Projects)
            all = all.SelectMany(head => Completions(project).Select(known => new List<OracleProject>(head) { known })).ToList();
        return all.Select(projects => plan with { Projects = projects });
    }

    private static IEnumerable<OracleProject> Completions(OracleProject p)
    {
        var states =
            from minority in Answers(p.Minority)
            from poor in Answers(p.Poor)
            from product in Answers(p.KeyProduct)
            from processing in Answers(p.Processing)
            from cleaner in Answers(p.Cleaner)
            from key in Answers(p.Key)
            select p with
            {
                Minority = minority,
                Poor = poor,
                KeyProduct = product,
                Processing = processing,
                Cleaner = cleaner,
                Key = key,
            };
        foreach (var state in states)
        {
            var (lowest, highest) = Ceiling(state);
            // What a project asks for can stand for its ceiling: no more is ever looked at. A price of one unit has no level of its own.
            yield return AsPrice(state, Math.Min(state.Requested, lowest));
            if (Math.Min(state.Requested, highest) != Math.Min(state.Requested, lowest))
                yield return AsPrice(state, Math.Min(state.Requested, highest));
        }
    }

    private static OracleProject AsPrice(OracleProject p, long amount) => p with { Item = OracleItem.Media, Units = 1, HasFactor = false, Cost = amount };

    private static IEnumerable<bool?> Answers(bool? answer) => answer is null ? [true, false] : [answer];

    private static OracleAnswer Run(OraclePlan plan)
    {
        // 1.5% of the funds of the year.
        var management = plan.SetsManagementAside ? (long)(new BigInteger(plan.Budget) * 15 / 1_000) : 0;
        var lines = new OracleLine?[plan.Projects.Count];
        var cases = plan.Projects.Select((p, i) => new Case(i, p)).ToList();
        foreach (var c in cases.Where(c => c.Most == 0))
            lines[c.Index] = new OracleLine("nothing-allowed", 0, null, 0);
        var open = cases.Where(c => c.Most > 0).ToList();

        long given = 0,
            authority = 0,
            held = 0;
        var outside = open.Where(c => c.Project.Cleaner == true).ToList();
        var asked = outside.Sum(c => c.Most);
        var possible = open.Where(c => c.Project.Cleaner is null).Sum(c => c.Most);
        var fits = asked + possible <= plan.CleanerSetAside;
        foreach (var c in outside)
        {
            lines[c.Index] =
                !c.IsCertain ? new("held", 0, null, Math.Min(c.Most, plan.CleanerSetAside))
                : fits ? new("full", c.Most, null, 0)
                : new("authority-decides", 0, null, Math.Min(c.Most, plan.CleanerSetAside));
        }

        if (outside.Count > 0 && fits)
        {
            given += outside.Where(c => c.IsCertain).Sum(c => c.Most);
            held += outside.Where(c => !c.IsCertain).Sum(c => c.Most);
        }
        else if (outside.Count > 0)
        {
            authority += plan.CleanerSetAside;
        }

        var left = plan.Budget - management - plan.CleanerSetAside;
        var isClosed = false;
        var group = 0;
        foreach (var here in open.Where(c => c.Project.Cleaner != true).GroupBy(c => c.First).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var waiting = here.Where(c => !c.IsCertain || !c.IsPlaced).ToList();
            foreach (var c in waiting)
                lines[c.Index] = new("held", 0, null, 0);
            var kept = Math.Min(waiting.Sum(c => c.Most), isClosed ? 0 : left);
            held += kept;
            left -= kept;

            var certain = here.Where(c => c.IsCertain && c.IsPlaced).ToList();
            if (certain.Count == 0)
                continue;
            group++;
            var money = isClosed ? 0 : left;
            var need = certain.Sum(c => c.Most);
            var rest = money;
            foreach (var c in certain)
            {
                var share = need <= money ? c.Most : Share(plan.Sharing, c.Most, money, need, rest);
                rest -= share;
                given += share;
                lines[c.Index] = new(
                    share == c.Most ? "full"
                        : money == 0 ? "not-reached"
                        : plan.Sharing == 'a' ? "authority-decides"
                        : share > 0 || plan.Sharing == 'p' ? "part"
                        : "not-reached",
                    share,
                    group,
                    need > money && plan.Sharing == 'a' ? Math.Min(c.Most, money) : 0
                );
            }

            if (need > money && plan.Sharing == 'a')
            {
                authority += money;
                rest = 0;
            }

            left -= money - rest;
            isClosed |= need > money;
        }

        return new OracleAnswer(lines.Select(l => l!).ToList(), management, given, authority, held, plan.Budget - management - given - authority - held);
    }

    private static long Share(char sharing, long wanted, long money, long need, long rest) =>
        sharing switch
        {
            'p' => (long)(new BigInteger(wanted) * money / need),
            'g' => Math.Min(wanted, rest),
            _ => 0,
        };

    /// <summary>The least and the most that the ceiling can be.</summary>
    private static (long Lowest, long Highest) Ceiling(OracleProject p)
    {
        var hasGround = p.Minority == true || p.Poor == true || p.KeyProduct == true || p.Processing == true || p.Cleaner == true;
        var mayHaveGround = p.Minority != false || p.Poor != false || p.KeyProduct != false || p.Processing != false || p.Cleaner != false;
        var (lowest, highest) = Level(p, p.HasFactor && hasGround);
        return p.HasFactor && mayHaveGround && !hasGround ? (lowest, Level(p, true).Highest) : (lowest, highest);
    }

    private static (long Lowest, long Highest) Level(OracleProject p, bool isRaised)
    {
        // The price of media is paid as it is, and no factor reaches it.
        if (p.Item == OracleItem.Media)
            return p.Cost is { } price ? (price, price) : (0, long.MaxValue);
        var cap = p.Item switch
        {
            OracleItem.Machinery => 200_000_000L,
            OracleItem.Trademark => 35_000_000,
            _ => 10_000_000,
        };
        var halves = p.Item == OracleItem.EnterpriseSetup ? 2 : 1;
        var times = isRaised ? 3 : 2;
        if (p.Cost is not { } cost)
            return (0, cap * p.Units * times / 2);
        // In quarters: half of the cost, or all of it, times 1 or 1.5, rounded down once; the cap likewise; never above the cost.
        var share = (long)(new BigInteger(cost) * halves * times / 4);
        var one = Math.Min(cost, Math.Min(share, cap * times / 2));
        var all = Math.Min(cost, Math.Min(share, cap * p.Units * times / 2));
        return p.Units == 1 ? (one, one) : (one, all);
    }

    private sealed class Case
    {
        internal Case(int index, OracleProject project)
        {
            Index = index;
            Project = project;
            var (lowest, highest) = Ceiling(project);
            Most = Math.Min(project.Requested, highest);
            IsCertain = Most == Math.Min(project.Requested, lowest);
            First = Places(project, best: true);
            IsPlaced = project.Cleaner == false && First == Places(project, best: false);
        }

        internal int Index { get; }

        internal OracleProject Project { get; }

        internal long Most { get; }

        internal bool IsCertain { get; }

        internal string First { get; }

        internal bool IsPlaced { get; }

        // Key projects; then ethnic-minority areas, poor districts, other places; then products, industries, other sectors.
        private static string Places(OracleProject p, bool best)
        {
            bool Is(bool? fact) => fact ?? best;
            return (Is(p.Key) ? "1" : "2")
                + (
                    Is(p.Minority) ? "1"
                    : Is(p.Poor) ? "2"
                    : "5"
                )
                + (
                    Is(p.KeyProduct) ? "1"
                    : Is(p.Processing) ? "2"
                    : "3"
                );
        }
    }
}
