using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Quy định về kinh phí mà hồ sơ đề án phải theo: the principles of the money rules of a date that records are held against.</summary>
/// <remarks>They bind national and local money. A cell without value binds nobody here: what an audit finds is then a warning without provision.</remarks>
internal sealed record MoneyPrinciples
{
    /// <summary>Ngân sách trung ương bảo đảm khuyến công quốc gia: national projects are paid by the central budget.</summary>
    internal required Norm<bool> NationalByCentralBudget { get; init; }

    /// <summary>Ngân sách địa phương bảo đảm khuyến công địa phương: local projects are paid by the local budgets.</summary>
    internal required Norm<bool> LocalByLocalBudget { get; init; }

    /// <summary>Được phê duyệt: a project is approved before money is bound or spent.</summary>
    internal required Norm<bool> Approval { get; init; }

    /// <summary>Đầu tư đủ phần còn lại: the beneficiary invests all of the cost that the support leaves.</summary>
    internal required Norm<bool> RestInvested { get; init; }

    /// <summary>Không hỗ trợ trùng: no other state money pays for the same content.</summary>
    internal required Norm<bool> OneContentOnce { get; init; }
}

/// <summary>Quy định về thực hiện đề án quốc gia mà hồ sơ đề án phải theo: the procedure of national money that records are held against.</summary>
/// <remarks>The procedure of local money is the province's (TT46-2012/8/3/b).</remarks>
internal sealed record MoneyProcedure
{
    /// <summary>Căn cứ hợp đồng: advances, payment and settlement go by the contract.</summary>
    internal required Norm<bool> ByContract { get; init; }

    /// <summary>Hoàn trả: what was advanced and not settled is returned.</summary>
    internal required Norm<bool> Return { get; init; }

    /// <summary>Quyết toán sau nghiệm thu: settlement follows base-level acceptance.</summary>
    internal required Norm<bool> SettlementAfterAcceptance { get; init; }
}
