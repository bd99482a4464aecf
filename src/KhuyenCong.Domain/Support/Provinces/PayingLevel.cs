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
public static class PayingLevels
{
    // In the order of the enum.
    private static readonly (string Code, LocalizedText Name)[] Table =
    [
        ("", new("không nêu cấp ngân sách chi", "a level it does not name")),
        ("province", new("cấp tỉnh", "the province")),
        ("district", new("cấp huyện", "the district")),
        ("commune", new("cấp xã", "the commune")),
    ];

    /// <summary>Mã: the stable code of a level, "" where none is stated.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static string ToCode(this PayingLevel level) => Of(level).Code;

    /// <summary>Tên: the level in both languages.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static LocalizedText ToText(this PayingLevel level) => Of(level).Name;

    /// <summary>Tìm theo mã: the level with a stable code.</summary>
    /// <param name="code">The code, not "".</param>
    /// <param name="level">The level when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse(string? code, out PayingLevel level)
    {
        var index = string.IsNullOrEmpty(code) ? -1 : Array.FindIndex(Table, t => t.Code == code);
        level = index < 0 ? default : (PayingLevel)index;
        return index >= 0;
    }

    private static (string Code, LocalizedText Name) Of(PayingLevel level) =>
        unchecked((uint)level) < (uint)Table.Length
            ? Table[(int)level]
            : throw new ArgumentOutOfRangeException(nameof(level), level, "A defined PayingLevel is required.");
}
