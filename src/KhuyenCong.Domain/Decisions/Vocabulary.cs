using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain;

/// <summary>Mã và tên: the stable codes of every enum for data files, its names in both languages, and back from the code.</summary>
public static partial class Vocabulary
{
    /// <summary>Mã: the code for data files: "satisfied", "not-satisfied", "undetermined", "authority-decides".</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The verdict is not a defined one.</exception>
    public static string ToCode(this Verdict verdict) => VerdictCodes.Table.Code(verdict);

    /// <summary>Tên: the verdict for readers, in both languages.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The verdict is not a defined one.</exception>
    public static LocalizedText ToText(this Verdict verdict) => VerdictCodes.Table.Name(verdict);
}
