using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Tests.Approved;
using KhuyenCong.Domain.Tests.Execution;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain.Tests.Provinces;

/// <summary>What a province lays down besides levels (TT46-2012/8/3/b): its route, advances, dates, prizes and order of priority, by day.</summary>
public class ProvincialProcedureTests
{
    private static readonly string Text = File.ReadAllText(Repository.Data("schedules/procedures.json"));

    private static readonly Province Province = MadeUp.Read(Text).Province!;

    private static readonly PromotionRules Rules = PromotionRules.National.In(Province);

    private static readonly LocalDate Day = new(2016, 6, 30);

    [Fact]
    public void What_is_written_is_read_back_the_same()
    {
        var file = MadeUp.Read(Text);
        Assert.Empty(file.Problems);
        var written = ScheduleFile.Write(file.Province!);
        var again = MadeUp.Read(written);
        Assert.Empty(again.Problems);
        Assert.Equal(file.Province, again.Province);
        Assert.Equal(written, ScheduleFile.Write(again.Province!));
        Assert.Equal(2, file.Province!.Procedures.Count);
    }

    [Fact]
    public void A_text_of_levels_and_one_of_procedures_go_side_by_side()
    {
        Assert.Equal([false, true, true], Province.Schedules.Select(s => s.IsOfProcedure));
        Assert.Equal(Vnd.Million(150), Rules.AssessSupport(Day, Schedules(500)).Ceiling);
        Assert.Equal(Vnd.Million(150), Rules.AssessSupport(new(2017, 6, 15), Schedules(500)).Ceiling);

        static Domain.Support.SupportRequest Schedules(int cost) =>
            new()
            {
                Item = SupportItem.Machinery,
                Source = FundingSource.Local,
                Cost = Vnd.Million(cost),
            };
    }

    [Theory]
    [InlineData(ProjectKind.Machinery, 60, null, 100, "QD2-2015-Thu/9/1")]
    [InlineData(ProjectKind.Machinery, 59, null, 0, "QD2-2015-Thu/9/1")]
    [InlineData(ProjectKind.Media, null, null, 120, "QD2-2015-Thu/9/2")]
    [InlineData(ProjectKind.EnterpriseSetup, null, null, 0, "QD2-2015-Thu/9/3")]
    [InlineData(ProjectKind.Machinery, null, "investment_done", null, "QD2-2015-Thu/9/1")]
    [InlineData(ProjectKind.Trademark, null, "provincial_procedure", null, "TT46-2012/8/3/b")]
    public void Advances_go_by_the_table_of_the_province(ProjectKind kind, int? done, string? missing, int? payable, string provision)
    {
        var decision = Rules.AssessAdvance(Day, Advance(kind) with { InvestmentDone = done is { } share ? Rate.Percent(share) : null });
        Assert.Equal((payable is { } p ? Vnd.Million(p) : null, provision), (decision.Payable, decision.Workings.Provision!.Code));
        Assert.Equal(missing is null ? [] : [missing], decision.Missing);
        Assert.Contains(decision.Findings, f => f.Rule == ProcedureMessages.OfProvinceReported && f.Evidence == Evidence.Reported);
        Assert.DoesNotContain(decision.Findings, f => f.Evidence == Evidence.Text);
    }

    [Fact]
    public void What_is_not_listed_is_left_to_the_authority_only_where_the_text_says_so()
    {
        var asked = Advance(ProjectKind.Consultancy);
        var left = Rules.AssessAdvance(Day, asked);
        Assert.Equal((Verdict.AuthorityDecides, "QD2-2015-Thu/9/6"), (left.Verdict, left.Workings.Provision!.Code));
        // Another ratio, and following tranches, the text was not seen to speak of.
        Assert.Equal(["provincial_procedure"], Rules.AssessAdvance(Day, Advance(ProjectKind.Media) with { AgencyRatio = Rate.Percent(40) }).Missing);
        Assert.Equal(
            ["provincial_procedure"],
            Rules.AssessAdvance(Day, Advance(ProjectKind.Media) with { IsFollowingTranche = true, DueUnderContract = Vnd.Million(1) }).Missing
        );
        var silent = PromotionRules.National.In(MadeUp.Procedures("""{ "advances": { "lines": [ { "kinds": ["media"], "rate": 60 } ] } }"""));
        Assert.Equal((Verdict.Undetermined, "provincial_procedure"), Open(silent.AssessAdvance(Day, asked)));
        Assert.Equal((Verdict.Undetermined, "provincial_procedure"), Open(silent.AssessAdvance(Day, Accepted(ProjectKind.Media))));
        // What is not seen is bound all the same by the limit of all money.
        Assert.Equal(Verdict.NotSatisfied, silent.AssessAdvance(Day, asked with { Asked = Vnd.Million(141) }).Verdict);
        Assert.Equal(Vnd.Million(150), Rules.AssessAdvance(Day, Accepted(ProjectKind.Consultancy)).Payable);
    }

