using NodaTime;

namespace KhuyenCong.Domain.Support;

/// <summary>Biến động nợ gốc: an amount of principal on a day: drawn, repaid, or due.</summary>
/// <param name="Date">The day.</param>
/// <param name="Amount">The amount in đồng, more than 0.</param>
public readonly record struct PrincipalMovement(LocalDate Date, Vnd Amount);

/// <summary>Kỳ lãi suất: a yearly rate from a day on, until the next one starts.</summary>
/// <param name="From">The first day.</param>
/// <param name="YearlyRate">The rate a year, not negative.</param>
public readonly record struct RatePeriod(LocalDate From, Rate YearlyRate);

/// <summary>Khoản vay: a loan of an establishment that has moved; a null fact is unknown.</summary>
/// <remarks>TTLT26-2014/6/2/n. Interest runs from the day of a drawdown; a repayment on a day ends it from that day.</remarks>
public sealed record RelocationLoan
{
    /// <summary>Mã khoản vay: the id of the loan.</summary>
    public required string Id { get; init; }

    /// <summary>Giải ngân: the drawdowns; at least one.</summary>
    public required ValueList<PrincipalMovement> Drawdowns { get; init; }

    /// <summary>Trả nợ gốc: the principal that was repaid, on the day it was.</summary>
    public ValueList<PrincipalMovement> Repayments { get; init; }

    /// <summary>Lịch trả nợ gốc: the principal that falls due, by the loan contract; what is not repaid by then is overdue and earns nothing.</summary>
    public ValueList<PrincipalMovement> Instalments { get; init; }

    /// <summary>Lãi suất vay: the rates of the loan.</summary>
    public ValueList<RatePeriod> Rates { get; init; }

    /// <summary>Lãi suất tham chiếu: the lowest rates of the bank named by the law for production loans of the same term and time.</summary>
    public ValueList<RatePeriod> ReferenceRates { get; init; }

    /// <summary>Lãi đã trả đúng hạn: the interest of the supported time that vouchers show as paid when due, in đồng (TT36-2013/15/1).</summary>
    public Vnd? InterestPaidOnTime { get; init; }

    /// <summary>Ngày hợp đồng: the day of the loan contract; asked only under reading R16 "contract".</summary>
    public LocalDate? Contracted { get; init; }

    /// <summary>Trung hạn hoặc dài hạn: whether the loan is of medium or long term.</summary>
    public bool? MediumOrLongTerm { get; init; }

    /// <summary>Bằng đồng Việt Nam: whether the loan is in đồng.</summary>
    public bool? InDong { get; init; }

    /// <summary>Đúng mục đích: whether it pays for what the law names.</summary>
    public bool? ForNamedPurpose { get; init; }
}

/// <summary>Câu hỏi về hỗ trợ lãi suất: the loans of one establishment that polluted and has moved into an industrial zone or cluster.</summary>
/// <remarks>The date is not part of the case: it picks the norms. Who may receive it is a separate answer.</remarks>
/// <example><code>
/// var loan = new RelocationLoan
/// {
///     Id = "1",
///     Drawdowns = [new PrincipalMovement(new LocalDate(2015, 1, 1), Vnd.Million(1_000))],
///     Rates = [new RatePeriod(new LocalDate(2015, 1, 1), Rate.Percent(12))],
///     ReferenceRates = [new RatePeriod(new LocalDate(2015, 1, 1), Rate.Percent(10))],
///     InterestPaidOnTime = Vnd.Million(240),
///     MediumOrLongTerm = true,
///     InDong = true,
///     ForNamedPurpose = true,
/// };
/// var request = new InterestSupportRequest { Source = FundingSource.National, Loans = [loan], InvestmentComplete = true, DayCount = InterestDayCount.Actual365 };
/// var decision = PromotionRules.National.AssessInterest(new LocalDate(2017, 3, 31), request);
/// Console.WriteLine($"{decision.Support} of {decision.Base}"); // VND 100,136,986 of VND 200,273,972
/// </code></example>
public sealed record InterestSupportRequest
{
    /// <summary>Các khoản vay: the loans; at least one.</summary>
    public required ValueList<RelocationLoan> Loans { get; init; }

    /// <summary>Nguồn kinh phí: whose money is asked for.</summary>
    public required FundingSource Source { get; init; }

    /// <summary>Đã hoàn thành đầu tư: whether the investment is complete; support comes after it.</summary>
    public bool? InvestmentComplete { get; init; }

    /// <summary>Cách tính ngày: how days become a part of a year.</summary>
    public InterestDayCount DayCount { get; init; }

    /// <summary>Hệ số ưu tiên: as in <see cref="SupportRequest.PriorityFactor"/>.</summary>
    public Rate? PriorityFactor { get; init; }

    /// <summary>Căn cứ ưu tiên: as in <see cref="SupportRequest.Ground"/>.</summary>
    public PriorityGround Ground { get; init; }

    /// <summary>Số đề nghị: the amount asked for in đồng; null when only the ceiling is wanted.</summary>
    public Vnd? Requested { get; init; }
}
