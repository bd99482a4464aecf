using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>Câu chữ về hỗ trợ lãi suất: the rules of interest support and their messages.</summary>
internal static class InterestSupportMessages
{
    internal static readonly RuleId InvestmentNotComplete = new(
        "interest.investment",
        "Chỉ hỗ trợ lãi suất sau khi cơ sở đã hoàn thành việc đầu tư; hiện {t0}.",
        "Interest is supported only after the investment is complete; {t0}.",
        remedy: new("Cơ sở có thể đề nghị hỗ trợ lại sau khi hoàn thành việc đầu tư.", "The establishment may apply again once the investment is complete."),
        needed: new(
            "Cơ sở cần bổ sung tài liệu chứng minh đã hoàn thành việc đầu tư.",
            "The establishment has to supply proof that the investment is complete."
        )
    );

    internal static readonly RuleId LoanFails = new(
        "interest.loan-fails",
        "Khoản vay {t0} không được tính hỗ trợ: {t1}.",
        "Loan {t0} does not count: {t1}.",
        "Đơn vị đề nghị cần loại khoản vay này khỏi hồ sơ hoặc bổ sung tài liệu chứng minh điều kiện được đáp ứng.",
        "The applicant has to leave this loan out, or to supply proof that the condition is met."
    );

    internal static readonly RuleId Loan = new(
        "interest.loan",
        "Khoản vay {t0}: lãi theo hợp đồng {n0:money}, lãi theo lãi suất tham chiếu {n1:money}; được tính hỗ trợ {n2:money} theo {t1}.",
        "Loan {t0}: interest of the contract {n0:money}, at the reference rate {n1:money}; {n2:money} counts, bound by {t1}."
    );

    internal static readonly RuleId LoanSoFar = new(
        "interest.loan-so-far",
        "Khoản vay {t0}: lãi theo hợp đồng {n0:money}, lãi theo lãi suất tham chiếu {n1:money}; tạm tính {n2:money} theo {t1}, cần bổ sung thông tin còn thiếu.",
        "Loan {t0}: interest of the contract {n0:money}, at the reference rate {n1:money}; provisionally {n2:money}, bound by {t1}, until the missing information is supplied."
    );

    internal static readonly RuleId Time = new(
        "interest.time",
        "Khoản vay {t0}: được hỗ trợ từ ngày {n0:date} đến hết ngày {n1:date} ({t1}; cách hiểu R16).",
        "Loan {t0}: supported from {n0:date} to the end of {n1:date} ({t1}; reading R16)."
    );

    internal static readonly RuleId Overdue = new(
        "interest.overdue",
        "Khoản vay {t0} có nợ gốc quá hạn: không tính hỗ trợ {n0:money} tiền lãi của nợ gốc quá hạn (cách hiểu R21).",
        "Loan {t0} has overdue principal: {n0:money} of the interest on it does not count (reading R21).",
        "Cơ quan thẩm định cần loại trừ số lãi này khi xác định mức hỗ trợ.",
        "The appraising body has to leave this interest out of the support."
    );

    internal static readonly RuleId OverdueFrom = new(
        "interest.overdue-from",
        "Khoản vay {t0} có nợ gốc quá hạn từ ngày {n0:date}: chỉ tính hỗ trợ tiền lãi trước ngày đó (cách hiểu R21).",
        "Principal of loan {t0} is overdue from {n0:date}: only the interest before that day counts (reading R21).",
        "Cơ quan thẩm định cần loại trừ tiền lãi từ ngày đó khi xác định mức hỗ trợ.",
        "The appraising body has to leave the interest from that day on out of the support."
    );

    internal static readonly RuleId LoanOverdue = new(
        "interest.loan-overdue",
        "Khoản vay {t0} có nợ gốc quá hạn từ ngày {n0:date} nên không được tính hỗ trợ (cách hiểu R21).",
        "Principal of loan {t0} is overdue from {n0:date}, so the loan does not count (reading R21).",
        "Đơn vị đề nghị cần loại khoản vay này khỏi hồ sơ, hoặc bổ sung xác nhận của tổ chức tín dụng nếu nợ gốc không quá hạn.",
        "The applicant has to leave this loan out, or to supply the bank's confirmation if the principal is not overdue."
    );

    internal static readonly RuleId LocalTerms = new(
        "interest.local-terms",
        "Đối với kinh phí khuyến công địa phương, điều kiện vay, thời gian hỗ trợ và lãi suất tham chiếu do tỉnh quy định ({t0}); dữ liệu được nạp không nêu nên chưa tính được lãi, cần bổ sung.",
        "For local money the terms of the loan, its years and the reference rate are the province's ({t0}); the data that were loaded do not state them, so the interest cannot be computed until they are supplied."
    );