    [Fact]
    public void A_ratio_that_is_not_known_leaves_open_only_what_turns_on_it()
    {
        // The rest is what was accepted less what was advanced, whatever the ratio was.
        var rest = Rules.AssessAdvance(Day, Accepted(ProjectKind.Trademark));
        Assert.Equal((Verdict.Satisfied, Vnd.Million(150), "QD2-2015-Thu/9/5"), (rest.Verdict, rest.Payable, rest.Workings.Provision!.Code));
        Assert.Equal((Verdict.Undetermined, "provincial_procedure"), Open(Rules.AssessAdvance(Day, Advance(ProjectKind.Trademark))));

        var stated = PromotionRules.National.In(
            MadeUp.Procedures(
                """
                { "advances": { "lines": [ { "kinds": "all", "rate": "unknown" } ], "rest": { "article": "5" }, "following": { "article": "6" }, "otherRatio": { "article": "7" } } }
                """
            )
        );
        var next = Advance(ProjectKind.Trademark) with { Advanced = Vnd.Million(20), IsFollowingTranche = true };
        Assert.Equal((Verdict.Undetermined, "due_under_contract"), Open(stated.AssessAdvance(Day, next)));
        Assert.Equal(Vnd.Million(70), stated.AssessAdvance(Day, next with { DueUnderContract = Vnd.Million(90) }).Payable);
        Assert.Equal(Vnd.Million(80), stated.AssessAdvance(Day, Advance(ProjectKind.Trademark) with { AgencyRatio = Rate.Percent(40) }).Payable);
        Assert.Equal(Vnd.Million(150), stated.AssessAdvance(Day, Accepted(ProjectKind.Trademark)).Payable);
        Assert.Equal((Verdict.Undetermined, "provincial_procedure"), Open(stated.AssessAdvance(Day, Advance(ProjectKind.Trademark))));
    }

    [Theory]
    [InlineData(2015, 2, 28, null)]
    [InlineData(2015, 3, 1, 120)]
    [InlineData(2017, 5, 31, 120)]
    [InlineData(2017, 6, 1, null)]
    [InlineData(2017, 6, 30, null)]
    [InlineData(2017, 7, 1, 140)]
    [InlineData(2018, 5, 10, 140)]
    public void An_amendment_replaces_a_matter_whole_and_while_its_first_day_is_not_known_nothing_is_applied(int year, int month, int day, int? payable)
    {
        var decision = Rules.AssessAdvance(new(year, month, day), Advance(ProjectKind.Media));
        Assert.Equal(payable is { } p ? Vnd.Million(p) : null, decision.Payable);
        if (payable is null)
            Assert.Equal(["provincial_procedure"], decision.Missing);
        Assert.Equal((year, month) == (2017, 6), decision.Findings.Any(f => f.Rule == ProcedureMessages.InForceUnknown));
        // The rest of the amended text stays.
        Assert.Equal(year > 2015 || month >= 3, Rules.NextSteps(new(year, month, day), Draft(new(year, month, day))).Count > 0);
    }

    [Fact]
    public void A_payment_plan_goes_by_the_table_and_the_dates_of_the_province()
    {
        var request = new PaymentPlanRequest
        {
            Source = FundingSource.Local,
            Kind = ProjectKind.Media,
            Support = Vnd.Million(200),
            PlanYear = 2016,
        };
        var plan = Rules.PlanPayments(Day, request);
        Assert.Equal(Verdict.Satisfied, plan.Verdict);
        Assert.Equal([Vnd.Million(120), Vnd.Million(80), Vnd.Zero], plan.Instalments.Select(i => i.Amount!.Value));
        Assert.Equal((new LocalDate(2016, 12, 31), "QD2-2015-Thu/11/2"), (plan.Instalments[2].Due!.LastDay, plan.Instalments[2].Provision.Code));
        Assert.Equal(["provincial_procedure"], PromotionRules.National.PlanPayments(Day, request).Missing);
        // What is not known of the rest leaves the plan open and the first advance known.
        var silent = PromotionRules.National.In(MadeUp.Procedures("""{ "advances": { "lines": [ { "kinds": "all", "rate": 60 } ] } }"""));
        var open = silent.PlanPayments(Day, request);
        Assert.Equal((Verdict.Undetermined, "provincial_procedure"), (open.Verdict, open.Missing.Single()));
        Assert.Equal([Vnd.Million(120), null, null], open.Instalments.Select(i => i.Amount));
    }

