using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.LawTests.TTLT26Of2014;

/// <summary>Who lays down levels, approves projects and settles, while the joint circular was in force.</summary>
public class CompetenceTests
{
    [Theory]
    [InlineData(CompetenceAct.SetSelection, "TTLT26-2014/4/2")]
    [InlineData(CompetenceAct.SetPriorityLevels, "TTLT26-2014/6/2/t")]
    [InlineData(CompetenceAct.SetConditions, "TTLT26-2014/7")]
    [InlineData(CompetenceAct.ApproveProject, "TTLT26-2014/7/2")]
    [InlineData(CompetenceAct.SetProcedure, "TT46-2012/8/3/a")]
    public void The_Ministry_is_named_where_the_provision_names_it_and_not_its_Minister(CompetenceAct act, string code)
    {
        var request = new CompetenceRequest { Act = act, Source = FundingSource.National };
        var findings = PromotionRules.National.AssessCompetence(new LocalDate(2016, 6, 30), request).Findings;
        Assert.EndsWith(": Bộ Công Thương.", findings.Single(f => f.Citation?.Code == code).Message(Language.Vietnamese));
        // Clause 2 of article 2 of the decree names the Minister.
        Assert.All(
            findings.Where(f => f.Citation?.Code == "ND45-2012/2/2"),
            f => Assert.EndsWith(": Bộ trưởng Bộ Công Thương.", f.Message(Language.Vietnamese))
        );
    }

    private static CompetenceDecision Ask(LocalDate day, CompetenceRequest request) => PromotionRules.National.AssessCompetence(day, request);

    [Theory]
    [InlineData(CompetenceAct.SetSelection, FundingSource.National, null, Authority.MinisterOfIndustryAndTrade, "TTLT26-2014/4/2")]
    [InlineData(CompetenceAct.SetSelection, FundingSource.Local, CompetenceLevel.Commune, Authority.CommuneCommittee, "TTLT26-2014/4/2")]
    [InlineData(CompetenceAct.SetPriorityLevels, FundingSource.National, null, Authority.MinisterOfIndustryAndTrade, "TTLT26-2014/6/2/t")]
    [InlineData(CompetenceAct.SetLevels, FundingSource.Local, null, Authority.ProvincialCommittee, "TTLT26-2014/6/3/a")]
    [InlineData(CompetenceAct.IssueFundRegulation, FundingSource.Local, null, Authority.ProvincialCommittee, "TTLT26-2014/6/3/a")]
    [InlineData(CompetenceAct.AddItems, FundingSource.Local, null, Authority.ProvincialCouncil, "TTLT26-2014/6/3/b")]
    [InlineData(CompetenceAct.SetConditions, FundingSource.National, null, Authority.MinisterOfIndustryAndTrade, "TTLT26-2014/7")]
    [InlineData(CompetenceAct.SetConditions, FundingSource.Local, null, Authority.ProvincialCommittee, "TTLT26-2014/7")]
    [InlineData(CompetenceAct.Settle, FundingSource.Local, CompetenceLevel.Province, Authority.Department, "TTLT26-2014/8/3/c")]
    [InlineData(CompetenceAct.AppraiseYearSettlement, FundingSource.National, null, Authority.MinistryOfFinance, "TTLT26-2014/8/3/c")]
    [InlineData(CompetenceAct.AppraiseYearSettlement, FundingSource.Local, CompetenceLevel.Province, Authority.FinanceDepartment, "TTLT26-2014/8/3/c")]
    public void It_names_who_acts_from_2014_04_08_to_2018_05_10(CompetenceAct act, FundingSource source, CompetenceLevel? level, Authority by, string code)
    {
        var request = new CompetenceRequest
        {
            Act = act,
            Source = source,
            Level = level,
            By = by,
        };
        foreach (var day in new LocalDate[] { new(2014, 4, 8), new(2018, 5, 10) })
        {
            var decision = Ask(day, request);
            Assert.Equal(Verdict.Satisfied, decision.Verdict);
            Assert.Contains(decision.Findings, f => f.Citation?.Code == code);
            Assert.Equal(Verdict.NotSatisfied, Ask(day, request with { By = Authority.ImplementingUnit }).Verdict);
        }

        foreach (var day in new LocalDate[] { new(2014, 4, 7), new(2018, 5, 11) })
            Assert.Equal(Verdict.Undetermined, Ask(day, request).Verdict);
    }

