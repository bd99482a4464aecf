using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using KhuyenCong.Domain.Programmes;

namespace KhuyenCong.Domain.Support;

/// <summary>Quy tắc hỗ trợ lãi suất: the interest that counts and the level on it.</summary>
/// <remarks>
/// TTLT26-2014/6/2/n; TT28-2018/8/14; TT36-2013/15/1. The interest that counts is, loan by loan, the least of the interest paid when due,
/// the interest of the contract on debt that is not overdue, and the interest at the reference rate. Rate and cap are those of
/// <see cref="SupportRules"/> with that interest as the cost.
/// </remarks>
public static class InterestSupportRules
{
    /// <summary>Xem xét hỗ trợ lãi suất: the support of the interest of an establishment's loans.</summary>
    /// <param name="norms">The support table for the money and the date; null when the date is not covered.</param>
    /// <param name="interest">The norms of interest support of the date; null when the date is not covered.</param>
    /// <param name="request">The case.</param>
    /// <returns>The decision.</returns>
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentException">A loan is malformed; the message names it and the field.</exception>
    /// <exception cref="OverflowException">An amount does not fit in 64 bits.</exception>
    public static InterestSupportDecision Assess(SupportNorms? norms, InterestSupportNorms? interest, InterestSupportRequest request)
    {
        ShapeProblem.Refuse(InterestSupportShape.Problems(request ?? throw new ArgumentNullException(nameof(request))), nameof(request));
        var reading = norms?.Readings.InterestPeriod ?? InterestPeriodStart.FirstDrawdown;
        var loans = interest is null ? default : request.Loans.Select(l => InterestOf(l, interest, request.DayCount, reading)).ToValueList();
        var sum = loans.Aggregate(Vnd.Zero, (total, l) => total + l.Base);
        var computable = interest is not null && loans.All(l => l.BoundBy != InterestBound.Nothing || l.Fails is not null);
        var question = new SupportRequest
        {
            Item = SupportItem.RelocationInterest,
            Source = request.Source,
            Cost = computable && sum > Vnd.Zero ? sum : null,
            PriorityFactor = request.PriorityFactor,
            Ground = request.Ground,
            Requested = request.Requested,
        };
        var level = SupportRules.Assess(norms, question);
        var nothingCounts = computable && sum == Vnd.Zero && level.Workings.Norm is { HasValue: true };

        var levelAnswers = interest is null || (computable && !nothingCounts);
        var missing = new List<string>();
        if (interest is not null && request.InvestmentComplete is null)
            missing.Add("investment_complete");
        missing.AddRange(loans.Where(l => l.Fails is null).SelectMany(l => l.Missing.Select(m => l.Id + ":" + m)));
        if (levelAnswers)
            missing.AddRange(level.Missing);

        // The interest that counts is the most that it can be, so where it is nothing no missing fact can change that.
        var isRefused = interest is not null && request.InvestmentComplete == false;
        var verdict =
            isRefused || nothingCounts ? Verdict.NotSatisfied
            : missing.Count > 0 ? Verdict.Undetermined
            : level.Verdict;
        return new InterestSupportDecision(
            verdict,
            InterestSupportMessages.Render(request, interest, loans, computable ? sum : null, nothingCounts, reading, levelAnswers ? level : null),
            verdict == Verdict.Undetermined ? missing.ToValueList() : [],
            loans,
            nothingCounts ? null : level.Workings,
            isRefused
        );
    }

    private static LoanInterest InterestOf(RelocationLoan loan, InterestSupportNorms norms, InterestDayCount dayCount, InterestPeriodStart reading)
    {
        var fails =
            loan.MediumOrLongTerm == false ? "medium_or_long_term"
            : loan.InDong == false ? "in_dong"
            : loan.ForNamedPurpose == false ? "for_named_purpose"
            : null;
        var missing = new List<string>();
        Ask(loan.MediumOrLongTerm is null, "medium_or_long_term");
        Ask(loan.InDong is null, "in_dong");
        Ask(loan.ForNamedPurpose is null, "for_named_purpose");
        Ask(loan.InterestPaidOnTime is null, "interest_paid_on_time");
        if (reading == InterestPeriodStart.Contract && loan.Contracted is null)
        {
            missing.Add("contracted");
            return new LoanInterest
            {
                Id = loan.Id,
                PaidOnTime = loan.InterestPaidOnTime,
                Missing = missing.ToValueList(),
                Fails = fails,
            };
        }

        var first = loan.Drawdowns.Min(d => d.Date);
        var ledger = new LoanLedger(
            loan,
            dayCount,
            drawdown =>
                reading switch
                {
                    InterestPeriodStart.EachDrawdown => drawdown.Date,
                    InterestPeriodStart.Contract => loan.Contracted!.Value,
                    _ => first,
                },
            norms.Years.Value
        );
        var hasRates = ledger.Covers(loan.Rates);
        var hasReference = ledger.Covers(loan.ReferenceRates);
        Ask(!hasRates, "rates");
        Ask(!hasReference, "reference_rates");
        var result = new LoanInterest
        {
            Id = loan.Id,
            From = ledger.From,
            Before = ledger.Before,
            Contract = hasRates ? ledger.Interest(loan.Rates, onOverdue: false) : Vnd.Zero,
            OnOverdue = hasRates ? ledger.Interest(loan.Rates, onOverdue: true) : Vnd.Zero,
            Reference = hasReference ? ledger.Interest(loan.ReferenceRates, onOverdue: false) : Vnd.Zero,
            PaidOnTime = loan.InterestPaidOnTime,
            Missing = missing.ToValueList(),
            Fails = fails,
        };
        return fails is null && hasRates && hasReference ? Bound(result) : result;

        void Ask(bool isMissing, string code)
        {
            if (isMissing)
                missing.Add(code);
        }
    }

    private static LoanInterest Bound(LoanInterest loan)
    {
        var counts = Vnd.Min(loan.Contract, loan.Reference);
        var by = loan.Reference <= loan.Contract ? InterestBound.Reference : InterestBound.Contract;
        return loan.PaidOnTime is { } paid && paid < counts
            ? loan with
            {
                Base = paid,
                BoundBy = InterestBound.PaidOnTime,
            }
            : loan with
            {
                Base = counts,
                BoundBy = by,
            };
    }
}
