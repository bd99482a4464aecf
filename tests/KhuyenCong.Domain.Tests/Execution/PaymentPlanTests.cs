using FsCheck;
using FsCheck.Fluent;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;
using KhuyenCong.Domain.Tests.Provinces;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>Payment plans (TT36-2013/12 to 19): the instalments add up, follow the points of article 13, and say what moved.</summary>
public class PaymentPlanTests
{
    private static readonly LocalDate Day = new(2015, 6, 30);

    private static readonly PaymentPlanRequest Media = new()
    {
        Source = FundingSource.National,
        Kind = ProjectKind.Media,
        Support = Vnd.Million(200),
        PlanYear = 2015,
    };

    [Theory]
    [InlineData(ProjectKind.ClusterInfrastructure, 30, 70)]
    [InlineData(ProjectKind.Media, 70, 30)]
    [InlineData(ProjectKind.Machinery, 70, 30)]
    public void Article13_share_first_and_article14_the_rest_after_acceptance(ProjectKind kind, int first, int rest)
    {
        var plan = Plan(Media with { Kind = kind, Support = Vnd.Million(100) });
        Assert.Equal([InstalmentKind.FirstAdvance, InstalmentKind.Rest, InstalmentKind.Settlement], plan.Instalments.Select(i => i.Kind));
        Assert.Equal([Vnd.Million(first), Vnd.Million(rest), Vnd.Zero], plan.Instalments.Select(i => i.Amount!.Value));
        Assert.Equal((Verdict.Satisfied, Vnd.Million(100)), (plan.Verdict, plan.Total));
    }

    [Theory]
    [InlineData(ProjectKind.ClusterInfrastructure, ProgressFact.WorkDone, 500_000)]
    [InlineData(ProjectKind.Machinery, ProgressFact.InvestmentDone, 700_000)]
    public void Article13_the_condition_stands_beside_the_first_advance(ProjectKind kind, ProgressFact fact, long millionths)
    {
        var condition = Plan(Media with { Kind = kind }).Instalments[0].Condition!;
        Assert.Equal((fact, millionths, Comparison.MoreThan), (condition.Fact, condition.Threshold.Value, condition.Threshold.Comparison));
        Assert.Null(Plan(Media).Instalments[0].Condition);
    }

    [Fact]
    public void Article13_clause3_enterprise_setup_is_paid_whole_after_acceptance()
    {
        var plan = Plan(Media with { Kind = ProjectKind.EnterpriseSetup });
        Assert.Equal([InstalmentKind.Rest, InstalmentKind.Settlement], plan.Instalments.Select(i => i.Kind));
        Assert.Equal(Vnd.Million(200), plan.Instalments[0].Amount);
    }

    [Fact]
    public void Article15_clause2_following_tranches_pay_what_contract_and_progress_allow_less_what_was_advanced()
    {
        var years = Media with { PlanYear = 2017, Following = [new(2016, Vnd.Million(130)), new(2017, Vnd.Million(135))] };
        Assert.Equal([Vnd.Million(140), Vnd.Zero, Vnd.Zero, Vnd.Million(60), Vnd.Zero], Plan(years).Instalments.Select(i => i.Amount!.Value));
        var works = years with { Kind = ProjectKind.ClusterInfrastructure };
        Assert.Equal([Vnd.Million(60), Vnd.Million(70), Vnd.Million(5), Vnd.Million(65), Vnd.Zero], Plan(works).Instalments.Select(i => i.Amount!.Value));
    }

    [Fact]
    public void Article8_clause2_point_b_advances_of_all_tranches_stay_within_70_percent()
    {
        var works = Media with { Kind = ProjectKind.ClusterInfrastructure, PlanYear = 2016, Following = [new(2016, Vnd.Million(190))] };
        Assert.Equal([Vnd.Million(60), Vnd.Million(80), Vnd.Million(60), Vnd.Zero], Plan(works).Instalments.Select(i => i.Amount!.Value));
        var before = PromotionRules.National.PlanPayments(new(2014, 4, 7), works);
        Assert.Equal([Vnd.Million(60), Vnd.Million(130), Vnd.Million(10), Vnd.Zero], before.Instalments.Select(i => i.Amount!.Value));
    }

    [Fact]
    public void Article12_clause6_what_was_not_accepted_goes_back()
    {
        var plan = Plan(Media with { Accepted = Vnd.Million(120) });
        Assert.Equal([Vnd.Million(140), Vnd.Zero, Vnd.Zero], plan.Instalments.Select(i => i.Amount!.Value));
        Assert.Equal((Vnd.Million(20), Vnd.Million(120)), (plan.ToReturn, plan.Total));
    }

