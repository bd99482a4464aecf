using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>Kết quả về mức hỗ trợ: the ceiling of a case, explained.</summary>
public sealed class SupportDecision : Decision
{
    internal SupportDecision(in SupportWorkings workings, FindingList findings)
        : base(workings.Verdict, findings, SupportMessages.Missing(workings)) => Workings = workings;

    /// <summary>Phép tính: every number behind the answer.</summary>
    public SupportWorkings Workings { get; }

    /// <summary>Mức hỗ trợ tối đa: the ceiling in đồng, or null where there is no single one.</summary>
    public Vnd? Ceiling => Workings.Ceiling;

    /// <summary>Yếu tố giới hạn: what bound the ceiling.</summary>
    public BoundBy BoundBy => Workings.BoundBy;

    /// <summary>Phần vượt: by how much the request exceeds the ceiling, or null.</summary>
    public Vnd? Excess => Workings.Excess;

    /// <summary>Viện dẫn: the provision that answers, or null where none is known.</summary>
    public Citation? Provision => Workings.Provision;
}
