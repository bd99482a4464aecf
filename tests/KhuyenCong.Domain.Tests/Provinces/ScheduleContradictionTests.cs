using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Provinces;

/// <summary>Schedules that contradict themselves or each other are refused with place, value and what is allowed; none is answered by a guess.</summary>
public class ScheduleContradictionTests
{
    private const string Machinery = """{ "item": "machinery", "rate": 50, "cap": 200000000 }""";
    private const string Line = """{ "item": "technology-line", "times": 1.5, "of": "machinery" }""";

    [Theory]
    [InlineData("", "", "level")]
    [InlineData("\"paidBy\": \"commune\"", "", "level")]
    [InlineData("\"paidBy\": \"district\"", "VND 150,000,000", "")]
    [InlineData("\"paidBy\": \"province\"", "VND 300,000,000", "")]
    public void A_number_of_times_an_item_with_several_levels_is_of_that_of_the_same_payer(string payer, string ceiling, string problem)
    {
        var file = MadeUp.File(
            Levels(
                """{ "item": "machinery", "rate": 50, "cap": 200000000, "paidBy": "province" }""",
                """{ "item": "machinery", "rate": 50, "cap": 100000000, "paidBy": "district" }""",
                Line.Replace("1.5,", payer.Length > 0 ? $"1.5, {payer}," : "1.5,")
            )
        );
        Assert.Equal(problem, string.Join(";", file.Errors.Select(e => e.Code)));
        if (problem.Length > 0)
            Assert.Contains("'technology-line' has to say the same 'paidBy' and 'when'", file.Errors[0].Message.English);
        else
            Assert.Equal(ceiling, Ask(file, "2016-06-30", SupportItem.TechnologyLine).Ceiling.ToString());
    }

    [Theory]
    [InlineData("\"removes\": [\"machinery\"], \"levels\": []")]
    [InlineData("\"levels\": [{ \"item\": \"machinery\", \"times\": 0.5, \"of\": \"national\" }]")]
    public void An_amendment_may_not_take_away_what_a_level_is_a_number_of_times(string members)
    {
        var error = Assert.Single(MadeUp.File(Levels(Machinery, Line), Amendment("QD2-2017-P", "2017-01-01", members)).Errors);
        Assert.Equal(("unknown-item", "$.schedules[0].levels[1]"), (error.Code, error.Path));
        Assert.Contains("from 2017-01-01 on, so 'technology-line' cannot be", error.Message.English);
        Assert.Contains("từ ngày 2017-01-01", error.Message.Vietnamese);
    }

    [Fact]
    public void An_amendment_may_state_a_number_of_times_what_it_leaves_standing()
    {
        var file = MadeUp.File(Levels(Machinery), Amendment("QD2-2017-P", "2017-01-01", $"\"levels\": [{Line}]"));
        Assert.Empty(file.Errors);
        Assert.Equal(Verdict.Undetermined, Ask(file, "2016-12-31", SupportItem.TechnologyLine).Verdict);
        Assert.Equal(Vnd.Million(300), Ask(file, "2017-01-01", SupportItem.TechnologyLine).Ceiling);
    }

    [Theory]
    [InlineData("\"2017-01-01\"", "\"2017-01-01\"", "machinery", "overlap")]
    [InlineData("{ \"notAfter\": \"2017-06-01\", \"notBefore\": \"2017-01-01\" }", "\"2017-06-01\"", "machinery", "overlap")]
    [InlineData("{ \"notAfter\": \"2017-06-01\", \"notBefore\": \"2017-01-01\" }", "\"2017-06-02\"", "machinery", "")]
    [InlineData("\"2017-01-01\"", "\"2017-01-01\"", "trademark", "")]
    public void Of_two_amendments_of_one_item_it_is_known_which_is_the_later(string first, string second, string item, string problem)
    {
        var file = MadeUp.File(
            Levels(Machinery),
            Amendment("QD2-2017-P", first, """ "levels": [{ "item": "machinery", "rate": 50, "cap": 100000000 }]"""),
            Amendment("QD3-2017-P", second, $$""" "levels": [{ "item": "{{item}}", "rate": 50, "cap": 30000000 }]""")
        );
        Assert.Equal(problem, string.Join(";", file.Errors.Select(e => e.Code)));
        if (problem.Length > 0)
            Assert.Contains("'QD2-2017-P' and 'QD3-2017-P' both change machinery", file.Errors[0].Message.English);
        else
            Assert.Equal(Vnd.Million(30), Ask(file, "2018-01-01", item == "machinery" ? SupportItem.Machinery : SupportItem.Trademark).Ceiling);
    }

