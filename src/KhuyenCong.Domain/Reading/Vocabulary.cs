using KhuyenCong.Domain.Reading;

namespace KhuyenCong.Domain;

public static partial class Vocabulary
{
    /// <summary>Mã: the stable code: "in-force", "amended", "superseded", "not-yet-in-force", "start-unknown", "ambiguous", "unknown".</summary>
    /// <param name="status">The status.</param>
    /// <returns>The code.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The status is not a defined one.</exception>
    public static string ToCode(this CitationStatus status) =>
        status is >= CitationStatus.InForce and <= CitationStatus.Unknown
            ? EnumCode.Of(status)
            : throw new ArgumentOutOfRangeException(nameof(status), status, "A defined CitationStatus is required.");
}
