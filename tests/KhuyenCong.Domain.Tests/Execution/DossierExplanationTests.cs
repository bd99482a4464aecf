using System.Text;
using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;

namespace KhuyenCong.Domain.Tests.Execution;

public class DossierExplanationTests
{
    private static readonly DossierNorms Norms = NationalLaw.Dossiers.Values[2];

    private static readonly PaperFacts AllTrue = new()
    {
        UnitIsBeneficiary = true,
        IsOfOneProvince = true,
        IsConference = true,
        ContractorIsHired = true,
        InvestorIsEnterprise = true,
        IsCollectiveMark = true,
        IsWebsite = true,
        IssuesInvoice = true,
        IsByPercentage = true,
        IsLastContractOfYear = true,
        CouncilMet = true,
    };

    private static readonly PaperFacts AllFalse = new()
    {
        UnitIsBeneficiary = false,
        IsOfOneProvince = false,
        IsConference = false,
        ContractorIsHired = false,
        InvestorIsEnterprise = false,
        IsCollectiveMark = false,
        IsWebsite = false,
        IssuesInvoice = false,
        IsByPercentage = false,
        IsLastContractOfYear = false,
        CouncilMet = false,
    };

    private readonly ExplanationPage _page = new("Dossiers");

    [Fact]
    public void Every_paper_of_every_stage_is_approved()
    {
        var text = new StringBuilder("Papers of Circular 36/2013, stage by stage.\n");
        foreach (var line in Norms.Lines)
        {
            var kinds = line.Kinds == ProjectKinds.All ? "all" : string.Join(", ", line.Kinds.Select(k => k.ToCode()));
            text.Append(
                $"\n{line.Stage} [{line.Citation.Code}] {line.Paper.Code}, {line.Paper.Form}, form {line.Paper.Template ?? "none"}, {line.Condition}\n"
            );
            text.Append($"  {line.Paper.Name.Vietnamese}\n  {line.Paper.Name.English}\n  {kinds}\n");
        }

        Approval.Verify("tests/KhuyenCong.Domain.Tests/Approved/Papers.txt", text.ToString());
    }

    [Fact]
    public void Every_explanation_of_papers_is_approved()
    {
        foreach (var stage in Enum.GetValues<DossierStage>())
        {
            Case($"{stage} of machinery, nothing known", new PaperFacts().For(FundingSource.National, stage, ProjectKind.Machinery));
            Case($"{stage} of machinery, every fact true", AllTrue.For(FundingSource.National, stage, ProjectKind.Machinery));
            Case($"{stage} of machinery, every fact false", AllFalse.For(FundingSource.National, stage, ProjectKind.Machinery));
        }

        Conditions();
        WithoutAList();
        var complete = AllFalse.For(FundingSource.National, DossierStage.Rest, ProjectKind.Media);
        var all = DossierRules.Assess(Norms, complete).Items.Select(i => i.Paper.Code).ToValueList();
        Case("media accepted, everything at hand", complete with { AtHand = all });
        Case("media accepted, all but the report at hand", complete with { AtHand = all.Where(c => c != "summary-report").ToValueList() });
        Case("media accepted, samples are not needed", complete with { AtHand = all.Where(c => c != "product-samples").ToValueList() });
        _page.Case(
            "force majeure under reading R22, all",
            DossierRules.Assess(
                Norms,
                AllFalse.For(FundingSource.National, DossierStage.ForceMajeure, ProjectKind.Media),
                new() { ForceMajeure = ForceMajeureMinutes.All }
            )
        );
        Case("workshop begun, a conference or not", new PaperFacts().For(FundingSource.National, DossierStage.FirstAdvance, ProjectKind.Workshop));
        Case("local media accepted", complete with { Source = FundingSource.Local });
        foreach (var norms in NationalLaw.Dossiers.Values)
        {
            foreach (var source in new[] { FundingSource.National, FundingSource.Local })
                _page.Case(
                    $"records of the lead body, {source}, {norms.LeadBody.Code}",
                    DossierRules.Assess(norms, AllFalse.For(FundingSource.National, DossierStage.LeadBodyRecords, ProjectKind.Media) with { Source = source })
                );
        }

        _page.Case("before Circular 36/2013", DossierRules.Assess(null, complete));
        _page.Verify(typeof(DossierMessages));
    }

    private void Conditions()
    {
        var none = new PaperFacts();
        Case("media accepted, a website or not", none.For(FundingSource.National, DossierStage.Rest, ProjectKind.Media));
        Case("media accepted, a website", AllTrue.For(FundingSource.National, DossierStage.Rest, ProjectKind.Media));
        Case("trademark accepted, collective or not", none.For(FundingSource.National, DossierStage.Rest, ProjectKind.Trademark));
        Case("trademark accepted, collective", AllTrue.For(FundingSource.National, DossierStage.Rest, ProjectKind.Trademark));
        Case("cluster works begun, contractor or not", none.For(FundingSource.National, DossierStage.FirstAdvance, ProjectKind.TreatmentAtCluster));
        Case("cluster works begun, no contractor", AllFalse.For(FundingSource.National, DossierStage.FirstAdvance, ProjectKind.TreatmentAtCluster));
        Case("cluster works accepted, enterprise or not", none.For(FundingSource.National, DossierStage.Rest, ProjectKind.TreatmentAtCluster));
        Case("cluster works accepted, an enterprise", AllTrue.For(FundingSource.National, DossierStage.Rest, ProjectKind.TreatmentAtCluster));
        bool?[] any = [true, false, null];
        foreach (var invoice in any)
        {
            foreach (var percentage in any)
            {
                Case(
                    $"settlement, invoice {Text(invoice)}, percentage {Text(percentage)}",
                    (AllFalse with { IssuesInvoice = invoice, IsByPercentage = percentage }).For(
                        FundingSource.National,
                        DossierStage.Settlement,
                        ProjectKind.Machinery
                    )
                );
            }
        }

        static string Text(bool? known) => known?.ToString() ?? "unknown";
    }

    private void WithoutAList()
    {
        foreach (var kind in new[] { ProjectKind.Other, ProjectKind.FairParticipationAbroad, ProjectKind.Contest })
        {
            Case($"{kind} begun", AllFalse.For(FundingSource.National, DossierStage.FirstAdvance, kind));
            Case($"{kind} accepted", AllFalse.For(FundingSource.National, DossierStage.Rest, kind));
        }

        foreach (var kind in new[] { ProjectKind.EnterpriseSetup, ProjectKind.RelocationInterest })
        {
            Case($"{kind} begun", AllFalse.For(FundingSource.National, DossierStage.FirstAdvance, kind));
            Case($"{kind} accepted", AllFalse.For(FundingSource.National, DossierStage.Rest, kind));
        }
    }

    private void Case(string name, DossierRequest request)
    {
        var decision = DossierRules.Assess(Norms, request);
        var items = decision.Items.Select(i => $"{i.Paper.Code} {i.Need}{(i.IsAtHand ? " at hand" : "")}");
        _page.Case($"{name}: {decision.Sets?.Value.ToString() ?? "no"} sets; {string.Join(", ", items)}", decision);
    }
}
