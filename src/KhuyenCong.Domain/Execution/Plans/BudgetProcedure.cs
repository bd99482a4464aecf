using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Execution;

/// <summary>Bước về ngân sách: what is done with the budget of a year, from its estimate to the appraisal of its settlement.</summary>
public enum BudgetStepKind : byte
{
    /// <summary>Thông báo số kiểm tra: the control figures are announced.</summary>
    ControlFigures = 1,

    /// <summary>Lập dự toán: the estimate is drawn up.</summary>
    Estimate = 2,

    /// <summary>Gửi cơ quan tài chính tổng hợp: the estimate is sent to the finance body, which puts it into its own.</summary>
    SendToFinance = 3,

    /// <summary>Trình cấp có thẩm quyền: the whole is submitted to the authority that decides.</summary>
    Submit = 4,

    /// <summary>Phân bổ theo đơn vị, nội dung: the budget assigned is broken down by unit and content.</summary>
    BreakDown = 5,

    /// <summary>Thẩm định phân bổ: the finance body appraises the breakdown.</summary>
    AppraiseBreakDown = 6,

    /// <summary>Giao dự toán: the budget is assigned to the units.</summary>
    Assign = 7,

    /// <summary>Rút dự toán: the units draw on it at the Treasury.</summary>
    Draw = 8,

    /// <summary>Kiểm soát, thanh toán: the Treasury controls and pays.</summary>
    ControlAndPay = 9,

    /// <summary>Quyết toán năm: the units settle the year.</summary>
    SettleYear = 10,

    /// <summary>Thẩm định quyết toán năm: the finance body appraises the settlement of the year.</summary>
    AppraiseSettlement = 11,
}

/// <summary>Bước của quy trình ngân sách: one step: who acts, towards whom, under which provision.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="By">Who does it; null where the provision names nobody.</param>
/// <param name="To">To whom it goes; null where it goes to nobody or the provision names nobody.</param>
/// <param name="Citation">The provision.</param>
public sealed record BudgetStep(BudgetStepKind Kind, Authority? By, Authority? To, Citation Citation);

/// <summary>Câu hỏi về quy trình ngân sách: whose money, and at which level.</summary>
/// <example><code>
/// var procedure = PromotionRules.National.AssessBudget(new LocalDate(2016, 6, 30), new BudgetRequest { Source = FundingSource.National });
/// Console.WriteLine($"{procedure.Steps[0].Kind}: {procedure.Steps[0].Citation}"); // ControlFigures: TTLT26-2014/8/1/a
/// </code></example>
public sealed record BudgetRequest
{
    /// <summary>Nguồn kinh phí: national or local.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Cấp ngân sách: the level of a local budget, province, district or commune; null while unknown. Not asked of national money.</summary>
    public CompetenceLevel? Level { get; init; }
}

/// <summary>Quy trình ngân sách: the steps of a year's budget, in order, and what must be said of them.</summary>
public sealed class BudgetProcedure : Decision
{
    internal BudgetProcedure(Decision answer, ValueList<BudgetStep> steps)
        : base(answer) => Steps = steps;

    /// <summary>Các bước: the steps, in the order in which they are taken; only those that a text at hand lays down.</summary>
    public ValueList<BudgetStep> Steps { get; }
}

/// <summary>Câu chữ về ngân sách: the rules on the budget with their messages, and the names of its steps.</summary>
internal static class BudgetMessages
{
    internal static readonly RuleId Step = new("budget.step", "Bước {n0:int}: {t0} ({t1}).", "Step {n0:int}: {t0} ({t1}).");

    internal static readonly RuleId Provincial = new(
        "budget.provincial",
        "Việc lập, phân bổ, giao dự toán và quyết toán kinh phí khuyến công cấp huyện, cấp xã do Ủy ban nhân dân cấp tỉnh quy định; cần bổ sung quy định của tỉnh.",
        "Estimates, assignment and settlement of district and commune are laid down by the provincial People's Committee; its rules are needed."
    );

    internal static readonly RuleId NotHeld = new(
        "budget.not-held",
        "Thư viện chưa có nội dung văn bản quy định chi tiết trình tự ngân sách tại thời điểm này nên chỉ nêu các bước theo nghị định; cần đối chiếu văn bản.",
        "The library does not hold the text with the details of the budget for this date, so only the steps of the decree are given; check the text."
    );

    internal static readonly RuleId NotCovered = new(
        "budget.not-covered",
        "Thư viện chưa có quy định về ngân sách khuyến công áp dụng tại thời điểm này; cần đối chiếu văn bản.",
        "The library holds no rules on the budget for this date; check the text."
    );

    internal static readonly RuleId LevelUnknown = new(
        "budget.level-unknown",
        "Cần biết cấp ngân sách là cấp tỉnh, cấp huyện hay cấp xã.",
        "Whether the budget is that of the province, the district or the commune has to be known."
    );

    /// <summary>Chưa biết cấp ngân sách, khi không còn cấp huyện: the same where there are no districts.</summary>
    public static RuleId LevelUnknownWithoutDistricts { get; } =
        new(
            "budget.level-unknown-without-districts",
            "Cần biết cấp ngân sách là cấp tỉnh hay cấp xã.",
            "Whether the budget is that of the province or the commune has to be known."
        );

    internal static readonly CodeTable<BudgetStepKind> Kinds = CodeTable<BudgetStepKind>.Named(
        new("thông báo số kiểm tra dự toán", "announce the control figures"),
        new("lập dự toán kinh phí khuyến công", "draw up the estimate"),
        new("gửi cơ quan tài chính để tổng hợp", "send it to the finance body"),
        new("tổng hợp, trình cấp có thẩm quyền", "put it into the whole and submit it"),
        new("phân bổ chi tiết theo đơn vị và nội dung", "break it down by unit and content"),
        new("thẩm định phương án phân bổ", "appraise the breakdown"),
        new("giao dự toán cho các đơn vị thực hiện", "assign the budget to the units"),
        new("rút dự toán tại Kho bạc Nhà nước", "draw on it at the State Treasury"),
        new("kiểm soát, thanh toán", "control and pay"),
        new("quyết toán kinh phí năm", "settle the year"),
        new("thẩm định quyết toán năm", "appraise the settlement of the year")
    );

    /// <summary>Who acts, and towards whom.</summary>
    internal static LocalizedText WhoOf(BudgetStep step)
    {
        var by = step.By is { } body ? NameOf(body) : new LocalizedText("cấp có thẩm quyền", "the competent authority");
        return step.To is { } to ? new LocalizedText($"{by.Vietnamese} → {NameOf(to).Vietnamese}", $"{by.English} → {NameOf(to).English}") : by;
    }

    // The provisions on budgets name the Ministry, never its Minister.
    private static LocalizedText NameOf(Authority body) => body == Authority.MinisterOfIndustryAndTrade ? ProgrammeCodes.Ministry : body.ToText();
}
