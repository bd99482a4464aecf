using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>What every step is held against: the day, who takes it, its deadline, its papers; and what contracts wait for.</summary>
internal static class LifeChecks
{
    /// <summary>Notes what stands against a step and gives the provision under which whoever takes it may act.</summary>
    internal static Citation Check(LifeLaw law, ProjectLife life, ProjectStep step, LawfulStep option, CaseNotes notes)
    {
        if (step.On < life.State.Since)
            notes.Add(
                LifeMessages.TooEarly,
                Verdict.NotSatisfied,
                option.Stage.Citation,
                new(MessageArguments.Date(step.On), MessageArguments.Date(life.State.Since))
            );
        else if (life.History.Steps is { Count: > 0 } taken && taken[taken.Count - 1] is var last && step.On < last.On)
            notes.Add(
                LifeMessages.BeforeLastStep,
                Verdict.NotSatisfied,
                option.Stage.Citation,
                new(MessageArguments.Date(step.On), MessageArguments.Date(last.On), T0: last.Kind.ToText())
            );
        var citation = CheckAuthority(law, life, step, option, notes);
        CheckDeadline(law.Norms, life, step, option, notes);
        if (Dossier(law.Norms, life, option.Stage, step, law.Readings) is { } dossier)
            notes.TakeWhatIsMissing(dossier);
        if (life.Project.Source == FundingSource.National && step.Kind is StepKind.SignContract or StepKind.Assign)
            CheckContract(law.Norms, life, step, notes);
        return citation;
    }

    /// <summary>A local project while the province's own procedure is not supplied: what national law says of it, and nothing more (TT46-2012/8/3/b).</summary>
    internal static ProjectLife WithoutRoute(LifeLaw law, ProjectLife life, ProjectStep step, CaseNotes notes)
    {
        if (step.Kind == StepKind.Approve)
            RefuseIfNotCompetent(law, life, step, law.Norms.LocalDefault.Approval, notes);
        // Who settles is known where the level is (TTLT26-2014/8/3/c).
        if (step.Kind is StepKind.Settle or StepKind.SettleYear && life.Level is not null)
            RefuseIfNotCompetent(law, life, step, law.Norms.LocalDefault.Settlement with { Act = CompetenceAct.Settle }, notes);
        if (step is { Kind: StepKind.PayAdvance, Amount: not null } && life.Ledger.Contracted > Vnd.Zero)
            notes.Take(LifeAdvances.Assess(law, life, step));
        if (notes.Verdict == Verdict.Satisfied)
            notes.Lacks(MissingCodes.ProvincialProcedure, LifeMessages.ProvincialProcedure, law.Norms.LocalProcedure, new(T0: step.Kind.ToText()));
        return life;
    }

    internal static DossierDecision? Dossier(LifeNorms norms, ProjectLife life, RouteStage stage, ProjectStep step, Readings readings)
    {
        if (stage.Dossier is not { } dossier)
            return null;
        var project = life.Project;
        // A group project names no beneficiary yet who could ask (TT36-2013/10/1/a).
        bool? benefitsItself =
            project.Form == ProjectForm.Group ? true
            : project.Beneficiaries.Count == 0 ? null
            : project.Beneficiaries.All(b => b == project.ImplementingUnit);
        var facts = step.PaperFacts with
        {
            UnitIsBeneficiary = step.PaperFacts.UnitIsBeneficiary ?? benefitsItself,
            IsOfOneProvince = step.PaperFacts.IsOfOneProvince ?? project.IsOfOneProvince(life.DraftedOn),
            IsWithinOneProvince = step.PaperFacts.IsWithinOneProvince ?? step.PaperFacts.IsOfOneProvince ?? project.IsWithinOneProvince(life.DraftedOn),
            IsByPercentage = step.PaperFacts.IsByPercentage ?? (project.SupportRate is null ? null : true),
        };
        var kind = dossier is DossierStage.FirstAdvance or DossierStage.Rest && project.Parts.Count > 0 ? step.Part ?? project.Kind : project.Kind;
        return DossierRules.Assess(norms.Dossiers, facts.For(project.Source, dossier, kind, step.Papers), readings: readings);
    }

