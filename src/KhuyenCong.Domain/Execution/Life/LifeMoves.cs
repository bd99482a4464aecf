using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>What a lawful step does to a project, its state and its ledger.</summary>
internal sealed class LifeMoves(LifeLaw law, ProjectLife life, ProjectStep step, LawfulStep option, CaseNotes notes)
{
    internal ProjectLife Move()
    {
        var on = step.On;
        return step.Kind switch
        {
            StepKind.FileProject => life with { State = new ProjectState.Filed(on), FiledOn = life.FiledOn ?? on },
            StepKind.AppraiseAtBase => life with { State = new ProjectState.BaseAppraised(on), AppraisedAtBaseOn = life.AppraisedAtBaseOn ?? on },
            StepKind.AppraiseAtMinistry => life with { State = new ProjectState.MinistryAppraised(on) },
            StepKind.ReturnForChanges => life with { State = new ProjectState.ReturnedForChanges(on, step.By) },
            StepKind.Reject => life with { State = new ProjectState.Rejected(on, step.By) },
            StepKind.Approve => Approve(step.Amount ?? life.Project.Support),
            StepKind.SignContract or StepKind.Assign => Contract(isAssigned: step.Kind == StepKind.Assign),
            StepKind.Begin => Begin(),
            StepKind.PayAdvance => PayAdvance(),
            StepKind.ChangeProject => Change(),
            StepKind.Stop or StepKind.StopForFailure => Stop(),
            StepKind.AcceptAtBase => Accept(),
            StepKind.FileSettlement => life with { SettlementFiledOn = on },
            StepKind.Settle => Settle(),
            StepKind.SettleForForceMajeure => WriteAmount(LedgerOperation.SettleForForceMajeure) with { State = new ProjectState.Settled(on, true) },
            StepKind.SettleYear => SettleYear(),
            StepKind.CarryOver => WriteAmount(LedgerOperation.CarryOver) with { CarriedOverFrom = step.BudgetYear ?? on.Year },
            StepKind.ReturnMoney => WriteAmount(LedgerOperation.Return),
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

    private ProjectLife Approve(Vnd support) =>
        Write(LedgerOperation.Approve, support) with
        {
            State = new ProjectState.Approved(step.On),
            ApprovedOn = step.On,
            Project = life.Project with { Support = support },
        };

    private ProjectLife Contract(bool isAssigned) =>
        Write(LedgerOperation.Contract, step.Amount ?? life.Project.Support) with
        {
            State = new ProjectState.Contracted(step.On, isAssigned),
            ContractedOn = step.On,
            IsAssigned = isAssigned,
        };

    private ProjectLife PayAdvance()
    {
        if (Asked() is not { } amount)
            return life;
        if (!LifeAdvances.NamesItsPart(life, step))
        {
            Lacks("part", LifeMessages.Part, law.Norms.AdvanceByPart);
            return life;
        }

        var group = law.Norms.OneProvince.GroupBeginning;
        // The Agency follows advances by the plan of a group project, which comes first (TT36-2013/23/3).
        if (life is { State: ProjectState.Contracted, Project: { Form: ProjectForm.Group, Source: FundingSource.National } })
            notes.TakeWhatIsMissing(LifeChecks.Dossier(law.Norms, life, group, step, law.Readings)!);
        if (life.Project.Kind == ProjectKind.RelocationInterest && life.State is ProjectState.BaseAccepted && (step.RealCost ?? life.RealCost) is null)
            Lacks(AdvanceRules.Facts.RealCost, LifeMessages.InterestPaid, law.Norms.ByPercentage);
        var decision = LifeAdvances.Assess(law, life, step);
        notes.Take(decision);
        if (decision.Verdict != Verdict.Satisfied)
            return life;
        if (LifeAdvances.AboveLimitOfTheWhole(law, life, step) is { } above)
            notes.Add(above);
        if (LifeAdvances.MostToPart(life, step) is { } most && amount > most)
            notes.Add(LedgerMessages.TooMuch, Verdict.NotSatisfied, law.Norms.RestByPart, new(amount.Dong, most.Dong, T0: LedgerOperation.Advance.ToText()));
        return Write(LedgerOperation.Advance, amount) with { PartAdvances = LifeAdvances.Add(life, step, amount) };
    }

    /// <summary>What was advanced without accepted work goes back; what was accepted can still be settled (TT36-2013/12/5, 12/6).</summary>
    private ProjectLife Stop()
    {
        var ledger = life.Ledger.Stopped();
        // A stop that is refused or still open sends nothing back.
        if (notes.Verdict == Verdict.Satisfied && law.Norms.Ledger is { } norms && ledger.ToReturn > Vnd.Zero)
            notes.Add(LedgerRules.ToReturn(norms, ledger));
        return life with { State = new ProjectState.Stopped(step.On), Ledger = ledger };
    }

    private ProjectLife Accept()
    {
        // Work that ends later than approved needs more time first: the Agency's leave within the year, the Ministry's into the next (TT36-2013/11/2).
        var end = life.Project.End;
        if (step.On > end)
            NoteDay(LifeMessages.AcceptedAfterEnd, step.On.Year > end.Year ? law.Norms.AddedOrExtended : law.Norms.TimeWithinYear, end);
        if (Asked() is not { } amount)
            return life;
        var cost = step.RealCost is { } now ? (life.RealCost ?? Vnd.Zero) + now : (Vnd?)null;
        CheckRate((life.Ledger.Accepted ?? Vnd.Zero) + amount, cost);
        return Write(life, new LedgerEntry(LedgerOperation.Accept, amount) { IsPartial = step.IsPartial }) with
        {
            State = step.IsPartial ? life.State : new ProjectState.BaseAccepted(step.On),
            AcceptedOn = step.On,
            RealCost = cost ?? life.RealCost,
            SettlementFiledOn = null,
        };
    }

    private ProjectLife Settle()
    {
        if (Asked() is not { } amount)
            return life;
        CheckRate(life.Ledger.Settled + amount, step.RealCost ?? life.RealCost);
        return Write(LedgerOperation.Settle, amount) with { State = new ProjectState.Settled(step.On, false) };
    }

    private ProjectLife SettleYear()
    {
        if (step.BudgetYear is null)
            Lacks("budget_year", LifeMessages.BudgetYear, option.Stage.Citation);
        return WriteAmount(LedgerOperation.SettleYear);
    }

    /// <summary>Work that begins before the time that was approved needs the Agency's leave for another time (TT36-2013/11/2/b).</summary>
    private ProjectLife Begin()
    {
        if (step.On < life.Project.Start)
            NoteDay(LifeMessages.BegunBeforeStart, law.Norms.TimeWithinYear, life.Project.Start);
        return life with { State = new ProjectState.UnderWay(step.On) };
    }

    /// <summary>Notes that a step of a national project lies outside its time.</summary>
    private void NoteDay(RuleId rule, Citation citation, LocalDate limit)
    {
        if (life.Project.Source == FundingSource.National)
            notes.Add(rule, Verdict.Satisfied, citation, new(MessageArguments.Date(step.On), MessageArguments.Date(limit)));
    }

    /// <summary>Support by percentage stays within its share of the real cost (TT36-2013/19/1/d).</summary>
    private void CheckRate(Vnd support, Vnd? cost)
    {
        if (life.Project.SupportRate is not { } rate)
            return;
        var citation = law.Norms.ByPercentage;
        if (cost is not { } known)
            Lacks(AdvanceRules.Facts.RealCost, LifeMessages.RealCost, citation);
        else if (support > rate.Of(known))
            notes.Add(LifeMessages.AboveRate, Verdict.NotSatisfied, citation, new(support.Dong, rate.Millionths, known.Dong, rate.Of(known).Dong));
    }

    private ProjectLife Change()
    {
        if (step.NewVersion is not { } version || ChangeRules.Between(life.Project, version) is not { Count: > 0 } changes)
        {
            Lacks("new_version", LifeMessages.NewVersion, option.Stage.Citation);
            return life;
        }

        if (life.Project.Source != FundingSource.Local)
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
        else if (step.By != option.Stage.By)
        {
            // The province's own rules: its route names who decides on changes.
            notes.Add(LifeMessages.WrongAuthority, Verdict.NotSatisfied, option.Stage.Citation, new(T0: step.By.ToText(), T1: option.Stage.By.ToText()));
        }

        var changed = life with { Project = version };
        return version.Support == life.Project.Support ? changed : Write(changed, new LedgerEntry(LedgerOperation.ChangeSupport, version.Support));
    }

    private void Lacks(string fact, LocalizedText name, Citation citation) =>
        notes.Lacks(fact, LifeMessages.Lacks, citation, new(T0: step.Kind.ToText(), T1: name));

    private Vnd? Asked()
    {
        if (step.Amount is null)
            Lacks("amount", LifeMessages.Amount, option.Stage.Citation);
        return step.Amount;
    }

    private ProjectLife WriteAmount(LedgerOperation operation) => Asked() is { } amount ? Write(operation, amount) : life;

    private ProjectLife Write(LedgerOperation operation, Vnd amount) => Write(life, new LedgerEntry(operation, amount));

    private ProjectLife Write(ProjectLife moved, LedgerEntry entry)
    {
        var result = LedgerRules.Apply(law.Norms.Ledger, moved.Ledger, entry);
        // What is not done for another reason is not reported as written.
        if (notes.Verdict == Verdict.Satisfied || result.Decision.Verdict != Verdict.Satisfied)
            notes.Take(result.Decision);
        return moved with { Ledger = result.Ledger };
    }
}