    [Fact]
    public void The_life_of_a_local_project_goes_by_the_route_of_the_province()
    {
        var life = Draft(new(2015, 5, 1));
        (StepKind Kind, Authority By, LocalDate On, string Provision)[] steps =
        [
            (StepKind.FileProject, Authority.ImplementingUnit, new(2015, 7, 31), "QD2-2015-Thu/5/1"),
            (StepKind.AppraiseAtBase, Authority.Department, new(2015, 9, 1), "QD2-2015-Thu/6/1"),
            (StepKind.Approve, Authority.ProvincialChair, new(2015, 12, 1), "QD2-2015-Thu/7"),
            (StepKind.SignContract, Authority.Department, new(2016, 1, 15), "QD2-2015-Thu/8"),
            (StepKind.Begin, Authority.ImplementingUnit, new(2016, 2, 1), "QD2-2015-Thu/8"),
            (StepKind.PayAdvance, Authority.Department, new(2016, 3, 1), "QD2-2015-Thu/9"),
        ];
        foreach (var (kind, by, on, provision) in steps)
        {
            var next = Rules.NextSteps(on, life).Single(s => s.Kind == kind);
            Assert.Equal((by, provision), (next.By!.Value, next.Citation.Code));
            var taken = Rules.Apply(
                life,
                new ProjectStep
                {
                    Kind = kind,
                    By = by,
                    On = on,
                    Amount = kind == StepKind.PayAdvance ? Vnd.Million(180) : null,
                }
            );
            Assert.True(taken.Decision.Verdict == Verdict.Satisfied, taken.Decision.Explain(Language.English));
            Assert.Contains(taken.Decision.Findings, f => f.Rule == ProcedureMessages.OfProvinceReported);
            Assert.Equal(Verdict.Undetermined, PromotionRules.National.Apply(life, Step(kind, by, on)).Decision.Verdict);
            life = taken.Life;
        }

        Assert.Equal(Vnd.Million(180), life.Ledger.Advanced);
        // The history is replayed by the law of the days of its steps.
        Assert.Equal(life.Ledger, Rules.Replay(life.History).Life.Ledger);
        Assert.IsType<ProjectState.Drafted>(PromotionRules.National.Replay(life.History).Life.State);
        // More than the ratio of the province.
        Assert.Equal(
            Verdict.NotSatisfied,
            Rules.Apply(life, Step(StepKind.PayAdvance, Authority.Department, new(2016, 3, 2)) with { Amount = new Vnd(1) }).Decision.Verdict
        );
    }

    [Fact]
    public void A_stage_that_was_not_seen_is_open_and_one_that_the_route_does_not_have_is_not_lawful()
    {
        var begun = Walked();
        var names = Rules.NextSteps(new(2016, 4, 1), begun).Select(s => s.Kind).ToList();
        Assert.Contains(StepKind.AcceptAtBase, names);
        Assert.DoesNotContain(StepKind.Stop, names);
        var stop = Rules.Apply(begun, Step(StepKind.Stop, Authority.ProvincialChair, new(2016, 4, 1))).Decision;
        Assert.Equal((Verdict.Undetermined, "provincial_procedure"), (stop.Verdict, stop.Missing.Distinct().Single()));
        var force = Rules.Apply(begun, Step(StepKind.SettleForForceMajeure, Authority.Department, new(2016, 4, 1))).Decision;
        Assert.Equal(Verdict.NotSatisfied, force.Verdict);
        var wrong = Rules.Apply(Draft(new(2015, 5, 1)), Step(StepKind.FileProject, Authority.Department, new(2015, 6, 1))).Decision;
        Assert.Equal(Verdict.NotSatisfied, wrong.Verdict);
    }

    [Fact]
    public void Whether_approval_may_follow_filing_is_open_while_it_is_not_known_whether_there_is_an_appraisal()
    {
        const string Approval = """{ "stage": "filing", "by": "implementing-unit" }, { "stage": "approval", "by": "provincial-committee" }""";
        var open = PromotionRules.National.In(MadeUp.Procedures($$"""{ "route": { "stages": [ {{Approval}} ] } }"""));
        var without = PromotionRules.National.In(MadeUp.Procedures($$"""{ "route": { "stages": [ {{Approval}} ], "without": ["base-appraisal"] } }"""));
        Assert.Equal(Verdict.Undetermined, Approve(open).Verdict);
        Assert.Equal(Verdict.Satisfied, Approve(without).Verdict);

        Decision Approve(PromotionRules rules)
        {
            var filed = rules.Apply(Draft(new(2015, 5, 1)), Step(StepKind.FileProject, Authority.ImplementingUnit, new(2015, 6, 1)));
            Assert.Equal(Verdict.Satisfied, filed.Decision.Verdict);
            return rules.Apply(filed.Life, Step(StepKind.Approve, Authority.ProvincialCommittee, new(2015, 12, 1))).Decision;
        }
    }