    internal static DueDate? Deadline(LifeNorms norms, ProjectLife life, RouteStage stage, ProjectStep step)
    {
        if (stage.Deadline is not { } kind)
            return null;
        // What is registered belongs to the year in which the project begins, what is settled to the year in which it ends.
        var year = step.Kind switch
        {
            StepKind.SettleYear => step.BudgetYear ?? step.On.Year,
            _ when kind is DeadlineKind.Settlement or DeadlineKind.SettlementFile => life.Project.End.Year,
            _ => life.Project.Start.Year,
        };
        var isLocal = life.Project.Source == FundingSource.Local;
        var calendar = DeadlineRules.Assess(
            norms.Deadlines,
            new CalendarRequest
            {
                Source = life.Project.Source,
                PlanYear = year,
                For = stage == norms.Direct.Filing ? PlanParticipant.UnitInSeveralProvinces : PlanParticipant.UnitInOneProvince,
                DepartmentGuidance = step.Guidance,
                AgencyGuidance = step.Guidance,
                AcceptedOn = life.AcceptedOn is { } accepted ? [accepted] : [],
            },
            isLocal ? norms.LocalDeadlines : null
        );
        return calendar.Dates.FirstOrDefault(d => d.Kind == kind);
    }

    /// <summary>Whether the file falls due after the settlement that it is for (TT36-2013/18/1, 18/2).</summary>
    internal static IEnumerable<Finding> Collision(LifeNorms norms, ProjectLife life, LawfulStep option)
    {
        if (option.Kind != StepKind.FileSettlement || life.AcceptedOn is not { } accepted || life.Project.Source == FundingSource.Local)
            yield break;
        var calendar = DeadlineRules.Assess(norms.Deadlines, new CalendarRequest { PlanYear = life.Project.End.Year, AcceptedOn = [accepted] });
        foreach (var finding in calendar.Findings)
        {
            if (DeadlineRules.IsOnSettlement(finding))
                yield return finding;
        }
    }

    /// <summary>Everybody who may act at a stage, whoever the route names first in front.</summary>
    internal static List<RouteAuthority> Competent(LifeNorms norms, ProjectLife life, RouteStage stage, Readings readings)
    {
        var named = Decide(norms, life, stage, readings, null)?.Competent.Select(line => line.By!.Value).Distinct().ToList() ?? [stage.By];
        // A regional centre is the implementing unit of its own projects (TT36-2013/2/1, 10/2/a, 22/1).
        if (stage.By == Authority.ImplementingUnit && life.Project.IsOfRegionalCentre)
            named.Add(Authority.RegionalCentre);
        return named
            .OrderBy(by => by != stage.By)
            .Select(by => new RouteAuthority(by, CitationOf(norms, life, stage, readings, by), by == stage.OnlyIfAssigned))
            .ToList();
    }

    private static Citation CitationOf(LifeNorms norms, ProjectLife life, RouteStage stage, Readings readings, Authority by) =>
        by == stage.By || by == Authority.RegionalCentre ? stage.Citation : Decide(norms, life, stage, readings, by)!.Competent.First(l => l.By == by).Citation;

    /// <summary>What the table of competence says of a stage, or null where the route alone says who acts.</summary>
    private static CompetenceDecision? Decide(LifeNorms norms, ProjectLife life, RouteStage stage, Readings readings, Authority? by) =>
        stage.Act is { } act && norms.Competence is { } table
            ? CompetenceRules.Assess(
                table,
                new CompetenceRequest
                {
                    Act = act,
                    Source = life.Project.Source,
                    Level = life.Level,
                    By = by,
                },
                readings
            )
            : null;

    private static Citation CheckAuthority(LifeLaw law, ProjectLife life, ProjectStep step, LawfulStep option, CaseNotes notes)
    {
        var stage = option.Stage;
        if (step.Kind == StepKind.ChangeProject)
            return stage.Citation;
        if (Competent(law.Norms, life, stage, law.Readings).Find(a => a.By == step.By) is not { } named)
        {
            RefuseIfNotCompetent(law, life, step, stage, notes);
            return stage.Citation;
        }

        if (named.OnlyIfAssigned && step.IsAssignedToAgency is null)
            notes.Lacks("is_assigned_to_agency", LifeMessages.AssignmentUnknown, named.Citation, new(T0: step.Kind.ToText()));
        else if (named.OnlyIfAssigned && step.IsAssignedToAgency == false)
            notes.Add(LifeMessages.NotAssigned, Verdict.NotSatisfied, named.Citation, new(T0: step.By.ToText()));
        return named.Citation;
    }

