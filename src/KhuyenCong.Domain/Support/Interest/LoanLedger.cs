using System.Numerics;
using NodaTime;

namespace KhuyenCong.Domain.Support;

/// <summary>Which debt bears the interest that is asked for.</summary>
internal enum DebtPart
{
    NotOverdue,
    Overdue,
    All,
}

/// <summary>Exact interest of one loan: drawdowns are repaid oldest first, whether by payment or by falling overdue.</summary>
internal sealed class LoanLedger
{
    private readonly RelocationLoan _loan;
    private readonly InterestDayCount _dayCount;
    private readonly Tranche[] _tranches;

    internal LoanLedger(RelocationLoan loan, InterestDayCount dayCount, Func<PrincipalMovement, LocalDate> start, int years)
    {
        _loan = loan;
        _dayCount = dayCount;
        var before = Vnd.Zero;
        _tranches = loan
            .Drawdowns.OrderBy(d => d.Date)
            .Select(d =>
            {
                var from = start(d);
                var tranche = new Tranche(d.Date, before, before + d.Amount, from, from.PlusYears(years));
                before = tranche.To;
                return tranche;
            })
            .ToArray();
    }

    /// <summary>The first day on which interest counts.</summary>
    internal LocalDate From => _tranches.Min(t => t.CountsFrom);

    /// <summary>The day on which the supported time of the last tranche ends.</summary>
    internal LocalDate Before => _tranches.Max(t => t.CountsBefore);

    /// <summary>The first day in the supported time on which principal is overdue: less of the debt was repaid by then than was due; null where there is none.</summary>
    internal LocalDate? OverdueFrom
    {
        get
        {
            LocalDate?[] days = [From, .. _loan.Instalments.Concat(_loan.Drawdowns).Select(m => m.Date)];
            return days.Where(d => d >= From && d < Before && IsOverdue(d.Value)).Min();
        }
    }

    private bool IsOverdue(LocalDate day) => Sum(_loan.Repayments, day) < Math.Min(Sum(_loan.Instalments, day), Sum(_loan.Drawdowns, day));

    /// <summary>Whether rates are given for every day on which interest counts.</summary>
    internal bool Covers(ValueList<RatePeriod> rates) => rates.Count > 0 && rates[0].From <= _tranches.Min(t => LocalDate.Max(t.Drawn, t.CountsFrom));

    /// <summary>The interest in the supported time, rounded down once, on a part of the debt; up to a day where one is given.</summary>
    internal Vnd Interest(ValueList<RatePeriod> rates, DebtPart part, LocalDate? until = null)
    {
        var sum = BigInteger.Zero;
        var days = Days(rates);
        for (var i = 0; i + 1 < days.Count; i++)
        {
            if (days[i] >= until)
                break;
            var balance = Balance(days[i], part);
            if (balance > 0)
                sum += new BigInteger(balance) * RateOn(rates, days[i]) * YearParts.Between(days[i], days[i + 1], _dayCount);
        }

        return new Vnd((long)(sum / (new BigInteger(Rate.Unit) * YearParts.PerYear)));
    }

    // Every day on which a balance, a rate or a supported time may change.
    private List<LocalDate> Days(ValueList<RatePeriod> rates) =>
        _tranches
            .SelectMany(t => new[] { t.Drawn, t.CountsFrom, t.CountsBefore })
            .Concat(_loan.Repayments.Select(m => m.Date))
            .Concat(_loan.Instalments.Select(m => m.Date))
            .Concat(rates.Select(r => r.From))
            .Distinct()
            .OrderBy(d => d)
            .ToList();

    private long Balance(LocalDate day, DebtPart part)
    {
        var repaid = Sum(_loan.Repayments, day);
        var gone = Math.Max(repaid, Sum(_loan.Instalments, day));
        return _tranches
            .Where(t => t.Drawn <= day && t.CountsFrom <= day && day < t.CountsBefore)
            .Sum(t =>
                part switch
                {
                    DebtPart.NotOverdue => t.After(gone),
                    DebtPart.Overdue => t.After(repaid) - t.After(gone),
                    _ => t.After(repaid),
                }
            );
    }

    internal static long Sum(ValueList<PrincipalMovement> movements, LocalDate through) =>
        movements.Where(m => m.Date <= through).Aggregate(Vnd.Zero, (sum, m) => sum + m.Amount).Dong;

    private static int RateOn(ValueList<RatePeriod> rates, LocalDate day) => rates.LastOrDefault(period => period.From <= day).YearlyRate.Millionths;

    /// <summary>A drawdown as the stretch of all principal that it is, with the time in which its interest counts.</summary>
    private readonly record struct Tranche(LocalDate Drawn, Vnd From, Vnd To, LocalDate CountsFrom, LocalDate CountsBefore)
    {
        internal long After(long gone) => Math.Max(0, To.Dong - Math.Max(From.Dong, gone));
    }
}