    [Fact]
    public void Support_by_percentage_is_open_until_the_real_cost_is_known()
    {
        var share = Media with { Kind = ProjectKind.Machinery, SupportRate = Rate.Percent(50) };
        var open = Plan(share);
        Assert.Equal((Verdict.Undetermined, (Vnd?)null), (open.Verdict, open.Total));
        Assert.Equal(["real_cost"], open.Missing);
        Assert.Equal(Vnd.Million(190), Plan(share with { RealCost = Vnd.Million(380) }).Total);
    }

    [Fact]
    public void Article16_another_ratio_is_that_of_the_first_advance()
    {
        var plan = Plan(Media with { AgencyRatio = Rate.Percent(40) });
        Assert.Equal([Vnd.Million(80), Vnd.Million(120), Vnd.Zero], plan.Instalments.Select(i => i.Amount!.Value));
    }

    [Fact]
    public void Article16_clause2_a_kind_that_is_not_listed_has_a_plan_only_by_the_ratio_of_the_Agency()
    {
        var other = Media with { Kind = ProjectKind.Other };
        Assert.Equal((Verdict.AuthorityDecides, 0), (Plan(other).Verdict, Plan(other).Instalments.Count));
        var plan = Plan(other with { AgencyRatio = Rate.Percent(50) });
        Assert.Equal([InstalmentKind.FirstAdvance, InstalmentKind.Settlement], plan.Instalments.Select(i => i.Kind));
        Assert.Equal(Vnd.Million(200), plan.Total);
    }

    [Fact]
    public void Article18_settlement_is_due_on_22_January_of_the_year_after_the_plan()
    {
        var settlement = Plan(Media).Instalments[^1];
        Assert.Equal(new LocalDate(2016, 1, 22), settlement.Due!.LastDay);
        Assert.Equal(DeadlineKind.Settlement, settlement.Due.Kind);
    }

    [Theory]
    [InlineData(2016, 1, 7, false)]
    [InlineData(2016, 1, 8, true)]
    public void Article18_a_file_that_falls_due_after_settlement_is_told(int year, int month, int day, bool isTold)
    {
        var plan = Plan(Media with { AcceptedOn = [new(year, month, day)] });
        Assert.Equal(isTold, plan.Findings.Any(f => f.Rule == DeadlineMessages.FileAfterSettlement));
        Assert.Equal(Verdict.Satisfied, plan.Verdict);
    }

    [Fact]
    public void Article15_clause1_interest_support_is_paid_against_proof_until_the_interest_is_known()
    {
        var interest = Media with { Kind = ProjectKind.RelocationInterest };
        Assert.Contains(Plan(interest).Findings, f => f.Rule == AdvanceMessages.AgainstProof);
        Assert.DoesNotContain(Plan(interest with { RealCost = Vnd.Million(200) }).Findings, f => f.Rule == AdvanceMessages.AgainstProof);
        Assert.DoesNotContain(Plan(Media).Findings, f => f.Rule == AdvanceMessages.AgainstProof);
    }

    [Theory]
    [InlineData(2014, 4, 7, true)]
    [InlineData(2014, 4, 8, false)]
    public void Article16_clause1_a_ratio_keeps_to_money_rules_that_are_not_held_before_8_April_2014(int year, int month, int day, bool isTold)
    {
        var request = Media with { AgencyRatio = Rate.Percent(60) };
        Assert.Equal(
            isTold,
            PromotionRules.National.PlanPayments(new(year, month, day), request).Findings.Any(f => f.Rule == AdvanceMessages.MoneyRulesNotHeld)
        );
        Assert.DoesNotContain(PromotionRules.National.PlanPayments(new(year, month, day), Media).Findings, f => f.Rule == AdvanceMessages.MoneyRulesNotHeld);
    }

    [Fact]
    public void Each_payment_has_the_papers_of_its_stage()
    {
        var instalments = Plan(Media).Instalments;
        foreach (var (at, stage) in new[] { (0, DossierStage.FirstAdvance), (1, DossierStage.Rest), (2, DossierStage.Settlement) })
        {
            var papers = PromotionRules.National.AssessDossier(Day, new PaperFacts().For(FundingSource.National, stage, ProjectKind.Media)).Items;
            Assert.NotEmpty(papers);
            Assert.Equal(papers, instalments[at].Papers);
        }
    }

    [Fact]
    public void Local_money_needs_the_rules_of_the_province_and_keeps_to_the_limit()
    {
        var local = Media with { Source = FundingSource.Local };
        var open = Plan(local);
        Assert.Equal((Verdict.Undetermined, 0), (open.Verdict, open.Instalments.Count));
        Assert.Equal(["provincial_procedure"], open.Missing);
        var province = MadeUp.Procedures("""{ "advances": { "lines": [ { "kinds": ["media"], "rate": 90 } ], "rest": { "article": "9" } } }""");
        var plan = PromotionRules.National.In(province).PlanPayments(Day, local);
        Assert.Equal([Vnd.Million(140), Vnd.Million(60), Vnd.Zero], plan.Instalments.Select(i => i.Amount!.Value));
        Assert.All(plan.Instalments, i => Assert.Null(i.Due));
    }

