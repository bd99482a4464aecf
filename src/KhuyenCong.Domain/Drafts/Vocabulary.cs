using KhuyenCong.Domain.Drafts;

namespace KhuyenCong.Domain;

public static partial class Vocabulary
{
    /// <summary>Mã: the stable code: "agrees", "differs", "undetermined", "fault".</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The kind is not a defined one.</exception>
    public static string ToCode(this TextFindingKind kind) =>
        kind is >= TextFindingKind.Agrees and <= TextFindingKind.Fault
            ? TextFindingKinds.Codes[(int)kind - 1]
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "A defined TextFindingKind is required.");
}
