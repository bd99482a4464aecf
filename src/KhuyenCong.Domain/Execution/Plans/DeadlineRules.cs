using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc thời hạn: the calendar of a plan year and whether something was done in time.</summary>
/// <remarks>The plan of a year is built in the year before it, so the two filing dates lie there; settlement lies in the year after.</remarks>
internal static class DeadlineRules
{
    /// <summary>Lập lịch năm kế hoạch: the dated duties of a plan year, in order.</summary>
    /// <exception cref="ArgumentException">The year is not a plausible one.</exception>
    /// <exception cref="OverflowException">A date would lie after the year 9999.</exception>
    public static PlanCalendar Assess(Timeline<DeadlineNorms> norms, CalendarRequest request, Func<LocalDate, LocalDeadlines?>? local = null) =>
        CalendarOf(norms ?? throw new ArgumentNullException(nameof(norms)), request, (_, _) => default, local);

    /// <summary>The calendar with what stands, on its last day, of the texts that its duties rest on.</summary>
    internal static PlanCalendar CalendarOf(
        Timeline<DeadlineNorms>? norms,
        CalendarRequest request,
        Func<LocalDate, ValueList<LegalInstrument>, ValueList<Finding>> standing,
        Func<LocalDate, LocalDeadlines?>? local = null
    )
    {
        ExecutionShape.Require(request, ExecutionShape.Of);
        if (request.Source == FundingSource.Local)
            return LocalCalendar.Of(norms, local ?? (_ => null), request, standing);

        var dates = new List<DueDate>();
        var leftOut = new SortedDictionary<LocalDate, Citation>();
        foreach (var duty in Duties(request))
        {
            if (norms is null)
                break;
            if (norms.TryAt(duty.Day, out var table) && duty.Make(table) is { } due)
                dates.Add(due);
            else if (FirstOf(norms, duty) is var (first, citation) && first > duty.Day)
                leftOut[first] = citation.Instrument.Whole;
        }

        InOrder(dates);
        return new PlanCalendar(request.PlanYear, dates.ToValueList(), Findings(dates, leftOut, request, standing));
    }

    /// <summary>Kiểm tra đúng hạn: whether a duty was fulfilled in time; for the authority to decide where the law names no day.</summary>
    /// <exception cref="ArgumentException">The kind of the date is not a defined one.</exception>
    /// <exception cref="OverflowException">The last day in time would lie outside the calendar.</exception>
    public static Decision Check(DueDate due, LocalDate doneOn)
    {
        ArgumentNullException.ThrowIfNull(due);
        var (verdict, rule) = due.IsMetBy(doneOn) switch
        {
            true => (Verdict.Satisfied, DeadlineMessages.InTime),
            false => (Verdict.NotSatisfied, DeadlineMessages.Late),
            null => (Verdict.AuthorityDecides, DeadlineMessages.NoDay),
        };
        var last = due.LastDay ?? due.Day;
        var arguments = new MessageArguments(
            MessageArguments.Date(doneOn),
            MessageArguments.Date(last),
            Period.DaysBetween(last, doneOn),
            T0: due.Kind.ToText(),
            T1: DeadlineMessages.LimitOf(due)
        );
        return new Decision(verdict, FindingList.Of(rule.Finds(verdict, due.Citation, arguments, due.IsFromGuidance ? Evidence.Host : due.Evidence)));
    }

    /// <summary>Whether a finding says that acceptance or file come too late for the settlement.</summary>
    internal static bool IsOnSettlement(Finding finding) =>
        finding.Rule == DeadlineMessages.FileAfterSettlement || finding.Rule == DeadlineMessages.AcceptedAfterSettlement;

    internal static void InOrder(List<DueDate> dates) =>
        dates.Sort((a, b) => Order(a).CompareTo(Order(b)) is var byDay && byDay != 0 ? byDay : a.Kind.CompareTo(b.Kind));

    /// <summary>What stands, on the last of some dates, of the texts that they rest on.</summary>
    internal static ValueList<Finding> StandingOf(List<DueDate> inOrder, Func<LocalDate, ValueList<LegalInstrument>, ValueList<Finding>> standing) =>
        inOrder.Count == 0
            ? default
            : standing(
                Order(inOrder[inOrder.Count - 1]),
                inOrder.Select(d => d.Citation.Instrument).Distinct().OrderBy(i => i.Id, StringComparer.Ordinal).ToValueList()
            );

