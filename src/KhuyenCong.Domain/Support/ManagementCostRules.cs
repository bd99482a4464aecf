using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>Quy tắc chi phí quản lý: the most that may be spent on managing programmes and projects.</summary>
/// <remarks>TTLT26-2014/6/2/s; reading R3 for the base of the project's share. Shares are rounded down to the đồng.</remarks>
internal static class ManagementCostRules
{
    /// <summary>Tính chi phí quản lý: the agency's share and that of each project.</summary>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentException">An amount is not positive, or an id is blank or given twice.</exception>
    public static ManagementCostResult Assess(SupportNorms? norms, ManagementCostRequest request)
    {
        ShapeProblem.Refuse(ManagementCostShape.Of(request ?? throw new ArgumentNullException(nameof(request))), nameof(request));
        return new ManagementCostResult(
            request.YearlyFunds is { } funds ? Share(SupportItem.ManagementAgency, funds) : null,
            request
                .Projects.Select(p => new ProjectManagementCost(p.Id, Share(SupportItem.ManagementProject, BaseOf(norms, p.Estimate, p.Support))))
                .ToValueList()
        );

        SupportDecision Share(SupportItem item, Vnd? ofWhat) => SupportRules.Assess(norms, QuestionOf(item, request.Source, ofWhat));
    }

    /// <summary>The share of one project without its reasons; amounts are positive, or not known.</summary>
    internal static SupportWorkings ShareOfProject(SupportNorms? norms, FundingSource source, Vnd? estimate, Vnd? support)
    {
        SupportRules.TryCompute(norms, QuestionOf(SupportItem.ManagementProject, source, BaseOf(norms, estimate, support)), out var workings);
        return workings;
    }

    private static Vnd? BaseOf(SupportNorms? norms, Vnd? estimate, Vnd? support) =>
        norms?.Readings.ProjectManagement == ProjectManagementBase.SupportOnly ? support : estimate;

    private static SupportRequest QuestionOf(SupportItem item, FundingSource source, Vnd? ofWhat) =>
        new()
        {
            Item = item,
            Source = source,
            Cost = ofWhat,
        };
}
