using System.Text.RegularExpressions;
using NodaTime;

namespace KhuyenCong.Domain.Drafts;

/// <summary>Holds the dates of a draft against the calendar and against one another.</summary>
internal static class DraftDays
{
    private const int LongestHead = 160;

    // In words, in figures, a day and a month, a month and a year.
    private const string OneDay =
        @"(?<day>(?:ngay\s+)?(?<d>[0-9]{1,2})\s+thang\s+(?<m>[0-9]{1,2})(?:\s+nam\s+(?<y>[0-9]{4}))?(?![0-9])"
        + @"|(?<![0-9/.-])(?<d>[0-9]{1,2})(?<s>[/.-])(?<m>[0-9]{1,2})\k<s>(?<y>[0-9]{4})(?![0-9/]|-[a-z])"
        + @"|ngay\s+(?<d>[0-9]{1,2})/(?<m>[0-9]{1,2})(?![0-9/])"
        + @"|(?<![0-9]\s)thang\s+(?<m>[0-9]{1,2})\s+nam\s+(?<y>[0-9]{4}))";
    private static readonly Regex AnyDay = DraftText.Of(OneDay);
    private static readonly Regex DayAt = DraftText.Of(@"\G[\s\S]{0,6}?" + OneDay);
    private static readonly Regex Signing = DraftText.Of(@"(?:^|[^a-z])[a-z][a-z .-]{2,40},\s*ngay\s+(?=[0-9])");
    private static readonly Regex Passed = DraftText.Of(@" nay[^.;\n]{0,80}(?<![a-z])(?:thong qua|ky(?: ban hanh)?)(?![a-z])[^.;\n]{0,80}?(?=ngay +[0-9])");
    private static readonly Regex OwnStart = DraftText.Of(
        @"(?:thong tu|nghi quyet|quyet dinh|quy dinh|quy che|nghi dinh)(?: lien tich)?(?: nay[^.;]*?|(?: duoc)?) (?:co )?(?<!het )hieu luc(?: thi hanh)?,?\s*(?:ke )?tu\s+(?=ngay)"
    );
    private static readonly Regex StartBehind = DraftText.Of(@"(?<!het )hieu luc(?: thi hanh)?,?\s*(?:ke )?tu\s+(?=ngay)");
    private static readonly Regex EndBehind = DraftText.Of(@"\G,?\s*(?:va\s+)?(?:den|toi)\s+(?:het\s+)?(?=ngay)");
    private static readonly Regex OfProvince = DraftText.Of(@"^(?:hoi dong nhan dan|uy ban nhan dan)|[0-9]+/[0-9]{4}/(?:nq-hdnd|qd-ubnd)");

    /// <summary>A day as it stands in a draft; null where there is no such day.</summary>
    internal sealed record Day(int Start, int End, LocalDate? Date, bool IsImpossible);

    /// <summary>Whether the head of a draft says that a province's council or committee makes it.</summary>
    internal static bool IsOfProvince(DraftText text) => text.Paragraphs.Take(4).Any(p => OfProvince.IsMatch(text.PlainOf(p)));

    internal static void Check(DraftNotes notes)
    {
        var days = All(notes.Text, 0, notes.Text.Plain.Length);
        foreach (var day in days.Where(d => d.IsImpossible))
            notes.Fault("impossible-date", day.Start, day.End, "Không có ngày này trong lịch.", "There is no such day.");
        if (StartOf(notes.Text) is { } start && SigningOf(notes.Text) is { } signing && start.Date < signing.Date)
            BeforeSigning(notes, start, signing.Date!.Value);
    }

    internal static void BeforeSigning(DraftNotes notes, Day start, LocalDate signing) =>
        notes.Fault(
            "starts-before-signing",
            start.Start,
            start.End,
            $"Ngày có hiệu lực trước ngày ký {Numbers.Date(signing, Language.Vietnamese)}.",
            $"The first day in force lies before the signing on {Numbers.Date(signing, Language.English)}."
        );

    /// <summary>The first day in force that the draft gives itself.</summary>
    internal static Day? StartOf(DraftText text) => OwnStart.Match(text.Plain) is { Success: true } own ? FirstAt(text, own.Index + own.Length) : null;

    /// <summary>The last day in force that the draft gives itself behind its first ("… đến hết ngày 31/12/2030").</summary>
    internal static Day? EndOf(DraftText text) =>
        StartOf(text) is { } start && EndBehind.Match(text.Plain, start.End) is { Success: true } until ? FirstAt(text, until.Index + until.Length) : null;

    /// <summary>The first day in force that is said behind a place of a paragraph.</summary>
    internal static Day? StartBehindOf(DraftText text, int start, int end)
    {
        // Few citations stand behind such words; a search for them is much quicker than one for the form.
        var match =
            end > start && text.Plain.IndexOf("hieu luc", start, end - start, StringComparison.Ordinal) >= 0
                ? text.Matches(StartBehind, start, end).FirstOrDefault()
                : null;
        return match is null ? null : FirstAt(text, match.Index + match.Length);
    }

    /// <summary>The day of signing at the head of the draft ("Hà Nội, ngày …").</summary>
    internal static Day? SigningOf(DraftText text)
    {
        foreach (var paragraph in text.Paragraphs.Take(DraftText.HeadParagraphs).Where(p => p.End - p.Start < LongestHead))
        {
            var plain = text.PlainOf(paragraph);
            if (!plain.StartsWith("can cu", StringComparison.Ordinal) && Signing.IsMatch(plain))
                return All(text, paragraph.Start, paragraph.End).Find(d => d.Date is not null);
        }

        return Passed.Match(text.Plain) is { Success: true } passed ? FirstAt(text, passed.Index + passed.Length) : null;
    }

    /// <summary>The day that begins at a place, or right behind it.</summary>
    internal static Day? FirstAt(DraftText text, int start) => DayAt.Match(text.Plain, start) is { Success: true } match ? Of(match) : null;

    private static List<Day> All(DraftText text, int start, int end) => [.. text.Matches(AnyDay, start, end).Select(Of)];

    private static Day Of(Match match)
    {
        var month = Numbers.Read(match.Groups["m"].Value);
        var hasYear = match.Groups["y"].Success;
        var year = hasYear ? Numbers.Read(match.Groups["y"].Value) : 2000;
        var day = match.Groups["d"].Success ? Numbers.Read(match.Groups["d"].Value) : 1;
        var exists = month is >= 1 and <= 12 && day >= 1 && year is > 1900 and < 9998 && day <= CalendarSystem.Iso.GetDaysInMonth(year, month);
        return new Day(
            match.Groups["day"].Index,
            match.Index + match.Length,
            exists && hasYear && match.Groups["d"].Success ? new LocalDate(year, month, day) : null,
            !exists
        );
    }
}