    internal static readonly RuleId LoanUnknown = new(
        "interest.loan-unknown",
        "Khoản vay {t0} còn thiếu thông tin, cần bổ sung: {t1}.",
        "Loan {t0} lacks information, to be supplied: {t1}."
    );

    internal static readonly RuleId NothingCounts = new(
        "interest.nothing-counts",
        "Không có khoản lãi nào được tính hỗ trợ.",
        "No interest counts for support.",
        "Cơ sở chỉ có thể đề nghị hỗ trợ lãi của khoản vay khác đáp ứng điều kiện.",
        "The establishment can apply only for the interest of another loan that meets the conditions."
    );

    internal static readonly RuleId Rounding = new(
        "interest.rounding",
        "Tổng lãi được tính hỗ trợ: {n0:money}. Lãi của từng khoản vay được cộng đầy đủ rồi làm tròn xuống đến đơn vị đồng (cách tính ngày: {t0}).",
        "Interest that counts: {n0:money}. The interest of each loan is added up in full and rounded down to the đồng once (day count: {t0})."
    );

    internal static readonly RuleId RoundingSoFar = new(
        "interest.rounding-so-far",
        "Tổng lãi tạm tính: {n0:money}, chưa gồm phần còn thiếu thông tin. Lãi của từng khoản vay được cộng đầy đủ rồi làm tròn xuống đến đơn vị đồng (cách tính ngày: {t0}); cần bổ sung thông tin còn thiếu của từng khoản vay.",
        "Interest so far: {n0:money}, without what is still missing. The interest of each loan is added up in full and rounded down to the đồng once (day count: {t0}); the missing information on each loan is needed."
    );

    // The name of what is missing, and what is said where it does not hold.
    private static readonly Dictionary<string, (LocalizedText Name, LocalizedText Fails)> FactNames = new(StringComparer.Ordinal)
    {
        ["medium_or_long_term"] = (
            new("thời hạn vay (trung hạn hoặc dài hạn)", "its term (medium or long)"),
            new("không phải vay trung hạn hoặc dài hạn", "it is not of medium or long term")
        ),
        ["in_dong"] = (new("đồng tiền vay", "its currency"), new("không vay bằng đồng Việt Nam", "it is not in đồng")),
        ["interest_paid_on_time"] = (
            new("số lãi đã trả đúng hạn", "the interest paid when due"),
            new("lãi không trả đúng hạn", "interest was not paid when due")
        ),
        ["contracted"] = (new("ngày hợp đồng tín dụng", "the day of the loan contract"), new("không có hợp đồng tín dụng", "there is no loan contract")),
        ["rates"] = (new("lãi suất vay", "the rates of the loan"), new("không có lãi suất vay", "there are no rates")),
        ["reference_rates"] = (new("lãi suất tham chiếu", "the reference rates"), new("không có lãi suất tham chiếu", "there are no reference rates")),
    };

    private static readonly (LoanConditions Condition, LocalizedText Name)[] ConditionNames =
    [
        (LoanConditions.MediumOrLongTerm, new("vay trung hạn hoặc dài hạn", "of medium or long term")),
        (LoanConditions.InDong, new("bằng đồng Việt Nam", "in đồng")),
        (LoanConditions.NamedPurpose, new("đúng mục đích được nêu", "for the named purpose")),
        (LoanConditions.NotOverdue, new("trả nợ trong hạn", "repaid when due")),
        (LoanConditions.ReferenceRate, new("không quá lãi suất tham chiếu", "at most at the reference rate")),
        (LoanConditions.AfterInvestment, new("sau khi hoàn thành đầu tư", "after the investment is complete")),
    ];

    internal static LocalizedText TextOf(LoanConditions conditions) =>
        LocalizedText.Join(ConditionNames.Where(c => (conditions & c.Condition) != 0).Select(c => c.Name));

    internal static FindingList Render(
        InterestSupportRequest request,
        InterestSupportNorms? norms,
        ValueList<LoanInterest> loans,
        Vnd? sum,
        bool nothingCounts,
        Readings readings,
        SupportDecision? level
    )
    {
        var findings = new List<Finding>();
        if (norms is not null)
        {
            if (request.InvestmentComplete != true && norms.Asks(LoanConditions.AfterInvestment))
            {
                var (verdict, text) = request.InvestmentComplete is null
                    ? (Verdict.Undetermined, new LocalizedText("chưa có thông tin", "whether it is, is not known"))
                    : (Verdict.NotSatisfied, new LocalizedText("chưa hoàn thành", "it is not yet"));
                findings.Add(InvestmentNotComplete.Finds(verdict, norms.Years, new(T0: text)));
            }

            findings.AddRange(loans.SelectMany(loan => Of(norms, loan, readings)));
            if (nothingCounts)
                findings.Add(NothingCounts.Finds(Verdict.NotSatisfied, norms.Years));
            else if (sum is { } counts)
            {
                var (rule, verdict) = loans.Any(l => l.Fails is null && l.Missing.Count > 0)
                    ? (RoundingSoFar, Verdict.Undetermined)
                    : (Rounding, Verdict.Satisfied);
                findings.Add(rule.Finds(verdict, norms.Years, new(counts.Dong, T0: NameOf(request.DayCount))));
            }
        }

        if (level is not null)
            findings.AddRange(level.Findings);
        else if (norms is not null)
            findings.AddRange(norms.Caveats);
        return FindingList.Of(findings.ToArray());
    }

