using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>What a lawful step does to a project, its state and its ledger.</summary>
internal static class LifeMoves
{
    internal static ProjectLife Move(LifeNorms norms, ProjectLife life, ProjectStep step, LawfulStep option, Readings readings, CaseNotes notes)
    {
        var on = step.On;
        return step.Kind switch
        {
            StepKind.FileProject => life with { State = new ProjectState.Filed(on) },
            StepKind.AppraiseAtBase => life with { State = new ProjectState.BaseAppraised(on) },
            StepKind.AppraiseAtMinistry => life with { State = new ProjectState.MinistryAppraised(on) },
            StepKind.ReturnForChanges => life with { State = new ProjectState.ReturnedForChanges(on, step.By) },
            StepKind.Reject => life with { State = new ProjectState.Rejected(on, step.By) },
            StepKind.Approve => Approve(life, step, notes),
            StepKind.SignContract => Write(life, LedgerOperation.Contract, step.Amount ?? life.Project.Support, notes) with
            {
                State = new ProjectState.Contracted(on, false),
                ContractedOn = on,
            },
            StepKind.Assign => Write(life, LedgerOperation.Contract, step.Amount ?? life.Project.Support, notes) with
            {
                State = new ProjectState.Contracted(on, true),
                ContractedOn = on,
            },
            StepKind.Begin => life with { State = new ProjectState.UnderWay(on) },
            StepKind.PayAdvance => PayAdvance(norms, life, step, option, readings, notes),
            StepKind.ChangeProject => Change(norms, life, step, option, notes),
            StepKind.Stop => life with { State = new ProjectState.Stopped(on) },
            StepKind.AcceptAtBase => WriteAmount(life, LedgerOperation.Accept, step, option, notes) with
            {
                State = new ProjectState.BaseAccepted(on),
                AcceptedOn = on,
            },
            StepKind.Settle => WriteAmount(life, LedgerOperation.Settle, step, option, notes) with { State = new ProjectState.Settled(on, false) },
            StepKind.SettleForForceMajeure => WriteAmount(life, LedgerOperation.SettleForForceMajeure, step, option, notes) with
            {
                State = new ProjectState.Settled(on, true),
            },
            StepKind.ReturnMoney => WriteAmount(life, LedgerOperation.Return, step, option, notes),
            _ => throw new ArgumentOutOfRangeException(nameof(step), step.Kind, "A defined StepKind is required."),
        };
    }

    private static ProjectLife Approve(ProjectLife life, ProjectStep step, CaseNotes notes)
    {
        var support = step.Amount ?? life.Project.Support;
        return Write(life, LedgerOperation.Approve, support, notes) with
        {
            State = new ProjectState.Approved(step.On),
            ApprovedOn = step.On,
            Project = life.Project with { Support = support },
        };
    }

    private static ProjectLife PayAdvance(LifeNorms norms, ProjectLife life, ProjectStep step, LawfulStep option, Readings readings, CaseNotes notes)
    {
        if (Asked(step, option, notes) is not { } amount)
            return life;
        var date = readings.GoverningDate switch
        {
            GoverningDate.Contract => life.ContractedOn!.Value,
            GoverningDate.Payment => step.On,
            _ => life.ApprovedOn!.Value,
        };
        var table = life.Project.Source == FundingSource.Local ? norms.LocalAdvances ?? AdvanceNorms.On(date) : AdvanceNorms.On(date);
        var decision = AdvanceRules.Assess(
            table,
            new AdvanceRequest
            {
                Source = life.Project.Source,
                Kind = life.Project.Kind,
                Stage = life.State is ProjectState.BaseAccepted ? AdvanceStage.Accepted : AdvanceStage.BeforeAcceptance,
                Support = life.Ledger.Contracted,
                Advanced = life.Ledger.Advanced,
                Asked = amount,
                WorkDone = step.WorkDone,
                InvestmentDone = step.InvestmentDone,
                AgencyRatio = step.AgencyRatio,
                IsFollowingTranche = life.Project.IsOfSeveralYears && life.Ledger.Advanced > Vnd.Zero,
                DueUnderContract = step.DueUnderContract,
            },
            readings
        );
        notes.Take(decision);
        return decision.Verdict == Verdict.Satisfied ? Write(life, LedgerOperation.Advance, amount, notes) : life;
    }

    private static ProjectLife Change(LifeNorms norms, ProjectLife life, ProjectStep step, LawfulStep option, CaseNotes notes)
    {
        var changes = step.NewVersion is { } version ? ChangeRules.Between(life.Project, version) : [];
        if (changes.Count == 0)
        {
            notes.Lacks("new_version", LifeMessages.Lacks, option.Stage.Citation, new(T0: step.Kind.ToText(), T1: LifeMessages.NewVersion));
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
                    norms.Changes,
                    new ChangeRequest
                    {
                        Changes = changes,
                        Form = life.Project.Form,
                        IsDepartmentProject = step.IsDepartmentProject ?? (life.Project.IsOfOneProvince() ? true : null),
                        DecidedBy = step.By,
                    }
                )
            );
        }

        var changed = life with { Project = step.NewVersion! };
        return step.NewVersion!.Support == life.Project.Support ? changed : Write(changed, LedgerOperation.ChangeSupport, step.NewVersion.Support, notes);
    }

    private static Vnd? Asked(ProjectStep step, LawfulStep option, CaseNotes notes)
    {
        if (step.Amount is null)
            notes.Lacks("amount", LifeMessages.Lacks, option.Stage.Citation, new(T0: step.Kind.ToText(), T1: LifeMessages.Amount));
        return step.Amount;
    }

    private static ProjectLife WriteAmount(ProjectLife life, LedgerOperation operation, ProjectStep step, LawfulStep option, CaseNotes notes) =>
        Asked(step, option, notes) is { } amount ? Write(life, operation, amount, notes) : life;

    private static ProjectLife Write(ProjectLife life, LedgerOperation operation, Vnd amount, CaseNotes notes)
    {
        var result = LedgerRules.Apply(life.Ledger, new LedgerEntry(operation, amount));
        // What is not done for another reason is not reported as written.
        if (notes.Verdict == Verdict.Satisfied || result.Decision.Verdict != Verdict.Satisfied)
            notes.Take(result.Decision);
        return life with { Ledger = result.Ledger };
    }
}
