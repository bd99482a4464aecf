using System.Text;
using System.Text.Json;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Support;

namespace KhuyenCong.Domain.Tests.Serialization;

public class ScheduleReaderTests
{
    private const string Good = """
        {
          "province": "Tỉnh thử",
          "schedules": [
            {
              "instrument": { "id": "QD1-2020-Thu", "kind": "decision", "number": "1/2020/QĐ-UBND", "date": "2019-12-20", "issuedBy": "UBND tỉnh thử" },
              "from": "2020-01-01",
              "levels": [
                { "item": "machinery", "rate": 50, "cap": 300000000, "unit": "establishment", "paidBy": "province", "article": "4", "clause": "2", "point": "a" }
              ],
              "extraItems": [],
              "repeals": ["5/2015/QĐ-UBND"]
            }
          ]
        }
        """;

    [Fact]
    public void A_broken_schedule_with_eight_faults_reports_all_eight_with_path_and_line()
    {
        var file = ScheduleFile.Read(File.ReadAllBytes(Repository.Data("schedules/broken.json")), LawBook.National);
        Assert.False(file.IsUsable);
        Assert.Null(file.Province);
        Assert.Equal(
            [
                "unknown-item $.schedules[0].levels[0].item 10",
                "rate-above-100 $.schedules[0].levels[1].rate 11",
                "negative $.schedules[0].levels[2].cap 12",
                "wrong-unit $.schedules[0].levels[3].unit 13",
                "duplicate-item $.schedules[0].levels[4].item 14",
                "overlap $.schedules[1].from 19",
                "gap $.schedules[2].from 25",
                "type $.schedules[2].levels[0].cap 26",
            ],
            file.Errors.Select(e => $"{e.Code} {e.Path} {e.Line}")
        );
        Assert.All(file.Errors, e => Assert.NotEqual(e.Message.Vietnamese, e.Message.English));
    }

    [Fact]
    public void A_good_schedule_keeps_everything_it_says()
    {
        var file = Read(Good);
        Assert.Empty(file.Problems);
        var schedule = Assert.Single(file.Province!.Schedules);
        Assert.Equal("Tỉnh thử", schedule.Province);
        Assert.Equal("1/2020/QĐ-UBND", schedule.Instrument.Number);
        Assert.Equal(new LocalDate(2019, 12, 20), schedule.Instrument.Signed);
        Assert.Equal("UBND tỉnh thử", schedule.IssuedBy);
        Assert.Equal(["5/2015/QĐ-UBND"], schedule.Repeals);
        var level = Assert.Single(schedule.Levels);
        Assert.Equal("QD1-2020-Thu/4/2/a", level.Citation.Code);
        Assert.Equal(SupportItem.Machinery, level.Item);
    }

    [Theory]
    [InlineData("\"rate\": 50", "\"rate\": 100.0001", "rate-above-100")]
    [InlineData("\"rate\": 50", "\"rate\": 0", "zero")]
    [InlineData("\"rate\": 50", "\"rate\": -1", "negative")]
    [InlineData("\"rate\": 50", "\"rate\": 1e1", "type")]
    [InlineData("\"rate\": 50", "\"rate\": 12.34567", "type")]
    [InlineData("\"rate\": 50", "\"rate\": \"50\"", "type")]
    [InlineData("300000000", "99999999999999999999", "type")]
    [InlineData("300000000", "0", "zero")]
    [InlineData("\"establishment\"", "\"model\"", "wrong-unit")]
    [InlineData("\"establishment\"", "\"project\"", "wrong-unit")]
    [InlineData("\"paidBy\": \"province\"", "\"paidBy\": \"ward\"", "unknown-code")]
    [InlineData("\"clause\": \"2\", ", "", "citation")]
    [InlineData("\"from\": \"2020-01-01\"", "\"from\": \"2020-02-30\"", "date")]
    [InlineData("\"from\": \"2020-01-01\"", "\"from\": \"2020-01-02\", \"until\": \"2020-01-01\"", "period")]
    [InlineData("\"from\": \"2020-01-01\",", "", "missing")]
    [InlineData("\"from\": \"2020-01-01\"", "\"from\": \"2020-01-01\", \"from\": \"2020-01-01\"", "duplicate-property")]
    [InlineData("\"from\": \"2020-01-01\"", "\"from\": \"2020-01-01\", \"form\": 1", "unknown-property")]
    [InlineData("\"kind\": \"decision\"", "\"kind\": \"circular\"", "unknown-code")]
    [InlineData("QD1-2020-Thu", "TT28-2018", "id")]
    [InlineData("QD1-2020-Thu", "QD 1/2020", "id")]
    [InlineData("\"province\": \"Tỉnh thử\"", "\"kind\": \"provincial\"", "missing")]
    [InlineData("\"province\": \"Tỉnh thử\"", "\"province\": \" \"", "type")]
    [InlineData("\"rate\": 50, \"cap\": 300000000,", "", "level")]
    [InlineData("\"rate\": 50, \"cap\": 300000000,", "\"rate\": 50, \"times\": 2, \"of\": \"trademark\",", "level")]
    [InlineData("\"rate\": 50, \"cap\": 300000000,", "\"times\": 1.5, \"of\": \"trademark\",", "unknown-item")]
    [InlineData("\"extraItems\": []", "\"extraItems\": [{ \"code\": \"machinery\", \"name\": { \"vi\": \"a\", \"en\": \"b\" }, \"cap\": 1 }]", "id")]
    [InlineData("\"repeals\": [\"5/2015/QĐ-UBND\"]", "\"repeals\": 5", "type")]
    public void Every_fault_is_found(string what, string by, string code)
    {
        Assert.Contains(what, Good);
        Assert.Contains(Read(Good.Replace(what, by)).Errors, e => e.Code == code);
    }

