using System.Text;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Priority;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Serialization;
using KhuyenCong.Domain.Support;
using KhuyenCong.Domain.Tests.Priority;

namespace KhuyenCong.Domain.Tests.InForce;

public class BudgetPlanTests
{
    private static readonly PromotionRules Rules = PromotionRules.National;

    // Poor district, machinery of 600 million: ceiling 200; difficult area, a technology line, for which there is no separate level; no priority, a trademark.
    private static readonly BudgetPlan Plan = new()
    {
        AsOf = PriorityCases.Day,
        Budget = Vnd.Million(400),
        Projects =
        [
            Project("a", PriorityCases.Plain with { PoorDistrict = true }, SupportItem.Machinery, 600, 250),
            Project("b", PriorityCases.Plain with { DifficultArea = true }, SupportItem.TechnologyLine, 600, 100),
            Project("c", PriorityCases.Plain, SupportItem.Trademark, 60, 30),
        ],
    };

    [Fact]
    public void A_plan_joins_priority_and_ceilings()
    {
        var result = Rules.Allocate(Plan);
        Assert.Equal(["full 200000000", "held 0", "full 30000000"], Texts(result));
        Assert.Equal(Vnd.Million(70), result.Allocation.Remainder);
        Assert.Equal(Vnd.Million(200), result.Answers[0].Support.Ceiling);
        Assert.Null(result.Management);
    }

    [Fact]
    public void Management_is_set_aside_at_its_level_and_said_to_be_open_where_that_is_not_known()
    {
        var result = Rules.Allocate(Plan with { SetAsideManagement = true });
        Assert.Equal(6_000_000, result.Allocation.Management.Dong);
        Assert.False(result.ManagementUndetermined);
        var later = Rules.Allocate(Plan with { SetAsideManagement = true, AsOf = new LocalDate(2020, 6, 30) });
        Assert.Equal(Vnd.Zero, later.Allocation.Management);
        Assert.True(later.ManagementUndetermined);
    }

    [Fact]
    public void The_grounds_of_a_priority_factor_are_those_of_the_facts()
    {
        var factor = Plan.Projects[0] with { Support = Plan.Projects[0].Support with { PriorityFactor = Rate.Thousandths(1_500) } };
        Assert.Equal(Vnd.Million(300), Rules.Allocate(Plan with { Projects = [factor] }).Answers[0].Support.Ceiling);
        var without = factor with { Priority = PriorityCases.Plain };
        Assert.Equal(Vnd.Million(200), Rules.Allocate(Plan with { Projects = [without] }).Answers[0].Support.Ceiling);
    }

    [Fact]
    public void A_pooled_cost_is_funded_up_to_what_is_certain()
    {
        // 1,200 million over three establishments: between 200 and 600.
        var pooled = Plan.Projects[0] with
        {
            Support = Plan.Projects[0].Support with { Cost = Vnd.Million(1_200), Units = 3, Requested = Vnd.Million(200) },
        };
        Assert.Equal(["full 200000000"], Texts(Rules.Allocate(Plan with { Projects = [pooled] })));
        var more = pooled with { Support = pooled.Support with { Requested = Vnd.Million(201) } };
        Assert.Equal(["held 0"], Texts(Rules.Allocate(Plan with { Projects = [more] })));
    }

    [Fact]
    public void TTLT26_2014_6_2_t_a_factor_whose_ground_is_open_is_held_for()
    {
        var raised = Project("p0", PriorityCases.Plain with { PoorDistrict = null }, SupportItem.Machinery, 900, 300);
        raised = raised with { Support = raised.Support with { PriorityFactor = Rate.Thousandths(1_500) } };
        var other = Project("p1", PriorityCases.Plain, SupportItem.Machinery, 400, 100);
        var plan = Plan with { Budget = Vnd.Million(300), Projects = [raised, other] };
        var open = Rules.Allocate(plan);
        Assert.Equal(["held 0", "not-reached 0"], Texts(open));
        Assert.Equal(Vnd.Million(300), open.Allocation.Held);
        Assert.Contains("p0:ceiling", open.Allocation.Missing);
        Assert.Equal((Vnd.Million(200), Vnd.Million(300)), (open.Answers[0].Support.Ceiling!.Value, open.Answers[0].WithGround!.Ceiling!.Value));

        var yes = plan with { Projects = [raised with { Priority = PriorityCases.Plain with { PoorDistrict = true } }, other] };
        Assert.Equal(["full 300000000", "not-reached 0"], Texts(Rules.Allocate(yes)));
        var no = plan with { Projects = [raised with { Priority = PriorityCases.Plain }, other] };
        Assert.Equal(Vnd.Million(200), Rules.Allocate(no).Allocation.Lines[0].Claim.Ceiling);

        // What is asked for fits in the level at factor 1: the open ground changes nothing.
        var small = plan with
        {
            Projects = [raised with { Support = raised.Support with { Requested = Vnd.Million(200) } }, other],
        };
        Assert.DoesNotContain("p0:ceiling", Rules.Allocate(small).Allocation.Missing);
        Assert.Equal(Vnd.Million(200), Rules.Allocate(small).Allocation.Held);
    }

