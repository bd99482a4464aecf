using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Support;

/// <summary>Quy tắc về quy định của tỉnh: makes norm tables of schedules and supplements.</summary>
/// <remarks>TTLT26-2014/6/3; reading R9 for levels above the national ones.</remarks>
internal static class ScheduleRules
{
    /// <summary>Bảng mức của tỉnh: the table of local levels that a schedule states; all other items are not encoded.</summary>
    /// <param name="schedule">The schedule.</param>
    /// <param name="readings">How unclear provisions are read.</param>
    /// <param name="national">The national table of the time, for the findings on levels above it; null where there is none.</param>
    /// <returns>The table.</returns>
    /// <exception cref="ArgumentNullException">There is no schedule or no readings.</exception>
    /// <exception cref="ArgumentException">An item stands twice, or a multiple points to an item without a level of its own.</exception>
    /// <exception cref="OverflowException">A multiple is negative or does not fit in 64 bits.</exception>
    public static SupportNorms NormsOf(ProvincialSchedule schedule, Readings readings, SupportNorms? national)
    {
        if (schedule is null)
            throw new ArgumentNullException(nameof(schedule));
        if (readings is null)
            throw new ArgumentNullException(nameof(readings));
        var localLevels = national?.LocalLevels ?? schedule.Instrument.Whole;
        var table = SupportNorms.Blank(schedule.Instrument, schedule.From) with
        {
            RestsOn = schedule
                .Levels.Select(l => l.Citation.Instrument)
                .Concat(schedule.ExtraItems.Select(i => i.Citation.Instrument))
                .Append(localLevels.Instrument)
                .Prepend(schedule.Instrument)
                .Distinct()
                .ToValueList(),
            Source = FundingSource.Local,
            Readings = readings,
            LocalLevels = localLevels,
        };

        var notes = new List<SupportNote>();
        var levels = schedule.Levels.Concat(schedule.ExtraItems.SelectMany(OfContent)).ToValueList();
        foreach (var level in levels)
        {
            if (table[level.Item].HasValue)
                throw new ArgumentException($"The schedule states {level.Item.ToCode()} twice.", nameof(schedule));
            var resolved = Resolve(level, levels, readings);
            table = table.WithLevel(level.Item, Norm.FromHost(resolved, level.Citation));
            if (level is { Item: SupportItem.RelocationInterest, Loan: { } loan })
                table = table with { LocalInterest = TermsOf(loan, level.Citation) };
            notes.AddRange(ScheduleMessages.NotesOf(schedule, level, resolved, national));
        }

        return table with
        {
            Notes = notes.ToValueList(),
        };
    }

    private static InterestSupportNorms TermsOf(LoanTerms loan, Citation citation)
    {
        if (loan.Years is < 1 or > LoanTerms.MostYears || (loan.Conditions & ~LoanConditions.All) != 0)
            throw new ArgumentException($"The years of interest support must be from 1 to {LoanTerms.MostYears}, and the conditions defined.", nameof(loan));
        if (loan.Purpose is null && (loan.Conditions & LoanConditions.NamedPurpose) != 0)
            throw new ArgumentException("A named purpose needs its name.", nameof(loan));
        return new InterestSupportNorms
        {
            RestsOn = [citation.Instrument],
            Years = Norm.FromHost(loan.Years, citation),
            Purpose = loan.Purpose is { } purpose ? Norm.FromHost(purpose, citation) : Norm.Absent<LocalizedText>(citation),
            Conditions = Norm.FromHost(loan.Conditions, citation),
        };
    }

    /// <summary>An item of the province's own that bears the code of a content without a national level is the province's level for that content.</summary>
    private static IEnumerable<ScheduledLevel> OfContent(ProvincialItem item)
    {
        if (!SupportItems.TryParse(item?.Code, out var content) || !content.Info().IsWithoutLevel)
            yield break;
        yield return new ScheduledLevel
        {
            Item = content,
            Level = item!.Level,
            PaidBy = item.PaidBy,
            Conditions = item.Conditions,
            Citation = item.Citation,
        };
    }

    /// <summary>Bổ sung bảng quốc gia: a national table with the levels of a supplement in cells that are not encoded.</summary>
    /// <param name="norms">The national table.</param>
    /// <param name="supplement">The supplement.</param>
    /// <returns>The new table.</returns>
    /// <exception cref="ArgumentNullException">There is no table or no supplement.</exception>
    /// <exception cref="ArgumentException">A cell is already known: stated, reported, absent, governed elsewhere or supplemented.</exception>
    /// <exception cref="OverflowException">A multiple is negative or does not fit in 64 bits.</exception>
    public static SupportNorms Supplement(SupportNorms norms, NationalSupplement supplement)
    {
        if (norms is null)
            throw new ArgumentNullException(nameof(norms));
        if (supplement is null)
            throw new ArgumentNullException(nameof(supplement));
        var table = norms;
        var notes = norms.Notes.ToList();
        foreach (var level in supplement.Levels)
        {
            if (table[level.Item].Status != NormStatus.NotEncoded)
                throw new ArgumentException(
                    $"{norms.Instrument.Id} has {level.Item.ToCode()} as {table[level.Item].Status}; a supplement fills only cells that are not encoded.",
                    nameof(supplement)
                );
            table = table.WithLevel(level.Item, Norm.FromHost(Resolve(level, supplement.Levels, norms.Readings), level.Citation));
            notes.Add(ScheduleMessages.NoteOf(supplement, level));
        }

        return table with
        {
            RestsOn = norms.RestsOn.Append(supplement.Instrument).Concat(supplement.Levels.Select(l => l.Citation.Instrument)).Distinct().ToValueList(),
            Notes = notes.ToValueList(),
        };
    }

    /// <summary>Cao hơn mức quốc gia: whether a level is above the national one in rate or cap.</summary>
    /// <param name="level">The level.</param>
    /// <param name="national">The national cell.</param>
    /// <returns>Whether it is; false where the national cell has no value.</returns>
    public static bool IsAbove(SupportLevel level, Norm<SupportLevel>? national) =>
        national is not null
        && national.TryGet(out var other)
        && (level ?? throw new ArgumentNullException(nameof(level))) is var mine
        && (mine.ExactRate > other.ExactRate || mine.EffectiveCap > other.EffectiveCap);

    /// <summary>Mức đã tính: the level itself, or the multiple of another under reading R2.</summary>
    /// <param name="level">The level as the schedule states it.</param>
    /// <param name="all">All levels of the schedule.</param>
    /// <param name="readings">The readings.</param>
    /// <returns>The level in rate, cap and unit.</returns>
    /// <exception cref="ArgumentException">The multiple points to an item without a level of its own.</exception>
    /// <exception cref="OverflowException">A multiple is negative or does not fit in 64 bits.</exception>
    public static SupportLevel Resolve(ScheduledLevel level, ValueList<ScheduledLevel> all, Readings readings)
    {
        if (level is null)
            throw new ArgumentNullException(nameof(level));
        if (level.Multiple is not { } multiple)
            return level.Level with { Base = CostBaseTable.InherentTo(level.Item) };
        var of =
            all.FirstOrDefault(l => l.Item == multiple.Item && l.Multiple is null)
            ?? throw new ArgumentException(
                $"The level of {level.Item.ToCode()} is a multiple of {multiple.Item.ToCode()}, which has no level of its own.",
                nameof(all)
            );
        return of.Level.Multiplied(multiple.Times, readings.TechnologyLine) with { Unit = level.Level.Unit, Base = CostBaseTable.InherentTo(level.Item) };
    }
}
