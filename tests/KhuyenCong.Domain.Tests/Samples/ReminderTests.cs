using System.Text;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using SampleKit;

namespace KhuyenCong.Domain.Tests.Samples;

/// <summary>The dates of a plan year as a calendar file, read back by a parser written from RFC 5545 alone.</summary>
public class ReminderTests
{
    public static TheoryData<int, PlanParticipant, Language> Years()
    {
        var data = new TheoryData<int, PlanParticipant, Language>();
        foreach (var whose in Enum.GetValues<PlanParticipant>())
        {
            foreach (var year in new[] { 2013, 2016, 2019, 2026 })
            {
                data.Add(year, whose, Language.Vietnamese);
                data.Add(year, whose, Language.English);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Years))]
    public void Every_date_is_an_event_with_its_alarm(int year, PlanParticipant whose, Language language)
    {
        var calendar = Calendar(year, whose);
        var text = PlanReminders.Of(calendar, whose, language, 7).ToString();
        var file = Parsed.Of(text);
        Assert.Equal("VCALENDAR", file.Name);
        Assert.Equal("2.0", file.Value("VERSION"));
        Assert.NotEmpty(file.Value("PRODID"));
        var events = file.Inside.Where(c => c.Name == "VEVENT").ToList();
        Assert.Equal(file.Inside.Count, events.Count);
        Assert.Equal(calendar.Dates.Select(d => (d.LastDay ?? d.Day).ToString("uuuuMMdd", null)), events.Select(e => e.Value("DTSTART")));
        Assert.Equal(events.Count, events.Select(e => e.Value("UID")).Distinct().Count());
        for (var i = 0; i < events.Count; i++)
        {
            var due = calendar.Dates[i];
            Assert.Equal("DATE", events[i].Parameter("DTSTART", "VALUE"));
            Assert.Equal($"{year}0101T000000Z", events[i].Value("DTSTAMP"));
            Assert.Contains(due.Kind.ToText().In(language), events[i].Value("SUMMARY"), StringComparison.OrdinalIgnoreCase);
            Assert.Contains(due.Citation.Text.In(language), events[i].Value("DESCRIPTION"));
            var alarm = Assert.Single(events[i].Inside);
            Assert.Equal(("VALARM", "DISPLAY", "-P7D"), (alarm.Name, alarm.Value("ACTION"), alarm.Value("TRIGGER")));
            Assert.NotEmpty(alarm.Value("DESCRIPTION"));
        }
    }

    [Fact]
    public void An_event_keeps_its_UID_in_the_other_language_and_when_more_is_known()
    {
        var (unit, accepted) = (PlanParticipant.UnitInOneProvince, new LocalDate(2016, 11, 30));
        var first = Uids(PlanReminders.Of(Calendar(2016, unit), unit, Language.Vietnamese, 7));
        Assert.Equal(first, Uids(PlanReminders.Of(Calendar(2016, unit), unit, Language.English, 3)));
        Assert.Subset(Uids(PlanReminders.Of(Calendar(2016, unit, accepted), unit, Language.Vietnamese, 7)).ToHashSet(), first.ToHashSet());
        Assert.Empty(first.Intersect(Uids(PlanReminders.Of(Calendar(2017, unit), unit, Language.Vietnamese, 7))));
        Assert.Empty(first.Intersect(Uids(PlanReminders.Of(Calendar(2016, unit), unit, Language.Vietnamese, 7, "Đồng Tháp"))));
    }

    [Fact]
    public void Long_and_special_texts_are_folded_and_escaped()
    {
        var text = "Một; hai, ba\\bốn\nnăm – " + string.Concat(Enumerable.Repeat("khuyến công 𝄞 ", 40));
        var file = new IcsFile("vi", text, text, new LocalDate(2016, 1, 1));
        file.Add("a", new LocalDate(2016, 2, 29), text, text, 0);
        file.Add("a", new LocalDate(2016, 3, 1), "b", "c", 1);
        var read = Parsed.Of(file.ToString());
        Assert.Equal(text, read.Value("X-WR-CALNAME"));
        Assert.Equal(text, read.Inside[0].Value("SUMMARY"));
        Assert.Equal(
            ("20160229", "20160301", "PT0S"),
            (read.Inside[0].Value("DTSTART"), read.Inside[0].Value("DTEND"), read.Inside[0].Inside[0].Value("TRIGGER"))
        );
        Assert.Equal(["a@khuyencong.domain", "a-2@khuyencong.domain"], read.Inside.Select(e => e.Value("UID")));
    }