    private static LocalDate Order(DueDate due) => due.LastDay ?? due.Day;

    private static FindingList Findings(
        List<DueDate> dates,
        SortedDictionary<LocalDate, Citation> leftOut,
        CalendarRequest request,
        Func<LocalDate, ValueList<LegalInstrument>, ValueList<Finding>> standing
    )
    {
        var findings = leftOut.Select(l => DeadlineMessages.NotCovered.Finds(Verdict.Undetermined, l.Value, new(MessageArguments.Date(l.Key)))).ToList();
        if (
            dates.Find(d => d.Kind == DeadlineKind.Settlement) is { LastDay: { } last } settlement
            && dates.Find(d => d.Kind == DeadlineKind.SettlementFile) is { LastDay: { } file } due
            && file > last
        )
        {
            // A file of what was accepted too late cannot be complete before (TT36-2013/11/2/a, 18/2).
            var accepted = request.AcceptedOn.Max();
            var (rule, day, citation) =
                accepted > last
                    ? (DeadlineMessages.AcceptedAfterSettlement, accepted, settlement.Citation)
                    : (DeadlineMessages.FileAfterSettlement, file, due.Citation);
            findings.Add(rule.Finds(Verdict.Undetermined, citation, new(MessageArguments.Date(day), MessageArguments.Date(last))));
        }

        return FindingList.Of([.. findings, .. StandingOf(dates, standing)]);
    }

    /// <summary>The first day from which a duty is laid down, and where.</summary>
    private static (LocalDate From, Citation Citation)? FirstOf(Timeline<DeadlineNorms> norms, Duty duty)
    {
        for (var i = 0; i < norms.Values.Count; i++)
        {
            if (duty.Make(norms.Values[i]) is { } due)
                return (norms.Starts[i], due.Citation);
        }

        return null;
    }

    /// <summary>A duty: the day that picks its table, and what a table makes of it; nothing where the table does not lay it down.</summary>
    private sealed record Duty(LocalDate Day, Func<DeadlineNorms, DueDate?> Make);

    private static IEnumerable<Duty> Duties(CalendarRequest request) =>
        request.For switch
        {
            PlanParticipant.Ministry => OfMinistry(request.PlanYear).Append(Settlement(request.PlanYear)),
            PlanParticipant.RegionalCentre => OfCentre(request).Concat(AfterAcceptance(request, Authority.RegionalCentre)),
            _ => OfUnit(request).Concat(AfterAcceptance(request, Authority.ImplementingUnit)),
        };

    private static IEnumerable<Duty> OfUnit(CalendarRequest request)
    {
        var year = request.PlanYear;
        var inOne = request.For == PlanParticipant.UnitInOneProvince;
        if (inOne)
            yield return Yearly(
                DeadlineKind.FileWithDepartment,
                Authority.ImplementingUnit,
                new(year - 1, 5, 31),
                n => n.FileWithDepartment,
                request.DepartmentGuidance
            );
        yield return FilingWithAgency(request, inOne ? Authority.Department : Authority.ImplementingUnit);
        foreach (var end in MonthEnds(year))
        {
            yield return Monthly(DeadlineKind.MonthlyReport, Authority.ImplementingUnit, end, n => n.MonthlyReport);
            foreach (var kind in Endings(end, DeadlineKind.QuarterlyReport, DeadlineKind.HalfYearReport, DeadlineKind.YearReport))
                yield return OfPeriod(kind, Authority.Department, end, n => n.PeriodReports);
            if (end.Month % 3 == 0)
                yield return OfPeriod(DeadlineKind.ProvincialReport, Authority.ProvincialCommittee, end, n => n.ProvincialReport);
        }
    }

    private static IEnumerable<Duty> OfCentre(CalendarRequest request)
    {
        yield return FilingWithAgency(request, Authority.RegionalCentre);
        foreach (var end in MonthEnds(request.PlanYear))
        {
            yield return Monthly(DeadlineKind.CentreMonthlyReport, Authority.RegionalCentre, end, n => n.CentreMonthlyReport);
            foreach (var kind in Endings(end, DeadlineKind.CentreQuarterlyReport, DeadlineKind.CentreHalfYearReport, DeadlineKind.CentreYearReport))
                yield return OfPeriod(kind, Authority.RegionalCentre, end, n => n.CentrePeriodReports);
        }
    }