    [Theory]
    [InlineData("QD2-2014-P", "\"2014-12-31\"", "", "period", "is in force before 'QD1-2015-P' (from 2015-01-01)")]
    [InlineData("QD2-2015-P", "\"2015-01-01\"", "", "", "")]
    [InlineData("QD2-2020-P", "\"2020-01-01\"", "", "", "")]
    [InlineData("QD2-2020-P", "\"2020-01-02\"", "", "period", "'QD1-2015-P' ended on 2020-01-01")]
    [InlineData("QD2-2016-P", "\"2016-01-01\"", "\"removes\": [\"machinry\"],", "unknown-item", "'machinry'; allowed: ")]
    [InlineData("QD2-2016-P", "\"2016-01-01\"", "\"territory\": [\"Huyện A\"],", "level", "'former-province'")]
    public void An_amendment_changes_a_text_in_force_and_something_that_there_is(string id, string from, string more, string code, string said)
    {
        var file = MadeUp.File(Levels(Machinery).Replace("\"levels\"", "\"until\": \"2020-01-01\", \"levels\""), Amendment(id, from, $"{more} \"levels\": []"));
        Assert.Equal(code, string.Join(";", file.Errors.Select(e => e.Code)));
        Assert.All(file.Errors, e => Assert.Contains(said, e.Message.English));
        Assert.All(file.Errors, e => Assert.StartsWith("$.schedules[1].", e.Path));
    }

    [Fact]
    public void An_amendment_names_the_text_that_was_amended_first()
    {
        var file = MadeUp.File(
            Levels(Machinery),
            Amendment("QD2-2016-P", "2016-01-01", "\"levels\": []"),
            Amendment("QD3-2017-P", "2017-01-01", "\"levels\": []").Replace("\"QD1-2015-P\"", "\"QD2-2016-P\"")
        );
        Assert.Contains("name the text that was amended first: QD1-2015-P.", Assert.Single(file.Errors).Message.English);
    }

    [Fact]
    public void One_id_is_not_two_instruments()
    {
        var twice = MadeUp.File(
            Levels(Machinery).Replace("\"levels\"", "\"until\": \"2015-12-31\", \"levels\""),
            MadeUp.Schedule("QD1-2016-P", "2016-01-01", $$"""{ "levels": [{{Machinery}}] }""").Replace("QD1-2016-P", "QD1-2015-P")
        );
        var error = Assert.Single(twice.Errors);
        Assert.Equal(("id", "$.schedules[1].instrument"), (error.Code, error.Path));
        Assert.Contains("1/2015/QĐ-UBND and 1/2016/QĐ-UBND", error.Message.English);
    }

    [Theory]
    [InlineData("2016-06-30", Verdict.Undetermined, "schedule-in-force")]
    [InlineData("2017-01-01", Verdict.NotSatisfied, "")]
    public void Whom_a_text_does_not_serve_is_not_refused_while_it_is_not_known_to_be_in_force(string day, Verdict verdict, string missing)
    {
        const string Bounds = """{ "notBefore": "2016-01-01", "notAfter": "2016-12-31" }""";
        var text = Levels(Machinery.Replace("\"rate\"", "\"when\": [{ \"fact\": \"difficult-area\", \"is\": \"yes\" }], \"rate\""))
            .Replace("\"2015-01-01\"", Bounds);
        var decision = Ask(MadeUp.File(text), day, SupportItem.Machinery, [new LocalFact("difficult-area", "no")]);
        Assert.Equal((verdict, missing), (decision.Verdict, string.Join(";", decision.Missing)));
    }

