using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Support;
using NodaTime;

namespace KhuyenCong.Domain.InForce;

/// <summary>Pháp luật của một tỉnh: what one province has laid down for its own money, by date, as data: no book and no day is part of it.</summary>
/// <remarks>
/// TTLT26-2014/6/3. Read it from a file with <c>ScheduleFile.Read</c>, or take one that the library ships (<c>KnownProvinces</c>). Ask under it with
/// <see cref="PromotionRules.In"/>: every question about local money is then answered by the province's law of the day of the question.
/// </remarks>
public sealed record Province
{
    private readonly ValueList<ProvincialSchedule> _schedules;

    internal Province() { }

    /// <summary>Tên: the name of the province.</summary>
    public required string Name { get; init; }

    /// <summary>Các quy định: the schedules in the order of their dates, amendments among them.</summary>
    /// <exception cref="ArgumentException">They are of several provinces, two overlap in the same territory, or an amendment amends none of them.</exception>
    internal ValueList<ProvincialSchedule> Schedules
    {
        get => _schedules;
        init => _schedules = Ordered(value);
    }

    /// <summary>What the schedules lay down besides levels: route, advances, dates, prizes and order of priority of local money.</summary>
    internal ValueList<StatedProcedure> Procedures { get; init; }

    /// <summary>Ngày rà soát: the day on which the sources were last looked at; null where it is not said.</summary>
    public LocalDate? LookedAt { get; init; }

    /// <summary>Ghi chú: what is to be known of the data as a whole; no answer rests on it.</summary>
    public string Note { get; init; } = "";

    /// <summary>Các ngày thay đổi: the days on which a schedule begins, or is no longer in force, as far as they are known; in their order.</summary>
    public ValueList<LocalDate> Changes => Schedules.SelectMany(DaysOf).Distinct().OrderBy(d => d).ToValueList();

    /// <summary>Hạng mục riêng: the items of the province's own, each once with its code and name.</summary>
    public ValueList<(string Code, LocalizedText Name)> OwnItems =>
        Schedules.SelectMany(s => s.Levels).Where(l => l.Own is not null).GroupBy(l => l.Code).Select(g => (g.Key, g.First().Name)).ToValueList();

    /// <summary>Nguồn: the addresses at which the levels were read, as the file gives them.</summary>
    public ValueList<string> Sources => Schedules.SelectMany(s => s.Sources).Select(s => s.Address).Distinct().ToValueList();

    /// <summary>Đơn vị hành chính: the province or city of the register; null where its name is not known there.</summary>
    public ProvinceUnit? Unit => ProvinceUnit.TryFind(Name, out var unit) ? unit : null;

    /// <inheritdoc/>
    public override string ToString() => Name;

    private static IEnumerable<LocalDate> DaysOf(ProvincialSchedule schedule) =>
        new[] { schedule.From.NotBefore, schedule.From.NotAfter, schedule.LastDay?.PlusDays(1) }.OfType<LocalDate>();

    private static ValueList<ProvincialSchedule> Ordered(ValueList<ProvincialSchedule> schedules)
    {
        var ordered = schedules.OrderBy(s => s.From.Earliest).ThenBy(s => s.From.Latest).ToArray();
        for (var i = 0; i < ordered.Length; i++)
        {
            if (!ordered[i].IsOfSameProvince(ordered[0]))
                throw new ArgumentException($"Schedules of {ordered[0].Province} and of {ordered[i].Province} cannot follow each other.", nameof(schedules));
            if (ordered[i].Amends is { } base_ && !ordered.Any(s => s.Amends is null && s.Instrument.Id == base_))
                throw new ArgumentException($"{ordered[i].Instrument.Id} amends {base_}, which is not among the schedules.", nameof(schedules));
            foreach (var before in ordered.Take(i).Where(b => ScheduleDays.Overlap(b, ordered[i])))
                throw new ArgumentException(
                    $"{before.Instrument.Id} and {ordered[i].Instrument.Id} overlap on {ordered[i].From.Latest:uuuu-MM-dd}.",
                    nameof(schedules)
                );
        }

        return ordered.ToValueList();
    }
}
