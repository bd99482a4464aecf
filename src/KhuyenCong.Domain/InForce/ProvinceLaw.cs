using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Texts;
using NodaTime;

namespace KhuyenCong.Domain.InForce;

/// <summary>The law of a province under a law book, by day: its tables are made once, each by the law of its own days.</summary>
internal sealed class ProvinceLaw
{
    private readonly (LocalDate From, SupportNorms? Norms, LocalProcedures? Procedures)[] _periods;

    internal ProvinceLaw(ILawBook book, Province province)
    {
        Province = province;
        var all = province.Schedules;
        // The national law may change while a schedule stays: a table for each stretch, so that what follows it is of the law of the day.
        var first = province.Procedures.Count > 0 ? NationalLaw.Deadlines.CoveredFrom : NationalLaw.SupportFrom;
        var days = ScheduleDays.Changes(all).Concat(ChangesOf(book, first)).Append(first).Where(d => d >= first);
        _periods = days.Distinct().OrderBy(d => d).Select(d => (d, NormsOf(book, all, d), ProceduresOf(book, province, d))).ToArray();
    }

    internal Province Province { get; }

    /// <summary>The tables of local levels by their first days, the earliest first; null where <see cref="At"/> gives none.</summary>
    internal IEnumerable<(LocalDate From, SupportNorms? Norms)> Periods => _periods.Select(p => (p.From, p.Norms));

    /// <summary>The table of local levels of a day; null where no schedule may be in force, or the money rules of the day are not covered.</summary>
    internal SupportNorms? At(LocalDate date) => IndexOf(date) is { } at ? _periods[at].Norms : null;

    /// <summary>What the province lays down besides levels on a day; null where it is not known to lay down anything.</summary>
    internal LocalProcedures? ProceduresOn(LocalDate date) => IndexOf(date) is { } at ? _periods[at].Procedures : null;

    private int? IndexOf(LocalDate date)
    {
        for (var i = _periods.Length - 1; i >= 0; i--)
        {
            if (date >= _periods[i].From)
                return i;
        }

        return null;
    }

    /// <summary>The days on which the law of a book changes, from the first table of support on.</summary>
    internal static IEnumerable<LocalDate> ChangesOf(ILawBook book) => ChangesOf(book, NationalLaw.SupportFrom);

    private static IEnumerable<LocalDate> ChangesOf(ILawBook book, LocalDate first)
    {
        for (LocalDate? next = first; next is { } day && book.Covers(day); )
        {
            yield return day;
            next = book.At(day).Through is { } through && through < LocalDate.MaxIsoValue ? through.PlusDays(1) : null;
        }
    }

    private static LocalProcedures? ProceduresOf(ILawBook book, Province province, LocalDate day) =>
        province.Procedures.Count > 0 && book.TryAt(day, out var law) ? LocalProcedures.On(day, province, law) : null;

    private static SupportNorms? NormsOf(ILawBook book, ValueList<ProvincialSchedule> all, LocalDate day)
    {
        if (day < NationalLaw.SupportFrom || !book.Covers(day))
            return null;
        var (schedules, isUncertain) = ScheduleChanges.On(all, day);
        return schedules.Count == 0 ? null : WhatStands.On(day, ScheduleRules.TableOf(schedules, book.Readings, book.At(day).Support, isUncertain));
    }
}
