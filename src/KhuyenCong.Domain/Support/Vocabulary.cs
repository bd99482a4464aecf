using System.Diagnostics.CodeAnalysis;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain;

public static partial class Vocabulary
{
    /// <summary>Mã: the stable code of a level, "" where none is stated.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static string ToCode(this PayingLevel level) => PayingLevels.Table.Code(level);

    /// <summary>Tên: the level in both languages.</summary>
    /// <param name="level">The level.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The level is not a defined one.</exception>
    public static LocalizedText ToText(this PayingLevel level) => PayingLevels.Table.Name(level);

    /// <summary>Tìm theo mã: the level with a stable code.</summary>
    /// <param name="code">The code, not "".</param>
    /// <param name="level">The level when there is one.</param>
    /// <returns>Whether the code is known.</returns>
    public static bool TryParse([NotNullWhen(true)] string? code, out PayingLevel level) =>
        PayingLevels.Table.TryParse(code, out level) && level != PayingLevel.NotStated;
}
