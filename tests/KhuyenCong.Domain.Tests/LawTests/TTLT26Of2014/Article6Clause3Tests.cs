using System.Text;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Support;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT26Of2014;

/// <summary>Local levels are the province's: schedules and supplements.</summary>
public class Article6Clause3Tests
{
    private static readonly PromotionRules Rules = PromotionRules.National;

    private static readonly string Samples = Path.Combine(Repository.Samples, "data", "schedules");

    [Theory]
    [InlineData("hoa-binh", "2020-06-30", "demonstration-model", 2_000, 600)]
    [InlineData("hoa-binh", "2020-06-30", "demonstration-model", 4_000, 1_000)]
    [InlineData("hoa-binh", "2020-06-30", "cleaner-production-pilot", 2_000, 500)]
    [InlineData("dong-thap", "2024-07-11", "demonstration-model", 4_000, 1_000)]
    [InlineData("dong-thap", "2024-07-11", "model-replication", 200, 60)]
    [InlineData("dong-thap", "2024-07-11", "cleaner-production-pilot", 1_000, 300)]
    [InlineData("dong-thap", "2024-07-11", "machinery", 700, 300)]
    [InlineData("dong-thap", "2024-07-11", "technology-line", 1_000, 450)]
    [InlineData("dak-lak", "2025-07-26", "demonstration-model", 3_000, 800)]
    [InlineData("dak-lak", "2025-07-26", "cleaner-production-pilot", 3_000, 400)]
    [InlineData("quang-nam", "2016-01-01", "demonstration-model", 2_000, 400)]
    [InlineData("quang-nam", "2016-01-01", "model-replication", 200, 80)]
    [InlineData("quang-nam", "2016-01-01", "pollution-treatment-establishment", 700, 210)]
    [InlineData("quang-nam", "2016-01-01", "pollution-treatment-establishment", 900, 240)]
    [InlineData("quang-nam", "2016-01-01", "cluster-plan", 900, 400)]
    public void Clause3PointA_the_known_schedules_load_and_answer(string province, string date, string item, long cost, long ceiling)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        var local = Load(province);
        var decision = Rules.In(local).AssessSupport(day, Ask(item, cost));
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(Vnd.Million(ceiling), decision.Ceiling);
        Assert.Equal(Evidence.Host, decision.Workings.Evidence);
        Assert.Contains(decision.Findings, f => f.Rule == ScheduleMessages.Level && f.Evidence == Evidence.Host);
    }

    // The reports give an amount and no rate, so the whole cost is no ceiling.
    [Theory]
    [InlineData("hoa-binh", "2020-01-01", "enterprise-setup", 50, 10)]
    [InlineData("hoa-binh", "2020-06-30", "model-replication", 300, 100)]
    [InlineData("dak-lak", "2025-07-26", "enterprise-setup", 11, 10)]
    public void Clause3PointA_an_amount_without_a_rate_is_the_most_and_no_ceiling(string province, string date, string item, long cost, long most)
    {
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        var rules = Rules.In(Load(province));
        var within = rules.AssessSupport(day, Ask(item, cost) with { Requested = Vnd.Million(most) });
        Assert.Equal((Verdict.Undetermined, null, Vnd.Million(most)), (within.Verdict, within.Ceiling, within.Workings.AtMost));
        Assert.Equal(Verdict.NotSatisfied, rules.AssessSupport(day, Ask(item, cost) with { Requested = Vnd.Million(most) + new Vnd(1) }).Verdict);
    }

    [Fact]
    public void Clause3PointA_a_schedule_answers_from_its_first_day_only()
    {
        var local = Load("dong-thap");
        Assert.Null(local.NormsAt(new LocalDate(2024, 7, 10)));
        var before = Rules.In(local).AssessSupport(new LocalDate(2024, 7, 10), Ask("machinery", 700));
        Assert.Equal(["provincial-schedule"], before.Missing);
    }

    [Fact]
    public void Clause3PointA_a_schedule_never_changes_a_national_answer()
    {
        var day = new LocalDate(2025, 8, 1);
        var national = Ask("demonstration-model", 4_000) with { Source = FundingSource.National };
        Assert.Equal(Vnd.Million(1_000), Rules.In(Load("dak-lak")).AssessSupport(day, national).Ceiling);
        Assert.Equal(Vnd.Million(800), Rules.In(Load("dak-lak")).AssessSupport(day, Ask("demonstration-model", 4_000)).Ceiling);
    }

    [Fact]
    public void Clause3PointA_an_item_the_schedule_does_not_state_is_undetermined_and_not_the_national_level()
    {
        var day = new LocalDate(2025, 8, 1);
        var decision = Rules.In(Load("dak-lak")).AssessSupport(day, Ask("machinery", 700));
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Null(decision.Ceiling);
        Assert.Equal("NQ-2025-DakLak", decision.Provision!.Code);
    }

    [Fact]
    public void Clause3PointA_a_priority_factor_is_not_known_for_local_money()
    {
        var day = new LocalDate(2024, 8, 1);
        var decision = Rules
            .In(Load("dong-thap"))
            .AssessSupport(day, Ask("machinery", 700) with { PriorityFactor = Rate.Thousandths(1_500), Ground = PriorityGround.Area });
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Null(decision.Ceiling);
    }

    [Fact]
    public void Clause3PointA_a_technology_line_of_a_province_follows_reading_R2()
    {
        var day = new LocalDate(2024, 8, 1);
        var capOnly = LawBook.National.With(Readings.Default with { TechnologyLine = FactorReach.CapOnly });
        var local = Load("dong-thap", capOnly);
        Assert.Equal(Vnd.Million(300), new PromotionRules(capOnly).In(local).AssessSupport(day, Ask("technology-line", 600)).Ceiling);
        Assert.Equal(Vnd.Million(450), Rules.In(Load("dong-thap")).AssessSupport(day, Ask("technology-line", 600)).Ceiling);
    }

    [Fact]
    public void Clause3PointA_a_level_above_the_national_one_is_said_on_the_days_on_which_it_is()
    {
        // 1,000 million is above the 500 of 2014, and equal to the 1,000 of 2018.
        var local = Read(
            """
            { "province": "P", "schedules": [ {
              "instrument": { "id": "QD1-2016-P", "kind": "decision", "number": "1", "issuedBy": "P" }, "from": "2016-01-01",
              "levels": [ { "item": "demonstration-model", "rate": 30, "cap": 1000000000, "paidBy": "commune" } ] } ] }
            """
        ).Province!;
        Assert.Contains(Findings(new LocalDate(2018, 5, 10)), f => f.Rule == ScheduleMessages.AboveNational && f.Reading == ReadingId.R9);
        Assert.DoesNotContain(Findings(new LocalDate(2018, 5, 11)), f => f.Rule == ScheduleMessages.AboveNational);

        FindingList Findings(LocalDate day) => Rules.In(local).AssessSupport(day, Ask("demonstration-model", 100)).Findings;
    }

    [Fact]
    public void Clause3PointA_schedules_follow_each_other_by_date()
    {
        var local = Read(
            """
            { "province": "P", "schedules": [
              { "instrument": { "id": "QD1-2019-P", "kind": "decision", "number": "1", "issuedBy": "P" }, "from": "2019-01-01", "until": "2020-12-31",
                "levels": [ { "item": "machinery", "rate": 50, "cap": 100000000 } ] },
              { "instrument": { "id": "NQ2-2021-P", "kind": "resolution", "number": "2", "issuedBy": "P" }, "from": "2021-01-01", "until": "2022-12-31",
                "levels": [ { "item": "machinery", "rate": 50, "cap": 200000000 } ] } ] }
            """
        ).Province!;
        Assert.Null(local.NormsAt(new LocalDate(2018, 12, 31)));
        Assert.Equal("QD1-2019-P", local.NormsAt(new LocalDate(2020, 12, 31))!.Instrument.Id);
        Assert.Equal("NQ2-2021-P", local.NormsAt(new LocalDate(2021, 1, 1))!.Instrument.Id);
        Assert.Equal(Vnd.Million(200), Rules.In(local).AssessSupport(new LocalDate(2021, 1, 1), Ask("machinery", 900)).Ceiling);
        Assert.Null(local.NormsAt(new LocalDate(2023, 1, 1)));
        Assert.Throws<ArgumentException>(() => local with { Schedules = [local.Schedules[0], local.Schedules[0]] });
        Assert.Throws<ArgumentException>(() => local with { Schedules = [local.Schedules[0], local.Schedules[1] with { Province = "Q" }] });
    }

    // The multiple of a rate meets the cost before anything is rounded: 33.3333% × 1.5 = 49.99995%.
    [Theory]
    [InlineData(1_000_000_000_000, 499_999_500_000)]
    [InlineData(3, 1)]
    [InlineData(20_000_000, 9_999_990)]
    public void Clause3PointA_a_multiple_of_a_rate_is_rounded_once(long cost, long ceiling)
    {
        var local = Of("""{ "item": "machinery", "rate": 33.3333 }, { "item": "technology-line", "times": 1.5, "of": "machinery" }""");
        var decision = Rules.In(local).AssessSupport(Day, Ask("technology-line", 1) with { Cost = new Vnd(cost) });
        Assert.Equal(new Vnd(ceiling), decision.Ceiling);
        if (cost == 20_000_000)
            Assert.Contains("bằng 33,3333% chi phí 20.000.000 đồng, hệ số ưu tiên 1,5 lần", decision.Findings[0].Message(Language.Vietnamese));
        Assert.Equal("33.3333% × 1.5 of cost", local.NormsAt(Day)!.TechnologyLine.Value.ToText().English);
        Assert.Equal("33,3333% × 1,5 chi phí", local.NormsAt(Day)!.TechnologyLine.Value.ToText().Vietnamese);
    }

    [Fact]
    public void Clause3PointA_a_multiple_whose_rate_can_be_written_is_written()
    {
        var local = Of("""{ "item": "machinery", "rate": 50, "cap": 100000001 }, { "item": "technology-line", "times": 1.5, "of": "machinery" }""");
        Assert.Equal(new SupportLevel(Rate.Percent(75), new Vnd(150_000_001), SupportUnit.Establishment), local.NormsAt(Day)!.TechnologyLine.Value);
    }

    // The level of media is the cost up to its cap; half of that level is half of both.
    [Fact]
    public void Clause3PointA_a_multiple_of_a_level_without_a_rate_is_one_of_the_whole_level()
    {
        var half = Rules.In(Of("""{ "item": "media", "cap": 94801226 }, { "item": "consultancy", "times": 0.5, "of": "media" }"""));
        Assert.Equal(Vnd.Million(35), half.AssessSupport(Day, Ask("consultancy", 70)).Ceiling);
        Assert.Equal(new Vnd(47_400_613), half.AssessSupport(Day, Ask("consultancy", 100)).Ceiling);
        var more = Rules.In(Of("""{ "item": "media", "cap": 94801226 }, { "item": "consultancy", "times": 1.5, "of": "media" }"""));
        Assert.Equal(Vnd.Million(100), more.AssessSupport(Day, Ask("consultancy", 100)).Ceiling);
        Assert.Equal(new Vnd(142_201_839), more.AssessSupport(Day, Ask("consultancy", 150)).Ceiling);
    }

    [Fact]
    public void Clause3PointA_the_cap_of_a_province_binds_although_the_cost_is_not_known()
    {
        var local = Rules.In(Of("""{ "item": "machinery", "rate": 50, "cap": 100000000 }"""));
        var above = local.AssessSupport(Day, Ask("machinery", 1) with { Cost = null, Units = 2, Requested = new Vnd(200_000_001) });
        Assert.Equal((Verdict.NotSatisfied, new Vnd(1)), (above.Verdict, above.Excess!.Value));
        var at = local.AssessSupport(Day, Ask("machinery", 1) with { Cost = null, Units = 2, Requested = Vnd.Million(200) });
        Assert.Equal(Verdict.Undetermined, at.Verdict);
    }

    [Fact]
    public void Clause3PointA_a_prize_of_a_province_has_no_cost_and_its_other_bases_are_the_cost()
    {
        var local = Rules.In(Of("""{ "item": "prize-region", "cap": 3000000 }, { "item": "domestic-fair-participation", "rate": 80 }"""));
        var prizes = local.AssessSupport(Day, Ask("prize-region", 1) with { Cost = null, Units = 4 });
        Assert.Equal((Vnd.Million(12), BoundBy.Cap), (prizes.Ceiling!.Value, prizes.BoundBy));
        Assert.Equal(CostBase.Cost, local.LocalLevelsAt(Day)!.DomesticFairParticipation.Value.Base);
    }

    [Fact]
    public void Clause3PointA_what_a_schedule_does_not_state_is_not_called_unread()
    {
        var local = Rules.In(Of("""{ "item": "machinery", "rate": 50 }"""));
        var decision = local.AssessSupport(Day, Ask("consultancy", 10));
        Assert.Equal((SupportMessages.NotInSchedule, "QD1-2015-P"), (decision.Findings[0].Rule, decision.Provision!.Code));
        Assert.Equal(["norm"], decision.Missing);
        var factor = local.AssessSupport(Day, Ask("machinery", 10) with { PriorityFactor = Rate.Thousandths(1_200) });
        Assert.Equal((SupportMessages.FactorNotInSchedule, Verdict.Undetermined), (factor.Findings[0].Rule, factor.Verdict));
        Assert.Equal("quy định của tỉnh không nêu", local.LocalLevelsAt(Day)!.Entries().Single(e => e.Code == "support.consultancy").Value.Vietnamese);
    }

    // A province sets levels for contents for which the nation states none, among its levels or among its own items.
    [Theory]
    [InlineData("\"levels\": [ { \"item\": \"workshop\", \"cap\": 3000000 } ]")]
    [InlineData("\"levels\": [], \"extraItems\": [ { \"code\": \"workshop\", \"name\": { \"vi\": \"hội thảo\", \"en\": \"workshop\" }, \"cap\": 3000000 } ]")]
    public void Clause3_a_content_without_a_national_level_may_have_one_in_the_province(string lists)
    {
        var file = Read($$"""{ "province": "P", "schedules": [ { {{Instrument}}, "from": "2015-01-01", {{lists}} } ] }""");
        Assert.Empty(file.Errors);
        var decision = Rules.In(file.Province!).AssessSupport(Day, Ask("workshop", 10));
        Assert.Equal((Vnd.Million(3), Evidence.Host), (decision.Ceiling!.Value, decision.Workings.Evidence));
        Assert.Contains(decision.Findings, f => f.Rule == ScheduleMessages.Level);
        var national = Rules.In(file.Province!).AssessSupport(Day, Ask("workshop", 10) with { Source = FundingSource.National });
        Assert.Equal(SupportOutcome.GovernedElsewhere, national.Workings.Outcome);
    }

    [Fact]
    public void Clause3PointB_other_contents_need_the_peoples_council()
    {
        const string Own = """ "extraItems": [ { "code": "craft-village", "name": { "vi": "làng nghề", "en": "craft village" }, "cap": 1000000 } ] """;
        var decision = Read($$"""{ "province": "P", "schedules": [ { {{Instrument}}, "from": "2015-01-01", "levels": [], {{Own}} } ] }""");
        Assert.True(decision.IsUsable);
        Assert.Equal(("council-needed", "$.schedules[0].extraItems"), decision.Warnings is [var only] ? (only.Code, only.Path) : default);
        var resolution = Read(
            $$"""{ "province": "P", "schedules": [ { {{Instrument.Replace("decision", "resolution")}}, "from": "2015-01-01", "levels": [], {{Own}} } ] }"""
        );
        Assert.Empty(resolution.Problems);
        Assert.Empty(Read($$"""{ "province": "P", "schedules": [ { {{Instrument}}, "from": "2015-01-01", "levels": [], "extraItems": [] } ] }""").Problems);
    }

    [Fact]
    public void Clause3PointB_an_own_item_is_asked_for_on_a_day()
    {
        var local = Read(
            """
            { "province": "P", "schedules": [
              { "instrument": { "id": "NQ1-2015-P", "kind": "resolution", "number": "1", "issuedBy": "P" }, "from": "2015-01-01", "until": "2015-12-31", "levels": [],
                "extraItems": [ { "code": "craft-village", "name": { "vi": "làng nghề", "en": "craft village" }, "rate": 50, "cap": 10000000 } ] },
              { "instrument": { "id": "NQ2-2016-P", "kind": "resolution", "number": "2", "issuedBy": "P" }, "from": "2016-01-01", "until": "2016-12-31",
                "levels": [ { "item": "machinery", "rate": 50 } ] } ] }
            """
        ).Province!;
        var rules = Rules.In(local);
        var item = Own("craft-village") with { Cost = Vnd.Million(30) };
        Assert.Equal((Vnd.Million(10), "NQ1-2015-P"), (On(new(2015, 12, 31)).Ceiling!.Value, On(new(2015, 12, 31)).Provision!.Code));
        // In force without the item; no schedule in force; before the first circular on money.
        Assert.Equal(("NQ2-2016-P", "norm"), (On(new(2016, 1, 1)).Provision!.Code, On(new(2016, 1, 1)).Missing[0]));
        Assert.Equal(("TTLT26-2014/6/3", "provincial-schedule"), (On(new(2017, 1, 1)).Provision!.Code, On(new(2017, 1, 1)).Missing[0]));
        Assert.Equal(("TT28-2018", "provincial-schedule"), (On(new(2019, 1, 1)).Provision!.Code, On(new(2019, 1, 1)).Missing[0]));
        Assert.Null(On(new(2014, 4, 7)).Provision);
        // An item that no schedule knows is one that none states, and without a province its law is needed.
        Assert.Equal(["norm"], rules.AssessSupport(Day, item with { OwnItem = "other" }).Missing);
        Assert.Equal(["provincial-schedule"], Rules.AssessSupport(Day, item).Missing);
        Assert.Throws<ArgumentException>(() => rules.AssessSupport(new(2016, 1, 1), item with { Cost = Vnd.Zero }));
        Assert.Throws<ArgumentException>(() => rules.AssessSupport(Day, item with { Source = FundingSource.National }));
        Assert.Throws<ArgumentException>(() => rules.AssessSupport(Day, item with { OwnItem = "Làng nghề" }));
        Assert.Throws<ArgumentException>(() => rules.AssessSupport(Day, item with { Item = SupportItem.Machinery }));

        SupportDecision On(LocalDate day) => rules.AssessSupport(day, item);
    }

    [Fact]
    public void Clause3PointB_the_cap_of_an_own_item_binds_although_the_cost_is_not_known()
    {
        var rules = Rules.In(Load("quang-nam"));
        var unknown = Own("vote-province") with { Units = 2, Requested = Vnd.Million(160) };
        Assert.Equal((Verdict.Undetermined, null), (Assess(unknown).Verdict, Assess(unknown).Excess));
        var above = Assess(unknown with { Requested = new Vnd(160_000_001) });
        Assert.Equal((Verdict.NotSatisfied, new Vnd(1)), (above.Verdict, above.Excess!.Value));
        Assert.Empty(above.Missing);

        SupportDecision Assess(SupportRequest request) => rules.AssessSupport(new(2016, 6, 30), request);
    }

    [Fact]
    public void Clause3PointB_an_item_of_the_provinces_own_is_answered_by_its_code()
    {
        var rules = Rules.In(Load("quang-nam"));
        var vote = Own("vote-province") with { Cost = Vnd.Million(100) };
        var within = Assess(vote with { Requested = Vnd.Million(80) });
        Assert.Equal((Verdict.Satisfied, Vnd.Million(80), BoundBy.Cap), (within.Verdict, within.Ceiling!.Value, within.BoundBy));
        var above = Assess(vote with { Requested = Vnd.Million(81) });
        Assert.Equal((Verdict.NotSatisfied, Vnd.Million(1)), (above.Verdict, above.Excess!.Value));
        Assert.Equal(["cost"], Assess(vote with { Cost = null }).Missing);
        Assert.Equal(["unit-costs"], Assess(vote with { Units = 2 }).Missing);

        SupportDecision Assess(SupportRequest request) => rules.AssessSupport(new(2016, 6, 30), request);
    }

    [Fact]
    public void A_supplement_fills_cells_that_are_not_encoded_with_evidence_host_and_says_so()
    {
        var day = new LocalDate(2020, 6, 30);
        var supplement = Read(File.ReadAllText(Repository.Data("schedules/supplement.json"))).Supplements[0];
        var rules = new PromotionRules(LawBook.National.SupplementedBy(supplement));
        var question = Ask("consultancy", 400) with { Source = FundingSource.National };
        var decision = rules.AssessSupport(day, question);
        Assert.Equal(Vnd.Million(123), decision.Ceiling);
        Assert.Equal(Evidence.Host, decision.Workings.Evidence);
        Assert.Equal("TT28-2018/8/9", decision.Provision!.Code);
        Assert.Contains(decision.Findings, f => f.Rule == ScheduleMessages.Supplemented);
        Assert.Equal(Verdict.Undetermined, Rules.AssessSupport(day, question).Verdict);

        // The law before the supplement's first day, other cells and local money stay as they are.
        Assert.Equal(Vnd.Million(35), rules.AssessSupport(new LocalDate(2018, 5, 10), question).Ceiling);
        Assert.Equal(
            Rules.AssessSupport(day, Ask("machinery", 900) with { Source = FundingSource.National }).Ceiling,
            rules.AssessSupport(day, Ask("machinery", 900) with { Source = FundingSource.National }).Ceiling
        );
        Assert.Equal(["provincial-schedule"], rules.AssessSupport(day, Ask("consultancy", 400)).Missing);
        Assert.Throws<ArgumentException>(() => LawBook.National.SupplementedBy(supplement).SupplementedBy(supplement));
        Assert.Throws<ArgumentException>(() => LawBook.National.SupplementedBy(supplement with { From = new LocalDate(2018, 5, 10) }));
        Assert.Equal(
            Vnd.Million(123),
            new PromotionRules(LawBook.National.SupplementedBy(supplement).With(Readings.Default)).AssessSupport(day, question).Ceiling
        );
    }

    private static readonly LocalDate Day = new(2015, 6, 30);

    private const string Instrument = """ "instrument": { "id": "QD1-2015-P", "kind": "decision", "number": "1", "issuedBy": "P" } """;

    private static Province Of(string levels) =>
        Read($$"""{ "province": "P", "schedules": [ { {{Instrument}}, "from": "2015-01-01", "levels": [ {{levels}} ] } ] }""").Province!;

    private static SupportRequest Ask(string item, long millions)
    {
        Assert.True(SupportItems.TryParse(item, out var known));
        return new SupportRequest
        {
            Item = known,
            Source = FundingSource.Local,
            Cost = Vnd.Million(millions),
        };
    }

    private static SupportRequest Own(string code) =>
        new()
        {
            Item = default,
            OwnItem = code,
            Source = FundingSource.Local,
        };

    private static ScheduleFile Read(string json) => ScheduleFile.Read(Encoding.UTF8.GetBytes(json), LawBook.National);

    private static Province Load(string name, LawBook? book = null)
    {
        var path = name == "quang-nam" ? Repository.Data("schedules/quang-nam.json") : Path.Combine(Samples, name + ".json");
        var file = ScheduleFile.Read(File.ReadAllBytes(path), book ?? LawBook.National);
        Assert.Empty(file.Errors);
        return file.Province!;
    }
}