    [Theory]
    [InlineData(2014, 2, 9)]
    [InlineData(2018, 5, 11)]
    public void Outside_the_encoded_rules_there_is_no_plan(int year, int month, int day)
    {
        var plan = PromotionRules.National.PlanPayments(new(year, month, day), Media);
        Assert.Equal((Verdict.Undetermined, 0), (plan.Verdict, plan.Instalments.Count));
    }

    [Fact]
    public void A_change_of_the_project_says_what_moved()
    {
        var moved = Plan(Media with { Support = Vnd.Million(150), PlanYear = 2016 }).ChangesSince(Plan(Media));
        Assert.Equal(
            [
                new(InstalmentKind.FirstAdvance, 1, Vnd.Million(140), Vnd.Million(105), null, null),
                new(InstalmentKind.Rest, 1, Vnd.Million(60), Vnd.Million(45), null, null),
                new(InstalmentKind.Settlement, 1, Vnd.Zero, Vnd.Zero, new(2016, 1, 22), new(2017, 1, 22)),
            ],
            moved
        );
        Assert.Empty(Plan(Media).ChangesSince(Plan(Media)));
        var added = Plan(Media with { Following = [new(2015, Vnd.Million(140))] }).ChangesSince(Plan(Media));
        Assert.Equal([new(InstalmentKind.Following, 1, null, Vnd.Zero, null, null)], added);
    }

    [Fact]
    public void Plans_of_random_projects_add_up_to_the_dong() =>
        Prop.ForAll(
                Projects().ToArbitrary(),
                project =>
                {
                    var plan = Plan(project);
                    if (plan.Instalments.Count == 0)
                        return plan.Verdict == Verdict.AuthorityDecides;
                    var paid = Vnd.Min(project.Accepted ?? project.Support, (project.SupportRate ?? Rate.One).Of(project.RealCost ?? Vnd.Million(1_000_000)));
                    var before = plan.Instalments.Where(i => i.Kind <= InstalmentKind.Following).Sum(i => i.Amount!.Value.Dong);
                    return plan.Total == paid
                        && plan.Instalments.All(i => i.Amount >= Vnd.Zero)
                        && before <= Rate.Percent(70).Of(project.Support).Dong
                        && plan.ToReturn.Dong == Math.Max(0, before - paid.Dong);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1_000));

    [Fact]
    public void Every_explanation_of_payment_plans_is_approved()
    {
        var page = new ExplanationPage("Payments");
        page.Case("media", Plan(Media));
        page.Case("machinery, cost unknown", Plan(Media with { Kind = ProjectKind.Machinery, SupportRate = Rate.Percent(50) }));
        page.Case("enterprise set-up", Plan(Media with { Kind = ProjectKind.EnterpriseSetup }));
        page.Case("cluster works over two years", Plan(Media with { Kind = ProjectKind.ClusterInfrastructure, Following = [new(2016, Vnd.Million(190))] }));
        page.Case("less was accepted than advanced", Plan(Media with { Accepted = Vnd.Million(120) }));
        page.Case("not listed, ratio of the Agency", Plan(Media with { Kind = ProjectKind.Other, AgencyRatio = Rate.Percent(50) }));
        page.Case(
            "a ratio of the Agency and a following tranche",
            Plan(Media with { AgencyRatio = Rate.Percent(40), Following = [new(2016, Vnd.Million(130))] })
        );
        page.Verify(typeof(PaymentMessages));
    }

    private static Gen<PaymentPlanRequest> Projects() =>
        from kind in Gen.Elements(ProjectKinds.All.ToArray())
        from support in Gen.Choose(1, 2_000_000_000)
        from accepted in Gen.Choose(0, 100)
        from isAccepted in Gen.Elements(true, false)
        from rate in Gen.Elements<int?>(null, 30, 50, 100)
        from cost in Gen.Choose(1, 2_000_000_000)
        from ratio in Gen.Elements<int?>(null, null, 0, 40, 70)
        from tranches in Gen.ListOf(Gen.Choose(0, 120), 2)
        select Media with
        {
            Kind = kind,
            Support = new Vnd(support),
            Accepted = isAccepted ? Rate.Percent(accepted).Of(new Vnd(support)) : null,
            SupportRate = rate is { } share ? Rate.Percent(share) : null,
            RealCost = rate is null ? null : new Vnd(cost),
            AgencyRatio = ratio is { } first ? Rate.Percent(first) : null,
            Following = tranches.Select((share, at) => new PlannedTranche(2016 + at, new Vnd(support * (long)share / 100))).ToValueList(),
        };

    private static PaymentPlan Plan(PaymentPlanRequest request) => PromotionRules.National.PlanPayments(Day, request);
}
