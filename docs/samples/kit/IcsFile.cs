using System.Text;
using NodaTime;
using NodaTime.Text;

namespace SampleKit;

/// <summary>A calendar file (RFC 5545) of days to be reminded of: whole-day events, each with an alarm some days before.</summary>
/// <remarks>It reads no clock: the stamp is given, so that the same dates give the same file, and a file that is imported again replaces its events by their UIDs.</remarks>
public sealed class IcsFile
{
    private const int MostOctets = 75;
    private static readonly LocalDatePattern Date = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private readonly StringBuilder _text = new();
    private readonly HashSet<string> _uids = new(StringComparer.Ordinal);
    private readonly string _stamp;
    private readonly string _language;

    /// <summary>Begins a calendar: its language code, its name, what is to be known of it as a whole, and the day that stamps its events.</summary>
    public IcsFile(string language, string name, string description, LocalDate stamp)
    {
        (_language, _stamp) = (language, $"{Date.Format(stamp)}T000000Z");
        Line("BEGIN", "VCALENDAR");
        Line("VERSION", "2.0");
        Line("PRODID", $"-//KhuyenCong.Domain//calendar//{language.ToUpperInvariant()}");
        Line("CALSCALE", "GREGORIAN");
        Line("METHOD", "PUBLISH");
        Line("X-WR-CALNAME", Escape(name));
        if (description.Length > 0)
            Line("X-WR-CALDESC", Escape(description));
    }

    /// <summary>Adds a day, with an alarm some days before it; a UID that stands already gets a number.</summary>
    public void Add(string uid, LocalDate day, string summary, string description, int daysBefore)
    {
        var own = uid;
        for (var next = 2; !_uids.Add(own); next++)
            own = $"{uid}-{next}";
        Line("BEGIN", "VEVENT");
        Line("UID", $"{own}@khuyencong.domain");
        Line("DTSTAMP", _stamp);
        Line("DTSTART;VALUE=DATE", Date.Format(day));
        Line("DTEND;VALUE=DATE", Date.Format(day.PlusDays(1)));
        Line($"SUMMARY;LANGUAGE={_language}", Escape(summary));
        Line($"DESCRIPTION;LANGUAGE={_language}", Escape(description));
        Line("TRANSP", "TRANSPARENT");
        Line("BEGIN", "VALARM");
        Line("ACTION", "DISPLAY");
        Line($"DESCRIPTION;LANGUAGE={_language}", Escape(summary));
        Line("TRIGGER", daysBefore == 0 ? "PT0S" : $"-P{daysBefore}D");
        Line("END", "VALARM");
        Line("END", "VEVENT");
    }

    /// <summary>The whole file.</summary>
    public override string ToString() => _text + "END:VCALENDAR\r\n";

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace(";", "\\;", StringComparison.Ordinal)
            .Replace(",", "\\,", StringComparison.Ordinal)
            .Replace("\r\n", "\\n", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal);

    // A line has at most 75 octets; what continues it begins with a space, and no letter is cut.
    private void Line(string name, string value)
    {
        var octets = 0;
        foreach (var letter in $"{name}:{value}".EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > MostOctets)
            {
                _text.Append("\r\n ");
                octets = 1;
            }

            _text.Append(letter.ToString());
            octets += letter.Utf8SequenceLength;
        }

        _text.Append("\r\n");
    }
}
