using System.Text;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Serialization;

namespace KhuyenCong.Domain.Tests.Serialization;

/// <summary>docs/provinces.md: every slip in a schedule is told with its place, and everything a schedule can say is written and read back.</summary>
public class ScheduleFaultTests
{
    private const string Good = """
        {
          "format": 2,
          "province": "Tỉnh thử",
          "schedules": [
            {
              "instrument": { "id": "NQ1-2020-Thu", "kind": "resolution", "number": "1/2020/NQ-HĐND", "issuedBy": "HĐND tỉnh thử" },
              "from": "2020-01-01",
              "levels": [{ "item": "machinery", "rate": 50, "cap": 300000000 }]
            }
          ]
        }
        """;

    private const string Level = "\"rate\": 50, \"cap\": 300000000";

    [Theory]
    [InlineData("\"format\": 2", "\"format\": 3", "unknown-code", "$.format", "3")]
    [InlineData("\"format\": 2", "\"format\": 1.5", "type", "$.format", "1.5")]
    [InlineData("\"format\": 2", "\"kind\": \"regional\"", "unknown-code", "$.kind", "'regional'")]
    [InlineData("\"from\"", "\"repeals\": [5], \"from\"", "type", "$.schedules[0].repeals[0]", "blank")]
    [InlineData("\"from\"", "\"repeals\": [\" \"], \"from\"", "type", "$.schedules[0].repeals[0]", "blank")]
    [InlineData("\"from\"", "\"removes\": [\"machinery\"], \"from\"", "missing", "$.schedules[0].removes", "'amends'")]
    [InlineData("\"from\"", "\"amends\": \"NQ9-2019-Thu\", \"from\"", "unknown-instrument", "$.schedules[0].amends", "'NQ9-2019-Thu'")]
    [InlineData("\"from\"", "\"sources\": [{ \"coverage\": \"whole\" }], \"from\"", "missing", "$.schedules[0].sources[0]", "'address'")]
    [InlineData("\"from\"", "\"settledElsewhere\": [{ \"items\": [] }], \"from\"", "missing", "$.schedules[0].settledElsewhere[0]", "'text'")]
    [InlineData(
        "\"from\"",
        "\"settledElsewhere\": [{ \"items\": [\"media\", \"trade-mark\"], \"text\": { \"vi\": \"a\", \"en\": \"b\" } }], \"from\"",
        "unknown-item",
        "$.schedules[0].settledElsewhere[0].items[1]",
        "'trade-mark'"
    )]
    [InlineData("300000000", "1000000000000001", "too-large", "$.schedules[0].levels[0].cap", "1000000000000001")]
    [InlineData(Level, "\"times\": 0, \"of\": \"trademark\"", "type", "$.schedules[0].levels[0].times", "above 0")]
    [InlineData(Level, "\"times\": 2", "missing", "$.schedules[0].levels[0]", "'times' and 'of'")]
    [InlineData(Level, "\"of\": \"trademark\"", "missing", "$.schedules[0].levels[0]", "'times' and 'of'")]
    [InlineData("\"cap\": 300000000", "\"cap\": 300000000, \"minimum\": 300000001", "level", "$.schedules[0].levels[0].minimum", "above the cap")]
    [InlineData(
        "\"cap\": 300000000",
        "\"cap\": 5000000, \"caps\": [{ \"cap\": 9, \"per\": \"none\" }]",
        "wrong-unit",
        "$.schedules[0].levels[0].caps[0].per",
        "'none'"
    )]
    [InlineData("\"cap\": 300000000", "\"cap\": 5000000, \"unit\": \"nonsense\"", "wrong-unit", "$.schedules[0].levels[0].unit", "allowed: establishment.")]
    [InlineData(
        "\"levels\"",
        "\"extraItems\": [{ \"code\": \"own-thing\", \"name\": { \"vi\": \"a\", \"en\": \"b\" }, \"rate\": \"none\", \"cap\": 5000000, \"unit\": \"own\" }], \"levels\"",
        "wrong-unit",
        "$.schedules[0].extraItems[0].unit",
        "allowed: enterprise,"
    )]
    [InlineData(
        Level,
        Level + ", \"when\": [{ \"fact\": { \"code\": \"Own Fact\", \"kind\": \"yes-no\", \"name\": { \"vi\": \"a\", \"en\": \"b\" } }, \"is\": \"yes\" }]",
        "id",
        "$.schedules[0].levels[0].when[0].fact.code",
        "'Own Fact'"
    )]
    [InlineData("\"from\"", "\"route\": { \"stages\": [{ \"stage\": \"approval\" }] }, \"from\"", "missing", "$.schedules[0].route.stages[0]", "'by'")]
    public void A_slip_is_told_with_its_place_and_value(string what, string by, string code, string path, string said)
    {
        Assert.Contains(what, Good);
        var errors = Read(Good.Replace(what, by)).Errors;
        var told = errors.Where(e => e.Code == code && e.Path == path).ToList();
        Assert.True(told.Count == 1, string.Join("\n", errors.Select(e => $"{e.Code} {e.Path} {e.Message.English}")));
        Assert.Contains(said, told[0].Message.English);
        Assert.NotEqual(told[0].Message.Vietnamese, told[0].Message.English);
    }

