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
    /// <exception cref="ArgumentNullException">There is no request.</exception>
    /// <exception cref="ArgumentException">A loan is malformed; the message names it and the field.</exception>
    /// <exception cref="OverflowException">An amount does not fit in 64 bits.</exception>
    public static InterestSupportDecision Assess(SupportNorms? norms, InterestSupportNorms? interest, InterestSupportRequest request)
    {
        ShapeProblem.Refuse(InterestSupportShape.Of(request ?? throw new ArgumentNullException(nameof(request))), nameof(request));
        if (request.Source == FundingSource.Local)
        {
            if (norms is not { Source: FundingSource.Local, LocalInterest: { } terms })
                return WithoutTerms(norms, request);
            interest = terms with { Caveats = norms.Caveats };
        }

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

    // The conditions that a fact of the loan settles, with the codes of the facts.
    private static readonly (LoanConditions Condition, string Fact, Func<RelocationLoan, bool?> Holds)[] OfTheLoan =
    [
        (LoanConditions.MediumOrLongTerm, "medium_or_long_term", loan => loan.MediumOrLongTerm),
        (LoanConditions.InDong, "in_dong", loan => loan.InDong),
        (LoanConditions.NamedPurpose, "for_named_purpose", loan => loan.ForNamedPurpose),
        (LoanConditions.NotOverdue, "interest_paid_on_time", loan => loan.InterestPaidOnTime is null ? null : true),
    ];

    private static string? FailsOf(RelocationLoan loan, InterestSupportNorms norms, LocalDate? overdueFrom) =>
        OfTheLoan.FirstOrDefault(c => norms.Asks(c.Condition) && c.Holds(loan) == false).Fact ?? (overdueFrom is null ? null : "not_overdue");

    private static List<string> MissingOf(RelocationLoan loan, InterestSupportNorms norms) =>
        OfTheLoan.Where(c => norms.Asks(c.Condition) && c.Holds(loan) is null).Select(c => c.Fact).ToList();

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
        var (counts, bound) =
            norms.Asks(LoanConditions.ReferenceRate) && loan.Reference <= loan.Contract
                ? (loan.Reference, InterestBound.Reference)
                : (loan.Contract, InterestBound.Contract);
        if (norms.Asks(LoanConditions.NotOverdue) && loan.PaidOnTime is { } paid && paid < counts)
            (counts, bound) = (paid, InterestBound.PaidOnTime);
        return loan with { Base = counts, BoundBy = bound };
    }
}
