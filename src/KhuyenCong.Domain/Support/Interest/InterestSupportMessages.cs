using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;

namespace KhuyenCong.Domain.Support;

/// <summary>Câu chữ về hỗ trợ lãi suất: the rules of interest support and their messages.</summary>
public static class InterestSupportMessages
{
    /// <summary>Chưa hoàn thành đầu tư: support comes after the investment is complete.</summary>
    public static RuleId InvestmentNotComplete { get; } =
        new(
            "interest.investment",
            "Hỗ trợ lãi suất chỉ sau khi hoàn thành việc đầu tư: {t0}.",
            "Interest is supported only after the investment is complete: {t0}."
        );

    /// <summary>Khoản vay không được tính: a loan fails a condition.</summary>
    public static RuleId LoanFails { get; } = new("interest.loan-fails", "Khoản vay {t0} không được tính: {t1}.", "Loan {t0} does not count: {t1}.");

    /// <summary>Lãi của khoản vay: the interest of a loan, what bound it.</summary>
    public static RuleId Loan { get; } =
        new(
            "interest.loan",
            "Khoản vay {t0}: lãi theo hợp đồng {n0:money}, lãi tham chiếu {n1:money}; được tính {n2:money} theo {t1}.",
            "Loan {t0}: interest of the contract {n0:money}, at the reference rate {n1:money}; {n2:money} counts, bound by {t1}."
        );

    /// <summary>Thời gian được hỗ trợ: the supported time of a loan.</summary>
    public static RuleId Time { get; } =
        new(
            "interest.time",
            "Khoản vay {t0}: thời gian hỗ trợ từ {n0:date} đến trước {n1:date} ({t1}).",
            "Loan {t0}: supported from {n0:date} to before {n1:date} ({t1})."
        );

    /// <summary>Nợ quá hạn: overdue principal earns nothing, under that reading.</summary>
    public static RuleId Overdue { get; } =
        new(
            "interest.overdue",
            "Khoản vay {t0}: loại trừ {n0:money} lãi của nợ gốc quá hạn.",
            "Loan {t0}: {n0:money} of interest on overdue principal is left out."
        );

    /// <summary>Từ ngày quá hạn: an overdue loan earns nothing from its first overdue day on, under that reading.</summary>
    public static RuleId OverdueFrom { get; } =
        new(
            "interest.overdue-from",
            "Khoản vay {t0} quá hạn trả nợ gốc từ ngày {n0:date}; chỉ tính lãi trước ngày đó.",
            "Principal of loan {t0} is overdue from {n0:date}; only the interest before that day counts."
        );

    /// <summary>Khoản vay quá hạn: an overdue loan does not count at all.</summary>
    public static RuleId LoanOverdue { get; } =
        new(
            "interest.loan-overdue",
            "Khoản vay {t0} không được tính: nợ gốc quá hạn từ ngày {n0:date}.",
            "Loan {t0} does not count: principal is overdue from {n0:date}."
        );

    /// <summary>Điều kiện vay của địa phương: the terms of the loan under local money are the province's.</summary>
    public static RuleId LocalTerms { get; } =
        new(
            "interest.local-terms",
            "Điều kiện của khoản vay, thời gian và lãi suất tham chiếu đối với kinh phí địa phương do tỉnh quy định ({t0}); dữ liệu được nạp không nêu nên chưa tính được lãi.",
            "For local money the terms of the loan, its years and the reference rate are the province's ({t0}); the data that were loaded do not state them, so the interest cannot be reckoned."
        );

    /// <summary>Thiếu dữ kiện: facts of a loan are missing.</summary>
    public static RuleId LoanUnknown { get; } = new("interest.loan-unknown", "Khoản vay {t0}, còn thiếu dữ kiện: {t1}.", "Loan {t0}, facts missing: {t1}.");

    /// <summary>Không có lãi được tính: no interest counts.</summary>
    public static RuleId NothingCounts { get; } =
        new("interest.nothing-counts", "Không có khoản lãi nào được tính để hỗ trợ.", "No interest counts for support.");

    /// <summary>Cách làm tròn: how the interest was rounded.</summary>
    public static RuleId Rounding { get; } =
        new(
            "interest.rounding",
            "Tổng lãi được tính {n0:money}; mỗi khoản vay cộng chính xác rồi làm tròn xuống một lần đến đồng ({t0}).",
            "Interest that counts: {n0:money}; each loan is summed exactly and rounded down once to the đồng ({t0})."
        );

