using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Whether an enterprise is a small or medium one.</summary>
internal static class SizeRules
{
    internal static Answer Assess(SizeNorms norms, in EnterpriseSize size)
    {
        var first = Assess(norms.Test, size);
        if (norms.Beside is not { } other)
            return first;
        var second = Assess(other, size);
        if (first.IsOpen || second.IsOpen)
            return Answer.Open(first.Missing | second.Missing);
        return first.Verdict == second.Verdict ? first : Answer.Open(EligibilityFacts.Norm);
    }

    internal static Answer Assess(SizeTest test, in EnterpriseSize size)
    {
        var labour = Within(test.Labour, size.Labour, EligibilityFacts.Labour);
        var capital = Within(test.Capital, size.Capital?.Dong, EligibilityFacts.Capital);
        var revenue = Within(test.Revenue, size.Revenue?.Dong, EligibilityFacts.Revenue);
        // Revenue 0 is an enterprise that has had none yet: where the act says so, capital alone counts for it.
        var isWithoutRevenue = size.Revenue is { Dong: 0 } && test.CapitalAloneWithoutRevenue.HasValue;
        return test.Logic switch
        {
            SizeLogic.CapitalOrLabour => capital.Or(labour),
            SizeLogic.CapitalPrevails => capital,
            SizeLogic.LabourWithRevenue => labour.And(revenue),
            _ => labour.And(isWithoutRevenue ? capital : revenue.Or(capital)),
        };
    }

    private static Answer Within(Norm<Threshold> limit, long? figure, EligibilityFacts fact) =>
        !limit.TryGet(out var threshold) ? Answer.Open(EligibilityFacts.Norm)
        : figure is { } known ? Answer.Of(threshold.IsMetBy(known))
        : Answer.Open(fact);
}
