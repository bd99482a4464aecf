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
internal static partial class ReportingCodes
{
    internal static readonly CodeTable<ManagementLevel> LevelTable = new(
        (ManagementLevel.Central, "central", new("Trung ương", "central")),
        (ManagementLevel.Province, "province", new("cấp tỉnh", "province")),
        (ManagementLevel.District, "district", new("cấp huyện", "district")),
        (ManagementLevel.Commune, "commune", new("cấp xã", "commune"))
    );
}
