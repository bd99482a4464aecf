using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về sổ kinh phí: the rules on the ledger with their messages.</summary>
public static class LedgerMessages
{
    /// <summary>Đã ghi: the entry was written.</summary>
    public static RuleId Written { get; } = new("ledger.written", "Đã ghi: {t0} {n0:money}.", "Written: {t0} {n0:money}.");

    /// <summary>Chưa được ghi: something has to come before.</summary>
    public static RuleId TooEarly { get; } = new("ledger.too-early", "Chưa thể ghi '{t0}': cần {t1} trước.", "'{t0}' cannot be written yet: {t1} comes first.");

    /// <summary>Đã ghi trước đó: it stands in the ledger already.</summary>
    public static RuleId Already { get; } = new("ledger.already", "Không thể ghi '{t0}': {t1}.", "'{t0}' cannot be written: {t1}.");

    /// <summary>Vượt mức: more than may be written.</summary>
    public static RuleId TooMuch { get; } =
        new("ledger.too-much", "Không thể ghi '{t0}' {n0:money}: chỉ còn {n1:money}.", "'{t0}' of {n0:money} cannot be written: only {n1:money} is left.");

    /// <summary>Thấp hơn số đã chi: a new total below what is paid or accepted.</summary>
    public static RuleId TooLittle { get; } =
        new(
            "ledger.too-little",
            "Không thể ghi '{t0}' {n0:money}: đã chi, chuyển nguồn hoặc nghiệm thu {n1:money}.",
            "'{t0}' of {n0:money} cannot be written: {n1:money} is already paid, carried over or accepted."
        );

    /// <summary>Phải hoàn trả: money held after settlement.</summary>
    public static RuleId ToReturn { get; } =
        new(
            "ledger.to-return",
            "Đơn vị thực hiện phải hoàn trả {n0:money} để nộp ngân sách nhà nước.",
            "The unit has to return {n0:money}, which goes to the state budget."
        );

    internal static readonly LocalizedText PlanFirst = new("kế hoạch", "a plan");
    internal static readonly LocalizedText ApprovalFirst = new("phê duyệt", "approval");
    internal static readonly LocalizedText ContractFirst = new("hợp đồng hoặc giao nhiệm vụ", "a contract or assignment");
    internal static readonly LocalizedText AcceptanceFirst = new("nghiệm thu cơ sở", "base acceptance");
    internal static readonly LocalizedText Once = new("đã có trong sổ", "it stands in the ledger already");
    internal static readonly LocalizedText Closed = new("đã quyết toán", "the ledger is settled");
    internal static readonly LocalizedText IsAccepted = new("đã nghiệm thu", "the project is accepted");

    // In the order of the enum.
    private static readonly LocalizedText[] Names =
    [
        new("kế hoạch", "plan"),
        new("phê duyệt", "approval"),
        new("điều chỉnh mức hỗ trợ", "change of the support"),
        new("hợp đồng, giao nhiệm vụ", "contract or assignment"),
        new("tạm ứng", "advance"),
        new("nghiệm thu", "acceptance"),
        new("quyết toán", "settlement"),
        new("quyết toán do bất khả kháng", "settlement for force majeure"),
        new("hoàn trả", "return"),
        new("chuyển nguồn", "carry-over"),
    ];

    /// <summary>Tên nghiệp vụ: the operation in both languages.</summary>
    /// <param name="operation">The operation.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static LocalizedText ToText(this LedgerOperation operation) =>
        (int)operation >= 1 && (int)operation <= Names.Length
            ? Names[(int)operation - 1]
            : throw new ArgumentOutOfRangeException(nameof(operation), operation, "A defined LedgerOperation is required.");
}
