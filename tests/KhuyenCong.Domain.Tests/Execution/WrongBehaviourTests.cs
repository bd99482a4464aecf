using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Execution.StepKind;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.Execution;

/// <summary>What existing software gets wrong with projects and money, with the lawful answer.</summary>
public class WrongBehaviourTests
{
    private static readonly LocalDate Day = new(2016, 6, 30);

    [Fact]
    public void A_local_project_awaiting_the_provincial_committee_asks_50_percent_advance()
    {
        var life = Walk(Local, FileProject, AppraiseAtBase);
        var step = Step(life, PayAdvance, Authority.Department) with { Amount = Vnd.Million(150) };
        var result = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, step);
        Assert.Equal(Verdict.NotSatisfied, result.Decision.Verdict);
        Assert.Equal(Vnd.Zero, result.Life.Ledger.Advanced);
        Assert.Equal("A project in the state “base-level appraised” cannot take the step “advance”.", result.Decision.Findings[0].Message(Language.English));
    }

    [Fact]
    public void Cluster_infrastructure_asks_70_percent_first_advance()
    {
        var decision = PromotionRules.National.AssessAdvance(
            Day,
            new AdvanceRequest
            {
                Source = FundingSource.National,
                Kind = SupportItem.ClusterInfrastructure.ToProjectKind(),
                Stage = AdvanceStage.BeforeAcceptance,
                Support = Vnd.Million(3_000),
                Advanced = Vnd.Zero,
                Asked = Vnd.Million(2_100),
                WorkDone = Rate.Percent(60),
            }
        );
        Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
        Assert.Equal(Vnd.Million(900), decision.Payable);
        Assert.Equal(Vnd.Million(1_200), decision.Workings.Excess);
    }

    [Fact]
    public void An_accepted_project_asks_the_remaining_30_percent_and_gets_it()
    {
        var decision = PromotionRules.National.AssessAdvance(
            Day,
            new AdvanceRequest
            {
                Source = FundingSource.National,
                Kind = ProjectKind.Machinery,
                Stage = AdvanceStage.Accepted,
                Support = Vnd.Million(200),
                Advanced = Vnd.Million(140),
                Asked = Vnd.Million(60),
            }
        );
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Equal(Vnd.Million(60), decision.Payable);
    }

    [Fact]
    public void A_project_raised_from_300_to_2000_million_after_approval_needs_the_Ministry()
    {
        var life = Walk(Media, ToApproval(Media));
        var raise = Step(life, ChangeProject, Authority.Agency) with { NewVersion = life.Project with { Support = Vnd.Million(2_000) } };
        foreach (var by in ProgrammeCodes.AllAuthorities.Where(a => a != Authority.MinisterOfIndustryAndTrade))
        {
            var refused = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, raise with { By = by });
            Assert.Equal(Verdict.NotSatisfied, refused.Decision.Verdict);
            Assert.Equal(Vnd.Million(300), refused.Life.Ledger.Approved);
        }

        Assert.Equal(
            Vnd.Million(2_000),
            LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, raise with { By = Authority.MinisterOfIndustryAndTrade }).Life.Ledger.Approved
        );
    }

    [Fact]
    public void A_draft_sent_to_settlement_stays_a_draft()
    {
        var life = Walk(Media);
        foreach (var by in ProgrammeCodes.AllAuthorities)
        {
            var result = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, Settle, by));
            Assert.Equal(Verdict.NotSatisfied, result.Decision.Verdict);
            Assert.IsType<ProjectState.Drafted>(result.Life.State);
        }
    }
}