    [Fact]
    public void Two_texts_of_which_the_same_is_known_overlap()
    {
        const string Bounds = """{ "notBefore": "2016-01-01", "notAfter": "2016-12-31" }""";
        var one = Levels(Machinery).Replace("\"2015-01-01\"", Bounds);
        var error = Assert.Single(MadeUp.File(one, one.Replace("QD1-2015-P", "QD2-2015-P").Replace("1/2015", "2/2015")).Errors);
        Assert.Equal(("overlap", "$.schedules[1].from"), (error.Code, error.Path));
        Assert.Contains("while 'QD1-2015-P' is still in force", error.Message.English);
    }

    [Theory]
    [InlineData("{ \"fact\": \"workers\", \"atLeast\": 20, \"atMost\": 10 }", "workers")]
    [InlineData("{ \"fact\": \"workers\", \"above\": 10 }, { \"fact\": \"workers\", \"below\": 11 }", "workers")]
    [InlineData("{ \"fact\": \"workers\", \"below\": 0 }", "workers")]
    [InlineData("{ \"fact\": \"workers\", \"above\": 9223372036854775807 }", "workers")]
    [InlineData("{ \"fact\": \"vote-result\", \"is\": \"first\" }, { \"fact\": \"vote-result\", \"is\": \"second\" }", "vote-result")]
    [InlineData("{ \"fact\": \"difficult-area\", \"is\": \"yes\" }, { \"fact\": \"difficult-area\", \"is\": \"no\" }", "difficult-area")]
    [InlineData("{ \"fact\": \"former-province\", \"is\": \"Hau Gian\" }", "Hau Gian")]
    [InlineData("{ \"fact\": \"workers\", \"above\": 10 }, { \"fact\": \"workers\", \"below\": 12 }", "")]
    [InlineData("{ \"fact\": \"workers\", \"above\": 10, \"atLeast\": 5 }", "")]
    [InlineData("{ \"fact\": \"workers\", \"atMost\": 0 }", "")]
    [InlineData("{ \"fact\": \"vote-result\", \"is\": [\"first\", \"second\"] }, { \"fact\": \"vote-result\", \"is\": \"second\" }", "")]
    public void A_level_for_no_case_is_refused(string when, string said)
    {
        var file = MadeUp.File(Levels(Machinery.Replace("\"rate\"", $"\"when\": [{when}], \"rate\"")));
        Assert.Equal(said.Length == 0, file.IsUsable);
        Assert.All(file.Errors, e => Assert.Equal("condition", e.Code));
        Assert.All(file.Errors, e => Assert.Contains($"'{said}'", e.Message.English));
    }

    [Theory]
    [InlineData("yes", Verdict.Satisfied)]
    [InlineData("no", Verdict.NotSatisfied)]
    [InlineData("Yes", Verdict.Undetermined)]
    [InlineData("có", Verdict.Undetermined)]
    public void A_fact_of_the_province_that_is_neither_yes_nor_no_is_not_known(string value, Verdict verdict)
    {
        const string Kiln = """{ "fact": { "code": "kiln", "kind": "yes-no", "name": { "vi": "có lò", "en": "a kiln" } }, "is": "yes" }""";
        var file = MadeUp.File(Levels(Machinery.Replace("\"rate\"", $"\"when\": [{Kiln}], \"rate\"")));
        var decision = Ask(file, "2016-06-30", SupportItem.Machinery, [new("kiln", value)]);
        Assert.Equal((verdict, verdict == Verdict.Undetermined ? "kiln" : ""), (decision.Verdict, string.Join(";", decision.Missing)));
    }

