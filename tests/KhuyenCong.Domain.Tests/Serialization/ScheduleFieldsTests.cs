using System.Globalization;
using System.Text;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Serialization;

/// <summary>docs/provinces.md: each field of a schedule file is read exactly, to both sides of every limit, or told with its place.</summary>
public class ScheduleFieldsTests
{
    [Theory]
    [InlineData("text", "\"x\"", "x", "")]
    [InlineData("text", "null", "-", "")]
    [InlineData("text", "\" \"", "-", "type $.a A text that is not blank is needed.")]
    [InlineData("text", "5", "-", "type $.a A text that is not blank is needed.")]
    [InlineData("texts", "[\"x\",\"y\"]", "x,y", "")]
    [InlineData("texts", "[\"x\",5,\" \",\"y\"]", "x,y", "type $.a[1] A text that is not blank is needed.; type $.a[2] A text that is not blank is needed.")]
    [InlineData("texts", "\"x\"", "", "type $.a A JSON array is needed.")]
    [InlineData("texts", "null", "", "")]
    [InlineData("flag", "true", "True", "")]
    [InlineData("flag", "false", "False", "")]
    [InlineData("flag", "null", "False", "")]
    [InlineData("flag", "1", "False", "type $.a True or false is needed.")]
    [InlineData("yes or no", "true", "True", "")]
    [InlineData("yes or no", "false", "False", "")]
    [InlineData("yes or no", "null", "-", "")]
    [InlineData("yes or no", "\"no\"", "-", "type $.a true or false is needed.")]
    [InlineData("date", "\"1945-01-01\"", "1945-01-01", "")]
    [InlineData("date", "\"2999-12-31\"", "2999-12-31", "")]
    [InlineData("date", "\"1944-12-31\"", "-", "date $.a '1944-12-31' is not a date of the form yyyy-MM-dd from 1945 to 2999.")]
    [InlineData("date", "\"3000-01-01\"", "-", "date $.a '3000-01-01' is not a date of the form yyyy-MM-dd from 1945 to 2999.")]
    [InlineData("date", "\"2016-6-30\"", "-", "date $.a '2016-6-30' is not a date of the form yyyy-MM-dd from 1945 to 2999.")]
    [InlineData("date", "\"2016-02-30\"", "-", "date $.a '2016-02-30' is not a date of the form yyyy-MM-dd from 1945 to 2999.")]
    [InlineData("date", "20160630", "-", "type $.a A text that is not blank is needed.")]
    [InlineData("bounds", "\"2016-06-30\"", "2016-06-30..2016-06-30", "")]
    [InlineData("bounds", "{\"notBefore\":\"2016-06-30\",\"notAfter\":\"2016-06-30\"}", "2016-06-30..2016-06-30", "")]
    [InlineData("bounds", "{\"notBefore\":\"2016-06-30\"}", "2016-06-30..", "")]
    [InlineData("bounds", "{\"notAfter\":\"2016-06-30\"}", "..2016-06-30", "")]
    [InlineData("bounds", "{\"notBefore\":\"2016-07-01\",\"notAfter\":\"2016-06-30\"}", "-", "period $.a The earliest day lies after the latest.")]
    [InlineData("bounds", "{}", "-", "missing $.a 'notBefore', 'notAfter' or both are needed.")]
    [InlineData("bounds", "null", "-", "")]
    [InlineData("localized", "{\"vi\":\"x\",\"en\":\"y\"}", "x/y", "")]
    [InlineData("localized", "{\"vi\":\"x\"}", "-", "missing $.a The property 'en' is missing.")]
    [InlineData("localized", "{\"en\":\"y\",\"vi\":\" \"}", "-", "type $.a.vi A text that is not blank is needed.")]
    [InlineData("localized", "[]", "-", "type $.a A JSON object is needed.")]
    [InlineData("choice", "\"one\"", "1", "")]
    [InlineData("choice", "\"two\"", "2", "")]
    [InlineData("choice", "null", "0", "")]
    [InlineData("choice", "\"three\"", "0", "unknown-code $.a There is no code 'three'; allowed: one, two.")]
    [InlineData("whole", "0", "0", "")]
    [InlineData("whole", "9", "9", "")]
    [InlineData("whole", "9223372036854775807", "9223372036854775807", "")]
    [InlineData("whole", "9223372036854775808", "-", "type $.a 9223372036854775808 is not a usable whole number.")]
    [InlineData("whole", "1.0", "-", "type $.a 1.0 is not a usable whole number.")]
    [InlineData("whole", "1e1", "-", "type $.a 1e1 is not a usable whole number.")]
    [InlineData("whole", "-1", "-", "negative $.a -1 is negative.")]
    [InlineData("whole", "\"1\"", "-", "type $.a '1' cannot be used; a number without quotes is needed.")]
    [InlineData("percent", "0.9999", "0.009999", "low-rate $.a The rate of 0.9999% is below 1%; rates are written in percent, so that 50 is 50%.")]
    [InlineData("percent", "1", "0.01", "")]
    [InlineData("percent", "100", "1", "")]
    [InlineData("percent", "100.0001", "-", "rate-above-100 $.a The rate of 100.0001% is above 100%.")]
    [InlineData("percent", "0", "-", "zero $.a The rate must be above 0.")]
    [InlineData("percent", "12.34567", "-", "type $.a 12.34567 is not a number of percent with at most four decimals.")]
    [InlineData("percent", "-1", "-", "negative $.a -1 is negative.")]
    [InlineData("percent", "\"none\"", "-", "")]
    [InlineData("percent", "\"unknown\"", "-", "")]
    [InlineData("percent", "\"half\"", "-", "type $.a 'half' cannot be used; a number without quotes or 'unknown' or 'none' is needed.")]
    [InlineData("times", "0.000001", "0.000001", "")]
    [InlineData("times", "1.5", "1.5", "")]
    [InlineData("times", "0", "-", "type $.a 0 is not a multiple above 0, of at most 2147 and six decimals.")]
    [InlineData("times", "0.0000001", "-", "type $.a 0.0000001 is not a multiple above 0, of at most 2147 and six decimals.")]
    [InlineData("times", "\"unknown\"", "-", "type $.a 'unknown' cannot be used; a number without quotes is needed.")]
    [InlineData("dong", "1000000", "1000000", "")]
    [InlineData("dong", "999999", "999999", "low-cap $.a The amount of 999999 đồng is below a million; amounts are written in đồng, not in million đồng.")]
    [InlineData("dong", "1", "1", "low-cap $.a The amount of 1 đồng is below a million; amounts are written in đồng, not in million đồng.")]
    [InlineData("dong", "1000000000000000", "1000000000000000", "")]
    [InlineData("dong", "1000000000000001", "-", "too-large $.a The cap 1000000000000001 is above a million billion đồng.")]
    [InlineData("dong", "9223372036854775807", "-", "too-large $.a The cap 9223372036854775807 is above a million billion đồng.")]
    [InlineData("dong", "9223372036854775808", "-", "type $.a 9223372036854775808 is not a whole number of đồng within 64 bits.")]
    [InlineData("dong", "0", "-", "zero $.a The cap must be above 0.")]
    [InlineData("dong", "5000000.5", "-", "type $.a 5000000.5 is not a whole number of đồng within 64 bits.")]
    [InlineData("dong", "\"unknown\"", "-", "")]
    [InlineData("dong", "\"none\"", "-", "type $.a 'none' cannot be used; a number without quotes or 'unknown' is needed.")]
    [InlineData("years", "1", "1", "")]
    [InlineData("years", "10", "10", "")]
    [InlineData("years", "9", "9", "")]
    [InlineData("years", "50", "50", "")]
    [InlineData("years", "51", "-", "type $.a 51 is not a number of years from 1 to 50.")]
    [InlineData("years", "0", "-", "type $.a 0 is not a number of years from 1 to 50.")]
    [InlineData("years", "100", "-", "type $.a 100 is not a number of years from 1 to 50.")]
    [InlineData("years", "2.", "-", "syntax")]
    [InlineData("years", "2.5", "-", "type $.a 2.5 is not a number of years from 1 to 50.")]
    [InlineData("years", "1e1", "-", "type $.a 1e1 is not a number of years from 1 to 50.")]
    [InlineData("object", "{\"x\":1}", "True", "")]
    [InlineData("object", "{\"x\":1,\"y\":2,\"x\":3}", "True", "duplicate-property $.a.x The property 'x' appears twice.")]
    [InlineData(
        "object",
        "{\"x\":1,\"z\":2,\"z\":2}",
        "True",
        "unknown-property $.a.z There is no property 'z'; allowed: x, y.; unknown-property $.a.z There is no property 'z'; allowed: x, y."
    )]
    [InlineData("object", "{\"y\":1}", "True", "missing $.a The property 'x' is missing.")]
    [InlineData("object", "{\"x\":null}", "True", "missing $.a The property 'x' is missing.")]
    [InlineData("object", "5", "False", "type $.a A JSON object is needed.")]
    public void A_field_is_read_or_told(string read, string json, string expected, string problems)
    {
        var root = JsonTree.Read(Encoding.UTF8.GetBytes($"{{\"a\":{json}}}"), out var syntax);
        if (root is null)
        {
            Assert.Equal(problems, syntax!.Code);
            return;
        }

        var fields = new ScheduleFields();
        Assert.Equal(expected, ReadAs(fields, root, read));
        Assert.Equal(problems, string.Join("; ", fields.Problems.Select(p => $"{p.Code} {p.Path} {p.Message.English}")), ignoreCase: true);
        Assert.All(fields.Problems, p => Assert.Equal(p.Code is "low-rate" or "low-cap", p.Severity == Domain.Decisions.Severity.Warning));
        Assert.All(fields.Problems, p => Assert.NotEqual(p.Message.English, p.Message.Vietnamese));
    }

