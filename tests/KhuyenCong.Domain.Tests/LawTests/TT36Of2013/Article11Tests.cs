using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Execution;
using KhuyenCong.Domain.Tests.LawTests.ND45Of2012;
using KhuyenCong.Domain.Texts;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

/// <summary>Who decides on changes.</summary>
public class Article11Tests
{
    private static readonly ChangeNorms Norms = NationalLaw.Changes.Values[2];

    private static ChangeDecision Assess(params ChangeKind[] changes) =>
        ChangeRules.Assess(Norms, new ChangeRequest { Source = FundingSource.National, Changes = changes.ToValueList() });

    [Theory]
    [InlineData(ChangeKind.IncreaseSupport)]
    [InlineData(ChangeKind.ChangeContent)]
    [InlineData(ChangeKind.ExtendIntoNextYear)]
    [InlineData(ChangeKind.AddProject)]
    [InlineData(ChangeKind.Stop)]
    public void Clause2PointA_the_Ministry_decides(ChangeKind change)
    {
        var decision = Assess(change);
        Assert.Equal(Authority.MinisterOfIndustryAndTrade, decision.By);
        Assert.Equal("TT36-2013/11/2/a", decision.Parts[0].Citation.Code);
    }

    [Theory]
    [InlineData(ChangeKind.ChangePlace)]
    [InlineData(ChangeKind.ChangeBeneficiary)]
    [InlineData(ChangeKind.ChangePartner)]
    [InlineData(ChangeKind.ChangeTimeWithinYear)]
    [InlineData(ChangeKind.DecreaseSupport)]
    [InlineData(ChangeKind.Other)]
    public void Clause2PointB_the_Agency_decides(ChangeKind change)
    {
        var decision = Assess(change);
        Assert.Equal(Authority.Agency, decision.By);
        Assert.Equal("TT36-2013/11/2/b", decision.Parts[0].Citation.Code);
    }

    [Fact]
    public void Clause3_the_Ministry_stops_a_project_for_wrongdoing_or_failure()
    {
        var decision = Assess(ChangeKind.StopForFailure);
        Assert.Equal(Authority.MinisterOfIndustryAndTrade, decision.By);
        Assert.Equal("TT36-2013/11/3", decision.Parts[0].Citation.Code);
    }

    [Fact]
    public void Clause3_a_stop_for_wrongdoing_needs_no_request_of_the_unit()
    {
        var life = Lives.Walk(Lives.Media, [.. Lives.ToApproval(Lives.Media), StepKind.SignContract]);
        var step = Lives.Step(life, StepKind.StopForFailure, Authority.MinisterOfIndustryAndTrade) with { Papers = [] };
        var stopped = LifeRules.Apply(Lives.Norms, NationalLaw.AdvancesOn, life, step);
        Assert.IsType<ProjectState.Stopped>(stopped.Life.State);
        Assert.All(stopped.Decision.Findings, f => Assert.Equal("TT36-2013/11/3", f.Citation!.Code));
        Assert.Equal(Verdict.NotSatisfied, LifeRules.Apply(Lives.Norms, NationalLaw.AdvancesOn, life, step with { By = Authority.Agency }).Decision.Verdict);
        // At the unit's own request it waits for the request and the Department's confirmation.
        var asked = LifeRules.Apply(Lives.Norms, NationalLaw.AdvancesOn, life, step with { Kind = StepKind.Stop });
        Assert.Equal(["change-request", "department-confirmation"], asked.Decision.Missing);
    }

