using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Texts;
using NodaTime;

namespace KhuyenCong.Domain.InForce;

/// <summary>Các quy định của một tỉnh: schedules of one province that follow each other by date, beside the national law.</summary>
/// <remarks>Immutable and thread-safe; the tables are built once. Pass <see cref="NormsAt"/> to <see cref="PromotionRules.AssessSupport"/>.</remarks>
public sealed class ProvincialSchedules
{
    private readonly (LocalDate From, LocalDate? Until, SupportNorms Norms)[] _periods;

    /// <summary>Lập danh sách quy định: schedules under a law book and its readings.</summary>
    /// <param name="book">The national law, for its readings and for comparison.</param>
    /// <param name="schedules">The schedules, in any order.</param>
    /// <exception cref="ArgumentNullException">There is no book.</exception>
    /// <exception cref="ArgumentException">They are of several provinces or overlap, or one contradicts itself.</exception>
    public ProvincialSchedules(ILawBook book, params ValueList<ProvincialSchedule> schedules)
    {
        if (book is null)
            throw new ArgumentNullException(nameof(book));
        var ordered = schedules.OrderBy(s => s.From).ToArray();
        for (var i = 1; i < ordered.Length; i++)
        {
            if (!ordered[i].IsOfSameProvince(ordered[0]))
                throw new ArgumentException($"Schedules of {ordered[0].Province} and of {ordered[i].Province} cannot follow each other.", nameof(schedules));
            if (ordered[i].From == ordered[i - 1].From || ordered[i - 1].Until >= ordered[i].From)
                throw new ArgumentException(
                    $"{ordered[i - 1].Instrument.Id} and {ordered[i].Instrument.Id} overlap on {ordered[i].From:uuuu-MM-dd}.",
                    nameof(schedules)
                );
        }

        Schedules = ordered.ToValueList();
        _periods = ordered.SelectMany((s, i) => Periods(book, s, i + 1 < ordered.Length ? ordered[i + 1].From.PlusDays(-1) : null)).ToArray();
    }

    /// <summary>Các quy định: the schedules in the order of their dates.</summary>
    public ValueList<ProvincialSchedule> Schedules { get; }

    /// <summary>Bảng mức vào một ngày: the local levels in force on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The table; null where no schedule is in force or the law of the date is not covered.</returns>
    public SupportNorms? NormsAt(LocalDate date)
    {
        for (var i = _periods.Length - 1; i >= 0; i--)
        {
            if (date >= _periods[i].From)
                return _periods[i].Until is { } until && date > until ? null : _periods[i].Norms;
        }

        return null;
    }

    /// <summary>Quy định vào một ngày: the schedule in force on a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The schedule, or null.</returns>
    public ProvincialSchedule? At(LocalDate date) =>
        NormsAt(date) is { } norms ? Schedules.First(s => s.Instrument == norms.Instrument && s.From == norms.InForceFrom) : null;

    // The national law may change while a schedule stays: a table for each stretch, so that comparisons are with the law of the day.
    private static IEnumerable<(LocalDate From, LocalDate? Until, SupportNorms Norms)> Periods(
        ILawBook book,
        ProvincialSchedule schedule,
        LocalDate? beforeNext
    )
    {
        var end = beforeNext < schedule.LastDay ? beforeNext : schedule.LastDay ?? beforeNext;
        var firstCovered = NationalLaw.SupportFrom;
        LocalDate? next = schedule.From < firstCovered ? firstCovered : schedule.From;
        while (next is { } from && (end is null || from <= end) && book.Covers(from))
        {
            var snapshot = book.At(from);
            var until = snapshot.Through is { } through && (end is null || through < end) ? through : end;
            yield return (from, until, WhatStands.On(from, ScheduleRules.NormsOf(schedule, book.Readings, snapshot.Support))!);
            next = until < LocalDate.MaxIsoValue ? until.Value.PlusDays(1) : null;
        }
    }
}
