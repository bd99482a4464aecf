using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Tests.LawTests.TT36Of2013;

/// <summary>Articles 10, 11, 13–15, 18 and 19: the papers of every stage.</summary>
public class DossierTests
{
    private static readonly DossierNorms Norms = NationalLaw.Dossiers.Values[2];

    // Every fact known, so that each paper is either needed or not.
    private static DossierRequest Request(DossierStage stage, ProjectKind kind) =>
        new()
        {
            Source = FundingSource.National,
            Stage = stage,
            Kind = kind,
            UnitIsBeneficiary = false,
            IsOfOneProvince = true,
            IsConference = true,
            ContractorIsHired = true,
            InvestorIsEnterprise = true,
            IsCollectiveMark = true,
            IsWebsite = true,
            IssuesInvoice = false,
            IsByPercentage = true,
            IsLastContractOfYear = true,
            CouncilMet = true,
        };

    private static string[] Needed(DossierRequest request) =>
        DossierRules.Assess(Norms, request).Items.Where(i => i.Need == PaperNeed.Needed).Select(i => i.Paper.Code).ToArray();

    [Theory]
    [InlineData("business-registration", PaperForm.ValidCopy)]
    [InlineData("credit-contract", PaperForm.ValidCopy)]
    [InlineData("trademark-certificate", PaperForm.OriginalOrValidCopy)]
    [InlineData("booth-list", PaperForm.Original)]
    [InlineData("project-contract", PaperForm.Unstated)]
    public void Article2Clause4_a_paper_says_where_a_valid_copy_suffices(string code, PaperForm form) =>
        Assert.All(Norms.Lines.Where(l => l.Paper.Code == code), l => Assert.Equal(form, l.Paper.Form));

    [Fact]
    public void Article10Clause1_three_sets_go_to_the_Department()
    {
        var decision = DossierRules.Assess(Norms, Request(DossierStage.BaseAppraisal, ProjectKind.Machinery));
        Assert.Equal(3, decision.Sets!.Value);
        Assert.Equal(["request-letter", "project-document", "estimate", "beneficiary-request"], decision.Missing);
        Assert.DoesNotContain("beneficiary-request", Needed(Request(DossierStage.BaseAppraisal, ProjectKind.Machinery) with { UnitIsBeneficiary = true }));
        Assert.Equal("1", decision.Items.Single(i => i.Paper.Code == "estimate").Paper.Template);
    }

    [Fact]
    public void Article10Clause2_one_set_goes_to_the_Agency_with_the_appraisal_sheet_for_one_province()
    {
        var request = Request(DossierStage.MinistryAppraisal, ProjectKind.Machinery);
        Assert.Equal(1, DossierRules.Assess(Norms, request).Sets!.Value);
        Assert.Contains("base-appraisal-sheet", Needed(request));
        Assert.DoesNotContain("base-appraisal-sheet", Needed(request with { IsOfOneProvince = false }));
    }

    [Theory]
    [InlineData(ProjectKind.ClusterInfrastructure, "project-contract,support-contract,contractor-contract,progress-report")]
    [InlineData(ProjectKind.VocationalTraining, "project-contract,training-plan")]
    [InlineData(ProjectKind.Workshop, "project-contract,implementation-plan")]
    [InlineData(ProjectKind.Consultancy, "project-contract")]
    [InlineData(ProjectKind.Media, "project-contract")]
    [InlineData(ProjectKind.ClusterPlan, "project-contract,support-contract")]
    [InlineData(ProjectKind.Machinery, "project-contract,progress-report")]
    [InlineData(ProjectKind.EnterpriseSetup, "")]
    [InlineData(ProjectKind.RelocationInterest, "")]
    public void Article13_papers_of_the_first_advance(ProjectKind kind, string codes) =>
        Assert.Equal(codes, string.Join(",", Needed(Request(DossierStage.FirstAdvance, kind))));

