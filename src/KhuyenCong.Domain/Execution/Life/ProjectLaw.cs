using KhuyenCong.Domain.Establishments;
using KhuyenCong.Domain.Programmes;
using NodaTime;

namespace KhuyenCong.Domain.Execution;

/// <summary>What several rules on projects rest on.</summary>
internal static class ProjectLaw
{
    /// <summary>Whether the base level appraises a project: it lies in one province and is not of a regional centre (TT36-2013/8/1). Unknown while its provinces are.</summary>
    internal static bool? IsOfOneProvince(this Project project, LocalDate on) => project.IsOfRegionalCentre ? false : project.IsWithinOneProvince(on);

    /// <summary>Whether a project lies in one province, of a regional centre or not. Unknown while its provinces are.</summary>
    internal static bool? IsWithinOneProvince(this Project project, LocalDate on) =>
        project.Provinces.Count == 0 ? null : project.Provinces.Select(name => KeyOf(name, on)).Distinct(StringComparer.Ordinal).Count() == 1;

    /// <summary>Two spellings of a province are one, and so are two provinces that have become one by the day.</summary>
    private static string KeyOf(string name, LocalDate on) => ProvinceUnit.TryFind(name, out var unit) ? unit.On(on).Name : VietnameseText.Key(name);
}
