using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain;

public static partial class Vocabulary
{
    /// <summary>Mã: the code: "text", "reported", "host", or "" for none.</summary>
    /// <param name="evidence">The evidence.</param>
    /// <returns>The code.</returns>
    public static string ToCode(this Evidence evidence) =>
        evidence switch
        {
            Evidence.Text => "text",
            Evidence.Reported => "reported",
            Evidence.Host => "host",
            _ => "",
        };
}
