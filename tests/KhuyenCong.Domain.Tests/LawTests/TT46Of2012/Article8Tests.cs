using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;
using static KhuyenCong.Domain.Tests.Execution.Lives;

namespace KhuyenCong.Domain.Tests.LawTests.TT46Of2012;

/// <summary>The procedure of local projects.</summary>
public class Article8Tests
{
    private static readonly StepKind[] ToContract = [.. ToApproval(Local), StepKind.SignContract];

    [Fact]
    public void Clause3PointB_without_the_province_s_own_procedure_no_step_of_a_local_project_is_answered()
    {
        foreach (var life in new[] { Walk(Local), Walk(Local, StepKind.FileProject), Walk(Local, ToContract) })
        {
            Assert.Empty(LifeRules.NextSteps(National, life, life.State.Since));
            foreach (var kind in Enum.GetValues<StepKind>().Except([StepKind.Approve, StepKind.PayAdvance]))
            {
                var result = LifeRules.Apply(National, NationalLaw.AdvancesOn, life, Step(life, kind, Authority.Agency));
                Assert.Equal((Verdict.Undetermined, "provincial_procedure"), (result.Decision.Verdict, result.Decision.Missing.Single()));
                Assert.All(result.Decision.Findings, f => Assert.Equal("TT46-2012/8/3/b", f.Citation!.Code));
                Assert.Same(life, result.Life);
            }
        }
    }

    [Theory]
    [InlineData(Authority.ProvincialChair, Verdict.Satisfied, Verdict.Satisfied, Verdict.NotSatisfied)]
    [InlineData(Authority.ProvincialCommittee, Verdict.Satisfied, Verdict.NotSatisfied, Verdict.Satisfied)]
    [InlineData(Authority.DistrictCommittee, Verdict.Satisfied, Verdict.Undetermined, Verdict.Satisfied)]
    [InlineData(Authority.CommuneCommittee, Verdict.Satisfied, Verdict.Undetermined, Verdict.Satisfied)]
    [InlineData(Authority.Department, Verdict.NotSatisfied, Verdict.NotSatisfied, Verdict.NotSatisfied)]
    [InlineData(Authority.MinisterOfIndustryAndTrade, Verdict.NotSatisfied, Verdict.NotSatisfied, Verdict.NotSatisfied)]
    public void TTLT26_article_7_clause_2_and_ND45_articles_2_and_16_say_who_approves_a_local_project(
        Authority by,
        Verdict any,
        Verdict chair,
        Verdict committee
    )
    {
        (LocalApprover Reading, Verdict Verdict)[] readings =
        [
            (LocalApprover.AnyNamed, any),
            (LocalApprover.ChairOnly, chair),
            (LocalApprover.CommitteeOnly, committee),
        ];
        foreach (var (reading, verdict) in readings)
        {
            var under = new Readings { LocalApprover = reading };
            // The order of steps is the province's: an approval by a body that is named is never unlawful, and by another never lawful.
            var filed = Walk(Local, StepKind.FileProject);
            var open = LifeRules.Apply(National, NationalLaw.AdvancesOn, filed, Step(filed, StepKind.Approve, by), under).Decision;
            Assert.Equal(verdict == Verdict.NotSatisfied ? Verdict.NotSatisfied : Verdict.Undetermined, open.Verdict);
            Assert.Equal(verdict == Verdict.NotSatisfied ? [] : ["provincial_procedure"], open.Missing.Distinct());
            // With the province's procedure at hand it is answered.
            var appraised = Walk(Local, StepKind.FileProject, StepKind.AppraiseAtBase);
            var known = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, appraised, Step(appraised, StepKind.Approve, by), under).Decision;
            Assert.Equal(verdict, known.Verdict);
            Assert.Equal(
                verdict == Verdict.NotSatisfied,
                known.Findings.ToArray().Any(f => f.Rule == LifeMessages.WrongAuthority && f.Reading == ReadingId.R18)
            );
        }
    }

    [Fact]
    public void What_the_texts_leave_open_stays_open_and_what_the_money_circular_of_the_day_would_say_is_missing()
    {
        var life = Walk(Local, StepKind.FileProject, StepKind.AppraiseAtBase);
        // The chair of a lower Committee: the province's rules say (reading R18 names the provincial chair).
        var chair = LifeRules.Apply(Norms, NationalLaw.AdvancesOn, life, Step(life, StepKind.Approve, Authority.CommuneChair)).Decision;
        Assert.Equal((Verdict.Undetermined, "provincial_procedure"), (chair.Verdict, chair.Missing.Distinct().Single()));
        // A lower Committee after the joint circular: the circular that replaced it is not encoded.
        var later = NationalLaw.LifeOn(new LocalDate(2018, 5, 11))!;
        var committee = LifeRules
            .Apply(
                later with
                {
                    Local = later.LocalDefault,
                },
                NationalLaw.AdvancesOn,
                life,
                Step(life, StepKind.Approve, Authority.CommuneCommittee) with
                {
                    On = new(2018, 5, 11),
                }
            )
            .Decision;
        Assert.Equal((Verdict.Undetermined, "norm"), (committee.Verdict, committee.Missing.Distinct().Single()));
    }

    [Fact]
    public void TTLT26_article_8_clause_2_point_b_binds_local_money_whatever_the_procedure()
    {
        var life = Walk(Local, ToContract);
        var pay = Step(life, StepKind.PayAdvance, Authority.Department);
        Assert.Equal(
            ["provincial_procedure"],
            LifeRules.Apply(National, NationalLaw.AdvancesOn, life, pay with { Amount = Vnd.Million(210) }).Decision.Missing.Distinct()
        );
        var above = LifeRules.Apply(National, NationalLaw.AdvancesOn, life, pay with { Amount = new Vnd(210_000_001) }).Decision;
        Assert.Equal(Verdict.NotSatisfied, above.Verdict);
        Assert.Contains(above.Findings, f => f.Rule == AdvanceMessages.AboveLimit && f.Citation!.Code == "TTLT26-2014/8/2/b");
        // A province's own table that goes higher is bound as well.
        var generous = Norms with
        {
            LocalAdvances = _ =>
                LocalAdvances with
                {
                    Lines =
                    [
                        new AdvanceLine("media", Norm.FromHost(new AdvanceTerms { Rate = Rate.Percent(90) }, Citation.Parse("TT46-2012/8/3/b")), [Local.Kind]),
                    ],
                    Limit = Norm.Absent<Rate>(Citation.Parse("TT46-2012/8/3/b")),
                },
        };
        Assert.Equal(Verdict.Satisfied, LifeRules.Apply(generous, NationalLaw.AdvancesOn, life, pay with { Amount = Vnd.Million(210) }).Decision.Verdict);
        Assert.Equal(
            Verdict.NotSatisfied,
            LifeRules.Apply(generous, NationalLaw.AdvancesOn, life, pay with { Amount = new Vnd(210_000_001) }).Decision.Verdict
        );
    }
}