    [Theory]
    [InlineData("Hậu Giang", Verdict.Satisfied, "")]
    [InlineData("Sóc Trăng", Verdict.Undetermined, "norm")]
    [InlineData("Hau Gian", Verdict.Undetermined, "former-province")]
    public void A_former_province_that_there_is_not_is_not_known(string former, Verdict verdict, string missing)
    {
        var file = MadeUp.Read(
            $$"""{ "format": 2, "province": "Cần Thơ", "schedules": [ {{Levels(Machinery).Replace("\"levels\"", "\"territory\": [\"HAU GIANG\"], \"levels\"")}} ] }"""
        );
        Assert.Equal(["Hậu Giang"], file.Province!.Schedules[0].Territory);
        var decision = Ask(file, "2026-01-01", SupportItem.Machinery, [new("former-province", former)]);
        Assert.Equal((verdict, missing), (decision.Verdict, string.Join(";", decision.Missing)));
    }

    [Theory]
    [InlineData("Hau Gian")]
    [InlineData("Hà Giang")]
    public void A_territory_is_a_part_of_the_province(string name)
    {
        var file = MadeUp.Read(
            $$"""{ "format": 2, "province": "Cần Thơ", "schedules": [ {{Levels(Machinery).Replace("\"levels\"", $"\"territory\": [\"{name}\"], \"levels\"")}} ] }"""
        );
        var error = Assert.Single(file.Errors);
        Assert.Equal(("unknown-code", "$.schedules[0].territory[0]"), (error.Code, error.Path));
        Assert.Contains($"'{name}' is no former province of Cần Thơ; allowed: ", error.Message.English);
        Assert.Contains("Hậu Giang", error.Message.English);
    }

    [Theory]
    [InlineData("\"2018-01-01\"", "2017-12-31", Verdict.Satisfied, "")]
    [InlineData("\"2018-01-01\"", "2018-01-01", Verdict.Undetermined, "provincial-schedule")]
    [InlineData("{ \"notBefore\": \"2018-01-01\" }", "2018-01-01", Verdict.Undetermined, "schedule-in-force")]
    public void A_text_that_another_repeals_ends_though_nothing_takes_its_place(string from, string day, Verdict verdict, string missing)
    {
        var repeal = MadeUp.Schedule(
            "QD2-2018-P",
            from.Trim('"'),
            """{ "repeals": ["1/2015/QĐ-UBND"], "prizes": [{ "level": "province", "amount": 2000000 }] }"""
        );
        var file = MadeUp.File(Levels(Machinery), from[0] == '{' ? repeal.Replace($"\"{from}\"", from) : repeal);
        var decision = Ask(file, day, SupportItem.Machinery);
        Assert.Equal((verdict, missing), (decision.Verdict, string.Join(";", decision.Missing)));
    }

    [Fact]
    public void A_text_said_to_be_in_force_after_the_merger_does_not_end_with_it()
    {
        var text = Levels(Machinery).Replace("\"levels\"", "\"until\": { \"notBefore\": \"2025-12-31\" }, \"levels\"");
        var file = MadeUp.Read($$"""{ "format": 2, "province": "Hậu Giang", "schedules": [ {{text}} ] }""");
        Assert.DoesNotContain(file.Problems, p => p.Code == "merged-province");
        Assert.Equal(Vnd.Million(200), Ask(file, "2025-12-31", SupportItem.Machinery).Ceiling);
        Assert.Equal(["schedule-in-force"], Ask(file, "2026-01-01", SupportItem.Machinery).Missing);
    }

    [Theory]
    [InlineData("Cần Thơ", "", true)]
    [InlineData("Cần Thơ", "\"territory\": [\"Cần Thơ\"],", false)]
    [InlineData("Hậu Giang", "", false)]
    [InlineData("Sơn La", "", false)]
    public void A_text_kept_for_the_whole_of_a_merged_province_is_told(string province, string territory, bool isTold)
    {
        var text = Levels(Machinery).Replace("\"levels\"", $"{territory} \"keptAfterMerger\": true, \"levels\"");
        var file = MadeUp.Read($$"""{ "format": 2, "province": "{{province}}", "schedules": [ {{text}} ] }""");
        Assert.True(file.IsUsable);
        Assert.Equal(isTold, file.Problems.Any(p => p.Code == "merged-province" && p.Path == "$.schedules[0].keptAfterMerger"));
    }

