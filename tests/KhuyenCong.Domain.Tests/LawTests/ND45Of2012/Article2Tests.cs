using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Execution;

namespace KhuyenCong.Domain.Tests.LawTests.ND45Of2012;

/// <summary>Programme, plan and project.</summary>
public class Article2Tests
{
    internal static readonly Project Machinery = new()
    {
        Code = "01",
        Name = "Ứng dụng máy CNC",
        Aim = "Nâng cao năng suất",
        Source = FundingSource.National,
        Kind = ProjectKind.Machinery,
        Contents = [PromotionContent.TechnologyAndModels],
        Support = Vnd.Million(200),
        Start = new LocalDate(2016, 3, 1),
        End = new LocalDate(2016, 11, 30),
        ImplementingUnit = "Trung tâm Khuyến công",
        Beneficiaries = ["Cơ sở A"],
        Provinces = ["Quảng Nam"],
        Places = ["xã A"],
    };

    private static Programme Programme(FundingSource source, Authority? by, LocalDate? on) =>
        new()
        {
            Name = "P",
            Source = source,
            FirstYear = 2016,
            LastYear = 2020,
            ApprovedBy = by,
            ApprovedOn = on,
        };

    [Theory]
    [InlineData(2014, 8, 1, Authority.PrimeMinister)]
    [InlineData(2025, 6, 30, Authority.PrimeMinister)]
    [InlineData(2025, 7, 1, Authority.MinisterOfIndustryAndTrade)]
    [InlineData(2025, 10, 15, Authority.MinisterOfIndustryAndTrade)]
    public void Clause1_the_national_programme_is_approved_by_the_Prime_Minister_and_from_2025_07_01_by_the_Ministry(int year, int month, int day, Authority by)
    {
        var date = new LocalDate(year, month, day);
        Assert.Equal(Verdict.Satisfied, OnItsDay.Assess(Programme(FundingSource.National, by, date)).Verdict);
        var other = by == Authority.PrimeMinister ? Authority.MinisterOfIndustryAndTrade : Authority.PrimeMinister;
        Assert.Equal(Verdict.NotSatisfied, OnItsDay.Assess(Programme(FundingSource.National, other, date)).Verdict);
    }

    [Fact]
    public void Clause1_five_years_are_usual_and_another_length_is_only_noted()
    {
        var programme = Programme(FundingSource.National, Authority.PrimeMinister, new LocalDate(2014, 8, 1));
        Assert.DoesNotContain(OnItsDay.Assess(programme).Findings, f => f.Rule == PlanMessages.UnusualPeriod);
        var longer = OnItsDay.Assess(programme with { FirstYear = 2014 });
        Assert.Equal(Verdict.Satisfied, longer.Verdict);
        Assert.Contains(longer.Findings, f => f.Rule == PlanMessages.UnusualPeriod);
        Assert.Throws<ArgumentException>(() => OnItsDay.Assess(programme with { LastYear = 2015 }));
    }

    [Theory]
    [InlineData(Authority.ProvincialCommittee, "ND45-2012/16/1/b", "TT46-2012/8/1/b")]
    [InlineData(Authority.ProvincialChair, "TT46-2012/2/4")]
    public void Reading_R18_a_local_programme_is_approved_by_the_Committee_or_its_chair(Authority by, params string[] provisions)
    {
        var programme = Programme(FundingSource.Local, by, new LocalDate(2015, 12, 1));
        var decision = OnItsDay.Assess(programme);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        var named = decision.Findings.Where(f => f.Rule == CompetenceMessages.Competent).ToList();
        Assert.Equal(provisions, named.Select(f => f.Citation!.Code));
        Assert.All(named, f => Assert.Equal(ReadingId.R18, f.Reading));
        Assert.Equal(by == Authority.ProvincialChair, Under(LocalApprover.ChairOnly));
        Assert.Equal(by == Authority.ProvincialCommittee, Under(LocalApprover.CommitteeOnly));
        Assert.Equal(Verdict.NotSatisfied, OnItsDay.Assess(programme with { ApprovedBy = Authority.Department }).Verdict);

        bool Under(LocalApprover reading) => OnItsDay.Assess(programme, new Readings { LocalApprover = reading }).Verdict == Verdict.Satisfied;
    }

    [Fact]
    public void An_approval_that_is_not_known_is_asked_for_with_who_is_competent()
    {
        var unknown = OnItsDay.Assess(Programme(FundingSource.Local, null, null));
        Assert.Equal(Verdict.Undetermined, unknown.Verdict);
        Assert.Equal(["approved_by"], unknown.Missing);
        Assert.Equal(3, unknown.Findings.Count(f => f.Rule == CompetenceMessages.Competent));
        Assert.Equal(["norm"], OnItsDay.Assess(Programme(FundingSource.Local, null, new LocalDate(2012, 7, 4))).Missing);
    }