    [Fact]
    public void Reports_due_some_days_after_their_period_are_due_after_its_own_end()
    {
        var rules = PromotionRules.National.In(
            MadeUp.Procedures(
                """
                { "deadlines": [ { "duty": "quarterly-report", "daysAfter": 10 }, { "duty": "half-year-report", "daysAfter": 15 }, { "duty": "year-report", "daysAfter": 20 } ] }
                """
            )
        );
        var dates = rules.Calendar(new CalendarRequest { PlanYear = 2016, Source = FundingSource.Local }).Dates;
        Assert.Equal([new(2016, 7, 15)], dates.Where(d => d.Kind == DeadlineKind.LocalHalfYearReport).Select(d => d.LastDay));
        Assert.Equal([new(2017, 1, 20)], dates.Where(d => d.Kind == DeadlineKind.LocalYearReport).Select(d => d.LastDay));
        Assert.Equal(4, dates.Count(d => d.Kind == DeadlineKind.LocalQuarterlyReport));
    }

    [Fact]
    public void The_calendar_of_local_money_is_that_of_the_province()
    {
        var calendar = Rules.Calendar(
            new CalendarRequest
            {
                PlanYear = 2016,
                Source = FundingSource.Local,
                AcceptedOn = [new(2016, 10, 1), new(2016, 11, 30)],
            }
        );
        Assert.Empty(calendar.Missing);
        Assert.Equal(new LocalDate(2015, 7, 31), calendar.Dates[0].LastDay);
        Assert.Equal((DeadlineKind.LocalFiling, Authority.ImplementingUnit), (calendar.Dates[0].Kind, calendar.Dates[0].By));
        Assert.Equal(
            [new(2016, 2, 4), .. Enumerable.Range(3, 10).Select(m => new LocalDate(2016, m, 4)), new(2017, 1, 4)],
            Days(DeadlineKind.LocalMonthlyReport)
        );
        Assert.Equal([new(2016, 4, 10), new(2016, 7, 10), new(2016, 10, 10), new(2017, 1, 10)], Days(DeadlineKind.LocalQuarterlyReport));
        Assert.Null(Assert.Single(calendar.Dates, d => d.Kind == DeadlineKind.LocalHalfYearReport).LastDay);
        Assert.Equal([new(2016, 12, 20)], Days(DeadlineKind.LocalYearReport));
        Assert.Equal([new(2016, 12, 10)], Days(DeadlineKind.SettlementFile));
        var settlement = Assert.Single(calendar.Dates, d => d.Kind == DeadlineKind.Settlement);
        Assert.Equal(
            (new LocalDate(2016, 12, 31), Authority.FinanceDepartment, "QD2-2015-Thu/11/2"),
            (settlement.LastDay, settlement.By, settlement.Citation.Code)
        );
        // The province reports to the Ministry whatever its own dates are.
        Assert.Equal(4, calendar.Dates.Count(d => d.Kind == DeadlineKind.ProvincialReport));
        Assert.Equal(Evidence.Reported, DeadlineRules.Check(settlement, new(2017, 1, 1)).Findings[0].Evidence);

        IEnumerable<LocalDate?> Days(DeadlineKind kind) => calendar.Dates.Where(d => d.Kind == kind).Select(d => d.LastDay);
    }

    [Fact]
    public void Each_date_is_laid_down_by_the_law_of_that_very_day()
    {
        var early = Rules.Calendar(new CalendarRequest { PlanYear = 2015, Source = FundingSource.Local });
        // Filing for 2015 fell before the decision; reports after it count.
        Assert.DoesNotContain(early.Dates, d => d.Kind == DeadlineKind.LocalFiling);
        Assert.Equal(11, early.Dates.Count(d => d.Kind == DeadlineKind.LocalMonthlyReport));
    }