    [Theory]
    [InlineData(ProjectKind.EnterpriseSetup, "TT36-2013/13/3/b", "project-contract,base-acceptance-minutes,completion-report,business-registration")]
    [InlineData(
        ProjectKind.RelocationInterest,
        "TT36-2013/15/1",
        "project-contract,base-acceptance-minutes,completion-report,credit-contract,interest-proof,works-contracts-and-closure"
    )]
    [InlineData(ProjectKind.VocationalTraining, "TT36-2013/14/1", "certificate-decision,signed-trainee-list,employed-trainee-list")]
    [InlineData(ProjectKind.Consultancy, "TT36-2013/14/2/a", "contract-acceptance-and-closure,consultancy-product,expense-list-with-vouchers")]
    [InlineData(ProjectKind.ManagementTraining, "TT36-2013/14/2/b", "signed-trainee-list,training-material")]
    [InlineData(ProjectKind.Workshop, "TT36-2013/14/2/c", "signed-delegate-list,event-material")]
    [InlineData(ProjectKind.DemonstrationModel, "TT36-2013/14/3", "supported-part-vouchers,confirmed-delegate-list,model-presentation")]
    [InlineData(ProjectKind.TechnologyTransfer, "TT36-2013/14/4", "contract-acceptance-and-closure")]
    [InlineData(ProjectKind.Machinery, "TT36-2013/14/5", "contract-acceptance-and-closure")]
    [InlineData(ProjectKind.CleanerProductionAssessment, "TT36-2013/14/6", "approved-assessment")]
    [InlineData(ProjectKind.Trademark, "TT36-2013/14/7", "trademark-certificate,mark-rules,brand-strategy,expense-list-with-vouchers")]
    [InlineData(ProjectKind.Media, "TT36-2013/14/8", "contract-acceptance-and-closure,product-list,website-licence")]
    [InlineData(ProjectKind.Association, "TT36-2013/14/9", "association-decision-and-charter,member-list,expense-list-with-vouchers")]
    [InlineData(ProjectKind.FairOrganisation, "TT36-2013/14/10", "booth-list,booth-contract")]
    [InlineData(ProjectKind.FairOrganisationAbroad, "TT36-2013/14/10", "booth-contract")]
    [InlineData(ProjectKind.FairParticipation, "TT36-2013/14/11", "supported-exhibitor-list,booth-contract,booth-invoice")]
    [InlineData(ProjectKind.LinkageCluster, "TT36-2013/14/12", "linkage-approval,expense-list-with-vouchers")]
    [InlineData(ProjectKind.ClusterPlan, "TT36-2013/14/13", "plan-approval,expense-list-with-vouchers")]
    [InlineData(ProjectKind.ClusterInfrastructure, "TT36-2013/14/14", "works-acceptance,audit-report")]
    [InlineData(ProjectKind.TreatmentAtCluster, "TT36-2013/14/14", "works-acceptance,output-standard,audit-report")]
    [InlineData(ProjectKind.TreatmentAtEstablishment, "TT36-2013/14/14", "works-acceptance,output-standard")]
    [InlineData(ProjectKind.Contest, "TT36-2013/14/15", "contest-decisions,prize-decision")]
    public void Article14_papers_of_the_rest_by_kind(ProjectKind kind, string provision, string codes)
    {
        var decision = DossierRules.Assess(Norms, Request(DossierStage.Rest, kind));
        var own = decision.Items.Where(i => i.Citation.Code == provision && i.Need == PaperNeed.Needed).Select(i => i.Paper.Code);
        Assert.Equal(codes, string.Join(",", own));
        Assert.Contains(decision.Items, i => i.Paper.Code == "base-acceptance-minutes");
    }

    [Fact]
    public void Article16Clause2_the_Agency_names_the_papers_of_what_is_not_listed()
    {
        Assert.Equal(Verdict.AuthorityDecides, DossierRules.Assess(Norms, Request(DossierStage.Rest, ProjectKind.Other)).Verdict);
        Assert.Equal(Verdict.AuthorityDecides, DossierRules.Assess(Norms, Request(DossierStage.FirstAdvance, ProjectKind.Contest)).Verdict);
        Assert.Equal(Verdict.Undetermined, DossierRules.Assess(Norms, Request(DossierStage.Settlement, ProjectKind.Other)).Verdict);
        Assert.Equal(
            200_000_000,
            Article13Tests.On(Article13Tests.Day, Article13Tests.Request(ProjectKind.Contest, AdvanceStage.Accepted)).Payable!.Value.Dong
        );
    }