    [Theory]
    [InlineData(FundingSource.National, Authority.MinisterOfIndustryAndTrade)]
    [InlineData(FundingSource.Local, Authority.ProvincialChair)]
    [InlineData(FundingSource.Local, Authority.ProvincialCommittee)]
    public void Clause2_plans_are_approved_by_the_Minister_and_in_a_province_by_the_chair_or_under_16_1_b_the_Committee(FundingSource source, Authority by)
    {
        var plan = new AnnualPlan
        {
            Year = 2016,
            Source = source,
            Projects = [Machinery with { Source = source }],
            ApprovedBy = by,
            ApprovedOn = new LocalDate(2015, 12, 20),
        };
        Assert.Equal(Verdict.Satisfied, OnItsDay.Assess(plan).Verdict);
        Assert.Equal(Verdict.NotSatisfied, OnItsDay.Assess(plan with { ApprovedBy = Authority.Department }).Verdict);
        Assert.Equal(["approved_on"], OnItsDay.Assess(plan with { ApprovedOn = null }).Missing);
        Assert.Equal(OnItsDay.Assess(plan).Explain(Language.Vietnamese), PromotionRules.National.AssessPlan(plan).Explain(Language.Vietnamese));
        var chairs = new PromotionRules(LawBook.National.With(new Readings { LocalApprover = LocalApprover.ChairOnly }));
        Assert.Equal(by == Authority.ProvincialCommittee ? Verdict.NotSatisfied : Verdict.Satisfied, chairs.AssessPlan(plan).Verdict);
    }

    [Fact]
    public void Clause2_a_plan_holds_projects_of_its_year_and_money_each_once()
    {
        var plan = new AnnualPlan
        {
            Year = 2016,
            Source = FundingSource.National,
            Projects =
            [
                Machinery,
                Machinery,
                Machinery with
                {
                    Code = "02",
                    Source = FundingSource.Local,
                },
                Machinery with
                {
                    Code = "03",
                    Start = new LocalDate(2017, 1, 1),
                    End = new LocalDate(2017, 5, 1),
                },
            ],
            ApprovedBy = Authority.MinisterOfIndustryAndTrade,
            ApprovedOn = new LocalDate(2015, 12, 20),
        };
        var decision = OnItsDay.Assess(plan);
        Assert.Equal(Verdict.NotSatisfied, decision.Verdict);
        Assert.Equal(
            [PlanMessages.SameCode, PlanMessages.OtherSource, PlanMessages.OutsideYear],
            decision.Findings.Where(f => f.Verdict == Verdict.NotSatisfied).Select(f => f.Rule)
        );
    }

    [Fact]
    public void Clause3_a_project_fixes_its_aim_contents_beneficiaries_and_money()
    {
        var norms = NationalLaw.Plans.Values[0];
        Assert.Equal(Verdict.Satisfied, PlanRules.Assess(norms, Machinery).Verdict);
        var empty = Machinery with { Aim = " ", Contents = [], Support = Vnd.Zero, Beneficiaries = [], Places = [], ImplementingUnit = " " };
        var decision = PlanRules.Assess(norms, empty);
        Assert.Equal(("ND45-2012/2/3", Verdict.NotSatisfied), (decision.Findings[0].Citation!.Code, decision.Verdict));
        Assert.Equal("Project “01” does not state: its aim; its contents; its money; its beneficiaries.", decision.Findings[0].Message(Language.English));
        // A group project need not name places and beneficiaries at approval (TT36-2013/10/1/a).
        Assert.Equal(Verdict.Satisfied, PlanRules.Assess(norms, Machinery with { Form = ProjectForm.Group, Beneficiaries = [], Places = [] }).Verdict);
        Assert.Throws<ArgumentException>(() => PlanRules.Assess(norms, Machinery with { End = Machinery.Start.PlusDays(-1) }));
        Assert.Equal(["aim"], PlanRules.Assess(norms, Machinery with { Aim = null }).Missing);
    }