    /// <summary>A body that other provisions leave aside may not act; one whose competence the texts leave open stays open.</summary>
    private static void RefuseIfNotCompetent(LifeLaw law, ProjectLife life, ProjectStep step, RouteStage stage, CaseNotes notes)
    {
        var decision = Decide(law.Norms, life, stage, law.Readings, step.By);
        if (decision is { Verdict: not Verdict.NotSatisfied })
        {
            if (decision.Verdict == Verdict.Undetermined)
                notes.Take(decision);
            return;
        }

        var competent = Competent(law.Norms, life, stage, law.Readings);
        // Nobody is named where the body that would act is of a district, and there are none.
        if (competent.Count == 0 && decision is not null)
        {
            notes.Take(decision);
            return;
        }

        notes.Add(
            LifeMessages.WrongAuthority,
            Verdict.NotSatisfied,
            competent[0].Citation,
            new(T0: step.By.ToText(), T1: LocalizedText.Join(competent.Select(a => a.By.ToText()), " hoặc ", " or ")),
            stage.Act == CompetenceAct.ApproveProject && life.Project.Source == FundingSource.Local ? ReadingId.R18 : ReadingId.None
        );
    }

    private static void CheckDeadline(LifeNorms norms, ProjectLife life, ProjectStep step, LawfulStep option, CaseNotes notes)
    {
        if (Deadline(norms, life, option.Stage, step) is not { LastDay: { } last } due || due.IsMetBy(step.On) != false)
            return;
        var day = new MessageArguments(MessageArguments.Date(last));
        switch (step.Kind)
        {
            case StepKind.Settle when life.SettlementFiledOn <= last:
                notes.Add(LifeMessages.SettledLate, Verdict.Satisfied, due.Citation, day);
                break;
            case StepKind.Settle or StepKind.SettleYear:
                notes.Add(LifeMessages.LateSettlement, Verdict.Satisfied, norms.LateSettlement, day);
                break;
            case StepKind.FileSettlement:
                notes.Add(LifeMessages.LateFile, Verdict.Satisfied, due.Citation, day);
                break;
            default:
                notes.Take(DeadlineRules.Check(due, step.On));
                break;
        }
    }

    /// <summary>What a contract or an assignment waits for: the opinion on the estimate, and the result of a tender (TT36-2013/6/4, 21/2/c).</summary>
    private static void CheckContract(LifeNorms norms, ProjectLife life, ProjectStep step, CaseNotes notes)
    {
        Need(step.HasFinanceOpinion, "has_finance_opinion", LifeMessages.FinanceOpinion, norms.FinanceOpinion);
        if (step.Kind == StepKind.Assign || step.TenderIsApproved == true)
            return;
        var tender = TenderRules.Assess(
            norms.Tender,
            new TenderRequest
            {
                Source = life.Project.Source,
                Kind = life.Project.Kind,
                MeetsTenderConditions = step.MeetsTenderConditions,
                IsForOneFair = step.IsForOneFair,
                IsOrderedByAgency = step.IsTenderOrdered,
            }
        );
        if (tender.Method == TenderMethod.Undetermined)
            notes.Take(tender);
        else if (tender.Method == TenderMethod.Tender)
            Need(step.TenderIsApproved, "tender_is_approved", LifeMessages.TenderResult, norms.TenderResult);

        void Need(bool? fact, string code, LocalizedText name, Citation citation)
        {
            var arguments = new MessageArguments(T0: step.Kind.ToText(), T1: name);
            if (fact is null)
                notes.Lacks(code, LifeMessages.Lacks, citation, arguments);
            else if (fact == false)
                notes.Add(LifeMessages.ComesFirst, Verdict.NotSatisfied, citation, arguments);
        }
    }
}