    private const string Loan =
        "\"loan\": { \"years\": 2, \"purpose\": { \"vi\": \"nhà xưởng\", \"en\": \"workshops\" }, \"mediumOrLongTerm\": true, \"inDong\": false, \"notOverdue\": true, \"referenceRate\": false, \"afterInvestment\": true }";

    private static readonly string WithLoan = Good.Replace("\"machinery\"", "\"relocation-interest\"")
        .Replace("\"clause\": \"2\"", Loan + ", \"clause\": \"2\"");

    [Fact]
    public void The_terms_of_a_loan_are_read()
    {
        var file = Read(WithLoan);
        Assert.Empty(file.Problems);
        var terms = file.Province!.Schedules[0].Levels[0].Loan;
        var conditions = LoanConditions.MediumOrLongTerm | LoanConditions.NamedPurpose | LoanConditions.NotOverdue | LoanConditions.AfterInvestment;
        Assert.Equal(new LoanTerms(2, conditions, new("nhà xưởng", "workshops")), terms);
        var norms = file.Province.NormsAt(new LocalDate(2020, 6, 30))!;
        Assert.Equal((2, "QD1-2020-Thu/4/2/a"), (norms.LocalInterest!.Years.Value, norms.LocalInterest.Years.Citation.Code));
        Assert.Equal(
            "of medium or long term; for the named purpose; repaid when due; after the investment is complete",
            norms.LocalInterest.Entries()[2].Value.English
        );
    }

    [Theory]
    [InlineData("\"years\": 2", "\"years\": 0", "type")]
    [InlineData("\"years\": 2", "\"years\": 51", "type")]
    [InlineData("\"years\": 2", "\"years\": 2.5", "type")]
    [InlineData("\"years\": 2, ", "", "missing")]
    [InlineData("\"inDong\": false", "\"inDong\": \"no\"", "type")]
    [InlineData("\"inDong\": false, ", "", "missing")]
    [InlineData("\"inDong\": false", "\"inDollar\": false", "unknown-property")]
    [InlineData("\"en\": \"workshops\"", "\"en\": \"\"", "type")]
    [InlineData("\"relocation-interest\"", "\"machinery\"", "level")]
    public void Every_fault_in_the_terms_of_a_loan_is_found(string what, string by, string code)
    {
        Assert.Contains(what, WithLoan);
        Assert.Contains(Read(WithLoan.Replace(what, by)).Errors, e => e.Code == code);
    }

    [Fact]
    public void A_last_day_before_the_first_is_reported_once_and_not_as_a_gap_too()
    {
        const string Levels = "\"levels\": [{ \"item\": \"machinery\", \"rate\": 50, \"cap\": 1000000 }]";
        const string By = "\"kind\": \"resolution\", \"number\": \"1\", \"issuedBy\": \"P\"";
        var file = Read(
            $$"""
            { "province": "P", "schedules": [
              { "instrument": { "id": "NQ1-2019-P", {{By}} }, "from": "2019-06-01", "until": "2019-05-31", {{Levels}} },
              { "instrument": { "id": "NQ2-2021-P", {{By}} }, "from": "2021-01-01", {{Levels}} } ] }
            """
        );
        Assert.Equal(["period $.schedules[0].until"], file.Problems.Select(p => $"{p.Code} {p.Path}"));
    }

