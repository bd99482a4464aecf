using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Texts;
using NodaTime;

namespace KhuyenCong.Domain.InForce;

/// <summary>The tables of a province under a law book, by day: made once, each by the law of its own days.</summary>
internal sealed class ProvinceLaw
{
    private readonly (LocalDate From, SupportNorms? Norms)[] _periods;

    internal ProvinceLaw(ILawBook book, Province province)
    {
        Province = province;
        var all = province.Schedules;
        // The national law may change while a schedule stays: a table for each stretch, so that what follows it is of the law of the day.
        var days = ScheduleDays.Changes(all).Concat(ChangesOf(book)).Append(NationalLaw.SupportFrom).Where(d => d >= NationalLaw.SupportFrom);
        _periods = days.Distinct().OrderBy(d => d).Select(d => (d, NormsOf(book, all, d))).ToArray();
    }

    internal Province Province { get; }

    /// <summary>The tables of local levels by their first days, the earliest first; null where <see cref="At"/> gives none.</summary>
    internal IReadOnlyList<(LocalDate From, SupportNorms? Norms)> Periods => _periods;

    /// <summary>The table of local levels of a day; null where no schedule may be in force, or the money rules of the day are not covered.</summary>
    internal SupportNorms? At(LocalDate date)
    {
        for (var i = _periods.Length - 1; i >= 0; i--)
        {
            if (date >= _periods[i].From)
                return _periods[i].Norms;
        }

        return null;
    }

    /// <summary>The days on which the law of a book changes, from the first table of support on.</summary>
    internal static IEnumerable<LocalDate> ChangesOf(ILawBook book)
    {
        for (LocalDate? next = NationalLaw.SupportFrom; next is { } day && book.Covers(day); )
        {
            yield return day;
            next = book.At(day).Through is { } through && through < LocalDate.MaxIsoValue ? through.PlusDays(1) : null;
        }
    }

    private static SupportNorms? NormsOf(ILawBook book, ValueList<ProvincialSchedule> all, LocalDate day)
    {
        if (!book.Covers(day))
            return null;
        var states = all.Select(s => (Schedule: s, State: ScheduleDays.InForce(s, all, day))).Where(s => s.State != Verdict.NotSatisfied).ToList();
        var whole = states.Where(s => s.Schedule.Amends is null).Select(s => s.Schedule).ToList();
        if (whole.Count == 0)
            return null;
        var effective = whole.Select(s => ScheduleChanges.Apply(s, states.Select(o => o.Schedule).Where(a => a.Amends == s.Instrument.Id))).ToList();
        return WhatStands.On(
            day,
            ScheduleRules.TableOf(effective, book.Readings, book.At(day).Support, isUncertain: states.Any(s => s.State == Verdict.Undetermined))
        );
    }
}
