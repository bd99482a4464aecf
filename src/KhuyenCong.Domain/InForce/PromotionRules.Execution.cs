using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Execution;
using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using KhuyenCong.Domain.Texts;
using NodaTime;

namespace KhuyenCong.Domain;

public sealed partial class PromotionRules
{
    /// <summary>Xem xét tạm ứng: what may be advanced to a project now, with the reasons.</summary>
    /// <remarks>Local money goes by the province's own table of the day (<see cref="In"/>), within the limit that binds all money; without one it is not determined.</remarks>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The facts.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public AdvanceDecision AssessAdvance(LocalDate asOf, AdvanceRequest request) =>
        AdvanceRules.Assess(AdvancesOn(asOf, request?.Source ?? throw new ArgumentNullException(nameof(request))), request, _book.Readings);

    /// <summary>Lập kế hoạch thanh toán: the instalments that the law of a day allows to an approved project, with condition, papers, last day and amount of each.</summary>
    /// <remarks>The progress that a first advance asks for is supposed to be reached; each instalment names it. Ask again when the project changes and compare with <see cref="PaymentPlan.ChangesSince"/>.</remarks>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The project.</param>
    /// <returns>The plan; without instalments where it is not known what may be paid.</returns>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public PaymentPlan PlanPayments(LocalDate asOf, PaymentPlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        // The day on which national money is settled does not bind the province.
        var calendar = Calendar(
            new CalendarRequest
            {
                Source = request.Source,
                PlanYear = request.PlanYear,
                AcceptedOn = request.AcceptedOn,
            }
        );
        return PaymentPlanRules.Plan(AdvancesOn(asOf, request.Source), SnapshotOf(asOf)?.Execution.Dossiers, calendar, request, _book.Readings);
    }

    // Local money goes by the province's own table; the national one in its place says that it is needed, and holds the limit of all money.
    private AdvanceNorms? AdvancesOn(LocalDate asOf, FundingSource source)
    {
        var national = SnapshotOf(asOf)?.Execution.Advances;
        if (source != FundingSource.Local || _province?.ProceduresOn(asOf) is not { } local)
            return national;
        return local.Advances.Table ?? Noted(national, local.Advances.Notes);
    }

    // Why a text of the province is not applied is said with what stands of the national one.
    private static T? Noted<T>(T? table, ValueList<Finding> notes)
        where T : NormTable
    {
        NormTable? bare = table;
        return bare is null || notes.Count == 0 ? table : (T)(bare with { LocalCaveats = [.. notes, .. bare.LocalCaveats ?? bare.Caveats] });
    }

    /// <summary>Đấu thầu hay xét chọn: how the one who carries out a project is found.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The facts.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public TenderDecision AssessTender(LocalDate asOf, TenderRequest request) => TenderRules.Assess(SnapshotOf(asOf)?.Execution.Tender, request);

    /// <summary>Thẩm quyền điều chỉnh: who decides on a change.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The change asked for.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public ChangeDecision AssessChange(LocalDate asOf, ChangeRequest request) => ChangeRules.Assess(SnapshotOf(asOf)?.Execution.Changes, request);

    /// <summary>Kiểm tra hồ sơ: the papers of a stage, and what is missing.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">The stage, the kind of project and what is at hand.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public DossierDecision AssessDossier(LocalDate asOf, DossierRequest request)
    {
        var papers = SnapshotOf(asOf)?.Execution.Dossiers;
        // Of the texts on papers, that on money says only what the lead body keeps.
        if (papers is not null && request is { Stage: not DossierStage.LeadBodyRecords })
            papers = WhatStands.On(asOf, papers.WithoutLeadBody);
        return DossierRules.Assess(papers, request!, _book.Readings);
    }

    /// <summary>Xem xét chương trình: whether a programme was approved by the competent authority, under the law of the day of approval, or of its first day while that is unknown.</summary>
    /// <param name="programme">The programme.</param>
    /// <exception cref="ArgumentException">A year is no plausible one, the last year is before the first, or the source is not defined.</exception>
    public Decision AssessProgramme(Programme programme)
    {
        ExecutionShape.Require(programme, ExecutionShape.Of);
        var day = PlanRules.DayOf(programme);
        var plans = SnapshotOf(day)?.Execution.Plans;
        // Of the texts on plans, those on national projects say nothing of a programme.
        return PlanRules.AssessUnder(plans is null ? null : plans with { Caveats = WhatStands.On(day, plans.ProgrammesRestOn) }, programme, _book.Readings);
    }

    /// <summary>Xem xét kế hoạch: whether the plan of a year was approved by the competent authority and holds only projects of its year and money, under the law of the day of approval, or of the first day of its year while that is unknown.</summary>
    /// <param name="plan">The plan.</param>
    /// <exception cref="ArgumentException">The year is no plausible one, the source is not defined, or a project is malformed.</exception>
    public Decision AssessPlan(AnnualPlan plan)
    {
        ExecutionShape.Require(plan, ExecutionShape.Of);
        return PlanRules.AssessUnder(SnapshotOf(PlanRules.DayOf(plan))?.Execution.Plans, plan, _book.Readings);
    }

    /// <summary>Xem xét đề án: whether a project fixes what it has to and, put forward as a key project, is one.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="project">The project.</param>
    /// <exception cref="ArgumentException">The project is malformed.</exception>
    public Decision AssessProject(LocalDate asOf, Project project) => PlanRules.Assess(SnapshotOf(asOf)?.Execution.Plans, project);

    /// <summary>Thẩm quyền: who may do something, or whether somebody may.</summary>
    /// <param name="asOf">The governing date: the day on which it is done.</param>
    /// <param name="request">The question.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public CompetenceDecision AssessCompetence(LocalDate asOf, CompetenceRequest request) =>
        CompetenceRules.AnswerOf(SnapshotOf(asOf)?.Execution.Competences, request, _book.Readings, texts => WhatStands.On(asOf, texts));

    /// <summary>Quy trình ngân sách: the steps of a year's budget, in order.</summary>
    /// <param name="asOf">The governing date.</param>
    /// <param name="request">Whose money, and at which level.</param>
    /// <exception cref="ArgumentException">The request is malformed.</exception>
    public BudgetProcedure AssessBudget(LocalDate asOf, BudgetRequest request) =>
        BudgetRules.Assess(SnapshotOf(asOf)?.Execution.Budget, request, texts => WhatStands.On(asOf, texts));

    /// <summary>Lịch năm kế hoạch: the dated duties of a plan year, in order.</summary>
    /// <remarks>The dates of local money are the province's (<see cref="In"/>), each by its law of that very day.</remarks>
    /// <param name="request">The plan year and the facts that move dates.</param>
    /// <exception cref="ArgumentException">The year is not a plausible one.</exception>
    /// <exception cref="OverflowException">A date would lie after the year 9999.</exception>
    public PlanCalendar Calendar(CalendarRequest request) =>
        DeadlineRules.CalendarOf(Deadlines(), request, (day, texts) => WhatStands.On(day, texts), LocalDeadlinesOn);

    private LocalDeadlines? LocalDeadlinesOn(LocalDate day) => _province?.ProceduresOn(day)?.Deadlines.Table;

    // The dates of the book, by the day from which they apply.
    private Timeline<DeadlineNorms>? Deadlines()
    {
        var tables = new List<(LocalDate From, DeadlineNorms Table)>();
        for (LocalDate? next = NationalLaw.Deadlines.CoveredFrom; next is { } day && day < LocalDate.MaxIsoValue; )
        {
            var law = SnapshotOf(day);
            if (law?.Execution.Deadlines is { } table)
                tables.Add((day, table));
            next = law is null ? day.PlusDays(1) : law.Through?.PlusDays(1);
        }

        return tables.Count == 0 ? null : new Timeline<DeadlineNorms>([.. tables]);
    }

    /// <summary>Các bước tiếp theo: every lawful step of a project on a day.</summary>
    /// <remarks>A local project goes by its province's own route of the day (<see cref="In"/>).</remarks>
    /// <param name="asOf">The day.</param>
    /// <param name="life">The project.</param>
    /// <returns>The steps; none before the law covered here, and none of a local project that hangs on a stage which is not known of its province's route.</returns>
    public ValueList<NextStep> NextSteps(LocalDate asOf, ProjectLife life) => LifeRules.NextSteps(LifeOn(asOf), life, asOf, _book.Readings);

    /// <summary>Thực hiện một bước: the life of a project after a step, or why the step is not lawful.</summary>
    /// <param name="life">The project.</param>
    /// <param name="step">The step; the law is that of its day.</param>
    /// <exception cref="ArgumentException">The step is malformed.</exception>
    public StepResult Apply(ProjectLife life, ProjectStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        return LifeRules.Apply(LifeOn(step.On), day => SnapshotOf(day)?.Execution.Advances, life, step, _book.Readings);
    }

    /// <summary>Dựng lại vòng đời đề án: the life that a kept history makes, every step under the law of its day.</summary>
    /// <param name="history">The draft and the steps.</param>
    /// <returns>The life after the last step, or before the first step that is not lawful, with the decision on that step.</returns>
    /// <exception cref="ArgumentException">The project has no support, or it or a step is malformed.</exception>
    public StepResult Replay(LifeHistory history)
    {
        ExecutionShape.Require(history, ExecutionShape.Of);
        var result = new StepResult(
            ProjectLife.Draft(history.Project, history.DraftedOn, history.IsAdded, history.Level),
            new Decision(Verdict.Satisfied, FindingList.Of())
        );
        foreach (var step in history.Steps)
        {
            result = Apply(result.Life, step);
            if (result.Decision.Verdict != Verdict.Satisfied)
                break;
        }

        return result;
    }

    // The tables of a day, with the book's own tables of competence and of the ledger and what the province states itself.
    private LifeNorms? LifeOn(LocalDate asOf)
    {
        var execution = SnapshotOf(asOf)?.Execution;
        if (execution?.Life is not { } tables)
            return null;
        var route = _province?.ProceduresOn(asOf)?.Route ?? default;
        return Noted(tables, route.Notes)! with
        {
            Competence = execution.Competences,
            // What stands of the answer is said once, for the life as a whole.
            Ledger = execution.Ledger is { } entries ? entries with { Caveats = [], LocalCaveats = [] } : null,
            Local = route.Table,
            LocalAdvances = day => _province?.ProceduresOn(day)?.Advances.Table,
            LocalDeadlines = LocalDeadlinesOn,
        };
    }
}
