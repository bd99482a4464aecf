using KhuyenCong.Domain;
using KhuyenCong.Domain.Execution;
using NodaTime;

namespace SampleKit;

/// <summary>The dates of a plan year as reminders.</summary>
public static class PlanReminders
{
    /// <summary>The calendar file: every duty on its last day in time; a report for which the law names no day, on the day its period ends.</summary>
    public static IcsFile Of(PlanCalendar calendar, PlanParticipant whose, Language language, int daysBefore, string? province = null)
    {
        // The dates of local money stand beside those of national money.
        var scope = province is null ? "" : VietnameseText.Key(province).Replace(' ', '-') + "-";
        var file = new IcsFile(
            language == Language.Vietnamese ? "vi" : "en",
            Say(language, $"Khuyến công: năm kế hoạch {calendar.PlanYear}", $"Khuyến công: plan year {calendar.PlanYear}"),
            string.Join(" ", calendar.Findings.Select(f => Words.WithNext(f, language))),
            new LocalDate(calendar.PlanYear, 1, 1)
        );
        foreach (var due in calendar.Dates)
        {
            var day = due.LastDay ?? due.Day;
            file.Add(
                $"khuyencong-{scope}{calendar.PlanYear}-{(int)whose}-{(int)due.Kind}-{(int)due.By}-{due.Day:uuuuMMdd}",
                day,
                Summary(due, language),
                $"{Rule(due, language)} {Say(language, "Căn cứ", "Provision")}: {due.Citation.Text.In(language)}.",
                daysBefore
            );
        }

        return file;
    }

    private static string Summary(DueDate due, Language language)
    {
        var duty = $"{due.By.ToText().In(language)}: {due.Kind.ToText().In(language)}";
        duty = char.ToUpperInvariant(duty[0]) + duty[1..];
        return due.LastDay is null ? Say(language, $"Hết kỳ báo cáo – {duty}", $"End of the period – {duty}") : duty;
    }

    private static string Rule(DueDate due, Language language)
    {
        var day = Figures.Day(due.Day, language);
        return due.Comparison switch
        {
            Comparison.LessThan => Say(language, $"Trước ngày {day}.", $"Before {day}."),
            Comparison.AtMost => Say(language, $"Chậm nhất ngày {day}.", $"Not later than {day}."),
            _ => Say(
                language,
                $"Kỳ báo cáo đến hết ngày {day}; quy định không nêu ngày gửi.",
                $"The period reported on ends on {day}; the law names no day for sending it."
            ),
        };
    }

    private static string Say(Language language, string vietnamese, string english) => language == Language.Vietnamese ? vietnamese : english;
}
