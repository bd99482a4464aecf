using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Establishments;
using NodaTime;

namespace KhuyenCong.Domain.Support;

/// <summary>The days on which schedules of one province are in force, as far as they are known.</summary>
internal static class ScheduleDays
{
    /// <summary>Whether two schedules are surely in force on one day in the same territory; an amendment goes beside what it amends.</summary>
    internal static bool Overlap(ProvincialSchedule first, ProvincialSchedule second)
    {
        if (first.Amends is not null || second.Amends is not null || first.IsOfProcedure != second.IsOfProcedure || !first.MeetsTerritoryOf(second))
            return false;
        var (earlier, later) = first.From.Earliest <= second.From.Earliest ? (first, second) : (second, first);
        if (earlier.From == later.From && earlier.From.NotAfter is not null)
            return true;
        // An open schedule ends where the next one starts.
        return earlier.Until is { NotBefore: { } last } && later.From.NotAfter is { } start && last >= start;
    }

    /// <summary>Whether a schedule is in force on a day: not, perhaps (undetermined), or surely.</summary>
    internal static Verdict InForce(ProvincialSchedule schedule, IReadOnlyList<ProvincialSchedule> all, LocalDate day)
    {
        var (sure, last) = LastDays(schedule, all);
        return day < schedule.From.Earliest || day > last ? Verdict.NotSatisfied
            : day >= schedule.From.Latest && day <= sure && schedule.From.NotAfter is not null ? Verdict.Satisfied
            : Verdict.Undetermined;
    }

    /// <summary>The days from which on what is in force may change.</summary>
    internal static IEnumerable<LocalDate> Changes(IReadOnlyList<ProvincialSchedule> all)
    {
        foreach (var schedule in all)
        {
            var (sure, last) = LastDays(schedule, all);
            foreach (var day in new[] { schedule.From.NotBefore, schedule.From.NotAfter, After(sure), After(last) })
            {
                if (day is { } known)
                    yield return known;
            }
        }
    }

    /// <summary>The last day on which a schedule is surely, and the last on which it may be in force.</summary>
    internal static (LocalDate Sure, LocalDate Last) LastDays(ProvincialSchedule schedule, IReadOnlyList<ProvincialSchedule> all)
    {
        var sure = schedule.Until is { } until ? until.NotBefore ?? schedule.From.Earliest : LocalDate.MaxIsoValue;
        var last = schedule.Until?.NotAfter ?? LocalDate.MaxIsoValue;
        if (schedule.EndsByMerger)
            last = LocalDate.Min(last, ProvinceUnit.MergedFrom.PlusDays(-1));
        if (schedule.Amends is { } amended && all.FirstOrDefault(s => s.Amends is null && s.Instrument.Id == amended) is { } whole)
        {
            // An amendment ends with what it amends.
            var (sureOfWhole, lastOfWhole) = LastDays(whole, all);
            (sure, last) = (LocalDate.Min(sure, sureOfWhole), LocalDate.Min(last, lastOfWhole));
        }
        else if (schedule.Amends is null)
        {
            foreach (var next in all.Where(n => IsNext(n, schedule)))
            {
                sure = LocalDate.Min(sure, next.From.Earliest.PlusDays(-1));
                if (next.From.NotAfter is { } start)
                    last = LocalDate.Min(last, start.PlusDays(-1));
            }
        }

        foreach (var repeal in all.Where(n => n != schedule && n.Repeals.Contains(schedule.Instrument.Number)))
        {
            sure = LocalDate.Min(sure, repeal.From.Earliest.PlusDays(-1));
            if (repeal.From.NotAfter is { } start)
                last = LocalDate.Min(last, start.PlusDays(-1));
        }

        return (LocalDate.Min(sure, last), last);
    }

    // A schedule of procedures and one of levels go on side by side.
    private static bool IsNext(ProvincialSchedule next, ProvincialSchedule schedule) =>
        next.Amends is null && next != schedule && next.IsOfProcedure == schedule.IsOfProcedure && next.MeetsTerritoryOf(schedule) && IsAfter(next, schedule);

    /// <summary>Whether two schedules are surely in force on one day in the same territory, whatever they lay down.</summary>
    internal static bool SurelyTogether(ProvincialSchedule first, ProvincialSchedule second, IReadOnlyList<ProvincialSchedule> all)
    {
        if (!first.MeetsTerritoryOf(second) || first.From.NotAfter is not { } one || second.From.NotAfter is not { } other)
            return false;
        return LocalDate.Max(one, other) <= LocalDate.Min(LastDays(first, all).Sure, LastDays(second, all).Sure);
    }

    private static bool IsAfter(ProvincialSchedule next, ProvincialSchedule schedule) =>
        next.From.Earliest > schedule.From.Earliest || (next.From.Earliest == schedule.From.Earliest && next.From.Latest > schedule.From.Latest);

    private static LocalDate? After(LocalDate day) => day < LocalDate.MaxIsoValue ? day.PlusDays(1) : null;
}
