using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Eligibility;

/// <summary>Kết quả về điều kiện: whether the conditions for money, or those of a content, are met, and why.</summary>
public abstract class ConditionDecision : Decision
{
    private protected ConditionDecision(Verdict verdict, FindingList findings, ValueList<string> missing)
        : base(verdict, findings, missing) { }
}