    /// <summary>The reports of the periods that end with a month.</summary>
    private static IEnumerable<DeadlineKind> Endings(LocalDate end, DeadlineKind quarter, DeadlineKind halfYear, DeadlineKind year)
    {
        if (end.Month % 3 == 0)
            yield return quarter;
        if (end.Month == 6)
            yield return halfYear;
        if (end.Month == 12)
            yield return year;
    }

    private static IEnumerable<Duty> OfMinistry(int year)
    {
        foreach (var end in MonthEnds(year).Where(e => e.Month % 3 == 0))
            yield return OfPeriod(DeadlineKind.ProvincialReport, Authority.ProvincialCommittee, end, n => n.ProvincialReport);
        var last = new LocalDate(year, 12, 31);
        yield return OfPeriod(DeadlineKind.AgencyReport, Authority.Agency, last, n => n.AgencyReport);
        yield return OfPeriod(DeadlineKind.MinistryReport, Authority.MinisterOfIndustryAndTrade, last, n => n.MinistryReport);
        yield return OfPeriod(DeadlineKind.YearlyReview, Authority.MinisterOfIndustryAndTrade, last, n => n.YearlyReview);
        yield return OfPeriod(DeadlineKind.YearlyReview, Authority.ProvincialCommittee, last, n => n.YearlyReview);
    }

    private static IEnumerable<Duty> AfterAcceptance(CalendarRequest request, Authority unit)
    {
        if (request.AcceptedOn.Count > 0)
        {
            var last = request.AcceptedOn.Max();
            yield return new Duty(
                last,
                n =>
                    n.SettlementFile.TryGet(out var days)
                        ? Due(DeadlineKind.SettlementFile, unit, After(last, (int)days.Value), days.Comparison, n.SettlementFile.Citation)
                        : null
            );
        }

        yield return Settlement(request.PlanYear);
    }

    private static LocalDate After(LocalDate accepted, int days)
    {
        try
        {
            return accepted.PlusDays(days);
        }
        catch (OverflowException problem)
        {
            throw FormTexts.TooLate(new("Ngày nghiệm thu cơ sở", "AcceptedOn of"), accepted, problem);
        }
    }

    private static Duty Settlement(int year) => Yearly(DeadlineKind.Settlement, Authority.Agency, new(year + 1, 1, 31), n => n.Settlement, null);

    private static Duty FilingWithAgency(CalendarRequest request, Authority by) =>
        Yearly(DeadlineKind.FileWithAgency, by, new(request.PlanYear - 1, 6, 30), n => n.FileWithAgency, request.AgencyGuidance);

    internal static IEnumerable<LocalDate> MonthEnds(int year) =>
        Enumerable.Range(1, 12).Select(month => new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1));

    /// <summary>A duty with a day of its own, which guidance may replace; the day on which its table is asked lies in the same year.</summary>
    private static Duty Yearly(DeadlineKind kind, Authority by, LocalDate asked, Func<DeadlineNorms, Norm<YearlyDate>> cell, LocalDate? guidance) =>
        new(
            asked,
            n =>
                !cell(n).TryGet(out var date) ? null
                : guidance is { } day ? Due(kind, by, day, Comparison.AtMost, cell(n).Citation) with { IsFromGuidance = true }
                : Due(kind, by, date.Day.InYear(asked.Year), date.Comparison, cell(n).Citation)
        );

    private static Duty Monthly(DeadlineKind kind, Authority by, LocalDate end, Func<DeadlineNorms, Norm<Threshold>> cell) =>
        new(end, n => cell(n).TryGet(out var day) ? Due(kind, by, new LocalDate(end.Year, end.Month, (int)day.Value), day.Comparison, cell(n).Citation) : null);

    private static Duty OfPeriod(DeadlineKind kind, Authority by, LocalDate end, Func<DeadlineNorms, Citation?> cell) =>
        new(end, n => cell(n) is { } citation ? Due(kind, by, end, null, citation) : null);

    internal static DueDate Due(DeadlineKind kind, Authority by, LocalDate day, Comparison? comparison, Citation citation) =>
        new()
        {
            Kind = kind,
            By = by,
            Day = day,
            Comparison = comparison,
            Citation = citation,
        };
}