    [Fact]
    public void Clause2PointA_an_added_project_has_no_day_of_registration()
    {
        var late = new LocalDate(2016, 4, 1);
        foreach (var isAdded in new[] { false, true })
        {
            var life = ProjectLife.Draft(Lives.Media, new LocalDate(2016, 3, 1), isAdded);
            var file = Lives.Step(life, StepKind.FileProject, Authority.ImplementingUnit) with { On = late, Guidance = null };
            var filed = LifeRules.Apply(Lives.Norms, NationalLaw.AdvancesOn, life, file);
            Assert.Equal(isAdded ? Verdict.Satisfied : Verdict.NotSatisfied, filed.Decision.Verdict);
            Assert.Equal(isAdded, LifeRules.NextSteps(Lives.Norms, life, late).Single().Due is null);
            if (!isAdded)
                continue;
            var appraise = Lives.Step(filed.Life, StepKind.AppraiseAtBase, Authority.Department) with { On = late, Guidance = null };
            Assert.Equal(Verdict.Satisfied, LifeRules.Apply(Lives.Norms, NationalLaw.AdvancesOn, filed.Life, appraise).Decision.Verdict);
        }
    }

    [Theory]
    [InlineData(false, "TT36-2013/8/3")]
    [InlineData(true, "TT36-2013/11/2/a")]
    public void Clause2PointA_an_added_project_is_approved_by_the_provision_on_additions(bool isAdded, string provision)
    {
        var life = ProjectLife.Draft(Lives.Media, new LocalDate(2015, 5, 1), isAdded);
        foreach (
            var (kind, by) in new[]
            {
                (StepKind.FileProject, Authority.ImplementingUnit),
                (StepKind.AppraiseAtBase, Authority.Department),
                (StepKind.AppraiseAtMinistry, Authority.Agency),
            }
        )
            life = Lives.Take(life, kind, by);
        Assert.Equal(provision, LifeRules.NextSteps(Lives.Norms, life, new LocalDate(2015, 12, 20)).Single(s => s.Kind == StepKind.Approve).Citation.Code);
        var approve = Lives.Step(life, StepKind.Approve, Authority.MinisterOfIndustryAndTrade);
        var approved = LifeRules.Apply(Lives.Norms, NationalLaw.AdvancesOn, life, approve);
        Assert.Equal(Verdict.Satisfied, approved.Decision.Verdict);
        Assert.Equal(provision, approved.Decision.Findings.Single(f => f.Rule == LifeMessages.Done).Citation!.Code);
        var wrong = LifeRules.Apply(Lives.Norms, NationalLaw.AdvancesOn, life, approve with { By = Authority.Agency });
        Assert.Equal((Verdict.NotSatisfied, provision), (wrong.Decision.Verdict, wrong.Decision.Findings[0].Citation!.Code));
    }

    [Fact]
    public void Clause4_the_Department_decides_on_place_partner_and_beneficiary_in_its_group_projects_only()
    {
        ChangeKind[] itsOwn = [ChangeKind.ChangePlace, ChangeKind.ChangePartner, ChangeKind.ChangeBeneficiary];
        foreach (var kind in Enum.GetValues<ChangeKind>())
        {
            var request = new ChangeRequest
            {
                Source = FundingSource.National,
                Changes = [kind],
                Form = ProjectForm.Group,
                IsDepartmentProject = true,
            };
            Assert.Equal(itsOwn.Contains(kind), ChangeRules.Assess(Norms, request).By == Authority.Department);
            Assert.NotEqual(Authority.Department, ChangeRules.Assess(Norms, request with { IsDepartmentProject = false }).By);
            Assert.NotEqual(Authority.Department, ChangeRules.Assess(Norms, request with { Form = ProjectForm.Single }).By);
            var unknown = ChangeRules.Assess(Norms, request with { IsDepartmentProject = null });
            Assert.Equal(itsOwn.Contains(kind) ? ["is_department_project"] : [], unknown.Missing);
        }
    }

    [Theory]
    [InlineData(ChangeKind.ChangePlace, ChangeKind.IncreaseSupport, "TT36-2013/11/2/a")]
    [InlineData(ChangeKind.IncreaseSupport, ChangeKind.ChangePlace, "TT36-2013/11/2/a")]
    [InlineData(ChangeKind.ChangePlace, ChangeKind.DecreaseSupport, "TT36-2013/11/2/b")]
    public void The_provision_of_the_answer_is_that_of_the_authority_on_the_whole(ChangeKind first, ChangeKind second, string provision)
    {
        var request = new ChangeRequest
        {
            Source = FundingSource.National,
            Changes = [first, second],
            Form = ProjectForm.Group,
        };
        Assert.Equal(provision, PromotionRules.National.AssessChange(new LocalDate(2016, 6, 30), request).Findings[0].Citation!.Code);
    }