    [Theory]
    [InlineData(CompetenceLevel.Province, Authority.ProvincialCommittee)]
    [InlineData(CompetenceLevel.District, Authority.DistrictCommittee)]
    [InlineData(CompetenceLevel.Commune, Authority.CommuneCommittee)]
    public void Article7Clause2_the_committee_of_the_level_approves_a_local_project(CompetenceLevel level, Authority by)
    {
        var request = new CompetenceRequest
        {
            Act = CompetenceAct.ApproveProject,
            Source = FundingSource.Local,
            Level = level,
            By = by,
        };
        var decision = Ask(new LocalDate(2014, 4, 8), request);
        Assert.Equal(Verdict.Satisfied, decision.Verdict);
        Assert.Contains(decision.Findings, f => f.Citation?.Code == "TTLT26-2014/7/2" && f.Reading == ReadingId.R18);
        // Where the level is not known, its committee is one of those named.
        Assert.Equal(Verdict.Satisfied, Ask(new LocalDate(2018, 5, 10), request with { Level = null }).Verdict);
        // Before and after, what names the lower committees is not held; the province's is named by the decree.
        var lower = by == Authority.ProvincialCommittee ? Verdict.Satisfied : Verdict.Undetermined;
        Assert.Equal(lower, Ask(new LocalDate(2014, 4, 7), request).Verdict);
        Assert.Equal(lower, Ask(new LocalDate(2018, 5, 11), request).Verdict);
    }

    [Theory]
    [InlineData(CompetenceLevel.Province, Authority.CommuneCommittee)]
    [InlineData(CompetenceLevel.Commune, Authority.DistrictCommittee)]
    [InlineData(CompetenceLevel.Commune, Authority.CommuneChair)]
    public void Article7Clause2_another_committee_or_a_chair_below_the_province_depends_on_its_rules(CompetenceLevel level, Authority by)
    {
        var decision = Ask(
            new LocalDate(2016, 6, 30),
            new CompetenceRequest
            {
                Act = CompetenceAct.ApproveProject,
                Source = FundingSource.Local,
                Level = level,
                By = by,
            }
        );
        Assert.Equal(["provincial_procedure"], decision.Missing);
        Assert.Equal("TT46-2012/8/3/b", decision.Findings[0].Citation!.Code);
    }

    [Theory]
    [InlineData(CompetenceLevel.District)]
    [InlineData(CompetenceLevel.Commune)]
    public void Article8Clause3PointC_the_province_lays_down_who_settles_for_district_and_commune(CompetenceLevel level)
    {
        var decision = Ask(
            new LocalDate(2016, 6, 30),
            new CompetenceRequest
            {
                Act = CompetenceAct.Settle,
                Source = FundingSource.Local,
                Level = level,
            }
        );
        Assert.Equal(["provincial_procedure"], decision.Missing);
        Assert.Equal("TTLT26-2014/8/3/c", Assert.Single(decision.Findings.ToArray()).Citation!.Code);
    }

    [Fact]
    public void Article6Clause2PointS_the_authority_that_approves_management_costs_is_not_named()
    {
        var decision = Ask(new LocalDate(2016, 6, 30), new CompetenceRequest { Act = CompetenceAct.ApproveManagementCost });
        Assert.Equal((Verdict.AuthorityDecides, "TTLT26-2014/6/2/s"), (decision.Verdict, decision.Findings[0].Citation!.Code));
    }

    [Theory]
    [InlineData(LocalApprover.AnyNamed)]
    [InlineData(LocalApprover.ChairOnly)]
    [InlineData(LocalApprover.CommitteeOnly)]
    public void Article7Clause2_the_condition_of_approval_names_whom_the_table_of_competence_names(LocalApprover reading)
    {
        var book = LawBook.National.With(Readings.Default with { LocalApprover = reading });
        foreach (var day in new[] { new LocalDate(2014, 4, 8), new LocalDate(2016, 6, 30), new LocalDate(2018, 5, 10) })
        {
            var request = new CompetenceRequest { Act = CompetenceAct.ApproveProject, Source = FundingSource.Local };
            var competent = new PromotionRules(book).AssessCompetence(day, request).Competent.Select(l => l.By!.Value).Distinct().Order();
            Assert.Equal(competent, book.At(day).FundingConditions!.LocalApprovers.Value.Order());
            var national = new PromotionRules(book).AssessCompetence(day, request with { Source = FundingSource.National }).Competent.Select(l => l.By!.Value);
            Assert.Equal(national.Distinct().Order(), book.At(day).FundingConditions!.NationalApprovers.Value.Order());
        }
    }
}