    [Fact]
    public void TTLT26_2014_6_2_c_money_held_for_an_unknown_cost_is_within_the_cap()
    {
        var unknown = Plan.Projects[0] with { Support = Plan.Projects[0].Support with { Cost = null, Requested = Vnd.Million(1_000) } };
        var other = Project("p1", PriorityCases.Plain, SupportItem.Machinery, 400, 100);
        var result = Rules.Allocate(Plan with { Projects = [unknown, other] });
        Assert.Equal(["held 0", "full 100000000"], Texts(result));
        Assert.Equal(Vnd.Million(200), result.Allocation.Held);
        Assert.Equal([null, 1], result.Allocation.Lines.Select(l => l.Group));

        var three = unknown with { Support = unknown.Support with { Units = 3, PriorityFactor = Rate.Thousandths(1_500) } };
        Assert.Equal(Vnd.Million(900), Rules.Allocate(Plan with { Budget = Vnd.Million(2_000), Projects = [three] }).Allocation.Held);
    }

    [Fact]
    public void TTLT26_2014_6_2_h_money_held_for_a_pooled_cost_is_within_its_upper_bound()
    {
        // Three trademarks of 600 million together: from 35 to 105 million.
        var trademarks = Project("b", PriorityCases.Plain with { UplandIslandOrBorder = true }, SupportItem.Trademark, 600, 1);
        trademarks = trademarks with { Support = trademarks.Support with { Units = 3, Requested = new Vnd(262_500_000) } };
        var plan = Plan with { Budget = Vnd.Million(310), Projects = [trademarks, Project("c", PriorityCases.Plain, SupportItem.Machinery, 400, 200)] };
        var result = Rules.Allocate(plan);
        Assert.Equal(["held 0", "full 200000000"], Texts(result));
        Assert.Equal(Vnd.Million(105), result.Allocation.Held);
        var within = Rules.Allocate(plan with { Projects = [trademarks with { Support = trademarks.Support with { Requested = Vnd.Million(35) } }] });
        Assert.Equal(["full 35000000"], Texts(within));
    }

    [Fact]
    public void TTLT26_2014_6_2_k_nothing_bounds_a_price_that_is_not_known()
    {
        var media = Project("m", PriorityCases.Plain, SupportItem.Media, 1, 250);
        media = media with { Support = media.Support with { Cost = null } };
        Assert.Equal(Vnd.Million(250), Rules.Allocate(Plan with { Projects = [media] }).Allocation.Held);
    }

    [Fact]
    public void What_if_lists_only_what_changes_with_another_budget()
    {
        var change = Assert.Single(Rules.WhatIf(Plan, Plan with { Budget = Vnd.Million(310) }));
        Assert.Equal("c", change.Id);
        Assert.Equal(AllocationOutcome.AuthorityDecides, change.After!.Outcome);
    }

    [Fact]
    public void What_if_lists_what_changes_with_another_date()
    {
        // From 2018-05-11: machinery up to 300; the line has a level; trademarks are not encoded, so money is held.
        var changes = Rules.WhatIf(Plan, Plan with { AsOf = new LocalDate(2018, 5, 11), Budget = Vnd.Million(1_000) });
        Assert.Equal(["a", "b", "c"], changes.Select(c => c.Id));
        Assert.Equal([50_000_000, 100_000_000, -30_000_000], changes.Select(c => c.Difference.Dong));
    }

    [Fact]
    public void What_if_lists_what_changes_with_other_readings()
    {
        var factor = Plan.Projects[0] with
        {
            Support = Plan.Projects[0].Support with { Cost = Vnd.Million(300), Requested = Vnd.Million(200), PriorityFactor = Rate.Thousandths(1_500) },
        };
        var plan = Plan with { Projects = [factor] };
        // 300 million: 50% × 1.5 = 225 under the default; 150 where the factor raises the cap only.
        var capOnly = new PromotionRules(LawBook.National.With(Readings.Default with { PriorityFactor = FactorReach.CapOnly }));
        Assert.Equal(Vnd.Million(-50), Assert.Single(Rules.WhatIf(plan, plan, capOnly)).Difference);
        Assert.Empty(Rules.WhatIf(plan, plan));
    }

