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
    internal ComplaintDecision(Verdict verdict, FindingList findings, ValueList<string> missing, LocalDate? fileBy, LocalDate? answerBy, Verdict answer)
        : base(verdict, findings, missing)
    {
        FileBy = fileBy;
        AnswerBy = answerBy;
        Answer = answer;
    }

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
        {
            var uncovered = new Checklist();
            uncovered.NotCovered();
            return new ComplaintDecision(Verdict.Undetermined, uncovered.Findings(standing), uncovered.Missing, null, null, Verdict.Undetermined);
        }

        request = AsOf(request);
        LocalDate? fileBy = request.Announced is { } announced ? calendar.AddWorkingDays(announced, norms.ComplaintDays.Value) : null;
        LocalDate? answerBy = request.Received is { } received ? calendar.AddWorkingDays(received, norms.AnswerDays.Value) : null;
        var complaint = new Checklist();
        bool? filedInTime = InTime(fileBy, request.Filed, request.Date);
        // What was received or answered was made by then: in time if that day is, and not known to be late if it is not.
        if (request.Filed is null && (request.Received ?? request.Answered) is { } madeBy)
            filedInTime = madeBy <= fileBy ? true : null;
        Check(complaint, new(TypicalProductMessages.ComplaintInTime, norms.ComplaintDays, fileBy, filedInTime), new("announced", Announced, "filed"));
        var answer = new Checklist();
        bool? answeredInTime = InTime(answerBy, request.Answered, request.Date);
        Check(answer, new(TypicalProductMessages.AnswerInTime, norms.AnswerDays, answerBy, answeredInTime), new("received", Received, "answered"));
        var findings = complaint.Own.Concat(answer.Own).ToArray();
        return new ComplaintDecision(complaint.Verdict, new FindingList(findings, standing.Items), complaint.Missing, fileBy, answerBy, answer.Verdict);
    }

    // What lies after the day of the question has not happened by then.
    private static ComplaintRequest AsOf(ComplaintRequest request) =>
        request with
        {
            Filed = By(request.Filed, request.Date),
            Received = By(request.Received, request.Date),
            Answered = By(request.Answered, request.Date),
        };

    private static LocalDate? By(LocalDate? day, LocalDate date) => day <= date ? day : null;

    /// <summary>What was done by its last day is in time; what was not done by then is late; before that nothing is settled.</summary>
    private static bool? InTime(LocalDate? last, LocalDate? done, LocalDate today) =>
        done is { } day ? day <= last
        : today > last ? false
        : null;

    /// <summary>A period: its rule, its length, its last day where the start is known, and whether it was kept.</summary>
    private sealed record Period(RuleId Rule, Norm<int> Days, LocalDate? LastDay, bool? IsKept);

    /// <summary>The facts of a period: where it starts, and what has to be done in it.</summary>
    private sealed record PeriodFacts(string StartCode, LocalizedText Start, string DoneCode);

    private static void Check(Checklist checklist, Period period, PeriodFacts facts)
    {
        var days = period.Days;
        if (period.LastDay is not { } last)
        {
            checklist.Lacks(facts.StartCode);
            checklist.Note(TypicalProductMessages.DateMissing, Verdict.Undetermined, days.Citation, new(T0: facts.Start));
            return;
        }

        checklist.Test(period.Rule, period.IsKept, facts.DoneCode, days, new(N0: days.Value, N1: MessageArguments.Date(last)));
    }
}
