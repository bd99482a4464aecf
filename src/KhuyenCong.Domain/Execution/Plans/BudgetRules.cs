using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy tắc về ngân sách: the steps of a year's budget, in order.</summary>
/// <remarks>ND45-2012/14; TTLT26-2014/8. The budget law and its guidance govern what these texts do not say.</remarks>
internal static class BudgetRules
{
    /// <summary>The steps that the texts lay down for a budget, with what stands of the texts that they cite.</summary>
    /// <exception cref="ArgumentException">The source is not a defined one, or the level is none of a local budget.</exception>
    internal static BudgetProcedure Assess(BudgetNorms? norms, BudgetRequest request, Func<ValueList<LegalInstrument>, ValueList<Finding>> standing)
    {
        ExecutionShape.Require(request, ExecutionShape.Of);
        var notes = new CaseNotes();
        var steps = norms is null ? NotCovered(notes) : Find(norms, request, notes);
        notes.Append(standing(notes.Findings.Where(f => f.Citation is not null).Select(f => f.Citation!.Instrument).Distinct().ToValueList()));
        return new BudgetProcedure(notes.ToDecision(), steps);
    }

    private static ValueList<BudgetStep> NotCovered(CaseNotes notes)
    {
        notes.Lacks(MissingCodes.Norm, BudgetMessages.NotCovered, FirstTexts.OnBudgets.Whole);
        return [];
    }

    private static ValueList<BudgetStep> Find(BudgetNorms norms, BudgetRequest request, CaseNotes notes)
    {
        if (request.Level == CompetenceLevel.District && norms.WithoutDistrictsFrom is { } ended)
        {
            notes.Add(CompetenceMessages.NoDistrict, Verdict.NotSatisfied, norms.LocalEstimate, new(MessageArguments.Date(ended)));
            return [];
        }

        ValueList<BudgetStep> steps = (request.Source, request.Level) switch
        {
            (FundingSource.National, _) => norms.National,
            (_, CompetenceLevel.Province) => norms.Province,
            (_, CompetenceLevel.District) => norms.District ?? [],
            (_, CompetenceLevel.Commune) => norms.Commune,
            _ => [],
        };
        for (var i = 0; i < steps.Count; i++)
            notes.Add(BudgetMessages.Step, Verdict.Satisfied, steps[i].Citation, new(i + 1, T0: steps[i].Kind.ToText(), T1: BudgetMessages.WhoOf(steps[i])));
        if (request is { Source: FundingSource.Local, Level: null })
            notes.Lacks(
                "level",
                norms.WithoutDistrictsFrom is null ? BudgetMessages.LevelUnknown : BudgetMessages.LevelUnknownWithoutDistricts,
                norms.LeftToProvince ?? norms.LocalEstimate
            );
        if (request.Level is CompetenceLevel.District or CompetenceLevel.Commune && norms.LeftToProvince is { } left)
            notes.Lacks(MissingCodes.ProvincialProcedure, BudgetMessages.Provincial, left);
        if (norms.Unread is { } unread)
            notes.Lacks(MissingCodes.Norm, BudgetMessages.NotHeld, unread);
        return steps;
    }
}
