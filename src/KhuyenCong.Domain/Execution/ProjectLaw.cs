using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Provisions that several rules on projects rest on.</summary>
internal static class ProjectLaw
{
    /// <summary>Procedures for local money are the province's.</summary>
    internal static readonly Citation ProvincialProcedure = new(Instruments.Circular46Of2012, "8", "3", "b");
}