    [Fact]
    public void TT36_article_5_clause_1_a_national_project_names_its_unit_and_places_from_2014_02_10()
    {
        var without = Machinery with { Places = [], ImplementingUnit = "" };
        var national = PromotionRules.National.AssessProject(new LocalDate(2014, 2, 10), without);
        Assert.Equal("TT36-2013/5/1", Assert.Single(national.Findings, f => f.Rule == PlanMessages.Lacks).Citation!.Code);
        Assert.Equal("Project “01” does not state: the implementing unit; its places.", national.Findings[0].Message(Language.English));
        Assert.Equal(Verdict.Satisfied, PromotionRules.National.AssessProject(new LocalDate(2014, 2, 9), without).Verdict);
        Assert.Equal(
            Verdict.Satisfied,
            PromotionRules.National.AssessProject(new LocalDate(2016, 6, 30), without with { Source = FundingSource.Local }).Verdict
        );
        Assert.Equal(
            Verdict.Satisfied,
            PromotionRules.National.AssessProject(new LocalDate(2016, 6, 30), Machinery with { Form = ProjectForm.Group, Places = [] }).Verdict
        );
    }

    [Fact]
    public void TT36_article_2_clause_3_a_key_project_is_one_of_national_money()
    {
        var local = Machinery with { IsKey = true, Source = FundingSource.Local };
        var decision = PromotionRules.National.AssessProject(new LocalDate(2016, 6, 30), local);
        Assert.Equal(Verdict.Undetermined, decision.Verdict);
        Assert.Equal(["provincial_procedure"], decision.Missing);
        Assert.Equal("TT46-2012/8/3/b", Assert.Single(decision.Findings, f => f.Rule == PlanMessages.KeyOfLocal).Citation!.Code);
        Assert.DoesNotContain(decision.Findings, f => f.Citation?.Instrument.Id == "TT36-2013");
    }

    [Fact]
    public void Tasks_lie_within_the_project_and_add_up_to_its_support()
    {
        var norms = NationalLaw.Plans.Values[2];
        var task = new ProjectTask("Mua máy", "Cơ sở A", Machinery.Start, Machinery.End, Vnd.Million(150));
        var rest = task with { Name = "Hội nghị", Support = Vnd.Million(50) };
        Assert.Equal(Verdict.Satisfied, PlanRules.Assess(norms, Machinery with { Tasks = [task, rest] }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, PlanRules.Assess(norms, Machinery with { Tasks = [task] }).Verdict);
        Assert.Equal(Verdict.NotSatisfied, PlanRules.Assess(norms, Machinery with { Tasks = [task, rest with { End = Machinery.End.PlusDays(1) }] }).Verdict);
        Assert.Throws<ArgumentException>(() => PlanRules.Assess(norms, Machinery with { Tasks = [task with { Support = new Vnd(-1) }] }));
    }

    [Fact]
    public void TT36_article_2_clause_3_a_key_project_has_two_linked_contents_is_large_and_longer_than_a_year()
    {
        var norms = NationalLaw.Plans.Values[2];
        var key = Machinery with
        {
            IsKey = true,
            Contents = [PromotionContent.TechnologyAndModels, PromotionContent.VocationalTraining],
            Start = new LocalDate(2016, 3, 1),
            End = new LocalDate(2017, 3, 1),
            IsLarge = true,
            ContentsAreLinked = true,
        };
        Assert.Equal(Verdict.Satisfied, PlanRules.Assess(norms, key).Verdict);
        Assert.True(key.IsOfSeveralYears);
        Assert.Equal(Verdict.NotSatisfied, PlanRules.Assess(norms, key with { End = new LocalDate(2017, 2, 28) }).Verdict);
        Assert.Equal(
            Verdict.NotSatisfied,
            PlanRules.Assess(norms, key with { Contents = [PromotionContent.Consultancy, PromotionContent.Consultancy] }).Verdict
        );
        Assert.Equal(Verdict.NotSatisfied, PlanRules.Assess(norms, key with { IsLarge = false }).Verdict);
        Assert.Equal(Verdict.AuthorityDecides, PlanRules.Assess(norms, key with { IsLarge = null }).Verdict);
        Assert.Equal(["contents_are_linked"], PlanRules.Assess(norms, key with { ContentsAreLinked = null }).Missing);
        Assert.Equal(Verdict.Undetermined, PlanRules.Assess(NationalLaw.Plans.Values[0], key).Verdict);
    }

    [Theory]
    [InlineData(2014, 4, 7, null, Evidence.None)]
    [InlineData(2014, 4, 8, "070-102", Evidence.Text)]
    [InlineData(2018, 5, 10, "070-102", Evidence.Text)]
    [InlineData(2018, 5, 11, "280-309", Evidence.Reported)]
    public void The_budget_code_goes_by_date(int year, int month, int day, string? code, Evidence evidence)
    {
        var norm = NationalLaw.ExecutionOn(new LocalDate(year, month, day)).BudgetCode;
        Assert.Equal(code, norm?.Value.ToString());
        Assert.Equal(evidence, norm?.Evidence ?? Evidence.None);
    }
}
