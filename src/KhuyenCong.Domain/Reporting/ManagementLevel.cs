using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Cấp quản lý: the level of government whose programme a project belongs to.</summary>
public enum ManagementLevel
{
    /// <summary>Trung ương: the ministry.</summary>
    Central = 1,

    /// <summary>Cấp tỉnh: the province.</summary>
    Province = 2,

    /// <summary>Cấp huyện: the district, until 2025-06-30.</summary>
    District = 3,

    /// <summary>Cấp xã: the commune.</summary>
    Commune = 4,
}

// Cấp quản lý: codes and names of the levels.
public static partial class ReportingCodes
{
    private static readonly CodeTable<ManagementLevel> LevelTable = new(
        (ManagementLevel.Central, "central", new("Trung ương", "central")),
        (ManagementLevel.Province, "province", new("cấp tỉnh", "province")),
        (ManagementLevel.District, "district", new("cấp huyện", "district")),
        (ManagementLevel.Commune, "commune", new("cấp xã", "commune"))
    );

    /// <summary>Mã: the stable code.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static string ToCode(this ManagementLevel level) => LevelTable.Code(level);

    /// <summary>Tên: the level in both languages.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static LocalizedText ToText(this ManagementLevel level) => LevelTable.Name(level);

    /// <summary>Tìm theo mã: the level with a stable code.</summary>
    /// <param name="code">The code.</param>
    /// <param name="level">The level when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out ManagementLevel level) => LevelTable.TryParse(code, out level);
}
