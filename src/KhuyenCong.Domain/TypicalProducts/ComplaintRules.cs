using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Khiếu nại: the dates of a complaint against the result of a vote. What is null is not known or has not happened.</summary>
/// <example><code>
/// var calendar = new WorkingCalendar([new LocalDate(2015, 9, 2)], []);
/// var request = new ComplaintRequest { Date = new LocalDate(2015, 9, 9), Announced = new LocalDate(2015, 8, 17), Filed = new LocalDate(2015, 9, 8) };
/// var decision = PromotionRules.National.AssessComplaint(calendar, request);
/// Console.WriteLine($"{decision.Verdict}: by {decision.FileBy:uuuu-MM-dd}"); // Satisfied: by 2015-09-08
/// </code></example>
public sealed record ComplaintRequest
{
    /// <summary>Ngày xem xét: the day on which the question is asked; what lies after it has not happened yet.</summary>
    public required LocalDate Date { get; init; }

    /// <summary>Ngày thông báo kết quả: the day on which the result was announced.</summary>
    public LocalDate? Announced { get; init; }

    /// <summary>Ngày khiếu nại: the day on which the complaint was made.</summary>
    public LocalDate? Filed { get; init; }

    /// <summary>Ngày nhận đơn: the day on which the council received it.</summary>
    public LocalDate? Received { get; init; }

    /// <summary>Ngày giải quyết: the day on which the council answered.</summary>
    public LocalDate? Answered { get; init; }
}

/// <summary>Kết quả xem xét khiếu nại: whether a complaint was made in time, and whether it was answered in time.</summary>
public sealed class ComplaintDecision : Decision
{
    internal ComplaintDecision(Decision complaint, LocalDate? fileBy, LocalDate? answerBy, Verdict answer)
        : base(complaint) => (FileBy, AnswerBy, Answer) = (fileBy, answerBy, answer);

    /// <summary>Hạn khiếu nại: the last day for a complaint; null when the announcement is not known.</summary>
    public LocalDate? FileBy { get; }

    /// <summary>Hạn giải quyết: the last day for the answer; null when the receipt is not known.</summary>
    public LocalDate? AnswerBy { get; }

    /// <summary>Giải quyết đúng hạn: whether the council answered in time; undetermined while it still may, or when the receipt is not known.</summary>
    public Verdict Answer { get; }
}

/// <summary>Quy tắc khiếu nại: the periods for complaints and their answers, in working days.</summary>
/// <remarks>TT26-2014/20. The day after the announcement, or the receipt, is day 1.</remarks>
internal static class ComplaintRules
{
    private static readonly LocalizedText Announced = new("ngày thông báo kết quả", "the day of the announcement");
    private static readonly LocalizedText Received = new("ngày nhận đơn", "the day of receipt");

    /// <summary>Xem xét khiếu nại: the deadlines and whether they were kept.</summary>
    /// <exception cref="ArgumentNullException">Calendar or request are missing.</exception>
    /// <exception cref="ArgumentException">The dates are out of order, or the calendar has too few working days.</exception>
    /// <exception cref="OverflowException">A time limit would end after the year 9999.</exception>
    public static ComplaintDecision Assess(
        TypicalProductNorms? norms,
        IWorkingCalendar calendar,
        ComplaintRequest request,
        ValueList<Finding> standing = default
    )
    {
        ArgumentNullException.ThrowIfNull(calendar);
        ArgumentNullException.ThrowIfNull(request);
        ShapeProblem.Refuse(TypicalProductShape.Of(request), nameof(request));

        if (norms is null)
            return new ComplaintDecision(Checklist.NotCovered(standing), null, null, Verdict.Undetermined);

        // What lies after the day of the question has not happened by then.
        LocalDate? Happened(LocalDate? day) => day <= request.Date ? day : null;
        var (filed, received, answered) = (Happened(request.Filed), Happened(request.Received), Happened(request.Answered));
        LocalDate? fileBy = request.Announced is { } announced
            ? Last(calendar, new("Ngày thông báo kết quả", "The announcement of"), announced, norms.ComplaintDays)
            : null;
        LocalDate? answerBy = received is { } receipt ? Last(calendar, new("Ngày nhận đơn", "The receipt of"), receipt, norms.AnswerDays) : null;
        var filedInTime = InTime(fileBy, filed, request.Date);
        // What was received or answered was made by then: in time if that day is, and not known to be late if it is not.
        if (filed is null && (received ?? answered) is { } madeBy)
            filedInTime = madeBy <= fileBy ? true : null;
        var complaint = new Checklist();
        Check(complaint, new(TypicalProductMessages.ComplaintInTime, norms.ComplaintDays, "announced", Announced, "filed"), fileBy, filedInTime);
        var answer = new Checklist();
        var answeredInTime = InTime(answerBy, answered, request.Date);
        Check(answer, new(TypicalProductMessages.AnswerInTime, norms.AnswerDays, "received", Received, "answered"), answerBy, answeredInTime);
        var findings = new FindingList([.. complaint.Own, .. answer.Own], standing.Items);
        return new ComplaintDecision(new Decision(complaint.Verdict, findings, complaint.Missing), fileBy, answerBy, answer.Verdict);
    }

    private static LocalDate Last(IWorkingCalendar calendar, LocalizedText what, LocalDate start, Norm<int> days)
    {
        try
        {
            return calendar.AddWorkingDays(start, days.Value);
        }
        catch (OverflowException problem)
        {
            throw FormTexts.TooLate(what, start, problem);
        }
    }

    /// <summary>What was done by its last day is in time; what was not done by then is late; before that nothing is settled.</summary>
    private static bool? InTime(LocalDate? last, LocalDate? done, LocalDate today) =>
        done is { } day ? day <= last
        : today > last ? false
        : null;

    /// <summary>A period: its rule, its length, the fact that starts it, and the one that keeps it.</summary>
    private sealed record Period(RuleId Rule, Norm<int> Days, string StartCode, LocalizedText Start, string DoneCode);

    private static void Check(Checklist checklist, Period period, LocalDate? lastDay, bool? isKept)
    {
        if (lastDay is { } last)
        {
            checklist.Test(period.Rule, isKept, period.DoneCode, period.Days, new(N0: period.Days.Value, N1: MessageArguments.Date(last)));
            return;
        }

        checklist.Lacks(period.StartCode);
        checklist.Note(TypicalProductMessages.DateMissing, Verdict.Undetermined, period.Days.Citation, new(T0: period.Start));
    }
}