    [Fact]
    public void Several_changes_at_once_go_to_the_highest_authority_of_their_parts()
    {
        var decision = Assess(ChangeKind.ChangePlace, ChangeKind.IncreaseSupport, ChangeKind.ChangePlace);
        Assert.Equal(Authority.MinisterOfIndustryAndTrade, decision.By);
        Assert.Equal([Authority.Agency, Authority.MinisterOfIndustryAndTrade], decision.Parts.Select(p => p.By));
        var group = ChangeRules.Assess(
            Norms,
            new ChangeRequest
            {
                Source = FundingSource.National,
                Changes = [ChangeKind.ChangePartner, ChangeKind.ChangeTimeWithinYear],
                Form = ProjectForm.Group,
                IsDepartmentProject = true,
            }
        );
        Assert.Equal(Authority.Agency, group.By);
    }

    [Theory]
    [InlineData(ChangeKind.IncreaseSupport, Authority.MinisterOfIndustryAndTrade)]
    [InlineData(ChangeKind.ChangeTimeWithinYear, Authority.Agency)]
    public void Clause4_a_part_that_is_open_does_not_open_the_whole_where_a_higher_or_equal_part_decides_it(ChangeKind other, Authority by)
    {
        var request = new ChangeRequest
        {
            Source = FundingSource.National,
            Changes = [other, ChangeKind.ChangePlace],
            Form = ProjectForm.Group,
        };
        var decision = ChangeRules.Assess(Norms, request);
        Assert.Equal((Verdict.Satisfied, (Authority?)by), (decision.Verdict, decision.By));
        Assert.Empty(decision.Missing);
        Assert.Equal([by, null], decision.Parts.Select(p => p.By));
        Assert.Contains(decision.Findings, f => f.Rule == ChangeMessages.PartOpen && f.Citation!.Code == "TT36-2013/11/4");
        Assert.Equal(by, ChangeRules.Assess(Norms, request with { IsDepartmentProject = true }).By);
        Assert.Equal(by, ChangeRules.Assess(Norms, request with { IsDepartmentProject = false }).By);
        Assert.Equal(Verdict.NotSatisfied, ChangeRules.Assess(Norms, request with { DecidedBy = Authority.Department }).Verdict);
        // Alone, or with another part of the same kind, the fact decides the whole.
        Assert.Equal(
            ["is_department_project"],
            ChangeRules.Assess(Norms, request with { Changes = [ChangeKind.ChangePlace, ChangeKind.ChangePartner] }).Missing
        );
    }

    [Theory]
    [InlineData(Authority.MinisterOfIndustryAndTrade, Verdict.NotSatisfied)]
    [InlineData(Authority.ImplementingUnit, Verdict.NotSatisfied)]
    [InlineData(Authority.Department, Verdict.Undetermined)]
    [InlineData(Authority.Agency, Verdict.Undetermined)]
    public void Clause4_whose_project_it_is_matters_only_where_Department_or_Agency_decided(Authority by, Verdict verdict)
    {
        var decision = ChangeRules.Assess(
            Norms,
            new ChangeRequest
            {
                Source = FundingSource.National,
                Changes = [ChangeKind.ChangePlace, ChangeKind.ChangePartner],
                Form = ProjectForm.Group,
                DecidedBy = by,
            }
        );
        Assert.Equal(verdict, decision.Verdict);
        Assert.Equal(verdict == Verdict.Undetermined ? ["is_department_project"] : [], decision.Missing);
    }

