using System.Text;
using System.Text.Json;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Tests.Provinces;

/// <summary>What resolutions of provinces really write: each need as a file, and what it answers.</summary>
public class ProvincialNeedsTests
{
    private static readonly string Folder = Repository.Data("schedules/needs");

    public static TheoryData<string> Files => new(Directory.GetFiles(Folder).Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_is_read_without_errors_and_what_is_written_is_read_back_the_same(string name)
    {
        var file = Read(File.ReadAllText(Path.Combine(Folder, name + ".json")));
        Assert.Empty(file.Errors);
        var written = ScheduleFile.Write(file.Province!);
        var again = Read(written);
        Assert.Empty(again.Errors);
        Assert.Equal(file.Province!.Schedules, again.Province!.Schedules);
        Assert.Equal((file.Province.Name, file.Province.LookedAt, file.Province.Note), (again.Province.Name, again.Province.LookedAt, again.Province.Note));
        Assert.Equal(written, ScheduleFile.Write(again.Province));
    }

    [Fact]
    public void There_are_sixteen_of_them() => Assert.Equal(16, Files.Count);

    [Theory]
    [InlineData(80, 40, Verdict.Undetermined, "rate")]
    [InlineData(80, 80, Verdict.Undetermined, "rate")]
    [InlineData(80, 81, Verdict.NotSatisfied, "")]
    [InlineData(300, 100, Verdict.Undetermined, "rate")]
    [InlineData(300, 101, Verdict.NotSatisfied, "")]
    [InlineData(null, 100, Verdict.Undetermined, "rate")]
    [InlineData(null, 101, Verdict.NotSatisfied, "")]
    [InlineData(80, null, Verdict.Undetermined, "rate")]
    public void Need1_a_cap_whose_rate_is_not_known_bounds_the_support_and_determines_nothing_below(int? cost, int? asked, Verdict verdict, string missing)
    {
        var decision = Ask("01-rate-unknown", "2015-06-30", "machinery", cost, asked);
        Assert.Equal((verdict, missing, null), (decision.Verdict, string.Join(";", decision.Missing), decision.Ceiling));
        Assert.Equal(Vnd.Million(Math.Min(cost ?? 100, 100)), decision.Workings.AtMost);
        Assert.DoesNotContain(decision.Findings, f => f.Rule == ScheduleMessages.AboveNational);
        Assert.Equal("chưa rõ tỷ lệ, không quá 100.000.000 đồng/cơ sở", decision.Workings.Norm!.Value.ToText().Vietnamese);
    }

    [Fact]
    public void Need1_a_rate_whose_cap_is_not_known_bounds_it_too()
    {
        Assert.Equal(["cap"], Ask("01-rate-unknown", "2015-06-30", "demonstration-model", 1_000, 300).Missing);
        Assert.Equal(Verdict.NotSatisfied, Ask("01-rate-unknown", "2015-06-30", "demonstration-model", 1_000, 301).Verdict);
        var bare = Ask("01-rate-unknown", "2015-06-30", "demonstration-model", null, 301);
        Assert.Equal((Verdict.Undetermined, null), (bare.Verdict, bare.Workings.AtMost));
    }

    [Theory]
    [InlineData("2018-05-10", "machinery", 160)]
    [InlineData("2018-05-11", "machinery", 240)]
    [InlineData("2018-05-10", "demonstration-model", 500)]
    [InlineData("2018-05-11", "demonstration-model", 1_000)]
    public void Need2_a_number_of_times_the_national_level_follows_the_table_of_the_day(string day, string item, int ceiling)
    {
        Assert.Equal(Vnd.Million(ceiling), Ask("02-times-national", day, item, 9_000, null).Ceiling);
        // The amounts are multiplied, the rate stays.
        Assert.Equal(Ask("02-times-national", day, item, 100, null).Ceiling, Vnd.Million(item == "machinery" ? 50 : 30));
    }

    [Fact]
    public void Need2_what_follows_a_national_level_that_is_not_known_is_not_determined()
    {
        Assert.Equal(new Vnd(17_500_000), Ask("02-times-national", "2018-05-10", "trademark", 900, null).Ceiling);
        var open = Ask("02-times-national", "2018-05-11", "trademark", 900, 1);
        Assert.Equal((Verdict.Undetermined, LocalMessages.FollowsNation), (open.Verdict, open.Findings[0].Rule));
        Assert.Equal(["norm"], open.Missing);
        // A level without a cap, or one whose rate is said to be multiplied.
        Assert.Equal(new Vnd(7_500_000), Ask("02-times-national", "2016-06-30", "management-agency", 1_000, null).Ceiling);
    }

    [Theory]
    [InlineData("2020-01-09", "machinery", 150, "QD1-2015-Thu/4")]
    [InlineData("2020-01-10", "machinery", 300, "QD2-2020-Thu/1")]
    [InlineData("2020-01-09", "trademark", 30, "QD1-2015-Thu/5")]
    [InlineData("2020-01-10", "trademark", 30, "QD1-2015-Thu/5")]
    [InlineData("2020-01-09", "media", 20, "QD1-2015-Thu/6")]
    [InlineData("2020-01-10", "media", null, "QD1-2015-Thu")]
    public void Need3_an_amendment_changes_what_it_states_and_keeps_the_rest(string day, string item, int? ceiling, string provision)
    {
        var decision = Ask("03-amendment", day, item, 9_000, null);
        Assert.Equal((ceiling is { } c ? Vnd.Million(c) : null, provision), (decision.Ceiling, decision.Provision!.Code));
        Assert.Equal(day == "2020-01-10" && item == "machinery", RestsOn(day).Contains("QD2-2020-Thu") && ceiling == 300);

        static IEnumerable<string> RestsOn(string day) => Rules("03-amendment").LocalLevelsAt(Day(day))!.RestsOn.Select(i => i.Id);
    }

    [Theory]
    [InlineData("2019-04-11", 200)]
    [InlineData("2019-04-12", null)]
    [InlineData("2024-07-10", null)]
    [InlineData("2024-07-11", 300)]
    public void Need4_between_two_known_instruments_there_may_be_days_without_known_law(string day, int? ceiling)
    {
        var decision = Ask("04-gap", day, "machinery", 9_000, null);
        Assert.Equal((ceiling is { } c ? Vnd.Million(c) : null, ceiling is null), (decision.Ceiling, decision.Missing is ["provincial-schedule"]));
    }

    [Theory]
    [InlineData("2018-12-31", "provincial-schedule", null)]
    [InlineData("2019-01-01", "schedule-in-force", null)]
    [InlineData("2019-12-31", "schedule-in-force", null)]
    [InlineData("2020-01-01", "", 1_000)]
    public void Need5_while_the_first_day_is_not_known_no_day_is_invented(string day, string missing, int? ceiling)
    {
        var decision = Ask("05-first-day-unknown", day, "demonstration-model", 9_000, null);
        Assert.Equal((missing, ceiling is { } c ? Vnd.Million(c) : null), (string.Join(";", decision.Missing), decision.Ceiling));
        Assert.Null(Ask("05-first-day-unknown", "2019-06-30", "demonstration-model", 9_000, 2_000).Workings.AtMost);
    }

    [Theory]
    [InlineData("2016-12-31", "provincial-schedule")]
    [InlineData("2017-01-01", "")]
    [InlineData("2020-12-08", "")]
    [InlineData("2020-12-09", "schedule-in-force")]
    [InlineData("2025-06-30", "schedule-in-force")]
    [InlineData("2025-07-01", "provincial-schedule")]
    public void Need6_while_the_last_day_is_not_known_no_day_is_invented(string day, string missing) =>
        Assert.Equal(missing, string.Join(";", Ask("06-last-day-unknown", day, "demonstration-model", 9_000, null).Missing));

    [Theory]
    [InlineData("20000000001", 10, "")]
    [InlineData("20000000000", 5, "")]
    [InlineData("10000000000", 5, "")]
    [InlineData("9999999999", null, "rate;cap")]
    [InlineData(null, null, "registered-capital;rate;cap")]
    public void Need7_tiers_of_one_item_by_a_fact_of_the_case(string? capital, int? ceiling, string missing)
    {
        var request = Request("enterprise-setup", 100, null) with { LocalFacts = capital is null ? [] : [new("registered-capital", capital)] };
        var decision = Rules("07-tiers").AssessSupport(Day("2016-06-30"), request);
        Assert.Equal((ceiling is { } c ? Vnd.Million(c) : null, missing), (decision.Ceiling, string.Join(";", decision.Missing)));
    }

    [Fact]
    public void Need7_a_prize_by_the_result_of_the_vote()
    {
        Assert.Equal(new Vnd(3_300_000), Prize("excellent").Ceiling);
        Assert.Equal(new Vnd(2_500_000), Prize("fair").Ceiling);
        // A result for which the text has no prize is not that of another tier, and not refused.
        Assert.Equal((Verdict.Undetermined, LocalMessages.TierNotStated), (Prize("none").Verdict, Prize("none").Findings[0].Rule));
        Assert.Equal(["norm"], Prize("none").Missing);

        static SupportDecision Prize(string result) =>
            Rules("07-tiers").AssessSupport(Day("2016-06-30"), Request("prize-province", 10, null) with { LocalFacts = [new("vote-result", result)] });
    }

    [Theory]
    [InlineData("machinery", PayingLevel.Province, 150, Verdict.Satisfied)]
    [InlineData("machinery", PayingLevel.District, 36, Verdict.NotSatisfied)]
    [InlineData("machinery", PayingLevel.NotStated, 30, Verdict.Satisfied)]
    [InlineData("machinery", PayingLevel.NotStated, 150, Verdict.Undetermined)]
    [InlineData("machinery", PayingLevel.NotStated, 201, Verdict.NotSatisfied)]
    [InlineData("machinery", PayingLevel.Commune, 1, Verdict.NotSatisfied)]
    [InlineData("vote", PayingLevel.District, 50, Verdict.Satisfied)]
    [InlineData("vote", PayingLevel.Province, 100, Verdict.Satisfied)]
    [InlineData("vote", PayingLevel.NotStated, 100, Verdict.Undetermined)]
    public void Need8_the_same_item_at_two_levels_of_government(string item, PayingLevel paidBy, int asked, Verdict verdict)
    {
        var decision = Rules("08-two-payers").AssessSupport(Day("2020-06-30"), Request(item, 900, asked) with { PaidBy = paidBy });
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(verdict == Verdict.Undetermined ? "paying-level" : "", string.Join(";", decision.Missing));
    }

    [Fact]
    public void Need9_every_unit_that_provinces_use_and_their_own()
    {
        var units = Rules("09-units").Province!.Schedules[0].Levels.Select(l => l.Level.ToText()).ToList();
        Assert.EndsWith("/khóa", units[0].Vietnamese);
        Assert.EndsWith("/lò", units[9].Vietnamese);
        Assert.EndsWith("/kiln", units[9].English);
        Assert.EndsWith("cơ sở/năm", units[8].Vietnamese);
        Assert.Equal(10, units.Select(u => u.English.Split('/')[^1]).Distinct().Count());
        Assert.Equal(Vnd.Million(60), Own("09-units", "jobs", 100, null, units: 40).Workings.AtMost);
    }

    [Fact]
    public void Need10_two_caps_together()
    {
        // 1.5 billion for each of 15 hectares, and no more than 20 billion for the cluster.
        Assert.Equal(Vnd.Million(15_000), Own("10-two-caps", "cluster-site", 90_000, 15_000, units: 10).Workings.AtMost);
        var above = Own("10-two-caps", "cluster-site", 90_000, 20_001, units: 15);
        Assert.Equal((Verdict.NotSatisfied, Vnd.Million(20_000)), (above.Verdict, above.Workings.AtMost));
        Assert.Contains(above.Findings, f => f.Rule == LocalMessages.FurtherCap);
    }

    [Theory]
    [InlineData(null, 220, Verdict.Undetermined, "received")]
    [InlineData("0", 220, Verdict.Satisfied, "")]
    [InlineData("70000000", 220, Verdict.Satisfied, "")]
    [InlineData("70000001", 220, Verdict.NotSatisfied, "")]
    [InlineData("999000000", 1, Verdict.NotSatisfied, "")]
    [InlineData(null, 221, Verdict.NotSatisfied, "")]
    public void Need10_a_cap_over_a_year_counts_what_was_received(string? received, int asked, Verdict verdict, string missing)
    {
        var decision = Rules("10-two-caps")
            .AssessSupport(Day("2022-06-30"), Request("machinery", 900, asked) with { LocalFacts = received is null ? [] : [new("received", received)] });
        Assert.Equal((verdict, missing), (decision.Verdict, string.Join(";", decision.Missing)));
    }

    [Theory]
    [InlineData(null, Verdict.Undetermined)]
    [InlineData("no", Verdict.Satisfied)]
    [InlineData("yes", Verdict.NotSatisfied)]
    public void Need10_once_only_is_tested(string? before, Verdict verdict)
    {
        var decision = Rules("10-two-caps")
            .AssessSupport(Day("2022-06-30"), Request("consultancy", 60, 30) with { LocalFacts = before is null ? [] : [new("supported-before", before)] });
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(verdict == Verdict.NotSatisfied ? Vnd.Zero : Vnd.Million(30), decision.Workings.AtMost);
        Assert.Contains(decision.Findings, f => f.Rule == LocalMessages.OnceOnly && f.Verdict == verdict);
    }

    [Theory]
    [InlineData(11, Verdict.NotSatisfied)]
    [InlineData(12, Verdict.Satisfied)]
    [InlineData(35, Verdict.Satisfied)]
    [InlineData(36, Verdict.NotSatisfied)]
    public void Need11_a_minimum(int asked, Verdict verdict) => Assert.Equal(verdict, Ask("11-minimum", "2023-10-20", "machinery", 100, asked).Verdict);

    [Fact]
    public void Need12_the_form_of_support_is_said()
    {
        var decision = Own("12-form", "recoverable-support", 900, 501);
        Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
        var form = decision.Findings.Single(f => f.Rule == LocalMessages.Form);
        Assert.Equal("Hình thức hỗ trợ cho Hỗ trợ có thu hồi: cho vay không tính lãi trong 5 năm.", form.Message(Language.Vietnamese));
    }

    [Theory]
    [InlineData("Hậu Giang", 100)]
    [InlineData("tỉnh HAU GIANG", 100)]
    [InlineData("Sóc Trăng", 250)]
    public void Need13_a_former_province_s_text_goes_on_in_its_old_area(string former, int ceiling)
    {
        var request = Request("machinery", 900, null) with { LocalFacts = [new("former-province", former)] };
        Assert.Equal(Vnd.Million(ceiling), Rules("13-territory").AssessSupport(Day("2026-01-01"), request).Ceiling);
        var open = Ask("13-territory", "2026-01-01", "machinery", 900, 251);
        Assert.Equal(Verdict.NotSatisfied, open.Verdict);
        Assert.Equal(["former-province"], Ask("13-territory", "2026-01-01", "machinery", 900, 200).Missing);
    }

    [Fact]
    public void Need14_settled_elsewhere_not_in_the_text_and_not_seen_are_told_apart()
    {
        Assert.Equal(LocalMessages.Elsewhere, First("2024-07-11", "media"));
        Assert.Equal(SupportMessages.NotInSchedule, First("2024-07-11", "consultancy"));
        Assert.Equal(LocalMessages.NotInText, First("2025-01-01", "consultancy"));
        Assert.Equal("NQ08-2024-DongThap/2", Ask("14-elsewhere", "2024-07-11", "trademark", 100, null).Provision!.Code);

        static RuleId First(string day, string item) => Ask("14-elsewhere", day, item, 100, null).Findings[0].Rule;
    }

    [Fact]
    public void Need15_source_and_coverage_are_data_and_the_evidence_of_each_level_is_in_the_answer()
    {
        var province = Rules("15-source").Province!;
        Assert.Equal(new LocalDate(2026, 11, 25), province.LookedAt);
        var schedule = province.Schedules[0];
        Assert.Equal((TextCoverage.Part, "high"), (schedule.Coverage, schedule.Sources[0].Confidence));
        Assert.Equal(Evidence.Reported, Ask("15-source", "2016-06-30", "demonstration-model", 100, null).Workings.Evidence);
        Assert.Equal(Evidence.Text, Ask("15-source", "2016-06-30", "machinery", 100, null).Workings.Evidence);
    }

    [Theory]
    [InlineData("enterprise-setup", "difficult-area=yes", Verdict.Satisfied)]
    [InlineData("enterprise-setup", "difficult-area=no", Verdict.NotSatisfied)]
    [InlineData("enterprise-setup", "", Verdict.Undetermined)]
    [InlineData("craft-village", "certificate=yes;recognised-village=yes", Verdict.Satisfied)]
    [InlineData("craft-village", "certificate=yes", Verdict.Undetermined)]
    [InlineData("craft-village", "recognised-village=no", Verdict.NotSatisfied)]
    public void Need16_whom_an_item_serves_is_tested(string item, string facts, Verdict verdict)
    {
        var given = facts.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(f => new LocalFact(f.Split('=')[0], f.Split('=')[1])).ToValueList();
        var decision = Rules("16-served").AssessSupport(Day("2015-06-30"), Request(item, 10, 5) with { LocalFacts = given });
        Assert.Equal(verdict, decision.Verdict);
    }

    private const string Above20 =
        """{ "item": "enterprise-setup", "rate": "none", "cap": 10000000, "when": [ { "fact": "registered-capital", "above": 20 } ] }""";

    [Theory]
    [InlineData(""" "atLeast": 10, "atMost": 20 """, "Warning tier-gap registered capital below VND 10")]
    [InlineData(""" "atMost": 19 """, "Warning tier-gap registered capital VND 20")]
    [InlineData(""" "below": 20 """, "Warning tier-gap registered capital VND 20")]
    [InlineData(""" "atMost": 20 """, "")]
    [InlineData(""" "atMost": 21 """, "Warning tier-overlap registered capital VND 21")]
    [InlineData(""" "atMost": 30 """, "Error tier-overlap registered capital above VND 20 and below VND 30", "Warning tier-overlap registered capital VND 30")]
    public void Tiers_serve_every_case_exactly_once_or_the_case_is_named(string bounds, params string[] problems)
    {
        var second = $$"""{ "item": "enterprise-setup", "rate": "none", "cap": 5000000, "when": [ { "fact": "registered-capital", {{bounds}} } ] }""";
        var file = MadeUp.File(MadeUp.Schedule("QD1-2015-P", "2015-01-01", $$"""{ "levels": [ {{Above20}}, {{second}} ] }"""));
        var told = file.Problems.Where(p => p.Code.StartsWith("tier-", StringComparison.Ordinal));
        Assert.Equal(
            problems.Where(p => p.Length > 0),
            told.Select(p => $"{p.Severity} {p.Code} {p.Message.English.Split(": ")[1].Split(';')[0].TrimEnd('.')}")
        );
        Assert.All(told, p => Assert.Equal("$.schedules[0].levels[1]", p.Path));
    }

    [Theory]
    [InlineData("atMost", 5_000_000, Verdict.Satisfied)]
    [InlineData("atMost", 5_000_001, Verdict.Undetermined)]
    [InlineData("atMost", 10_000_001, Verdict.NotSatisfied)]
    [InlineData("below", 5_000_000, Verdict.Undetermined)]
    public void What_every_tier_allows_is_allowed_whatever_the_unknown_fact_turns_out_to_be(string bound, long requested, Verdict verdict)
    {
        // With "below" no tier serves a capital of 20 billion: then nothing is sure.
        var tiers = $$"""
            { "levels": [
              { "item": "enterprise-setup", "rate": "none", "cap": 10000000, "when": [ { "fact": "registered-capital", "above": 20000000000 } ] },
              { "item": "enterprise-setup", "rate": "none", "cap": 5000000, "when": [ { "fact": "registered-capital", "{{bound}}": 20000000000 } ] } ] }
            """;
        var rules = PromotionRules.National.In(MadeUp.Province(MadeUp.Schedule("QD1-2015-P", "2015-01-01", tiers)));
        var request = new SupportRequest
        {
            Item = SupportItem.EnterpriseSetup,
            Source = FundingSource.Local,
            Cost = Vnd.Million(40),
            Requested = new Vnd(requested),
        };
        Assert.Equal(verdict, rules.AssessSupport(new LocalDate(2016, 6, 30), request).Verdict);
    }

    [Fact]
    public void A_case_that_no_tier_serves_is_undetermined_and_one_that_the_item_does_not_serve_is_refused()
    {
        const string Difficult = """{ "fact": "difficult-area", "is": "yes" }""";
        var rules = PromotionRules.National.In(
            MadeUp.Province(
                MadeUp.Schedule(
                    "QD1-2015-P",
                    "2015-01-01",
                    $$"""
                    { "levels": [
                      { "item": "enterprise-setup", "rate": "none", "cap": 10000000, "when": [ {{Difficult}}, { "fact": "registered-capital", "above": 20000000000 } ] },
                      { "item": "enterprise-setup", "rate": "none", "cap": 5000000, "when": [ {{Difficult}}, { "fact": "registered-capital", "atLeast": 10000000000, "atMost": 20000000000 } ] } ] }
                    """
                )
            )
        );
        Assert.Equal((Verdict.Undetermined, LocalMessages.TierNotStated), Of("yes", "9999999999"));
        Assert.Equal(Verdict.Satisfied, Of("yes", "10000000000").Verdict);
        Assert.Equal((Verdict.NotSatisfied, LocalMessages.CaseNotServed), Of("no", "9999999999"));
        Assert.Equal((Verdict.NotSatisfied, LocalMessages.CaseNotServed), Of("no", "30000000000"));

        (Verdict Verdict, RuleId Rule) Of(string difficult, string capital)
        {
            var request = Request("enterprise-setup", 100, 5) with { LocalFacts = [new("difficult-area", difficult), new("registered-capital", capital)] };
            var decision = rules.AssessSupport(new(2016, 6, 30), request);
            return (decision.Verdict, decision.Findings[0].Rule!);
        }
    }

    [Fact]
    public void A_text_that_holds_in_the_area_of_a_former_province_says_nothing_of_the_rest()
    {
        var rules = PromotionRules.National.In(
            MadeUp.Province(
                MadeUp.Schedule(
                    "QD1-2015-P",
                    "2015-01-01",
                    """{ "territory": ["Hòa Bình"], "levels": [ { "item": "machinery", "rate": 50, "cap": 100000000 } ] }"""
                )
            )
        );
        var request = Request("machinery", 100, 50) with { LocalFacts = [new("former-province", "Phú Thọ")] };
        Assert.Equal(
            (Verdict.Undetermined, "norm"),
            (rules.AssessSupport(new(2026, 1, 1), request).Verdict, rules.AssessSupport(new(2026, 1, 1), request).Missing[0])
        );
    }

    [Theory]
    [InlineData("""{ "item": "machinery", "cap": 300000000 }""", "rate-not-said")]
    [InlineData("""{ "item": "machinery", "rate": "none" }""", "level")]
    [InlineData("""{ "item": "machinery", "rate": "half" }""", "type")]
    [InlineData("""{ "item": "machinery", "rate": 50, "minimum": 2000000, "cap": 1000000 }""", "level")]
    [InlineData("""{ "item": "machinery", "rate": 50, "caps": [ { "cap": 1000000, "per": "planet" } ] }""", "wrong-unit")]
    [InlineData("""{ "item": "machinery", "rate": 50, "caps": [ { "cap": 1000000 } ] }""", "missing")]
    [InlineData("""{ "item": "machinery", "rate": 50, "when": [ { "fact": "weather", "is": "fine" } ] }""", "unknown-code")]
    [InlineData("""{ "item": "machinery", "rate": 50, "when": [ { "fact": "workers", "is": "5" } ] }""", "condition")]
    [InlineData("""{ "item": "machinery", "rate": 50, "when": [ { "fact": "difficult-area", "is": "perhaps" } ] }""", "condition")]
    [InlineData("""{ "item": "machinery", "rate": 50, "when": [ { "fact": "workers", "above": -1 } ] }""", "negative")]
    [InlineData("""{ "item": "machinery", "rate": 50, "form": "gift" }""", "unknown-code")]
    [InlineData("""{ "item": "machinery", "rate": 50, "evidence": "rumour" }""", "unknown-code")]
    [InlineData("""{ "item": "machinery", "rate": 50 }, { "item": "machinery", "rate": 40 }""", "duplicate-item")]
    [InlineData("""{ "item": "machinery", "times": 0.8, "of": "nation" }""", "unknown-item")]
    public void Every_fault_of_the_second_format_is_found_with_path_and_line_in_both_languages(string levels, string code)
    {
        var file = Made(levels, "\"2016-01-01\"");
        var problem = Assert.Single(file.Errors, e => e.Code == code);
        Assert.StartsWith("$.schedules[0].levels[", problem.Path);
        Assert.Equal(4, problem.Line);
        Assert.NotEqual(problem.Message.Vietnamese, problem.Message.English);
    }

    [Theory]
    [InlineData("""{ "notBefore": "2020-01-01", "notAfter": "2019-01-01" }""", "period")]
    [InlineData("{ }", "missing")]
    [InlineData("""{ "after": "2020-01-01" }""", "unknown-property")]
    public void Bounds_of_a_day_are_checked(string from, string code) =>
        Assert.Contains(
            Made("""{ "item": "machinery", "rate": 50 }""", from).Errors,
            e => e.Code == code && e.Path.StartsWith("$.schedules[0].from", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("""{ "item": "machinery", "rate": 0.5, "cap": 300000000 }""", "low-rate")]
    [InlineData("""{ "item": "machinery", "rate": 50, "cap": 300 }""", "low-cap")]
    [InlineData("""{ "item": "machinery", "rate": 50, "cap": 201000000 }""", "above-national")]
    [InlineData("""{ "item": "machinery", "rate": 50, "unit": "project" }""", "other-unit")]
    public void What_is_implausible_is_a_warning(string level, string code)
    {
        var file = Made(level, "\"2016-01-01\"");
        Assert.True(file.IsUsable);
        Assert.Equal(
            code,
            Assert.Single(file.Warnings, w => w.Code != "number-unknown" && w.Code != "above-national" || code == "above-national" && w.Code == code).Code
        );
    }

    [Fact]
    public void A_file_of_the_first_format_is_brought_to_the_second_and_answers_the_same()
    {
        const string First = """
            { "province": "Tỉnh thử", "schedules": [ {
              "instrument": { "id": "QD1-2016-Thu", "kind": "decision", "number": "1/2016/QĐ-UBND", "issuedBy": "UBND tỉnh" },
              "from": "2016-01-01", "levels": [ { "item": "media", "cap": 20000000 }, { "item": "machinery", "rate": 50, "cap": 200000000 } ] } ] }
            """;
        var first = Read(First).Province!;
        var written = ScheduleFile.Write(first);
        using var json = JsonDocument.Parse(written);
        Assert.Equal(2, json.RootElement.GetProperty("format").GetInt32());
        Assert.Contains("\"rate\": \"none\"", written);
        var second = Read(written).Province!;
        Assert.Equal(first.Schedules, second.Schedules);
        Assert.Equal(Vnd.Million(20), PromotionRules.National.In(second).AssessSupport(Day("2016-06-30"), Request("media", 90, null)).Ceiling);
    }

    private static ScheduleFile Made(string levels, string from) =>
        Read(
            $$"""
            { "format": 2, "province": "Tỉnh thử", "schedules": [ {
              "instrument": { "id": "NQ1-2016-Thu", "kind": "resolution", "number": "1", "issuedBy": "HĐND" },
              "from": {{from}},
              "levels": [ {{levels}} ] } ] }
            """
        );

    private static PromotionRules Rules(string name) => PromotionRules.National.In(Read(File.ReadAllText(Path.Combine(Folder, name + ".json"))).Province!);

    private static SupportDecision Ask(string name, string day, string item, int? cost, int? asked) =>
        Rules(name).AssessSupport(Day(day), Request(item, cost, asked));

    private static SupportDecision Own(string name, string code, int? cost, int? asked, int? units = null) =>
        Rules(name).AssessSupport(Day("2023-01-01"), Request(code, cost, asked) with { Units = units });

    private static SupportRequest Request(string item, int? cost, int? asked) =>
        new()
        {
            Item = SupportItems.TryParse(item, out var known) ? known : default,
            OwnItem = SupportItems.TryParse(item, out _) ? null : item,
            Source = FundingSource.Local,
            Cost = cost is { } c ? Vnd.Million(c) : null,
            Requested = asked is { } a ? Vnd.Million(a) : null,
        };

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static ScheduleFile Read(string json) => ScheduleFile.Read(Encoding.UTF8.GetBytes(json), LawBook.National);
}