    private static string ReadAs(ScheduleFields fields, JsonValue root, string read) =>
        read switch
        {
            "text" => fields.Text(root, "a") ?? "-",
            "texts" => string.Join(",", fields.Texts(root, "a")),
            "flag" => fields.Flag(root, "a").ToString(),
            "yes or no" => fields.YesOrNo(root, "a")?.ToString() ?? "-",
            "date" => Iso(fields.Date(root, "a"), "-"),
            "bounds" => fields.Bounds(root, "a") is { } b ? $"{Iso(b.NotBefore, "")}..{Iso(b.NotAfter, "")}" : "-",
            "localized" => fields.Localized(ScheduleFields.Member(root, "a")!) is { } text ? $"{text.Vietnamese}/{text.English}" : "-",
            "choice" => fields.Choice(root, "a", 0, ("one", 1), ("two", 2)).ToString(CultureInfo.InvariantCulture),
            "whole" => fields.Whole(root, "a")?.ToString(CultureInfo.InvariantCulture) ?? "-",
            "percent" => fields.Percent(root, "a", "unknown", "none")?.ToTimesCode() ?? "-",
            "times" => fields.Times(root, "a")?.ToTimesCode() ?? "-",
            "dong" => fields.Dong(root, "a", "unknown")?.Dong.ToString(CultureInfo.InvariantCulture) ?? "-",
            "years" => fields.Years(root, "a")?.ToString(CultureInfo.InvariantCulture) ?? "-",
            _ => fields.IsObject(ScheduleFields.Member(root, "a")!, ["x", "y"], ["x"]).ToString(),
        };

