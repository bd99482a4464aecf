namespace KhuyenCong.Domain.Reporting;

/// <summary>Yêu cầu kiểm tra: the law under which a portfolio is checked.</summary>
public sealed record AuditRequest
{
    /// <summary>Bộ quy định: the law book, with its readings; the national one when left out.</summary>
    public ILawBook Book { get; init; } = LawBook.National;

    /// <summary>Quy tắc của tỉnh: finds the rules in the province of a record of local money; they are asked for the record's own day. Without them local ceilings are not checked, and counted so.</summary>
    public Func<ProjectRecord, PromotionRules?>? LocalRules { get; init; }
}