    [Fact]
    public void Article18Clause4_force_majeure_needs_explanation_minutes_and_vouchers() =>
        Assert.Equal(["explanation", "work-done-minutes", "work-done-vouchers"], Needed(Request(DossierStage.ForceMajeure, ProjectKind.Machinery)));

    [Fact]
    public void Article18Clause4_reading_R22_asks_for_the_minutes_of_one_body_or_of_all()
    {
        var request = Request(DossierStage.ForceMajeure, ProjectKind.Machinery);
        var one = DossierRules.Assess(Norms, request);
        Assert.All(one.Findings, f => Assert.Equal(ReadingId.R22, f.Reading));
        Assert.Contains("(một trong các cơ quan, cách hiểu R22)", one.Findings[1].Message(Language.Vietnamese));
        var all = new PromotionRules(LawBook.National.With(new Readings { ForceMajeure = ForceMajeureMinutes.All })).AssessDossier(
            new LocalDate(2016, 6, 30),
            request
        );
        Assert.Equal(["explanation", "work-done-minutes-of-all", "work-done-vouchers"], all.Missing);
    }

    [Fact]
    public void Article19_settlement_papers_go_by_invoice_percentage_and_last_contract()
    {
        var request = Request(DossierStage.Settlement, ProjectKind.Machinery);
        // By percentage the list of the whole cost (8b) stands in place of the other (8a).
        Assert.Equal(["5a", "7", "8b", "-", "-", "6", "10"], Templates(request));
        Assert.Equal(["5a", "7", "8a", "-", "-", "6", "10"], Templates(request with { IsByPercentage = false }));
        Assert.Equal(
            ["base-acceptance-minutes", "financial-invoice", "advance-dossiers", "department-confirmation-of-work-and-money", "contract-closure"],
            Needed(request with { IssuesInvoice = true, IsLastContractOfYear = false })
        );

        static IEnumerable<string> Templates(DossierRequest asked) =>
            DossierRules.Assess(Norms, asked).Items.Where(i => i.Need == PaperNeed.Needed).Select(i => i.Paper.Template ?? "-");
    }

    [Theory]
    [InlineData(DossierStage.BaseAppraisal, null, "TT36-2013/annex-2")]
    [InlineData(DossierStage.MinistryAppraisal, null, "TT36-2013/annex-2")]
    [InlineData(DossierStage.Settlement, false, "TT36-2013/annex-4")]
    [InlineData(DossierStage.Settlement, true, null)]
    [InlineData(DossierStage.Rest, null, null)]
    public void Annexes2And4_what_they_ask_for_was_not_read_and_is_named(DossierStage stage, bool? issuesInvoice, string? annex)
    {
        var decision = DossierRules.Assess(Norms, Request(stage, ProjectKind.Machinery) with { IssuesInvoice = issuesInvoice });
        Assert.Equal(annex, decision.Findings.Where(f => f.Rule == DossierMessages.AnnexUnread).Select(f => f.Citation!.Code).SingleOrDefault());
    }

    [Fact]
    public void Article19Clause1PointB_form_9_is_one_of_files_without_an_invoice()
    {
        var request = Request(DossierStage.Settlement, ProjectKind.Machinery);
        Assert.Equal(PaperNeed.IfAny, Item(request, "payment-request-table")!.Need);
        Assert.Equal(PaperNeed.IfAny, Item(request with { IssuesInvoice = null }, "payment-request-table")!.Need);
        Assert.Null(Item(request with { IssuesInvoice = true }, "payment-request-table"));
    }

    [Fact]
    public void Article21Clause4_the_Department_confirms_work_and_money_in_the_settlement_file_too()
    {
        var request = Request(DossierStage.Settlement, ProjectKind.Machinery);
        var item = Item(request, "department-confirmation-of-work-and-money")!;
        Assert.Equal(("TT36-2013/21/4", PaperNeed.Needed), (item.Citation.Code, item.Need));
        Assert.Equal(PaperNeed.IfAny, Item(request with { IsOfOneProvince = false }, item.Paper.Code)!.Need);
        Assert.Equal(PaperNeed.Depends, Item(request with { IsOfOneProvince = null }, item.Paper.Code)!.Need);
    }

