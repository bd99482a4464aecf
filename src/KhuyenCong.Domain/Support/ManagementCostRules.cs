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
        var supportOnly = norms?.Readings.ProjectManagement == ProjectManagementBase.SupportOnly;
        return new ManagementCostResult(
            request.YearlyFunds is { } funds ? Share(SupportItem.ManagementAgency, funds) : null,
            request
                .Projects.Select(p => new ProjectManagementCost(p.Id, Share(SupportItem.ManagementProject, supportOnly ? p.Support : p.Estimate)))
                .ToValueList()
        );

        SupportDecision Share(SupportItem item, Vnd? ofWhat) =>
            SupportRules.Assess(
                norms,
                new SupportRequest
                {
                    Item = item,
                    Source = request.Source,
                    Cost = ofWhat,
                }
            );
    }
}