    [Fact]
    public void Two_levels_that_both_are_for_a_case_say_so_first()
    {
        var file = MadeUp.File(
            Levels(
                """{ "item": "machinery", "rate": 50, "cap": 200000000, "when": [{ "fact": "workers", "atMost": 10 }] }""",
                """{ "item": "machinery", "rate": 50, "cap": 100000000, "when": [{ "fact": "workers", "atLeast": 10 }] }"""
            )
        );
        var decision = Ask(file, "2016-06-30", SupportItem.Machinery, [new("workers", "10")]);
        Assert.Equal((Verdict.Undetermined, Verdict.Undetermined), (decision.Verdict, decision.Findings[0].Verdict));
        Assert.Contains("which of the levels stated for this case holds", decision.Findings[0].Message(Language.English));
        Assert.Equal(["norm"], decision.Missing);
        Assert.Equal((Vnd.Million(100), Vnd.Million(200)), (decision.Workings.Lower, decision.Workings.Upper));
    }

    [Fact]
    public void Sums_at_the_end_of_64_bits_are_answers()
    {
        const string Most = "1000000000000000";
        var file = MadeUp.File(
            Levels($$"""{ "item": "machinery", "rate": "none", "cap": {{Most}}, "minimum": {{Most}}, "caps": [{ "cap": {{Most}}, "per": "project" }] }""")
        );
        var request = new SupportRequest
        {
            Item = SupportItem.Machinery,
            Source = FundingSource.Local,
            Cost = new Vnd(long.MaxValue),
            Units = int.MaxValue,
            Requested = new Vnd(1_000_000_000_000_000),
        };
        var decision = PromotionRules.National.In(file.Province!).AssessSupport(new(2016, 6, 30), request);
        Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
        Assert.Contains(decision.Findings, f => f.Rule == LocalMessages.BelowMinimum);
        // A pooled cost of which the further cap leaves one sum however it is spread.
        Assert.Equal(new Vnd(1_000_000_000_000_000), decision.Ceiling);
        Assert.Equal(Verdict.Satisfied, PromotionRules.National.In(file.Province!).AssessSupport(new(2016, 6, 30), request with { Units = 1 }).Verdict);
    }

    [Theory]
    [InlineData("2015-12-31", "schedule-in-force")]
    [InlineData("2016-06-30", "schedule-in-force")]
    [InlineData("2017-01-01", "provincial-schedule")]
    public void A_text_of_which_neither_first_nor_last_day_is_known_is_on_no_day_surely_in_force(string day, string missing)
    {
        const string Days = """{ "notBefore": "2015-01-01", "notAfter": "2015-12-31" }, "until": { "notAfter": "2016-12-31" }""";
        Assert.Equal([missing], Ask(MadeUp.File(Levels(Machinery).Replace("\"2015-01-01\"", Days)), day, SupportItem.Machinery).Missing);
    }

    [Theory]
    [InlineData("\"once\": true", "supported-before", "no")]
    [InlineData("\"caps\": [{ \"cap\": 300000000, \"per\": \"establishment\", \"in\": \"year\" }]", "received", "300000000")]
    public void A_factor_stays_undetermined_whatever_else_a_level_asks_for(string member, string fact, string value)
    {
        var file = MadeUp.File(Levels(Machinery.Replace("\"rate\"", $"{member}, \"rate\"")));
        var request = new SupportRequest
        {
            Item = SupportItem.Machinery,
            Source = FundingSource.Local,
            Cost = Vnd.Million(900),
            PriorityFactor = Rate.Thousandths(1_200),
            Ground = PriorityGround.Area,
            Requested = Vnd.Million(800),
        };
        var rules = PromotionRules.National.In(file.Province!);
        Assert.Equal(Verdict.Undetermined, rules.AssessSupport(new(2016, 6, 30), request).Verdict);
        Assert.Equal(Verdict.Undetermined, rules.AssessSupport(new(2016, 6, 30), request with { LocalFacts = [new(fact, value)] }).Verdict);
        Assert.Equal(Verdict.Undetermined, rules.AssessSupport(new(2016, 6, 30), request with { LocalFacts = [new(fact, value)], Requested = null }).Verdict);
    }

