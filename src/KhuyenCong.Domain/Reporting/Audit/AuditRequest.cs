using KhuyenCong.Domain.InForce;
using KhuyenCong.Domain.Support;

namespace KhuyenCong.Domain.Reporting;

/// <summary>Yêu cầu kiểm tra: the law under which a portfolio is checked.</summary>
public sealed record AuditRequest
{
    /// <summary>Bộ quy định: the law book, with its readings; the national one when left out.</summary>
    public ILawBook Book { get; init; } = LawBook.National;

    /// <summary>Mức của tỉnh: finds the provincial levels for a record of local money; without them local ceilings are not checked, and counted so.</summary>
    public Func<ProjectRecord, SupportNorms?>? LocalLevels { get; init; }
}