    [Fact]
    public void Without_a_province_no_national_date_is_given_for_local_money()
    {
        var calendar = PromotionRules.National.Calendar(new CalendarRequest { PlanYear = 2016, Source = FundingSource.Local });
        Assert.Equal(["provincial_procedure"], calendar.Missing);
        Assert.All(calendar.Dates, d => Assert.Equal(DeadlineKind.ProvincialReport, d.Kind));
        Assert.Contains(calendar.Findings, f => f.Rule == DeadlineMessages.OfTheProvince && f.Citation!.Code == "TT46-2012/8/3/b");
        Assert.Empty(PromotionRules.National.Calendar(new CalendarRequest { PlanYear = 2016 }).Missing);
        // A province that states one date leaves the others open.
        var one = PromotionRules.National.In(MadeUp.Procedures("""{ "deadlines": [ { "duty": "filing", "notAfter": "07-15" } ] }"""));
        var part = one.Calendar(new CalendarRequest { PlanYear = 2016, Source = FundingSource.Local });
        Assert.Equal(["provincial_procedure"], part.Missing);
        Assert.Equal(new LocalDate(2015, 7, 15), part.Dates[0].LastDay);
    }

    [Theory]
    [InlineData("xuất sắc", null, 33, "")]
    [InlineData("tốt", null, 25, "")]
    [InlineData(null, null, null, "result")]
    [InlineData(null, 33, null, "result")]
    [InlineData(null, 25, null, "")]
    public void Prizes_go_by_the_result_where_the_province_tells_them_apart(string? result, int? asked, int? ceiling, string missing)
    {
        var request = new PrizeRequest
        {
            Level = VoteLevel.Province,
            Date = Day,
            Products = 10,
            Result = result,
            Asked = asked is { } a ? Vnd.Million(a) : null,
        };
        var decision = Rules.AssessPrize(request);
        Assert.Equal((ceiling is { } c ? Vnd.Million(c) : null, missing), (decision.Ceiling, string.Join(";", decision.Missing)));
        Assert.Equal(Verdict.NotSatisfied, Rules.AssessPrize(request with { Asked = new Vnd(33_000_001) }).Verdict);
        // What every result has is within the most whatever the result.
        Assert.Equal(Verdict.Satisfied, Rules.AssessPrize(request with { Asked = Vnd.Million(25) }).Verdict);
        Assert.Equal(["provincial-schedule"], PromotionRules.National.AssessPrize(request).Missing);
        Assert.Equal(["provincial-schedule"], Rules.AssessPrize(request with { Level = VoteLevel.District }).Missing);
        // Prizes of region and nation are not the province's.
        Assert.Equal(Vnd.Million(50), Rules.AssessPrize(request with { Level = VoteLevel.Region, Asked = null }).Ceiling);
    }

    [Theory]
    [InlineData("2025-10-14", true, "priority.outside-order", Verdict.AuthorityDecides, "TT46-2012/6/3/b", "")]
    [InlineData("2025-10-15", true, "priority.order-not-encoded", Verdict.Undetermined, "ND235-2025", "norm")]
    [InlineData("2025-10-15", false, "priority.place", Verdict.Satisfied, "QD2-2015-P/4", "")]
    public void TT46_2012_6_3_b_where_cleaner_production_stands_is_not_known_from_decree_235_of_2025_on_though_the_province_has_an_order(
        string day,
        bool isCleanerProduction,
        string rule,
        Verdict verdict,
        string provision,
        string missing
    )
    {
        const string Order = """{ "priority": { "areas": [["poor_district"]], "sectors": [["supporting_industry"]], "article": "4" } }""";
        var rules = PromotionRules.National.In(MadeUp.Province(MadeUp.Schedule("QD2-2015-P", "2015-01-01", Order)));
        var decision = rules.AssessPriority(
            new PriorityRequest
            {
                AsOf = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value,
                Source = FundingSource.Local,
                CleanerProduction = isCleanerProduction,
                PoorDistrict = true,
                SupportingIndustry = true,
            }
        );
        var finding = Assert.Single(decision.Findings, f => f.Rule.Code == rule);
        Assert.Equal((verdict, provision, missing), (finding.Verdict, finding.Citation!.Code, string.Join(";", decision.Standing.Missing)));
    }