    private static string Iso(LocalDate? day, string none) => day is { } d ? NodaTime.Text.LocalDatePattern.Iso.Format(d) : none;

    private const string Level = "\"levels\": [ { \"item\": \"machinery\", \"rate\": 50, \"cap\": 100000000 } ]";

    [Theory]
    // The instrument.
    [InlineData("INSTRUMENT", "{ \"id\": \"QD1-2020-P\", \"kind\": \"decision\", \"issuedBy\": \"P\" }", "number-unknown $.schedules[0].instrument")]
    [InlineData(
        "INSTRUMENT",
        "{ \"id\": \"QD1-2020-P\", \"kind\": \"x\", \"number\": \"1\", \"issuedBy\": \"P\" }",
        "unknown-code $.schedules[0].instrument.kind"
    )]
    [InlineData("INSTRUMENT", "{ \"id\": \"QD1_2020\", \"kind\": \"decision\", \"number\": \"1\", \"issuedBy\": \"P\" }", "id $.schedules[0].instrument.id")]
    [InlineData("INSTRUMENT", "{ \"kind\": \"decision\", \"number\": \"1\", \"issuedBy\": \"P\" }", "missing $.schedules[0].instrument")]
    [InlineData("INSTRUMENT", "5", "type $.schedules[0].instrument")]
    // Levels.
    [InlineData(
        Level,
        "\"levels\": [ { \"item\": \"machinery\", \"cap\": 100000000 } ]",
        "rate-not-said $.schedules[0].levels[0]; above-national $.schedules[0].levels[0]"
    )]
    [InlineData(
        Level,
        "\"levels\": [ { \"item\": \"machinery\", \"rate\": \"none\" } ]",
        "level $.schedules[0].levels[0]; above-national $.schedules[0].levels[0]"
    )]
    [InlineData(Level, "\"levels\": [ { \"item\": \"machinery\", \"rate\": \"none\", \"cap\": \"unknown\" } ]", "")]
    [InlineData(Level, "\"levels\": [ { \"item\": \"machinery\", \"times\": 1, \"of\": \"national\", \"cap\": 100000000 } ]", "level $.schedules[0].levels[0]")]
    [InlineData(
        Level,
        "\"levels\": [ { \"item\": \"machinery\", \"times\": 1, \"of\": \"nothing\" } ]",
        "unknown-item $.schedules[0].levels[0].of; above-national $.schedules[0].levels[0]"
    )]
    [InlineData(Level, "\"levels\": [ { \"item\": \"machinery\", \"times\": 1, \"of\": \"trademark\" } ]", "unknown-item $.schedules[0].levels[0]")]
    [InlineData(Level, "\"levels\": [ { \"item\": \"machinery\", \"rate\": 50, \"minimum\": 100000000, \"cap\": 100000000 } ]", "")]
    [InlineData(
        Level,
        "\"levels\": [ { \"item\": \"machinery\", \"rate\": 50, \"unit\": \"model\", \"cap\": 100000000 } ]",
        "other-unit $.schedules[0].levels[0].unit"
    )]
    [InlineData(Level, "\"levels\": [ { \"item\": \"machinery\", \"rate\": 50, \"clause\": \"1\", \"cap\": 100000000 } ]", "citation $.schedules[0].levels[0]")]
    [InlineData(
        Level,
        "\"levels\": [ { \"item\": \"machinery\", \"rate\": 50, \"cap\": 100000000, \"caps\": [ 5, { \"cap\": 2000000, \"per\": \"own\" }, { \"per\": \"year\", \"cap\": 0 } ] } ]",
        "type $.schedules[0].levels[0].caps[0]; wrong-unit $.schedules[0].levels[0].caps[1].per; zero $.schedules[0].levels[0].caps[2].cap"
    )]
    [InlineData(
        Level,
        "\"levels\": [ { \"item\": \"machinery\", \"rate\": 50, \"cap\": 1000000 }, { \"item\": \"machinery\", \"rate\": 40, \"cap\": 1000000 } ]",
        "duplicate-item $.schedules[0].levels[1].item"
    )]
    [InlineData(
        Level,
        "\"levels\": [ { \"item\": \"machinery\", \"rate\": 50, \"paidBy\": \"district\", \"cap\": 1000000 }, { \"item\": \"machinery\", \"rate\": 40, \"cap\": 1000000 } ]",
        ""
    )]
    [InlineData(
        Level,
        "\"levels\": [ 5, { \"rate\": 50 }, { \"item\": \"x\", \"rate\": 50 } ]",
        "type $.schedules[0].levels[0]; missing $.schedules[0].levels[1]; unknown-item $.schedules[0].levels[2].item"
    )]
    // Items of the province's own.
    [InlineData(
        Level,
        "\"levels\": [], \"extraItems\": [ { \"code\": \"Own\", \"name\": { \"vi\": \"a\", \"en\": \"b\" }, \"rate\": 50 }, { \"code\": \"own-1\", \"name\": 5, \"rate\": 50 }, { \"code\": \"own-1\", \"rate\": 50 } ]",
        "id $.schedules[0].extraItems[0].code; type $.schedules[0].extraItems[1].name; missing $.schedules[0].extraItems[2]"
    )]
    [InlineData(
        Level,
        "\"levels\": [], \"extraItems\": [ { \"code\": \"own-1\", \"name\": { \"vi\": \"a\", \"en\": \"b\" }, \"rate\": 50 }, { \"code\": \"own-1\", \"name\": { \"vi\": \"a\", \"en\": \"b\" }, \"rate\": 40 } ]",
        "duplicate-item $.schedules[0].extraItems[1].code; council-needed $.schedules[0].extraItems"
    )]
    // Conditions.
    [InlineData(
        Level,
        "\"levels\": [ { \"item\": \"machinery\", \"rate\": 50, \"cap\": 100000000, \"when\": [ { \"fact\": \"difficult-area\", \"is\": \"maybe\" }, { \"fact\": \"difficult-area\", \"atLeast\": 1 }, { \"fact\": \"difficult-area\" }, { \"fact\": \"workers\", \"is\": \"yes\" }, { \"fact\": \"workers\" }, { \"fact\": \"workers\", \"above\": 1, \"is\": [\"x\"] }, { \"fact\": \"x\", \"is\": \"y\" }, { \"is\": \"y\" } ] } ]",
        "condition $.schedules[0].levels[0].when[0]; condition $.schedules[0].levels[0].when[1]; condition $.schedules[0].levels[0].when[2]; condition $.schedules[0].levels[0].when[3]; condition $.schedules[0].levels[0].when[4]; condition $.schedules[0].levels[0].when[5]; unknown-code $.schedules[0].levels[0].when[6].fact; missing $.schedules[0].levels[0].when[7]"
    )]
    [InlineData(
        Level,
        "\"levels\": [ { \"item\": \"machinery\", \"rate\": 50, \"cap\": 100000000, \"when\": [ { \"fact\": { \"code\": \"workers\", \"kind\": \"count\", \"name\": { \"vi\": \"a\", \"en\": \"b\" } }, \"atMost\": 1 }, { \"fact\": { \"code\": \"own\", \"kind\": \"size\" }, \"atMost\": 1 } ] } ]",
        "id $.schedules[0].levels[0].when[0].fact.code; missing $.schedules[0].levels[0].when[1].fact; unknown-code $.schedules[0].levels[0].when[1].fact.kind"
    )]
    // What is settled elsewhere, sources, and what only an amendment can do.
    [InlineData(
        Level,
        Level
            + ", \"settledElsewhere\": [ 5, { \"text\": 5 }, { \"text\": { \"vi\": \"a\", \"en\": \"b\" }, \"clause\": \"1\" } ], \"sources\": [ 5, { \"address\": \"x\", \"coverage\": \"all\" } ], \"coverage\": \"some\"",
        "type $.schedules[0].settledElsewhere[0]; type $.schedules[0].settledElsewhere[1].text; citation $.schedules[0].settledElsewhere[2]; type $.schedules[0].sources[0]; unknown-code $.schedules[0].sources[1].coverage; unknown-code $.schedules[0].coverage"
    )]
    // Procedures.
    [InlineData(
        Level,
        "\"route\": { \"stages\": [ 5, { \"stage\": \"filing\", \"by\": \"department\" }, { \"stage\": \"filing\", \"by\": \"department\" }, { \"stage\": \"x\", \"by\": \"department\" }, { \"stage\": \"y\", \"by\": \"department\" }, { \"stage\": \"rest\", \"by\": \"agency\" } ], \"without\": [ \"filing\", \"force-majeure\", \"x\" ] }",
        "type $.schedules[0].route.stages[0]; duplicate-item $.schedules[0].route.stages[2].stage; unknown-code $.schedules[0].route.stages[3].stage; unknown-code $.schedules[0].route.stages[4].stage; unknown-code $.schedules[0].route.stages[5].by; unknown-code $.schedules[0].route.without[0]; unknown-code $.schedules[0].route.without[2]"
    )]
    [InlineData(Level, "\"route\": { \"usual\": false, \"stages\": [], \"note\": \"x\" }", "empty $.schedules[0].route")]
    [InlineData(Level, "\"route\": { \"without\": [ \"force-majeure\" ] }", "")]
    [InlineData(
        Level,
        "\"advances\": { \"lines\": [ 5, { \"kinds\": [] }, { \"kinds\": [ \"media\", \"media\", \"x\" ], \"rate\": 50 }, { \"kinds\": [ \"media\" ], \"rate\": 40 }, { \"kinds\": \"all\", \"rate\": 30 }, { \"kinds\": \"all\", \"rate\": 20 }, { \"kinds\": [ \"consultancy\" ], \"rate\": \"none\" }, { \"kinds\": [ \"trademark\" ] } ] }",
        "type $.schedules[0].advances.lines[0]; empty $.schedules[0].advances.lines[1]; rate-not-said $.schedules[0].advances.lines[1]; unknown-code $.schedules[0].advances.lines[2].kinds[1]; unknown-code $.schedules[0].advances.lines[2].kinds[2]; duplicate-item $.schedules[0].advances.lines[3].kinds; duplicate-item $.schedules[0].advances.lines[4].kinds; duplicate-item $.schedules[0].advances.lines[5].kinds; rate-not-said $.schedules[0].advances.lines[6]; rate-not-said $.schedules[0].advances.lines[7]"
    )]
    [InlineData(
        Level,
        "\"advances\": { \"lines\": [ { \"kinds\": [ \"media\" ], \"rate\": 50, \"progress\": { \"of\": \"work\" } }, { \"kinds\": [ \"trademark\" ], \"rate\": 50, \"progress\": { \"of\": \"work\", \"above\": 1, \"atLeast\": 2 } }, { \"kinds\": [ \"consultancy\" ], \"rate\": 50, \"progress\": { \"of\": \"time\", \"above\": 1 } } ], \"rest\": 5 }",
        "condition $.schedules[0].advances.lines[0].progress; condition $.schedules[0].advances.lines[1].progress; unknown-code $.schedules[0].advances.lines[2].progress.of; type $.schedules[0].advances.rest"
    )]
    [InlineData(
        Level,
        "\"deadlines\": [ 5, { \"duty\": \"x\" }, { \"duty\": \"filing\", \"dayOfMonth\": 5 }, { \"duty\": \"settlement\", \"before\": \"02-29\", \"notAfter\": \"12-31\" }, { \"duty\": \"monthly-report\", \"dayOfMonth\": 32 }, { \"duty\": \"quarterly-report\", \"daysAfter\": 367 }, { \"duty\": \"year-report\", \"notAfter\": \"02-30\" }, { \"duty\": \"settlement-file\", \"daysAfter\": 0 }, { \"duty\": \"filing\" } ]",
        "type $.schedules[0].deadlines[0]; unknown-code $.schedules[0].deadlines[1].duty; level $.schedules[0].deadlines[2]; level $.schedules[0].deadlines[3]; type $.schedules[0].deadlines[4].dayOfMonth; type $.schedules[0].deadlines[5].daysAfter; date $.schedules[0].deadlines[6].notAfter; type $.schedules[0].deadlines[7].daysAfter; duplicate-item $.schedules[0].deadlines[8].duty"
    )]
    [InlineData(
        Level,
        "\"deadlines\": [ { \"duty\": \"monthly-report\", \"dayOfMonth\": 31 }, { \"duty\": \"quarterly-report\", \"daysAfter\": 366 }, { \"duty\": \"half-year-report\", \"daysAfter\": 1 }, { \"duty\": \"year-report\", \"notAfter\": \"02-29\" }, { \"duty\": \"filing\", \"before\": \"01-01\" }, { \"duty\": \"settlement\", \"notAfter\": \"12-31\" } ]",
        ""
    )]
    [InlineData(
        Level,
        "\"deadlines\": [ { \"duty\": \"filing\", \"before\": \"00-10\" }, { \"duty\": \"year-report\", \"before\": \"13-01\" }, { \"duty\": \"settlement\", \"before\": \"1-1\" }, { \"duty\": \"settlement-file\", \"before\": \"01/01\" }, { \"duty\": \"monthly-report\", \"dayOfMonth\": 0 } ]",
        "date $.schedules[0].deadlines[0].before; date $.schedules[0].deadlines[1].before; date $.schedules[0].deadlines[2].before; date $.schedules[0].deadlines[3].before; type $.schedules[0].deadlines[4].dayOfMonth"
    )]
    [InlineData(Level, "\"deadlines\": [ { \"duty\": \"filing\", \"before\": \"04-00\" } ]", "date $.schedules[0].deadlines[0].before")]
    [InlineData(Level, "\"deadlines\": [ { \"duty\": \"filing\", \"before\": \"04-31\" } ]", "date $.schedules[0].deadlines[0].before")]
    [InlineData(Level, "\"deadlines\": []", "empty $.schedules[0].deadlines")]
    [InlineData(Level, "\"deadlines\": [ 5 ]", "type $.schedules[0].deadlines[0]")]
    [InlineData(
        Level,
        "\"prizes\": [ 5, { \"level\": \"nation\", \"amount\": 1000000 }, { \"level\": \"province\", \"amount\": 1000000 }, { \"level\": \"province\", \"result\": \"A\", \"amount\": 1000000 }, { \"level\": \"province\", \"result\": \"A\", \"amount\": 2000000 } ]",
        "type $.schedules[0].prizes[0]; unknown-code $.schedules[0].prizes[1].level; duplicate-item $.schedules[0].prizes[4].level"
    )]
    [InlineData(
        Level,
        "\"priority\": { \"areas\": [ 5, [ \"difficult_area\", \"x\" ], [ \"difficult_area\" ] ] }",
        "type $.schedules[0].priority.areas[0]; unknown-code $.schedules[0].priority.areas[1][1]; unknown-code $.schedules[0].priority.areas[2][0]"
    )]
    [InlineData(Level, "\"priority\": { \"sectors\": [] }", "empty $.schedules[0].priority")]
    [InlineData(Level, "\"priority\": { \"sectors\": [], \"areas\": [ [ \"difficult_area\" ] ] }", "")]
    public void Every_slip_of_a_schedule_is_told_with_its_place_and_nothing_else_is(string what, string by, string problems)
    {
        const string File = """
            { "format": 2, "province": "Tỉnh P", "schedules": [ { "instrument": INSTRUMENT, "from": "2020-01-01", LEVEL } ] }
            """;
        var json = what == "INSTRUMENT" ? File.Replace(what, by).Replace("LEVEL", Level) : File.Replace("LEVEL", by);
        json = json.Replace("INSTRUMENT", "{ \"id\": \"QD1-2020-P\", \"kind\": \"decision\", \"number\": \"1/2020/QĐ-UBND\", \"issuedBy\": \"P\" }");
        var told = Read(json).Problems.Select(p => $"{p.Code} {p.Path}").ToList();
        Assert.Equal(problems.Split(["; "], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_supplement_has_levels_of_national_items_only_and_may_be_of_any_kind_of_text()
    {
        const string File = """
            { "kind": "supplement", "schedules": [ { "instrument": { "id": "TT99-2030", "kind": "circular", "number": "99" }, "from": "2030-01-01", "levels": [] } ] }
            """;
        Assert.Empty(Read(File).Problems);
        Assert.Equal(
            "There is no kind of instrument 'letter'; allowed: decision, resolution, circular, joint-circular, decree.",
            Assert.Single(Read(File.Replace("\"circular\"", "\"letter\"")).Problems.AsEnumerable()).Message.English
        );
        // What a supplement does not have is told once, not read.
        Assert.Equal(
            ["unknown-property $.schedules[0].extraItems"],
            Read(File.Replace("\"levels\": []", "\"levels\": [], \"extraItems\": [ { \"code\": 5 } ]")).Problems.Select(p => $"{p.Code} {p.Path}")
        );
        Assert.Equal(
            ["unknown-property $.schedules[0].route"],
            Read(File.Replace("\"levels\": []", "\"levels\": [], \"route\": 5")).Problems.Select(p => $"{p.Code} {p.Path}")
        );
        Assert.Equal("missing $.schedules[0]", Read(File.Replace(", \"levels\": []", "")).Problems.Select(p => $"{p.Code} {p.Path}").Single());
        foreach (var kind in new[] { "decision", "resolution", "joint-circular", "decree" })
            Assert.Empty(Read(File.Replace("\"circular\"", $"\"{kind}\"")).Problems);
    }

    [Fact]
    public void What_a_file_says_of_itself_goes_for_its_parts_unless_they_say_otherwise()
    {
        const string File = """
            { "format": 2, "province": "Hậu Giang", "evidence": "reported", "coverage": "part", "sources": [ { "address": "a" } ], "schedules": [
              { "instrument": { "id": "QD1-2010-P", "kind": "decision", "number": "1", "issuedBy": "P" }, "from": "2015-01-01", "until": "2015-12-31",
                "levels": [ { "item": "machinery", "rate": 50, "cap": 1000000 } ] },
              { "instrument": { "id": "QD2-2010-P", "kind": "decision", "number": "2", "issuedBy": "P" }, "from": "2016-01-01", "evidence": "text", "coverage": "whole",
                "sources": [ { "address": "b" } ], "levels": [ { "item": "machinery", "rate": 50, "cap": 1000000 }, { "item": "trademark", "rate": 35, "cap": 1000000, "evidence": "host" } ] }
            ] }
            """;
        var read = Read(File);
        Assert.Equal(["merged-province $.schedules[1].from"], read.Problems.Select(p => $"{p.Code} {p.Path}"));
        Assert.Equal(
            ["a Part Reported", "b Whole Text,Host"],
            read.Province!.Schedules.Select(s => $"{s.Sources.Single().Address} {s.Coverage} {string.Join(",", s.Levels.Select(l => l.Evidence))}")
        );
        var subject = read.Province!.Schedules[0].Instrument.Subject;
        Assert.Equal(("Mức chi khuyến công của Hậu Giang", "Levels of industrial promotion of Hậu Giang"), (subject.Vietnamese, subject.English));
        // A supplement is of no province, even where it names one.
        var supplement = Read(
            """
            { "kind": "supplement", "province": "Hậu Giang", "schedules": [ { "instrument": { "id": "TT99-2020", "kind": "circular", "number": "99" }, "from": "2020-01-01", "levels": [] } ] }
            """
        );
        Assert.Empty(supplement.Problems);
        Assert.Null(supplement.Province);
        subject = supplement.Supplements.Single().Instrument.Subject;
        Assert.Equal(("Mức hỗ trợ khuyến công", "Levels of industrial promotion"), (subject.Vietnamese, subject.English));
        Assert.Throws<ArgumentNullException>(() => ScheduleFile.Read("{}"u8, null!));
    }

    /// <summary>A supplement that reaches the day on which another states the item would override it.</summary>
    [Theory]
    [InlineData("2019-12-31", "")]
    [InlineData("2020-01-01", "overrides-stated $.schedules[0].levels[0]")]
    public void A_supplement_ends_before_the_day_on_which_its_item_is_stated(string until, string error)
    {
        var book = LawBook.National.SupplementedBy(Read(Supplement("TT98-2020", "2020-01-01", "2020-12-31")).Supplements.Single());
        var second = ScheduleFile.Read(Encoding.UTF8.GetBytes(Supplement("TT99-2018", "2018-05-11", until)), book);
        Assert.Equal(error, string.Join("; ", second.Errors.Select(e => $"{e.Code} {e.Path}")));

        static string Supplement(string id, string from, string until) =>
            """
                { "kind": "supplement", "schedules": [ { "instrument": { "id": "ID", "kind": "circular", "number": "9" }, "from": "FROM", "until": "UNTIL",
                  "levels": [ { "item": "consultancy", "rate": 50, "cap": 5000000 } ] } ] }
                """.Replace("ID", id).Replace("FROM", from).Replace("UNTIL", until);
    }

    public static TheoryData<string> Grounds => new(PriorityCodes.Facts.Values.Select(f => f.ToCode()));

    [Theory]
    [MemberData(nameof(Grounds))]
    public void Every_ground_of_priority_can_stand_in_an_order(string code)
    {
        var province = Provinces.MadeUp.Procedures($$"""{ "priority": { "areas": [["{{code}}"]] } }""");
        Assert.Equal(code, province.Procedures[0].Procedure.Priority!.Areas[0][0].ToCode());
    }

    private static ScheduleFile Read(string json) => ScheduleFile.Read(Encoding.UTF8.GetBytes(json), LawBook.National);
}
