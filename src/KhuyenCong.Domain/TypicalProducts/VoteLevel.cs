namespace KhuyenCong.Domain.TypicalProducts;

/// <summary>Cấp bình chọn: the level of a vote for typical rural industrial products.</summary>
/// <remarks>TT26-2014/3/1. There are four levels at any time: the commune takes the place of the district from 2025-07-01 (TT38-2025).</remarks>
public enum VoteLevel
{
    /// <summary>Cấp huyện: the district level, the lowest until 2025-06-30.</summary>
    District = 1,

    /// <summary>Cấp xã: the commune level, the lowest from 2025-07-01.</summary>
    Commune = 2,

    /// <summary>Cấp tỉnh: the provincial level.</summary>
    Province = 3,

    /// <summary>Cấp khu vực: the regional level.</summary>
    Region = 4,

    /// <summary>Cấp quốc gia: the national level.</summary>
    Nation = 5,
}

/// <summary>Danh mục cấp bình chọn: codes, names and order of the levels of voting.</summary>
internal static class VoteLevels
{
    internal static readonly CodeTable<VoteLevel> Table = CodeTable<VoteLevel>.Named(
        new("cấp huyện", "district"),
        new("cấp xã", "commune"),
        new("cấp tỉnh", "province"),
        new("cấp khu vực", "region"),
        new("cấp quốc gia", "nation")
    );
}
