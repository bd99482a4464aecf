using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>What a lawful step does to a project, its state and its ledger.</summary>
internal static class LifeMoves
{
    internal static ProjectLife Move(LifeLaw law, ProjectLife life, ProjectStep step, LawfulStep option, CaseNotes notes)
    {
        var on = step.On;
        return step.Kind switch
        {
            StepKind.FileProject => life with { State = new ProjectState.Filed(on), FiledOn = life.FiledOn ?? on },
            StepKind.AppraiseAtBase => life with { State = new ProjectState.BaseAppraised(on), AppraisedAtBaseOn = life.AppraisedAtBaseOn ?? on },
            StepKind.AppraiseAtMinistry => life with { State = new ProjectState.MinistryAppraised(on) },
            StepKind.ReturnForChanges => life with { State = new ProjectState.ReturnedForChanges(on, step.By) },
            StepKind.Reject => life with { State = new ProjectState.Rejected(on, step.By) },
            StepKind.Approve => Approve(law, life, step, notes),
            StepKind.SignContract or StepKind.Assign => Contract(law, life, step, notes),
            StepKind.Begin => Begin(law, life, step, notes),
            StepKind.PayAdvance => PayAdvance(law, life, step, option, notes),
            StepKind.ChangeProject => Change(law, life, step, option, notes),
            StepKind.Stop or StepKind.StopForFailure => life with { State = new ProjectState.Stopped(on) },
            StepKind.AcceptAtBase => Accept(law, life, step, option, notes),
            StepKind.FileSettlement => life with { SettlementFiledOn = on },
            StepKind.Settle => Settle(law, life, step, option, notes),
            StepKind.SettleForForceMajeure => WriteAmount(law, life, LedgerOperation.SettleForForceMajeure, Asked(step, option, notes), notes) with
            {
                State = new ProjectState.Settled(on, true),
            },
            StepKind.SettleYear => SettleYear(law, life, step, option, notes),
            StepKind.CarryOver => WriteAmount(law, life, LedgerOperation.CarryOver, Asked(step, option, notes), notes) with
            {
                CarriedOverFrom = step.BudgetYear ?? on.Year,
            },
            StepKind.ReturnMoney => WriteAmount(law, life, LedgerOperation.Return, Asked(step, option, notes), notes),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, "A defined StepKind is required."),
        };
    }

    /// <summary>Money that was carried over is available again from the next year on (ND45-2012/14/4).</summary>
    internal static ProjectLife OpenYear(LifeLaw law, ProjectLife life, ProjectStep step)
    {
        if (life.Ledger.CarriedOver == Vnd.Zero || life.Ledger.IsSettled || !(step.On.Year > life.CarriedOverFrom))
            return life;
        var carried = LedgerRules.Apply(law.Norms.Ledger, life.Ledger, new LedgerEntry(LedgerOperation.CarryIn, life.Ledger.CarriedOver));
        return life with { Ledger = carried.Ledger, CarriedOverFrom = null };
    }

    private static ProjectLife Approve(LifeLaw law, ProjectLife life, ProjectStep step, CaseNotes notes)
    {
        var support = step.Amount ?? life.Project.Support;
        return Write(law, life, LedgerOperation.Approve, support, notes) with
        {
            State = new ProjectState.Approved(step.On),
            ApprovedOn = step.On,
            Project = life.Project with { Support = support },
        };
    }

    private static ProjectLife Contract(LifeLaw law, ProjectLife life, ProjectStep step, CaseNotes notes)
    {
        var isAssigned = step.Kind == StepKind.Assign;
        return Write(law, life, LedgerOperation.Contract, step.Amount ?? life.Project.Support, notes) with
        {
            State = new ProjectState.Contracted(step.On, isAssigned),
            ContractedOn = step.On,
            IsAssigned = isAssigned,
        };
    }

    private static ProjectLife PayAdvance(LifeLaw law, ProjectLife life, ProjectStep step, LawfulStep option, CaseNotes notes)
    {
        if (Asked(step, option, notes) is not { } amount)
            return life;
        if (!LifeAdvances.NamesItsPart(life, step))
        {
            Lacks("part", LifeMessages.Part, law.Norms.AdvanceByPart, step, notes);
            return life;
        }

        var group = law.Norms.OneProvince.GroupBeginning;
        // The Agency follows advances by the plan of a group project, which comes first (TT36-2013/23/3).
        if (life is { State: ProjectState.Contracted, Project: { Form: ProjectForm.Group, Source: FundingSource.National } })
            notes.TakeWhatIsMissing(LifeChecks.Dossier(law.Norms, life, group, step, law.Readings)!);
        if (life.Project.Kind == ProjectKind.RelocationInterest && life.State is ProjectState.BaseAccepted && (step.RealCost ?? life.RealCost) is null)
            Lacks(AdvanceRules.Facts.RealCost, LifeMessages.InterestPaid, law.Norms.ByPercentage, step, notes);
        var decision = LifeAdvances.Assess(law, life, step);
        notes.Take(decision);
        if (decision.Verdict == Verdict.Satisfied && LifeAdvances.AboveLimitOfTheWhole(law, life, step) is { } above)
            notes.Take(new Decision(above.Verdict, FindingList.Of(above)));
        if (decision.Verdict == Verdict.Satisfied && LifeAdvances.MostToPart(life, step) is { } most && amount > most)
            notes.Add(LedgerMessages.TooMuch, Verdict.NotSatisfied, law.Norms.RestByPart, new(amount.Dong, most.Dong, T0: LedgerOperation.Advance.ToText()));
        return decision.Verdict == Verdict.Satisfied
            ? Write(law, life, LedgerOperation.Advance, amount, notes) with
            {
                PartAdvances = LifeAdvances.Add(life, step, amount),
            }
            : life;
    }

    private static ProjectLife Accept(LifeLaw law, ProjectLife life, ProjectStep step, LawfulStep option, CaseNotes notes)
    {
        NoteAcceptanceAfterTheEnd(law.Norms, life, step, notes);
        if (Asked(step, option, notes) is not { } amount)
            return life;
        var cost = step.RealCost is { } now ? (life.RealCost ?? Vnd.Zero) + now : (Vnd?)null;
        CheckRate(law.Norms, life, ((life.Ledger.Accepted ?? Vnd.Zero) + amount, cost), step, notes);
        return Write(law, life, new LedgerEntry(LedgerOperation.Accept, amount) { IsPartial = step.IsPartial }, notes) with
        {
            State = step.IsPartial ? life.State : new ProjectState.BaseAccepted(step.On),
            AcceptedOn = step.On,
            RealCost = cost ?? life.RealCost,
            SettlementFiledOn = null,
        };
    }

    private static ProjectLife Settle(LifeLaw law, ProjectLife life, ProjectStep step, LawfulStep option, CaseNotes notes)
    {
        if (Asked(step, option, notes) is not { } amount)
            return life;
        CheckRate(law.Norms, life, (life.Ledger.Settled + amount, step.RealCost ?? life.RealCost), step, notes);
        return Write(law, life, LedgerOperation.Settle, amount, notes) with { State = new ProjectState.Settled(step.On, false) };
    }

    private static ProjectLife SettleYear(LifeLaw law, ProjectLife life, ProjectStep step, LawfulStep option, CaseNotes notes)
    {
        if (step.BudgetYear is null)
            Lacks("budget_year", LifeMessages.BudgetYear, option.Stage.Citation, step, notes);
        return WriteAmount(law, life, LedgerOperation.SettleYear, Asked(step, option, notes), notes);
    }

    /// <summary>Work that begins before the time that was approved needs the Agency's leave for another time (TT36-2013/11/2/b).</summary>
    private static ProjectLife Begin(LifeLaw law, ProjectLife life, ProjectStep step, CaseNotes notes)
    {
        var start = life.Project.Start;
        if (life.Project.Source == FundingSource.National && step.On < start)
            notes.Add(
                LifeMessages.BegunBeforeStart,
                Verdict.Satisfied,
                law.Norms.TimeWithinYear,
                new(MessageArguments.Date(step.On), MessageArguments.Date(start))
            );
        return life with { State = new ProjectState.UnderWay(step.On) };
    }

    /// <summary>Work that ends later than approved needs more time first: the Agency's leave within the year, the Ministry's into the next (TT36-2013/11/2).</summary>
    private static void NoteAcceptanceAfterTheEnd(LifeNorms norms, ProjectLife life, ProjectStep step, CaseNotes notes)
    {
        var end = life.Project.End;
        if (life.Project.Source == FundingSource.National && step.On > end)
            notes.Add(
                LifeMessages.AcceptedAfterEnd,
                Verdict.Satisfied,
                step.On.Year > end.Year ? norms.AddedOrExtended : norms.TimeWithinYear,
                new(MessageArguments.Date(step.On), MessageArguments.Date(end))
            );
    }

    /// <summary>Support by percentage stays within its share of the real cost (TT36-2013/19/1/d).</summary>
    private static void CheckRate(LifeNorms norms, ProjectLife life, (Vnd Support, Vnd? Cost) money, ProjectStep step, CaseNotes notes)
    {
        if (life.Project.SupportRate is not { } rate)
            return;
        var (support, cost) = money;
        if (cost is not { } known)
            Lacks(AdvanceRules.Facts.RealCost, LifeMessages.RealCost, norms.ByPercentage, step, notes);
        else if (support > rate.Of(known))
            notes.Add(LifeMessages.AboveRate, Verdict.NotSatisfied, norms.ByPercentage, new(support.Dong, rate.Millionths, known.Dong, rate.Of(known).Dong));
    }

    private static ProjectLife Change(LifeLaw law, ProjectLife life, ProjectStep step, LawfulStep option, CaseNotes notes)
    {
        var changes = step.NewVersion is { } version ? ChangeRules.Between(life.Project, version) : [];
        if (changes.Count == 0)
        {
            Lacks("new_version", LifeMessages.NewVersion, option.Stage.Citation, step, notes);
            return life;
        }

        if (life.Project.Source == FundingSource.Local)
        {
            // The province's own rules: its route names who decides on changes.
            if (step.By != option.Stage.By)
                notes.Add(LifeMessages.WrongAuthority, Verdict.NotSatisfied, option.Stage.Citation, new(T0: step.By.ToText(), T1: option.Stage.By.ToText()));
        }
        else
        {
            notes.Take(
                ChangeRules.Assess(
                    law.Norms.Changes,
                    new ChangeRequest
                    {
                        Source = life.Project.Source,
                        Changes = changes,
                        Form = life.Project.Form,
                        IsDepartmentProject = step.IsDepartmentProject ?? (life.Project.IsOfOneProvince(life.DraftedOn) == true ? true : null),
                        DecidedBy = step.By,
                    }
                )
            );
        }

        var changed = life with { Project = step.NewVersion! };
        return step.NewVersion!.Support == life.Project.Support ? changed : Write(law, changed, LedgerOperation.ChangeSupport, step.NewVersion.Support, notes);
    }

    private static void Lacks(string fact, LocalizedText name, Citation citation, ProjectStep step, CaseNotes notes) =>
        notes.Lacks(fact, LifeMessages.Lacks, citation, new(T0: step.Kind.ToText(), T1: name));

    private static Vnd? Asked(ProjectStep step, LawfulStep option, CaseNotes notes)
    {
        if (step.Amount is null)
            Lacks("amount", LifeMessages.Amount, option.Stage.Citation, step, notes);
        return step.Amount;
    }

    private static ProjectLife WriteAmount(LifeLaw law, ProjectLife life, LedgerOperation operation, Vnd? asked, CaseNotes notes) =>
        asked is { } amount ? Write(law, life, operation, amount, notes) : life;

    private static ProjectLife Write(LifeLaw law, ProjectLife life, LedgerOperation operation, Vnd amount, CaseNotes notes) =>
        Write(law, life, new LedgerEntry(operation, amount), notes);

    private static ProjectLife Write(LifeLaw law, ProjectLife life, LedgerEntry entry, CaseNotes notes)
    {
        var result = LedgerRules.Apply(law.Norms.Ledger, life.Ledger, entry);
        // What is not done for another reason is not reported as written.
        if (notes.Verdict == Verdict.Satisfied || result.Decision.Verdict != Verdict.Satisfied)
            notes.Take(result.Decision);
        return life with { Ledger = result.Ledger };
    }
}