    [Fact]
    public void What_if_lists_what_changes_with_another_schedule()
    {
        var local = Plan with { AsOf = new LocalDate(2020, 6, 30), Province = Schedule(100), Projects = [Plan.Projects[0]] };
        var change = Assert.Single(Rules.WhatIf(local, local with { Province = Schedule(150) }));
        Assert.Equal(Vnd.Million(50), change.Difference);
        Assert.Equal(FundingSource.Local, local.Source);
    }

    [Fact]
    public void A_project_that_names_other_money_than_the_plan_is_judged_by_the_plan_and_that_is_said()
    {
        var local = Plan.Projects[1] with { Support = Plan.Projects[1].Support with { Source = FundingSource.Local } };
        var facts = Plan.Projects[2] with { Priority = Plan.Projects[2].Priority with { Source = FundingSource.Local } };
        var mixed = Rules.Allocate(Plan with { Projects = [Plan.Projects[0], local, facts] });
        Assert.Equal(Texts(Rules.Allocate(Plan)), Texts(mixed));
        var said = Assert.Single(mixed.Allocation.Findings, f => f.Rule == AllocationMessages.OtherMoney);
        Assert.Equal(
            "Projects that name other money than the plan: b, c; they are judged as of the plan's (national industrial promotion money).",
            said.Message(Language.English)
        );
        Assert.DoesNotContain(Rules.Allocate(Plan).Allocation.Findings, f => f.Rule == AllocationMessages.OtherMoney);
        Assert.Equal(Rules.Allocate(Plan).Allocation.Verdict, mixed.Allocation.Verdict);
    }

    [Theory]
    [InlineData("support", "source", "local", "$.projects[0].support.source")]
    [InlineData("priority", "source", "local", "$.projects[0].priority.source")]
    [InlineData("priority", "asOf", "2016-07-01", "$.projects[0].priority.asOf")]
    public void In_JSON_a_project_cannot_say_anything_else_than_the_plan(string part, string member, string value, string path)
    {
        var question = Question.All.Single(q => q.Code == "budget-plan");
        var project = new Dictionary<string, string> { ["priority"] = "", ["support"] = "\"item\":\"machinery\",\"cost\":600000000,\"requested\":100000000" };
        string Json() =>
            "{\"budget\":400000000,\"projects\":[{\"id\":\"a\",\"priority\":{" + project["priority"] + "},\"support\":{" + project["support"] + "}}]}";
        Assert.IsType<BudgetResult>(question.Ask(Rules, Json(), PriorityCases.Day));
        project[part] = string.Join(",", new[] { $"\"{member}\":\"{value}\"", project[part] }.Where(p => p.Length > 0));
        var refused = Assert.Throws<JsonRequestException>(() => question.Ask(Rules, Json(), PriorityCases.Day));
        Assert.Equal((path, "question.of-plan"), (refused.Problems.Single().Path, refused.Problems.Single().Code));
        Assert.Contains($"\"{value}\" khác với phương án phân bổ", refused.Problems.Single().Text.Vietnamese);
        project[part] = project[part].Replace("local", "national").Replace("2016-07-01", "2016-06-30");
        Assert.IsType<BudgetResult>(question.Ask(Rules, Json(), PriorityCases.Day));
    }

    [Fact]
    public void A_project_without_a_request_is_refused() =>
        Assert.Throws<ArgumentException>(() =>
            Rules.Allocate(Plan with { Projects = [Plan.Projects[0] with { Support = Plan.Projects[0].Support with { Requested = null } }] })
        );

    private static BudgetProject Project(string id, PriorityRequest facts, SupportItem item, long cost, long requested) =>
        new(
            id,
            facts,
            new SupportRequest
            {
                Item = item,
                Source = FundingSource.National,
                Cost = Vnd.Million(cost),
                Requested = Vnd.Million(requested),
            }
        );

    private static Province Schedule(int cap) =>
        ScheduleFile
            .Read(
                Encoding.UTF8.GetBytes(
                    $$"""
                    { "province": "P", "schedules": [ { "instrument": { "id": "QD1-2019-P", "kind": "decision", "number": "1", "issuedBy": "P" }, "from": "2019-01-01",
                      "levels": [ { "item": "machinery", "rate": 50, "cap": {{cap}}000000 } ] } ] }
                    """
                ),
                LawBook.National
            )
            .Province!;

    private static IEnumerable<string> Texts(BudgetResult result) => result.Allocation.Lines.Select(l => $"{l.Outcome.ToCode()} {l.Amount.Dong}");
}