    [Fact]
    public void An_item_stands_among_the_levels_or_among_the_own_items()
    {
        var both = Good.Replace("\"item\": \"machinery\"", "\"item\": \"workshop\"")
            .Replace("\"unit\": \"establishment\", ", "")
            .Replace("\"extraItems\": []", "\"extraItems\": [{ \"code\": \"workshop\", \"name\": { \"vi\": \"a\", \"en\": \"b\" }, \"cap\": 1 }]");
        Assert.Equal(["duplicate-item"], Read(both).Errors.Select(e => e.Code));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"schedules\": null}")]
    [InlineData("{\"schedules\": [1, \"x\", {}]}")]
    [InlineData("{\"province\": \"\\ud800\", \"schedules\": []}")]
    [InlineData("{\"schedules\": []} x")]
    public void What_is_not_a_schedule_is_reported_and_never_an_exception(string text)
    {
        var file = Read(text);
        Assert.False(file.IsUsable);
        Assert.All(file.Errors, e => Assert.True(e.Line >= 1));
    }

    [Fact]
    public void A_syntax_error_has_its_line() =>
        Assert.Equal(("syntax", 3), Read("{\n \"province\": \"x\",\n \"schedules\": [}\n") is { Errors: [var only] } ? (only.Code, only.Line) : default);

    [Fact]
    public void A_level_above_the_national_one_is_a_warning_or_an_error_by_reading_R9()
    {
        var above = Good.Replace("300000000", "300000001");
        var warned = Read(above);
        Assert.True(warned.IsUsable);
        Assert.Equal("above-national", Assert.Single(warned.Warnings).Code);
        var bound = LawBook.National.With(Readings.Default with { LocalLevels = NationalLevelForLocalMoney.Binding });
        Assert.Equal("above-national", Assert.Single(ScheduleFile.Read(Encoding.UTF8.GetBytes(above), bound).Errors).Code);
        Assert.Empty(ScheduleFile.Read(Encoding.UTF8.GetBytes(Good), bound).Problems);
    }

    [Fact]
    public void A_supplement_never_overrides_a_stated_cell()
    {
        var bytes = File.ReadAllText(Repository.Data("schedules/supplement.json"));
        Assert.Empty(Read(bytes).Problems);
        var overriding = Read(bytes.Replace("\"media\", \"rate\": 100", "\"machinery\", \"rate\": 60"));
        Assert.Equal(("overrides-stated", "$.schedules[0].levels[1]", 10), overriding.Errors is [var only] ? (only.Code, only.Path, only.Line) : default);
        Assert.Contains(Read(bytes.Replace("2018-05-11", "2018-05-10")).Errors, e => e.Code == "overrides-stated");
        Assert.Contains(Read(bytes.Replace("2018-05-11", "2014-04-07")).Errors, e => e.Code == "not-covered");
    }

    [Theory]
    [InlineData("Hậu Giang", "", true)]
    [InlineData("tỉnh HAU GIANG", "", true)]
    [InlineData("Đồng Tháp", "", true)]
    [InlineData("Sơn La", "", false)]
    [InlineData("Tỉnh thử", "", false)]
    [InlineData("Hậu Giang", "\"keptAfterMerger\": false,", true)]
    [InlineData("Hậu Giang", "\"keptAfterMerger\": true,", false)]
    [InlineData("Hậu Giang", "\"until\": \"2026-12-31\",", false)]
    public void An_open_schedule_of_a_merged_province_is_used_until_2025_06_30_unless_it_was_kept(string province, string stated, bool ends)
    {
        var file = Read(Good.Replace("Tỉnh thử", province).Replace("\"from\"", stated + "\"from\""));
        Assert.Equal(ends ? ["merged-province"] : [], file.Problems.Select(p => p.Code));
        var schedules = file.Province!;
        Assert.NotNull(schedules.NormsAt(new LocalDate(2025, 6, 30)));
        Assert.Equal(!ends, schedules.NormsAt(new LocalDate(2025, 7, 1)) is not null);
        Assert.Equal(ends, schedules.Schedules[0].LastDay == new LocalDate(2025, 6, 30));
        Assert.Equal(ends ? new LocalDate(2025, 6, 30) : schedules.Schedules[0].Until, schedules.Schedules[0].LastDay);
    }

    [Fact]
    public void A_schedule_of_after_the_merger_is_open_and_may_follow_one_of_before()
    {
        var later = Good.Replace("Tỉnh thử", "Đắk Lắk").Replace("2020-01-01", "2025-07-26");
        Assert.Empty(Read(later).Problems);
        Assert.NotNull(Read(later).Province!.NormsAt(new LocalDate(2026, 1, 1)));
        var both = later.Replace("\"schedules\": [", "\"schedules\": [" + Part(Good) + ",");
        var file = Read(both);
        Assert.Equal(["merged-province"], file.Problems.Select(p => p.Code));
        Assert.NotNull(file.Province!.NormsAt(new LocalDate(2025, 6, 30)));
        Assert.Null(file.Province!.NormsAt(new LocalDate(2025, 7, 25)));
        Assert.NotNull(file.Province!.NormsAt(new LocalDate(2025, 7, 26)));
        // One that starts with the merger ends the one before by itself.
        Assert.Empty(Read(both.Replace("2025-07-26", "2025-07-01")).Problems);

        static string Part(string json) => json[(json.IndexOf('[') + 1)..json.LastIndexOf(']')].Replace("QD1-2020-Thu", "QD2-2020-Thu");
    }

    [Fact]
    public void Kept_after_the_merger_is_true_or_false_and_not_of_a_supplement()
    {
        Assert.Contains(
            Read(Good.Replace("\"from\"", "\"keptAfterMerger\": 1, \"from\"")).Errors,
            e => e.Code == "type" && e.Path.EndsWith(".keptAfterMerger", StringComparison.Ordinal)
        );
        var supplement = """
            { "kind": "supplement", "schedules": [ { "instrument": { "id": "TT28-2018" }, "from": "2018-05-11", "keptAfterMerger": true, "levels": [] } ] }
            """;
        Assert.Contains(Read(supplement).Errors, e => e.Code == "unknown-property");
    }

    [Fact]
    public void Schedules_of_one_province_may_spell_its_name_in_several_ways()
    {
        var first = Read(Good.Replace("Tỉnh thử", "Sơn La")).Province!.Schedules[0];
        var second = first with { Province = "tỉnh SƠN LA", From = new LocalDate(2021, 1, 1) };
        Assert.Equal(
            2,
            new Province { Name = "Sơn La", Schedules = [first, second] }
                .Schedules
                .Count
        );
        Assert.Equal("Sơn La", second.Unit!.Name);
        Assert.Throws<ArgumentException>(() => new Province { Name = "P", Schedules = [first, second with { Province = "Lai Châu" }] });
        Assert.Throws<ArgumentException>(() => new Province { Name = "P", Schedules = [first with { Province = "P" }, second with { Province = "Q" }] });
        Assert.Null((first with { Province = "P" }).Unit);
    }

    [Fact]
    public void The_shipped_schedules_load_without_errors()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Samples, "data", "schedules"), "*.json");
        Assert.NotEmpty(files);
        Assert.All(files, f => Assert.Empty(ScheduleFile.Read(File.ReadAllBytes(f), LawBook.National).Errors));
    }

    [Fact]
    public void The_schema_names_the_same_items_and_units()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "provincial-schedule.schema.json")));
        var definitions = schema.RootElement.GetProperty("$defs");
        Assert.Equal(SupportItems.All.Select(i => i.Code), Codes("item"));
        Assert.Equal(Enum.GetValues<SupportUnit>().Where(u => u is not (SupportUnit.None or SupportUnit.Own)).Select(u => u.ToCode()), Codes("unit"));
        Assert.Equal(LocalFacts.All.Select(f => f.Code), Codes("fact"));
        Assert.Equal(ProjectKinds.All.Select(k => k.ToCode()), Codes("projectKind"));
        Assert.Equal(PriorityCodes.Facts.Values.Select(f => f.ToCode()), Codes("priorityFact"));
        Assert.Equal(ProcedureCodes.Authorities.Select(a => a.Code), Codes("authority"));
        var route = definitions.GetProperty("route").GetProperty("properties");
        Assert.Equal(
            ProcedureCodes.Stages.Order(StringComparer.Ordinal),
            In(route.GetProperty("stages").GetProperty("items").GetProperty("properties").GetProperty("stage")).Order(StringComparer.Ordinal)
        );
        Assert.Equal(ProcedureCodes.MayBeWithout, In(route.GetProperty("without").GetProperty("items")));
        Assert.Equal(
            ProcedureCodes.Duties.Select(d => d.Code),
            In(definitions.GetProperty("deadlines").GetProperty("items").GetProperty("properties").GetProperty("duty"))
        );

        IEnumerable<string> Codes(string name) => In(definitions.GetProperty(name));

        static IEnumerable<string> In(JsonElement definition) => definition.GetProperty("enum").EnumerateArray().Select(e => e.GetString()!);
    }

    private static ScheduleFile Read(string json) => ScheduleFile.Read(Encoding.UTF8.GetBytes(json), LawBook.National);
}
