using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Thời hạn do tỉnh quy định: one duty of local money with the time that a province sets for it.</summary>
/// <remarks>Where it has neither a day nor days after, the province names the duty and no day.</remarks>
internal sealed record LocalDeadline(DeadlineKind Kind, Authority By, Citation Citation)
{
    /// <summary>The word before the day: before it, or not later than it.</summary>
    public Comparison Comparison { get; init; } = Comparison.AtMost;

    /// <summary>The day of the year; null for other duties.</summary>
    public AnnualDate? Day { get; init; }

    /// <summary>How many years after the plan year that day lies: -1, 0 or 1.</summary>
    public int YearsAfter { get; init; }

    /// <summary>The day of the month; null for other duties.</summary>
    public int? DayOfMonth { get; init; }

    /// <summary>Whether that is a day of the month after the one reported on.</summary>
    public bool IsInNextMonth { get; init; }

    /// <summary>Days after the last base acceptance, or after the period reported on; null for other duties.</summary>
    public int? DaysAfter { get; init; }

    /// <summary>The dates of the duty in a plan year.</summary>
    internal IEnumerable<LocalDate> In(CalendarRequest request)
    {
        var year = request.PlanYear;
        if (Day is { } day)
            return [day.InYear(year + YearsAfter)];
        if (Kind == DeadlineKind.SettlementFile)
            return request.AcceptedOn.Count > 0 && DaysAfter is { } days ? [request.AcceptedOn.Max().PlusDays(days)] : [];
        var ends = DeadlineRules.MonthEnds(year);
        return Kind switch
        {
            DeadlineKind.LocalMonthlyReport => ends.Select(end => DayOfMonth is { } of ? InMonth(end, of) : end),
            DeadlineKind.LocalQuarterlyReport => ends.Where(end => end.Month % 3 == 0).Select(After),
            DeadlineKind.LocalHalfYearReport => ends.Where(end => end.Month == 6).Select(After),
            DeadlineKind.LocalYearReport => ends.Where(end => end.Month == 12).Select(After),
            _ => [],
        };
    }

    /// <summary>Whether the province names a day, or days after.</summary>
    internal bool HasDay => Day is not null || DayOfMonth is not null || DaysAfter is not null;

    private LocalDate After(LocalDate end) => end.PlusDays(DaysAfter ?? 0);

    private LocalDate InMonth(LocalDate end, int day)
    {
        var month = IsInNextMonth ? end.PlusDays(1) : end;
        return new LocalDate(month.Year, month.Month, Math.Min(day, month.Calendar.GetDaysInMonth(month.Year, month.Month)));
    }
}

/// <summary>Các thời hạn do tỉnh quy định: the dates of local money of one stretch of days.</summary>
internal sealed record LocalDeadlines(ValueList<LocalDeadline> Duties, Evidence Evidence)
{
    /// <summary>What every answer that rests on them says: whose rules they are and what was read of them.</summary>
    internal ValueList<Finding> Notes { get; init; }
}

/// <summary>The calendar of local money: the province's own dates, and what national law says of local money.</summary>
internal static class LocalCalendar
{
    // Without these a project cannot be planned; reports a province need not ask for.
    private static readonly DeadlineKind[] Needed = [DeadlineKind.LocalFiling, DeadlineKind.SettlementFile, DeadlineKind.Settlement];

    internal static PlanCalendar Of(
        Timeline<DeadlineNorms>? national,
        Func<LocalDate, LocalDeadlines?> local,
        CalendarRequest request,
        Func<LocalDate, ValueList<LegalInstrument>, ValueList<Finding>> standing
    )
    {
        var tables = Tables(local, request.PlanYear);
        var dates = new List<DueDate>();
        foreach (var table in tables)
        {
            // A date counts where the province's law of that very day lays it down.
            foreach (var duty in table.Duties.AsEnumerable())
                dates.AddRange(duty.In(request).Where(day => ReferenceEquals(local(day), table)).Select(day => Due(table, duty, day)));
        }

        dates.AddRange(OfNation(national, request.PlanYear));
        DeadlineRules.InOrder(dates);

        var open = Needed.Where(kind => !tables.Exists(t => t.Duties.Any(d => d.Kind == kind))).ToList();
        var findings = tables.SelectMany(t => t.Notes).Distinct().ToList();
        if (open.Count > 0)
            findings.Add(
                DeadlineMessages.OfTheProvince.Finds(
                    Verdict.Undetermined,
                    ProcedureOf(national, request.PlanYear),
                    new(T0: LocalizedText.Join(open.Select(k => k.ToText())))
                )
            );
        return new PlanCalendar(request.PlanYear, dates.ToValueList(), FindingList.Of([.. findings, .. DeadlineRules.StandingOf(dates, standing)]))
        {
            Missing = open.Count > 0 ? [MissingCodes.ProvincialProcedure] : [],
        };
    }

    // The tables of the year before the plan year, of the plan year and of the year after, in which its duties lie.
    private static List<LocalDeadlines> Tables(Func<LocalDate, LocalDeadlines?> local, int planYear)
    {
        var tables = new List<LocalDeadlines>();
        var last = new LocalDate(planYear + 1, 12, 31);
        for (var day = new LocalDate(planYear - 1, 1, 1); day <= last; day = day.PlusDays(1))
        {
            if (local(day) is { } table && !tables.Exists(t => ReferenceEquals(t, table)))
                tables.Add(table);
        }

        return tables;
    }

    private static Citation? ProcedureOf(Timeline<DeadlineNorms>? national, int planYear) =>
        national is not null && national.TryAt(new LocalDate(planYear, 1, 1), out var table) ? table.LocalProcedure : null;

    // ND45-2012/16/1/i, TTLT26-2014/9/3: the province reports on local promotion too, whatever its own dates are.
    private static IEnumerable<DueDate> OfNation(Timeline<DeadlineNorms>? national, int planYear)
    {
        foreach (var end in DeadlineRules.MonthEnds(planYear).Where(e => e.Month % 3 == 0))
        {
            if (national is not null && national.TryAt(end, out var table))
                yield return DeadlineRules.Due(DeadlineKind.ProvincialReport, Authority.ProvincialCommittee, end, null, table.ProvincialReport);
        }
    }

    private static DueDate Due(LocalDeadlines table, LocalDeadline duty, LocalDate day) =>
        DeadlineRules.Due(duty.Kind, duty.By, day, duty.HasDay ? duty.Comparison : null, duty.Citation) with
        {
            Evidence = table.Evidence,
        };
}