    [Theory]
    [InlineData("BEGIN:VCALENDAR\nEND:VCALENDAR\n")]
    [InlineData("BEGIN:VCALENDAR\r\nEND:VEVENT\r\n")]
    [InlineData("BEGIN:VCALENDAR\r\nSUMMARY\r\nEND:VCALENDAR\r\n")]
    [InlineData("BEGIN:VCALENDAR\r\nSUMMARY:12345678901234567890123456789012345678901234567890123456789012345678901234567890\r\nEND:VCALENDAR\r\n")]
    public void The_parser_refuses_what_the_standard_refuses(string text) => Assert.ThrowsAny<FormatException>(() => Parsed.Of(text));

    private static PlanCalendar Calendar(int year, PlanParticipant whose, params LocalDate[] accepted) =>
        PromotionRules.National.Calendar(
            new CalendarRequest
            {
                PlanYear = year,
                For = whose,
                AcceptedOn = accepted.ToValueList(),
            }
        );

    private static List<string> Uids(IcsFile file) => Parsed.Of(file.ToString()).Inside.ConvertAll(e => e.Value("UID"));

    /// <summary>A component as RFC 5545 has it: its properties, with their parameters, and the components inside.</summary>
    private sealed record Parsed(string Name)
    {
        private readonly List<(string Name, Dictionary<string, string> Parameters, string Value)> _properties = [];

        internal List<Parsed> Inside { get; } = [];

        internal string Value(string name) => Assert.Single(_properties, p => p.Name == name).Value;

        internal string Parameter(string name, string parameter) => Assert.Single(_properties, p => p.Name == name).Parameters[parameter];

        internal static Parsed Of(string text)
        {
            if (!text.EndsWith("\r\n", StringComparison.Ordinal) || text.Replace("\r\n", "").Any(c => c is '\r' or '\n'))
                throw new FormatException("Lines end with CR LF.");
            var physical = text[..^2].Split("\r\n");
            if (Array.Exists(physical, l => Encoding.UTF8.GetByteCount(l) > 75))
                throw new FormatException("A line has more than 75 octets.");
            // 3.1: a line that begins with a space or a tab continues the one before.
            var lines = new List<string>();
            foreach (var line in physical)
            {
                if (line.Length > 0 && line[0] is ' ' or '\t')
                    lines[^1] += line[1..];
                else
                    lines.Add(line);
            }

            var open = new Stack<Parsed>();
            Parsed? whole = null;
            foreach (var line in lines)
            {
                var (name, parameters, value) = Split(line);
                if (name == "BEGIN")
                {
                    var component = new Parsed(value);
                    if (open.TryPeek(out var outer))
                        outer.Inside.Add(component);
                    open.Push(component);
                }
                else if (name == "END")
                {
                    whole = open.TryPop(out var ended) && ended.Name == value ? ended : throw new FormatException($"END:{value} ends nothing.");
                }
                else
                {
                    open.Peek()._properties.Add((name, parameters, Unescaped(value)));
                }
            }

            return open.Count == 0 && whole is not null ? whole : throw new FormatException("A component is not ended.");
        }

        private static (string Name, Dictionary<string, string> Parameters, string Value) Split(string line)
        {
            var colon = line.IndexOf(':');
            if (colon < 1)
                throw new FormatException($"'{line}' is no content line.");
            var parts = line[..colon].Split(';');
            return (parts[0], parts.Skip(1).Select(p => p.Split('=')).ToDictionary(p => p[0], p => p[1]), line[(colon + 1)..]);
        }

        // 3.3.11: \\ \; \, and \n.
        private static string Unescaped(string value)
        {
            var text = new StringBuilder();
            for (var i = 0; i < value.Length; i++)
                text.Append(
                    value[i] != '\\' ? value[i]
                    : value[++i] is 'n' or 'N' ? '\n'
                    : value[i]
                );
            return text.ToString();
        }
    }
}
