using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

/// <summary>Tender or selection.</summary>
public class Article3Tests
{
    private static readonly TenderNorms Norms = NationalLaw.Tender.Values[2];

    private static readonly ProjectKind[] Listed =
    [
        ProjectKind.FairOrganisation,
        ProjectKind.FairOrganisationAbroad,
        ProjectKind.FairParticipation,
        ProjectKind.FairParticipationAbroad,
        ProjectKind.ClusterInfrastructure,
        ProjectKind.TreatmentAtCluster,
        ProjectKind.TreatmentRepairAtCluster,
        ProjectKind.Media,
    ];

    [Fact]
    public void Clause1_the_listed_kinds_go_to_tender_where_its_conditions_are_met_and_clause_2_all_others_by_selection()
    {
        foreach (var kind in ProjectKinds.All)
        {
            var request = new TenderRequest
            {
                Source = FundingSource.National,
                Kind = kind,
                MeetsTenderConditions = true,
                IsForOneFair = true,
            };
            var decision = TenderRules.Assess(Norms, request);
            Assert.Equal(Verdict.Satisfied, decision.Verdict);
            Assert.Equal(Listed.Contains(kind) ? TenderMethod.Tender : TenderMethod.Selection, decision.Method);
            Assert.Equal(Listed.Contains(kind) ? "TT36-2013/3/1" : "TT36-2013/3/2", decision.Findings[0].Citation!.Code);
            Assert.Equal(TenderMethod.Selection, TenderRules.Assess(Norms, request with { MeetsTenderConditions = false }).Method);
        }
    }

    [Fact]
    public void Clause1_an_unknown_condition_is_asked_for()
    {
        var media = TenderRules.Assess(Norms, new TenderRequest { Source = FundingSource.National, Kind = ProjectKind.Media });
        Assert.Equal(TenderMethod.Undetermined, media.Method);
        Assert.Equal(["meets_tender_conditions"], media.Missing);
        var fair = TenderRules.Assess(Norms, new TenderRequest { Source = FundingSource.National, Kind = ProjectKind.FairParticipation });
        Assert.Equal(["is_for_one_fair", "meets_tender_conditions"], fair.Missing);
        // Not for one fair: the conditions of tender no longer matter.
        Assert.Equal(
            TenderMethod.Selection,
            TenderRules
                .Assess(
                    Norms,
                    new TenderRequest
                    {
                        Source = FundingSource.National,
                        Kind = ProjectKind.FairParticipation,
                        IsForOneFair = false,
                    }
                )
                .Method
        );
    }

    [Fact]
    public void Clause2_the_head_of_the_Agency_may_decide_on_tender_for_any_kind() =>
        Assert.All(
            ProjectKinds.All,
            kind =>
                Assert.Equal(
                    TenderMethod.Tender,
                    TenderRules
                        .Assess(
                            Norms,
                            new TenderRequest
                            {
                                Source = FundingSource.National,
                                Kind = kind,
                                IsOrderedByAgency = true,
                            }
                        )
                        .Method
                )
        );

    [Theory]
    [InlineData(2012, 7, 4, "norm", null)]
    [InlineData(2012, 7, 5, "provincial_procedure", "ND45-2012/16/1/b")]
    [InlineData(2013, 2, 9, "provincial_procedure", "ND45-2012/16/1/b")]
    [InlineData(2013, 2, 10, "provincial_procedure", "TT46-2012/8/3/b")]
    [InlineData(2014, 4, 7, "provincial_procedure", "TT46-2012/8/3/b")]
    [InlineData(2014, 4, 8, "provincial_procedure", "TTLT26-2014/4/2")]
    [InlineData(2018, 5, 10, "provincial_procedure", "TTLT26-2014/4/2")]
    [InlineData(2018, 5, 11, "provincial_procedure", "TT46-2012/8/3/b")]
    public void TTLT26_article_4_clause_2_local_money_follows_the_rules_of_the_People_s_Committees_which_are_needed(
        int year,
        int month,
        int day,
        string missing,
        string? code
    )
    {
        var decision = PromotionRules.National.AssessTender(
            new LocalDate(year, month, day),
            new TenderRequest { Kind = ProjectKind.Media, Source = FundingSource.Local }
        );
        Assert.Equal((Verdict.Undetermined, TenderMethod.Undetermined), (decision.Verdict, decision.Method));
        Assert.Equal([missing], decision.Missing);
        Assert.Equal(code, decision.Findings.FirstOrDefault(f => f.Rule == TenderMessages.Provincial).Citation?.Code);
    }

    [Fact]
    public void The_rule_starts_with_the_circular()
    {
        var request = new TenderRequest { Source = FundingSource.National, Kind = ProjectKind.Machinery };
        Assert.Equal(["norm"], PromotionRules.National.AssessTender(new LocalDate(2014, 2, 9), request).Missing);
        Assert.Equal(TenderMethod.Selection, PromotionRules.National.AssessTender(new LocalDate(2014, 2, 10), request).Method);
    }
}
