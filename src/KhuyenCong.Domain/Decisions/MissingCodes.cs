namespace KhuyenCong.Domain.Decisions;

/// <summary>Codes of <see cref="Decision.Missing"/> that many questions give and no fact of a case takes the place of.</summary>
internal static class MissingCodes
{
    /// <summary>Chưa có trong thư viện: the rule itself is not encoded.</summary>
    internal const string Norm = "norm";

    /// <summary>Quy trình của tỉnh: the province's own rules.</summary>
    internal const string ProvincialProcedure = "provincial_procedure";
}