    [Theory]
    [InlineData("\"rate\": \"50%\"", "rate", "'50%' cannot be used; a number without quotes or 'unknown' or 'none' is needed.")]
    [InlineData("\"rate\": true", "rate", "A number without quotes or 'unknown' or 'none' is needed.")]
    [InlineData("\"rate\": 50, \"cap\": \"300 triệu\"", "cap", "'300 triệu' cannot be used; a number without quotes or 'unknown' is needed.")]
    [InlineData("\"times\": 1.0000001, \"of\": \"national\"", "times", "1.0000001 is not a multiple above 0, of at most 2147 and six decimals.")]
    [InlineData("\"times\": 2148, \"of\": \"national\"", "times", "2148 is not a multiple above 0, of at most 2147 and six decimals.")]
    public void A_number_that_cannot_be_used_says_what_can(string members, string name, string said)
    {
        var error = Assert.Single(MadeUp.File(Levels($$"""{ "item": "machinery", {{members}} }""")).Errors);
        Assert.Equal(("type", $"$.schedules[0].levels[0].{name}", said), (error.Code, error.Path, error.Message.English));
    }

    [Theory]
    [InlineData("\"levels\": [{ \"item\": \"machinery\", \"rate\": 50, \"caps\": [{ \"cap\": \"unknown\", \"per\": \"cluster\" }] }]", "levels[0].caps[0].cap")]
    [InlineData("\"levels\": [{ \"item\": \"machinery\", \"rate\": 50, \"minimum\": \"unknown\" }]", "levels[0].minimum")]
    [InlineData("\"advances\": { \"lines\": [{ \"kinds\": \"all\", \"rate\": 50 }], \"limit\": \"unknown\" }", "advances.limit")]
    [InlineData(
        "\"advances\": { \"lines\": [{ \"kinds\": \"all\", \"rate\": 50, \"progress\": { \"of\": \"work\", \"above\": \"none\" } }] }",
        "advances.lines[0].progress.above"
    )]
    public void A_word_stands_only_where_it_means_something(string members, string path)
    {
        var file = MadeUp.File(MadeUp.Schedule("QD1-2015-P", "2015-01-01", $$"""{ {{members}} }"""));
        var error = Assert.Single(file.Errors);
        Assert.Equal(("type", $"$.schedules[0].{path}"), (error.Code, error.Path));
        Assert.EndsWith("cannot be used; a number without quotes is needed.", error.Message.English);
    }

    [Theory]
    [InlineData("2017-01-01", 1)]
    [InlineData("2017-01-02", 0)]
    public void Of_two_amendments_of_one_procedure_it_is_known_which_is_the_later(string second, int problems)
    {
        const string Prizes = "\"prizes\": [{ \"level\": \"province\", \"amount\": 2000000 }]";
        var file = MadeUp.File(Levels(Machinery), Amendment("QD2-2017-P", "2017-01-01", Prizes), Amendment("QD3-2017-P", second, Prizes));
        Assert.Equal(problems, file.Errors.Count);
        Assert.All(file.Errors, e => Assert.Equal(("overlap", "$.schedules[2].from"), (e.Code, e.Path)));
        Assert.All(file.Errors, e => Assert.Contains("'QD2-2017-P' and 'QD3-2017-P' lay down the same matter", e.Message.English));
    }

    [Fact]
    public void An_amount_without_a_rate_has_none_to_be_multiplied()
    {
        var file = MadeUp.File(Levels("""{ "item": "enterprise-setup", "times": 0.5, "of": "national", "raisesRate": true }"""));
        var rules = PromotionRules.National.In(file.Province!);
        var request = new SupportRequest
        {
            Item = SupportItem.EnterpriseSetup,
            Source = FundingSource.Local,
            Cost = Vnd.Million(8),
        };
        // Half of 10 million for an enterprise, and not half of its cost.
        Assert.Equal(Vnd.Million(5), rules.AssessSupport(new(2016, 6, 30), request).Ceiling);
    }

