using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain.TypicalProducts;

namespace KhuyenCong.Domain;

public static partial class Vocabulary
{
    /// <summary>Mã: the stable code of a level: "district", "commune", "province", "region", "nation".</summary>
    /// <param name="level">The level.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static string ToCode(this VoteLevel level) => VoteLevels.Table.Code(level);

    /// <summary>Tên: the level in both languages.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static LocalizedText ToText(this VoteLevel level) => VoteLevels.Table.Name(level);

    /// <summary>Bậc: the rank of a level from 1, the lowest, to 4, the nation; district and commune are both 1.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The rank.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static int Rank(this VoteLevel level) =>
        VoteLevels.Table.IsDefined(level)
            ? Math.Max((int)level - 1, 1)
            : throw new ArgumentOutOfRangeException(nameof(level), level, "A defined VoteLevel is required.");

    /// <summary>Tìm theo mã: the level with a stable code.</summary>
    /// <param name="code">The code, exactly as given by <see cref="ToCode(VoteLevel)"/>.</param>
    /// <param name="level">The level when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out VoteLevel level) => VoteLevels.Table.TryParse(code, out level);

    /// <summary>Mã: the stable code of a region: "north", "central-and-highlands", "south".</summary>
    /// <param name="region">The region.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The region is not a defined one.</exception>
    public static string ToCode(this VoteRegion region) => VoteRegions.Table.Code(region);

    /// <summary>Tên: the region in both languages.</summary>
    /// <param name="region">The region.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The region is not a defined one.</exception>
    public static LocalizedText ToText(this VoteRegion region) => VoteRegions.Table.Name(region);

    /// <summary>Mã: the stable code of a group: "handicraft", "agro-food", "machinery", "other".</summary>
    /// <param name="group">The group.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The group is not a defined one.</exception>
    public static string ToCode(this ProductGroup group) => ProductGroups.Table.Code(group);

    /// <summary>Tên: the group in both languages.</summary>
    /// <param name="group">The group.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The group is not a defined one.</exception>
    public static LocalizedText ToText(this ProductGroup group) => ProductGroups.Table.Name(group);

    /// <summary>Tìm theo mã hoặc tên: the group with a code, a clause number of the article ("1" to "4") or a name, with or without diacritics and whatever the case.</summary>
    /// <param name="text">The code, number or name.</param>
    /// <param name="group">The group when there is one.</param>
    /// <returns>Whether the text names a group.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ProductGroup group)
    {
        if (text is not { Length: 1 } number || number[0] is < '1' or > '4')
            return ProductGroups.ByKey.TryGetValue(ProductGroups.WithoutPrefix(VietnameseText.Key(text ?? "")), out group);
        group = (ProductGroup)(number[0] - '0');
        return true;
    }
}