    private static IEnumerable<Finding> Of(InterestSupportNorms norms, LoanInterest loan, Readings readings)
    {
        var norm = norms.Years;
        if (loan is { Fails: "not_overdue", OverdueFrom: { } since })
        {
            yield return LoanOverdue.Finds(Verdict.NotSatisfied, norm, new(MessageArguments.Date(since), T0: loan.Id), ReadingId.R21);
            yield break;
        }

        if (loan.Fails is { } fails)
        {
            yield return LoanFails.Finds(Verdict.NotSatisfied, norm, new(T0: loan.Id, T1: FailureOf(fails, norms)));
            yield break;
        }

        var isOpen = loan.Missing.Count > 0;
        if (isOpen)
            yield return LoanUnknown.Finds(Verdict.Undetermined, norm, new(T0: loan.Id, T1: LocalizedText.Join(loan.Missing.Select(m => NameOf(m, norms)))));
        if (loan is { From: { } from, Before: { } before })
        {
            var (first, last) = (MessageArguments.Date(from), MessageArguments.Date(before.PlusDays(-1)));
            yield return Time.Finds(Verdict.Satisfied, norm, new(first, last, T0: loan.Id, T1: NameOf(readings.InterestPeriod)), ReadingId.R16);
        }

        if (loan.OverdueFrom is { } overdue && readings.OverdueLoan == OverdueLoanInterest.FromFirstOverdueDay)
            yield return OverdueFrom.Finds(Verdict.NotSatisfied, norm, new(MessageArguments.Date(overdue), T0: loan.Id), ReadingId.R21);
        else if (loan.OnOverdue > Vnd.Zero)
            yield return Overdue.Finds(Verdict.NotSatisfied, norm, new(loan.OnOverdue.Dong, T0: loan.Id), ReadingId.R21);
        if (loan.BoundBy != InterestBound.Nothing)
            yield return (isOpen ? LoanSoFar : Loan).Finds(
                isOpen ? Verdict.Undetermined : Verdict.Satisfied,
                norm,
                new(loan.Contract.Dong, loan.Reference.Dong, loan.Base.Dong, T0: loan.Id, T1: NameOf(loan.BoundBy))
            );
    }

    private static LocalizedText NameOf(string fact, InterestSupportNorms norms) =>
        FactNames.TryGetValue(fact, out var texts)
            ? texts.Name
            : new LocalizedText($"mục đích vay ({norms.Purpose.Value.Vietnamese})", $"its purpose ({norms.Purpose.Value.English})");

    private static LocalizedText FailureOf(string fact, InterestSupportNorms norms) =>
        FactNames.TryGetValue(fact, out var texts)
            ? texts.Fails
            : new LocalizedText($"không vay để đầu tư {norms.Purpose.Value.Vietnamese}", $"it is not for {norms.Purpose.Value.English}");

    private static LocalizedText NameOf(InterestBound bound) =>
        bound switch
        {
            InterestBound.Reference => new("lãi suất tham chiếu", "the reference rate"),
            InterestBound.PaidOnTime => new("lãi đã trả đúng hạn", "the interest paid when due"),
            _ => new("hợp đồng tín dụng", "the contract"),
        };

    private static LocalizedText NameOf(InterestPeriodStart reading) =>
        reading switch
        {
            InterestPeriodStart.EachDrawdown => new("tính từ từng lần giải ngân", "from each drawdown"),
            InterestPeriodStart.Contract => new("tính từ ngày hợp đồng", "from the contract"),
            _ => new("tính từ lần giải ngân đầu", "from the first drawdown"),
        };

    private static LocalizedText NameOf(InterestDayCount dayCount) =>
        dayCount switch
        {
            InterestDayCount.Actual360 => new("số ngày thực tế/360", "actual/360"),
            InterestDayCount.ActualActual => new("số ngày thực tế/số ngày của năm", "actual/actual"),
            InterestDayCount.Thirty360 => new("tháng 30 ngày, năm 360 ngày", "30/360"),
            _ => new("số ngày thực tế/365", "actual/365"),
        };
}
