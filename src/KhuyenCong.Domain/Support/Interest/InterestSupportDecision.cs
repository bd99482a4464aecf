using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Support;

/// <summary>Kết quả hỗ trợ lãi suất: the interest that counts, what part is supported, and why.</summary>
public sealed class InterestSupportDecision : Decision
{
    private readonly bool _isOpen;

    internal InterestSupportDecision(
        Verdict verdict,
        FindingList findings,
        ValueList<string> missing,
        ValueList<LoanInterest> loans,
        SupportWorkings? level,
        bool isOpen
    )
        : base(verdict, findings, missing) => (Loans, Level, _isOpen) = (loans, level, isOpen);

    /// <summary>Các khoản vay: the interest of each loan.</summary>
    public ValueList<LoanInterest> Loans { get; }

    /// <summary>Lãi được tính: the sum of the interest that counts.</summary>
    public Vnd Base => Loans.Aggregate(Vnd.Zero, (sum, l) => sum + l.Base);

    /// <summary>Phép tính mức hỗ trợ: rate and cap on the interest that counts; null where no interest counts.</summary>
    public SupportWorkings? Level { get; }

    /// <summary>Mức hỗ trợ tối đa có thể: the most that the known facts allow; the cap while the interest is not known; null where nothing bounds it.</summary>
    public Vnd? AtMost => Level is { } level ? level.AtMost : Vnd.Zero;

    /// <summary>Mức hỗ trợ: the support; null while a fact or a norm is missing, or while the investment is not complete.</summary>
    public Vnd? Support => Missing.Count > 0 || _isOpen ? null : AtMost;
}
