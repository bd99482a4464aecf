using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>Câu chữ về sổ kinh phí: the rules on the ledger with their messages.</summary>
internal static class LedgerMessages
{
    internal static readonly RuleId Written = new("ledger.written", "Đã ghi sổ: {t0} {n0:money}.", "Recorded: {t0}, {n0:money}.");

    internal static readonly RuleId TooEarly = new(
        "ledger.too-early",
        "Chưa thể ghi sổ “{t0}”: phải có {t1} trước.",
        "“{t0}” cannot be recorded yet: {t1} must come first.",
        "Cần ghi sổ {t1} trước, sau đó ghi lại “{t0}”.",
        "Record {t1} first, and “{t0}” after it."
    );

    internal static readonly RuleId Already = new(
        "ledger.already",
        "Không thể ghi sổ “{t0}”: {t1}.",
        "“{t0}” cannot be recorded: {t1}.",
        "Không cần ghi thêm; trường hợp số đã ghi thay đổi thì ghi nghiệp vụ điều chỉnh hoặc hoàn trả.",
        "Nothing more is to be recorded; where the amount changes, record a change or a return."
    );

    internal static readonly RuleId TooMuch = new(
        "ledger.too-much",
        "Không thể ghi sổ “{t0}” {n0:money}: chỉ được ghi tối đa {n1:money}.",
        "“{t0}” of {n0:money} cannot be recorded: at most {n1:money} may be.",
        "Chỉ được ghi số tiền không quá {n1:money}, hoặc cần trình cấp có thẩm quyền phê duyệt điều chỉnh trước.",
        "Record {n1:money} or less, or have a change approved by the competent authority first."
    );

    internal static readonly RuleId AboveAccepted = new(
        "ledger.above-accepted",
        "Không thể ghi sổ “{t0}” {n0:money}: kinh phí được nghiệm thu là {n2:money}, chỉ được ghi tối đa {n1:money}.",
        "“{t0}” of {n0:money} cannot be recorded: {n2:money} was accepted, so at most {n1:money} may be.",
        "Chỉ được ghi số tiền không quá {n1:money}; phần còn lại phải được nghiệm thu cơ sở trước.",
        "Record {n1:money} or less; the rest has to pass base-level acceptance first."
    );

    internal static readonly RuleId ToReturn = new(
        "ledger.to-return",
        "Đơn vị thực hiện đề án phải hoàn trả {n0:money} cho {t0} để nộp ngân sách nhà nước.",
        "The implementing unit has to return {n0:money} to {t0} for the state budget."
    );

    internal static readonly RuleId CarryOverRules = new(
        "ledger.carry-over-rules",
        "Chuyển nguồn sang năm sau thực hiện theo quy định hiện hành về ngân sách nhà nước; thư viện chưa có các quy định đó nên cần đối chiếu.",
        "Money is carried into the next year under the budget rules in force; the library does not hold them, so check them."
    );

    internal static readonly RuleId NotHeld = new(
        "ledger.not-held",
        "Thư viện chưa có quy định về nghiệp vụ “{t0}” áp dụng tại thời điểm này; cần đối chiếu văn bản.",
        "The library holds no rule on “{t0}” for this date; check the text."
    );

    internal static readonly LocalizedText PlanFirst = new("kế hoạch", "a plan");
    internal static readonly LocalizedText ApprovalFirst = new("phê duyệt", "approval");
    internal static readonly LocalizedText ContractFirst = new("hợp đồng hoặc giao nhiệm vụ", "a contract or assignment");
    internal static readonly LocalizedText AcceptanceFirst = new("nghiệm thu cơ sở", "base-level acceptance");
    internal static readonly LocalizedText LastAcceptanceFirst = new("nghiệm thu cơ sở lần cuối", "the last base-level acceptance");
    internal static readonly LocalizedText Once = new("nội dung này đã có trong sổ", "it stands in the ledger already");
    internal static readonly LocalizedText Closed = new("đề án đã được quyết toán", "the project is settled");
    internal static readonly LocalizedText IsAccepted = new("toàn bộ khối lượng đã được nghiệm thu", "all of the work is accepted");

    // In the order of the enum.
    private static readonly CodeTable<LedgerOperation> Names = CodeTable<LedgerOperation>.Named(
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
        new("quyết toán năm", "settlement of the year"),
        new("nhận chuyển nguồn", "carry-in")
    );

    /// <summary>Tên nghiệp vụ: the operation in both languages.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not a defined one.</exception>
    public static LocalizedText ToText(this LedgerOperation operation) => Names.Name(operation);
}