    [Fact]
    public void Where_nothing_is_left_under_a_cap_the_ceiling_is_nothing_though_the_rate_is_not_known()
    {
        var file = MadeUp.File(
            Levels("""{ "item": "machinery", "rate": "unknown", "cap": 100000000, "caps": [{ "cap": 100000000, "per": "establishment", "in": "year" }] }""")
        );
        var decision = Ask(file, "2016-06-30", SupportItem.Machinery, [new("received", "100000000")]);
        Assert.Equal((Vnd.Zero, ""), (decision.Ceiling, string.Join(";", decision.Missing)));
        Assert.Equal(["rate"], Ask(file, "2016-06-30", SupportItem.Machinery, [new("received", "99999999")]).Missing);
    }

    [Theory]
    [InlineData("xuất sắc", 3)]
    [InlineData("Xuất  sắc ", 3)]
    [InlineData("xua\u0302\u0301t sa\u0306\u0301c", 3)]
    [InlineData("xuất sác", 2)]
    [InlineData("khá", 2)]
    public void A_prize_is_that_of_its_result_in_whatever_case_spaces_and_encoding(string result, int million)
    {
        var rules = PromotionRules.National.In(
            MadeUp.Procedures(
                """{ "prizes": [{ "level": "province", "result": "xuất sắc", "amount": 3000000 }, { "level": "province", "amount": 2000000 }] }"""
            )
        );
        var request = new PrizeRequest
        {
            Level = VoteLevel.Province,
            Date = new(2016, 6, 30),
            Products = 1,
            Result = result,
        };
        Assert.Equal(Vnd.Million(million), rules.AssessPrize(request).Ceiling);
    }

    [Fact]
    public void A_result_has_one_prize()
    {
        const string Twice =
            """{ "prizes": [{ "level": "province", "result": "xuất sắc", "amount": 3000000 }, { "level": "province", "result": "Xuất sắc", "amount": 2000000 }] }""";
        Assert.False(MadeUp.File(MadeUp.Schedule("QD1-2015-P", "2015-01-01", Twice)).IsUsable);
    }

    [Theory]
    [InlineData("xuất sắc", Verdict.Satisfied)]
    [InlineData("XUẤT SẮC", Verdict.Satisfied)]
    [InlineData("khá", Verdict.NotSatisfied)]
    public void A_code_of_a_case_is_the_same_in_whatever_case(string value, Verdict verdict)
    {
        var file = MadeUp.File(Levels(Machinery.Replace("\"rate\"", "\"when\": [{ \"fact\": \"vote-result\", \"is\": \"xuất sắc\" }], \"rate\"")));
        Assert.Equal(verdict, Ask(file, "2016-06-30", SupportItem.Machinery, [new("vote-result", value)]).Verdict);
    }

    [Fact]
    public void An_item_that_there_is_not_is_told_with_those_that_there_are()
    {
        var error = Assert.Single(MadeUp.File(Levels("""{ "item": "máy móc", "rate": 50 }""")).Errors);
        Assert.Equal("unknown-item", error.Code);
        Assert.All(SupportItemInfo.All, i => Assert.Contains(i.Code, error.Message.Vietnamese));
    }

    private static string Levels(params string[] levels) => MadeUp.Schedule("QD1-2015-P", "2015-01-01", $$"""{ "levels": [{{string.Join(", ", levels)}}] }""");

    private static string Amendment(string id, string from, string members)
    {
        var text = MadeUp.Schedule(id, "FROM", $$"""{ "amends": "QD1-2015-P", {{members}} }""");
        return text.Replace("\"FROM\"", from[0] is '"' or '{' ? from : $"\"{from}\"");
    }

    private static SupportDecision Ask(ScheduleFile file, string day, SupportItem item, ValueList<LocalFact>? facts = null)
    {
        Assert.True(file.IsUsable, string.Join("\n", file.Errors.Select(e => e.Message.English)));
        var request = new SupportRequest
        {
            Item = item,
            Source = FundingSource.Local,
            Cost = Vnd.Million(900),
            LocalFacts = facts,
        };
        return PromotionRules.National.In(file.Province!).AssessSupport(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, request);
    }
}
