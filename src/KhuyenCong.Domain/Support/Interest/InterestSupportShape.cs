using System.Numerics;

namespace KhuyenCong.Domain.Support;

/// <summary>Whether questions about interest are well formed; nothing here is a legal answer.</summary>
internal static class InterestSupportShape
{
    internal static IEnumerable<ShapeProblem> Of(InterestSupportRequest request)
    {
        if (request.Loans.Count == 0)
            yield return new("Loans", "interest.loans", new("Cần ít nhất một khoản vay.", "At least one loan is needed."));
        if (request.DayCount is < InterestDayCount.Actual365 or > InterestDayCount.Thirty360)
            yield return new("DayCount", "interest.day-count", FormTexts.NotListed("Cách tính ngày", "The day count", (int)request.DayCount));
        if (SupportProblems.Source(request.Source, "interest.source") is { } source)
            yield return source;
        if (request.PriorityFactor is { } factor && (factor < Rate.One || factor > SupportShape.LargestPriorityFactor))
            yield return new("PriorityFactor", "interest.priority-factor", SupportProblems.Factor(factor));
        if ((request.Ground & ~PriorityGround.Both) != 0)
            yield return new("Ground", "interest.ground", SupportProblems.Ground(request.Ground));
        if (request.Requested is { } requested && requested < Vnd.Zero)
            yield return new("Requested", "interest.requested", SupportProblems.Requested(requested));

        foreach (var problem in ShapeProblem.OfIds(request.Loans.Select(l => l?.Id), "Loans", "interest.id"))
            yield return problem;
        for (var i = 0; i < request.Loans.Count; i++)
        {
            foreach (var problem in request.Loans[i] is { } loan ? Problems(loan, $"Loans[{i}].") : [])
                yield return problem;
        }
    }

    private static IEnumerable<ShapeProblem> Problems(RelocationLoan loan, string path)
    {
        if (loan.Drawdowns.Count == 0)
            yield return new(path + "Drawdowns", "interest.drawdowns", new("Cần ít nhất một lần giải ngân.", "At least one drawdown is needed."));
        foreach (var (field, movements) in new[] { ("Drawdowns", loan.Drawdowns), ("Repayments", loan.Repayments), ("Instalments", loan.Instalments) })
        {
            if (movements.Any(m => m.Amount <= Vnd.Zero))
                yield return new(path + field, "interest.amount", new("Mỗi số tiền phải lớn hơn 0 đồng.", "Every amount must be more than 0."));
        }

        if (loan.InterestPaidOnTime < Vnd.Zero)
            yield return new(path + "InterestPaidOnTime", "interest.paid", new("Số lãi đã trả không được âm.", "The interest paid must not be negative."));
        foreach (var (field, rates) in new[] { ("Rates", loan.Rates), ("ReferenceRates", loan.ReferenceRates) })
        {
            if (!IsInOrder(rates))
                yield return new(
                    path + field,
                    "interest.rates",
                    new(
                        "Lãi suất không được âm và phải theo thứ tự ngày, mỗi ngày chỉ một mức lãi suất.",
                        "Rates must not be negative and must be in the order of their days, each day once."
                    )
                );
        }

        if (!Fits(loan.Drawdowns) || !Fits(loan.Repayments) || !Fits(loan.Instalments))
        {
            yield return new(
                path + "Drawdowns",
                "interest.sum",
                new("Tổng các số tiền vượt giới hạn tính toán của thư viện.", "The amounts do not add up within 64 bits.")
            );
            yield break;
        }

        foreach (var day in loan.Repayments.Select(r => r.Date).Distinct().OrderBy(d => d))
        {
            if (LoanLedger.Sum(loan.Repayments, day) <= LoanLedger.Sum(loan.Drawdowns, day))
                continue;
            yield return new(
                path + "Repayments",
                "interest.repaid",
                new(
                    $"Đến ngày {Numbers.Date(day, Language.Vietnamese)} số nợ gốc đã trả vượt số đã giải ngân.",
                    $"More is repaid by {Numbers.Date(day, Language.English)} than was drawn."
                )
            );
            yield break;
        }
    }

    // Of what is not negative: other amounts are a problem of their own.
    private static bool Fits(ValueList<PrincipalMovement> movements) =>
        movements.Aggregate(BigInteger.Zero, (sum, m) => sum + Math.Max(0, m.Amount.Dong)) <= long.MaxValue;

    private static bool IsInOrder(ValueList<RatePeriod> rates) =>
        rates.All(r => r.YearlyRate.Millionths >= 0) && rates.Zip(rates.Skip(1), (first, next) => first.From < next.From).All(isBefore => isBefore);
}
