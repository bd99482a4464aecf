using System.Diagnostics.CodeAnalysis;

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
public static class VoteLevels
{
    private sealed record Info(VoteLevel Level, string Code, LocalizedText Name, int Rank);

    private static readonly Info[] Table =
    [
        new(VoteLevel.District, "district", new("cấp huyện", "district"), 1),
        new(VoteLevel.Commune, "commune", new("cấp xã", "commune"), 1),
        new(VoteLevel.Province, "province", new("cấp tỉnh", "province"), 2),
        new(VoteLevel.Region, "region", new("cấp khu vực", "region"), 3),
        new(VoteLevel.Nation, "nation", new("cấp quốc gia", "nation"), 4),
    ];

    /// <summary>Mã: the stable code of a level: "district", "commune", "province", "region", "nation".</summary>
    /// <param name="level">The level.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static string ToCode(this VoteLevel level) => Of(level).Code;

    /// <summary>Tên: the level in both languages.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static LocalizedText ToText(this VoteLevel level) => Of(level).Name;

    /// <summary>Bậc: the rank of a level from 1, the lowest, to 4, the nation; district and commune are both 1.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The rank.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static int Rank(this VoteLevel level) => Of(level).Rank;

    /// <summary>Tìm theo mã: the level with a stable code.</summary>
    /// <param name="code">The code, exactly as given by <see cref="ToCode"/>.</param>
    /// <param name="level">The level when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out VoteLevel level)
    {
        var info = Array.Find(Table, i => i.Code == code);
        level = info?.Level ?? default;
        return info is not null;
    }

    private static Info Of(VoteLevel level) =>
        unchecked((uint)level - 1) < (uint)Table.Length
            ? Table[(int)level - 1]
            : throw new ArgumentOutOfRangeException(nameof(level), level, "A defined VoteLevel is required.");
}