    [Fact]
    public void The_order_of_priority_of_local_money_is_the_province_s_where_it_states_one()
    {
        var request = new PriorityRequest
        {
            AsOf = Day,
            Source = FundingSource.Local,
            UplandIslandOrBorder = true,
            EthnicMinorityArea = false,
            PoorDistrict = false,
            NewRuralCommune = true,
            DifficultArea = true,
            ProductCertificate = false,
            KeyProduct = false,
            SupportingIndustry = true,
            CleanerProduction = false,
        };
        var decision = Rules.AssessPriority(request);
        // A difficult area comes first here, and an upland district is no ground.
        Assert.Equal(new PriorityPlace(2, 1, 1), decision.Standing.Place);
        Assert.Contains(decision.Findings, f => f.Citation?.Code == "QD2-2015-Thu/4");
        Assert.Contains(decision.Findings, f => f.Rule == ProcedureMessages.OfProvinceReported && f.Evidence == Evidence.Reported);
        var national = Rules.AssessPriority(request with { Source = FundingSource.National, KeyProject = false });
        Assert.Equal(PromotionRules.National.AssessPriority(request with { Source = FundingSource.National, KeyProject = false }).Standing, national.Standing);
        // The order of the circular is that of all money, and stands where the province states none of its own.
        var none = PromotionRules.National.In(MadeUp.Procedures("""{ "deadlines": [ { "duty": "filing", "notAfter": "07-15" } ] }"""));
        Assert.Equal(PromotionRules.National.AssessPriority(request).Standing, none.AssessPriority(request).Standing);
    }

    [Fact]
    public void What_holds_in_the_area_of_a_former_province_is_not_applied_to_the_whole()
    {
        var part = PromotionRules.National.In(
            MadeUp.Procedures("""{ "territory": ["Hòa Bình"], "advances": { "lines": [ { "kinds": "all", "rate": 60 } ] } }""")
        );
        var decision = part.AssessAdvance(Day, Advance(ProjectKind.Media));
        Assert.Equal((Verdict.Undetermined, "provincial_procedure"), Open(decision));
        Assert.Contains(decision.Findings, f => f.Rule == ProcedureMessages.OfTerritory);
    }

    [Fact]
    public void Two_texts_that_lay_down_the_same_matter_for_the_same_days_are_an_error()
    {
        const string Route = """{ "route": { "usual": true } }""";
        const string Both = """{ "levels": [ { "item": "machinery", "rate": 50, "cap": 100000000 } ], "route": { "usual": true } }""";
        var first = MadeUp.Schedule("QD1-2015-P", "2015-01-01", Both);
        Assert.Contains(MadeUp.File(first, MadeUp.Schedule("QD2-2016-P", "2016-01-01", Route)).Errors, e => e.Code == "overlap");
        Assert.Empty(
            MadeUp.File(first, MadeUp.Schedule("QD2-2016-P", "2016-01-01", """{ "prizes": [ { "level": "province", "amount": 5000000 } ] }""")).Errors
        );
        Assert.Empty(MadeUp.File(first.Replace("\"from\"", "\"until\": \"2015-12-31\", \"from\""), MadeUp.Schedule("QD2-2016-P", "2016-01-01", Route)).Errors);
        Assert.Empty(MadeUp.File(first, MadeUp.Schedule("QD2-2016-P", "2016-01-01", """{ "amends": "QD1-2015-P", "route": { "usual": true } }""")).Errors);
        // Of two texts of procedures the later one takes over.
        Assert.Empty(MadeUp.File(MadeUp.Schedule("QD1-2015-P", "2015-01-01", Route), MadeUp.Schedule("QD2-2016-P", "2016-01-01", Route)).Errors);
    }

