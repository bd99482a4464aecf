using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Nghiệp vụ kinh phí: what is written into the ledger of a project.</summary>
internal enum LedgerOperation : byte
{
    /// <summary>Kế hoạch: the support put forward.</summary>
    Plan = 1,

    /// <summary>Phê duyệt: the support approved.</summary>
    Approve = 2,

    /// <summary>Điều chỉnh mức hỗ trợ: the support approved anew; the entry holds the new total.</summary>
    ChangeSupport = 3,

    /// <summary>Ký hợp đồng, giao nhiệm vụ: a contract or an assignment.</summary>
    Contract = 4,

    /// <summary>Tạm ứng: money advanced.</summary>
    Advance = 5,

    /// <summary>Nghiệm thu: the support that base-level acceptance confirms; a contract may have several acceptances.</summary>
    Accept = 6,

    /// <summary>Quyết toán: settlement after acceptance; closes the ledger.</summary>
    Settle = 7,

    /// <summary>Quyết toán do bất khả kháng: settlement of the work done; closes the ledger.</summary>
    SettleForForceMajeure = 8,

    /// <summary>Hoàn trả: money returned, which goes to the state budget.</summary>
    Return = 9,

    /// <summary>Chuyển nguồn sang năm sau: unspent money carried into the next year.</summary>
    CarryOver = 10,

    /// <summary>Quyết toán năm: settlement of what was paid and accepted in a year; the ledger stays open.</summary>
    SettleYear = 11,

    /// <summary>Nhận chuyển nguồn: money carried over that is available again in the next year.</summary>
    CarryIn = 12,
}

/// <summary>Bút toán: one entry: what is written, and its amount in đồng.</summary>
internal sealed record LedgerEntry(LedgerOperation Operation, Vnd Amount)
{
    /// <summary>Nghiệm thu từng phần: for an acceptance, whether others follow under the same contract.</summary>
    public bool IsPartial { get; init; }
}

/// <summary>Sổ kinh phí đề án: where every đồng of a project stands.</summary>
/// <remarks>
/// It is made by <see cref="LedgerRules"/> only, so that it always balances:
/// approved + excess = paid + carried over + available, and paid = settled + returned + held by the unit. There is an excess only after a decrease.
/// </remarks>
public sealed record Ledger
{
    internal Ledger() { }

    /// <summary>Sổ trống: a ledger without entries.</summary>
    public static Ledger Empty { get; } = new();

    /// <summary>Lập sổ trống: a ledger without entries for national or local money.</summary>
    /// <param name="source">Whose money it holds.</param>
    /// <returns>The ledger.</returns>
    public static Ledger EmptyOf(FundingSource source) => Empty with { Source = source };

    /// <summary>Nguồn kinh phí: whose money it holds; entries cite the rules on that money.</summary>
    public FundingSource Source { get; internal init; } = FundingSource.National;

    /// <summary>Kế hoạch: the support put forward, in đồng.</summary>
    public Vnd Planned { get; internal init; }

    /// <summary>Được duyệt: the support approved, in đồng.</summary>
    public Vnd Approved { get; internal init; }

    /// <summary>Theo hợp đồng: the support under contract or assigned, in đồng.</summary>
    public Vnd Contracted { get; internal init; }

    /// <summary>Đã tạm ứng: the advances, in đồng.</summary>
    public Vnd Advanced { get; internal init; }

    /// <summary>Chi khi quyết toán: what settlement paid above the advances, in đồng.</summary>
    public Vnd PaidAtSettlement { get; internal init; }

    /// <summary>Được nghiệm thu: the support that the acceptances so far confirmed, in đồng, or null before the first.</summary>
    public Vnd? Accepted { get; internal init; }

    /// <summary>Còn nghiệm thu tiếp: whether the last acceptance was one of a part, so that others follow.</summary>
    public bool IsPartlyAccepted { get; internal init; }

    /// <summary>Được quyết toán: the support settled, in đồng.</summary>
    public Vnd Settled { get; internal init; }

    /// <summary>Đã hoàn trả: what was returned, in đồng.</summary>
    public Vnd Returned { get; internal init; }

    /// <summary>Chuyển nguồn: what was carried into the next year and is not available again yet, in đồng.</summary>
    public Vnd CarriedOver { get; internal init; }

    /// <summary>Nhận từ năm trước: what was carried in from the year before, in đồng; part of the approved support.</summary>
    public Vnd CarriedIn { get; internal init; }

    /// <summary>Đã quyết toán xong: whether settlement closed the ledger.</summary>
    public bool IsSettled { get; internal init; }

    /// <summary>Đã chi: everything paid out, in đồng.</summary>
    public Vnd Paid => Advanced + PaidAtSettlement;

    /// <summary>Còn được chi: approved money neither paid nor carried over, in đồng.</summary>
    public Vnd Available => Vnd.Max(Vnd.Zero, Approved - Paid - CarriedOver);

    /// <summary>Vượt mức được duyệt: what was paid or carried over above the approved support, in đồng; zero unless that was decreased.</summary>
    public Vnd Excess => Vnd.Max(Vnd.Zero, Paid + CarriedOver - Approved);

    /// <summary>Đơn vị đang giữ: money paid and neither settled nor returned, in đồng.</summary>
    public Vnd Held => Paid - Settled - Returned;

    /// <summary>Phải hoàn trả: what the unit holds above what it can still be settled for, in đồng: everything after settlement, what exceeds the accepted support after acceptance, what exceeds the contract before.</summary>
    public Vnd ToReturn => IsSettled ? Held : Vnd.Max(Vnd.Zero, Held - Vnd.Max(Vnd.Zero, MostToSettle));

    /// <summary>The support that can still be settled: the contract, and what was accepted once nothing further is.</summary>
    internal Vnd MostToSettle => (Accepted is { } accepted && !IsPartlyAccepted ? Vnd.Min(accepted, Contracted) : Contracted) - Settled;

    /// <summary>The ledger of a project that was stopped: nothing further is accepted under its contract.</summary>
    internal Ledger Stopped() => Contracted == Vnd.Zero ? this : this with { Accepted = Accepted ?? Vnd.Zero, IsPartlyAccepted = false };
}

/// <summary>Kết quả bút toán: the ledger after an entry, or, unless the verdict is satisfied, the same ledger and why.</summary>
internal sealed record LedgerResult(Ledger Ledger, Decision Decision);