    [Theory]
    [InlineData(ProjectKind.ClusterInfrastructure, "TT36-2013/13/1/b")]
    [InlineData(ProjectKind.Machinery, "TT36-2013/13/2/d")]
    public void Article23Clause3PointA_the_report_behind_an_advance_is_confirmed_and_both_provisions_are_named(ProjectKind kind, string code)
    {
        var decision = DossierRules.Assess(Norms, Request(DossierStage.FirstAdvance, kind));
        var item = decision.Items.Single(i => i.Paper.Code == "progress-report");
        Assert.Equal((code, "TT36-2013/23/3/a", "3b"), (item.Citation.Code, item.Also!.Code, item.Paper.Template));
        Assert.Contains(
            decision.Findings,
            f =>
                f.Message(Language.English)
                    .Contains("(form 3b of annex 1; see also Circular 36/2013/TT-BCT, Article 23, clause 3, point a)", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Article13Clause2PointB_training_sessions_and_forums_need_no_plan_and_conferences_do()
    {
        var request = Request(DossierStage.FirstAdvance, ProjectKind.Workshop);
        Assert.Equal(PaperNeed.Needed, Item(request, "implementation-plan")!.Need);
        Assert.Null(Item(request with { IsConference = false }, "implementation-plan"));
        Assert.Equal("is_conference", Item(request with { IsConference = null }, "implementation-plan")!.DependsOn);
    }

    [Fact]
    public void Article14Clause8_the_list_of_products_is_needed_and_samples_are_if_there_are_any()
    {
        var request = Request(DossierStage.Rest, ProjectKind.Media);
        Assert.Equal(PaperNeed.Needed, Item(request, "product-list")!.Need);
        Assert.Equal(PaperNeed.IfAny, Item(request, "product-samples")!.Need);
    }

    [Theory]
    [InlineData(ProjectKind.FairOrganisationAbroad, ReadingId.R10)]
    [InlineData(ProjectKind.StudyTickets, ReadingId.R12)]
    [InlineData(ProjectKind.TreatmentRepairAtCluster, ReadingId.R13)]
    [InlineData(ProjectKind.TreatmentRepairAtEstablishment, ReadingId.R13)]
    public void Readings_that_leave_a_kind_out_of_article_13_leave_its_papers_to_the_Agency(ProjectKind kind, ReadingId reading)
    {
        var strict = Readings.Default with
        {
            FairsAbroad = AdvanceListing.AgencyDecides,
            StudyTickets = AdvanceListing.AgencyDecides,
            TreatmentRepair = AdvanceListing.AgencyDecides,
        };
        foreach (var stage in new[] { DossierStage.FirstAdvance, DossierStage.Rest })
        {
            var listed = DossierRules.Assess(Norms, Request(stage, kind));
            Assert.Equal(Verdict.Undetermined, listed.Verdict);
            Assert.All(listed.Findings, f => Assert.Equal(reading, f.Reading));
            var left = DossierRules.Assess(Norms, Request(stage, kind), strict);
            Assert.Equal((Verdict.AuthorityDecides, reading), (left.Verdict, left.Findings[0].Reading));
            Assert.Empty(left.Items);
        }

        Assert.Equal(Verdict.Undetermined, DossierRules.Assess(Norms, Request(DossierStage.Settlement, kind), strict).Verdict);
    }

    [Theory]
    [InlineData(2014, 2, 10, true)]
    [InlineData(2025, 6, 30, true)]
    [InlineData(2025, 7, 1, false)]
    public void Article18Clause4_the_minutes_of_force_majeure_name_no_district_once_there_is_none(int year, int month, int day, bool hasDistricts)
    {
        var request = Request(DossierStage.ForceMajeure, ProjectKind.Machinery);
        foreach (var minutes in Enum.GetValues<ForceMajeureMinutes>())
        {
            var rules = new PromotionRules(LawBook.National.With(new Readings { ForceMajeure = minutes }));
            var paper = Assert
                .Single(
                    rules.AssessDossier(new LocalDate(year, month, day), request).Items,
                    i => i.Paper.Code.StartsWith("work-done-minutes", StringComparison.Ordinal)
                )
                .Paper;
            Assert.Equal(minutes == ForceMajeureMinutes.All ? "work-done-minutes-of-all" : "work-done-minutes", paper.Code);
            Assert.Equal(hasDistricts, paper.Name.Vietnamese.Contains("cấp huyện", StringComparison.Ordinal));
            Assert.Equal(hasDistricts, paper.Name.English.Contains("district", StringComparison.Ordinal));
            Assert.Contains("Ủy ban nhân dân cấp", paper.Name.Vietnamese);
            Assert.Contains("cấp xã", paper.Name.Vietnamese);
        }
    }

    private static DossierItem? Item(DossierRequest request, string code) =>
        DossierRules.Assess(Norms, request).Items.FirstOrDefault(i => i.Paper.Code == code);

    [Fact]
    public void Article11Clause1_a_change_is_asked_for_in_writing_with_the_Department() =>
        Assert.Equal(["change-request", "department-confirmation"], Needed(Request(DossierStage.Change, ProjectKind.Machinery)));

    [Fact]
    public void Article11Clause1_a_regional_centre_s_project_in_one_province_is_confirmed_too()
    {
        var request = Request(DossierStage.Change, ProjectKind.Machinery) with { IsOfOneProvince = false };
        Assert.Equal(["change-request"], Needed(request));
        Assert.Equal(["change-request", "department-confirmation"], Needed(request with { IsWithinOneProvince = true }));
        Assert.Equal(["change-request"], Needed(request with { IsOfOneProvince = true, IsWithinOneProvince = false }));
    }

    [Fact]
    public void Article8Clause3_and_23Clause3_papers_of_approval_and_of_group_plans()
    {
        Assert.Equal(["agency-submission", "ministry-appraisal-minutes", "draft-decision"], Needed(Request(DossierStage.PlanApproval, ProjectKind.Machinery)));
        Assert.Equal(["approved-group-plan"], Needed(Request(DossierStage.GroupPlan, ProjectKind.Machinery)));
    }

    [Fact]
    public void What_is_at_hand_completes_a_dossier_and_what_is_unknown_is_named()
    {
        foreach (var stage in Enum.GetValues<DossierStage>().Except([DossierStage.LeadBodyRecords]))
        {
            foreach (var kind in ProjectKinds.All)
            {
                var request = Request(stage, kind);
                var decision = DossierRules.Assess(Norms, request);
                var complete = DossierRules.Assess(Norms, request with { AtHand = decision.Items.Select(i => i.Paper.Code).ToValueList() });
                // Enterprise set-up and interest support are paid after acceptance only (articles 13.3 and 15.1).
                var onlyAfter = stage == DossierStage.FirstAdvance && kind is (ProjectKind.EnterpriseSetup or ProjectKind.RelocationInterest);
                Assert.Contains(complete.Verdict, onlyAfter ? new[] { Verdict.NotSatisfied } : [Verdict.Satisfied, Verdict.AuthorityDecides]);
                Assert.Empty(complete.Missing);
                Assert.All(decision.Items, i => Assert.NotEqual(PaperNeed.Depends, i.Need));
            }
        }

        var bare = DossierRules.Assess(
            Norms,
            new DossierRequest
            {
                Source = FundingSource.National,
                Stage = DossierStage.MinistryAppraisal,
                Kind = ProjectKind.Media,
            }
        );
        Assert.Contains("is_of_one_province", bare.Missing);
        Assert.Contains(bare.Items, i => i.Need == PaperNeed.Depends && i.DependsOn == "is_of_one_province");
    }

    [Fact]
    public void A_code_has_one_name_and_a_malformed_question_is_a_bug()
    {
        Assert.All(Norms.Lines.GroupBy(l => l.Paper.Code), g => Assert.Single(g.Select(l => l.Paper.Name).Distinct()));
        Assert.All(Norms.Lines, l => Assert.NotEqual(l.Paper.Name.Vietnamese, l.Paper.Name.English));
        Assert.Throws<ArgumentException>(() => DossierRules.Assess(Norms, Request(default, ProjectKind.Media)));
        Assert.Throws<ArgumentException>(() => DossierRules.Assess(Norms, Request(DossierStage.Rest, default)));
        Assert.Throws<ArgumentException>(() => DossierRules.Assess(Norms, Request(DossierStage.Rest, ProjectKind.Media) with { AtHand = ["nothing"] }));
    }
}