    private static readonly Dictionary<string, LocalizedText> FactNames = new(StringComparer.Ordinal)
    {
        ["medium_or_long_term"] = new("vay trung hạn hoặc dài hạn", "of medium or long term"),
        ["in_dong"] = new("vay bằng đồng Việt Nam", "in đồng"),
        ["interest_paid_on_time"] = new("lãi đã trả đúng hạn", "interest paid when due"),
        ["contracted"] = new("ngày hợp đồng tín dụng", "day of the loan contract"),
        ["rates"] = new("lãi suất vay", "rates of the loan"),
        ["reference_rates"] = new("lãi suất tham chiếu", "reference rates"),
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

    internal static LocalizedText TextOf(LoanConditions conditions)
    {
        var names = ConditionNames.Where(c => (conditions & c.Condition) != 0).Select(c => c.Name).ToList();
        return new(string.Join("; ", names.Select(n => n.Vietnamese)), string.Join("; ", names.Select(n => n.English)));
    }

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
                findings.Add(
                    InvestmentNotComplete.Finds(
                        request.InvestmentComplete is null ? Verdict.Undetermined : Verdict.NotSatisfied,
                        norms.Years.Citation,
                        new MessageArguments(
                            T0: request.InvestmentComplete is null
                                ? new LocalizedText("chưa biết", "not known")
                                : new LocalizedText("chưa hoàn thành", "it is not")
                        ),
                        norms.Years.Evidence
                    )
                );
            }

            foreach (var loan in loans)
                Add(findings, norms, loan, readings);
            if (nothingCounts)
                findings.Add(NothingCounts.Finds(Verdict.NotSatisfied, norms.Years.Citation, default, norms.Years.Evidence));
            else if (sum is { } counts)
                findings.Add(
                    Rounding.Finds(
                        loans.Any(l => l.Fails is null && l.Missing.Count > 0) ? Verdict.Undetermined : Verdict.Satisfied,
                        norms.Years.Citation,
                        new MessageArguments(counts.Dong, T0: NameOf(request.DayCount)),
                        norms.Years.Evidence
                    )
                );
        }

        if (level is not null)
            findings.AddRange(level.Findings);
        else if (norms is not null)
            findings.AddRange(norms.Standing);
        return FindingList.Of(findings.ToArray());
    }

    private static void Add(List<Finding> findings, InterestSupportNorms norms, LoanInterest loan, Readings readings)
    {
        var (citation, evidence) = (norms.Years.Citation, norms.Years.Evidence);
        if (loan is { Fails: "not_overdue", OverdueFrom: { } since })
        {
            var arguments = new MessageArguments(MessageArguments.Date(since), T0: loan.Id);
            findings.Add(LoanOverdue.Finds(Verdict.NotSatisfied, citation, arguments, evidence, ReadingId.R21));
            return;
        }

        if (loan.Fails is { } fails)
        {
            findings.Add(LoanFails.Finds(Verdict.NotSatisfied, citation, new MessageArguments(T0: loan.Id, T1: NotThis(NameOf(fails, norms))), evidence));
            return;
        }

        if (loan.Missing.Count > 0)
            findings.Add(
                LoanUnknown.Finds(
                    Verdict.Undetermined,
                    citation,
                    new MessageArguments(T0: loan.Id, T1: LocalizedText.Join(loan.Missing.Select(m => NameOf(m, norms)))),
                    evidence
                )
            );
        if (loan is { From: { } from, Before: { } before })
            findings.Add(
                Time.Finds(
                    Verdict.Satisfied,
                    citation,
                    new MessageArguments(MessageArguments.Date(from), MessageArguments.Date(before), T0: loan.Id, T1: NameOf(readings.InterestPeriod)),
                    evidence,
                    ReadingId.R16
                )
            );
        if (loan.OverdueFrom is { } overdue && readings.OverdueLoan == OverdueLoanInterest.FromFirstOverdueDay)
            findings.Add(
                OverdueFrom.Finds(Verdict.NotSatisfied, citation, new MessageArguments(MessageArguments.Date(overdue), T0: loan.Id), evidence, ReadingId.R21)
            );
        else if (loan.OnOverdue > Vnd.Zero)
            findings.Add(Overdue.Finds(Verdict.NotSatisfied, citation, new MessageArguments(loan.OnOverdue.Dong, T0: loan.Id), evidence, ReadingId.R21));
        if (loan.BoundBy != InterestBound.Nothing)
        {
            findings.Add(
                Loan.Finds(
                    loan.Missing.Count > 0 ? Verdict.Undetermined : Verdict.Satisfied,
                    citation,
                    new MessageArguments(loan.Contract.Dong, loan.Reference.Dong, loan.Base.Dong, T0: loan.Id, T1: NameOf(loan.BoundBy)),
                    evidence
                )
            );
        }
    }

    private static LocalizedText NameOf(string fact, InterestSupportNorms norms) =>
        FactNames.TryGetValue(fact, out var name)
            ? name
            : new LocalizedText("vay để đầu tư " + norms.Purpose.Value.Vietnamese, "for " + norms.Purpose.Value.English);

    private static LocalizedText NotThis(LocalizedText name) => new("không phải " + name.Vietnamese, "not " + name.English);

    private static LocalizedText NameOf(InterestBound bound) =>
        bound switch
        {
            InterestBound.Reference => new("lãi suất tham chiếu", "the reference rate"),
            InterestBound.PaidOnTime => new("lãi đã trả đúng hạn", "the interest paid when due"),
            _ => new("hợp đồng", "the contract"),
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
            InterestDayCount.Actual360 => new("ngày thực tế/360", "actual/360"),
            InterestDayCount.ActualActual => new("ngày thực tế/ngày của năm", "actual/actual"),
            InterestDayCount.Thirty360 => new("tháng 30 ngày/360", "30/360"),
            _ => new("ngày thực tế/365", "actual/365"),
        };
}
