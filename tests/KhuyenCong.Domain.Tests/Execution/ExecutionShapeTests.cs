using System.Text;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Tests.Approved;
using static KhuyenCong.Domain.Tests.LawTests.ND45Of2012.Article2Tests;

namespace KhuyenCong.Domain.Tests.Execution;

public class ExecutionShapeTests
{
    private static readonly AdvanceRequest Advance = new()
    {
        Source = FundingSource.National,
        Kind = ProjectKind.Media,
        Stage = AdvanceStage.BeforeAcceptance,
        Support = new Vnd(200),
        Advanced = new Vnd(200),
    };

    private static readonly ChangeRequest Change = new() { Source = FundingSource.National, Changes = [ChangeKind.IncreaseSupport, ChangeKind.Other] };

    private static readonly DossierRequest Dossier = new()
    {
        Source = FundingSource.National,
        Stage = DossierStage.BaseAppraisal,
        Kind = ProjectKind.Other,
    };

    private readonly StringBuilder _text = new("What is wrong with a malformed request.\n");

    [Fact]
    public void Every_problem_of_a_malformed_request_is_approved()
    {
        Advances();
        Changes();
        Case("tender of no kind and no money", ExecutionShape.Of(new TenderRequest { Kind = default, Source = default }));
        Case("tender of a kind after the last", ExecutionShape.Of(new TenderRequest { Kind = (ProjectKind)29, Source = (FundingSource)3 }));
        foreach (var year in new[] { 1899, 1900, 9000, 9001 })
            Case($"calendar of {year}", ExecutionShape.Of(new CalendarRequest { PlanYear = year }));
        Case("calendar of nobody", ExecutionShape.Of(new CalendarRequest { PlanYear = 2016, For = default }));
        Case("calendar of somebody after the last", ExecutionShape.Of(new CalendarRequest { PlanYear = 2016, For = (PlanParticipant)5 }));
        Case("calendar of the Ministry", ExecutionShape.Of(new CalendarRequest { PlanYear = 2016, For = PlanParticipant.Ministry }));
        Case("dossier of no money", ExecutionShape.Of(Dossier with { Source = default }));
        Case("dossier of no stage", ExecutionShape.Of(Dossier with { Stage = default }));
        Case("dossier of a stage after the last", ExecutionShape.Of(Dossier with { Stage = (DossierStage)11 }));
        Case("dossier of the first stage", ExecutionShape.Of(Dossier));
        Case("dossier of the last stage", ExecutionShape.Of(Dossier with { Stage = DossierStage.LeadBodyRecords }));
        Projects();
        Approval.Verify("tests/KhuyenCong.Domain.Tests/Approved/ExecutionShape.txt", _text.ToString());
    }

    private void Advances()
    {
        Case("advance", ExecutionShape.Of(Advance with { Asked = Vnd.Zero, WorkDone = new(0), InvestmentDone = Rate.One, AgencyRatio = Rate.One }));
        Case("advance of nothing defined", ExecutionShape.Of(Advance with { Kind = default, Source = default, Stage = default }));
        Case("advance of a stage after the last", ExecutionShape.Of(Advance with { Stage = (AdvanceStage)3 }));
        Case("support of zero", ExecutionShape.Of(Advance with { Support = Vnd.Zero, Advanced = Vnd.Zero }));
        Case("a đồng more advanced than the support", ExecutionShape.Of(Advance with { Advanced = new Vnd(201) }));
        Case("amounts below zero", ExecutionShape.Of(Advance with { Advanced = new Vnd(-1), Asked = new Vnd(-1), DueUnderContract = new Vnd(-1) }));
        Case("shares below zero", ExecutionShape.Of(Advance with { WorkDone = new(-1), InvestmentDone = new(-1), AgencyRatio = new(-1) }));
        Case("shares above one", ExecutionShape.Of(Advance with { WorkDone = new(1_000_001), InvestmentDone = new(1_000_001), AgencyRatio = new(1_000_001) }));
    }

    private void Changes()
    {
        Case("change", ExecutionShape.Of(Change with { DecidedBy = Authority.CommuneCommittee, Form = ProjectForm.Group }));
        Case("no change", ExecutionShape.Of(Change with { Changes = [] }));
        Case("change of no kind", ExecutionShape.Of(Change with { Changes = [ChangeKind.Other, default] }));
        Case("change of a kind after the last", ExecutionShape.Of(Change with { Changes = [(ChangeKind)13] }));
        Case("change of nothing defined", ExecutionShape.Of(Change with { Source = default, Form = default, DecidedBy = default(Authority) }));
        Case("change of a form after the last", ExecutionShape.Of(Change with { Form = (ProjectForm)3, DecidedBy = (Authority)99 }));
    }

    private void Projects()
    {
        var task = new ProjectTask("Mua máy", "Cơ sở A", Machinery.Start, Machinery.Start, Vnd.Zero);
        Case("project of one day with a free task", ExecutionShape.Of(Machinery with { End = Machinery.Start, Tasks = [task] }));
        Case("project of nothing defined", ExecutionShape.Of(Machinery with { Kind = default, Source = default, Form = default, Support = new Vnd(-1) }));
        Case("project of a form after the last", ExecutionShape.Of(Machinery with { Form = (ProjectForm)3 }));
        Case("project that ends the day before", ExecutionShape.Of(Machinery with { End = Machinery.Start.PlusDays(-1) }));
        Case("task that ends the day before", ExecutionShape.Of(Machinery with { Tasks = [task with { End = task.Start.PlusDays(-1) }] }));
        Case("task of less than nothing", ExecutionShape.Of(Machinery with { Tasks = [task, task with { Name = "Hội nghị", Support = new Vnd(-1) }] }));
    }

    private void Case(string name, IEnumerable<ShapeProblem> problems)
    {
        _text.Append($"\n# {name}\n");
        foreach (var problem in problems)
            _text.Append($"- {problem.Field} {problem.Code}\n  {problem.Text.Vietnamese}\n  {problem.Text.English}\n");
    }
}