    [Theory]
    [InlineData("""{ "route": { } }""", "empty", "$.schedules[0].route")]
    [InlineData("""{ "route": { "stages": [ { "stage": "approve", "by": "department" } ] } }""", "unknown-code", "$.schedules[0].route.stages[0].stage")]
    [InlineData("""{ "route": { "stages": [ { "stage": "approval", "by": "agency" } ] } }""", "unknown-code", "$.schedules[0].route.stages[0].by")]
    [InlineData("""{ "route": { "stages": [ { "stage": "approval" } ] } }""", "missing", "$.schedules[0].route.stages[0]")]
    [InlineData(
        """{ "route": { "stages": [ { "stage": "stop", "by": "department" }, { "stage": "stop", "by": "department" } ] } }""",
        "duplicate-item",
        "$.schedules[0].route.stages[1].stage"
    )]
    [InlineData("""{ "route": { "usual": true, "without": ["approval"] } }""", "unknown-code", "$.schedules[0].route.without[0]")]
    [InlineData("""{ "route": { "usual": true, "without": "stop-for-failure" } }""", "type", "$.schedules[0].route.without")]
    [InlineData("""{ "route": { "usual": true, "without": ["stop-for-failure", 1] } }""", "type", "$.schedules[0].route.without[1]")]
    [InlineData("""{ "advances": { "lines": [ { "kinds": "media", "rate": 50 } ] } }""", "type", "$.schedules[0].advances.lines[0].kinds")]
    [InlineData("""{ "route": { "usual": "yes" } }""", "type", "$.schedules[0].route.usual")]
    [InlineData("""{ "advances": { } }""", "missing", "$.schedules[0].advances")]
    [InlineData("""{ "advances": { "lines": [ { "kinds": ["machine"], "rate": 50 } ] } }""", "unknown-code", "$.schedules[0].advances.lines[0].kinds[0]")]
    [InlineData("""{ "advances": { "lines": [ { "kinds": [], "rate": 50 } ] } }""", "empty", "$.schedules[0].advances.lines[0]")]
    [InlineData("""{ "advances": { "lines": [ { "kinds": "all" } ] } }""", "rate-not-said", "$.schedules[0].advances.lines[0]")]
    [InlineData("""{ "advances": { "lines": [ { "kinds": "all", "rate": 101 } ] } }""", "rate-above-100", "$.schedules[0].advances.lines[0].rate")]
    [InlineData(
        """{ "advances": { "lines": [ { "kinds": ["media"], "rate": 50 }, { "kinds": ["media"], "rate": 60 } ] } }""",
        "duplicate-item",
        "$.schedules[0].advances.lines[1].kinds"
    )]
    [InlineData(
        """{ "advances": { "lines": [ { "kinds": "all", "rate": 50 }, { "kinds": "all", "rate": 60 } ] } }""",
        "duplicate-item",
        "$.schedules[0].advances.lines[1].kinds"
    )]
    [InlineData(
        """{ "advances": { "lines": [ { "kinds": "all", "rate": 50, "progress": { "of": "work" } } ] } }""",
        "condition",
        "$.schedules[0].advances.lines[0].progress"
    )]
    [InlineData("""{ "deadlines": [ ] }""", "empty", "$.schedules[0].deadlines")]
    [InlineData("""{ "deadlines": [ { "duty": "filing", "notAfter": "02-30" } ] }""", "date", "$.schedules[0].deadlines[0].notAfter")]
    [InlineData("""{ "deadlines": [ { "duty": "filing", "notAfter": "7/15" } ] }""", "date", "$.schedules[0].deadlines[0].notAfter")]
    [InlineData("""{ "deadlines": [ { "duty": "filing", "daysAfter": 5 } ] }""", "level", "$.schedules[0].deadlines[0]")]
    [InlineData("""{ "deadlines": [ { "duty": "filing", "notAfter": "07-15", "before": "07-15" } ] }""", "level", "$.schedules[0].deadlines[0]")]
    [InlineData("""{ "deadlines": [ { "duty": "monthly-report", "dayOfMonth": 32 } ] }""", "type", "$.schedules[0].deadlines[0].dayOfMonth")]
    [InlineData(
        """{ "deadlines": [ { "duty": "filing", "notAfter": "07-15" }, { "duty": "filing", "notAfter": "07-16" } ] }""",
        "duplicate-item",
        "$.schedules[0].deadlines[1].duty"
    )]
    [InlineData("""{ "prizes": [ { "level": "region", "amount": 5000000 } ] }""", "unknown-code", "$.schedules[0].prizes[0].level")]
    [InlineData("""{ "prizes": [ { "level": "province" } ] }""", "missing", "$.schedules[0].prizes[0]")]
    [InlineData(
        """{ "prizes": [ { "level": "province", "amount": 5000000 }, { "level": "province", "amount": 3000000 } ] }""",
        "duplicate-item",
        "$.schedules[0].prizes[1].level"
    )]
    [InlineData("""{ "priority": { } }""", "empty", "$.schedules[0].priority")]
    [InlineData("""{ "priority": { "areas": ["poor_district"] } }""", "type", "$.schedules[0].priority.areas[0]")]
    [InlineData("""{ "priority": { "areas": [["rich_district"]] } }""", "unknown-code", "$.schedules[0].priority.areas[0][0]")]
    [InlineData("""{ "priority": { "areas": [["poor_district"], ["poor_district"]] } }""", "unknown-code", "$.schedules[0].priority.areas[1][0]")]
    public void Every_fault_is_found_with_its_place_in_both_languages(string members, string code, string path)
    {
        var problem = Assert.Single(MadeUp.File(MadeUp.Schedule("QD1-2010-P", "2015-01-01", members)).Errors);
        Assert.Equal((code, path), (problem.Code, problem.Path));
        Assert.NotEqual(problem.Message.Vietnamese, problem.Message.English);
        Assert.Equal(1, problem.Line);
    }