    [Fact]
    public void A_file_without_a_schedule_is_told_so() =>
        Assert.Equal(["empty $.schedules"], Read("""{ "format": 2, "province": "Tỉnh thử", "schedules": [] }""").Errors.Select(e => $"{e.Code} {e.Path}"));

    [Theory]
    [InlineData("""{ "id": "TT99-2030" }""", true)]
    [InlineData("""{ "id": "TT99-2030", "kind": "circular" }""", true)]
    [InlineData("""{ "id": "TT99-2030", "number": "99/2030/TT-BTC" }""", true)]
    [InlineData("""{ "id": "TT28-2018" }""", false)]
    public void A_supplement_names_a_text_that_the_library_knows_or_says_its_kind_and_number(string instrument, bool isMissing)
    {
        var file = Read($$"""{ "kind": "supplement", "schedules": [{ "instrument": {{instrument}}, "from": "2030-01-01", "levels": [] }] }""");
        Assert.Equal(isMissing, file.Errors.Any(e => e.Code == "missing" && e.Path.StartsWith("$.schedules[0].instrument", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_was_kept_after_the_merger_a_usual_route_and_the_purpose_of_a_loan_are_written_and_read_back()
    {
        var text = Good.Replace("Tỉnh thử", "Hậu Giang")
            .Replace("\"from\"", "\"keptAfterMerger\": true, \"route\": { \"usual\": true, \"evidence\": \"reported\" }, \"from\"")
            .Replace(
                "\"levels\": [",
                """
                "levels": [{ "item": "relocation-interest", "rate": 50, "loan": { "years": 2, "purpose": { "vi": "nhà xưởng", "en": "workshops" }, "mediumOrLongTerm": true, "inDong": true, "notOverdue": false, "referenceRate": false, "afterInvestment": false } },
                """
            );
        var read = Read(text);
        Assert.Empty(read.Errors);
        var written = ScheduleFile.Write(read.Province!);
        var again = Read(written);
        Assert.Empty(again.Errors);
        Assert.Equal(read.Province, again.Province);
        Assert.True(again.Province!.Schedules[0].KeptAfterMerger);
        Assert.True(again.Province.Procedures[0].Procedure.Route!.IsUsual);
        Assert.Equal("workshops", again.Province.Schedules[0].Levels[0].Loan!.Purpose!.English);
        Assert.Contains("\"keptAfterMerger\": true", written);
        Assert.Contains("\"usual\": true", written);
    }

    private static ScheduleFile Read(string json) => ScheduleFile.Read(Encoding.UTF8.GetBytes(json), LawBook.National);
}
