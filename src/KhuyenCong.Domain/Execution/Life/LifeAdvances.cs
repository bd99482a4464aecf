using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Advances in the life of a project: the question that a step puts to the rules on advances.</summary>
internal static class LifeAdvances
{
    /// <summary>What the rules on advances say of a step that pays one; the step names an amount.</summary>
    internal static AdvanceDecision Assess(LifeLaw law, ProjectLife life, ProjectStep step)
    {
        var table = TableOf(law, life, step);
        var request = Request(life, step);
        var first = AdvanceRules.Assess(table, request, law.Readings);
        // The first tranche of a project of several years is a ratio and may be paid in parts (TT36-2013/15/2/a); what goes beyond it is a following one.
        var isFollowing =
            request.Stage == AdvanceStage.BeforeAcceptance
            && life.Project.IsOfSeveralYears
            && request.Advanced > Vnd.Zero
            && first.Verdict != Verdict.Satisfied
            && (first.Verdict == Verdict.NotSatisfied || step.DueUnderContract is not null);
        return isFollowing ? AdvanceRules.Assess(table, request with { IsFollowingTranche = true }, law.Readings) : first;
    }

    /// <summary>After acceptance, the most that may still be advanced to a part that a step names; null where it names none (TT36-2013/15/2/c).</summary>
    internal static Vnd? MostToPart(ProjectLife life, ProjectStep step) =>
        IsAccepted(life) && life.Project.Parts.FirstOrDefault(p => p.Kind == step.Part) is { } part
            ? Vnd.Max(Vnd.Zero, Vnd.Min(part.Support, life.Ledger.Contracted) - AdvancedTo(life, part.Kind))
            : null;

    /// <summary>What stands against an advance to one of several parts: all of them together stay within the limit of the whole (TTLT26-2014/8/2/b).</summary>
    internal static Finding? AboveLimitOfTheWhole(LifeLaw law, ProjectLife life, ProjectStep step)
    {
        if (life.Project.Parts.Count == 0 || IsAccepted(life) || TableOf(law, life, step)?.Limit is not { HasValue: true } limit)
            return null;
        var most = limit.Value.Of(life.Ledger.Contracted);
        return life.Ledger.Advanced + step.Amount!.Value <= most
            ? null
            : AdvanceMessages.AboveLimit.Finds(Verdict.NotSatisfied, limit, new(limit.Value.Millionths, most.Dong), ReadingId.R7);
    }

    /// <summary>Whether the part that a step names is one of the project, where it has parts.</summary>
    internal static bool NamesItsPart(ProjectLife life, ProjectStep step) =>
        life.Project.Parts.Count == 0 || IsAccepted(life) || life.Project.Parts.Any(p => p.Kind == step.Part);

    /// <summary>What was advanced to each part, with an advance added.</summary>
    internal static ValueList<ProjectPart> Add(ProjectLife life, ProjectStep step, Vnd amount) =>
        step.Part is not { } kind
            ? life.PartAdvances
            : life.PartAdvances.Where(p => p.Kind != kind).Append(new ProjectPart(kind, AdvancedTo(life, kind) + amount)).ToValueList();

    private static AdvanceNorms? TableOf(LifeLaw law, ProjectLife life, ProjectStep step)
    {
        var date = law.Readings.GoverningDate switch
        {
            GoverningDate.Contract => life.ContractedOn!.Value,
            GoverningDate.Payment => step.On,
            _ => life.ApprovedOn!.Value,
        };
        var national = law.Advances(date);
        return life.Project.Source == FundingSource.Local && law.Norms.LocalAdvances?.Invoke(date) is { } local ? local.Within(national?.Limit) : national;
    }

    private static AdvanceRequest Request(ProjectLife life, ProjectStep step)
    {
        var ledger = life.Ledger;
        var whole = new AdvanceRequest
        {
            Source = life.Project.Source,
            Kind = life.Project.Kind,
            Stage = IsAccepted(life) ? AdvanceStage.Accepted : AdvanceStage.BeforeAcceptance,
            Support = ledger.Contracted,
            Advanced = Vnd.Min(ledger.Advanced, ledger.Contracted),
            Accepted = ledger.Accepted is { } accepted ? Vnd.Min(accepted, ledger.Contracted) : null,
            SupportRate = life.Project.SupportRate,
            RealCost = step.RealCost ?? life.RealCost,
            Asked = step.Amount,
            WorkDone = step.WorkDone,
            InvestmentDone = step.InvestmentDone,
            AgencyRatio = step.AgencyRatio,
            DueUnderContract = step.DueUnderContract,
        };
        if (life.Project.Parts.FirstOrDefault(p => p.Kind == step.Part) is not { } part)
            return whole;
        if (IsAccepted(life))
            return whole with { Kind = part.Kind };
        var support = Vnd.Min(part.Support, ledger.Contracted);
        return whole with { Kind = part.Kind, Support = support, Advanced = Vnd.Min(AdvancedTo(life, part.Kind), support), Accepted = null };
    }

    private static Vnd AdvancedTo(ProjectLife life, ProjectKind kind) => life.PartAdvances.FirstOrDefault(p => p.Kind == kind)?.Support ?? Vnd.Zero;

    private static bool IsAccepted(ProjectLife life) => life.State is ProjectState.BaseAccepted;
}