    [Fact]
    public void Wrong_behaviour_a_project_raised_from_300_to_2000_million_after_approval_is_not_a_clerk_s_edit()
    {
        var approved = Article2Tests.Machinery with { Support = Vnd.Million(300) };
        var changes = ChangeRules.Between(approved, approved with { Support = Vnd.Million(2_000) });
        Assert.Equal([ChangeKind.IncreaseSupport], changes);
        var byAgency = ChangeRules.Assess(
            Norms,
            new ChangeRequest
            {
                Source = FundingSource.National,
                Changes = changes,
                DecidedBy = Authority.Agency,
            }
        );
        Assert.Equal(Verdict.NotSatisfied, byAgency.Verdict);
        Assert.Equal(Authority.MinisterOfIndustryAndTrade, byAgency.By);
        Assert.Equal(
            Verdict.Satisfied,
            ChangeRules
                .Assess(
                    Norms,
                    new ChangeRequest
                    {
                        Source = FundingSource.National,
                        Changes = changes,
                        DecidedBy = Authority.MinisterOfIndustryAndTrade,
                    }
                )
                .Verdict
        );
    }

    [Fact]
    public void What_a_new_version_changes_is_found_by_comparing()
    {
        var before = Article2Tests.Machinery;
        Assert.Empty(ChangeRules.Between(before, before));
        Assert.Equal([ChangeKind.DecreaseSupport], ChangeRules.Between(before, before with { Support = before.Support - new Vnd(1) }));
        Assert.Equal([ChangeKind.ExtendIntoNextYear], ChangeRules.Between(before, before with { End = before.End.PlusYears(1) }));
        Assert.Equal([ChangeKind.ChangeTimeWithinYear], ChangeRules.Between(before, before with { End = before.End.PlusDays(-1) }));
        Assert.Equal([ChangeKind.ChangePlace], ChangeRules.Between(before, before with { Places = ["xã B"] }));
        Assert.Equal([ChangeKind.ChangeBeneficiary], ChangeRules.Between(before, before with { Beneficiaries = ["B"] }));
        Assert.Equal([ChangeKind.ChangePartner], ChangeRules.Between(before, before with { CooperatingUnits = ["B"] }));
        Assert.Equal([ChangeKind.ChangeContent], ChangeRules.Between(before, before with { Contents = [PromotionContent.Consultancy] }));
        Assert.Equal([ChangeKind.Other], ChangeRules.Between(before, before with { Name = "B" }));
    }

    [Theory]
    [InlineData(2012, 7, 4, "norm", "TT36-2013")]
    [InlineData(2012, 7, 5, "provincial_procedure", "ND45-2012/16/1/b")]
    [InlineData(2013, 2, 9, "provincial_procedure", "ND45-2012/16/1/b")]
    [InlineData(2013, 2, 10, "provincial_procedure", "TT46-2012/8/3/b")]
    [InlineData(2016, 6, 30, "provincial_procedure", "TT46-2012/8/3/b")]
    public void TT46_article_8_clause_3_point_b_changes_to_local_projects_follow_the_province_s_rules_which_are_needed(
        int year,
        int month,
        int day,
        string missing,
        string code
    )
    {
        var request = new ChangeRequest { Changes = [ChangeKind.Stop], Source = FundingSource.Local };
        var decision = PromotionRules.National.AssessChange(new LocalDate(year, month, day), request);
        Assert.Equal((Verdict.Undetermined, (Authority?)null), (decision.Verdict, decision.By));
        Assert.Equal([missing], decision.Missing);
        Assert.Equal(code, decision.Findings[0].Citation!.Code);
    }

    [Fact]
    public void Who_decides_on_changes_to_national_projects_is_not_held_before_2014_02_10()
    {
        var request = new ChangeRequest { Changes = [ChangeKind.Stop], Source = FundingSource.National };
        Assert.Equal(["norm"], PromotionRules.National.AssessChange(new LocalDate(2014, 2, 9), request).Missing);
        Assert.Equal(Authority.MinisterOfIndustryAndTrade, PromotionRules.National.AssessChange(new LocalDate(2014, 2, 10), request).By);
    }

    [Fact]
    public void An_empty_request_is_a_bug()
    {
        Assert.Equal("Changes", Assert.Throws<ArgumentException>(() => Assess()).ParamName);
        Assert.Throws<ArgumentException>(() => Assess((ChangeKind)99));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(ChangeKind).ToText());
    }
}
