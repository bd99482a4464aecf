using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc thời hạn: the calendar of a plan year and whether something was done in time.</summary>
/// <remarks>The plan of a year is built in the year before it, so the two filing dates lie there; settlement lies in the year after.</remarks>
public static class DeadlineRules
{
    /// <summary>Lập lịch năm kế hoạch: the dated duties of a plan year, in order.</summary>
    /// <param name="norms">The dates by the day from which they apply.</param>
    /// <param name="request">The plan year and the facts that move dates.</param>
    /// <returns>The calendar; duties that fall before the first table are left out, with a finding.</returns>
    /// <exception cref="ArgumentException">The year is not a plausible one.</exception>
    /// <exception cref="OverflowException">A date would lie after the year 9999.</exception>
    public static PlanCalendar Assess(Timeline<DeadlineNorms> norms, CalendarRequest request)
    {
        if (norms is null)
            throw new ArgumentNullException(nameof(norms));
        if (request is null)
            throw new ArgumentNullException(nameof(request));
        ExecutionShape.Require(ExecutionShape.Of(request));

        var dates = new List<DueDate>();
        var leftOut = false;
        foreach (var (day, make) in Duties(request))
        {
            if (norms.TryAt(day, out var table))
                dates.Add(make(table));
            else
                leftOut = true;
        }

        dates.Sort((a, b) => Order(a).CompareTo(Order(b)) is var byDay && byDay != 0 ? byDay : a.Kind.CompareTo(b.Kind));
        var findings = new List<Finding>();
        if (leftOut)
            findings.Add(
                DeadlineMessages.NotCovered.Finds(Verdict.Undetermined, new(Instruments.Circular36Of2013), new(MessageArguments.Date(norms.CoveredFrom)))
            );
        if (dates.Count > 0)
            findings.AddRange(StandingFindings.On(Order(dates[dates.Count - 1]), Instruments.Circular36Of2013));
        return new PlanCalendar(request.PlanYear, dates.ToValueList(), FindingList.Of([.. findings]));
    }

    /// <summary>Kiểm tra đúng hạn: whether a duty was fulfilled in time.</summary>
    /// <param name="due">The duty.</param>
    /// <param name="doneOn">The day on which it was fulfilled.</param>
    /// <returns>Satisfied in time, not satisfied when late, authority-decides where the law names no day.</returns>
    /// <exception cref="ArgumentException">The kind of the date is not a defined one.</exception>
    /// <exception cref="OverflowException">The last day in time would lie outside the calendar.</exception>
    public static Decision Check(DueDate due, LocalDate doneOn)
    {
        if (due is null)
            throw new ArgumentNullException(nameof(due));
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
            T0: due.Kind.ToText()
        );
        return new Decision(verdict, FindingList.Of(rule.Finds(verdict, due.Citation, arguments, due.IsFromGuidance ? Evidence.Host : Evidence.Text)));
    }

    private static LocalDate Order(DueDate due) => due.LastDay ?? due.Day;

    /// <summary>Every duty with the day that picks its table.</summary>
    private static IEnumerable<(LocalDate Day, Func<DeadlineNorms, DueDate> Make)> Duties(CalendarRequest request)
    {
        var year = request.PlanYear;
        yield return (
            new LocalDate(year - 1, 5, 31),
            n => Yearly(DeadlineKind.FileWithDepartment, Authority.ImplementingUnit, n.FileWithDepartment, year - 1, request.DepartmentGuidance)
        );
        yield return (
            new LocalDate(year - 1, 6, 30),
            n => Yearly(DeadlineKind.FileWithAgency, Authority.Department, n.FileWithAgency, year - 1, request.AgencyGuidance)
        );
        for (var m = 1; m <= 12; m++)
        {
            var month = m;
            var end = new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1);
            yield return (
                end,
                n => new DueDate
                {
                    Kind = DeadlineKind.MonthlyReport,
                    By = Authority.ImplementingUnit,
                    Day = new LocalDate(year, month, (int)n.MonthlyReport.Value.Value),
                    Comparison = n.MonthlyReport.Value.Comparison,
                    Citation = n.MonthlyReport.Citation,
                }
            );
            if (month % 3 != 0)
                continue;
            yield return (end, n => OfPeriod(DeadlineKind.QuarterlyReport, Authority.Department, end, n.PeriodReports));
            if (month == 6)
                yield return (end, n => OfPeriod(DeadlineKind.HalfYearReport, Authority.Department, end, n.PeriodReports));
            if (month == 12)
                yield return (end, n => OfPeriod(DeadlineKind.YearReport, Authority.Department, end, n.PeriodReports));
            yield return (end, n => OfPeriod(DeadlineKind.ProvincialReport, Authority.ProvincialCommittee, end, n.ProvincialReport));
        }

        if (request.AcceptedOn.Count > 0)
        {
            var last = request.AcceptedOn.Max();
            yield return (
                last,
                n => new DueDate
                {
                    Kind = DeadlineKind.SettlementFile,
                    By = Authority.ImplementingUnit,
                    Day = last.PlusDays((int)n.SettlementFile.Value.Value),
                    Comparison = n.SettlementFile.Value.Comparison,
                    Citation = n.SettlementFile.Citation,
                }
            );
        }

        yield return (new LocalDate(year + 1, 1, 31), n => Yearly(DeadlineKind.Settlement, Authority.Agency, n.Settlement, year + 1, null));
    }

    private static DueDate Yearly(DeadlineKind kind, Authority by, Norm<YearlyDate> norm, int year, LocalDate? guidance) =>
        new()
        {
            Kind = kind,
            By = by,
            Day = guidance ?? norm.Value.Day.InYear(year),
            Comparison = guidance is null ? norm.Value.Comparison : Comparison.AtMost,
            Citation = norm.Citation,
            IsFromGuidance = guidance is not null,
        };

    private static DueDate OfPeriod(DeadlineKind kind, Authority by, LocalDate end, Citation citation) =>
        new()
        {
            Kind = kind,
            By = by,
            Day = end,
            Comparison = null,
            Citation = citation,
        };
}
