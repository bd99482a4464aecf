using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Execution;

/// <summary>Giai đoạn tạm ứng: whether the project has passed base-level acceptance.</summary>
public enum AdvanceStage : byte
{
    /// <summary>Trước nghiệm thu cơ sở: before base-level acceptance.</summary>
    BeforeAcceptance = 1,

    /// <summary>Đã nghiệm thu cơ sở: completed and accepted at the base.</summary>
    Accepted = 2,
}

/// <summary>Đề nghị tạm ứng: the facts behind a question about an advance.</summary>
/// <remarks>TT36-2013/13–16. A fact that is null is unknown; it is never taken for no or for zero.</remarks>
/// <example><code>
/// var request = new AdvanceRequest
/// {
///     Source = FundingSource.National,
///     Kind = ProjectKind.VocationalTraining,
///     Stage = AdvanceStage.BeforeAcceptance,
///     Support = Vnd.Million(200),
///     Advanced = Vnd.Zero,
/// };
/// Console.WriteLine(PromotionRules.National.AssessAdvance(new LocalDate(2016, 6, 30), request).Payable); // VND 140,000,000
/// </code></example>
public sealed record AdvanceRequest
{
    /// <summary>Nguồn kinh phí: whose money is advanced.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Dạng đề án: the kind of project.</summary>
    public required ProjectKind Kind { get; init; }

    /// <summary>Giai đoạn: before acceptance or accepted.</summary>
    public required AdvanceStage Stage { get; init; }

    /// <summary>Kinh phí hỗ trợ: the support under the contract, in đồng; above zero.</summary>
    public required Vnd Support { get; init; }

    /// <summary>Đã tạm ứng: what was advanced so far, in đồng; from zero up to the support.</summary>
    public required Vnd Advanced { get; init; }

    /// <summary>Được nghiệm thu: the support that base-level acceptance confirmed, in đồng; from zero up to the support; read only after acceptance, where null says that the whole support was accepted.</summary>
    public Vnd? Accepted { get; init; }

    /// <summary>Tỷ lệ hỗ trợ: the share of the real cost that the support may be, 0–100%, or null where the support is no percentage.</summary>
    public Rate? SupportRate { get; init; }

    /// <summary>Kinh phí thực hiện: the real cost by vouchers, in đồng, or null when unknown; for interest support the interest paid to the bank in the first two years (TT36-2013/15/1).</summary>
    public Vnd? RealCost { get; init; }

    /// <summary>Số tiền đề nghị: what is asked for now, in đồng, or null to ask what may be advanced; not negative.</summary>
    public Vnd? Asked { get; init; }

    /// <summary>Khối lượng đã thực hiện: the share of the supported item's work that is done, 0–100%, or null when unknown.</summary>
    public Rate? WorkDone { get; init; }

    /// <summary>Vốn đầu tư đã thực hiện: the value of work done as a share of the total investment, 0–100%, or null when unknown.</summary>
    public Rate? InvestmentDone { get; init; }

    /// <summary>Tỷ lệ do Cục quyết định: another ratio set by the head of the Agency (TT36-2013/16), 0–100%, or null.</summary>
    public Rate? AgencyRatio { get; init; }

    /// <summary>Lần tạm ứng tiếp theo: whether a following tranche of a project of several years is asked for (TT36-2013/15/2/b).</summary>
    public bool IsFollowingTranche { get; init; }

    /// <summary>Giá trị được tạm ứng theo tiến độ và hợp đồng: what progress, estimate and contract allow to have been advanced by now, in đồng; read only for a following tranche, null when unknown.</summary>
    public Vnd? DueUnderContract { get; init; }

    /// <summary>The support that acceptance confirmed, at most the share of the real cost where it is a percentage; null while that cost is unknown.</summary>
    internal Vnd? AcceptedSupport =>
        RealCost is { } cost ? Vnd.Min(Accepted ?? Support, (SupportRate ?? Rate.One).Of(cost))
        : SupportRate is null ? Accepted ?? Support
        : null;
}
