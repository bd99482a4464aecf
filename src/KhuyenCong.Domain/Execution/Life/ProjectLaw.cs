using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>What several rules on projects rest on.</summary>
internal static class ProjectLaw
{
    /// <summary>Procedures for local money are the province's.</summary>
    internal static readonly Citation ProvincialProcedure = new(Instruments.Circular46Of2012, "8", "3", "b");

    /// <summary>Whether the base level appraises a project: it lies in one province and is not of a regional centre (TT36-2013/8/1).</summary>
    internal static bool IsOfOneProvince(this Project project) => !project.IsOfRegionalCentre && project.Provinces.Distinct().Count() == 1;
}