    [Fact]
    public void All_faults_are_told_at_once_and_a_supplement_lays_down_no_procedure()
    {
        var file = MadeUp.File(
            MadeUp.Schedule("QD1-2010-P", "2015-01-01", """{ "route": { }, "advances": { }, "deadlines": [ ], "prizes": [ ], "priority": { } }""")
        );
        Assert.Equal(["empty", "missing", "empty", "empty", "empty"], file.Errors.Select(e => e.Code));
        var supplement = MadeUp.Read(
            """{ "kind": "supplement", "schedules": [ { "instrument": { "id": "TT28-2018" }, "from": "2018-05-11", "levels": [], "route": { "usual": true } } ] }"""
        );
        Assert.Contains(supplement.Errors, e => e.Code == "unknown-property");
    }

    [Fact]
    public void Every_explanation_under_procedures_is_approved()
    {
        var page = new ExplanationPage("Procedures");
        page.Case("an advance by the province's table", Rules.AssessAdvance(Day, Advance(ProjectKind.Media)));
        page.Case("progress of at least so much, not known", Rules.AssessAdvance(Day, Advance(ProjectKind.Machinery)));
        page.Case("progress too small", Rules.AssessAdvance(Day, Advance(ProjectKind.Machinery) with { InvestmentDone = Rate.Percent(59) }));
        page.Case("an amendment whose first day is not known", Rules.AssessAdvance(new(2017, 6, 15), Advance(ProjectKind.Media)));
        var host = PromotionRules.National.In(MadeUp.Procedures("""{ "advances": { "lines": [ { "kinds": "all", "rate": 60 } ] } }"""));
        page.Case("a table that the host vouches for", host.AssessAdvance(Day, Advance(ProjectKind.Media)));
        var part = PromotionRules.National.In(
            MadeUp.Procedures("""{ "territory": ["Hòa Bình"], "advances": { "lines": [ { "kinds": "all", "rate": 60 } ] } }""")
        );
        page.Case("a table for the area of a former province", part.AssessAdvance(Day, Advance(ProjectKind.Media)));
        page.Case(
            "a step by the province's route",
            Rules.Apply(Draft(new(2015, 5, 1)), Step(StepKind.FileProject, Authority.ImplementingUnit, new(2015, 7, 31))).Decision
        );
        page.Case(
            "filed late by the province's dates",
            Rules.Apply(Draft(new(2015, 5, 1)), Step(StepKind.FileProject, Authority.ImplementingUnit, new(2015, 8, 1))).Decision
        );
        page.Case(
            "prizes by the province's rules",
            Rules.AssessPrize(
                new()
                {
                    Level = VoteLevel.Province,
                    Date = Day,
                    Products = 2,
                    Result = "xuất sắc",
                }
            )
        );
        page.Case(
            "priority by the province's order",
            Rules.AssessPriority(
                new()
                {
                    AsOf = Day,
                    Source = FundingSource.Local,
                    DifficultArea = true,
                }
            )
        );
        page.Verify(typeof(ProcedureMessages));
    }

    private static AdvanceRequest Advance(ProjectKind kind) =>
        new()
        {
            Source = FundingSource.Local,
            Kind = kind,
            Stage = AdvanceStage.BeforeAcceptance,
            Support = Vnd.Million(200),
            Advanced = Vnd.Zero,
        };

    private static AdvanceRequest Accepted(ProjectKind kind) => Advance(kind) with { Stage = AdvanceStage.Accepted, Advanced = Vnd.Million(50) };

    private static (Verdict, string) Open(Decision decision) => (decision.Verdict, decision.Missing.Single());

    private static ProjectLife Draft(LocalDate on) => ProjectLife.Draft(Lives.Local, on);

    private static ProjectStep Step(StepKind kind, Authority by, LocalDate on) =>
        new()
        {
            Kind = kind,
            By = by,
            On = on,
        };

    private static ProjectLife Walked()
    {
        var life = Draft(new(2015, 5, 1));
        foreach (
            var step in new[]
            {
                Step(StepKind.FileProject, Authority.ImplementingUnit, new(2015, 7, 31)),
                Step(StepKind.AppraiseAtBase, Authority.Department, new(2015, 9, 1)),
                Step(StepKind.Approve, Authority.ProvincialChair, new(2015, 12, 1)),
                Step(StepKind.SignContract, Authority.Department, new(2016, 1, 15)),
                Step(StepKind.Begin, Authority.ImplementingUnit, new(2016, 2, 1)),
            }
        )
            life = Rules.Apply(life, step).Life;
        return life;
    }
}
