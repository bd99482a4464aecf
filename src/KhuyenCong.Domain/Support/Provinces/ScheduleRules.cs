using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>Quy tắc về quy định của tỉnh: makes norm tables of schedules and supplements.</summary>
/// <remarks>TTLT26-2014/6/3; reading R9 for levels above the national ones.</remarks>
internal static class ScheduleRules
{
    /// <summary>The table of the schedules in force on a day in the parts of one province.</summary>
    internal static SupportNorms TableOf(IReadOnlyList<ProvincialSchedule> schedules, Readings readings, SupportNorms? national, bool isUncertain)
    {
        ArgumentNullException.ThrowIfNull(readings);
        var first = schedules[0];
        var localLevels = national?.LocalLevels ?? first.Instrument.Whole;
        var levels = schedules.SelectMany(s => LevelsOf(s, readings, national)).ToList();
        var local = new LocalTable(levels, schedules, isUncertain);
        var table = SupportNorms.Blank(first.Instrument, first.From.Day ?? first.From.Latest) with
        {
            RestsOn = schedules
                .Select(s => s.Instrument)
                .Concat(levels.Select(l => l.Stated.Citation.Instrument))
                .Append(localLevels.Instrument)
                .Concat(levels.Where(l => l.Stated.Multiple is { Item: null }).Select(_ => national?.Instrument).OfType<LegalInstrument>())
                .Distinct()
                .ToValueList(),
            Source = FundingSource.Local,
            Readings = readings,
            LocalLevels = localLevels,
            Local = local,
        };

        var notes = new List<SupportNote>();
        foreach (var level in levels.Where(l => l.Stated.Own is null || IsContent(l.Stated.Code)))
        {
            var item = ItemOf(level.Stated);
            // Where an item has several levels, the facts of a case say which is its level: the table has no single cell for it.
            if (level.Stated.When.Count == 0 && local.Of(level.Stated.Code).Count == 1)
                table = table.WithLevel(item, level.Cell);
            if (level.Stated is { Item: SupportItem.RelocationInterest, Loan: { } loan })
                table = table with { LocalInterest = TermsOf(loan, level.Stated.Citation) };
            notes.AddRange(level.Notes.Select(n => new SupportNote(item, n)));
        }

        return table with
        {
            Notes = notes.ToValueList(),
        };
    }

    private static IEnumerable<LocalLevel> LevelsOf(ProvincialSchedule schedule, Readings readings, SupportNorms? national)
    {
        for (var i = 0; i < schedule.Levels.Count; i++)
        {
            var level = schedule.Levels[i];
            if (schedule.Levels.Take(i).Any(level.IsSameCaseAs))
                throw new ArgumentException($"The schedule states {level.Code} twice.", nameof(schedule));
            var cell = CellOf(level, schedule.Levels, readings, national);
            yield return new LocalLevel(level, cell, ScheduleMessages.NotesOf(schedule, level, cell, national).ToValueList());
        }
    }

    private static Norm<SupportLevel> CellOf(ScheduledLevel level, ValueList<ScheduledLevel> all, Readings readings, SupportNorms? national)
    {
        if (level.Multiple is { Item: null } multiple)
        {
            if (national?[ItemOf(level)] is not { } cell || !cell.TryGet(out var nationally))
                return Norm.NotEncoded<SupportLevel>(level.Citation);
            // An amount without a rate has none to be multiplied; of a level without a cap there is nothing else.
            var reach = nationally.Cap is null || (multiple.RaisesRate && nationally.Rate is not null) ? FactorReach.RateAndCap : FactorReach.CapOnly;
            return Known(nationally.Multiplied(multiple.Times, reach) with { Base = CostBaseTable.InherentTo(ItemOf(level)) }, level);
        }

        return Known(Resolve(level, all, readings), level);
    }

    private static Norm<SupportLevel> Known(SupportLevel value, ScheduledLevel level) =>
        level.Evidence switch
        {
            Evidence.Text => Norm.Stated(value, level.Citation),
            Evidence.Reported => Norm.Reported(value, level.Citation),
            _ => Norm.FromHost(value, level.Citation),
        };

    /// <summary>The national item of a level; an item of the province's own that bears the code of a content without a national level is that content.</summary>
    private static SupportItem ItemOf(ScheduledLevel level) => level.Own is { } own && SupportItems.TryParse(own.Code, out var content) ? content : level.Item;

    private static bool IsContent(string code) => SupportItems.TryParse(code, out var content) && content.Info().IsWithoutLevel;

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

    /// <summary>Bổ sung bảng quốc gia: a national table with the levels of a supplement in cells that are not encoded.</summary>
    /// <exception cref="ArgumentException">A cell is already known: stated, reported, absent, governed elsewhere or supplemented.</exception>
    /// <exception cref="OverflowException">A multiple is negative or does not fit in 64 bits.</exception>
    public static SupportNorms Supplement(SupportNorms norms, NationalSupplement supplement)
    {
        ArgumentNullException.ThrowIfNull(norms);
        ArgumentNullException.ThrowIfNull(supplement);
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
    /// <returns>Whether it is; false where the national cell has no value, or the level is known in part only.</returns>
    public static bool IsAbove(SupportLevel level, Norm<SupportLevel>? national) =>
        national is not null
        && national.TryGet(out var other)
        && (level ?? throw new ArgumentNullException(nameof(level))) is var mine
        && !mine.IsPartlyKnown
        && (mine.ExactRate > other.ExactRate || mine.EffectiveCap > other.EffectiveCap);

    /// <summary>The level of another item that a level is a number of times: its only one, or of several that of the same payer and case; null where there is none.</summary>
    internal static ScheduledLevel? MultipliedBy(ScheduledLevel level, IEnumerable<ScheduledLevel> all)
    {
        var others = all.Where(l => l.Own is null && l.Item == level.Multiple?.Item && l.Multiple is null).ToList();
        return others.Count == 1 ? others[0] : others.Find(l => l.PaidBy == level.PaidBy && l.When == level.When);
    }

    /// <summary>Mức đã tính: the level itself, or the number of times another under reading R2.</summary>
    /// <exception cref="ArgumentException">It points to the national level, or to an item without a level of its own for the same case.</exception>
    /// <exception cref="OverflowException">A number of times is negative or does not fit in 64 bits.</exception>
    public static SupportLevel Resolve(ScheduledLevel level, ValueList<ScheduledLevel> all, Readings readings)
    {
        ArgumentNullException.ThrowIfNull(level);
        if (level.Multiple is not { } multiple)
            return level.Level with { Base = CostBaseTable.InherentTo(ItemOf(level)) };
        var of =
            MultipliedBy(level, all)
            ?? throw new ArgumentException(
                $"The level of {level.Code} is a number of times {multiple.Item?.ToCode() ?? "the national one"}, which has no level of its own in the schedule.",
                nameof(all)
            );
        return of.Level.Multiplied(multiple.Times, readings.TechnologyLine) with { Unit = level.Level.Unit, Base = CostBaseTable.InherentTo(ItemOf(level)) };
    }
}
