namespace KhuyenCong.Domain.Support;

/// <summary>Cấp ngân sách chi: which level of government pays an item of local money.</summary>
public enum PayingLevel : byte
{
    /// <summary>Không nêu: the schedule does not say.</summary>
    NotStated = 0,

    /// <summary>Cấp tỉnh: the province.</summary>
    Province = 1,

    /// <summary>Cấp huyện: the district.</summary>
    District = 2,

    /// <summary>Cấp xã: the commune.</summary>
    Commune = 3,
}

/// <summary>Mã cấp ngân sách: the stable codes and names of the levels of government.</summary>
internal static class PayingLevels
{
    // In the order of the enum.
    internal static readonly CodeTable<PayingLevel> Table = CodeTable<PayingLevel>.InOrder(
        ("", new("không nêu cấp ngân sách chi", "a level it does not name")),
        ("province", new("cấp tỉnh", "the province")),
        ("district", new("cấp huyện", "the district")),
        ("commune", new("cấp xã", "the commune"))
    );
}
