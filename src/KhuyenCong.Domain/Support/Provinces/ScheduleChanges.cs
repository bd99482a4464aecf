using KhuyenCong.Domain.Decisions;
using NodaTime;

namespace KhuyenCong.Domain.Support;

/// <summary>What amendments make of a schedule, and what a territory makes of its levels.</summary>
internal static class ScheduleChanges
{
    /// <summary>A schedule with its amendments in the order of their dates: an item that one states anew replaces the old, one that it takes out is gone, the rest stays.</summary>
    internal static ProvincialSchedule Apply(ProvincialSchedule schedule, IEnumerable<ProvincialSchedule> amendments)
    {
        var levels = schedule.Levels.ToList();
        var elsewhere = schedule.Elsewhere.ToList();
        foreach (var amendment in amendments.OrderBy(a => a.From.Latest))
        {
            levels.RemoveAll(l => amendment.Removes.Contains(l.Code) || amendment.Levels.Any(n => n.Code == l.Code));
            elsewhere.RemoveAll(e => e.Codes.Count > 0 && e.Codes.All(c => amendment.Levels.Any(n => n.Code == c)));
            levels.AddRange(amendment.Levels);
            elsewhere.AddRange(amendment.Elsewhere);
        }

        return schedule with
        {
            Levels = levels.Select(l => InTerritory(l, schedule.Territory)).ToValueList(),
            Elsewhere = elsewhere.ToValueList(),
        };
    }

    /// <summary>The schedules of levels that are or may be in force on a day, each with its amendments of the day, and whether one of them only may be.</summary>
    internal static (List<ProvincialSchedule> Schedules, bool IsUncertain) On(IReadOnlyList<ProvincialSchedule> all, LocalDate day)
    {
        var states = all.Where(s => !s.IsOfProcedure)
            .Select(s => (Schedule: s, State: ScheduleDays.InForce(s, all, day)))
            .Where(s => s.State != Verdict.NotSatisfied)
            .ToList();
        var schedules = states.Select(s => s.Schedule).ToList();
        var whole = schedules.Where(s => s.Amends is null).Select(s => Apply(s, schedules.Where(a => a.Amends == s.Instrument.Id))).ToList();
        return (whole, states.Exists(s => s.State == Verdict.Undetermined));
    }

    private static ScheduledLevel InTerritory(ScheduledLevel level, ValueList<string> territory) =>
        territory.Count == 0 ? level : level with { When = [.. level.When, new LevelCondition { Fact = LocalFacts.OfFormerProvince, Is = territory }] };
}
