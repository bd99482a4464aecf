using KhuyenCong.Domain.Decisions;
using KhuyenCong.Domain.Law;
using NodaTime;

namespace KhuyenCong.Domain.Support;

/// <summary>Quy tắc hỗ trợ lãi suất: the interest that counts and the level on it.</summary>
/// <remarks>
/// TTLT26-2014/6/2/n; TT28-2018/8/14; TT36-2013/15/1. The interest that counts is, loan by loan, the least of the interest paid when due,
/// the interest of the contract on debt that is not overdue, and the interest at the reference rate; what of an overdue loan falls out is
/// reading R21. Rate and cap are those of <see cref="SupportRules"/> with that interest as the cost. For local money the terms of the loan are
/// the province's.
/// </remarks>
internal static class InterestSupportRules
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
        ShapeProblem.Refuse(InterestSupportShape.Of(request ?? throw new ArgumentNullException(nameof(request))), nameof(request));
        if (request.Source == FundingSource.Local)
            interest = norms is { Source: FundingSource.Local, LocalInterest: { } terms } ? terms with { Caveats = norms.Caveats } : null;
        if (request.Source == FundingSource.Local && interest is null)
            return WithoutTerms(norms, request);
        var readings = norms?.Readings ?? Readings.Default;
        var loans = interest is null ? default : request.Loans.Select(l => InterestOf(l, interest, request.DayCount, readings)).ToValueList();
        var sum = loans.Aggregate(Vnd.Zero, (total, l) => total + l.Base);
        var computable = interest is not null && loans.All(l => l.BoundBy != InterestBound.Nothing || l.Fails is not null);
        var level = SupportRules.Assess(norms, QuestionOf(request, computable && sum > Vnd.Zero ? sum : null));
        var nothingCounts = computable && sum == Vnd.Zero && level.Workings.Norm is { HasValue: true };

        var levelAnswers = interest is null || (computable && !nothingCounts) || level.Verdict == Verdict.NotSatisfied;
        var missing = new List<string>();
        var isAfterInvestment = interest?.Asks(LoanConditions.AfterInvestment) == true;
        if (isAfterInvestment && request.InvestmentComplete is null)
            missing.Add("investment_complete");
        missing.AddRange(loans.Where(l => l.Fails is null).SelectMany(l => l.Missing.Select(m => l.Id + ":" + m)));
        if (levelAnswers)
            missing.AddRange(level.Missing);

        // The interest that counts is the most that it can be, so neither where it is nothing nor where too much is asked can a missing fact change the answer.
        var isRefused = isAfterInvestment && request.InvestmentComplete == false;
        var verdict =
            isRefused || nothingCounts || level.Verdict == Verdict.NotSatisfied ? Verdict.NotSatisfied
            : missing.Count > 0 ? Verdict.Undetermined
            : level.Verdict;
        return new InterestSupportDecision(
            verdict,
            InterestSupportMessages.Render(request, interest, loans, computable ? sum : null, nothingCounts, readings, levelAnswers ? level : null),
            verdict == Verdict.Undetermined ? missing.ToValueList() : [],
            loans,
            nothingCounts ? null : level.Workings,
            isRefused || (missing.Count > 0 && !nothingCounts)
        );
    }

    // The conditions of the loan, the years and the reference rate are those of national money (TTLT26-2014/6/2); those of a province are its own.
    private static InterestSupportDecision WithoutTerms(SupportNorms? norms, InterestSupportRequest request)
    {
        var level = SupportRules.Assess(norms, QuestionOf(request, null));
        var isOpen = level.Workings.Outcome == SupportOutcome.CostUnknown;
        var terms = isOpen ? InterestSupportMessages.LocalTerms.Finds(Verdict.Undetermined, level.Provision, new(T0: norms!.InstrumentName)) : default;
        return new InterestSupportDecision(
            level.Verdict,
            FindingList.Of(isOpen ? [terms, .. level.Findings] : level.Findings.ToArray()),
            isOpen && level.Verdict == Verdict.Undetermined ? ["loan-terms"] : level.Missing,
            [],
            level.Workings,
            isOpen
        );
    }

    private static SupportRequest QuestionOf(InterestSupportRequest request, Vnd? interest) =>
        new()
        {
            Item = SupportItem.RelocationInterest,
            Source = request.Source,
            Cost = interest,
            PriorityFactor = request.PriorityFactor,
            Ground = request.Ground,
            Requested = request.Requested,
        };

    private static LoanInterest InterestOf(RelocationLoan loan, InterestSupportNorms norms, InterestDayCount dayCount, Readings readings)
    {
        var missing = MissingOf(loan, norms);
        if (readings.InterestPeriod == InterestPeriodStart.Contract && loan.Contracted is null)
        {
            missing.Add("contracted");
            return new LoanInterest
            {
                Id = loan.Id,
                PaidOnTime = loan.InterestPaidOnTime,
                Missing = missing.ToValueList(),
                Fails = FailsOf(loan, norms, null),
            };
        }

        var ledger = new LoanLedger(loan, dayCount, StartOf(loan, readings.InterestPeriod), norms.Years.Value);
        var (hasRates, hasReference) = (ledger.Covers(loan.Rates), ledger.Covers(loan.ReferenceRates));
        var (needsReference, mustBeInTime) = (norms.Asks(LoanConditions.ReferenceRate), norms.Asks(LoanConditions.NotOverdue));
        if (!hasRates)
            missing.Add("rates");
        if (!hasReference && needsReference)
            missing.Add("reference_rates");

        // Reading R21: the loan as a whole falls out, or what lies after its first overdue day, or the overdue principal only.
        var overdue = mustBeInTime ? ledger.OverdueFrom : null;
        var until = readings.OverdueLoan == OverdueLoanInterest.FromFirstOverdueDay ? overdue : null;
        var fails = FailsOf(loan, norms, readings.OverdueLoan == OverdueLoanInterest.WholeLoan ? overdue : null);
        var part = mustBeInTime ? DebtPart.NotOverdue : DebtPart.All;
        var result = new LoanInterest
        {
            Id = loan.Id,
            From = ledger.From,
            Before = ledger.Before,
            OverdueFrom = overdue,
            Contract = hasRates ? ledger.Interest(loan.Rates, part, until) : Vnd.Zero,
            OnOverdue = hasRates && mustBeInTime ? ledger.Interest(loan.Rates, DebtPart.Overdue) : Vnd.Zero,
            Reference = hasReference ? ledger.Interest(loan.ReferenceRates, part, until) : Vnd.Zero,
            PaidOnTime = loan.InterestPaidOnTime,
            Missing = missing.ToValueList(),
            Fails = fails,
        };
        return fails is null && hasRates && (hasReference || !needsReference) ? Bound(result, norms) : result;
    }

    private static string? FailsOf(RelocationLoan loan, InterestSupportNorms norms, LocalDate? overdueFrom) =>
        loan.MediumOrLongTerm == false && norms.Asks(LoanConditions.MediumOrLongTerm) ? "medium_or_long_term"
        : loan.InDong == false && norms.Asks(LoanConditions.InDong) ? "in_dong"
        : loan.ForNamedPurpose == false && norms.Asks(LoanConditions.NamedPurpose) ? "for_named_purpose"
        : overdueFrom is not null ? "not_overdue"
        : null;

    private static List<string> MissingOf(RelocationLoan loan, InterestSupportNorms norms)
    {
        var missing = new List<string>();
        if (loan.MediumOrLongTerm is null && norms.Asks(LoanConditions.MediumOrLongTerm))
            missing.Add("medium_or_long_term");
        if (loan.InDong is null && norms.Asks(LoanConditions.InDong))
            missing.Add("in_dong");
        if (loan.ForNamedPurpose is null && norms.Asks(LoanConditions.NamedPurpose))
            missing.Add("for_named_purpose");
        if (loan.InterestPaidOnTime is null && norms.Asks(LoanConditions.NotOverdue))
            missing.Add("interest_paid_on_time");
        return missing;
    }

    private static Func<PrincipalMovement, LocalDate> StartOf(RelocationLoan loan, InterestPeriodStart reading)
    {
        var first = loan.Drawdowns.Min(d => d.Date);
        return drawdown =>
            reading switch
            {
                InterestPeriodStart.EachDrawdown => drawdown.Date,
                InterestPeriodStart.Contract => loan.Contracted!.Value,
                _ => first,
            };
    }

    // The least of the interest of the contract, that at the reference rate, and what was paid when due, as far as the text limits by them.
    private static LoanInterest Bound(LoanInterest loan, InterestSupportNorms norms)
    {
        var byReference = norms.Asks(LoanConditions.ReferenceRate) && loan.Reference <= loan.Contract;
        var counts = byReference ? loan.Reference : loan.Contract;
        return norms.Asks(LoanConditions.NotOverdue) && loan.PaidOnTime is { } paid && paid < counts
            ? loan with
            {
                Base = paid,
                BoundBy = InterestBound.PaidOnTime,
            }
            : loan with
            {
                Base = counts,
                BoundBy = byReference ? InterestBound.Reference : InterestBound.Contract,
            };
    }
}
