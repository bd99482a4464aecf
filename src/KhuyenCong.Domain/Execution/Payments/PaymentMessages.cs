using KhuyenCong.Domain.Decisions;

namespace KhuyenCong.Domain.Execution;

/// <summary>The rules on payment plans with their messages.</summary>
internal static class PaymentMessages
{
    internal static readonly RuleId FirstAdvance = new(
        "payment.first-advance",
        "Tạm ứng lần một tối đa {n0:percent} của {n1:money}, tức {n2:money}.",
        "The first advance is at most {n0:percent} of {n1:money}, that is {n2:money}."
    );

    internal static readonly RuleId Progress = new(
        "payment.progress",
        "Chỉ tạm ứng lần một khi {t0} {t1} {n0:percent}.",
        "The first advance is paid only when {t0} is {t1} {n0:percent}."
    );

    internal static readonly RuleId Following = new(
        "payment.following",
        "Năm {t0}: theo tiến độ và hợp đồng được tạm ứng đến {n0:money}, đã tạm ứng {n1:money}, còn được tạm ứng {n2:money}.",
        "In {t0}: progress and contract allow {n0:money} to have been advanced, {n1:money} was, {n2:money} may be."
    );

    internal static readonly RuleId RatioOfFirst = new(
        "payment.ratio-of-first",
        "Tỷ lệ khác do {t0} quyết định được tính cho tạm ứng lần một; các lần tiếp theo tính theo tiến độ, dự toán và hợp đồng, trừ khi {t0} quyết định tỷ lệ riêng cho các lần đó.",
        "The other ratio that {t0} decided is that of the first advance; following advances go by progress, estimate and contract, unless {t0} decides a ratio for them too."
    );

    internal static readonly RuleId AfterAcceptance = new(
        "payment.after-acceptance",
        "Đề án thuộc dạng “{t0}” chỉ được tạm ứng sau khi nghiệm thu cơ sở.",
        "A project of the kind “{t0}” is paid an advance only after base-level acceptance."
    );

    internal static readonly RuleId Rest = new(
        "payment.rest",
        "Sau khi nghiệm thu cơ sở: {n0:money} trừ số đã tạm ứng {n1:money}, còn {n2:money}.",
        "After base-level acceptance: {n0:money} less {n1:money} advanced, that is {n2:money}."
    );

    internal static readonly RuleId RealCostUnknown = new(
        "payment.real-cost-unknown",
        "Mức hỗ trợ tính theo tỷ lệ của kinh phí thực hiện; chưa có thông tin về kinh phí này nên chưa xác định được số tiền sau nghiệm thu. Cần ghi kinh phí thực hiện dự kiến hoặc theo chứng từ.",
        "The support is a share of the real cost, which is not known, so that the amount after acceptance is open. State the real cost, planned or by vouchers."
    );

    internal static readonly RuleId Settlement = new(
        "payment.settlement",
        "Quyết toán: phần còn lại {n0:money} của kinh phí hỗ trợ được nghiệm thu {n1:money}.",
        "Settlement: the remaining {n0:money} of the accepted support of {n1:money}."
    );

    internal static readonly RuleId Total = new(
        "payment.total",
        "Cộng các đợt bằng kinh phí hỗ trợ được thanh toán {n0:money}.",
        "The instalments add up to the support that is paid, {n0:money}."
    );

    internal static readonly CodeTable<InstalmentKind> Kinds = CodeTable<InstalmentKind>.Named(
        new("tạm ứng lần một", "first advance"),
        new("tạm ứng lần tiếp theo", "following advance"),
        new("tạm ứng sau nghiệm thu cơ sở", "advance after base-level acceptance"),
        new("quyết toán", "settlement")
    );
}
