using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Support;

/// <summary>Which of the levels of an item may be that of a case.</summary>
internal sealed record LocalChoice(
    IReadOnlyList<LocalLevel> Possible,
    bool IsSure,
    ValueList<(string Code, LocalizedText Name)> Open,
    (LocalLevel Level, LocalizedText Why) Refusing,
    ValueList<LocalizedText> Tiers
)
{
    private const string PayingLevelCode = "paying-level";

    internal static LocalChoice Of(IReadOnlyList<LocalLevel> all, in SupportRequest request)
    {
        var facts = request.LocalFacts;
        var asked = request.PaidBy ?? PayingLevel.NotStated;
        var open = new List<(string Code, LocalizedText Name)>();
        var possible = new List<LocalLevel>();
        var sure = 0;
        var refusing = (all[0], asked.ToText());
        foreach (var level in all)
        {
            var paidBy = level.Stated.PaidBy;
            if (asked != PayingLevel.NotStated && paidBy != PayingLevel.NotStated && paidBy != asked)
                continue;
            var failing = level.Stated.When.FirstOrDefault(c => c.HoldsFor(facts) == Verdict.NotSatisfied);
            if (failing is not null)
            {
                refusing = (level, failing.ToText());
                continue;
            }

            var unknown = level.Stated.When.Where(c => c.HoldsFor(facts) == Verdict.Undetermined).ToList();
            sure += unknown.Count == 0 ? 1 : 0;
            open.AddRange(unknown.Select(c => (c.Fact.Code, c.Fact.Name)));
            possible.Add(level);
        }

        if (asked == PayingLevel.NotStated && possible.Select(l => l.Stated.PaidBy).Distinct().Count() > 1)
            open.Add((PayingLevelCode, new("cấp ngân sách chi", "the level of government that pays")));
        else if (open.Count == 0 && possible.Count > 1)
            open.Add(
                (MissingCodes.Norm, new("mức nào trong các mức mà quy định cùng nêu cho trường hợp này", "which of the levels stated for this case holds"))
            );
        // Tiers that between them serve every case, whoever pays, leave no doubt that one of them does.
        var isSure = sure == possible.Count || possible.GroupBy(l => l.Stated.PaidBy).All(of => LevelTiers.Cover(of.Select(l => l.Stated).ToList(), facts));
        return new LocalChoice(possible, isSure, open.Distinct().ToValueList(), refusing, TiersOf(all, asked, facts));
    }

    /// <summary>The facts by which the levels of an item are told apart, where the case fails on one of them and not on what all of the levels ask for.</summary>
    private static ValueList<LocalizedText> TiersOf(IReadOnlyList<LocalLevel> all, PayingLevel asked, ValueList<LocalFact>? facts)
    {
        var payers = all.Where(l => asked == PayingLevel.NotStated || l.Stated.PaidBy == PayingLevel.NotStated || l.Stated.PaidBy == asked).ToList();
        // What all of them ask for says whom the item serves; a territory says where a text holds, and nothing of other places.
        var common = LevelTiers.Common(payers.Select(l => l.Stated).ToList());
        if (common.Any(c => c.HoldsFor(facts) == Verdict.NotSatisfied))
            return [];
        return payers.SelectMany(l => l.Stated.When).Where(c => !common.Contains(c)).Select(c => c.Fact.Name).Distinct().ToValueList();
    }
}
