using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Support;

/// <summary>A case that the tiers of an item do not serve exactly once.</summary>
/// <param name="Facts">The facts of the case, in both languages.</param>
/// <param name="Count">How many tiers serve it.</param>
/// <param name="IsPoint">Whether it is a single value at which two tiers meet.</param>
internal sealed record UnevenCase(LocalizedText Facts, int Count, bool IsPoint);

/// <summary>Whether the tiers of one item serve every case exactly once.</summary>
internal static class LevelTiers
{
    // No text has as many tiers by as many facts.
    private const int MostCases = 4_000;

    /// <summary>The conditions that all levels make: whom the item serves. A territory says where a text holds, and is none of them.</summary>
    internal static List<LevelCondition> Common(IReadOnlyList<ScheduledLevel> levels) =>
        levels.Count == 0 ? [] : levels[0].When.Where(c => c.Fact.Code != LocalFacts.FormerProvince && levels.All(l => l.When.Contains(c))).ToList();

    /// <summary>The cases that no tier serves, or several; none where there are no tiers, or more cases than are looked at.</summary>
    internal static List<UnevenCase> Uneven(IReadOnlyList<ScheduledLevel> levels)
    {
        var common = Common(levels);
        var tiers = levels.Select(l => l.When.Where(c => !common.Contains(c)).ToList()).ToList();
        if (levels.Count < 2)
            return [];
        var cases = new List<List<Sample>> { new() };
        foreach (var conditions in tiers.SelectMany(t => t).GroupBy(c => c.Fact.Code))
        {
            var samples = SamplesOf(conditions.ToList());
            if (cases.Count * samples.Count > MostCases)
                return [];
            cases = cases.SelectMany(c => samples.Select(s => c.Append(s).ToList())).ToList();
        }

        var uneven = new List<UnevenCase>();
        foreach (var one in cases)
        {
            var given = one.Select(s => new LocalFact(s.Fact.Code, s.Value)).ToValueList();
            var count = tiers.Count(t => t.TrueForAll(c => c.HoldsFor(given) == Verdict.Satisfied));
            if (count != 1)
                uneven.Add(new(LocalizedText.Join(one.Select(s => s.Text), ", ", ", "), count, one.Exists(s => s.IsPoint)));
        }

        return uneven;
    }

    /// <summary>Whether one of some levels is for the case whatever its unknown facts turn out to be; codes that no level names may be others, so they leave it open.</summary>
    internal static bool Cover(IReadOnlyList<ScheduledLevel> levels, ValueList<LocalFact>? facts)
    {
        var open = levels.SelectMany(l => l.When).Where(c => c.HoldsFor(facts) == Verdict.Undetermined).ToList();
        if (open.Exists(c => c.Fact.Kind == LocalFactKind.Code))
            return false;
        var cases = new List<List<LocalFact>> { (facts ?? []).ToList() };
        foreach (var conditions in open.GroupBy(c => c.Fact.Code))
        {
            var samples = SamplesOf(conditions.ToList());
            if (cases.Count * samples.Count > MostCases)
                return false;
            cases = cases.SelectMany(c => samples.Select(s => c.Append(new LocalFact(s.Fact.Code, s.Value)).ToList())).ToList();
        }

        return cases.TrueForAll(c => levels.Any(l => l.When.All(w => w.HoldsFor(c.ToValueList()) == Verdict.Satisfied)));
    }

    /// <summary>The first fact that cannot be what the conditions of one level ask for together; null where a case can meet them.</summary>
    internal static string? Impossible(IEnumerable<LevelCondition> when) =>
        when.GroupBy(c => c.Fact.Code)
            .FirstOrDefault(of => !SamplesOf(of.ToList()).Exists(s => of.All(c => c.HoldsFor([new LocalFact(s.Fact.Code, s.Value)]) == Verdict.Satisfied)))
            ?.Key;

    /// <summary>A value of a fact that stands for all like it.</summary>
    private sealed record Sample(LocalFactInfo Fact, string Value, LocalizedText Text, bool IsPoint);

    private static List<Sample> SamplesOf(List<LevelCondition> conditions)
    {
        var fact = conditions[0].Fact;
        if (fact.Kind == LocalFactKind.YesNo)
            return [new(fact, "yes", fact.Name, false), new(fact, "no", new($"không {fact.Name.Vietnamese}", $"not {fact.Name.English}"), false)];
        if (fact.Kind == LocalFactKind.Code)
            return conditions.SelectMany(c => c.Is).Distinct().Select(v => new Sample(fact, v, Named(fact, v, v), false)).ToList();
        return NumbersOf(fact, conditions);
    }

    // Below the first bound, each bound itself, between each two, and above the last.
    private static List<Sample> NumbersOf(LocalFactInfo fact, List<LevelCondition> conditions)
    {
        var bounds = conditions.SelectMany(c => new[] { c.AtLeast, c.Above, c.AtMost, c.Below }).OfType<long>().Distinct().OrderBy(b => b).ToList();
        var samples = new List<Sample>();
        for (var i = 0; i < bounds.Count; i++)
        {
            var before = i == 0 ? 0 : bounds[i - 1] + 1;
            if (before < bounds[i])
                samples.Add(new(fact, Text(before), i == 0 ? Below(fact, bounds[0]) : Between(fact, bounds[i - 1], bounds[i]), false));
            samples.Add(new(fact, Text(bounds[i]), Named(fact, Shown(fact, bounds[i], Language.Vietnamese), Shown(fact, bounds[i], Language.English)), true));
        }

        if (bounds.Count > 0 && bounds[bounds.Count - 1] is < long.MaxValue and var last)
            samples.Add(
                new(fact, Text(last + 1), Named(fact, $"trên {Shown(fact, last, Language.Vietnamese)}", $"above {Shown(fact, last, Language.English)}"), false)
            );
        return samples;
    }

    private static LocalizedText Below(LocalFactInfo fact, long bound) =>
        Named(fact, $"dưới {Shown(fact, bound, Language.Vietnamese)}", $"below {Shown(fact, bound, Language.English)}");

    private static LocalizedText Between(LocalFactInfo fact, long low, long high) =>
        Named(
            fact,
            $"trên {Shown(fact, low, Language.Vietnamese)} và dưới {Shown(fact, high, Language.Vietnamese)}",
            $"above {Shown(fact, low, Language.English)} and below {Shown(fact, high, Language.English)}"
        );

    private static LocalizedText Named(LocalFactInfo fact, string vietnamese, string english) =>
        new($"{fact.Name.Vietnamese} {vietnamese}", $"{fact.Name.English} {english}");

    private static string Shown(LocalFactInfo fact, long number, Language language) =>
        fact.Kind == LocalFactKind.Amount ? new Vnd(number).ToString(language) : Numbers.Grouped(number, language == Language.Vietnamese ? '.' : ',');

    private static string Text(long number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
